"""The posture check: a silent card that shows one cue, a figure that grows tall, and three equal answers.

Belongs here: showing it and passing on the answer. Doesn't: the cues (posture_words), when to show (core).
"""

import math
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QElapsedTimer, QRectF, QTimer, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ergo.ui import words
from ergo.ui.controls import ROOM, Button, Label, crisp, label
from ergo.ui.floating import FloatingCard
from ergo.ui.look import LARGE, MEDIUM, RADIUS, SMALL, colours_of
from ergo.ui.posture_words import SHOWN, Cue, check_of
from ergo.ui.roles import GRAPHIC

WIDTH, HEIGHT = 420, 300
BUTTON = 36  # height, pixels
STAGE_RADIUS = 12
FRAME = 40  # milliseconds between two pictures of the figure
GROW, STAY, SETTLE = 1.6, 2.4, 1.0  # seconds: growing tall, staying so, coming back

PaintFigure = Callable[[QPainter, QRectF, float], None]  # paints the figure: 0 folded … 1 tall


class PostureAnswer(StrEnum):
    """Three answers, none of them better than another."""

    GOOD = "already_good"
    ADJUSTED = "adjusted"
    NOT_NOW = "not_now"


class PostureCard(FloatingCard):
    """The card; it emits `answered` once for every check, with None when the time is over."""

    answered = Signal(object)  # PostureAnswer | None

    def __init__(self, paint_figure: PaintFigure | None = None) -> None:
        super().__init__(WIDTH, HEIGHT)
        self._stage = _Stage(paint_figure) if paint_figure else None
        self._rows = tuple(_CueRow() for _ in range(SHOWN))
        self._adjusted = self._button(self.tr("Adjusted"), PostureAnswer.ADJUSTED)
        promise = self.tr("There is no perfect posture; your next position is the best one.")
        cues = QVBoxLayout()
        cues.setSpacing(0)
        for row in self._rows:
            cues.addWidget(row)
        cues.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(MEDIUM)
        if self._stage:
            middle.addWidget(self._stage, 1)
        middle.addLayout(cues, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, SMALL, SMALL, SMALL)
        column.setSpacing(SMALL)
        column.addLayout(self.header)
        column.addLayout(middle, 1)
        column.addWidget(label(promise, quiet=True))
        column.addLayout(self._answers())
        self.ticked.connect(self._show_left)
        self.closed.connect(lambda: self._end(PostureAnswer.NOT_NOW))
        self.expired.connect(lambda: self._end(None))

    def open_check(
        self,
        number: int,
        setting: str = "chair",
        *,
        seconds: float = 20,
        shifts: bool = True,
        on_wheels: bool = False,
        reduced_motion: bool = False,
    ) -> None:
        """Shows the check with that number (0, 1, 2 …) for the setting chair, standing or laptop."""
        check = check_of(number, setting, with_shifts=shifts, wheels=on_wheels)
        cue = check.cues[check.highlighted]
        self.title.setText(cue.question)
        self._adjusted.setText(self.tr("Shifted") if check.is_shift else self.tr("Adjusted"))
        for index, (row, shown) in enumerate(zip(self._rows, check.cues, strict=True)):
            row.take(shown, chosen=index == check.highlighted)
        self.rise(f"{cue.question} {cue.do}", seconds)
        if self._stage:
            self._stage.play(still=reduced_motion)

    def withdraw(self) -> None:
        """Takes the card off the screen without an answer."""
        self.put_away()

    def put_away(self) -> None:
        """Goes, and lets the figure rest."""
        if self._stage:
            self._stage.stop()
        super().put_away()

    def _answers(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        buttons.addSpacing(-ROOM)  # edges line up, not focus rings
        buttons.addWidget(self._button(self.tr("Already good"), PostureAnswer.GOOD))
        buttons.addWidget(self._adjusted)
        buttons.addWidget(self._button(self.tr("Not now"), PostureAnswer.NOT_NOW))
        buttons.addStretch(1)
        return buttons

    def _button(self, text: str, answer: PostureAnswer) -> Button:
        button = Button(text, height=BUTTON)
        button.clicked.connect(lambda: self._end(answer))
        return button

    def _end(self, answer: PostureAnswer | None) -> None:
        self.put_away()
        self.answered.emit(answer)

    def _show_left(self, seconds: int) -> None:
        self.aside.setText(words.duration(seconds))


class _CueRow(QWidget):
    """One cue of the list; the chosen one is filled, edged and bold, and says what to do."""

    def __init__(self) -> None:
        super().__init__()
        self._chosen = False
        self._name = Label(quiet=True)
        self._bold_name = Label(bold=True)
        self._do = label()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SMALL, 5, SMALL, 5)
        self._column.setSpacing(0)
        for part in (self._name, self._bold_name, self._do):
            self._column.addWidget(part)

    def take(self, cue: Cue, *, chosen: bool) -> None:
        """Shows this cue."""
        self._chosen = chosen
        for name in (self._name, self._bold_name):
            name.setText(cue.name)
            name.setVisible(chosen is (name is self._bold_name))
        self._do.setText(cue.do)
        self._do.setVisible(chosen)
        self._column.activate()
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints fill and edge of the chosen one."""
        if not self._chosen:
            return
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.accent, 2))
        painter.setBrush(colours.soft)
        painter.drawRoundedRect(crisp(QRectF(self.rect()), 2), RADIUS, RADIUS)


class _Stage(QWidget):
    """The figure, growing tall and settling again; or standing still, tall."""

    spoken_as = GRAPHIC

    def __init__(self, paint_figure: PaintFigure) -> None:
        super().__init__()
        self._paint_figure = paint_figure
        self.setAccessibleName(self.tr("A figure that grows tall"))
        self._since = QElapsedTimer()
        self._frames = QTimer(self, interval=FRAME)
        self._frames.timeout.connect(self.update)

    def play(self, *, still: bool) -> None:
        """Begins with a folded figure; *still*: shows the tall one."""
        self._since.start()
        self._frames.stop()
        if not still:
            self._frames.start()
        self.update()

    def stop(self) -> None:
        """Moves no more."""
        self._frames.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints stage and figure."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rounded = QPainterPath()
        rounded.addRoundedRect(QRectF(self.rect()), STAGE_RADIUS, STAGE_RADIUS)
        painter.setClipPath(rounded)
        painter.fillRect(self.rect(), colours_of(self).stage)
        seconds = self._since.elapsed() / 1000
        self._paint_figure(
            painter, QRectF(self.rect()), grown_tall(seconds) if self._frames.isActive() else 1.0
        )


def grown_tall(seconds: float) -> float:
    """How tall the figure is after so many seconds (0 folded … 1 tall): it grows, stays, settles, again."""
    inside = seconds % (GROW + STAY + SETTLE)
    if inside < GROW:
        return (1 - math.cos(math.pi * inside / GROW)) / 2
    if inside < GROW + STAY:
        return 1.0
    return (1 + math.cos(math.pi * (inside - GROW - STAY) / SETTLE)) / 2
