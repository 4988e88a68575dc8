"""Cards can be seen, heard, pointed at and walked over with the arrow keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from ergo.core.settings_table import Look as LookSettings
from ergo.ui.controls import ROOM
from ergo.ui.library_card import GAP, title_lines
from ergo.ui.library_pictures import Pictures
from ergo.ui.look import DARK, SMALL, Appearance, Size, colours_of, font_of
from tests.shipped_catalogue import catalogue
from tests.ui.library_world import Visitor, library

pytestmark = [
    pytest.mark.usefixtures("appearance"),
    pytest.mark.qt_log_ignore("This plugin does not support"),
]


def test_a_screen_reader_hears_what_a_card_shows(qtbot: QtBot) -> None:
    visitor = Visitor(qtbot, library(favorites=["hip-30"]))
    index = visitor.cards.model().index(visitor.ids.index("hip-30"), 0)

    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Thirty-second hips, nobody notices, 30 s, Hips, Seated, Discreet, Favourite"
    )
    assert QAccessible.queryAccessibleInterface(visitor.cards).childCount() == len(visitor.ids)


def test_titles_that_differ_at_their_ends_are_told_apart(qtbot: QtBot) -> None:
    bold, card = font_of(Size.BODY, bold=True), Visitor(qtbot).cards.cell().width()
    width = card - GAP - 2 * ROOM - 2 * SMALL
    titles = [routine.title for routine in catalogue().routines.values()]
    cut = [title for title in titles if title_lines(title, bold, width)[-1].endswith("…")]

    assert title_lines("Five-minute lower back, no floor", bold, width) == (
        "Five-minute lower",
        "back, no floor",
    )
    assert cut == []


def test_a_title_of_ones_own_may_be_longer_than_its_card() -> None:
    assert title_lines("word " * 20, font_of(Size.BODY, bold=True), 152)[1].endswith("…")


def test_arrows_walk_over_the_cards_and_enter_opens_one(qtbot: QtBot) -> None:
    visitor = Visitor(qtbot)
    visitor.types(Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return)
    columns = visitor.cards.viewport().width() // visitor.cards.cell().width()

    opened = visitor.cards.card(visitor.cards.currentIndex()).id
    assert opened == visitor.ids[columns + 1]
    assert visitor.button("Start").hasFocus()


def test_the_card_with_the_focus_moves_and_rests_when_the_focus_goes(qtbot: QtBot) -> None:
    visitor = Visitor(qtbot)
    visitor.types(Qt.Key.Key_Right)

    assert visitor.cards.is_live(visitor.cards.currentIndex())
    visitor.types(Qt.Key.Key_Backtab)
    assert not visitor.cards.live.plays


def test_the_card_under_the_pointer_moves(qtbot: QtBot) -> None:
    visitor = Visitor(qtbot)
    index = visitor.cards.model().index(2, 0)
    visitor.cards.entered.emit(index)

    assert visitor.cards.is_live(index)
    before = visitor.cards.viewport().grab(visitor.cards.visualRect(index)).toImage()
    qtbot.waitUntil(
        lambda: visitor.cards.viewport().grab(visitor.cards.visualRect(index)).toImage() != before
    )


def test_nothing_moves_where_motion_is_not_wanted(qtbot: QtBot) -> None:
    visitor = Visitor(qtbot, reduced_motion=True)
    visitor.cards.entered.emit(visitor.cards.model().index(2, 0))
    visitor.types(Qt.Key.Key_Right)

    assert not visitor.cards.live.plays


def test_a_closed_library_keeps_no_pictures_and_plays_nothing(qtbot: QtBot) -> None:
    visitor = Visitor(qtbot)
    visitor.types(Qt.Key.Key_Right)
    visitor.window.grab()
    visitor.window.close()

    assert (visitor.cards.live.plays, visitor.cards.pictures._kept) == (False, {})


def test_scrolling_finds_its_pictures_ready(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    visitor = Visitor(qtbot)
    qtbot.waitUntil(lambda: not visitor.cards.pictures._waiting)
    painted: list[str] = []
    monkeypatch.setattr(Pictures, "_paint", lambda _, exercise, *__: painted.append(exercise.id))
    for place in range(0, visitor.cards.verticalScrollBar().maximum(), 200):
        visitor.cards.verticalScrollBar().setValue(place)
        visitor.window.grab()

    assert painted == []


def test_the_place_is_kept_when_something_else_changes(qtbot: QtBot) -> None:
    visitor = Visitor(qtbot)
    visitor.opens("hip-120")
    visitor.types(Qt.Key.Key_Escape)
    visitor.sees(library(favorites=["hip-60"]))

    assert visitor.cards.card(visitor.cards.currentIndex()).id == "hip-120"


@pytest.mark.parametrize("scale", [80, 100, 150, 200])
def test_cards_fit_their_row_at_every_text_size(qtbot: QtBot, appearance: Appearance, scale: int) -> None:
    appearance.wear(LookSettings(text_scale=scale))
    visitor = Visitor(qtbot)
    for width in (480, 640, 880, 1280):
        visitor.window.resize(width, 640)
        cell, room = visitor.cards.cell(), visitor.cards.viewport().width()
        columns = room // cell.width()
        rects = [visitor.cards.visualRect(visitor.cards.model().index(row, 0)) for row in range(columns + 1)]

        assert columns >= 1
        assert [rect.top() for rect in rects[:columns]] == [0] * columns
        assert all(rect.right() <= room for rect in rects)
        assert rects[columns].top() == cell.height()


def test_themes_paint_different_cards(qtbot: QtBot, appearance: Appearance) -> None:
    visitor = Visitor(qtbot)
    light = visitor.window.grab().toImage()
    appearance.set_system_dark(True)
    qtbot.waitUntil(lambda: colours_of(visitor.cards) is DARK)

    assert visitor.window.grab().toImage() != light
