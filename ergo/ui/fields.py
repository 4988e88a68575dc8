"""Fields to type into: one line with our edge and focus ring, the search, and a list to pick from.

Belongs here: what windows share. Doesn't: what may be typed (settings_editors, library_shelf).
"""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QToolButton, QWidget

from ergo.ui.controls import ROOM, crisp
from ergo.ui.library_glyphs import paint_glyph
from ergo.ui.look import LARGE, MEDIUM, RADIUS, RING, SMALL, TARGET, TINY, Size, colours_of, font_of, grown

GLASS = 16  # pixels
SEARCH_WIDTH = 220  # pixels at the usual text size


def paint_frame(widget: QWidget, *, ringed: bool, wrong: bool = False) -> None:
    """Paints surface and edge of a field, and the ring of one that has the focus."""
    colours = colours_of(widget)
    body = QRectF(widget.rect()).adjusted(ROOM, ROOM, -ROOM, -ROOM)
    with QPainter(widget) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if wrong else 1
        painter.setPen(QPen(colours.warn if wrong else colours.border, width))
        painter.setBrush(colours.surface)
        painter.drawRoundedRect(crisp(body, width), RADIUS, RADIUS)
        if ringed:
            painter.setPen(QPen(colours.accent, RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(crisp(QRectF(widget.rect()), RING), RADIUS + ROOM, RADIUS + ROOM)


class Field(QLineEdit):
    """One line of text, about so many letters wide."""

    def __init__(self, spoken: str, letters: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters = letters
        self.wrong = False
        self.setAccessibleName(spoken)
        self.setFrame(False)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, QColor(Qt.GlobalColor.transparent))
        self.setPalette(palette)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.make_room()

    def show_wrong(self, wrong: bool) -> None:
        """Marks what stands here as not usable, or as fine."""
        if wrong != self.wrong:
            self.wrong = wrong
            self.update()

    def make_room(self) -> None:
        """Leaves room between text and edge."""
        self.setTextMargins(ROOM + SMALL, 0, ROOM + SMALL, 0)
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Where nothing was typed, Ctrl+Z takes back what the window did last."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.isUndoAvailable()
        ):
            event.ignore()
            return False
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Takes the room a new text size needs."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.make_room()

    def sizeHint(self) -> QSize:
        """As high as a button."""
        width = QFontMetrics(self.font()).horizontalAdvance("0") * self._letters
        return QSize(width + 2 * (ROOM + MEDIUM) + TINY, grown(TARGET + TINY) + 2 * ROOM)

    def minimumSizeHint(self) -> QSize:
        """Room for all of it where it is short."""
        return QSize(min(self.sizeHint().width(), grown(140)), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints edge and ring under the text."""
        paint_frame(self, ringed=self.hasFocus(), wrong=self.wrong)
        super().paintEvent(event)


class SearchField(Field):
    """Where words are typed that are looked for; Esc empties it."""

    def __init__(self, placeholder: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(spoken, 0, parent)
        self.setPlaceholderText(placeholder)
        self.setClearButtonEnabled(True)
        for cross in self.findChildren(QToolButton):
            cross.setAccessibleName(self.tr("Clear"))

    def make_room(self) -> None:
        """Larger text has a larger glass before it."""
        glass = ROOM + MEDIUM + grown(GLASS) + TINY
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            self.setTextMargins(SMALL, 0, glass, 0)
        else:
            self.setTextMargins(glass, 0, SMALL, 0)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """The glass stands where reading begins."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.make_room()

    def sizeHint(self) -> QSize:
        """As high as a button."""
        return QSize(grown(SEARCH_WIDTH), grown(TARGET + TINY) + 2 * ROOM)

    def minimumSizeHint(self) -> QSize:
        """Room for a word."""
        return QSize(grown(SEARCH_WIDTH) // 2, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empties on Esc; an empty one leaves Esc to the window."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the glass, too."""
        super().paintEvent(event)
        side = grown(GLASS)
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - ROOM - MEDIUM - side if backwards else ROOM + MEDIUM
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            glass = QRectF(left, (self.height() - side) / 2, side, side)
            paint_glyph(painter, "search", glass, colours_of(self).text2)


class Picker(QComboBox):
    """One of many, in a list that opens; the wheel scrolls the page, and changes nothing by accident."""

    def __init__(self, spoken: str, letters: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters = letters
        self.setAccessibleName(spoken)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._ringed = False

    def sizeHint(self) -> QSize:
        """As high as a field."""
        width = QFontMetrics(self.font()).horizontalAdvance("0") * self._letters
        return QSize(width + 2 * (ROOM + LARGE) + grown(16), grown(TARGET + TINY) + 2 * ROOM)

    def minimumSizeHint(self) -> QSize:
        """Room for a word."""
        return QSize(min(self.sizeHint().width(), grown(96)), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Takes the room a new text size needs."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.updateGeometry()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows the ring, but not after a click."""
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self._ringed = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leaves the wheel to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints edge, ring, what is chosen, and a chevron."""
        paint_frame(self, ringed=self.hasFocus() and self._ringed)
        colours, backwards = colours_of(self), self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        body, side = QRectF(self.rect()).adjusted(ROOM + MEDIUM, 0, -ROOM - MEDIUM, 0), grown(10)
        tip = QPointF(body.left() + side / 2 if backwards else body.right() - side / 2, body.center().y())
        words = body.adjusted(side + SMALL, 0, 0, 0) if backwards else body.adjusted(0, 0, -side - SMALL, 0)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colours.text, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPolyline(
                QPolygonF(
                    [
                        tip + QPointF(-side / 2, -side / 4),
                        tip + QPointF(0, side / 4),
                        tip + QPointF(side / 2, -side / 4),
                    ]
                )
            )
            painter.setFont(font_of(Size.BODY))
            text = painter.fontMetrics().elidedText(
                self.currentText(), Qt.TextElideMode.ElideRight, round(words.width())
            )
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, text)
