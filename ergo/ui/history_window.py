"""The history window, plain: the longest unbroken sit first, breaks, minutes moved, and a table of the days.

Belongs here: showing days it is given. Doesn't: reading them (storage), adding them up (core).
"""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ergo.core.glance import Today
from ergo.ui import words
from ergo.ui.controls import Card, Chip, Label, label
from ergo.ui.look import LARGE, MEDIUM, SMALL, TARGET, WIDE, Size, grown

WEEK, MONTH = 7, 30  # days
FLAT_HEADER = (
    "QHeaderView::section { background: transparent; border: none; padding: 4px; font-weight: 600; }"
)


class HistoryWindow(QWidget):
    """Today's facts and the last 7 or 30 days; told with `show_days`."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Ergo – History"))
        self._today, self._days = date.min, dict[date, Today]()
        self._longest = _Fact(self.tr("Longest sit"))
        self._breaks = _Fact(self.tr("Breaks taken"))
        self._natural = _Fact(self.tr("Natural breaks"))
        self._moved = _Fact(self.tr("Moved"))
        self._table = _DayTable()
        self._week, self._month = Chip(self.tr("7 days")), Chip(self.tr("30 days"))
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty_page())
        self._pages.addWidget(self._days_page())
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, LARGE, WIDE, LARGE)
        column.setSpacing(MEDIUM)
        column.addLayout(self._top())
        column.addWidget(self._pages, 1)
        column.addWidget(label(self.tr("Kept on this computer only."), quiet=True))
        self.resize(grown(720), grown(520))

    def show_days(self, today: date, days: Sequence[tuple[date, Today]]) -> None:
        """Takes all days there are, in any order; those without anything are left out."""
        self._today = today
        self._days = {day: counts for day, counts in days if counts != Today()}
        now = self._days.get(today, Today())
        self._longest.say(words.duration(now.longest_sit_seconds))
        self._breaks.say(self.tr("{taken} of {offered}").format(taken=now.taken, offered=now.offered))
        self._natural.say(str(now.natural))
        self._moved.say(words.duration(now.moved_seconds))
        self._pages.setCurrentIndex(1 if self._days else 0)
        for chip in (self._week, self._month):
            chip.setVisible(bool(self._days))
        self._fill()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Closes on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        first = self._today - timedelta(days=(MONTH if self._month.isChecked() else WEEK) - 1)
        shown = [day for day in self._days if first <= day <= self._today]
        self._table.fill([(day, self._days[day]) for day in sorted(shown, reverse=True)])

    def _top(self) -> QHBoxLayout:
        choice = QButtonGroup(self)
        self._week.setChecked(True)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(Label(self.tr("History"), Size.TITLE, bold=True), 1)
        for chip in (self._week, self._month):
            choice.addButton(chip)
            row.addWidget(chip)
        self._month.toggled.connect(self._fill)
        return row

    def _days_page(self) -> QWidget:
        facts = QHBoxLayout()
        facts.setSpacing(MEDIUM)
        for fact in (self._longest, self._breaks, self._natural, self._moved):
            facts.addWidget(fact, 1)
        card = Card()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        inside.addWidget(self._table)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(label(self.tr("Today"), bold=True))
        column.addLayout(facts)
        column.addSpacing(SMALL)
        column.addWidget(card, 1)
        return page

    def _empty_page(self) -> QWidget:
        words_only = label(self.tr("Your first day will show up here. Nothing to fill in."), quiet=True)
        words_only.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return words_only


class _Fact(Card):
    """One number and what it counts."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._number = Label("", Size.TITLE, bold=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        column.setSpacing(0)
        column.addWidget(label(name, quiet=True))
        column.addWidget(self._number)

    def say(self, number: str) -> None:
        """Shows this number."""
        self._number.setText(number)
        self.setAccessibleName(f"{self._name}: {number}")


class _DayTable(QTableWidget):
    """One row a day, the newest first."""

    def __init__(self) -> None:
        super().__init__(0, 6)
        self.setHorizontalHeaderLabels(
            [
                self.tr("Day"),
                self.tr("Longest sit"),
                self.tr("Sat"),
                self.tr("Breaks"),
                self.tr("Natural"),
                self.tr("Moved"),
            ]
        )
        self.setAccessibleName(self.tr("Days"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setStyleSheet(FLAT_HEADER)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def fill(self, days: Sequence[tuple[date, Today]]) -> None:
        """Shows these days in this order."""
        self.verticalHeader().setDefaultSectionSize(grown(TARGET))
        self.setRowCount(len(days))
        for row, (day, counts) in enumerate(days):
            for column, text in enumerate(self._cells(day, counts)):
                self.setItem(row, column, QTableWidgetItem(text))

    def _cells(self, day: date, counts: Today) -> tuple[str, ...]:
        return (
            QLocale().toString(QDate(day.year, day.month, day.day), self.tr("ddd d MMM")),
            words.duration(counts.longest_sit_seconds),
            words.duration(counts.sitting_seconds),
            self.tr("{taken} of {offered}").format(taken=counts.taken, offered=counts.offered),
            str(counts.natural),
            words.duration(counts.moved_seconds),
        )
