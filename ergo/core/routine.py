"""Exercises and routines as values, and where in a routine one is after so many seconds.

Belongs here: what a routine is and how it plays. Doesn't: reading files (storage), fitting one to a person
(fitting), what is said when (script), choosing one (chooser), drawing (figure, ui).
"""

from bisect import bisect_right
from enum import StrEnum
from typing import Literal

import msgspec

View = Literal["side", "front", "top"]
Sides = Literal["together", "each", "alternating"]
Side = Literal["R", "L", "S"]  # S: the sore side, chosen by the person
Body = Literal["R", "L"]
Contact = tuple[float, ...]  # x, y (body heights) and, where it matters, the angle in degrees


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


class Stock(msgspec.Struct, frozen=True):
    """The lines every exercise can say, and the words by which one that counts is known."""

    other_side: str = "Other side."
    half_way: str = "Half way."
    three: str = "Three."
    two: str = "Two."
    one: str = "One."
    last_one: str = "Last one."
    rest: str = "And rest."
    counting: str = "three four five six seven eight count counts"


class Model(msgspec.Struct, frozen=True):
    """What all exercises share: the body's lengths, limits, base poses, tags, timers and stock lines."""

    figure: dict[str, float]  # segment lengths, as fractions of body height
    ranges: dict[str, dict[str, tuple[float, float]]]  # view -> channel -> lowest, highest
    defaults: dict[str, float]  # every channel and its neutral value
    bases: dict[str, dict[str, float]]  # base pose -> what differs from the defaults
    tags: tuple[Tag, ...]
    timers: tuple[Timer, ...]
    fallback: str  # the exercise that may stand in for any other
    words_per_second: float = 2.6
    stock: Stock = Stock()


class Source(msgspec.Struct, frozen=True):
    """What an exercise rests on, and how far that was checked."""

    reference: str
    status: str


class Catalogue(msgspec.Struct, frozen=True):
    """All exercises and routines there are, by id, with what they share."""

    model: Model
    exercises: dict[str, Exercise]
    routines: dict[str, Routine]
    sources: dict[str, Source]


class Cue(msgspec.Struct, frozen=True):
    """One thing said in a step."""

    at: float  # seconds since the start of the step
    say: str
    caption: str = ""  # empty: the last caption stays


class PlayedStep(msgspec.Struct, frozen=True):
    """One step as this person plays it."""

    written: int  # which step of the routine's file it comes from; one written step may be played as two
    starts: float  # seconds since the start of the routine
    seconds: float
    exercise: Exercise | None = None  # None: a timer
    timer: Timer | None = None
    side: Body | None = None  # L is drawn mirrored
    scale: float = 1  # every change from the first keyframe is drawn this large
    notes: tuple[str, ...] = ()  # what to take care of, shown all through the step
    swapped_for: str = ""  # the exercise it stands in for
    again: bool = False  # the exercise of the step before, on the other side
    uncounted: bool = False  # breathing without counts
    cues: tuple[Cue, ...] = ()


class ResolvedRoutine(msgspec.Struct, frozen=True):
    """A routine as this person plays it."""

    routine: Routine
    steps: tuple[PlayedStep, ...]
    stock: Stock = Stock()

    @property
    def seconds(self) -> float:
        """How long all steps take together."""
        return self.steps[-1].starts + self.steps[-1].seconds if self.steps else 0


class Phase(StrEnum):
    """What goes on in a step."""

    READY = "ready"  # the lead: the first pose, while the start is told
    SWITCH = "switch"  # the lead of the other side
    MOVE = "move"
    HOLD = "hold"
    TAIL = "tail"
    TIMER = "timer"  # get set, rest, down to the floor, up again
    DONE = "done"


class Position(msgspec.Struct, frozen=True):
    """Where in a routine one is: everything the player shows."""

    step: int  # index of the played step; their number when done
    phase: Phase
    exercise: Exercise | None  # the one to draw; in a timer the next one
    timer: Timer | None
    side: Body | None
    cycle_s: float  # the second of the exercise's own cycle to draw
    scale: float
    rep: int  # 1, 2, 3 …; 0 where nothing is counted
    reps: int
    phase_left: float
    phase_seconds: float
    step_left: float
    step_seconds: float
    left: float  # of the routine
    elapsed: float
    cue: Cue | None  # the latest of this step
    caption: str
    notes: tuple[str, ...]
    next: int | None  # index of the next step with an exercise


WHOLE_CYCLES_FROM = (
    5.0  # seconds; a timed exercise with shorter cycles (steps, marching) runs to the end of its step
)
HOLD_AT_LEAST = 10.0  # seconds
_STILL_FROM = 3.0  # seconds; shorter stops inside a repetition are part of the move
_LINEAR = frozenset({"walk-easy", "march-spot", "hand-shake"})


def eases(exercise: Exercise) -> bool:
    """Whether it eases in and out of its key poses; even movements such as walking don't."""
    return exercise.id not in _LINEAR


def way_in(exercise: Exercise) -> float:
    """Seconds a hold takes to get into its stretch."""
    return exercise.keyframes[1].t


def way_out(exercise: Exercise) -> float:
    """Seconds a hold takes to leave its stretch."""
    return exercise.keyframes[-1].t - exercise.keyframes[-2].t


def min_seconds(exercise: Exercise) -> float:
    """The shortest step it fits: lead, one cycle and tail; for a hold lead, way in, 10 s, way out."""
    if exercise.kind == "hold":
        return exercise.lead_s + way_in(exercise) + HOLD_AT_LEAST + way_out(exercise)
    return exercise.lead_s + exercise.cycle_s + exercise.tail_s


def cycles(exercise: Exercise, seconds: float) -> int:
    """How many whole cycles fit a step of that many seconds; 0 when it is cut short."""
    if exercise.kind == "hold":
        return 1
    return max(int((seconds - exercise.lead_s - exercise.tail_s) / exercise.cycle_s + 1e-9), 0)


def moves_until(exercise: Exercise, seconds: float) -> float:
    """The second of the step at which movement ends and the tail begins."""
    whole = cycles(exercise, seconds)
    endless = exercise.kind == "timed" and (exercise.cycle_s < WHOLE_CYCLES_FROM or not whole)
    if exercise.kind == "hold" or endless:
        return seconds
    return exercise.lead_s + whole * exercise.cycle_s


def hold_span(exercise: Exercise, seconds: float) -> tuple[float, float]:
    """From and to which second of the step a hold holds."""
    return exercise.lead_s + way_in(exercise), seconds - way_out(exercise)


def credits_sitting(routine: Routine) -> bool:
    """Whether doing it takes sitting time away; eye and breathing routines don't by themselves."""
    return routine.kind != "calm" and routine.regions[0] not in {"eyes", "calm"}


def on_feet(routine: Routine) -> bool:
    """Whether the person leaves the chair for it: it walks, or all of it is done standing."""
    return routine.kind == "walk" or routine.positions == ("standing",)


def position(resolved: ResolvedRoutine, elapsed: float) -> Position:
    """Where one is *elapsed* seconds into the routine; before the start and after the end are clamped."""
    elapsed = max(elapsed, 0)
    if elapsed >= resolved.seconds:
        return _done(resolved, elapsed)
    index = bisect_right(resolved.steps, elapsed, key=lambda step: step.starts) - 1
    step = resolved.steps[index]
    into = elapsed - step.starts
    following = _next_exercise(resolved, index + 1)
    shown = step if step.exercise else resolved.steps[following] if following is not None else step
    phase, phase_from, phase_to = _phase(step, into)
    said = step.cues[: bisect_right(step.cues, into, key=lambda cue: cue.at)]
    rep, reps = _repetition(step, into)
    return Position(
        step=index,
        phase=phase,
        exercise=shown.exercise,
        timer=step.timer,
        side=shown.side,
        cycle_s=_cycle_second(step.exercise, step.seconds, into) if step.exercise else 0,
        scale=shown.scale,
        rep=rep,
        reps=reps,
        phase_left=phase_to - into,
        phase_seconds=phase_to - phase_from,
        step_left=step.seconds - into,
        step_seconds=step.seconds,
        left=resolved.seconds - elapsed,
        elapsed=elapsed,
        cue=said[-1] if said else None,
        caption=next((cue.caption for cue in reversed(said) if cue.caption), ""),
        notes=step.notes,
        next=following,
    )


def _done(resolved: ResolvedRoutine, elapsed: float) -> Position:
    """The position after the last step: the last pose, at rest."""
    last = resolved.steps[-1] if resolved.steps else PlayedStep(written=0, starts=0, seconds=0)
    return Position(
        step=len(resolved.steps),
        phase=Phase.DONE,
        exercise=last.exercise,
        timer=None,
        side=last.side,
        cycle_s=last.exercise.cycle_s if last.exercise else 0,
        scale=last.scale,
        rep=0,
        reps=0,
        phase_left=0,
        phase_seconds=0,
        step_left=0,
        step_seconds=last.seconds,
        left=0,
        elapsed=elapsed,
        cue=None,
        caption="",
        notes=(),
        next=None,
    )


def _next_exercise(resolved: ResolvedRoutine, start: int) -> int | None:
    """The first step from *start* on that is no timer."""
    return next((i for i in range(start, len(resolved.steps)) if resolved.steps[i].exercise), None)


def _phase(step: PlayedStep, into: float) -> tuple[Phase, float, float]:
    """What goes on, and from and to which second of the step."""
    exercise = step.exercise
    if exercise is None:
        return Phase.TIMER, 0, step.seconds
    if into < exercise.lead_s:
        return (Phase.SWITCH if step.again else Phase.READY), 0, min(exercise.lead_s, step.seconds)
    if exercise.kind == "hold":
        held_from, held_to = hold_span(exercise, step.seconds)
        if into < held_from:
            return Phase.MOVE, exercise.lead_s, held_from
        if into < held_to:
            return Phase.HOLD, held_from, held_to
        return Phase.MOVE, held_to, step.seconds
    ends = moves_until(exercise, step.seconds)
    if into >= ends:
        return Phase.TAIL, ends, step.seconds
    if exercise.kind == "timed":
        return Phase.MOVE, exercise.lead_s, ends
    return _phase_in_cycle(exercise, into)


def _phase_in_cycle(exercise: Exercise, into: float) -> tuple[Phase, float, float]:
    """Inside a repetition: moving to the next key pose, or staying in it."""
    second = (into - exercise.lead_s) % exercise.cycle_s
    started = into - second
    times = [frame.t for frame in exercise.keyframes]
    index = min(bisect_right(times, second), len(times) - 1)
    frame, target = exercise.keyframes[index - 1], exercise.keyframes[index]
    still = target.t - frame.t >= _STILL_FROM and (target.pose == frame.pose or target.label == "hold")
    return (Phase.HOLD if still else Phase.MOVE), started + frame.t, started + target.t


def _cycle_second(exercise: Exercise, seconds: float, into: float) -> float:
    """The authored second of the cycle that is drawn *into* seconds after the step began."""
    moving = into - exercise.lead_s
    if moving <= 0:
        return 0
    if exercise.kind != "hold":
        return moving % exercise.cycle_s if into < moves_until(exercise, seconds) else exercise.cycle_s
    held_from, held_to = hold_span(exercise, seconds)
    authored_from, authored_to = way_in(exercise), exercise.keyframes[-2].t
    if into < held_from:
        return moving
    if into < held_to:
        return authored_from + (authored_to - authored_from) * (into - held_from) / (held_to - held_from)
    return min(authored_to + into - held_to, exercise.cycle_s)


def _repetition(step: PlayedStep, into: float) -> tuple[int, int]:
    """Which repetition of how many; 0 of 0 where nothing is counted."""
    exercise = step.exercise
    if exercise is None or exercise.kind != "reps":
        return 0, 0
    reps = cycles(exercise, step.seconds)
    started = int(max(into - exercise.lead_s, 0) / exercise.cycle_s) + 1
    return min(started, reps), reps
