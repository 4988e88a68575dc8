"""A layout that puts its items into lines like words, each line beginning at the side one reads from."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """As many items to a line as there is room for; hidden ones take none."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 0, in_line: bool = False) -> None:
        """*in_line*: it would rather have all in one line, where there is room."""
        super().__init__(parent)
        self._in_line = in_line
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Takes one more."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at that place; None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Gives an item away; None beyond the last."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It wants no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrow lines are more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high all lines are."""
        return self._lay_out(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Moves every item to its place."""
        super().setGeometry(rect)
        self._lay_out(rect, move=True)

    def sizeHint(self) -> QSize:
        """Wide enough for the widest item, or for all."""
        least = self.minimumSize()
        if not self._in_line:
            return least
        widths = [item.sizeHint().width() for item in self._items if not item.isEmpty()]
        return QSize(sum(widths) + self._gap * max(0, len(widths) - 1), least.height())

    def minimumSize(self) -> QSize:
        """Wide enough for the widest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _lay_out(self, rect: QRect, *, move: bool) -> int:
        """The height of all lines; with *move* the items go to their places."""
        y = rect.y()
        for line in self._lines(rect.width()):
            height = max(size.height() for _, size in line)
            if move:
                self._place(line, QRect(rect.x(), y, rect.width(), height))
            y += height + self._gap
        return max(0, y - self._gap - rect.y())

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The items of each line, with the room each takes."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if size.width() > max(width, 1):
                size.setWidth(max(width, 1))
                if item.hasHeightForWidth():
                    size.setHeight(item.heightForWidth(size.width()))
            if not lines or used + size.width() > width:
                lines.append([])
                used = 0
            lines[-1].append((item, size))
            used += size.width() + self._gap
        return lines

    def _place(self, line: list[tuple[QLayoutItem, QSize]], place: QRect) -> None:
        """Moves the items of one line, each to the middle of its height."""
        parent = self.parentWidget()
        backwards = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 0
        for item, size in line:
            left = place.width() - x - size.width() if backwards else x
            top = (place.height() - size.height()) // 2
            item.setGeometry(QRect(place.topLeft() + QPoint(left, top), size))
            x += size.width() + self._gap


def flowing(*widgets: QWidget) -> QWidget:
    """Widgets in as many lines as they need."""
    part = QWidget()
    flow = FlowLayout(part)
    for widget in widgets:
        flow.addWidget(widget)
    return part
