"""Running another program without ever holding up the loop: each errand ends by itself, or at its limit.

Belongs here: starting, feeding and ending programs. Doesn't: which program, and what it is for.
"""

from collections.abc import Callable
from typing import ClassVar

import msgspec
from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Qt, QTimer

TOO_LONG = "took too long"
TOO_MUCH = "said too much"
_TAIL = 300  # bytes kept of what a program complains
_FAREWELL = 200  # milliseconds a killed program may take to be gone when Ergo quits


class Command(msgspec.Struct, frozen=True):
    """A program, its arguments, what it reads, and what is added to its environment."""

    program: str
    arguments: tuple[str, ...]
    reads: bytes = b""
    environment: dict[str, str] = msgspec.field(default_factory=dict)


class Errand(QObject):
    """One run of a program; *done* is called once, with "" or with why it didn't work, not after `stop()`."""

    # Keeps them alive: destroying a running process would wait for it.
    _under_way: ClassVar[set["Errand"]] = set()

    def __init__(self, command: Command, limit: float, done: Callable[[str], None], *, most: int = 0) -> None:
        """*limit*: seconds after which the program is killed; *most*: bytes it may say, kept in `output`."""
        super().__init__()
        self.output = b""
        self._done: Callable[[str], None] | None = done
        self._most = most
        self._complaint = b""
        self._process = QProcess(self)
        if most:
            self._process.readyReadStandardOutput.connect(self._keep_output)
        else:
            self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.readyReadStandardError.connect(self._keep_complaint)
        # Queued, so that *done* is never called before the caller has this errand in hand.
        self._process.errorOccurred.connect(self._never_began, Qt.ConnectionType.QueuedConnection)
        self._process.finished.connect(self._finished)
        self._limit = QTimer(self, singleShot=True, interval=round(limit * 1000))
        self._limit.timeout.connect(self._too_long)
        if command.environment:
            environment = QProcessEnvironment.systemEnvironment()
            for name, value in command.environment.items():
                environment.insert(name, value)
            self._process.setProcessEnvironment(environment)
        Errand._under_way.add(self)
        self._limit.start()
        self._process.start(command.program, list(command.arguments))
        if command.reads:
            self._process.write(command.reads)
        self._process.closeWriteChannel()

    def stop(self) -> None:
        """End it now; nobody is told."""
        self._done = None
        self._process.kill()

    def close(self) -> None:
        """End it now and see it gone: only for quitting."""
        self.stop()
        self._process.waitForFinished(_FAREWELL)

    def _keep_output(self) -> None:
        self.output += self._process.readAllStandardOutput().data()
        if len(self.output) > self._most:
            self._give_up(TOO_MUCH)

    def _keep_complaint(self) -> None:
        said = self._process.readAllStandardError().data()
        self._complaint = (self._complaint + said)[-_TAIL:]

    def _never_began(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._end(self._process.errorString())

    def _finished(self, status: int, how: QProcess.ExitStatus) -> None:
        if how is QProcess.ExitStatus.NormalExit and status == 0:
            self._end("")
        else:
            self._keep_complaint()
            lines = self._complaint.decode("utf-8", "replace").strip().splitlines()
            self._end(lines[-1] if lines else f"ended with status {status}")

    def _too_long(self) -> None:
        self._give_up(TOO_LONG)

    def _give_up(self, why: str) -> None:
        done, self._done = self._done, None
        self._process.kill()
        if done is not None:
            done(why)

    def _end(self, why: str) -> None:
        self._limit.stop()
        done, self._done = self._done, None
        Errand._under_way.discard(self)
        self.deleteLater()
        if done is not None:
            done(why)
