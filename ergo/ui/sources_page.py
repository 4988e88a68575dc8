"""Where a move or a claim comes from: how much is known of it, and each source with how far it was checked.

Belongs here: the column that library, player and pages share. Doesn't: the page around it, their words.
"""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ergo.core.reading import Known
from ergo.core.routine import Exercise, Source
from ergo.ui import library_words, reading_words
from ergo.ui.controls import Button, Card, Label, Rank, label
from ergo.ui.look import LARGE, MEDIUM, SMALL, TINY, WIDE, Size
from ergo.ui.scrolled import Scrolled

translate = QCoreApplication.translate


def heading() -> str:
    """What leads there, and stands above it."""
    return translate("sources", "Where this comes from")


def tell_sources(column: QVBoxLayout, exercise: Exercise, sources: Mapping[str, Source]) -> None:
    """Adds all there is to know of a move to the column."""
    said = (library_words.evidence(exercise), exercise.source_note)
    _tell(column, exercise.name, said, exercise.sources, sources)


def tell_claim(
    column: QVBoxLayout, said: str, known: Known, named: Iterable[str], sources: Mapping[str, Source]
) -> None:
    """Adds all there is to know of a claim to the column."""
    _tell(column, said, (reading_words.known(known),), named, sources)


def _tell(
    column: QVBoxLayout, what: str, said: Iterable[str], named: Iterable[str], sources: Mapping[str, Source]
) -> None:
    column.addWidget(label(what, bold=True))
    for line in filter(None, said):
        column.addWidget(label(line))
    found = [sources[name] for name in named if name in sources]
    for source in found:
        column.addWidget(card_of(selectable(source.reference), label(source.status, quiet=True)))
    if not found:
        column.addWidget(label(translate("sources", "The file names no sources."), quiet=True))
    column.addStretch(1)


def selectable(text: str) -> Label:
    """Text that can be copied."""
    line = label(text)
    line.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return line


def card_of(*lines: Label) -> Card:
    """The lines on a card of their own."""
    card = Card()
    column = QVBoxLayout(card)
    column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
    column.setSpacing(TINY)
    for line in lines:
        column.addWidget(line)
    return card


class SourcesPage(QWidget):
    """The column as a page of a window, with a way back."""

    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._back = Button(self.tr("‹ Back"), Rank.QUIET)
        self._back.clicked.connect(lambda _=False: self.back_wanted.emit())
        self._scroll = Scrolled()
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, MEDIUM, WIDE, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(label(heading(), Size.TITLE, bold=True))
        column.addWidget(self._scroll, 1)

    def tell(self, exercise: Exercise, sources: Mapping[str, Source]) -> None:
        """Tells of this exercise."""
        self._fill(lambda column: tell_sources(column, exercise, sources))

    def tell_claim(
        self, said: str, known: Known, named: Iterable[str], sources: Mapping[str, Source]
    ) -> None:
        """Tells of what is claimed there."""
        self._fill(lambda column: tell_claim(column, said, known, named, sources))

    def _fill(self, fill: Callable[[QVBoxLayout], None]) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, TINY, 0)
        column.setSpacing(SMALL)
        fill(column)
        self._scroll.hold(inside)
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scrolls by the keys for pages."""
        bar = self._scroll.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_PageDown:
                bar.setValue(bar.value() + bar.pageStep())
            case Qt.Key.Key_PageUp:
                bar.setValue(bar.value() - bar.pageStep())
            case _:
                super().keyPressEvent(event)
