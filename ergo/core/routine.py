"""Exercises and routines as values, and where in a routine one is after so many seconds.

Belongs here: what a routine is and how it plays. Doesn't: reading files (storage), choosing one (chooser),
drawing (figure, ui).
"""

from typing import Literal

import msgspec

View = Literal["side", "front", "top"]
Sides = Literal["together", "each", "alternating"]
Side = Literal["R", "L", "S"]  # S: the sore side, chosen by the person
Contact = tuple[float, float] | tuple[float, float, float]  # x, y (body heights) and the angle in degrees


class Keyframe(msgspec.Struct, frozen=True):
    """One key pose: only what differs from the exercise's base pose."""

    t: float  # seconds since the start of the cycle
    label: str
    say: str = ""
    pose: dict[str, float] = msgspec.field(default_factory=dict)
    plant: dict[str, Contact] = msgspec.field(default_factory=dict)


class Exercise(msgspec.Struct, frozen=True):
    """One movement, its words, who it is for, and how it is drawn."""

    id: str
    name: str
    regions: tuple[str, ...]
    muscles: tuple[str, ...]
    position: Literal["seated", "standing", "floor"]
    kind: Literal["reps", "hold", "timed"]
    cycle_s: float
    dose: str
    start: str
    end: str
    tips: tuple[str, ...]
    breath: str
    mistake: str
    easier: str
    harder: str
    stop: str
    evidence: Literal["strong", "some", "expert", "tradition"]
    view: View
    base: str
    keyframes: tuple[Keyframe, ...]
    discreet: int
    level: int
    also: tuple[str, ...] = ()
    uses_legs: bool = True
    sides: Sides = "together"
    side_say: tuple[str, ...] = ("Right side.", "Left side.")
    props: tuple[str, ...] = ()
    lead_s: float = 4
    tail_s: float = 2
    skip: tuple[str, ...] = ()
    care: dict[str, str] = msgspec.field(default_factory=dict)
    notes: tuple[str, ...] = ()
    gentle: bool = False
    substitutes: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    source_note: str = ""
    draw: tuple[str, ...] = ()
    fx: str = ""


class Step(msgspec.Struct, frozen=True):
    """So many seconds of one exercise (or of a timer such as `_rest`), on one side where it has sides."""

    exercise: str
    seconds: int
    side: Side | None = None


class Routine(msgspec.Struct, frozen=True):
    """Exercises in order that belong together."""

    id: str
    title: str
    kind: Literal["break", "home", "strength", "walk", "calm", "relief", "evening"]
    total_s: int
    positions: tuple[str, ...]
    discreet: int
    level: int
    regions: tuple[str, ...]
    steps: tuple[Step, ...]
    intent: str = ""
    note: str = ""
    withheld_for: tuple[str, ...] = ()
    folder: str = ""  # where its file lies: its area on the shelf


class Tag(msgspec.Struct, frozen=True):
    """A reason not to do some exercises ("my body" in the settings)."""

    id: str
    meaning: str
    effect: str = ""
    implies: tuple[str, ...] = ()


class Timer(msgspec.Struct, frozen=True):
    """A step without an exercise: get set, rest, down to the floor, up again."""

    id: str
    name: str
    say: str
    min_s: float


class Model(msgspec.Struct, frozen=True):
    """What all exercises share: the body's lengths, limits, base poses, tags and timers."""

    figure: dict[str, float]  # segment lengths, as fractions of body height
    ranges: dict[str, dict[str, tuple[float, float]]]  # view -> channel -> lowest, highest
    defaults: dict[str, float]  # every channel and its neutral value
    bases: dict[str, dict[str, float]]  # base pose -> what differs from the defaults
    tags: tuple[Tag, ...]
    timers: tuple[Timer, ...]
    fallback: str  # the exercise that may stand in for any other
    words_per_second: float = 2.6
