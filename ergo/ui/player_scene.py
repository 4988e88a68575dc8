"""What the player shows at one moment, as values and words made from a position in the routine.

Belongs here: which words and which ring go with which phase. Doesn't: painting (player_stage, player_ring).
"""

from collections.abc import Sequence
from enum import StrEnum
from math import ceil

import msgspec
from PySide6.QtCore import QCoreApplication

from ergo.core.routine import Phase, PlayedStep, Position, ResolvedRoutine
from ergo.ui.words import area, place

translate = QCoreApplication.translate


class Halt(StrEnum):
    """Why the routine stands still, if it does."""

    NONE = ""
    FIRST = "first"  # before the very first routine: the pain rule is read before anything moves
    PERSON = "person"
    LOCK = "lock"


class Style(StrEnum):
    """How the ring is drawn: rest looks different from work."""

    DOTTED = "dotted"  # nothing to do yet
    TRACK = "track"  # moving: an empty middle
    FILLED = "filled"  # holding: a filled middle


class Face(msgspec.Struct, frozen=True):
    """The ring: a number, the words below it, and how far round it is (0 to 1)."""

    style: Style
    number: str
    under: str
    fraction: float = 0.0


class Following(msgspec.Struct, frozen=True):
    """What comes next: the step's place in the routine, its words, its length."""

    step: int
    words: str
    length: str


class Scene(msgspec.Struct, frozen=True):
    """Everything that is written on the playing page at one moment."""

    phase_line: str
    name: str
    cue: str
    hint: str
    easier: str  # the easier way, pressable where there is a smaller form
    notes: str
    tag: str
    second_tag: str  # of the right half at a switch
    caption: str
    face: Face
    step_line: str
    left_line: str
    following: Following | None


def scene(resolved: ResolvedRoutine, position: Position, halt: Halt = Halt.NONE) -> Scene:
    """The words for this moment; *position* isn't past the end."""
    step = resolved.steps[position.step]
    left = translate("Player", "{time} left").format(time=clock(position.left))
    count = translate("Player", "Step {step} of {steps}").format(
        step=position.step + 1, steps=len(resolved.steps)
    )
    made = Scene(
        phase_line=_joined(_phase_name(step, position), _side_line(step)),
        name=step.exercise.name if step.exercise else step.timer.name if step.timer else "",
        cue=step.exercise.start if step.exercise else step.timer.say if step.timer else "",
        hint=_hint(step, position),
        easier=_easier(step),
        notes=" ".join(position.notes),
        tag=_tag(step, position),
        second_tag="",
        caption=_caption(step, position),
        face=_face(step, position),
        step_line=_joined(count, left),
        left_line=left,
        following=_following(resolved.steps, position),
    )
    if position.phase is Phase.SWITCH:
        made = _switching(made, step)
    return made if halt is Halt.NONE else _halted(made, step, position, halt)


def clock(seconds: float) -> str:
    """Seconds as a person reads them while moving: "40 s", from 100 s on "1:40"."""
    whole = max(0, ceil(seconds - 1e-6))
    return f"{whole // 60}:{whole % 60:02d}" if whole >= 100 else translate("Player", "%n s", "", whole)


def announcement(made: Scene) -> str:
    """What a screen reader is told when a step or phase begins."""
    return ". ".join(part.rstrip(".") for part in (made.phase_line, made.name, made.cue) if part) + "."


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _side_line(step: PlayedStep) -> str:
    match step.side:
        case "R":
            return translate("Player", "Right side")
        case "L":
            return translate("Player", "Left side")
        case _:
            return ""


def _phase_name(step: PlayedStep, position: Position) -> str:
    match position.phase:
        case Phase.READY | Phase.SWITCH:
            return translate("Player", "Get ready")
        case Phase.HOLD:
            return translate("Player", "Hold")
        case Phase.TAIL:
            return translate("Player", "And rest")
        case Phase.TIMER:
            return translate("Player", "Take your time")
        case _:
            resting = step.exercise is not None and step.exercise.regions[0] == "calm"
            return translate("Player", "Breathe") if resting else translate("Player", "Move")


def _hint(step: PlayedStep, position: Position) -> str:
    """How to breathe; before it begins, that nothing needs pressing."""
    if position.phase is Phase.READY:
        return translate("Player", "Starts by itself.")
    if step.exercise is None or position.phase is Phase.TAIL:
        return ""
    return step.exercise.breath.split(". ")[0].rstrip(".") + "."


def _easier(step: PlayedStep) -> str:
    """The easier way, all through the step."""
    if step.exercise is None:
        return ""
    easier = step.exercise.easier  # {How} keeps its capital, for languages that write nouns with one
    return translate("Player", "Easier: {how}").format(how=_lowered(easier), How=easier)


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:]


def _tag(step: PlayedStep, position: Position) -> str:
    """What the chip on the stage says: the side as this exercise calls it."""
    if step.exercise is None or step.side is None:
        return translate("Player", "Get ready") if position.phase is Phase.READY else ""
    called = step.exercise.side_say[0 if step.side == "R" else 1]
    return called.split(",")[0].rstrip(".")


def _caption(step: PlayedStep, position: Position) -> str:
    """What is said now, unless the cue beside the stage says it already."""
    said_beside = position.phase in (Phase.READY, Phase.SWITCH, Phase.TIMER)
    return "" if said_beside or step.exercise is None else position.caption


def _face(step: PlayedStep, position: Position) -> Face:
    seconds = str(max(1, ceil(position.phase_left - 1e-6)))
    gone = 1 - position.phase_left / position.phase_seconds if position.phase_seconds else 0.0
    match position.phase:
        case Phase.READY | Phase.SWITCH:
            return Face(Style.DOTTED, seconds, translate("Player", "get ready"))
        case Phase.TAIL:
            return Face(Style.DOTTED, seconds, translate("Player", "and rest"))
        case Phase.TIMER:
            return Face(Style.DOTTED, seconds, translate("Player", "seconds"))
        case Phase.HOLD:
            return Face(Style.FILLED, seconds, translate("Player", "seconds, hold"), gone)
    moved, moving = _movement(step, position)
    if position.reps == 1:
        return Face(Style.TRACK, *_time_left(moving - moved), moved / moving)
    if position.reps:
        under = translate("Player", "of %n moves", "", position.reps)
        return Face(Style.TRACK, str(position.rep), under, moved / moving)
    if step.exercise is not None and step.exercise.kind == "hold":
        return Face(Style.TRACK, seconds, translate("Player", "slowly"))
    return Face(Style.TRACK, *_time_left(position.phase_left), gone)


def _movement(step: PlayedStep, position: Position) -> tuple[float, float]:
    """Seconds moved, of how many in all repetitions."""
    if step.exercise is None or not position.reps:
        return 0.0, 1.0
    moving = position.reps * step.exercise.cycle_s
    return min(moving, position.step_seconds - position.step_left - step.exercise.lead_s), moving


def _time_left(seconds: float) -> tuple[str, str]:
    """The number in the ring and the words below it: "1:52" or "48" seconds."""
    if seconds > 99:
        return clock(seconds), translate("Player", "left")
    return str(max(1, ceil(seconds - 1e-6))), translate("Player", "seconds left")


def _following(steps: Sequence[PlayedStep], position: Position) -> Following | None:
    if position.next is None:
        return None
    step = steps[position.next]
    name = step.exercise.name if step.exercise else ""
    words = translate("Player", "{name}, other side").format(name=name) if step.again else name
    return Following(position.next, words, clock(step.seconds))


def _switching(made: Scene, step: PlayedStep) -> Scene:
    """The other side comes now: both sides are named."""
    right = step.side == "R"
    return msgspec.structs.replace(
        made,
        phase_line=translate("Player", "Switch sides"),
        name=translate("Player", "Now the right side") if right else translate("Player", "Now the left side"),
        hint=translate("Player", "Take your time."),
        tag=translate("Player", "Left, done") if right else translate("Player", "Right, done"),
        second_tag=translate("Player", "Right, next") if right else translate("Player", "Left, next"),
        face=msgspec.structs.replace(made.face, under=translate("Player", "switch")),
    )


def _halted(made: Scene, step: PlayedStep, position: Position, halt: Halt) -> Scene:
    """Nothing runs: the comfort rule instead of the cue."""
    first = halt is Halt.FIRST
    return msgspec.structs.replace(
        made,
        phase_line=_joined(
            translate("Player", "Before you start") if first else translate("Player", "Paused"),
            _side_line(step),
        ),
        name=(
            translate("Player", "Ready when you are.")
            if first
            else translate("Player", "Paused. Take your time.")
        ),
        cue=translate("Player", "Stop if it hurts, ease back to comfortable."),
        hint="",
        easier="",
        caption="",
        face=Face(Style.DOTTED, *_time_left(position.step_left)),
    )


def thanks(seconds: float, region: str) -> str:
    """The first line when it is over: "Nice. 2 minutes for your neck."; hardly anything done is fine, too."""
    if seconds < 10:
        return translate("Player", "All right. Another time.")
    whole = round(seconds)
    minutes = round(whole / 60)
    if minutes == 1 and abs(whole - 60) <= 5:
        length = translate("Player", "One minute")
    elif minutes >= 1 and (abs(whole - 60 * minutes) <= 5 or whole > 180):
        length = translate("Player", "%n minutes", "", minutes)
    else:
        length = translate("Player", "%n seconds", "", whole)
    return translate("Player", "Nice. {length} for {place}.").format(length=length, place=place(region))


def now_question(region: str) -> str:
    """What is asked on the done page, without need to answer: "Neck now (optional)"."""
    return translate("Player", "{area} now (optional)").format(area=area(region))
