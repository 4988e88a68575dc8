"""Days in plain counts."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as some

from ergo.core.breaks import Because, Entry, Held, Kind, Moved, Outcome, Prompted, Rested, Sat
from ergo.core.glance import Today
from ergo.core.insights import Day, days, middle, moved_by_region, today

BERLIN = ZoneInfo("Europe/Berlin")


def at(text: str) -> float:
    return datetime.fromisoformat(f"2026-{text}").replace(tzinfo=BERLIN).timestamp()


def test_a_day_is_added_up() -> None:
    entries: list[Entry] = [
        Sat(at("03-02T09:00"), at("03-02T09:50"), 3000),
        Prompted(at("03-02T09:30"), Kind.MICRO, Outcome.LATER),
        Prompted(at("03-02T09:35"), Kind.MICRO, Outcome.TAKEN),
        Moved(at("03-02T09:36"), "hip-60", 60, 1, Kind.MICRO, "hip"),
        Rested(at("03-02T09:50"), at("03-02T10:00"), 3000),
        Sat(at("03-02T10:00"), at("03-02T10:40"), 2400),
        Prompted(at("03-02T10:15"), Kind.POSTURE, Outcome.TAKEN),
        Held(at("03-02T10:20"), Kind.MICRO, Because.CALL),
        Held(at("03-02T10:25"), Kind.LONG, Because.CALL),
        Held(at("03-02T10:30"), Kind.LONG, Because.TYPING),
        Prompted(at("03-02T10:30"), Kind.LONG, Outcome.CUT_SHORT),
        Moved(at("03-02T10:31"), "back-180", 90, 0.5, Kind.LONG, "back"),
        Prompted(at("03-02T10:50"), Kind.MICRO, Outcome.SKIPPED),
        Prompted(at("03-02T11:20"), Kind.WALK, Outcome.UNANSWERED),
        Prompted(at("03-02T11:50"), Kind.MICRO, Outcome.NATURAL),
        Rested(at("03-02T11:50"), at("03-02T12:40"), 1800),
        Rested(at("03-02T18:00"), at("03-03T09:00"), 1800),  # the night is no break
    ]

    assert days(entries, BERLIN) == (
        Day(
            date=date(2026, 3, 2),
            sitting_seconds=5400,
            longest_sit_seconds=3000,
            offered=4,
            taken=2,
            natural=2,
            moved_seconds=150,
            held={"call": 2, "typing": 1},
        ),
    )
    assert today(entries, BERLIN, at("03-02T23:00")) == Today(
        offered=4, taken=2, natural=2, longest_sit_seconds=3000, moved_seconds=150, sitting_seconds=5400
    )
    assert moved_by_region(entries) == {"back": 90, "hip": 60}


def test_a_sit_over_midnight_is_cut_there_in_proportion() -> None:
    sat = Sat(at("03-02T23:00"), at("03-03T00:30"), 4500)

    assert days([sat], BERLIN) == (
        Day(date(2026, 3, 2), sitting_seconds=3000, longest_sit_seconds=3000),
        Day(date(2026, 3, 3), sitting_seconds=1500, longest_sit_seconds=1500),
    )


def test_midnight_is_where_the_person_lives() -> None:
    sat = Sat(at("03-02T23:00"), at("03-03T00:30"), 4500)

    assert [day.date for day in days([sat], ZoneInfo("America/New_York"))] == [date(2026, 3, 2)]


def test_days_without_entries_are_days_too() -> None:
    sat = Sat(at("03-02T09:00"), at("03-02T09:30"), 1800)

    week = days([sat], BERLIN, date(2026, 3, 1), date(2026, 3, 3))

    assert [(day.date.day, day.sitting_seconds) for day in week] == [(1, 0), (2, 1800), (3, 0)]


def test_a_new_history_has_no_days() -> None:
    assert days([], BERLIN) == ()
    assert today([], BERLIN, at("03-02T09:00")) == Today()


def test_a_clock_set_back_in_a_sit_loses_no_sitting() -> None:
    sat = Sat(at("03-02T09:00"), at("03-02T08:30"), 1800)

    assert days([sat], BERLIN) == (Day(date(2026, 3, 2), sitting_seconds=1800, longest_sit_seconds=1800),)


def test_a_day_is_printed_with_the_promised_fields() -> None:
    day = Day(date(2026, 3, 2), held={"call": 2})

    assert msgspec.json.encode(day).decode() == (
        '{"date":"2026-03-02","sitting_seconds":0,"longest_sit_seconds":0,"offered":0,"taken":0,"natural":0,'
        '"moved_seconds":0,"held":{"call":2}}'
    )


@given(start=some.floats(0, 4e9), length=some.floats(0, 1e6), share=some.floats(0, 1))
def test_however_a_sit_is_cut_its_seconds_stay_the_same(start: float, length: float, share: float) -> None:
    sat = Sat(start, start + length, length * share)

    found = days([sat], BERLIN)

    assert abs(sum(day.sitting_seconds for day in found) - sat.seconds) <= len(found)


@pytest.mark.parametrize(("values", "found"), [([3], 3), ([4, 1, 9], 4), ([1, 10, 2, 3], 2.5)])
def test_the_middle_is_the_median(values: list[float], found: float) -> None:
    assert middle(values) == found
