"""The warm glow on the part that works.

Belongs here: which part an exercise is about, and the soft light. Doesn't: where that part is in a view.
"""

import re

import msgspec
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QBrush

from ergo.core.routine import Exercise
from ergo.core.skeleton import Point
from ergo.ui.figure.canvas import Canvas, Shape
from ergo.ui.figure.soft import paint_spot, spot

translate = QCoreApplication.translate

# Half-length and half-width of each area, along the bone.
SIZES = {
    "low back": (0.085, 0.050),
    "upper back": (0.095, 0.050),
    "neck": (0.060, 0.036),
    "shoulders": (0.058, 0.058),
    "chest": (0.075, 0.045),
    "core": (0.085, 0.045),
    "belly": (0.10, 0.06),
    "buttocks": (0.066, 0.056),
    "hip flexors": (0.080, 0.046),
    "hamstrings": (0.105, 0.044),
    "thighs": (0.105, 0.044),
    "calves": (0.090, 0.042),
    "shins": (0.090, 0.042),
    "feet": (0.062, 0.036),
    "forearms": (0.075, 0.036),
    "hands": (0.055, 0.040),
    "eyes": (0.024, 0.019),
    "jaw": (0.040, 0.030),
}

AREAS = {
    "low back": "erector-spinae multifidus quadratus-lumborum",
    "upper back": "thoracic-extensors thoracic-rotators rhomboids mid-trapezius latissimus intercostals",
    "neck": "deep-neck-flexors suboccipitals neck-flexors neck-extensors side-neck sternomastoid scalenes "
    "rotators-of-the-neck levator-scapulae",
    "shoulders": "upper-trapezius deltoids rear-deltoid rotator-cuff serratus triceps",
    "chest": "pectorals front-deltoids",
    "core": "abdominals obliques transversus",
    "belly": "diaphragm",
    "buttocks": "gluteus-maximus gluteus-medius piriformis deep-hip-rotators tensor-fasciae-latae",
    "hip flexors": "psoas-iliacus hip-flexors rectus-femoris",
    "hamstrings": "hamstrings",
    "thighs": "quadriceps adductors",
    "calves": "calves gastrocnemius soleus",
    "shins": "tibialis-anterior",
    "feet": "feet foot-muscles plantar-fascia toe-flexors ankle-muscles",
    "forearms": "forearm-flexors forearm-extensors",
    "hands": "hand-muscles finger-extensors finger-flexors",
    "eyes": "eye-focus eyelids eye-movers",
    "jaw": "jaw",
}
AREA_OF = {muscle: area for area, muscles in AREAS.items() for muscle in muscles.split()}

SECOND_STRENGTH = 0.55
EYES_STRENGTH = 0.35  # the pupils stay visible
REST_STRENGTH = 0.4  # of an exercise with effort, while it makes none
OUTER_SIZE, OUTER_STRENGTH = 1.5, 0.30
FALL = ((0.0, 0.92), (0.30, 0.83), (0.55, 0.53), (0.78, 0.20), (1.0, 0.0))


def areas_of(exercise: Exercise) -> tuple[tuple[str, float], ...]:
    """The one or two areas an exercise works on, and how brightly each glows."""
    areas = [AREA_OF[muscle] for muscle in exercise.muscles if muscle in AREA_OF]
    if exercise.regions[0] == "neck":  # the upper trapezius is then felt at the neck
        areas = ["neck" if area == "shoulders" else area for area in areas]
    found = list(dict.fromkeys(areas))
    return tuple(
        (area, strength * (EYES_STRENGTH if area == "eyes" else 1.0))
        for area, strength in zip(found, (1.0, SECOND_STRENGTH), strict=False)
    )


def areas_named(words: str) -> tuple[tuple[str, float], ...]:
    """The area a spoken line names ("Notice your shoulders."), if any."""
    spoken = words.lower()
    return next((((area, 1.0),) for word, area in _words() if re.search(rf"\b{word.lower()}", spoken)), ())


def _words() -> tuple[tuple[str, str], ...]:
    """How words of the lines that go through the whole body begin, the more special ones first."""
    return (
        (translate("glow", "shoulder"), "shoulders"),
        (translate("glow", "elbow"), "forearms"),
        (translate("glow", "hand"), "hands"),
        (translate("glow", "jaw"), "jaw"),
        (translate("glow", "face"), "eyes"),
        (translate("glow", "belly"), "belly"),
        (translate("glow", "buttock"), "buttocks"),
        (translate("glow", "hips"), "buttocks"),
        (translate("glow", "back"), "upper back"),
        (translate("glow", "toes"), "feet"),
        (translate("glow", "legs"), "thighs"),
    )


def brightness(exercise: Exercise, effort: float) -> float:
    """How bright the glow is now: it follows the effort of exercises that have one."""
    if not any(keyframe.pose.get("effort") for keyframe in exercise.keyframes):
        return 1.0
    return REST_STRENGTH + (1 - REST_STRENGTH) * max(0.0, min(1.0, effort))


class Light(msgspec.Struct, frozen=True):
    """One soft ellipse: its centre, its long axis (degrees from the right), and what it lights up."""

    centre: Point
    turn: float
    shapes: tuple[Shape, ...]


def paint_glow(canvas: Canvas, light: Light, area: str, strength: float) -> None:
    """The light over the working part, nowhere else."""
    with canvas.within(*light.shapes):
        paint_spot(canvas, glow_spot(canvas), light.centre, SIZES[area], light.turn, strength)


def paint_outer_glow(canvas: Canvas, light: Light, area: str, strength: float) -> None:
    """The wider, fainter light behind the figure."""
    half = (SIZES[area][0] * OUTER_SIZE, SIZES[area][1] * OUTER_SIZE)
    paint_spot(canvas, glow_spot(canvas), light.centre, half, light.turn, strength * OUTER_STRENGTH)


def glow_spot(canvas: Canvas) -> QBrush:
    """The light in the colours of this picture."""
    return spot(canvas.palette.glow.rgb(), canvas.palette.glow_rim.rgb(), FALL)
