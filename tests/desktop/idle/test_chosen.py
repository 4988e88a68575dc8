"""Which source of idle is taken, what follows when it goes, and that Wayland's X server is not asked."""

import logging
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ergo.desktop.idle import choose, chosen
from ergo.desktop.idle.chosen import ChosenIdle

pytestmark = pytest.mark.usefixtures("qapp")


class Fake:
    """A source that does as told."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.starts = 0
        self.calls = True
        self.watches: list[float] = []
        self.back: Callable[[], None] = lambda: None

    def start(self, on_ready: Callable[[], None], on_lost: Callable[[str], None]) -> None:
        self.starts += 1
        self.ready, self.lost = on_ready, on_lost

    def idle(self) -> float | None:
        return 7.0

    def watch(self, after_seconds: float, on_back: Callable[[], None]) -> bool:
        self.watches.append(after_seconds)
        self.back = on_back
        return self.calls

    def close(self) -> None:
        self.watches.append(-1)


@pytest.fixture
def fakes() -> tuple[Fake, Fake]:
    """A better source and a worse one."""
    return Fake("best"), Fake("second")


@pytest.fixture
def idle(fakes: tuple[Fake, Fake], monkeypatch: pytest.MonkeyPatch) -> Iterator[ChosenIdle]:
    """A choice between them, that is quick to try again."""
    monkeypatch.setattr(chosen, "FIRST_RETRY", 0.01)
    monkeypatch.setattr(chosen, "LAST_RETRY", 0.04)
    idle = ChosenIdle(fakes)
    yield idle
    idle.close()


def test_the_best_that_works_is_taken_and_the_others_are_left_alone(
    idle: ChosenIdle, fakes: tuple[Fake, Fake]
) -> None:
    best, second = fakes
    assert (idle.name, idle.settled, idle.idle()) == ("unknown", False, None)

    best.ready()

    assert (idle.name, idle.why, idle.settled, idle.idle(), second.starts) == ("best", "", True, 7.0, 0)


def test_where_the_best_does_not_work_the_next_is_asked_and_the_reason_kept(
    idle: ChosenIdle, fakes: tuple[Fake, Fake], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    best, second = fakes

    best.lost("it is not there")
    second.ready()

    assert (idle.name, idle.why) == ("second", "it is not there")
    assert caplog.messages == ["Idle is told by: second (it is not there)"]


def test_where_nothing_works_idle_is_unknown_and_a_few_more_tries_are_made(
    idle: ChosenIdle, fakes: tuple[Fake, Fake], qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    best, second = fakes

    for again in (1, 2, 3):
        qtbot.waitUntil(lambda again=again: best.starts == again)  # type: ignore[misc]
        best.lost("no")
        second.lost("neither")
    qtbot.wait(100)

    assert (idle.name, idle.why, idle.idle(), best.starts) == ("unknown", "no; neither", None, 3)
    assert caplog.messages == ["Idle is told by: unknown (no; neither)"]


def test_one_that_is_lost_is_said_once_and_tried_for_ever(
    idle: ChosenIdle, fakes: tuple[Fake, Fake], qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    best, second = fakes
    best.ready()
    best.lost("it fell over")
    for again in range(2, 8):
        second.lost("never")
        qtbot.waitUntil(lambda again=again: best.starts == again)  # type: ignore[misc]
        assert (idle.idle(), second.starts) == (None, again - 1)
        best.lost("still lying")

    best.ready()

    assert (idle.name, idle.idle()) == ("best", 7.0)
    warnings = [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]
    assert warnings == ["Idle is no longer told by the best: it fell over"]
    caplog.clear()


def test_one_that_comes_back_by_itself_is_taken_and_a_better_one_later(
    idle: ChosenIdle, fakes: tuple[Fake, Fake], qtbot: QtBot
) -> None:
    best, second = fakes
    looks: list[None] = []
    idle.watch(60, lambda: looks.append(None))
    best.lost("no")
    second.lost("not yet")
    qtbot.waitUntil(lambda: len(looks) == 1)

    second.ready()
    assert (idle.name, second.watches) == ("second", [60])
    qtbot.waitUntil(lambda: len(looks) == 2)

    best.ready()
    assert (idle.name, second.watches, best.watches) == ("best", [60, 0], [60])
    second.ready()
    assert idle.name == "best"


def test_a_return_that_a_source_tells_calls(idle: ChosenIdle, fakes: tuple[Fake, Fake]) -> None:
    best, _ = fakes
    backs: list[None] = []
    assert idle.watch(60, lambda: backs.append(None))

    best.ready()
    best.back()

    assert backs == [None]


def test_where_the_source_in_use_never_calls_that_is_said(idle: ChosenIdle, fakes: tuple[Fake, Fake]) -> None:
    best, _ = fakes
    best.calls = False
    best.ready()

    assert not idle.watch(60, lambda: None)


@pytest.mark.parametrize(("system", "name"), [("win32", "user32"), ("darwin", "ApplicationServices")])
def test_other_systems_are_asked_through_their_own_library(
    system: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", system)

    idle = choose(None)  # which is not there, here

    assert (idle.name, idle.idle(), idle.settled) == ("unknown", None, True)
    assert name in idle.why
    idle.close()


@pytest.mark.parametrize("sign", ["WAYLAND_DISPLAY", "XDG_SESSION_TYPE"])
@pytest.mark.desktop(notify="none", panel=False)
@pytest.mark.usefixtures("desktop")
def test_under_wayland_the_x_server_is_never_asked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, sign: str
) -> None:
    monkeypatch.setenv(sign, "wayland")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))

    idle = choose(None)

    assert (idle.name, idle.idle(), idle.settled) == ("unknown", None, True)
    assert idle.why == (
        "no Wayland compositor answers: No such file or directory; "
        "there is no session bus to ask GNOME's monitor"
    )
    idle.close()


def test_without_any_display_idle_is_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("WAYLAND_DISPLAY", "XDG_SESSION_TYPE", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)

    idle = choose(None)

    assert (idle.name, idle.why) == ("unknown", "no X server answers")
    idle.close()


@pytest.mark.desktop(notify="none", panel=False)
@pytest.mark.usefixtures("desktop")
def test_on_x11_the_server_is_asked() -> None:
    idle = choose(None)

    assert (idle.name, idle.why) == ("X11 idle counter", "")
    assert idle.idle() is not None
    idle.close()
