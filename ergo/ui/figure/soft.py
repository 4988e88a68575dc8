"""Soft spots: the glow, and shadows on the ground.

Belongs here: a round spot that fades to its edge, stretched as needed. Doesn't: where and how strong.

A spot is painted once into a small pixmap: stretching that takes a tenth of painting a gradient each frame.
"""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QRadialGradient

from ergo.core.skeleton import Point
from ergo.ui.figure.canvas import Canvas
from ergo.ui.figure.palette import faded, mixed

SIZE = 128  # pixels: more than enough for something without edges
Fall = tuple[tuple[float, float], ...]  # way from the middle (0) to the edge (1), strength there
UNIT = QRectF(-1, -1, 2, 2)


@lru_cache(maxsize=16)
def spot(core: int, edge: int, fall: Fall) -> QPixmap:
    """A round spot that fades as *fall* says, its colour (0xAARRGGBB) drifting from *core* to *edge*."""
    gradient = QRadialGradient(QPointF(0, 0), 1)
    for way, strength in fall:
        gradient.setColorAt(way, faded(mixed(QColor(core), QColor(edge), way * way), strength))
    pixmap = QPixmap(SIZE, SIZE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.translate(SIZE / 2, SIZE / 2)
    painter.scale(SIZE / 2, SIZE / 2)
    painter.fillRect(UNIT, gradient)
    painter.end()
    return pixmap


def paint_spot(
    canvas: Canvas, pixmap: QPixmap, centre: Point, half: tuple[float, float], turn: float, strength: float
) -> None:
    """Stretch a spot over an ellipse with these *half* axes, the first at *turn* degrees from the right."""
    with canvas.at(centre, turn):
        painter = canvas.painter
        painter.scale(*half)
        painter.setOpacity(min(1.0, strength))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(UNIT, pixmap, QRectF(pixmap.rect()))
