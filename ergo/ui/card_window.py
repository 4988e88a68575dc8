"""The window of a physio's card: which page is shown, and what the person wants.

Belongs here: pages, and ways in (dialog, drop). Doesn't: what is on a page (card_today, card_pages), files.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from ergo.ui.card_drop import dropped_card
from ergo.ui.card_pages import EmptyPage, ProposalPage
from ergo.ui.card_shown import CardShown, Proposal
from ergo.ui.card_today import TodayPage
from ergo.ui.figure import Look
from ergo.ui.look import LARGE, MEDIUM, WIDE, grown
from ergo.ui.toplevel import LeastSize
from ergo.ui.undo_bar import UndoBar

LEAST_SIZE = (420, 420)  # pixels


class CardWindow(QWidget):
    """Told with `show_card` and `propose`."""

    play_wanted = Signal(str)  # id of a routine
    ticked = Signal(str, bool)  # key of a move; whether it was done today
    opened = Signal(str)  # path of a card to look at
    keep_wanted = Signal()
    sheet_wanted = Signal(str)  # path of the sheet to write
    put_aside_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Ergo – Card from my physio"))
        self.setAcceptDrops(True)
        self._today, self._empty, self._proposal = TodayPage(), EmptyPage(), ProposalPage()
        self._undo = UndoBar()
        self._pages = QStackedWidget()
        for page in (self._empty, self._today, self._proposal):
            self._pages.addWidget(page)
        self._before: QWidget = self._empty
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, LARGE, WIDE, MEDIUM)
        column.addWidget(self._pages, 1)
        column.addWidget(self._undo)
        self._connect()
        LeastSize(self, *LEAST_SIZE)
        self.resize(grown(620), grown(640))

    def show_card(self, shown: CardShown, look: Look, *, reduced_motion: bool = False) -> None:
        """Shows the kept card, or that there is none; a card that asks to be kept stays in front."""
        there = shown.card is not None or bool(shown.problems)
        self._before = self._today if there else self._empty
        if there:
            self._today.show_card(shown, look, reduced_motion=reduced_motion)
        if self._pages.currentWidget() is not self._proposal:
            self._turn_to(self._before)

    def propose(self, proposal: Proposal) -> None:
        """Shows a card that was opened, and asks whether it is to be kept."""
        self._proposal.show_proposal(proposal)
        self._turn_to(self._proposal)

    def leave_proposal(self) -> None:
        """It was kept, or isn't wanted."""
        self._turn_to(self._before)

    def offer_back(self, done: str, undo: Callable[[], None]) -> None:
        """Says what was done; *undo* is called if the person wants it back."""
        self._undo.offer(done, undo)

    def ask_for_file(self) -> None:
        """Lets the person choose a card; answers with `opened`."""
        dialog = QFileDialog(self, self.tr("A card from my physio"))
        dialog.setNameFilters([self.tr("Cards (*.ergocard)"), self.tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.opened)
        self._open(dialog)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, and from the card closes."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._pages.currentWidget() is self._proposal:
            self.leave_proposal()
        else:
            self.close()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes one file."""
        if dropped_card(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A card was dropped."""
        if file := dropped_card(event.mimeData()):
            event.acceptProposedAction()
            self.opened.emit(file)

    def hideEvent(self, event: QHideEvent) -> None:
        """Lets go of the pictures, and of a card that wasn't kept."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._today.clear_pictures()
            self.leave_proposal()

    def _connect(self) -> None:
        self._today.play_wanted.connect(self.play_wanted)
        self._today.ticked.connect(self.ticked)
        self._today.sheet_wanted.connect(self._ask_where)
        self._today.put_aside_wanted.connect(self.put_aside_wanted)
        for page in (self._today, self._empty):
            page.open_wanted.connect(self.ask_for_file)
        self._proposal.keep_wanted.connect(self.keep_wanted)
        self._proposal.back_wanted.connect(self.leave_proposal)

    def _ask_where(self) -> None:
        """Lets the person choose where the sheet is to lie."""
        dialog = QFileDialog(self, self.tr("Save a sheet to print"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self.tr("my physio's card.pdf"))
        dialog.fileSelected.connect(self.sheet_wanted)
        self._open(dialog)

    def _open(self, dialog: QFileDialog) -> None:
        """Asks without holding Ergo up."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _turn_to(self, page: QWidget) -> None:
        if self._pages.currentWidget() is not page:
            self._pages.setCurrentWidget(page)
        if isinstance(page, TodayPage | EmptyPage | ProposalPage) and self.isVisible():
            page.focus_first()
