"""What the X server and its window manager know: full screen, the program in front, a display switched off.

Through libxcb, which Qt's own X11 plugin loads anyway; the numbers are those of its headers.
On Wayland no program may know of another's windows, and XWayland sees only some: there it is not asked.
"""

import ctypes
import os
import struct
from ctypes import (
    POINTER,
    Structure,
    c_char_p,
    c_int,
    c_size_t,
    c_uint,
    c_uint8,
    c_uint16,
    c_uint32,
    c_void_p,
)
from pathlib import Path

ATOMS = (
    "_NET_SUPPORTING_WM_CHECK",
    "_NET_ACTIVE_WINDOW",
    "_NET_WM_STATE",
    "_NET_WM_STATE_FULLSCREEN",
    "_NET_WM_WINDOW_TYPE",
    "_NET_WM_WINDOW_TYPE_DESKTOP",
    "_NET_WM_PID",
)
WM_CLASS = 67  # XCB_ATOM_WM_CLASS
MOST = 64  # units of four bytes that are read of a property
SAVER_INFO, SAVER_ACTIVE = 1, (1, 2)  # its minor opcode; "on" and "cycling", at 1 of the answer
DPMS_INFO = 7  # its minor opcode; the power level is at 8 of the answer, "enabled" at 10
SETUP = struct.Struct("=24xHxxxB")  # xcb_setup_t: length of the vendor's name, number of pixmap formats
SETUP_SIZE, FORMAT_SIZE = 40, 8


class Cookie(Structure):
    """A request whose answer may still be asked for."""

    _fields_ = [("sequence", c_uint)]


class Piece(Structure):
    """struct iovec."""

    _fields_ = [("base", c_void_p), ("length", c_size_t)]


class Request(Structure):
    """xcb_protocol_request_t."""

    _fields_ = [("count", c_size_t), ("extension", c_void_p), ("opcode", c_uint8), ("is_void", c_uint8)]


class Screen:
    """One connection to the X server, asked in a few tenths of a millisecond.

    Raises OSError when the library or the server is missing.
    """

    def __init__(self) -> None:
        self._xcb = ctypes.CDLL("libxcb.so.1")
        self._free = ctypes.CDLL(None).free
        self._free.argtypes = [c_void_p]
        _declare(self._xcb)
        self._connection: int | None = self._xcb.xcb_connect(None, None)
        try:
            self._greet()
        except OSError:
            self.close()
            raise

    def _greet(self) -> None:
        if not self.alive:
            raise OSError("no X server answers")
        self._root = self._find_root()
        self._atoms = {name: self._atom(name) for name in ATOMS}
        self._saver = self._extension(b"MIT-SCREEN-SAVER")
        self._dpms = self._extension(b"DPMS")

    @property
    def alive(self) -> bool:
        """Whether the server is still there."""
        return self._connection is not None and not self._xcb.xcb_connection_has_error(self._connection)

    def window_in_front(self) -> int | None:
        """The active window, 0 where none is; None: no window manager tells, or the server is gone."""
        manager = self._numbers(self._root, "_NET_SUPPORTING_WM_CHECK")
        if not manager or self._numbers(manager[0], "_NET_SUPPORTING_WM_CHECK") != manager:
            return None  # none, or one that died and left its name
        found = self._numbers(self._root, "_NET_ACTIVE_WINDOW")
        return found[0] if found else 0

    def is_full_screen(self, window: int) -> bool:
        """Whether that window of another program fills the screen; the desktop itself does not count."""
        if self._atoms["_NET_WM_WINDOW_TYPE_DESKTOP"] in self._numbers(window, "_NET_WM_WINDOW_TYPE"):
            return False
        if os.getpid() in self._numbers(window, "_NET_WM_PID"):
            return False
        return self._atoms["_NET_WM_STATE_FULLSCREEN"] in self._numbers(window, "_NET_WM_STATE")

    def names_of(self, window: int) -> frozenset[str]:
        """What the window's program is called, in small letters: its two class names, and its process's."""
        names = {
            name.decode("utf-8", "replace") for name in self._property(window, WM_CLASS).split(b"\0") if name
        }
        for process in self._numbers(window, "_NET_WM_PID")[:1]:
            try:
                names.add(Path(f"/proc/{process}/comm").read_text("utf-8", "replace").strip())
            except OSError:
                continue  # on another machine, or gone
        return frozenset(name.casefold() for name in names)

    def display_is_off(self) -> bool:
        """Whether the display sleeps to save power, or is blank; False where the server can't tell."""
        saver = self._ask_extension(self._saver, SAVER_INFO, struct.pack("=I", self._root))
        if saver and saver[1] in SAVER_ACTIVE:
            return True
        power = self._ask_extension(self._dpms, DPMS_INFO)
        if not power:
            return False
        level, enabled = struct.unpack_from("=HB", power, 8)
        return bool(enabled and level)

    def close(self) -> None:
        """Lets go of the server."""
        if self._connection is not None:
            self._xcb.xcb_disconnect(self._connection)
            self._connection = None

    def _find_root(self) -> int:
        """The root window of the first screen."""
        setup = self._xcb.xcb_get_setup(self._connection)
        vendor, formats = SETUP.unpack(ctypes.string_at(setup, SETUP.size))
        at = setup + SETUP_SIZE + ((vendor + 3) & ~3) + FORMAT_SIZE * formats
        return int.from_bytes(ctypes.string_at(at, 4), "little" if _is_little() else "big")

    def _extension(self, name: bytes) -> int:
        """The major opcode of an extension; 0: this server has none."""
        asked = self._xcb.xcb_query_extension(self._connection, len(name), name)
        reply = self._xcb.xcb_query_extension_reply(self._connection, asked, None)
        if not reply:
            return 0
        present, opcode = ctypes.string_at(reply, 10)[8:]
        self._free(reply)
        return opcode if present else 0

    def _ask_extension(self, major: int, minor: int, more: bytes = b"") -> bytes:
        """The first 32 bytes of an answer; b"" where there is none."""
        if not major or not self.alive:
            return b""
        asked = struct.pack("=BBH", major, minor, 1 + len(more) // 4) + more
        pieces = (Piece * 4)()  # xcb takes two before the first for itself
        pieces[2] = Piece(ctypes.cast(c_char_p(asked), c_void_p), len(asked))
        request = Request(count=1, extension=None, opcode=major, is_void=0)
        sequence = self._xcb.xcb_send_request(
            self._connection, 0, ctypes.byref(pieces, 2 * ctypes.sizeof(Piece)), ctypes.byref(request)
        )
        reply = self._xcb.xcb_wait_for_reply(self._connection, sequence, None)
        if not reply:
            return b""
        said = ctypes.string_at(reply, 32)
        self._free(reply)
        return said

    def _atom(self, name: str) -> int:
        asked = self._xcb.xcb_intern_atom(self._connection, 0, len(name), name.encode())
        reply = self._xcb.xcb_intern_atom_reply(self._connection, asked, None)
        if not reply:
            raise OSError("the X server went away")
        atom = struct.unpack("=8xI", ctypes.string_at(reply, 12))[0]
        self._free(reply)
        return int(atom)

    def _numbers(self, window: int, name: str) -> tuple[int, ...]:
        said = self._property(window, self._atoms[name])
        return struct.unpack(f"={len(said) // 4}I", said[: len(said) // 4 * 4])

    def _property(self, window: int, atom: int) -> bytes:
        """A window's property; b"" where it has none, or is gone meanwhile."""
        if not self.alive:
            return b""
        asked = self._xcb.xcb_get_property(self._connection, 0, window, atom, 0, 0, MOST)
        reply = self._xcb.xcb_get_property_reply(self._connection, asked, None)
        if not reply:
            return b""
        form, length = struct.unpack("=xB14xI", ctypes.string_at(reply, 20))
        said = ctypes.string_at(reply + 32, length * form // 8)
        self._free(reply)
        return said


def _is_little() -> bool:
    return struct.pack("=H", 1) == b"\x01\x00"


def _declare(xcb: ctypes.CDLL) -> None:
    """Tells ctypes what each function takes and gives: pointers don't fit into its default."""
    connection, reply = c_void_p, c_void_p
    signatures: list[tuple[str, object, list[object]]] = [
        ("connect", connection, [c_char_p, c_void_p]),
        ("connection_has_error", c_int, [connection]),
        ("disconnect", None, [connection]),
        ("get_setup", c_void_p, [connection]),
        ("query_extension", Cookie, [connection, c_uint16, c_char_p]),
        ("query_extension_reply", reply, [connection, Cookie, c_void_p]),
        ("intern_atom", Cookie, [connection, c_uint8, c_uint16, c_char_p]),
        ("intern_atom_reply", reply, [connection, Cookie, c_void_p]),
        ("get_property", Cookie, [connection, c_uint8, *[c_uint32] * 5]),
        ("get_property_reply", reply, [connection, Cookie, c_void_p]),
        ("send_request", c_uint, [connection, c_int, c_void_p, POINTER(Request)]),
        ("wait_for_reply", reply, [connection, c_uint, c_void_p]),
    ]
    for name, gives, takes in signatures:
        function = getattr(xcb, f"xcb_{name}")
        function.restype, function.argtypes = gives, takes
