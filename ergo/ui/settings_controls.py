"""The painted controls of the settings window: switch, swatch, step, and what can be taken off a list.

Belongs here: what is pressed. Doesn't: which setting it changes (settings_editors).
"""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ergo.ui.controls import ROOM, Control, SlimChip, crisp
from ergo.ui.look import LARGE, MEDIUM, RADIUS, RING, SMALL, TARGET, Size, colours_of, font_of, grown
from ergo.ui.settings_glyphs import paint_page_glyph

GLYPH = 18  # pixels


class Switch(Control):
    """On or off: the knob stands on the far side, and the track is filled, when it is on."""

    def __init__(self, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setCheckable(True)
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A track in a target that a finger can find."""
        return QSize(grown(44) + 2 * ROOM, grown(TARGET) + 2 * ROOM)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints track, knob and ring."""
        colours, on = colours_of(self), self.isChecked()
        height = grown(24)
        track = QRectF(ROOM, (self.height() - height) / 2, self.width() - 2 * ROOM, height)
        far = on != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        side = height - grown(8)
        left = track.right() - side - grown(4) if far else track.left() + grown(4)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.paint_ring_around(painter, track)
            painter.setPen(QPen(colours.accent if on else colours.border, 1.5))
            painter.setBrush(colours.accent if on else colours.surface)
            painter.drawRoundedRect(crisp(track, 1.5), height / 2, height / 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.on_accent if on else colours.border)
            painter.drawEllipse(QRectF(left, track.center().y() - side / 2, side, side))

    def paint_ring_around(self, painter: QPainter, track: QRectF) -> None:
        """The focus ring follows the track, not the target."""
        if self.hasFocus() and self._ringed:
            painter.setPen(QPen(colours_of(self).accent, RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            around = track.adjusted(-ROOM, -ROOM, ROOM, ROOM)
            painter.drawRoundedRect(crisp(around, RING), around.height() / 2, around.height() / 2)


class Swatch(Control):
    """A disc of colour; the chosen one is ringed and ticked."""

    def __init__(self, colour: QColor, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._colour = colour
        self.setCheckable(True)
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A disc that a finger can find."""
        return QSize(grown(TARGET + 4) + 2 * ROOM, grown(TARGET + 4) + 2 * ROOM)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints disc, edge, tick and ring."""
        colours, body = colours_of(self), self.body()
        disc = body.adjusted(4, 4, -4, -4)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.paint_ring(painter, colours, body.width() / 2)
            painter.setPen(QPen(colours.border, 1))
            painter.setBrush(self._colour)
            painter.drawEllipse(crisp(disc, 1))
            if not self.isChecked():
                return
            painter.setPen(QPen(colours.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(crisp(body, 2))
            unit, start = disc.width() / 8, disc.center()
            dark = self._colour.lightnessF() > 0.5
            pen = QPen(QColor("#10181A") if dark else QColor("#FFFFFF"), 2)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            tick = ((-2.0, 0.0), (-0.5, 1.5), (2.0, -1.5))
            painter.drawPolyline([start + QPointF(x * unit, y * unit) for x, y in tick])


class LongChip(SlimChip):
    """A chip whose words go on in a second line where there is too little room."""

    manner_of_text = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap

    def __init__(self, text: str, spoken: str) -> None:
        super().__init__(text, spoken)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """Room for a few words."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), grown(160)), whole.height())

    def hasHeightForWidth(self) -> bool:
        """Narrow is high."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high the words are in that width."""
        whole = self.sizeHint()
        if width >= whole.width():
            return whole.height()
        metrics = QFontMetrics(font_of(Size.BODY, bold=True))
        room = width - 2 * ROOM - 2 * SMALL - grown(22)
        words = metrics.boundingRect(QRect(0, 0, room, 10_000), self.manner_of_text, self.text())
        return max(whole.height(), words.height() + MEDIUM + 2 * ROOM)


class Step(Control):
    """Less or more: beside a number, for the pointer; the keyboard has Up and Down in the field."""

    def __init__(self, sign: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(sign, parent)
        self.setAccessibleName(spoken)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoRepeat(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square that a finger can find."""
        return QSize(grown(TARGET) + 2 * ROOM, grown(TARGET) + 2 * ROOM)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the sign."""
        colours, body = colours_of(self), self.body()
        arm, middle = body.width() * 0.18, body.center()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.underMouse() or self.isDown():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colours.soft)
                painter.drawRoundedRect(body, RADIUS, RADIUS)
            painter.setPen(QPen(colours.accent, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0))
            if self.text() == "+":
                painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm))


class Removable(Control):
    """One entry of a list; pressing it takes it off."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(self.tr("Take off: {entry}").format(entry=text))
        self.setToolTip(self.tr("Take off"))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The text and a cross."""
        metrics = QFontMetrics(font_of(Size.BODY))
        height = max(grown(TARGET), metrics.height() + MEDIUM)
        width = min(metrics.horizontalAdvance(self.text()), grown(320))
        return QSize(width + 2 * LARGE + grown(18) + 2 * ROOM + 2, height + 2 * ROOM)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints edge, text, cross and ring."""
        colours, body = colours_of(self), self.body()
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        arm, room = grown(4), grown(18)
        at = QPointF(body.left() + LARGE if backwards else body.right() - LARGE, body.center().y())
        words = body.adjusted(LARGE, 0, -LARGE, 0)
        words = words.adjusted(room, 0, 0, 0) if backwards else words.adjusted(0, 0, -room, 0)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.paint_ring(painter, colours, body.height() / 2)
            painter.setPen(QPen(colours.border, 1))
            painter.setBrush(colours.soft if self.underMouse() else colours.surface)
            painter.drawRoundedRect(crisp(body, 1), body.height() / 2, body.height() / 2)
            painter.setFont(font_of(Size.BODY))
            painter.setPen(colours.text)
            width = round(words.width())
            text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, width)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, text)
            painter.setPen(QPen(colours.text2, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(at - QPointF(arm, arm), at + QPointF(arm, arm))
            painter.drawLine(at + QPointF(-arm, arm), at + QPointF(arm, -arm))


class PageButton(Control):
    """A page in the sidebar: a drawing and a name; the drawing alone where it is narrow."""

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.name = name
        self.setCheckable(True)
        self.narrow = False

    def set_narrow(self, narrow: bool) -> None:
        """Shows the drawing alone, or the name, too."""
        self.narrow = narrow
        self.setToolTip(self.text() if narrow else "")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Drawing and bold name."""
        metrics = QFontMetrics(font_of(Size.BODY, bold=True))
        name = 0 if self.narrow else SMALL + metrics.horizontalAdvance(self.text()) + SMALL
        height = max(grown(36), metrics.height() + MEDIUM)
        return QSize(2 * MEDIUM + grown(GLYPH) + name + 2 * ROOM, height + 2 * ROOM)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints fill, drawing, name and ring."""
        colours, body, on = colours_of(self), self.body(), self.isChecked()
        ink = colours.accent if on else colours.text
        side = grown(GLYPH)
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = body.right() - MEDIUM - side if backwards else body.left() + MEDIUM
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.paint_ring(painter, colours, RADIUS)
            if on or self.underMouse():
                painter.setPen(QPen(colours.accent, 2) if on else Qt.PenStyle.NoPen)
                painter.setBrush(colours.soft)
                painter.drawRoundedRect(crisp(body, 2), RADIUS, RADIUS)
            paint_page_glyph(painter, self.name, QRectF(left, body.center().y() - side / 2, side, side), ink)
            if self.narrow:
                return
            room = MEDIUM + side + SMALL
            words = body.adjusted(MEDIUM, 0, -room, 0) if backwards else body.adjusted(room, 0, -MEDIUM, 0)
            painter.setPen(ink)
            painter.setFont(font_of(Size.BODY, bold=on))
            painter.drawText(
                words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text()
            )


class Rule(QWidget):
    """A hair line between two rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints it."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), colours_of(self).line)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the theme."""
        self.update()
        super().changeEvent(event)
