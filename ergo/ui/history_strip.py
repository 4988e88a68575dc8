"""A day as a strip: sitting as a band, breaks taller and with a gap around them, away as the quiet ground."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ergo.core.looking_back import Doing, Page, Stretch
from ergo.ui import history_words, words
from ergo.ui.controls import crisp
from ergo.ui.history_chart import NONE, Chart
from ergo.ui.look import MEDIUM, SMALL, TINY, Colours, Size, colours_of, font_of, grown
from ergo.ui.roles import GRAPHIC

BAND, BREAK, OVER = 28, 7, 12  # pixels: height of the band, width of a break, and how far one stands out
NEAR = 4.0  # pixels around a break in which it is meant
HOUR = 3600.0


class DayStrip(Chart):
    """One day from morning to evening."""

    def __init__(self) -> None:
        super().__init__(self.tr("The day as a strip"))
        self._strip: tuple[Stretch, ...] = ()
        self._hours: tuple[float, float] = (0.0, HOUR)
        self._now: float | None = None
        self._zone: tzinfo | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_day(self, page: Page, zone: tzinfo) -> None:
        """Shows the strip of a page of one day."""
        begin, end = page.hours
        self._strip = tuple(part for part in page.strip if part.end > begin and part.start < end)
        self._hours, self._now, self._zone = page.hours, page.now, zone
        total = page.total
        summary = self.tr("Longest sit {longest}, {taken} of {offered} breaks").format(
            longest=words.duration(total.longest_sit_seconds), taken=total.taken, offered=total.offered
        )
        self.tell(summary, [history_words.stretch(part, zone) for part in self._strip])

    def sizeHint(self) -> QSize:
        """The band, what stands out of it, and the hours below."""
        return QSize(
            grown(480),
            round(self._band().bottom() + OVER + QFontMetricsF(font_of(Size.BODY)).height() + SMALL),
        )

    def minimumSizeHint(self) -> QSize:
        """Narrower is fine: then fewer hours are named."""
        return QSize(grown(220), self.sizeHint().height())

    def part_at(self, place: QPointF) -> int:
        """A break is found also a little beside it."""
        for near in (NEAR, 0.0):
            for number, part in enumerate(self._strip):
                is_break = part.doing is Doing.BREAK
                if (is_break or not near) and self._place(part).adjusted(-near, -OVER, near, OVER).contains(
                    place
                ):
                    return number
        return NONE

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints hours, ground, sitting, breaks and now."""
        colours, band = colours_of(self), self._band()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.paint_ring(painter, colours)
            self._paint_hours(painter, colours)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.away)
            painter.drawRoundedRect(band, 5, 5)
            for doing in (Doing.AWAY, Doing.SITTING, Doing.BREAK):
                for number, part in enumerate(self._strip):
                    if part.doing is doing:
                        self._paint_part(painter, colours, part, seen=number == self.at)
            self._paint_now(painter, colours)

    def _paint_part(self, painter: QPainter, colours: Colours, part: Stretch, *, seen: bool) -> None:
        place = self._place(part)
        painter.setPen(Qt.PenStyle.NoPen)
        if part.doing is Doing.BREAK:
            gap = place.adjusted(-2, 0, 2, 0)
            painter.fillRect(
                QRectF(gap.x(), self._band().y(), gap.width(), self._band().height()), colours.surface
            )
            painter.setBrush(colours.accent)
            painter.drawRoundedRect(place, BREAK / 2, BREAK / 2)
        elif part.doing is Doing.SITTING:
            painter.setBrush(colours.bar)
            painter.drawRoundedRect(place, 4, 4)
        if seen:
            painter.setPen(QPen(colours.text, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(crisp(place.adjusted(-2, -2, 2, 2), 2), 5, 5)

    def _paint_hours(self, painter: QPainter, colours: Colours) -> None:
        font = font_of(Size.BODY)
        metrics, band = QFontMetricsF(font), self._band()
        begin, end = self._hours
        hours = range(round((end - begin) / HOUR) + 1)
        room = band.width() / max(1, len(hours) - 1)
        every = next(
            step for step in (1, 2, 3, 4, 6, 12, 24) if room * step > metrics.horizontalAdvance("00") + MEDIUM
        )
        painter.setFont(font)
        for hour in hours:
            middle = self._x(begin + hour * HOUR)
            painter.setPen(QPen(colours.line, 1))
            painter.drawLine(QPointF(middle, band.y() - OVER), QPointF(middle, band.bottom() + OVER))
            if hour % every == 0:
                painter.setPen(colours.text2)
                place = QRectF(middle - 40, band.bottom() + OVER + TINY, 80, metrics.height())
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._hour(begin + hour * HOUR))

    def _paint_now(self, painter: QPainter, colours: Colours) -> None:
        if self._now is not None and self._hours[0] <= self._now <= self._hours[1]:
            band, middle = self._band(), self._x(self._now)
            painter.setPen(QPen(colours.text, 2))
            painter.drawLine(QPointF(middle, band.y() - OVER - 2), QPointF(middle, band.bottom() + OVER))

    def _hour(self, wall: float) -> str:
        return str(datetime.fromtimestamp(wall, self._zone).hour)

    def _band(self) -> QRectF:
        side = QFontMetricsF(font_of(Size.BODY)).horizontalAdvance("00") / 2 + TINY
        return QRectF(side, OVER + SMALL, self.width() - 2 * side, grown(BAND))

    def _x(self, wall: float) -> float:
        begin, end = self._hours
        band = self._band()
        share = min(1.0, max(0.0, (wall - begin) / (end - begin)))
        return band.right() - share * band.width() if self.is_mirrored else band.x() + share * band.width()

    def _place(self, part: Stretch) -> QRectF:
        """Where a part is painted; a break is as wide as its sign, however short it was."""
        band = self._band()
        edges = sorted((self._x(part.start), self._x(part.end)))
        if part.doing is Doing.BREAK:
            width = max(BREAK, edges[1] - edges[0])
            return QRectF(sum(edges) / 2 - width / 2, band.y() - OVER, width, band.height() + 2 * OVER)
        return QRectF(edges[0], band.y(), max(1.0, edges[1] - edges[0]), band.height())


class Legend(QWidget):
    """What the colours of the strip mean."""

    spoken_as = GRAPHIC

    def __init__(self) -> None:
        super().__init__()
        self._signs = [(doing, history_words.doing(doing)) for doing in Doing]
        self.setAccessibleName(", ".join(text for _, text in self._signs))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """All signs in a row."""
        metrics = QFontMetricsF(font_of(Size.BODY))
        width = sum(metrics.horizontalAdvance(text) + grown(22) + 3 * SMALL for _, text in self._signs)
        return QSize(round(width), round(metrics.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints signs and words."""
        colours, font = colours_of(self), font_of(Size.BODY)
        metrics, at = QFontMetricsF(font), 0.0
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font)
            for doing, text in self._signs:
                width = metrics.horizontalAdvance(text) + 2
                sign, place = (
                    QRectF(at, 0, grown(22), self.height()),
                    QRectF(at + grown(22) + SMALL, 0, width, self.height()),
                )
                if backwards:
                    sign.moveRight(self.width() - sign.x())
                    place.moveRight(self.width() - place.x())
                self._paint_sign(painter, doing, sign, colours)
                painter.setPen(colours.text2)
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
                at += grown(22) + width + 3 * SMALL

    def _paint_sign(self, painter: QPainter, doing: Doing, place: QRectF, colours: Colours) -> None:
        height = place.height() * 0.7
        width = 7.0 if doing is Doing.BREAK else place.width()
        sign = QRectF(place.center().x() - width / 2, place.center().y() - height / 2, width, height)
        fills: dict[Doing, QColor] = {
            Doing.SITTING: colours.bar,
            Doing.BREAK: colours.accent,
            Doing.AWAY: colours.away,
        }
        painter.setPen(QPen(colours.border, 1) if doing is Doing.AWAY else Qt.PenStyle.NoPen)
        painter.setBrush(fills[doing])
        painter.drawRoundedRect(crisp(sign, 1), 3, 3)
