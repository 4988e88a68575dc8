"""The diarist: fills the diary window, and has done what the person wants with an entry.

Belongs here: bringing diary and history before that window. Doesn't: showing it (ui), counting (core).
"""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from ergo.conductor import Conductor
from ergo.core import insights, sitting
from ergo.core.beat import Beat
from ergo.core.breaks import Entry
from ergo.core.diary import JUST_AFTER, DiaryEntry, free_id, sat_before
from ergo.core.diary_insights import Seen, seen
from ergo.core.events import Moment
from ergo.storage.diary import Diary, DiaryTrouble
from ergo.storage.diary_export import export
from ergo.storage.files import CannotWrite
from ergo.storage.history import History
from ergo.ui import language

if TYPE_CHECKING:
    from ergo.ui.diary_window import DiaryWindow

log = logging.getLogger(__name__)

COUNTED_DAYS = 365  # so far back diary and history are set side by side


class Diarist(QObject):
    """Opens the diary, and keeps what it shows true."""

    clinician_wanted = Signal()
    changed = Signal()  # an entry was kept, changed or forgotten

    def __init__(self, conductor: Conductor, diary: Diary, history: History, zone: tzinfo) -> None:
        super().__init__()
        self._conductor = conductor
        self._diary = diary
        self._history = history
        self._zone = zone
        self._window: DiaryWindow | None = None

    @property
    def window(self) -> "DiaryWindow":
        """The window; built at the first call."""
        if self._window is None:
            from ergo.ui.diary_window import DiaryWindow

            self._window = DiaryWindow()
            self._window.new_wanted.connect(self._begin)
            self._window.kept.connect(self._keep)
            self._window.put_back.connect(lambda entry: self._have_done(lambda: self._diary.keep(entry)))
            self._window.forgotten.connect(lambda id_: self._have_done(lambda: self._diary.delete(id_)))
            self._window.all_forgotten.connect(lambda: self._have_done(self._diary.delete_all))
            self._window.export_wanted.connect(self._export)
            self._window.clinician_wanted.connect(self.clinician_wanted)
        return self._window

    def open(self) -> None:
        """Opens the diary."""
        from ergo.ui.toplevel import appear

        self._fill("")
        appear(self.window, activate=True)

    def refresh(self) -> None:
        """An entry came from elsewhere: an open window shows it."""
        if self._window is not None and self._window.isVisible():
            self._fill("")

    def _fill(self, trouble: str) -> None:
        entries: tuple[DiaryEntry, ...] = ()
        try:
            entries = self._diary.entries()
        except DiaryTrouble as error:
            log.warning("%s", error)
            trouble = trouble or language.told(error)
        notice, self._diary.notice = self._diary.notice, None
        self.window.show_diary(entries, self._seen(entries))
        self.window.say(trouble or (language.told(notice) if notice else ""))

    def _seen(self, entries: tuple[DiaryEntry, ...]) -> tuple[Seen, ...]:
        """What diary and history show side by side; nothing is read where there is too little."""
        if not entries:
            return ()
        now = self._conductor.now().wall
        today = datetime.fromtimestamp(now, self._zone).date()
        begin = insights.midnight(today - timedelta(COUNTED_DAYS), self._zone)
        return seen(entries, insights.days(self._history.entries(begin, now + 1), self._zone), self._zone)

    def _begin(self) -> None:
        self.window.edit(DiaryEntry(0, self._conductor.now().wall))

    def _keep(self, entry: DiaryEntry) -> None:
        """Keeps it; *sat_seconds* is looked up for a moment that the person chose."""
        now = self._conductor.now()

        def keep() -> None:
            entries = self._diary.entries()
            chosen = entry.id == 0 or any(it.id == entry.id and it.at != entry.at for it in entries)
            if chosen and entry.at > now.wall:
                raise DiaryTrouble("That day and time have not come yet: choose an earlier one.")
            sat = sat_before(self._sits(entry.at, now), entry.at) if chosen else entry.sat_seconds
            self._diary.keep(replace(entry, id=entry.id or free_id(entries, entry.at), sat_seconds=sat))

        if self._have_done(keep):
            self.window.back()

    def _sits(self, at: float, now: Moment) -> tuple[Entry, ...]:
        """What the history has around that moment, the sit that is going on included."""
        sit = sitting.open_sit(self._conductor.state, Beat(now, self._conductor.plan))
        kept = (*self._history.entries(at - JUST_AFTER, at + 1), *self._conductor.state.pending)
        return kept if sit is None else (*kept, sit)

    def _have_done(self, deed: Callable[[], None]) -> bool:
        """Whether it could be done; if not, the window says why, and all stays as it was."""
        trouble = ""
        try:
            deed()
        except DiaryTrouble as error:
            log.warning("%s", error)
            trouble = language.told(error)
        self._fill(trouble)
        self.changed.emit()
        return not trouble

    def _export(self, file: str) -> None:
        try:
            export(self._diary.entries(), self._zone, Path(file))
        except (CannotWrite, DiaryTrouble) as trouble:
            self.window.say(language.told(trouble))
        else:
            self.window.say(self.tr("Saved as {file}.").format(file=file))
