"""A person before the settings window: they press, type and look; what they change is kept."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ergo.core.settings import Settings, WrongSetting, with_values
from ergo.ui.settings_lists import Names
from ergo.ui.settings_row import SettingRow
from ergo.ui.settings_window import SettingsWindow
from tests.ui.front import bring_to_front

TODAY = date(2026, 3, 2)
NAMES = Names(
    routines=(("hip-60", "One-minute hips, seated"), ("neck-60", "One-minute neck")),
    moves=(("ankle-circles", "Ankle circles"),),
)


class Settler:
    """Opens the window with these settings, and keeps what is changed in it."""

    def __init__(self, qtbot: QtBot, settings: Settings | None = None) -> None:
        self.settings = settings or Settings()
        self.changes: list[Mapping[str, object]] = []
        self.refuses: WrongSetting | str = ""
        self.window = SettingsWindow(lambda: NAMES, {}, lambda: TODAY)
        qtbot.addWidget(self.window)
        self.window.changed.connect(self._keep)
        self.window.show_settings(self.settings)
        bring_to_front(qtbot, self.window)

    def row(self, path: str) -> SettingRow:
        """The row of that path, on whatever page is shown."""
        rows = [it for it in self.window.findChildren(SettingRow) if it.row.path == path and it.isVisible()]
        assert len(rows) == 1, f"{len(rows)} rows of {path} are seen"
        return rows[0]

    def press(self, spoken: str, within: QWidget | None = None) -> None:
        """Presses the one visible button that a screen reader calls so."""
        [button] = [
            button
            for button in (within or self.window).findChildren(QAbstractButton)
            if spoken in (button.accessibleName(), button.text()) and button.isVisible()
        ]
        button.click()

    def types(self, path: str, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
        """Goes into the field of that row, types over what stands there, and presses Enter."""
        row = self.row(path)
        row.editor.focus(Qt.FocusReason.TabFocusReason)
        field = QApplication.focusWidget()
        assert field is not None
        QTest.keySequence(field, "Ctrl+A")
        QTest.keyClicks(field, text)
        QTest.keyClick(field, key)

    @property
    def texts(self) -> set[str]:
        """All that can be read now."""
        return {it.text() for it in self.window.findChildren(QLabel) if it.isVisible()}

    def _keep(self, changes: Mapping[str, object]) -> None:
        self.changes.append(changes)
        if isinstance(self.refuses, WrongSetting):
            self.window.refused(self.refuses)
        elif self.refuses:
            self.window.refused(None, self.refuses)
        else:
            self.settings = with_values(self.settings, changes)
            self.window.show_settings(self.settings)
            self.window.say_trouble("")
            self.window.kept()
