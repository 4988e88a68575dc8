"""The diary: what a person notes of a spasm, as values.

Belongs here: an entry and its words. Doesn't: keeping them (storage), counting them (diary_insights).
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import Annotated, Literal

import msgspec

from ergo.core.breaks import Entry, Sat
from ergo.core.relief_pages import Area
from ergo.core.routine import Body

Strength = Annotated[int, msgspec.Meta(ge=0, le=10)]
Feeling = Literal["", "better", "same", "worse"]
LATEST = 32_503_680_000.0  # the year 3000: what lies beyond is no date
JUST_AFTER = 300.0  # seconds: who gets up with a spasm opens the help a moment later
NOTE_AT_MOST = 2_000  # characters


class Felt(StrEnum):
    """How it felt."""

    SHARP = "sharp"
    HARD = "hard"
    TWITCHING = "twitching"
    STUCK = "stuck"  # the person could not move for a while
    STIFF = "stiff"
    WEAK = "weak"
    TENDER = "tender"  # afterwards


class SetOff(StrEnum):
    """What seemed to set it off: what is often named first, then what the articles Ergo began with name."""

    SITTING = "sitting"
    LIFTING = "lifting"
    TURNING = "turning"
    SPORT = "sport"
    NO_WARM_UP = "no-warm-up"
    SAME_MOVEMENT = "same-movement"
    COLD = "cold"
    SLEEP = "sleep"
    TIRED = "tired"
    STRESS = "stress"
    DRINKING = "drinking"
    COFFEE = "coffee"
    ALCOHOL = "alcohol"
    MEDICINE = "medicine"  # a new one, or another dose
    STANDING = "standing"
    POSITION = "position"  # awkward, or without support
    CROSSED_LEGS = "crossed-legs"  # or squeezed
    LITTLE_EXERCISE = "little-exercise"
    LITTLE_STRETCHING = "little-stretching"
    MUSCLES = "muscles"  # weak or tight ones
    HEAT = "heat"
    FEVER = "fever"  # or vomiting, or diarrhea
    FOOD = "food"  # with few minerals
    SUGARY = "sugary"  # drinks
    SHOES = "shoes"
    OLD_INJURY = "old-injury"  # or surgery
    PREGNANCY = "pregnancy"
    CONDITION = "condition"  # a long-term one


SELDOM = tuple(SetOff)[tuple(SetOff).index(SetOff.STANDING) :]  # asked for only where more is wanted
# These stand on the list of warning signs, too: a cramp with fever, weakness, one since a new medicine.
SIGNS: frozenset[str] = frozenset({Felt.WEAK, SetOff.FEVER, SetOff.MEDICINE})


class Helped(StrEnum):
    """What helped."""

    BREATHING = "breathing"
    POSITION = "position"
    MOVES = "moves"
    STRETCH = "stretch"
    WALK = "walk"
    WARMTH = "warmth"
    COLD = "cold"
    REST = "rest"


class DiaryEntry(msgspec.Struct, frozen=True):
    """One spasm, or how strong it was on a gentler day."""

    id: int
    at: Annotated[float, msgspec.Meta(ge=0, le=LATEST)]  # seconds since 1970
    area: Area | None = None
    side: Body | None = None
    before: Strength | None = None
    after: Strength | None = None
    feeling: Feeling = ""
    felt: tuple[Felt, ...] = ()
    set_off: tuple[SetOff, ...] = ()
    helped: tuple[Helped, ...] = ()
    sat_seconds: float | None = None  # of unbroken sitting before it; None: not known
    note: Annotated[str, msgspec.Meta(max_length=NOTE_AT_MOST)] = ""
    daily: bool = False  # no spasm, but the one number that a gentler day is asked for

    @property
    def has_sign(self) -> bool:
        """Whether something was noted that is one of the warning signs."""
        return not SIGNS.isdisjoint((*self.felt, *self.set_off))

    def __repr__(self) -> str:
        """Which one; what is in it stays out of every log and report."""
        return f"DiaryEntry({self.id})"


def spasms(entries: Iterable[DiaryEntry]) -> list[DiaryEntry]:
    """Those that are of a spasm."""
    return [entry for entry in entries if not entry.daily]


def sat_before(entries: Iterable[Entry], at: float) -> float | None:
    """Seconds of unbroken sitting up to that moment, or until just before it; None: no sit is known there."""
    sits = [it for it in entries if isinstance(it, Sat) and it.start < at <= it.end + JUST_AFTER]
    last = max(sits, key=lambda it: it.start, default=None)
    if last is None:
        return None
    return last.seconds * min(1.0, (at - last.start) / (last.end - last.start))


def free_id(taken: tuple[DiaryEntry, ...], at: float) -> int:
    """An id that no other entry has: the moment in milliseconds, or the next that is free."""
    ids = {entry.id for entry in taken}
    wanted = round(at * 1000)
    while wanted in ids:
        wanted += 1
    return wanted
