"""Dark or light, more contrast, motion or stillness: asked of a settings portal on a real bus."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ergo.desktop.bus import session_bus
from ergo.desktop.taste import PATH, PORTAL, SETTINGS, DesktopTaste, Taste
from tests.headless_desktop import SYSTEM_PYTHON, HeadlessDesktop

MOCK = "org.freedesktop.DBus.Mock"
DARK_CLEAR_AND_STILL = (
    "ret = dbus.Boolean(False, variant_level=1) if args[1] == 'enable-animations' "
    "else dbus.UInt32(1, variant_level=1)"
)


@pytest.fixture
def taste(desktop: HeadlessDesktop) -> Iterator[DesktopTaste]:  # noqa: ARG001 - its bus
    bus, why = session_bus()
    assert bus, why
    yield DesktopTaste(bus)
    bus.close()


def start_portal(desktop: HeadlessDesktop) -> None:
    desktop.start(SYSTEM_PYTHON, "-m", "dbusmock", "--session", PORTAL, PATH, SETTINGS)
    desktop.wait_for_name(PORTAL)
    desktop.call(
        "session", PORTAL, PATH, f"{MOCK}.AddMethod", SETTINGS, "Read", "ss", "v", DARK_CLEAR_AND_STILL
    )


@pytest.mark.desktop(notify="none", panel=False, fresh=True)
def test_a_portal_that_is_there_is_asked(desktop: HeadlessDesktop, qtbot: QtBot) -> None:
    start_portal(desktop)
    bus, why = session_bus()
    assert bus, why
    taste = DesktopTaste(bus)

    qtbot.wait_until(lambda: taste.taste == Taste(dark=True, reduced_motion=True, high_contrast=True))
    bus.close()


@pytest.mark.desktop(notify="none", panel=False, fresh=True)
def test_a_change_is_heard_as_it_happens(desktop: HeadlessDesktop, qtbot: QtBot, taste: DesktopTaste) -> None:
    start_portal(desktop)
    told: list[Taste] = []
    taste.on_change = told.append

    def light_is_wanted() -> bool:
        values = "[<'org.freedesktop.appearance'>, <'color-scheme'>, <<uint32 2>>]"
        desktop.call("session", PORTAL, PATH, f"{MOCK}.EmitSignal", SETTINGS, "SettingChanged", "ssv", values)
        return taste.taste.dark is False

    qtbot.wait_until(light_is_wanted)
    assert told[-1].dark is False


@pytest.mark.desktop(notify="none", panel=False, fresh=True)
def test_without_a_portal_nothing_is_known(taste: DesktopTaste) -> None:
    assert taste.taste == Taste()


def test_without_a_bus_nothing_is_known() -> None:
    assert DesktopTaste(None).taste == Taste()
