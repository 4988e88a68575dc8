"""The history shows the longest sit first, counts without judging, and says so when there is nothing yet."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from ergo.core.glance import Today
from ergo.ui.controls import Card, Chip, Label
from ergo.ui.history_window import HistoryWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TODAY = date(2026, 11, 24)
BUSY = Today(
    offered=9, taken=7, natural=2, longest_sit_seconds=52 * 60, moved_seconds=660, sitting_seconds=6 * 3600
)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[HistoryWindow]:
    before = QLocale()
    QLocale.setDefault(QLocale.c())
    window = HistoryWindow()
    qtbot.addWidget(window)
    yield window
    QLocale.setDefault(before)


def rows(window: HistoryWindow) -> list[list[str]]:
    table = window.findChildren(QTableWidget)[0]
    cells = [
        [table.item(row, column) for column in range(table.columnCount())] for row in range(table.rowCount())
    ]
    return [[cell.text() if cell else "" for cell in row] for row in cells]


def facts(window: HistoryWindow) -> list[str]:
    return [name for card in window.findChildren(Card) if (name := card.accessibleName())]


def test_the_longest_sit_stands_first(window: HistoryWindow) -> None:
    window.show_days(TODAY, [(TODAY, BUSY)])

    assert facts(window) == [
        "Longest sit: 52 min",
        "Breaks taken: 7 of 9",
        "Natural breaks: 2",
        "Moved: 11 min",
    ]
    assert rows(window) == [["Tue 24 Nov", "52 min", "6 h", "7 of 9", "2", "11 min"]]


def test_seven_days_end_today_and_thirty_are_a_click_away(window: HistoryWindow) -> None:
    window.show_days(TODAY, [(TODAY - timedelta(days=back), BUSY) for back in (0, 40, 6, 7, 29, 30)])
    week = [row[0] for row in rows(window)]
    (month,) = [chip for chip in window.findChildren(Chip) if chip.text() == "30 days"]
    QTest.mouseClick(month, Qt.MouseButton.LeftButton)

    assert week == ["Tue 24 Nov", "Wed 18 Nov"]
    assert [row[0] for row in rows(window)] == ["Tue 24 Nov", "Wed 18 Nov", "Tue 17 Nov", "Mon 26 Oct"]


def test_days_without_anything_are_left_out(window: HistoryWindow) -> None:
    window.show_days(TODAY, [(TODAY, BUSY), (TODAY - timedelta(days=1), Today())])

    assert len(rows(window)) == 1


def test_before_the_first_day_there_is_nothing_to_fill_in(window: HistoryWindow) -> None:
    window.show_days(TODAY, [(TODAY, Today())])
    window.show()

    shown = [label.text() for label in window.findChildren(Label) if label.isVisible()]
    assert shown == [
        "History",
        "Your first day will show up here. Nothing to fill in.",
        "Kept on this computer only.",
    ]


def test_the_table_has_a_name_and_leaves_tab_alone(window: HistoryWindow) -> None:
    (table,) = window.findChildren(QTableWidget)

    assert table.accessibleName() == "Days"
    assert not table.tabKeyNavigation()


def test_escape_closes_it(window: HistoryWindow) -> None:
    window.show_days(TODAY, [(TODAY, BUSY)])
    window.show()
    QTest.keyClick(window, Qt.Key.Key_Escape)

    assert not window.isVisible()
