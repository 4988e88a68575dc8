"""The breathing circle: four seconds in, six out, with the person in their position of ease beside it.

Belongs here: painting one moment of it. Doesn't: when, and what is said (relief_settle).
"""

from math import ceil, cos, pi

import msgspec
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ergo.core.routine import Exercise, Model
from ergo.ui.figure import FigurePainter, Look
from ergo.ui.look import RADIUS, Size, colours_of, font_of, grown
from ergo.ui.roles import GRAPHIC

translate = QCoreApplication.translate

IN, OUT = 4.0, 6.0  # seconds
SMALLEST = 0.72  # of the circle, breathed out
LYING_WIDE_ENOUGH = 1.6  # times as wide as high, for somebody who lies
WIDE_ENOUGH = 1.15  # times as wide as high: then circle and figure stand side by side


class Breath(msgspec.Struct, frozen=True):
    """One moment of a breath."""

    inwards: bool
    left: int  # whole seconds until it turns
    full: float  # 0 breathed out, 1 breathed in
    round: float  # of the way in or out, 0 to 1


def breath(seconds: float) -> Breath:
    """Where in a breath one is after so many seconds."""
    second = seconds % (IN + OUT)
    inwards = second < IN
    gone = second / IN if inwards else (second - IN) / OUT
    eased = 0.5 - 0.5 * cos(pi * gone)
    left = IN - second if inwards else IN + OUT - second
    return Breath(inwards, ceil(left - 1e-6), eased if inwards else 1 - eased, gone)


class BreathingStage(QWidget):
    """Circle and figure; told with `show_breath`."""

    spoken_as = GRAPHIC

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 140)
        self._model: Model | None = None
        self._look = Look()
        self._exercise: Exercise | None = None
        self._figure: FigurePainter | None = None
        self._breath: Breath | None = None
        self._still = False

    def cast(self, exercise: Exercise | None, model: Model, look: Look, *, still: bool) -> None:
        """This position, with this body; *still*: nothing grows and shrinks."""
        self._exercise, self._model, self._look, self._still = exercise, model, look, still
        self._figure = None
        self.update()

    def show_breath(self, now: Breath | None) -> None:
        """This moment; None: neither circle nor count. Repaints only what differs."""
        if now != self._breath:
            self._breath = now
            self.setAccessibleName("" if now is None else in_words(now))
            self.update()

    def sizeHint(self) -> QSize:
        """Half of the window or more."""
        return QSize(grown(420), grown(240))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints ground, circle and figure, in this order."""
        whole = QRectF(self.rect())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            edge = QPainterPath()
            edge.addRoundedRect(whole, RADIUS, RADIUS)
            painter.setClipPath(edge)
            painter.fillRect(whole, colours_of(self).stage)
            circle, figure = self._places(whole)
            if figure is not None:
                self._paint_figure(painter, figure)
            if circle is not None and self._breath is not None:
                self._paint_circle(painter, circle, self._breath)

    def _places(self, whole: QRectF) -> tuple[QRectF | None, QRectF | None]:
        """Where circle and figure stand; the figure alone takes all of it, and so does the circle."""
        if self._exercise is None:
            return whole, None
        if self._breath is None:
            return None, whole
        wide = LYING_WIDE_ENOUGH if self._exercise.position == "floor" else WIDE_ENOUGH
        if whole.width() > wide * whole.height():
            half = whole.width() / 2
            circle, figure = QRectF(0, 0, half, whole.height()), QRectF(half, 0, half, whole.height())
            return (figure, circle) if self.isRightToLeft() else (circle, figure)
        high = whole.height() * 0.58
        return QRectF(0, 0, whole.width(), high), QRectF(0, high, whole.width(), whole.height() - high)

    def _paint_figure(self, painter: QPainter, place: QRectF) -> None:
        if self._exercise is None or self._model is None:
            return
        dark = colours_of(self).dark
        if self._figure is None or self._look.dark != dark:
            self._look = msgspec.structs.replace(self._look, dark=dark)
            self._figure = FigurePainter(self._exercise, self._model, self._look)
        moving = self._breath is not None and not self._still
        second = 0.0
        if moving and self._breath is not None:
            second = IN * self._breath.round if self._breath.inwards else IN + OUT * self._breath.round
        alone = place.width() == self.width()  # beside the circle a floor would end in the middle
        at = min(second, self._exercise.cycle_s)
        self._figure.paint(painter, place, at, arrow=False, glow=False, stage=alone)

    def _paint_circle(self, painter: QPainter, place: QRectF, now: Breath) -> None:
        colours = colours_of(self)
        side = min(place.width(), place.height()) * 0.86
        ring = QRectF(0, 0, side, side)
        ring.moveCenter(place.center())
        size = side * (SMALLEST + (1 - SMALLEST) * (0.5 if self._still else now.full)) - 16
        disc = QRectF(0, 0, size, size)
        disc.moveCenter(place.center())
        fill = QColor(colours.accent)
        fill.setAlphaF(0.22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawEllipse(disc)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colours.line, 2))
        painter.drawEllipse(ring)
        if not self._still:
            painter.setPen(QPen(colours.accent, 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawArc(ring, 90 * 16, -round(now.round * 360 * 16))
        self._paint_words(painter, place.center(), side * 0.64, now)

    def _paint_words(self, painter: QPainter, middle: QPointF, width: float, now: Breath) -> None:
        colours = colours_of(self)
        words = in_words(now)
        large, small = font_of(Size.DISPLAY, bold=True), font_of(Size.TITLE)
        while large.pixelSize() > 9 and QFontMetricsF(large).horizontalAdvance(words) > width:
            large.setPixelSize(large.pixelSize() - 1)
        high = QFontMetricsF(large).height()
        below = QFontMetricsF(small).height()
        top = middle.y() - (high + below) / 2
        centre = Qt.AlignmentFlag.AlignCenter
        painter.setPen(colours.text)
        painter.setFont(large)
        painter.drawText(QRectF(middle.x() - width / 2, top, width, high), centre, words)
        painter.setFont(small)
        painter.drawText(QRectF(middle.x() - width / 2, top + high, width, below), centre, str(now.left))


def in_words(now: Breath) -> str:
    """What to do at this moment."""
    return translate("Breathing", "Breathe in") if now.inwards else translate("Breathing", "Breathe out")
