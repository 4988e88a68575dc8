"""The check-in card: half an hour after help it asks whether it is easier, in words that tell nobody of what.

Belongs here: asking and passing on the answer. Doesn't: when to ask (core).
"""

from PySide6.QtCore import QObject, Signal

from ergo.ui.question_card import WAITS, TwoAnswers


class CheckInCard(QObject):
    """Without an answer it goes by itself; easier or closed, nothing follows."""

    not_easier = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._card = TwoAnswers(self.tr("Is it easier now?"), self.tr("Easier"), self.tr("Not easier"))
        self._card.first.clicked.connect(self.withdraw)
        self._card.second.clicked.connect(self._pass_on)

    def ask(self) -> None:
        """Asks now."""
        sentence = self.tr("You asked me to check in. Tender for a day or two is common. Not medical advice.")
        self._card.ask(sentence, WAITS)

    def withdraw(self) -> None:
        """Takes the question off the screen."""
        self._card.put_away()

    def _pass_on(self) -> None:
        self.withdraw()
        self.not_easier.emit()
