"""The arrow that tells where the movement goes.

Belongs here: its shape and when it is shown. Doesn't: its path (core framing).
"""

from math import atan2

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform

from ergo.core.figure import Motion
from ergo.core.framing import arrow_paths
from ergo.core.skeleton import Point
from ergo.ui.figure.canvas import Canvas
from ergo.ui.figure.palette import Palette
from ergo.ui.figure.sweep import flattened, grown, stroked

WIDTH, CASING, HEAD, EDGE = 0.011, 0.025, 0.030, 0.006
HEAD_SHAPE = QPolygonF(
    [QPointF(HEAD * 0.72, 0), QPointF(-HEAD * 0.30, HEAD * 0.62), QPointF(-HEAD * 0.30, -HEAD * 0.62)]
)


class Arrows:
    """One arrow (or none) for each move of an exercise."""

    def __init__(self, motion: Motion, palette: Palette) -> None:
        """Work out all shapes: a stroke costs far more than filling its outline."""
        self._motion, self._palette = motion, palette
        self._shapes = [arrow_shapes(path) for path in arrow_paths(motion)]

    def paint(self, canvas: Canvas, cycle_seconds: float) -> None:
        """The arrow of the move at *cycle_seconds*; nothing where the body is still."""
        shapes = self._shapes[self._motion.move(cycle_seconds)]
        if shapes is not None:
            canvas.fill(shapes[0], self._palette.arrow_casing)
            canvas.fill(shapes[1], self._palette.arrow)


def arrow_shapes(path: list[Point]) -> tuple[QPolygonF, QPolygonF] | None:
    """Casing and arrow along *path*, or None if there is none."""
    if len(path) < 2:
        return None
    tip, before = path[-1], path[-3] if len(path) > 2 else path[0]
    place = QTransform().translate(*tip).rotateRadians(atan2(tip[1] - before[1], tip[0] - before[0]))
    head = place.map(HEAD_SHAPE)
    return arrow_of(path, head, CASING, CASING - WIDTH + EDGE), arrow_of(path, head, WIDTH, EDGE)


def arrow_of(path: list[Point], head: QPolygonF, width: float, edge: float) -> QPolygonF:
    """A line of *width* with a head rounded by *edge*."""
    tip = QPainterPath()
    tip.addPolygon(grown(head, edge / 2))
    return flattened(stroked(path, width).united(tip))
