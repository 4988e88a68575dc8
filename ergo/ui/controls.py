"""The few controls every window is made of: labels, buttons, chips, cards and the ring, painted in our look.

Belongs here: what two windows or more share. Doesn't: anything that knows of breaks.
"""

from enum import Enum, auto

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QSizePolicy, QWidget

from ergo.ui.look import (
    LARGE,
    MAIN_TARGET,
    MEDIUM,
    RADIUS,
    RING,
    RING_GAP,
    SMALL,
    TARGET,
    TINY,
    Colours,
    Size,
    colours_of,
    font_of,
    grown,
)
from ergo.ui.roles import GRAPHIC

ROOM = RING + RING_GAP  # left free around a control, so that its focus ring is never clipped


def mixed(colour: QColor, other: QColor, share: float) -> QColor:
    """*colour* with that share (0 to 1) of *other* in it."""
    return QColor.fromRgbF(
        colour.redF() + (other.redF() - colour.redF()) * share,
        colour.greenF() + (other.greenF() - colour.greenF()) * share,
        colour.blueF() + (other.blueF() - colour.blueF()) * share,
    )


def crisp(rect: QRectF, pen: float) -> QRectF:
    """The rectangle a pen of that width draws inside *rect* without touching its edge."""
    return rect.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2)


class Label(QLabel):
    """Text in one of the three sizes that keeps that size when the text size changes."""

    def __init__(
        self, text: str = "", size: Size = Size.BODY, *, bold: bool = False, quiet: bool = False
    ) -> None:
        super().__init__(text)
        self._size, self._bold = size, bold
        self.setTextFormat(Qt.TextFormat.PlainText)
        if quiet:
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setFont(font_of(size, bold=bold))
        if self.isRightToLeft():
            self._begin_at_the_right()

    def event(self, event: QEvent) -> bool:
        """Takes the new text size, and the side where reading begins."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.setFont(font_of(self._size, bold=self._bold))
        elif event.type() == QEvent.Type.LayoutDirectionChange and self.isRightToLeft():
            self._begin_at_the_right()
        return super().event(event)

    def _begin_at_the_right(self) -> None:
        """Qt leaves a mere number, as text of no language, at the left."""
        if self.alignment() & Qt.AlignmentFlag.AlignLeft:
            self.setAlignment(
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            )


def label(text: str = "", size: Size = Size.BODY, *, bold: bool = False, quiet: bool = False) -> Label:
    """A label that wraps its words."""
    made = Label(text, size, bold=bold, quiet=quiet)
    made.setWordWrap(True)
    return made


class Control(QAbstractButton):
    """What all our buttons share: room for the focus ring, which shows once the keyboard came by."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._ringed = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows the ring, but not after a click; when its window comes to the front, as it was before."""
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self._ringed = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what a button says, as Space does; beside an answer it may mean to go on."""
        enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enters and not self.isCheckable():
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Takes the room a new text size needs."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.updateGeometry()
        super().changeEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Never less than what the text needs."""
        return self.sizeHint()

    def body(self) -> QRectF:
        """The control without the room around it."""
        return QRectF(self.rect()).adjusted(ROOM, ROOM, -ROOM, -ROOM)

    def paint_ring(self, painter: QPainter, colours: Colours, radius: float) -> None:
        """Draws the focus ring, where there is one to draw."""
        if self.hasFocus() and self._ringed:
            painter.setPen(QPen(colours.accent, RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(crisp(QRectF(self.rect()), RING), radius + ROOM, radius + ROOM)


class Rank(Enum):
    """How loud a button is; a screen has one primary at most."""

    PRIMARY = auto()
    OUTLINE = auto()
    QUIET = auto()


class Button(Control):
    """A push button of one of three ranks."""

    def __init__(
        self,
        text: str,
        rank: Rank = Rank.OUTLINE,
        parent: QWidget | None = None,
        *,
        height: int = MAIN_TARGET,
    ) -> None:
        super().__init__(text, parent)
        self.rank = rank
        self._height = height

    def sizeHint(self) -> QSize:
        """The text with air around it, and the room for the ring."""
        metrics = QFontMetrics(font_of(Size.BODY, bold=True))
        height = max(grown(self._height), metrics.height() + MEDIUM)
        return QSize(
            metrics.horizontalAdvance(self.text()) + 2 * LARGE + 2 * ROOM + self._icon_width(),
            height + 2 * ROOM,
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints fill, edge, ring and text."""
        colours, body = colours_of(self), self.body()
        fill, edge, ink = self._inks(colours)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ring(painter, colours, RADIUS)
        painter.setPen(QPen(edge, 1) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(fill or Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(crisp(body, 1) if edge else body, RADIUS, RADIUS)
        painter.setPen(ink)
        painter.setFont(font_of(Size.BODY, bold=True))
        if not self.icon().isNull():
            side = self.iconSize().height()
            self.icon().paint(
                painter, QRectF(body.x() + LARGE, body.center().y() - side / 2, side, side).toRect()
            )
            body.setLeft(body.left() + self._icon_width())
        painter.drawText(body, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic, self.text())

    def _icon_width(self) -> int:
        return 0 if self.icon().isNull() else self.iconSize().width() + SMALL

    def _inks(self, colours: Colours) -> tuple[QColor | None, QColor | None, QColor]:
        if not self.isEnabled():
            return None, None if self.rank is Rank.QUIET else colours.line, colours.border
        hovered = self.underMouse() or self.isDown()
        match self.rank:
            case Rank.PRIMARY:
                fill = mixed(colours.accent, colours.text, 0.12) if hovered else colours.accent
                return fill, None, colours.on_accent
            case Rank.OUTLINE:
                return (colours.soft if hovered else colours.surface), colours.border, colours.text
            case Rank.QUIET:
                return (colours.soft if hovered else None), None, colours.accent


class CloseButton(Control):
    """A quiet cross."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Close"))
        self.setToolTip(self.tr("Close"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square that a finger can find."""
        return QSize(grown(TARGET) + 2 * ROOM, grown(TARGET) + 2 * ROOM)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the cross."""
        colours, body = colours_of(self), self.body()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ring(painter, colours, RADIUS)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.soft)
            painter.drawRoundedRect(body, RADIUS, RADIUS)
        arm, middle = body.width() * 0.17, body.center()
        painter.setPen(QPen(colours.text2, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(middle - QPointF(arm, arm), middle + QPointF(arm, arm))
        painter.drawLine(middle + QPointF(-arm, arm), middle + QPointF(arm, -arm))


class Chip(Control):
    """A round choice that is on or off; on is filled, edged, bold and ticked."""

    manner_of_text = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Wide enough for the bold text and the tick, so that nothing moves when it is chosen."""
        metrics = QFontMetrics(font_of(Size.BODY, bold=True))
        height = max(grown(TARGET), metrics.height() + MEDIUM)
        return QSize(
            metrics.horizontalAdvance(self.text()) + 2 * LARGE + grown(22) + 2 * ROOM, height + 2 * ROOM
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints fill, edge, tick, ring and text."""
        colours, body = colours_of(self), self.body()
        on, radius = self.isChecked(), body.height() / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ring(painter, colours, radius)
        pen = 2 if on else 1
        painter.setPen(QPen(colours.accent if on else colours.border, pen))
        painter.setBrush(colours.soft if on or self.underMouse() else colours.surface)
        painter.drawRoundedRect(crisp(body, pen), radius, radius)
        painter.setFont(font_of(Size.BODY, bold=on))
        painter.setPen(colours.accent if on else colours.text)
        words = QRectF(body)
        if on:
            backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self._paint_tick(painter, colours, body, backwards=backwards)
            words.adjust(0 if backwards else grown(22), 0, -grown(22) if backwards else 0, 0)
        painter.drawText(words, self.manner_of_text, self.text())

    def _paint_tick(
        self, painter: QPainter, colours: Colours, body: QRectF, *, backwards: bool = False
    ) -> None:
        unit = grown(4)
        left = body.right() - LARGE - 3 * unit if backwards else body.left() + LARGE
        start = QPointF(left, body.center().y())
        painter.save()
        painter.setPen(QPen(colours.accent, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPolyline([start, start + QPointF(unit, unit), start + QPointF(3 * unit, -unit)])
        painter.restore()


class SlimChip(Chip):
    """A chip that takes room for its tick only while it has one, so that more of them fit into a line."""

    def __init__(self, text: str, spoken: str = "") -> None:
        super().__init__(text)
        self.setAccessibleName(spoken or text)
        self.toggled.connect(lambda _: self.updateGeometry())

    def sizeHint(self) -> QSize:
        """The text, and the tick where it is chosen."""
        metrics = QFontMetrics(font_of(Size.BODY, bold=self.isChecked()))
        tick = grown(22) if self.isChecked() else 0
        width = metrics.horizontalAdvance(self.text()) + 2 * MEDIUM + tick + 2 * ROOM
        return QSize(width, max(grown(TARGET), metrics.height() + MEDIUM) + 2 * ROOM)


BOX = 22  # pixels, of a box to tick


def paint_tick_box(
    painter: QPainter, colours: Colours, box: QRectF, *, on: bool, hovered: bool = False
) -> None:
    """A box, ticked or empty."""
    painter.setPen(QPen(colours.accent if on else colours.border, 2))
    painter.setBrush(colours.accent if on else colours.soft if hovered else colours.surface)
    painter.drawRoundedRect(crisp(box, 2), TINY + 1, TINY + 1)
    if on:
        corner, side = box.topLeft(), box.width()
        painter.setPen(QPen(colours.on_accent, side / 9, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        points = ((0.27, 0.53), (0.43, 0.69), (0.74, 0.34))
        painter.drawPolyline([corner + QPointF(x * side, y * side) for x, y in points])


class TickRow(Control):
    """A box to tick with words beside it; the whole row is pressed."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        """The box, and the words in one line."""
        metrics = QFontMetrics(font_of(Size.BODY))
        height = max(grown(TARGET), metrics.height() + MEDIUM)
        return QSize(
            grown(BOX) + SMALL + metrics.horizontalAdvance(self.text()) + SMALL + 2 * ROOM, height + 2 * ROOM
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints box, words and ring."""
        colours, body, side = colours_of(self), self.body(), grown(BOX)
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = body.right() - side if backwards else body.left()
        box = QRectF(left, body.center().y() - side / 2, side, side)
        words = body.adjusted(0, 0, -side - SMALL, 0) if backwards else body.adjusted(side + SMALL, 0, 0, 0)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.paint_ring(painter, colours, TINY)
            paint_tick_box(painter, colours, box, on=self.isChecked(), hovered=self.underMouse())
            painter.setPen(colours.text)
            painter.setFont(font_of(Size.BODY))
            painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())


class Card(QFrame):
    """A surface with a one-pixel edge."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the surface."""
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.line, 1))
        painter.setBrush(colours.surface)
        painter.drawRoundedRect(crisp(QRectF(self.rect()), 1), RADIUS, RADIUS)


class Ring(QWidget):
    """A ring that fills clockwise, with a headline and a caption in its middle."""

    spoken_as = GRAPHIC

    STROKE = 9.0  # of 140 pixels

    def __init__(self, parent: QWidget | None = None, *, side: int = 140) -> None:
        super().__init__(parent)
        self._side = side
        self._fraction, self._headline, self._caption = 0.0, "", ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_ring(self, fraction: float, headline: str, caption: str) -> None:
        """Shows that much of the ring (0 to 1) and these words; repaints only when something differs."""
        shown = (min(1.0, max(0.0, fraction)), headline, caption)
        if shown != (self._fraction, self._headline, self._caption):
            self._fraction, self._headline, self._caption = shown
            self.setAccessibleName(f"{headline} {caption}".strip())
            self.update()

    def sizeHint(self) -> QSize:
        """A square that grows with the text."""
        return QSize(grown(self._side), grown(self._side))

    def changeEvent(self, event: QEvent) -> None:
        """Takes the room a new text size needs."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints track, arc and words."""
        colours = colours_of(self)
        stroke = self.width() * self.STROKE / 140
        circle = crisp(QRectF(self.rect()), stroke)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.line, stroke))
        painter.drawEllipse(circle)
        if self._fraction > 0:
            painter.setPen(QPen(colours.accent, stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawArc(circle, 90 * 16, -round(self._fraction * 360 * 16))
        headline = font_of(Size.DISPLAY, bold=True)
        while QFontMetrics(headline).horizontalAdvance(self._headline) > circle.width() - 2.5 * stroke:
            headline.setPixelSize(headline.pixelSize() - 1)
        tall, low = QFontMetrics(headline).height(), QFontMetrics(font_of(Size.BODY)).height()
        top = circle.center().y() - (tall + low) / 2
        center = Qt.AlignmentFlag.AlignCenter
        painter.setPen(colours.text)
        painter.setFont(headline)
        painter.drawText(QRectF(circle.x(), top, circle.width(), tall), center, self._headline)
        painter.setPen(colours.text2)
        painter.setFont(font_of(Size.BODY))
        painter.drawText(QRectF(circle.x(), top + tall, circle.width(), low), center, self._caption)
