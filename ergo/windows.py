"""The small window that a click on the tray shows: built when first wanted, and kept."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from ergo.conductor import Conductor
from ergo.core.events import Paused, RoutineWanted, Unpaused
from ergo.core.glance import Glance, Today

if TYPE_CHECKING:
    from ergo.ui.status_window import StatusWindow


class Windows:
    """Opens windows."""

    def __init__(self, conductor: Conductor, look_now: Callable[[], tuple[Glance, Today]]) -> None:
        self._conductor = conductor
        self._look_now = look_now
        self._status: StatusWindow | None = None

    def open_status(self) -> None:
        """Opens the small window with the sitting time."""
        self._status_window().open()

    def toggle_status(self) -> None:
        """Opens it, or closes it if it is open."""
        self._status_window().toggle()

    def _status_window(self) -> "StatusWindow":
        from ergo.ui.status_window import StatusWindow

        if self._status is None:
            act = self._conductor.act
            self._status = StatusWindow(self._look_now)
            self._status.break_wanted.connect(lambda: act(RoutineWanted))
            self._status.pause_wanted.connect(lambda seconds: act(lambda now: Paused(now, seconds)))
            self._status.resume_wanted.connect(lambda: act(Unpaused))
        return self._status
