"""Whether a panel shows tray icons: a real one that comes late or restarts, one that hangs, and none."""

import signal
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ergo.desktop.bus import Bus, session_bus
from ergo.desktop.tray_host import WATCHER, TrayHost
from tests.headless_desktop import SYSTEM_PYTHON, HeadlessDesktop

pytestmark = [
    pytest.mark.desktop(notify="none", panel=False, fresh=True),
    pytest.mark.usefixtures("qapp"),
]


class Told:
    """What the host was found to be, each time it changed."""

    def __init__(self, bus: Bus | None) -> None:
        self.all: list[bool | None] = []
        self.host = TrayHost(bus)
        self.host.on_change = self.all.append


@pytest.fixture
def bus(desktop: HeadlessDesktop) -> Iterator[Bus]:
    """The desktop's session bus."""
    assert desktop.display
    found, why = session_bus()
    assert found, why
    yield found
    found.close()


def test_a_panel_that_comes_late_and_restarts_is_found_each_time(
    desktop: HeadlessDesktop, bus: Bus, qtbot: QtBot
) -> None:
    told = Told(bus)
    qtbot.waitUntil(lambda: told.all == [False])

    panel = desktop.start("xfce4-panel", "--disable-wm-check")
    qtbot.waitUntil(lambda: told.all == [False, True], timeout=10_000)
    panel.kill()
    qtbot.waitUntil(lambda: told.all[2:] == [False], timeout=10_000)
    desktop.start("xfce4-panel", "--disable-wm-check")

    qtbot.waitUntil(lambda: told.all[3:] == [True], timeout=10_000)


def test_a_panel_that_hangs_is_not_known_to_be_there(
    desktop: HeadlessDesktop, bus: Bus, qtbot: QtBot
) -> None:
    mock = desktop.start(SYSTEM_PYTHON, "-m", "dbusmock", WATCHER, "/StatusNotifierWatcher", WATCHER)
    desktop.wait_for_name(WATCHER)
    mock.send_signal(signal.SIGSTOP)

    told = Told(bus)

    qtbot.wait(3200)
    assert (told.host.there, told.all) == (None, [])
    mock.send_signal(signal.SIGCONT)


def test_a_watcher_without_a_panel_shows_nothing_until_one_registers(
    desktop: HeadlessDesktop, bus: Bus, qtbot: QtBot
) -> None:
    desktop.start(SYSTEM_PYTHON, "-m", "dbusmock", WATCHER, "/StatusNotifierWatcher", WATCHER)
    desktop.wait_for_name(WATCHER)
    mock = "org.freedesktop.DBus.Mock"
    where = (WATCHER, "/StatusNotifierWatcher")
    no, yes = (f"{{'IsStatusNotifierHostRegistered': <{value}>}}" for value in ("false", "true"))
    desktop.call("session", *where, f"{mock}.AddProperties", WATCHER, no)
    told = Told(bus)
    qtbot.waitUntil(lambda: told.all == [False])

    desktop.call("session", *where, f"{mock}.UpdateProperties", WATCHER, yes)
    desktop.call(
        "session", *where, f"{mock}.EmitSignal", WATCHER, "StatusNotifierHostRegistered", "", "@av []"
    )

    qtbot.waitUntil(lambda: told.all == [False, True])


def test_without_a_bus_nobody_shows_icons() -> None:
    assert TrayHost(None).there is False
