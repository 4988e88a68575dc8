"""The reference program for windows: a button in the corner; a click opens a window that moves.

It repaints 30 times a second. Each frame draws 100 antialiased ellipses, about as much as a figure.
"""

import sys

from PySide6.QtCore import QPointF, QRectF, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

CORNER, BUTTON = (0, 700), (100, 60)  # pixels: where nothing of Ergo's ever is
OPENING_SIZE, FRAMES = (880, 600), 30
GROUND = QColor("#eaf1ef")


def paint_ellipses(painter: QPainter, rect: QRectF, turn: int) -> None:
    """Fills the ground, and draws a hundred ellipses on it."""
    painter.fillRect(rect, GROUND)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor("#0f766e"))
    for number in range(100):
        across, down = (number % 10 + 0.5) / 10, (number // 10 + 0.5) / 10
        middle = QPointF(rect.left() + rect.width() * across, rect.top() + rect.height() * down)
        painter.drawEllipse(middle, 10 + (number + turn) % 15, 20)


class BareWindow(QWidget):
    """A window that moves."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(*OPENING_SIZE)
        self._turn = 0
        self._frame = QTimer(self)
        self._frame.timeout.connect(self.update)
        self._frame.start(1000 // FRAMES)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints one frame."""
        super().paintEvent(event)
        self._turn += 1
        painter = QPainter(self)
        painter.fillRect(self.rect(), GROUND)
        # As large as the player's figure.
        paint_ellipses(painter, QRectF(0, 0, 440, 440), self._turn)
        painter.end()


def main() -> int:
    """Shows the button until it is killed."""
    app = QApplication(sys.argv)
    window = BareWindow()
    button = QPushButton("Open")
    button.move(*CORNER)
    button.resize(*BUTTON)
    button.clicked.connect(window.show)
    button.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
