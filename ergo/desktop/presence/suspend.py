"""How long the machine slept since a moment: the X server's idle counter stands still during suspend."""

import time
from collections.abc import Callable

from ergo.desktop.clock import suspended_seconds

NOTICED = 1.0  # seconds; less is the difference between two readings of two clocks


class Suspends:
    """Remembers when the machine was suspended, on a clock that stands still meanwhile (`time.monotonic`)."""

    def __init__(
        self,
        monotonic: Callable[[], float] = time.monotonic,
        suspended: Callable[[], float] = suspended_seconds,
    ) -> None:
        self._monotonic = monotonic
        self._suspended = suspended
        self._total = suspended()
        self._looked_at = monotonic()
        self._naps: list[tuple[float, float]] = []  # when it fell asleep, and for how long

    def look(self) -> None:
        """Notes a suspend since the last look. Called just before one, it makes its moment exact."""
        total = self._suspended()
        if total - self._total > NOTICED:
            self._naps.append((self._looked_at, total - self._total))
        self._total = total
        self._looked_at = self._monotonic()

    def since(self, at: float) -> float:
        """Seconds suspended since that moment, which is never earlier than in the call before."""
        self._naps = [nap for nap in self._naps if nap[0] >= at]
        return sum(seconds for _, seconds in self._naps)
