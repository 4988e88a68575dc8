"""Locked or not on macOS: what its session says when it is asked. From its documentation, not run there.

macOS tells of locks and sleep only through Objective-C, which Ergo does not bring along: so the session is
asked whenever Ergo looks, and sleep is known afterwards, by the clock that ran on.
"""

import ctypes
from collections.abc import Callable, Mapping
from ctypes import c_bool, c_char_p, c_uint32, c_ulong, c_void_p
from typing import Any, Protocol

from ergo.desktop.presence import Presence
from ergo.desktop.trouble import Trouble

LIBRARY = "/System/Library/Frameworks/ApplicationServices.framework/ApplicationServices"
FOUNDATION = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
UTF8 = 0x08000100  # kCFStringEncodingUTF8
LOCKED = "CGSSessionScreenIsLocked"  # only there while it is; no header names it
IN_FRONT = "kCGSSessionOnConsoleKey"  # False while another person's session is on the screen


class Session(Protocol):
    """What is asked of macOS: what it says of this session, None where there is none on a screen."""

    def words(self) -> Mapping[str, bool] | None: ...


class Quartz:
    """The session's dictionary, through ctypes."""

    def __init__(self, load: Callable[[str], Any] = ctypes.CDLL) -> None:
        self._copy = _function(load(LIBRARY), "CGSessionCopyCurrentDictionary", c_void_p)
        foundation = load(FOUNDATION)
        text = _function(foundation, "CFStringCreateWithCString", c_void_p, c_void_p, c_char_p, c_uint32)
        self._keys = {name: text(None, name.encode(), UTF8) for name in (LOCKED, IN_FRONT)}
        self._value = _function(foundation, "CFDictionaryGetValue", c_void_p, c_void_p, c_void_p)
        self._kind = _function(foundation, "CFGetTypeID", c_ulong, c_void_p)
        self._truth = _function(foundation, "CFBooleanGetValue", c_bool, c_void_p)
        self._truths = _function(foundation, "CFBooleanGetTypeID", c_ulong)()
        self._release = _function(foundation, "CFRelease", None, c_void_p)

    def words(self) -> Mapping[str, bool] | None:
        """What is true or false in it; whatever else stands there is left out."""
        session = self._copy()
        if not session:
            return None
        try:
            found = {name: self._value(session, key) for name, key in self._keys.items()}
            return {
                name: bool(self._truth(value))
                for name, value in found.items()
                if value and self._kind(value) == self._truths
            }
        finally:
            self._release(session)


class MacPresence(Presence):
    """Asks at each look; where macOS can't be asked, nothing counts as locked."""

    def __init__(self, session: Callable[[], Session] = Quartz) -> None:
        super().__init__()
        self._session: Session | None = None
        trouble = Trouble("A locked screen cannot be told")
        try:
            self._session = session()
        except (OSError, AttributeError) as error:
            trouble.mention(str(error))

    def locked(self, input_at: float | None) -> bool:  # noqa: ARG002
        """Whether the screen is locked, or shows another person's session."""
        words = self._session.words() if self._session is not None else None
        return words is not None and (words.get(LOCKED, False) or not words.get(IN_FRONT, True))


def _function(library: Any, name: str, gives: object, *takes: object) -> Any:
    """A function, told what it takes and gives: pointers don't fit into ctypes' default."""
    function = getattr(library, name)
    function.restype, function.argtypes = gives, list(takes)
    return function
