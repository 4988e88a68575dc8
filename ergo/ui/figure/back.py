"""A person standing, seen from behind: the map on which one shows where it hurts.

Belongs here: that one picture. Doesn't: exercises (painter).
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTransform

from ergo.core.framing import Frame
from ergo.core.routine import Model
from ergo.core.skeleton import skeleton
from ergo.ui.figure.canvas import Canvas
from ergo.ui.figure.front_view import FrontView
from ergo.ui.figure.head import Face
from ergo.ui.figure.palette import Look, palette_of
from ergo.ui.figure.scene import Scene

STANDING = Frame(-0.23, -0.06, 0.23, 1.03)
MARGIN = 0.04


def paint_back(
    painter: QPainter,
    rect: QRectF,
    model: Model,
    look: Look | None = None,
    areas: Sequence[str] = (),
    side: str | None = None,
) -> None:
    """Paint the back view in *rect*, no stage; *areas* of `glow.SIZES` glow, those of limbs on one *side*."""
    pose = {**model.defaults, **model.bases["standf"]}
    body = skeleton(pose, model.figure, "front")
    sides = ("R", "L") if side is None else (side,)
    glowing = tuple((area, 1.0) for area in areas)
    scene = Scene("front", (), model.figure, pose, body, Face(), glowing, sides, back=True)
    to_picture = back_transform(rect)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setTransform(to_picture, combine=True)
    FrontView(Canvas(painter, palette_of(look or Look()), to_picture.m11()), scene).paint()
    painter.restore()


def back_transform(rect: QRectF) -> QTransform:
    """From body heights (x right, y up) to pixels of *rect*: where on the picture a part of the back is."""
    scale = min(rect.width() / STANDING.width, rect.height() / STANDING.height) * (1 - MARGIN)
    middle = QPointF(0.0, (STANDING.bottom + STANDING.top) / 2)
    move = QTransform.fromTranslate(
        rect.center().x() - middle.x() * scale, rect.center().y() + middle.y() * scale
    )
    return QTransform.fromScale(scale, -scale) * move
