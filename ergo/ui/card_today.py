"""The page of a physio's card: today's moves to play and to tick off, the other days', and what not to do.

Belongs here: the page. Doesn't: a single move (card_move), other pages (card_pages), keeping anything.
"""

import msgspec
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ergo.ui import card_words, words
from ergo.ui.card_move import MoveRow
from ergo.ui.card_shown import CardShown, MoveShown
from ergo.ui.controls import Button, Card, Rank, label
from ergo.ui.figure import Look
from ergo.ui.flow import FlowLayout
from ergo.ui.library_pictures import Pictures
from ergo.ui.look import LARGE, MEDIUM, SMALL, TARGET, TINY, Size, colours_of
from ergo.ui.scrolled import Scrolled


class TodayPage(QWidget):
    """Told with `show_card`."""

    play_wanted = Signal(str)  # id of a routine
    ticked = Signal(str, bool)  # key of a move
    sheet_wanted = Signal()
    open_wanted = Signal()
    put_aside_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: CardShown | None = None
        self._look, self._reduced = Look(), False
        self._rows: list[MoveRow] = []
        self._pictures = Pictures(self, self._repaint)
        self._scroll = Scrolled()
        self._play = Button("", Rank.PRIMARY)
        self._sheet = Button(self.tr("Save a sheet to print…"))
        self._play.clicked.connect(lambda: self.play_wanted.emit("card"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self._scroll, 1)
        column.addLayout(self._main_buttons())
        QApplication.instance().focusChanged.connect(self._focus_changed)  # type: ignore[union-attr]

    def show_card(self, shown: CardShown, look: Look, *, reduced_motion: bool) -> None:
        """Shows the card as it is today; what is as it was stays."""
        if (shown, look, reduced_motion) == (self._shown, self._look, self._reduced):
            return
        place = self._scroll.verticalScrollBar().value()
        self._shown, self._look, self._reduced = shown, look, reduced_motion
        self._play.setVisible(bool(shown.seconds))
        length = words.duration(shown.seconds)
        self._sheet.setVisible(shown.card is not None and shown.counts and not shown.off)
        self._play.setText(self.tr("Play all of today – {length}").format(length=length))
        self._fill()
        self._scroll.verticalScrollBar().setValue(place)

    def clear_pictures(self) -> None:
        """A window that is not seen keeps no figures."""
        self._pictures.clear()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a change of theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._shown is not None:
            self._fill()

    def focus_first(self) -> None:
        """Puts the focus where one most likely goes on."""
        (self._play if self._play.isVisible() else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _main_buttons(self) -> FlowLayout:
        self._sheet.clicked.connect(self.sheet_wanted)
        flow = FlowLayout(gap=TINY)
        flow.addWidget(self._play)
        flow.addWidget(self._sheet)
        return flow

    def _other_buttons(self) -> FlowLayout:
        flow = FlowLayout(gap=TINY)
        for text, wanted in (
            (self.tr("Open another card…"), self.open_wanted),
            (self.tr("Put this card aside"), self.put_aside_wanted),
        ):
            button = Button(text, Rank.QUIET, height=TARGET)
            button.clicked.connect(wanted)
            flow.addWidget(button)
        return flow

    def _fill(self) -> None:
        shown = self._shown
        assert shown is not None
        look = msgspec.structs.replace(self._look, dark=colours_of(self).dark)
        self._pictures.cast(shown.catalogue.model, look)
        self._rows = []
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, TINY, SMALL)
        column.setSpacing(SMALL)
        self._tell(column, shown)
        today = [it for it in shown.moves if it.today]
        others = [it for it in shown.moves if not it.today]
        if shown.counts and not shown.off:
            self._list(column, today, look, self.tr("Today"))
            if not today:
                column.addWidget(label(self.tr("Nothing is due today."), quiet=True))
            self._list(column, others, look, self.tr("On other days"))
        self._tell_dont(column, shown)
        column.addLayout(self._other_buttons())
        column.addStretch(1)
        self._scroll.hold(inside)

    def _tell(self, column: QVBoxLayout, shown: CardShown) -> None:
        """Who wrote it, and what else is to be known first."""
        column.addWidget(label(self.tr("From your physio"), Size.TITLE, bold=True))
        for problem in shown.problems:
            column.addWidget(label(str(problem)))
        if shown.card is None:
            return
        column.addWidget(label(card_words.from_whom(shown.card), quiet=True))
        if not shown.counts:
            column.addWidget(label(self.tr("Its time is over. Your physio can give you a new one.")))
        elif shown.off:
            column.addWidget(label(shown.off))
        if shown.card.note:
            column.addWidget(label(shown.card.note))

    def _list(self, column: QVBoxLayout, moves: list[MoveShown], look: Look, title: str) -> None:
        if not moves or self._shown is None:
            return
        heading = label(title, bold=True)
        heading.setContentsMargins(0, SMALL, 0, 0)
        column.addWidget(heading)
        for it in moves:
            catalogue = self._shown.catalogue
            dose = card_words.dose(it.move, catalogue)
            row = MoveRow(it, self._pictures, catalogue.model, look, dose, live=not self._reduced)
            row.ticked.connect(lambda on, key=it.move.key: self.ticked.emit(key, on))
            row.play_wanted.connect(lambda name=it.routine: self.play_wanted.emit(name))
            column.addWidget(row)
            self._rows.append(row)

    def _tell_dont(self, column: QVBoxLayout, shown: CardShown) -> None:
        said = card_words.not_to_do(shown.dont, shown.catalogue)
        if not said or not shown.counts:
            return
        heading = label(card_words.please_not(), bold=True)
        heading.setContentsMargins(0, SMALL, 0, 0)
        card = Card()
        lines = QVBoxLayout(card)
        lines.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        for line in said:
            lines.addWidget(label(f"– {line}"))
        lines.addWidget(label(self.tr("Ergo offers none of this as long as the card counts."), quiet=True))
        column.addWidget(heading)
        column.addWidget(card)

    def _focus_changed(self) -> None:
        if not self.isVisible():  # also while its window goes: then the rows are gone already
            return
        for row in self._rows:
            row.focus_changed()

    def _repaint(self) -> None:
        for row in self._rows:
            row.update()
