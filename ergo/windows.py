"""The windows besides the player: built when first wanted, filled from history and state, and kept."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta, tzinfo
from typing import TYPE_CHECKING

from ergo.conductor import Conductor
from ergo.core import insights
from ergo.core.events import Paused, RoutineWanted, Unpaused
from ergo.core.glance import Glance, Today
from ergo.storage.history import History

if TYPE_CHECKING:
    from ergo.ui.history_window import HistoryWindow
    from ergo.ui.status_window import StatusWindow

DAYS_SHOWN = 30


class Windows:
    """Opens windows."""

    def __init__(
        self,
        conductor: Conductor,
        look_now: Callable[[], tuple[Glance, Today]],
        history: History,
        zone: tzinfo,
    ) -> None:
        self._conductor = conductor
        self._look_now = look_now
        self._past = history
        self._zone = zone
        self._status: StatusWindow | None = None
        self._history: HistoryWindow | None = None

    def open_status(self) -> None:
        """Opens the small window with the sitting time."""
        self._status_window().open()

    def toggle_status(self) -> None:
        """Opens it, or closes it if it is open."""
        self._status_window().toggle()

    def open_history(self) -> None:
        """Opens the history of the last days."""
        from ergo.ui.history_window import HistoryWindow
        from ergo.ui.toplevel import appear

        if self._history is None:
            self._history = HistoryWindow()
        today, days = self._days()
        self._history.show_days(today, days)
        appear(self._history, activate=True)

    def _status_window(self) -> "StatusWindow":
        from ergo.ui.status_window import StatusWindow

        if self._status is None:
            act = self._conductor.act
            self._status = StatusWindow(self._look_now)
            self._status.break_wanted.connect(lambda: act(RoutineWanted))
            self._status.pause_wanted.connect(lambda seconds: act(lambda now: Paused(now, seconds)))
            self._status.resume_wanted.connect(lambda: act(Unpaused))
        return self._status

    def _days(self) -> tuple[date, list[tuple[date, Today]]]:
        now = self._conductor.now().wall
        today = datetime.fromtimestamp(now, self._zone).date()
        first = today - timedelta(days=DAYS_SHOWN - 1)
        begin = datetime.combine(first, time(), self._zone).timestamp()
        days = insights.days(self._past.entries(begin, now + 1), self._zone, first, today)
        seen = [(day.date, insights.as_today(day)) for day in days[:-1]]
        return today, [*seen, (today, self._look_now()[1])]
