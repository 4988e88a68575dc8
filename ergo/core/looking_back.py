"""Looking back: a day, a week or a month as one value that a window can show.

Belongs here: which days are shown, what of them is worth saying, a day as a strip. Doesn't: the counts of one
day (insights), reading entries (storage), drawing (ui).
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum

import msgspec

from ergo.core.breaks import Entry, Kind, Moved, Outcome, Prompted, Rested, Sat
from ergo.core.diary import DiaryEntry, spasms
from ergo.core.diary_insights import GROUP_AT_LEAST, Seen, seen
from ergo.core.insights import Day, days, middle, midnight, moved_by_region

LATELY = 30  # days that are enough for "usual", and for comparing
ENOUGH = 10  # days with anything in them, before days are compared
MANY, LONG = 5, 3600  # breaks on a day with many, seconds of a sit that was long
SHORTEST = (9, 18)  # hours that a strip shows at least


class Reach(StrEnum):
    """How much is shown at once."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"

    @property
    def days(self) -> int:
        """How many days that is; they end with the one that is looked at."""
        return {Reach.DAY: 1, Reach.WEEK: 7, Reach.MONTH: LATELY}[self]


class Doing(StrEnum):
    """What a stretch of a day was."""

    SITTING = "sitting"
    BREAK = "break"
    AWAY = "away"


class Stretch(msgspec.Struct, frozen=True):
    """A part of a day; seconds since 1970."""

    doing: Doing
    start: float
    end: float


class Total(msgspec.Struct, frozen=True):
    """The days shown, added up; seconds are whole."""

    longest_sit_seconds: int = 0
    longest_sit_on: date | None = None
    offered: int = 0
    taken: int = 0
    natural: int = 0
    moved_seconds: int = 0
    held: dict[str, int] = {}  # the reason, and how many prompts it held, the most first


class Share(msgspec.Struct, frozen=True):
    """So many of so many."""

    count: int
    of: int


class Compared(msgspec.Struct, frozen=True):
    """On how many days something was so: those with many breaks, and the others. It names no cause."""

    many: Share
    others: Share


class Page(msgspec.Struct, frozen=True):
    """All that is shown of one day, week or month."""

    reach: Reach
    today: date
    days: tuple[Day, ...]
    week: tuple[Day, ...]  # the seven days that end with the last one
    total: Total
    entries: tuple[Entry, ...] = ()  # as they are kept; what is going on is not among them
    strip: tuple[Stretch, ...] = ()
    hours: tuple[float, float] = (0.0, 0.0)  # where a day's strip begins and ends, seconds since 1970
    now: float | None = None  # on a strip of today, seconds since 1970
    usual_seconds: int | None = None  # of sitting, on a day like those before; None: not known yet
    regions: dict[str, float] = {}  # seconds moved, the most first
    comfort: dict[str, Share] = {}  # how often it was better afterwards, of all answers
    checks: Share = Share(0, 0)  # posture checks taken up, of those shown
    long_sits: Compared | None = None  # days with a sit of an hour; None: too few days
    noted: dict[date, int] = {}  # days with a spasm in the diary, and how strong the strongest was (0 to 10)
    seen: tuple[Seen, ...] = ()  # what diary and history show side by side
    has_past: bool = False  # whether anything is kept from before the first day shown

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show, and never was."""
        days = self.days
        return not self.has_past and days[-1].date == self.today and all(_is_empty(day) for day in days)


def first_shown(reach: Reach, last: date) -> date:
    """The first of the days that are shown."""
    return last - timedelta(days=reach.days - 1)


def first_needed(last: date) -> date:
    """The first day whose entries a page needs."""
    return last - timedelta(days=LATELY - 1)


def page(
    kept: Sequence[Entry],
    zone: tzinfo,
    reach: Reach,
    last: date,
    now: float,
    *,
    going_on: Sat | None = None,
    diary: Iterable[DiaryEntry] = (),
    has_past: bool = False,
) -> Page:
    """The page that ends with the day *last*, from the entries since `first_needed`; *now* since 1970."""
    today = datetime.fromtimestamp(now, zone).date()
    diary = tuple(diary)
    entries = [*kept, going_on] if going_on is not None else list(kept)
    lately = days(entries, zone, first_needed(last), last)
    shown, week = lately[-reach.days :], lately[-max(7, reach.days) :]
    begin, end = midnight(shown[0].date, zone), midnight(last + timedelta(1), zone)
    inside = tuple(entry for entry in kept if _begins_in(entry, begin, end))
    strip = stretches(entries, begin, end) if reach is Reach.DAY else ()
    return Page(
        reach=reach,
        today=today,
        days=shown,
        week=lately[-7:],
        total=total(shown),
        entries=inside,
        strip=strip,
        hours=_hours(strip, last, zone, now if last == today else None),
        now=now if last == today and reach is Reach.DAY else None,
        usual_seconds=_usual(lately),
        regions=moved_by_region(inside),
        comfort=comfort(inside),
        checks=checks(inside),
        long_sits=compared(lately, {day.date for day in lately if day.longest_sit_seconds >= LONG}),
        noted={day: strong for day, strong in noted(diary, zone).items() if week[0].date <= day <= last},
        seen=seen(diary, lately, zone),
        has_past=has_past,
    )


def stretches(entries: Iterable[Entry], begin: float, end: float) -> tuple[Stretch, ...]:
    """What was between two moments, in order; a break lies within no sit."""
    entries = tuple(entries)
    breaks = [
        Stretch(Doing.BREAK, entry.at, min(end, entry.at + entry.seconds))
        for entry in entries
        if isinstance(entry, Moved) and entry.seconds > 0 and begin <= entry.at < end
    ]
    spans = [
        Stretch(
            Doing.SITTING if isinstance(entry, Sat) else Doing.AWAY,
            max(begin, entry.start),
            min(end, entry.end),
        )
        for entry in entries
        if isinstance(entry, Sat | Rested) and entry.start < end and entry.end > begin
    ]
    found = [part for span in spans for part in _without(span, breaks)]
    return tuple(sorted([*found, *breaks], key=lambda stretch: stretch.start))


def total(shown: Iterable[Day]) -> Total:
    """These days added up."""
    shown = tuple(shown)
    longest = max(shown, key=lambda day: day.longest_sit_seconds)
    held: dict[str, int] = {}
    for day in shown:
        for because, count in day.held.items():
            held[because] = held.get(because, 0) + count
    return Total(
        longest_sit_seconds=longest.longest_sit_seconds,
        longest_sit_on=longest.date if longest.longest_sit_seconds else None,
        offered=sum(day.offered for day in shown),
        taken=sum(day.taken for day in shown),
        natural=sum(day.natural for day in shown),
        moved_seconds=sum(day.moved_seconds for day in shown),
        held=dict(sorted(held.items(), key=lambda item: -item[1])),
    )


def checks(entries: Iterable[Entry]) -> Share:
    """How often a posture check was taken up, of those that were shown."""
    shown = [it for it in entries if isinstance(it, Prompted) and it.kind is Kind.POSTURE]
    return Share(sum(it.outcome is Outcome.TAKEN for it in shown), len(shown))


def comfort(entries: Iterable[Entry]) -> dict[str, Share]:
    """For each region that was asked about: how often it was better afterwards."""
    found: dict[str, Share] = {}
    for entry in entries:
        if isinstance(entry, Moved) and entry.region and entry.comfort:
            before = found.get(entry.region, Share(0, 0))
            found[entry.region] = Share(before.count + (entry.comfort == "better"), before.of + 1)
    return dict(sorted(found.items(), key=lambda item: -item[1].of))


def days_moved(entries: Iterable[Entry], zone: tzinfo, last: date) -> tuple[bool, ...]:
    """Of the seven days that end with *last*: whether the person moved."""
    moved = {
        datetime.fromtimestamp(entry.at, zone).date()
        for entry in entries
        if isinstance(entry, Moved) and entry.seconds > 0
    }
    return tuple(last - timedelta(days=ago) in moved for ago in reversed(range(7)))


def noted(diary: Iterable[DiaryEntry], zone: tzinfo) -> dict[date, int]:
    """The days with a spasm, and how strong the strongest was; 0 where that was not told."""
    found: dict[date, int] = {}
    for entry in spasms(diary):
        day = datetime.fromtimestamp(entry.at, zone).date()
        found[day] = max(found.get(day, 0), entry.before or 0, entry.after or 0)
    return found


def compared(lately: Iterable[Day], marked: Iterable[date]) -> Compared | None:
    """On how many days with many breaks, and on how many others, something was so.

    None before ten days, and where there are too few of either.
    """
    used = [day for day in lately if not _is_empty(day)]
    if len(used) < ENOUGH:
        return None
    marks = set(marked)
    many = [day.date in marks for day in used if day.taken >= MANY]
    others = [day.date in marks for day in used if day.taken < MANY]
    if min(len(many), len(others)) < GROUP_AT_LEAST:
        return None
    return Compared(Share(sum(many), len(many)), Share(sum(others), len(others)))


def _is_empty(day: Day) -> bool:
    return day == Day(day.date)


def _usual(lately: Sequence[Day]) -> int | None:
    """Half of the days before the last one had more sitting; None while there are hardly any."""
    sat = [day.sitting_seconds for day in lately[:-1] if day.sitting_seconds]
    return round(middle(sat)) if len(sat) >= 3 else None


def _begins_in(entry: Entry, begin: float, end: float) -> bool:
    return begin <= (entry.start if isinstance(entry, Sat | Rested) else entry.at) < end


def _without(span: Stretch, breaks: Iterable[Stretch]) -> list[Stretch]:
    """What is left of a span where no break was."""
    left, at = [], span.start
    for hole in sorted(breaks, key=lambda stretch: stretch.start):
        if at < hole.start < span.end:
            left.append(Stretch(span.doing, at, hole.start))
        if hole.start < span.end:
            at = max(at, hole.end)
    return [*left, Stretch(span.doing, at, span.end)] if at < span.end else left


def _hours(strip: Sequence[Stretch], day: date, zone: tzinfo, now: float | None) -> tuple[float, float]:
    """Whole hours around what was done: at least a working day, at most the day."""

    def at(hour: int) -> float:
        """That hour by the clock on the wall, also on a day of 23 or 25 hours."""
        if hour >= 24:
            return midnight(day + timedelta(1), zone)
        return datetime.combine(day, time(hour), zone).timestamp()

    def after(moment: float) -> int:
        """The first whole hour by which it was over."""
        local = datetime.fromtimestamp(moment, zone)
        return 24 if local.date() != day else local.hour + (moment > at(local.hour))

    done = [stretch for stretch in strip if stretch.doing is not Doing.AWAY]
    starts = [datetime.fromtimestamp(stretch.start, zone).hour for stretch in done]
    ends = [after(it) for it in (*(stretch.end for stretch in done), *(() if now is None else (now,)))]
    return at(min([SHORTEST[0], *starts])), at(min(24, max([SHORTEST[1], *ends])))
