"""What the doctor looks for on Windows and macOS, where there is no D-Bus. Not run there."""

import sys

from ergo.desktop.doctor import Finding, Seen, State
from ergo.desktop.notify.no_buttons import WHY

CURE = "A locked screen then counts as away after 15 minutes."
AFTERWARDS = "sleep is noticed on waking up"


def look() -> Seen:
    """What this system has of these; its tray is part of it."""
    windows = sys.platform == "win32"
    return Seen(
        lock=_lock_on_windows() if windows else _lock_on_macos(),
        sleep=Finding("Windows' power messages", State.WORKS)
        if windows
        else Finding("boot clock", State.WORKS, AFTERWARDS),
        notifications=Finding("Ergo's own card", State.WORKS, WHY),
        tray=Finding("the system's own tray", State.WORKS),
    )


def _lock_on_windows() -> Finding:
    from ergo.desktop.presence.on_windows import Wts

    try:
        Wts()
    except (OSError, AttributeError) as error:
        return Finding("", State.UNKNOWN, str(error), CURE)
    return Finding("Windows' session messages", State.WORKS)


def _lock_on_macos() -> Finding:
    from ergo.desktop.presence.on_macos import Quartz

    try:
        words = Quartz().words()
    except (OSError, AttributeError) as error:
        return Finding("", State.UNKNOWN, str(error), CURE)
    if words is None:
        return Finding("", State.UNKNOWN, "macOS knows of no session on a screen", CURE)
    return Finding("macOS session", State.WORKS)
