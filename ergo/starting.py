"""Starting for real: the pre-flight check, the log, the order of imports, and the loop."""

import importlib
import logging
import os
import signal
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from ergo.storage import paths

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

log = logging.getLogger(__name__)

LONGEST_LOG = 1_000_000  # bytes; then the log begins anew

# PySide6's import hook keeps the source text of every module that is imported after it (6 MiB for these):
# what needs no Qt comes first.
BEFORE_QT = (
    "apscheduler.executors.debug",
    "apscheduler.jobstores.memory",
    "apscheduler.schedulers.base",
    "apscheduler.triggers.cron",
    "apscheduler.triggers.date",
    "jeepney",
    "platformdirs",
    "sqlite3",
    "tzlocal",
    "zoneinfo",
    "ergo.conductor",
    "ergo.core.chooser",
    "ergo.core.fitting",
    "ergo.core.glance",
    "ergo.core.insights",
    "ergo.daybook",
    "ergo.offering",
    "ergo.remote",
    "ergo.storage.bookmark",
    "ergo.storage.routine_files",
    "ergo.storage.settings_file",
)


def start() -> int:
    """Runs Ergo until the person quits it; gives the exit status."""
    trouble = cannot_start()
    if trouble:
        print(f"ergo: {trouble}", file=sys.stderr)
        return 1
    _open_log()
    for name in BEFORE_QT:
        importlib.import_module(name)
    from ergo.app import App, qt_application
    from ergo.desktop.listener import AlreadyRunningError, Listener
    from ergo.surroundings import this_desktop

    qt = qt_application(sys.argv[:1])
    app = App(qt, this_desktop())
    try:
        app.start(Listener(paths.runtime_folder() / "socket", app.remote.answer))
    except AlreadyRunningError:
        return 0
    _end_on_signals(qt, app.quit)
    return qt.exec()


def cannot_start() -> str:
    """Why no window can be shown here, in one sentence; empty: it can."""
    from ergo.desktop.libraries import NO_DISPLAY, advice, missing_libraries, platform_here

    platform = platform_here(os.environ)
    if not platform:
        return NO_DISPLAY
    missing = missing_libraries(platform)
    return advice(missing) if missing else ""


def _open_log() -> None:
    """The log in its folder; to the terminal go warnings only."""
    form = logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
    terminal = logging.StreamHandler()
    terminal.setLevel(logging.WARNING)
    handlers: list[logging.Handler] = [terminal]
    try:
        path = paths.log_folder() / "ergo.log"
        mode = "w" if path.exists() and path.stat().st_size > LONGEST_LOG else "a"
        handlers.append(logging.FileHandler(path, mode=mode, encoding="utf-8"))
    except OSError as trouble:
        print(f"ergo: there will be no log: {trouble}", file=sys.stderr)
    for handler in handlers:
        handler.setFormatter(form)
        logging.getLogger().addHandler(handler)
    logging.getLogger().setLevel(logging.INFO)


def _end_on_signals(qt: "QApplication", end: Callable[[], None]) -> None:
    """Ends in the ordinary way on Ctrl+C, on `kill`, and when the session ends."""
    from PySide6.QtCore import QSocketNotifier

    # Python runs a signal's handler only between its own instructions; the pipe wakes the Qt loop.
    hears, tells = os.pipe()
    os.set_blocking(tells, False)
    signal.set_wakeup_fd(tells)
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: None)
    notifier = QSocketNotifier(hears, QSocketNotifier.Type.Read, qt)
    notifier.activated.connect(end)
    qt.commitDataRequest.connect(end)
