"""Pages are read by keyboard; each claim says how much is known, and where it comes from is a key away."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from ergo.core.reading import Claim
from ergo.storage.reading_files import load_reading
from ergo.storage.shipped import shipped
from ergo.ui import help_card, red_flags
from ergo.ui.learn_window import LearnWindow, origin
from tests.shipped_catalogue import catalogue

DISCLAIMER = "Not medical advice. No clinician has reviewed this content yet."


def opened(qtbot: QtBot) -> LearnWindow:
    reading, problems = load_reading(shipped("resources") / "reading", catalogue().sources)
    assert problems == ()
    window = LearnWindow()
    qtbot.addWidget(window)
    window.show_reading(reading.pages, reading.tips, catalogue().sources)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def reads(window: LearnWindow) -> set[str]:
    return {it.text() for it in window.findChildren(QLabel) if it.isVisible() and it.text()}


def presses(window: LearnWindow, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(window.focusWidget() or window, key)


def test_a_page_and_where_a_claim_comes_from_by_keyboard(qtbot: QtBot) -> None:
    window = opened(qtbot)
    assert DISCLAIMER in reads(window)

    presses(window, Qt.Key.Key_Space)
    assert {"Why a muscle cramps or grips", "Some studies", DISCLAIMER} <= reads(window)

    presses(window, Qt.Key.Key_Tab, Qt.Key.Key_Space)
    assert "Some studies speak for it." in reads(window)
    assert any(line.startswith("Miller et al. 2022") for line in reads(window))

    presses(window, Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert "Learn" in reads(window)
    presses(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_the_warning_signs_can_be_read_without_being_asked(qtbot: QtBot) -> None:
    window = opened(qtbot)
    (signs,) = [
        it for it in window.findChildren(QAbstractButton) if it.accessibleName() == "Read: Warning signs"
    ]
    signs.click()

    every = {sign for _, several in red_flags.tiers() for sign in several}
    assert len(every) == 20
    assert {*every, *help_card.paragraphs(), DISCLAIMER} <= reads(window)


def test_all_tips_stand_under_their_topics(qtbot: QtBot) -> None:
    window = opened(qtbot)
    (tips,) = [it for it in window.findChildren(QAbstractButton) if it.accessibleName() == "Read: All tips"]
    tips.click()

    assert {"Water", "Shoes", "Two minutes of easy walking already counts."} <= reads(window)


def test_the_workstation_check_is_entered_from_here(qtbot: QtBot) -> None:
    window = opened(qtbot)
    (check,) = [
        it for it in window.findChildren(QAbstractButton) if it.accessibleName() == "Read: Workstation check"
    ]

    with qtbot.waitSignal(window.workstation_wanted):
        check.click()


def test_what_only_an_article_says_is_named_as_that_articles() -> None:
    claim = Claim("So.", "article", ("article-causes", "article-hip-spasms"))

    assert origin(claim, catalogue().sources) == (
        "Article: what causes muscle spasms; Article: hip muscle spasms"
    )
