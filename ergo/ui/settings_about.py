"""About Ergo: what it is not, its version, its shortcuts, its licences, and what a bug report needs."""

import PySide6
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ergo import __version__
from ergo.ui import reading_words
from ergo.ui.controls import Card, label
from ergo.ui.look import LARGE, MEDIUM, TINY
from ergo.ui.settings_cards import TellingCard
from ergo.ui.toplevel import announce

LICENCES = (
    ("Ergo", "MIT"),
    (f"Qt and PySide6 {PySide6.__version__}", "LGPL 3"),
    ("APScheduler, platformdirs, tomlkit, tzlocal, jeepney", "MIT"),
    ("msgspec", "BSD 3-clause"),
    ("tzdata", "Apache 2.0"),
)


class About(QWidget):
    """The cards of the page."""

    diagnostics_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._diagnostics = TellingCard(
            self.tr("For a bug report"),
            self.tr("Versions and what Ergo can sense here. Nothing in it names you."),
            self.tr("Copy diagnostic info"),
        )
        self._diagnostics.pressed.connect(self._want_diagnostics)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        for card in (self._not(), self._version(), self._shortcuts(), self._licences(), self._diagnostics):
            column.addWidget(card)

    def say_copied(self, copied: bool) -> None:
        """Whether the diagnostic info is in the clipboard now."""
        told = self.tr("Copied.") if copied else self.tr("This could not be found out just now.")
        self._diagnostics.tell(told)
        self._diagnostics.button.setEnabled(True)
        announce(self._diagnostics, told)

    def _want_diagnostics(self) -> None:
        self._diagnostics.tell(self.tr("Looking…"))
        self._diagnostics.button.setEnabled(False)
        self.diagnostics_wanted.emit()

    def _not(self) -> Card:
        return _card(
            self.tr("What Ergo is not"),
            self.tr("Ergo is not medical advice, and it does not know your body."),
            self.tr("No clinician has reviewed its routines and texts yet."),
            *reading_words.for_whom(),
            self.tr("If what you feel is new, strong or frightening, seek care first."),
        )

    def _version(self) -> Card:
        return _card(
            self.tr("Ergo {version}").format(version=__version__),
            self.tr("Counts how long you have really been sitting, and leads you through short breaks."),
        )

    def _shortcuts(self) -> Card:
        return _card(
            self.tr("Shortcuts"),
            self.tr("Here: Ctrl+F searches, Ctrl+Z takes back, Ctrl+Page Down is the next page, Esc closes."),
            self.tr("In a routine: Space pauses, H says it hurts, Esc ends, ? shows all others."),
            self.tr("Among the routines: Ctrl+F searches, Enter opens one, Esc goes back."),
        )

    def _licences(self) -> Card:
        return _card(self.tr("Licences"), *(f"{what}: {licence}" for what, licence in LICENCES))


def _card(title: str, *told: str) -> Card:
    card = Card()
    column = QVBoxLayout(card)
    column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
    column.setSpacing(TINY)
    column.addWidget(label(title, bold=True))
    for line in told:
        column.addWidget(label(line))
    return card
