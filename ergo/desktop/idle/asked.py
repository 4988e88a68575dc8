"""Idle where the system can only be asked: it never calls, so Ergo looks now and then."""

from collections.abc import Callable


class AskedIdle:
    """One function of the system that tells the seconds since the last input."""

    def __init__(self, name: str, find: Callable[[], Callable[[], float]]) -> None:
        """*find* gives that function; both raise OSError or AttributeError where there is none."""
        self.name = name
        self._find = find
        self._ask: Callable[[], float] | None = None
        self._on_lost: Callable[[str], None] = lambda _: None

    def start(self, on_ready: Callable[[], None], on_lost: Callable[[str], None]) -> None:
        """Asks once; one of the two is called at once, and *on_lost* also when it answers no longer."""
        self._on_lost = on_lost
        try:
            ask = self._find()
            ask()
        except (OSError, AttributeError) as error:
            on_lost(str(error))
            return
        self._ask = ask
        on_ready()

    def idle(self) -> float | None:
        """Seconds since the last input; None: it answers no longer."""
        if self._ask is None:
            return None
        try:
            return self._ask()
        except OSError as error:
            self._ask = None
            self._on_lost(str(error))
            return None

    def watch(self, after_seconds: float, on_back: Callable[[], None]) -> bool:  # noqa: ARG002
        """False: it never calls."""
        return False

    def close(self) -> None:
        """Asks no more."""
        self._ask = None
