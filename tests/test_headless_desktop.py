"""The private desktop: what it offers, and that it leaves nothing behind."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.headless_desktop import ROOT, HeadlessDesktop

COMMAND = (sys.executable, "-m", "tests.headless_desktop")


def gone(process: int) -> bool:
    """Whether a process has ended (one that only waits to be noticed has)."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[0] == "Z"
    except FileNotFoundError:
        return True


@pytest.mark.desktop
def test_a_command_sees_the_desktop_and_its_exit_status_is_passed_on() -> None:
    script = 'xdotool getdisplaygeometry; echo "$XDG_SESSION_ID"; exit 7'

    done = subprocess.run([*COMMAND, "--", "sh", "-c", script], cwd=ROOT, capture_output=True, text=True)

    assert (done.returncode, done.stdout.split()) == (7, ["1280", "800", "c1"])


@pytest.mark.desktop
def test_what_a_command_leaves_running_ends_with_the_desktop() -> None:
    script = "setsid sleep 300 >/dev/null 2>&1 & echo $!"

    done = subprocess.run([*COMMAND, "--", "sh", "-c", script], cwd=ROOT, capture_output=True, text=True)

    assert gone(int(done.stdout))


@pytest.mark.desktop
def test_a_desktop_leaves_nothing_behind() -> None:
    with HeadlessDesktop(notify="none", panel=False) as desktop:
        folder, server = desktop.folder, int(desktop.environment["DESKTOP_X_SERVER"])
        assert folder.exists()
        assert not gone(server)

    assert not folder.exists()
    assert gone(server)


@pytest.mark.desktop(notify="none", panel=False)
def test_without_a_notification_server_the_bus_starts_none(desktop: HeadlessDesktop) -> None:
    names = desktop.call("session", "org.freedesktop.DBus", "/", "org.freedesktop.DBus.ListActivatableNames")

    assert names == "(['org.freedesktop.DBus', 'org.a11y.Bus', 'org.xfce.Xfconf'],)"
