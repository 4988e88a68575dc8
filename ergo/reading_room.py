"""The reading room: opens what there is to learn and the workstation check, and keeps the check's answers.

Belongs here: bringing pages, questions and answers before the person. Doesn't: reading files (bookshelf).
"""

import logging
from collections.abc import Callable
from datetime import date, datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from ergo.bookshelf import Bookshelf
from ergo.core.events import Moment
from ergo.core.workstation import Check
from ergo.offering import Offering
from ergo.stage import PlayerStage
from ergo.storage import paths, workstation_file
from ergo.storage.files import CannotWrite, write_whole
from ergo.ui import language

if TYPE_CHECKING:
    from ergo.ui.learn_window import LearnWindow
    from ergo.ui.workstation_window import WorkstationWindow

log = logging.getLogger(__name__)


class ReadingRoom(QObject):
    """Two windows, built when first wanted and kept."""

    def __init__(
        self,
        bookshelf: Bookshelf,
        offering: Offering,
        stage: PlayerStage,
        now: Callable[[], Moment],
        zone: tzinfo,
        say: Callable[[str, str], None],
    ) -> None:
        super().__init__()
        self._bookshelf = bookshelf
        self._offering = offering
        self._stage = stage
        self._now = now
        self._zone = zone
        self._say = say
        self._unwritten: Check | None = None
        self._window: WorkstationWindow | None = None
        self._learn: LearnWindow | None = None

    @property
    def look_again(self) -> bool:
        """Whether another look at the desk is worth it by now."""
        return self._kept().is_due(self._today())

    def open_learn(self) -> None:
        """Opens what there is to read."""
        from ergo.ui.learn_window import LearnWindow
        from ergo.ui.toplevel import appear

        if self._learn is None:
            self._learn = LearnWindow()
            self._learn.workstation_wanted.connect(self.open_workstation)
        shelf = self._bookshelf
        self._learn.show_reading(shelf.pages(), shelf.tips(), shelf.sources)
        appear(self._learn, activate=True)

    def open_workstation(self) -> None:
        """Opens the check where it was left."""
        from ergo.ui.toplevel import appear
        from ergo.ui.workstation_window import WorkstationWindow

        if self._window is None:
            self._window = WorkstationWindow()
            self._window.changed.connect(self._keep)
            self._window.printed.connect(self._print)
        self._window.show_check(
            self._bookshelf.questions(),
            self._kept(),
            self._today(),
            self._bookshelf.sources,
            self._offering.catalogue.model,
            self._stage.figure_look(),
        )
        appear(self._window, activate=True)

    def _today(self) -> date:
        return datetime.fromtimestamp(self._now().wall, self._zone).date()

    def _kept(self) -> Check:
        """As the file has it, which may be gone meanwhile; what could not be written counts, too."""
        return self._unwritten or workstation_file.load(paths.workstation_path())

    def _keep(self, check: Check) -> None:
        """It counts even where it can't be written: then until Ergo ends."""
        self._unwritten = None
        try:
            workstation_file.save(paths.workstation_path(), check)
        except CannotWrite as trouble:
            log.warning("%s", trouble)
            self._unwritten = check

    def _print(self, path: str, content: bytes) -> None:
        """Writes the sheet where the person wants it, and opens it."""
        try:
            write_whole(Path(path), content)
        except CannotWrite as trouble:
            self._say(self.tr("Workstation check"), language.told(trouble))
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(path))
