"""The settings window: a sidebar of pages, a search over all rows, and each change at once.

Belongs here: which page is shown, and what the person changed. Doesn't: keeping it (preferences). It is told
the settings with `show_settings` and what came of a change with `kept` or `refused`.
"""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ergo.core.settings import ALL_DAYS, PRESETS, Settings, WrongSetting, changes_of, get, row, with_values
from ergo.ui import settings_words
from ergo.ui.controls import Card, Label, label
from ergo.ui.fields import SearchField
from ergo.ui.look import LARGE, MEDIUM, SMALL, TINY, WIDE, grown
from ergo.ui.settings_controls import PageButton
from ergo.ui.settings_lists import Named
from ergo.ui.settings_page import Cards, FoundView, PageView, defaults_of, into_view
from ergo.ui.settings_pages import KEPT, PAGES, page_title
from ergo.ui.settings_presets import PresetsCard
from ergo.ui.settings_row import SettingRow
from ergo.ui.toplevel import LeastSize, announce, put_away
from ergo.ui.undo_bar import UndoBar

SMALLEST = (480, 440)
NARROW = 700  # pixels at the usual text size: below it the sidebar shows drawings alone

Changes = Mapping[str, object]


class SettingsWindow(QWidget):
    """All settings; told with `show_settings`."""

    changed = Signal(object)  # paths and values the person wants
    put_away = Signal()  # hidden, with all that was painted

    def __init__(self, names: Named, cards: Mapping[str, Cards], today: Callable[[], date]) -> None:
        """*names*: every routine; *cards*: what a page has besides its rows, by the page's name."""
        super().__init__()
        self.setWindowTitle(self.tr("Ergo – Settings"))
        self._names, self._cards, self._today = names, cards, today
        self._settings = Settings()
        self._before: Changes = {}  # what a change that is under way would replace
        self._said = ""
        self._views: dict[str, PageView] = {}
        self.search = SearchField(self.tr("Search settings"), self.tr("Search all settings"))
        self._buttons = {page.name: PageButton(page.name, page_title(page.name)) for page in PAGES}
        self._group = QButtonGroup(self)
        self._pages = QStackedWidget()
        self._found = FoundView(self._new_row)
        self._pages.addWidget(self._found)
        self._trouble = _Trouble()
        self._undo = UndoBar()
        self._presets = PresetsCard()
        self._narrow = False
        self._side, self._head = QVBoxLayout(), QVBoxLayout()  # where the search stands, wide and narrow
        self._lay_out()
        self._connect()
        self.resize(grown(880), grown(640))
        self.open_page("general")

    def show_settings(self, settings: Settings) -> None:
        """Shows the values that count; what is being typed stays."""
        self._settings = settings
        self._presets.show_settings(settings, self._today())
        self._found.show_settings(settings)
        for view in self._views.values():
            view.show_settings(settings)

    def kept(self) -> None:
        """The change is kept: offers to take it back."""
        before, self._before = self._before, {}
        if before:
            self._undo.offer(self._said, lambda: self.changed.emit(before))

    def refused(self, wrong: WrongSetting | None, sentence: str = "") -> None:
        """The change is not kept: because of a row, or of the whole file."""
        self._before = {}
        if wrong is not None:
            for shown in self._rows_at(wrong.path):
                shown.say_wrong(wrong)
        if sentence:
            self._trouble.say(sentence)
        self.show_settings(self._settings)

    def say_trouble(self, sentence: str) -> None:
        """Says what is wrong with the file above all pages; nothing: all is well."""
        self._trouble.say(sentence)

    def open_page(self, name: str, path: str = "") -> None:
        """Shows that page, and on it the row at *path*."""
        self.search.clear()
        view = self._view(name)
        self._buttons[name].setChecked(True)
        self._pages.setCurrentWidget(view)
        if (shown := view.row_at(path)) is not None:
            into_view(shown, view.place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Begins with the page that is shown."""
        super().showEvent(event)
        if self.focusWidget() is None:
            self._buttons[self._chosen()].setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """What was typed and not yet set is set; no picture is kept of what nobody sees."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()
        super().hideEvent(event)
        put_away(self, self.put_away.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Folds the sidebar where there is little room."""
        super().resizeEvent(event)
        narrow = self.width() < grown(NARROW)
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for button in self._buttons.values():
            button.set_narrow(narrow)
        (self._head if narrow else self._side).insertWidget(0, self.search)

    def _lay_out(self) -> None:
        self._side.setSpacing(TINY)
        self._side.addWidget(self.search)
        self._side.addSpacing(SMALL)
        for button in self._buttons.values():
            self._group.addButton(button)
            button.setAutoExclusive(True)  # to a screen reader: one of several
            self._side.addWidget(button)
        self._side.addStretch(1)
        content = QVBoxLayout()
        content.setSpacing(SMALL)
        content.addLayout(self._head)
        content.addWidget(self._trouble)
        content.addWidget(self._pages, 1)
        content.addWidget(self._undo)
        line = QHBoxLayout(self)
        line.setContentsMargins(LARGE, LARGE, WIDE - TINY, MEDIUM)
        line.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # made narrow, the sidebar folds
        LeastSize(self, *SMALLEST)
        line.setSpacing(WIDE - TINY)
        line.addLayout(self._side)
        line.addLayout(content, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._look_for)
        self.search.returnPressed.connect(self._focus_found)
        for name, button in self._buttons.items():
            button.clicked.connect(lambda _=False, it=name: self.open_page(it))
            button.toggled.connect(lambda on, it=name: self._follow(it, on))
        self._presets.chosen.connect(self._choose_preset)
        QShortcut(QKeySequence.StandardKey.Find, self, self._focus_search)
        QShortcut(QKeySequence.StandardKey.Undo, self, self._undo.take_back)
        QShortcut(QKeySequence(Qt.Key.Key_PageDown | Qt.KeyboardModifier.ControlModifier), self, self._next)
        QShortcut(QKeySequence(Qt.Key.Key_PageUp | Qt.KeyboardModifier.ControlModifier), self, self._previous)

    def _view(self, name: str) -> PageView:
        if name not in self._views:
            page = next(page for page in PAGES if page.name == name)
            cards = list(self._cards[name]()) if name in self._cards else []
            view = PageView(page, self._new_row, cards)
            if name == "reminders":
                view.put_first(self._presets)
            view.restore_wanted.connect(lambda: self._restore(view))
            view.show_settings(self._settings)
            self._views[name] = view
            self._pages.addWidget(view)
        return self._views[name]

    def _new_row(self, path: str) -> SettingRow:
        made = SettingRow(row(path), self._names)
        made.wanted.connect(lambda path, value: self._want({path: value}))
        made.wanted_everywhere.connect(self._want_everywhere)
        return made

    def _rows_at(self, path: str) -> list[SettingRow]:
        views: list[PageView | FoundView] = [*self._views.values(), self._found]
        return [shown for view in views if (shown := view.row_at(path)) is not None]

    def _want(self, changes: Changes, said: str = "") -> None:
        """Tells what the person wants, if the settings agree on it."""
        before = {path: get(self._settings, path) for path in changes}
        if all(before[path] == value for path, value in changes.items()):
            self.show_settings(self._settings)
            return
        try:
            with_values(self._settings, changes)
        except WrongSetting as wrong:
            self.refused(wrong)
            return
        (path, value), *_ = changes.items()
        self._before = before
        self._said = said or settings_words.said(row(path), value)  # type: ignore[arg-type]  # as the table has it
        self.changed.emit(changes)

    def _want_everywhere(self, ranges: object) -> None:
        self._want({f"hours.{day}": ranges for day in ALL_DAYS}, self.tr("The same hours every day"))

    def _choose_preset(self, name: str) -> None:
        """A preset, or the end of one that ends by itself."""
        preset = next((it for it in PRESETS if it.name == name), None)
        if preset is None:
            self._want({"routines.flare_up_until": ""}, self.tr("Flare-up has ended"))
        else:
            title = settings_words.translate("settings", preset.title)
            self._want(changes_of(preset, self._today()), self.tr("Rhythm set to {name}").format(name=title))

    def _restore(self, view: PageView) -> None:
        changes = defaults_of(view.page, self._settings, KEPT)
        said = self.tr("{page} is at its defaults").format(page=page_title(view.page.name))
        if changes:
            self._want(changes, said)
        else:
            announce(view, said)

    def _follow(self, name: str, on: bool) -> None:
        """The arrow keys choose a page as they go."""
        if on and self._buttons[name].hasFocus():
            self.open_page(name)

    def _look_for(self, words: str) -> None:
        if not words.strip():
            if self._pages.currentWidget() is self._found:
                self._pages.setCurrentWidget(self._view(self._chosen()))
            return
        count = self._found.look_for(words)
        self._pages.setCurrentWidget(self._found)
        announce(self.search, self.tr("%n found", "", count))

    def _chosen(self) -> str:
        return next(name for name, button in self._buttons.items() if button.isChecked())

    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _focus_found(self) -> None:
        if (shown := self._found.first_row()) is not None:
            shown.editor.focus(Qt.FocusReason.TabFocusReason)

    def _next(self) -> None:
        self._turn(1)

    def _previous(self) -> None:
        self._turn(-1)

    def _turn(self, by: int) -> None:
        names = list(self._buttons)
        self.open_page(names[(names.index(self._chosen()) + by) % len(names)])


class _Trouble(Card):
    """What is wrong with the file, above all pages; hidden while there is nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._words = label("")
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        column.addWidget(Label(self.tr("The settings file needs a look"), bold=True))
        column.addWidget(self._words)
        self.hide()

    def say(self, sentence: str) -> None:
        """Says it; nothing: is hidden."""
        if sentence and sentence != self._words.text():
            announce(self, sentence)
        self._words.setText(sentence)
        self.setVisible(bool(sentence))
