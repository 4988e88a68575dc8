"""Manners: is it due, is this a good moment, which kind, and which answers."""

from typing import Any

import pytest
from msgspec.structs import replace

from ergo.core import manners
from ergo.core.breaks import Answer, Because, Kind
from ergo.core.events import Reading, Sign
from ergo.core.state import Absence, Block, Counts, Manner, Pause, State, Wait
from tests.core.life import NINE, Life

PLAN = Life().plan


@pytest.mark.parametrize(
    ("counts", "manner", "seconds"),
    [
        (Counts(sitting=0), Manner(), 1800),
        (Counts(sitting=1800), Manner(), 0),
        (Counts(sitting=2000, sat=2000), Manner(rested_sat=1900), 200),
        (Counts(sitting=2000, sat=2000), Manner(Block(Wait.LATER, 1900)), 200),
        (Counts(sitting=2000, sat=2000), Manner(Block(Wait.REPEAT, 1900)), 500),
        (Counts(sitting=2000, sat=2000), Manner(Block(Wait.SKIPPED, 1900)), 1700),
        (Counts(sitting=2000, sat=2000), Manner(Block(Wait.QUIET, 1900)), 1700),
        (Counts(sitting=100, sat=2000), Manner(Block(Wait.LATER, 1900), rested_sat=1990), 1700),
    ],
)
def test_a_prompt_is_due_when_nothing_speaks_against_it(
    counts: Counts, manner: Manner, seconds: float
) -> None:
    assert manners.seconds_until_due(counts, manner, PLAN) == seconds
    assert manners.is_due(counts, manner, PLAN) is (seconds <= 0)


def test_the_heaviest_kind_takes_the_place_of_the_lighter() -> None:
    assert manners.kind_due(Counts(), PLAN) is Kind.MICRO
    assert manners.kind_due(Counts(), PLAN, long=True) is Kind.LONG
    assert manners.kind_due(Counts(since_long=5400), PLAN) is Kind.LONG
    assert manners.kind_due(Counts(since_long=5400, since_chair=7200), PLAN) is Kind.WALK


def test_a_kind_that_never_comes_never_comes() -> None:
    plan = Life(breaks__long_every_minutes=0, breaks__walk_after_minutes=0).plan

    assert manners.kind_due(Counts(since_long=9e9, since_chair=9e9), plan, long=True) is Kind.MICRO


def present(**fields: Any) -> State:
    """Somebody who gave an input just now."""
    return State(**{"reading": Reading(0), **fields})


def signs(*said: Sign) -> Reading:
    """What the desktop tells besides input."""
    return Reading(0, signs=frozenset(said))


@pytest.mark.parametrize(
    ("state", "because"),
    [
        (present(), None),
        (present(away=Absence(0), reading=Reading(0, asleep=True, locked=True)), Because.SUSPENDED),
        (present(away=Absence(0), reading=Reading(0, locked=True)), Because.LOCKED),
        (present(away=Absence(0)), Because.AWAY),
        (present(reading=signs(Sign.CALL, Sign.PRESENTING)), Because.CALL),
        (present(reading=signs(Sign.PRESENTING, Sign.DO_NOT_DISTURB)), Because.PRESENTING),
        (present(reading=signs(Sign.FULL_SCREEN)), Because.PRESENTING),
        (present(reading=signs(Sign.DO_NOT_DISTURB), pause=Pause()), Because.DO_NOT_DISTURB),
        (present(pause=Pause(), standing_since=0), Because.PAUSED),
        (present(standing_since=0), Because.OTHER),
        (present(at=181, last_sign=0), Because.OTHER),
        (present(at=180, last_sign=0), None),
        (present(at=181, last_sign=0, reading=Reading(None)), None),
        (present(reading=signs(Sign.MEDIA)), None),
    ],
)
def test_the_first_reason_that_holds_is_named(state: State, because: Because | None) -> None:
    assert manners.hold_reason(state, PLAN, NINE) is because


def test_an_app_holds_only_while_the_person_has_named_any() -> None:
    in_front = present(reading=signs(Sign.APP))

    assert manners.hold_reason(in_front, Life(quiet__apps=("Zoom",)).plan, NINE) is Because.PRESENTING
    assert manners.hold_reason(in_front, PLAN, NINE) is None


def test_outside_the_hours_comes_before_standing_and_after_a_pause() -> None:
    plan = Life(hours__days=["tue"]).plan

    assert manners.hold_reason(present(standing_since=0), plan, NINE) is Because.OUTSIDE_HOURS
    assert manners.hold_reason(present(pause=Pause()), plan, NINE) is Because.PAUSED


def test_whoever_has_not_seen_what_ergo_is_is_asked_for_nothing() -> None:
    unseen = replace(PLAN, welcomed=False)

    assert manners.hold_reason(present(), unseen, NINE) is Because.OTHER
    assert manners.hold_reason(present(), unseen, NINE, chosen=True) is Because.OTHER


@pytest.mark.parametrize(
    ("switch", "sign"),
    [
        ("quiet__calls", Sign.CALL),
        ("quiet__presenting", Sign.PRESENTING),
        ("quiet__full_screen", Sign.FULL_SCREEN),
        ("quiet__do_not_disturb", Sign.DO_NOT_DISTURB),
    ],
)
def test_every_reason_has_its_switch(switch: str, sign: Sign) -> None:
    assert manners.begun_reason(present(reading=signs(sign)), PLAN, NINE) is not None
    assert manners.begun_reason(present(reading=signs(sign)), Life(**{switch: False}).plan, NINE) is None


@pytest.mark.parametrize(
    ("pause", "paused"),
    [
        (None, False),
        (Pause(), True),
        (Pause(until=101), True),
        (Pause(until=100), False),
        (Pause(until_wall=NINE + 1), True),
        (Pause(until_wall=NINE), False),
    ],
)
def test_a_pause_lasts_until_its_end(pause: Pause | None, paused: bool) -> None:
    assert manners.is_paused(State(at=100, pause=pause), NINE) is paused


def test_hands_are_busy_for_five_seconds() -> None:
    assert manners.hands_are_busy(present(at=104, last_input=100), PLAN)
    assert not manners.hands_are_busy(present(at=105, last_input=100), PLAN)
    assert not manners.hands_are_busy(present(at=104, last_input=100, reading=Reading(None)), PLAN)
    plan = Life(quiet__busy_hands=False).plan
    assert not manners.hands_are_busy(present(at=104, last_input=100), plan)


def test_later_is_offered_only_so_often() -> None:
    assert manners.answers(Manner(laters=1), PLAN) == (Answer.START, Answer.LATER, Answer.SKIP)
    assert manners.answers(Manner(laters=2), PLAN) == (Answer.START, Answer.SKIP)


@pytest.mark.parametrize(
    ("before", "repeat", "after"),
    [
        (None, 10, Wait.REPEAT),
        (Wait.LATER, 10, Wait.REPEAT),
        (Wait.REPEAT, 10, Wait.QUIET),
        (Wait.QUIET, 10, Wait.REPEAT),
        (None, 0, Wait.QUIET),
    ],
)
def test_no_answer_is_followed_by_one_repeat(before: Wait | None, repeat: int, after: Wait) -> None:
    plan = Life(breaks__repeat_after_minutes=repeat).plan
    block = None if before is None else Block(before, 0)
    state = State(counts=Counts(sat=700), manner=Manner(block))

    assert manners.after_no_answer(state, plan) == Block(after, 700)
