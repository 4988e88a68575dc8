"""The player's own buttons: painted signs with or without words, and rows that fold when narrow."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QSizePolicy, QWidget

from ergo.ui.controls import ROOM, Button, Chip, Rank, crisp
from ergo.ui.look import LARGE, MAIN_TARGET, MEDIUM, RADIUS, SMALL, TARGET, Size, colours_of, font_of, grown

SIGN = 16  # pixels


class Sign(Enum):
    """What is painted on a button."""

    PREVIOUS = auto()
    PAUSE = auto()
    GO_ON = auto()
    NEXT = auto()
    CAPTIONS = auto()
    SOUND = auto()
    MUTED = auto()
    MORE = auto()


class SignButton(Button):
    """A button with a sign and, where there is room, its words; the words are always its accessible name."""

    def __init__(self, sign: Sign, words: str, rank: Rank = Rank.OUTLINE, *, bare: bool = False) -> None:
        super().__init__(words, rank)
        self._sign, self._bare = sign, bare
        self.say(sign, words)
        # A click leaves the focus where it was, so that Space goes on meaning "pause".
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def say(self, sign: Sign, words: str) -> None:
        """Show this sign and these words from now on."""
        self._sign = sign
        self.setText(words)
        self.setAccessibleName(words)
        self.bare(self._bare)

    def bare(self, only_the_sign: bool) -> None:
        """Show the sign alone; the words become the tip."""
        self._bare = only_the_sign
        self.setToolTip(self.text() if only_the_sign else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The sign and the words with air around them."""
        metrics = QFontMetricsF(font_of(Size.BODY, bold=True))
        quiet = self.rank is Rank.QUIET
        height = max(TARGET if quiet else grown(MAIN_TARGET), metrics.height() + MEDIUM)
        if self._bare:
            width = max(grown(SIGN) + MEDIUM, height if quiet else MAIN_TARGET)
        else:
            width = metrics.horizontalAdvance(self.text()) + grown(SIGN) + SMALL + 2 * LARGE
        return QSize(round(width) + 2 * ROOM, round(height) + 2 * ROOM)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints ring, fill, sign and words."""
        colours, body = colours_of(self), self.body()
        fill, edge, ink = self._inks(colours)
        if self.rank is Rank.QUIET and not self.isChecked():
            ink = colours.text2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.paint_ring(painter, colours, RADIUS)
            painter.setPen(QPen(edge, 1) if edge else Qt.PenStyle.NoPen)
            painter.setBrush(colours.soft if self.isChecked() else fill or Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(crisp(body, 1) if edge else body, RADIUS, RADIUS)
            font = font_of(Size.BODY, bold=True)
            words = 0.0 if self._bare else QFontMetricsF(font).horizontalAdvance(self.text()) + SMALL
            side = float(grown(SIGN))
            left = body.center().x() - (side + words) / 2
            backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            at = left + words if backwards else left
            paint_sign(painter, self._sign, QRectF(at, body.center().y() - side / 2, side, side), ink)
            if not self._bare:
                painter.setPen(ink)
                painter.setFont(font)
                start = left if backwards else left + side + SMALL
                place = QRectF(start, body.top(), words - SMALL + 2, body.height())
                painter.drawText(
                    place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text()
                )


class WordyButton(Button):
    """A button whose words wrap, as wide as its column."""

    def __init__(self, words: str = "", rank: Rank = Rank.OUTLINE) -> None:
        super().__init__(words, rank)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """What the words take where there is plenty of room."""
        return QSize(grown(240), self.heightForWidth(grown(240)))

    def minimumSizeHint(self) -> QSize:
        """It may get narrower, and grows in height."""
        return QSize(grown(120), self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The lines the words need, with air around them."""
        room = QRectF(0, 0, max(grown(80), width - 2 * ROOM - 2 * self._air()), 10_000)
        words = QFontMetricsF(self._font()).boundingRect(room, self._flags(), self.text())
        quiet = self.rank is Rank.QUIET
        return round(max(TARGET if quiet else grown(MAIN_TARGET), words.height() + MEDIUM)) + 2 * ROOM

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Asks for the height that this width needs."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints ring, fill and words; pressed for good (disabled) the words stay readable."""
        colours, body = colours_of(self), self.body()
        fill, edge, ink = self._inks(colours)
        if not self.isEnabled():
            edge, ink = None, colours.text2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.paint_ring(painter, colours, RADIUS)
            painter.setPen(QPen(edge, 1) if edge else Qt.PenStyle.NoPen)
            painter.setBrush(fill or Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(crisp(body, 1) if edge else body, RADIUS, RADIUS)
            painter.setPen(ink)
            painter.setFont(self._font())
            painter.drawText(body.adjusted(self._air(), 0, -self._air(), 0), self._flags(), self.text())

    def _font(self) -> QFont:
        return font_of(Size.BODY, bold=self.rank is not Rank.QUIET)

    def _air(self) -> int:
        return SMALL if self.rank is Rank.QUIET else LARGE

    def _flags(self) -> int:
        across = Qt.AlignmentFlag.AlignHCenter if self.rank is Rank.QUIET else Qt.AlignmentFlag.AlignLeft
        return int(across | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)


def paint_sign(painter: QPainter, sign: Sign, rect: QRectF, ink: QColor) -> None:
    """Paints one sign into a square."""
    unit = rect.width() / 16
    painter.save()
    painter.translate(rect.topLeft())
    painter.scale(unit, unit)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    if sign is Sign.PREVIOUS:
        painter.translate(16, 0)
        painter.scale(-1, 1)
    match sign:
        case Sign.PAUSE:
            for left in (3.0, 9.6):
                painter.drawRoundedRect(QRectF(left, 2, 3.6, 12), 1, 1)
        case Sign.GO_ON:
            painter.drawPolygon(_triangle(3.5, 14))
        case Sign.NEXT | Sign.PREVIOUS:
            painter.drawPolygon(_triangle(2.5, 11.5))
            painter.drawRoundedRect(QRectF(11.6, 2, 2.2, 12), 0.8, 0.8)
        case Sign.MORE:
            for middle in (2.5, 8.0, 13.5):
                painter.drawEllipse(QPointF(middle, 8), 1.5, 1.5)
        case Sign.CAPTIONS:
            painter.drawPath(_captions())
        case Sign.SOUND | Sign.MUTED:
            painter.drawPath(_loudspeaker())
            painter.setPen(QPen(ink, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(_waves() if sign is Sign.SOUND else _cross())
    painter.restore()


def _triangle(left: float, right: float) -> QPolygonF:
    return QPolygonF([QPointF(left, 2), QPointF(right, 8), QPointF(left, 14)])


def _captions() -> QPainterPath:
    """A card with two lines of writing."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    path.addRoundedRect(QRectF(0.5, 2, 15, 12), 2.4, 2.4)
    path.addRoundedRect(QRectF(2.1, 3.6, 11.8, 8.8), 1, 1)
    for left, top, width in ((4.0, 6.0, 3.4), (8.6, 6.0, 3.4), (4.0, 8.9, 5.4), (10.6, 8.9, 1.4)):
        path.addRect(QRectF(left, top, width, 1.4))
    return path


def _loudspeaker() -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(
        QPolygonF([QPointF(x, y) for x, y in ((1, 5.6), (3.8, 5.6), (8, 2), (8, 14), (3.8, 10.4), (1, 10.4))])
    )
    path.closeSubpath()
    return path


def _waves() -> QPainterPath:
    """Sound on its way."""
    path = QPainterPath()
    for radius in (3.0, 6.0):
        box = QRectF(8.2 - radius, 8 - radius, 2 * radius, 2 * radius)
        path.arcMoveTo(box, 48)
        path.arcTo(box, 48, -96)
    return path


def _cross() -> QPainterPath:
    """No sound."""
    path = QPainterPath()
    for top, bottom in ((6.0, 10.4), (10.4, 6.0)):
        path.moveTo(10.4, top)
        path.lineTo(14.8, bottom)
    return path


class Folding(QWidget):
    """Widgets side by side, or below one another where the row would be too narrow."""

    def __init__(self, widgets: Sequence[QWidget]) -> None:
        super().__init__()
        self._widgets = tuple(widgets)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SMALL - ROOM if SMALL > ROOM else 0)
        for widget in self._widgets:
            self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        self._row.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Folds or unfolds."""
        super().resizeEvent(event)
        shown = [widget for widget in self._widgets if not widget.isHidden()]
        needed = sum(widget.sizeHint().width() + self._row.spacing() for widget in shown)
        fits = needed <= self.width()
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest, as folding needs no more."""
        folded = max((widget.sizeHint().width() for widget in self._widgets), default=0)
        return QSize(folded, super().minimumSizeHint().height())


class Choices(Folding):
    """One question's answers as chips; at most one is chosen, and none to begin with."""

    chosen = Signal(str)

    def __init__(self, answers: dict[str, str], name: str, *, may_be_none: bool = False) -> None:
        """*answers*: what is emitted, and what is on the chip; *may_be_none*: a press takes it back."""
        self._chips = {value: Chip(words) for value, words in answers.items()}
        self._may_be_none, self._chosen = may_be_none, ""
        super().__init__(tuple(self._chips.values()))
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        for value, chip in self._chips.items():
            chip.setAccessibleDescription(name)
            self._group.addButton(chip)
            chip.setAutoExclusive(True)  # to a screen reader: one of several
            chip.clicked.connect(lambda _=False, value=value: self._press(value))

    def choose(self, value: str) -> None:
        """Shows that one as chosen."""
        self._chosen = value
        self._chips[value].setChecked(True)

    def clear(self) -> None:
        """None is chosen any more."""
        self._chosen = ""
        self._group.setExclusive(False)
        for chip in self._chips.values():
            chip.setChecked(False)
        self._group.setExclusive(True)

    def _press(self, value: str) -> None:
        if self._may_be_none and value == self._chosen:
            self.clear()
        else:
            self._chosen = value
        self.chosen.emit(self._chosen)
