"""The librarian: fills the library window, has done what the person asks there, and minds their own files.

Belongs here: bringing offering, settings and files before the library. Doesn't: showing it (ui), reading
routines (storage).
"""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from ergo.conductor import Conductor
from ergo.core.events import RoutineWanted
from ergo.core.settings import Settings
from ergo.desktop.memory import return_free_blocks
from ergo.offering import Offering
from ergo.stage import PlayerStage
from ergo.storage import own_routines, paths
from ergo.storage.files import CannotWrite
from ergo.ui import language

if TYPE_CHECKING:
    from ergo.ui.library import LibraryWindow

log = logging.getLogger(__name__)

SETTLES = 300  # milliseconds; an editor touches a file more than once when it saves


class OwnFolder(QObject):
    """Tells when anything in the person's folder of routines changed, once the dust has settled."""

    changed = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._watcher = QFileSystemWatcher(self)
        self._dust = QTimer(self, singleShot=True, interval=SETTLES)
        self._dust.timeout.connect(self._settle)
        self._watcher.directoryChanged.connect(lambda _: self._dust.start())
        self._watcher.fileChanged.connect(lambda _: self._dust.start())
        self._watch()

    def _settle(self) -> None:
        self._watch()
        self.changed.emit()

    def _watch(self) -> None:
        """Files that were replaced are watched anew, and so are those that came."""
        shelves = [self._folder, *(path for path in self._folder.glob("*/") if path.is_dir())]
        wanted = [str(path) for folder in shelves for path in (folder, *folder.glob("*.toml"))]
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if fresh := [path for path in wanted if path not in watched]:
            self._watcher.addPaths(fresh)


class Librarian(QObject):
    """Opens the library, and keeps what it shows true."""

    learn_wanted = Signal()

    card_wanted = Signal()  # a physio's
    card_dropped = Signal(str)  # its path
    relief_wanted = Signal()  # the help while it hurts

    def __init__(
        self,
        conductor: Conductor,
        offering: Offering,
        stage: PlayerStage,
        settings: Callable[[], Settings],
        change_setting: Callable[[str, object], None],
        say: Callable[[str, str], None],
    ) -> None:
        super().__init__()
        self._conductor = conductor
        self._offering = offering
        self._stage = stage
        self._settings = settings
        self._change_setting = change_setting
        self._say = say
        self._window: LibraryWindow | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show)
        self._own = OwnFolder(paths.own_routines_folder(), self)
        self._own.changed.connect(self._read_again)

    def open(self) -> None:
        """Opens the library."""
        from ergo.ui.toplevel import appear

        window = self.window()
        self._fill(window)
        appear(window, activate=True)

    def close(self) -> None:
        """Lets go of the window: what changes from now on is shown to nobody."""
        self._window = None

    def refresh(self) -> None:
        """Something changed: an open library shows it, a closed one when it is opened."""
        self._soon.start()

    def _show(self) -> None:
        if self._window is not None and self._window.isVisible():
            self._fill(self._window)

    def window(self) -> "LibraryWindow":
        """The window; built at the first call."""
        from ergo.ui.library import LibraryWindow

        if self._window is None:
            self._window = LibraryWindow()
            self._window.start_wanted.connect(self._start)
            self._window.put_away.connect(return_free_blocks)
            self._window.favorite_said.connect(lambda name, on: self._mark("favorites", name, on))
            self._window.left_out_said.connect(lambda name, on: self._mark("left_out", name, on))
            self._window.open_folder_wanted.connect(self._open_folder)
            self._window.new_routine_wanted.connect(self._begin_routine)
            self._window.learn_wanted.connect(self.learn_wanted)
            self._window.card_wanted.connect(self.card_wanted)
            self._window.card_dropped.connect(self.card_dropped)
            self._window.relief_wanted.connect(self.relief_wanted)
        return self._window

    def _fill(self, window: "LibraryWindow") -> None:
        from ergo.ui.library_shelf import Library

        routines = self._settings().routines
        problems = self._offering.problems
        library = Library(
            routines=self._offering.to_browse(),
            catalogue=self._offering.catalogue,
            favorites=frozenset(routines.favorites),
            own=own_routines.own_ids(paths.own_routines_folder(), problems),
            left_out=routines.left_out,
            positions=routines.positions,
            problems=problems,
        )
        window.show_library(library, self._stage.figure_look(), reduced_motion=self._stage.reduced_motion)

    def _start(self, name: str) -> None:
        self._conductor.act(lambda now: RoutineWanted(now, name))

    def _mark(self, what: str, name: str, on: bool) -> None:
        """Puts the id into that setting, or takes it out."""
        others = tuple(it for it in getattr(self._settings().routines, what) if it != name)
        self._change_setting(f"routines.{what}", (*others, name) if on else others)
        self.refresh()  # also when it could not be saved: then the mark goes back

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.own_routines_folder())))

    def _begin_routine(self) -> None:
        """Writes an example under a free name, and opens it where the person edits text."""
        folder = paths.own_routines_folder()
        try:
            path = own_routines.write_example(folder, own_routines.free_name(folder))
        except (own_routines.WrongName, CannotWrite) as trouble:
            self._say(self.tr("New routine"), language.told(trouble))
            return
        log.info("A routine was begun: %s", path)
        if self._window is not None:
            self._window.show_own()
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _read_again(self) -> None:
        self._offering.read_again()
        self.refresh()
