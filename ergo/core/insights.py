"""Entries become a day, a week, a month: plain counts, never a score.

Belongs here: adding up what history kept. Doesn't: reading it (storage), drawing it (ui).
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta, tzinfo

import msgspec

from ergo.core.breaks import Entry, Held, Kind, Moved, Outcome, Prompted, Rested, Sat
from ergo.core.glance import Today

# A rest so long is the end of a day, not a break in it.
NIGHT = 4 * 3600

# What came again later is counted when it came; whoever walked away is counted by the rest that followed.
_OFFERED = {Outcome.TAKEN, Outcome.CUT_SHORT, Outcome.SKIPPED, Outcome.UNANSWERED}
_TAKEN = {Outcome.TAKEN, Outcome.CUT_SHORT}


class Day(msgspec.Struct, frozen=True):
    """One day in plain counts; `ergo history --json` prints these fields. Seconds are whole."""

    date: date
    sitting_seconds: int = 0
    longest_sit_seconds: int = 0
    offered: int = 0
    taken: int = 0
    natural: int = 0
    moved_seconds: int = 0
    held: dict[str, int] = {}  # the reason, and how many prompts it held


class _Tally(msgspec.Struct):
    sitting: float = 0
    longest: float = 0
    offered: int = 0
    taken: int = 0
    natural: int = 0
    moved: float = 0
    held: dict[str, int] = msgspec.field(default_factory=dict)

    def day(self, day: date) -> Day:
        return Day(
            date=day,
            sitting_seconds=round(self.sitting),
            longest_sit_seconds=round(self.longest),
            offered=self.offered,
            taken=self.taken,
            natural=self.natural,
            moved_seconds=round(self.moved),
            held=self.held,
        )


def days(
    entries: Iterable[Entry], zone: tzinfo, first: date | None = None, last: date | None = None
) -> tuple[Day, ...]:
    """Every day from *first* to *last* (left out: of the first and the last entry), also the empty ones."""
    tallies: dict[date, _Tally] = {}
    for entry in entries:
        _add(tallies, entry, zone)
    if not tallies and (first is None or last is None):
        return ()
    first = min(tallies) if first is None else first
    last = max(tallies) if last is None else last
    span = [first + timedelta(number) for number in range((last - first).days + 1)]
    return tuple(tallies.get(day, _Tally()).day(day) for day in span)


def today(entries: Iterable[Entry], zone: tzinfo, wall: float) -> Today:
    """The day of that moment (seconds since 1970), as the tray says it."""
    date_today = datetime.fromtimestamp(wall, zone).date()
    [day] = days(entries, zone, date_today, date_today)
    return as_today(day)


def as_today(day: Day) -> Today:
    """One day as the tray and the history window show it."""
    return Today(
        offered=day.offered,
        taken=day.taken,
        natural=day.natural,
        longest_sit_seconds=day.longest_sit_seconds,
        moved_seconds=day.moved_seconds,
        sitting_seconds=day.sitting_seconds,
    )


def moved_by_region(entries: Iterable[Entry]) -> dict[str, float]:
    """Seconds moved for each region of the body, the most first."""
    seconds: dict[str, float] = {}
    for entry in entries:
        if isinstance(entry, Moved) and entry.region:
            seconds[entry.region] = seconds.get(entry.region, 0) + entry.seconds
    return dict(sorted(seconds.items(), key=lambda item: -item[1]))


def midnight(day: date, zone: tzinfo) -> float:
    """When that local day begins, in seconds since 1970."""
    return datetime.combine(day, time(), zone).timestamp()


def _add(tallies: dict[date, _Tally], entry: Entry, zone: tzinfo) -> None:
    def of(wall: float) -> _Tally:
        return tallies.setdefault(datetime.fromtimestamp(wall, zone).date(), _Tally())

    match entry:
        case Sat():
            for start, share in _by_day(entry.start, entry.end, zone):
                tally, seconds = of(start), entry.seconds * share
                tally.sitting += seconds
                tally.longest = max(tally.longest, seconds)
        case Rested():
            of(entry.start).natural += entry.end - entry.start <= NIGHT
        case Prompted() if entry.kind is not Kind.POSTURE:
            of(entry.at).offered += entry.outcome in _OFFERED
            of(entry.at).taken += entry.outcome in _TAKEN
        case Held():
            held = of(entry.at).held
            held[entry.because] = held.get(entry.because, 0) + 1
        case Moved():
            of(entry.at).moved += entry.seconds


def middle(values: Iterable[float]) -> float:
    """The median of at least one value; the standard library's brings fractions and decimals into memory."""
    ordered = sorted(values)
    half = len(ordered) // 2
    return (ordered[half] + ordered[-half - 1]) / 2


def _by_day(start: float, end: float, zone: tzinfo) -> Iterator[tuple[float, float]]:
    """A span cut at local midnights: where each part starts, and its share of the whole (0 to 1)."""
    if end <= start:  # the wall clock was set back meanwhile
        yield start, 1.0
        return
    at = start
    while at < end:
        tomorrow = datetime.fromtimestamp(at, zone).date() + timedelta(1)
        until = min(end, midnight(tomorrow, zone))
        yield at, (until - at) / (end - start)
        at = until
