"""Starting: what is out of memory until somebody needs it."""

import subprocess
import sys

# What brings OpenSSL, and what only windows, menus or hands in the settings need.
NOT_YET = (
    "_ssl",
    "tomlkit",
    "ergo.demo",
    "ergo.simulator",
    "ergo.ui.figure",
    "ergo.ui.history_window",
    "ergo.ui.player",
    "ergo.ui.posture_card",
    "ergo.ui.prompt_card",
    "ergo.ui.status_window",
)
STARTED = """\
import linecache, sys
from ergo import starting
starting.stay_small()
import ergo.app, ergo.surroundings
"""


def _printed(expression: str) -> str:
    code = f"{STARTED}print({expression})"
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout


def test_ergo_starts_with_nothing_that_only_a_window_needs() -> None:
    assert _printed(f"[name for name in {NOT_YET} if sys.modules.get(name)]") == "[]\n"


def test_qt_keeps_no_source_text_of_what_is_imported_after_it() -> None:
    assert _printed("[name for name in linecache.cache if '/ergo/' in name]") == "[]\n"
