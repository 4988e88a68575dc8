"""The filters of the library: chips for area, position and length; and what a person marked.

Belongs here: asking what is looked for. Doesn't: finding it (library_shelf).
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from ergo.ui import library_words, words
from ergo.ui.controls import ROOM, Button, Label, Rank, SlimChip
from ergo.ui.flow import FlowLayout
from ergo.ui.library_shelf import AREAS, Filters, Length
from ergo.ui.look import (
    TARGET,
    TINY,
)

POSITIONS = ("seated", "standing", "floor")


class _Choice(QWidget):
    """One of several chips, the first of which means that it doesn't matter."""

    chosen = Signal(str)

    def __init__(self, title: str, anything: str, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.chips: dict[str, SlimChip] = {}
        for name, text in (("", anything), *choices):
            chip = SlimChip(text, f"{title}: {text}")
            chip.setChecked(not name)
            chip.toggled.connect(lambda on, name=name: self.chosen.emit(name) if on else None)
            self._group.addButton(chip)
            chip.setAutoExclusive(True)  # to a screen reader: one of several
            self.chips[name] = chip
        self.head = QWidget()  # the title keeps its first chip beside it
        row = QHBoxLayout(self.head)
        row.setContentsMargins(ROOM, 0, 0, 0)
        row.setSpacing(TINY)
        row.addWidget(Label(title, quiet=True))
        row.addWidget(self.chips[""])

    @property
    def line(self) -> tuple[QWidget, ...]:
        """Title and chips, as they stand in a line."""
        return (self.head, *[chip for name, chip in self.chips.items() if name])

    @property
    def value(self) -> str:
        """What is chosen; empty: anything."""
        return next((name for name, chip in self.chips.items() if chip.isChecked()), "")

    def choose(self, name: str) -> None:
        """Chooses that one."""
        self.chips[name].setChecked(True)


class FilterBar(QWidget):
    """All chips; `changed` when any of them did."""

    changed = Signal()
    new_routine_wanted = Signal()
    card_wanted = Signal()
    open_folder_wanted = Signal()
    left_out_wanted = Signal()
    reshaped = Signal()  # it may need another height for its width

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Filters"))
        self.area = _Choice(self.tr("Area"), self.tr("All"), [(name, words.area(name)) for name in AREAS])
        self.position = _Choice(
            self.tr("Position"), self.tr("Any"), [(name, library_words.position(name)) for name in POSITIONS]
        )
        lengths = [(length.value, library_words.length(length)) for length in Length]
        self.length = _Choice(self.tr("Time"), self.tr("Any"), lengths)
        self.discreet = SlimChip(self.tr("Discreet"), self.tr("Discreet: nobody notices"))
        self.favorites = SlimChip(self.tr("Favourites"))
        self.own = SlimChip(self.tr("My own"))
        self.left_out = self._action(self.tr("Left out"), self.left_out_wanted.emit)
        new = self._action(self.tr("New routine"), self.new_routine_wanted.emit)
        card = self._action(self.tr("A card from my physio…"), self.card_wanted.emit)
        folder = self._action(self.tr("Open my folder"), self.open_folder_wanted.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        marks = (self.discreet, self.favorites, self.own)
        for line in (
            self.area.line,
            (*self.position.line, *self.length.line),
            (*marks, new, folder, card, self.left_out),
        ):
            flow = FlowLayout()
            for widget in line:
                flow.addWidget(widget)
            column.addLayout(flow)
        for choice in (self.area, self.position, self.length):
            choice.setParent(self)
            choice.hide()  # its chips stand in the lines
            choice.chosen.connect(lambda _: self.changed.emit())
        for chip in marks:
            chip.toggled.connect(lambda _: self.changed.emit())

    def event(self, event: QEvent) -> bool:
        """Tells when larger text or another chip asks for more room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.reshaped.emit()
        return super().event(event)

    def value(self, looked_for: str) -> Filters:
        """What is looked for, together with these words."""
        return Filters(
            area=self.area.value,
            position=self.position.value,
            length=Length(self.length.value) if self.length.value else None,
            discreet=self.discreet.isChecked(),
            favorites=self.favorites.isChecked(),
            own=self.own.isChecked(),
            words=looked_for,
        )

    def clear(self) -> None:
        """Takes every filter back, and tells it once."""
        self.blockSignals(True)
        for choice in (self.area, self.position, self.length):
            choice.choose("")
        for chip in (self.discreet, self.favorites, self.own):
            chip.setChecked(False)
        self.blockSignals(False)
        self.changed.emit()

    def count(self) -> int:
        """How many filters are on."""
        chosen = (self.area.value, self.position.value, self.length.value)
        return sum(map(bool, chosen)) + sum(
            chip.isChecked() for chip in (self.discreet, self.favorites, self.own)
        )

    def _action(self, text: str, wanted: Callable[[], None]) -> Button:
        button = Button(text, Rank.QUIET, height=TARGET)
        button.clicked.connect(lambda: wanted())
        return button
