"""Arms, hands, legs and shoes, in any view.

Belongs here: the shapes of one limb and its colours. Doesn't: in which order limbs come (the views).
"""

from collections.abc import Callable, Sequence
from math import cos, dist, radians

import msgspec
from PySide6.QtGui import QColor, QPolygonF

from ergo.core.skeleton import Limb, Point, forward_of, limb_way, step
from ergo.ui.figure.canvas import RIM_WIDTH, Canvas
from ergo.ui.figure.sweep import (
    ARM_FRONT,
    ARM_ROUNDING,
    ARM_SIDE,
    LEG_ROUNDING,
    SLEEVE_FRONT,
    SLEEVE_SIDE,
    SOCK,
    Disc,
    Line,
    Stations,
    limb_line,
    samples,
    smooth_closed,
    stroke_of,
    swept,
)

SLEEVE_END, SLEEVE_END_FRONT = 0.58, 0.56
SKIN_START, LEG_END = 0.42, 1.93
# Along the hand: share of its length, how far to the thumb's side, radius.
HAND = ((0, 0.0175), (0.22, 0.0205), (0.5, 0.0205), (0.8, 0.0145), (1, 0.010))
FIST = ((0, 0.0175), (0.20, 0.0230), (0.36, 0.0250), (0.48, 0.0245), (0.58, 0.0220))
THUMB = ((0.15, 0.0, 0.010), (0.38, 0.017, 0.0095), (0.60, 0.022, 0.007))
THUMB_OF_A_FIST = ((0.18, 0.010, 0.010), (0.34, 0.020, 0.0095), (0.50, 0.014, 0.0085))
WIDE_THUMB = ((0.15, 0.004, 0.010), (0.36, 0.027, 0.0095), (0.54, 0.044, 0.007))
PALM = ((0, 0.0175), (0.22, 0.0205), (0.45, 0.0215))
# Degrees at full spread, and place at the knuckles.
FINGERS = ((-24, -0.0135), (-8, -0.0045), (8, 0.0045), (24, 0.0135))
SHORTEST_HAND = 0.045
RELAXED, APART = 0.5, 0.55  # the fingers channel: 0 fist, 0.5 a flat hand, 1 spread
FOLDED = 125.0  # degrees of bend from which a rounded elbow would look cut off

SHOE = (
    (-0.040, -0.030), (-0.041, -0.012), (-0.034, 0.006), (-0.010, 0.011), (0.022, 0.012), (0.048, -0.004),
    (0.080, -0.015), (0.097, -0.026), (0.100, -0.034), (0.090, -0.0405), (0.020, -0.041), (-0.030, -0.041),
)  # fmt: skip
SHOE_SOLE = (
    (-0.0405, -0.027), (0.020, -0.0275), (0.099, -0.0265), (0.104, -0.034), (0.097, -0.041), (0.020, -0.0415),
    (-0.034, -0.0415), (-0.0425, -0.036),
)  # fmt: skip


class ArmShapes(msgspec.Struct, frozen=True):
    """The outlines of one arm, ready to be filled."""

    sleeve: QPolygonF
    band: QPolygonF | None
    arm: QPolygonF
    hand: tuple[QPolygonF, ...]
    rims: tuple[QPolygonF, ...]


class ArmColours(msgspec.Struct, frozen=True):
    """What an arm is painted with."""

    skin: QColor
    shade: QColor
    sleeve: QColor
    rim: QColor | None


def shoulder_centre(limb: Limb, thorax: float, sign: int) -> Point:
    """Where the round of the shoulder is drawn: below the joint, less so as the arm rises."""
    lift = (1 - cos(radians(limb.upper + thorax))) / 2
    drop = (0.038 - 0.028 * lift) if sign else (0.032 - 0.020 * lift)
    return step(step(limb.root, limb_way(-thorax), drop), forward_of(-thorax), -0.014 * sign)


def arm_shapes(canvas: Canvas, limb: Limb, thorax: float, fingers: float, sign: int = 0) -> ArmShapes:
    """The shapes of an arm; *sign*: 0 seen from the side, 1 on the right of a front view, -1 on its left."""
    stations, sleeve_stations = (ARM_FRONT, SLEEVE_FRONT) if sign else (ARM_SIDE, SLEEVE_SIDE)
    cut = SLEEVE_END_FRONT if sign else SLEEVE_END
    line = limb_line(shoulder_centre(limb, thorax, sign), limb.middle, limb.end, ARM_ROUNDING)
    ways, sleeve_ways = samples(SKIN_START, 2, canvas.spacing), samples(0, cut, canvas.spacing)
    points = line(ways)
    hand = hand_discs(limb, fingers, sign)
    if is_folded(limb):
        hand.append([(*limb.middle, 0.0265), (*step(limb.middle, limb_way(limb.lower), 0.02), 0.0270)])
    rims: list[QPolygonF] = []
    if canvas.rim is not None:
        rims = [swept(points, ways, stations, RIM_WIDTH, round_start=False, round_end=True)]
        rims += [stroke_of(discs, RIM_WIDTH) for discs in hand]
    return ArmShapes(
        swept(line(sleeve_ways), sleeve_ways, sleeve_stations, round_start=True, round_end=False),
        None if canvas.small else sleeve_band(line, cut, stations),
        swept(points, ways, stations, round_start=False, round_end=True),
        tuple(stroke_of(discs) for discs in hand),
        tuple(rims),
    )


def sleeve_band(line: Callable[[Sequence[float]], Line], cut: float, stations: Stations) -> QPolygonF:
    """The strip of shade on the skin below the hem of the sleeve."""
    ways = (cut - 0.02, cut + 0.02, cut + 0.05)
    return swept(line(ways), ways, stations, round_start=False, round_end=False)


def is_folded(limb: Limb) -> bool:
    """Whether the joint is bent so far that its tip needs a shape of its own."""
    return abs((limb.lower - limb.upper + 180) % 360 - 180) > FOLDED


def arm_shadow(canvas: Canvas, limb: Limb, thorax: float, sign: int = 0) -> QPolygonF:
    """The whole arm as one shape."""
    line = limb_line(shoulder_centre(limb, thorax, sign), limb.middle, limb.end, ARM_ROUNDING)
    ways = samples(0, 2, canvas.spacing)
    return swept(line(ways), ways, ARM_FRONT if sign else ARM_SIDE, round_start=True, round_end=True)


def hand_discs(limb: Limb, fingers: float, sign: int) -> list[list[Disc]]:
    """The hand as sweeps, from a fist over a flat hand with its thumb to spread fingers."""
    size = max(dist(limb.end, limb.tip), SHORTEST_HAND)
    along, side = limb_way(limb.last), forward_of(limb.last)
    thumb_side = -sign if sign else 1  # to the front of the limb, or to the middle of the body

    def place(share: float, out: float = 0.0) -> Point:
        return step(step(limb.end, along, share * size), side, out * thumb_side)

    if fingers <= APART:
        u = min(1.0, fingers / RELAXED)
        palm = [
            (*place(f[0] + (h[0] - f[0]) * u), f[1] + (h[1] - f[1]) * u)
            for f, h in zip(FIST, HAND, strict=True)
        ]
        thumb: list[Disc] = [(*place(t[0], t[1]), t[2]) for t in between(THUMB_OF_A_FIST, THUMB, u)]
        return [palm, thumb]
    u = (fingers - RELAXED) / (1 - RELAXED)
    spread = []
    for turn, out in FINGERS:
        knuckle = place(0.42, out)
        tip = step(knuckle, limb_way(limb.last + turn * u), 0.56 * size)
        spread.append([(*knuckle, 0.0085), (*tip, 0.0070)])
    thumb = [(*place(t[0], t[1]), t[2]) for t in between(THUMB, WIDE_THUMB, u)]
    return [[(*place(share), radius) for share, radius in PALM], *spread, thumb]


def between(
    first: tuple[tuple[float, ...], ...], second: tuple[tuple[float, ...], ...], share: float
) -> list[tuple[float, ...]]:
    """Rows of numbers *share* of the way from *first* to *second*."""
    return [
        tuple(a + (b - a) * share for a, b in zip(x, y, strict=True))
        for x, y in zip(first, second, strict=True)
    ]


def paint_arm(canvas: Canvas, shapes: ArmShapes, colours: ArmColours) -> None:
    """Skin with its rim, then the band of shade under the hem, then the sleeve."""
    if colours.rim is not None:
        for outline in shapes.rims:
            canvas.fill(outline, colours.rim)
    canvas.fill(shapes.arm, colours.skin)
    for part in shapes.hand:
        canvas.fill(part, colours.skin)
    if shapes.band is not None:
        canvas.fill(shapes.band, colours.shade)
    canvas.fill(shapes.sleeve, colours.sleeve)


def leg_shape(limb: Limb, stations: Stations, spacing: float) -> QPolygonF:
    """The trouser leg from hip to just above the shoe, cut straight there."""
    line = limb_line(limb.root, limb.middle, limb.end, LEG_ROUNDING)
    ways = samples(0, LEG_END, spacing)
    return swept(line(ways), ways, stations, round_start=True, round_end=False)


def sock_shape(limb: Limb) -> QPolygonF:
    """The bit of sock between trousers and shoe."""
    line = limb_line(limb.root, limb.middle, limb.end, LEG_ROUNDING)
    ways = (1.7, 1.8, 1.9, 2.0)
    return swept(line(ways), ways, SOCK, round_start=False, round_end=False)


SHOE_SHAPE, SOLE_SHAPE = smooth_closed(SHOE), smooth_closed(SHOE_SOLE)


def paint_shoe(canvas: Canvas, ankle: Point, angle: float, upper: QColor, sole: QColor) -> None:
    """A shoe seen from the side, its toes at *angle* (0: flat, to the right)."""
    with canvas.at(ankle, angle):
        canvas.fill(SHOE_SHAPE, upper)
        canvas.fill(SOLE_SHAPE, sole)
