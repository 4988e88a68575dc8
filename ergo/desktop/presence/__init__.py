"""Locked or asleep: what the session and the machine say of it, heard as it happens."""

import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from ergo.desktop.presence.lock import Lock

if TYPE_CHECKING:
    from ergo.desktop.bus import Bus  # D-Bus is not there on Windows and macOS


class Presence:
    """Whether the screen is locked and the machine about to sleep; each change calls `on_change`."""

    def __init__(self, system: "Bus | None" = None, session: "Bus | None" = None) -> None:
        self.asleep = False
        self.on_change: Callable[[], None] = lambda: None
        self._lock = Lock()
        if system:
            from ergo.desktop.presence.logind import Logind

            self._logind = Logind(system, self.say_locked, self._request, self.sleep)
        if session:
            from ergo.desktop.presence.screen_saver import ScreenSavers

            self._savers = ScreenSavers(session, self.say_locked)

    @classmethod
    def of_this_desktop(cls, system: "Bus | None", session: "Bus | None") -> "Presence":
        """As this system tells it."""
        if sys.platform == "win32":
            from ergo.desktop.presence.on_windows import WindowsPresence

            return WindowsPresence()
        if sys.platform == "darwin":
            from ergo.desktop.presence.on_macos import MacPresence

            return MacPresence()
        return cls(system, session)

    def locked(self, input_at: float | None) -> bool:
        """Whether the screen is locked, given when the last input was (`time.monotonic`; None: unknown)."""
        return self._lock.locked(input_at)

    @property
    def lock_is_only_asked_for(self) -> bool:
        """Whether somebody asked for a lock and no locker has said yet that it did so."""
        return self._lock.only_asked_for

    def say_locked(self, source: str, locked: bool) -> None:
        """One of those who can tell says whether the screen is locked, or not ours."""
        if self._lock.say(source, locked):
            self.on_change()

    def sleep(self, asleep: bool) -> None:
        """The machine is about to sleep, or awake again; said twice, it counts once."""
        if asleep != self.asleep:
            self.asleep = asleep
            self.on_change()

    def _request(self, lock: bool) -> None:
        if self._lock.ask(time.monotonic() if lock else None):
            self.on_change()
