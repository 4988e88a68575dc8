"""A warning, as several pages of the player have it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ergo.ui.controls import label
from ergo.ui.look import LARGE, MEDIUM, RADIUS, TINY, colours_of


class WarningBox(QFrame):
    """Words that matter for health, on amber-brown."""

    def __init__(self, words: str) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        self._words = label(words, bold=True)
        box.addWidget(self._words)

    def say(self, words: str) -> None:
        """These words instead."""
        if words != self._words.text():
            self._words.setText(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the ground and a bar at its edge."""
        colours, whole = colours_of(self), QRectF(self.rect())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.warn_bg)
            painter.drawRoundedRect(whole, RADIUS, RADIUS)
            painter.setBrush(colours.warn)
            painter.drawRoundedRect(whole.adjusted(0, MEDIUM, TINY - whole.width(), -MEDIUM), 2, 2)
