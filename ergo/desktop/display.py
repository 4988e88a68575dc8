"""Whether a display answers: Qt ends the process over one that is named but gone. To be asked before Qt."""

import ctypes
import os
import socket
from pathlib import Path


def answers(platform: str) -> bool:
    """Whether the display of that platform (Qt's name for it) lets us in; True where there is none to ask."""
    match platform:
        case "xcb":
            return _x_answers()
        case "wayland":
            return _wayland_answers()
    return True


def _x_answers() -> bool:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # what is missing is said elsewhere
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed


def _wayland_answers() -> bool:
    path = Path(os.environ.get("XDG_RUNTIME_DIR", ""), os.environ.get("WAYLAND_DISPLAY", "wayland-0"))
    with socket.socket(socket.AF_UNIX) as connection:
        try:
            connection.connect(str(path))
        except OSError:
            return False
    return True
