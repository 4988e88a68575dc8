"""The pages of the settings window as one sees them: cards of rows, and what the search found.

Belongs here: laying rows out. Doesn't: which rows (settings_pages), a single row (settings_row).
"""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ergo.core.settings import Settings, get, row, rows
from ergo.ui import settings_words
from ergo.ui.controls import Button, Card, Label, Rank, label
from ergo.ui.look import MEDIUM, SMALL, TARGET, TINY, Size
from ergo.ui.scrolled import Scrolled
from ergo.ui.settings_controls import Rule
from ergo.ui.settings_pages import PAGES, Page, page_title
from ergo.ui.settings_row import SettingRow

Cards = Callable[[], Sequence[QWidget]]  # what a page has besides rows, made when it is first seen
NewRow = Callable[[str], SettingRow]  # a row for that path, wired to the window


class PageView(QWidget):
    """One page: its title, the way back to the defaults, and its cards."""

    restore_wanted = Signal()

    def __init__(self, page: Page, new_row: NewRow, cards: Iterable[QWidget]) -> None:
        super().__init__()
        self.page = page
        self._rows: dict[str, SettingRow] = {}
        self._title = Label(page_title(page.name), Size.TITLE, bold=True)
        self._restore = Button(self.tr("Restore defaults"), Rank.QUIET, height=TARGET)
        self._restore.clicked.connect(self.restore_wanted)
        self._restore.setVisible(bool(page.paths))
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setContentsMargins(TINY, 0, 0, 0)
        self._head.setSpacing(0)
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self._restore, 0, Qt.AlignmentFlag.AlignLeading)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, TINY, 0)
        self._column.setSpacing(MEDIUM)
        for paths in page.cards:
            made = [new_row(path) for path in paths]
            self._rows.update(zip(paths, made, strict=True))
            self._column.addWidget(card_of(made))
        for card in cards:
            self._column.addWidget(card)
        self._column.addStretch(1)
        self.place = Scrolled(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(self._head)
        column.addWidget(self.place, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the way back below the title where there is no room beside it."""
        super().resizeEvent(event)
        needed = self._title.sizeHint().width() + self._restore.sizeHint().width() + TINY
        beside = self._restore.isHidden() or needed <= self.width()
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._head.setDirection(way)

    def show_settings(self, settings: Settings) -> None:
        """Shows the values that count."""
        for path, shown in self._rows.items():
            shown.show_value(get(settings, path))

    def put_first(self, card: QWidget) -> None:
        """Shows that card above all others."""
        self._column.insertWidget(0, card)

    def row_at(self, path: str) -> SettingRow | None:
        """The row of that path, if it stands here."""
        return self._rows.get(path)


class FoundView(QWidget):
    """What the search found, page by page; a row is made when it is first found, and kept."""

    def __init__(self, new_row: NewRow) -> None:
        super().__init__()
        self._new_row = new_row
        self._rows: dict[str, SettingRow] = {}
        self._settings = Settings()
        self._nothing = label(self.tr("Nothing is called that. Try another word."), quiet=True)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, TINY, 0)
        self._column.setSpacing(SMALL)
        self._column.addWidget(self._nothing)
        self._groups = {page.name: _Group(page) for page in PAGES}
        for group in self._groups.values():
            self._column.addWidget(group)
            group.hide()
        self._column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(Label(self.tr("Found"), Size.TITLE, bold=True))
        column.addWidget(Scrolled(inside), 1)

    def look_for(self, words: str) -> int:
        """Shows the rows in which these words stand; gives how many."""
        count = 0
        for page in PAGES:
            title = page_title(page.name)
            found = [path for path in page.paths if settings_words.matches(row(path), title, words)]
            self._groups[page.name].show_rows([self._row(path) for path in found])
            count += len(found)
        self._nothing.setVisible(not count)
        return count

    def show_settings(self, settings: Settings) -> None:
        """Shows the values that count."""
        self._settings = settings
        for path, shown in self._rows.items():
            shown.show_value(get(settings, path))

    def row_at(self, path: str) -> SettingRow | None:
        """The row of that path, if it was found before."""
        return self._rows.get(path)

    def first_row(self) -> SettingRow | None:
        """The first row that is seen; None: there is none."""
        paths = (path for page in PAGES for path in page.paths)
        seen = (self._rows[path] for path in paths if path in self._rows)
        return next((shown for shown in seen if shown.isVisible()), None)

    def _row(self, path: str) -> SettingRow:
        if path not in self._rows:
            self._rows[path] = self._new_row(path)
            self._rows[path].show_value(get(self._settings, path))
        return self._rows[path]


class _Group(QWidget):
    """The rows of one page that were found."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._order = {path: number for number, path in enumerate(page.paths)}
        card = Card()
        self._rows: list[SettingRow] = []
        self._inside = QVBoxLayout(card)
        self._inside.setContentsMargins(0, TINY, 0, TINY)
        self._inside.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        column.addWidget(Label(page_title(page.name), bold=True, quiet=True))
        column.addWidget(card)

    def show_rows(self, found: Sequence[SettingRow]) -> None:
        """Shows these rows, in the order of the page."""
        for shown in found:
            if shown not in self._rows:
                self._rows.append(shown)
                self._rows.sort(key=lambda it: self._order[it.row.path])
                self._inside.insertWidget(self._rows.index(shown), shown)
        for shown in self._rows:
            shown.setVisible(shown in found)
        self.setVisible(bool(found))


def card_of(made: Sequence[QWidget]) -> Card:
    """A card with these rows, a hair line between them."""
    card = Card()
    column = QVBoxLayout(card)
    column.setContentsMargins(0, TINY, 0, TINY)
    column.setSpacing(0)
    for number, shown in enumerate(made):
        if number:
            line = QHBoxLayout()
            line.setContentsMargins(MEDIUM, 0, MEDIUM, 0)
            line.addWidget(Rule())
            column.addLayout(line)
        column.addWidget(shown)
    return card


def defaults_of(page: Page, settings: Settings, kept: frozenset[str]) -> dict[str, object]:
    """What a page changes when it goes back to its defaults."""
    defaults = {it.path: it.default for it in rows()}
    return {
        path: defaults[path]
        for path in page.paths
        if path not in kept and get(settings, path) != defaults[path]
    }


def into_view(shown: SettingRow, scroll: Scrolled) -> None:
    """Scrolls until the row is seen, and puts the focus there."""
    scroll.ensureWidgetVisible(shown)
    shown.editor.focus(Qt.FocusReason.OtherFocusReason)
