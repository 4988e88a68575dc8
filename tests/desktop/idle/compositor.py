"""A stand-in for a Wayland compositor: it speaks the little of the wire that idle needs, truly or not."""

import socket
import struct
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSocketNotifier

from ergo.desktop.idle.wayland import NOTIFIER, SEAT, pack_text

OFFERS = (("wl_compositor", 4), (SEAT, 7), (NOTIFIER, 1))


class Compositor:
    """Listens in that folder as `wayland-0`; *requests* are what it was asked: object, number, arguments."""

    def __init__(
        self, folder: Path, offers: Sequence[tuple[str, int]] = OFFERS, *, answers: bool = True
    ) -> None:
        self.requests: list[tuple[int, int, bytes]] = []
        self._offers = offers
        self._answers = answers
        self._visitors: list[socket.socket] = []
        self._ears: list[QSocketNotifier] = []
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.bind(str(folder / "wayland-0"))
        self._socket.listen()
        self._knock = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read)
        self._knock.activated.connect(self._welcome)

    @property
    def thresholds(self) -> list[tuple[int, int]]:
        """The idle signals it was asked for: by which request, after how many milliseconds."""
        return [
            (request, struct.unpack("=III", arguments)[1])
            for thing, request, arguments in self.requests
            if thing == 5
        ]

    def idled(self) -> None:
        """Nobody has moved for as long as was asked."""
        self.say(6, 0)

    def resumed(self) -> None:
        """Somebody moves again."""
        self.say(6, 1)

    def say(self, thing: int, event: int, arguments: bytes = b"") -> None:
        """Any event at all."""
        self.babble(struct.pack("=IHH", thing, event, 8 + len(arguments)) + arguments)

    def babble(self, raw: bytes) -> None:
        """Any bytes at all."""
        for visitor in self._visitors:
            visitor.sendall(raw)

    def close(self) -> None:
        """Goes, as when it crashes."""
        for ear in (self._knock, *self._ears):
            ear.setEnabled(False)
        for visitor in self._visitors:
            visitor.close()
        self._socket.close()

    def _welcome(self) -> None:
        visitor, _ = self._socket.accept()
        self._visitors.append(visitor)
        ear = QSocketNotifier(visitor.fileno(), QSocketNotifier.Type.Read)
        ear.activated.connect(lambda: self._hear(visitor, ear))
        self._ears.append(ear)

    def _hear(self, visitor: socket.socket, ear: QSocketNotifier) -> None:
        heard = visitor.recv(65536)
        if not heard:
            ear.setEnabled(False)
            self._visitors.remove(visitor)
        while heard:
            thing, request, size = struct.unpack_from("=IHH", heard)
            arguments, heard = heard[8:size], heard[size:]
            self.requests.append((thing, request, arguments))
            if self._answers:
                self._answer(thing, request, arguments)

    def _answer(self, thing: int, request: int, arguments: bytes) -> None:
        if (thing, request) == (1, 1):
            for number, (name, version) in enumerate(self._offers, 1):
                self.say(2, 0, struct.pack("=I", number) + pack_text(name) + struct.pack("=I", version))
        elif (thing, request) == (1, 0):
            (callback,) = struct.unpack("=I", arguments)
            self.say(callback, 0, struct.pack("=I", 0))
            self.say(1, 1, arguments)  # delete_id
