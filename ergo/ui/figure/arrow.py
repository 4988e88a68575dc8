"""The arrow that tells where the movement goes.

Belongs here: its shape and when it is shown. Doesn't: its path (core framing).
"""

from math import atan2, cos, sin

from PySide6.QtGui import QPolygonF

from ergo.core.figure import Motion
from ergo.core.framing import arrow_paths
from ergo.core.skeleton import Point
from ergo.ui.figure.canvas import Canvas
from ergo.ui.figure.palette import Palette
from ergo.ui.figure.sweep import Disc, hull_of, smooth_points, stroke_of

WIDTH, CASING, HEAD, EDGE = 0.011, 0.025, 0.030, 0.006


class Arrows:
    """One arrow (or none) for each move of an exercise."""

    def __init__(self, motion: Motion, palette: Palette) -> None:
        """Work out all shapes: painting strokes costs far more than filling outlines."""
        self._motion, self._palette = motion, palette
        self._shapes = [arrow_shapes(path) for path in arrow_paths(motion)]

    def paint(self, canvas: Canvas, cycle_seconds: float) -> None:
        """The arrow of the move at *cycle_seconds*; nothing where the body is still."""
        colours = (self._palette.arrow_casing, self._palette.arrow)
        shapes = self._shapes[self._motion.move(cycle_seconds)]
        for colour, parts in zip(colours, shapes, strict=False):
            for part in parts:
                canvas.fill(part, colour)


def arrow_shapes(path: list[Point]) -> list[list[QPolygonF]]:
    """Casing and arrow along *path*, each as line and head; nothing if there is no path."""
    if len(path) < 2:
        return []
    tip, before = path[-1], path[-3] if len(path) > 2 else path[0]
    turn = atan2(tip[1] - before[1], tip[0] - before[0])
    line = smooth_points(path)
    return [
        [stroke_of([(x, y, width / 2) for x, y in line]), hull_of(head_discs(tip, turn, edge))]
        for width, edge in ((CASING, CASING - WIDTH + EDGE), (WIDTH, EDGE))
    ]


def head_discs(tip: Point, turn: float, edge: float) -> list[Disc]:
    """The corners of the head, rounded by *edge*; *turn* in radians."""
    ahead, aside = (cos(turn), sin(turn)), (-sin(turn), cos(turn))
    return [
        (tip[0] + ahead[0] * x + aside[0] * y, tip[1] + ahead[1] * x + aside[1] * y, edge / 2)
        for x, y in ((HEAD * 0.72, 0.0), (-HEAD * 0.30, HEAD * 0.62), (-HEAD * 0.30, -HEAD * 0.62))
    ]
