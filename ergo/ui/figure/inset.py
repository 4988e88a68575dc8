"""A close-up of a hand or a foot beside the figure, for movements too small to see on it.

Belongs here: the round window and what is in it. Doesn't: when it is shown (framing).
"""

from ergo.core.framing import INSETS
from ergo.core.skeleton import Limb, Point, limb_way, step
from ergo.ui.figure.canvas import Canvas
from ergo.ui.figure.limbs import hand_discs
from ergo.ui.figure.palette import WHITE, mixed
from ergo.ui.figure.sweep import Disc, hull_of, stroke_of

HAND_SCALE, FOOT_SCALE = 1.72, 1.2
CLOSED_HAND = 0.35
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
    canvas.disc((x, y), radius, palette.wood)
    canvas.disc((x, y), radius - 0.004, mixed(palette.stage, WHITE, 0.55 if not palette.dark else 0.05))
    with canvas.at((x, y)):
        if part == "hand":
            paint_hand(canvas, fingers)
        else:
            paint_bare_foot(canvas, fingers)


def paint_hand(canvas: Canvas, fingers: float) -> None:
    """A hand and its wrist, fingers up."""
    wrist = (0.0, -0.024)
    limb = Limb(wrist, wrist, wrist, step(wrist, limb_way(180), 0.09), 180, 180, 180)
    canvas.painter.scale(HAND_SCALE, HAND_SCALE)
    forearm: list[Disc] = [(0.0, -0.052, 0.0185), (*wrist, 0.0172)]
    paint_parts(canvas, [forearm, *hand_discs(limb, fingers, 1, front=False)])
    if fingers < CLOSED_HAND:
        for x in (-0.011, 0.001, 0.012):
            canvas.line(
                [(x, 0.012), (x * 1.15, 0.028)], 0.0016, canvas.palette.rim or canvas.palette.skin_shade
            )


def paint_bare_foot(canvas: Canvas, spread: float) -> None:
    """A foot from above, its toes curled (0), at ease (0.5) or spread (1)."""
    canvas.painter.scale(FOOT_SCALE, FOOT_SCALE)
    reach, turn = min(1.0, 0.45 + 1.1 * spread), max(0.0, 2 * spread - 1)
    parts: list[list[Disc]] = [list(FOOT)]
    for root, degrees, length, radius in TOES:
        tip: Point = step(root, limb_way(180 - degrees * (0.35 + 0.65 * turn)), length * reach)
        parts.append([(*root, radius), (*tip, radius * 0.95)])
    paint_parts(canvas, parts)


def paint_parts(canvas: Canvas, parts: list[list[Disc]]) -> None:
    """Skin with one rim round all of it."""
    palette = canvas.palette
    for grow, colour in ((0.0018, palette.rim or palette.skin_shade), (0.0, palette.skin)):
        for part in parts:
            canvas.fill(hull_of(part, grow) if len(part) < 3 else stroke_of(part, grow), colour)
