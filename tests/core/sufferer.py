"""Somebody who goes through the help while it hurts, as values."""

from ergo.core.relief import step
from ergo.core.relief_pages import Able, Answer, Area, Chose, Could, NoSign, Person, Relief, Told
from ergo.core.routine import ResolvedRoutine
from tests.shipped_catalogue import catalogue

EVERYONE = Person(catalogue())
TAGS = tuple(tag.id for tag in catalogue().model.tags)


def walked(
    *answers: Answer, person: Person = EVERYONE, at: float = 0.0, relief: Relief | None = None
) -> Relief:
    """The page after these answers, all at that moment."""
    relief = relief or Relief()
    for answer in answers:
        relief = step(relief, answer, at, person)
    return relief


def settled(area: Area = Area.BACK, able: Able = Able.SIT, strength: int | None = 4) -> Relief:
    return walked(NoSign(), Chose(area, "R"), Could(able), Told(strength))


def ids(routine: ResolvedRoutine | None) -> list[str]:
    return [] if routine is None else [it.exercise.id for it in routine.steps if it.exercise is not None]
