"""What was just done can be taken back for a while."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ergo.ui.controls import Button
from ergo.ui.undo_bar import UndoBar
from tests.ui.front import bring_to_front

pytestmark = [
    pytest.mark.usefixtures("appearance"),
    pytest.mark.qt_log_ignore("This plugin does not support"),
]


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[UndoBar]:
    window = QWidget()
    qtbot.addWidget(window)
    bar = UndoBar()
    QVBoxLayout(window).addWidget(bar)
    bring_to_front(qtbot, window)
    yield bar
    window.close()  # it has to live until then


def test_undo_takes_back_once_and_goes(bar: UndoBar) -> None:
    taken_back: list[str] = []
    assert not bar.isVisible()
    bar.offer("Left out: Hips", lambda: taken_back.append("hips"))
    [undo] = bar.findChildren(Button)
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    undo.click()

    assert (taken_back, bar.isVisible()) == (["hips"], False)


def test_it_goes_by_itself_but_not_while_somebody_is_at_it(bar: UndoBar) -> None:
    bar.offer("Left out: Hips", lambda: None)
    [undo] = bar.findChildren(Button)
    undo.setFocus()
    bar._timer.timeout.emit()
    assert bar.isVisible()

    undo.clearFocus()
    bar._timer.timeout.emit()
    assert not bar.isVisible()
