"""The demo's pretend desk: what an app needs around it, on a clock that jumps; the person is a few calls.

Belongs here: stand-ins for the desktop. Doesn't: what happens on that day (demo).
"""

from collections.abc import Callable
from datetime import tzinfo
from typing import TYPE_CHECKING

from ergo.core.breaks import Answer
from ergo.ports import Notice
from ergo.simulator import Desk

if TYPE_CHECKING:
    from ergo.surroundings import Speaker, Surroundings


class PretendSenses(Desk):
    """The pretend desk, for an app that also wants to be called."""

    idle_name = "the demo's pretend desk"

    def __init__(self) -> None:
        super().__init__()
        self.on_change: Callable[[], None] = lambda: None

    def watch_return(self, after_seconds: float) -> bool:  # noqa: ARG002 - the demo calls by itself
        """The demo tells of every return."""
        return True

    def mind_apps(self, apps: tuple[str, ...]) -> None:
        """No programs run on this desk."""

    def close(self) -> None:
        """Nothing to close."""


class FastWakes:
    """Remembers when Ergo wants to be woken; the demo jumps there."""

    def __init__(self) -> None:
        self.on_wake: Callable[[], None] = lambda: None
        self.on_midnight: Callable[[], None] = lambda: None
        self.on_tidy: Callable[[], None] = lambda: None
        self.next: float | None = None

    def wake_at(self, at: float | None) -> None:
        """Remembers the moment."""
        self.next = at

    def run_to(self, desk: Desk, until: float) -> None:
        """Jumps from wake-up to wake-up, as far as Ergo asks for any."""
        while self.next is not None and self.next < until:
            desk.at = max(desk.at, self.next)
            self.on_wake()
        desk.at = until
        self.on_wake()

    def start(self) -> None:
        """Whoever lets time pass runs it."""

    def stop(self) -> None:
        """Nothing runs by itself."""

    def look_at_clocks(self) -> None:
        """The demo's clocks agree."""


class CardSpeaker:
    """A desktop without a notification server: Ergo's own card asks, so that there is something to see."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell = tell

    def show(
        self,
        notice: Notice,
        on_answer: Callable[[Answer | None], None],  # noqa: ARG002 - the card answers
        on_failure: Callable[[str], None],
    ) -> None:
        """Tells what is asked, and leaves the asking to the card."""
        buttons = " ".join(f"[{label}]" for label in (notice.start, notice.later) if label)
        self._tell(f'Ergo asks: "{notice.title}" {notice.body} {buttons}')
        on_failure("the demo has no notification server")

    def withdraw(self) -> None:
        """Nothing of ours is on the screen."""

    def say(self, title: str, body: str, on_failure: Callable[[str], None]) -> None:  # noqa: ARG002
        """Tells what is said."""
        self._tell(f'Ergo says: "{title}" {body}')


def surroundings(desk: PretendSenses, wakes: FastWakes, speaker: "Speaker", zone: tzinfo) -> "Surroundings":
    """All that an app lives among, on this desk."""
    from ergo.desktop.taste import DesktopTaste
    from ergo.surroundings import Surroundings

    return Surroundings(desk, desk, wakes, speaker, DesktopTaste(None), zone, boot="pretended")
