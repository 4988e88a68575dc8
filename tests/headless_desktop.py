"""A private desktop without a screen, for tests and for trying things out.

An X server that picks its own number, two message buses that can start nothing but the panel's settings
service and the bus of screen readers, a stand-in for logind, a window manager, a panel with a tray, and one
notification server or none.

    with HeadlessDesktop(notify="xfce") as desktop:
        desktop.run("xdotool", "key", "a")

    python -m tests.headless_desktop [--notify dunst|xfce|none] [--no-panel] -- COMMAND...

One process of its own holds it all and ends it when its input ends: nothing stays behind, however we die.
"""

import argparse
import contextlib
import ctypes
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, Literal, Self

Notify = Literal["dunst", "xfce", "none"]

ROOT = Path(__file__).resolve().parent.parent
SYSTEM_PYTHON = "/usr/bin/python3"  # python-dbusmock comes with the system's Python only
DIE_WITH_PARENT, ADOPT_ORPHANS = 1, 36  # PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER
PROGRAMS = ("Xvfb", "dbus-daemon", "gdbus", "openbox", "xfce4-panel", "dunst", "xdotool", "import")
SERVICES = {
    "xfce4-notifyd": "xfce4/notifyd/xfce4-notifyd",
    "xfconfd": "xfce4/xfconf/xfconfd",
    "at-spi-bus-launcher": "at-spi-bus-launcher",
}

PANEL = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array"><value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="size" type="uint" value="28"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/></property>
    </property>
  </property>
  <property name="plugins" type="empty"><property name="plugin-1" type="string" value="systray"/></property>
</channel>
"""
# The bus can start only what lies in our own folder; else "no notification server" could not be tried.
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir={folder}</listen><auth>EXTERNAL</auth>
<servicedir>{folder}/services</servicedir>
<policy context="default">
  <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>
"""
STARTED_WHEN_ASKED = {"org.xfce.Xfconf": "xfconfd", "org.a11y.Bus": "at-spi-bus-launcher"}
SERVICE = "[D-BUS Service]\nName={name}\nExec={program}\n"
# dunst draws no buttons: its middle click asks a "dmenu", here a script that picks what `choice` says.
DUNST = """[global]
monitor=0
follow=none
origin=top-right
offset=10x40
width=360
font=DejaVu Sans 10
mouse_left_click=do_action, close_current
mouse_middle_click=context
mouse_right_click=close_current
dmenu={folder}/choose
[urgency_normal]
timeout=10
"""
CHOOSE = '#!/bin/sh\nexec grep -m1 -- "$(cat {folder}/choice)"\n'


def service(name: str) -> str | None:
    """The path of a program that Debian keeps outside PATH, or None."""
    for folder in (*Path("/usr/lib").glob("*-linux-gnu*"), Path("/usr/lib"), Path("/usr/libexec")):
        if os.access(program := folder / SERVICES[name], os.X_OK):
            return str(program)
    return None


def missing_programs() -> tuple[str, ...]:
    """What has to be installed before this desktop can start."""
    missing = [name for name in PROGRAMS if shutil.which(name) is None]
    missing += [name for name in SERVICES if service(name) is None]
    mock = [SYSTEM_PYTHON, "-c", "import dbusmock"]
    if not os.access(SYSTEM_PYTHON, os.X_OK) or subprocess.run(mock, capture_output=True).returncode:
        missing.append("python3-dbusmock")
    return tuple(missing)


class HeadlessDesktop:
    """The desktop as its user sees it; `environment` is what a program needs to run on it.

    `notify` is the notification server, `panel` whether there is a tray. The window manager and logind's
    stand-in (session "c1", unlocked) are always there.
    """

    def __init__(self, notify: Notify = "dunst", panel: bool = True) -> None:
        self.arguments = ["--notify", notify, *([] if panel else ["--no-panel"])]
        self.environment: dict[str, str] = {}
        self._started: list[subprocess.Popen[str]] = []

    def __enter__(self) -> Self:
        self._keeper = subprocess.Popen(
            [sys.executable, "-m", "tests.headless_desktop", "--hold", *self.arguments],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._keeper.stdout is not None
        line = self._keeper.stdout.readline()
        if not line:
            self.__exit__()
            raise RuntimeError("The headless desktop did not start; its last words are above.")
        self.environment = json.loads(line)
        return self

    def __exit__(self, *_: object) -> None:
        self.stop_all()
        assert self._keeper.stdin is not None
        assert self._keeper.stdout is not None
        self._keeper.stdin.close()
        self._keeper.wait(timeout=15)
        self._keeper.stdout.close()

    @property
    def folder(self) -> Path:
        """Everything this desktop writes; gone when it ends."""
        return Path(self.environment["DESKTOP_FOLDER"])

    @property
    def display(self) -> str:
        """The X display, such as ":3"."""
        return self.environment["DISPLAY"]

    @property
    def log(self) -> str:
        """What the programs of the desktop have said so far."""
        return (self.folder / "log").read_text(errors="replace")

    def run(self, *command: str, timeout: float = 20, **more: str) -> subprocess.CompletedProcess[str]:
        """Runs a program to its end; *more* goes into its environment."""
        environment = {**self.environment, **more}
        return subprocess.run(
            command, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=timeout
        )

    def start(self, *command: str, **more: str) -> subprocess.Popen[str]:
        """Starts a program that ends with the test at the latest; *more* goes into its environment."""
        program = subprocess.Popen(
            command,
            env={**self.environment, **more},
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self._started.append(program)
        return program

    def stop_all(self) -> None:
        """Ends what `start` started."""
        while self._started:
            program = self._started.pop()
            program.kill()
            program.communicate()

    def xdotool(self, *words: str) -> None:
        """Moves, clicks or types as a person would: `xdotool("mousemove", "20", "10", "click", "1")`."""
        self.run("xdotool", *words).check_returncode()

    def screenshot(self, path: Path) -> None:
        """Writes the whole screen to *path* as a PNG."""
        self.run("import", "-window", "root", str(path)).check_returncode()

    def call(self, bus: Literal["session", "system"], name: str, path: str, method: str, *words: str) -> str:
        """Calls a D-Bus method and gives its answer as GVariant text; *words* are GVariant text too."""
        where = ("--address", self.environment[f"DBUS_{bus.upper()}_BUS_ADDRESS"])
        call = ("--dest", name, "--object-path", path, "--method", method, *words)
        done = self.run("gdbus", "call", *where, *call)
        if done.returncode:
            raise RuntimeError(f"{method}: {done.stderr.strip()}")
        return done.stdout.strip()

    def wait_for_name(self, name: str, bus: Literal["session", "system"] = "session") -> None:
        """Returns when that name is on the bus; fails after 8 s."""
        wait_for_name(self.environment, bus, name)

    def process_of(self, name: str) -> int:
        """The id of the process that owns a name on the session bus."""
        bus = "org.freedesktop.DBus"
        answer = self.call("session", bus, "/", f"{bus}.GetConnectionUnixProcessID", name)
        return int(answer.strip("(),").split()[-1])


def wait_for_name(environment: Mapping[str, str], bus: str, name: str) -> None:
    """Returns when that name is on the bus; fails after 8 s."""
    address = environment[f"DBUS_{bus.upper()}_BUS_ADDRESS"]
    command = ["gdbus", "wait", "--address", address, "--timeout", "8", name]
    if subprocess.run(command, env=environment, capture_output=True).returncode:
        raise RuntimeError(f"{name} did not appear on the {bus} bus; see {environment['DESKTOP_FOLDER']}/log")


class _Parts:
    """The servers of one desktop, started by the process that holds them."""

    def __init__(self, folder: Path, log: IO[bytes]) -> None:
        self.folder, self.log = folder, log
        self.environment = _environment(folder)

    def start(
        self, *command: str, out: int | IO[bytes] | None = None, pass_fds: Sequence[int] = ()
    ) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            command,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=out or self.log,
            stderr=self.log,
            pass_fds=pass_fds,
            preexec_fn=_dies_with(os.getpid()),
        )

    def start_screen_and_buses(self) -> None:
        reading, writing = os.pipe()
        screen = ("-screen", "0", "1280x800x24", "-dpi", "96", "-nolisten", "tcp", "-noreset")
        server = self.start("Xvfb", "-displayfd", str(writing), *screen, pass_fds=(writing,))
        os.close(writing)
        for bus in ("SESSION", "SYSTEM"):
            configuration = f"--config-file={self.folder}/bus.conf"
            daemon = self.start(
                "dbus-daemon", configuration, "--nofork", "--print-address", out=subprocess.PIPE
            )
            assert daemon.stdout is not None
            self.environment[f"DBUS_{bus}_BUS_ADDRESS"] = daemon.stdout.readline().decode().strip()
            self.environment[f"DESKTOP_{bus}_BUS"] = str(daemon.pid)
        with os.fdopen(reading) as number:
            self.environment["DISPLAY"] = f":{number.readline().strip()}"  # comes when the server is ready
        self.environment["DESKTOP_X_SERVER"] = str(server.pid)

    def start_the_rest(self, notify: Notify, panel: bool) -> None:
        names = [("system", "org.freedesktop.login1")]
        logind = self.start(SYSTEM_PYTHON, "-m", "dbusmock", "--system", "--template", "logind")
        self.environment["DESKTOP_LOGIND"] = str(logind.pid)
        self.start("openbox")
        if notify != "none":
            self.start("dunst" if notify == "dunst" else str(service("xfce4-notifyd")))
            names.append(("session", "org.freedesktop.Notifications"))
        if panel:
            self.start("xfce4-panel", "--disable-wm-check")
            names.append(("session", "org.kde.StatusNotifierWatcher"))
        for bus, name in names:
            wait_for_name(self.environment, bus, name)
        session = ("org.freedesktop.DBus.Mock.AddSession", "c1", "seat0", str(os.getuid()), "desk", "true")
        address = self.environment["DBUS_SYSTEM_BUS_ADDRESS"]
        login = ("--dest", "org.freedesktop.login1", "--object-path", "/org/freedesktop/login1")
        call = ("gdbus", "call", "--address", address, *login, "--method", *session)
        subprocess.run(call, env=self.environment, stdout=self.log, stderr=self.log, check=True)


def _environment(folder: Path) -> dict[str, str]:
    """What programs of the desktop see: nothing of the desktop we were started from."""
    kept = ("PATH", "USER", "LOGNAME", "TERM", "SHELL", "VIRTUAL_ENV")
    environment = {key: value for key, value in os.environ.items() if key in kept}
    return environment | {
        "HOME": f"{folder}/home",
        "XDG_CONFIG_HOME": f"{folder}/config",
        "XDG_CACHE_HOME": f"{folder}/cache",
        "XDG_DATA_HOME": f"{folder}/share",
        "XDG_STATE_HOME": f"{folder}/state",
        "XDG_RUNTIME_DIR": f"{folder}/run",
        "XDG_SESSION_TYPE": "x11",
        "XDG_SESSION_ID": "c1",
        "XDG_CURRENT_DESKTOP": "XFCE",
        "LANG": "C.UTF-8",
        "NO_AT_BRIDGE": "1",
        "GIO_USE_VFS": "local",
        "GSETTINGS_BACKEND": "keyfile",
        "DESKTOP_FOLDER": str(folder),
    }


def _furnish(folder: Path) -> None:
    """Writes the files the servers read."""
    channels = folder / "config/xfce4/xfconf/xfce-perchannel-xml"
    for name in ("home", "run", "services", "cache", "share", "state", "config/dunst", channels):
        (folder / name).mkdir(parents=True)
    (folder / "run").chmod(0o700)
    (channels / "xfce4-panel.xml").write_text(PANEL)
    (folder / "bus.conf").write_text(BUS.format(folder=folder))
    for name, program in STARTED_WHEN_ASKED.items():
        text = SERVICE.format(name=name, program=service(program))
        (folder / f"services/{name}.service").write_text(text)
    (folder / "config/dunst/dunstrc").write_text(DUNST.format(folder=folder))
    (folder / "choice").write_text("Start")
    (folder / "choose").write_text(CHOOSE.format(folder=folder))
    (folder / "choose").chmod(0o755)


def _dies_with(parent: int) -> Callable[[], None]:
    """Makes a child die when we are killed outright."""
    libc = ctypes.CDLL(None)

    def prepare() -> None:
        libc.prctl(DIE_WITH_PARENT, signal.SIGKILL)
        if os.getppid() != parent:
            os._exit(1)

    return prepare


def _below(parent: int) -> list[int]:
    """The ids of all processes under *parent*; orphans count, for we adopt them."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            above = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
            children.setdefault(above, []).append(int(entry.name))
    found, todo = [], [parent]
    while todo:
        new = children.get(todo.pop(), [])
        found += new
        todo += new
    return found


def _end_all() -> None:
    """Ends every process under us: kindly, and after a second by force."""
    for sign, patience in ((signal.SIGTERM, 1.0), (signal.SIGKILL, 2.0)):
        for process in _below(os.getpid()):
            with contextlib.suppress(ProcessLookupError):
                os.kill(process, sign)
        until = time.monotonic() + patience
        while time.monotonic() < until:
            try:
                if os.waitpid(-1, os.WNOHANG)[0] == 0:
                    time.sleep(0.01)
            except ChildProcessError:
                return


@contextlib.contextmanager
def _held(notify: Notify, panel: bool) -> Iterator[dict[str, str]]:
    """A desktop whose processes are ours, and its environment."""
    ctypes.CDLL(None).prctl(ADOPT_ORPHANS, 1)
    folder = Path(tempfile.mkdtemp(prefix=f"desktop-{os.getpid()}-"))
    try:
        _sweep(folder.parent)
        _furnish(folder)
        with (folder / "log").open("ab") as log:
            parts = _Parts(folder, log)
            parts.start_screen_and_buses()
            parts.start_the_rest(notify, panel)
            yield parts.environment
    finally:
        _end_all()
        shutil.rmtree(folder, ignore_errors=True)


def _sweep(parent: Path) -> None:
    """Removes folders of desktops that were killed outright."""
    for old in parent.glob("desktop-[0-9]*-*"):
        if not Path("/proc", old.name.split("-")[1]).exists():
            shutil.rmtree(old, ignore_errors=True)


def main() -> int:
    """Starts a desktop, runs one command on it, and gives its exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.headless_desktop", description="A private desktop."
    )
    parser.add_argument("--notify", choices=("dunst", "xfce", "none"), default="dunst")
    parser.add_argument("--no-panel", action="store_true")
    parser.add_argument("--hold", action="store_true", help="print the environment; stay until input ends")
    parser.add_argument("command", nargs=argparse.REMAINDER)
    wanted = parser.parse_args()
    command = wanted.command[1:] if wanted.command[:1] == ["--"] else wanted.command
    if not command and not wanted.hold:
        parser.error("no command")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    signal.signal(signal.SIGINT, lambda *_: sys.exit(128 + signal.SIGINT))
    with _held(wanted.notify, not wanted.no_panel) as environment:
        if wanted.hold:
            print(json.dumps(environment), flush=True)
            sys.stdin.read()
            return 0
        status = subprocess.run(command, env=environment, preexec_fn=_dies_with(os.getpid())).returncode
    return status if status >= 0 else 128 - status


if __name__ == "__main__":
    sys.exit(main())
