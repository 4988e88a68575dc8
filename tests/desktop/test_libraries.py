"""Missing system libraries are named before Qt ends the process over them."""

import subprocess
import sys
from pathlib import Path

import pytest

from ergo.desktop.libraries import ALWAYS, ON, Library, advice, missing_libraries, platform_here

ABSENT = Library("libergo-absent.so.9", "libergo-absent9", "ergo-absent", "absent")
OTHER = Library("libergo-other.so.1", "libergo-absent9", "ergo-other", "absent")


@pytest.mark.parametrize(
    ("environment", "platform"),
    [
        ({}, ""),
        ({"DISPLAY": ":0"}, "xcb"),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "wayland"),
        ({"QT_QPA_PLATFORM": "offscreen"}, "offscreen"),
        ({"QT_QPA_PLATFORM": "wayland;xcb", "DISPLAY": ":0"}, "wayland"),
        ({"QT_QPA_PLATFORM": "offscreen:size=1x1"}, "offscreen"),
    ],
)
def test_the_display_is_known_before_qt_is_loaded(environment: dict[str, str], platform: str) -> None:
    assert platform_here(environment) == platform


def test_what_is_not_there_is_found_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(ON, "xcb", (*ON["xcb"], ABSENT))

    assert ABSENT in missing_libraries("xcb")
    assert ABSENT not in missing_libraries("offscreen")


def test_tests_that_draw_have_what_they_need() -> None:
    assert missing_libraries("offscreen") == ()


@pytest.mark.parametrize(
    ("manager", "line"),
    [
        ("apt", "Ergo needs some system libraries. Type: sudo apt install libergo-absent9"),
        ("dnf", "Ergo needs some system libraries. Type: sudo dnf install ergo-absent ergo-other"),
        ("pacman", "Ergo needs some system libraries. Type: sudo pacman -S absent"),
        (None, "Ergo needs these system libraries: libergo-absent.so.9, libergo-other.so.1"),
    ],
)
def test_one_line_says_what_to_type(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, manager: str | None, line: str
) -> None:
    if manager:
        (tmp_path / manager).touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))

    assert advice([ABSENT, OTHER]) == line


def test_the_check_loads_no_qt() -> None:
    script = "import sys; from ergo.desktop.libraries import missing_libraries\n"
    script += "missing_libraries('xcb'); print('PySide6' in sys.modules)"

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)

    assert done.stdout == "False\n"


def test_the_set_up_command_knows_the_same_libraries() -> None:
    table = (Path(__file__).parents[2] / "packaging/run").read_text()
    rows = [tuple(line.strip(" '").split()) for line in table.splitlines()]

    for library in (*ALWAYS, *ON["xcb"], *ON["wayland"]):
        assert (library.name, library.apt, library.dnf, library.pacman) in rows
