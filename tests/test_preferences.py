"""Settings in the window, in the file and on the command line are one and the same, and count at once."""

import tomllib
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ergo.core.settings import Row, Settings, Shape, get, row
from ergo.storage import settings_file
from ergo.storage.paths import settings_path
from ergo.ui.settings_pages import PAGES, Page
from ergo.ui.settings_row import SettingRow
from ergo.ui.settings_window import SettingsWindow
from tests.pretend_life import Life
from tests.ui.front import bring_to_front

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

# What to type where typing is how one sets it.
TYPED = {
    "breaks.every_minutes": "40",
    "breaks.long_every_minutes": "never",
    "posture.every_minutes": "20",
    "sitting.ask_after_minutes": "4",
    "quiet.settle_seconds": "50",
    "look.text_scale": "120",
    "routines.flare_up_until": "2026-03-04",
    "voice.name": "en-gb",
    "quiet.apps": "zoom",
    "routines.left_out": "hip-60",
    "routines.favorites": "hip-60",
}


def opened(life: Life, qtbot: QtBot, page: str = "general") -> SettingsWindow:
    """The settings, opened from the tray."""
    life.app.tray.settings_wanted.emit()
    window = life.app.preferences.window()
    window.open_page(page)
    QApplication.processEvents()  # what is shown finds its place
    bring_to_front(qtbot, window)
    return window


def texts(window: QWidget) -> str:
    """All that can be read now."""
    return "\n".join(it.text() for it in window.findChildren(QLabel) if it.isVisible())


def focused() -> QWidget:
    """What has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def tab_into(place: QWidget) -> None:
    """Presses Tab until the focus is there."""
    for _ in range(400):
        if place is focused() or place.isAncestorOf(focused()):
            return
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    pytest.fail(f"Tab never comes to {place}")


def row_in(window: SettingsWindow, path: str) -> SettingRow:
    """The row that is seen."""
    [shown] = [it for it in window.findChildren(SettingRow) if it.row.path == path and it.isVisible()]
    return shown


def set_by_keyboard(it: Row) -> None:
    """What somebody without a mouse does where the focus is."""
    match it.shape:
        case Shape.WHOLE if isinstance(focused(), QLineEdit):
            QTest.keySequence(focused(), "Ctrl+A")
            number = it.default + 1 if isinstance(it.default, int) else 0
            QTest.keyClicks(focused(), TYPED.get(it.path, str(number)))
            QTest.keyClick(focused(), Qt.Key.Key_Return)
        case Shape.CHOICE | Shape.WHOLE:
            QTest.keyClick(focused(), Qt.Key.Key_Right)
            if not _checked(focused()):
                QTest.keyClick(focused(), Qt.Key.Key_Space)
        case Shape.YES_NO | Shape.CHOICES | Shape.RANGES | Shape.FIXED:
            QTest.keyClick(focused(), Qt.Key.Key_Space)
        case _:
            QTest.keyClicks(focused(), TYPED[it.path])
            QTest.keyClick(focused(), Qt.Key.Key_Return)


def _checked(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) and widget.isChecked()


@pytest.mark.parametrize("page", [page for page in PAGES if page.paths], ids=lambda page: page.name)
def test_every_setting_is_set_by_keyboard_alone_counts_at_once_and_is_taken_back(
    life: Life, qtbot: QtBot, page: Page
) -> None:
    window = opened(life, qtbot, page.name)
    for path in page.paths:
        it = row(path)
        tab_into(row_in(window, path).editor)
        set_by_keyboard(it)

        value = get(life.app.settings, path)
        assert value != it.default, path
        assert get(settings_file.load(settings_path())[0], path) == value
        if path != "routines.flare_up_until":  # its rhythm lies over the settings while it lasts
            assert get(life.app.conductor.plan.settings, path) == value

        [undo] = [it for it in window.findChildren(QAbstractButton) if it.text() == "Undo" and it.isVisible()]
        tab_into(undo)
        QTest.keyClick(focused(), Qt.Key.Key_Space)
        assert life.app.settings == Settings(), path
        assert settings_file.load(settings_path()) == (Settings(), ())


def test_theme_and_text_size_are_worn_at_once(life: Life, qtbot: QtBot) -> None:
    window = opened(life, qtbot, "look")
    before = QApplication.font().pixelSize()
    [dark] = [it for it in window.findChildren(QAbstractButton) if it.accessibleName() == "Theme: Dark"]
    dark.click()
    life.app.change_setting("look.text_scale", 150)

    assert life.app.appearance.dark
    assert QApplication.font().pixelSize() == round(before * 1.5)
    life.app.change_setting("look.text_scale", 100)


def test_a_change_in_the_file_shows_in_the_open_window_and_the_other_way_round(
    life: Life, qtbot: QtBot
) -> None:
    window = opened(life, qtbot, "reminders")
    [field] = row_in(window, "breaks.every_minutes").findChildren(QLineEdit)
    settings_path().write_text("# mine\n[breaks]\nevery_minutes = 45  # suits me\n")
    qtbot.waitUntil(lambda: field.text() == "45")

    # Two editors at once: the file was changed, and nobody told Ergo yet.
    settings_path().write_text("# mine\n[breaks]\nevery_minutes = 50  # suits me\n")
    [later] = row_in(window, "breaks.later_minutes").findChildren(QLineEdit)
    later.setFocus()
    QTest.keySequence(later, "Ctrl+A")
    QTest.keyClicks(later, "9")
    QTest.keyClick(later, Qt.Key.Key_Return)

    text = settings_path().read_text()
    assert tomllib.loads(text) == {"breaks": {"every_minutes": 50, "later_minutes": 9}}
    assert "# mine" in text
    assert "# suits me" in text
    assert field.text() == "50"


def test_what_the_command_line_sets_shows_at_once(life: Life, qtbot: QtBot) -> None:
    window = opened(life, qtbot, "voice")
    settings_file.save_value(settings_path(), "sound.volume", 15)
    life.asks(verb="reload")

    qtbot.waitUntil(lambda: row_in(window, "sound.volume").findChildren(QLineEdit)[0].text() == "15")


def test_a_file_that_cannot_be_understood_is_left_alone_and_told(
    life: Life, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    window = opened(life, qtbot, "quiet")
    settings_path().write_text("this is = not [toml\n")
    life.app.read_settings()
    qtbot.waitUntil(lambda: "cannot be understood" in texts(window))
    bring_to_front(qtbot, window)
    tab_into(row_in(window, "quiet.calls").editor)
    QTest.keyClick(focused(), Qt.Key.Key_Space)

    assert "Ergo saves nothing into it until that is mended." in texts(window)
    assert settings_path().read_text() == "this is = not [toml\n"
    assert _checked(focused())
    settings_path().write_text("")
    life.app.read_settings()
    qtbot.waitUntil(lambda: "The settings file needs a look" not in texts(window))
    caplog.clear()


def test_a_good_change_does_not_hide_what_is_still_wrong_in_the_file(
    life: Life, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    window = opened(life, qtbot, "quiet")
    settings_path().write_text('[look]\ntheme = "drak"\n')
    life.app.read_settings()
    qtbot.waitUntil(lambda: "drak" in texts(window))
    bring_to_front(qtbot, window)
    tab_into(row_in(window, "quiet.calls").editor)
    QTest.keyClick(focused(), Qt.Key.Key_Space)

    assert tomllib.loads(settings_path().read_text())["quiet"] == {"calls": False}
    assert "drak" in texts(window)
    caplog.clear()


def test_starting_at_login_shows_what_is_really_so(life: Life, qtbot: QtBot, home: Path) -> None:
    window = opened(life, qtbot)
    life.app.autostart.set(True)
    window.close()
    opened(life, qtbot)
    tab_into(row_in(window, "startup.at_login").editor)
    assert _checked(focused())

    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert not life.app.autostart.state().on
    (home / "config" / "autostart").rmdir()
    (home / "config" / "autostart").write_text("in the way")
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert "Is not changed: " in texts(window)
    assert not _checked(focused())


class Opened(QObject):
    """Whoever opens files here."""

    def __init__(self) -> None:
        super().__init__()
        self.paths: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Notes what was to be opened."""
        self.paths.append(url.toLocalFile())


def test_the_file_and_the_folder_open_where_the_person_looks_at_files(
    life: Life, qtbot: QtBot, home: Path
) -> None:
    desktop = Opened()
    QDesktopServices.setUrlHandler("file", desktop, "open")  # type: ignore[arg-type]  # PySide itself wants a text
    for page, button in (("general", "Edit the file"), ("privacy", "Open folder")):
        window = opened(life, qtbot, page)
        [found] = [it for it in window.findChildren(QAbstractButton) if it.text() == button]
        found.click()
    QDesktopServices.unsetUrlHandler("file")

    assert desktop.paths == [str(home / "config" / "settings.toml"), str(home / "data")]
    assert settings_path().read_text() == settings_file.default_text()
    assert "What Ergo promises" in texts(window)


def test_what_can_be_sensed_is_shown_and_copied_for_a_bug_report(life: Life, qtbot: QtBot) -> None:
    window = opened(life, qtbot, "sitting")
    assert "Right now: " in texts(window)
    qtbot.waitUntil(lambda: "Keyboard and mouse" in texts(window), timeout=30_000)
    assert "Start at login" not in texts(window)

    window.open_page("about")
    for words in ("Ergo is not medical advice", "No clinician has reviewed", "Esc closes", "MIT"):
        assert words in texts(window)
    [copy] = [it for it in window.findChildren(QAbstractButton) if it.text() == "Copy diagnostic info"]
    copy.click()
    qtbot.waitUntil(lambda: "Copied." in texts(window), timeout=30_000)
    assert set(msgspec.json.decode(QGuiApplication.clipboard().text())) > {"idle", "versions", "libraries"}


def test_an_examination_that_nobody_waits_for_any_more_ends(life: Life, qtbot: QtBot) -> None:
    opened(life, qtbot, "sitting")

    life.app.preferences.close()  # and the log stays silent
