"""The doctor's report from a process of its own, so that a running Ergo waits for nothing.

Belongs here: asking for it. Doesn't: the examination (doctor).
"""

import sys
from collections.abc import Callable
from typing import Any

import msgspec
from PySide6.QtCore import QObject, QProcess, QTimer

LIMIT = 20_000  # milliseconds
_FAREWELL = 500  # milliseconds a killed process may take to be gone

Report = dict[str, Any]  # as `ergo doctor --json` prints it


class Examination(QObject):
    """Asks the doctor; one at a time."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: list[Callable[[Report | None], None]] = []
        self._process: QProcess | None = None
        self._limit = QTimer(self, singleShot=True, interval=LIMIT)
        self._limit.timeout.connect(self._end)

    def ask(self, told: Callable[[Report | None], None]) -> None:
        """Calls with the report once it is there; None: there is none."""
        self._waiting.append(told)
        if self._process is not None:
            return
        self._process = QProcess(self)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.finished.connect(self._end)
        self._process.errorOccurred.connect(self._end)
        self._process.start(sys.executable, ["-m", "ergo", "doctor", "--json"])
        self._process.closeWriteChannel()
        self._limit.start()

    def close(self) -> None:
        """Ends it now; nobody is told."""
        self._waiting.clear()
        self._end()

    def _end(self, *_: object) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        self._limit.stop()
        report = _report(bytes(process.readAllStandardOutput().data()))
        if process.state() is not QProcess.ProcessState.NotRunning:
            process.kill()
            process.waitForFinished(_FAREWELL)
        process.deleteLater()
        waiting, self._waiting = self._waiting, []
        for told in waiting:
            told(report)


def _report(said: bytes) -> Report | None:
    """What was printed; None where that is no report."""
    try:
        return msgspec.json.decode(said, type=Report)
    except msgspec.DecodeError:
        return None
