"""The other pages of a physio's card: there is none yet, and one that was opened asks to be kept."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ergo.ui import card_words
from ergo.ui.card_shown import Proposal
from ergo.ui.controls import Button, Card, Rank, label
from ergo.ui.flow import FlowLayout
from ergo.ui.look import LARGE, MEDIUM, SMALL, TINY, Size
from ergo.ui.scrolled import Scrolled
from ergo.ui.sources_page import card_of, selectable


class EmptyPage(QWidget):
    """Says what a card is, and opens one."""

    open_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        title = label(self.tr("A card from your physio"), Size.TITLE, bold=True)
        said = label(
            self.tr(
                "Your physiotherapist can write a card for you: moves, how much of each, on which days, and "
                "what not to do. Open the file they sent you, or drop it here."
            ),
            quiet=True,
        )
        self._open = Button(self.tr("Open a card…"), Rank.PRIMARY)
        self._open.clicked.connect(self.open_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(title)
        column.addWidget(said)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def focus_first(self) -> None:
        """Puts the focus where one most likely goes on."""
        self._open.setFocus(Qt.FocusReason.OtherFocusReason)


class ProposalPage(QWidget):
    """Shows a card that was opened, and what it would take the place of; or what is wrong with it."""

    keep_wanted = Signal()
    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._scroll = Scrolled()
        self._keep = Button(self.tr("Use this card"), Rank.PRIMARY)
        self._keep.clicked.connect(self.keep_wanted)
        self._back = Button(self.tr("Not now"))
        self._back.clicked.connect(self.back_wanted)
        buttons = FlowLayout(gap=TINY)
        buttons.addWidget(self._keep)
        buttons.addWidget(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self._scroll, 1)
        column.addLayout(buttons)

    def show_proposal(self, proposal: Proposal) -> None:
        """Shows it."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, TINY, SMALL)
        column.setSpacing(SMALL)
        card = proposal.card
        usable = card is not None and card.counts(proposal.today)
        self._keep.setVisible(usable)
        self._back.setText(self.tr("Not now") if usable else self.tr("Close"))
        if card is None:
            self._tell_problems(column, proposal)
        else:
            self._tell_card(column, proposal)
        column.addStretch(1)
        self._scroll.hold(inside)

    def focus_first(self) -> None:
        """Puts the focus where one most likely goes on."""
        (self._back if self._keep.isHidden() else self._keep).setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_problems(self, column: QVBoxLayout, proposal: Proposal) -> None:
        column.addWidget(label(self.tr("This card can't be used yet"), Size.TITLE, bold=True))
        said = self.tr("Nothing has changed. Whoever wrote the file can mend it:")
        column.addWidget(label(said))
        for problem in proposal.problems:
            column.addWidget(card_of(selectable(str(problem))))

    def _tell_card(self, column: QVBoxLayout, proposal: Proposal) -> None:
        card = proposal.card
        assert card is not None
        column.addWidget(label(self.tr("A new card"), Size.TITLE, bold=True))
        column.addWidget(label(card_words.from_whom(card), quiet=True))
        if not card.counts(proposal.today):
            column.addWidget(label(self.tr("Its time is over. Your physio can give you a new one.")))
        if card.note:
            column.addWidget(label(card.note))
        catalogue = proposal.catalogue
        moves = [
            f"{catalogue.exercises[move.exercise].name}: "
            f"{card_words.dose(move, catalogue)} ({card_words.days(move)})"
            for move in card.moves
        ]
        column.addWidget(_lines(self.tr("Moves"), moves))
        if dont := card_words.not_to_do(card.dont, catalogue):
            column.addWidget(_lines(card_words.please_not(), dont))
        if proposal.takes_place:
            column.addWidget(label(self._whose_place(proposal)))

    def _whose_place(self, proposal: Proposal) -> str:
        before = proposal.before
        if before is None:
            return self.tr("It takes the place of the file that is there now, which is kept beside it.")
        said = self.tr("It takes the place of the card from {who} of {date}, which is kept beside it.")
        return said.format(who=before.who, date=card_words.day(before.written))


def _lines(title: str, lines: list[str]) -> Card:
    card = Card()
    column = QVBoxLayout(card)
    column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
    column.addWidget(label(title, bold=True))
    for line in lines:
        column.addWidget(label(line))
    return card
