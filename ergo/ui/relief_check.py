"""Check first: every warning sign, each time; "None of these" can be pressed once all were in view."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ergo.ui.controls import ROOM, Label, crisp, label
from ergo.ui.look import LARGE, MEDIUM, RADIUS, RING, SMALL, Size, colours_of, font_of, grown
from ergo.ui.red_flags import how_to_read, question, tiers
from ergo.ui.relief_controls import ReliefPage, Tile
from ergo.ui.relief_words import not_advice
from ergo.ui.scrolled import Scrolled

LARGER = 1.2  # times the size of text: read from a little farther away
SIGN = 18  # pixels


class CheckPage(ReliefPage):
    """Asks, and hears one of two answers."""

    none_said = Signal()
    one_said = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Check first"))
        self._signs = _Signs()
        self._none = Tile(self.tr("None of these"))
        self._one = Tile(self.tr("Yes, one of these"))
        self._on = Tile(self.tr("Read on"))
        self._none.clicked.connect(lambda: self.none_said.emit())
        self._one.clicked.connect(lambda: self.one_said.emit())
        self._on.clicked.connect(lambda: self._read_on())
        self._scroll = _List(self._signs)
        self._scroll.setAccessibleName(question())
        self._scroll.verticalScrollBar().valueChanged.connect(lambda: self._look())
        self._scroll.verticalScrollBar().rangeChanged.connect(lambda: self._look())
        foot = QHBoxLayout()
        foot.setSpacing(SMALL)
        for tile in (self._on, self._none, self._one):
            foot.addWidget(tile, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._scroll, 1)
        column.addLayout(foot)
        self._read = False

    def begin(self) -> None:
        """From the top, nothing read yet."""
        self._read = False
        self._scroll.verticalScrollBar().setValue(0)
        self._look()
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def spoken(self) -> str:
        """The question; the signs are read."""
        return f"{question()} {how_to_read()}"

    @property
    def was_read(self) -> bool:
        """Whether the last sign was in view."""
        return self._read

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the ring around the list while the keyboard scrolls it."""
        if self._scroll.hasFocus():
            with QPainter(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(colours_of(self).accent, RING))
                ring = crisp(QRectF(self._scroll.geometry()), RING)
                painter.drawRoundedRect(ring, RADIUS + ROOM, RADIUS + ROOM)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space reads on while the list has the focus."""
        if event.key() == Qt.Key.Key_Space and not self._read:
            self._read_on()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Looks once all has its place."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A higher window shows more."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._look)

    def _read_on(self) -> None:
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + round(bar.pageStep() * 0.85))
        if self._read:  # the button went; the list keeps the focus, so that no key answers by itself
            self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self) -> None:
        bar = self._scroll.verticalScrollBar()
        if self.isVisible() and self._signs.height() > 0 and bar.value() >= bar.maximum() - 1:
            self._read = True
        self._on.setVisible(not self._read)
        self._none.setVisible(self._read)


class _List(Scrolled):
    """Scrolls by keys, and leaves room for the ring that shows it."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__(inside)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setViewportMargins(ROOM, ROOM, ROOM, ROOM)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring comes."""
        super().focusInEvent(event)
        self.window().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        super().focusOutEvent(event)
        self.window().update()


class _Signs(QFrame):
    """All signs on amber-brown, each list under its heading."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(label(question(), Size.TITLE, bold=True))
        column.addWidget(label(how_to_read()))
        for heading, signs in tiers():
            column.addWidget(label(heading, Size.TITLE, bold=True))
            for sign in signs:
                column.addWidget(_Sign(sign))
        column.addWidget(label(not_advice(), quiet=True))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints ground and edge."""
        colours = colours_of(self)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colours.warn, 1))
            painter.setBrush(colours.warn_bg)
            painter.drawRoundedRect(crisp(QRectF(self.rect()), 1), RADIUS, RADIUS)


class _Larger(Label):
    """Text a fifth larger than usual."""

    def setFont(self, font: QFont | str | Sequence[str]) -> None:
        """That font, larger."""
        larger = QFont(font_of(Size.BODY))
        larger.setPixelSize(round(larger.pixelSize() * LARGER))
        super().setFont(larger)


class _Sign(QWidget):
    """One sign, with a mark before it."""

    def __init__(self, words: str) -> None:
        super().__init__()
        text = _Larger(words)
        text.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addSpacing(
            grown(SIGN) + MEDIUM
        )  # the mark's room, on the side one reads from; a margin has no side
        row.addWidget(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the mark, on the side one reads from."""
        side = grown(SIGN)
        left = self.width() - side if self.isRightToLeft() else 0
        circle = QRectF(left + 1, 2, side - 2, side - 2)
        ink: QColor = colours_of(self).warn
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(ink, 1.6))
            painter.drawEllipse(circle)
            painter.setPen(ink)
            painter.setFont(font_of(Size.BODY, bold=True))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, "i")
