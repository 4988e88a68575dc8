"""A narrow scroll bar in our colours: a rounded handle without a track or arrows."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from ergo.ui.controls import mixed
from ergo.ui.look import colours_of

WIDTH = 12  # pixels that answer to the pointer
HANDLE = 6  # pixels that are seen
SHORTEST, ARROW = 26, 14  # pixels; at both ends the style keeps room for an arrow


class ScrollBar(QScrollBar):
    """The vertical scroll bar of our scrolling areas."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Narrower than the style's own."""
        return QSize(WIDTH, super().sizeHint().height())

    def _handle(self) -> QRectF:
        """Where the handle is: as the style has it, whose description would take a third of a MiB."""
        reach = self.maximum() - self.minimum()
        track = self.height() - 2 * ARROW
        length = min(track, max(SHORTEST, track * self.pageStep() / (reach + self.pageStep())))
        top = ARROW + (track - length) * (self.sliderPosition() - self.minimum()) / reach
        return QRectF((self.width() - HANDLE) / 2, top, HANDLE, length)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the handle, where there is anything to scroll."""
        if self.maximum() <= self.minimum():
            return
        colours, handle = colours_of(self), self._handle()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            near = self.underMouse() or self.isSliderDown()
            painter.setBrush(colours.text2 if near else mixed(colours.border, colours.bg, 0.25))
            painter.drawRoundedRect(handle, HANDLE / 2, HANDLE / 2)
