"""On gentler days what is strong waits, what is held is stood in for, and two rises running are noticed."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from ergo.core.diary import DiaryEntry
from ergo.core.gentler_days import rises, told_on, too_much, waits
from tests.shipped_catalogue import catalogue

ZONE = ZoneInfo("Europe/Berlin")
TODAY = date(2026, 3, 30)  # the day after the clocks went forward


def entry(ago: int, after: int | None, *, hour: int = 9, before: int | None = None) -> DiaryEntry:
    at = datetime.combine(TODAY - timedelta(ago), datetime.min.time(), ZONE).timestamp() + hour * 3600
    return DiaryEntry(round(at), at, before=before, after=after, daily=True)


def test_the_last_number_of_a_day_counts() -> None:
    entries = (
        entry(0, None, hour=16),
        entry(0, 5, hour=11),
        entry(0, 3, hour=14, before=7),
        entry(1, None, before=6),
    )

    assert [told_on(TODAY - timedelta(ago), entries, ZONE) for ago in (0, 1, 2)] == [3, 6, None]


@pytest.mark.parametrize(
    ("told", "does"),
    [
        ((2, 3, 4), True),
        ((0, 1, 10), True),
        ((2, 3, 3), False),
        ((3, 2, 4), False),
        ((4, 3, 2), False),
        ((None, 3, 4), False),
        ((2, None, 4), False),
        ((2, 3, None), False),
    ],
)
def test_higher_two_days_running_is_a_rise(told: tuple[int | None, ...], does: bool) -> None:
    entries = [entry(2 - number, strength) for number, strength in enumerate(told)]

    assert rises(TODAY, entries, ZONE) is does


def test_strength_and_the_second_level_wait() -> None:
    waiting = {routine.id for routine in catalogue().routines.values() if waits(routine)}

    assert {"hip-strength-180", "strength-300", "neck-strength-180"} <= waiting
    assert not {"walk-120", "hip-60", "breathe-60"} & waiting


def test_what_is_held_or_not_gentle_is_too_much_and_slow_breathing_is_not() -> None:
    found = too_much(catalogue())

    assert {it for it in found if catalogue().exercises[it].kind == "hold"} == {
        it.id for it in catalogue().exercises.values() if it.kind == "hold"
    }
    assert not {"long-exhale", "walk-easy", "pelvic-rock"} & set(found)
