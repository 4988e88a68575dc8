"""Swept shapes: what a disc of changing size covers on its way along a limb or the spine.

Belongs here: outlines in body heights. Doesn't: colours, and which limb is which.

A sweep is built as one closed outline (one edge out, the other back, round ends): painting a disc and a quad for
each sample costs ten times as much.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from math import atan2, cos, dist, hypot, pi, sin

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

from ergo.core.skeleton import Point

Stations = tuple[tuple[float, float, float], ...]  # way along the limb, radius, offset to the front
Line = list[tuple[float, float, float, float]]  # x, y, and the unit step to the front

LEG_SIDE: Stations = (
    (0, 0.0605, -0.001), (0.25, 0.0605, 0.003), (0.60, 0.051, 0.004), (1, 0.0425, 0), (1.12, 0.0415, -0.001),
    (1.38, 0.0425, -0.010), (1.75, 0.0315, -0.005), (1.93, 0.0295, -0.003), (2, 0.029, -0.003),
)  # fmt: skip
LEG_FRONT: Stations = (
    (0, 0.051, 0), (0.30, 0.054, 0), (0.70, 0.049, 0), (1, 0.045, 0), (1.15, 0.0425, 0), (1.38, 0.043, 0),
    (1.80, 0.0325, 0), (1.93, 0.031, 0), (2, 0.031, 0),
)  # fmt: skip
ARM_SIDE: Stations = (
    (0, 0.0425, 0), (0.18, 0.043, 0), (0.60, 0.0335, 0), (1, 0.0275, 0), (1.30, 0.029, 0), (1.70, 0.0225, 0),
    (2, 0.018, 0),
)  # fmt: skip
ARM_FRONT: Stations = (
    (0, 0.037, 0), (0.25, 0.0365, 0), (0.60, 0.031, 0), (1, 0.0265, 0), (1.30, 0.0275, 0), (1.70, 0.0215, 0),
    (2, 0.0175, 0),
)  # fmt: skip
SLEEVE_SIDE: Stations = ((0, 0.0425, 0), (0.2, 0.044, 0), (0.62, 0.0405, 0))
SLEEVE_FRONT: Stations = ((0, 0.0385, 0), (0.2, 0.040, 0), (0.56, 0.0385, 0))
SOCK: Stations = ((1.7, 0.0225, -0.003), (2.0, 0.021, -0.001))

LEG_ROUNDING, ARM_ROUNDING = 0.055, 0.04
MOST_OF_A_BONE = 0.4
CAP_STEPS = 7
WINDING = Qt.FillRule.WindingFill


@cache
def size_at(stations: Stations, along: float) -> tuple[float, float]:
    """Radius and forward offset at *along*, smoothly between the stations."""
    if along <= stations[0][0]:
        return stations[0][1], stations[0][2]
    for (start, r0, o0), (end, r1, o1) in zip(stations, stations[1:], strict=False):
        if along <= end:
            u = (along - start) / (end - start)
            u = u * u * (3 - 2 * u)
            return r0 + (r1 - r0) * u, o0 + (o1 - o0) * u
    return stations[-1][1], stations[-1][2]


@cache
def samples(start: float, end: float, spacing: float = 0.07) -> tuple[float, ...]:
    """Even steps from *start* to *end*, about *spacing* apart."""
    count = max(2, round((end - start) / spacing))
    return tuple(start + (end - start) * i / count for i in range(count + 1))


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
    line: Line, fronts: Iterable[float], backs: Iterable[float], *, round_start: bool = True, round_end: bool = True
) -> QPolygonF:
    """The outline that reaches *fronts* to the front and *backs* to the back of a line; ends round or cut straight."""
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
    """The half circle over the gap from *start* to *end*, on the outer side of an outline that runs front to back."""
    x, y = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    radius, turn = dist(start, end) / 2, atan2(start[1] - y, start[0] - x)
    return [
        (x + radius * cos(turn - pi * i / CAP_STEPS), y + radius * sin(turn - pi * i / CAP_STEPS))
        for i in range(1, CAP_STEPS)
    ]


def swept(
    line: Line, ways: Sequence[float], stations: Stations, grow: float = 0.0, *, round_start: bool, round_end: bool
) -> QPolygonF:
    """The outline of a limb from its line and its stations, *grow* larger all round."""
    sizes = [size_at(stations, way) for way in ways]
    return ribbon(
        line,
        [radius + offset + grow for radius, offset in sizes],
        [radius - offset + grow for radius, offset in sizes],
        round_start=round_start,
        round_end=round_end,
    )


def stroke_of(discs: Sequence[tuple[float, float, float]], grow: float = 0.0) -> QPolygonF:
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


def hull_of(discs: Sequence[tuple[float, float, float]], grow: float = 0.0) -> QPainterPath:
    """The sweep through discs that may lie closer than they are wide (foreshortened bones)."""
    path = QPainterPath()
    path.setFillRule(WINDING)
    for x, y, r in discs:
        path.addEllipse(QPointF(x, y), r + grow, r + grow)
    for (x0, y0, r0), (x1, y1, r1) in zip(discs, discs[1:], strict=False):
        gap = hypot(x1 - x0, y1 - y0)
        if gap <= abs(r1 - r0) + 1e-6:
            continue
        sine = (r0 - r1) / gap
        cosine = (1 - sine * sine) ** 0.5
        ux, uy = (x1 - x0) / gap, (y1 - y0) / gap
        left = (ux * sine - uy * cosine, uy * sine + ux * cosine)
        right = (ux * sine + uy * cosine, uy * sine - ux * cosine)
        a, b = r0 + grow, r1 + grow
        path.addPolygon(
            QPolygonF(
                [
                    QPointF(x0 + right[0] * a, y0 + right[1] * a),
                    QPointF(x1 + right[0] * b, y1 + right[1] * b),
                    QPointF(x1 + left[0] * b, y1 + left[1] * b),
                    QPointF(x0 + left[0] * a, y0 + left[1] * a),
                ]
            )
        )
        path.closeSubpath()
    return path


def smooth_closed(points: Sequence[Point]) -> QPainterPath:
    """The closed Catmull-Rom curve through *points*."""
    path = QPainterPath(QPointF(*points[0]))
    count = len(points)
    for i in range(count):
        smooth_step(path, points[i - 1], points[i], points[(i + 1) % count], points[(i + 2) % count])
    path.closeSubpath()
    return path


def smooth_through(path: QPainterPath, points: Sequence[Point]) -> None:
    """Carry *path*, which stands at the first of *points*, on through the others as a Catmull-Rom curve."""
    last = len(points) - 1
    for i in range(last):
        smooth_step(path, points[max(i - 1, 0)], points[i], points[i + 1], points[min(i + 2, last)])


def smooth_step(path: QPainterPath, before: Point, start: Point, end: Point, after: Point) -> None:
    """One Catmull-Rom piece from *start* to *end* (tangents of a sixth)."""
    path.cubicTo(
        start[0] + (end[0] - before[0]) / 6,
        start[1] + (end[1] - before[1]) / 6,
        end[0] - (after[0] - start[0]) / 6,
        end[1] - (after[1] - start[1]) / 6,
        end[0],
        end[1],
    )
