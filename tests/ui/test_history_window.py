"""The history shows the longest sit first, counts without judging, and says so when there is nothing yet."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, QPoint, QSize, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ergo.core.breaks import Because, Entry, Held, Kind, Moved, Outcome, Prompted, Rested, Sat
from ergo.core.diary import DiaryEntry
from ergo.core.looking_back import Reach, page
from ergo.ui.controls import Button, Card, Chip, Label
from ergo.ui.dates import TimeField
from ergo.ui.day_dots import DayDots
from ergo.ui.history_bars import DayBars
from ergo.ui.history_entry import EntryEditor
from ergo.ui.history_facts import Shares
from ergo.ui.history_page import HistoryPage
from ergo.ui.history_strip import DayStrip
from ergo.ui.history_table import Table
from ergo.ui.history_window import HistoryWindow
from ergo.ui.look import Appearance
from tests.ui.front import bring_to_front

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

BERLIN = ZoneInfo("Europe/Berlin")
TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 15, 0, tzinfo=BERLIN).timestamp()


def at(hour: int, minute: int = 0, *, ago: int = 0) -> float:
    return datetime(2026, 11, 24, hour, minute, tzinfo=BERLIN).timestamp() - ago * 86_400


def a_day(ago: int = 0) -> tuple[Entry, ...]:
    return (
        Sat(at(9, ago=ago), at(9, 52, ago=ago), 3060),
        Prompted(at(9, 29, ago=ago), Kind.MICRO, Outcome.TAKEN),
        Moved(at(9, 30, ago=ago), "neck-60", 60, 1, Kind.MICRO, "neck", "just right", "better"),
        Held(at(9, 40, ago=ago), Kind.MICRO, Because.CALL),
        Rested(at(9, 52, ago=ago), at(10, 10, ago=ago), 3060),
        Prompted(at(10, 40, ago=ago), Kind.MICRO, Outcome.SKIPPED),
        Moved(at(11, ago=ago), "hip-120", 120, 1, None, "hip"),
    )


@pytest.fixture
def window(qtbot: QtBot, appearance: Appearance) -> Iterator[HistoryWindow]:
    assert appearance
    before = QLocale()
    QLocale.setDefault(QLocale.c())
    window = HistoryWindow()
    qtbot.addWidget(window)
    yield window
    QLocale.setDefault(before)


def four_more(ago: int) -> tuple[Entry, ...]:
    """Four breaks more."""
    return tuple(Prompted(at(hour, ago=ago), Kind.MICRO, Outcome.TAKEN) for hour in (11, 12, 13, 14))


def show(window: HistoryWindow, reach: Reach = Reach.DAY, days: int = 1, *, last: date = TODAY) -> None:
    entries = [entry for ago in range(days) for entry in a_day(ago)]
    window.show_page(page(entries, BERLIN, reach, last, NOW, has_past=days > 1), BERLIN)
    window.show()


def visible(window: HistoryWindow, kind: type[QWidget]) -> list[QWidget]:
    return [it for it in window.findChildren(kind) if it.isVisible()]


def facts(window: HistoryWindow) -> list[str]:
    return [name for it in visible(window, Card) if (name := it.accessibleName())]


def texts(window: HistoryWindow) -> list[str]:
    return [it.text() for it in visible(window, Label) if isinstance(it, Label) and it.text()]


def chip(window: HistoryWindow, text: str) -> Chip:
    [found] = [it for it in window.findChildren(Chip) if it.text() == text and it.isVisible()]
    return found


def table(window: HistoryWindow, name: str) -> Table:
    [found] = [it for it in window.findChildren(Table) if it.accessibleName() == name]
    return found


def test_the_longest_sit_stands_first_and_natural_breaks_apart(window: HistoryWindow) -> None:
    show(window)

    assert facts(window) == [
        "Longest sit: 51 min",
        "Breaks taken: 1 of 2",
        "Natural breaks: 1",
        "Moved: 3 min",
        "Neck feels: better 1 of 1",
    ]
    assert [it.accessibleName() for it in visible(window, Shares)] == [
        "Minutes moved by area: Hips 2 min, Neck 1 min",
        "Reminders held: In a call 1",
    ]
    [dots] = window.findChildren(DayDots)
    assert dots.accessibleName() == "1 of 7"


def test_the_strip_says_its_parts_to_keys_and_pointer(window: HistoryWindow, qtbot: QtBot) -> None:
    show(window)
    bring_to_front(qtbot, window)
    [strip] = window.findChildren(DayStrip)
    said: list[str] = []
    strip.looked_at.connect(said.append)

    strip.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_End):
        QTest.keyClick(strip, key)

    assert strip.accessibleDescription() == "Longest sit 51 min, 1 of 2 breaks"
    assert said == [
        "Break 11:00 – 11:02 · 2 min",
        "Away 09:52 – 10:10 · 18 min",
        "Sitting 09:00 – 09:30 · 30 min",
        "Break 09:30 – 09:31 · 1 min",
        "Break 11:00 – 11:02 · 2 min",
    ]
    strip.clearFocus()
    band = strip._place(strip._strip[0]).center().toPoint()
    QTest.mouseMove(strip, band)
    qtbot.waitUntil(lambda: said[-1] == "Sitting 09:00 – 09:30 · 30 min")


def test_a_bar_leads_to_its_day_by_click_and_by_key(window: HistoryWindow, qtbot: QtBot) -> None:
    show(window, Reach.WEEK, days=9)
    bring_to_front(qtbot, window)
    [bars] = window.findChildren(DayBars)
    wanted: list[object] = []
    window.wanted.connect(lambda reach, day: wanted.append((reach, day)))

    bars.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(bars, Qt.Key.Key_Left)
    QTest.keyClick(bars, Qt.Key.Key_Return)
    first = bars._column(0).center().toPoint()
    QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))

    assert wanted == [(Reach.DAY, date(2026, 11, 23)), (Reach.DAY, date(2026, 11, 18))]


def test_each_chart_is_a_table_too(window: HistoryWindow) -> None:
    show(window)
    QTest.mouseClick(chip(window, "Table"), Qt.MouseButton.LeftButton)

    assert [*visible(window, DayStrip), *visible(window, DayBars)] == []
    assert table(window, "Entries of the day").content.rows == (
        ("09:00 – 09:52", "Sitting", "51 min", ""),
        ("09:29", "Reminder: micro-break", "", "Taken"),
        ("09:30", "Moved: Neck", "1 min", "Just right · Better"),
        ("09:40", "Held: micro-break", "", "In a call"),
        ("09:52 – 10:10", "Natural break", "18 min", ""),
        ("10:40", "Reminder: micro-break", "", "Skipped"),
        ("11:00", "Moved: Hips", "2 min", ""),
    )
    assert table(window, "Days").content.rows[:2] == (
        ("Tue 24 Nov", "51 min", "51 min", "1 of 2", "1", "3 min", "–"),
        ("Mon 23 Nov", "–", "–", "–", "–", "–", "–"),
    )
    assert not table(window, "Days").tabKeyNavigation()


def test_a_row_of_the_days_leads_to_its_day(window: HistoryWindow) -> None:
    show(window, Reach.MONTH, days=9)
    QTest.keyClick(window, Qt.Key.Key_T)
    wanted: list[object] = []
    window.wanted.connect(lambda reach, day: wanted.append((reach, day)))

    days = table(window, "Days")
    days.selectRow(3)
    QTest.keyClick(days, Qt.Key.Key_Return)

    assert days.content.rowCount() == 30
    assert wanted == [(Reach.DAY, date(2026, 11, 21))]


def test_the_times_of_a_sit_can_be_changed_and_an_end_before_its_beginning_is_said(
    window: HistoryWindow,
) -> None:
    show(window)
    QTest.keyClick(window, Qt.Key.Key_T)
    asked: list[object] = []
    window.replaced.connect(lambda entry, by: asked.append((entry, by)))
    entries = table(window, "Entries of the day")
    entries.selectRow(0)
    QTest.keyClick(entries, Qt.Key.Key_Return)
    [editor] = window.findChildren(EntryEditor)
    begin, end = editor.findChildren(TimeField)
    [save] = [it for it in editor.findChildren(Button) if it.text() == "Save"]

    begin.setTime(QTime(9, 55))
    save.click()
    assert (asked, editor.isVisible()) == ([], True)
    assert "The end is before the beginning. Choose a later end." in texts(window)

    begin.setTime(QTime(9, 26))
    save.click()
    assert asked == [(a_day()[0], Sat(at(9, 26), at(9, 52), 1530))]
    assert (end.time(), editor.isVisible()) == (QTime(9, 52), False)


@pytest.mark.parametrize(
    ("fields", "becomes"),
    [
        ((None, (23, 50)), (at(23, 30), at(23, 50))),
        (((23, 50), (0, 10)), (at(23, 50), at(0, 10, ago=-1))),
        (((0, 10), None), (at(0, 10, ago=-1), at(0, 30, ago=-1))),
        ((None, (0, 20)), (at(23, 30), at(0, 20, ago=-1))),
    ],
)
def test_a_sit_over_midnight_ends_on_the_day_that_is_meant(
    qtbot: QtBot,
    fields: tuple[tuple[int, int] | None, tuple[int, int] | None],
    becomes: tuple[float, float],
) -> None:
    editor, asked = EntryEditor(), []
    qtbot.addWidget(editor)
    editor.changed.connect(lambda _, by: asked.append((by.start, by.end)))
    editor.edit(Sat(at(23, 30), at(0, 30, ago=-1), 3600), BERLIN)
    for field, time in zip(editor.findChildren(TimeField), fields, strict=True):
        if time is not None:
            field.setTime(QTime(*time))
    next(it for it in editor.findChildren(Button) if it.text() == "Save").click()

    assert asked == [becomes]


@pytest.mark.parametrize(
    ("end", "problem"),
    [
        (QTime(12, 30), "That overlaps: Sitting, 12:00 – 13:00. Choose other times."),
        (QTime(15, 0), "The end has not come yet. Choose an earlier end."),
    ],
)
def test_a_sit_lies_neither_over_another_nor_ahead(qtbot: QtBot, end: QTime, problem: str) -> None:
    editor, asked = EntryEditor(), []
    qtbot.addWidget(editor)
    editor.changed.connect(lambda *_: asked.append(True))
    sat = Sat(at(10, 0), at(11, 0), 3600)
    others: list[Entry] = [sat, Rested(at(11, 0), at(12, 0), 900)]
    if end < QTime(14, 0):
        others.append(Sat(at(12, 0), at(13, 0), 3600))
    editor.edit(sat, BERLIN, others, at(14, 0))
    editor.findChildren(TimeField)[1].setTime(end)
    next(it for it in editor.findChildren(Button) if it.text() == "Save").click()

    assert (editor._problem.text(), asked) == (problem, [])


@pytest.mark.parametrize(
    ("row", "answers", "by"),
    [
        (1, ["Skipped"], Prompted(at(9, 29), Kind.MICRO, Outcome.SKIPPED)),
        (2, ["Too much", "Better"], Moved(at(9, 30), "neck-60", 60, 1, Kind.MICRO, "neck", "too much", "")),
        (4, [], None),
    ],
)
def test_how_it_ended_and_how_it_felt_can_be_changed(
    window: HistoryWindow, row: int, answers: list[str], by: Entry | None
) -> None:
    show(window)
    QTest.keyClick(window, Qt.Key.Key_T)
    asked: list[object] = []
    window.replaced.connect(lambda entry, by: asked.append((entry, by)))

    table(window, "Entries of the day").opened.emit(row)
    for answer in answers:
        chip(window, answer).click()
    [save] = [it for it in window.findChildren(Button) if it.text() == "Save"]
    save.click()

    assert asked == ([(a_day()[row], by)] if by else [])


def test_what_was_held_can_be_deleted_but_not_changed(window: HistoryWindow) -> None:
    show(window)
    QTest.keyClick(window, Qt.Key.Key_T)
    asked: list[object] = []
    window.replaced.connect(lambda entry, by: asked.append((entry, by)))
    entries = table(window, "Entries of the day")
    buttons = {it.text(): it for it in window.findChildren(Button) if it.text() in ("Change…", "Delete")}
    before = [buttons[name].isEnabled() for name in ("Change…", "Delete")]

    entries.selectRow(3)
    entries.opened.emit(3)
    after = [buttons[name].isEnabled() for name in ("Change…", "Delete")]
    buttons["Delete"].click()

    assert (before, after) == ([False, False], [False, True])
    assert not window.findChildren(EntryEditor)[0].isVisible()
    assert asked == [(a_day()[3], None)]


def test_posture_checks_of_the_week_are_counted_without_judging(window: HistoryWindow) -> None:
    outcomes = (Outcome.TAKEN, Outcome.UNANSWERED, Outcome.TAKEN)
    shown = [Prompted(at(9, 14, ago=ago), Kind.POSTURE, it) for ago, it in enumerate(outcomes)]
    window.show_page(page([*a_day(), *shown], BERLIN, Reach.WEEK, TODAY, NOW), BERLIN)
    window.show()
    assert "Posture checks taken up: 2 of 3" in texts(window)

    window.show_page(page(a_day(), BERLIN, Reach.WEEK, TODAY, NOW), BERLIN)

    assert [text for text in texts(window) if "Posture" in text] == []


def test_from_ten_days_on_days_are_counted_without_a_cause(window: HistoryWindow) -> None:
    few_days = [entry for ago in range(9) for entry in (*a_day(ago), *(four_more(ago) if ago < 5 else ()))]
    window.show_page(page(few_days, BERLIN, Reach.DAY, TODAY, NOW), BERLIN)
    window.show()
    few = [text for text in texts(window) if "breaks:" in text or "coincidence" in text]
    days = [*few_days, *a_day(9)]
    window.show_page(page(days, BERLIN, Reach.DAY, TODAY, NOW), BERLIN)

    assert few == []
    said = texts(window)
    begin = said.index("What your days show")
    assert said[begin + 1 : begin + 4] == [
        "Days with 5 or more breaks: 0 of 5 had a sit of an hour.",
        "Other days: 0 of 5.",
        "May be coincidence.",
    ]


def test_a_diary_stands_below_its_days_and_is_counted_beside_them(window: HistoryWindow) -> None:
    entries = [entry for ago in range(10) for entry in (*a_day(ago), *(four_more(ago) if ago < 5 else ()))]
    diary = [DiaryEntry(ago, at(10, ago=ago), before=ago, sat_seconds=600) for ago in range(1, 6)]
    window.show_page(page(entries, BERLIN, Reach.WEEK, TODAY, NOW, diary=diary), BERLIN)
    window.show()
    [bars] = window.findChildren(DayBars)

    assert bars._words[5] == "Mon 23 Nov · sat 51 min · longest sit 51 min · 5 of 6 breaks · spasm 1 of 10"
    assert [text for text in texts(window) if "spasm" in text or "entries" in text] == [
        "Ring: a spasm in your diary; bigger means stronger.",
        "0 of 5 entries with known sitting followed more than 70 min of unbroken sitting; "
        "may be coincidence.\n"
        "Days with 5 or more breaks: 4 of 5 had an entry. Other days: 1 of 5. May be coincidence.",
    ]
    QTest.keyClick(window, Qt.Key.Key_T)
    days = table(window, "Days")
    assert [row[6] for row in days.content.rows] == ["–", *(f"Spasm {n} of 10" for n in range(1, 6)), "–"]
    assert not days.isColumnHidden(6)
    show(window)
    assert days.isColumnHidden(6)


@pytest.mark.parametrize(
    ("reach", "last", "shown"),
    [
        (Reach.DAY, TODAY, "Today"),
        (Reach.DAY, date(2026, 11, 20), "Friday 20 November"),
        (Reach.DAY, date(2025, 11, 20), "Thursday 20 November 2025"),
        (Reach.WEEK, TODAY, "Last 7 days"),
        (Reach.WEEK, date(2026, 11, 17), "11 Nov – 17 Nov"),
        (Reach.MONTH, date(2025, 12, 31), "2 Dec – 31 Dec 2025"),
    ],
)
def test_the_days_shown_are_named(window: HistoryWindow, reach: Reach, last: date, shown: str) -> None:
    show(window, reach, days=2, last=last)

    assert shown in texts(window)


def test_before_the_first_day_there_is_nothing_to_fill_in(window: HistoryWindow) -> None:
    window.show_page(page((), BERLIN, Reach.DAY, TODAY, NOW), BERLIN)
    window.show()
    QTest.keyClick(window, Qt.Key.Key_W)
    QTest.keyClick(window, Qt.Key.Key_E)

    assert texts(window) == [
        "History",
        "Your first day will show up here. Nothing to fill in.",
        "Kept on this computer only.",
    ]


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_everything_is_painted_at_the_least_size_in_any_direction(
    window: HistoryWindow, text_scale: Callable[[int], None], percent: int, direction: Qt.LayoutDirection
) -> None:
    text_scale(percent)
    window.setLayoutDirection(direction)
    [page] = window.findChildren(HistoryPage)
    for reach in Reach:
        show(window, reach, days=12)
        for size in (window.minimumSizeHint(), QSize(1800, 900), window.minimumSizeHint()):
            window.resize(size)
            assert not window.grab().isNull()
            assert page.width() <= size.width()  # nothing lies beyond the edge


def test_in_a_right_to_left_language_the_day_runs_from_right_to_left(window: HistoryWindow) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    show(window, days=2)
    [strip], [bars] = window.findChildren(DayStrip), window.findChildren(DayBars)
    wanted: list[date] = []
    window.wanted.connect(lambda _, day: wanted.append(day))

    first, last = strip._place(strip._strip[0]), strip._place(strip._strip[-1])
    bars.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(bars, Qt.Key.Key_End)
    QTest.keyClick(bars, Qt.Key.Key_Right)
    QTest.keyClick(bars, Qt.Key.Key_Return)

    assert first.x() > last.x()
    assert bars._column(0).x() > bars._column(6).x()
    assert wanted == [TODAY - timedelta(1)]


def test_escape_closes_it(window: HistoryWindow) -> None:
    show(window)
    QTest.keyClick(window, Qt.Key.Key_Escape)

    assert not window.isVisible()
