"""The privacy page gives the promise, says what is kept, and asks before anything is deleted for good."""

import re
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from ergo.core.kept import Forget, Kept, Store
from ergo.ui.controls import Button, Chip
from ergo.ui.dates import DayField
from ergo.ui.look import Appearance
from ergo.ui.privacy_page import PrivacyPage
from tests.test_house import PROMISE

TODAY = date(2026, 11, 24)


@pytest.fixture
def page(qtbot: QtBot, appearance: Appearance) -> Iterator[PrivacyPage]:
    assert appearance
    before = QLocale()
    QLocale.setDefault(QLocale.c())
    page = PrivacyPage(TODAY)
    qtbot.addWidget(page)
    page.show()
    yield page
    QLocale.setDefault(before)


def texts(page: PrivacyPage) -> list[str]:
    return [it.text() for it in page.findChildren(QLabel) if it.isVisible() and it.text()]


def press(page: PrivacyPage, text: str) -> None:
    [button] = [
        it
        for kind in (Button, Chip)
        for it in page.findChildren(kind)
        if it.text() == text and it.isVisible()
    ]
    button.click()


def wanted(page: PrivacyPage) -> list[Forget]:
    asked: list[Forget] = []
    page.forget_wanted.connect(asked.append)
    return asked


def test_the_promise_stands_there_word_for_word(page: PrivacyPage) -> None:
    shown = [re.sub(r"</?i>", "*", text) for text in texts(page)]

    assert PROMISE in shown


def test_every_kind_is_shown_with_place_and_size(page: PrivacyPage, qtbot: QtBot) -> None:
    page.show_kept(
        (Kept(Store.HISTORY, "/home/me/history.db", 2_500_000), Kept(Store.LOG, "/log", 900)), TODAY
    )

    qtbot.waitUntil(lambda: "Log" in texts(page))
    said = [text.replace("\N{ZERO WIDTH SPACE}", "") for text in texts(page)]
    begin = said.index("On this computer") + 1
    assert said[begin : begin + 6] == [
        "History",
        "/home/me/history.db",
        "2.4 MiB",
        "Log",
        "/log",
        "900 bytes",
    ]
    page.show_kept((), TODAY)
    assert "Nothing is kept yet." in texts(page)


def test_a_day_is_deleted_only_after_the_page_has_asked(page: PrivacyPage) -> None:
    asked = wanted(page)
    press(page, "History")
    [day] = [it for it in page.findChildren(DayField) if it.isVisible()]
    day.setDate(QDate(2026, 11, 20))

    press(page, "Delete…")
    question = "This removes the history of Friday, 20 November 2026 from this computer. It cannot be undone."
    assert (question in texts(page), asked) == (True, [])
    press(page, "Keep it")
    assert (question in texts(page), asked) == (False, [])
    press(page, "Delete…")
    press(page, "Delete for good")

    assert asked == [Forget(Store.HISTORY, date(2026, 11, 20), date(2026, 11, 20))]
    assert not any(chip.isChecked() for chip in page.findChildren(Chip) if chip.text() == "History")


def test_several_days_all_days_lines_and_everything_can_be_deleted(page: PrivacyPage) -> None:
    asked = wanted(page)
    press(page, "Diary")
    press(page, "Several days")
    first, last = [it for it in page.findChildren(DayField) if it.isVisible()]
    [ask] = [it for it in page.findChildren(Button) if it.text() == "Delete…"]
    first.setDate(QDate(2026, 11, 2))
    last.setDate(QDate(2026, 11, 1))
    assert not ask.isEnabled()
    last.setDate(QDate(2026, 11, 8))
    for what, when in (("", ""), ("History", "All days"), ("Spoken lines", ""), ("Everything", "")):
        for choice in filter(None, (what, when)):
            press(page, choice)
        press(page, "Delete…")
        press(page, "Delete for good")

    assert asked == [
        Forget(Store.DIARY, date(2026, 11, 2), date(2026, 11, 8)),
        Forget(Store.HISTORY),
        Forget(Store.SPOKEN),
        Forget(None),
    ]


def test_nothing_chosen_is_nothing_deleted_and_another_choice_takes_the_question_back(
    page: PrivacyPage,
) -> None:
    [ask] = [it for it in page.findChildren(Button) if it.text() == "Delete…"]
    before = ask.isEnabled()
    press(page, "Everything")
    press(page, "Delete…")
    press(page, "Spoken lines")

    assert (before, ask.isVisible()) == (False, True)
    assert not any("It cannot be undone" in text for text in texts(page))


def test_escape_of_the_keyboard_keeps_everything(page: PrivacyPage) -> None:
    asked = wanted(page)
    press(page, "Everything")
    press(page, "Delete…")
    [keep] = [it for it in page.findChildren(Button) if it.text() == "Keep it"]

    QTest.keyClick(keep, Qt.Key.Key_Space)

    assert asked == []


def test_no_day_ahead_can_be_chosen_and_the_page_goes_along_with_the_days(page: PrivacyPage) -> None:
    [first, last] = page.findChildren(DayField)

    page.show_kept((), date(2026, 11, 25))

    assert [it.date() for it in (first, last)] == [QDate(2026, 11, 25)] * 2
    assert first.maximumDate() == QDate(2026, 11, 25)


def test_a_file_is_asked_for_without_holding_up_the_window(page: PrivacyPage, qtbot: QtBot) -> None:
    files: list[str] = []
    page.export_wanted.connect(files.append)

    press(page, "Export everything…")
    press(page, "Export everything…")
    [dialog] = page.findChildren(QFileDialog)
    dialog.fileSelected.emit("/tmp/all.zip")
    dialog.close()

    assert files == ["/tmp/all.zip"]
    qtbot.waitUntil(lambda: not page.findChildren(QFileDialog))
