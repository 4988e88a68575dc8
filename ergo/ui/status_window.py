"""The status window: a left click on the tray shows sitting as a ring, the next break, and today in one line.

Belongs here: the small window. Doesn't: its sentences (words). It asks for news only while it is open.
"""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ergo.core.glance import Glance, Today
from ergo.ui import words
from ergo.ui.controls import Button, CloseButton, Rank, Ring, label
from ergo.ui.floating import Surface
from ergo.ui.look import LARGE, MEDIUM, SMALL, Size

WIDTH = 340
NEWS = 5000  # milliseconds between two looks while it is open
PAUSE = 1800.0  # seconds
JUST_NOW = 300  # milliseconds
GAP = 8  # between window and panel or pointer, pixels


class StatusWindow(Surface):
    """Sitting time, next break, today; [Take a break] and [Pause]."""

    break_wanted = Signal()
    pause_wanted = Signal(object)  # seconds
    resume_wanted = Signal()

    def __init__(self, look_now: Callable[[], tuple[Glance, Today]]) -> None:
        super().__init__(Qt.WindowType.Tool)
        self._look_now = look_now
        self._paused = False
        self._hidden = QElapsedTimer()
        self.news = QTimer(self, interval=NEWS)
        self.news.timeout.connect(self.refresh)
        self._ring = Ring(side=160)
        self._state = label(size=Size.TITLE, bold=True)
        self._today = label(quiet=True)
        self._break = Button(self.tr("Take a break"), Rank.PRIMARY)
        self._pause = Button("")
        self._break.clicked.connect(self._want_break)
        self._pause.clicked.connect(self._want_pause)
        self._lay_out()

    def open(self) -> None:
        """Comes up by the pointer, inside the screen, with fresh news."""
        self.refresh()
        self.take_room(WIDTH)
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        self.move(beside(QCursor.pos(), self.size(), screen.availableGeometry()))
        self.show()
        self.activateWindow()
        self._break.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        self.news.start()

    def toggle(self) -> None:
        """Opens it, or closes it if it is open; the click that took its focus away counts as closing."""
        if self.isVisible():
            self.hide()
        elif not self._hidden.isValid() or self._hidden.hasExpired(JUST_NOW):
            self.open()

    def refresh(self) -> None:
        """Shows what is so now."""
        glance, today = self._look_now()
        self._ring.set_ring(glance.ring, words.duration(glance.sitting_seconds), self.tr("sitting"))
        self._state.setText(words.begins(words.headline(glance)))
        self._today.setText(words.today_line(today))
        self._paused = glance.paused
        self._pause.setText(self.tr("Resume") if glance.paused else self.tr("Pause 30 min"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Closes on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Closes when another window comes to the front."""
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.hide()
        super().changeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Asks for no more news."""
        self.news.stop()
        self._hidden.start()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        cross = CloseButton()
        cross.clicked.connect(self.hide)
        top = QHBoxLayout()
        top.addWidget(label("Ergo", bold=True), 1)
        top.addWidget(cross)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        buttons.addStretch(1)
        buttons.addWidget(self._break)
        buttons.addWidget(self._pause)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, SMALL, SMALL, MEDIUM)
        column.setSpacing(SMALL)
        column.addLayout(top)
        column.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(SMALL)
        for line in (self._state, self._today):
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(line)
        column.addSpacing(SMALL)
        column.addLayout(buttons)

    def _want_break(self) -> None:
        self.hide()
        self.break_wanted.emit()

    def _want_pause(self) -> None:
        if self._paused:
            self.resume_wanted.emit()
        else:
            self.pause_wanted.emit(PAUSE)
        self.refresh()


def beside(pointer: QPoint, size: QSize, room: QRect) -> QPoint:
    """Where a window of that size goes: above or below the pointer, whole inside *room*."""
    below = pointer.y() < room.center().y()
    x = pointer.x() - size.width() // 2
    y = pointer.y() + GAP if below else pointer.y() - GAP - size.height()
    return QPoint(
        max(room.left() + GAP, min(x, room.right() - GAP - size.width() + 1)),
        max(room.top() + GAP, min(y, room.bottom() - GAP - size.height() + 1)),
    )
