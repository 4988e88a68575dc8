"""The status window tells what is so now, only while it is open, and lies inside the screen."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ergo.core.glance import Glance, Mode, Today
from ergo.core.settings_table import Look
from ergo.ui.controls import Button, Label, Rank, Ring
from ergo.ui.look import Appearance
from ergo.ui.status_window import StatusWindow, beside

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SITTING = Glance(sitting_seconds=18 * 60, ring=0.6, next_in_seconds=12 * 60)
PAUSED = Glance(Mode.PAUSED, sitting_seconds=18 * 60, ring=0.6, paused=True)
TODAY = Today(offered=6, taken=4, longest_sit_seconds=52 * 60)


class Desk:
    """What Ergo knows, and how often it was asked."""

    def __init__(self) -> None:
        self.glance = SITTING
        self.asked = 0

    def look(self) -> tuple[Glance, Today]:
        self.asked += 1
        return self.glance, TODAY


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> StatusWindow:
    window = StatusWindow(desk.look)
    qtbot.addWidget(window)
    return window


def button(window: StatusWindow, text: str) -> Button:
    (found,) = [button for button in window.findChildren(Button) if button.text() == text]
    return found


def test_it_tells_sitting_next_break_and_today(window: StatusWindow) -> None:
    window.open()

    assert window.findChildren(Ring)[0].accessibleName() == "18 min sitting"
    assert [label.text() for label in window.findChildren(Label)] == [
        "Ergo",
        "Next break in 12 min",
        "4 of 6 breaks today · longest sit 52 min",
    ]


def test_it_asks_only_while_it_is_open(window: StatusWindow, desk: Desk, qtbot: QtBot) -> None:
    assert desk.asked == 0
    window.open()
    window.news.setInterval(10)
    qtbot.waitUntil(lambda: desk.asked >= 3)

    window.hide()

    assert not window.news.isActive()


def test_a_break_closes_it(window: StatusWindow, qtbot: QtBot) -> None:
    window.open()

    with qtbot.waitSignal(window.break_wanted, timeout=1000):
        QTest.mouseClick(button(window, "Take a break"), Qt.MouseButton.LeftButton)

    assert not window.isVisible()


def test_pause_becomes_resume(window: StatusWindow, desk: Desk) -> None:
    said: list[object] = []
    window.pause_wanted.connect(lambda seconds: said.append(seconds))
    window.pause_wanted.connect(lambda _: setattr(desk, "glance", PAUSED))
    window.resume_wanted.connect(lambda: said.append("resume"))
    window.open()

    QTest.mouseClick(button(window, "Pause 30 min"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(button(window, "Resume"), Qt.MouseButton.LeftButton)

    assert said == [1800.0, "resume"]


def test_there_is_one_primary_button(window: StatusWindow) -> None:
    assert [button.rank for button in window.findChildren(Button)].count(Rank.PRIMARY) == 1


def test_escape_closes_it(window: StatusWindow) -> None:
    window.open()
    QTest.keyClick(window, Qt.Key.Key_Escape)

    assert not window.isVisible()


def test_a_second_click_closes_it_even_where_the_panel_took_the_focus(
    window: StatusWindow,
) -> None:
    window.toggle()
    open_now = window.isVisible()
    window.toggle()
    closed = window.isVisible()
    window.toggle()  # the same click, told twice

    assert (open_now, closed, window.isVisible()) == (True, False, False)


def test_a_later_click_opens_it_again(window: StatusWindow, qtbot: QtBot) -> None:
    window.toggle()
    window.toggle()

    def opens() -> bool:
        window.toggle()
        return window.isVisible()

    qtbot.waitUntil(opens)


@pytest.mark.parametrize("scale", [80, 100, 150, 200])
def test_everything_fits_at_every_text_size(window: StatusWindow, appearance: Appearance, scale: int) -> None:
    appearance.wear(Look(text_scale=scale))
    window.open()

    inside = [window.rect().contains(child.geometry()) for child in window.findChildren(Button)]
    assert inside == [True, True]
    assert QGuiApplication.primaryScreen().availableGeometry().contains(window.geometry())


SCREEN = QRect(0, 28, 1280, 772)  # a panel on top


@pytest.mark.parametrize(
    ("pointer", "place"),
    [
        (QPoint(14, 14), QPoint(8, 36)),
        (QPoint(1270, 14), QPoint(952, 36)),
        (QPoint(640, 790), QPoint(480, 432)),
        (QPoint(640, 300), QPoint(480, 308)),
    ],
    ids=["panel on top", "right end", "panel below", "anywhere"],
)
def test_it_lies_by_the_pointer_and_inside_the_screen(pointer: QPoint, place: QPoint) -> None:
    assert beside(pointer, QSize(320, 350), SCREEN) == place
