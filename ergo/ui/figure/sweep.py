"""Swept shapes: what a disc of changing size covers on its way along a limb or the spine.

Belongs here: outlines in body heights. Doesn't: colours, and which limb is which.

A sweep is built as one closed outline (one edge out, the other back, round ends): painting a disc and a quad
for each sample costs ten times as much.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from itertools import pairwise
from math import atan2, cos, dist, hypot, inf, pi, sin

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker, QPolygonF, QTransform

from ergo.core.skeleton import Point

Disc = tuple[float, float, float]  # x, y, radius
Line = list[tuple[float, float, float, float]]  # x, y, and the unit step to the front

LEG_ROUNDING, ARM_ROUNDING = 0.055, 0.04
MOST_OF_A_BONE = 0.4
CAP_STEPS, WIDE_CAP_STEPS, WIDE = 7, 13, 0.03  # straight pieces of a half circle; wide from this radius on
JOINT, BEND = 1.0, 0.2  # where a limb or the spine bends, and how far to both sides
STRAIGHT = 1.8  # between two points where nothing bends, in those where something does
# Qt cuts curves into pieces meant for pixels; done in body heights they would be far too coarse.
THOUSANDTHS, UNITS = QTransform.fromScale(1000, 1000), QTransform.fromScale(0.001, 0.001)
WINDING = Qt.FillRule.WindingFill


class Stations:
    """Two sizes that change smoothly along a way: radius and offset, or reach to front and back."""

    def __init__(self, *rows: tuple[float, float, float]) -> None:
        """Each row is a way and the two sizes there."""
        self._rows = rows
        self._kept: dict[tuple[float, ...], list[tuple[float, float]]] = {}

    def sizes(self, ways: tuple[float, ...]) -> list[tuple[float, float]]:
        """Both sizes at each of *ways*, kept for the next frame."""
        if ways not in self._kept:
            self._kept[ways] = [self._at(way) for way in ways]
        return self._kept[ways]

    def _at(self, way: float) -> tuple[float, float]:
        rows = self._rows
        if way <= rows[0][0]:
            return rows[0][1], rows[0][2]
        for (start, a0, b0), (end, a1, b1) in pairwise(rows):
            if way <= end:
                u = (way - start) / (end - start)
                u = u * u * (3 - 2 * u)
                return a0 + (a1 - a0) * u, b0 + (b1 - b0) * u
        return rows[-1][1], rows[-1][2]


LEG_SIDE = Stations(
    (0, 0.0605, -0.001), (0.25, 0.0605, 0.003), (0.60, 0.051, 0.004), (1, 0.0425, 0), (1.12, 0.0415, -0.001),
    (1.38, 0.0425, -0.010), (1.75, 0.0315, -0.005), (1.93, 0.0295, -0.003), (2, 0.029, -0.003),
)  # fmt: skip
LEG_FRONT = Stations(
    (0, 0.051, 0), (0.30, 0.054, 0), (0.70, 0.049, 0), (1, 0.045, 0), (1.15, 0.0425, 0), (1.38, 0.043, 0),
    (1.80, 0.0325, 0), (1.93, 0.031, 0), (2, 0.031, 0),
)  # fmt: skip
ARM_SIDE = Stations(
    (0, 0.0425, 0), (0.18, 0.043, 0), (0.60, 0.0335, 0), (1, 0.0275, 0), (1.30, 0.029, 0), (1.70, 0.0225, 0),
    (2, 0.018, 0),
)  # fmt: skip
ARM_FRONT = Stations(
    (0, 0.037, 0), (0.25, 0.0365, 0), (0.60, 0.031, 0), (1, 0.0265, 0), (1.30, 0.0275, 0), (1.70, 0.0215, 0),
    (2, 0.0175, 0),
)  # fmt: skip
SLEEVE_SIDE = Stations((0, 0.0425, 0), (0.2, 0.044, 0), (0.62, 0.0405, 0))
SLEEVE_FRONT = Stations((0, 0.0385, 0), (0.2, 0.040, 0), (0.56, 0.0385, 0))
SOCK = Stations((1.7, 0.0225, -0.003), (2.0, 0.021, -0.001))


@cache
def samples(start: float, end: float, spacing: float) -> tuple[float, ...]:
    """Steps from *start* to *end*: about *spacing* apart round the joint, wider where a bone is straight."""
    turns = sorted({start, end, *(turn for turn in (JOINT - BEND, JOINT + BEND) if start < turn < end)})
    ways = [start]
    for low, high in pairwise(turns):
        bends = low >= JOINT - BEND and high <= JOINT + BEND
        count = max(1, round((high - low) / (spacing if bends else spacing * STRAIGHT)))
        ways += [low + (high - low) * i / count for i in range(1, count + 1)]
    return tuple(ways)


def limb_line(a: Point, b: Point, c: Point, rounding: float) -> Callable[[Sequence[float]], Line]:
    """The middle line of a limb with its joint rounded off; ask it for points at ways 0..2."""
    upper, lower = max(dist(a, b), 1e-6), max(dist(b, c), 1e-6)
    cut = min(rounding, MOST_OF_A_BONE * upper, MOST_OF_A_BONE * lower)
    first = ((b[0] - a[0]) / upper, (b[1] - a[1]) / upper)
    second = ((c[0] - b[0]) / lower, (c[1] - b[1]) / lower)
    bend_from, bend_to = 1 - cut / upper, 1 + cut / lower

    def points(ways: Sequence[float]) -> Line:
        line: Line = []
        for s in ways:
            if s <= bend_from:
                way, k = first, s * upper
                x, y = a[0] + way[0] * k, a[1] + way[1] * k
            elif s >= bend_to:
                way, k = second, (s - 1) * lower
                x, y = b[0] + way[0] * k, b[1] + way[1] * k
            else:
                t = (s - bend_from) / (bend_to - bend_from)
                back, ahead = cut * (1 - t) * (1 - t), cut * t * t
                x = b[0] - first[0] * back + second[0] * ahead
                y = b[1] - first[1] * back + second[1] * ahead
                dx, dy = first[0] * (1 - t) + second[0] * t, first[1] * (1 - t) + second[1] * t
                size = hypot(dx, dy) or 1.0
                way = (dx / size, dy / size)
            line.append((x, y, -way[1], way[0]))
        return line

    return points


def ribbon(
    line: Line,
    fronts: Iterable[float],
    backs: Iterable[float],
    *,
    round_start: bool = True,
    round_end: bool = True,
) -> QPolygonF:
    """The outline that reaches *fronts* and *backs* away from a line; its ends round or cut straight."""
    front = [(x + nx * f, y + ny * f) for (x, y, nx, ny), f in zip(line, fronts, strict=True)]
    back = [(x - nx * b, y - ny * b) for (x, y, nx, ny), b in zip(line, backs, strict=True)]
    outline = front
    if round_end:
        outline = outline + cap(front[-1], back[-1])
    outline = outline + back[::-1]
    if round_start:
        outline = outline + cap(back[0], front[0])
    return QPolygonF([QPointF(x, y) for x, y in outline])


def cap(start: Point, end: Point) -> list[Point]:
    """The half circle from *start* to *end*, outwards of an outline that runs from front to back."""
    x, y = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    radius, turn = dist(start, end) / 2, atan2(start[1] - y, start[0] - x)
    steps = WIDE_CAP_STEPS if radius > WIDE else CAP_STEPS
    return [
        (x + radius * cos(turn - pi * i / steps), y + radius * sin(turn - pi * i / steps))
        for i in range(1, steps)
    ]


def swept(
    line: Line,
    ways: tuple[float, ...],
    stations: Stations,
    grow: float = 0.0,
    *,
    round_start: bool,
    round_end: bool,
) -> QPolygonF:
    """The outline of a limb from its line and its stations, *grow* larger all round."""
    sizes = stations.sizes(ways)
    return ribbon(
        line,
        [radius + offset + grow for radius, offset in sizes],
        [radius - offset + grow for radius, offset in sizes],
        round_start=round_start,
        round_end=round_end,
    )


def stroke_of(discs: Sequence[Disc], grow: float = 0.0) -> QPolygonF:
    """The sweep through a few discs (x, y, radius): for hands, thumbs and other short parts."""
    line: Line = []
    last = len(discs) - 1
    for i, (x, y, _) in enumerate(discs):
        before, after = discs[max(i - 1, 0)], discs[min(i + 1, last)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        size = hypot(dx, dy) or 1.0
        line.append((x, y, -dy / size, dx / size))
    radii = [radius + grow for _, _, radius in discs]
    return ribbon(line, radii, radii)


# Directions, the way round a ribbon goes.
CIRCLE = tuple((cos(2 * pi * i / 24), -sin(2 * pi * i / 24)) for i in range(24))


def hull_of(discs: Sequence[Disc], grow: float = 0.0) -> QPolygonF:
    """The rubber band round discs that may lie closer than they are wide: the farthest point each way."""
    outline = []
    for ux, uy in CIRCLE:
        farthest = -inf
        for disc in discs:
            reach = disc[0] * ux + disc[1] * uy + disc[2]
            if reach > farthest:
                farthest, (x, y, radius) = reach, disc
        outline.append(QPointF(x + ux * (radius + grow), y + uy * (radius + grow)))
    return QPolygonF(outline)


def smooth_closed(points: Sequence[Point]) -> QPolygonF:
    """The closed Catmull-Rom curve through *points*."""
    path = QPainterPath(QPointF(*points[0]))
    count = len(points)
    for i in range(count):
        smooth_step(path, points[i - 1], points[i], points[(i + 1) % count], points[(i + 2) % count])
    return flattened(path)


def smooth_parts(*parts: Sequence[Point]) -> QPolygonF:
    """Catmull-Rom curves one after the other, closed by straight lines: a shape with corners."""
    path = QPainterPath(QPointF(*parts[0][0]))
    for points in parts:
        path.lineTo(*points[0])
        smooth_through(path, points)
    return flattened(path)


def flattened(path: QPainterPath) -> QPolygonF:
    """*path* as a polygon fine enough for any picture: Qt fills it, and clips to it, several times faster."""
    return UNITS.map(path.toFillPolygon(THOUSANDTHS))


def smooth_points(points: Sequence[Point], between: int = 2) -> list[Point]:
    """The Catmull-Rom curve through *points* as points, so many for each piece."""
    smooth, last = [points[0]], len(points) - 1
    for i in range(last):
        p0, p1, p2, p3 = points[max(i - 1, 0)], points[i], points[i + 1], points[min(i + 2, last)]
        smooth += [
            bezier(p1, lead(p0, p1, p2), lead(p3, p2, p1), p2, k / between) for k in range(1, between + 1)
        ]
    return smooth


def lead(before: Point, start: Point, end: Point) -> Point:
    """The control point next to *start* on the way to *end* (tangents of a sixth)."""
    return start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6


def bezier(a: Point, b: Point, c: Point, d: Point, t: float) -> Point:
    """The point at *t* (0..1) of a cubic Bezier curve."""
    u = 1 - t
    wa, wb, wc, wd = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
    return a[0] * wa + b[0] * wb + c[0] * wc + d[0] * wd, a[1] * wa + b[1] * wb + c[1] * wc + d[1] * wd


def grown(shape: QPolygonF, by: float) -> QPolygonF:
    """*shape* with *by* more all round; worked out once, it takes a while."""
    pen = QPainterPathStroker()
    pen.setWidth(2000 * by)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)  # a round one adds points at every one there is
    path = QPainterPath()
    path.addPolygon(THOUSANDTHS.map(shape))
    path.closeSubpath()
    return UNITS.map(pen.createStroke(path).united(path).toFillPolygon())


def smooth_through(path: QPainterPath, points: Sequence[Point]) -> None:
    """Carry *path*, which stands at the first of *points*, on through the others as a Catmull-Rom curve."""
    last = len(points) - 1
    for i in range(last):
        smooth_step(path, points[max(i - 1, 0)], points[i], points[i + 1], points[min(i + 2, last)])


def smooth_step(path: QPainterPath, before: Point, start: Point, end: Point, after: Point) -> None:
    """One Catmull-Rom piece from *start* to *end*."""
    path.cubicTo(*lead(before, start, end), *lead(after, end, start), *end)


def arc_of(left: float, right: float, y: float, bulge: float, width: float) -> QPolygonF:
    """A shallow line of *width* between two points of one height, bulging upwards."""
    middle, half = (left + right) / 2, (right - left) / 2
    return stroke_of(
        [(middle + half * u, y + bulge * (1 - u * u), width / 2) for u in (-1, -0.6, -0.2, 0.2, 0.6, 1)]
    )
