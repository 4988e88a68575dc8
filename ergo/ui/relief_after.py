"""Afterwards: how it is now, what set it off, a note; kept in the diary, or not."""

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ergo.core.diary import DiaryEntry
from ergo.core.relief_pages import Finished
from ergo.ui.controls import Button, Card, Chip, Rank, label
from ergo.ui.diary_form import EntryForm
from ergo.ui.flow import flowing
from ergo.ui.look import LARGE, MEDIUM, SMALL, grown
from ergo.ui.player_buttons import Folding
from ergo.ui.player_warning import WarningBox
from ergo.ui.relief_controls import LOW, ReliefPage, focus
from ergo.ui.relief_words import afterwards, not_easier
from ergo.ui.toplevel import announce

EMPTY = DiaryEntry(0, 0.0)


class Wishes(msgspec.Struct, frozen=True):
    """What the person wants from now on."""

    gentle: bool = False  # gentler days
    check_in: bool = False  # to be asked how it is in half an hour


class AfterPage(ReliefPage):
    """A form that may stay empty; what is typed stays until it is saved, or declined."""

    again = Signal()
    finished = Signal(object, object, object)  # Finished; the DiaryEntry to keep, or None; Wishes

    def __init__(self) -> None:
        super().__init__(self.tr("After"))
        self._form = EntryForm()
        self._known = EMPTY
        self._words = label("")
        self._trouble = WarningBox("")
        self._again = Button(self.tr("Once more"), height=48)
        self._gentle = Chip(self.tr("Keep things gentle for three days"))
        self._check_in = Chip(self.tr("Check in with me in half an hour"))
        self._save = Button(self.tr("Save to my diary"), Rank.PRIMARY, height=48)
        self._leave = Button(self.tr("Don't save"), height=48)
        self._again.clicked.connect(lambda: self.again.emit())
        self._save.clicked.connect(lambda: self._finish(kept=True))
        self._leave.clicked.connect(lambda: self._finish(kept=False))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        card = Card()
        box = QVBoxLayout(card)
        box.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        box.addWidget(self._form)
        column.addWidget(card)
        column.addWidget(self._words)
        column.addWidget(label(not_easier(), quiet=True))
        column.addStretch(1)
        self._inside = column
        self.lay_out(inside)
        foot = self.layout()
        assert isinstance(foot, QVBoxLayout)
        foot.addWidget(self._trouble)
        self._wishes = Folding((self._gentle, self._check_in))
        foot.addWidget(self._wishes)
        foot.addWidget(flowing(self._save, self._leave, self._again))
        foot.addWidget(label(self.tr("Saved on this computer only."), quiet=True))
        foot.setSpacing(SMALL)

    def ask(self, known: DiaryEntry, *, cramp: bool, walks: bool, again: bool, gentle: bool) -> None:
        """About this spasm, also what was saved of it before.

        *walks*: the person uses the legs; *again*: offer the stretch once more; *gentle*: the days are gentle
        already.
        """
        if (known.at, known.id) != (self._known.at, self._known.id):
            # Of another spasm only what was typed waits.
            self._form.show_entry(known if known.id else replace(EMPTY, note=self._form.note))
        self._known = known
        self._words.setText(afterwards(cramp=cramp, walks=walks))
        self._again.setVisible(again)
        self.say_trouble("")
        self._gentle.setVisible(not gentle)
        for wish in (self._gentle, self._check_in):
            wish.setChecked(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the wishes scroll with the form."""
        foot = self.layout()
        assert isinstance(foot, QVBoxLayout)
        if self.height() < grown(LOW):
            self._inside.insertWidget(1, self._wishes)
        else:
            foot.insertWidget(2, self._wishes)
        super().resizeEvent(event)

    @property
    def spoken(self) -> str:
        """What to expect, and what is asked first."""
        return f"{self._words.text()} {self._form.first_question}"

    def leave_note(self) -> bool:
        """Whether somebody was typing: the keyboard goes to the answers, so that no slip loses anything."""
        typing = self._form.is_typing
        if typing:
            focus(self._save)
        return typing

    def begin(self) -> None:
        """How it is now."""
        focus(self._form.first())

    def say_trouble(self, sentence: str) -> None:
        """Why it was not saved; empty: nothing is wrong."""
        self._trouble.say(sentence)
        self._trouble.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)

    def forget(self) -> None:
        """Nothing is typed any more."""
        self._known = EMPTY
        self._form.show_entry(EMPTY)

    def _finish(self, *, kept: bool) -> None:
        entry = self._form.filled(self._known)
        wishes = Wishes(gentle=self._gentle.isChecked(), check_in=self._check_in.isChecked())
        answer = Finished(entry.feeling, entry.after, entry.has_sign)
        self.finished.emit(answer, entry if kept else None, wishes)
