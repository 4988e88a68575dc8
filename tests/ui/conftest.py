"""What tests of the look share: an application that wears it, and gets its own clothes back afterwards."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ergo.ui.look import Appearance
from tests.ui.player_person import Player


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    """The application's appearance, at the defaults, told that the system is light."""
    font = QFont(qapp.font())
    appearance = Appearance(qapp)
    appearance.set_system_dark(False)
    yield appearance
    appearance.deleteLater()
    qapp.setFont(font)


@pytest.fixture
def player(qtbot: QtBot) -> Player:
    """A person before the player's window."""
    return Player(qtbot)


@pytest.fixture
def text_scale(qapp: QApplication) -> Iterator[Callable[[int], None]]:
    font = qapp.font()

    def scale(percent: int) -> None:
        larger = qapp.font()
        larger.setPixelSize(round(14 * percent / 100))
        qapp.setFont(larger)
        for widget in qapp.allWidgets():
            QApplication.sendEvent(widget, QEvent(QEvent.Type.ApplicationFontChange))

    yield scale
    qapp.setFont(font)
