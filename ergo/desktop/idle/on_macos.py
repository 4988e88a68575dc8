"""Idle on macOS: what the event system counts, asked when needed. From its documentation, not run there."""

import ctypes
from collections.abc import Callable
from ctypes import c_double, c_int32, c_uint32
from typing import Any

from ergo.desktop.idle.asked import AskedIdle

LIBRARY = "/System/Library/Frameworks/ApplicationServices.framework/ApplicationServices"
OF_DEVICES = (
    1  # kCGEventSourceStateHIDSystemState: what hands did, not what programs sent; needs no permission
)
ANY_INPUT = 0xFFFFFFFF  # kCGAnyInputEventType


def macos_idle(load: Callable[[str], Any] = ctypes.CDLL) -> AskedIdle:
    """The system's own count; it stands still during sleep."""

    def find() -> Callable[[], float]:
        since = load(LIBRARY).CGEventSourceSecondsSinceLastEventType
        since.restype, since.argtypes = c_double, [c_int32, c_uint32]  # else ctypes reads an int
        return lambda: float(since(OF_DEVICES, ANY_INPUT))

    return AskedIdle("macOS event source", find)
