"""Small line drawings of the library: clock, chair, person, mat, star, closed eye and magnifying glass.

Each is drawn with one pen into a square of 16 units, and shown beside its word.
"""

from collections.abc import Callable
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

UNITS = 16.0
STROKE = 1.4  # units


def paint_glyph(painter: QPainter, name: str, square: QRectF, ink: QColor) -> None:
    """Draws the glyph of that name; an unknown one draws nothing."""
    draw = _GLYPHS.get(name)
    if draw is None:
        return
    painter.save()
    painter.translate(square.topLeft())
    painter.scale(square.width() / UNITS, square.height() / UNITS)
    painter.setPen(
        QPen(ink, STROKE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    draw(painter)
    painter.restore()


def _line(painter: QPainter, *points: tuple[float, float]) -> None:
    painter.drawPolyline(QPolygonF([QPointF(*point) for point in points]))


def _clock(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(8, 8), 6, 6)
    _line(painter, (8, 4.6), (8, 8), (10.4, 9.6))


def _seated(painter: QPainter) -> None:
    _line(painter, (4.5, 2), (5.2, 9), (11.5, 9))
    _line(painter, (8.3, 9), (8.3, 12))
    _line(painter, (4.8, 14), (8.3, 12), (11.8, 14))


def _standing(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(8, 3), 1.6, 1.6)
    _line(painter, (8, 5.4), (8, 9.6))
    _line(painter, (5, 8), (8, 5.8), (11, 8))
    _line(painter, (5.8, 14), (8, 9.6), (10.2, 14))


def _floor(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(2.9, 9), 1.5, 1.5)
    _line(painter, (5.2, 10.3), (9, 10.3), (11.3, 6.6), (13, 10.3))
    _line(painter, (1.4, 13.2), (14.6, 13.2))


def _star(painter: QPainter) -> None:
    points = []
    for number in range(10):
        radius, angle = (6.6, 2.9)[number % 2], pi * number / 5
        points.append(QPointF(8 + radius * sin(angle), 8.4 - radius * cos(angle)))
    painter.setBrush(painter.pen().color())
    painter.drawPolygon(QPolygonF(points))


def _closed_eye(painter: QPainter) -> None:
    lid = QPainterPath(QPointF(1.8, 6.6))
    lid.quadTo(QPointF(8, 12.4), QPointF(14.2, 6.6))
    painter.drawPath(lid)
    for start, end in (((3.9, 8.4), (2.6, 10.6)), ((8, 9.6), (8, 12.2)), ((12.1, 8.4), (13.4, 10.6))):
        _line(painter, start, end)


def _search(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(7, 7), 4.4, 4.4)
    _line(painter, (10.4, 10.4), (14, 14))


_GLYPHS: dict[str, Callable[[QPainter], None]] = {
    "clock": _clock,
    "seated": _seated,
    "standing": _standing,
    "floor": _floor,
    "star": _star,
    "discreet": _closed_eye,
    "search": _search,
}
