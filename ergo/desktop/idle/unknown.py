"""Where nothing can tell idle: the clock then runs on, and Ergo says so."""

from collections.abc import Callable


class UnknownIdle:
    """Cannot tell, and says so."""

    name = "unknown"

    def idle(self) -> float | None:
        """None: cannot tell."""
        return None

    def watch(self, after_seconds: float, on_back: Callable[[], None]) -> bool:  # noqa: ARG002
        """False: will never call."""
        return False

    def close(self) -> None:
        """Nothing to let go of."""
