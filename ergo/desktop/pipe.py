"""One Ergo per person on Windows, where Python has no sockets with a path: a named pipe. Not run there.

Belongs here: the two sides of `instance`, with the same questions and answers. A pipe can't be heard on Qt's
loop, so a thread waits at it, one visitor at a time; what is answered is decided on the loop all the same.
"""

import logging
import re
import threading
from contextlib import suppress
from multiprocessing.connection import Client, Listener
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

import msgspec
from PySide6.QtCore import QObject, Qt, Signal

from ergo.desktop.instance import (
    LONGEST,
    AlreadyRunningError,
    Answer,
    Message,
    NoAnswerError,
    NotRunningError,
)

log = logging.getLogger(__name__)

FAMILY = "AF_PIPE"
PATIENCE = 2.0  # seconds for each step of a visit


class PipeListener(QObject):
    """As `Listener`. Windows lets nobody else make a pipe of that name, and takes it back however we end."""

    _asked = Signal(object, object)

    def __init__(self, path: Path, answer: Answer) -> None:
        super().__init__()
        self._answer = answer
        self._name = pipe_name(path)
        try:
            self._door = Listener(self._name, FAMILY)
        except PermissionError as error:
            raise AlreadyRunningError(f"Ergo is running already; it holds {self._name}.") from error
        self._closing = threading.Event()
        self._asked.connect(self._reply, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._welcome, name="ergo-pipe", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Makes room for another Ergo."""
        self._closing.set()
        with suppress(OSError):
            Client(self._name, FAMILY).close()  # the thread waits for a visitor: here is one
        self._thread.join(PATIENCE)
        self._door.close()

    def _welcome(self) -> None:
        while not self._closing.is_set():
            try:
                visitor = self._door.accept()
            except OSError:
                self._closing.wait(PATIENCE)  # left before we opened; or something is broken, and may stay so
                continue
            with visitor, suppress(OSError, EOFError, Empty):
                self._hear(visitor)

    def _hear(self, visitor: Any) -> None:
        """One visitor: a question, an answer, gone."""
        if self._closing.is_set() or not visitor.poll(PATIENCE):
            return
        try:
            request = msgspec.json.decode(visitor.recv_bytes(LONGEST), type=Message)
        except (msgspec.DecodeError, RecursionError):
            log.info("Somebody sent the running Ergo something that is no request.")
            return
        answers = SimpleQueue[bytes]()
        self._asked.emit(request, answers)
        visitor.send_bytes(answers.get(timeout=PATIENCE))
        visitor.poll(PATIENCE)  # until it has read that, and goes

    def _reply(self, request: Message, answers: "SimpleQueue[bytes]") -> None:
        answers.put(msgspec.json.encode(self._answer(request)))


def ask_by_pipe(path: Path, request: Message, timeout: float) -> Message:
    """As `ask`."""
    try:
        connection = Client(pipe_name(path), FAMILY)
    except FileNotFoundError as error:
        raise NotRunningError("Ergo is not running.") from error
    except OSError as error:
        raise NoAnswerError("Ergo runs, but does not answer.") from error
    with connection:
        try:
            connection.send_bytes(msgspec.json.encode(request))
            if not connection.poll(timeout):
                raise NoAnswerError("Ergo runs, but does not answer.")
            return msgspec.json.decode(connection.recv_bytes(), type=Message)
        except (OSError, EOFError, msgspec.DecodeError) as error:
            raise NoAnswerError("Ergo broke off in its answer.") from error


def pipe_name(path: Path) -> str:
    """The pipe that stands for that place: there is one for each person and profile."""
    return "\\\\.\\pipe\\" + re.sub(r"[^\w.-]+", "-", f"ergo-{path}")[-200:]
