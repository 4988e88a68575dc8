"""The privacy page of the settings: the promise, what is kept and where, taking it along, and forgetting it.

Belongs here: showing and asking, also whether one is sure. Doesn't: files (storage), seeing to it (keeping).
"""

import re
from collections.abc import Sequence
from datetime import date
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ergo.core.kept import Forget, Kept, Store
from ergo.ui.controls import ROOM, Button, Label, Rank, label
from ergo.ui.dates import DayField
from ergo.ui.flow import FlowLayout
from ergo.ui.history_choice import Choice
from ergo.ui.history_facts import Titled
from ergo.ui.look import LARGE, MEDIUM, SMALL, TARGET
from ergo.ui.toplevel import announce

translate = QCoreApplication.translate
ONE_DAY, RANGE, ALL = "day", "range", "all"
EVERYTHING = "everything"
BY_DAY = (Store.HISTORY, Store.DIARY)


class PrivacyPage(QWidget):
    """Told what is kept, says what the person wants done with it."""

    shown = Signal()
    export_wanted = Signal(str)  # the ZIP
    forget_wanted = Signal(object)  # a Forget
    open_folder_wanted = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._kept = _KeptCard()
        self._delete = _DeleteCard(today)
        self._message = label()
        self._message.hide()
        self._files: QFileDialog | None = None
        self._kept.open_folder_wanted.connect(self.open_folder_wanted)
        self._delete.forget_wanted.connect(self.forget_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        for widget in (self._promise(), self._kept, self._take_along(), self._delete, self._message):
            column.addWidget(widget)

    @property
    def message(self) -> str:
        """What is told now; empty: nothing."""
        return "" if self._message.isHidden() else self._message.text()

    def show_kept(self, kept: Sequence[Kept], today: date) -> None:
        """Shows every kind with its size and place."""
        self._kept.show_kept(kept)
        self._delete.set_today(today)

    def say(self, sentence: str) -> None:
        """Tells what was done, or why it could not be."""
        self._message.setText(sentence)
        self._message.show()
        announce(self._message, sentence)

    def showEvent(self, event: QShowEvent) -> None:
        """Sizes are looked up when somebody looks."""
        super().showEvent(event)
        self.shown.emit()

    def _promise(self) -> Titled:
        card = Titled(self.tr("What Ergo promises"))
        promise = self.tr(
            "Ergo works offline. It has no account, no analytics and no network code. "
            "It notices *that* you are at the keyboard, never *what* you type."
        )
        words = label()
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setText(re.sub(r"\*(.+?)\*", r"<i>\1</i>", escape(promise)))
        words.setAccessibleName(promise.replace("*", ""))
        card.column.addWidget(words)
        return card

    def _take_along(self) -> Titled:
        card = Titled(self.tr("Take everything along"))
        card.column.addWidget(
            label(
                self.tr("One ZIP: settings, history as tables and database, diary, own routines."), quiet=True
            )
        )
        export = Button(self.tr("Export everything…"), height=TARGET)
        export.clicked.connect(self._choose_file)
        row = FlowLayout(gap=SMALL)
        row.addWidget(export)
        card.column.addLayout(row)
        return card

    def _choose_file(self) -> None:
        """Asks where to; the window goes on meanwhile."""
        if self._files is not None and self._files.isVisible():
            return
        name = f"ergo-{QDate.currentDate().toString(Qt.DateFormat.ISODate)}.zip"
        files = QFileDialog(self, self.tr("Export everything"), str(Path.home() / name), "ZIP (*.zip)")
        files.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        files.setOption(QFileDialog.Option.DontUseNativeDialog)
        files.setDefaultSuffix("zip")
        files.fileSelected.connect(self.export_wanted)
        self._files = files
        files.destroyed.connect(self._forget_files)
        files.open()

    def _forget_files(self) -> None:
        self._files = None


class _KeptCard(Titled):
    """What is kept, how much of it, and where."""

    open_folder_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self.heading = label(self.tr("On this computer"), bold=True)
        self.column.addWidget(self.heading)
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(LARGE)
        self._grid.setVerticalSpacing(SMALL)
        self._grid.setColumnStretch(1, 1)
        self._nothing = label(self.tr("Nothing is kept yet."), quiet=True)
        self.column.addWidget(self._rows)
        self.column.addWidget(self._nothing)
        open_folder = Button(self.tr("Open folder"), height=TARGET)
        open_folder.clicked.connect(self.open_folder_wanted)
        row = FlowLayout(gap=SMALL)
        row.addWidget(open_folder)
        self.column.addLayout(row)

    def show_kept(self, kept: Sequence[Kept]) -> None:
        """One row for each kind."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for row, it in enumerate(kept):
            name, size = Label(_store(it.store)), Label(QLocale().formattedDataSize(it.size, 1))
            place = label(_breakable(it.place), quiet=True)
            place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            place.setToolTip(it.place)
            for column, widget in enumerate((name, place, size)):
                side = Qt.AlignmentFlag.AlignTrailing if column == 2 else Qt.AlignmentFlag(0)
                self._grid.addWidget(widget, row, column, side | Qt.AlignmentFlag.AlignTop)
        self._rows.setVisible(bool(kept))
        self._nothing.setVisible(not kept)


class _DeleteCard(Titled):
    """What is to be forgotten, and of which days; the page itself asks whether one is sure."""

    forget_wanted = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__("")
        self.column.addWidget(label(self.tr("Delete"), bold=True))
        self._what = Choice(
            self.tr("What"),
            {
                Store.HISTORY: self.tr("History"),
                Store.DIARY: self.tr("Diary"),
                Store.SPOKEN: self.tr("Spoken lines"),
                EVERYTHING: self.tr("Everything"),
            },
        )
        self._when = Choice(
            self.tr("When"),
            {ONE_DAY: self.tr("A day"), RANGE: self.tr("Several days"), ALL: self.tr("All days")},
        )
        self._when.choose(ONE_DAY)
        self._first, self._last = self._date(self.tr("From")), self._date(self.tr("To"))
        self._days = QWidget()
        self._to = Label(self.tr("to"), quiet=True)
        row = QHBoxLayout(self._days)
        row.setContentsMargins(ROOM, 0, ROOM, 0)
        row.setSpacing(SMALL)
        for widget in (self._first, self._to, self._last):
            row.addWidget(widget)
        row.addStretch(1)
        self._ask = Button(self.tr("Delete…"), height=TARGET)
        self._ask.clicked.connect(self._confirm)
        self._sure = _Sure()
        self._sure.said_yes.connect(self._forget)
        self._sure.said_no.connect(self._arrange)
        asking = FlowLayout(gap=SMALL)
        asking.addWidget(self._ask)
        for part in (self._what, self._when, self._days):
            self.column.addWidget(part)
        self.column.addLayout(asking)
        self.column.addWidget(self._sure)
        self.set_today(today)
        for choice in (self._what, self._when):
            choice.changed.connect(self._arrange)
        for field in (self._first, self._last):
            field.dateChanged.connect(self._arrange)
        self._arrange()

    def set_today(self, today: date) -> None:
        """No day lies ahead."""
        now = QDate(today.year, today.month, today.day)
        for field in (self._first, self._last):
            was_last = field.date() == field.maximumDate()
            field.setMaximumDate(now)
            if was_last or field.date() > now:
                field.setDate(now)

    def _wanted(self) -> Forget | None:
        """What is chosen; None: nothing yet, or an end before its beginning."""
        what = self._what.chosen
        if not what:
            return None
        if what == EVERYTHING:
            return Forget(None)
        store = Store(what)
        if store not in BY_DAY or self._when.chosen == ALL:
            return Forget(store)
        first = _as_date(self._first.date())
        last = first if self._when.chosen == ONE_DAY else _as_date(self._last.date())
        return Forget(store, first, last) if self._when.chosen and first <= last else None

    def _arrange(self) -> None:
        by_day = self._what.chosen in BY_DAY
        self._when.setVisible(by_day)
        self._days.setVisible(by_day and self._when.chosen in (ONE_DAY, RANGE))
        for widget in (self._to, self._last):
            widget.setVisible(self._when.chosen == RANGE)
        self._sure.hide()
        self._ask.setVisible(True)
        self._ask.setEnabled(self._wanted() is not None)

    def _confirm(self) -> None:
        wanted = self._wanted()
        if wanted is not None:
            self._ask.hide()
            self._sure.ask(self._question(wanted))

    def _question(self, wanted: Forget) -> str:
        if wanted.store is None:
            return self.tr(
                "This removes notes, history and profile from this computer. It cannot be undone. "
                "Your own routines stay."
            )
        if wanted.store is Store.SPOKEN:
            return self.tr("This removes the spoken lines. They are made anew when they are wanted.")
        if wanted.first is None or wanted.last is None:
            days = self.tr("of all days")
        elif wanted.first == wanted.last:
            days = self.tr("of {day}").format(day=_day(wanted.first))
        else:
            days = self.tr("from {first} to {last}").format(first=_day(wanted.first), last=_day(wanted.last))
        if wanted.store is Store.DIARY:
            return self.tr("This removes the diary {days} from this computer. It cannot be undone.").format(
                days=days
            )
        return self.tr("This removes the history {days} from this computer. It cannot be undone.").format(
            days=days
        )

    def _forget(self) -> None:
        wanted = self._wanted()
        self._what.choose("")
        self._arrange()
        if wanted is not None:
            self.forget_wanted.emit(wanted)

    def _date(self, name: str) -> DayField:
        field = DayField(name)
        field.setDate(field.maximumDate())
        return field


class _Sure(QWidget):
    """One sentence about what will be gone, and two answers."""

    said_yes = Signal()
    said_no = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = label()
        yes, self._no = (
            Button(self.tr("Delete for good"), height=TARGET),
            Button(self.tr("Keep it"), Rank.PRIMARY, height=TARGET),
        )
        yes.clicked.connect(self.said_yes)
        self._no.clicked.connect(self.said_no)
        column, row = QVBoxLayout(self), FlowLayout(gap=SMALL)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._words)
        row.addWidget(self._no)
        row.addWidget(yes)
        column.addLayout(row)
        self.hide()

    def ask(self, question: str) -> None:
        """Asks; a slip of the finger keeps everything."""
        self._words.setText(question)
        self.show()
        self._no.setFocus(Qt.FocusReason.TabFocusReason)
        announce(self._words, question)


def _store(store: Store) -> str:
    match store:
        case Store.HISTORY:
            return translate("PrivacyPage", "History")
        case Store.DIARY:
            return translate("PrivacyPage", "Diary")
        case Store.SETTINGS:
            return translate("PrivacyPage", "Settings")
        case Store.ROUTINES:
            return translate("PrivacyPage", "Own routines")
        case Store.SPOKEN:
            return translate("PrivacyPage", "Spoken lines")
        case Store.LOG:
            return translate("PrivacyPage", "Log")
        case Store.REST:
            return translate("PrivacyPage", "Everything else")


def _as_date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())


def _day(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def _breakable(path: str) -> str:
    """A path may break after each of its folders."""
    return path.replace("/", "/\N{ZERO WIDTH SPACE}")
