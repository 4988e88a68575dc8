"""The person's hours: over midnight, several a day, and on both summer-time nights."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from ergo.core.hours import inside, is_range, is_time, next_change, next_start
from ergo.core.settings import ALL_DAYS, Hours

BERLIN = ZoneInfo("Europe/Berlin")
WEEKDAYS = ALL_DAYS[:5]


def at(text: str, zone: ZoneInfo = BERLIN) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=zone).timestamp()


def local(wall: float | None, zone: ZoneInfo = BERLIN) -> str:
    assert wall is not None
    return datetime.fromtimestamp(wall, zone).isoformat()


def is_inside(hours: Hours, text: str) -> bool:
    return inside(hours, datetime.fromisoformat(text).replace(tzinfo=BERLIN))


def test_without_hours_every_moment_is_inside_and_nothing_ever_changes() -> None:
    assert is_inside(Hours(), "2026-03-02T03:00")
    assert next_change(Hours(), at("2026-03-02T03:00"), BERLIN) is None
    assert next_start(Hours(), at("2026-03-02T03:00"), BERLIN) is None


def test_whole_days_as_ranges_never_change_either() -> None:
    days = dict.fromkeys(ALL_DAYS, ("00:00-24:00",))

    assert next_change(Hours(**days), at("2026-03-02T03:00"), BERLIN) is None  # type: ignore[arg-type]


def test_without_days_every_moment_is_outside_and_nothing_ever_changes() -> None:
    nothing = Hours(days=())

    assert not is_inside(nothing, "2026-03-02T03:00")
    assert next_change(nothing, at("2026-03-02T03:00"), BERLIN) is None
    assert next_start(nothing, at("2026-03-02T03:00"), BERLIN) is None


def test_a_lunch_break_lies_outside() -> None:
    hours = Hours(mon=("09:00-12:00", "13:00-17:30"))

    answers = [
        is_inside(hours, f"2026-03-02T{time}")
        for time in ("08:59:59", "09:00", "11:59:59", "12:00", "13:00", "17:29", "17:30")
    ]

    assert answers == [False, True, True, False, True, True, False]


def test_a_range_over_midnight_belongs_to_the_day_it_began_on() -> None:
    hours = Hours(days=("mon",), mon=("22:00-02:00",))

    answers = [
        is_inside(hours, when)
        for when in ("2026-03-02T01:00", "2026-03-02T22:00", "2026-03-03T01:59", "2026-03-03T02:00")
    ]

    assert answers == [False, True, True, False]


def test_a_day_that_is_not_a_working_day_is_outside_whatever_its_ranges() -> None:
    hours = Hours(days=WEEKDAYS, sat=("09:00-17:00",), fri=("20:00-24:00",))

    assert not is_inside(hours, "2026-03-07T10:00")
    assert is_inside(hours, "2026-03-06T23:59")
    assert not is_inside(hours, "2026-03-07T00:00")


def test_the_next_change_after_friday_evening_is_monday_morning() -> None:
    hours = Hours(days=WEEKDAYS, mon=("09:00-17:00",), fri=("09:00-17:00",))

    assert local(next_change(hours, at("2026-03-06T12:00"), BERLIN)) == "2026-03-06T17:00:00+01:00"
    assert local(next_change(hours, at("2026-03-06T17:00"), BERLIN)) == "2026-03-09T09:00:00+01:00"


def test_hours_follow_the_clock_on_the_wall_when_summer_time_begins() -> None:
    night = Hours(sun=("02:30-05:00",))

    begins = next_change(night, at("2026-03-29T01:00"), BERLIN)
    assert local(begins) == "2026-03-29T03:00:00+02:00"  # there is no 02:30 in this night
    assert local(next_start(night, at("2026-03-28T12:00"), BERLIN)) == "2026-03-29T03:00:00+02:00"
    assert local(next_change(night, begins or 0, BERLIN)) == "2026-03-29T05:00:00+02:00"


def test_hours_follow_the_clock_on_the_wall_when_summer_time_ends() -> None:
    night = Hours(sun=("01:00-02:30",))
    wall = at("2026-10-25T00:00")
    changes = []
    for _ in range(5):
        wall = next_change(night, wall, BERLIN) or 0
        changes.append(local(wall))

    assert changes == [
        "2026-10-25T01:00:00+02:00",
        "2026-10-25T02:30:00+02:00",
        "2026-10-25T02:00:00+01:00",  # the hour comes again
        "2026-10-25T02:30:00+01:00",
        "2026-10-26T00:00:00+01:00",  # Monday has no ranges: the whole day
    ]


def test_a_midnight_that_comes_twice_is_no_earlier_than_it_is() -> None:
    azores = ZoneInfo("Atlantic/Azores")  # at 01:00 on Sunday it is 00:00 again
    hours = Hours(days=("sun", "mon"), sun=("00:00-00:10",))

    changes = [next_change(hours, at("2026-10-24T22:00", azores), azores) or 0]
    changes += [next_change(hours, changes[-1], azores) or 0]
    changes += [next_change(hours, changes[-1], azores) or 0]

    assert [local(change, azores) for change in changes] == [
        "2026-10-25T00:00:00+00:00",
        "2026-10-25T00:10:00+00:00",
        "2026-10-25T00:00:00-01:00",
    ]


def test_a_range_that_a_summer_time_night_swallows_comes_again_a_week_later() -> None:
    hours = Hours(days=("sun",), sun=("02:10-02:50",))

    assert local(next_change(hours, at("2026-03-28T12:00"), BERLIN)) == "2026-04-05T02:10:00+02:00"


def test_until_tomorrow_is_the_start_of_tomorrows_hours() -> None:
    hours = Hours(days=WEEKDAYS, tue=("13:00-17:00", "09:30-12:00"), mon=("08:00-12:00", "13:00-17:00"))

    assert local(next_start(hours, at("2026-03-02T10:00"), BERLIN)) == "2026-03-03T09:30:00+01:00"
    assert local(next_start(hours, at("2026-03-06T10:00"), BERLIN)) == "2026-03-09T08:00:00+01:00"


def test_until_tomorrow_has_no_start_when_tomorrow_is_a_whole_day() -> None:
    assert next_start(Hours(days=WEEKDAYS), at("2026-03-02T10:00"), BERLIN) is None


def test_whole_days_after_a_free_weekend_start_at_midnight() -> None:
    start = next_start(Hours(days=WEEKDAYS), at("2026-03-06T10:00"), BERLIN)

    assert local(start) == "2026-03-09T00:00:00+01:00"


@pytest.mark.parametrize("text", ["09:00-17:00", "22:00-02:00", "00:00-24:00", "23:59-00:00"])
def test_ranges_are_understood(text: str) -> None:
    assert is_range(text)


@pytest.mark.parametrize(
    "text",
    ["9:00-17:00", "09:00", "09:00-25:00", "24:00-08:00", "09:60-10:00", "09:00-09:00", "", "٠٩:00-10:00"],
)
def test_odd_ranges_are_not_understood(text: str) -> None:
    assert not is_range(text)


def test_times_of_day_have_two_digits_each() -> None:
    assert [is_time(text) for text in ("17:30", "24:00", "7:30", "17.30")] == [True, False, False, False]


TIMES = [f"{hour:02}:{minute:02}" for hour in range(24) for minute in (0, 10, 30)]
ranges = some.tuples(some.sampled_from(TIMES), some.sampled_from([*TIMES, "24:00"])).filter(
    lambda pair: pair[0] != pair[1]
)
lists = some.lists(ranges.map("-".join), max_size=2).map(tuple)
some_hours = some.builds(
    Hours,
    days=some.lists(some.sampled_from(ALL_DAYS), unique=True, max_size=7).map(tuple),
    mon=lists, tue=lists, wed=lists, thu=lists, fri=lists, sat=lists, sun=lists,
)  # fmt: skip
nights = some.sampled_from(
    [
        ("Europe/Berlin", "2026-03-28T20:00"),
        ("Europe/Berlin", "2026-10-24T20:00"),
        ("America/Havana", "2026-11-01T00:30"),
        ("Asia/Beirut", "2026-03-28T22:00"),
        ("Asia/Beirut", "2026-10-24T20:00"),
        ("America/Asuncion", "2023-10-01T00:00"),
        ("Atlantic/Azores", "2026-10-24T22:00"),
        ("Australia/Lord_Howe", "2026-04-05T00:00"),
        ("Asia/Kathmandu", "2026-03-02T09:00"),
    ]
)


@given(hours=some_hours, night=nights, minutes=some.integers(0, 600))
@settings(max_examples=200, deadline=None)
def test_the_next_change_is_the_first_minute_with_another_answer(
    hours: Hours, night: tuple[str, str], minutes: int
) -> None:
    zone = ZoneInfo(night[0])
    wall = at(night[1], zone) + 60 * minutes

    change = next_change(hours, wall, zone)

    was = inside(hours, datetime.fromtimestamp(wall, zone))
    for step in range(1, 2 * 24 * 60):
        then = wall + 60 * step
        if inside(hours, datetime.fromtimestamp(then, zone)) != was:
            assert change == then
            return
    assert change is None or change >= wall + 2 * 24 * 3600


def test_a_change_is_found_in_a_fixed_zone_too() -> None:
    hours = Hours(mon=("09:00-17:00",))
    monday = datetime(2026, 3, 2, 9, tzinfo=UTC)

    change = next_change(hours, monday.timestamp() + 0.5, UTC)

    assert change == (monday + timedelta(hours=8)).timestamp()
