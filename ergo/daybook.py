"""What Ergo writes down while it runs: history, state, what happened in the log; trouble is said once."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo

from ergo.core import insights
from ergo.core.breaks import Entry, Sat
from ergo.core.effects import Happening
from ergo.core.glance import Today
from ergo.core.state import Saved
from ergo.storage.bookmark import BookmarkFile
from ergo.storage.files import CannotWrite, Trouble
from ergo.storage.history import History
from ergo.storage.history_trouble import HistoryTrouble
from ergo.ui import language

log = logging.getLogger(__name__)

Say = Callable[[str], None]


class SaidOnce:
    """Tells the person of a trouble once, until it is over."""

    def __init__(self, say: Say) -> None:
        self._say = say
        self._troubled = False

    def tell(self, trouble: Trouble) -> None:
        """It is there."""
        if not self._troubled:
            log.warning("%s", trouble)
            self._say(language.told(trouble))
        self._troubled = True

    def is_over(self) -> None:
        """It works."""
        self._troubled = False


class LogTeller:
    """Tells the log what happened, and whoever else wants to hear it."""

    def __init__(self) -> None:
        self.hearers: list[Callable[[Happening], None]] = []

    def tell(self, happening: Happening) -> None:
        """One line, for whoever wonders why a prompt came or didn't."""
        log.info("%s", happening)
        for hear in self.hearers:
            hear(happening)


class SteadyBookmark:
    """The bookmark the conductor saves into."""

    def __init__(self, file: BookmarkFile, say: Say) -> None:
        self._file = file
        self._trouble = SaidOnce(say)

    def save(self, saved: Saved) -> None:
        """Keeps the state; where that can't be, Ergo goes on without."""
        try:
            self._file.save(saved)
        except CannotWrite as trouble:
            self._trouble.tell(trouble)
        else:
            self._trouble.is_over()


class DayBook:
    """The journal the conductor writes into; it keeps today at hand so that the tray costs no query."""

    def __init__(self, history: History, zone: tzinfo, say: Say) -> None:
        self._history = history
        self._zone = zone
        self._say = say
        self._trouble = SaidOnce(say)
        self._midnight: float | None = None  # of the day at hand, in seconds since 1970
        self._entries: list[Entry] = []

    def write(self, entry: Entry) -> None:
        """Keeps an entry; one that can't be written now is tried again with the next."""
        self._entries.append(entry)
        try:
            self._history.write(entry)
        except HistoryTrouble as trouble:
            self._trouble.tell(trouble)
        else:
            self._trouble.is_over()
        self._pass_on_notice()

    def today(self, wall: float, going_on: Sat | None) -> Today:
        """Today in plain counts, with the sit that is going on."""
        date = datetime.fromtimestamp(wall, self._zone).date()
        midnight = insights.midnight(date, self._zone)
        if midnight != self._midnight:
            self._midnight = midnight
            tomorrow = insights.midnight(date + timedelta(days=1), self._zone)
            self._entries = list(self._history.entries(midnight, tomorrow))
            self._pass_on_notice()
        entries = self._entries if going_on is None else [*self._entries, going_on]
        return insights.today(entries, self._zone, wall)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Those of today, as far as they are at hand."""
        return tuple(self._entries)

    def forget(self) -> None:
        """Reads today anew at the next call: entries were deleted or changed."""
        self._midnight = None

    def close(self) -> None:
        """Ergo ends: writes what waits, and closes the history."""
        try:
            self._history.close()
        except HistoryTrouble as trouble:
            log.warning("%s", trouble)

    def _pass_on_notice(self) -> None:
        notice, self._history.notice = self._history.notice, None
        if notice is not None:
            self._say(language.told(notice))
