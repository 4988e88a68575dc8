"""A bar that says what was just done, and takes it back for a few seconds."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from ergo.ui.controls import Button, Card, CloseButton, Rank, label
from ergo.ui.look import LARGE, SMALL, TARGET, TINY
from ergo.ui.toplevel import announce

STAYS = 6_000  # milliseconds


class UndoBar(Card):
    """Hidden until `offer`; stays while the pointer or the focus is on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._undo: Callable[[], None] | None = None
        self._words = label("")
        undo = Button(self.tr("Undo"), Rank.QUIET, height=TARGET)
        undo.clicked.connect(self.take_back)
        close = CloseButton()
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(LARGE, TINY, SMALL, TINY)
        row.setSpacing(SMALL)
        row.addWidget(self._words, 1)
        row.addWidget(undo)
        row.addWidget(close)
        self._timer = QTimer(self, singleShot=True, interval=STAYS)
        self._timer.timeout.connect(self._leave)
        self.hide()

    def offer(self, done: str, undo: Callable[[], None]) -> None:
        """Says what was done; *undo* is called if the person wants it back."""
        self._undo = undo
        self._words.setText(done)
        announce(self, done)
        self.show()
        self._timer.start()

    def take_back(self) -> None:
        """Takes back what was just done, if that can still be."""
        undo, self._undo = (None if self.isHidden() else self._undo), None
        self.hide()
        if undo is not None:
            undo()

    def _leave(self) -> None:
        focused = QApplication.focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            self._timer.start()
        else:
            self.hide()
