"""Gentler days after something hurt: what waits until they are over, and what their numbers tell.

Belongs here: the rules of the relief flow for the days after. Doesn't: how long they last (settings), asking
for a number (daily_number), what is offered without being asked for (chooser).
"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta, tzinfo
from operator import attrgetter

from ergo.core.diary import DiaryEntry
from ergo.core.routine import Catalogue, Routine


def waits(routine: Routine) -> bool:
    """Whether nothing of it is done on such a day: strength, and whatever is of the second level."""
    return routine.kind == "strength" or routine.level > 1


def too_much(catalogue: Catalogue) -> tuple[str, ...]:
    """The exercises that others stand in for on such a day: what is not gentle, and what is held."""
    return tuple(
        it.id for it in catalogue.exercises.values() if not it.gentle or it.level > 1 or it.kind == "hold"
    )


def told_on(day: date, entries: Iterable[DiaryEntry], zone: tzinfo) -> int | None:
    """How strong it was by the last number of that day, 0 to 10; None: none was told."""
    told: int | None = None
    for entry in sorted(entries, key=attrgetter("at")):
        if datetime.fromtimestamp(entry.at, zone).date() == day:
            number = entry.before if entry.after is None else entry.after
            told = told if number is None else number
    return told


def rises(today: date, entries: Iterable[DiaryEntry], zone: tzinfo) -> bool:
    """Whether it was stronger yesterday than the day before, and is stronger still today."""
    known = tuple(entries)
    before, yesterday, now = (told_on(today - timedelta(ago), known, zone) for ago in (2, 1, 0))
    if before is None or yesterday is None or now is None:
        return False
    return before < yesterday < now
