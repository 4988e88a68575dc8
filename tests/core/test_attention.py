"""When Ergo asks for calls, films and the like, and above all: when it doesn't."""

from math import inf
from typing import Any

import pytest

from ergo.core.attention import next_asking
from ergo.core.events import Paused, PromptWanted, RoutineWanted, SaidAway, SaidHere, Sign, Stood
from tests.core.life import Happens, Life

CALL = frozenset({Sign.CALL})


def next_after(life: Life, asked: float | None = None) -> float | None:
    """When it asks next."""
    return next_asking(life.state, life.now, life.plan, asked)


def test_while_hands_type_it_asks_just_before_a_prompt() -> None:
    life = Life(breaks__every_minutes=5).works(minutes=4, seconds=30)

    assert next_after(life) == 285
    assert next_after(life, asked=250) == 285
    assert next_after(life, asked=285) == 315


def test_it_asks_before_a_posture_check_too() -> None:
    life = Life(posture__enabled=True).works(minutes=14, seconds=30)

    assert next_after(life) == 885


def test_far_from_any_prompt_the_next_wish_lies_beyond_each_minutes_look() -> None:
    life = Life().works(minutes=1)

    assert next_after(life) == 125


def test_a_held_prompt_is_asked_for_every_half_minute() -> None:
    life = Life().works(minutes=30)
    life.looks(signs=CALL)

    assert life.state.waiting is not None
    assert next_after(life) == -inf
    assert next_after(life, asked=1795) == 1825


def test_a_prompt_on_the_screen_is_asked_for_more_often() -> None:
    life = Life().works(minutes=10)
    life.hears(PromptWanted)

    assert next_after(life, asked=590) == 610
    assert next_after(life, asked=611) == 621


def test_without_input_it_asks_every_minute_until_the_person_is_away() -> None:
    life = Life().works(minutes=10).rests_hands(minutes=5)

    assert next_after(life) == 665
    assert next_after(life, asked=890) == 950
    life.hears(SaidAway)
    assert next_after(life) is None


def test_the_persons_own_word_needs_no_evidence() -> None:
    life = Life(breaks__long_every_minutes=0, breaks__every_minutes=180).works(minutes=10)
    life.hears(SaidHere)

    assert next_after(life) == 600 + 2 * 3600


def test_where_nothing_tells_idle_it_asks_for_prompts_only() -> None:
    life = Life()
    life.looks(None)

    assert next_after(life) == 1785


@pytest.mark.parametrize(("event", "fields"), [(Stood, {"standing": True}), (Paused, {"seconds": 3600})])
def test_nothing_is_asked_for_a_prompt_that_another_reason_holds(event: Happens, fields: Any) -> None:
    life = Life().works(minutes=31)
    life.hears(event, **fields)

    assert next_after(life) == life.at + 65


def test_nothing_is_asked_for_a_prompt_outside_the_persons_hours() -> None:
    life = Life(hours__days=("tue",)).works(minutes=31)

    assert next_after(life) == life.at + 65


def test_a_fixed_time_is_near_too_whatever_the_hours() -> None:
    fixed = {"time": "09:30", "days": ["mon"], "routine": "neck-60"}
    life = Life(hours__days=("tue",), hours__fixed=[fixed])

    life.works(minutes=29, seconds=40)
    assert next_after(life) == 1785
    life.works(seconds=20)
    life.looks(signs=CALL)
    assert next_after(life) == -inf
    assert next_after(life, asked=1785) == 1815


def test_nothing_is_asked_while_a_routine_runs() -> None:
    life = Life().works(minutes=31)
    life.hears(RoutineWanted, "neck-60")

    assert next_after(life) is None
