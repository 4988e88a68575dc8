"""The picture of where Ergo lives: the ring in the panel of this desktop, or Ergo among the programs.

Belongs here: painting it. Doesn't: finding out whether there is a panel (desktop).
"""

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, QSize, Qt, QTime
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ergo.core.glance import Mode
from ergo.ui.controls import mixed
from ergo.ui.icons import STEPS, IconKey, app_picture, tray_picture
from ergo.ui.look import DARK, LARGE, MEDIUM, RADIUS, SMALL, TINY, Size, colours_of, font_of, grown
from ergo.ui.roles import GRAPHIC
from ergo.ui.settings_glyphs import paint_page_glyph

translate = QCoreApplication.translate

CORNER = 12.0  # of the picture, pixels
PANEL, ICON, GLYPH, TILE = 44, 24, 18, 64  # pixels at the usual text size
PANEL_INK = QColor("#23282A")  # look.md: the dark panel that a mono icon is measured on
WIDEST = 260  # pixels of the words
SHOWN = IconKey(mode=Mode.SITTING, step=STEPS * 2 // 3)
AT = QTime(14, 20)
_AT_THE_TOP = {"gnome", "unity", "xfce", "pantheon", "budgie"}


class Place(Enum):
    """Where on the screen the panel with the tray is."""

    ABOVE = auto()
    BELOW = auto()
    NOWHERE = auto()


def panel_of(desktop: str) -> Place:
    """Where a desktop has its panel unless somebody moved it; *desktop* is XDG_CURRENT_DESKTOP."""
    return Place.BELOW if _AT_THE_TOP.isdisjoint(desktop.casefold().split(":")) else Place.ABOVE


class PlacePicture(QWidget):
    """A small screen with what to look for."""

    spoken_as = GRAPHIC

    def __init__(self) -> None:
        super().__init__()
        self._shown = Place.BELOW
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_place(Place.BELOW)

    def show_place(self, place: Place) -> None:
        """Shows that place."""
        self._shown = place
        self.setAccessibleName(" ".join(self._words()))
        self.update()

    def sizeHint(self) -> QSize:
        """As large as there is room."""
        return QSize(grown(300), grown(BAND_LEAST))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the screen, the panel or the program, and what there is to know of it."""
        whole, edge = QRectF(self.rect()), QPainterPath()
        edge.addRoundedRect(whole, CORNER, CORNER)
        colours = colours_of(self)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipPath(edge)
            painter.fillRect(whole, mixed(colours.stage, colours.accent, 0.2))
            if self._shown is Place.NOWHERE:
                self._paint_program(painter, whole)
            else:
                self._paint_panel(painter, whole)

    def _words(self) -> tuple[str, str]:
        if self._shown is Place.NOWHERE:
            return (
                translate("welcome", "Start Ergo again"),
                translate("welcome", "Its window opens: sitting time, a break, a pause."),
            )
        return (
            translate("welcome", "Ergo lives here"),
            translate("welcome", "The ring fills as you sit. Click for breaks and pause."),
        )

    def _paint_panel(self, painter: QPainter, whole: QRectF) -> None:
        """The panel with its icons, Ergo's framed, and an arrow to it."""
        above, height = self._shown is Place.ABOVE, float(grown(PANEL))
        top = whole.top() if above else whole.bottom() - height
        bar = QRectF(whole.left(), top, whole.width(), height)
        painter.fillRect(bar, PANEL_INK)
        time = QLocale().toString(AT, QLocale.FormatType.ShortFormat)
        font = font_of(Size.BODY, bold=True)
        right = self._beside(bar, MEDIUM + QFontMetricsF(font).horizontalAdvance(time) / 2)
        painter.setFont(font)
        painter.setPen(DARK.text)
        painter.drawText(_around(right, bar.center().y(), 200, height), Qt.AlignmentFlag.AlignCenter, time)
        far = MEDIUM * 2.5 + QFontMetricsF(font).horizontalAdvance(time)
        step = float(grown(GLYPH) + LARGE)
        for number, name in enumerate(("voice", "reminders")):
            square = _around(self._beside(bar, far + step * (number + 0.5)), bar.center().y(), grown(GLYPH))
            paint_page_glyph(painter, name, square, DARK.text)
        middle = self._beside(bar, far + step * 2 + grown(ICON) / 2 + SMALL)
        self._paint_ring(painter, _around(middle, bar.center().y(), grown(ICON)))
        self._paint_card(painter, whole, middle, bar.bottom() if above else bar.top(), below=above)

    def _beside(self, bar: QRectF, away: float) -> float:
        """So far from the end of the panel: right, or left where one reads from there."""
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return bar.left() + away if backwards else bar.right() - away

    def _paint_ring(self, painter: QPainter, square: QRectF) -> None:
        ratio = self.devicePixelRatioF()
        picture = tray_picture(SHOWN, round(square.width() * ratio), DARK.mono.name())
        painter.drawPixmap(square.toRect(), picture)
        frame = square.adjusted(-SMALL, -SMALL, SMALL, SMALL)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(DARK.accent, 2))
        painter.drawRoundedRect(frame, 6, 6)

    def _paint_card(
        self, painter: QPainter, whole: QRectF, middle: float, edge: float, *, below: bool
    ) -> None:
        """The words in a card, and an arrow from it to *middle* on the panel's *edge*."""
        way = 1.0 if below else -1.0
        tip, tail = edge + way * SMALL, edge + way * grown(36)
        pen = QPen(colours_of(self).accent, 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(middle, tail), QPointF(middle, tip))
        for side in (-6, 6):
            painter.drawLine(QPointF(middle, tip), QPointF(middle + side, tip + way * 7))
        size = self._card_size(whole)
        card = QRectF(0, 0, size.width(), size.height())
        card.moveCenter(QPointF(middle, tail + way * (size.height() / 2 + TINY)))
        card.moveLeft(max(whole.left() + LARGE, min(card.left(), whole.right() - LARGE - card.width())))
        self._paint_words(painter, card)

    def _paint_program(self, painter: QPainter, whole: QRectF) -> None:
        """Ergo as the desktop's list of programs shows it."""
        side, size = float(grown(TILE)), self._card_size(whole)
        line = QFontMetricsF(font_of(Size.BODY, bold=True)).height()
        height = side + line + LARGE + size.height()
        top = whole.center().y() - height / 2
        square = _around(whole.center().x(), top + side / 2, side)
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(square.toRect(), app_picture(round(side * ratio)))
        painter.setFont(font_of(Size.BODY, bold=True))
        painter.setPen(colours_of(self).text)
        name = _around(whole.center().x(), square.bottom() + TINY + line / 2, whole.width(), line)
        painter.drawText(name, Qt.AlignmentFlag.AlignCenter, "Ergo")
        card = _around(whole.center().x(), whole.center().y(), size.width(), size.height())
        card.moveTop(name.bottom() + LARGE - TINY)
        self._paint_words(painter, card)

    def _card_size(self, whole: QRectF) -> QSize:
        width = min(whole.width() - 2 * LARGE, float(grown(WIDEST)))
        room = QRectF(0, 0, width - 2 * LARGE, 10_000)
        height = sum(
            QFontMetricsF(font_of(Size.BODY, bold=bold)).boundingRect(room, _FLAGS, words).height()
            for words, bold in zip(self._words(), (True, False), strict=True)
        )
        return QSize(round(width), round(height + 2 * MEDIUM))

    def _paint_words(self, painter: QPainter, card: QRectF) -> None:
        colours = colours_of(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.surface)
        painter.drawRoundedRect(card, RADIUS, RADIUS)
        room = card.adjusted(LARGE, MEDIUM, -LARGE, -MEDIUM)
        for words, bold in zip(self._words(), (True, False), strict=True):
            painter.setFont(font_of(Size.BODY, bold=bold))
            painter.setPen(colours.text if bold else colours.text2)
            taken = painter.boundingRect(room, _FLAGS, words)
            painter.drawText(room, _FLAGS, words)
            room.setTop(room.top() + taken.height())


_FLAGS = Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap
BAND_LEAST = 150  # pixels: less shows no card


def _around(x: float, y: float, width: float, height: float | None = None) -> QRectF:
    """A rectangle round that point; a square without *height*."""
    tall = width if height is None else height
    return QRectF(x - width / 2, y - tall / 2, width, tall)
