"""A routine fitted to one body: what is swapped, made smaller, noted, or not offered at all.

Belongs here: skip and care tags, substitutes, sides. Doesn't: the choice between routines (chooser).
"""

from collections.abc import Collection, Sequence
from typing import NamedTuple

import msgspec

from ergo.core.routine import (
    Body,
    Catalogue,
    Exercise,
    Model,
    PlayedStep,
    ResolvedRoutine,
    Routine,
    Step,
    Stock,
    Timer,
    min_seconds,
)
from ergo.core.script import exercise_cues, timer_cues

CARE_SCALE = 0.6
WHEELCHAIR = "wheelchair"  # the tag of whoever uses one, or cannot use the legs
SMALL_SCALE = 0.4  # relief and flare-ups
FALLBACK_AT_LEAST = 8.0  # seconds a step needs for the fallback to play in it
_FALLBACK_AT_MOST = 1 / 3  # of the moving time; beyond it a routine is not worth offering
_ALWAYS_WHOLE = frozenset({"sit-to-stand", "walk-easy", "march-spot", "step-touch"})
_INSTEAD_OF_THE_FLOOR = {"_getdown": "_rest", "_getup": "_rest"}


class Fit(NamedTuple):
    """What one person's body asks for while a routine is fitted to it."""

    catalogue: Catalogue
    tags: frozenset[str]  # with what they imply
    left_out: frozenset[str]  # exercises the person left out
    sore: Body
    turn: int
    small: bool


def with_implied(tags: Collection[str], model: Model) -> frozenset[str]:
    """The tags with all that they bring along; unknown ones are kept, and match nothing."""
    implied = {tag.id: tag.implies for tag in model.tags}
    found: set[str] = set()
    waiting = list(tags)
    while waiting:
        tag = waiting.pop()
        if tag not in found:
            found.add(tag)
            waiting.extend(implied.get(tag, ()))
    return frozenset(found)


def resolve(
    routine: Routine,
    tags: Collection[str],
    catalogue: Catalogue,
    *,
    sore: Body = "R",
    turn: int = 0,
    small: bool = False,
    left_out: Collection[str] = (),
) -> ResolvedRoutine | None:
    """The routine as a person with these tags plays it; None where it is not for them.

    *sore* is the side that S stands for; *turn* counts how often the routine was played, for one-sided
    substitutes that take sides in turn; *small* draws everything at 40 % of its range.
    """
    gentle = small or (routine.kind == "relief" and not _stretches_a_cramp(routine))
    fit = Fit(catalogue, with_implied(tags, catalogue.model), frozenset(left_out), sore, turn, gentle)
    steps = _fitted(routine, fit)
    if steps is None:
        return None
    rate, stock = catalogue.model.words_per_second, catalogue.model.stock
    told = tuple(_told(steps, i, rate, stock) for i in range(len(steps)))
    return ResolvedRoutine(routine=routine, steps=told, stock=stock)


def played_exercises(
    routine: Routine, tags: Collection[str], catalogue: Catalogue, left_out: Collection[str] = ()
) -> tuple[Exercise, ...] | None:
    """What a person with these tags would do in the routine; None where it is not for them."""
    fit = Fit(catalogue, with_implied(tags, catalogue.model), frozenset(left_out), "R", 0, False)
    steps = _fitted(routine, fit)
    return None if steps is None else tuple(step.exercise for step in steps if step.exercise)


def offered(
    routine: Routine, tags: Collection[str], catalogue: Catalogue, left_out: Collection[str] = ()
) -> bool:
    """Whether a person with these tags is offered the routine."""
    return played_exercises(routine, tags, catalogue, left_out) is not None


def _fitted(routine: Routine, fit: Fit) -> list[PlayedStep] | None:
    """The steps as they are played, still without words; None where the routine is not for this person."""
    if fit.tags & set(routine.withheld_for) or not _chair_is_enough(routine, fit):
        return None
    steps: list[PlayedStep] = []
    for number, step in enumerate(routine.steps):
        starts = steps[-1].starts + steps[-1].seconds if steps else 0.0
        steps += _played(number, step, fit, starts)
    return None if _mostly_fallback(routine, steps, fit) else steps


def longer(
    resolved: ResolvedRoutine, step: int, seconds: float, words_per_second: float = 2.6
) -> ResolvedRoutine:
    """The routine with one step so many seconds longer (or, below 0, shorter), its words laid out anew."""
    steps = list(resolved.steps)
    now = steps[step]
    least = min(
        min_seconds(now.exercise) if now.exercise else now.timer.min_s if now.timer else 0, now.seconds
    )
    grown = max(now.seconds + seconds, least)
    shift = grown - now.seconds
    steps[step] = msgspec.structs.replace(now, seconds=grown)
    steps[step] = _told(steps, step, words_per_second, resolved.stock)
    for later in range(step + 1, len(steps)):
        steps[later] = msgspec.structs.replace(steps[later], starts=steps[later].starts + shift)
    return msgspec.structs.replace(resolved, steps=tuple(steps))


def _stretches_a_cramp(routine: Routine) -> bool:
    """Cramps of calf, hamstring and foot ask for the sore side and begin with the whole stretch."""
    return any(step.side == "S" for step in routine.steps)


def _chair_is_enough(routine: Routine, fit: Fit) -> bool:
    """With a wheelchair only routines are offered whose moves all work seated and without the legs."""
    if WHEELCHAIR not in fit.tags:
        return True
    exercises = fit.catalogue.exercises
    return all(
        works_in_a_wheelchair(exercises[step.exercise])
        for step in routine.steps
        if step.exercise in exercises
    )


def works_in_a_wheelchair(exercise: Exercise) -> bool:
    """Whether it is done seated and without the legs."""
    return not exercise.uses_legs and "seated" in (exercise.position, *exercise.also)


def _suits(exercise: Exercise, fit: Fit) -> bool:
    """Whether the person may do this exercise at all."""
    if exercise.id in fit.left_out or fit.tags & set(exercise.skip):
        return False
    return WHEELCHAIR not in fit.tags or works_in_a_wheelchair(exercise)


def _chosen(step: Step, fit: Fit) -> Exercise | None:
    """The exercise of the step, its first substitute that suits and fits, or the fallback; else None."""
    exercises = fit.catalogue.exercises
    written = exercises.get(step.exercise)
    for id_ in (step.exercise, *(written.substitutes if written else ())):
        exercise = exercises.get(id_)
        if exercise and _suits(exercise, fit) and min_seconds(exercise) <= step.seconds:
            return exercise
    fallback = exercises.get(fit.catalogue.model.fallback)
    if fallback and _suits(fallback, fit) and step.seconds >= FALLBACK_AT_LEAST:
        return fallback
    return None


def _played(number: int, step: Step, fit: Fit, starts: float) -> list[PlayedStep]:
    """The step as played: one, or two where a one-sided substitute takes half the time for each side."""
    exercise = None if step.exercise.startswith("_") else _chosen(step, fit)
    if exercise is None:
        return [PlayedStep(number, starts, step.seconds, timer=_timer(step.exercise, fit))]
    sides = _sides(step, exercise, fit)
    each = step.seconds / len(sides)
    return [
        PlayedStep(
            written=number,
            starts=starts + order * each,
            seconds=each,
            exercise=exercise,
            side=side,
            scale=_scale(exercise, fit),
            notes=_notes(exercise, fit),
            swapped_for=step.exercise if exercise.id != step.exercise else "",
            uncounted="panic" in fit.tags and exercise.regions[0] == "calm",
        )
        for order, side in enumerate(sides)
    ]


def _timer(id_: str, fit: Fit) -> Timer | None:
    """The timer of that name; a rest for what cannot be played and for the way to a floor nobody uses."""
    stays_up = "floor-unable" in fit.tags or WHEELCHAIR in fit.tags
    wanted = _INSTEAD_OF_THE_FLOOR.get(id_, id_) if stays_up else id_
    timers = {timer.id: timer for timer in fit.catalogue.model.timers}
    return timers.get(wanted, timers.get("_rest"))


def _sides(step: Step, exercise: Exercise, fit: Fit) -> tuple[Body | None, ...]:
    """The side or sides of one step."""
    if exercise.sides != "each":
        return (None,)
    if step.side == "S":
        return (fit.sore,)
    if step.side:
        return (step.side,)
    if min_seconds(exercise) <= step.seconds / 2:
        return ("R", "L")
    return ("L",) if fit.turn % 2 else ("R",)


def _scale(exercise: Exercise, fit: Fit) -> float:
    """How large the movement is drawn; breathing and steps are always whole."""
    if exercise.id in _ALWAYS_WHOLE or exercise.regions[0] == "calm":
        return 1
    if fit.small:
        return SMALL_SCALE
    return CARE_SCALE if fit.tags & exercise.care.keys() else 1


def _notes(exercise: Exercise, fit: Fit) -> tuple[str, ...]:
    """The care notes of the person's tags as sentences, each once."""
    notes = [note for tag, note in exercise.care.items() if tag in fit.tags]
    return tuple(dict.fromkeys(f"{note[0].upper()}{note[1:].rstrip('.')}." for note in notes if note))


def _told(steps: Sequence[PlayedStep], index: int, words_per_second: float, stock: Stock) -> PlayedStep:
    """One of the steps with its words laid out; they tell of a change of sides before and after it."""
    step = steps[index]
    if step.exercise is None:
        return msgspec.structs.replace(step, cues=timer_cues(step.timer) if step.timer else ())
    again = index > 0 and _other_side(steps[index - 1], step)
    cues = exercise_cues(
        step.exercise,
        step.seconds,
        step.side,
        again=again,
        switches=index + 1 < len(steps) and _other_side(step, steps[index + 1]),
        notes=step.notes,
        uncounted=step.uncounted,
        words_per_second=words_per_second,
        stock=stock,
    )
    return msgspec.structs.replace(step, again=again, cues=cues)


def _other_side(step: PlayedStep, after: PlayedStep) -> bool:
    """Whether the step after does the same on the other side."""
    return step.exercise == after.exercise and {step.side, after.side} == {"R", "L"}


def _mostly_fallback(routine: Routine, steps: Sequence[PlayedStep], fit: Fit) -> bool:
    """Whether over a third of the moving time became the fallback, or a rest."""
    exercises = fit.catalogue.exercises
    moving = lost = 0.0
    for step in steps:
        written = exercises.get(routine.steps[step.written].exercise)
        if written is None or written.regions[0] == "calm":
            continue
        moving += step.seconds
        now = step.exercise
        if now is None or (now.id == fit.catalogue.model.fallback and now != written):
            lost += step.seconds
    return lost > _FALLBACK_AT_MOST * moving
