"""The help card says its fixed words, and there is one way on: none. It closes, and shows notes beside it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from ergo.ui.help_card import HelpCard, paragraphs, title

FIXED = (
    "Ergo cannot judge this, and moving on is not the right next step. If it was on the first list, or you "
    "feel very unwell, or it is quickly getting worse: call the emergency number (112, 999, 911, 000) now; "
    "an urgent-care line can help if you are not sure. Otherwise contact a doctor or an urgent-care line, "
    "today if it is new. Do not drive yourself if you feel faint, weak or confused. Until then: stay as "
    "comfortable as you can, do not stretch or press the sore place."
)


def test_its_words_are_the_fixed_ones() -> None:
    assert title() == "Please get this checked."
    assert " ".join(paragraphs()) == FIXED


def test_it_shows_them_all_and_only_closes_or_shows_notes_to_take_along(qtbot: QtBot) -> None:
    card = HelpCard()
    qtbot.addWidget(card)
    card.show()
    card.begin()

    assert [text for line in card.findChildren(QLabel) if (text := line.text())] == [title(), *paragraphs()]
    close, notes = card.findChildren(QAbstractButton)
    assert (close.text(), notes.text()) == ("Close", "Show my notes to take along")
    with qtbot.waitSignal(card.closed):
        QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(card.closed), qtbot.waitSignal(card.notes_wanted):
        QTest.mouseClick(notes, Qt.MouseButton.LeftButton)


def test_in_a_small_window_the_keys_for_pages_scroll_it(qtbot: QtBot) -> None:
    card = HelpCard()
    qtbot.addWidget(card)
    card.resize(320, 260)
    card.show()
    bar = card._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)

    QTest.keyClick(card, Qt.Key.Key_PageDown)
    down = bar.value()
    QTest.keyClick(card, Qt.Key.Key_PageUp)

    assert (down > 0, bar.value()) == (True, 0)
