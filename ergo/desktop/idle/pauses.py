"""Idle by pauses: where a desktop only says "nobody moved for a while" and "somebody moves again".

Belongs here: what follows from these two sentences, without a desktop. Doesn't: how they are heard.
"""

import time
from collections.abc import Callable


class Pauses:
    """How long there was no input; while nobody pauses, an input is taken to be just now.

    Some desktops say nothing while a film holds the screen on. With *doubt_after*, so many seconds without a
    single pause are no longer taken for input: nobody types or steers that long without one.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self.doubt_after: float | None = None
        self._now = now
        self._paused_at: float | None = None  # the last input; None: somebody moves
        self._heard_at = now()
        self._after = 0.0
        self._on_back: Callable[[], None] | None = None

    def begin(self, seconds: float) -> None:
        """There has been no input for so many seconds."""
        self._heard_at = self._now()
        last = self._heard_at - seconds
        # Whoever is told of a pause twice keeps its first moment.
        self._paused_at = last if self._paused_at is None else min(last, self._paused_at)

    def end(self) -> None:
        """There is input again; whoever watches hears of it if the pause was long enough."""
        long_enough = self._paused_at is not None and self._now() - self._paused_at >= self._after
        self._heard_at = self._now()
        self._paused_at = None
        if long_enough and self._on_back is not None:
            self._on_back()

    def idle(self) -> float:
        """Seconds since the last input."""
        if self._paused_at is not None:
            return self._now() - self._paused_at
        silent = self.silent()
        return silent if self.doubt_after is not None and silent > self.doubt_after else 0.0

    def silent(self) -> float:
        """Seconds for which somebody has moved without a single pause, as far as was heard."""
        return 0.0 if self._paused_at is not None else self._now() - self._heard_at

    def watch(self, after_seconds: float, on_back: Callable[[], None]) -> None:
        """Calls *on_back* at each first input after that long without; 0 ends it."""
        self._after = after_seconds
        self._on_back = on_back if after_seconds > 0 else None
