"""A routine that runs: what it is, what it credits, and what becomes of it."""

from typing import Any

import pytest

from ergo.core.breaks import Answer, Closed, Kind, Moved, Outcome, Prompted
from ergo.core.effects import (
    CloseRoutine,
    OpenRoutine,
    PromptClosed,
    RoutineStarted,
    RoutineStopped,
    WithdrawPrompt,
)
from ergo.core.events import Answered, PromptWanted, RoutineEnded, RoutineOpened, RoutineWanted
from ergo.core.state import Block, Manner, Wait
from tests.core.life import NINE, Life


def moves(done: float, minutes: float = 33, *, seconds: float = 60, **told: Any) -> Life:
    """Somebody who sat, started the routine of the prompt, and did that part of what the player told."""
    life = Life().works(minutes)
    life.hears(Answered, 1, Answer.START)
    life.hears(RoutineOpened, "neck-60", seconds, **told)
    life.at += seconds * done
    life.hears(RoutineEnded, done)
    return life


def test_start_opens_the_routine_of_the_prompt() -> None:
    life = Life().works(32.5)
    effects = life.hears(Answered, 1, Answer.START)

    assert effects[0] == WithdrawPrompt(1)
    assert effects[-1] == OpenRoutine(Kind.MICRO)
    assert life.happened[-2:] == [
        PromptClosed(1950, Kind.MICRO, Closed.START),
        RoutineStarted(1950, Kind.MICRO),
    ]


def test_a_routine_by_name_is_an_answer_to_the_prompt() -> None:
    life = Life().works(32.5)
    effects = life.hears(RoutineWanted, "hip-60")

    assert effects[-1] == OpenRoutine(Kind.MICRO, "hip-60")
    assert life.happened[-2] == PromptClosed(1950, Kind.MICRO, Closed.START)


def test_a_routine_by_hand_closes_a_posture_check() -> None:
    life = Life().works(10)
    life.hears(PromptWanted, posture=True)
    life.hears(RoutineWanted)

    assert life.happened[-2:] == [PromptClosed(600, Kind.POSTURE, Closed.OTHER), RoutineStarted(600, None)]


def test_start_on_a_posture_check_opens_nothing() -> None:
    life = Life().works(10)
    life.hears(PromptWanted, posture=True)
    life.hears(Answered, 1, Answer.START)

    assert life.happened[-1] == PromptClosed(600, Kind.POSTURE, Closed.START)
    assert life.entries == [Prompted(NINE + 600, Kind.POSTURE, Outcome.TAKEN)]


@pytest.mark.parametrize(
    ("done", "told", "left"),
    [
        (1.0, {}, 0),
        (0.9, {}, 0),
        (0.5, {}, 990),
        (0.0, {}, 1980),
        (1.0, {"credits": False}, 1980),
        (1.0, {"seconds": 30}, 990),
        (0.5, {"seconds": 30}, 1485),
        (1.0, {"seconds": 55}, 0),
        (1.0, {"seconds": 120}, 0),
        (0.5, {"seconds": 120}, 990),
    ],
)
def test_what_was_done_of_what_was_asked_is_credited(done: float, told: dict[str, Any], left: float) -> None:
    assert moves(done, **told).state.counts.sitting == pytest.approx(left)


def test_a_long_routine_begins_the_long_interval_anew() -> None:
    assert moves(1, seconds=180).state.counts.since_long == 0
    assert moves(0.5, seconds=180).state.counts.since_long == 1980
    assert moves(1, seconds=179).state.counts.since_long == 1980
    assert moves(1, seconds=180, credits=False).state.counts.since_long == 1980


def test_a_routine_on_the_feet_is_leaving_the_chair() -> None:
    assert moves(1, on_feet=True).state.counts.since_chair == 0
    assert moves(0.8, on_feet=True).state.counts.since_chair == 1980
    assert moves(1).state.counts.since_chair == 1980


def test_a_routine_on_the_feet_while_standing_begins_no_sit() -> None:
    life = Life().works(10)
    life.hears(RoutineWanted)
    life.hears(RoutineOpened, "walk", 60.0, on_feet=True)
    life.at += 60
    life.state = type(life.state)(
        at=life.state.at, counts=life.state.counts, moving=life.state.moving, standing_since=600,
        last_input=600, last_sign=600, reading=life.state.reading,
    )  # fmt: skip
    life.hears(RoutineEnded, 1.0)

    assert life.state.sit_since is None


def test_history_hears_of_it() -> None:
    assert moves(0.5, region="neck").entries == [
        Prompted(NINE + 1920, Kind.MICRO, Outcome.CUT_SHORT),
        Moved(NINE + 1980, "neck-60", 30, 0.5, Kind.MICRO, "neck"),
    ]


def test_one_that_nobody_prompted_is_told_without_a_prompt() -> None:
    life = Life().works(10)
    life.hears(RoutineWanted, "hip-60")
    life.at += 60
    life.hears(RoutineEnded, 1.0)

    assert life.happened[-1] == RoutineStopped(660, None, 1, 600)
    assert life.entries == [Moved(NINE + 600, "hip-60", 60, 1)]


def test_a_routine_that_leaves_nothing_forgets_what_was_settled() -> None:
    assert moves(1).state.manner == Manner()


def test_a_part_that_leaves_a_prompt_due_asks_later() -> None:
    assert moves(0.05).state.manner.block == Block(Wait.LATER, 1980)


def test_a_part_that_leaves_none_due_asks_as_ever() -> None:
    assert moves(0.5).state.manner.block is None


def test_after_ten_minutes_a_paused_routine_is_closed() -> None:
    life = Life().works(10)
    life.hears(RoutineWanted)
    life.senses(locked=True)
    assert life.state.planned == 1200
    life.at = 1200

    assert life.looks(locked=True) == [CloseRoutine()]


def test_what_waits_for_start_lets_the_person_sit_on() -> None:
    life = Life().works(32.5)
    life.hears(Answered, 1, Answer.START)
    life.hears(RoutineOpened, "neck-60", 60.0, waits=True)
    life.works(5)
    life.hears(RoutineOpened, "neck-60", 60.0)
    assert life.state.counts.sitting == 1950 + 300

    life.at += 60
    life.hears(RoutineEnded, 1.0)

    assert life.state.counts.sitting == 0
    assert life.entries == [
        Prompted(NINE + 1920, Kind.MICRO, Outcome.TAKEN),
        Moved(NINE + 2250, "neck-60", 60, 1, Kind.MICRO),
    ]


def test_what_was_never_started_is_not_done_and_no_movement() -> None:
    life = Life().works(32.5)
    life.hears(Answered, 1, Answer.START)
    life.hears(RoutineOpened, "neck-60", 60.0, waits=True)
    life.works(10)
    life.hears(RoutineEnded, 0.0)

    assert life.state.counts.sitting == 1950 + 600
    assert life.entries == [Prompted(NINE + 1920, Kind.MICRO, Outcome.UNANSWERED)]


def test_whoever_breathed_as_was_offered_is_asked_again_after_a_whole_interval() -> None:
    assert moves(1, credits=False).state.manner.block == Block(Wait.SKIPPED, 1980)
    assert moves(0.5, credits=False).state.manner.block == Block(Wait.LATER, 1980)
