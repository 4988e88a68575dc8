"""How long there was no input: one file per way to know, and the best that works here."""

import os

from ergo.desktop.idle.unknown import UnknownIdle
from ergo.ports import IdleSource

WAYLAND = (
    "Wayland's own idle signal is not listened to yet, and X11 sees only the input to some windows there"
)


def probe() -> tuple[IdleSource, str]:
    """The best source that works here, and why it is not a better one ("" if it is the best)."""
    if os.environ.get("WAYLAND_DISPLAY"):
        return UnknownIdle(), WAYLAND
    from ergo.desktop.idle.x11 import X11Idle  # its libraries exist only where there is X11

    found, why = X11Idle.probe()
    return (found, "") if found else (UnknownIdle(), why)
