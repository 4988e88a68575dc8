"""What the desktops' own lockers tell: GNOME, KDE, Cinnamon, MATE and Xfce each have one of these names."""

from collections.abc import Callable
from functools import partial

from ergo.desktop.bus import Body, Bus

# KDE speaks from both of its paths: one source all the same.
SAVERS = {
    "org.freedesktop.ScreenSaver": ("/org/freedesktop/ScreenSaver", "/ScreenSaver"),
    "org.gnome.ScreenSaver": ("/org/gnome/ScreenSaver",),
    "org.cinnamon.ScreenSaver": ("/org/cinnamon/ScreenSaver",),
    "org.mate.ScreenSaver": ("/org/mate/ScreenSaver",),
    "org.xfce.ScreenSaver": ("/org/xfce/ScreenSaver",),
}


class ScreenSavers:
    """Listens to whichever of them is there, and starts none; *say_locked* hears (its name, locked)."""

    def __init__(self, bus: Bus, say_locked: Callable[[str, bool], None]) -> None:
        self._bus = bus
        self._say_locked = say_locked
        for name, paths in SAVERS.items():
            tell = partial(self._told, name)
            for path in paths:
                bus.listen(tell, sender=name, interface=name, member="ActiveChanged", path=path)
            bus.watch_owner(name, partial(self._owned, name))

    def _owned(self, name: str, there: bool) -> None:
        if not there:
            self._say_locked(name, False)
            return

        def known(body: Body | None, _why: str) -> None:
            self._told(name, *body or ())

        self._bus.call(name, SAVERS[name][0], name, "GetActive", done=known)

    def _told(self, name: str, *said: object) -> None:
        match said:
            case (bool(locked),):
                self._say_locked(name, locked)
