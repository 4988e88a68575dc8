"""The card of a gentler day: one number, 0 to 10, in words that tell nobody of what.

Belongs here: asking and passing on the number. Doesn't: when to ask, what follows (daily_number).
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

from ergo.ui.controls import label
from ergo.ui.floating import FloatingCard
from ergo.ui.look import MEDIUM, SMALL
from ergo.ui.player_hurt import Strengths
from ergo.ui.question_card import WAITS, WIDTH
from ergo.ui.reading_words import disclaimer


class DailyCard(QObject):
    """Without an answer it goes by itself, and nothing is kept."""

    told = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._card = FloatingCard(WIDTH)
        self._card.title.setText(self.tr("How is it today, 0 to 10?"))
        self._sentence = self.tr("One number on each gentler day, kept in your diary on this computer.")
        self._strengths = Strengths()
        self._strengths.chosen.connect(self._pass_on)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        column.setSpacing(SMALL)
        column.addLayout(self._card.header)
        column.addWidget(self._strengths)
        column.addWidget(label(self._sentence, quiet=True))
        column.addWidget(label(disclaimer(), quiet=True))

    def ask(self) -> None:
        """Asks now."""
        self._card.rise(f"{self._card.title.text()} {self._sentence}", WAITS)

    def withdraw(self) -> None:
        """Takes the question off the screen."""
        self._card.put_away()

    def _pass_on(self, number: int) -> None:
        self.withdraw()
        self.told.emit(number)
