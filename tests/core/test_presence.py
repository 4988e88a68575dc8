"""Is the person at the desk? What a look can know between two inputs."""

import pytest

from ergo.core.effects import Save
from ergo.core.events import Launched, Reading
from ergo.core.state import JUST, Absence
from tests.core.life import Life


def test_a_lock_and_a_sleep_are_saved_at_once() -> None:
    life = Life().works(1)

    assert life.senses(locked=True)[0] == Save()
    assert life.senses(locked=True, asleep=True)[0] == Save()
    assert life.senses(locked=True, asleep=True) == []
    assert life.senses(locked=True) == []


def test_a_start_is_saved_at_once() -> None:
    life = Life()

    assert life.hears(Launched, Reading(0))[0] == Save()


def test_a_first_start_while_locked_is_an_absence() -> None:
    life = Life()
    life.hears(Launched, Reading(0, locked=True))

    assert life.state.away == Absence(0)


def test_the_next_look_comes_just_before_three_silent_minutes_are_over() -> None:
    life = Life().works(1)

    assert life.state.planned == 60 + 180 - JUST


def test_away_a_look_waits_for_the_person() -> None:
    life = Life().works(1).rests_hands(16)

    assert life.state.away == Absence(60)
    assert life.state.planned is None


def test_a_look_that_comes_late_finds_the_moment_of_the_input() -> None:
    life = Life().works(10).rests_hands(16)
    life.at += 30
    life.looks(20)

    assert life.state.last_input == life.at - 20
    assert life.state.counts.sitting == pytest.approx(20)


def test_input_before_the_unlock_was_made_while_locked() -> None:
    life = Life().works(10)
    life.senses(locked=True)
    life.at += 100
    life.senses(locked=True)
    life.at += 20
    life.senses(5, asleep=True)
    life.at += 20
    life.senses(30)

    assert life.state.away == Absence(600)
