"""The preview of one routine: the figure plays the chosen step, beside all steps and what there is to know.

Belongs here: the page. Doesn't: single steps (library_step), the figure's stage (player_stage).
"""

from time import monotonic

import msgspec
from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ergo.core.routine import PlayedStep, ResolvedRoutine, eases
from ergo.ui import library_words, words
from ergo.ui.controls import Button, Chip, Label, Rank, label
from ergo.ui.figure import Look
from ergo.ui.flow import FlowLayout
from ergo.ui.library_pictures import FRAME, Pictures
from ergo.ui.library_shelf import Library
from ergo.ui.library_step import StepDetails, StepRow
from ergo.ui.look import MEDIUM, SMALL, TINY, WIDE, Size, colours_of, grown
from ergo.ui.player_stage import Picture, Stage, fade_at
from ergo.ui.scrolled import Scrolled

NARROW = 720  # pixels below which the figure stands above the steps
STAGE_HEIGHT = 210  # pixels, there


class Preview(QWidget):
    """One routine; told with `show_routine`."""

    start_wanted = Signal(str)
    favorite_said = Signal(str, bool)
    left_out_said = Signal(str, bool)  # a routine or a single exercise
    sources_wanted = Signal(str)  # id of an exercise
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library: Library | None = None
        self._routine: ResolvedRoutine | None = None
        self._look, self._reduced, self._began = Look(), False, 0.0
        self._chosen = 0
        self._stage = Stage()
        self._pictures = Pictures(self, self.update)
        self._title = label("", Size.TITLE, bold=True)
        self._intent, self._facts = label("", quiet=True), label("", quiet=True)
        self._favorite = Chip(self.tr("Favourite"))
        self._rows = QButtonGroup(self)
        self._details: dict[int, StepDetails] = {}
        self._timer = QTimer(self, interval=FRAME)
        self._timer.timeout.connect(self._tick)
        self._steps = QVBoxLayout()
        self._lead = self._lead_part()
        self._scroll, self._column = self._scrolled_part()
        self._line = QHBoxLayout()
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(WIDE)
        self._line.addWidget(self._lead, 5)
        self._line.addWidget(self._scroll, 6)
        self._is_narrow = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(self._top())
        column.addLayout(self._line, 1)

    @property
    def routine_id(self) -> str:
        """Which one is shown; empty: none."""
        return "" if self._routine is None else self._routine.routine.id

    def show_routine(self, name: str, library: Library, look: Look, *, reduced_motion: bool) -> None:
        """Shows that routine of the library; of one that is shown already the chosen step stays chosen."""
        resolved = library.named(name)
        if resolved is None:
            return
        as_shown = (self._routine, self._look, self._reduced) == (resolved, look, reduced_motion)
        another = name != self.routine_id
        self._library, self._routine = library, resolved
        self._look, self._reduced = look, reduced_motion
        routine = resolved.routine
        self._title.setText(routine.title)
        self._intent.setText(" ".join(filter(None, (routine.intent, routine.note))))
        self._intent.setVisible(bool(self._intent.text()))
        self._facts.setText(library_words.facts(resolved))
        self._favorite.setChecked(name in library.favorites)
        if another:
            self._chosen = 0
            self._scroll.verticalScrollBar().setValue(0)
        if not as_shown:
            self._dress()
            self._list_steps()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the figure above the steps where both don't fit beside each other."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """The figure moves while it is seen."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """And rests when it isn't."""
        super().hideEvent(event)
        self._timer.stop()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a change of theme and of text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        elif event.type() == QEvent.Type.ApplicationFontChange:
            self._arrange()

    def focus_start(self, reason: Qt.FocusReason) -> None:
        """Puts the focus where one most likely goes on."""
        self._start.setFocus(reason)

    def _top(self) -> QHBoxLayout:
        back = Button(self.tr("‹ All routines"), Rank.QUIET)
        back.setAccessibleName(self.tr("Back to all routines"))
        back.clicked.connect(self.back_wanted)
        row = QHBoxLayout()
        row.addWidget(back)
        row.addStretch(1)
        return row

    def _lead_part(self) -> QWidget:
        """Figure, title and what one can do with the routine."""
        self._start = Button(self.tr("Start"), Rank.PRIMARY)
        self._start.clicked.connect(lambda: self.start_wanted.emit(self.routine_id))
        self._favorite.clicked.connect(lambda on: self.favorite_said.emit(self.routine_id, on))
        leave = Button(self.tr("Leave out"), Rank.QUIET)
        leave.setToolTip(self.tr("Offer this routine no more"))
        leave.clicked.connect(lambda: self.left_out_said.emit(self.routine_id, True))
        buttons = FlowLayout(gap=TINY)
        for button in (self._start, self._favorite, leave):
            buttons.addWidget(button)
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        column.addWidget(self._stage, 1)
        column.addSpacing(TINY)
        for text in (self._title, self._intent, self._facts):
            column.addWidget(text)
        column.addLayout(buttons)
        return part

    def _scrolled_part(self) -> tuple[Scrolled, QVBoxLayout]:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, TINY, MEDIUM)
        column.setSpacing(MEDIUM)
        self._steps.setSpacing(0)
        column.addLayout(self._steps)
        column.addStretch(1)
        return Scrolled(inside), column

    def _arrange(self) -> None:
        narrow = self.width() < grown(NARROW) or self.height() < grown(STAGE_HEIGHT * 2)
        self._stage.setMinimumHeight(STAGE_HEIGHT if narrow else STAGE_HEIGHT // 2)
        vertical = QSizePolicy.Policy.Fixed if narrow else QSizePolicy.Policy.Expanding
        self._stage.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        if narrow == self._is_narrow:
            return
        self._is_narrow = narrow
        place: QBoxLayout = self._column if narrow else self._line
        place.insertWidget(0, self._lead, 0 if narrow else 5)

    def _dress(self) -> None:
        if self._library is None:
            return
        model = self._library.catalogue.model
        self._pictures.cast(model, msgspec.structs.replace(self._look, dark=colours_of(self).dark))
        self._stage.cast(model, self._look)
        self._tick()

    def _list_steps(self) -> None:
        """Makes the rows anew; timers are plain lines between them."""
        assert self._routine is not None
        _empty(self._steps)
        for button in self._rows.buttons():
            self._rows.removeButton(button)
        self._details.clear()
        for number, step in enumerate(self._routine.steps):
            if step.exercise is None:
                self._steps.addWidget(_timer_line(step))
                continue
            row = StepRow(step, self._pictures)
            row.toggled.connect(lambda on, number=number: self._choose(number) if on else None)
            self._rows.addButton(row, number)
            row.setAutoExclusive(True)  # to a screen reader: one of several
            self._steps.addWidget(row)
        buttons = self._rows.buttons()
        kept = self._rows.button(self._chosen)
        if buttons:
            (kept or buttons[0]).setChecked(True)

    def _choose(self, number: int) -> None:
        """Plays that step, and opens what there is to know of it."""
        assert self._routine is not None
        assert self._library is not None
        for shown in self._details.values():
            shown.hide()
        self._chosen, self._began = number, monotonic()
        if number not in self._details:
            step = self._routine.steps[number]
            details = StepDetails(step, self._library.title(step.swapped_for) if step.swapped_for else "")
            details.sources_wanted.connect(self.sources_wanted)
            details.left_out_said.connect(lambda name: self.left_out_said.emit(name, True))
            self._steps.insertWidget(self._steps.indexOf(self._rows.button(number)) + 1, details)
            self._details[number] = details
        self._details[number].show()
        self._tick()

    def _tick(self) -> None:
        if self._routine is None or self._chosen >= len(self._routine.steps):
            return
        step = self._routine.steps[self._chosen]
        exercise = step.exercise
        if exercise is None:
            return
        since = monotonic() - self._began
        self._stage.show_picture(
            Picture(
                exercise=exercise,
                cycle_seconds=0.0 if self._reduced else since % exercise.cycle_s,
                side=step.side,
                small=step.scale,
                arrow=eases(exercise),
                fade=fade_at(since) if self._reduced else None,
            )
        )


def _timer_line(step: PlayedStep) -> Label:
    name = "" if step.timer is None else step.timer.name
    line = Label(words.BETWEEN.join(filter(None, (name, words.length(step.seconds)))), quiet=True)
    line.setContentsMargins(MEDIUM, TINY, MEDIUM, TINY)
    return line


def _empty(column: QVBoxLayout) -> None:
    while item := column.takeAt(0):
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
