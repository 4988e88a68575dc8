"""How an absence begins and ends: the steps in between that no line of a trace shows."""

import pytest

from ergo.core.absence import leave
from ergo.core.beat import Beat
from ergo.core.effects import AwayFrom, Back, ContinueRoutine, PauseRoutine, RestEnded
from ergo.core.events import RoutineWanted, Stood
from ergo.core.state import Absence, Block, Counts, Manner, State, Wait
from tests.core.life import Life


def test_a_routine_waits_for_whoever_left() -> None:
    life = Life().works(10)
    life.hears(RoutineWanted)

    assert PauseRoutine() in life.senses(locked=True)
    life.at += 20
    assert ContinueRoutine() in life.senses(0)


def test_a_return_is_kept_with_what_was_before_until_it_is_sure() -> None:
    life = Life().works(10)
    life.senses(locked=True)
    before = life.state
    life.at += 120
    life.senses(0)
    unsure = life.state.unsure

    assert unsure is not None
    assert unsure.before.away == before.away == Absence(600)
    assert unsure.before.counts == before.counts


def test_what_was_taken_back_is_as_it_was() -> None:
    life = Life().works(10)
    life.senses(locked=True)
    before = life.state
    life.at += 120
    life.senses(0)
    life.rests_hands(2)

    assert life.state.away == before.away
    assert life.state.counts == before.counts
    assert life.state.manner == before.manner
    assert life.state.pending == before.pending
    assert life.happened == [AwayFrom(600, 600), Back(720), RestEnded(720, 120, 600), AwayFrom(780, 600)]


def test_nothing_counts_from_later_than_where_the_clock_was_taken_back_to() -> None:
    plan = Life().plan
    state = State(
        counts=Counts(sat=500),
        counts_at_sign=Counts(sat=400),
        manner=Manner(Block(Wait.REPEAT, 450), half_way=460),
    )

    assert leave(state, Beat(Life().now, plan), 0).manner == Manner(Block(Wait.REPEAT, 400))


def test_a_posture_check_that_was_shown_stays_shown() -> None:
    plan = Life().plan
    manner = Manner(half_way=460, posture_shown=True)
    state = State(counts=Counts(sat=500), counts_at_sign=Counts(sat=400), manner=manner)

    assert leave(state, Beat(Life().now, plan), 0).manner == manner


def test_standing_up_within_a_bump_stays_said() -> None:
    life = Life().works(10)
    life.senses(locked=True)
    life.at += 120
    life.senses(0)
    life.hears(Stood, True)
    life.rests_hands(2)

    assert life.state.away == Absence(600)
    assert life.state.standing_since == 720
    assert life.state.sit_since is None


@pytest.mark.parametrize(("seconds", "sitting"), [(59, 659), (60, 240)])
def test_a_short_absence_is_sitting_and_a_longer_one_a_rest(seconds: float, sitting: float) -> None:
    life = Life().works(10)
    life.senses(locked=True)
    life.at += seconds
    life.senses(0)

    assert life.state.counts.sitting == pytest.approx(sitting)
