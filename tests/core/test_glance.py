"""What the tray is told of each state."""

import pytest

from ergo.core.breaks import Answer, Because, Kind
from ergo.core.events import Answered, Paused, PromptWanted, RoutineWanted, Sign, Stood
from ergo.core.glance import Glance, Mode, glance, next_tick
from ergo.core.state import Pause
from tests.core.life import NINE, Life


def seen(life: Life) -> Glance:
    return glance(life.state, life.now, life.plan)


def test_somebody_who_works_sees_the_ring_fill() -> None:
    assert seen(Life().works(12)) == Glance(
        mode=Mode.SITTING,
        state="working",
        sitting_seconds=720,
        ring=0.4,
        next_kind=Kind.MICRO,
        next_in_seconds=1080,
    )


def test_a_ring_is_never_more_than_full_and_a_break_never_overdue() -> None:
    overdue = seen(Life().works(45))

    assert (overdue.ring, overdue.next_in_seconds) == (1.0, 0.0)


def test_a_prompt_that_is_shown_is_due() -> None:
    life = Life().works(12)
    life.hears(PromptWanted)

    assert (seen(life).mode, seen(life).state) == (Mode.DUE, "prompting")


def test_a_posture_check_is_no_break_that_is_due() -> None:
    life = Life().works(12)
    life.hears(PromptWanted, posture=True)

    assert (life.state.shown is not None, seen(life).mode) == (True, Mode.SITTING)


def test_a_skip_can_be_undone_for_a_while() -> None:
    life = Life().works(12)
    life.hears(PromptWanted)
    life.hears(Answered, life.state.prompts, Answer.SKIP)

    assert seen(life).can_undo_skip
    assert not seen(life.works(3)).can_undo_skip


def test_a_later_less_is_left_after_each() -> None:
    life = Life(breaks__later_limit=2).works(12)
    life.hears(PromptWanted)
    life.hears(Answered, life.state.prompts, Answer.LATER)

    assert seen(life).laters_left == 1


def test_a_routine_moves() -> None:
    life = Life().works(12)
    life.hears(RoutineWanted)

    assert (seen(life).mode, seen(life).state) == (Mode.MOVING, "moving")
    assert next_tick(life.state, life.now) is None


def test_a_lock_is_away_also_in_a_pause() -> None:
    life = Life().works(12)
    life.hears(Paused, 600)
    life.looks(locked=True)

    assert (seen(life).mode, seen(life).state) == (Mode.AWAY, "away")


def test_a_pause_of_minutes_says_when_it_ends() -> None:
    life = Life().works(10)
    life.hears(Paused, 1800)

    assert (seen(life).mode, seen(life).state) == (Mode.PAUSED, "paused")
    assert seen(life.works(5)).paused_until_wall == NINE + 600 + 1800


def test_a_pause_until_tomorrow_ends_by_the_clock_on_the_wall() -> None:
    life = Life().works(10)
    life.hears(Paused, until_tomorrow=True)

    assert life.state.pause == Pause(until_wall=NINE + 23 * 3600)
    assert seen(life).paused_until_wall == NINE + 23 * 3600


def test_a_pause_until_resumed_has_no_end() -> None:
    life = Life().works(10)
    life.hears(Paused)

    assert (seen(life).paused, seen(life).paused_until_wall) == (True, None)


def test_somebody_who_stands_is_seen_standing() -> None:
    life = Life().works(10)
    life.hears(Stood, True)

    assert (seen(life).mode, seen(life).standing) == (Mode.STANDING, True)


def test_a_held_prompt_says_why() -> None:
    life = Life().works(29)
    life.looks(signs=frozenset({Sign.CALL}))
    life.at += 120
    life.looks(idle=120, signs=frozenset({Sign.CALL}))

    assert (seen(life).mode, seen(life).held_because) == (Mode.HOLDING, Because.CALL)


def test_busy_hands_are_due_not_held() -> None:
    life = Life().works(30)

    assert (seen(life).mode, seen(life).held_because) == (Mode.DUE, None)


def test_outside_the_hours_the_ring_gives_way() -> None:
    assert seen(Life(hours__mon=["13:00-18:00"]).works(10)).mode is Mode.OUTSIDE


def test_where_nothing_can_tell_idle_that_is_said() -> None:
    life = Life()
    life.looks(idle=None)

    assert seen(life).blind


@pytest.mark.parametrize(("minutes", "left"), [(12, 60.0), (12.5, 30.0)])
def test_the_next_look_is_at_the_next_whole_minute_of_sitting(minutes: float, left: float) -> None:
    life = Life().works(minutes)

    assert next_tick(life.state, life.now) == pytest.approx(life.at + left)
