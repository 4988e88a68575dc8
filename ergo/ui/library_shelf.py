"""What the library is told, and which of its routines a person looks for.

Belongs here: the values of the library and the match of filters and words. Doesn't: widgets, painting.
"""

from collections.abc import Collection
from enum import StrEnum

import msgspec

from ergo.core.problem import Problem
from ergo.core.routine import Catalogue, Exercise, ResolvedRoutine, Routine
from ergo.ui import words
from ergo.ui.language import muscle_text

AREAS = ("neck", "shoulders", "back", "hip", "legs", "wrists", "eyes", "whole-body", "calm")
UNNOTICED = 2  # of Routine.discreet


class Library(msgspec.Struct, frozen=True):
    """Everything the window shows: routines as this person would play them, and what was said about them."""

    routines: tuple[ResolvedRoutine, ...]
    catalogue: Catalogue
    favorites: frozenset[str] = frozenset()  # ids of routines
    own: frozenset[str] = frozenset()  # ids of the person's own routines
    left_out: tuple[str, ...] = ()  # ids of routines and exercises
    positions: tuple[str, ...] = ("seated", "standing")  # in which the person moves here
    problems: tuple[Problem, ...] = ()  # of the person's own files

    def named(self, name: str) -> ResolvedRoutine | None:
        """The routine of that id, if it is on the shelf."""
        return next((resolved for resolved in self.routines if resolved.routine.id == name), None)

    def title(self, name: str) -> str:
        """What people call the routine or the move of that id."""
        if name in self.catalogue.routines:
            return self.catalogue.routines[name].title
        exercise = self.catalogue.exercises.get(name)
        return name if exercise is None else exercise.name


class Length(StrEnum):
    """How long a routine may be."""

    HALF = "half"  # about 30 s
    ONE = "one"  # about a minute
    FEW = "few"  # 2 to 3 minutes
    LONG = "long"  # 4 minutes and more


class Filters(msgspec.Struct, frozen=True):
    """What is looked for; the default is everything but the floor."""

    area: str = ""  # empty: all
    position: str = ""  # empty: any
    length: Length | None = None
    discreet: bool = False
    favorites: bool = False
    own: bool = False
    words: str = ""


def length_of(seconds: float) -> Length:
    """The shelf a routine of so many seconds stands on: 82 s is about a minute, 200 s about three."""
    if seconds <= 45:
        return Length.HALF
    if seconds < 105:
        return Length.ONE
    return Length.FEW if seconds < 210 else Length.LONG


def found(library: Library, filters: Filters) -> tuple[ResolvedRoutine, ...]:
    """The routines that suit the filters, by area and then by length."""
    suiting = (it for it in library.routines if _suits(it, library, filters))
    return tuple(sorted(suiting, key=_place))


def _place(resolved: ResolvedRoutine) -> tuple[int, int, str]:
    routine = resolved.routine
    area = AREAS.index(routine.regions[0]) if routine.regions[0] in AREAS else len(AREAS)
    return area, routine.total_s, routine.title


def _suits(resolved: ResolvedRoutine, library: Library, filters: Filters) -> bool:
    routine = resolved.routine
    return (
        (not filters.area or filters.area in routine.regions)
        and _in_position(routine, library, filters)
        and (filters.length is None or length_of(resolved.seconds) is filters.length)
        and (not filters.discreet or routine.discreet >= UNNOTICED)
        and (not filters.favorites or routine.id in library.favorites)
        and (not filters.own or routine.id in library.own)
        and _is_about(resolved, filters.words)
    )


def _in_position(routine: Routine, library: Library, filters: Filters) -> bool:
    """Seated is seated all through; the floor is shown to those who asked for it, or chose the routine."""
    if filters.position == "seated":
        return routine.positions == ("seated",)
    if filters.position == "floor":
        return "floor" in routine.positions
    if filters.position == "standing" and "standing" not in routine.positions:
        return False
    if "floor" not in routine.positions:
        return True
    return "floor" in library.positions or (not filters.position and (filters.favorites or filters.own))


def _is_about(resolved: ResolvedRoutine, looked_for: str) -> bool:
    """Whether every word looked for stands in its title, area, exercises or muscles."""
    wanted = _plain(looked_for).split()
    return not wanted or all(word in _text_of(resolved) for word in wanted)


def _text_of(resolved: ResolvedRoutine) -> str:
    routine = resolved.routine
    areas = [words.area(name) for name in (routine.folder, *routine.regions) if name]
    exercises = exercises_of(resolved)
    moves = [exercise.name for exercise in exercises]
    muscles = [muscle_text(name) for exercise in exercises for name in exercise.muscles]
    told = (routine.id, routine.title, routine.intent, *areas, *routine.regions, *moves, *muscles)
    return _plain(" ".join(told))


def _plain(text: str) -> str:
    return text.replace("-", " ").casefold()


def exercises_of(resolved: ResolvedRoutine) -> tuple[Exercise, ...]:
    """What is done in it, each once, in order."""
    every = [step.exercise for step in resolved.steps if step.exercise is not None]
    return tuple({exercise.id: exercise for exercise in every}.values())


def telling_exercise(resolved: ResolvedRoutine) -> Exercise | None:
    """The exercise for its picture: of those for its main area, the one that has the most time."""
    seconds: dict[str, float] = {}
    for step in resolved.steps:
        if step.exercise is not None:
            seconds[step.exercise.id] = seconds.get(step.exercise.id, 0) + step.seconds
    every = exercises_of(resolved)
    fitting = [exercise for exercise in every if exercise.regions[0] == resolved.routine.regions[0]] or every
    return max(fitting, key=lambda exercise: seconds[exercise.id], default=None)


def left_out_names(library: Library) -> Collection[str]:
    """What was left out and is still known, so that it can be brought back."""
    known = library.catalogue.routines.keys() | library.catalogue.exercises.keys()
    return [name for name in library.left_out if name in known]
