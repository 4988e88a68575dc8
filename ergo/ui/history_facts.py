"""The facts of the history: a number in a card, dots for the days moved, bars with a word and a number."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ergo.ui.controls import Card, Label, crisp, label
from ergo.ui.look import LARGE, MEDIUM, SMALL, Size, colours_of, font_of, grown

MIDDLE = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
DOT, BETWEEN_DOTS, BAR = 14, 12, 8  # pixels


class Fact(Card):
    """One number and what it counts."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name, self._number = Label(name, quiet=True), Label("", Size.TITLE, bold=True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        column.setSpacing(0)
        column.addWidget(self._name)
        column.addWidget(self._number)

    def say(self, number: str, *, name: str = "", tip: str = "") -> None:
        """Shows this number; *name* replaces what it counts."""
        self._name.setText(name or self._name.text())
        self._number.setText(number)
        self.setToolTip(tip)
        self.setAccessibleName(f"{self._name.text()}: {number}")


class DayDots(QWidget):
    """One dot a day: filled where the person moved. No streak: a week is a week, whatever came before."""

    def __init__(self) -> None:
        super().__init__()
        self._moved: tuple[bool, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_days(self, moved: Sequence[bool]) -> None:
        """Shows these days in order."""
        self._moved = tuple(moved)
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
            for number, moved in enumerate(self._moved):
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
        return len(self._moved) * (grown(DOT) + grown(BETWEEN_DOTS)) - grown(BETWEEN_DOTS)

    def _words(self) -> str:
        return self.tr("{count} of {all}").format(count=sum(self._moved), all=len(self._moved))


class Shares(QWidget):
    """Rows of a word, a bar and a number: minutes by area, reminders by reason."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._rows: tuple[tuple[str, float, str], ...] = ()
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[tuple[str, float, str]]) -> None:
        """Shows these rows: the word, how much it is, and that in words."""
        self._rows = tuple(rows)
        said = ", ".join(f"{word} {number}" for word, _, number in self._rows)
        self.setAccessibleName(f"{self._name}: {said}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A line for each row."""
        return QSize(grown(200), round(len(self._rows) * self._line()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints words, bars and numbers in three columns."""
        colours, font = colours_of(self), font_of(Size.BODY)
        metrics, line = QFontMetricsF(font), self._line()
        widths = [
            max((metrics.horizontalAdvance(text) + 2 for text in texts), default=0.0)
            for texts in ([row[0] for row in self._rows], [row[2] for row in self._rows])
        ]
        widths[0] = min(widths[0], self.width() * 0.5)
        most = max((row[1] for row in self._rows), default=1.0) or 1.0
        room = max(0.0, self.width() - sum(widths) - 2 * MEDIUM)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            painter.setFont(font)
            for number, (word, much, text) in enumerate(self._rows):
                top = number * line
                painter.setPen(colours.text)
                shown = metrics.elidedText(word, Qt.TextElideMode.ElideRight, widths[0])
                self._write(painter, QRectF(0, top, widths[0], line), shown)
                painter.setPen(colours.text2)
                self._write(
                    painter, QRectF(self.width() - widths[1], top, widths[1], line), text, at_end=True
                )
                bar = QRectF(widths[0] + MEDIUM, top + (line - BAR) / 2, max(BAR, room * much / most), BAR)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colours.bar)
                if room > BAR:
                    painter.drawRoundedRect(self._turned(bar), BAR / 2, BAR / 2)

    def _write(self, painter: QPainter, place: QRectF, text: str, *, at_end: bool = False) -> None:
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if at_end != backwards else Qt.AlignmentFlag.AlignLeft
        painter.drawText(self._turned(place), side | MIDDLE, text)

    def _turned(self, place: QRectF) -> QRectF:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveRight(self.width() - place.x())
        return place

    def _line(self) -> float:
        return QFontMetricsF(font_of(Size.BODY)).height() + SMALL


class Titled(Card):
    """A card with a heading and widgets below it."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        self.column.setSpacing(SMALL)
        self.heading = label(title, bold=True)
        if title:
            self.column.addWidget(self.heading)
