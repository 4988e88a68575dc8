"""The welcome: shown at the first start of a profile; until it was seen, Ergo asks for nothing.

Belongs here: whether it was seen, and bringing settings, figure and tray before it. Doesn't: the window (ui),
what waits until then (app, core).
"""

import logging
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ergo.conductor import Conductor
from ergo.core.events import RoutineWanted
from ergo.core.settings import Settings, WrongSetting, with_value
from ergo.desktop.autostart import LoginSwitch
from ergo.desktop.memory import return_free_blocks
from ergo.offering import Offering
from ergo.stage import PlayerStage
from ergo.storage import paths
from ergo.storage.files import CannotWrite, write_whole
from ergo.ui import language, words

if TYPE_CHECKING:
    from ergo.ui.welcome_window import WelcomeWindow

log = logging.getLogger(__name__)

AT_LOGIN = "startup.at_login"
SHOWN = ("side-reach", "seated-catcow")  # the exercises that the figure shows beside the first two pages


class Welcome(QObject):
    """Opens the window once for each person, and remembers that."""

    over = Signal()  # once: the person has seen it

    def __init__(
        self,
        conductor: Callable[[], Conductor],
        offering: Offering,
        stage: PlayerStage,
        autostart: LoginSwitch,
        *,
        settings: Callable[[], Settings],
        save: Callable[[Mapping[str, object]], None],
        host: Callable[[], bool | None],
        desktop: str,
    ) -> None:
        """*save* keeps settings and applies them: it raises `WrongSetting` or `CannotWrite`.

        *host*: whether a panel for icons is there, as far as is known; *desktop*: its XDG_CURRENT_DESKTOP.
        """
        super().__init__()
        self._conductor = conductor
        self._offering = offering
        self._stage = stage
        self._autostart = autostart
        self._settings = settings
        self._save = save
        self._host = host
        self._desktop = desktop
        self._window: WelcomeWindow | None = None
        self._tray: bool | None = None  # whether a panel shows the icon; None: not known yet
        self.seen = paths.welcomed_path().exists()
        self.told_of_no_tray = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fill)

    def open(self, *, activate: bool = True) -> None:
        """Opens the window, or brings it to the front."""
        from ergo.ui.toplevel import appear

        appear(self.window(), activate=activate)

    def refresh(self) -> None:
        """Something changed: an open window shows it."""
        if self._window is not None:
            self._soon.start()

    def tray_is(self, *, there: bool) -> None:
        """A panel shows the icon, or none does."""
        self._tray = there
        self.refresh()

    def close(self) -> None:
        """Ergo ends: a window that is still open was not seen yet."""
        if self._window is not None:
            self._window.blockSignals(True)
            self._put_away()

    def window(self) -> "WelcomeWindow":
        """The window, built at the first call."""
        from ergo.ui.welcome_window import WelcomeWindow

        if self._window is None:
            self._window = WelcomeWindow()
            self._window.changed.connect(self._keep)
            self._window.over.connect(self._over)
            self._window.routine_wanted.connect(lambda: self._conductor().act(RoutineWanted))
            self._fill()
        return self._window

    @property
    def _has_no_tray(self) -> bool:
        return self._tray is False or (self._tray is None and self._host() is False)

    def _fill(self) -> None:
        from ergo.ui.welcome_place import Place, panel_of

        if (window := self._window) is None:
            return
        catalogue, stage = self._offering.catalogue, self._stage
        shown = tuple(catalogue.exercises[name] for name in SHOWN)
        window.cast(shown, catalogue.model, stage.figure_look(), reduced_motion=stage.reduced_motion)
        window.show_settings(with_value(self._settings(), AT_LOGIN, self._autostart.state().on))
        if self._has_no_tray:
            window.show_place(Place.NOWHERE, words.no_tray_notice(self._desktop).body)
        else:
            window.show_place(panel_of(self._desktop))

    def _keep(self, changes: Mapping[str, object]) -> None:
        """Keeps what the person wants, or says under the row why not."""
        assert self._window is not None
        try:
            self._save(changes)
        except WrongSetting as wrong:
            self._window.refused(wrong)
        except CannotWrite as trouble:
            self._window.refused(None, language.told(trouble))
        self._fill()

    def _over(self) -> None:
        if self.seen:
            return
        self.seen = True
        try:
            write_whole(paths.welcomed_path(), "")
        except CannotWrite as trouble:
            log.warning("The welcome will come again: %s", trouble)
        assert self._window is not None
        self.told_of_no_tray = self._has_no_tray and self._window.has_shown_place
        self._put_away()
        self.over.emit()

    def _put_away(self) -> None:
        """It never comes again, so nothing of it is kept."""
        if self._window is not None:
            self._window.hide()
            self._window.deleteLater()
            self._window = None
            QTimer.singleShot(0, self, return_free_blocks)
