"""All senses at once: what the desktop knows of the person, in one reading."""

import time
from collections.abc import Callable

from ergo.core.events import Reading
from ergo.desktop.presence import Presence
from ergo.desktop.presence.lock import GRACE
from ergo.desktop.presence.suspend import Suspends
from ergo.desktop.quiet import Quiet
from ergo.desktop.trouble import Trouble
from ergo.ports import IdleSource

STILL = 30.0  # seconds without input before a display can have gone to sleep


class DesktopSenses:
    """Reads idle, lock, sleep and the last answers of quiet.

    `on_change` is called when the screen is locked or unlocked, before sleep and after it, on a return, and
    when asking around has brought news.
    """

    def __init__(
        self,
        idle: IdleSource,
        presence: Presence,
        quiet: Quiet | None = None,
        suspends: Suspends | None = None,
    ) -> None:
        self.on_change: Callable[[], None] = lambda: None
        self.quiet = quiet or Quiet(())
        self.quiet.on_change = self._change
        self._idle = idle
        self._presence = presence
        self._suspends = suspends or Suspends()
        self._after = 0.0  # what was asked for, and what is watched now
        self._watched = 0.0
        self._nonsense = Trouble("Idle")
        presence.on_change = self._change

    @property
    def idle_name(self) -> str:
        """What tells idle here; "unknown" where nothing does."""
        return self._idle.name

    def read(self) -> Reading:
        """What is so now, in well under a millisecond; nothing is asked over D-Bus."""
        self._suspends.look()
        idle = self._idle_seconds()
        signs = self.quiet.signs
        if idle is None:
            return Reading(None, self._presence.locked(None), self._presence.asleep, signs=signs)
        input_at = time.monotonic() - idle
        return Reading(
            idle=idle + self._suspends.since(input_at),
            locked=self._presence.locked(input_at),
            asleep=self._presence.asleep,
            display_off=idle > STILL and self.quiet.display_is_off(),
            signs=signs,
        )

    def ask_around(self) -> None:
        """Asks for calls, full screen, media and the like; news call `on_change`."""
        self.quiet.ask()

    def mind_apps(self, apps: tuple[str, ...]) -> None:
        """Which programs the person wants Ergo to wait for, by name."""
        self.quiet.mind(apps)

    def watch_return(self, after_seconds: float) -> bool:
        """Calls `on_change` at each first input after that long without (0: never); False if it can't."""
        self._after = after_seconds
        return self._watch()

    def close(self) -> None:
        """Stops listening."""
        self._presence.on_change = lambda: None
        self.quiet.close()
        self._idle.close()

    def _idle_seconds(self) -> float | None:
        """Seconds since the last input, if that makes sense: longer than the machine runs is nonsense."""
        try:
            idle = self._idle.idle()
        except Exception as error:
            self._nonsense.mention(f"{self._idle.name} stumbles: {type(error).__name__}")
            return None
        if idle is None or 0 <= idle <= time.monotonic() + 1:
            return idle
        self._nonsense.mention(f"{self._idle.name} says nonsense; that counts as: cannot tell")
        return None

    def _watch(self) -> bool:
        after = self._after
        if self._presence.lock_is_only_asked_for:  # the password's first letter tells that the person is back
            after = min(after, GRACE) or GRACE
        if after == self._watched:
            return True
        watches = self._idle.watch(after, self._change)
        self._watched = after if watches else 0.0
        return watches

    def _change(self) -> None:
        self._suspends.look()
        self.on_change()
        self._watch()
