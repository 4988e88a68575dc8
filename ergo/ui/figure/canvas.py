"""The drawing board of the figure: a painter in body heights, y up.

Belongs here: how a shape gets on the picture. Doesn't: which shapes.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from ergo.core.skeleton import Point
from ergo.ui.figure.palette import Palette

Shape = QPolygonF

RIM_WIDTH = 0.0033
# Pixels per body height below which soft shadows on the body are left out and outlines have fewer points.
SMALL = 150.0
FINE, COARSE = 0.07, 0.16  # between two points of an outline, in lengths of a bone
WINDING = Qt.FillRule.WindingFill
NO_PEN, SOLID = Qt.PenStyle.NoPen, Qt.PenStyle.SolidLine
ROUND_CAP, ROUND_JOIN = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin


class Canvas:
    """A painter, its palette, and how many pixels one body height has."""

    def __init__(self, painter: QPainter, palette: Palette, scale: float) -> None:
        """*painter* already works in body heights; *scale* is in pixels."""
        self.painter, self.palette, self.scale = painter, palette, scale
        self.small = scale < SMALL
        self.spacing = COARSE if self.small else FINE
        self.rim = None if self.small else palette.rim  # a third of a pixel shows nothing
        painter.setPen(NO_PEN)  # fills are many, lines few: they bring their pen and put it away

    def fill(self, shape: Shape, colour: QColor) -> None:
        """Fill *shape*, overlaps included."""
        self.painter.setBrush(colour)
        self.painter.drawPolygon(shape, WINDING)

    def disc(self, centre: Point, radius: float, colour: QColor, height: float | None = None) -> None:
        """Fill a circle, or an ellipse if *height* (its upright radius) is given."""
        self.painter.setBrush(colour)
        self.painter.drawEllipse(QPointF(*centre), radius, radius if height is None else height)

    def box(
        self, left: float, bottom: float, right: float, top: float, radius: float, colour: QColor
    ) -> None:
        """Fill a rectangle with round corners."""
        self.painter.setBrush(colour)
        self.painter.drawRoundedRect(QRectF(left, bottom, right - left, top - bottom), radius, radius)

    def line(self, points: Sequence[Point], width: float, colour: QColor) -> None:
        """A line with round ends through *points*."""
        self.painter.setPen(QPen(colour, width, SOLID, ROUND_CAP, ROUND_JOIN))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawPolyline(QPolygonF([QPointF(*point) for point in points]))
        self.painter.setPen(NO_PEN)

    def curve(self, path: QPainterPath, width: float, colour: QColor) -> None:
        """A line with round ends along *path*."""
        self.painter.strokePath(path, QPen(colour, width, SOLID, ROUND_CAP, ROUND_JOIN))

    @contextmanager
    def at(self, origin: Point, turn: float = 0.0) -> Iterator[None]:
        """Draw with *origin* as 0, 0 and everything turned by *turn* degrees counter-clockwise."""
        self.painter.save()
        self.painter.translate(*origin)
        self.painter.rotate(turn)
        yield
        self.painter.restore()

    @contextmanager
    def within(self, *shapes: Shape) -> Iterator[None]:
        """Draw only where one of *shapes* is; all must go round the same way, or overlaps cancel out."""
        region = QPainterPath()
        region.setFillRule(WINDING)
        for shape in shapes:
            region.addPolygon(shape)
            region.closeSubpath()
        self.painter.save()
        self.painter.setClipPath(region, Qt.ClipOperation.IntersectClip)
        yield
        self.painter.restore()
