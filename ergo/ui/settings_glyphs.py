"""Small line drawings of the settings window, one for each page; as those of the library."""

from collections.abc import Callable
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

UNITS = 16.0
STROKE = 1.5  # units


def paint_page_glyph(painter: QPainter, name: str, square: QRectF, ink: QColor) -> None:
    """Draws the glyph of that page."""
    painter.save()
    painter.translate(square.topLeft())
    painter.scale(square.width() / UNITS, square.height() / UNITS)
    painter.setPen(
        QPen(ink, STROKE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _GLYPHS[name](painter)
    painter.restore()


def _line(painter: QPainter, *points: tuple[float, float]) -> None:
    painter.drawPolyline(QPolygonF([QPointF(*point) for point in points]))


def _gear(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(8, 8), 4.4, 4.4)
    painter.drawEllipse(QPointF(8, 8), 1.4, 1.4)
    for number in range(8):
        across, down = cos(pi * number / 4), sin(pi * number / 4)
        _line(painter, (8 + 4.4 * across, 8 + 4.4 * down), (8 + 6.4 * across, 8 + 6.4 * down))


def _bell(painter: QPainter) -> None:
    bell = QPainterPath(QPointF(3, 11.6))
    bell.quadTo(QPointF(4.6, 10), QPointF(4.6, 7))
    bell.cubicTo(QPointF(4.6, 1.4), QPointF(11.4, 1.4), QPointF(11.4, 7))
    bell.quadTo(QPointF(11.4, 10), QPointF(13, 11.6))
    bell.closeSubpath()
    painter.drawPath(bell)
    _line(painter, (6.8, 14), (9.2, 14))


def _moon(painter: QPainter) -> None:
    moon = QPainterPath(QPointF(9.6, 2.2))
    moon.cubicTo(QPointF(1, 2.2), QPointF(0.6, 13.6), QPointF(8.6, 13.8))
    moon.quadTo(QPointF(11.8, 13.8), QPointF(13.4, 11))
    moon.cubicTo(QPointF(8, 11.8), QPointF(6, 6.4), QPointF(9.6, 2.2))
    painter.drawPath(moon)


def _chair(painter: QPainter) -> None:
    _line(painter, (4.5, 2), (5.2, 9), (11.5, 9))
    _line(painter, (8.3, 9), (8.3, 12))
    _line(painter, (4.8, 14), (8.3, 12), (11.8, 14))


def _list(painter: QPainter) -> None:
    for y in (3.6, 8, 12.4):
        _line(painter, (2.4, y), (2.6, y))
        _line(painter, (6, y), (13.6, y))


def _speaker(painter: QPainter) -> None:
    _line(painter, (2, 6), (2, 10), (4.6, 10), (8, 13), (8, 3), (4.6, 6), (2, 6))
    for reach in (2.4, 5):
        painter.drawArc(QRectF(8 - reach, 8 - reach, 2 * reach + 2, 2 * reach), -50 * 16, 100 * 16)


def _eye(painter: QPainter) -> None:
    eye = QPainterPath(QPointF(1.4, 8))
    eye.quadTo(QPointF(8, 0.8), QPointF(14.6, 8))
    eye.quadTo(QPointF(8, 15.2), QPointF(1.4, 8))
    painter.drawPath(eye)
    painter.drawEllipse(QPointF(8, 8), 2, 2)


def _lock(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(3, 7.2, 10, 6.8), 1.4, 1.4)
    shackle = QPainterPath(QPointF(5.2, 7))
    shackle.cubicTo(QPointF(5.2, 0.6), QPointF(10.8, 0.6), QPointF(10.8, 7))
    painter.drawPath(shackle)


def _information(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(8, 8), 6.4, 6.4)
    _line(painter, (8, 7.4), (8, 11.4))
    _line(painter, (8, 4.8), (8, 4.9))


_GLYPHS: dict[str, Callable[[QPainter], None]] = {
    "general": _gear,
    "reminders": _bell,
    "quiet": _moon,
    "sitting": _chair,
    "routines": _list,
    "voice": _speaker,
    "look": _eye,
    "privacy": _lock,
    "about": _information,
}
