"""The source of idle in use: the first that works; another try, ever later, when one stops answering."""

import logging
import time
from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QTimer

from ergo.desktop.idle.unknown import UnknownIdle
from ergo.ports import IdleSource

log = logging.getLogger(__name__)

FIRST_RETRY, LAST_RETRY = 5.0, 600.0  # seconds
STEADY = 60.0  # seconds after which one that works is trusted to be worth a quick try when it goes


class Source(IdleSource, Protocol):
    """A way to know idle. It can be started again after it was lost; some come back by themselves."""

    def start(self, on_ready: Callable[[], None], on_lost: Callable[[str], None]) -> None:
        """Begins; *on_ready* is called when it works, *on_lost* with why when it doesn't, or no longer."""


class ChosenIdle:
    """Whatever tells idle just now; *why* says why it is not a better one."""

    def __init__(self, sources: Sequence[Source]) -> None:
        self.settled = False  # whether all that could work has been tried once
        self.on_settled: Callable[[], None] = lambda: None
        self._sources = sources
        self._whys: dict[str, str] = {}
        self._current: IdleSource = UnknownIdle()
        self._trying = -1
        self._works_since = 0.0  # 0: never yet
        self._watched: tuple[float, Callable[[], None]] = (0.0, lambda: None)
        self._delay = FIRST_RETRY
        self._said = ""
        self._retry = QTimer(singleShot=True)
        self._retry.timeout.connect(lambda: self._try(0))
        self._try(0)

    @property
    def name(self) -> str:
        """What tells idle now; "unknown" where nothing does."""
        return self._current.name

    @property
    def why(self) -> str:
        """Why nothing better tells it; "" if it is the best."""
        return "; ".join(why for why in self._whys.values() if why)

    def idle(self) -> float | None:
        """Seconds since the last input; None: cannot tell."""
        return self._current.idle()

    def watch(self, after_seconds: float, on_back: Callable[[], None]) -> bool:
        """Calls *on_back* at each first input after that long without, and when what can be told changes.

        False where the one in use never calls; one that is found later does.
        """
        self._watched = (after_seconds, on_back)
        return self._current.watch(after_seconds, on_back) or self._current not in self._sources

    def close(self) -> None:
        """Lets go of them all."""
        self._retry.stop()
        self._watched = (0.0, lambda: None)
        for source in self._sources:
            source.close()

    def _try(self, place: int) -> None:
        self._trying = place
        if place == len(self._sources):
            self._give_up_for_now()
            return
        source = self._sources[place]
        source.start(lambda: self._take(place), lambda why: self._lose(place, why))

    def _take(self, place: int) -> None:
        """That source works. It is the one from now on, unless a better one is in use."""
        source = self._sources[place]
        if self._current in self._sources[: place + 1]:
            return
        self._current.watch(0, lambda: None)
        self._current, self._works_since = source, time.monotonic()
        self._whys.pop(source.name, None)
        self._trying = -1
        self._retry.stop()
        source.watch(*self._watched)
        self._settle()

    def _lose(self, place: int, why: str) -> None:
        """That source does not work, or no longer."""
        source = self._sources[place]
        self._whys[source.name] = why
        if source is self._current:
            log.warning("Idle is no longer told by the %s: %s", source.name, why)
            self._current = UnknownIdle()
            if time.monotonic() - self._works_since > STEADY:
                self._delay = FIRST_RETRY
            self._try(place + 1)
        elif place == self._trying:
            self._try(place + 1)

    def _give_up_for_now(self) -> None:
        """Nothing works. What worked once is tried for ever, the rest for some minutes."""
        self._trying = -1
        if self._delay < LAST_RETRY or self._works_since:
            self._retry.start(round(self._delay * 1000))
            self._delay = min(2 * self._delay, LAST_RETRY)
        self._settle()

    def _settle(self) -> None:
        """Says what is so now, once for each change, and lets whoever watches look."""
        said = f"Idle is told by: {self.name}" + (f" ({self.why})" if self.why else "")
        if said != self._said:
            self._said = said
            log.info("%s", said)
            QTimer.singleShot(0, lambda: self._watched[1]())
        if not self.settled:
            self.settled = True
            self.on_settled()
