"""Sitting per day as bars, with a dashed line at a usual day."""

import math
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from ergo.core.insights import Day
from ergo.ui import history_words, words
from ergo.ui.controls import crisp
from ergo.ui.history_chart import NONE, Chart
from ergo.ui.look import MEDIUM, SMALL, TINY, Colours, Size, colours_of, font_of, grown

HIGH, WIDE_BAR, SPASM = 150, 32, 18  # pixels
HOUR = 3600
FEW = 10  # days whose names all fit below their bars


class DayBars(Chart):
    """One bar a day, the last one in the accent."""

    def __init__(self) -> None:
        super().__init__(self.tr("Sitting per day"))
        self._days: tuple[Day, ...] = ()
        self._usual: int | None = None
        self._noted: dict[date, int] = {}
        self._top = 8  # hours
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_days(self, days: tuple[Day, ...], usual_seconds: int | None, noted: dict[date, int]) -> None:
        """Shows these days in order; *usual_seconds* None: no line; *noted*: spasms, and how strong."""
        self._days, self._usual, self._noted = days, usual_seconds, noted
        most = max((day.sitting_seconds for day in days), default=0) / HOUR
        self._top = 2 if most <= 2 else 4 * math.ceil(most / 4)
        sat = [day.sitting_seconds for day in days if day.sitting_seconds]
        average = words.duration(sum(sat) / len(sat)) if sat else words.duration(0)
        self.tell(
            self.tr("%n days; on a day with sitting {time}", "", len(days)).format(time=average),
            [history_words.day_in_short(day, noted.get(day.date)) for day in days],
        )

    def sizeHint(self) -> QSize:
        """The bars, and the names of the days below."""
        return QSize(grown(360), grown(HIGH) + round(2.5 * QFontMetricsF(font_of(Size.BODY)).height()))

    def minimumSizeHint(self) -> QSize:
        """Narrower bars are fine."""
        return QSize(grown(200), self.sizeHint().height())

    def part_at(self, place: QPointF) -> int:
        """The day above or below the pointer."""
        for number in range(len(self._days)):
            if self._column(number).contains(place):
                return number
        return NONE

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints grid, bars, names and the usual day."""
        colours = colours_of(self)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            self.paint_ring(painter, colours)
            self._paint_grid(painter, colours)
            for number, day in enumerate(self._days):
                self._paint_bar(painter, colours, number, day)
                self._paint_spasm(painter, colours, number, day)
            self._paint_usual(painter, colours)

    def _paint_grid(self, painter: QPainter, colours: Colours) -> None:
        font, room = font_of(Size.BODY), self._room()
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        for hours in (0, self._top // 2, self._top):
            y = self._y(hours * HOUR)
            painter.setPen(QPen(colours.line, 1))
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            painter.setPen(colours.text2)
            place = QRectF(TINY, y - metrics.height() / 2, self._margin() - SMALL - TINY, metrics.height())
            text = words.duration(hours * HOUR) if hours else "0"
            side = Qt.AlignmentFlag.AlignLeft if self.is_mirrored else Qt.AlignmentFlag.AlignRight
            painter.drawText(
                self.mirrored(place),
                side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter,
                text,
            )

    def _paint_bar(self, painter: QPainter, colours: Colours, number: int, day: Day) -> None:
        column, last, seen = self._column(number), number == len(self._days) - 1, number == self.at
        width = min(float(grown(WIDE_BAR)), column.width() * 0.68)
        top, floor = self._y(day.sitting_seconds), self._y(0)
        bar = QRectF(column.center().x() - width / 2, top, width, floor - top)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.accent if last else colours.bar)
        if day.sitting_seconds:
            painter.drawRoundedRect(bar.adjusted(0, min(0.0, bar.height() - 4), 0, 0), 3, 3)
        if seen:
            painter.setPen(QPen(colours.text, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(crisp(bar.adjusted(-3, -3, 3, 3), 2), 5, 5)
        if name := self._below(number, day):
            painter.setFont(font_of(Size.BODY, bold=last))
            painter.setPen(colours.text if last else colours.text2)
            below = QRectF(column.center().x() - 40, floor + SMALL, 80, column.bottom() - floor - SMALL)
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, name)

    def _paint_spasm(self, painter: QPainter, colours: Colours, number: int, day: Day) -> None:
        """A ring below the day: bigger means stronger."""
        strength = self._noted.get(day.date)
        if strength is not None:
            column = self._column(number)
            side = min(float(grown(SPASM)) * (0.5 + strength / 20), column.width())
            ring = QRectF(0, 0, side, side)
            ring.moveCenter(QPointF(column.center().x(), self.height() - grown(SPASM) / 2 - TINY))
            painter.setPen(QPen(colours.warn, 2))
            painter.setBrush(colours.warn_bg)
            painter.drawEllipse(crisp(ring, 2))

    def _paint_usual(self, painter: QPainter, colours: Colours) -> None:
        if self._usual is not None:
            room, y = self._room(), self._y(self._usual)
            painter.setPen(QPen(colours.text2, 1.4, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))

    def _below(self, number: int, day: Day) -> str:
        """A week has letters; a month has a number every fifth day, counted from the last."""
        if len(self._days) <= FEW:
            return history_words.weekday(day.date)
        return str(day.date.day) if (len(self._days) - 1 - number) % 5 == 0 else ""

    def _margin(self) -> float:
        return QFontMetricsF(font_of(Size.BODY)).horizontalAdvance(words.duration(self._top * HOUR)) + MEDIUM

    def _room(self) -> QRectF:
        """Where the bars stand."""
        high = QFontMetricsF(font_of(Size.BODY)).height()
        top = high / 2 + TINY
        margin = self._margin()
        below = high + SMALL + TINY + (grown(SPASM) + TINY if self._noted else 0)
        inside = QRectF(margin, top, self.width() - margin - TINY, self.height() - top - below)
        return self.mirrored(inside)

    def _y(self, seconds: float) -> float:
        room = self._room()
        return room.bottom() - room.height() * seconds / (self._top * HOUR)

    def _column(self, number: int) -> QRectF:
        room = self._room()
        width = room.width() / max(1, len(self._days))
        left = room.right() - (number + 1) * width if self.is_mirrored else room.left() + number * width
        return QRectF(left, room.top(), width, self.height() - room.top())
