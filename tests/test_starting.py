"""Starting: the look whether a window can be shown, and what is out of memory until somebody needs it."""

import subprocess
import sys
from pathlib import Path

import pytest

import ergo
from ergo.starting import cannot_start
from tests.headless_desktop import HeadlessDesktop

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
    ours = str(Path(ergo.__file__).parent)
    assert _printed(f"[name for name in linecache.cache if name.startswith({ours!r})]") == "[]\n"


@pytest.mark.parametrize("display", [{}, {"DISPLAY": ":4711"}, {"WAYLAND_DISPLAY": "wayland-4711"}])
def test_a_display_that_is_none_is_noticed(display: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in display.items():
        monkeypatch.setenv(name, value)

    assert cannot_start() == "There is no display here. Try `ergo demo`, which needs none."


def test_offscreen_it_can_start() -> None:
    assert cannot_start() == ""


@pytest.mark.desktop
def test_on_a_desktop_it_can_start(desktop: HeadlessDesktop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM")
    assert desktop.display

    assert cannot_start() == ""


def test_the_look_itself_loads_no_qt() -> None:
    script = "import sys, ergo.starting; ergo.starting.cannot_start(); print('PySide6' in sys.modules)"

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)

    assert (done.stdout, done.stderr) == ("False\n", "")
