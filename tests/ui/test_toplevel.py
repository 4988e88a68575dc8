"""A window is where a person can see it, and takes the focus only when asked for."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ergo.ui.toplevel import announce, appear, below_its_title, bring_into_view, centred, put_away


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(300, 200)
    qtbot.addWidget(window)
    return window


def test_it_appears_in_the_middle_of_a_screen(window: QWidget) -> None:
    appear(window, activate=False)

    place = window.screen().availableGeometry()
    assert window.isVisible()
    assert (window.geometry().center() - place.center()).manhattanLength() <= 2


def test_it_comes_back_when_no_screen_shows_it(window: QWidget) -> None:
    appear(window, activate=False)
    window.move(QPoint(90_000, 90_000))
    bring_into_view(window)

    assert window.screen().availableGeometry().contains(window.geometry().center())


def test_it_stays_where_it_is_while_a_screen_shows_it(window: QWidget) -> None:
    appear(window, activate=False)
    window.move(QPoint(5, 6))
    bring_into_view(window)

    assert window.pos() == QPoint(5, 6)


def test_without_any_screen_it_waits(window: QWidget) -> None:
    appear(window, activate=False)
    window.move(QPoint(90_000, 90_000))
    bring_into_view(window, gone=window.screen())

    assert window.pos() == QPoint(90_000, 90_000)


def test_a_minimised_window_comes_up_again(window: QWidget) -> None:
    window.showMinimized()
    appear(window, activate=True)

    assert not window.isMinimized()


def test_put_away_it_keeps_no_picture_and_appears_as_before(qtbot: QtBot, window: QWidget) -> None:
    told: list[str] = []
    appear(window, activate=False)
    window.move(QPoint(5, 6))
    window.hide()
    put_away(window, lambda: told.append("away"))
    qtbot.waitUntil(lambda: told == ["away"])

    assert not window.testAttribute(Qt.WidgetAttribute.WA_WState_Created)
    appear(window, activate=False)
    assert window.isVisible()
    assert window.size() == QSize(300, 200)


def test_a_window_that_is_back_at_once_is_left_alone(qtbot: QtBot, window: QWidget) -> None:
    told: list[str] = []
    put_away(window, lambda: told.append("away"))
    appear(window, activate=False)
    put_away(QWidget(window), lambda: told.append("another"))
    qtbot.waitUntil(lambda: told == ["another"])

    assert window.isVisible()


@pytest.mark.parametrize(
    ("place", "fitted"),
    [
        (QRect(0, 0, 1000, 800), QRect(350, 300, 300, 200)),
        (QRect(100, 50, 200, 100), QRect(100, 50, 200, 100)),
    ],
)
def test_it_is_centred_and_no_larger_than_the_screen(place: QRect, fitted: QRect) -> None:
    assert centred(QRect(7, 7, 300, 200), place) == fitted


@pytest.mark.parametrize(
    ("height", "fitted"),
    [
        (600, QRect(350, 100, 300, 600)),
        (740, QRect(350, 50, 300, 740)),
        (760, QRect(350, 40, 300, 760)),
        (900, QRect(350, 40, 300, 760)),
    ],
)
def test_a_high_window_leaves_room_for_its_title_bar(height: int, fitted: QRect) -> None:
    assert below_its_title(QRect(7, 7, 300, height), QRect(0, 0, 1000, 800)) == fitted


def test_an_announcement_without_a_screen_reader_is_no_error(window: QWidget) -> None:
    announce(window, "Hold. Right side.")
