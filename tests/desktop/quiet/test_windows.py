"""Full screen and the program in front, with real windows on a real X server; and the display's sleep."""

import ctypes
import os
import signal
import sys
from collections.abc import Iterator
from time import perf_counter

import pytest
from pytestqt.qtbot import QtBot

from ergo.core.events import Sign
from ergo.desktop.quiet.windows import NO_MANAGER, WAYLAND, Windows
from tests.desktop.quiet.asking import SLOW, ask, comes_to_tell
from tests.headless_desktop import HeadlessDesktop

pytestmark = [pytest.mark.desktop(notify="none", panel=False, fresh=True), pytest.mark.usefixtures("qapp")]

NOTHING = {Sign.FULL_SCREEN: False, Sign.APP: False}
FULL = {Sign.FULL_SCREEN: True, Sign.APP: False}
FILM = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication(["film"])
window = QLabel("film")
getattr(window, sys.argv[1])()
application.exec()
"""
RESET, ACTIVATE = 0, 1


@pytest.fixture
def windows(desktop: HeadlessDesktop) -> Iterator[Windows]:
    """The means, on the test's desktop."""
    assert desktop.display
    windows = Windows()
    yield windows
    windows.close()


def show_film(desktop: HeadlessDesktop, how: str) -> None:
    """A window of another program, shown like that."""
    desktop.start(sys.executable, "-c", FILM, how, QT_QPA_PLATFORM="xcb")


def test_a_window_that_fills_the_screen_is_seen_and_a_maximized_one_is_none(
    windows: Windows, desktop: HeadlessDesktop, qtbot: QtBot
) -> None:
    assert ask(qtbot, windows) == (NOTHING, "")
    show_film(desktop, "showMaximized")
    qtbot.waitUntil(lambda: "film" in desktop.run("wmctrl", "-l", "-x").stdout, timeout=8000)
    assert ask(qtbot, windows) == (NOTHING, "")
    show_film(desktop, "showFullScreen")
    comes_to_tell(qtbot, windows, FULL)
    desktop.stop_all()
    comes_to_tell(qtbot, windows, NOTHING)


@pytest.mark.parametrize("name", ["Film", "python"])
def test_an_app_of_the_persons_list_is_seen_in_front_by_its_window_or_its_program(
    windows: Windows, desktop: HeadlessDesktop, qtbot: QtBot, name: str
) -> None:
    windows.mind(("Zoom", name))

    assert ask(qtbot, windows)[0] == NOTHING
    show_film(desktop, "show")

    comes_to_tell(qtbot, windows, {Sign.FULL_SCREEN: False, Sign.APP: True})
    windows.mind(())
    assert ask(qtbot, windows)[0] == NOTHING


def test_a_question_takes_about_a_millisecond(windows: Windows, qtbot: QtBot) -> None:
    ask(qtbot, windows)
    best = 1.0
    for _ in range(50):
        began = perf_counter()
        windows.ask(lambda *_: None)
        windows.display_is_off()
        best = min(best, perf_counter() - began)

    assert best < 0.005


def test_a_blank_display_is_off_until_the_next_input(windows: Windows, qtbot: QtBot) -> None:
    force_screen_saver(ACTIVATE)
    qtbot.waitUntil(windows.display_is_off)
    force_screen_saver(RESET)
    qtbot.waitUntil(lambda: not windows.display_is_off())


def test_without_a_window_manager_it_cannot_tell(
    windows: Windows, desktop: HeadlessDesktop, qtbot: QtBot
) -> None:
    comes_to_tell(qtbot, windows, NOTHING)
    end_window_manager(desktop)

    qtbot.waitUntil(lambda: ask(qtbot, windows) == ({}, NO_MANAGER), timeout=SLOW)


def test_a_dead_x_server_is_an_answer_too(windows: Windows, desktop: HeadlessDesktop, qtbot: QtBot) -> None:
    assert ask(qtbot, windows) == (NOTHING, "")
    os.kill(int(desktop.environment["DESKTOP_X_SERVER"]), signal.SIGKILL)

    qtbot.waitUntil(lambda: ask(qtbot, windows) == ({}, "no X server answers"), timeout=SLOW)
    assert not windows.display_is_off()


def test_on_wayland_it_says_that_it_cannot_tell(
    windows: Windows, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")

    assert ask(qtbot, windows) == ({}, WAYLAND)


def force_screen_saver(mode: int) -> None:
    """Blanks the display, or lights it again."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    asked = xcb.xcb_force_screen_saver_checked(connection, ctypes.c_uint8(mode))
    xcb.xcb_request_check(connection, asked)  # waits until it is done
    xcb.xcb_disconnect(connection)


def end_window_manager(desktop: HeadlessDesktop) -> None:
    """Ends openbox, whose process nobody else here knows."""
    window = desktop.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK").stdout.split()[-1]
    desktop.run("xdotool", "windowkill", str(int(window, 16)))
