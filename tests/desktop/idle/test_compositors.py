"""Idle on real compositors; opted into with `--compositors`, as each is a heavy program."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ergo.desktop.bus import Body, Bus, session_bus
from ergo.desktop.idle import choose
from ergo.desktop.idle.chosen import ChosenIdle
from tests.compositors import Compositor, move_pointer_in_kwin
from tests.headless_desktop import HeadlessDesktop

pytestmark = [
    pytest.mark.desktop(notify="none", panel=False, fresh=True),
    pytest.mark.usefixtures("qapp"),
]

REMOTE = "org.gnome.Mutter.RemoteDesktop"
NO_SIGNAL = "this compositor has no idle signal (ext-idle-notify-v1)"


@pytest.fixture
def compositor(
    request: pytest.FixtureRequest, desktop: HeadlessDesktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Compositor]:
    """The one the test is marked with, and its session."""
    compositor = Compositor(request.node.get_closest_marker("compositor").args[0], desktop, tmp_path)
    for name, value in compositor.environment.items():
        monkeypatch.setenv(name, value)
    yield compositor
    compositor.close()


@pytest.fixture
def bus(compositor: Compositor) -> Iterator[Bus]:
    """The session bus."""
    assert compositor
    found, why = session_bus()
    assert found, why
    yield found
    found.close()


@pytest.fixture
def idle(bus: Bus, qtbot: QtBot) -> Iterator[ChosenIdle]:
    """What tells idle there."""
    idle = choose(bus)
    qtbot.waitUntil(lambda: idle.settled, timeout=10_000)
    yield idle
    idle.close()


@pytest.mark.compositor("kwin")
def test_kwin_tells_pauses_and_returns(idle: ChosenIdle, compositor: Compositor, qtbot: QtBot) -> None:
    backs: list[None] = []
    idle.watch(1, lambda: backs.append(None))
    assert (idle.name, idle.why) == ("Wayland idle signal", "")

    for count in (1, 2):
        qtbot.waitUntil(lambda: (idle.idle() or 0) > 1)
        move_pointer_in_kwin(compositor.environment)
        qtbot.waitUntil(lambda count=count: len(backs) == count)  # type: ignore[misc]
        assert idle.idle() == 0


@pytest.mark.compositor("kwin")
def test_when_kwin_is_killed_idle_is_unknown_and_the_next_one_is_found(
    idle: ChosenIdle,
    compositor: Compositor,
    desktop: HeadlessDesktop,
    tmp_path: Path,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
) -> None:
    assert idle.idle() is not None
    compositor.close()
    qtbot.waitUntil(lambda: idle.idle() is None)
    caplog.clear()

    (tmp_path / "again").mkdir()
    second = Compositor("kwin", desktop, tmp_path / "again")

    qtbot.waitUntil(lambda: idle.idle() is not None, timeout=20_000)
    second.close()
    qtbot.waitUntil(lambda: idle.idle() is None)
    caplog.clear()


@pytest.mark.compositor("mutter")
def test_mutter_tells_pauses_and_returns(idle: ChosenIdle, bus: Bus, qtbot: QtBot) -> None:
    backs: list[None] = []
    idle.watch(5, lambda: backs.append(None))
    assert (idle.name, idle.why) == ("GNOME idle monitor", NO_SIGNAL)
    session = remote(bus, qtbot, "/org/gnome/Mutter/RemoteDesktop", REMOTE, "CreateSession")
    path = str(session[0])
    remote(bus, qtbot, path, f"{REMOTE}.Session", "Start")

    for count in (1, 2):
        qtbot.waitUntil(lambda: (idle.idle() or 0) > 5, timeout=10_000)
        remote(bus, qtbot, path, f"{REMOTE}.Session", "NotifyPointerMotionRelative", "dd", (5.0, 5.0))
        qtbot.waitUntil(lambda count=count: len(backs) == count)  # type: ignore[misc]
        assert idle.idle() == 0


@pytest.mark.parametrize(
    "idle",
    [
        pytest.param(None, marks=pytest.mark.compositor("weston"), id="weston"),
        pytest.param(None, marks=pytest.mark.compositor("sway"), id="sway"),
    ],
    indirect=True,
)
def test_where_a_compositor_has_no_signal_idle_is_unknown(idle: ChosenIdle) -> None:
    """Weston 10 and sway 1.7 have none; of newer ones that do, the name is told."""
    if idle.name == "Wayland idle signal":
        pytest.skip("this version has the signal")

    assert (idle.name, idle.idle()) == ("unknown", None)
    assert idle.why == f"{NO_SIGNAL}; GNOME's monitor is not on the session bus"


def remote(
    bus: Bus, qtbot: QtBot, path: str, interface: str, member: str, signature: str = "", values: Body = ()
) -> Body:
    """Asks Mutter for something about a pretended pointer, and waits for the answer."""
    answers: list[tuple[Body | None, str]] = []
    done = lambda body, why: answers.append((body, why))  # noqa: E731
    bus.call(REMOTE, path, interface, member, signature, values, done=done)
    qtbot.waitUntil(lambda: len(answers) == 1)
    body, why = answers[0]
    assert body is not None, why
    return body
