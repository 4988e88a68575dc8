"""What we see is counted right, with its numbers, and nothing is said where they are small."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from ergo.core.diary import DiaryEntry
from ergo.core.diary_insights import AfterLongSits, DaysApart, seen
from ergo.core.insights import Day

ZONE = ZoneInfo("Europe/Berlin")
FIRST = date(2026, 3, 2)


def days(breaks: list[int]) -> list[Day]:
    """One day after the other, with so many breaks."""
    return [Day(FIRST + timedelta(n), sitting_seconds=3600, taken=it) for n, it in enumerate(breaks)]


def entries(*told: tuple[int, float | None]) -> list[DiaryEntry]:
    """The number of the day, and the minutes sat before."""
    made = []
    for number, (day, minutes) in enumerate(told):
        at = datetime.combine(FIRST + timedelta(day), datetime.min.time(), ZONE).timestamp() + 15 * 3600
        made.append(DiaryEntry(number, at, sat_seconds=None if minutes is None else minutes * 60))
    return made


def test_entries_after_long_sits_are_counted_with_their_n() -> None:
    noted = entries(
        (0, 71), (1, 90), (2, 75), (3, 200), (4, 70), (5, 71), (6, 12), (7, 80), (8, 99), (9, None)
    )

    assert seen(noted, days([0] * 10), ZONE) == (AfterLongSits(7, 9),)


def test_days_with_many_breaks_and_other_days_stand_side_by_side() -> None:
    # By hand: days 0 to 5 have five breaks or more, 6 to 13 fewer; entries on day 2, and on 6, 7, 9 and 13.
    counted = days([5, 6, 5, 7, 5, 9, 4, 0, 1, 2, 4, 3, 0, 1])
    noted = entries((2, None), (2, None), (6, None), (7, None), (9, None), (13, None))

    assert seen(noted, counted, ZONE) == (DaysApart(1, 6, 4, 8),)


def test_natural_breaks_count_as_well() -> None:
    walked = [
        Day(it.date, sitting_seconds=60, taken=2, natural=3 * (it.taken > 0))
        for it in days([1] * 5 + [0] * 5)
    ]

    assert seen(entries((0, None), (1, None), (2, None), (6, None), (7, None)), walked, ZONE) == (
        DaysApart(3, 5, 2, 5),
    )


@pytest.mark.parametrize(
    ("noted", "breaks"),
    [
        (entries(*((n, 90) for n in range(9))), [0] * 9),  # nine days
        (entries(*((n, 90) for n in range(4))), [0] * 20),  # four entries
        (entries(*((n % 4, 90) for n in range(12))), [0] * 20),  # of four days
        ([replace(it, daily=True) for it in entries(*((n, 90) for n in range(9)))], [9, 0] * 10),  # no spasms
        (entries(*((n, None) for n in range(9))), [9] * 17 + [0] * 3),  # three other days
        (entries(*((n + 30, 90) for n in range(9))), [9, 0] * 10),  # on days of which nothing is known
        ([], [9, 0] * 10),
    ],
)
def test_small_numbers_are_no_reason_to_speak(noted: list[DiaryEntry], breaks: list[int]) -> None:
    assert seen(noted, days(breaks), ZONE) == ()


def test_days_without_anything_are_no_days() -> None:
    empty = [Day(FIRST + timedelta(n)) for n in range(30)]

    assert seen(entries(*((n, 90) for n in range(9))), empty, ZONE) == ()


def test_an_entry_after_midnight_belongs_to_the_day_of_the_persons_clock() -> None:
    late = DiaryEntry(
        1, datetime(2026, 3, 2, 23, 30, tzinfo=ZoneInfo("UTC")).timestamp()
    )  # the 3rd in Berlin
    counted = days([9, 0, 0, 0, 0, 9, 9, 9, 0, 0])
    noted = [late, *entries((5, None), (6, None), (7, None), (8, None))]

    assert seen(noted, counted, ZONE) == (DaysApart(3, 4, 2, 6),)
