"""The playing page: stage, words, ring, what comes next, and the buttons; wide or narrow."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QPalette, QPixmap, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ergo.core.routine import Exercise, Model, PlayedStep, ResolvedRoutine
from ergo.ui.controls import ROOM, Button, Card, Label, Rank, label
from ergo.ui.figure import thumbnail
from ergo.ui.look import LARGE, MEDIUM, SMALL, TINY, WIDE, Size, font_of, grown
from ergo.ui.player_buttons import Sign, SignButton, WordyButton
from ergo.ui.player_hurt import LeaveOut
from ergo.ui.player_ring import PlayerRing, StepBar
from ergo.ui.player_scene import Halt, Scene
from ergo.ui.player_stage import Stage
from ergo.ui.player_warning import WarningBox

COLUMN, COLUMN_SHARE = 264, 0.46  # of the words beside the stage: pixels, and at most so much of the window
NARROW = 736  # pixels; below, the words stand under the stage
THUMBNAIL, LEAST_BAR = 48, 112  # pixels


class NextCard(Card):
    """What comes next, with a small figure."""

    def __init__(self) -> None:
        super().__init__()
        self._picture, self._when, self._what = QLabel(), Label("", quiet=True), label("", bold=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(SMALL, SMALL, MEDIUM, SMALL)
        row.setSpacing(MEDIUM)
        row.addWidget(self._picture)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._when)
        words.addWidget(self._what)
        row.addLayout(words, 1)

    def show_next(self, when: str, what: str) -> None:
        """These words."""
        self._when.setText(when)
        self._what.setText(what)
        self.setAccessibleName(f"{when}: {what}")

    def show_thumbnail(self, pixmap: QPixmap) -> None:
        """This figure."""
        self._picture.setPixmap(pixmap)


class ComfortCard(Card):
    """The pain rule in a few kind words."""

    def __init__(self) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        box.setSpacing(TINY)
        box.addWidget(label(self.tr("Comfort check, 0 to 10"), bold=True))
        for line in (
            self.tr("0–3 and settling: carry on."),
            self.tr("4–5: smaller, or skip."),
            self.tr("6 and up, sharp, shooting, numb, weak, dizzy: stop."),
            self.tr("Chest pain, breathless, faint: get help."),
        ):
            box.addWidget(label(line))


class PlayingPage(QWidget):
    """Shows scenes and pictures, and says which button was pressed."""

    previous = Signal()
    pause = Signal()
    next = Signal()
    hurts = Signal()
    easier = Signal()
    end = Signal()
    captions = Signal()
    sound = Signal()
    more = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.stage, self.ring, self.bar = Stage(), PlayerRing(), StepBar()
        self._scene: Scene | None = None
        self._model: Model | None = None
        self._pictured: Exercise | None = None  # by the small figure
        self._whole_title, self._halt, self._captions, self._narrow = "", Halt.NONE, True, False
        self._make_words()
        self._make_buttons()
        self._lay_out()
        self._arrange()

    def _make_words(self) -> None:
        self._title, self._count = Label("", Size.TITLE, bold=True), Label("", quiet=True)
        self._phase, self._name = label("", bold=True), label("", Size.TITLE, bold=True)
        self._phase.setForegroundRole(QPalette.ColorRole.Link)
        self._capitals()
        self._cue, self._hint = label(), label(quiet=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._notes = WarningBox("")
        self.leave_out = LeaveOut()
        self._asks_to_leave_out = False
        self._next, self._comfort = NextCard(), ComfortCard()

    def _make_buttons(self) -> None:
        self._previous_button = SignButton(Sign.PREVIOUS, self.tr("Previous"))
        self.pause_button = SignButton(Sign.PAUSE, self.tr("Pause"), Rank.PRIMARY)
        self._next_button = SignButton(Sign.NEXT, self.tr("Next"))
        self._easier_button = WordyButton("", Rank.QUIET)
        self._easier_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves Space meaning "pause"
        self._easier_button.setAccessibleDescription(self.tr("Plays this move smaller"))
        self._hurts_button = Button(self.tr("It hurts"), Rank.QUIET)
        self._end_button = Button(self.tr("End routine"), Rank.QUIET)
        self._captions_button = SignButton(Sign.CAPTIONS, self.tr("Captions"), Rank.QUIET, bare=True)
        self._captions_button.setCheckable(True)
        self._sound_button = SignButton(Sign.SOUND, self.tr("Sound"), Rank.QUIET, bare=True)
        self._sound_button.setCheckable(True)
        self._audible = True
        self._more_button = SignButton(Sign.MORE, self.tr("More"), Rank.QUIET, bare=True)
        for button, signal in (
            (self._previous_button, self.previous),
            (self.pause_button, self.pause),
            (self._next_button, self.next),
            (self._easier_button, self.easier),
            (self._hurts_button, self.hurts),
            (self._end_button, self.end),
            (self._captions_button, self.captions),
            (self._sound_button, self.sound),
            (self._more_button, self.more),
        ):
            button.clicked.connect(lambda _=False, signal=signal: signal.emit())

    def _lay_out(self) -> None:
        header = QHBoxLayout()
        header.setSpacing(LARGE)
        for widget, stretch in ((self._title, 0), (self.bar, 1), (self._count, 0)):
            header.addWidget(widget, stretch, Qt.AlignmentFlag.AlignVCenter)
        signs = QHBoxLayout()
        signs.setSpacing(0)
        signs.addWidget(self._sound_button)
        signs.addWidget(self._captions_button)
        signs.addWidget(self._more_button)
        header.addLayout(signs)
        self._column = QWidget()
        self._column_grid = QGridLayout(self._column)
        self._column_grid.setContentsMargins(0, 0, 0, 0)
        self._middle = QGridLayout()
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL - TINY)
        for button in (self._previous_button, self.pause_button, self._next_button):
            buttons.addWidget(button)
        self._gap = QWidget()
        buttons.addWidget(self._gap, 1)
        buttons.addWidget(self._hurts_button)
        buttons.addWidget(self._end_button)
        self._buttons = buttons
        self._whole = QVBoxLayout(self)
        self._whole.setSpacing(SMALL)
        self._whole.addLayout(header)
        self._whole.addLayout(self._middle, 1)
        self._whole.addLayout(buttons)

    def _arrange(self) -> None:
        """Puts stage and words beside each other, or below one another where the window is narrow."""
        narrow = self._narrow
        margin = LARGE if narrow else WIDE
        self._whole.setContentsMargins(margin, MEDIUM, margin - ROOM, MEDIUM)
        grid = self._middle
        for widget in (self.stage, self._column):
            grid.removeWidget(widget)
        grid.addWidget(self.stage, 0, 0)
        grid.addWidget(self._column, *((1, 0) if narrow else (0, 1)))
        grid.setSpacing(MEDIUM if narrow else WIDE)
        grid.setContentsMargins(0, 0, ROOM, 0)
        grid.setRowStretch(0, 1)
        grid.setColumnStretch(0, 1)
        self._arrange_words(narrow)
        self._buttons.setStretchFactor(self.pause_button, 1 if narrow else 0)
        self._gap.setHidden(narrow)
        self._captions_button.setHidden(narrow)
        self._sound_button.setHidden(narrow or not self._audible)
        self._show_parts()

    def _arrange_words(self, narrow: bool) -> None:
        """The column beside the stage; in a narrow window name and cue, with the ring at their right."""
        words, ring, gap = self._column_grid, self.ring, None
        above = (self._phase, self._name, self._cue, self._notes)
        below = (self.leave_out, self._next, self._comfort)
        rows: tuple[QWidget | None, ...] = (*above, gap, ring, self._hint, self._easier_button, gap, *below)
        for row, widget in enumerate(rows):
            words.setRowStretch(row, 1 if widget is gap and not narrow else 0)
            if widget is not None:
                words.removeWidget(widget)
                words.addWidget(widget, row, 0)
        if narrow:
            words.removeWidget(ring)
            words.addWidget(ring, 0, 1, len(above), 1, Qt.AlignmentFlag.AlignVCenter)
        words.setColumnStretch(0, 1)
        words.setHorizontalSpacing(MEDIUM)
        words.setVerticalSpacing(TINY)
        ring.shrink(small=narrow)
        self._hint.setMinimumHeight(2 * self._hint.fontMetrics().lineSpacing())  # so that the ring stays put

    def _show_parts(self) -> None:
        """Leaves out what this arrangement, or this moment, has no room for."""
        wide, halted = not self._narrow, self._halt is not Halt.NONE
        following = self._scene is not None and self._scene.following is not None
        for widget, shown in (
            (self._title, wide),
            (self._phase, wide),
            (self._hint, wide and not halted),
            (self._easier_button, wide and bool(self._scene and self._scene.easier)),
            (self.leave_out, wide and not halted and self._asks_to_leave_out),
            (self._notes, bool(self._scene and self._scene.notes) and wide),
            (self._next, wide and not halted and following and not self._asks_to_leave_out),
            (self._comfort, wide and halted),
            (self._end_button, wide),
            (self.ring, True),
            (self._cue, True),
        ):
            widget.setVisible(shown)
        self._make_room()

    def _make_room(self) -> None:
        """Where large text fills the column, first the hint, then the next step, then the easier way go."""
        giving_way = (
            [self.ring, self._cue, self._phase]
            if self._halt is not Halt.NONE
            else [self._hint, self._next, self._easier_button]
        )
        if self._narrow:
            giving_way = []
        for widget in giving_way:
            if self._column_grid.minimumHeightForWidth(self._column.width()) > self._column.height():
                widget.hide()

    def begin(self, routine: ResolvedRoutine, model: Model) -> None:
        """A new routine."""
        self._model, self._pictured = model, None
        title = routine.routine.title
        self._whole_title = title
        self._title.setAccessibleName(title)
        self._scene = None
        self._asks_to_leave_out = False
        self.show_steps(routine.steps)

    def show_steps(self, steps: Sequence[PlayedStep]) -> None:
        """The steps as they are played now."""
        self.bar.set_steps(tuple(step.seconds for step in steps))

    def ask_to_leave_out(self, *, asks: bool) -> None:
        """Shows the question whether a move is to be left out in the place of what comes next, or not."""
        self._asks_to_leave_out = asks
        self._show_parts()

    def can_ease(self, can: bool) -> None:
        """Whether there is a smaller form to press for."""
        self._easier_button.setEnabled(can)

    def show_scene(self, scene: Scene, halt: Halt) -> None:
        """Write what has changed."""
        if scene == self._scene and halt is self._halt:
            return
        before, self._scene = self._scene, scene
        changed_halt, self._halt = halt is not self._halt, halt
        self.ring.show_face(scene.face)
        if before is None or (scene.step_line, scene.left_line) != (before.step_line, before.left_line):
            self._fit_header()
        if before is None or changed_halt or _words(scene) != _words(before):
            self._write(scene)
            self._show_parts()
        if before is None or changed_halt:
            self._show_halt()
        if before is None or (scene.tag, scene.second_tag, scene.caption) != (
            before.tag,
            before.second_tag,
            before.caption,
        ):
            self._show_tags()

    def _write(self, scene: Scene) -> None:
        cue = scene.cue
        if self._narrow and self._halt is not Halt.NONE:
            cue = self.tr("Mild and settling: carry on. Sharp, numb, weak or dizzy: stop.")
        elif self._narrow and self._captions and scene.caption:
            cue = scene.caption
        for place, words in (
            (self._phase, scene.phase_line),
            (self._name, scene.name),
            (self._cue, cue),
            (self._hint, scene.hint),
        ):
            set_text(place, words)
        if scene.easier != self._easier_button.text():
            self._easier_button.setText(scene.easier)
            self._easier_button.updateGeometry()
        self._notes.say(scene.notes)
        if scene.following is not None:
            self._next.show_next(
                self.tr("Next · {length}").format(length=scene.following.length), scene.following.words
            )

    def _show_halt(self) -> None:
        halted = self._halt is not Halt.NONE
        self.stage.dim(dimmed=self._halt in (Halt.PERSON, Halt.LOCK))
        self._show_tags()
        if halted:
            words = self.tr("Start") if self._halt is Halt.FIRST else self.tr("Resume")
            self.pause_button.say(Sign.GO_ON, words)
        else:
            self.pause_button.say(Sign.PAUSE, self.tr("Pause"))

    def _show_tags(self) -> None:
        if self._scene is None:
            return
        scene = self._scene
        caption = scene.caption if self._captions and not self._narrow else ""
        self.stage.show_words(scene.tag, scene.second_tag, caption)

    def switch_captions(self) -> None:
        """With captions, if it was without, and the other way round."""
        self.show_captions(not self._captions)

    def show_captions(self, on: bool) -> None:
        """With captions, or without."""
        self._captions = on
        self._captions_button.setChecked(on)
        if self._scene is not None:
            self._write(self._scene)
            self._show_tags()

    def show_sound(self, *, audible: bool, muted: bool) -> None:
        """With a button for the sound where there is any."""
        self._audible = audible
        self._sound_button.setHidden(self._narrow or not audible)
        self.show_muted(muted)

    def show_muted(self, muted: bool) -> None:
        """Muted, or not."""
        self._sound_button.setChecked(not muted)
        self._sound_button.say(Sign.MUTED if muted else Sign.SOUND, self.tr("Sound"))

    def show_thumbnail(self, exercise: Exercise | None) -> None:
        """The small figure of the next step; painted only where it is another."""
        if exercise is None or exercise is self._pictured or self._model is None:
            return
        self._pictured = exercise
        size, ratio = grown(THUMBNAIL), self.devicePixelRatioF()
        self._next.show_thumbnail(thumbnail(exercise, self._model, size, self.stage.look, ratio))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Chooses the arrangement."""
        super().resizeEvent(event)
        self._choose()

    def changeEvent(self, event: QEvent) -> None:
        """Takes the room a new text size needs."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._capitals()
            self._arrange()
            self._choose()

    def _capitals(self) -> None:
        font = QFont(self._phase.font())
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        self._phase.setFont(font)

    def _choose(self) -> None:
        narrow = self.width() < NARROW
        width = min(grown(COLUMN), round(self.width() * COLUMN_SHARE))
        self._column.setMinimumWidth(0 if narrow else width)
        self._column.setMaximumWidth(16777215 if narrow else width)
        cramped = narrow and self.height() < grown(400)
        self._name.setFont(font_of(Size.BODY if cramped else Size.TITLE, bold=True))
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()
            if self._scene is not None:
                self._write(self._scene)
                self._show_tags()
        self._fit_header()
        self._fit_buttons()
        self._show_parts()

    def _fit_header(self) -> None:
        """The number of the step gives way to a long title, and the title to a bar long enough to read."""
        if self._scene is None:
            return
        metrics, tight = self._title.fontMetrics(), self._narrow or self.width() < grown(800)
        set_text(self._count, self._scene.left_line if tight else self._scene.step_line)
        if metrics.horizontalAdvance(self._whole_title) > self._title_room():
            set_text(self._count, self._scene.left_line)
        words = metrics.elidedText(self._whole_title, Qt.TextElideMode.ElideRight, self._title_room())
        set_text(self._title, words)

    def _title_room(self) -> int:
        room = self.width() - self._count.sizeHint().width() - grown(LEAST_BAR) - 4 * WIDE - 3 * grown(SMALL)
        for button in (self._sound_button, self._captions_button, self._more_button):
            room -= 0 if button.isHidden() else button.sizeHint().width()
        return room

    def _fit_buttons(self) -> None:
        """Words give way to signs where large text needs the room: first outside, then in the middle."""
        side = (self._previous_button, self._next_button)
        for button in side:
            button.bare(self._narrow)
        self.pause_button.bare(False)
        for group in (side, (self.pause_button,)):
            shown = [*side, self.pause_button, self._hurts_button]
            shown += [] if self._narrow else [self._end_button]
            margins = 2 * WIDE + (len(shown) + 1) * SMALL
            if sum(button.sizeHint().width() for button in shown) + margins > self.width():
                for button in group:
                    button.bare(True)


def _words(scene: Scene) -> tuple[object, ...]:
    return (
        scene.phase_line,
        scene.name,
        scene.cue,
        scene.hint,
        scene.easier,
        scene.notes,
        scene.caption,
        scene.following,
    )


def set_text(place: QLabel, words: str) -> None:
    """Write, if it isn't written already: setting the same text would lay out the window anew."""
    if place.text() != words:
        place.setText(words)
