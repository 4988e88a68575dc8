"""What we see: plain counts from diary and history side by side, each with how many it counts.

Belongs here: counting, and keeping silent where there is too little. Doesn't: sentences (ui). The questions
and their limits are fixed beforehand, so that nothing is searched for; a count is never a cause.
"""

from collections.abc import Iterable
from datetime import date, datetime, tzinfo

import msgspec

from ergo.core.diary import DiaryEntry, spasms
from ergo.core.insights import Day

DAYS_AT_LEAST = 10  # with anything in the history
ENTRIES_AT_LEAST = 5  # of different days
LONG_SIT = 70 * 60  # seconds of unbroken sitting
MANY_BREAKS = 5  # a day, taken or natural
GROUP_AT_LEAST = 4  # days in each of two groups that are set side by side


class AfterLongSits(msgspec.Struct, frozen=True):
    """So many of the entries came after more than `LONG_SIT` of unbroken sitting."""

    entries: int
    of: int


class DaysApart(msgspec.Struct, frozen=True):
    """Days with many breaks and other days, and on how many of each there was an entry."""

    many: int
    of_many: int
    few: int
    of_few: int


Seen = AfterLongSits | DaysApart


def seen(entries: Iterable[DiaryEntry], days: Iterable[Day], zone: tzinfo) -> tuple[Seen, ...]:
    """What can be counted; nothing from fewer than ten days, or where one of the numbers is small."""
    known = {day.date: day for day in days if _has_anything(day)}
    if len(known) < DAYS_AT_LEAST:
        return ()
    dated = [(entry, datetime.fromtimestamp(entry.at, zone).date()) for entry in spasms(entries)]
    inside = [(entry, day) for entry, day in dated if day in known]
    found: tuple[Seen | None, ...] = (
        _after_long_sits(inside),
        _days_apart({day for _, day in inside}, known),
    )
    return tuple(it for it in found if it is not None)


def _has_anything(day: Day) -> bool:
    return day.sitting_seconds > 0


def _after_long_sits(entries: list[tuple[DiaryEntry, date]]) -> AfterLongSits | None:
    measured = [(entry.sat_seconds, day) for entry, day in entries if entry.sat_seconds is not None]
    if len({day for _, day in measured}) < ENTRIES_AT_LEAST:  # a bad day alone tells nothing
        return None
    return AfterLongSits(sum(sat > LONG_SIT for sat, _ in measured), len(measured))


def _days_apart(with_entry: set[date], known: dict[date, Day]) -> DaysApart | None:
    many = {day for day, it in known.items() if it.taken + it.natural >= MANY_BREAKS}
    few = set(known) - many
    if len(with_entry) < ENTRIES_AT_LEAST or min(len(many), len(few)) < GROUP_AT_LEAST:
        return None
    return DaysApart(len(many & with_entry), len(many), len(few & with_entry), len(few))
