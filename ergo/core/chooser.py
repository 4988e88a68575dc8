"""Which routine to offer now, and why this one.

Belongs here: the choice between routines that suit the person. Doesn't: what suits a body (fitting), when to
offer one (rules). The choice is the same for the same question: nothing is drawn by lot.

Body, positions, company, level and what was left out say what may come at all. Of that, the wanted area that
was longest ago goes first; in it the routine that was longest ago, a favorite sooner, what went badly later.
"""

from collections.abc import Iterable
from enum import StrEnum
from zlib import crc32

import msgspec

from ergo.core.breaks import Kind, Moved
from ergo.core.dose import TOO_MUCH
from ergo.core.fitting import offered, played_exercises, with_implied
from ergo.core.routine import Catalogue, Routine, credits_sitting

_NOT_AGAIN = 3  # routines; those of late are not offered again
_ENOUGH, _TOO_LONG = 0.75, 1.1  # of the seconds asked for
# How much sooner a favorite comes again, and how much later what went badly, for each time: in routines.
_SOONER, _LATER = 20, 10
_HALF_DONE = 0.5  # what was left before did not suit
_GENTLE_ONLY = frozenset({"age65", "preg", "hyper", "osteo", "balance", "vertigo", "heart"})


class Wish(msgspec.Struct, frozen=True):
    """What the person wants of a routine, as the settings say it, and how long it is to be."""

    areas: tuple[str, ...] = ()  # empty: any
    positions: tuple[str, ...] = ("seated", "standing")
    tags: tuple[str, ...] = ()  # "my body"
    level: int = 1  # at most
    discreet: int = 0  # at least
    left_out: tuple[str, ...] = ()  # ids of exercises and of routines
    favorites: tuple[str, ...] = ()  # ids of routines
    went_badly: tuple[str, ...] = ()  # ids of routines, once for each time; see `went_badly`
    seconds: int = 60
    gentle: bool = False  # gentler days: gentle moves, and none that is held


class Reason(StrEnum):
    """Why a routine was chosen, most telling first."""

    WALK = "walk"
    FAVORITE = "favorite"
    NEW_AREA = "new_area"  # the wanted area did not come up lately
    LONGEST_AGO = "longest_ago"
    FITS = "fits"  # nothing of what was asked for suits; this does


WHY = {
    Reason.WALK: "You have not left the chair for a while.",
    Reason.FAVORITE: "One of your favorites, and not done lately.",
    Reason.NEW_AREA: "You asked for this area, and it has not come up lately.",
    Reason.LONGEST_AGO: "Of the areas you asked for, this one was longest ago.",
    Reason.FITS: "It suits your settings and the time you have.",
}


class Choice(msgspec.Struct, frozen=True):
    """A routine, and why this one."""

    routine: Routine
    reason: Reason

    @property
    def why(self) -> str:
        """The reason as a sentence."""
        return WHY[self.reason]


def choose(
    kind: Kind, wish: Wish, catalogue: Catalogue, recent: tuple[str, ...] = (), seed: int = 0
) -> Choice | None:
    """The routine to offer for a prompt of this kind; None for a posture check, or where nothing suits.

    *recent* are the ids of past routines, the latest first; *seed* (the number of the prompt, say) decides
    between equals.
    """
    if kind is Kind.POSTURE:
        return None
    suiting = [routine for routine in shelf(wish, catalogue) if _unasked(routine, wish, catalogue)]
    walks = [routine for routine in suiting if routine.kind == "walk"]
    breaks = [routine for routine in suiting if routine.kind == "break"]
    found = _not_of_late(walks, recent) if kind is Kind.WALK else _areas_first(breaks, wish, recent)
    found = found or _areas_first(breaks or suiting, wish, recent)
    if not found:
        return None
    ago = _areas_ago(recent, catalogue)
    best = min(
        _about_as_long(found, wish.seconds),
        key=lambda routine: (
            -ago.get(routine.regions[0], len(recent)),
            -_turn(routine, wish, recent),
            abs(routine.total_s - wish.seconds),
            crc32(f"{seed} {routine.id}".encode()),
        ),
    )
    return Choice(best, _reason(best, wish, ago))


def went_badly(moved: Iterable[Moved]) -> tuple[str, ...]:
    """The routines that did not suit, once for each time; *moved*, the latest first.

    Too much, worse afterwards, or left before half of it: that weighs until the routine felt right again.
    """
    found: list[str] = []
    right: set[str] = set()
    for entry in moved:
        if entry.feeling == TOO_MUCH or entry.comfort == "worse" or entry.done < _HALF_DONE:
            found += [entry.routine] if entry.routine not in right else []
        elif entry.feeling or entry.comfort == "better":
            right.add(entry.routine)
    return tuple(found)


def shelf(wish: Wish, catalogue: Catalogue) -> tuple[Routine, ...]:
    """All routines this person may be shown: for their body, positions, level and company; any kind."""
    return tuple(
        routine
        for routine in catalogue.routines.values()
        if set(routine.positions) <= set(wish.positions)
        and routine.level <= wish.level
        and routine.discreet >= wish.discreet
        and routine.id not in wish.left_out
        and offered(routine, wish.tags, catalogue, wish.left_out)
    )


def _unasked(routine: Routine, wish: Wish, catalogue: Catalogue) -> bool:
    """Whether it may be offered without being asked for; some bodies are offered gentle moves only."""
    if routine.kind not in ("break", "walk"):
        return False
    if not wish.gentle and not _GENTLE_ONLY & with_implied(wish.tags, catalogue.model):
        return True
    played = played_exercises(routine, wish.tags, catalogue, wish.left_out) or ()
    return all(it.gentle and not (wish.gentle and it.kind == "hold") for it in played)


def _areas_first(routines: list[Routine], wish: Wish, recent: tuple[str, ...]) -> list[Routine]:
    """Those for a wanted area that credit sitting; where there are none, the next best, never nothing."""
    wanted = [routine for routine in routines if not wish.areas or routine.regions[0] in wish.areas]
    crediting = [routine for routine in wanted if credits_sitting(routine)]
    others = [routine for routine in routines if credits_sitting(routine)]
    return _not_of_late(crediting or wanted or others or routines, recent)


def _not_of_late(routines: list[Routine], recent: tuple[str, ...]) -> list[Routine]:
    """Those that were not among the last three; if that is all there is, all but the very last."""
    for late in (recent[:_NOT_AGAIN], recent[:1]):
        if fresh := [routine for routine in routines if routine.id not in late]:
            return fresh
    return routines


def _about_as_long(routines: list[Routine], seconds: int) -> list[Routine]:
    """Those of about the length asked for; else the longest of the shorter ones, else the shortest."""
    if near := [r for r in routines if _ENOUGH * seconds <= r.total_s <= _TOO_LONG * seconds]:
        return near
    shorter = [routine.total_s for routine in routines if routine.total_s <= seconds]
    length = max(shorter) if shorter else min(routine.total_s for routine in routines)
    return [routine for routine in routines if routine.total_s == length]


def _turn(routine: Routine, wish: Wish, recent: tuple[str, ...]) -> int:
    """How much it is this routine's turn: how many routines ago it was played, sooner for a favorite."""
    ago = recent.index(routine.id) if routine.id in recent else len(recent)
    favorite = routine.id in wish.favorites
    return ago + _SOONER * favorite - _LATER * wish.went_badly.count(routine.id)


def _areas_ago(recent: Iterable[str], catalogue: Catalogue) -> dict[str, int]:
    """How many routines ago each area came up; areas that did not are absent."""
    ago: dict[str, int] = {}
    for count, id_ in enumerate(recent):
        if routine := catalogue.routines.get(id_):
            ago.setdefault(routine.regions[0], count)
    return ago


def _reason(routine: Routine, wish: Wish, ago: dict[str, int]) -> Reason:
    """Why this one, most telling first."""
    area = routine.regions[0]
    if routine.kind == "walk":
        return Reason.WALK
    if routine.id in wish.favorites:
        return Reason.FAVORITE
    if area not in wish.areas:
        return Reason.FITS
    return Reason.LONGEST_AGO if area in ago else Reason.NEW_AREA
