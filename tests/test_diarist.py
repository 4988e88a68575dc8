"""The diary through the real app: filled, changed, emptied, taken along; an unreadable one is left alone."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ergo.core.relief_pages import Area, Ended
from ergo.storage import paths
from ergo.storage.diary import Diary
from tests.pretend_life import MORNING, Life
from tests.test_helper import press, says, settles
from tests.test_movement_off import row


def test_the_diary_is_opened_from_the_tray_filled_changed_and_emptied(life: Life) -> None:
    row(life, "Diary").trigger()
    window = life.app.diarist.window
    assert window.isVisible()
    window._new.click()
    window._form._area.choose("neck")
    window._form._note.setPlainText("a draft")
    window.kept.emit(window._form.filled(window._edited))
    [entry] = life.app.diary.entries()
    assert (entry.area, entry.note, entry.at) == (Area.NECK, "a draft", MORNING.timestamp())
    window.edit(entry)
    window._form._note.setPlainText("no draft")
    window.kept.emit(window._form.filled(window._edited))
    assert [(it.id, it.note) for it in life.app.diary.entries()] == [(entry.id, "no draft")]
    window._delete(life.app.diary.entries()[0])
    assert life.app.diary.entries() == ()
    window._undo.take_back()
    assert [it.note for it in life.app.diary.entries()] == ["no draft"]
    window._delete_everything()

    assert life.app.diary.entries() == ()
    assert not paths.diary_path().exists()


def test_an_entry_has_the_day_and_time_that_were_chosen_and_what_was_sat_by_then(life: Life) -> None:
    life.works(minutes=50)
    life.app.diarist.open()
    window = life.app.diarist.window
    now = life.app.conductor.now().wall

    def saved_at(at: float) -> None:
        window._form._when.show_moment(at)
        window.kept.emit(window._form.filled(window._edited))

    window._new.click()
    saved_at(now - 1200)
    [entry] = life.app.diary.entries()
    assert entry.at == pytest.approx(now - 1200, abs=60)
    assert entry.sat_seconds == pytest.approx(1800, abs=90)
    window.edit(entry)
    saved_at(now - 86_400)
    [yesterday] = life.app.diary.entries()
    assert (yesterday.id, yesterday.sat_seconds) == (entry.id, None)
    assert yesterday.at == pytest.approx(now - 86_400, abs=60)
    window.edit(yesterday)
    window._form._note.setPlainText("the train")
    window.kept.emit(window._form.filled(window._edited))

    assert life.app.diary.entries() == (replace(yesterday, note="the train"),)


def test_a_moment_that_has_not_come_is_refused_and_the_form_stays(
    life: Life, caplog: pytest.LogCaptureFixture
) -> None:
    life.app.diarist.open()
    window = life.app.diarist.window
    window._new.click()
    window._form._when.show_moment(life.app.conductor.now().wall + 3600)
    window._form._note.setPlainText("typed")
    window.kept.emit(window._form.filled(window._edited))

    assert window._trouble.isVisible()
    assert window._pages.currentWidget() is window._editing
    assert window._form._note.toPlainText() == "typed"
    assert life.app.diary.entries() == ()
    caplog.clear()


def test_enter_begins_an_entry_as_soon_as_the_diary_is_open(life: Life, qtbot: QtBot) -> None:
    life.app.diarist.open()
    window = life.app.diarist.window
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)

    assert window._pages.currentWidget() is window._editing


def test_the_diary_is_taken_along_as_a_file(life: Life, tmp_path: Path) -> None:
    settles(life)
    says(life, Ended())
    press(life, "Save to my diary")
    life.app.diarist.open()
    life.app.diarist.window.export_wanted.emit(str(tmp_path / "diary.csv"))
    assert (tmp_path / "diary.csv").read_text().startswith("at,area,side")
    (tmp_path / "thesis.csv").write_text("mine")
    life.app.diarist.window.export_wanted.emit(str(tmp_path / "thesis.csv"))

    assert (tmp_path / "thesis.csv").read_text() == "mine"
    assert life.app.diarist.window._trouble.isVisible()


def test_an_unreadable_diary_is_said_and_left_alone(life: Life, caplog: pytest.LogCaptureFixture) -> None:
    paths.diary_path().write_text('{"ergo_diary": 9}')
    life.app.diarist.open()
    window = life.app.diarist.window
    window._new.click()
    window.kept.emit(window._form.filled(window._edited))

    assert window._trouble.isVisible()
    assert paths.diary_path().read_text() == '{"ergo_diary": 9}'
    assert Diary(paths.diary_path()).notice is None
    caplog.clear()
