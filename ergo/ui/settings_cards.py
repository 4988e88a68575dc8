"""What stands on the pages of the settings window besides rows: the file, the voice, the figure, the promise.

Belongs here: small cards that show and ask. Doesn't: the senses (settings_senses), about (settings_about).
"""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ergo.ui.controls import Button, Card, label
from ergo.ui.look import LARGE, MEDIUM, RADIUS, SMALL, TARGET, TINY, colours_of, grown
from ergo.ui.roles import GRAPHIC

PICTURE = QSize(220, 170)  # pixels at the usual text size


class TellingCard(Card):
    """A title, what there is to know, and one thing to press."""

    pressed = Signal()

    def __init__(self, title: str, told: str, action: str) -> None:
        super().__init__()
        self._told = label(told, quiet=True)
        self._told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._told.setVisible(bool(told))
        self.button = Button(action, height=TARGET)
        self.button.clicked.connect(self.pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        column.setSpacing(TINY)
        column.addWidget(label(title, bold=True))
        column.addWidget(self._told)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)

    def tell(self, told: str) -> None:
        """Tells something else."""
        self._told.setText(told)
        self._told.setVisible(bool(told))


class FigureCard(Card):
    """The figure as it is dressed now."""

    def __init__(self, paint: Callable[[QPainter, QRectF], None]) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        line.setSpacing(LARGE)
        self._picture = _Picture(paint)
        self._picture.setAccessibleName(self.tr("The figure, as it is dressed now"))
        line.addWidget(self._picture)
        line.addWidget(label(self.tr("This is how the figure looks in every routine."), quiet=True), 1)

    def refresh(self) -> None:
        """The figure is dressed differently."""
        self._picture.update()


class _Picture(QWidget):
    spoken_as = GRAPHIC

    def __init__(self, paint: Callable[[QPainter, QRectF], None]) -> None:
        super().__init__()
        self._paint = paint
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """It grows with the text."""
        return QSize(grown(PICTURE.width()), grown(PICTURE.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints stage and figure."""
        whole = QRectF(self.rect())
        round_edge = QPainterPath()
        round_edge.addRoundedRect(whole, RADIUS, RADIUS)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipPath(round_edge)
            painter.fillRect(whole, colours_of(self).stage)
            self._paint(painter, whole.adjusted(SMALL, SMALL, -SMALL, -SMALL))
