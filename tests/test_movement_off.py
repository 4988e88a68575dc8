"""After a warning sign nothing but slow breathing is played, named or suggested, by any way in."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from ergo.commands import run
from ergo.core.breaks import Answer, Moved
from ergo.core.care import OFF_SECONDS, is_breathing
from ergo.core.events import RoutineWanted
from ergo.core.routine import ResolvedRoutine
from ergo.storage import paths
from ergo.ui.words import day_and_clock
from tests.pretend_life import MORNING, Life


@pytest.fixture
def off(life: Life) -> Life:
    """Somebody who has moved before, and whose hips hurt badly in the routine of half past nine."""
    life.app.history.write(Moved(MORNING.timestamp() - 90_000, "neck-60", 60, 1))
    life.works_until_asked()
    assert life.asks(verb="break", routine="hip-60") == {}
    hurts(life, 8)
    return life


def hurts(life: Life, strength: int) -> None:
    """It hurts that much; the help card is closed again."""
    player = life.app.stage.player
    player._stop_at_once()
    player._care.page.rated.emit(strength)
    player._care.card.closed.emit()
    QApplication.processEvents()


def until(life: Life) -> str:
    """Until when movement is off, in words."""
    wall = life.app.care.off_until()
    assert wall is not None
    return day_and_clock(wall)


def plays(life: Life) -> ResolvedRoutine | None:
    """What is being played."""
    playing = life.app.stage.playing
    return playing.routine if life.state() == "moving" and playing is not None else None


def rows(life: Life) -> list[str]:
    """The tray's rows."""
    menu = life.app.tray.menu
    menu.aboutToShow.emit()
    return [row.text() for row in menu.actions() if row.isVisible() and row.text()]


def row(life: Life, text: str) -> QAction:
    life.app.tray.menu.aboutToShow.emit()
    return next(it for it in life.app.tray.menu.findChildren(QAction) if it.text() == text)


def test_the_routine_is_over_and_only_the_end_is_kept(off: Life) -> None:
    assert off.state() == "working"
    assert sorted(json.loads(paths.care_path().read_text())) == ["boot", "until_at", "until_wall"]
    assert off.app.care.off_until() == pytest.approx(MORNING.timestamp() + 1810 + OFF_SECONDS, abs=60)


def prompt(life: Life) -> None:
    life.asks(verb="prompt")
    life.server.answer(Answer.START)


def later_prompt(life: Life) -> None:
    life.works_until_asked()
    life.works_until_asked()
    if life.state() == "prompting":
        life.server.answer(Answer.START)


def skip_then_less(life: Life) -> None:
    life.asks(verb="prompt")
    life.server.answer(Answer.SKIP)
    life.server.answer(Answer.START)


def named(name: str) -> Callable[[Life], object]:
    return lambda life: life.app.conductor.act(lambda now: RoutineWanted(now, name))


WAYS: dict[str, Callable[[Life], object]] = {
    "the prompt": prompt,
    "a later prompt": later_prompt,
    "the half minute after a skip": skip_then_less,
    "the tray's suggestion": lambda life: life.app.tray.break_wanted.emit(""),
    "a row of the tray that stood there before": lambda life: life.app.tray.break_wanted.emit("back-60"),
    "the library's Start": lambda life: life.app.librarian._start("neck-60"),
    "the status window": lambda life: life.app.conductor.act(RoutineWanted),
    "another": lambda life: life.app.stage.player.another.emit(),
    "the command line": lambda life: life.asks(verb="break", routine=""),
    "the command line by name": lambda life: life.asks(verb="break", routine="hip-60"),
    "the posture check": lambda life: life.asks(verb="posture"),
    "a walk": named("walk-120"),
    "a body scan": named("scan-66"),
    "breath that is held": named("box-70"),
    "breath and stretches": named("unwind-300"),
    "relief": named("relief-back-chair-240"),
    "breathing": named("breathe-60"),
}


@given(some.lists(some.sampled_from(sorted(WAYS)), min_size=1, max_size=5))
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_by_whatever_way_only_slow_breathing_is_played(off: Life, ways: list[str]) -> None:
    for way in ways:
        WAYS[way](off)
        playing = plays(off)
        assert playing is None or is_breathing(playing), way
        assert off.app.prompter._posture is None or not off.app.prompter._posture.isVisible()
        off.app.stage.player.close_routine()


def test_a_routine_by_name_is_refused_in_one_sentence(off: Life) -> None:
    sentence = f"Movement is off until {until(off)}, or until you say it was checked; slow breathing stays."

    assert off.asks(verb="break", routine="hip-60") == {"error": sentence}
    assert off.asks(verb="posture") == {"error": sentence}
    assert off.asks(verb="break", routine="breathe-60") == {}


def test_the_prompt_offers_breathing_instead(off: Life) -> None:
    off.asks(verb="prompt")

    asked = off.server.asked[-1]
    assert (asked.title, asked.body) == (
        "Two slow minutes?",
        f"Breathe slowly, if you like. Movement is off until {until(off)}.",
    )


def test_the_tray_says_so_and_names_no_movement(off: Life) -> None:
    assert f"Movement is off until {until(off)}" in rows(off)
    assert row(off, "Suggested: Calm (2 min)").isVisible()
    assert not [
        it for it in off.app.tray.menu.findChildren(QAction) if it.text().startswith(("Back (", "Hips ("))
    ]


def test_the_library_shows_breathing_only(off: Life) -> None:
    assert [it.routine.id for it in off.app.offering.to_browse()] == [
        "breathe-120",
        "breathe-30",
        "breathe-60",
    ]


def test_the_command_line_lists_breathing_only(off: Life, capsys: pytest.CaptureFixture[str]) -> None:
    off.app.history.close()
    paths.care_path().write_text(paths.care_path().read_text().replace("177", "977"))  # years ahead

    assert run(["routines", "--json"]) == 0

    assert {it["id"] for it in json.loads(capsys.readouterr().out)} == {
        "breathe-30",
        "breathe-60",
        "breathe-120",
    }


def test_once_it_was_checked_everything_is_back(off: Life) -> None:
    row(off, "It was checked").trigger()

    assert not [text for text in rows(off) if text.startswith("Movement is off")]
    assert not paths.care_path().exists()
    assert off.asks(verb="break", routine="hip-60") == {}


def test_it_outlives_a_restart(off: Life, home: Path, qapp: QApplication) -> None:  # noqa: ARG001
    off.app.quit()
    again = Life(qapp)
    again.desk.at = off.desk.at + 60
    again.app.conductor.look()

    assert "error" in again.asks(verb="break", routine="hip-60")
    again.app.quit()


def test_it_ends_by_itself_after_a_day(off: Life) -> None:
    off.desk.at += OFF_SECONDS
    off.desk.touch(off.desk.at)
    off.app.conductor.sense()

    assert not [text for text in rows(off) if text.startswith("Movement is off")]
    assert off.asks(verb="break", routine="hip-60") == {}


@pytest.mark.parametrize("strength", [0, 3, 4, 5])
def test_less_than_six_leaves_movement_on(life: Life, strength: int) -> None:
    life.asks(verb="break", routine="hip-60")
    hurts(life, strength)

    assert not life.app.care.movement_is_off
    assert not paths.care_path().exists()
