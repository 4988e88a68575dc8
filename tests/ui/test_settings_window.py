"""The settings window: each row is found, set, refused with a reason, and taken back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ergo.core.settings import ALL_DAYS, PRESETS, FixedTime, Settings, WrongSetting, get, rows, with_values
from ergo.ui.controls import Control
from ergo.ui.settings_pages import PAGES, page_title
from ergo.ui.settings_row import SettingRow
from tests.ui.settings_world import Settler

pytestmark = [
    pytest.mark.usefixtures("appearance"),
    pytest.mark.qt_log_ignore("This plugin does not support"),
]

NONSENSE = ["", "thirty", "-1", "30,5", "３０", "9" * 400, "1e3", "0x20", "🦴" * 50, "\x00", "א ב", "'; DROP"]
PARAGRAPH = "x" * 1_000_000


def focused() -> QWidget:
    """What has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_every_row_of_the_table_stands_on_one_page() -> None:
    assert sorted(path for page in PAGES for path in page.paths) == sorted(row.path for row in rows())


def test_a_number_is_typed_kept_and_taken_back(qtbot: QtBot) -> None:
    settler = Settler(qtbot)
    settler.window.open_page("reminders")
    settler.types("breaks.every_minutes", "45")

    assert settler.changes == [{"breaks.every_minutes": 45}]
    assert "Remind me every: 45 min" in settler.texts
    settler.press("Undo")
    assert settler.settings == Settings()


def test_up_and_down_step_to_round_numbers_and_below_the_least_lies_never(qtbot: QtBot) -> None:
    settler = Settler(qtbot, with_values(Settings(), {"breaks.every_minutes": 32}))
    settler.window.open_page("reminders")
    for path, key in (
        ("breaks.every_minutes", Qt.Key.Key_Up),
        ("breaks.repeat_after_minutes", Qt.Key.Key_Down),
    ):
        settler.row(path).editor.focus(Qt.FocusReason.TabFocusReason)
        for _ in range(12):
            QTest.keyClick(focused(), key)
        QTest.keyClick(focused(), Qt.Key.Key_Return)

    # more often than every long break is refused under the row; the other has come to "never"
    assert settler.changes == [{"breaks.every_minutes": 90}, {"breaks.repeat_after_minutes": 0}]
    assert "Gentle repeat after: never" in settler.texts


def test_a_step_that_nobody_ends_is_set_when_it_comes_to_rest(qtbot: QtBot) -> None:
    settler = Settler(qtbot)
    settler.window.open_page("voice")
    settler.press("More: Volume")

    qtbot.waitUntil(lambda: settler.changes == [{"sound.volume": 65}])


def test_never_can_be_typed_as_a_word_and_a_unit_may_follow(qtbot: QtBot) -> None:
    settler = Settler(qtbot)
    settler.window.open_page("reminders")
    settler.types("breaks.walk_after_minutes", "Never")
    settler.types("breaks.later_minutes", "10 min")

    assert settler.changes == [{"breaks.walk_after_minutes": 0}, {"breaks.later_minutes": 10}]


@pytest.mark.parametrize("text", [text for text in NONSENSE if text])
def test_nonsense_in_a_number_stays_with_the_reason_and_changes_nothing(qtbot: QtBot, text: str) -> None:
    settler = Settler(qtbot)
    settler.window.open_page("reminders")
    row = settler.row("breaks.every_minutes")
    [field] = row.findChildren(QLineEdit)
    field.setFocus()
    field.setText("")
    field.insert(text)
    field.textEdited.emit(text)
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert settler.changes == []
    assert field.text() != "30"
    [reason] = [text for text in settler.texts if "needs a whole number" in text]
    assert reason.endswith("needs a whole number from 5 to 180.")
    settler.window.show_settings(settler.settings)
    assert field.text() != "30"  # it stays, until the value changes somewhere else
    settler.window.show_settings(with_values(settler.settings, {"breaks.every_minutes": 40}))
    assert field.text() == "40"
    assert not any("needs a whole number" in text for text in settler.texts)


@pytest.mark.parametrize("path", [row.path for row in rows()])
def test_no_field_breaks_over_what_is_pasted(qtbot: QtBot, path: str) -> None:
    settler = Settler(qtbot)
    page = next(page.name for page in PAGES if path in page.paths)
    settler.window.open_page(page)
    row = settler.row(path)
    for adder in ("Add hours", "Add a time"):
        for button in row.findChildren(QAbstractButton):
            if button.text() == adder:
                button.click()
    before = settler.settings
    for text in (*NONSENSE, PARAGRAPH):
        for field in row.findChildren(QLineEdit):
            if field.isVisible():
                field.setFocus()
                field.selectAll()
                field.insert(text)
                field.textEdited.emit(field.text())
                QTest.keyClick(field, Qt.Key.Key_Return)

    for changes in settler.changes:
        assert set(changes) == {path}
    if path not in ("voice.name", "quiet.apps", "routines.flare_up_until", "hours.fixed"):
        assert not path.startswith("breaks.") or settler.settings == before


def test_what_two_settings_disagree_on_is_said_with_their_names(qtbot: QtBot) -> None:
    settler = Settler(qtbot)
    settler.window.open_page("sitting")
    settler.types("sitting.ask_after_minutes", "20")

    assert settler.changes == []
    assert "Is 20: needs to be below “Count me as away after”, which is 15." in settler.texts


def test_several_hours_a_day_also_over_midnight_and_the_same_every_day(qtbot: QtBot) -> None:
    settler = Settler(qtbot)
    settler.window.open_page("reminders")
    monday = settler.row("hours.mon")
    settler.press("Add: Hours on Monday")
    first, last = [field for field in monday.findChildren(QLineEdit) if field.isVisible()]
    first.setText("9")
    last.setText("1230")
    QTest.keyClick(last, Qt.Key.Key_Return)
    settler.press("Add: Hours on Monday")
    _, _, first, last = [field for field in monday.findChildren(QLineEdit) if field.isVisible()]
    first.setText("22:00")
    last.setText("02:00")
    QTest.keyClick(last, Qt.Key.Key_Return)

    assert settler.settings.hours.mon == ("09:00-12:30", "22:00-02:00")
    settler.press("Same every day as: Hours on Monday")
    assert settler.settings.hours.sun == ("09:00-12:30", "22:00-02:00")
    settler.press("Undo")
    assert not settler.settings.hours.sun
    settler.press("Take off: Hours on Monday", monday.findChildren(QLineEdit)[0].parentWidget())
    assert list(settler.settings.hours.mon) == ["22:00-02:00"]


def test_hours_that_end_as_they_begin_are_refused_and_stay(qtbot: QtBot) -> None:
    settler = Settler(qtbot)
    settler.window.open_page("reminders")
    settler.press("Add: Hours on Monday")
    first, last = [field for field in settler.row("hours.mon").findChildren(QLineEdit) if field.isVisible()]
    last.setText("09:00")
    QTest.keyClick(last, Qt.Key.Key_Return)

    assert list(settler.settings.hours.mon) == ["09:00-17:30"]
    assert (first.text(), last.text()) == ("09:00", "09:00")
    assert any(text.startswith('Has "09:00-09:00": needs a list of hours') for text in settler.texts)


def test_a_fixed_time_is_added_moved_and_taken_off(qtbot: QtBot) -> None:
    settler = Settler(qtbot)
    settler.window.open_page("reminders")
    settler.press("Add a time")
    row = settler.row("hours.fixed")
    [field] = [field for field in row.findChildren(QLineEdit) if field.isVisible()]
    field.setText("11:15")
    QTest.keyClick(field, Qt.Key.Key_Return)
    [picker] = row.findChildren(QComboBox)
    picker.setCurrentIndex(picker.findData("neck-60"))
    picker.activated.emit(picker.currentIndex())
    settler.press("Sunday", row)

    assert settler.settings.hours.fixed == (FixedTime("11:15", ALL_DAYS[:-1], "neck-60"),)
    settler.press("Take this time off")
    assert not settler.settings.hours.fixed


def test_entries_are_added_by_title_or_id_and_taken_off(qtbot: QtBot) -> None:
    settler = Settler(qtbot)
    settler.window.open_page("routines")
    settler.types("routines.favorites", "one-minute NECK")
    settler.types("routines.favorites", "my-own-60")
    settler.types("routines.favorites", "Not An Id")

    assert settler.settings.routines.favorites == ("neck-60", "my-own-60")
    assert any(text.startswith('Has "Not An Id": needs a list of ids') for text in settler.texts)
    settler.press("Take off: One-minute neck")
    assert list(settler.settings.routines.favorites) == ["my-own-60"]


def test_my_body_is_told_in_plain_words(qtbot: QtBot) -> None:
    settler = Settler(qtbot)
    settler.window.open_page("routines")
    settler.press("My body: I use a wheelchair, or not my legs")

    assert settler.settings.routines.body == ("wheelchair",)


def test_a_page_goes_back_to_its_defaults_but_keeps_what_was_told_of_the_body(qtbot: QtBot) -> None:
    told = with_values(
        Settings(),
        {"routines.level": 2, "routines.areas": ["eyes"], "routines.body": ["knee"], "sound.volume": 5},
    )
    settler = Settler(qtbot, told)
    settler.window.open_page("routines")
    settler.press("Restore defaults")

    assert settler.settings == with_values(Settings(), {"routines.body": ["knee"], "sound.volume": 5})
    settler.press("Undo")
    assert settler.settings == told


def test_presets_change_several_at_once_and_a_flare_up_ends_by_itself(qtbot: QtBot) -> None:
    settler = Settler(qtbot)
    settler.window.open_page("reminders")
    settler.press("Gentle")
    assert settler.settings.breaks == with_values(Settings(), PRESETS[0].values).breaks
    assert "Every 45 minutes, a long break every 120, no repeats." in settler.texts

    settler.press("Flare-up")
    assert settler.settings.routines.flare_up_until == "2026-03-04"
    assert any(text.startswith("Until Wednesday, 4 March: every 20 minutes") for text in settler.texts)
    settler.press("Flare-up")
    assert settler.settings.routines.flare_up_until == ""
    settler.press("Balanced")
    assert settler.settings == Settings()


def test_the_search_finds_rows_by_any_word_and_they_can_be_set_there(qtbot: QtBot) -> None:
    settler = Settler(qtbot)
    QTest.keySequence(settler.window, "Ctrl+F")
    QTest.keyClicks(focused(), "volume")
    found = [row.row.path for row in settler.window.findChildren(SettingRow) if row.isVisible()]
    settler.types("sound.volume", "20")

    assert found == ["sound.volume"]
    assert settler.settings.sound.volume == 20
    [search] = [it for it in settler.window.findChildren(QLineEdit) if it.text() == "volume"]
    QTest.keySequence(settler.window, "Ctrl+F")
    QTest.keyClicks(search, "wheelchair")
    found = [row.row.path for row in settler.window.findChildren(SettingRow) if row.isVisible()]
    assert found == ["routines.body"]
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert settler.row("routines.body").isAncestorOf(focused())
    search.setText("xylophone")
    assert "Nothing is called that. Try another word." in settler.texts
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert "General" in settler.texts
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert not settler.window.isVisible()


def test_what_cannot_be_kept_is_said_and_the_row_goes_back(qtbot: QtBot) -> None:
    settler = Settler(qtbot)
    settler.window.open_page("quiet")
    sentence = settler.refuses = "settings.toml: line 3 cannot be understood"
    settler.press("Wait during calls")
    assert sentence in settler.texts
    assert not any("Wait during calls: " in text for text in settler.texts)

    settler.refuses = WrongSetting("quiet.calls", "is not to be had")
    settler.press("Wait during calls")
    assert "Is not to be had." in settler.texts
    settler.refuses = ""
    settler.press("Wait while typing")
    assert "Wait while typing: off" in settler.texts


def test_what_changes_elsewhere_is_shown_but_not_over_what_is_being_typed(qtbot: QtBot) -> None:
    settler = Settler(qtbot)
    settler.window.open_page("reminders")
    every, later = settler.row("breaks.every_minutes"), settler.row("breaks.later_minutes")
    every.editor.focus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(focused(), "7")
    settler.settings = with_values(Settings(), {"breaks.every_minutes": 50, "breaks.later_minutes": 9})
    settler.window.show_settings(settler.settings)

    assert [row.findChildren(QLineEdit)[0].text() for row in (every, later)] == ["7", "9"]
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert settler.settings.breaks.every_minutes == 7  # the last who writes wins


def test_half_typed_words_hours_and_times_stay_whatever_else_changes(qtbot: QtBot) -> None:
    fixed = [{"time": "17:30", "routine": "hip-60"}]
    told = with_values(Settings(), {"hours.mon": ["09:00-12:00"], "hours.fixed": fixed})
    settler = Settler(qtbot, told)
    for page, path in (("quiet", "quiet.apps"), ("reminders", "hours.mon"), ("reminders", "hours.fixed")):
        settler.window.open_page(page)
        fields = settler.row(path).findChildren(QLineEdit)
        fields[0].setFocus()
        QTest.keySequence(fields[0], "Ctrl+A")
        QTest.keyClicks(fields[0], "10")
        settler.window.show_settings(with_values(told, {"sound.volume": 11}))
        assert (path, fields[0].text()) == (path, "10")
        fields[0].clear()
        settler.window.show_settings(told)


def test_a_number_that_is_being_stepped_comes_to_rest_before_anything_is_shown_over_it(qtbot: QtBot) -> None:
    settler = Settler(qtbot)
    settler.window.open_page("reminders")
    settler.press("More: Remind me every")
    settler.press("More: Later means in")
    qtbot.waitUntil(lambda: len(settler.changes) == 2)

    assert settler.settings.breaks.every_minutes > Settings().breaks.every_minutes
    assert settler.settings.breaks.later_minutes > Settings().breaks.later_minutes


def test_a_range_after_midnight_begins_in_the_morning(qtbot: QtBot) -> None:
    settler = Settler(qtbot, with_values(Settings(), {"hours.mon": ["22:00-24:00"]}))
    settler.window.open_page("reminders")
    settler.press("Add: Hours on Monday")

    assert settler.settings.hours.mon == ("22:00-24:00", "06:00-07:00")


def test_ctrl_z_in_a_number_takes_back_what_was_set(qtbot: QtBot) -> None:
    settler = Settler(qtbot)
    settler.window.open_page("reminders")
    settler.types("breaks.every_minutes", "35")
    assert settler.settings.breaks.every_minutes == 35
    QTest.keySequence(focused(), "Ctrl+Z")

    assert settler.settings == Settings()


def test_only_routines_are_offered_at_fixed_times(qtbot: QtBot) -> None:
    settler = Settler(qtbot)
    settler.window.open_page("reminders")
    settler.press("Add a time")
    [picker] = settler.row("hours.fixed").findChildren(QComboBox)

    assert [picker.itemText(it) for it in range(picker.count())] == [
        "Suggested routine", "One-minute hips, seated", "One-minute neck",
    ]  # fmt: skip


def test_a_name_is_listed_once_and_no_longer_than_a_name(qtbot: QtBot) -> None:
    settler = Settler(qtbot)
    settler.window.open_page("quiet")
    settler.types("quiet.apps", "zoom")
    settler.types("quiet.apps", "ZOOM")
    settler.types("quiet.apps", "x" * 500)

    assert settler.settings.quiet.apps == ("zoom", "x" * 80)


def test_closing_sets_what_was_typed(qtbot: QtBot) -> None:
    settler = Settler(qtbot)
    settler.window.open_page("reminders")
    settler.types("breaks.every_minutes", "25", Qt.Key.Key_Escape)

    assert not settler.window.isVisible()
    assert settler.settings.breaks.every_minutes == 25


def test_pages_turn_by_keyboard(qtbot: QtBot) -> None:
    settler = Settler(qtbot)
    QTest.keySequence(settler.window, "Ctrl+PgDown")
    assert "Reminders" in settler.texts
    QTest.keySequence(settler.window, "Ctrl+PgUp")
    QTest.keySequence(settler.window, "Ctrl+PgUp")

    assert "About" in settler.texts


def test_the_arrow_keys_go_through_the_sidebar(qtbot: QtBot) -> None:
    settler = Settler(qtbot)
    QTest.keyClick(focused(), Qt.Key.Key_Down)

    assert "Reminders" in settler.texts


@pytest.mark.parametrize("page", [page.name for page in PAGES])
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_everything_has_a_name_and_is_large_enough(
    qtbot: QtBot, page: str, percent: int, text_scale: Callable[[int], None]
) -> None:
    text_scale(percent)
    settled = {
        "hours.mon": ["09:00-12:00", "22:00-02:00"],
        "hours.fixed": [{"time": "17:30", "routine": "hip-60"}],
        "quiet.apps": ["zoom"],
        "routines.left_out": ["hip-60"],
    }
    settler = Settler(qtbot, with_values(Settings(), settled))
    settler.window.open_page(page)
    settler.window.resize(1, 1)  # as small as it gets
    QApplication.processEvents()

    nameless, small, clipped = [], [], []
    for widget in settler.window.findChildren(QWidget):
        if not widget.isVisible() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        if not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())):
            nameless.append(widget)
        if isinstance(widget, Control) and min(widget.body().width(), widget.body().height()) < 32:
            small.append(widget.accessibleName() or widget.text())
        if widget.mapTo(settler.window, widget.rect().topRight()).x() > settler.window.width():
            clipped.append(widget.accessibleName())

    assert (nameless, small, clipped) == ([], [], [])


def test_all_titles_are_there(qtbot: QtBot) -> None:
    settler = Settler(qtbot)
    for page in PAGES:
        settler.window.open_page(page.name)
        assert page_title(page.name) in settler.texts
        for path in page.paths:
            assert settler.row(path).row.path == path
            assert get(settler.settings, path) == get(Settings(), path)
