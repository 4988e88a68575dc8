"""A close-up of a hand or a foot beside the figure, for movements too small to see on it.

Belongs here: the round window and what is in it. Doesn't: when it is shown (framing).
"""

from functools import lru_cache

from PySide6.QtGui import QPolygonF

from ergo.core.framing import INSETS
from ergo.core.skeleton import Limb, limb_way, step
from ergo.ui.figure.canvas import Canvas
from ergo.ui.figure.limbs import hand_discs
from ergo.ui.figure.palette import WHITE, mixed
from ergo.ui.figure.sweep import Disc, hull_of, stroke_of

SCALE = {"hand": (1.72, 1.72), "fingers": (1.75, 1.75), "foot": (1.2, 1.2)}
RIM = 0.0018
CLOSED_HAND = 0.35
CREASES = tuple(((x, 0.012), (x * 1.15, 0.028)) for x in (-0.011, 0.001, 0.012))
# A bare foot from above, toes up: heel, instep, ball.
FOOT = ((0.0, -0.078, 0.024), (0.003, -0.030, 0.023), (-0.002, 0.022, 0.034))
# Toes: root, degrees from straight up when spread, length, radius.
TOES = (
    ((-0.026, 0.044), -14, 0.034, 0.0125),
    ((-0.007, 0.052), -4, 0.030, 0.0085),
    ((0.008, 0.049), 7, 0.027, 0.0080),
    ((0.020, 0.042), 18, 0.023, 0.0075),
    ((0.030, 0.031), 32, 0.019, 0.0070),
)


# A hand from the side, palm to the right: how far knuckles, middle and last joints bend, in degrees.
FIST, FLAT_FIST, HOOK, STRAIGHT = (88, 100, 68), (84, 94, 2), (2, 98, 76), (0, 4, 4)
SHAPES = ((0.0, FIST), (0.3, FLAT_FIST), (0.6, HOOK), (1.0, STRAIGHT))
KNUCKLE, BONES, FINGER = (0.003, -0.004), (0.028, 0.020, 0.016), 0.0086
PROFILE = ((-0.002, -0.058, 0.0150), (0.0, -0.040, 0.0165), (*KNUCKLE, 0.0112))
THUMB = ((0.006, -0.050, 0.0085), (0.013, -0.042, 0.0080), (0.015, -0.036, 0.0070))


def paint_inset(canvas: Canvas, part: str, fingers: float) -> None:
    """The window with the hand or the foot as *fingers* says (0 closed, 1 spread)."""
    x, y, radius = INSETS[part]
    palette = canvas.palette
    edge = canvas.rim or palette.skin_shade
    rims, skins = shapes_of(part, round(fingers, 2))
    canvas.disc((x, y), radius, palette.wood)
    canvas.disc((x, y), radius - 0.004, mixed(palette.stage, WHITE, 0.05 if palette.dark else 0.55))
    with canvas.at((x, y)):
        canvas.painter.scale(*SCALE[part])
        for shape in rims:
            canvas.fill(shape, edge)
        for shape in skins:
            canvas.fill(shape, palette.skin)
        if part == "hand" and fingers < CLOSED_HAND:
            for crease in CREASES:
                canvas.line(crease, 0.0016, edge)


@lru_cache(maxsize=256)
def shapes_of(part: str, fingers: float) -> tuple[list[QPolygonF], list[QPolygonF]]:
    """The rim and the skin of a hand or foot."""
    parts = {"hand": hand_parts, "fingers": finger_parts, "foot": foot_parts}[part](fingers)
    return [outline(discs, RIM) for discs in parts], [outline(discs, 0.0) for discs in parts]


def outline(discs: list[Disc], grow: float) -> QPolygonF:
    """A toe or finger is a rubber band round two discs, anything longer a sweep."""
    return hull_of(discs, grow) if len(discs) < 3 else stroke_of(discs, grow)


def hand_parts(fingers: float) -> list[list[Disc]]:
    """A hand and its wrist, fingers up."""
    wrist = (0.0, -0.024)
    limb = Limb(wrist, wrist, wrist, step(wrist, limb_way(180), 0.09), 180, 180, 180)
    return [[(0.0, -0.052, 0.0185), (*wrist, 0.0172)], *hand_discs(limb, fingers, 0)]


def finger_parts(fingers: float) -> list[list[Disc]]:
    """A hand from the side: its fingers as one, through fist, flat fist and hook to straight."""
    parts: list[list[Disc]] = [list(PROFILE)]
    place, way = KNUCKLE, 180.0
    for bend, length in zip(bends(fingers), BONES, strict=True):
        way -= bend
        tip = step(place, limb_way(way), length)
        parts.append([(*place, FINGER), (*tip, FINGER * 0.95)])
        place = tip
    return [*parts, list(THUMB)]


def bends(fingers: float) -> tuple[float, ...]:
    """How far the joints of a finger bend, between the shapes that are named."""
    after = next(number for number, (value, _) in enumerate(SHAPES) if value >= min(fingers, 1.0))
    (low, start), (high, end) = SHAPES[max(after - 1, 0)], SHAPES[max(after, 1)]
    share = (fingers - low) / (high - low)
    return tuple(first + (last - first) * share for first, last in zip(start, end, strict=True))


def foot_parts(spread: float) -> list[list[Disc]]:
    """A foot from above, its toes curled (0), at ease (0.5) or spread (1)."""
    reach, turn = min(1.0, 0.45 + 1.1 * spread), max(0.0, 2 * spread - 1)
    parts: list[list[Disc]] = [list(FOOT)]
    for root, degrees, length, radius in TOES:
        tip = step(root, limb_way(180 - degrees * (0.35 + 0.65 * turn)), length * reach)
        parts.append([(*root, radius), (*tip, radius * 0.95)])
    return parts
