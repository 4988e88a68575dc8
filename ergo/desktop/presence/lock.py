"""Is the screen locked? Many may say so, some only ask for it; here is what follows, without D-Bus."""

GRACE = 5.0  # seconds after a request in which input may still belong to the act of locking


class Lock:
    """Locked while any source says so, or while a request may have been followed.

    A request is no proof: there may be no locker, and many lockers never tell of the end. So a request that
    no source confirmed is forgotten with the first input later than 5 s after it: that is the password.
    """

    def __init__(self) -> None:
        self._sources: set[str] = set()
        self._asked_at: float | None = None

    @property
    def only_asked_for(self) -> bool:
        """Whether a request stands that no source confirmed."""
        return self._asked_at is not None and not self._sources

    def locked(self, input_at: float | None) -> bool:
        """Whether the screen is locked; *input_at* is the last input, on the clock of `ask`, or None."""
        if self.only_asked_for and input_at is not None and input_at > (self._asked_at or 0) + GRACE:
            self._asked_at = None
        return bool(self._sources) or self._asked_at is not None

    def say(self, source: str, locked: bool) -> bool:
        """A source tells its state; True if that changed anything. A lock's end ends a request as well."""
        before = self.locked(None)
        if locked:
            self._sources.add(source)
        elif source in self._sources:
            self._sources.remove(source)
            self._asked_at = None
        return self.locked(None) != before

    def ask(self, at: float | None) -> bool:
        """Somebody asked for a lock at that moment, or (None) for its end; True if that changed anything."""
        before = self.locked(None)
        self._asked_at = at
        return self.locked(None) != before
