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
        self._card: TwoAnswers | None = None

    def ask(self, since_wall: float, seconds: float) -> None:
        """Asks for the time since then (wall clock, seconds since 1970), which lasted that many seconds."""
        if self._card is None:
            self._card = TwoAnswers(self.tr("Were you up?"), self.tr("Yes"), self.tr("Still sitting"))
            self._card.first.clicked.connect(lambda: self._answer(True))
            self._card.second.clicked.connect(lambda: self._answer(False))
        sentence = self.tr("{length} without a sign of you, from {time}.")
        self._card.ask(sentence.format(length=words.duration(seconds), time=words.clock(since_wall)), WAITS)

    def withdraw(self) -> None:
        """Takes the question off the screen."""
        if self._card is not None:
            self._card.put_away()

    def _answer(self, up: bool) -> None:
        self.withdraw()
        self.answered.emit(up)


class TwoAnswers(FloatingCard):
    """A question and two equal answers."""

    def __init__(self, question: str, first: str, second: str) -> None:
        super().__init__(WIDTH)
        self.title.setText(question)
        self._sentence = label(quiet=True)
        self.first, self.second = Button(first, height=BUTTON), Button(second, height=BUTTON)
        buttons = QHBoxLayout()
        buttons.addSpacing(-ROOM)  # edges line up, not focus rings
        buttons.setSpacing(0)
        buttons.addWidget(self.first)
        buttons.addWidget(self.second)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        column.setSpacing(4)
        column.addLayout(self.header)
        column.addWidget(self._sentence)
        column.addSpacing(4)
        column.addLayout(buttons)

    def ask(self, sentence: str, seconds: float) -> None:
        """Asks, with that sentence below the question, for so many seconds."""
        self._sentence.setText(sentence)
        self.rise(f"{self.title.text()} {sentence}", seconds)
