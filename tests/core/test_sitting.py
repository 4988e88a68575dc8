"""The sitting clock: what is counted, what a rest gives back, and what history hears of it."""

import pytest

from ergo.core.beat import Beat
from ergo.core.breaks import Kind, Moved, Outcome, Prompted, Rested, Sat
from ergo.core.events import HistoryForgotten, Reading, Sign, Stood
from ergo.core.sitting import credit, evident, is_active, open_sit, rested_manner, sit
from ergo.core.state import Absence, Block, Counts, Manner, Moving, State, Wait
from tests.core.life import NINE, Life
from tests.desk import desk

HOUR = Counts(3600, 9000, 3600, 3600)


def test_what_is_forgotten_comes_back_with_no_sit_that_goes_on() -> None:
    life = Life().works(20)
    counts = life.state.counts
    life.hears(HistoryForgotten)
    assert (life.state.counts, open_sit(life.state, Beat(life.now, life.plan))) == (counts, None)
    life.works(5)
    assert open_sit(life.state, Beat(life.now, life.plan)) == Sat(NINE + 1200, NINE + 1500, 300)

    life.hears(Stood, True)
    life.hears(HistoryForgotten)
    assert (life.state.sit_since, life.state.pending) == (None, ())


def test_all_counters_grow_together() -> None:
    assert sit(Counts(1, 2, 3, 4), 10) == Counts(11, 12, 13, 14)


@pytest.mark.parametrize(
    ("length", "after"),
    [
        (60, Counts(3240, 9000, 3600, 3600)),
        (119.9, Counts(3600 - 6 * 119.9, 9000, 3600, 3600)),
        (120, Counts(2880, 9000, 3600, 0)),
        (299.9, Counts(3600 - 6 * 299.9, 9000, 3600, 0)),
        (300, Counts(0, 9000, 0, 0)),
    ],
)
def test_a_rest_gives_back_by_its_length(length: float, after: Counts) -> None:
    assert credit(HOUR, length, whole_rest=300) == after


def test_a_credit_stops_at_nothing() -> None:
    assert credit(Counts(100, 100, 100, 100), 60, whole_rest=300).sitting == 0


def test_a_rest_ends_later_in_a_row_and_keeps_the_rest() -> None:
    block = Block(Wait.SKIPPED, 100)

    assert rested_manner(Manner(block, 5, 2, 50, True), HOUR) == Manner(block, 9000, 0, 50, True)


def test_a_rest_to_nothing_forgets_all() -> None:
    manner = Manner(Block(Wait.SKIPPED, 100), 5, 2, 50, True)

    assert rested_manner(manner, Counts(0, 9000)) == Manner(rested_sat=9000)


@pytest.mark.parametrize("sign", [Sign.CALL, Sign.PRESENTING, Sign.FULL_SCREEN, Sign.MEDIA])
def test_what_the_desktop_tells_is_evidence_unless_it_is_locked(sign: Sign) -> None:
    signs = frozenset({sign})

    assert evident(State(), Reading(9, signs=signs), 0)
    assert not evident(State(), Reading(9, locked=True, signs=signs), 0)
    assert not evident(State(), Reading(9, asleep=True, signs=signs), 0)
    assert not evident(State(), Reading(9, display_off=True, signs=signs), 0)


def test_do_not_disturb_is_no_evidence() -> None:
    assert not evident(State(), Reading(9, signs=frozenset({Sign.DO_NOT_DISTURB})), 0)


def test_a_routine_is_evidence_until_it_is_paused() -> None:
    moving = Moving(None, since=0, seconds=60, asked_seconds=60)
    paused = Moving(None, since=0, seconds=60, asked_seconds=60, paused_since=5)

    assert evident(State(moving=moving), Reading(9), 0)
    assert not evident(State(moving=paused), Reading(9), 0)


def test_whoever_gave_no_input_for_a_minute_is_not_active() -> None:
    assert is_active(State(reading=Reading(0), last_input=10), 69.9)
    assert not is_active(State(reading=Reading(0), last_input=10), 70)
    assert not is_active(State(reading=Reading(0), last_input=10, away=Absence(10)), 20)
    assert not is_active(State(reading=Reading(None), last_input=10), 20)


def test_the_sit_that_goes_on_can_be_seen() -> None:
    life = Life().works(10)
    assert open_sit(life.state, Beat(life.now, life.plan)) == Sat(NINE, NINE + 600, 600)
    life.senses(locked=True)
    life.at += 30

    assert open_sit(life.state, Beat(life.now, life.plan)) == Sat(NINE, NINE + 600, 600)


def test_whoever_stands_doesn_t_sit() -> None:
    life = Life()

    assert open_sit(State(sit_since=None), Beat(life.now, life.plan)) is None


def test_history_hears_of_a_sit_and_the_rest_after_it() -> None:
    day = desk().works(20).locks().rests_hands(6).unlocks().works(1)

    assert day.entries == [Sat(NINE, NINE + 1200, 1200), Rested(NINE + 1200, NINE + 1560, 1200)]


def test_history_hears_nothing_of_a_bump() -> None:
    day = desk().works(20).locks().rests_hands(6).unlocks().rests_hands(10)

    assert day.entries == []


def test_a_rest_too_short_to_count_breaks_no_sit() -> None:
    day = (
        desk().works(10).locks().rests_hands(seconds=59).unlocks().works(10).locks().rests_hands(1).unlocks()
    )

    assert day.works(1).entries == [Sat(NINE, NINE + 1259, 1259), Rested(NINE + 1259, NINE + 1319, 360)]


def test_provisional_seconds_belong_to_the_rest() -> None:
    day = desk().works(20).rests_hands(10).works(1).was_up("yes")

    assert day.entries == [Sat(NINE, NINE + 1200, 1200), Rested(NINE + 1200, NINE + 1800, 1200)]


def test_history_is_corrected_by_a_no() -> None:
    day = (
        desk()
        .works(20)
        .rests_hands(10)
        .works(1)
        .was_up("no")
        .works(4)
        .locks()
        .rests_hands(5)
        .unlocks()
        .works(1)
    )

    assert [entry for entry in day.entries if not isinstance(entry, Prompted)] == [
        Sat(NINE, NINE + 2100, 2100),
        Rested(NINE + 2100, NINE + 2400, 2100),
    ]


def test_history_is_corrected_by_a_yes() -> None:
    day = (
        desk()
        .works(20)
        .rests_hands(4)
        .works(1)
        .was_up("yes")
        .works(5)
        .locks()
        .rests_hands(5)
        .unlocks()
        .works(1)
    )

    assert day.entries == [
        Sat(NINE, NINE + 1200, 1200),
        Rested(NINE + 1200, NINE + 1440, 1200),
        Sat(NINE + 1440, NINE + 1800, 360),
        Rested(NINE + 1800, NINE + 2100, 360),
    ]


def test_standing_ends_a_sit_and_begins_another() -> None:
    day = desk().works(10).happens("standing_on").works(5).happens("standing_off").works(10)

    assert day.locks().rests_hands(1).unlocks().works(1).entries == [
        Sat(NINE, NINE + 600, 600),
        Sat(NINE + 900, NINE + 1500, 600),
        Rested(NINE + 1500, NINE + 1560, 360),
    ]


def test_a_seated_routine_breaks_no_sit() -> None:
    day = desk().works(33).answers("start").works(5).locks().rests_hands(1).unlocks().works(1)

    assert day.entries == [
        Prompted(NINE + 1920, Kind.MICRO, Outcome.TAKEN),
        Moved(NINE + 1980, "", 60, 1, Kind.MICRO),
        Sat(NINE, NINE + 2280, 2220),
        Rested(NINE + 2280, NINE + 2340, 240),
    ]


def test_a_walk_does() -> None:
    day = (
        desk(breaks__walk_after_minutes=30)
        .works(33)
        .answers("start")
        .works(5)
        .locks()
        .rests_hands(1)
        .unlocks()
    )

    assert day.works(1).entries == [
        Prompted(NINE + 1920, Kind.WALK, Outcome.TAKEN),
        Moved(NINE + 1980, "", 120, 1, Kind.WALK),
        Sat(NINE, NINE + 1980, 1980),
        Sat(NINE + 2100, NINE + 2280, 180),
        Rested(NINE + 2280, NINE + 2340, 180),
    ]
