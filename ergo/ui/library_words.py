"""The words of the library: positions, lengths, what a move rests on, and a routine in one sentence."""

from PySide6.QtCore import QCoreApplication

from ergo.core.routine import Exercise, PlayedStep, ResolvedRoutine, Routine
from ergo.ui import words
from ergo.ui.language import muscle_text
from ergo.ui.library_shelf import UNNOTICED, Length
from ergo.ui.words import BETWEEN, escaped

translate = QCoreApplication.translate


def position(name: str) -> str:
    """A position by itself: "Seated"."""
    names = {
        "seated": translate("library", "Seated"),
        "standing": translate("library", "Standing"),
        "floor": translate("library", "Floor"),
    }
    return names.get(name, words.begins(name))


def positions(routine: Routine) -> str:
    """The positions of a routine, short where there are several: "Seated", "Sit, stand"."""
    if len(routine.positions) == 1:
        return position(routine.positions[0])
    short = {
        "seated": translate("library", "sit"),
        "standing": translate("library", "stand"),
        "floor": translate("library", "floor"),
    }
    return words.begins(", ".join(short.get(name, name) for name in routine.positions))


def length(name: Length) -> str:
    """A filter of lengths: "2–3 min"."""
    match name:
        case Length.HALF:
            return translate("library", "30 s")
        case Length.ONE:
            return translate("library", "1 min")
        case Length.FEW:
            return translate("library", "2–3 min")
        case Length.LONG:
            return translate("library", "4+ min")


def side(step: PlayedStep) -> str:
    """The side of a step: "right side"; empty where there is none."""
    if step.side is None:
        return ""
    return translate("library", "left side") if step.side == "L" else translate("library", "right side")


def facts(resolved: ResolvedRoutine) -> str:
    """What a person chooses by: "60 s · Hips · Seated · Discreet"."""
    routine = resolved.routine
    seen = translate("library", "Discreet") if routine.discreet >= UNNOTICED else ""
    parts = (words.length(resolved.seconds), words.area(routine.regions[0]), positions(routine), seen)
    return BETWEEN.join(filter(None, parts))


def spoken(resolved: ResolvedRoutine, *, favorite: bool) -> str:
    """A card for somebody who hears it: the title, then the facts."""
    star = translate("library", "Favourite") if favorite else ""
    return ", ".join(filter(None, (resolved.routine.title, *facts(resolved).split(BETWEEN), star)))


def evidence(exercise: Exercise) -> str:
    """How much is known about a move, in one sentence."""
    match exercise.evidence:
        case "strong":
            return translate("library", "Several good studies agree on it.")
        case "some":
            return translate("library", "Some studies speak for it.")
        case "expert":
            return translate("library", "Common physiotherapy practice; no direct trial.")
        case "tradition":
            return translate("library", "A widely used comfort move; hardly studied.")


def details(step: PlayedStep) -> list[tuple[str, str]]:
    """What there is to know of the move, each with its heading, most needed first."""
    exercise = step.exercise
    if exercise is None:
        return []
    every = (
        (translate("library", "For you"), " ".join(step.notes)),
        (translate("library", "Start"), exercise.start),
        (translate("library", "Moving"), " ".join(exercise.tips)),
        (translate("library", "Breath"), exercise.breath),
        (translate("library", "Easier"), exercise.easier),
        (translate("library", "Harder"), exercise.harder),
        (translate("library", "Common mistake"), exercise.mistake),
        (translate("library", "Stop at"), exercise.stop),
        (translate("library", "You need"), ", ".join(exercise.props)),
        (translate("library", "Works"), ", ".join(map(muscle_text, exercise.muscles))),
        (translate("library", "Known"), evidence(exercise)),
    )
    return [(heading, text) for heading, text in every if text]


def as_rich(heading: str, text: str) -> str:
    """One detail as a line whose heading is bold; what a file says stays plain text."""
    return f"<b>{escaped(heading)}</b>&ensp;{escaped(text)}"
