"""The large controls of the help while it hurts: tiles that are read from afar, and a page with its heading.

Belongs here: what several of its pages share. Doesn't: the pages (relief_*).
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ergo.ui.controls import ROOM, Button, Label, Rank, label
from ergo.ui.look import LARGE, MEDIUM, SMALL, Colours, Size, font_of, grown
from ergo.ui.player_buttons import WordyButton
from ergo.ui.scrolled import Scrolled

TILE = 56  # pixels high
LITTLE = 190  # pixels wide
LOW = 460  # pixels; below, what can be said elsewhere is left away
NARROW = 640  # pixels; below, what stands side by side stands below one another


class Tile(WordyButton):
    """A large button; one that was chosen is filled and edged."""

    def heightForWidth(self, width: int) -> int:
        """Never lower than a tile."""
        return max(super().heightForWidth(width), grown(TILE) + 2 * ROOM)

    def _font(self) -> QFont:
        """Large, but where a row leaves little room."""
        return font_of(Size.TITLE if self.width() >= grown(LITTLE) else Size.BODY, bold=True)

    def _inks(self, colours: Colours) -> tuple[QColor | None, QColor | None, QColor]:
        if self.isChecked():
            return colours.soft, colours.accent, colours.text
        return super()._inks(colours)


class ReliefPage(QWidget):
    """A page: what is in it scrolls, and what leads on stays at its foot."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self.heading = heading

    @property
    def spoken(self) -> str:
        """What the voice says when the page is shown."""
        return self.heading

    def lay_out(self, inside: QWidget, foot: Sequence[QWidget] = ()) -> Scrolled:
        """Put *inside* into a column that scrolls, above the buttons of the foot."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        scroll = Scrolled(inside)
        column.addWidget(scroll, 1)
        if foot:
            column.addLayout(row_of(foot))
        return scroll

    def lay_out_helping(self, stage: QWidget, words: QWidget, tiles: Sequence[QWidget]) -> None:
        """A picture with words that scroll, above tiles that are always in view."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(Sideways(stage, Scrolled(words), (3, 2)), 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        for tile in tiles:
            row.addWidget(tile, 1)
        column.addLayout(row)

    def begin(self) -> None:
        """The page is shown: the focus goes where the person is to begin."""


class Sideways(QWidget):
    """Two parts side by side, or below one another where the window is narrow."""

    def __init__(self, first: QWidget, second: QWidget, shares: tuple[int, int]) -> None:
        super().__init__()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(LARGE)
        self._box.addWidget(first, shares[0])
        self._box.addWidget(second, shares[1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Folds or unfolds."""
        super().resizeEvent(event)
        wide = self.width() >= grown(NARROW)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(across if wide else down)


def row_of(widgets: Sequence[QWidget]) -> QHBoxLayout:
    """Widgets in one row, from the side one reads from."""
    row = QHBoxLayout()
    row.setSpacing(SMALL)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def column_of(*widgets: QWidget) -> QWidget:
    """Widgets in one column."""
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(MEDIUM)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return part


def heading(text: str) -> Label:
    """A heading within a page."""
    return label(text, Size.TITLE, bold=True)


def focus(button: QWidget) -> None:
    """The keyboard begins there, and one sees it."""
    button.setFocus(Qt.FocusReason.OtherFocusReason)


def back_button(text: str) -> Button:
    """Leads to the page before."""
    return Button(text, Rank.OUTLINE)
