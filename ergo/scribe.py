"""The scribe: writes the page for a clinician, for the window and for the command line.

Belongs here: diary and history brought onto that page, and saving it. Doesn't: counts (core), painting (ui).
"""

import logging
from collections.abc import Callable
from datetime import datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from ergo.core import clinician, insights
from ergo.core.card import is_of_card
from ergo.core.clinician import USUAL, USUAL_DAYS, Part
from ergo.core.events import Moment
from ergo.offering import Offering
from ergo.storage.diary import Diary, DiaryTrouble
from ergo.storage.files import CannotWrite, reason, write_whole
from ergo.storage.history import History
from ergo.ui import language

if TYPE_CHECKING:
    from ergo.ui.clinician_sheet import Shown
    from ergo.ui.clinician_window import ClinicianWindow

log = logging.getLogger(__name__)


class Scribe(QObject):
    """Opens the window of the page, and writes the page where the person wants it."""

    def __init__(
        self,
        diary: Diary,
        history: History,
        offering: Offering,
        now: Callable[[], Moment],
        zone: tzinfo,
    ) -> None:
        super().__init__()
        self._diary, self._history, self._offering = diary, history, offering
        self._now, self._zone = now, zone
        self._window: ClinicianWindow | None = None
        self._saved: Path | None = None

    @property
    def window(self) -> "ClinicianWindow":
        """The window; built at the first call."""
        if self._window is None:
            from ergo.ui.clinician_window import ClinicianWindow

            self._window = ClinicianWindow()
            self._window.picked.connect(self._show)
            self._window.save_wanted.connect(lambda file: self._save(Path(file)))
            self._window.open_wanted.connect(self._open_saved)
        return self._window

    def open(self) -> None:
        """Opens the window with the page as things are now."""
        from ergo.ui.toplevel import appear

        self._show()
        appear(self.window, activate=True)

    def refresh(self) -> None:
        """Diary or history changed: an open window shows it."""
        if self._window is not None and self._window.isVisible():
            self._show()

    def write(self, file: Path, days: int | None = USUAL_DAYS, parts: frozenset[Part] = USUAL) -> None:
        """Writes the page; raises `CannotWrite`, also for a strange file, or `DiaryTrouble`."""
        from ergo.ui.clinician_sheet import MARK, sheet

        try:
            if file.exists() and not file.read_bytes().endswith(MARK):
                raise CannotWrite(
                    "{file} is there already and is no page of Ergo: choose another name.", file=file
                )
        except OSError as error:
            raise CannotWrite("{file} was not saved: {reason}.", file=file, reason=reason(error)) from error
        write_whole(file, sheet(self.shown(days, parts)))

    def shown(self, days: int | None, parts: frozenset[Part]) -> "Shown":
        """All that the page is made from; *days*: None for all there are; raises `DiaryTrouble`."""
        from ergo.ui.clinician_sheet import Shown

        zone, diary, now = self._zone, self._diary.entries(), self._now().wall
        last = datetime.fromtimestamp(now, zone).date()
        began = self._history.begins()
        oldest = (*(entry.at for entry in diary), *(() if began is None else (began,)))
        first = clinician.first_of(days, last, oldest, zone)
        history = self._history.entries(insights.midnight(first, zone), now + 1)
        report = clinician.report(diary, history, zone, first, last)
        return Shown(report, parts, self._titles(report), zone)

    def _titles(self, report: clinician.Report) -> dict[str, str]:
        """What the routines are called; those of a card all alike, those that are gone not at all."""
        if not report.done:
            return {}
        routines = self._offering.catalogue.routines
        titles = {
            done.routine: routines[done.routine].title for done in report.done if done.routine in routines
        }
        card = {
            done.routine: self.tr("Card from my physio") for done in report.done if is_of_card(done.routine)
        }
        return titles | card

    def _show(self) -> None:
        window, trouble = self.window, ""
        try:
            window.show_page(self.shown(window.days, window.parts))
        except DiaryTrouble as error:
            log.warning("%s", error)
            trouble = language.told(error)
        notice, self._diary.notice = self._diary.notice, None
        window.say(trouble or (language.told(notice) if notice else ""))

    def _save(self, file: Path) -> None:
        try:
            self.write(file, self.window.days, self.window.parts)
        except (CannotWrite, DiaryTrouble) as trouble:
            self.window.say(language.told(trouble))
            return
        self._saved = file
        self.window.say(self.tr("Saved as {file}.").format(file=file), saved=True)

    def _open_saved(self) -> None:
        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved)))
