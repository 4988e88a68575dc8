"""Players, inhibitors, and do not disturb: real servers where they run without a screen, else stand-ins."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ergo.core.events import Sign
from ergo.desktop.bus import Bus, session_bus, system_bus
from ergo.desktop.quiet.do_not_disturb import NOBODY, DoNotDisturb
from ergo.desktop.quiet.inhibitors import WHY_NOT, Inhibitors
from ergo.desktop.quiet.players import Players
from tests.desktop.quiet.asking import ask, comes_to_tell
from tests.desktop.stand_ins import StandIns, stand_ins
from tests.headless_desktop import SYSTEM_PYTHON, HeadlessDesktop

__all__ = ["stand_ins"]

pytestmark = pytest.mark.usefixtures("qapp")

MOCK = "org.freedesktop.DBus.Mock"
PLAYS, SILENT = {Sign.MEDIA: True}, {Sign.MEDIA: False}
LEFT_ALONE, OPEN = {Sign.DO_NOT_DISTURB: True}, {Sign.DO_NOT_DISTURB: False}
NOTIFICATIONS = "org.freedesktop.Notifications"
NOTIFICATIONS_PATH = "/org/freedesktop/Notifications"


@pytest.fixture
def session(desktop: HeadlessDesktop) -> Iterator[Bus]:
    """The desktop's session bus."""
    assert desktop.display
    found, why = session_bus()
    assert found, why
    yield found
    found.close()


@pytest.fixture
def system(desktop: HeadlessDesktop) -> Iterator[Bus]:
    """The desktop's system bus."""
    assert desktop.display
    found, why = system_bus()
    assert found, why
    yield found
    found.close()


def stand_in(desktop: HeadlessDesktop, name: str, path: str, interface: str) -> None:
    """A service on the session bus that can nothing yet."""
    desktop.start(SYSTEM_PYTHON, "-m", "dbusmock", "--session", name, path, interface)
    desktop.wait_for_name(name)


def teach(
    desktop: HeadlessDesktop,
    name: str,
    path: str,
    interface: str,
    method: str,
    takes: str,
    gives: str,
    code: str,
) -> None:
    """Lets a stand-in answer a method."""
    words = (f"'{interface}'", f"'{method}'", f"'{takes}'", f"'{gives}'", f"'{code}'")
    desktop.call("session", name, path, f"{MOCK}.AddMethod", *words)


def put(desktop: HeadlessDesktop, name: str, path: str, interface: str, key: str, value: str) -> None:
    """Gives a stand-in a property."""
    desktop.call("session", name, path, f"{MOCK}.AddProperty", f"'{interface}'", f"'{key}'", f"<{value}>")


def player(desktop: HeadlessDesktop, name: str, status: str) -> None:
    """A media player of that name."""
    name, path = f"org.mpris.MediaPlayer2.{name}", "/org/mpris/MediaPlayer2"
    interface = "org.mpris.MediaPlayer2.Player"
    stand_in(desktop, name, path, interface)
    put(desktop, name, path, interface, "PlaybackStatus", status)


@pytest.mark.desktop(notify="none", panel=False, fresh=True)
def test_a_film_that_plays_is_told_and_a_paused_one_is_none(
    session: Bus, desktop: HeadlessDesktop, qtbot: QtBot
) -> None:
    players = Players(session)

    assert ask(qtbot, players) == (SILENT, "")
    player(desktop, "radio", "'Paused'")
    assert ask(qtbot, players) == (SILENT, "")
    player(desktop, "film", "'Playing'")
    assert ask(qtbot, players) == (PLAYS, "")


@pytest.mark.desktop(notify="none", panel=False, fresh=True)
def test_a_player_that_lies_cannot_tell_and_one_that_dies_is_forgotten(
    session: Bus, desktop: HeadlessDesktop, qtbot: QtBot
) -> None:
    player(desktop, "liar", "42")

    assert ask(qtbot, Players(session)) == ({}, "liar says what makes no sense")
    desktop.stop_all()
    comes_to_tell(qtbot, Players(session), SILENT)


@pytest.mark.desktop(notify="none", panel=False, fresh=True)
def test_a_program_that_keeps_the_screen_awake_is_told(
    system: Bus, session: Bus, desktop: HeadlessDesktop, qtbot: QtBot
) -> None:
    inhibitors = Inhibitors(system, session)

    assert ask(qtbot, inhibitors) == (SILENT, "")
    for what, mode in (("sleep", "block"), ("idle", "delay")):
        desktop.start("systemd-inhibit", f"--what={what}", f"--mode={mode}", "--who=me", "sleep", "60")
    film = desktop.start("systemd-inhibit", "--what=idle:sleep", "--who=film", "--mode=block", "sleep", "60")
    comes_to_tell(qtbot, inhibitors, PLAYS)
    film.kill()
    comes_to_tell(qtbot, inhibitors, SILENT)


@pytest.mark.desktop(notify="none", panel=False, fresh=True)
@pytest.mark.parametrize(
    ("name", "path", "method"),
    [
        ("org.gnome.SessionManager", "/org/gnome/SessionManager", "IsInhibited"),
        (
            "org.kde.Solid.PowerManagement.PolicyAgent",
            "/org/kde/Solid/PowerManagement/PolicyAgent",
            "HasInhibition",
        ),
    ],
)
def test_gnome_and_kde_are_asked_for_their_own(
    session: Bus, desktop: HeadlessDesktop, qtbot: QtBot, name: str, path: str, method: str
) -> None:
    inhibitors = Inhibitors(None, session)

    assert ask(qtbot, inhibitors) == ({}, WHY_NOT)
    stand_in(desktop, name, path, name)
    teach(desktop, name, path, name, method, "u", "b", "ret = args[0] in (4, 8)")
    assert ask(qtbot, inhibitors) == (PLAYS, "")
    teach(desktop, name, path, name, method, "u", "s", 'ret = "yes"')
    assert ask(qtbot, inhibitors) == ({}, WHY_NOT)


@pytest.mark.desktop(panel=False, fresh=True)
def test_dunst_tells_that_it_is_paused(session: Bus, desktop: HeadlessDesktop, qtbot: QtBot) -> None:
    silence = DoNotDisturb(session)

    assert ask(qtbot, silence) == (OPEN, "")
    assert silence.name == "dunst"
    desktop.run("dunstctl", "set-paused", "true").check_returncode()
    comes_to_tell(qtbot, silence, LEFT_ALONE)
    desktop.run("dunstctl", "set-paused", "false").check_returncode()
    comes_to_tell(qtbot, silence, OPEN)


@pytest.mark.desktop(notify="xfce", panel=False, fresh=True)
def test_xfce_tells_its_switch(session: Bus, desktop: HeadlessDesktop, qtbot: QtBot) -> None:
    silence = DoNotDisturb(session)
    change = ("xfconf-query", "-c", "xfce4-notifyd", "-p", "/do-not-disturb")

    assert ask(qtbot, silence) == (OPEN, "")
    desktop.run(*change, "-n", "-t", "bool", "-s", "true").check_returncode()
    comes_to_tell(qtbot, silence, LEFT_ALONE)
    desktop.run(*change, "-s", "false").check_returncode()
    comes_to_tell(qtbot, silence, OPEN)


def named_server(desktop: HeadlessDesktop, name: str) -> None:
    """A notification server that says it is called that."""
    stand_in(desktop, NOTIFICATIONS, NOTIFICATIONS_PATH, NOTIFICATIONS)
    code = f'ret = ("{name}", "somebody", "1", "1.2")'
    where = (desktop, NOTIFICATIONS, NOTIFICATIONS_PATH, NOTIFICATIONS)
    teach(*where, "GetServerInformation", "", "ssss", code)


@pytest.mark.desktop(notify="none", panel=False, fresh=True)
def test_kde_and_its_like_tell_by_a_property(session: Bus, desktop: HeadlessDesktop, qtbot: QtBot) -> None:
    silence = DoNotDisturb(session)

    assert ask(qtbot, silence) == ({}, NOBODY)
    named_server(desktop, "Plasma")
    assert ask(qtbot, silence)[0] == {}
    put(desktop, NOTIFICATIONS, NOTIFICATIONS_PATH, NOTIFICATIONS, "Inhibited", "true")
    assert ask(qtbot, silence) == (LEFT_ALONE, "")


@pytest.mark.desktop(notify="none", panel=False, fresh=True)
@pytest.mark.parametrize(("says", "told"), [("false", LEFT_ALONE), ("true", OPEN), ("maybe", {}), ("", {})])
def test_gnome_tells_by_its_settings(
    session: Bus, desktop: HeadlessDesktop, stand_ins: StandIns, qtbot: QtBot, says: str, told: object
) -> None:
    stand_ins.install("gsettings", f"echo {says}")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATH", desktop.environment["PATH"])
        named_server(desktop, "gnome-shell")

    assert ask(qtbot, DoNotDisturb(session))[0] == told
    assert stand_ins.asked("gsettings") == ["get org.gnome.desktop.notifications show-banners"]


@pytest.mark.desktop(notify="none", panel=False, fresh=True)
@pytest.mark.parametrize(
    ("modes", "told"),
    [
        ('ret = ["default", "do-not-disturb"]', LEFT_ALONE),
        ('ret = ["default"]', OPEN),
    ],
)
def test_mako_tells_by_its_modes(
    session: Bus, desktop: HeadlessDesktop, qtbot: QtBot, modes: str, told: object
) -> None:
    named_server(desktop, "mako")
    add = f"{MOCK}.AddObject"
    desktop.call(
        "session", NOTIFICATIONS, NOTIFICATIONS_PATH, add, "'/fr/emersion/Mako'", "'fr.emersion.Mako'",
        "@a{sv} {}", "@a(ssss) []",
    )  # fmt: skip
    where = (desktop, NOTIFICATIONS, "/fr/emersion/Mako", "fr.emersion.Mako")
    teach(*where, "ListModes", "", "as", modes)

    assert ask(qtbot, DoNotDisturb(session)) == (told, "")


def test_without_a_bus_nobody_can_tell(qtbot: QtBot) -> None:
    for means in (Players(None), Inhibitors(None, None), DoNotDisturb(None)):
        told, why = ask(qtbot, means)
        assert told == {}
        assert why
