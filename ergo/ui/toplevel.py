"""What a window does whatever it shows: appear, stay on a screen that is there, tell a screen reader.

Belongs here: manners of top-level windows. Doesn't: what is in them.
"""

from collections.abc import Callable

from PySide6 import QtGui
from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QCursor, QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from ergo.ui.look import grown

# Elsewhere (Wayland, in memory) Qt knows no raising and warns; there activation brings a window to the front.
CAN_RAISE = frozenset({"xcb", "windows", "cocoa"})
TITLE_BAR = 40  # pixels: no desktop tells before it has drawn one, and few draw a higher one
SOON = 500  # milliseconds: the key that closed it comes up in the same window, and it may be wanted again


def appear(window: QWidget, *, activate: bool) -> None:
    """Show it, on the pointer's screen if it was hidden; it takes the focus only with *activate*."""
    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not activate)
    if not window.isVisible():
        here = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        window.setGeometry(below_its_title(window.rect(), here.availableGeometry()))
    if window.isMinimized():
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    if activate:
        if QGuiApplication.platformName() in CAN_RAISE:
            window.raise_()
        window.activateWindow()


def put_away(window: QWidget, then: Callable[[], object]) -> None:
    """Once hidden, a window soon lets go of its picture, 2 MiB, and *then* follows; it appears as before."""

    def let_go() -> None:
        if not window.isVisible():
            window.destroy()
            then()

    QTimer.singleShot(SOON, window, let_go)


def bring_into_view(window: QWidget, *, gone: QScreen | None = None) -> None:
    """Move it to a screen if none shows any of it, as when its monitor is *gone*."""
    places = [screen.availableGeometry() for screen in QGuiApplication.screens() if screen is not gone]
    if places and not any(place.intersects(window.frameGeometry()) for place in places):
        window.setGeometry(below_its_title(window.rect(), places[0]))


def below_its_title(window: QRect, place: QRect) -> QRect:
    """The window in the middle of *place*; a high one leaves room above for the title bar it will get."""
    middle = centred(window, place)
    if middle.top() - place.top() >= TITLE_BAR:
        return middle
    return centred(window, place.adjusted(0, TITLE_BAR, 0, 0))


class LeastSize(QObject):
    """Keeps a window as large as its text needs: larger with larger text, never larger than its screen."""

    def __init__(self, window: QWidget, width: int, height: int) -> None:
        """*width*, *height*: pixels that are needed where text has its usual size."""
        super().__init__(window)
        self._window, self._wide, self._high = window, width, height
        self._keep()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Looks anew where the screen or the text may be another."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.FontChange):
            self._keep()
        return super().eventFilter(watched, event)

    def _keep(self) -> None:
        wanted = QRect(0, 0, grown(self._wide), grown(self._high))
        place = self._window.screen().availableGeometry()
        self._window.setMinimumSize(below_its_title(wanted, place).size())


def centred(window: QRect, place: QRect) -> QRect:
    """The window in the middle of *place*, and no larger."""
    fitted = QRect(0, 0, min(window.width(), place.width()), min(window.height(), place.height()))
    fitted.moveCenter(place.center())
    return fitted


def announce(widget: QWidget, words: str) -> None:
    """Tell a screen reader, where one listens; Qt before 6.8 has no announcements."""
    event_type = getattr(QtGui, "QAccessibleAnnouncementEvent", None)
    if event_type is not None and QAccessible.isActive():
        QAccessible.updateAccessibility(event_type(widget, words))
