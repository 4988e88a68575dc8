"""The floating card: a small frameless window that never takes the focus, on the screen with the pointer.

Belongs here: what prompt, posture, question and check-in cards share. Doesn't: what stands on them.
"""

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QBitmap,
    QCursor,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QScreen,
)
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from ergo.ui.controls import CloseButton, Label, crisp
from ergo.ui.look import RADIUS, SMALL, Size, colours_of, grown
from ergo.ui.roles import DIALOG

MARGIN = 16  # between card and screen edge, pixels


class Surface(QWidget):
    """A frameless window with round corners."""

    def __init__(self, flags: Qt.WindowType) -> None:
        super().__init__(None, flags | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setWindowTitle("Ergo")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cuts the corners where no compositor makes them transparent."""
        super().resizeEvent(event)
        if QGuiApplication.platformName() == "xcb":
            mask = QBitmap(self.size())
            mask.clear()
            painter = QPainter(mask)
            painter.setBrush(Qt.GlobalColor.color1)
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), RADIUS, RADIUS)
            painter.end()
            self.setMask(mask)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the surface."""
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.line, 1))
        painter.setBrush(colours.surface)
        painter.drawRoundedRect(crisp(QRectF(self.rect()), 1), RADIUS, RADIUS)

    def take_room(self, width: int, least_height: int = 0) -> None:
        """Becomes that wide and as high as its content needs; both grow with the text."""
        layout = self.layout()
        assert layout is not None, "a window is filled before it comes up"
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        layout.activate()  # what was just shown or hidden is measured anew
        self.resize(grown(width), max(grown(least_height), layout.totalHeightForWidth(grown(width))))


class FloatingCard(Surface):
    """A card over everything that goes when its time is over, but not while the pointer rests on it."""

    spoken_as = DIALOG

    closed = Signal()  # the person closed it: cross or Esc
    expired = Signal()  # its time is over
    ticked = Signal(int)  # once a second: the seconds left
    pressed = Signal()  # a click on the card beside its buttons

    def __init__(self, width: int, height: int = 0) -> None:
        super().__init__(
            Qt.WindowType.Tool | Qt.WindowType.WindowStaysOnTopHint | Qt.WindowType.WindowDoesNotAcceptFocus
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._wide, self._tall = width, height
        self._left = 0
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self.ticks)
        self.title = Label("", Size.TITLE, bold=True)
        self.title.setWordWrap(True)
        self.aside = Label("", quiet=True)
        cross = CloseButton()
        cross.clicked.connect(self._close_by_hand)
        self.header = QHBoxLayout()
        self.header.setSpacing(SMALL)
        self.header.addWidget(self.title, 1)
        self.header.addWidget(self.aside)
        self.header.addWidget(cross, 0, Qt.AlignmentFlag.AlignTop)

    def rise(self, words: str, seconds: float) -> None:
        """Comes up for that long without taking the focus, and has *words* announced."""
        self.setAccessibleName(words)
        self._left = max(1, round(seconds))
        self.ticked.emit(self._left)  # what is shown of it takes room, too
        self._take_its_place(QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen())
        self._second.start()
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def put_away(self) -> None:
        """Goes without a word."""
        self._second.stop()
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Takes the room that a new text size needs, once all that stands on it has grown or shrunk."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.isVisible():
            QTimer.singleShot(0, self, lambda: self._take_its_place(self.screen()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Closes on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._close_by_hand()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click beside the buttons."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def ticks(self) -> None:
        """One second is over; it does not count under the pointer."""
        if self.underMouse():
            return
        self._left -= 1
        self.ticked.emit(self._left)
        if self._left <= 0:
            self.put_away()
            self.expired.emit()

    def _take_its_place(self, screen: QScreen) -> None:
        self.take_room(self._wide, self._tall)
        room = screen.availableGeometry().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        self.move(room.right() - self.width() + 1, room.bottom() - self.height() + 1)

    def _close_by_hand(self) -> None:
        self.put_away()
        self.closed.emit()
