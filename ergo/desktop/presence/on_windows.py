"""Locked or asleep on Windows: what it sends to a hidden window. From its documentation, not run there."""

import ctypes
import logging
from collections.abc import Callable
from ctypes import Structure, c_int, c_size_t, c_uint32, c_void_p
from typing import Any, Protocol, SupportsInt, cast

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QWindow

from ergo.desktop.presence import Presence

log = logging.getLogger(__name__)

SESSION_CHANGED, POWER_CHANGED = 0x02B1, 0x0218  # WM_WTSSESSION_CHANGE, WM_POWERBROADCAST
# WTS_: which source tells with this number, and whether it says that the person is shut out.
SESSION = {
    1: ("in front", False),  # the screen shows this session,
    2: ("in front", True),  # or another person's
    3: ("in front", False),  # the same over a remote connection
    4: ("in front", True),
    7: ("lock", True),
    8: ("lock", False),
}
# PBT_APM: suspends; resumes by itself; resumes by hand. Both of the latter may come.
POWER = {0x04: True, 0x12: False, 0x07: False}
THIS_SESSION = 0  # NOTIFY_FOR_THIS_SESSION


class Message(Structure):
    """The head of MSG."""

    _fields_ = [("window", c_void_p), ("number", c_uint32), ("what", c_size_t)]


class Session(Protocol):
    """What is asked of Windows: raises OSError where that window can't be told of locks."""

    def tell(self, window: int) -> None: ...


class Wts:
    """The one call, through ctypes."""

    def __init__(self, load: Callable[[str], Any] = ctypes.CDLL) -> None:
        self._register = load("wtsapi32").WTSRegisterSessionNotification
        self._register.restype, self._register.argtypes = c_int, [c_void_p, c_uint32]

    def tell(self, window: int) -> None:
        """Has that window told of locks and of other sessions."""
        if not self._register(window, THIS_SESSION):
            raise OSError("Windows refuses to tell of locks")


class Ear(QWindow):
    """A window that is never shown. It is no message-only one: those are not told of sleep."""

    def __init__(self, heard: Callable[[int, int], None]) -> None:
        super().__init__()
        self._heard = heard

    def nativeEvent(  # noqa: N802
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int, /
    ) -> object:
        """Hears what Windows sends, and leaves it to Qt."""
        if kind == b"windows_generic_MSG":
            said = Message.from_address(int(cast("SupportsInt", message)))
            self._heard(said.number, said.what)
        return False, 0


class WindowsPresence(Presence):
    """Hears locks, other sessions, sleep and waking up as they happen."""

    def __init__(self, session: Callable[[], Session] = Wts) -> None:
        super().__init__()
        self.ear = Ear(self._hear)
        try:
            session().tell(int(self.ear.winId()))
        except (OSError, AttributeError) as error:
            log.info("A locked screen cannot be told: %s", error)

    def _hear(self, number: int, what: int) -> None:
        if number == SESSION_CHANGED and what in SESSION:
            self.say_locked(*SESSION[what])
        elif number == POWER_CHANGED and what in POWER:
            self.sleep(POWER[what])
