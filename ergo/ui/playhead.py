"""The playhead: how far a routine has been played, on a clock that is passed in. No widgets here."""

from collections.abc import Callable


class Playhead:
    """Runs along so many seconds; it can stop, go on and jump, and knows how much was truly played."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._total = 0.0
        self._at = 0.0  # where the present stretch began
        self._since: float | None = None  # when it began, on the clock; None: standing still
        self._played = 0.0  # seconds of the stretches before
        self._dropped = 0.0  # seconds that are no longer to come, and were not played either

    def load(self, total: float) -> None:
        """Stand at the beginning of something *total* seconds long."""
        self._total, self._at, self._since, self._played = total, 0.0, None, 0.0
        self._dropped = 0.0

    def set_total(self, total: float) -> None:
        """Be so many seconds long from now on, here and with what was played."""
        self._keep()
        self._total = total
        self._at = min(self._at, total)

    def drop(self, seconds: float) -> None:
        """So much of what was still to come is left out; it counts as not done."""
        self.set_total(self._total - seconds)
        self._dropped += seconds

    @property
    def running(self) -> bool:
        """Whether time goes on."""
        return self._since is not None

    @property
    def elapsed(self) -> float:
        """Where we are, in seconds from the beginning, never past the end."""
        return min(self._total, self._at + self._stretch())

    @property
    def left(self) -> float:
        """Seconds to the end."""
        return self._total - self.elapsed

    @property
    def at_end(self) -> bool:
        """Whether all of it lies behind."""
        return self.elapsed >= self._total

    @property
    def fraction_done(self) -> float:
        """Seconds played of all seconds, 0 to 1: what was jumped over isn't done, what was repeated is."""
        whole = self._total + self._dropped
        return min(1.0, self._so_far() / whole) if whole else 0.0

    @property
    def seconds_done(self) -> float:
        """Seconds played, at most as many as there were."""
        return min(self._total + self._dropped, self._so_far())

    def start(self) -> None:
        """Let time go on."""
        if self._since is None:
            self._since = self._now()

    def stop(self) -> None:
        """Stand still."""
        self._keep()
        self._since = None

    def jump(self, to: float) -> None:
        """Be at *to* seconds, kept between the beginning and the end."""
        self._keep()
        self._at = min(max(0.0, to), self._total)

    def _so_far(self) -> float:
        return self._played + min(self._stretch(), self._total - self._at)

    def _stretch(self) -> float:
        return 0.0 if self._since is None else max(0.0, self._now() - self._since)

    def _keep(self) -> None:
        """Book the present stretch and begin a new one here."""
        if self._since is None:
            return
        elapsed = self.elapsed
        self._played += elapsed - self._at
        self._at, self._since = elapsed, self._now()
