"""The day book: hands entries to the history, and keeps today's at hand so that the tray costs no query."""

import logging
from collections.abc import Callable
from datetime import datetime, time, timedelta, tzinfo

from ergo.core import insights
from ergo.core.breaks import Entry, Sat
from ergo.core.glance import Today
from ergo.storage.history import History, HistoryTrouble

log = logging.getLogger(__name__)


class DayBook:
    """The journal the conductor writes into."""

    def __init__(self, history: History, zone: tzinfo) -> None:
        self.on_trouble: Callable[[str], None] = log.debug
        self._history = history
        self._zone = zone
        self._day: datetime | None = None
        self._entries: list[Entry] = []
        self._troubled = False

    def write(self, entry: Entry) -> None:
        """Keeps an entry; that the history can't be written is said once, and tried again with the next."""
        self._entries.append(entry)
        try:
            self._history.write(entry)
        except HistoryTrouble as trouble:
            if not self._troubled:
                log.warning("%s", trouble)
                self.on_trouble(str(trouble))
            self._troubled = True
        else:
            self._troubled = False
        if self._history.notice:
            self.on_trouble(self._history.notice)
            self._history.notice = ""

    def today(self, wall: float, going_on: Sat | None) -> Today:
        """Today in plain counts, with the sit that is going on."""
        midnight = datetime.combine(datetime.fromtimestamp(wall, self._zone).date(), time(), self._zone)
        if midnight != self._day:
            self._day = midnight
            tomorrow = midnight + timedelta(days=1)
            self._entries = list(self._history.entries(midnight.timestamp(), tomorrow.timestamp()))
        entries = self._entries if going_on is None else [*self._entries, going_on]
        return insights.today(entries, self._zone, wall)

    def forget(self) -> None:
        """Reads today anew at the next call: entries were deleted or changed."""
        self._day = None
