"""The arrow that tells where the movement goes.

Belongs here: its shape and when it is shown. Doesn't: its path (core framing).
"""

from math import atan2, degrees

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainterPath, QPolygonF

from ergo.core.figure import Motion
from ergo.core.framing import arrow_path
from ergo.core.skeleton import Point
from ergo.ui.figure.canvas import Canvas
from ergo.ui.figure.sweep import smooth_through

WIDTH, CASING, HEAD = 0.011, 0.025, 0.030


class Arrows:
    """One arrow (or none) for each move of an exercise."""

    def __init__(self, motion: Motion) -> None:
        """Work out all paths."""
        self._motion = motion
        moments = motion.moments
        self._paths = {
            before.t: arrow_path(motion, before, after) for before, after in zip(moments, moments[1:], strict=False)
        }

    def paint(self, canvas: Canvas, cycle_seconds: float) -> None:
        """The arrow of the move at *cycle_seconds*; nothing where the body is still."""
        path = self._paths[self._motion.between(cycle_seconds)[0].t]
        if len(path) >= 2:
            paint_arrow(canvas, path)


def paint_arrow(canvas: Canvas, path: list[Point]) -> None:
    """A line with a head, cased so that it reads on anything."""
    tip, before = path[-1], path[-3] if len(path) > 2 else path[0]
    turn = degrees(atan2(tip[1] - before[1], tip[0] - before[0]))
    line = QPainterPath(QPointF(*path[0]))
    smooth_through(line, path)
    head = QPolygonF([QPointF(HEAD * 0.72, 0), QPointF(-HEAD * 0.30, HEAD * 0.62), QPointF(-HEAD * 0.30, -HEAD * 0.62)])
    canvas.curve(line, CASING, canvas.palette.arrow_casing)
    with canvas.at(tip, turn):
        outline(canvas, head, CASING - WIDTH + 0.006, canvas.palette.arrow_casing)
    canvas.curve(line, WIDTH, canvas.palette.arrow)
    with canvas.at(tip, turn):
        canvas.fill(head, canvas.palette.arrow)
        outline(canvas, head, 0.006, canvas.palette.arrow)


def outline(canvas: Canvas, shape: QPolygonF, width: float, colour: QColor) -> None:
    """The edge of *shape*, with round corners."""
    path = QPainterPath()
    path.addPolygon(shape)
    path.closeSubpath()
    canvas.curve(path, width, colour)
