"""The historian: fills the history window with the days that are wanted, and has done what is asked there.

Belongs here: bringing history and state before the window. Doesn't: showing days (ui), counting (core).
"""

import logging
from collections.abc import Callable
from datetime import date, datetime, timedelta, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ergo.conductor import Conductor
from ergo.core import insights, looking_back, sitting
from ergo.core.beat import Beat
from ergo.core.breaks import Entry
from ergo.core.diary import DiaryEntry
from ergo.core.events import Moment
from ergo.core.looking_back import Page, Reach
from ergo.core.state import State
from ergo.desktop.memory import return_free_blocks
from ergo.storage.diary import Diary, DiaryTrouble
from ergo.storage.export import export
from ergo.storage.files import CannotWrite
from ergo.storage.history import History
from ergo.storage.history_trouble import HistoryTrouble
from ergo.ui import language

if TYPE_CHECKING:
    from ergo.ui.history_window import HistoryWindow

log = logging.getLogger(__name__)

MINUTE = 60.0  # seconds: what an open window shows is no older


class Historian(QObject):
    """Opens the history, and keeps what it shows true."""

    clinician_wanted = Signal()

    def __init__(
        self,
        conductor: Conductor,
        history: History,
        diary: Diary,
        zone: tzinfo,
        on_change: Callable[[], None],
    ) -> None:
        """*on_change* is called when entries were changed or forgotten."""
        super().__init__()
        self._conductor = conductor
        self._history = history
        self._diary = diary
        self._zone = zone
        self._on_change = on_change
        self._window: HistoryWindow | None = None
        self._reach, self._last = Reach.DAY, date.min
        self._shown_at, self._shown_on = 0.0, date.min
        conductor.watchers.append(self._watch)

    def open(self) -> None:
        """Opens the history with today."""
        from ergo.ui.toplevel import appear

        window = self.window()
        self._show(self._reach, self.today())
        appear(window, activate=True)

    def refresh(self) -> None:
        """Something was deleted elsewhere: an open window shows it."""
        if self._window is not None and self._window.isVisible():
            self._show(self._reach, self._last)

    def page(self, reach: Reach, last: date) -> Page:
        """What there is to show of the days that end with *last*."""
        now = self._conductor.now()
        first = looking_back.first_needed(last)
        begin = insights.midnight(first, self._zone)
        end = insights.midnight(last + timedelta(1), self._zone)
        going_on = sitting.open_sit(self._conductor.state, Beat(now, self._conductor.plan))
        if going_on is not None and going_on.start >= end:
            going_on = None
        began = self._history.begins()
        shown = insights.midnight(looking_back.first_shown(reach, last), self._zone)
        return looking_back.page(
            self._history.entries(begin, end),
            self._zone,
            reach,
            last,
            now.wall,
            going_on=going_on,
            diary=self._noted(),
            has_past=began is not None and began < shown,
        )

    def _noted(self) -> tuple[DiaryEntry, ...]:
        """The diary; where it can't be read the days are shown without."""
        try:
            return self._diary.entries()
        except DiaryTrouble as trouble:
            log.warning("%s", trouble)
            return ()

    def window(self) -> "HistoryWindow":
        """The window; built at the first call."""
        from ergo.ui.history_window import HistoryWindow

        if self._window is None:
            self._window = HistoryWindow()
            self._window.wanted.connect(self._show)
            self._window.replaced.connect(self._replace)
            self._window.put_back.connect(self._put_back)
            self._window.export_wanted.connect(self._export)
            self._window.clinician_wanted.connect(self.clinician_wanted)
            self._window.put_away.connect(return_free_blocks)
        return self._window

    def _watch(self, _: State, now: Moment) -> None:
        """An open window goes with the time, once a minute, and over midnight with the day."""
        window = self._window
        if window is None or not window.isVisible() or now.at - self._shown_at < MINUTE or window.is_used:
            return
        if self._last == self._shown_on:  # they look at today, or did when it was today
            self._show(self._reach, self.today())

    def _show(self, reach: Reach, last: date) -> None:
        self._reach, self._last = reach, last
        self._shown_at, self._shown_on = self._conductor.now().at, self.today()
        self.window().show_page(self.page(reach, last), self._zone)

    def today(self) -> date:
        """The local day it is."""
        return datetime.fromtimestamp(self._conductor.now().wall, self._zone).date()

    def _replace(self, entry: Entry, by: Entry | None) -> None:
        found: list[bool] = []
        if not self._have_done(lambda: found.append(self._history.replace(entry, by))):
            return
        if any(found):
            self.window().offer_undo(entry, by)
        else:
            self.window().say(self.tr("That entry has changed meanwhile; this is how it stands now."))

    def _put_back(self, entry: Entry) -> None:
        self._have_done(lambda: self._history.write(entry))

    def _have_done(self, deed: Callable[[], None]) -> bool:
        """Whether it could be done; if not, the window says why."""
        trouble = ""
        try:
            deed()
        except HistoryTrouble as error:
            log.warning("%s", error)
            trouble = language.told(error)
        self._on_change()
        self._show(self._reach, self._last)
        if trouble:
            self.window().say(trouble)
        return not trouble

    def _export(self, file: str, form: str) -> None:
        """Writes the days that are shown into that file."""
        first = insights.midnight(looking_back.first_shown(self._reach, self._last), self._zone)
        end = insights.midnight(self._last + timedelta(1), self._zone)
        try:
            export(self._history.entries(first, end), self._zone, Path(file), form)
        except CannotWrite as trouble:
            self.window().say(language.told(trouble))
        else:
            self.window().say(self.tr("Saved as {file}.").format(file=file))
