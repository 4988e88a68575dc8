"""The system libraries Qt opens by itself: a missing one ends the process before anybody can say why.

To be asked before Qt is imported. The table is the one in `packaging/run`.
"""

import ctypes
import sys
from collections.abc import Iterable, Mapping

import msgspec

NO_DISPLAY = "There is no display here. Try `ergo demo`, which needs none."


class Library(msgspec.Struct, frozen=True):
    """A shared library, and the package that holds it on Debian and Ubuntu, on Fedora, and on Arch."""

    name: str
    apt: str
    dnf: str
    pacman: str


ALWAYS = (
    Library("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    Library("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd"),
    Library("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus"),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig"),
)
ON = {
    "xcb": (
        Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
        Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
        Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
        Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
        Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb"),
    ),
    "wayland": (Library("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor", "wayland"),),
}
INSTALL = {"apt": "sudo apt install", "dnf": "sudo dnf install", "pacman": "sudo pacman -S"}
# Debian 13 and Ubuntu 24.04 call the first one libglib2.0-0t64, which says that it provides the old name.


def platform_here(environment: Mapping[str, str]) -> str:
    """Qt's name for the display: the one that was asked for, "wayland", "xcb", or "" where there is none."""
    if asked := environment.get("QT_QPA_PLATFORM"):
        return asked.partition(":")[0].partition(";")[0]
    if sys.platform in ("win32", "darwin"):
        return {"win32": "windows", "darwin": "cocoa"}[sys.platform]
    if environment.get("WAYLAND_DISPLAY"):
        return "wayland"
    return "xcb" if environment.get("DISPLAY") else ""


def missing_libraries(platform: str) -> tuple[Library, ...]:
    """Those that Qt needs on that platform and this system does not have."""
    if not sys.platform.startswith("linux"):
        return ()
    return tuple(library for library in (*ALWAYS, *ON.get(platform, ())) if not _opens(library.name))


def advice(missing: Iterable[Library]) -> str:
    """One line that names what to install, in the words of this system's package manager."""
    from shutil import which  # needed only in this rare case

    missing = tuple(missing)
    for manager, command in INSTALL.items():
        if which(manager):
            packages = sorted({getattr(library, manager) for library in missing})
            return f"Ergo needs some system libraries. Type: {command} {' '.join(packages)}"
    return f"Ergo needs these system libraries: {', '.join(library.name for library in missing)}"


def _opens(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
