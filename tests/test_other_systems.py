"""Windows and macOS: the whole Ergo comes up without what is only on Linux; their own calls find nothing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ergo_process import ROOT, knows_ergo


@pytest.mark.parametrize(("system", "said_by"), [("win32", "the tray's message"), ("darwin", "Ergo's card")])
def test_ergo_comes_up_without_what_is_only_on_linux(system: str, said_by: str, tmp_path: Path) -> None:
    knows_ergo(tmp_path)
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORMTHEME"}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "ERGO_HOME": str(tmp_path)}

    done = subprocess.run(
        [sys.executable, "-m", "tests.other_system", system],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert (done.stdout.splitlines(), done.returncode) == (
        ["idle: None", "locked: False", f"said by: {said_by}", "theme: None", "d-bus: []"],
        0,
    ), done.stderr
