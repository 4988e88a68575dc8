"""Locked or asleep: what the session and the machine say of it, heard as it happens."""

import time
from collections.abc import Callable

from ergo.desktop.bus import Bus
from ergo.desktop.presence.lock import Lock
from ergo.desktop.presence.logind import Logind
from ergo.desktop.presence.screen_saver import ScreenSavers


class Presence:
    """Whether the screen is locked and the machine about to sleep; each change calls `on_change`."""

    def __init__(self, system: Bus | None, session: Bus | None) -> None:
        self.asleep = False
        self.on_change: Callable[[], None] = lambda: None
        self._lock = Lock()
        if system:
            self._logind = Logind(system, self._say_locked, self._request, self._sleep)
        if session:
            self._savers = ScreenSavers(session, self._say_locked)

    def locked(self, input_at: float | None) -> bool:
        """Whether the screen is locked, given when the last input was (`time.monotonic`; None: unknown)."""
        return self._lock.locked(input_at)

    @property
    def lock_is_only_asked_for(self) -> bool:
        """Whether somebody asked for a lock and no locker has said yet that it did so."""
        return self._lock.only_asked_for

    def _say_locked(self, source: str, locked: bool) -> None:
        if self._lock.say(source, locked):
            self.on_change()

    def _request(self, lock: bool) -> None:
        if self._lock.ask(time.monotonic() if lock else None):
            self.on_change()

    def _sleep(self, asleep: bool) -> None:
        if asleep != self.asleep:
            self.asleep = asleep
            self.on_change()
