"""The message card: one thing Ergo has to say, where the desktop shows no notifications.

Belongs here: showing it. Doesn't: words, when to say it.
"""

from PySide6.QtWidgets import QVBoxLayout

from ergo.ui.controls import label
from ergo.ui.floating import FloatingCard
from ergo.ui.look import MEDIUM

WIDTH = 384
STAYS = 20.0  # seconds, longer under the pointer


class MessageCard(FloatingCard):
    """A title and some sentences; it goes by itself, or by its cross."""

    def __init__(self) -> None:
        super().__init__(WIDTH)
        self.sentence = label(quiet=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        column.setSpacing(4)
        column.addLayout(self.header)
        column.addWidget(self.sentence)

    def say(self, title: str, body: str) -> None:
        """Says this; what it still says from before stays above it."""
        before = self.sentence.text() if self.isVisible() and self.title.text() == title else ""
        self.title.setText(title)
        self.sentence.setText(f"{before}\n{body}".strip())
        self.rise(f"{title} – {body}", STAYS)
