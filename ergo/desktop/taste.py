"""The desktop's taste: dark or light, contrast, motion or stillness, as its settings portal tells it.

Ergo does without the desktop's own theme plug-in, which would tell Qt and costs 9.6 MiB.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from ergo.desktop.bus import Body, Bus  # D-Bus is not there on Windows and macOS

PORTAL = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
SETTINGS = "org.freedesktop.portal.Settings"
COLOURS = ("org.freedesktop.appearance", "color-scheme")  # 1: dark, 2: light, 0: no wish
CONTRAST = ("org.freedesktop.appearance", "contrast")  # 1: more of it, 0: no wish
MOTION = ("org.gnome.desktop.interface", "enable-animations")
DARK, LIGHT = 1, 2
HIGH = 1


class Taste(msgspec.Struct, frozen=True):
    """What the desktop wishes; None: it doesn't say."""

    dark: bool | None = None
    reduced_motion: bool | None = None
    high_contrast: bool | None = None


class DesktopTaste:
    """Asks the portal when it appears, and hears every change; `on_change` is called with all of it.

    Without a bus it has no wish: on Windows and macOS Qt knows by itself whether it is dark.
    """

    def __init__(self, bus: "Bus | None") -> None:
        self.on_change: Callable[[Taste], None] = lambda _: None
        self.taste = Taste()
        self._bus = bus
        if bus is not None:
            bus.listen(self._changed, sender=PORTAL, interface=SETTINGS, member="SettingChanged", path=PATH)
            bus.watch_owner(PORTAL, self._owned)
            self._ask(start=True)

    def _owned(self, there: bool) -> None:
        if there:
            self._ask()

    def _ask(self, *, start: bool = False) -> None:
        assert self._bus is not None
        for space, key in (COLOURS, CONTRAST, MOTION):
            done = partial(self._answered, space, key)
            self._bus.call(PORTAL, PATH, SETTINGS, "Read", "ss", (space, key), done=done, start=start)

    def _answered(self, space: str, key: str, body: "Body | None", _why: str) -> None:
        if body:
            self._changed(space, key, body[0])

    def _changed(self, space: str, key: str, value: object) -> None:
        plain = _plain(value)
        match (space, key):
            case found if found == COLOURS:
                dark = {DARK: True, LIGHT: False}.get(plain) if isinstance(plain, int) else None
                self._take(msgspec.structs.replace(self.taste, dark=dark))
            case found if found == CONTRAST and isinstance(plain, int):
                self._take(msgspec.structs.replace(self.taste, high_contrast=plain == HIGH))
            case found if found == MOTION and isinstance(plain, bool):
                self._take(msgspec.structs.replace(self.taste, reduced_motion=not plain))

    def _take(self, taste: Taste) -> None:
        if taste != self.taste:
            self.taste = taste
            self.on_change(taste)


def _plain(value: object) -> object:
    """What a variant holds; the portal's Read wraps one in another."""
    while isinstance(value, tuple) and len(value) == 2:
        value = value[1]
    return value
