"""A day, a week and a month as one value."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from ergo.core.breaks import Because, Entry, Held, Kind, Moved, Outcome, Prompted, Rested, Sat
from ergo.core.diary import DiaryEntry
from ergo.core.insights import Day
from ergo.core.looking_back import (
    Compared,
    Doing,
    Page,
    Reach,
    Share,
    Stretch,
    Total,
    checks,
    comfort,
    compared,
    days_moved,
    first_needed,
    first_shown,
    page,
    stretches,
    total,
)

BERLIN = ZoneInfo("Europe/Berlin")
TODAY = date(2026, 3, 6)


def at(text: str) -> float:
    return datetime.fromisoformat(f"2026-{text}").replace(tzinfo=BERLIN).timestamp()


MORNING: tuple[Entry, ...] = (
    Sat(at("03-06T08:10"), at("03-06T09:40"), 5280),
    Prompted(at("03-06T08:40"), Kind.MICRO, Outcome.TAKEN),
    Moved(at("03-06T08:41"), "neck-120", 120, 1, Kind.MICRO, "neck", "just right", "better"),
    Held(at("03-06T09:15"), Kind.MICRO, Because.CALL),
    Rested(at("03-06T09:40"), at("03-06T10:00"), 3000),
)
GOING_ON = Sat(at("03-06T10:00"), at("03-06T10:30"), 1800)
NOW = at("03-06T10:30")


def test_today_is_a_strip_with_its_counts_and_what_is_going_on() -> None:
    seen = page(MORNING, BERLIN, Reach.DAY, TODAY, NOW, going_on=GOING_ON)

    today = Day(
        TODAY,
        sitting_seconds=7080,
        longest_sit_seconds=5280,
        offered=1,
        taken=1,
        natural=1,
        moved_seconds=120,
        held={"call": 1},
    )
    assert seen == Page(
        reach=Reach.DAY,
        today=TODAY,
        days=(today,),
        week=(*(Day(TODAY - timedelta(ago)) for ago in (6, 5, 4, 3, 2, 1)), today),
        total=Total(5280, TODAY, 1, 1, 1, 120, {"call": 1}),
        entries=MORNING,
        strip=(
            Stretch(Doing.SITTING, at("03-06T08:10"), at("03-06T08:41")),
            Stretch(Doing.BREAK, at("03-06T08:41"), at("03-06T08:43")),
            Stretch(Doing.SITTING, at("03-06T08:43"), at("03-06T09:40")),
            Stretch(Doing.AWAY, at("03-06T09:40"), at("03-06T10:00")),
            Stretch(Doing.SITTING, at("03-06T10:00"), at("03-06T10:30")),
        ),
        hours=(at("03-06T08:00"), at("03-06T18:00")),
        now=NOW,
        regions={"neck": 120},
        comfort={"neck": Share(1, 1)},
    )
    assert not seen.is_empty


def test_before_the_first_day_there_is_nothing_and_a_quiet_day_later_is_no_first_one() -> None:
    assert page((), BERLIN, Reach.DAY, TODAY, NOW).is_empty
    assert not page((), BERLIN, Reach.WEEK, TODAY, NOW, has_past=True).is_empty


def test_a_week_and_a_month_end_with_the_day_looked_at() -> None:
    old = Moved(at("02-05T09:00"), "hip-60", 60, 1, None, "hip")
    week = page((old, *MORNING), BERLIN, Reach.WEEK, TODAY, NOW)
    month = page((old, *MORNING), BERLIN, Reach.MONTH, TODAY, NOW)

    assert (week.days[0].date, len(week.days), week.entries, week.strip, week.now) == (
        date(2026, 2, 28), 7, MORNING, (), None,
    )  # fmt: skip
    assert (month.days[0].date, month.entries, month.regions) == (
        date(2026, 2, 5), (old, *MORNING), {"neck": 120, "hip": 60},
    )  # fmt: skip
    assert [first_shown(reach, TODAY) for reach in Reach] == [TODAY, date(2026, 2, 28), date(2026, 2, 5)]
    assert first_needed(TODAY) == date(2026, 2, 5)


def test_a_strip_shows_late_hours_but_never_another_day() -> None:
    late = (Sat(at("03-05T19:20"), at("03-05T20:05"), 2700), Sat(at("03-05T23:30"), at("03-06T00:30"), 3600))

    assert page(late[:1], BERLIN, Reach.DAY, date(2026, 3, 5), NOW).hours == (
        at("03-05T09:00"),
        at("03-05T21:00"),
    )
    night = page(late, BERLIN, Reach.DAY, date(2026, 3, 5), NOW)
    assert night.hours == (at("03-05T09:00"), at("03-06T00:00"))
    assert night.strip[-1] == Stretch(Doing.SITTING, at("03-05T23:30"), at("03-06T00:00"))
    assert page(late, BERLIN, Reach.DAY, TODAY, NOW).hours[0] == at("03-06T00:00")


@pytest.mark.parametrize("day", ["03-29", "10-25"])
def test_a_strip_begins_by_the_clock_on_the_wall_when_the_clocks_change(day: str) -> None:
    sat = Sat(at(f"{day}T08:00"), at(f"{day}T19:30"), 36_000)
    of = date(2026, int(day[:2]), int(day[3:]))

    assert page((sat,), BERLIN, Reach.DAY, of, at("12-01T09:00")).hours == (
        at(f"{day}T08:00"),
        at(f"{day}T20:00"),
    )


def test_a_day_that_was_emptied_is_no_first_day() -> None:
    assert page((), BERLIN, Reach.DAY, TODAY, NOW).is_empty
    assert not page((), BERLIN, Reach.DAY, TODAY - timedelta(1), NOW).is_empty


def test_a_break_lies_within_no_sit() -> None:
    def moved(start: float, seconds: float) -> Moved:
        return Moved(start, "hip-60", seconds, 1)

    found = stretches(
        [Sat(100, 200, 80), moved(90, 20), moved(150, 60), moved(130, 0), moved(300, 10), Sat(310, 320, 10)],
        0,
        305,
    )

    assert found == (
        Stretch(Doing.BREAK, 90, 110),
        Stretch(Doing.SITTING, 110, 150),
        Stretch(Doing.BREAK, 150, 210),
        Stretch(Doing.BREAK, 300, 305),
    )


def test_days_are_added_up_and_the_most_frequent_reason_comes_first() -> None:
    days = (
        Day(
            TODAY, longest_sit_seconds=100, offered=3, taken=2, natural=1, moved_seconds=60, held={"call": 1}
        ),
        Day(
            date(2026, 3, 7),
            longest_sit_seconds=300,
            offered=1,
            moved_seconds=30,
            held={"typing": 3, "call": 1},
        ),
    )

    assert total(days) == Total(300, date(2026, 3, 7), 4, 2, 1, 90, {"typing": 3, "call": 2})
    assert list(total(days).held) == ["typing", "call"]
    assert total([Day(TODAY)]) == Total()


def test_how_it_was_afterwards_is_counted_by_region() -> None:
    said = [("neck", "better"), ("hip", "worse"), ("neck", "same"), ("neck", ""), ("", "better")]
    moved = [Moved(1, "x", 60, 1, None, region, "", answer) for region, answer in said]

    assert comfort([*moved, GOING_ON]) == {"neck": Share(1, 2), "hip": Share(0, 1)}


def test_posture_checks_taken_up_are_counted_of_those_shown() -> None:
    outcomes = (Outcome.TAKEN, Outcome.SKIPPED, Outcome.UNANSWERED, Outcome.TAKEN)
    shown = [Prompted(at("03-06T08:40"), Kind.POSTURE, outcome) for outcome in outcomes]

    assert checks([*shown, Prompted(at("03-06T08:40"), Kind.MICRO, Outcome.TAKEN)]) == Share(2, 4)


def test_days_moved_are_a_week_and_no_streak() -> None:
    seconds = {2: 60, 4: 0, 6: 30}
    moved = [Moved(at(f"03-0{day}T09:00"), "hip-60", seconds[day], 1) for day in seconds]

    found = days_moved([*moved, *MORNING[:1]], BERLIN, TODAY)

    assert found == (False, False, True, False, False, False, True)


def test_the_diary_stands_beside_its_days() -> None:
    diary = (
        DiaryEntry(1, at("03-05T11:00"), before=3),
        DiaryEntry(2, at("03-05T12:00"), before=6, after=2),
        DiaryEntry(3, at("03-06T08:00")),
        DiaryEntry(4, at("02-20T08:00"), after=9),
    )

    def noted(reach: Reach) -> dict[date, int]:
        return page(MORNING, BERLIN, reach, TODAY, NOW, diary=diary).noted

    week = {date(2026, 3, 5): 6, TODAY: 0}
    assert (noted(Reach.DAY), noted(Reach.WEEK)) == (week, week)
    assert noted(Reach.MONTH) == {**week, date(2026, 2, 20): 9}


def test_days_are_compared_from_ten_on() -> None:
    days = [Day(TODAY + timedelta(n), taken=6 if n < 4 else 2, longest_sit_seconds=60) for n in range(10)]
    marked = [days[0].date, days[5].date, days[6].date]

    assert compared([*days, Day(TODAY - timedelta(1))], marked) == Compared(Share(1, 4), Share(2, 6))
    assert compared(days[:9], marked) is None
    assert compared([*days[1:], Day(days[9].date + timedelta(1), taken=1)], marked) is None


def test_a_usual_day_is_the_middle_one_of_those_before() -> None:
    def seconds(*sat: int) -> int | None:
        entries = [
            Sat(at(f"03-0{day}T09:00"), at(f"03-0{day}T17:00"), seconds) for day, seconds in enumerate(sat, 1)
        ]
        return page(entries, BERLIN, Reach.DAY, TODAY, NOW).usual_seconds

    assert seconds(3600, 7200) is None
    assert seconds(3600, 7200, 18000) == 7200
