"""Looking back through the real window: days, entries that are changed, and what is taken along."""

import json
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from ergo.core.breaks import Because, Held, Kind, Moved, Outcome, Prompted, Rested, Sat
from ergo.core.looking_back import Doing, Reach
from ergo.storage import paths
from ergo.ui.controls import Button
from ergo.ui.dates import TimeField
from ergo.ui.history_entry import EntryEditor
from ergo.ui.history_table import Table
from ergo.ui.history_window import HistoryWindow
from tests.pretend_life import MORNING, Life

AT = MORNING.timestamp()
TODAY = MORNING.date()
EARLY = (
    Sat(AT - 3600, AT - 1800, 1700),
    Prompted(AT - 2000, Kind.MICRO, Outcome.SKIPPED),
    Moved(AT - 1900, "neck-60", 60, 1, Kind.MICRO, "neck"),
    Held(AT - 1850, Kind.MICRO, Because.CALL),
    Rested(AT - 1800, AT, 900),
)
YESTERDAY = Prompted(AT - 86_400, Kind.MICRO, Outcome.TAKEN)


@pytest.fixture
def window(life: Life) -> Iterator[HistoryWindow]:
    """The open history of a morning, with the hour before it."""
    life.app.history.write_all((YESTERDAY, *EARLY))
    life.works(minutes=10)
    life.app.tray.history_wanted.emit()
    [found] = [
        it for it in QApplication.topLevelWidgets() if isinstance(it, HistoryWindow) and it.isVisible()
    ]
    assert isinstance(found, HistoryWindow)
    yield found
    found.hide()


def kept(life: Life) -> list[object]:
    return list(life.app.history.entries(AT - 7200, AT + 86_400))


def entries_table(window: HistoryWindow) -> Table:
    QTest.keyClick(window, Qt.Key.Key_T)
    [table] = [it for it in window.findChildren(Table) if it.accessibleName() == "Entries of the day"]
    return table


def press(window: HistoryWindow, text: str) -> None:
    [button] = [it for it in window.findChildren(Button) if it.text() == text and it.isVisible()]
    button.click()


def test_today_opens_as_it_goes_on(life: Life, window: HistoryWindow) -> None:
    page = life.app.historian.page(Reach.DAY, TODAY)

    assert window.windowTitle() == "Ergo – History"
    assert (page.entries, page.has_past, page.now) == (EARLY, True, AT + 600)
    assert page.strip[-1].doing is Doing.SITTING
    assert (page.strip[-1].start, page.strip[-1].end) == (AT, AT + 600)


def test_an_earlier_day_knows_nothing_of_what_goes_on_now(life: Life, window: HistoryWindow) -> None:
    page = life.app.historian.page(Reach.DAY, TODAY - timedelta(1))

    assert window.isVisible()
    assert (page.entries, page.strip, page.now, page.has_past) == ((YESTERDAY,), (), None, False)


def test_an_open_window_goes_with_the_time_and_over_midnight(life: Life, window: HistoryWindow) -> None:
    life.works(minutes=5)
    assert window.page is not None
    assert window.page.now == pytest.approx(AT + 900, abs=61)
    life.rests_hands(minutes=60 * 15)
    life.works(minutes=2)

    assert window.page.today == TODAY + timedelta(1)
    assert window.page.days[-1].date == TODAY + timedelta(1)
    window.wanted.emit(Reach.DAY, TODAY)
    life.works(minutes=3)
    assert window.page.days[-1].date == TODAY  # whoever looks back is left there


def test_what_is_told_stays_while_the_same_days_are_shown(life: Life, window: HistoryWindow) -> None:
    window.say("Saved.")
    life.works(minutes=3)
    assert window.message == "Saved."
    window.wanted.emit(Reach.WEEK, TODAY)

    assert window.message == ""


def test_a_sit_may_not_reach_into_the_one_that_goes_on(life: Life, window: HistoryWindow) -> None:
    table = entries_table(window)
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Return)
    [editor] = window.findChildren(EntryEditor)
    begun = datetime.fromtimestamp(AT + 300, life.app.around.zone)
    editor.findChildren(TimeField)[1].setTime(QTime(begun.hour, begun.minute))
    press(window, "Save")

    assert editor._problem.text().startswith("That overlaps")
    assert kept(life) == list(EARLY)


def test_an_entry_that_changed_meanwhile_is_not_said_to_be_deleted(life: Life, window: HistoryWindow) -> None:
    life.app.history.replace(EARLY[2], Moved(AT - 1900, "neck-60", 60, 1, Kind.MICRO, "neck", "too easy"))
    window.replaced.emit(EARLY[2], None)

    assert window.message == "That entry has changed meanwhile; this is how it stands now."
    assert len(kept(life)) == len(EARLY)


def test_a_deleted_entry_is_gone_at_once_and_undo_brings_it_back(life: Life, window: HistoryWindow) -> None:
    table = entries_table(window)
    table.selectRow(1)
    QTest.keyClick(table, Qt.Key.Key_Delete)

    assert kept(life) == [*EARLY[:1], *EARLY[2:]]
    assert life.app.look_now()[1].offered == 0
    press(window, "Undo")
    assert kept(life) == list(EARLY)
    assert life.app.look_now()[1].offered == 1


def test_a_changed_entry_counts_at_once_and_undo_brings_the_old_one_back(
    life: Life, window: HistoryWindow
) -> None:
    felt = Moved(AT - 1900, "neck-60", 60, 1, Kind.MICRO, "neck", "too easy", "better")

    window.replaced.emit(EARLY[2], felt)
    assert kept(life) == [*EARLY[:2], felt, *EARLY[3:]]
    press(window, "Undo")

    assert kept(life) == list(EARLY)


def test_the_days_shown_are_saved_as_a_file_without_holding_up_the_window(
    life: Life, window: HistoryWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    QTest.keyClick(window, Qt.Key.Key_E)
    [files] = window.findChildren(QFileDialog)
    life.works(minutes=1)  # the app goes on
    assert files.isVisible()
    files.fileSelected.emit(str(tmp_path / "day.json"))
    files.close()

    written = json.loads((tmp_path / "day.json").read_text())
    assert [entry["entry"] for entry in written["entries"]] == ["sat", "prompted", "moved", "held", "rested"]
    qtbot.waitUntil(lambda: not window.findChildren(QFileDialog))
    window.wanted.emit(Reach.WEEK, TODAY)
    window.export_wanted.emit(str(tmp_path / "week.csv"), "csv")
    assert (tmp_path / "week.csv").read_text().count("\n") == 7


def test_where_nothing_can_be_saved_the_window_says_why(
    life: Life, window: HistoryWindow, tmp_path: Path
) -> None:
    (tmp_path / "mine.csv").write_text("a list of my own")

    window.export_wanted.emit(str(tmp_path / "mine.csv"), "csv")

    assert life.state() == "working"
    assert (
        window.message
        == f"{tmp_path / 'mine.csv'} is there already and is no export of Ergo: choose another name."
    )


def test_where_the_history_may_not_be_written_nothing_is_lost_and_the_window_says_so(
    life: Life, window: HistoryWindow, caplog: pytest.LogCaptureFixture
) -> None:
    database = life.app.history._open
    assert database is not None
    database.execute("PRAGMA query_only = ON")

    window.replaced.emit(EARLY[1], None)

    assert window.message.startswith("The history was not changed: ")
    database.execute("PRAGMA query_only = OFF")
    assert kept(life) == list(EARLY)
    caplog.clear()


def test_what_is_deleted_from_the_command_line_is_gone_from_the_open_window(
    life: Life, window: HistoryWindow
) -> None:
    life.asks(verb="forget")

    assert kept(life) == []
    assert window.isVisible()
    assert life.app.historian.page(Reach.DAY, TODAY).entries == ()


def test_days_are_walked_through_by_keys(life: Life, window: HistoryWindow) -> None:
    seen: list[tuple[Reach, date]] = []
    window.wanted.connect(lambda reach, last: seen.append((reach, last)))

    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)  # nothing is kept from before
    QTest.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)  # tomorrow is not here yet
    QTest.keyClick(window, Qt.Key.Key_W)
    QTest.keyClick(window, Qt.Key.Key_M)

    assert life.state() == "working"
    assert seen == [
        (Reach.DAY, TODAY - timedelta(1)),
        (Reach.DAY, TODAY),
        (Reach.WEEK, TODAY),
        (Reach.MONTH, TODAY),
    ]


def test_days_are_shown_without_the_diary_where_it_cannot_be_read(
    life: Life, window: HistoryWindow, caplog: pytest.LogCaptureFixture
) -> None:
    paths.diary_path().write_text('{"ergo_diary": 9}')

    window.wanted.emit(Reach.WEEK, TODAY)

    assert window.page is not None
    assert (window.page.noted, window.page.total.offered) == ({}, 2)
    assert life.state() == "working"
    caplog.clear()
