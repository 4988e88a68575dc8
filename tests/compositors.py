"""Real Wayland compositors without a screen, for the tests that are opted into with `--compositors`.

Each is a program of some hundred megabytes, so they are not installed with the rest. On Debian:
`apt-get install --no-install-recommends kwin-wayland mutter gnome-shell weston sway`.
"""

import os
import pwd
import shutil
import socket
import struct
import subprocess
import tempfile
import time
from pathlib import Path

from ergo.desktop.idle.wayland import pack_text
from tests.headless_desktop import HeadlessDesktop

PROGRAMS = {
    "kwin": (
        "kwin_wayland",
        "--virtual",
        "--no-lockscreen",
        "--no-global-shortcuts",
        "--socket",
        "wayland-9",
    ),
    "mutter": (
        *("mutter", "--headless", "--wayland", "--no-x11"),
        *("--virtual-monitor", "1280x800", "--wayland-display", "wayland-9"),
    ),
    "gnome-shell": (
        *("gnome-shell", "--headless", "--wayland", "--no-x11"),
        *("--virtual-monitor", "1280x800", "--wayland-display", "wayland-9"),
    ),
    "weston": ("weston", "--backend=headless-backend.so", "--socket=wayland-9"),
    "sway": ("sway", "-c", "/dev/null"),
}
DESKTOP = {"kwin": "KDE", "mutter": "GNOME", "gnome-shell": "GNOME", "weston": "weston", "sway": "sway"}
SOON = 20.0  # seconds
SWAYS_OWN_CHOICE = "wayland-1"


def installed(name: str) -> bool:
    """Whether that compositor's program is on this machine."""
    return shutil.which(PROGRAMS[name][0]) is not None


class Compositor:
    """One that runs on a headless desktop's buses; `environment` is what a program on it needs besides."""

    def __init__(self, name: str, desktop: HeadlessDesktop, folder: Path) -> None:
        program, *arguments = PROGRAMS[name]
        self._runtime = Path(desktop.environment["XDG_RUNTIME_DIR"])
        before: list[str] = []
        more: dict[str, str] = {}
        display = "wayland-9"
        match name:
            case "kwin":
                # The system's own has file capabilities that a container refuses; its name has to stay.
                program = str(shutil.copy(shutil.which(program) or program, folder / program))
                more = {"KWIN_WAYLAND_NO_PERMISSION_CHECKS": "1", "QT_QPA_PLATFORM": ""}
            case "sway":
                more = {"WLR_BACKENDS": "headless", "WLR_LIBINPUT_NO_DEVICES": "1", "WLR_RENDERER": "pixman"}
                display = SWAYS_OWN_CHOICE
                if os.getuid() == 0:  # it refuses to run as root
                    self._runtime = _folder_of_nobody()
                    before = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"]
        self.environment = {
            "WAYLAND_DISPLAY": display,
            "XDG_RUNTIME_DIR": str(self._runtime),
            "XDG_SESSION_TYPE": "wayland",
            "XDG_CURRENT_DESKTOP": DESKTOP[name],
        }
        own = {key: value for key, value in desktop.environment.items() if key != "DISPLAY"}
        own |= self.environment | more
        del own["WAYLAND_DISPLAY"]
        with (desktop.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(
                [*before, program, *arguments], env=own, stdin=subprocess.DEVNULL, stdout=log, stderr=log
            )
        self._wait_for(self._runtime / display, desktop)

    def close(self) -> None:
        """Ends it."""
        self.process.kill()
        self.process.wait()
        if self._runtime.name.startswith("ergo-sway-"):
            shutil.rmtree(self._runtime, ignore_errors=True)

    def _wait_for(self, path: Path, desktop: HeadlessDesktop) -> None:
        until = time.monotonic() + SOON
        while not _listens(path):
            if time.monotonic() > until or self.process.poll() is not None:
                self.close()
                raise RuntimeError(f"the compositor did not start; its last words: {desktop.log[-2000:]}")


def _listens(path: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as visitor:
        try:
            visitor.connect(str(path))
        except OSError:
            return False
    return True


def _folder_of_nobody() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="ergo-sway-", dir="/tmp"))
    nobody = pwd.getpwnam("nobody")
    os.chown(folder, nobody.pw_uid, nobody.pw_gid)
    return folder


def move_pointer_in_kwin(environment: dict[str, str]) -> None:
    """One input, by KWin's own protocol for such (org_kde_kwin_fake_input)."""

    def say(thing: int, request: int, arguments: bytes) -> None:
        wire.sendall(struct.pack("=IHH", thing, request, 8 + len(arguments)) + arguments)

    fake = "org_kde_kwin_fake_input"
    with socket.socket(socket.AF_UNIX) as wire:
        wire.connect(str(Path(environment["XDG_RUNTIME_DIR"], environment["WAYLAND_DISPLAY"])))
        say(1, 1, struct.pack("=I", 2))
        heard = b""
        while fake.encode() not in heard or len(heard) % 4:
            heard += wire.recv(65536)
        number = struct.unpack_from("=I", heard, heard.index(fake.encode()) - 8)
        say(2, 0, struct.pack("=I", *number) + pack_text(fake) + struct.pack("=II", 1, 3))
        say(3, 0, pack_text("ergo") + pack_text("test"))
        say(3, 1, struct.pack("=ii", 5 << 8, 5 << 8))
        say(1, 0, struct.pack("=I", 4))
        while struct.pack("=IHH", 4, 0, 12) not in heard:  # it has taken all that
            heard += wire.recv(65536)
