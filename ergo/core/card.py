"""A card from a physiotherapist: what is due on a day, how it is played, and what it says not to do.

Belongs here: the card as a value, and what follows from it. Doesn't: files (storage), widgets (ui), swapped
moves (fitting): what is on a card is done as it was written, or not at all.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from math import ceil
from typing import Literal

import msgspec

from ergo.core.fitting import played_exercises
from ergo.core.routine import (
    Catalogue,
    Exercise,
    PlayedStep,
    ResolvedRoutine,
    Routine,
    Side,
    Step,
    way_in,
    way_out,
)
from ergo.core.settings_table import ALL_DAYS, Day

ROUTINE = "card"  # the id of all of today's moves; one of them is card-1, card-2, …
_READY, _REST, _DOWN, _UP = Step("_ready", 6), Step("_rest", 10), Step("_getdown", 12), Step("_getup", 12)

_ONE = re.compile(rf"{ROUTINE}-([1-9]\d?)")

Sides = Literal["R", "L", "both"]


class Move(msgspec.Struct, frozen=True):
    """One exercise of the card, with its dose: so many seconds, or so many times."""

    exercise: str
    seconds: int = 0  # 0: it is counted in repetitions
    reps: int = 0  # 0: it is measured in seconds
    sets: int = 1
    side: Sides = "both"  # matters only where a move works one side at a time
    days: tuple[Day, ...] = ALL_DAYS
    note: str = ""

    @property
    def key(self) -> str:
        """By this it is ticked off; on one day no two moves of a card have the same."""
        return self.exercise if self.side == "both" else f"{self.exercise}:{self.side}"


class Dont(msgspec.Struct, frozen=True):
    """What is not to be done: exercises, and whatever a tag of "my body" excludes."""

    exercises: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()


class Card(msgspec.Struct, frozen=True):
    """What a physiotherapist wrote for this person."""

    who: str  # wrote it
    written: date
    until: date  # the last day on which it counts
    moves: tuple[Move, ...]
    dont: Dont = Dont()
    note: str = ""

    def counts(self, today: date) -> bool:
        """Whether it still counts."""
        return today <= self.until

    def due(self, today: date) -> tuple[Move, ...]:
        """The moves of that day, as they were written."""
        weekday = ALL_DAYS[today.weekday()]
        return tuple(move for move in self.moves if self.counts(today) and weekday in move.days)

    def named(self, name: str, today: date) -> tuple[Move, ...]:
        """The moves that the routine of that id is made of; none where it isn't one of this card."""
        if name == ROUTINE:
            return self.due(today)
        number = int(one[1]) if (one := _ONE.fullmatch(name)) else 0
        return self.moves[number - 1 : number] if number and self.counts(today) else ()

    def name_of(self, move: Move) -> str:
        """The id of the routine that is this move alone."""
        return f"{ROUTINE}-{self.moves.index(move) + 1}"


def is_of_card(name: str) -> bool:
    """Whether a routine of that id comes from a card: its dose is the physio's."""
    return name == ROUTINE or _ONE.fullmatch(name) is not None


def suits(move: Move, catalogue: Catalogue, tags: Collection[str], left_out: Collection[str] = ()) -> bool:
    """Whether a person with these tags may do exactly this move: nothing stands in for it."""
    if move.exercise not in catalogue.exercises:
        return False
    played = played_exercises(routine_of((move,), catalogue), tags, catalogue, left_out)
    return bool(played) and all(exercise.id == move.exercise for exercise in played or ())


def routine_of(moves: Iterable[Move], catalogue: Catalogue, name: str = ROUTINE, title: str = "") -> Routine:
    """The moves as one routine: ready, every set, a short rest between two sets, down to the floor and up."""
    steps = tuple(_steps(tuple(moves), catalogue.exercises))
    exercises = [catalogue.exercises[step.exercise] for step in steps if not step.exercise.startswith("_")]
    return Routine(
        id=name,
        title=title,
        kind="home",
        total_s=sum(step.seconds for step in steps),
        positions=tuple(dict.fromkeys(exercise.position for exercise in exercises)),
        discreet=min((exercise.discreet for exercise in exercises), default=0),
        level=max((exercise.level for exercise in exercises), default=1),
        regions=tuple(dict.fromkeys(exercise.regions[0] for exercise in exercises)),
        steps=steps,
    )


def set_seconds(move: Move, exercise: Exercise) -> int:
    """How long one set of it takes on one side, with the way into the first pose and out of the last."""
    if exercise.kind == "hold":
        return ceil(exercise.lead_s + way_in(exercise) + move.seconds + way_out(exercise))
    moving = move.reps * exercise.cycle_s if move.reps else move.seconds
    return ceil(exercise.lead_s + moving + exercise.tail_s)


def sides_of(move: Move, exercise: Exercise) -> tuple[Side | None, ...]:
    """The sides of one set, in order; one None where both work together."""
    if exercise.sides != "each":
        return (None,)
    return ("R", "L") if move.side == "both" else (move.side,)


def with_notes(resolved: ResolvedRoutine, moves: Collection[Move]) -> ResolvedRoutine:
    """The routine with what the physio noted for each move beside it; it is shown, not spoken."""
    return msgspec.structs.replace(resolved, steps=tuple(_noted(step, moves) for step in resolved.steps))


def _noted(step: PlayedStep, moves: Collection[Move]) -> PlayedStep:
    said = (
        move.note
        for move in moves
        if step.exercise is not None
        and step.exercise.id == move.exercise
        and (move.side == "both" or move.side == step.side)
    )
    return msgspec.structs.replace(step, notes=(*step.notes, *filter(None, said)))


def _steps(moves: tuple[Move, ...], exercises: dict[str, Exercise]) -> Iterator[Step]:
    yield _READY
    on_floor = False
    for move in moves:
        exercise = exercises[move.exercise]
        if (exercise.position == "floor") != on_floor:
            on_floor = not on_floor
            yield _DOWN if on_floor else _UP
        for number in range(move.sets):
            if number:
                yield _REST
            for side in sides_of(move, exercise):
                yield Step(move.exercise, set_seconds(move, exercise), side)
    if on_floor:
        yield _UP
