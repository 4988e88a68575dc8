"""An Ergo in this process, on the demo's pretend desk: real windows, and a desktop that answers as told."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication

from ergo.app import App
from ergo.core.breaks import Answer, Entry
from ergo.demo_desk import FastWakes, PretendSenses, surroundings
from ergo.ports import Notice
from ergo.storage import paths
from ergo.storage.files import write_whole

ZONE = ZoneInfo("Europe/Berlin")
MORNING = datetime(2026, 3, 2, 9, 0, tzinfo=ZONE)


class Server:
    """The desktop's notification server, or the lack of one."""

    def __init__(self) -> None:
        self.works = True
        self.said: list[str] = []
        self.asked: list[Notice] = []
        self.withdrawn = 0
        self.answer: Callable[[Answer | None], None] = lambda _: None
        self.fail: Callable[[str], None] = lambda _: None

    def show(
        self, notice: Notice, on_answer: Callable[[Answer | None], None], on_failure: Callable[[str], None]
    ) -> None:
        self.asked.append(notice)
        self.answer, self.fail = on_answer, on_failure
        if not self.works:
            on_failure("nobody is there")

    def withdraw(self) -> None:
        self.withdrawn += 1

    def say(self, title: str, body: str, on_failure: Callable[[str], None]) -> None:
        self.said.append(f"{title}: {body}")
        if not self.works:
            on_failure("nobody is there")


class Life:
    """A morning with Ergo; ERGO_HOME says where it keeps things."""

    def __init__(
        self,
        qt: QApplication,
        desk: PretendSenses | None = None,
        *,
        newcomer: bool = False,
        by_hand: bool = True,
    ) -> None:
        """*newcomer*: somebody who has not seen the welcome; *by_hand*: they started it, not the session."""
        if not newcomer:
            write_whole(paths.welcomed_path(), "")
        self.desk = desk or PretendSenses()
        self.desk.wall_ahead = MORNING.timestamp()
        self.wakes = FastWakes()
        self.server = Server()
        self.app = App(qt, surroundings(self.desk, self.wakes, self.server, ZONE))
        self.app.start(by_hand=by_hand)

    def works(self, minutes: float = 0, seconds: float = 0) -> None:
        """Types and moves the pointer all that time."""
        until = self.desk.at + minutes * 60 + seconds
        self.desk.touch(until)
        self.wakes.run_to(self.desk, until)

    def rests_hands(self, minutes: float = 0, seconds: float = 0) -> None:
        """Time passes without any input."""
        self.wakes.run_to(self.desk, self.desk.at + minutes * 60 + seconds)

    def works_until_asked(self) -> None:
        """Thirty minutes, and hands that rest."""
        self.works(minutes=30)
        self.rests_hands(seconds=10)

    def locks(self, locked: bool = True) -> None:
        """Locks the screen, or unlocks it."""
        self.desk.locked = locked
        self.app.conductor.sense()

    def asks(self, **request: object) -> dict[str, object]:
        """What the command line would ask; gives the answer."""
        return self.app.remote.answer(request)

    def state(self) -> object:
        """As `ergo status` says it."""
        return self.asks(verb="status")["state"]

    @property
    def entries(self) -> list[Entry]:
        """What the history keeps of today."""
        return list(self.app.history.entries(MORNING.timestamp(), MORNING.timestamp() + 86_400))
