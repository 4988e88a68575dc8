"""What tests of the look share: an application that wears it, and gets its own clothes back afterwards."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from ergo.ui.look import Appearance


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    """The application's appearance, at the defaults, told that the system is light."""
    font = QFont(qapp.font())
    appearance = Appearance(qapp)
    appearance.set_system_dark(False)
    yield appearance
    appearance.deleteLater()
    qapp.setFont(font)
