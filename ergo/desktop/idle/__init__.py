"""How long there was no input: one file per way to know, and the best that works here."""

import os
import sys
from typing import TYPE_CHECKING

from ergo.desktop.idle.chosen import ChosenIdle, Source

if TYPE_CHECKING:
    from ergo.desktop.bus import Bus  # D-Bus is not there on Windows and macOS


def choose(session: "Bus | None") -> ChosenIdle:
    """The best source that works here, found as the desktop answers.

    Under Wayland the X server's counter is never asked: it sees only the input to X11's windows there.
    """
    sources: list[Source] = []
    if sys.platform == "win32":
        from ergo.desktop.idle.on_windows import windows_idle

        sources.append(windows_idle())
    elif sys.platform == "darwin":
        from ergo.desktop.idle.on_macos import macos_idle

        sources.append(macos_idle())
    elif is_wayland():
        from ergo.desktop.idle.mutter import MutterIdle
        from ergo.desktop.idle.wayland import WaylandIdle

        sources += [WaylandIdle(), MutterIdle(session)]
    else:
        from ergo.desktop.idle.x11 import X11Idle  # its libraries exist only where there is X11

        sources.append(X11Idle())
    return ChosenIdle(sources)


def is_wayland() -> bool:
    """Whether this session's screen belongs to a Wayland compositor, also where our windows go by X11."""
    return bool(os.environ.get("WAYLAND_DISPLAY")) or os.environ.get("XDG_SESSION_TYPE") == "wayland"
