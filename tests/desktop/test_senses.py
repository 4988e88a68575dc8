"""All senses in one reading, and the calls that save looking."""

import logging
from collections.abc import Callable, Iterator
from math import nan
from time import perf_counter

import pytest
from pytestqt.qtbot import QtBot

from ergo.core.events import Sign
from ergo.desktop.bus import Bus, system_bus
from ergo.desktop.idle import choose
from ergo.desktop.presence import Presence
from ergo.desktop.quiet import Quiet
from ergo.desktop.quiet.windows import Windows
from ergo.desktop.senses import DesktopSenses
from tests.desktop.quiet.asking import Says
from tests.desktop.quiet.test_windows import ACTIVATE, RESET, force_screen_saver
from tests.headless_desktop import HeadlessDesktop

pytestmark = [
    pytest.mark.desktop(notify="none", panel=False, fresh=True),
    pytest.mark.usefixtures("qapp"),
]

SESSION = "org.freedesktop.login1.Session"


@pytest.fixture
def bus(desktop: HeadlessDesktop) -> Iterator[Bus]:
    """The desktop's system bus."""
    assert desktop.display
    found, why = system_bus()
    assert found, why
    yield found
    found.close()


@pytest.fixture
def senses(bus: Bus, desktop: HeadlessDesktop) -> Iterator[DesktopSenses]:
    """The senses on the test's desktop; the person has just pressed a key."""
    desktop.xdotool("key", "shift")
    senses = DesktopSenses(choose(None), Presence(bus, None))
    yield senses
    senses.close()


def idle(senses: DesktopSenses) -> float:
    """Seconds since the last input."""
    seconds = senses.read().idle
    assert seconds is not None
    return seconds


def session(desktop: HeadlessDesktop, method: str) -> None:
    """Asks logind's stand-in for something about our session."""
    path = "/org/freedesktop/login1/session/c1"
    desktop.call("system", "org.freedesktop.login1", path, f"{SESSION}.{method}")


def test_a_return_calls_and_the_reading_shows_it(
    senses: DesktopSenses, desktop: HeadlessDesktop, qtbot: QtBot
) -> None:
    readings: list[float] = []
    senses.on_change = lambda: readings.append(idle(senses))

    assert senses.watch_return(0.5)
    qtbot.waitUntil(lambda: idle(senses) > 0.7)
    assert readings == []
    desktop.xdotool("key", "a")

    qtbot.waitUntil(lambda: len(readings) == 1)
    assert readings[0] < 0.5


def test_a_lock_and_its_end_call(senses: DesktopSenses, desktop: HeadlessDesktop, qtbot: QtBot) -> None:
    locked: list[bool] = []
    senses.on_change = lambda: locked.append(senses.read().locked)

    def asked() -> bool:
        session(desktop, "Lock")
        return bool(locked)

    qtbot.waitUntil(asked)
    session(desktop, "Unlock")

    qtbot.waitUntil(lambda: locked == [True, False])


def test_what_asking_around_brings_calls_and_stands_in_the_reading(bus: Bus, qtbot: QtBot) -> None:
    call = Says(answer=lambda done: done({Sign.CALL: True}, ""))
    senses = DesktopSenses(choose(None), Presence(bus, None), Quiet([call]))
    news: list[frozenset[Sign]] = []
    senses.on_change = lambda: news.append(senses.read().signs)
    senses.mind_apps(("zoom",))  # nobody knows of windows here

    assert senses.read().signs == frozenset()
    senses.ask_around()

    qtbot.waitUntil(lambda: bool(news))
    assert news == [frozenset({Sign.CALL})]
    senses.close()


def test_a_blank_display_is_in_the_reading_once_the_hands_are_still(
    bus: Bus, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    windows = Windows()
    senses = DesktopSenses(choose(None), Presence(bus, None), Quiet([windows], windows))
    force_screen_saver(ACTIVATE)
    assert not senses.read().display_off
    monkeypatch.setattr("ergo.desktop.senses.STILL", 0.0)

    qtbot.waitUntil(lambda: senses.read().display_off)
    force_screen_saver(RESET)
    qtbot.waitUntil(lambda: not senses.read().display_off)
    senses.close()


def test_a_reading_takes_well_under_a_millisecond(senses: DesktopSenses) -> None:
    best = 1.0
    for _ in range(200):
        began = perf_counter()
        senses.read()
        best = min(best, perf_counter() - began)

    assert senses.idle_name == "X11 idle counter"
    assert best < 0.001


class Lying:
    """A source of idle that says whatever it is told to say."""

    name = "lying source"

    def __init__(self, *says: float | Exception) -> None:
        self._says = list(says)

    def idle(self) -> float | None:
        said = self._says.pop(0)
        if isinstance(said, Exception):
            raise said
        return said

    def watch(self, after_seconds: float, on_back: Callable[[], None]) -> bool:  # noqa: ARG002
        return True

    def close(self) -> None:
        """Nothing to let go of."""


def test_nonsense_of_a_source_counts_as_cannot_tell_and_is_said_once(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO)
    senses = DesktopSenses(Lying(-1, -1, 1e9, nan, OSError("torn"), OSError("torn"), 2), Presence(None, None))

    assert [senses.read().idle for _ in range(7)] == [None] * 6 + [2]
    assert caplog.messages == [
        "Idle: lying source says nonsense; that counts as: cannot tell",
        "Idle: lying source stumbles: OSError",
    ]
