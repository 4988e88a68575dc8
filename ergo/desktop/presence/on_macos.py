"""Locked or not on macOS: what its session says when it is asked. From its documentation, not run there.

macOS tells of locks and sleep only through Objective-C, which Ergo does not bring along: so the session is
asked whenever Ergo looks, and sleep is known afterwards, by the clock that ran on.
"""

import ctypes
from collections.abc import Callable, Mapping
from ctypes import c_void_p
from typing import Protocol

from ergo.desktop.foundation import Foundation, Load, function
from ergo.desktop.presence import Presence
from ergo.desktop.trouble import Trouble

LIBRARY = "/System/Library/Frameworks/ApplicationServices.framework/ApplicationServices"
LOCKED = "CGSSessionScreenIsLocked"  # only there while it is; no header names it
IN_FRONT = "kCGSSessionOnConsoleKey"  # False while another person's session is on the screen


class Session(Protocol):
    """What is asked of macOS: what it says of this session, None where there is none on a screen."""

    def words(self) -> Mapping[str, int] | None: ...


class Quartz:
    """The session's dictionary, through ctypes."""

    def __init__(self, load: Load = ctypes.CDLL) -> None:
        self._copy = function(load(LIBRARY), "CGSessionCopyCurrentDictionary", c_void_p)
        self._foundation = Foundation((LOCKED, IN_FRONT), load)

    def words(self) -> Mapping[str, int] | None:
        """What it says of the two."""
        session = self._copy()
        return self._foundation.take(session) if session else None


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
        return words is not None and bool(words.get(LOCKED, 0) or not words.get(IN_FRONT, 1))
