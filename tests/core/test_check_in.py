"""Half an hour after help one question is asked, at a moment when it disturbs nobody, or not at all."""

from typing import Any

import pytest
from msgspec.structs import replace

from ergo.core.check_in import LATE, Turn, turn
from ergo.core.events import Paused, Reading, SaidInMeeting, Sign, Stood
from ergo.core.state import Absence, Moving
from tests.core.life import Life

DUE = 1800.0


def turn_of(life: Life, at: float = DUE, **state: Any) -> Turn:
    """What is done at that moment with the question that is due after half an hour."""
    return turn(DUE, at, replace(life.state, **state), life.plan, life.now.wall)


@pytest.mark.parametrize(
    ("at", "does"),
    [
        (0, Turn.WAIT),
        (DUE - 1, Turn.WAIT),
        (DUE, Turn.ASK),
        (DUE + LATE, Turn.ASK),
        (DUE + LATE + 1, Turn.DROP),
    ],
)
def test_it_is_asked_once_half_an_hour_went_by_and_not_hours_later(at: float, does: Turn) -> None:
    assert turn_of(Life().works(20), at) is does


def test_the_pause_of_the_reminders_does_not_hold_it_nor_does_standing() -> None:
    life = Life().works(20)
    life.hears(Paused, 7200)
    life.hears(Stood, True)

    assert turn_of(life) is Turn.ASK


@pytest.mark.parametrize("sign", [Sign.CALL, Sign.PRESENTING, Sign.FULL_SCREEN, Sign.DO_NOT_DISTURB])
def test_it_waits_while_reminders_would(sign: Sign) -> None:
    assert turn_of(Life().works(20), reading=Reading(0, signs=frozenset({sign}))) is Turn.WAIT


def test_it_waits_for_whoever_is_away_in_a_meeting_or_moving() -> None:
    in_meeting = Life().works(20)
    in_meeting.hears(SaidInMeeting, 3600)

    assert turn_of(Life(), away=Absence(0)) is Turn.WAIT
    assert turn_of(Life(), reading=Reading(0, locked=True)) is Turn.WAIT
    assert turn_of(Life(), reading=Reading(0, asleep=True)) is Turn.WAIT
    assert turn_of(in_meeting) is Turn.WAIT
    assert turn_of(Life(), moving=Moving(None, 0, 60, 60)) is Turn.WAIT
