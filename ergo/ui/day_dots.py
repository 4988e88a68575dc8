"""Dots for the days of a week: filled where the person moved. No streak: each week is a week."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ergo.ui.controls import crisp
from ergo.ui.look import MEDIUM, Size, colours_of, font_of, grown
from ergo.ui.roles import GRAPHIC

MIDDLE = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
DOT, BETWEEN_DOTS = 14, 12  # pixels


class DayDots(QWidget):
    """One dot a day, and how many of them are filled."""

    spoken_as = GRAPHIC

    def __init__(self) -> None:
        super().__init__()
        self.moved: tuple[bool, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_days(self, moved: Sequence[bool]) -> None:
        """Shows these days in order."""
        self.moved = tuple(moved)
        self.setAccessibleName(self._words())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The dots and the count."""
        metrics = QFontMetricsF(font_of(Size.BODY))
        width = self._dots() + MEDIUM + metrics.horizontalAdvance(self._words()) + 2
        return QSize(round(width), max(grown(DOT) + 2, round(metrics.height())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints dots and count."""
        colours, side = colours_of(self), float(grown(DOT))
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            for number, moved in enumerate(self.moved):
                left = number * (side + grown(BETWEEN_DOTS))
                left = self.width() - left - side if backwards else left
                dot = QRectF(left, (self.height() - side) / 2, side, side)
                painter.setPen(Qt.PenStyle.NoPen if moved else QPen(colours.border, 2))
                painter.setBrush(colours.accent if moved else Qt.BrushStyle.NoBrush)
                painter.drawEllipse(dot if moved else crisp(dot, 2))
            painter.setFont(font_of(Size.BODY))
            painter.setPen(colours.text2)
            beside = QRectF(self.rect())
            if backwards:
                beside.setRight(self.width() - self._dots() - MEDIUM)
            else:
                beside.setLeft(self._dots() + MEDIUM)
            side_of_text = Qt.AlignmentFlag.AlignRight if backwards else Qt.AlignmentFlag.AlignLeft
            painter.drawText(beside, side_of_text | MIDDLE, self._words())

    def _dots(self) -> float:
        return len(self.moved) * (grown(DOT) + grown(BETWEEN_DOTS)) - grown(BETWEEN_DOTS)

    def _words(self) -> str:
        return self.tr("{count} of {all}").format(count=sum(self.moved), all=len(self.moved))
