"""Soft spots: the glow, and shadows on the ground.

Belongs here: a round spot that fades to its edge, stretched as needed. Doesn't: where and how strong.

A spot is one gradient, kept and stretched: a picture of it, scaled and turned, takes four times as long.
"""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QColor, QRadialGradient

from ergo.core.skeleton import Point
from ergo.ui.figure.canvas import Canvas
from ergo.ui.figure.palette import faded, mixed

Fall = tuple[tuple[float, float], ...]  # way from the middle (0) to the edge (1), strength there
UNIT = QRectF(-1, -1, 2, 2)


@lru_cache(maxsize=16)
def spot(core: int, edge: int, fall: Fall) -> QBrush:
    """A round spot that fades as *fall* says, its colour (0xAARRGGBB) drifting from *core* to *edge*."""
    gradient = QRadialGradient(QPointF(0, 0), 1)
    for way, strength in fall:
        gradient.setColorAt(way, faded(mixed(QColor(core), QColor(edge), way * way), strength))
    return QBrush(gradient)


def paint_spot(
    canvas: Canvas, spot: QBrush, centre: Point, half: tuple[float, float], turn: float, strength: float
) -> None:
    """Stretch a spot over an ellipse with these *half* axes, the first at *turn* degrees from the right."""
    with canvas.at(centre, turn):
        painter = canvas.painter
        painter.scale(*half)
        painter.setOpacity(min(1.0, strength))
        painter.fillRect(UNIT, spot)
