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

SCALE = {"hand": (1.72, 1.72), "foot": (1.2, 1.2)}
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
    parts = hand_parts(fingers) if part == "hand" else foot_parts(fingers)
    return [outline(discs, RIM) for discs in parts], [outline(discs, 0.0) for discs in parts]


def outline(discs: list[Disc], grow: float) -> QPolygonF:
    """A toe or finger is a rubber band round two discs, anything longer a sweep."""
    return hull_of(discs, grow) if len(discs) < 3 else stroke_of(discs, grow)


def hand_parts(fingers: float) -> list[list[Disc]]:
    """A hand and its wrist, fingers up."""
    wrist = (0.0, -0.024)
    limb = Limb(wrist, wrist, wrist, step(wrist, limb_way(180), 0.09), 180, 180, 180)
    return [[(0.0, -0.052, 0.0185), (*wrist, 0.0172)], *hand_discs(limb, fingers, 0)]


def foot_parts(spread: float) -> list[list[Disc]]:
    """A foot from above, its toes curled (0), at ease (0.5) or spread (1)."""
    reach, turn = min(1.0, 0.45 + 1.1 * spread), max(0.0, 2 * spread - 1)
    parts: list[list[Disc]] = [list(FOOT)]
    for root, degrees, length, radius in TOES:
        tip = step(root, limb_way(180 - degrees * (0.35 + 0.65 * turn)), length * reach)
        parts.append([(*root, radius), (*tip, radius * 0.95)])
    return parts
