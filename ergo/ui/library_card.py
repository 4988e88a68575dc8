"""One card of the library: what it shows, and how it is painted.

Belongs here: the look of a card. Doesn't: the list of cards (library_cards), their choice (library_shelf).
"""

from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPen, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ergo.core.routine import Exercise, ResolvedRoutine
from ergo.ui import library_words, words
from ergo.ui.controls import ROOM, crisp
from ergo.ui.library_glyphs import paint_glyph
from ergo.ui.library_shelf import UNNOTICED, telling_exercise
from ergo.ui.look import MEDIUM, RADIUS, RING, SMALL, TINY, Colours, Size, colours_of, font_of, grown

if TYPE_CHECKING:
    from ergo.ui.library_cards import Cards

Index = QModelIndex | QPersistentModelIndex

STAGE_RADIUS = 8.0
GAP = 8  # pixels between two cards, beside the room for the ring
PAD = 7  # pixels between a card's edge and its picture
TITLE_LINES = 2  # most titles need them, and some differ only at their ends
LINES = TITLE_LINES + 2  # area; length and position


class CardFacts(msgspec.Struct, frozen=True):
    """What one card shows."""

    id: str
    title: str
    intent: str
    length: str
    area: str
    positions: str
    position: str  # the first, for its glyph
    discreet: bool
    favorite: bool
    spoken: str
    exercise: Exercise | None  # None: a routine of rests


def card_of(resolved: ResolvedRoutine, *, favorite: bool) -> CardFacts:
    """The card of a routine."""
    routine = resolved.routine
    return CardFacts(
        id=routine.id,
        title=routine.title,
        intent=routine.intent,
        length=words.length(resolved.seconds),
        area=words.area(routine.regions[0]),
        positions=library_words.positions(routine),
        position=routine.positions[0],
        discreet=routine.discreet >= UNNOTICED,
        favorite=favorite,
        spoken=library_words.spoken(resolved, favorite=favorite),
        exercise=telling_exercise(resolved),
    )


def title_lines(title: str, font: QFont, width: int) -> tuple[str, ...]:
    """The title in as many lines of *width* pixels as a card has for it; what is too much ends in "…"."""
    layout = QTextLayout(title, font)
    layout.beginLayout()
    breaks = list[int]()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        breaks.append(line.textStart())
    layout.endLayout()
    breaks = [*breaks[:TITLE_LINES], len(title)]
    lines = (title[begin:end].strip() for begin, end in pairwise(breaks))
    metrics = QFontMetrics(font)
    return tuple(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines)


class CardPainter(QStyledItemDelegate):
    """Paints one card."""

    def __init__(self, cards: "Cards") -> None:
        super().__init__(cards)
        self._cards = cards

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for all."""
        return self._cards.cell()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints surface, ring, picture and words."""
        cell = QRectF(option.rect).adjusted(0, 0, -GAP, 0)
        colours, card = colours_of(self._cards), self._cards.card(index)
        body = cell.adjusted(ROOM, ROOM, -ROOM, -ROOM)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self._cards.hasFocus() and self._cards.ringed and self._cards.currentIndex() == index
        if focused:
            painter.setPen(QPen(colours.accent, RING))
            painter.drawRoundedRect(crisp(cell, RING), RADIUS + ROOM, RADIUS + ROOM)
        hovered = self._cards.is_hovered(index)
        painter.setPen(QPen(colours.border if hovered else colours.line, 1))
        painter.setBrush(colours.surface)
        painter.drawRoundedRect(crisp(body, 1), RADIUS, RADIUS)
        self._paint_picture(painter, colours, card, index, body)
        self._paint_words(painter, colours, card, body)
        painter.restore()

    def _paint_picture(
        self, painter: QPainter, colours: Colours, card: CardFacts, index: Index, body: QRectF
    ) -> None:
        size = self._cards.stage_size(self._cards.cell().width())
        place = QRectF(body.topLeft() + QPointF(PAD, PAD), size.toSizeF())
        place.setWidth(body.width() - 2 * PAD)
        if card.exercise is None:
            painter.fillRect(place, colours.stage)
        elif self._cards.is_live(index):
            self._cards.live.paint(painter, place)
        else:
            ratio = painter.device().devicePixelRatioF()
            pixmap = self._cards.pictures.of(card.exercise, place.size().toSize(), ratio)
            painter.drawPixmap(place.toRect(), pixmap)
        outside = QPainterPath()
        outside.addRect(place)
        outside.addRoundedRect(place, STAGE_RADIUS, STAGE_RADIUS)
        painter.fillPath(outside, colours.surface)
        self._paint_marks(painter, colours, card, place)

    def _paint_marks(self, painter: QPainter, colours: Colours, card: CardFacts, place: QRectF) -> None:
        """Star and closed eye, at the upper right."""
        side = grown(16)
        mark = QRectF(place.right() - side - 6, place.top() + 6, side, side)
        for name, shown, ink in (
            ("star", card.favorite, colours.accent),
            ("discreet", card.discreet, colours.text2),
        ):
            if shown:
                paint_glyph(painter, name, mark, ink)
                mark.translate(-side - 6, 0)

    def _paint_words(self, painter: QPainter, colours: Colours, card: CardFacts, body: QRectF) -> None:
        bold, plain = font_of(Size.BODY, bold=True), font_of(Size.BODY)
        line = QFontMetrics(bold).height()
        left, width = body.left() + SMALL, body.width() - 2 * SMALL
        room = QRectF(left, body.bottom() - SMALL - LINES * line - TINY, width, line)
        painter.setFont(bold)
        painter.setPen(colours.text)
        for title in title_lines(card.title, bold, int(width)):
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, title)
            room.translate(0, line)
        room.translate(0, TINY)
        painter.setFont(plain)
        painter.setPen(colours.text2)
        area = QFontMetrics(plain).elidedText(card.area, Qt.TextElideMode.ElideRight, int(width))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, area)
        room.translate(0, line)
        for glyph, text in (("clock", card.length), (card.position, card.positions)):
            self._paint_fact(painter, colours, glyph, text, room)

    def _paint_fact(self, painter: QPainter, colours: Colours, glyph: str, text: str, room: QRectF) -> None:
        """A glyph and its word, where the room begins; what is left of it is for the next."""
        backwards = self._cards.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side, metrics = grown(15), QFontMetrics(painter.font())
        left = room.right() - side if backwards else room.left()
        paint_glyph(painter, glyph, QRectF(left, room.center().y() - side / 2, side, side), colours.text2)
        _take(room, side + TINY + 1, backwards=backwards)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, int(room.width())))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
        _take(room, metrics.horizontalAdvance(shown) + MEDIUM, backwards=backwards)


def _take(room: QRectF, width: float, *, backwards: bool) -> None:
    """Takes so much from where the room begins."""
    room.adjust(0 if backwards else width, 0, -width if backwards else 0, 0)
