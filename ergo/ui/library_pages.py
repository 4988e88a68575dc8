"""The small pages of the library: where a move comes from, what was left out, what a file of one's own needs.

Belongs here: pages to read, and to bring something back. Doesn't: the preview, the cards.
"""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ergo.core.problem import Problem
from ergo.core.routine import Catalogue, Exercise
from ergo.ui.controls import Button, Card, Rank, label
from ergo.ui.library_shelf import Library, left_out_names
from ergo.ui.look import LARGE, SMALL, TARGET, TINY, Size
from ergo.ui.scrolled import Scrolled
from ergo.ui.sources_page import card_of, heading, selectable, tell_sources


class ReadingPage(QWidget):
    """A title, a way back, and a column that scrolls."""

    back_wanted = Signal()
    brought_back = Signal(str)  # a routine or an exercise that was left out

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back = Button(self.tr("‹ Back"), Rank.QUIET)
        self._back.clicked.connect(self.back_wanted)
        self._title = label("", Size.TITLE, bold=True)
        self._scroll = Scrolled()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._title)
        column.addWidget(self._scroll, 1)

    def show_sources(self, exercise: Exercise, catalogue: Catalogue) -> None:
        """Where a move comes from: how much is known, and each source with how far it was checked."""
        tell_sources(self._begin(heading()), exercise, catalogue.sources)

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """What is to be mended in the person's own files: file, line, and what would be right."""
        column = self._begin(self.tr("Your files that need a look"))
        column.addWidget(label(self.tr("They wait here until they are mended. All others are there.")))
        for problem in problems:
            column.addWidget(card_of(selectable(str(problem))))
        column.addStretch(1)

    def show_left_out(self, library: Library) -> None:
        """What was left out, each with a way back."""
        column = self._begin(self.tr("Left out"))
        names = left_out_names(library)
        if not names:
            column.addWidget(label(self.tr("Nothing is left out."), quiet=True))
        for name in names:
            column.addWidget(self._left_out_row(name, library))
        column.addStretch(1)

    def focus_back(self, reason: Qt.FocusReason) -> None:
        """Puts the focus on the way back."""
        self._back.setFocus(reason)

    def _left_out_row(self, name: str, library: Library) -> Card:
        title = library.title(name)
        what = self.tr("Routine") if name in library.catalogue.routines else self.tr("Move")
        back = Button(self.tr("Bring back"), height=TARGET)
        back.setAccessibleName(self.tr("Bring back {title}").format(title=title))
        back.clicked.connect(lambda: self.brought_back.emit(name))
        card = Card()
        row = QHBoxLayout(card)
        row.setContentsMargins(LARGE, TINY, SMALL, TINY)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(label(title, bold=True))
        text.addWidget(label(what, quiet=True))
        row.addLayout(text, 1)
        row.addWidget(back)
        return card

    def _begin(self, title: str) -> QVBoxLayout:
        """An empty column under that title."""
        self._title.setText(title)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, TINY, 0)
        column.setSpacing(SMALL)
        self._scroll.hold(inside)
        return column
