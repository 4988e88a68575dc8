"""The diary window: what was noted, the newest first; a new entry, a change, an end, a file of it.

Belongs here: showing entries, and what the person wants with them. Doesn't: keeping them (storage).
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ergo.core.diary import DiaryEntry
from ergo.core.diary_insights import Seen
from ergo.ui import diary_words, words
from ergo.ui.controls import Button, Card, Rank, label
from ergo.ui.diary_form import EntryForm
from ergo.ui.flow import flowing
from ergo.ui.look import LARGE, MEDIUM, SMALL, TARGET, TINY, WIDE, Size, grown
from ergo.ui.player_buttons import Folding
from ergo.ui.player_warning import WarningBox
from ergo.ui.scrolled import Scrolled
from ergo.ui.toplevel import LeastSize
from ergo.ui.undo_bar import UndoBar

AT_ONCE = 100  # entries that are laid out; a diary of many years would take its time


class DiaryWindow(QWidget):
    """Told with `show_diary`; says what is to be kept, forgotten and written."""

    kept = Signal(object)  # the DiaryEntry: a new one has the id 0
    put_back = Signal(object)  # the DiaryEntry that was deleted a moment ago
    forgotten = Signal(object)  # the id, too long for a C int
    all_forgotten = Signal()
    export_wanted = Signal(str)  # the file
    new_wanted = Signal()
    clinician_wanted = Signal()  # a page to take along

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Ergo – Diary"))
        self._entries: tuple[DiaryEntry, ...] = ()
        self._seen: tuple[Seen, ...] = ()
        self._shown = AT_ONCE
        self._edited = DiaryEntry(0, 0.0)
        self._files: QFileDialog | None = None
        self._trouble = WarningBox("")
        self._list = Scrolled()
        self._form = EntryForm(whole=True)
        self._form_title = label("", Size.TITLE, bold=True)
        self._undo = UndoBar()
        self._pages = QStackedWidget()
        self._front, self._editing, self._asking = self._front_page(), self._form_page(), self._ask_page()
        for page in (self._front, self._editing, self._asking):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, LARGE, WIDE, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(self._trouble)
        column.addWidget(self._pages, 1)
        column.addWidget(self._undo)
        column.addWidget(
            label(
                self.tr("Kept on this computer only, in a file of its own. Plain notes, not medical advice."),
                quiet=True,
            )
        )
        self._trouble.hide()
        # Enter begins an entry at once: it is to take ten seconds.
        self._new.setFocus(Qt.FocusReason.OtherFocusReason)
        LeastSize(self, 420, 420)
        self.resize(grown(680), grown(620))

    def show_diary(self, entries: Sequence[DiaryEntry], seen: Sequence[Seen] = ()) -> None:
        """These entries, and what can be counted of them."""
        self._entries, self._seen = tuple(entries), tuple(seen)
        for button in (self._export, self._for_clinician, self._delete_all):
            button.setVisible(bool(self._entries))
        self._list.hold(self._entry_list())

    def edit(self, entry: DiaryEntry) -> None:
        """Show the form with this entry; one with the id 0 is new."""
        self._edited = entry
        new = entry.id == 0
        self._form_title.setText(self.tr("A new entry") if new else diary_words.moment(entry.at))
        self._form.show_entry(entry)
        self._pages.setCurrentWidget(self._editing)
        self._form.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def back(self) -> None:
        """To the list."""
        self._pages.setCurrentWidget(self._front)
        self._new.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, sentence: str) -> None:
        """What could not be done, or was; empty: nothing."""
        self._trouble.say(sentence)
        self._trouble.setVisible(bool(sentence))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back, and from the list closes."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._pages.currentWidget() is self._front:
            self.close()
        elif self._pages.currentWidget() is self._editing and self._form.filled(self._edited) != self._edited:
            self.say(self.tr("Save the entry, or press Don't save: nothing is thrown away by Esc."))
            self._save.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.back()

    def _front_page(self) -> QWidget:
        page = QWidget()
        self._new = Button(self.tr("New entry"), Rank.PRIMARY)
        self._export = Button(self.tr("Export…"))
        self._for_clinician = Button(self.tr("For a clinician…"))
        self._delete_all = Button(self.tr("Delete everything…"))
        self._new.clicked.connect(lambda: self.new_wanted.emit())
        self._export.clicked.connect(lambda: self._choose_file())
        self._for_clinician.clicked.connect(lambda: self.clinician_wanted.emit())
        self._delete_all.clicked.connect(lambda: self._ask())
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(self.tr("Diary"), Size.TITLE, bold=True))
        column.addWidget(self._list, 1)
        column.addWidget(flowing(self._new, self._export, self._for_clinician, self._delete_all))
        return page

    def _entry_list(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SMALL, 0)
        column.setSpacing(SMALL)
        if not self._entries:
            column.addWidget(label(self.tr("Nothing noted. An entry takes ten seconds."), quiet=True))
        for what in self._seen:
            column.addWidget(label(diary_words.sentence(what)))
        for entry in self._entries[: self._shown]:
            column.addWidget(self._card(entry))
        older = len(self._entries) - self._shown
        if older > 0:
            more = Button(self.tr("%n older", "", older), Rank.QUIET, height=TARGET)
            more.clicked.connect(lambda: self._show_older())
            column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return inside

    def _show_older(self) -> None:
        """So many more; the keyboard goes on at the first of them."""
        first, self._shown = self._shown, self._shown + AT_ONCE
        self._list.hold(self._entry_list())
        changing = [it for it in self._list.findChildren(Button) if it.text() == self.tr("Change")]
        changing[first].setFocus(Qt.FocusReason.OtherFocusReason)

    def _card(self, entry: DiaryEntry) -> QWidget:
        card = Card()
        column = QVBoxLayout(card)
        column.setContentsMargins(LARGE, SMALL, MEDIUM, SMALL)
        column.setSpacing(TINY)
        title = diary_words.BETWEEN.join((diary_words.moment(entry.at), diary_words.what(entry)))
        change = Button(self.tr("Change"), Rank.QUIET, height=TARGET)
        delete = Button(self.tr("Delete"), Rank.QUIET, height=TARGET)
        for button in (change, delete):
            button.setAccessibleDescription(title)
        change.clicked.connect(lambda: self.edit(entry))
        delete.clicked.connect(lambda: self._delete(entry))
        head = QHBoxLayout()
        head.addWidget(label(title, bold=True), 1)
        head.addWidget(change)
        head.addWidget(delete)
        column.addLayout(head)
        for line in filter(None, (diary_words.details(entry), entry.note)):
            column.addWidget(label(words.breakable(line)))
        return card

    def _form_page(self) -> QWidget:
        page = QWidget()
        self._save, leave = Button(self.tr("Save"), Rank.PRIMARY), Button(self.tr("Don't save"))
        self._save.clicked.connect(lambda: self.kept.emit(self._form.filled(self._edited)))
        leave.clicked.connect(lambda: self._leave())
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._form_title)
        column.addWidget(Scrolled(self._form), 1)
        column.addWidget(Folding((self._save, leave)))
        return page

    def _leave(self) -> None:
        self.say("")
        self.back()

    def _ask_page(self) -> QWidget:
        page = QWidget()
        words = self.tr("This removes every entry of the diary from this computer. It cannot be undone.")
        delete, self._keep = Button(self.tr("Delete everything")), Button(self.tr("Keep it"), Rank.PRIMARY)
        delete.clicked.connect(lambda: self._delete_everything())
        self._keep.clicked.connect(lambda: self.back())
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(words, Size.TITLE))
        column.addWidget(Folding((self._keep, delete)))
        column.addStretch(1)
        return page

    def _ask(self) -> None:
        self._pages.setCurrentWidget(self._asking)
        self._keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _delete(self, entry: DiaryEntry) -> None:
        self.forgotten.emit(entry.id)
        if entry not in self._entries:  # it is gone; if it could not be, the window says why
            self._undo.offer(self.tr("The entry is deleted."), lambda: self.put_back.emit(entry))

    def _delete_everything(self) -> None:
        self._undo.hide()
        self.back()
        self.all_forgotten.emit()

    def _choose_file(self) -> None:
        """Asks where to; the window goes on meanwhile."""
        if self._files is not None:
            return
        files = QFileDialog(self, self.tr("Export the diary"), str(Path.home() / "ergo-diary.csv"))
        files.setNameFilters(["CSV (*.csv)", "JSON (*.json)"])
        files.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        files.setOption(QFileDialog.Option.DontUseNativeDialog)
        files.setDefaultSuffix("csv")
        files.filterSelected.connect(
            lambda chosen: files.setDefaultSuffix("json" if "json" in chosen else "csv")
        )
        files.fileSelected.connect(lambda file: self.export_wanted.emit(file))
        files.destroyed.connect(self._forget_files)
        self._files = files
        files.open()

    def _forget_files(self) -> None:
        self._files = None
