"""Full screen, and the program in front: asked of the X server, as often as it dies."""

import os

from ergo.core.events import Sign
from ergo.desktop.quiet.means import Done, Told
from ergo.desktop.quiet.screen import Screen
from ergo.desktop.trouble import Trouble

WAYLAND = "on Wayland no program may know of another's windows"
NO_MANAGER = "the window manager does not tell which window is in front"


class Windows:
    """Looks at the window in front."""

    name = "X11 windows"
    signs = (Sign.FULL_SCREEN, Sign.APP)
    cure = ""

    def __init__(self) -> None:
        self._apps: frozenset[str] = frozenset()
        self._screen: Screen | None = None
        self._trouble = Trouble("Full screen cannot be told", patient=True)

    def mind(self, apps: tuple[str, ...]) -> None:
        """Which programs the person wants Ergo to wait for, by name."""
        self._apps = frozenset(app.strip().casefold() for app in apps)

    def ask(self, done: Done) -> None:
        """As `Means.ask`."""
        screen, why = self._open()
        window = None if screen is None else screen.window_in_front()
        if screen is None or window is None:
            done({}, why or NO_MANAGER)
            return
        told: Told = {
            Sign.FULL_SCREEN: bool(window) and screen.is_full_screen(window),
            Sign.APP: bool(window and self._apps) and not self._apps.isdisjoint(screen.names_of(window)),
        }
        done(told, "")

    def display_is_off(self) -> bool:
        """Whether the display sleeps; False where nothing tells."""
        screen, _ = self._open()
        return screen is not None and screen.display_is_off()

    def close(self) -> None:
        """Lets go of the X server."""
        if self._screen is not None:
            self._screen.close()
            self._screen = None

    def _open(self) -> tuple[Screen | None, str]:
        """The X server; one that died is tried again after a while."""
        if os.environ.get("WAYLAND_DISPLAY"):
            return None, WAYLAND
        if self._screen is not None and not self._screen.alive:
            self.close()
        if self._screen is None and not self._trouble.resting:
            try:
                self._screen = Screen()
            except OSError as error:
                self._trouble.happened(str(error))
            else:
                self._trouble.over()
        return self._screen, self._trouble.last
