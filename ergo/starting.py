"""Starting for real: the pre-flight check, the log, Qt, and the loop."""

import builtins
import importlib
import logging
import os
import signal
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ergo.storage import paths
from ergo.storage.files import reason

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

log = logging.getLogger(__name__)

LONGEST_LOG = 1_000_000  # bytes; then the log begins anew


def start(request: dict[str, Any] | None = None, *, by_hand: bool = True) -> int:
    """Runs Ergo until the person quits it; gives the exit status. *request* is the first it answers.

    *by_hand*: the person started it, not their session.
    """
    if why_not := cannot_start():
        print(f"ergo: {why_not}", file=sys.stderr)
        return 1
    _open_log()
    stay_small()
    from ergo.app import App
    from ergo.desktop.instance import AlreadyRunningError, open_door
    from ergo.surroundings import this_desktop
    from ergo.ui.application import qt_application

    qt = qt_application(sys.argv[:1])
    socket = paths.runtime_folder() / "socket"
    try:
        listener = open_door(socket, lambda request: app.remote.answer(request))
    except AlreadyRunningError:
        return 0
    except OSError as trouble:
        print(f"ergo: {socket} cannot be made: {reason(trouble)}", file=sys.stderr)
        return 1
    app = App(qt, this_desktop())
    _end_in_order(qt, app.quit, app.conductor.save)
    app.start(listener, by_hand=by_hand)
    if request is not None:
        app.remote.answer(request)
    return qt.exec()


def stay_small() -> None:
    """Keeps out of memory what Ergo never uses: 10 MiB of OpenSSL, source texts, room for old pictures."""
    from ergo.desktop.memory import return_large_blocks

    return_large_blocks()
    # asyncio, which APScheduler brings along, would load it for connections that Ergo never makes.
    sys.modules["ssl"] = None  # type: ignore[assignment] # so Python marks what can't be imported
    # For `from __feature__ import`, PySide6's hook reads and keeps the source of all that is imported later.
    plain = builtins.__import__
    importlib.import_module("PySide6.QtWidgets")
    builtins.__import__ = plain


def cannot_start() -> str:
    """Why no window can be shown here, in one sentence; empty: it can."""
    from ergo.desktop import display
    from ergo.desktop.libraries import NO_DISPLAY, advice, missing_libraries, platform_here

    platform = platform_here(os.environ)
    if platform and (missing := missing_libraries(platform)):
        return advice(missing)
    return "" if platform and display.answers(platform) else NO_DISPLAY


class _OneLine(logging.Formatter):
    """What the terminal reads: one sentence, the rest is in the log."""

    def format(self, record: logging.LogRecord) -> str:
        return f"ergo: {record.getMessage()}"


def _open_log() -> None:
    """The log in its folder; to the terminal go warnings only."""
    logging.raiseExceptions = False  # a full disk is no reason to fill the terminal
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    terminal = logging.StreamHandler()
    terminal.setLevel(logging.WARNING)
    terminal.setFormatter(_OneLine())
    root.addHandler(terminal)
    path = paths.log_folder() / "ergo.log"
    try:
        mode = "w" if path.exists() and path.stat().st_size > LONGEST_LOG else "a"
        file = logging.FileHandler(path, mode=mode, encoding="utf-8")
    except OSError as trouble:
        log.warning("There will be no log: %s: %s", path, reason(trouble))
    else:
        file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        root.addHandler(file)
    sys.excepthook = lambda kind, error, trace: log.error(
        "Ergo made a mistake, and goes on: %s", error, exc_info=(kind, error, trace)
    )


def _end_in_order(qt: "QGuiApplication", end: Callable[[], None], save: Callable[[], None]) -> None:
    """Ends in the ordinary way on Ctrl+C, on `kill`, and with the session."""
    qt.commitDataRequest.connect(lambda _: save())  # the person may still stay
    qt.aboutToQuit.connect(end)
    if sys.platform == "win32":  # it has no such signals but Ctrl+C, and its pipes wake no loop
        signal.signal(signal.SIGINT, lambda *_: end())
        return

    from PySide6.QtCore import QSocketNotifier

    # Python runs a signal's handler only between its own instructions; the pipe wakes the Qt loop.
    hears, tells = os.pipe()
    os.set_blocking(tells, False)
    signal.set_wakeup_fd(tells)
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: None)
    notifier = QSocketNotifier(hears, QSocketNotifier.Type.Read, qt)
    notifier.activated.connect(end)
