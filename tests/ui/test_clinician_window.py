"""The window of the page for a clinician: days and parts are picked by keyboard, and the page is seen."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from ergo.core.clinician import USUAL, Part, report
from ergo.ui.clinician_sheet import Shown
from ergo.ui.clinician_window import ClinicianWindow
from ergo.ui.look import TARGET
from tests.ui.front import bring_to_front

BERLIN = ZoneInfo("Europe/Berlin")
LAST = date(2026, 3, 4)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[ClinicianWindow]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    window = ClinicianWindow()
    qtbot.addWidget(window)
    window.show_page(shown())
    bring_to_front(qtbot, window)
    yield window
    QLocale.setDefault(before)


def shown() -> Shown:
    return Shown(report((), (), BERLIN, LAST - timedelta(89), LAST), USUAL, {}, BERLIN)


def buttons(window: ClinicianWindow) -> list[QAbstractButton]:
    return [it for it in window.findChildren(QAbstractButton) if it.isVisible()]


def reach(window: ClinicianWindow, text: str) -> QAbstractButton:
    """Goes there by Tab alone."""
    for _ in range(30):
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton) and focused.text() == text:
            return focused
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
    raise AssertionError(f"{text} is not reached by Tab")


def test_days_and_parts_are_picked_by_the_keyboard_alone(window: ClinicianWindow, qtbot: QtBot) -> None:
    assert (window.days, window.parts) == (90, USUAL)
    for text, days in (("14 days", 14), ("All", None), ("All", None), ("365 days", 365)):
        with qtbot.waitSignal(window.picked):
            QTest.keyClick(reach(window, text), Qt.Key.Key_Space)
        assert window.days == days
    with qtbot.waitSignal(window.picked):
        QTest.keyClick(reach(window, "My notes"), Qt.Key.Key_Space)
    with qtbot.waitSignal(window.picked):
        QTest.keyClick(reach(window, "Single entries"), Qt.Key.Key_Space)

    assert window.parts == frozenset(Part) - {Part.ENTRIES}


def test_a_screen_reader_is_told_what_stands_on_the_page(window: ClinicianWindow) -> None:
    page = window._page

    assert page.accessibleName() == "Preview of the page"
    assert "No spasm was noted in these days." in page.accessibleDescription().splitlines()


def test_the_place_to_save_is_asked_without_holding_up_the_window(
    window: ClinicianWindow, qtbot: QtBot
) -> None:
    QTest.keyClick(reach(window, "Save as PDF…"), Qt.Key.Key_Space)
    [files] = window.findChildren(QFileDialog)
    with qtbot.waitSignal(window.save_wanted) as said:
        files.fileSelected.emit("/somewhere/page.pdf")
    files.close()
    assert said.args == ["/somewhere/page.pdf"]
    assert not window._open.isVisible()
    window.say("Saved.", saved=True)

    assert window.message == "Saved."
    with qtbot.waitSignal(window.open_wanted):
        window._open.click()
    window.show_page(shown())
    assert (window.message, window._open.isVisible()) == ("", False)
    qtbot.waitUntil(lambda: not window.findChildren(QFileDialog))


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_in_the_smallest_window_everything_can_be_reached(
    window: ClinicianWindow, text_scale: Callable[[int], None], percent: int, direction: Qt.LayoutDirection
) -> None:
    text_scale(percent)
    window.setLayoutDirection(direction)
    window.resize(window.minimumSizeHint())
    QApplication.processEvents()

    for button in buttons(window):
        assert button.height() >= TARGET
        assert button.width() >= button.minimumSizeHint().width()
    for text in ("Questions to ask, lines to fill in", "Save as PDF…", "14 days"):
        button = reach(window, text)
        middle = button.mapTo(window, button.rect().center())
        assert window.rect().contains(middle)
    assert window._page.height() == window._page.heightForWidth(window._page.width())


def test_esc_closes(window: ClinicianWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Escape)

    assert not window.isVisible()
