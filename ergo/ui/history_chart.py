"""What the painted charts of the history share: one part can be looked at, by the pointer or by keys.

Belongs here: which part that is, and the focus ring. Doesn't: what is painted.
"""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from ergo.ui.controls import crisp
from ergo.ui.look import RADIUS, RING, Colours
from ergo.ui.roles import CHART
from ergo.ui.toplevel import announce

NONE = -1


class Chart(QWidget):
    """A painted chart of parts that lie side by side; the one that is looked at is told in words."""

    spoken_as = CHART

    looked_at = Signal(str)  # the part in words; empty: none
    picked = Signal(int)  # a click, or Enter

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._name, self._words, self.at, self._ringed = name, list[str](), NONE, False

    def tell(self, summary: str, parts: list[str]) -> None:
        """Takes what the whole chart says to somebody who can't see it, and each part in words."""
        self._words = parts
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(summary)
        self.look_at(NONE)
        self.updateGeometry()
        self.update()

    def look_at(self, part: int) -> None:
        """Looks at that part, or at none."""
        if part != self.at:
            self.at = part
            self.looked_at.emit(self._words[part] if part != NONE else "")
            self.update()

    def part_at(self, place: QPointF) -> int:
        """Which part lies there; each chart knows for itself."""
        raise NotImplementedError

    @property
    def is_mirrored(self) -> bool:
        """Whether one reads from right to left."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def mirrored(self, rect: QRectF) -> QRectF:
        """Where a part lies for somebody who reads from right to left."""
        return (
            rect
            if not self.is_mirrored
            else QRectF(self.width() - rect.right(), rect.y(), rect.width(), rect.height())
        )

    def paint_ring(self, painter: QPainter, colours: Colours) -> None:
        """Draws the focus ring, where there is one to draw."""
        if self.hasFocus() and self._ringed:
            painter.setPen(QPen(colours.accent, RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(crisp(QRectF(self.rect()), RING), RADIUS, RADIUS)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows the ring, but not after a click, and begins at the last part."""
        self._ringed = event.reason() != Qt.FocusReason.MouseFocusReason
        if self._ringed and self.at == NONE and self._words:
            self.look_at(len(self._words) - 1)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Looks at nothing any more."""
        self.look_at(NONE)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left, right, Home and End look at another part; Enter picks it."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        last = len(self._words) - 1
        if event.modifiers() & Qt.KeyboardModifier.AltModifier or not self._words:
            super().keyPressEvent(event)
        elif step:
            step = -step if self.is_mirrored else step
            self._look_by_key(min(last, max(0, self.at + step)) if self.at != NONE else last)
        elif event.key() == Qt.Key.Key_Home:
            self._look_by_key(0)
        elif event.key() == Qt.Key.Key_End:
            self._look_by_key(last)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.at != NONE:
            self.picked.emit(self.at)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Looks at the part under the pointer."""
        self.look_at(self.part_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Picks it."""
        part = self.part_at(event.position())
        if part != NONE:
            self.picked.emit(part)

    def leaveEvent(self, event: QEvent) -> None:
        """Looks at nothing any more."""
        if not self.hasFocus():
            self.look_at(NONE)
        super().leaveEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Takes the room a new text size needs."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.updateGeometry()
        super().changeEvent(event)

    def _look_by_key(self, part: int) -> None:
        self._ringed = True
        self.look_at(part)
        announce(self, self._words[part])
        self.update()
