"""Where the system's notifications have no buttons that Ergo can reach: Ergo's own card asks instead."""

from collections.abc import Callable

from PySide6.QtCore import QTimer

from ergo.core.breaks import Answer
from ergo.ports import Notice

WHY = "this system's notifications show no buttons to Ergo"


class NoButtons:
    """Shows nothing, and says so at once."""

    def show(
        self,
        notice: Notice,  # noqa: ARG002
        on_answer: Callable[[Answer | None], None],  # noqa: ARG002
        on_failure: Callable[[str], None],
    ) -> None:
        """Fails as soon as the loop turns."""
        QTimer.singleShot(0, lambda: on_failure(WHY))

    def withdraw(self) -> None:
        """Nothing is on the screen."""

    def say(self, title: str, body: str, on_failure: Callable[[str], None]) -> None:  # noqa: ARG002
        """Fails as soon as the loop turns: the tray's own message, or the card, says it."""
        QTimer.singleShot(0, lambda: on_failure(WHY))
