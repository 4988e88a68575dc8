"""The sheet of a physio's card: all moves with their figures, boxes to tick, and what not to do, on A4 paper.

Belongs here: painting pages. Doesn't: where they are written (card_holder), words of doses (card_words).
"""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from ergo.core.figure import stills
from ergo.core.routine import Side
from ergo.core.settings_table import ALL_DAYS
from ergo.ui import card_words
from ergo.ui.card_shown import CardShown, MoveShown
from ergo.ui.figure import FigurePainter, Look
from ergo.ui.look import LIGHT

DOTS = 254  # per inch: ten for each millimetre
MARGIN = 15.0  # millimetres
WIDTH, HEIGHT = 1800.0, 2670.0  # dots, of the page without its margins
PICTURE_WIDTH, PICTURE_HEIGHT = 340.0, 300.0
BOX = 55.0
MOST_WEEKS = 4
GAP = 30.0
BODY, SMALL, TITLE = 34, 28, 56  # heights of type


class _Pages:
    """Paints from top to bottom, and turns the page where the next thing doesn't fit."""

    def __init__(self, painter: QPainter, turn: Callable[[], object]) -> None:
        self.painter, self._turn = painter, turn
        self.y = 0.0

    def make_room(self, height: float) -> None:
        """What comes next is so high."""
        if self.y + height > HEIGHT and self.y:
            self._turn()
            self.y = 0.0

    def say(self, words: str, size: int = BODY, *, bold: bool = False, quiet: bool = False) -> None:
        """A paragraph as wide as the page."""
        height = self.height_of(words, size, WIDTH, bold=bold)
        self.make_room(height)
        self.write(words, QRectF(0, self.y, WIDTH, height), size, bold=bold, quiet=quiet)
        self.y += height + GAP / 3

    def height_of(self, words: str, size: int, width: float, *, bold: bool = False) -> float:
        """How high these words are where they are so wide."""
        self.take(size, bold=bold)
        return self.painter.boundingRect(QRectF(0, 0, width, 1e5), Qt.TextFlag.TextWordWrap, words).height()

    def write(self, words: str, place: QRectF, size: int, *, bold: bool = False, quiet: bool = False) -> None:
        """Words in a place that is high enough for them."""
        self.take(size, bold=bold)
        self.painter.setPen(LIGHT.text2 if quiet else LIGHT.text)
        self.painter.drawText(place, Qt.TextFlag.TextWordWrap, words)

    def take(self, size: int, *, bold: bool) -> None:
        """Writes in that type from now on."""
        font = QFont(self.painter.font())
        font.setPixelSize(size)
        font.setBold(bold)
        self.painter.setFont(font)


def sheet(shown: CardShown, look: Look, today: date, title: str, foot: str) -> bytes:
    """The PDF; *title* names it, *foot* stands at its end."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS)
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            margins,
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setTitle(title)
    writer.setCreator("Ergo")
    with QPainter(writer) as painter:
        _paint(_Pages(painter, writer.newPage), shown, look, today, title, foot)
    return bytes(buffer.data().data())


def _paint(pages: _Pages, shown: CardShown, look: Look, today: date, title: str, foot: str) -> None:
    card = shown.card
    assert card is not None
    pages.say(title, TITLE, bold=True)
    pages.say(card_words.from_whom(card), quiet=True)
    if card.note:
        pages.say(card.note)
    pages.y += GAP
    weeks = min(MOST_WEEKS, max(1, ((card.until - today).days + today.weekday()) // 7 + 1))
    for it in shown.moves:
        if it.may:
            _paint_move(pages, it, shown, look, weeks)
    if dont := card_words.not_to_do(shown.dont, shown.catalogue):
        pages.say(card_words.please_not(), bold=True)
        for line in dont:
            pages.say(f"– {line}")
        pages.y += GAP
    pages.say(foot, SMALL, quiet=True)


def _paint_move(pages: _Pages, it: MoveShown, shown: CardShown, look: Look, weeks: int) -> None:
    exercise = it.exercise
    grid = 7 * BOX
    left = 2 * PICTURE_WIDTH + 2 * GAP
    room = WIDTH - left - grid - GAP
    facts = f"{card_words.dose(it.move, shown.catalogue)}\n{card_words.days(it.move)}"
    texts = [(exercise.name, BODY, True), (facts, BODY, False), (it.move.note, BODY, False)]
    texts.append((" ".join(exercise.tips[:3]), SMALL, False))
    written = [(text, size, bold) for text, size, bold in texts if text]
    heights = [pages.height_of(text, size, room, bold=bold) for text, size, bold in written]
    boxes = SMALL * 1.6 + weeks * (BOX + 4)
    height = max(PICTURE_HEIGHT, sum(heights) + GAP / 3 * len(heights), boxes)
    pages.make_room(height + GAP)
    painter, top = pages.painter, pages.y
    figure = FigurePainter(exercise, shown.catalogue.model, look)
    for number, second in enumerate(stills(exercise, shown.catalogue.model)):
        place = QRectF(number * (PICTURE_WIDTH + GAP), top, PICTURE_WIDTH, PICTURE_HEIGHT)
        painter.drawImage(place, _picture(figure, second, it))
        painter.setPen(QPen(LIGHT.line, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place, 20, 20)
    y = top
    for (text, size, bold), tall in zip(written, heights, strict=True):
        pages.write(text, QRectF(left, y, room, tall), size, bold=bold, quiet=size == SMALL)
        y += tall + GAP / 3
    _paint_boxes(pages, it, WIDTH - grid, top, weeks)
    pages.y = top + height + GAP


def _picture(figure: FigurePainter, second: float, it: MoveShown) -> QImage:
    """One pose on white paper."""
    image = QImage(int(PICTURE_WIDTH * 2), int(PICTURE_HEIGHT * 2), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    side: Side | None = "L" if it.exercise.sides == "each" and it.move.side == "L" else None
    with QPainter(image) as painter:
        place = QRectF(0, 0, image.width(), image.height())
        figure.paint(painter, place, second, side, stage=False, arrow=False)
    return image


def _paint_boxes(pages: _Pages, it: MoveShown, left: float, top: float, weeks: int) -> None:
    """A box for each day of the coming weeks; days on which it isn't due have a dot."""
    painter, short = pages.painter, QLocale.FormatType.ShortFormat
    for column, name in enumerate(ALL_DAYS):
        x = left + column * BOX
        pages.take(SMALL, bold=False)
        painter.setPen(LIGHT.text2)
        day = QLocale().dayName(column + 1, short)[:2]
        painter.drawText(QRectF(x, top, BOX, SMALL * 1.4), Qt.AlignmentFlag.AlignCenter, day)
        for week in range(weeks):
            place = QRectF(x + 4, top + SMALL * 1.6 + week * (BOX + 4), BOX - 8, BOX - 8)
            painter.setPen(QPen(LIGHT.border, 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if name in it.move.days:
                painter.drawRoundedRect(place, 8, 8)
            else:
                painter.drawPoint(place.center())
