"""Ergo and the reference programs, started on a private desktop and met as desktop and person meet them."""

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
from jeepney import MatchRule, message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # type: ignore[import-untyped]

from ergo.desktop.instance import ask
from tests.benchmarks.processes import Spent, spent
from tests.ergo_process import knows_ergo
from tests.headless_desktop import HeadlessDesktop

BARE_TRAY = (sys.executable, "-m", "tests.benchmarks.bare_tray")
BARE_WINDOW = (sys.executable, "-m", "tests.benchmarks.bare_window")
ERGO = (sys.executable, "-m", "ergo")

# The theme plug-in of GTK would cost 9.6 MiB; Ergo does without, so the references do, too.
QUIET = {
    "QT_QPA_PLATFORMTHEME": "generic",
    "QT_LOGGING_RULES": "qt.qpa.services=false",
}

_APPEARED = "type='signal',interface='org.kde.StatusNotifierWatcher',member='StatusNotifierItemRegistered'"
_PATIENCE = 30.0  # seconds until a tray has to be there


class Started(msgspec.Struct, frozen=True):
    """A program whose icon is in the panel."""

    process: subprocess.Popen[str]
    seconds: float  # from its start until the panel had its icon
    spent: Spent  # what it had used by then


class Ergo:
    """One running Ergo with a profile of its own."""

    def __init__(self, started: Started, home: Path) -> None:
        self.started = started
        self.process = started.process.pid
        self.home = home

    def ask(self, verb: str, **more: object) -> dict[str, object]:
        """Asks it as the command line does; fails if it says that it can't."""
        answer = ask(self.home / "runtime/socket", {"verb": verb, **more})
        if "error" in answer:
            raise RuntimeError(f"{verb}: {answer['error']}")
        return answer


class Panel:
    """Hears of each icon that appears in a desktop's panel."""

    def __init__(self, desktop: HeadlessDesktop) -> None:
        self._desktop = desktop
        address = desktop.environment["DBUS_SESSION_BUS_ADDRESS"]
        self._bus: DBusConnection = open_dbus_connection(bus=address)
        self._bus.send_and_get_reply(message_bus.AddMatch(_APPEARED))

    def close(self) -> None:
        """Stops listening."""
        self._bus.close()

    def start(self, *command: str, **environment: str) -> Started:
        """Starts a program, and returns when its icon is in the panel."""
        rule = MatchRule(type="signal", member="StatusNotifierItemRegistered")
        with self._bus.filter(rule) as icons:
            begun = time.monotonic()
            process = start(self._desktop, *command, **environment)
            self._bus.recv_until_filtered(icons, timeout=_PATIENCE)
            seconds = time.monotonic() - begun
        return Started(process, seconds, spent(process.pid))

    @contextmanager
    def running(self, *command: str, **environment: str) -> Iterator[Started]:
        """That program, while this lasts."""
        started = self.start(*command, **environment)
        try:
            yield started
        finally:
            end(started.process)

    @contextmanager
    def ergo(self) -> Iterator[Ergo]:
        """Ergo with the new profile of somebody who has seen the welcome, while this lasts."""
        home = Path(tempfile.mkdtemp(prefix="ergo-benchmark-"))
        knows_ergo(home)
        try:
            with self.running(*ERGO, ERGO_HOME=str(home)) as started:
                yield Ergo(started, home)
        finally:
            shutil.rmtree(home, ignore_errors=True)


def start(desktop: HeadlessDesktop, *command: str, **environment: str) -> subprocess.Popen[str]:
    """Starts a program that says nothing of portals which this desktop doesn't have."""
    return desktop.start(*command, **QUIET, **environment)


def end(process: subprocess.Popen[str]) -> None:
    """Ends a program kindly, and shows what it complained about."""
    process.terminate()
    try:
        said, _ = process.communicate(timeout=5)
    except subprocess.TimeoutExpired:
        process.kill()
        said, _ = process.communicate()
    if said.strip():
        print(said.strip(), file=sys.stderr)


@contextmanager
def desktop_with_panel() -> Iterator[tuple[HeadlessDesktop, Panel]]:
    """A private desktop with a tray and dunst."""
    with HeadlessDesktop() as desktop:
        panel = Panel(desktop)
        try:
            yield desktop, panel
        finally:
            panel.close()
