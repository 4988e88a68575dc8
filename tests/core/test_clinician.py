"""What a page for a clinician says of the days that were picked equals what one counts by hand."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from ergo.core.breaks import Entry, Kind, Moved, Outcome, Prompted, Rested, Sat
from ergo.core.clinician import (
    USUAL,
    Desk,
    Done,
    Part,
    Place,
    Point,
    Report,
    Spasms,
    Strengths,
    first_of,
    report,
)
from ergo.core.diary import DiaryEntry, Felt, Helped, SetOff
from ergo.core.diary_insights import AfterLongSits, DaysApart
from ergo.core.looking_back import Share, Total
from ergo.core.relief_pages import Area

BERLIN = ZoneInfo("Europe/Berlin")
FIRST, LAST = date(2026, 3, 2), date(2026, 3, 4)


def at(day: date, hour: float) -> float:
    return datetime(day.year, day.month, day.day, tzinfo=BERLIN).timestamp() + hour * 3600


MONDAY, TUESDAY, WEDNESDAY = FIRST, FIRST + timedelta(1), LAST
BEFORE, AFTER = FIRST - timedelta(1), LAST + timedelta(1)

DIARY = (
    DiaryEntry(1, at(BEFORE, 23.9), Area.FOOT, "R", 10, 10, "worse", (), (SetOff.COLD,), (Helped.COLD,)),
    DiaryEntry(
        2, at(MONDAY, 0.25), Area.BACK, None, 7, 3, "better", (Felt.STUCK,),
        (SetOff.SITTING, SetOff.COFFEE), (Helped.WALK,), 4800.0, "mine",
    ),
    DiaryEntry(3, at(MONDAY, 15), Area.BACK, None, 4, None, "", (Felt.SHARP,), (SetOff.SITTING,)),
    DiaryEntry(4, at(WEDNESDAY, 9), Area.CALF, "L", None, 1, "better", (Felt.SHARP,), (), (Helped.WALK,)),
    DiaryEntry(5, at(WEDNESDAY, 23.75), None, None, 6, 5, "same"),
    DiaryEntry(6, at(AFTER, 0), Area.NECK, None, 1, 1, "same"),
)  # fmt: skip
HISTORY: tuple[Entry, ...] = (
    Sat(at(BEFORE, 10), at(BEFORE, 14), 4 * 3600),
    Sat(at(MONDAY, 9), at(MONDAY, 11), 7200),
    Sat(at(MONDAY, 12), at(MONDAY, 12.5), 1800),
    Prompted(at(MONDAY, 10), Kind.MICRO, Outcome.TAKEN),
    Prompted(at(MONDAY, 11), Kind.LONG, Outcome.SKIPPED),
    Rested(at(MONDAY, 11), at(MONDAY, 11.5), 900),
    Moved(at(MONDAY, 10), "hip-60", 60, 1, Kind.MICRO, "hip", "", "better"),
    Moved(at(MONDAY, 13), "hip-60", 40, 0.7, None, "hip", "", "same"),
    Moved(at(MONDAY, 14), "neck-60", 0, 0, None, "neck"),
    Sat(at(WEDNESDAY, 9), at(WEDNESDAY, 10), 3600),
    Sat(at(WEDNESDAY, 10), at(WEDNESDAY, 10.25), 900),
    Moved(at(WEDNESDAY, 10), "neck-60", 30, 0.5, None, "neck", "", "worse"),
    Sat(at(AFTER, 9), at(AFTER, 14), 5 * 3600),
    Moved(at(AFTER, 10), "neck-60", 60, 1, None, "neck", "", "better"),
)


def test_the_days_that_were_picked_are_counted_as_by_hand() -> None:
    assert report(DIARY, HISTORY, BERLIN, FIRST, LAST) == Report(
        first=FIRST,
        last=LAST,
        spasms=Spasms(
            entries=(DIARY[4], DIARY[3], DIARY[2], DIARY[1]),
            days=2,
            over_time=(
                Point(0.25 / 72, 7, 3),
                Point(15 / 72, 4, None),
                Point(57 / 72, None, 1),
                Point((48 + 23.75) / 72, 6, 5),
            ),
            before=Strengths(4, 6, 7, 3),
            after=Strengths(1, 3, 5, 3),
            places={Place(Area.BACK, None): 2, Place(Area.CALF, "L"): 1},
            feelings={"better": 2, "same": 1},
            felt={Felt.SHARP: 2, Felt.STUCK: 1},
            set_off={SetOff.SITTING: 2, SetOff.COFFEE: 1},
            helped={Helped.WALK: 2},
        ),
        desk=Desk(
            days=2,
            usual_seconds=6750,  # half of 9000 and 4500
            longest=(HISTORY[1], HISTORY[9], HISTORY[2]),  # type: ignore[arg-type] # sits
            total=Total(7200, MONDAY, offered=2, taken=1, natural=1, moved_seconds=130),
        ),
        done=(Done("hip-60", "hip", 2, 100), Done("neck-60", "neck", 1, 30)),
        comfort={"hip": Share(1, 2), "neck": Share(0, 1)},
    )
    assert report(DIARY, HISTORY, BERLIN, FIRST, LAST).days == 3


def test_the_number_of_a_gentler_day_shows_in_the_course_and_counts_as_no_spasm() -> None:
    daily = DiaryEntry(9, at(TUESDAY, 12), after=2, daily=True)
    usual, found = (report(diary, (), BERLIN, FIRST, LAST).spasms for diary in (DIARY, (*DIARY, daily)))

    assert found.over_time == (*usual.over_time[:2], Point(36 / 72, None, 2), *usual.over_time[2:])
    assert replace(found, over_time=()) == replace(usual, over_time=())


def test_of_many_entries_the_middles_of_equal_stretches_are_shown() -> None:
    minutes = [n * 12 for n in range(120)]  # of one day: two entries in each stretch of 24 minutes
    diary = [DiaryEntry(n, at(MONDAY, m / 60), before=n % 10, after=None) for n, m in enumerate(minutes)]
    diary.append(DiaryEntry(200, at(MONDAY, 0.2), after=2))

    many = report(diary, (), BERLIN, MONDAY, MONDAY).spasms

    assert many.in_stretches
    assert len(many.over_time) == 60
    assert many.over_time[0] == Point(0.5 / 60, 0.5, 2)
    assert many.over_time[-1] == Point(59.5 / 60, 8.5, None)


def test_of_days_without_anything_nothing_is_said() -> None:
    empty = report((), (), BERLIN, FIRST, LAST)

    assert empty == Report(FIRST, LAST, Spasms(), Desk(0, None, (), Total()))


def test_diary_and_history_stand_side_by_side_from_ten_days_on() -> None:
    days = [FIRST + timedelta(number) for number in range(10)]
    sits = tuple(Sat(at(day, 9), at(day, 11), 7200) for day in days)
    rests = tuple(Rested(at(day, 11 + n), at(day, 11.5 + n), 9) for day in days[:5] for n in range(5))
    diary = tuple(DiaryEntry(n, at(day, 10), sat_seconds=4800.0) for n, day in enumerate(days[4:]))

    few = report(diary, (*sits, *rests), BERLIN, days[1], days[-1])
    enough = report(diary, (*sits, *rests), BERLIN, days[0], days[-1])

    assert few.seen == ()
    assert enough.seen == (AfterLongSits(6, 6), DaysApart(1, 5, 5, 5))


def test_so_many_days_or_all_there_are() -> None:
    oldest = (at(BEFORE, 3), at(MONDAY, 1))

    assert first_of(14, LAST, oldest, BERLIN) == LAST - timedelta(13)
    assert first_of(None, LAST, oldest, BERLIN) == BEFORE
    assert first_of(None, LAST, (), BERLIN) == LAST


def test_notes_are_not_among_what_usually_stands_on_the_page() -> None:
    assert set(Part) - USUAL == {Part.NOTES}
