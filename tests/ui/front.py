"""Bringing a window to the front, also while the window of the test before is still on its way out."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def bring_to_front(qtbot: QtBot, window: QWidget) -> None:
    """Shows the window, and asks for the focus until it has it: a dying window takes it along."""
    window.show()

    def has_the_focus() -> bool:
        window.activateWindow()
        return window.isActiveWindow()

    qtbot.waitUntil(has_the_focus)
