"""How much of a routine suits a person: what they said of it makes it smaller, or longer, next time.

Belongs here: the rule, and a routine fitted by it. Doesn't: keeping what was said (storage), saying so (ui).
The same answers always give the same dose, so taking an answer back takes its effect back.
"""

from collections.abc import Sequence
from enum import StrEnum

import msgspec

from ergo.core.figure import moves_whole
from ergo.core.fitting import CARE_SCALE, longer
from ergo.core.routine import PlayedStep, ResolvedRoutine, hold_span

TOO_EASY, TOO_MUCH = "too easy", "too much"
_TOO_MUCH_TWICE, _TOO_EASY_THRICE = 2, 3
_MORE_HOLD, _LONGEST_HOLD = 5.0, 30.0  # seconds
_MORE_MOVES = 2


class Dose(StrEnum):
    """How a routine is played."""

    SMALLER = "smaller"  # 60 % of the range, and the easier way is named
    USUAL = "usual"
    LONGER = "longer"  # longer holds; where there are none, two moves more


def dose(feelings: Sequence[str]) -> Dose:
    """What suits now, after these answers for one routine, the oldest first.

    "Too much" twice makes it one step less, however it felt between, unless it was too easy; "too easy" three
    times running makes it one step more. After a step the counting begins anew.
    """
    ladder = list(Dose)
    step, much, easy = ladder.index(Dose.USUAL), 0, 0
    for feeling in feelings:
        much = 0 if feeling == TOO_EASY else much + (feeling == TOO_MUCH)
        easy = easy + 1 if feeling == TOO_EASY else 0
        if much == _TOO_MUCH_TWICE:
            step, much = max(step - 1, 0), 0
        if easy == _TOO_EASY_THRICE:
            step, easy = min(step + 1, len(ladder) - 1), 0
    return ladder[step]


def changed_by_last(feelings: Sequence[str]) -> Dose | None:
    """The dose that the last answer brought about; None where it changed nothing."""
    now = dose(feelings)
    return now if feelings and now is not dose(feelings[:-1]) else None


def dosed(resolved: ResolvedRoutine, dose: Dose) -> ResolvedRoutine:
    """The routine as it is played at this dose."""
    match dose:
        case Dose.SMALLER:
            return smaller(resolved)
        case Dose.LONGER:
            return _longer(resolved)
        case _:
            return resolved


def smaller(resolved: ResolvedRoutine, exercise: str = "", since: int = 0) -> ResolvedRoutine:
    """The routine at 60 % of its range from step *since* on: all of it, or one exercise."""
    steps = tuple(
        msgspec.structs.replace(step, scale=min(step.scale, CARE_SCALE))
        if index >= since and has_smaller_form(step) and exercise in ("", _name(step))
        else step
        for index, step in enumerate(resolved.steps)
    )
    return msgspec.structs.replace(resolved, steps=steps)


def has_smaller_form(step: PlayedStep) -> bool:
    """Whether there is less of it to do: steps and breaths are always whole."""
    return step.exercise is not None and not moves_whole(step.exercise)


def _longer(resolved: ResolvedRoutine) -> ResolvedRoutine:
    """Holds grow by 5 s up to 30 s; where there are none, moves are repeated twice more."""
    holds = any(_more_hold(step) for step in resolved.steps)
    more = _more_hold if holds else _more_moves
    for index in range(len(resolved.steps)):
        if seconds := more(resolved.steps[index]):
            resolved = longer(resolved, index, seconds)
    return resolved


def _more_hold(step: PlayedStep) -> float:
    if step.exercise is None or step.exercise.kind != "hold" or not _may_grow(step):
        return 0.0
    since, until = hold_span(step.exercise, step.seconds)
    return max(0.0, min(_MORE_HOLD, _LONGEST_HOLD - (until - since)))


def _more_moves(step: PlayedStep) -> float:
    if step.exercise is None or step.exercise.kind != "reps" or not _may_grow(step):
        return 0.0
    return _MORE_MOVES * step.exercise.cycle_s


def _may_grow(step: PlayedStep) -> bool:
    """What is to be done with care is never made longer."""
    return step.scale == 1 and not step.notes


def _name(step: PlayedStep) -> str:
    return step.exercise.id if step.exercise else ""
