"""The X server's idle counter: asked, watched, and lost."""

import os
import signal
from collections.abc import Iterator
from time import monotonic

import pytest
from pytestqt.qtbot import QtBot

from ergo.desktop.idle import x11
from ergo.desktop.idle.x11 import X11Idle
from ergo.desktop.idle.xcb import parse_counters
from tests.headless_desktop import HeadlessDesktop

pytestmark = [pytest.mark.desktop(notify="none", panel=False), pytest.mark.usefixtures("qapp")]


@pytest.fixture
def idle(desktop: HeadlessDesktop) -> Iterator[X11Idle]:
    """The source on the test's desktop; the person has just pressed a key."""
    desktop.xdotool("key", "shift")
    source, began = X11Idle(), list[str]()
    source.start(lambda: began.append("ready"), began.append)
    assert began == ["ready"]
    yield source
    source.close()


def seconds(idle: X11Idle) -> float:
    """What the counter says."""
    said = idle.idle()
    assert said is not None
    return said


def test_idle_grows_until_a_key_is_pressed(idle: X11Idle, desktop: HeadlessDesktop, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: seconds(idle) > 1)
    desktop.xdotool("key", "a")

    assert seconds(idle) < 1


def test_the_first_input_after_a_while_calls(idle: X11Idle, desktop: HeadlessDesktop, qtbot: QtBot) -> None:
    calls: list[None] = []

    assert idle.watch(0.2, lambda: calls.append(None))
    qtbot.waitUntil(lambda: seconds(idle) > 0.3)
    assert calls == []
    desktop.xdotool("mousemove_relative", "3", "0")

    qtbot.waitUntil(lambda: bool(calls))
    qtbot.wait(100)
    assert len(calls) == 1


def test_every_return_calls_again(idle: X11Idle, desktop: HeadlessDesktop, qtbot: QtBot) -> None:
    calls: list[None] = []
    idle.watch(0.2, lambda: calls.append(None))

    for _ in range(3):
        calls.clear()
        qtbot.waitUntil(lambda: seconds(idle) > 0.3)
        desktop.xdotool("key", "a")
        qtbot.waitUntil(lambda: calls == [None])


def test_a_watch_begun_while_already_idle_still_hears_the_return(
    idle: X11Idle, desktop: HeadlessDesktop, qtbot: QtBot
) -> None:
    calls: list[None] = []
    qtbot.waitUntil(lambda: seconds(idle) > 0.4)

    idle.watch(0.2, lambda: calls.append(None))
    desktop.xdotool("key", "a")

    qtbot.waitUntil(lambda: bool(calls))


def test_input_without_a_pause_before_it_calls_nobody(
    idle: X11Idle, desktop: HeadlessDesktop, qtbot: QtBot
) -> None:
    calls: list[None] = []
    idle.watch(5, lambda: calls.append(None))

    desktop.xdotool("key", "a", "key", "b", "mousemove_relative", "5", "5")
    qtbot.wait(200)

    assert calls == []


def test_a_later_watch_replaces_an_earlier_one_and_zero_ends_it(
    idle: X11Idle, desktop: HeadlessDesktop, qtbot: QtBot
) -> None:
    first: list[None] = []
    second: list[None] = []

    idle.watch(0.1, lambda: first.append(None))
    idle.watch(0.2, lambda: second.append(None))
    qtbot.waitUntil(lambda: seconds(idle) > 0.3)
    desktop.xdotool("key", "a")
    qtbot.waitUntil(lambda: bool(second))
    idle.watch(0, lambda: second.append(None))
    qtbot.waitUntil(lambda: seconds(idle) > 0.3)
    desktop.xdotool("key", "a")
    qtbot.wait(100)

    assert (first, second) == ([], [None])


def test_a_return_is_heard_even_when_a_question_fetched_it(
    idle: X11Idle, desktop: HeadlessDesktop, qtbot: QtBot
) -> None:
    calls: list[None] = []
    idle.watch(0.2, lambda: calls.append(None))
    qtbot.waitUntil(lambda: seconds(idle) > 0.3)

    desktop.xdotool("key", "a")
    seconds(idle)  # its answer comes on the same wire, after the alarm

    assert calls == []  # not from inside the question
    qtbot.waitUntil(lambda: bool(calls))


@pytest.mark.desktop(notify="none", panel=False, fresh=True)
def test_without_its_server_idle_is_unknown_which_is_told_once(
    desktop: HeadlessDesktop, qtbot: QtBot
) -> None:
    idle, told = X11Idle(), list[str]()
    idle.start(lambda: told.append("ready"), told.append)

    os.kill(int(desktop.environment["DESKTOP_X_SERVER"]), signal.SIGKILL)

    qtbot.waitUntil(lambda: idle.idle() is None)
    assert idle.watch(1, lambda: None) is False
    qtbot.waitUntil(lambda: len(told) > 1)
    assert told == ["ready", "the X server is gone"]


@pytest.mark.desktop(notify="none", panel=False, fresh=True)
def test_a_server_that_hangs_is_not_waited_for_and_asked_again_later(
    desktop: HeadlessDesktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(x11, "REST", 0.2)
    idle = X11Idle()
    idle.start(lambda: None, lambda _: None)
    before = seconds(idle)
    server = int(desktop.environment["DESKTOP_X_SERVER"])

    os.kill(server, signal.SIGSTOP)
    began = monotonic()
    guesses = [seconds(idle) for _ in range(50)]
    took = monotonic() - began
    monkeypatch.setattr(x11, "BELIEVED", 0.0)
    assert idle.idle() is None
    os.kill(server, signal.SIGCONT)

    assert before < guesses[0] < guesses[-1] < before + 1  # what it last said goes on, and it is asked once
    assert took < 0.15
    qtbot.waitUntil(lambda: idle.idle() is not None)
    idle.close()


def test_without_a_server_the_reason_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":987")
    told: list[str] = []

    X11Idle().start(lambda: told.append("ready"), told.append)

    assert told == ["no X server answers"]


def test_the_list_of_counters_is_read_with_its_padding() -> None:
    entries = bytes.fromhex("05000000 00000000 01000000 0800") + b"IDLETIME\0\0"
    entries += bytes.fromhex("06000000 00000000 01000000 0a00") + b"SERVERTIME"

    assert parse_counters(2, entries) == {b"IDLETIME": 5, b"SERVERTIME": 6}
