"""One card of the library: what it shows, and how it is painted.

Belongs here: the look of a card. Doesn't: the list of cards (library_cards), their choice (library_shelf).
"""

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen
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
        bold = font_of(Size.BODY, bold=True)
        line = QFontMetrics(bold).height()
        left, width = body.left() + MEDIUM, body.width() - 2 * MEDIUM
        low = body.bottom() - SMALL
        title = QRectF(left, low - 3 * line - TINY - 1, width, line)
        painter.setFont(bold)
        painter.setPen(colours.text)
        shown = QFontMetrics(bold).elidedText(card.title, Qt.TextElideMode.ElideRight, int(width))
        painter.drawText(title, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.setFont(font_of(Size.BODY))
        painter.setPen(colours.text2)
        area = QFontMetrics(painter.font()).elidedText(card.area, Qt.TextElideMode.ElideRight, int(width))
        painter.drawText(QRectF(left, low - 2 * line, width, line), Qt.AlignmentFlag.AlignVCenter, area)
        x, right = left, left + width
        for glyph, text in (("clock", card.length), (card.position, card.positions)):
            room = QRectF(x, low - line, right - x, line)
            x = self._paint_fact(painter, colours, glyph, text, room) + MEDIUM

    def _paint_fact(self, painter: QPainter, colours: Colours, glyph: str, text: str, room: QRectF) -> float:
        """A glyph and its word; gives where it ends."""
        side = grown(15)
        square = QRectF(room.left(), room.center().y() - side / 2, side, side)
        paint_glyph(painter, glyph, square, colours.text2)
        begin = square.right() + TINY + 1
        metrics = QFontMetrics(painter.font())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, int(room.right() - begin)))
        room.setLeft(begin)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
        return begin + metrics.horizontalAdvance(shown)
