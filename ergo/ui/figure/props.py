"""What the figure uses: chair, mat, desk, rail, wall, ball, towel; and the shadows on the ground.

Belongs here: things that are not the body. Doesn't: the body.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

from ergo.core.framing import Frame, prop_place
from ergo.core.routine import View
from ergo.core.skeleton import Point, Skeleton, sole
from ergo.ui.figure.canvas import Canvas
from ergo.ui.figure.palette import mixed
from ergo.ui.figure.soft import paint_spot, spot

SEAT_LEFT, SEAT_RIGHT, SEAT_TOP, SEAT_BOTTOM, SEAT_HIDES = -0.108, 0.180, 0.232, 0.192, 0.008
POST_X = 0.03
CASTORS = (-0.105, 0.03, 0.165)
MIDDLE_OF_FOOT = 0.05  # before the ankle
LOW, NEAR = 0.075, 0.22  # points this low throw a shadow; points this near share one
SHADOW_MARGIN, SHADOW_HEIGHT = 0.055, 0.021
SHADOW_FALL = ((0.0, 1.0), (0.45, 0.85), (0.75, 0.35), (1.0, 0.0))
MAT_FAR, MAT_NEAR, MAT_MARGIN, MAT_SLANT = 0.018, -0.040, 0.10, 0.025


def paint_chair_side(canvas: Canvas) -> None:
    """The office chair from the side: five-star base, post, cushion, curved back."""
    base, shade = canvas.palette.wood, canvas.palette.wood_shade
    canvas.line([(-0.102, 0.034), (POST_X, 0.062), (0.162, 0.034)], 0.019, shade)
    canvas.line([(POST_X, 0.062), (POST_X, 0.20)], 0.028, shade)
    for x in CASTORS:
        canvas.disc((x, 0.0165), 0.0165, shade)
    bracket = QPainterPath(QPointF(-0.138, 0.300))
    bracket.cubicTo(-0.137, 0.235, -0.120, 0.212, -0.085, 0.207)
    canvas.curve(bracket, 0.020, shade)
    back = QPainterPath(QPointF(-0.130, 0.285))
    back.cubicTo(-0.120, 0.36, -0.124, 0.45, -0.153, 0.61)
    canvas.curve(back, 0.027, base)
    paint_cushion_side(canvas, SEAT_RIGHT, raised=0.0)


def paint_cushion_side(canvas: Canvas, right: float, raised: float = SEAT_HIDES) -> None:
    """The cushion up to *right*; raised over the thigh it shows the body's weight."""
    if right <= SEAT_LEFT + 0.04:
        return
    base, shade = canvas.palette.wood, canvas.palette.wood_shade
    whole = right >= SEAT_RIGHT
    if whole:
        canvas.box(SEAT_LEFT, SEAT_BOTTOM, SEAT_RIGHT, SEAT_TOP + raised, 0.019, base)
        canvas.box(SEAT_LEFT + 0.018, SEAT_BOTTOM, SEAT_RIGHT - 0.018, SEAT_BOTTOM + 0.014, 0.007, shade)
        return
    with canvas.within(QPolygonF([QPointF(x, y) for x, y in ((-1, 0), (right, 0), (right, 1), (-1, 1))])):
        paint_cushion_side(canvas, SEAT_RIGHT, raised)


def paint_chair_front(canvas: Canvas) -> None:
    """The office chair from the front, behind the person: castors, post, backrest, cushion."""
    base, shade = canvas.palette.wood, canvas.palette.wood_shade
    hub = (0.0, 0.062)
    for x, y in ((-0.125, 0.030), (0.125, 0.030), (-0.085, -0.005), (0.085, -0.005)):
        canvas.line([hub, (x, y)], 0.017, shade)
        canvas.disc((x, y - 0.006), 0.0145, shade)
    canvas.line([hub, (0.0, 0.18)], 0.028, shade)
    faint = mixed(base, canvas.palette.stage, 0.12)
    canvas.box(-0.135, 0.315, 0.135, 0.625, 0.045, faint)
    canvas.box(-0.112, 0.340, 0.112, 0.600, 0.034, mixed(base, shade, 0.30))
    canvas.box(-0.160, 0.172, 0.160, 0.268, 0.030, base)
    canvas.box(-0.160, 0.172, 0.160, 0.205, 0.016, shade)


def paint_mat_side(canvas: Canvas, frame: Frame) -> None:
    """A mat seen a little from above, under the whole body."""
    left, right = frame.left - MAT_MARGIN, frame.right + MAT_MARGIN
    corners = ((left + MAT_SLANT, MAT_FAR), (right - MAT_SLANT, MAT_FAR), (right, MAT_NEAR), (left, MAT_NEAR))
    canvas.fill(QPolygonF([QPointF(x, y) for x, y in corners]), canvas.palette.mat)
    canvas.box(left, MAT_NEAR - 0.007, right, MAT_NEAR, 0.002, canvas.palette.mat_edge)


def paint_mat_top(canvas: Canvas, frame: Frame, *, upright: bool) -> None:
    """A mat seen from above, *upright* under a person on the back, else under one lying across."""
    if upright:
        canvas.box(-0.257, 0.10, 0.257, 0.955, 0.016, canvas.palette.mat)
        return
    margin = 0.05
    left, right, top, bottom = (
        frame.left - margin,
        frame.right + margin,
        frame.top + margin,
        frame.bottom - margin,
    )
    canvas.box(left, bottom, right, top, 0.016, canvas.palette.mat)


def paint_wall_side(canvas: Canvas, x: float, *, front: bool) -> None:
    """The edge of a wall or door frame."""
    palette = canvas.palette
    bottom = 0.07 if front else 0.0
    canvas.box(x, bottom, x + 0.030, 1.6, 0, mixed(palette.wood, palette.stage, 0.45))
    canvas.box(x, bottom, x + 0.007, 1.6, 0, palette.wood)


def paint_desk(canvas: Canvas, x: float) -> None:
    """A desk top at sitting height with one leg; *x* is where the hands lean."""
    base, shade = canvas.palette.wood, canvas.palette.wood_shade
    canvas.line([(x + 0.17, 0.40), (x + 0.17, 0.008)], 0.018, shade)
    canvas.box(x - 0.10, 0.396, x + 0.24, 0.420, 0.006, base)


def paint_rail(canvas: Canvas, x: float) -> None:
    """A high desk edge or the back of a chair to hold on to; *x* is where the hands are."""
    base, shade = canvas.palette.wood, canvas.palette.wood_shade
    canvas.line([(x + 0.035, 0.555), (x + 0.030, 0.008)], 0.016, shade)
    canvas.line([(x + 0.075, 0.555), (x + 0.085, 0.008)], 0.016, shade)
    canvas.box(x - 0.045, 0.548, x + 0.115, 0.572, 0.008, base)


def paint_foot_chair(canvas: Canvas, x: float) -> None:
    """A low chair on which the calves lie."""
    base, shade = canvas.palette.wood, canvas.palette.wood_shade
    canvas.line([(x + 0.06, 0.22), (x + 0.05, 0.008)], 0.016, shade)
    canvas.line([(x + 0.27, 0.22), (x + 0.28, 0.008)], 0.016, shade)
    canvas.line([(x + 0.29, 0.24), (x + 0.315, 0.50)], 0.018, shade)
    canvas.box(x + 0.02, 0.212, x + 0.31, 0.250, 0.015, base)


def paint_scenery(canvas: Canvas, draw: Sequence[str], view: View, frame: Frame) -> None:
    """Everything of the `draw` list that stands still; the ball lies in front of it, see `paint_balls`."""
    front = view != "side"
    for kind, at in map(prop_place, draw):
        match kind:
            case "mat":
                paint_mat_side(canvas, frame)
            case "topmat":
                paint_mat_top(canvas, frame, upright=view == "top")
            case "chair" if front:
                paint_shadow(canvas, (0, -0.005), 0.17, 0.035, 0.8)
                paint_chair_front(canvas)
            case "chair":
                paint_chair_side(canvas)
            case "desk":
                paint_desk(canvas, at[0])
            case "rail":
                paint_rail(canvas, at[0])
            case "wall":
                paint_wall_side(canvas, at[0], front=front)
            case "footchair":
                paint_foot_chair(canvas, at[0])


def paint_balls(canvas: Canvas, draw: Sequence[str], foot: Point) -> None:
    """The massage ball, if the `draw` list has one; on the floor it rolls half as far as the foot on it."""
    for kind, at in map(prop_place, draw):
        if kind == "ball":
            x, y, radius = at
            under_foot = y <= radius
            paint_ball(canvas, (x + foot[0] + MIDDLE_OF_FOOT) / 2 if under_foot else x, y, radius)


def paint_ball(canvas: Canvas, x: float, y: float, radius: float) -> None:
    """A small massage ball."""
    canvas.disc((x, y), radius, canvas.palette.ball_shade)
    canvas.disc((x - radius * 0.1, y + radius * 0.12), radius * 0.84, canvas.palette.ball)


def paint_towel(canvas: Canvas, hand: Point, foot: Point) -> None:
    """A taut towel between a hand and the ball of the foot."""
    canvas.line([hand, foot], 0.014, canvas.palette.towel_shade)
    canvas.line([(hand[0], hand[1] + 0.002), (foot[0], foot[1] + 0.002)], 0.009, canvas.palette.towel)


def paint_shadow(canvas: Canvas, centre: Point, width: float, height: float, strength: float = 1.0) -> None:
    """One soft shadow on the ground; *width* and *height* are half axes."""
    colour, full = canvas.palette.ground_shadow.rgb(), canvas.palette.ground_strength
    paint_spot(canvas, spot(colour, colour, SHADOW_FALL), centre, (width, height), 0.0, full * strength)


def paint_ground_shadows(canvas: Canvas, points: Sequence[Point], drop: float = -0.012) -> None:
    """A soft shadow under each group of low points."""
    low = sorted(x for x, y in points if y < LOW)
    groups: list[list[float]] = []
    for x in low:
        if groups and x - groups[-1][-1] < NEAR:
            groups[-1].append(x)
        else:
            groups.append([x])
    for group in groups:
        half = (group[-1] - group[0]) / 2 + SHADOW_MARGIN
        paint_shadow(canvas, ((group[0] + group[-1]) / 2, drop), half, SHADOW_HEIGHT)


def low_points(body: Skeleton, figure: dict[str, float], chair: bool) -> list[Point]:
    """Everything that may touch the ground in the side view; *chair* adds its castors."""
    points: list[Point] = [body.head, body.pelvis, body.collar, body.waist]
    for arm in body.arms.values():
        points += [arm.middle, arm.end, arm.tip]
    for leg in body.legs.values():
        points += [leg.middle, *sole(leg.end, leg.last, figure)]
    return points + [(x, 0.0) for x in CASTORS] if chair else points


def paint_pillows(canvas: Canvas, head: Point, body: Skeleton) -> None:
    """One pillow under the head and one between the knees of a person lying on the side, seen from above."""
    colour = canvas.palette.pillow
    canvas.box(head[0] - 0.10, head[1] - 0.085, head[0] + 0.055, head[1] + 0.085, 0.03, colour)
    knees = [body.legs[side].middle for side in "RL"]
    x, y = (knees[0][0] + knees[1][0]) / 2, (knees[0][1] + knees[1][1]) / 2
    canvas.box(x - 0.02, y - 0.075, x + 0.13, y + 0.045, 0.03, colour)
