"""The diary through the real app: filled, changed, emptied, taken along; an unreadable one is left alone."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ergo.core.diary import NOTE_AT_MOST, DiaryEntry, Felt
from ergo.core.relief_pages import Area, Ended
from ergo.storage import paths
from ergo.storage.diary import Diary
from ergo.ui.controls import Button
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


def test_a_deleted_entry_comes_back_beside_a_form_that_is_being_filled(life: Life) -> None:
    life.app.diary.keep(DiaryEntry(1, MORNING.timestamp() - 60, Area.NECK))
    life.app.diarist.open()
    window = life.app.diarist.window
    window._delete(life.app.diary.entries()[0])
    window._new.click()
    window._form._note.setPlainText("half a sentence")
    window._undo.take_back()

    assert [it.id for it in life.app.diary.entries()] == [1]
    assert window._pages.currentWidget() is window._editing
    assert window._form._note.toPlainText() == "half a sentence"


def test_esc_throws_nothing_away_that_was_typed_or_chosen(life: Life) -> None:
    life.app.diarist.open()
    window = life.app.diarist.window
    window._new.click()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window._pages.currentWidget() is window._front
    window._new.click()
    window._form._felt.choose("sharp")
    QTest.keyClick(window, Qt.Key.Key_Escape)

    assert window._pages.currentWidget() is window._editing
    assert window._trouble.isVisible()
    window._save.click()
    assert [it.felt for it in life.app.diary.entries()] == [(Felt.SHARP,)]


def test_a_note_takes_what_it_can_hold_and_says_when_it_is_full(life: Life) -> None:
    life.app.diarist.open()
    window = life.app.diarist.window
    window._new.click()
    note, pasted = window._form._note, QMimeData()
    pasted.setText("x" * 1_000_000)
    note.insertFromMimeData(pasted)
    assert (len(note.toPlainText()), window._form._full.isVisible()) == (NOTE_AT_MOST, True)
    QTest.keyClick(note, Qt.Key.Key_Y)
    assert (note.toPlainText().count("y"), window._form._full.isVisible()) == (0, True)
    QTest.keyClick(note, Qt.Key.Key_Backspace)

    assert (len(note.toPlainText()), window._form._full.isVisible()) == (NOTE_AT_MOST - 1, False)


def test_what_undo_brings_back_beyond_a_note_s_end_costs_no_diary(life: Life) -> None:
    life.app.diarist.open()
    window = life.app.diarist.window
    window._new.click()
    note = window._form._note
    note.setPlainText("x" * NOTE_AT_MOST)
    QTest.keyClick(note, Qt.Key.Key_Y)
    QTest.keySequence(note, "Ctrl+Z")
    window._save.click()

    [entry] = Diary(paths.diary_path()).entries()
    assert len(entry.note) <= NOTE_AT_MOST


def test_a_long_diary_is_shown_a_hundred_at_a_time(life: Life) -> None:
    at = MORNING.timestamp()
    life.app.diary._save(tuple(DiaryEntry(number, at - number) for number in range(1, 251)))
    life.app.diarist.open()
    window = life.app.diarist.window

    def changing() -> int:
        return sum(it.text() == "Change" for it in window._list.findChildren(Button))

    assert changing() == 100
    next(it for it in window._list.findChildren(Button) if it.text() == "150 older").click()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert changing() == 200
    next(it for it in window._list.findChildren(Button) if it.text() == "50 older").click()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert changing() == 250
    assert not any("older" in it.text() for it in window._list.findChildren(Button))


def test_a_word_that_fits_no_line_pushes_nothing_out_of_the_window(life: Life) -> None:
    life.app.diary.keep(DiaryEntry(1, MORNING.timestamp() - 60, note="https://" + "x" * 300))
    life.app.diarist.open()
    window = life.app.diarist.window
    QApplication.processEvents()
    buttons = [it for it in window._list.findChildren(Button) if it.text() in ("Change", "Delete")]

    assert len(buttons) == 2
    assert all(it.mapTo(window, it.rect().topRight()).x() < window.width() for it in buttons)


def test_the_wheel_turns_no_date_that_has_not_the_keyboard_and_no_date_is_before_all_clocks(
    life: Life,
) -> None:
    life.app.diarist.open()
    window = life.app.diarist.window
    window._new.click()
    when = window._form._when
    before = when.dateTime()
    window._form._area.first().setFocus()
    none = QPoint()
    turned = QWheelEvent(
        QPointF(5, 5), QPointF(when.mapToGlobal(QPoint(5, 5))), none, QPoint(0, 120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(when, turned)
    assert when.dateTime() == before
    when.show_moment(-86_400.0 * 400)

    assert when.dateTime().date().year() >= 1970


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
