"""Windows and macOS: the whole Ergo comes up without what is only on Linux; their own calls find nothing."""

import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from ergo.desktop.doctor import Report
from tests.ergo_process import ROOT, knows_ergo


def run(home: Path, *words: str) -> str:
    """What it prints, in a process of its own."""
    knows_ergo(home)
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORMTHEME"}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "ERGO_HOME": str(home), "PATH": ""}
    done = subprocess.run(
        [sys.executable, "-m", "tests.other_system", *words],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize(("system", "said_by"), [("win32", "the tray's message"), ("darwin", "Ergo's card")])
def test_ergo_comes_up_without_what_is_only_on_linux(system: str, said_by: str, tmp_path: Path) -> None:
    assert run(tmp_path, system, "live").splitlines() == [
        "idle: None",
        "locked: False",
        f"said by: {said_by}",
        "theme: None",
        "d-bus: []",
    ]


@pytest.mark.parametrize(("system", "starter"), [("win32", "Windows' Run key"), ("darwin", "a LaunchAgent")])
def test_the_doctor_says_what_cannot_be_told_there_and_why(system: str, starter: str, tmp_path: Path) -> None:
    report = msgspec.json.decode(run(tmp_path, system, "doctor"), type=Report)

    unknown = ("idle", "lock", "calls", "presenting", "do_not_disturb", "media")
    assert [(getattr(report, name).state, getattr(report, name).because != "") for name in unknown] == [
        ("unknown", True)
    ] * len(unknown)
    assert (report.sleep.state, report.notifications.by, report.startup.by) == (
        "works",
        "Ergo's own card",
        starter,
    )
