"""The facts of the history: a number in a card, and bars with a word and a number."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ergo.ui.controls import Card, Label, label
from ergo.ui.look import LARGE, MEDIUM, SMALL, Size, colours_of, font_of, grown
from ergo.ui.roles import CHART

MIDDLE = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
BAR = 8  # pixels


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


class Shares(QWidget):
    """Rows of a word, a bar and a number: minutes by area, reminders by reason."""

    spoken_as = CHART

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
