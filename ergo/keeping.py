"""Keeping: what the privacy page shows and has done: sizes, one ZIP of everything, forgetting for good.

Belongs here: joining history, diary and files before the page. Doesn't: showing it (ui), deleting (storage).
"""

import logging
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from ergo.core.diary import DiaryEntry
from ergo.core.events import Moment
from ergo.core.insights import midnight
from ergo.core.kept import Forget, Store
from ergo.core.settings import Settings
from ergo.storage import archive, paths
from ergo.storage.diary import Diary, DiaryTrouble
from ergo.storage.files import CannotWrite
from ergo.storage.history import History
from ergo.storage.history_trouble import HistoryTrouble
from ergo.ui import language

if TYPE_CHECKING:
    from ergo.ui.privacy_page import PrivacyPage

log = logging.getLogger(__name__)

DAYS_PER_MONTH = 30.44


class Keeping(QObject):
    """Gives the privacy page, and does what is asked on it."""

    history_forgotten = Signal()  # all of it, or of today, is about to go

    def __init__(
        self,
        history: History,
        diary: Diary,
        settings: Callable[[], Settings],
        now: Callable[[], Moment],
        zone: tzinfo,
        on_change: Callable[[], None],
    ) -> None:
        """*on_change* is called when something was forgotten."""
        super().__init__()
        self._history = history
        self._diary = diary
        self._settings = settings
        self._now = now
        self._zone = zone
        self._on_change = on_change
        self._page: PrivacyPage | None = None
        self._packing: Iterator[None] | None = None
        self._file = Path()
        self._step = QTimer(self, singleShot=True, interval=0)
        self._step.timeout.connect(self._pack_on)

    def page(self) -> "PrivacyPage":
        """The page, built at the first call; it is the same one ever after."""
        from ergo.ui.privacy_page import PrivacyPage

        if self._page is None:
            self._page = PrivacyPage(self._today())
            self._page.shown.connect(self.refresh)
            self._page.export_wanted.connect(self.export)
            self._page.forget_wanted.connect(self.forget)
            self._page.open_folder_wanted.connect(self._open_folder)
        return self._page

    def refresh(self) -> None:
        """Looks again how much is kept."""
        if self._page is not None:
            self._page.show_kept(archive.kept(), self._today())

    def export(self, file: str) -> None:
        """Packs everything into that file, in small steps, so that nothing waits for it."""
        if self._packing is None:
            self._file = Path(file)
            self._packing = archive.pack(self._file, self._history, self._noted(), self._zone)
            self._say(self.tr("Saving…"))
            self._step.start()

    def forget(self, what: Forget) -> None:
        """Forgets that for good, and says so; where it can't, it says why."""
        try:
            self._forget(what)
        except (HistoryTrouble, DiaryTrouble, CannotWrite) as trouble:
            log.warning("%s", trouble)
            said = language.told(trouble)
        else:
            said = self.tr("Deleted for good.")
        self._on_change()
        self.refresh()
        self._say(said)

    def forget_history(self) -> None:
        """The command line deleted the history: what waits to be written goes, too."""
        try:
            self._forget_history()
        except HistoryTrouble as trouble:
            log.warning("%s", trouble)
        self._on_change()

    def tidy(self) -> None:
        """Nightly: forgets what is older than the person wants kept, and looks whether the file is sound."""
        try:
            self._history.prune(self._kept_from())
        except HistoryTrouble as trouble:
            log.warning("%s", trouble)

    def catch_up(self) -> None:
        """At the start: whoever switches off at night is never there when it is time to tidy."""
        begins = self._history.begins()
        if begins is not None and begins < self._kept_from():
            self.tidy()

    def _kept_from(self) -> float:
        """The moment from which on the person wants things kept, in seconds since 1970; 0: all of it."""
        months = self._settings().history.keep_months
        return self._now().wall - months * DAYS_PER_MONTH * 86_400 if months else 0.0

    def close(self) -> None:
        """Ergo ends: a ZIP that is half made goes."""
        self._step.stop()
        self._packing = None

    def _forget(self, what: Forget) -> None:
        match what.store:
            case Store.HISTORY if what.first is not None and what.last is not None:
                begin, end = self._between(what.first, what.last)
                if begin <= self._now().wall < end:
                    self.history_forgotten.emit()  # of the sit that goes on no more is kept than of others
                self._history.delete(begin, end)
            case Store.HISTORY:
                self._forget_history()
            case Store.DIARY if what.first is not None and what.last is not None:
                begin, end = self._between(what.first, what.last)
                for entry in self._diary.entries():
                    if begin <= entry.at < end:
                        self._diary.delete(entry.id)
            case Store.DIARY:
                self._diary.delete_all()
            case Store.SPOKEN:
                archive.forget_spoken()
            case None:
                self._forget_history()
                self._diary.delete_all()
                archive.forget_spoken()
                archive.forget_rest()
            case _:
                raise ValueError(f"{what.store} is not deleted by itself")

    def _forget_history(self) -> None:
        self.history_forgotten.emit()  # first: what is not kept yet must not be kept afterwards
        self._history.delete_all()

    def _today(self) -> date:
        return datetime.fromtimestamp(self._now().wall, self._zone).date()

    def _between(self, first: date, last: date) -> tuple[float, float]:
        return midnight(first, self._zone), midnight(last + timedelta(1), self._zone)

    def _noted(self) -> tuple[DiaryEntry, ...]:
        """The diary in its own words; a file that can't be understood goes along as it is."""
        try:
            return self._diary.entries()
        except DiaryTrouble as trouble:
            log.warning("%s", trouble)
            return ()

    def _pack_on(self) -> None:
        assert self._packing is not None
        try:
            next(self._packing)
        except StopIteration:
            self._end_packing(self.tr("Saved as {file}.").format(file=self._file))
        except CannotWrite as trouble:
            self._end_packing(language.told(trouble))
        else:
            self._step.start()

    def _end_packing(self, said: str) -> None:
        self._packing = None
        self._say(said)

    def _say(self, sentence: str) -> None:
        if self._page is not None:
            self._page.say(sentence)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.data_folder())))
