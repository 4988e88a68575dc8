"""One move of a physio's card: a tick, its figure, its dose, and a button that plays it.

Belongs here: the row and what is painted in it. Doesn't: the page around it (card_today), words (card_words).
"""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QHideEvent, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ergo.core.routine import Exercise, Model
from ergo.ui import card_words
from ergo.ui.card_shown import MoveShown
from ergo.ui.controls import BOX, ROOM, Button, Card, Control, label, paint_tick_box
from ergo.ui.figure import Look
from ergo.ui.library_pictures import LivePicture, Pictures
from ergo.ui.look import MEDIUM, SMALL, TARGET, TINY, colours_of, grown
from ergo.ui.roles import GRAPHIC

PICTURE = QSize(112, 84)  # pixels
NARROW = 430  # pixels below which the button stands under the words


class TickBox(Control):
    """A box that is ticked when the move was done today."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Done today: {move}").format(move=name))
        self.setToolTip(self.tr("Done today"))

    def sizeHint(self) -> QSize:
        """A square that a finger can find."""
        side = grown(TARGET) + 2 * ROOM
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints box, tick and ring."""
        colours, middle, side = colours_of(self), self.body().center(), grown(BOX)
        box = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.paint_ring(painter, colours, TINY)
            paint_tick_box(painter, colours, box, on=self.isChecked(), hovered=self.underMouse())


class Figure(QWidget):
    """The figure of a move; it moves while the row is under the pointer or has the focus."""

    spoken_as = GRAPHIC

    def __init__(self, exercise: Exercise, pictures: Pictures, model: Model, look: Look, side: str) -> None:
        super().__init__()
        self._exercise, self._pictures, self._model, self._look = exercise, pictures, model, look
        self._mirrored = side == "L" and exercise.sides == "each"
        self._live = LivePicture(self, self.update)
        self.setFixedSize(PICTURE)
        self.setAccessibleName(exercise.name)

    def move_on(self, on: bool) -> None:
        """Moves, or stands still."""
        if on and not self._live.plays:
            self._live.play(self._exercise, self._model, self._look, PICTURE)
        elif not on:
            self._live.stop()
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is not seen stands still."""
        super().hideEvent(event)
        self._live.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the figure with rounded corners; the left side is the mirror image of the right."""
        place = QRectF(self.rect())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            clip = QPainterPath()
            clip.addRoundedRect(place, SMALL, SMALL)
            painter.setClipPath(clip)
            if self._mirrored:
                painter.translate(self.width(), 0)
                painter.scale(-1, 1)
            if self._live.plays:
                self._live.paint(painter, place)
            else:
                pixmap = self._pictures.of(self._exercise, PICTURE, self.devicePixelRatioF())
                painter.drawPixmap(place.toRect(), pixmap)


class MoveRow(Card):
    """A move of the card."""

    ticked = Signal(bool)
    play_wanted = Signal()

    def __init__(
        self, shown: MoveShown, pictures: Pictures, model: Model, look: Look, dose: str, *, live: bool
    ) -> None:
        super().__init__()
        self._live = live
        self._figure: Figure | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        row.setSpacing(MEDIUM)
        if shown.today:
            row.addWidget(self._tick(shown), 0, Qt.AlignmentFlag.AlignVCenter)
        if shown.may:
            self._figure = Figure(shown.exercise, pictures, model, look, shown.move.side)
            row.addWidget(self._figure, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row, self._column = row, self._words(shown, dose)
        row.addLayout(self._column, 1)
        self._play = self._play_button(shown) if shown.may else None
        self._is_narrow = False
        if self._play is not None:
            row.addWidget(self._play, 0, Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the button under the words where both don't fit beside each other."""
        super().resizeEvent(event)
        narrow = self.width() < grown(NARROW)
        if self._play is None or narrow == self._is_narrow:
            return
        self._is_narrow = narrow
        if narrow:
            self._column.insertWidget(self._column.count() - 1, self._play, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self._row.addWidget(self._play, 0, Qt.AlignmentFlag.AlignVCenter)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The figure moves under the pointer."""
        super().enterEvent(event)
        self._move_on(True)

    def leaveEvent(self, event: QEvent) -> None:
        """And stands still without it, unless the focus is here."""
        super().leaveEvent(event)
        self._move_on(self._has_focus())

    def focus_changed(self) -> None:
        """The focus went elsewhere, or came."""
        self._move_on(self._has_focus() or self.underMouse())

    def _has_focus(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused) and focused.hasFocus()

    def _move_on(self, on: bool) -> None:
        if self._figure is not None:
            self._figure.move_on(on and self._live)

    def _tick(self, shown: MoveShown) -> TickBox:
        box = TickBox(shown.exercise.name)
        box.setChecked(shown.ticked)
        box.clicked.connect(self.ticked)
        return box

    def _words(self, shown: MoveShown, dose: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(label(shown.exercise.name, bold=True))
        column.addWidget(label(dose, quiet=True))
        if not shown.today:
            column.addWidget(label(card_words.days(shown.move), quiet=True))
        if shown.move.note:
            column.addWidget(label(shown.move.note))
        if not shown.may:
            said = self.tr("Not for you just now, as your settings say. Ask your physio about it.")
            column.addWidget(label(said))
        column.addStretch(1)
        return column

    def _play_button(self, shown: MoveShown) -> Button:
        play = Button(self.tr("Play"), height=TARGET)
        play.setAccessibleName(self.tr("Play {move}").format(move=shown.exercise.name))
        play.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        play.clicked.connect(self.play_wanted)
        return play
