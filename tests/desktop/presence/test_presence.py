"""Lock and sleep as logind and the desktops' lockers announce them."""

import os
import signal
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ergo.desktop.bus import Bus, session_bus, system_bus
from ergo.desktop.presence import Presence
from tests.headless_desktop import SYSTEM_PYTHON, HeadlessDesktop

pytestmark = [
    pytest.mark.desktop(notify="none", panel=False, fresh=True),
    pytest.mark.usefixtures("qapp"),
]

LOGIND = "org.freedesktop.login1"
ROOT = "/org/freedesktop/login1"
SESSION = f"{ROOT}/session/c1"
EMIT = "org.freedesktop.DBus.Mock.EmitSignal"


class Told:
    """Each state that `on_change` found: (locked, asleep)."""

    def __init__(self, presence: Presence) -> None:
        self.all: list[tuple[bool, bool]] = []
        presence.on_change = lambda: self.all.append((presence.locked(None), presence.asleep))


@pytest.fixture
def buses(desktop: HeadlessDesktop) -> Iterator[tuple[Bus, Bus]]:
    """The desktop's system and session bus."""
    assert desktop.display
    system, session = system_bus()[0], session_bus()[0]
    assert system
    assert session
    yield system, session
    system.close()
    session.close()


@pytest.fixture
def told(desktop: HeadlessDesktop, buses: tuple[Bus, Bus], qtbot: QtBot) -> Told:
    """What is heard of the session, from now on; it is known that it listens."""
    told = Told(Presence(*buses))
    lock(desktop, True)

    def listens() -> bool:
        lock(desktop, True)
        return told.all == [(True, False)]

    qtbot.waitUntil(listens)
    lock(desktop, False)
    qtbot.waitUntil(lambda: told.all == [(True, False), (False, False)])
    told.all.clear()
    return told


def session(desktop: HeadlessDesktop, method: str, *words: str) -> None:
    """Calls a method of our session."""
    desktop.call("system", LOGIND, SESSION, f"{LOGIND}.Session.{method}", *words)


def lock(desktop: HeadlessDesktop, locked: bool) -> None:
    """The locker tells logind its state."""
    session(desktop, "SetLockedHint", str(locked).lower())


def sleep(desktop: HeadlessDesktop, asleep: bool) -> None:
    """Logind announces that the machine sleeps, or is awake again."""
    words = (f"{LOGIND}.Manager", "PrepareForSleep", "b", f"[<{str(asleep).lower()}>]")
    desktop.call("system", LOGIND, ROOT, EMIT, *words)


def test_lock_and_unlock_are_heard_once_each(desktop: HeadlessDesktop, told: Told, qtbot: QtBot) -> None:
    session(desktop, "Lock")
    qtbot.waitUntil(lambda: told.all == [(True, False)])
    lock(desktop, True)
    lock(desktop, False)
    qtbot.waitUntil(lambda: told.all == [(True, False), (False, False)])
    session(desktop, "Unlock")
    session(desktop, "Lock")

    qtbot.waitUntil(lambda: told.all == [(True, False), (False, False), (True, False)])


def test_sleep_and_waking_are_heard(desktop: HeadlessDesktop, told: Told, qtbot: QtBot) -> None:
    sleep(desktop, True)
    qtbot.waitUntil(lambda: told.all == [(False, True)])
    sleep(desktop, False)

    qtbot.waitUntil(lambda: told.all == [(False, True), (False, False)])


def test_another_persons_session_in_front_counts_as_locked(
    desktop: HeadlessDesktop, told: Told, qtbot: QtBot
) -> None:
    update = "org.freedesktop.DBus.Mock.UpdateProperties"
    desktop.call("system", LOGIND, SESSION, update, f"{LOGIND}.Session", "{'Active': <false>}")
    qtbot.waitUntil(lambda: told.all == [(True, False)])
    desktop.call("system", LOGIND, SESSION, update, f"{LOGIND}.Session", "{'Active': <true>}")

    qtbot.waitUntil(lambda: told.all == [(True, False), (False, False)])


def test_a_session_that_is_locked_at_the_start_is_known(
    desktop: HeadlessDesktop, buses: tuple[Bus, Bus], qtbot: QtBot
) -> None:
    lock(desktop, True)

    told = Told(Presence(*buses))

    qtbot.waitUntil(lambda: told.all == [(True, False)])


def test_when_logind_goes_nothing_stays_locked_or_asleep(
    desktop: HeadlessDesktop, told: Told, qtbot: QtBot
) -> None:
    lock(desktop, True)
    sleep(desktop, True)
    qtbot.waitUntil(lambda: told.all == [(True, False), (True, True)])

    os.kill(int(desktop.environment["DESKTOP_LOGIND"]), signal.SIGKILL)

    qtbot.waitUntil(lambda: told.all[-1] == (False, False))


def test_gnomes_locker_is_heard_at_its_start_its_change_and_its_end(
    desktop: HeadlessDesktop, told: Told, qtbot: QtBot
) -> None:
    saver = desktop.start(SYSTEM_PYTHON, "-m", "dbusmock", "--session", "--template", "gnome_screensaver")
    name = "org.gnome.ScreenSaver"
    desktop.wait_for_name(name)
    desktop.call("session", name, "/org/gnome/ScreenSaver", f"{name}.SetActive", "true")
    qtbot.waitUntil(lambda: told.all == [(True, False)])

    saver.kill()

    qtbot.waitUntil(lambda: told.all == [(True, False), (False, False)])


def test_kdes_locker_speaks_from_two_paths_and_is_heard_once(
    desktop: HeadlessDesktop, told: Told, qtbot: QtBot
) -> None:
    name, path = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
    desktop.start(SYSTEM_PYTHON, "-m", "dbusmock", "--session", name, path, name)
    desktop.wait_for_name(name)
    mock = "org.freedesktop.DBus.Mock"
    desktop.call("session", name, path, f"{mock}.AddObject", "/ScreenSaver", name, "@a{sv} {}", "@a(ssss) []")

    for active in ("true", "false"):
        for where in (path, "/ScreenSaver"):
            desktop.call("session", name, where, EMIT, name, "ActiveChanged", "b", f"[<{active}>]")

    qtbot.waitUntil(lambda: told.all == [(True, False), (False, False)])
    qtbot.wait(50)
    assert told.all == [(True, False), (False, False)]


def test_without_buses_nothing_is_locked_or_asleep() -> None:
    presence = Presence(None, None)

    assert (presence.locked(None), presence.asleep) == (False, False)


def test_what_makes_no_sense_changes_nothing(desktop: HeadlessDesktop, told: Told, qtbot: QtBot) -> None:
    update = "org.freedesktop.DBus.Mock.UpdateProperties"
    for values in ("{'LockedHint': <'maybe'>}", "{'LockedHint': <uint32 1>, 'Active': <'no'>}"):
        desktop.call("system", LOGIND, SESSION, update, f"{LOGIND}.Session", values)
    for signature, said in (("s", "[<'soon'>]"), ("", "@av []"), ("u", "[<uint32 1>]")):
        words = (f"{LOGIND}.Manager", "PrepareForSleep", signature, said)
        desktop.call("system", LOGIND, ROOT, EMIT, *words)
    name, path = "org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"
    desktop.start(SYSTEM_PYTHON, "-m", "dbusmock", "--session", name, path, name)
    desktop.wait_for_name(name)
    desktop.call("session", name, path, EMIT, name, "ActiveChanged", "s", "[<'yes'>]")

    sleep(desktop, True)

    qtbot.waitUntil(lambda: told.all == [(False, True)])
