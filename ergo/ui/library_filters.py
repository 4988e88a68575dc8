"""The filters of the library: chips for area, position and length, what a person marked, and the search.

Belongs here: asking what is looked for. Doesn't: finding it (library_shelf).
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ergo.ui import library_words, words
from ergo.ui.controls import ROOM, Button, Chip, Label, Rank, crisp
from ergo.ui.flow import FlowLayout
from ergo.ui.library_glyphs import paint_glyph
from ergo.ui.library_shelf import AREAS, Filters, Length
from ergo.ui.look import (
    MEDIUM,
    RADIUS,
    RING,
    SMALL,
    TARGET,
    TINY,
    Size,
    colours_of,
    font_of,
    grown,
)

POSITIONS = ("seated", "standing", "floor")
GLASS = 16  # pixels
SEARCH_WIDTH = 220  # pixels at the usual text size


class FilterChip(Chip):
    """A chip that takes room for its tick only while it has one: the filters fit into three lines."""

    def __init__(self, text: str, spoken: str = "") -> None:
        super().__init__(text)
        self.setAccessibleName(spoken or text)
        self.toggled.connect(lambda _: self.updateGeometry())

    def sizeHint(self) -> QSize:
        """The text, and the tick where it is chosen."""
        metrics = QFontMetrics(font_of(Size.BODY, bold=self.isChecked()))
        tick = grown(22) if self.isChecked() else 0
        width = metrics.horizontalAdvance(self.text()) + 2 * MEDIUM + tick + 2 * ROOM
        return QSize(width, max(grown(TARGET), metrics.height() + MEDIUM) + 2 * ROOM)


class _Choice(QWidget):
    """One of several chips, the first of which means that it doesn't matter."""

    chosen = Signal(str)

    def __init__(self, title: str, anything: str, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.chips: dict[str, FilterChip] = {}
        for name, text in (("", anything), *choices):
            chip = FilterChip(text, f"{title}: {text}")
            chip.setChecked(not name)
            chip.toggled.connect(lambda on, name=name: self.chosen.emit(name) if on else None)
            self._group.addButton(chip)
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
        self.discreet = FilterChip(self.tr("Discreet"), self.tr("Discreet: nobody notices"))
        self.favorites = FilterChip(self.tr("Favourites"))
        self.own = FilterChip(self.tr("My own"))
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


class SearchField(QLineEdit):
    """Where words are typed; Esc empties it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Search routines"))
        self.setAccessibleName(self.tr("Search titles, moves and muscles"))
        self.setFrame(False)
        self.setClearButtonEnabled(True)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, QColor(Qt.GlobalColor.transparent))
        self.setPalette(palette)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text has a larger glass before it."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._make_room()

    def sizeHint(self) -> QSize:
        """As high as a button."""
        return QSize(grown(SEARCH_WIDTH), grown(TARGET + TINY) + 2 * ROOM)

    def minimumSizeHint(self) -> QSize:
        """Room for a word."""
        return QSize(grown(SEARCH_WIDTH) // 2, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empties on Esc; an empty one leaves Esc to the window."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _make_room(self) -> None:
        self.setTextMargins(ROOM + MEDIUM + grown(GLASS) + TINY, 0, SMALL, 0)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints edge, ring and glass under the text."""
        colours = colours_of(self)
        body = QRectF(self.rect()).adjusted(ROOM, ROOM, -ROOM, -ROOM)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colours.border, 1))
            painter.setBrush(colours.surface)
            painter.drawRoundedRect(crisp(body, 1), RADIUS, RADIUS)
            if self.hasFocus():
                painter.setPen(QPen(colours.accent, RING))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(crisp(QRectF(self.rect()), RING), RADIUS + ROOM, RADIUS + ROOM)
            side = grown(GLASS)
            glass = QRectF(body.left() + MEDIUM, body.center().y() - side / 2, side, side)
            paint_glyph(painter, "search", glass, colours.text2)
        super().paintEvent(event)
