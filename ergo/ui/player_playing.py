"""The playing page: stage, words, ring, what comes next, and the buttons; wide or narrow."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QPalette, QPixmap, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ergo.ui.controls import ROOM, Button, Card, Label, Rank, label
from ergo.ui.look import LARGE, MEDIUM, SMALL, TINY, WIDE, Size, grown
from ergo.ui.player_buttons import Sign, SignButton
from ergo.ui.player_pages import WarningBox
from ergo.ui.player_ring import PlayerRing, StepBar
from ergo.ui.player_scene import Halt, Scene
from ergo.ui.player_stage import Stage

COLUMN, LEAST_STAGE = 264, 400  # pixels: the words beside the stage, and the narrowest stage beside them
THUMBNAIL = 48  # pixels


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
            self.tr("4–5: make it smaller, or skip."),
            self.tr("6 and up, sharp, shooting, numb, weak or dizzy: stop."),
            self.tr("Chest pain, breathless or faint: stop, get help."),
        ):
            box.addWidget(label(line))


class PlayingPage(QWidget):
    """Shows scenes and pictures, and says which button was pressed."""

    previous = Signal()
    pause = Signal()
    next = Signal()
    hurts = Signal()
    end = Signal()
    captions = Signal()
    more = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.stage, self.ring, self.bar = Stage(), PlayerRing(), StepBar()
        self._scene: Scene | None = None
        self._halt, self._captions, self._narrow = Halt.NONE, True, False
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
        self._next, self._comfort = NextCard(), ComfortCard()

    def _make_buttons(self) -> None:
        self._previous_button = SignButton(Sign.PREVIOUS, self.tr("Previous"))
        self.pause_button = SignButton(Sign.PAUSE, self.tr("Pause"), Rank.PRIMARY)
        self._next_button = SignButton(Sign.NEXT, self.tr("Next"))
        self._hurts_button = Button(self.tr("It hurts"), Rank.QUIET)
        self._end_button = Button(self.tr("End routine"), Rank.QUIET)
        self._captions_button = SignButton(Sign.CAPTIONS, self.tr("Captions"), Rank.QUIET, bare=True)
        self._captions_button.setCheckable(True)
        self._more_button = SignButton(Sign.MORE, self.tr("More"), Rank.QUIET, bare=True)
        for button, signal in (
            (self._previous_button, self.previous),
            (self.pause_button, self.pause),
            (self._next_button, self.next),
            (self._hurts_button, self.hurts),
            (self._end_button, self.end),
            (self._captions_button, self.captions),
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
        buttons.addStretch(1)
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
        grid, words = self._middle, self._column_grid
        for widget in (self.stage, self._column):
            grid.removeWidget(widget)
        grid.addWidget(self.stage, 0, 0)
        grid.addWidget(self._column, *((1, 0) if narrow else (0, 1)))
        grid.setSpacing(MEDIUM if narrow else WIDE)
        grid.setContentsMargins(0, 0, ROOM, 0)
        grid.setRowStretch(0, 1)
        grid.setColumnStretch(0, 1)
        self._column.setFixedWidth(grown(COLUMN)) if not narrow else self._free_column()
        rows = (
            self._phase,
            self._name,
            self._cue,
            self._notes,
            self.ring,
            self._hint,
            self._next,
            self._comfort,
        )
        for widget in rows:
            words.removeWidget(widget)
        for row, widget in enumerate(rows):
            words.addWidget(widget, row, 0)
        for row in range(len(rows)):
            words.setRowStretch(row, 1 if not narrow and row == 4 else 0)
        if narrow:
            words.addWidget(self.ring, 0, 1, 4, 1, Qt.AlignmentFlag.AlignVCenter)
        words.setColumnStretch(0, 1)
        words.setHorizontalSpacing(MEDIUM)
        words.setVerticalSpacing(TINY)
        self.ring.shrink(narrow)
        self._buttons.setStretchFactor(self.pause_button, 1 if narrow else 0)
        for button in (self._previous_button, self._next_button):
            button.bare(narrow)
        self._show_parts()

    def _free_column(self) -> None:
        self._column.setMinimumWidth(0)
        self._column.setMaximumWidth(16777215)

    def _show_parts(self) -> None:
        """Leaves out what this arrangement, or this moment, has no room for."""
        wide, halted = not self._narrow, self._halt is not Halt.NONE
        following = self._scene is not None and self._scene.following is not None
        for widget, shown in (
            (self._title, wide),
            (self._phase, wide),
            (self._hint, wide and not halted),
            (self._notes, bool(self._scene and self._scene.notes) and wide),
            (self._next, wide and not halted and following),
            (self._comfort, wide and halted),
            (self._end_button, wide),
        ):
            widget.setVisible(shown)
        self._make_room()

    def _make_room(self) -> None:
        """Where large text fills the column, first the hint and then the next step give way."""
        if self._narrow:
            return
        for widget in (self._hint, self._next):
            needed = self._column_grid.minimumHeightForWidth(self._column.width())
            if needed <= self.stage.height() or not widget.isVisibleTo(self):
                continue
            widget.hide()

    def begin(self, title: str, seconds: tuple[float, ...]) -> None:
        """A new routine: its title, and the lengths of its steps."""
        self._title.setText(title)
        self.bar.set_steps(seconds)
        self._scene = None

    def show_scene(self, scene: Scene, halt: Halt) -> None:
        """Write what has changed."""
        if scene == self._scene and halt is self._halt:
            return
        before, self._scene = self._scene, scene
        changed_halt, self._halt = halt is not self._halt, halt
        self.ring.show_face(scene.face)
        set_text(self._count, scene.left_line if self._narrow else scene.step_line)
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
        captioned = self._narrow and self._captions and scene.caption
        for place, words in (
            (self._phase, scene.phase_line),
            (self._name, scene.name),
            (self._cue, scene.caption if captioned else scene.cue),
            (self._hint, scene.hint),
        ):
            set_text(place, words)
        self._notes.say(scene.notes)
        if scene.following is not None:
            self._next.show_next(
                self.tr("Next · {length}").format(length=scene.following.length), scene.following.words
            )

    def _show_halt(self) -> None:
        halted = self._halt is not Halt.NONE
        self.stage.dim(halted)
        self._show_tags()
        if halted:
            words = self.tr("Start") if self._halt is Halt.FIRST else self.tr("Resume")
            self.pause_button.say(Sign.GO_ON, words)
        else:
            self.pause_button.say(Sign.PAUSE, self.tr("Pause"))

    def _show_tags(self) -> None:
        if self._scene is None:
            return
        scene, caption = self._scene, ""
        if self._halt is not Halt.NONE and self._narrow:
            caption = self.tr("Mild and settling: carry on. Sharp, shooting, numb, weak or dizzy: stop.")
        elif self._captions and not self._narrow:
            caption = scene.caption
        self.stage.show_words(scene.tag, scene.second_tag, caption)

    def show_captions(self, on: bool) -> None:
        """With captions, or without."""
        self._captions = on
        self._captions_button.setChecked(on)
        if self._scene is not None:
            self._write(self._scene)
            self._show_tags()

    def show_thumbnail(self, pixmap: QPixmap) -> None:
        """The small figure of the next step."""
        self._next.show_thumbnail(pixmap)

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
        narrow = self.width() < grown(COLUMN) + LEAST_STAGE + 3 * WIDE
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()
            if self._scene is not None:
                set_text(self._count, self._scene.left_line if narrow else self._scene.step_line)
                self._write(self._scene)
                self._show_tags()
        self._make_room()


def _words(scene: Scene) -> tuple[object, ...]:
    return (scene.phase_line, scene.name, scene.cue, scene.hint, scene.notes, scene.caption, scene.following)


def set_text(place: QLabel, words: str) -> None:
    """Write, if it isn't written already: setting the same text would lay out the window anew."""
    if place.text() != words:
        place.setText(words)
