"""Idle on Wayland: the compositor's ext-idle-notify-v1, spoken on a connection of our own.

Only what this needs of the wire is here, by https://wayland.app/protocols/ext-idle-notify-v1 and
https://wayland.freedesktop.org/docs/html/ch04.html#sect-Protocol-Wire-Format. Nothing waits: it all happens
as the compositor answers.
"""

import os
import socket
import struct
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, QTimer

from ergo.desktop.idle.pauses import Pauses

NOTIFIER, SEAT = "ext_idle_notifier_v1", "wl_seat"
PATIENCE = 2000  # milliseconds the compositor may take to answer
PAUSE = 1.0  # seconds without input that are told as a pause
NO_PAUSE_AT_ALL = 600.0  # seconds; then something holds the screen on, and the compositor keeps silent
LONGEST = 65_532  # bytes of one message

# Our names for the objects we talk to.
DISPLAY, REGISTRY, LISTED, SEAT_ID, NOTIFIER_ID, NOTIFICATION, READY = range(1, 8)
# Requests, and events (object, number), as the protocols count them.
SYNC, GET_REGISTRY, BIND = 0, 1, 0
GET_NOTIFICATION, GET_INPUT_NOTIFICATION = 1, 2  # the second one, of version 2, does not care about films
ERROR, GLOBAL, GLOBAL_REMOVE = (DISPLAY, 0), (REGISTRY, 0), (REGISTRY, 1)
IDLED, RESUMED = (NOTIFICATION, 0), (NOTIFICATION, 1)
DONE = 0  # of what SYNC asked for
HEAD = struct.Struct("=IHH")  # object, number, size of the whole message
WORD = struct.Struct("=I")


class WaylandIdle:
    """The compositor tells when input pauses and when it goes on."""

    name = "Wayland idle signal"

    def __init__(self) -> None:
        self._pauses = Pauses()
        self._on_ready: Callable[[], None] = lambda: None
        self._on_lost: Callable[[str], None] = lambda _: None
        self._works = False
        self._heard = b""
        self._globals: dict[str, tuple[int, int]] = {}  # what the compositor offers: its number and version
        self._socket: socket.socket | None = None
        self._readable: QSocketNotifier | None = None
        self._patience = QTimer(singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(lambda: self._lose("the compositor does not answer"))

    def start(self, on_ready: Callable[[], None], on_lost: Callable[[str], None]) -> None:
        """Asks the compositor; one of the two is called, and *on_lost* also when it stops working later."""
        self.close()
        self._on_ready, self._on_lost = on_ready, on_lost
        self._heard, self._works, self._globals = b"", False, {}
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_CLOEXEC)
        self._socket.setblocking(False)
        try:
            self._socket.connect(str(compositor()))
        except OSError as error:
            self._lose(f"no Wayland compositor answers: {error.strerror}")
            return
        self._readable = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read)
        self._readable.activated.connect(self._read)
        self._patience.start()
        self._say(DISPLAY, GET_REGISTRY, WORD.pack(REGISTRY))
        self._say(DISPLAY, SYNC, WORD.pack(LISTED))

    def idle(self) -> float | None:
        """Seconds since the last input; None: cannot tell."""
        return self._pauses.idle() if self._socket is not None and self._works else None

    def watch(self, after_seconds: float, on_back: Callable[[], None]) -> bool:
        """Calls *on_back* at each first input after that long without, until watched anew; 0 ends it."""
        self._pauses.watch(after_seconds, on_back)
        return self._socket is not None

    def close(self) -> None:
        """Lets go of the compositor."""
        self._patience.stop()
        if self._readable is not None:
            self._readable.setEnabled(False)
            self._readable = None
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def _say(self, thing: int, request: int, arguments: bytes) -> None:
        if self._socket is None:
            return
        try:
            self._socket.sendall(HEAD.pack(thing, request, HEAD.size + len(arguments)) + arguments)
        except OSError as error:
            self._lose(f"the compositor does not listen: {error.strerror}")

    def _read(self) -> None:
        if self._socket is None:
            return
        try:
            piece = self._socket.recv(65536)
        except BlockingIOError:
            return
        except OSError as error:
            self._lose(f"the compositor is gone: {error.strerror}")
            return
        if not piece:
            self._lose("the compositor is gone")
            return
        self._heard += piece
        try:
            for thing, event, arguments in self._messages():
                self._take((thing, event), arguments)
        except (struct.error, ValueError):
            self._lose("the compositor makes no sense")

    def _messages(self) -> Iterator[tuple[int, int, bytes]]:
        """Each whole message that was heard; raises ValueError for one that can't be."""
        while self._socket is not None and len(self._heard) >= HEAD.size:
            thing, event, size = HEAD.unpack_from(self._heard)
            if size < HEAD.size or size > LONGEST or size % 4:
                raise ValueError(size)
            if len(self._heard) < size:
                return
            arguments, self._heard = self._heard[HEAD.size : size], self._heard[size:]
            yield thing, event, arguments

    def _take(self, event: tuple[int, int], arguments: bytes) -> None:
        if event == RESUMED:
            self._pauses.end()
        elif event == IDLED:
            self._pauses.begin(PAUSE)
        elif event == GLOBAL:
            number, name, version = parse_global(arguments)
            self._globals.setdefault(name, (number, version))
        elif event == GLOBAL_REMOVE:
            (gone,) = WORD.unpack_from(arguments)
            if gone in {self._globals.get(name, (0, 0))[0] for name in (NOTIFIER, SEAT)}:
                self._lose("the compositor took its idle signal away")
        elif event == ERROR:
            self._lose(f"the compositor refuses: {parse_text(arguments, 8)[0]}")
        elif event == (LISTED, DONE):
            self._ask()
        elif event == (READY, DONE):
            self._patience.stop()
            self._works = True
            self._on_ready()

    def _ask(self) -> None:
        """All that the compositor offers is known: takes the seat's idle signal, if there is one."""
        if NOTIFIER not in self._globals:
            self._lose("this compositor has no idle signal (ext-idle-notify-v1)")
            return
        if SEAT not in self._globals:
            self._lose("this compositor has no seat")
            return
        version = min(2, self._globals[NOTIFIER][1])
        request = GET_INPUT_NOTIFICATION if version > 1 else GET_NOTIFICATION
        self._pauses.doubt_after = None if version > 1 else NO_PAUSE_AT_ALL
        self._bind(SEAT, 1, SEAT_ID)
        self._bind(NOTIFIER, version, NOTIFIER_ID)
        self._say(NOTIFIER_ID, request, struct.pack("=III", NOTIFICATION, round(PAUSE * 1000), SEAT_ID))
        self._say(DISPLAY, SYNC, WORD.pack(READY))

    def _bind(self, name: str, version: int, thing: int) -> None:
        number = self._globals[name][0]
        self._say(REGISTRY, BIND, WORD.pack(number) + pack_text(name) + struct.pack("=II", version, thing))

    def _lose(self, why: str) -> None:
        """It does not work, or no longer."""
        if self._socket is not None:
            self.close()
            self._works = False
            self._on_lost(why)


def compositor() -> Path:
    """Where this session's compositor listens."""
    return Path(os.environ.get("XDG_RUNTIME_DIR", ""), os.environ.get("WAYLAND_DISPLAY") or "wayland-0")


def pack_text(text: str) -> bytes:
    """A text as the wire has it: its length with a zero at the end, then that, padded to four bytes."""
    raw = text.encode() + b"\0"
    return WORD.pack(len(raw)) + raw + b"\0" * (-len(raw) % 4)


def parse_text(arguments: bytes, at: int) -> tuple[str, int]:
    """The text that begins there, and where the next argument does; raises ValueError for half a text."""
    (length,) = WORD.unpack_from(arguments, at)
    begin = at + WORD.size
    end = begin + length
    if not length or end > len(arguments):
        raise ValueError(length)
    return arguments[begin : end - 1].decode("utf-8", "replace"), (end + 3) & ~3


def parse_global(arguments: bytes) -> tuple[int, str, int]:
    """One thing the compositor offers: its number, name and version."""
    (number,) = WORD.unpack_from(arguments)
    name, at = parse_text(arguments, 4)
    (version,) = WORD.unpack_from(arguments, at)
    return number, name, version
