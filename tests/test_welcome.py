"""Somebody new: the welcome comes first and once, and until it was seen Ergo asks for nothing."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ergo.core.breaks import Moved
from ergo.core.settings import Settings
from ergo.storage import paths
from ergo.ui.player import PlayerWindow
from ergo.ui.welcome_window import WelcomeWindow
from tests.pretend_life import Life
from tests.ui.front import bring_to_front

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def newcomer(home: Path, qapp: QApplication) -> Iterator[Life]:
    """Somebody who starts Ergo for the first time."""
    assert home
    life = Life(qapp, newcomer=True)
    yield life
    life.app.quit()
    for window in qapp.topLevelWidgets():
        window.hide()


def welcome_of(life: Life, qtbot: QtBot) -> WelcomeWindow:
    """The welcome, in front."""
    window = life.app.welcome.window()
    assert window.isVisible()
    bring_to_front(qtbot, window)
    return window


def press(window: WelcomeWindow | PlayerWindow, words: str) -> None:
    """Clicks the button with these words."""
    [button] = [it for it in window.findChildren(QAbstractButton) if it.text() == words and it.isVisible()]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_newcomers_minute(newcomer: Life, qtbot: QtBot, home: Path) -> None:
    life = newcomer
    window = welcome_of(life, qtbot)
    press(window, "Get started")
    [field] = window.rhythm.row_at("breaks.every_minutes").findChildren(QLineEdit)
    QTest.mouseDClick(field, Qt.MouseButton.LeftButton)
    QTest.keyClicks(field, "45")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert window.page == 1  # Enter sets the number; it turns no page
    press(window, "Continue")
    press(window, "Try a 60-second routine")
    qtbot.waitUntil(lambda: life.state() == "moving")
    bring_to_front(qtbot, life.app.stage.player)
    press(life.app.stage.player, "Start")  # the first routine ever shows the pain rule first
    life.rests_hands(seconds=70)
    qtbot.waitUntil(lambda: life.state() == "working")

    assert tomllib.loads(paths.settings_path().read_text())["breaks"]["every_minutes"] == 45
    assert life.asks(verb="status")["next"] == {"kind": "micro_break", "in_seconds": 2700}
    [moved] = [entry for entry in life.entries if isinstance(entry, Moved)]
    assert (moved.kind, moved.done, 45 < moved.seconds < 75) == (None, 1.0, True)
    assert (home / "data" / "welcomed").exists()


def test_it_comes_once(newcomer: Life, qtbot: QtBot, qapp: QApplication) -> None:
    QTest.keyClick(welcome_of(newcomer, qtbot), Qt.Key.Key_Escape)
    newcomer.app.quit()

    again = Life(qapp, newcomer=True)

    assert again.app.welcome.seen
    assert [it for it in qapp.topLevelWidgets() if it.isVisible()] == []
    again.app.quit()


def test_started_by_the_session_it_comes_without_taking_the_focus(home: Path, qapp: QApplication) -> None:
    life = Life(qapp, newcomer=True, by_hand=False)
    window = life.app.welcome.window()

    assert home
    assert window.isVisible()
    assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    life.app.quit()
    assert not life.app.welcome.seen


def test_esc_takes_the_defaults(newcomer: Life, qtbot: QtBot) -> None:
    QTest.keyClick(welcome_of(newcomer, qtbot), Qt.Key.Key_Escape)

    assert newcomer.app.settings == Settings()
    assert not paths.settings_path().exists()


def test_ended_before_it_was_seen_it_comes_again(newcomer: Life, qtbot: QtBot, qapp: QApplication) -> None:
    welcome_of(newcomer, qtbot)
    newcomer.app.quit()

    again = Life(qapp, newcomer=True)

    assert not again.app.welcome.seen
    again.app.quit()


def test_nothing_asks_before_it_was_seen_and_what_was_due_comes_after(
    newcomer: Life, qtbot: QtBot, qapp: QApplication
) -> None:
    life = newcomer
    life.works_until_asked()
    life.app.say("Something", "that went wrong")
    life.rests_hands(minutes=4)
    life.works(minutes=1)
    assert (life.server.asked, life.server.said) == ([], [])
    assert [it for it in qapp.topLevelWidgets() if it.isVisible()] == [life.app.welcome.window()]

    QTest.keyClick(welcome_of(life, qtbot), Qt.Key.Key_Escape)
    life.works(minutes=2)
    life.rests_hands(seconds=10)

    assert life.server.said == ["Something: that went wrong"]
    assert len(life.server.asked) == 1


def test_started_again_the_welcome_comes_to_the_front_until_it_was_seen(
    newcomer: Life, qtbot: QtBot, qapp: QApplication
) -> None:
    window = welcome_of(newcomer, qtbot)
    newcomer.asks(verb="open")
    assert [it for it in qapp.topLevelWidgets() if it.isVisible()] == [window]

    QTest.keyClick(window, Qt.Key.Key_Escape)
    newcomer.asks(verb="open")

    assert [it.windowTitle() for it in qapp.topLevelWidgets() if it.isVisible()] == ["Ergo"]


def test_without_a_tray_the_last_page_says_what_to_do_and_no_notification_repeats_it(
    newcomer: Life, qtbot: QtBot
) -> None:
    window = welcome_of(newcomer, qtbot)
    newcomer.app.tray.missing.emit()
    press(window, "Get started")
    press(window, "Continue")
    qtbot.waitUntil(lambda: "shows no tray icons" in window.place.where)
    press(window, "Finish")

    assert newcomer.server.said == []
    assert paths.no_tray_said_path().exists()


def test_whoever_did_not_come_to_that_page_is_told_after(newcomer: Life, qtbot: QtBot) -> None:
    window = welcome_of(newcomer, qtbot)
    newcomer.app.tray.missing.emit()
    QTest.keyClick(window, Qt.Key.Key_Escape)

    assert [said.partition(":")[0] for said in newcomer.server.said] == ["Ergo is running without an icon"]


def test_what_cannot_be_kept_is_said_on_the_page(newcomer: Life, qtbot: QtBot) -> None:
    paths.settings_path().write_text("= this is no settings file")
    window = welcome_of(newcomer, qtbot)
    press(window, "Get started")

    window.rhythm.changed.emit({"voice.enabled": True})

    assert "settings.toml" in window.rhythm.trouble
    assert not newcomer.app.settings.voice.enabled


def test_starting_at_login_is_done_at_once(newcomer: Life, qtbot: QtBot) -> None:
    window = welcome_of(newcomer, qtbot)
    window.rhythm.changed.emit({"startup.at_login": True})

    assert newcomer.app.autostart.state().on


def test_where_it_cannot_be_remembered_it_comes_again_and_the_day_goes_on(
    newcomer: Life, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    paths.welcomed_path().symlink_to("/proc/welcomed")
    QTest.keyClick(welcome_of(newcomer, qtbot), Qt.Key.Key_Escape)

    assert newcomer.app.welcome.seen
    assert "The welcome will come again" in caplog.text
    caplog.clear()
