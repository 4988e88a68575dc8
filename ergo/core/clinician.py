"""A page for a clinician as values: what may stand on it, and what is counted for it, each count with its n.

Belongs here: counting the days that were picked. Doesn't: words and paper (ui), reading files (storage).
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum
from operator import itemgetter
from typing import TypeVar

import msgspec

from ergo.core.breaks import Entry, Moved, Sat
from ergo.core.diary import DiaryEntry, Felt, Helped, SetOff, spasms
from ergo.core.diary_insights import Seen, seen
from ergo.core.insights import Day, days, middle, midnight
from ergo.core.looking_back import Share, Total, comfort, total
from ergo.core.relief_pages import Area
from ergo.core.routine import Body

Word = TypeVar("Word")

USUAL_DAYS = 90  # where nobody says how many
LONGEST = 3  # sits that are named
MOST_POINTS = 100  # of strength over time; of more entries the middles of equal stretches are shown
STRETCHES = 60
FEELINGS = ("better", "same", "worse")


class Part(StrEnum):
    """What may stand on the page."""

    STRENGTH = "strength"  # how strong it was, over time
    COUNTS = "counts"  # where, how it felt, what seemed to set it off, what helped
    DESK = "desk"  # sits and breaks
    ROUTINES = "routines"
    TOGETHER = "together"  # diary and history side by side
    ENTRIES = "entries"
    NOTES = "notes"
    QUESTIONS = "questions"  # to ask, and lines to fill in by hand


USUAL = frozenset(Part) - {Part.NOTES}  # notes are the person's own until they say otherwise


class Place(msgspec.Struct, frozen=True):
    """Where it gripped."""

    area: Area
    side: Body | None


class Strengths(msgspec.Struct, frozen=True):
    """How strong it was, 0 to 10, of so many entries that tell it."""

    least: int
    middle: float
    most: int
    of: int


class Point(msgspec.Struct, frozen=True):
    """How strong it was and is (0 to 10) at a share of the days (0 to 1)."""

    at: float
    before: float | None
    after: float | None


class Spasms(msgspec.Struct, frozen=True):
    """The diary in plain counts, what was told most often first."""

    entries: tuple[DiaryEntry, ...] = ()  # the newest first
    days: int = 0  # with an entry
    before: Strengths | None = None
    after: Strengths | None = None
    over_time: tuple[Point, ...] = ()  # the oldest first
    in_stretches: bool = False  # points are the middles of equal stretches, not single entries
    places: dict[Place, int] = {}
    feelings: dict[str, int] = {}  # how it was afterwards
    felt: dict[Felt, int] = {}
    set_off: dict[SetOff, int] = {}
    helped: dict[Helped, int] = {}


class Desk(msgspec.Struct, frozen=True):
    """Sits and breaks; seconds."""

    days: int  # with any sitting
    usual_seconds: int | None  # half of these days had more sitting
    longest: tuple[Sat, ...]  # the longest first
    total: Total


class Done(msgspec.Struct, frozen=True):
    """How often one routine was done, and for how many seconds in all."""

    routine: str
    region: str
    times: int
    seconds: float


class Report(msgspec.Struct, frozen=True):
    """All that can stand on the page."""

    first: date
    last: date
    spasms: Spasms
    desk: Desk
    done: tuple[Done, ...] = ()  # the most often first
    comfort: dict[str, Share] = {}  # for a region: how often it was better after a routine
    seen: tuple[Seen, ...] = ()

    @property
    def days(self) -> int:
        """How many days it is about."""
        return (self.last - self.first).days + 1


def report(
    diary: Iterable[DiaryEntry], history: Iterable[Entry], zone: tzinfo, first: date, last: date
) -> Report:
    """What can be counted of the days from *first* to *last*."""

    def inside(wall: float) -> bool:
        return first <= datetime.fromtimestamp(wall, zone).date() <= last

    noted = [entry for entry in diary if inside(entry.at)]
    kept = tuple(history)
    counted = days(kept, zone, first, last)
    moved = [entry for entry in kept if isinstance(entry, Moved) and inside(entry.at)]
    return Report(
        first=first,
        last=last,
        spasms=_spasms(noted, zone, first, last),
        desk=_desk([entry for entry in kept if isinstance(entry, Sat) and inside(entry.start)], counted),
        done=_done(moved),
        comfort=comfort(moved),
        seen=seen(noted, counted, zone),
    )


def first_of(number: int | None, last: date, oldest: Iterable[float], zone: tzinfo) -> date:
    """The first of so many days that end with *last*; None: the day of the *oldest* thing that is kept."""
    if number is not None:
        return last - timedelta(number - 1)
    return min([last, *(datetime.fromtimestamp(wall, zone).date() for wall in oldest)])


def _spasms(noted: Sequence[DiaryEntry], zone: tzinfo, first: date, last: date) -> Spasms:
    """Counts of the spasms; what a gentler day was asked for stands only in the course of days."""
    begin, end = midnight(first, zone), midnight(last + timedelta(1), zone)
    shares = sorted((((entry.at - begin) / (end - begin), entry) for entry in noted), key=itemgetter(0))
    noted = spasms(noted)
    return Spasms(
        entries=tuple(sorted(noted, key=lambda entry: (-entry.at, -entry.id))),
        days=len({datetime.fromtimestamp(entry.at, zone).date() for entry in noted}),
        before=_strengths(entry.before for entry in noted),
        after=_strengths(entry.after for entry in noted),
        over_time=_over_time(shares),
        in_stretches=len(shares) > MOST_POINTS,
        places=_counted(
            [Place(area, side) for area in Area for side in ("L", "R", None)],
            [Place(entry.area, entry.side) for entry in noted if entry.area],
        ),
        feelings=_counted(FEELINGS, [entry.feeling for entry in noted]),
        felt=_counted(Felt, [it for entry in noted for it in entry.felt]),
        set_off=_counted(SetOff, [it for entry in noted for it in entry.set_off]),
        helped=_counted(Helped, [it for entry in noted for it in entry.helped]),
    )


def _over_time(shares: Sequence[tuple[float, DiaryEntry]]) -> tuple[Point, ...]:
    if len(shares) <= MOST_POINTS:
        return tuple(Point(at, entry.before, entry.after) for at, entry in shares)
    stretches: dict[int, list[DiaryEntry]] = {}
    for at, entry in shares:
        stretches.setdefault(int(at * STRETCHES), []).append(entry)
    return tuple(
        Point(
            (number + 0.5) / STRETCHES,
            _middle(entry.before for entry in inside),
            _middle(entry.after for entry in inside),
        )
        for number, inside in stretches.items()
    )


def _middle(told: Iterable[int | None]) -> float | None:
    strengths = _strengths(told)
    return None if strengths is None else strengths.middle


def _strengths(told: Iterable[int | None]) -> Strengths | None:
    known = [strength for strength in told if strength is not None]
    return Strengths(min(known), float(middle(known)), max(known), len(known)) if known else None


def _counted(words: Iterable[Word], told: Sequence[Word]) -> dict[Word, int]:
    """How often each was told, the most often first; what never was is left out."""
    found = {word: told.count(word) for word in words}
    return {word: count for word, count in sorted(found.items(), key=lambda item: -item[1]) if count}


def _desk(sits: Sequence[Sat], counted: Sequence[Day]) -> Desk:
    sat = [day.sitting_seconds for day in counted if day.sitting_seconds]
    return Desk(
        days=len(sat),
        usual_seconds=round(middle(sat)) if sat else None,
        longest=tuple(sorted(sits, key=lambda sit: -sit.seconds)[:LONGEST]),
        total=total(counted),
    )


def _done(moved: Iterable[Moved]) -> tuple[Done, ...]:
    found: dict[str, Done] = {}
    for entry in moved:
        if entry.seconds > 0:
            before = found.get(entry.routine, Done(entry.routine, entry.region, 0, 0))
            found[entry.routine] = Done(
                entry.routine, before.region, before.times + 1, before.seconds + entry.seconds
            )
    return tuple(sorted(found.values(), key=lambda done: -done.times))
