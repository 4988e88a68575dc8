"""One Ergo per person, and how the command line reaches it: a socket in the runtime folder.

One request and one answer, a JSON object on a line each. The asking side loads no Qt and may wait; the
answering side, in `listener`, never does.
"""

import contextlib
import os
import socket
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

import msgspec

Message = dict[str, object]
Answer = Callable[[Message], Message]

LONGEST = 64 * 1024  # bytes of one line
PATH_LIMIT = 100  # bytes; the system's own limit for a socket's path is 108


class NotRunningError(Exception):
    """No Ergo listens there."""


class AlreadyRunningError(Exception):
    """Another Ergo of this person runs."""


class Door(Protocol):
    """Held by the person's only Ergo, until `close`."""

    def close(self) -> None: ...


class NoAnswerError(Exception):
    """An Ergo is there, but its answer did not come in time or made no sense."""


def open_door(path: Path, answer: Answer) -> Door:
    """Becomes the person's only Ergo, and answers; raises AlreadyRunningError, or OSError where it can't."""
    if sys.platform == "win32":
        from ergo.desktop.pipe import PipeListener

        return PipeListener(path, answer)

    from ergo.desktop.listener import Listener

    return Listener(path, answer)


def ask(path: Path, request: Message, timeout: float = 2.0) -> Message:
    """The running Ergo's answer, within *timeout* seconds. Raises NotRunningError or NoAnswerError."""
    if sys.platform == "win32":
        from ergo.desktop.pipe import ask_by_pipe

        return ask_by_pipe(path, request, timeout)

    until = time.monotonic() + timeout
    with socket.socket(socket.AF_UNIX) as connection, address(path) as where:
        connection.settimeout(timeout)
        try:
            connection.connect(where)
        except (TimeoutError, BlockingIOError) as error:  # the latter: too many knock at once
            raise NoAnswerError("Ergo runs, but does not answer.") from error
        except OSError as error:
            raise NotRunningError("Ergo is not running.") from error
        try:
            connection.sendall(msgspec.json.encode(request) + b"\n")
            return msgspec.json.decode(_line(connection, until), type=Message)
        except TimeoutError as error:
            raise NoAnswerError("Ergo runs, but does not answer.") from error
        except (OSError, msgspec.DecodeError) as error:
            raise NoAnswerError("Ergo broke off in its answer.") from error


@contextlib.contextmanager
def address(path: Path) -> Iterator[str]:
    """The path in a form short enough for a socket, while this lasts."""
    if len(os.fsencode(path)) <= PATH_LIMIT:
        yield str(path)
        return
    try:
        folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    except OSError:
        yield str(path)  # whoever uses it hears why
        return
    try:
        yield f"/proc/self/fd/{folder}/{path.name}"
    finally:
        os.close(folder)


def _line(connection: socket.socket, until: float) -> bytes:
    """All that comes before the first line end, or before the other side ends."""
    line = b""
    while not line.endswith(b"\n"):
        connection.settimeout(max(0.001, until - time.monotonic()))
        piece = connection.recv(65536)
        if not piece:
            break
        line += piece
        if time.monotonic() > until:
            raise TimeoutError
    return line
