"""Idle on Windows: the tick of the last input, asked when needed. From its documentation, not run there."""

import ctypes
from collections.abc import Callable
from ctypes import POINTER, Structure, byref, c_int, c_uint32, sizeof
from typing import Any, Protocol

from ergo.desktop.idle.asked import AskedIdle

TICKS = 2**32  # milliseconds after which both ticks begin anew: 49.7 days
LEAD = 60_000  # milliseconds an input may seem to be ahead of the tick that was read for it


class Ticks(Protocol):
    """What is asked of Windows; `last_input` raises OSError where it is refused."""

    def last_input(self) -> int: ...

    def now(self) -> int: ...


class LastInput(Structure):
    """LASTINPUTINFO."""

    _fields_ = [("size", c_uint32), ("tick", c_uint32)]


class User32:
    """The two calls, through ctypes. 64-bit Windows has one way of calling, so CDLL is right for it."""

    def __init__(self, load: Callable[[str], Any] = ctypes.CDLL) -> None:
        self._last_input = load("user32").GetLastInputInfo
        self._last_input.restype, self._last_input.argtypes = c_int, [POINTER(LastInput)]
        self._now = load("kernel32").GetTickCount
        self._now.restype, self._now.argtypes = c_uint32, []

    def last_input(self) -> int:
        """The tick of the last input."""
        found = LastInput(sizeof(LastInput), 0)
        if not self._last_input(byref(found)):
            raise OSError("Windows does not tell of the last input here")
        return int(found.tick)

    def now(self) -> int:
        """The tick of this moment."""
        return int(self._now())


def seconds_idle(ticks: Ticks) -> float:
    """Seconds since the last input, also where the ticks have begun anew meanwhile."""
    last = ticks.last_input()  # first: an input between the two calls would seem to be 49 days old
    idle = (ticks.now() - last) % TICKS
    return idle / 1000 if idle < TICKS - LEAD else 0.0


def windows_idle(calls: Callable[[], Ticks] = User32) -> AskedIdle:
    """Windows' own count; it runs on during sleep."""

    def find() -> Callable[[], float]:
        ticks = calls()
        return lambda: seconds_idle(ticks)

    return AskedIdle("Windows' last input", find)
