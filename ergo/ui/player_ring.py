"""The ring and the step bar of the player: two small painted widgets that show how far along things are."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ergo.ui.look import Size, colours_of, font_of, grown
from ergo.ui.player_scene import Face, Style
from ergo.ui.roles import GRAPHIC

FULL = 140  # pixels across, as in the pictures: the type is made for it
ROOMY = 176  # pixels across, where there is room: it is read from two metres
STROKE = 9.0 / FULL
STEPS = 360  # round the ring: one and a half pixels each
SMALL_SIDE, LARGEST_SMALL = 86, 112  # pixels across, in a narrow window


class PlayerRing(QWidget):
    """A ring with a number: dotted before work, open while moving, filled while holding."""

    spoken_as = GRAPHIC

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = Face(Style.DOTTED, "", "")
        self._small = False
        self.shrink(small=False)

    def show_face(self, face: Face) -> None:
        """Show this; repaints only when a person could see a difference."""
        old, self._face = self._face, face
        if (old.style, old.number, old.under) != (face.style, face.number, face.under):
            self.setAccessibleName(f"{face.number} {face.under}".strip())
            self.update()
        elif round(old.fraction * STEPS) != round(face.fraction * STEPS):
            self.update()
        else:
            self._face = old  # so that small differences add up until they are seen

    def shrink(self, *, small: bool) -> None:
        """Be small, for a narrow window: only the number is left."""
        self._small = small
        fixed, preferred = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred
        self.setSizePolicy(fixed if small else preferred, fixed if small else preferred)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """A square that grows with the text."""
        side = min(grown(SMALL_SIDE), LARGEST_SMALL) if self._small else grown(ROOMY)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Small, where room is scarce."""
        return QSize(84, 84) if not self._small else self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Takes the room a new text size needs."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints disc, track, arc and words."""
        side = min(self.width(), self.height(), grown(ROOMY))
        stroke = side * STROKE
        circle = QRectF(0, 0, side - stroke - 2, side - stroke - 2)
        circle.moveCenter(QRectF(self.rect()).center())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_circle(painter, circle, stroke)
            self._paint_words(painter, circle, side)

    def _paint_circle(self, painter: QPainter, circle: QRectF, stroke: float) -> None:
        colours, face = colours_of(self), self._face
        if face.style is Style.DOTTED:
            pen = QPen(colours.border, max(2.0, stroke / 3.4))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            dash = circle.width() * 3.1416 / 36 / pen.widthF()  # 36 dots, evenly round
            pen.setDashPattern([dash * 0.4, dash * 0.6])
            painter.setPen(pen)
            painter.drawEllipse(circle)
            return
        painter.setBrush(colours.soft if face.style is Style.FILLED else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colours.line, stroke))
        painter.drawEllipse(circle)
        if face.fraction > 0:
            pen = QPen(colours.accent, stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(circle, 90 * 16, -round(face.fraction * 360 * 16))

    def _paint_words(self, painter: QPainter, circle: QRectF, side: float) -> None:
        colours, face = colours_of(self), self._face
        alone = self._small or not face.under
        number = _fitting(
            font_of(Size.TITLE if self._small else Size.DISPLAY, bold=True), face.number, side * 0.62
        )
        if not self._small and side > grown(FULL):
            number.setPixelSize(round(number.pixelSize() * side / grown(FULL)))
        under = _fitting(font_of(Size.BODY), face.under, side * 0.68)
        tall = QFontMetricsF(number).height()
        low = 0.0 if alone else QFontMetricsF(under).height()
        top = circle.center().y() - (tall + low) / 2
        painter.setPen(colours.text)
        painter.setFont(number)
        centre = Qt.AlignmentFlag.AlignCenter
        painter.drawText(QRectF(circle.x(), top, circle.width(), tall), centre, face.number)
        if not alone:
            painter.setPen(colours.text if face.style is Style.FILLED else colours.text2)
            painter.setFont(under)
            painter.drawText(QRectF(circle.x(), top + tall, circle.width(), low), centre, face.under)


def _fitting(font: QFont, words: str, width: float) -> QFont:
    """That font, as much smaller as these words need to fit."""
    wide = QFontMetricsF(font).horizontalAdvance(words)
    if wide > width:
        font.setPixelSize(max(9, int(font.pixelSize() * width / wide)))
    return font


class StepBar(QWidget):
    """One segment for each step, as wide as the step is long; full where it lies behind."""

    spoken_as = GRAPHIC

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._seconds: tuple[float, ...] = ()
        self._step, self._filled = 0, 0.0

    def set_steps(self, seconds: Sequence[float]) -> None:
        """So many steps of so many seconds."""
        self._seconds = tuple(seconds)
        self.update()

    def show_progress(self, step: int, fraction: float, words: str) -> None:
        """This step is going on, *fraction* of it (0 to 1) is over; repaints when a pixel changes."""
        moved = round(fraction * max(40, self.width()))
        if (step, moved) != (self._step, round(self._filled * max(40, self.width()))):
            self.update()
            self._step, self._filled = step, fraction
        if words != self.accessibleName():
            self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        """A thin line."""
        return QSize(160, 10)

    def minimumSizeHint(self) -> QSize:
        """Short, where titles are long."""
        return QSize(60, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the segments."""
        if not self._seconds:
            return
        colours, count = colours_of(self), len(self._seconds)
        gap = min(6.0, self.width() / count / 4)
        width, height = (self.width() - gap * (count - 1)) / count, 6.0
        top, radius = (self.height() - height) / 2, height / 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            for index in range(count):
                track = QRectF(index * (width + gap), top, width, height)
                painter.setBrush(colours.line)
                painter.drawRoundedRect(track, radius, radius)
                share = 1.0 if index < self._step else self._filled if index == self._step else 0.0
                if share > 0:
                    painter.setBrush(colours.accent)
                    track.setWidth(max(height, width * share))
                    painter.drawRoundedRect(track, radius, radius)
