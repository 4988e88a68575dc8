"""A sheet of paper that is written from top to bottom, and mirrored where one reads from the right.

Belongs here: words, lines and blocks at a place. Doesn't: what is on the page (clinician_sheet).
"""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from ergo.ui.look import LIGHT

BODY, SMALL, HEAD, TITLE = 31, 26, 36, 54  # heights of type, in tenths of a millimetre
GAP = 22.0
LINE = 1.32  # of the height of type


class Block(msgspec.Struct, frozen=True):
    """A heading, a quiet line below it, and rows of words with a number at the end."""

    title: str
    rows: tuple[tuple[str, str], ...]
    quiet: str = ""

    @property
    def height(self) -> float:
        """How much of the page it takes."""
        return BODY * LINE * (1 + len(self.rows)) + (SMALL * LINE if self.quiet else 0)


class Paper:
    """Measures are tenths of a millimetre; `said` is all that was written, in order."""

    def __init__(self, painter: QPainter, width: float, *, backwards: bool) -> None:
        self.painter, self.width = painter, width
        self.y = 0.0
        self.said: list[str] = []
        self._backwards = backwards
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight
        )

    def place(self, x: float, y: float, width: float, height: float) -> QRectF:
        """A place, counted from the side one begins to read at."""
        return QRectF(self.width - x - width if self._backwards else x, y, width, height)

    def height_of(self, words: str, size: int, *, bold: bool = False) -> float:
        """How high a paragraph as wide as the page is."""
        self._take(size, bold=bold)
        room = QRectF(0, 0, self.width, 1e5)
        return self.painter.boundingRect(room, Qt.TextFlag.TextWordWrap, words).height()

    def width_of(self, words: str, size: int, *, bold: bool = False) -> float:
        """How wide one line is."""
        self._take(size, bold=bold)
        return QFontMetricsF(self.painter.font(), self.painter.device()).horizontalAdvance(words) + 2

    def say(self, words: str, size: int = BODY, *, bold: bool = False, quiet: bool = False) -> None:
        """A paragraph as wide as the page."""
        height = self.height_of(words, size, bold=bold)
        self._ink(quiet=quiet)
        place = self.place(0, self.y, self.width, height)
        self.painter.drawText(place, Qt.TextFlag.TextWordWrap, words)
        self.said.append(words)
        self.y += height + GAP / 3

    def write(
        self,
        words: str,
        x: float,
        y: float,
        width: float,
        size: int = BODY,
        *,
        bold: bool = False,
        quiet: bool = False,
        at_end: bool = False,
    ) -> None:
        """One line at a place, smaller where it is too long; what has no room at all ends with "…"."""
        line = " ".join(words.split())
        if size > SMALL and self.width_of(line, size, bold=bold) > width:
            self.write(
                line, x, y + (size - SMALL) * LINE / 2, width, SMALL, bold=bold, quiet=quiet, at_end=at_end
            )
            return
        self._take(size, bold=bold)
        self._ink(quiet=quiet)
        metrics = QFontMetricsF(self.painter.font(), self.painter.device())
        fitting = metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)
        side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
        manner = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        self.painter.drawText(self.place(x, y, width, size * LINE), int(manner), fitting)
        if words:
            self.said.append(words)

    def line(self, x: float, y: float, width: float) -> None:
        """A thin line across."""
        self.painter.setPen(QPen(LIGHT.border, 2))
        place = self.place(x, y, width, 0)
        self.painter.drawLine(place.topLeft(), place.topRight())

    def heading(self, words: str) -> None:
        """Begins a part of the page."""
        self.y += GAP
        self.line(0, self.y, self.width)
        self.y += GAP / 2
        self.say(words, HEAD, bold=True)

    def blocks(self, blocks: Sequence[Block]) -> None:
        """Blocks side by side, three at most."""
        width = (self.width - 2 * 3 * GAP) / 3
        for column, block in enumerate(blocks):
            x, y = column * (width + 3 * GAP), self.y
            self.write(block.title, x, y, width, bold=True)
            y += BODY * LINE
            if block.quiet:
                self.write(block.quiet, x, y, width, SMALL, quiet=True)
                y += SMALL * LINE
            for name, number in block.rows:
                wide = self.width_of(number, BODY)
                self.write(name, x, y, width - wide - GAP)
                self.write(number, x + width - wide, y, wide, at_end=True)
                y += BODY * LINE
        self.y += max((block.height for block in blocks), default=0) + GAP

    def _take(self, size: int, *, bold: bool) -> None:
        """Writes in that type from now on; unhinted, so that it breaks alike on paper and screen."""
        font = QFont(self.painter.font())
        font.setPixelSize(size)
        font.setBold(bold)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self.painter.setFont(font)

    def _ink(self, *, quiet: bool) -> None:
        self.painter.setPen(LIGHT.text2 if quiet else LIGHT.text)
