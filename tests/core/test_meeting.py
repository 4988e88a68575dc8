"""In a meeting nobody types: the clock goes on, reminders wait, and one comes afterwards that says so."""

import pytest

from ergo.core.breaks import Because
from ergo.core.effects import Prompt, ShowPrompt, WithdrawPrompt
from ergo.core.events import SaidInMeeting
from ergo.core.glance import Mode, glance
from tests.core.life import Life


def prompts(life: Life) -> list[Prompt]:
    """What was shown so far."""
    return [effect.prompt for effect in life.done if isinstance(effect, ShowPrompt)]


def test_the_clock_goes_on_and_the_reminder_comes_when_the_meeting_is_over() -> None:
    life = Life().works(20)
    life.hears(SaidInMeeting, 3600)
    life.rests_hands(59)

    assert life.state.counts.sitting == pytest.approx(79 * 60)
    assert prompts(life) == []
    assert glance(life.state, life.now, life.plan).mode is Mode.HOLDING
    assert glance(life.state, life.now, life.plan).meeting_until_wall == life.now.wall + 60

    life.works(1)
    life.rests_hands(seconds=50)

    [prompt] = prompts(life)
    assert (prompt.held_because, prompt.held_count > 0) == (Because.MEETING, True)
    assert glance(life.state, life.now, life.plan).meeting_until_wall is None


def test_it_may_be_over_before() -> None:
    life = Life().works(29)
    life.hears(SaidInMeeting, 7200)
    life.rests_hands(10)
    life.hears(SaidInMeeting, 0)
    life.looks()
    life.rests_hands(seconds=50)

    assert [prompt.held_because for prompt in prompts(life)] == [Because.MEETING]


def test_a_reminder_that_is_shown_is_taken_back() -> None:
    life = Life().works(30)
    life.rests_hands(seconds=10)
    assert len(prompts(life)) == 1

    life.hears(SaidInMeeting, 1800)
    assert any(isinstance(effect, WithdrawPrompt) for effect in life.looks())


def test_a_restart_does_not_end_it() -> None:
    life = Life().works(10)
    life.hears(SaidInMeeting, 3600)
    life.starts_again(after=60)

    assert glance(life.state, life.now, life.plan).meeting_until_wall == life.now.wall + 3540


def test_who_says_nothing_afterwards_has_left_when_it_ended() -> None:
    life = Life().works(10)
    life.hears(SaidInMeeting, 1800)
    life.rests_hands(60)

    assert life.state.away is not None
    assert life.state.away.since == 600 + 1800
