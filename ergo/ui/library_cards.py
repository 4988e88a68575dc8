"""The cards of the library: a list that paints them, and plays the one under the pointer or with the focus.

Belongs here: what a card looks like and how one gets to it. Doesn't: which cards there are (library_shelf).
"""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QWidget,
)

from ergo.core.routine import Model
from ergo.ui.controls import ROOM
from ergo.ui.figure import Look
from ergo.ui.library_card import GAP, LINES, PAD, CardFacts, CardPainter, Index
from ergo.ui.library_pictures import LivePicture, Pictures
from ergo.ui.look import SMALL, TINY, Size, colours_of, font_of, grown
from ergo.ui.scroll_bar import ScrollBar

CARD_WIDTH = 192  # pixels at least, at the usual text size
STAGE_RATIO = 0.63  # height of the picture for its width


class _Shelf(QAbstractListModel):
    """The cards in their order."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.cards: tuple[CardFacts, ...] = ()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Title, tool tip and what a screen reader says."""
        card = self.cards[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return card.title
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(filter(None, (card.title, card.intent)))
            case Qt.ItemDataRole.AccessibleTextRole:
                return card.spoken
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return card.intent
        return None

    def fill(self, cards: tuple[CardFacts, ...]) -> None:
        """Shows these from now on."""
        self.beginResetModel()
        self.cards = cards
        self.endResetModel()


class Cards(QListView):
    """All cards that suit; `chosen` gives the id of the one that was pressed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = _Shelf(self)
        self._painter = CardPainter(self)
        self.pictures = Pictures(self, self.viewport().update)
        self.live = LivePicture(self, self._repaint_live)
        self._live: QPersistentModelIndex | None = None
        self._hovered: QPersistentModelIndex | None = None
        self._model: Model | None = None
        self._look, self._reduced = Look(), False
        self.ringed = False  # the keyboard came by: the focus shows
        self.setModel(self._shelf)
        self.setItemDelegate(self._painter)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ScrollBar())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Routines"))
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda index: self._choose(index))
        self.entered.connect(self._hover)

    def cast(self, model: Model, look: Look, *, reduced_motion: bool) -> None:
        """Draws this body; with *reduced_motion* no card moves."""
        self._model, self._look, self._reduced = model, look, reduced_motion
        self.pictures.cast(model, self._worn())
        self._play_another()

    def fill(self, cards: Sequence[CardFacts]) -> None:
        """Shows these cards, and keeps its place where the same card is still there."""
        if tuple(cards) == self._shelf.cards:
            return
        held, bar = self._current_id(), self.verticalScrollBar().value()
        self._forget_live()
        self._hovered = None
        self._shelf.fill(tuple(cards))
        row = next((number for number, card in enumerate(cards) if card.id == held), 0)
        self.setCurrentIndex(self._shelf.index(row) if cards else QModelIndex())
        self.verticalScrollBar().setValue(bar)
        self._prepare()

    def card(self, index: Index) -> CardFacts:
        """What stands at that place."""
        return self._shelf.cards[index.row()]

    def cell(self) -> QSize:
        """Room for one card with its focus ring: as many to a row as fit, all of one width."""
        room = self.viewport().width() - 1
        columns = max(1, room // grown(CARD_WIDTH))
        width = room // columns
        height = self.stage_size(width).height() + 2 * PAD + 2 * ROOM
        line = QFontMetrics(font_of(Size.BODY, bold=True)).height()
        return QSize(width, height + LINES * line + 2 * SMALL + TINY)

    def stage_size(self, width: int) -> QSize:
        """The picture in a cell of that width."""
        wide = max(1, width - GAP - 2 * (ROOM + PAD))
        return QSize(wide, min(round(wide * STAGE_RATIO), grown(150)))

    def is_live(self, index: Index) -> bool:
        """Whether the figure of that card moves now."""
        return self._live is not None and self.live.plays and self._live == QPersistentModelIndex(index)

    def is_hovered(self, index: Index) -> bool:
        """Whether the pointer is over it."""
        return self._hovered is not None and self._hovered == QPersistentModelIndex(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Opens the card on Enter or Space."""
        self.ringed = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self.currentIndex().isValid():
                self._choose(self.currentIndex())
            return
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Whoever points needs no ring."""
        self.ringed = False
        super().mousePressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The card with the focus moves."""
        super().currentChanged(current, previous)
        self._play_another()
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows the ring after Tab, but not after a click; coming back it is as it was before."""
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.ringed = True
        super().focusInEvent(event)
        self._play_another()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Lets the figure rest."""
        super().focusOutEvent(event)
        self._play_another()
        self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer went away."""
        self._hover(QModelIndex())
        super().leaveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Between two cards the pointer is over none."""
        if event.type() == QEvent.Type.Leave:
            self._hover(QModelIndex())
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spreads the cards anew."""
        super().resizeEvent(event)
        self._forget_live()
        self.scheduleDelayedItemsLayout()
        self._prepare()
        self._play_another()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a change of theme and of text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationFontChange):
            self._dress()

    def hideEvent(self, event: QHideEvent) -> None:
        """Lets go of everything that is only seen."""
        super().hideEvent(event)
        self._forget_live()

    def _dress(self) -> None:
        if self._model is None:
            return
        self.pictures.cast(self._model, self._worn())
        self._forget_live()
        self.scheduleDelayedItemsLayout()
        self._play_another()

    def _worn(self) -> Look:
        return msgspec.structs.replace(self._look, dark=colours_of(self).dark)

    def _choose(self, index: Index) -> None:
        self.chosen.emit(self.card(index).id)

    def _current_id(self) -> str:
        index = self.currentIndex()
        return self._shelf.cards[index.row()].id if index.isValid() else ""

    def _hover(self, index: QModelIndex) -> None:
        self._hovered = QPersistentModelIndex(index) if index.isValid() else None
        self._play_another()
        self.viewport().update()

    def _prepare(self) -> None:
        """Paints what is not seen yet while nothing else is to do, so that scrolling finds it ready."""
        if self._model is None or not self.isVisible():
            return
        size, ratio = self.stage_size(self.cell().width()), self.devicePixelRatioF()
        for card in self._shelf.cards:
            if card.exercise is not None:
                self.pictures.prepare(card.exercise, size, ratio)

    def _play_another(self) -> None:
        """Plays the card under the pointer, else the one the keyboard is on, else none."""
        focused = self.currentIndex() if self.hasFocus() and self.ringed else QModelIndex()
        wanted = self._hovered or (QPersistentModelIndex(focused) if focused.isValid() else None)
        if wanted == self._live and (wanted is None or self.live.plays):
            return
        self._forget_live()
        if wanted is None or self._reduced or self._model is None or not self.isVisible():
            return
        exercise = self._shelf.cards[wanted.row()].exercise
        if exercise is not None:
            self._live = wanted
            self.live.play(exercise, self._model, self._worn(), self.stage_size(self.cell().width()))

    def _forget_live(self) -> None:
        self._repaint_live()
        self._live = None
        self.live.stop()

    def _repaint_live(self) -> None:
        if self._live is not None and self._live.isValid():
            self.viewport().update(self.visualRect(self._shelf.index(self._live.row())))
