"""A floating card lies inside the screen, leaves the focus alone, and waits while the pointer rests on it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout
from pytestqt.qtbot import QtBot

from ergo.core.settings_table import Look
from ergo.ui.floating import FloatingCard
from ergo.ui.look import Appearance

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def card(qtbot: QtBot) -> FloatingCard:
    card = FloatingCard(384)
    qtbot.addWidget(card)
    QVBoxLayout(card).addLayout(card.header)
    card.title.setText("Time to move")
    QCursor.setPos(0, 0)
    return card


def test_it_asks_for_no_focus(card: FloatingCard) -> None:
    card.rise("Time to move", 60)

    assert card.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert card.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert card.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


@pytest.mark.parametrize("scale", [80, 100, 200])
def test_it_lies_inside_the_screen_at_every_text_size(
    card: FloatingCard, appearance: Appearance, scale: int
) -> None:
    appearance.wear(Look(text_scale=scale))
    card.rise("Time to move", 60)

    assert QGuiApplication.primaryScreen().availableGeometry().contains(card.geometry())
    assert card.width() >= 384


def test_on_the_screen_it_follows_a_new_text_size(
    card: FloatingCard, qtbot: QtBot, appearance: Appearance
) -> None:
    appearance.wear(Look(text_scale=150))
    card.rise("Time to move", 60)
    large = card.geometry()
    appearance.wear(Look(text_scale=100))
    qtbot.waitUntil(lambda: card.width() * 1.4 < large.width())
    appearance.wear(Look(text_scale=150))

    qtbot.waitUntil(lambda: card.geometry() == large)


def test_it_says_its_words_to_screen_readers(card: FloatingCard) -> None:
    card.rise("Time to move. 30 minutes sitting.", 60)

    assert card.accessibleName() == "Time to move. 30 minutes sitting."


def test_escape_closes_it(card: FloatingCard, qtbot: QtBot) -> None:
    card.rise("Time to move", 60)

    with qtbot.waitSignal(card.closed, timeout=1000):
        QTest.keyClick(card, Qt.Key.Key_Escape)

    assert not card.isVisible()


def test_a_click_beside_the_buttons_counts(card: FloatingCard, qtbot: QtBot) -> None:
    card.rise("Time to move", 60)

    with qtbot.waitSignal(card.pressed, timeout=1000):
        QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(5, card.height() - 5))


def test_its_time_runs_out_but_not_under_the_pointer(card: FloatingCard, qtbot: QtBot) -> None:
    left: list[int] = []
    card.ticked.connect(left.append)
    card.rise("Time to move", 1)
    card.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
    card.ticks()
    assert (left, card.isVisible()) == ([1], True)

    card.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    with qtbot.waitSignal(card.expired, timeout=1000):
        card.ticks()

    assert (left, card.isVisible()) == ([1, 0], False)
