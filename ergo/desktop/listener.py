"""The answering side of `instance`: this Ergo is the only one, and answers the command line."""

import fcntl
import logging
import os
import socket
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QSocketNotifier, QTimer

from ergo.desktop.instance import LONGEST, AlreadyRunningError, Answer, Message, address

log = logging.getLogger(__name__)

PATIENCE = 2000  # milliseconds a visitor has for its question and for hearing the answer
ROOM = 8  # visitors at once; the next ones wait outside,
QUEUE = 64  # at most so many


class Listener:
    """Holds the person's only Ergo from its making to `close`; *answer* turns each request into its answer.

    Raises AlreadyRunningError, or OSError where the folder can't be written.
    """

    def __init__(self, path: Path, answer: Answer) -> None:
        self._path = path
        self._answer = answer
        self._visits: set[_Visit] = set()
        self._lock = _only_one(path.with_name(path.name + ".lock"))
        self._socket = _listen(path)
        self._knock = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read)
        self._knock.activated.connect(self._welcome)

    def close(self) -> None:
        """Makes room for another Ergo."""
        self._knock.setEnabled(False)
        for visit in tuple(self._visits):
            visit.end()
        self._socket.close()
        self._path.unlink(missing_ok=True)
        os.close(self._lock)

    def _welcome(self) -> None:
        try:
            connection, _ = self._socket.accept()
        except OSError:
            return  # it left before we opened
        self._visits.add(_Visit(connection, self._answer, self._leave))
        self._knock.setEnabled(len(self._visits) < ROOM)

    def _leave(self, visit: "_Visit") -> None:
        self._visits.discard(visit)
        if self._socket.fileno() != -1:
            self._knock.setEnabled(True)


class _Visit:
    """One visitor: a question, an answer, gone. Whoever is slow or makes no sense just goes."""

    def __init__(self, connection: socket.socket, answer: Answer, leave: Callable[["_Visit"], None]) -> None:
        connection.setblocking(False)
        self._socket = connection
        self._answer = answer
        self._leave = leave
        self._heard = b""
        self._unsaid = b""
        self._readable = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read)
        self._readable.activated.connect(self._hear)
        self._writable = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Write)
        self._writable.setEnabled(False)
        self._writable.activated.connect(self._speak)
        self._patience = QTimer()
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self.end)
        self._patience.start(PATIENCE)

    def end(self) -> None:
        """Closes the door behind the visitor."""
        self._patience.stop()
        self._readable.setEnabled(False)
        self._writable.setEnabled(False)
        self._socket.close()
        self._leave(self)

    def _hear(self) -> None:
        try:
            piece = self._socket.recv(LONGEST)
        except BlockingIOError:
            return
        except OSError:
            piece = b""
        self._heard += piece
        if b"\n" in self._heard[:LONGEST]:
            self._readable.setEnabled(False)
            self._reply(self._heard[: self._heard.index(b"\n")])
        elif not piece or len(self._heard) >= LONGEST:
            self.end()

    def _reply(self, line: bytes) -> None:
        try:
            request = msgspec.json.decode(line, type=Message)
        except (msgspec.DecodeError, RecursionError):
            log.info("Somebody sent the running Ergo something that is no request.")
            return self.end()
        self._unsaid = msgspec.json.encode(self._answer(request)) + b"\n"
        return self._speak()

    def _speak(self) -> None:
        try:
            self._unsaid = self._unsaid[self._socket.send(self._unsaid) :]
        except BlockingIOError:
            pass
        except OSError:
            return self.end()
        if not self._unsaid:
            return self.end()
        self._writable.setEnabled(True)
        return None


def _only_one(path: Path) -> int:
    """A lock that the system takes back however we end; the socket alone could be stale."""
    lock = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        os.close(lock)
        raise AlreadyRunningError(f"Ergo is running already; {path} is locked.") from error
    return lock


def _listen(path: Path) -> socket.socket:
    """A socket that only this person can open; a stale one at its place is removed."""
    listening = socket.socket(socket.AF_UNIX)
    listening.setblocking(False)
    try:
        path.unlink(missing_ok=True)
        if sys.platform != "darwin":
            os.fchmod(listening.fileno(), 0o600)
        with address(path) as where:
            listening.bind(where)
        if sys.platform == "darwin":  # it refuses the other; the folder is the person's alone meanwhile
            path.chmod(0o600)
        listening.listen(QUEUE)
    except OSError:
        listening.close()
        raise
    return listening
