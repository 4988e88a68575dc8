"""The library window: all routines for this person as cards, with filters, search and a preview of each.

Belongs here: which page is shown, and what the person wants. Doesn't: cards, filters, preview (library_*),
reading and keeping anything (storage). It is told what to show, and never shows what doesn't suit a body.
"""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ergo.ui import relief_words
from ergo.ui.card_drop import dropped_card
from ergo.ui.controls import ROOM, Button, Label, Rank, SlimChip, label
from ergo.ui.fields import SearchField
from ergo.ui.figure import Look
from ergo.ui.library_card import card_of
from ergo.ui.library_cards import Cards
from ergo.ui.library_filters import FilterBar
from ergo.ui.library_pages import ReadingPage
from ergo.ui.library_preview import Preview
from ergo.ui.library_shelf import Library, found, left_out_names
from ergo.ui.look import LARGE, MEDIUM, SMALL, TARGET, WIDE, Size, grown
from ergo.ui.scrolled import Scrolled
from ergo.ui.toplevel import announce, put_away
from ergo.ui.undo_bar import UndoBar

MOST_FILTERS = 0.33  # of the window's height that filters may take from the cards
UNBOUNDED = 16_777_215  # pixels, QWIDGETSIZE_MAX


class LibraryWindow(QWidget):
    """All routines; told with `show_library`."""

    start_wanted = Signal(str)  # id of a routine
    favorite_said = Signal(str, bool)  # id of a routine; whether it is one now
    left_out_said = Signal(str, bool)  # id of a routine or an exercise; whether it is left out now
    open_folder_wanted = Signal()
    new_routine_wanted = Signal()
    learn_wanted = Signal()
    card_wanted = Signal()
    card_dropped = Signal(str)  # path of a physio's card
    relief_wanted = Signal()
    put_away = Signal()  # hidden, with all that was painted

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Ergo – Routines"))
        self.setAcceptDrops(True)
        self._library: Library | None = None
        self._look, self._reduced = Look(), False
        self._count = Label("", quiet=True)
        self._search = SearchField(self.tr("Search routines"), self.tr("Search titles, moves and muscles"))
        self._filters = FilterBar()
        self._filters_place = Scrolled(self._filters)
        self._show_filters = SlimChip(self.tr("Filters"), self.tr("Show filters"))
        self._learn = Button(self.tr("Learn"), Rank.QUIET, height=TARGET)
        self._trouble = Button("", height=TARGET)
        self._cards = Cards()
        self._nothing = label("", quiet=True)
        self._clear = Button(self.tr("Show all"))
        self._shelf = QStackedWidget()
        self._shelf.addWidget(self._cards)
        self._shelf.addWidget(self._empty_page())
        self._preview, self._page = Preview(), ReadingPage()
        self._undo = UndoBar()
        self._pages = QStackedWidget()
        self._front = self._front_page()
        for page in (self._front, self._preview, self._page):
            self._pages.addWidget(page)
        self._before: QWidget = self._front  # where the reading page leads back to
        self._left_out_shown = False
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE - 4, LARGE, WIDE - 4, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(self._pages, 1)
        column.addWidget(self._undo)
        self._connect()
        self.resize(grown(880), grown(640))

    def show_library(self, library: Library, look: Look, *, reduced_motion: bool = False) -> None:
        """Shows these routines; whatever was chosen and typed stays."""
        self._library, self._look, self._reduced = library, look, reduced_motion
        self._cards.cast(library.catalogue.model, look, reduced_motion=reduced_motion)
        problems = len({problem.file for problem in library.problems})
        self._trouble.setText(self.tr("%n of your files need a look", "", problems))
        self._trouble.setVisible(bool(problems))
        left_out = len(left_out_names(library))
        self._filters.left_out.setText(self.tr("Left out (%n)", "", left_out))
        self._filters.left_out.setVisible(bool(left_out))
        self._fill()
        self._refresh_page()

    def show_own(self) -> None:
        """Shows the person's own routines and no others: one was just begun."""
        self._search.clear()
        self._filters.clear()
        self._filters.own.setChecked(True)
        self._show_front()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, and from the cards closes."""
        if event.key() == Qt.Key.Key_Escape:
            self._go_back()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Begins with the cards."""
        super().showEvent(event)
        if self._pages.currentWidget() is self._front:
            self._cards.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """Lets go of the pictures: a window that is not seen keeps no figures."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._cards.pictures.clear()
            put_away(self, self.put_away.emit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes a physio's card."""
        if dropped_card(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A physio's card was dropped."""
        if file := dropped_card(event.mimeData()):
            event.acceptProposedAction()
            self.card_dropped.emit(file)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Folds the filters away where they would leave no room for cards."""
        super().resizeEvent(event)
        self._learn.setVisible(self.width() >= grown(620))
        self._fold()

    def _connect(self) -> None:
        self._search.textChanged.connect(lambda _: self._fill())
        self._search.returnPressed.connect(self._focus_cards)
        self._filters.changed.connect(self._fill)
        self._filters.reshaped.connect(self._fold)
        self._filters.new_routine_wanted.connect(self.new_routine_wanted)
        self._filters.open_folder_wanted.connect(self.open_folder_wanted)
        self._filters.card_wanted.connect(self.card_wanted)
        self._filters.left_out_wanted.connect(self._open_left_out)
        self._learn.clicked.connect(self.learn_wanted)
        self._show_filters.toggled.connect(lambda _: self._fold())
        self._trouble.clicked.connect(self._open_problems)
        self._clear.clicked.connect(self._show_all)
        self._cards.chosen.connect(self._open)
        self._preview.back_wanted.connect(self._go_back)
        self._preview.start_wanted.connect(self.start_wanted)
        self._preview.favorite_said.connect(self.favorite_said)
        self._preview.left_out_said.connect(self._leave_out)
        self._preview.sources_wanted.connect(self._open_sources)
        self._page.back_wanted.connect(self._go_back)
        self._page.brought_back.connect(lambda name: self.left_out_said.emit(name, False))
        QShortcut(QKeySequence.StandardKey.Find, self, self._focus_search)
        QShortcut(QKeySequence.StandardKey.Back, self, self._go_back)

    def _front_page(self) -> QWidget:
        page = QWidget()
        title = QHBoxLayout()
        title.setContentsMargins(ROOM, 0, 0, 0)
        title.setSpacing(MEDIUM)
        title.addWidget(Label(self.tr("Routines"), Size.TITLE, bold=True))
        title.addWidget(self._count)
        relief = Button(relief_words.spasm(), Rank.QUIET, height=TARGET)
        relief.clicked.connect(lambda: self.relief_wanted.emit())
        title.addStretch(1)
        title.addWidget(self._learn)
        title.addWidget(self._show_filters)
        title.addWidget(self._search)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(title)
        column.addWidget(self._filters_place)
        column.addWidget(self._trouble, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._shelf, 1)
        column.addWidget(relief, 0, Qt.AlignmentFlag.AlignLeft)
        return page

    def _empty_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.addStretch(1)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._nothing)
        column.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(2)
        return page

    def _fill(self) -> None:
        """Shows what suits the filters."""
        library = self._library
        if library is None:
            return
        filters = self._filters.value(self._search.text())
        suiting = found(library, filters)
        self._cards.fill([card_of(it, favorite=it.routine.id in library.favorites) for it in suiting])
        before = self._count.text()
        self._count.setText(self.tr("{shown} of {all}").format(shown=len(suiting), all=len(library.routines)))
        if self._count.text() != before:
            announce(self._count, self._count.text())
        if filters.own and not library.own:
            self._nothing.setText(self.tr("Nothing of your own yet. Press “New routine” to begin."))
        elif filters.favorites and not library.favorites:
            self._nothing.setText(self.tr("No favourites yet. Open a routine and mark it."))
        else:
            self._nothing.setText(self.tr("Nothing here for that. Try fewer filters."))
        self._shelf.setCurrentIndex(0 if suiting else 1)
        count = self._filters.count()
        self._show_filters.setText(self.tr("Filters (%n)", "", count) if count else self.tr("Filters"))

    def _fold(self) -> None:
        """Three lines of filters or so stand above the cards; more take their place while they are open."""
        needed = self._filters.heightForWidth(max(1, self.width() - 2 * WIDE))
        roomy = needed <= self.height() * MOST_FILTERS
        opened = not roomy and self._show_filters.isChecked()
        self._show_filters.setVisible(not roomy)
        self._filters_place.setVisible(roomy or opened)
        self._shelf.setVisible(not opened)
        self._filters_place.setMinimumHeight(needed if roomy else 0)
        self._filters_place.setMaximumHeight(needed if roomy else UNBOUNDED)

    def _open(self, name: str) -> None:
        if self._library is None:
            return
        self._preview.show_routine(name, self._library, self._look, reduced_motion=self._reduced)
        self._pages.setCurrentWidget(self._preview)
        self._preview.focus_start(self._reason())
        self._spare_the_second_click()

    def _spare_the_second_click(self) -> None:
        """Whoever double-clicks a card means it, not the button that comes up under the pointer."""
        deaf = Qt.WidgetAttribute.WA_TransparentForMouseEvents
        self._preview.setAttribute(deaf)
        QTimer.singleShot(
            QApplication.doubleClickInterval(), self._preview, lambda: self._preview.setAttribute(deaf, False)
        )

    def _leave_out(self, name: str, left_out: bool) -> None:
        """Leaves it out, says so, and offers to take it back."""
        if self._library is None:
            return
        title = self._library.title(name)
        self.left_out_said.emit(name, left_out)
        self._undo.offer(
            self.tr("Left out: {title}").format(title=title), lambda: self.left_out_said.emit(name, False)
        )

    def _open_sources(self, name: str) -> None:
        if self._library is not None:
            catalogue = self._library.catalogue
            self._page.show_sources(catalogue.exercises[name], catalogue)
            self._read(self._preview)

    def _open_problems(self) -> None:
        if self._library is not None:
            self._page.show_problems(self._library.problems)
            self._read(self._front)

    def _open_left_out(self) -> None:
        if self._library is not None:
            self._page.show_left_out(self._library)
            self._read(self._front)
            self._left_out_shown = True

    def _read(self, before: QWidget) -> None:
        self._before, self._left_out_shown = before, False
        self._pages.setCurrentWidget(self._page)
        self._page.focus_back(self._reason())

    def _refresh_page(self) -> None:
        """What is open shows what is so now; a routine that is no longer there gives way to the cards."""
        assert self._library is not None
        shown = self._pages.currentWidget()
        if shown is self._page and self._left_out_shown:
            self._page.show_left_out(self._library)
        if self._library.named(self._preview.routine_id) is not None:
            self._preview.show_routine(
                self._preview.routine_id, self._library, self._look, reduced_motion=self._reduced
            )
        elif shown is self._preview or (shown is self._page and self._before is self._preview):
            self._show_front()

    def _reason(self) -> Qt.FocusReason:
        """How the focus moves: a ring is for those who came by keyboard."""
        by_keyboard = self._cards.ringed
        return Qt.FocusReason.TabFocusReason if by_keyboard else Qt.FocusReason.MouseFocusReason

    def _go_back(self) -> None:
        shown = self._pages.currentWidget()
        if shown is self._front:
            self.close()
        elif shown is self._page and self._before is self._preview:
            self._pages.setCurrentWidget(self._preview)
            self._preview.focus_start(self._reason())
        else:
            self._show_front()

    def _show_front(self) -> None:
        self._pages.setCurrentWidget(self._front)
        self._cards.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_all(self) -> None:
        self._search.clear()
        self._filters.clear()
        self._cards.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_search(self) -> None:
        self._pages.setCurrentWidget(self._front)
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _focus_cards(self) -> None:
        self._cards.setFocus(Qt.FocusReason.TabFocusReason)
