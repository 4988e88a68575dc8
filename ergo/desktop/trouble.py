"""What can't be had just now: said once in the log, and left alone for a while."""

import logging
import time
from collections.abc import Callable

log = logging.getLogger(__name__)

RETRY_AFTER = 30.0  # seconds without another try after something didn't work
LONGEST_REST = 960.0  # seconds: where it may wait longer and longer, at most so long


class Trouble:
    """Says a trouble once, and tells whether it is too early to try again."""

    def __init__(
        self, what: str, now: Callable[[], float] = time.monotonic, *, patient: bool = False
    ) -> None:
        """*what*: what can't be had, as the log says it; *patient*: each rest is twice the one before."""
        self._what, self._now, self._patient = what, now, patient
        self._rest = RETRY_AFTER
        self._said: set[str] = set()
        self._until = 0.0
        self.last = ""  # why it didn't work the last time; empty: it did

    @property
    def resting(self) -> bool:
        """Whether it was tried a moment ago, in vain."""
        return bool(self.last) and self._now() < self._until

    def happened(self, why: str) -> None:
        """It didn't work."""
        self.last, self._until = why, self._now() + self._rest
        if self._patient:
            self._rest = min(2 * self._rest, LONGEST_REST)
        self.mention(why)

    def mention(self, why: str) -> None:
        """Something went amiss, and is done in another way."""
        if why not in self._said:
            self._said.add(why)
            log.info("%s: %s", self._what, why)

    def over(self) -> None:
        """It works; the next trouble is news again."""
        self.last, self._rest = "", RETRY_AFTER
        self._said.clear()
