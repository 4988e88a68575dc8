"""What Ergo senses here: each sense with what tells it, and what it tells at this moment.

Belongs here: showing it, with news only while it is seen. Doesn't: examining the desktop (desktop.doctor).
"""

from collections.abc import Callable, Iterable

import msgspec
from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ergo.core.events import Reading, Sign
from ergo.ui import words
from ergo.ui.controls import Button, Card, Label, Rank, label
from ergo.ui.look import LARGE, MEDIUM, SMALL, TARGET, TINY, colours_of

NEWS = 2000  # milliseconds between two looks while it is seen


class Sense(msgspec.Struct, frozen=True):
    """One sense, as the doctor found it."""

    name: str  # "idle"
    state: str  # works, unknown or missing
    by: str = ""
    because: str = ""
    cure: str = ""


class SensesCard(Card):
    """All senses; asks for an examination when it is first seen, and when the person wants another."""

    wanted = Signal()

    def __init__(self, read: Callable[[], Reading]) -> None:
        super().__init__()
        self._read = read
        self._asked = False
        self._now = label("")
        self._state = label(self.tr("Looking…"), quiet=True)
        self._again = Button(self.tr("Look again"), Rank.QUIET, height=TARGET)
        self._again.clicked.connect(self._ask)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(LARGE)
        self._grid.setVerticalSpacing(SMALL)
        self.news = QTimer(self, interval=NEWS)
        self.news.timeout.connect(self._tell_now)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("What Ergo can sense here"), bold=True), 1)
        head.addWidget(self._again)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, SMALL, LARGE, MEDIUM)
        column.setSpacing(TINY)
        column.addLayout(head)
        column.addWidget(self._now)
        column.addWidget(self._state)
        column.addSpacing(TINY)
        column.addLayout(self._grid)

    def show_senses(self, senses: Iterable[Sense]) -> None:
        """Shows what was found; nothing: it could not be told."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        found = list(senses)
        self._state.setText("" if found else self.tr("This could not be found out just now."))
        self._state.setVisible(not found)
        for line, sense in enumerate(found):
            self._grid.addWidget(Label(called(sense.name)), line, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(_found(sense), line, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Looks now, and goes on looking."""
        super().showEvent(event)
        self._tell_now()
        self.news.start()
        if not self._asked:
            self._ask()

    def hideEvent(self, event: QHideEvent) -> None:
        """Asks for no more news."""
        super().hideEvent(event)
        self.news.stop()

    def _ask(self) -> None:
        self._asked = True
        self._state.setText(self.tr("Looking…"))
        self._state.show()
        self.wanted.emit()

    def _tell_now(self) -> None:
        told = self.tr("Right now: {what}").format(what=at_this_moment(self._read()))
        if told != self._now.text():
            self._now.setText(told)


def _found(sense: Sense) -> QWidget:
    """How that sense does, why, and what would help."""
    place = QWidget()
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    first = words.BETWEEN.join(filter(None, (state(sense.state), sense.by)))
    column.addWidget(label(first, bold=True) if sense.state == "works" else _Dyed(first))
    for line in (sense.because, sense.cure):
        if line:
            column.addWidget(label(words.begins(line), quiet=True))
    return place


class _Dyed(Label):
    """Words in the colour of warnings."""

    def __init__(self, text: str) -> None:
        super().__init__(text, bold=True)
        self.setWordWrap(True)
        self._dye()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dye()

    def _dye(self) -> None:
        warn = colours_of(self).warn
        if self.palette().color(QPalette.ColorRole.WindowText) != warn:
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.WindowText, warn)
            self.setPalette(palette)


def called(name: str) -> str:
    """What people call that sense."""
    translate = words.translate
    names = {
        "idle": translate("senses", "Keyboard and mouse"),
        "lock": translate("senses", "Screen lock"),
        "sleep": translate("senses", "Sleep"),
        "calls": translate("senses", "Calls"),
        "presenting": translate("senses", "Presenting"),
        "full_screen": translate("senses", "Full screen"),
        "media": translate("senses", "Films and music"),
        "do_not_disturb": translate("senses", "Do not disturb"),
        "notifications": translate("senses", "Notifications"),
        "tray": translate("senses", "Tray"),
        "voice": translate("senses", "Voice"),
        "sound": translate("senses", "Sound"),
        "startup": translate("senses", "Start at login"),
    }
    return names.get(name, words.begins(name.replace("_", " ")))


def state(name: str) -> str:
    """How a sense does, in words."""
    translate = words.translate
    names = {
        "works": translate("senses", "Works"),
        "unknown": translate("senses", "Cannot tell"),
        "missing": translate("senses", "Missing"),
    }
    return names.get(name, name)


def at_this_moment(reading: Reading) -> str:
    """What the senses say now: "last input 3 s ago · in a call"."""
    translate = words.translate
    if reading.idle is None:
        told = [translate("senses", "Ergo cannot tell when you last moved")]
    elif reading.idle < 1:
        told = [translate("senses", "you are typing or moving the pointer")]
    else:
        told = [translate("senses", "last input {time} ago").format(time=words.length(reading.idle))]
    if reading.locked:
        told.append(translate("senses", "the screen is locked"))
    if reading.display_off:
        told.append(translate("senses", "the display is off"))
    signs = {
        Sign.CALL: translate("senses", "in a call"),
        Sign.PRESENTING: translate("senses", "presenting"),
        Sign.FULL_SCREEN: translate("senses", "full screen"),
        Sign.MEDIA: translate("senses", "something plays"),
        Sign.DO_NOT_DISTURB: translate("senses", "do not disturb is on"),
        Sign.APP: translate("senses", "an app you named is in front"),
    }
    told += [text for sign, text in signs.items() if sign in reading.signs]
    return words.BETWEEN.join(told)
