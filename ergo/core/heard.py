"""What is heard while a routine plays: the line of a moment, and the chime between two moments.

Belongs here: which line, how long it may last, which chime. Doesn't: the words (script), voices and players.
"""

from enum import StrEnum

import msgspec

from ergo.core.routine import Phase, Position, ResolvedRoutine

LATE = 1.5  # seconds after which a line is left out: the routine has moved on
_LONG_HOLD = 20.0  # seconds from which the half of a hold is told


class Line(msgspec.Struct, frozen=True):
    """Something to say."""

    say: str
    seconds: float  # until the next line, or the end of the step


class Chime(StrEnum):
    """The five sounds; each has a file of its name."""

    BEGIN = "begin"  # another exercise: look up
    HALF = "half"  # half way through a long hold
    SWITCH = "switch"  # the same on the other side
    NUDGE = "nudge"  # the hold is over, or a rest begins: let go
    DONE = "done"


def line(resolved: ResolvedRoutine, now: Position) -> Line | None:
    """The latest line of this step; None before the first."""
    if now.cue is None:
        return None
    return Line(now.cue.say, _until_next(resolved, now.step, now.cue.at))


def lines(resolved: ResolvedRoutine) -> tuple[Line, ...]:
    """All lines of a routine in their order, each once."""
    found = (
        Line(cue.say, _until_next(resolved, index, cue.at))
        for index, step in enumerate(resolved.steps)
        for cue in step.cues
    )
    return tuple(dict.fromkeys(found))


def next_line_in(resolved: ResolvedRoutine, now: Position) -> float:
    """Seconds until the next line of this step, or the end of the step."""
    return _until_next(resolved, now.step, now.step_seconds - now.step_left)


def chime(before: Position | None, now: Position) -> Chime | None:
    """What rings between two moments, if anything; None before: the routine has just begun."""
    if before is not None and before.step == now.step:
        return _within_a_step(before, now)
    if now.phase is Phase.DONE:
        return Chime.DONE
    if now.phase is Phase.SWITCH:
        return Chime.SWITCH
    return Chime.BEGIN if now.timer is None or before is None else Chime.NUDGE


def _within_a_step(before: Position, now: Position) -> Chime | None:
    if before.phase is not Phase.HOLD or now.exercise is None or now.exercise.kind != "hold":
        return None
    if now.phase is not Phase.HOLD:
        return Chime.NUDGE
    half = now.phase_seconds / 2
    crossed = before.phase_left > half >= now.phase_left
    return Chime.HALF if crossed and now.phase_seconds >= _LONG_HOLD else None


def _until_next(resolved: ResolvedRoutine, index: int, into: float) -> float:
    step = resolved.steps[index]
    return next((cue.at for cue in step.cues if cue.at > into), step.seconds) - into
