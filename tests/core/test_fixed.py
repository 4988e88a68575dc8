"""Fixed times: when the next one comes."""

from ergo.core.beat import Beat
from ergo.core.breaks import Answer
from ergo.core.events import Answered
from ergo.core.fixed import next_change
from ergo.core.settings import FixedTime
from ergo.core.state import Chosen
from tests.core.life import NINE, Life


def test_the_rules_ask_to_be_woken_for_the_next_one() -> None:
    life = Life(hours__fixed=[{"time": "09:10"}, {"time": "09:05", "days": ["tue"]}])

    assert next_change(life.state, Beat(life.now, life.plan)) == [600.0]


def test_a_time_without_days_never_comes() -> None:
    life = Life(hours__fixed=[{"time": "09:10", "days": []}])

    assert next_change(life.state, Beat(life.now, life.plan)) == []


def test_one_that_waits_is_kept_as_long_as_later_can_mean_and_goes_with_the_setting() -> None:
    life = Life(hours__fixed=[{"time": "09:10"}], breaks__later_minutes=60)
    life.works(minutes=9).rests_hands(minutes=2)
    shown = life.state.shown
    assert shown is not None
    assert shown.prompt.fixed == FixedTime("09:10")

    life.plan = Life(breaks__later_minutes=60).plan
    life.looks()
    assert (life.state.fixed_seen, life.state.chosen) == (None, None)


def test_later_may_be_an_hour() -> None:
    life = Life(hours__fixed=[{"time": "09:10"}], breaks__later_minutes=60)
    life.works(minutes=9).rests_hands(minutes=2)
    life.hears(Answered, 1, Answer.LATER)
    life.looks()

    assert life.state.chosen == Chosen(FixedTime("09:10"), NINE + 660.0 + 3600.0)
