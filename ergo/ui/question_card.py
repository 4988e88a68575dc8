"""The question card: "Were you up?", for a while without a sign that ended at the desk.

Belongs here: asking and passing on the answer. Doesn't: when to ask (core).
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ergo.ui import words
from ergo.ui.controls import ROOM, Button, label
from ergo.ui.floating import FloatingCard
from ergo.ui.look import MEDIUM

WIDTH = 384
BUTTON = 36  # height, pixels
WAITS = 600.0  # seconds; a later answer would correct nothing


class QuestionCard(QObject):
    """An `Asker`; without an answer within ten minutes the question goes by itself."""

    answered = Signal(bool)  # True: was up

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._card: _Card | None = None

    def ask(self, since_wall: float, seconds: float) -> None:
        """Asks for the time since then (wall clock, seconds since 1970), which lasted that many seconds."""
        if self._card is None:
            self._card = _Card()
            self._card.up.clicked.connect(lambda: self._answer(True))
            self._card.sitting.clicked.connect(lambda: self._answer(False))
        sentence = self.tr("{length} without a sign of you, from {time}.")
        filled = sentence.format(length=words.duration(seconds), time=words.clock(since_wall))
        self._card.sentence.setText(filled)
        self._card.rise(f"{self._card.title.text()} {filled}", WAITS)

    def withdraw(self) -> None:
        """Takes the question off the screen."""
        if self._card is not None:
            self._card.put_away()

    def _answer(self, up: bool) -> None:
        self.withdraw()
        self.answered.emit(up)


class _Card(FloatingCard):
    """A question and two equal answers."""

    def __init__(self) -> None:
        super().__init__(WIDTH)
        self.title.setText(self.tr("Were you up?"))
        self.sentence = label(quiet=True)
        self.up = Button(self.tr("Yes"), height=BUTTON)
        self.sitting = Button(self.tr("Still sitting"), height=BUTTON)
        buttons = QHBoxLayout()
        buttons.addSpacing(-ROOM)  # edges line up, not focus rings
        buttons.setSpacing(0)
        buttons.addWidget(self.up)
        buttons.addWidget(self.sitting)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        column.setSpacing(4)
        column.addLayout(self.header)
        column.addWidget(self.sentence)
        column.addSpacing(4)
        column.addLayout(buttons)
