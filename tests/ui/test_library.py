"""The library: a person finds a routine, looks at it, starts it, marks it, or leaves it out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from ergo.core.problem import Problem
from ergo.ui.library_step import StepRow
from tests.ui.library_world import Visitor, library

pytestmark = [
    pytest.mark.usefixtures("appearance"),
    pytest.mark.qt_log_ignore("This plugin does not support"),
]

PROBLEMS = (
    Problem("my-hips-60.toml", 19, "steps[2].seconds", "seat-march needs at least 10 s, has 8"),
    Problem("my-hips-60.toml", 3, "id", "is missing"),
)


def search(visitor: Visitor) -> QLineEdit:
    [field] = visitor.window.findChildren(QLineEdit)
    return field


def test_chips_and_words_narrow_the_choice_and_the_count_says_so(qtbot: QtBot) -> None:
    visitor = Visitor(qtbot)
    everything = len(visitor.ids)
    visitor.presses("Hips")
    hips = len(visitor.ids)
    visitor.presses("Discreet")
    QTest.keyClicks(search(visitor), "nobody")

    assert everything > hips > len(visitor.ids) == 1
    assert visitor.ids == ["hip-30"]
    assert f"1 of {len(library().routines)}" in visitor.texts


def test_nothing_found_offers_the_way_back_to_all(qtbot: QtBot) -> None:
    visitor = Visitor(qtbot)
    everything = visitor.ids
    visitor.presses("Neck")
    QTest.keyClicks(search(visitor), "xylophone")

    assert "Nothing here for that. Try fewer filters." in visitor.texts
    visitor.presses("Show all")
    assert visitor.ids == everything


@pytest.mark.parametrize(
    ("chip", "words"),
    [
        ("Favourites", "No favourites yet. Open a routine and mark it."),
        ("My own", "Nothing of your own yet. Press “New routine” to begin."),
    ],
)
def test_an_empty_shelf_says_how_to_fill_it(qtbot: QtBot, chip: str, words: str) -> None:
    visitor = Visitor(qtbot)
    visitor.presses(chip)

    assert words in visitor.texts


def test_a_body_is_never_shown_what_is_not_for_it(qtbot: QtBot) -> None:
    visitor = Visitor(qtbot, library(tags=["wheelchair"]))
    visitor.presses("Standing")

    assert visitor.ids == []


def test_the_preview_starts_marks_and_leads_back(qtbot: QtBot) -> None:
    visitor = Visitor(qtbot)
    visitor.opens("hip-60")
    assert "One-minute hips, seated" in visitor.texts
    visitor.presses("Start")
    visitor.presses("Favourite")
    visitor.types(Qt.Key.Key_Escape)

    assert visitor.said == [("start_wanted", "hip-60"), ("favorite_said", "hip-60", True)]
    assert visitor.cards.isVisible()
    assert visitor.window.isVisible()
    visitor.types(Qt.Key.Key_Escape)
    assert not visitor.window.isVisible()


def test_the_preview_tells_all_there_is_to_know_of_the_chosen_move(qtbot: QtBot) -> None:
    visitor = Visitor(qtbot)
    visitor.opens("hip-60")
    first = " ".join(visitor.texts)
    rows = [row for row in visitor.window.findChildren(StepRow) if row.isVisible()]
    QTest.mouseClick(rows[1], Qt.MouseButton.LeftButton)
    second = " ".join(visitor.texts)

    for heading in ("Start", "Moving", "Breath", "Easier", "Harder", "Common mistake", "Stop at", "Known"):
        assert f"<b>{heading}</b>" in first
    assert [row.text() for row in rows] == [
        "Seated march",
        "Seated knee-still foot swings",
        "Hidden glute squeeze",
    ]
    assert rows[0].accessibleName() == "Seated march, 18 s"
    assert first != second


def test_where_a_move_comes_from_can_be_read_and_led_back_from(qtbot: QtBot) -> None:
    visitor = Visitor(qtbot)
    visitor.opens("hip-60")
    visitor.presses("Where this comes from")

    texts = visitor.texts
    known = library().catalogue.sources
    for name in library().catalogue.exercises["seat-march"].sources:
        assert {known[name].reference, known[name].status} <= set(texts)
    visitor.presses("‹ Back")
    assert visitor.button("Start").isVisible()


def test_a_routine_left_out_goes_and_undo_brings_it_back(qtbot: QtBot) -> None:
    visitor = Visitor(qtbot)
    visitor.opens("hip-60")
    visitor.presses("Leave out")
    visitor.sees(library(left_out=("hip-60",)))

    assert visitor.cards.isVisible()
    assert "hip-60" not in visitor.ids
    assert "Left out: One-minute hips, seated" in visitor.texts
    visitor.presses("Undo")
    assert visitor.said == [("left_out_said", "hip-60", True), ("left_out_said", "hip-60", False)]


def test_a_move_left_out_is_swapped_where_it_was(qtbot: QtBot) -> None:
    visitor = Visitor(qtbot)
    visitor.opens("hip-60")
    visitor.presses("Leave this move out")
    visitor.sees(library(left_out=("seat-march",)))

    assert visitor.said == [("left_out_said", "seat-march", True)]
    assert "Stands in for Seated march, which is not for you now." in visitor.texts


def test_what_was_left_out_can_be_brought_back_later(qtbot: QtBot) -> None:
    visitor = Visitor(qtbot, library(left_out=("hip-60", "seat-march", "gone-60")))
    visitor.presses("Left out (2)")
    backs = [it for it in visitor.window.findChildren(QAbstractButton) if it.text() == "Bring back"]
    assert [back.accessibleName() for back in backs] == [
        "Bring back One-minute hips, seated",
        "Bring back Seated march",
    ]
    QTest.mouseClick(backs[1], Qt.MouseButton.LeftButton)
    visitor.sees(library(left_out=("hip-60", "gone-60")))

    assert visitor.said == [("left_out_said", "seat-march", False)]
    assert "Seated march" not in visitor.texts


def test_a_file_with_a_problem_is_named_with_its_line(qtbot: QtBot) -> None:
    visitor = Visitor(qtbot, library(problems=PROBLEMS))
    visitor.presses("1 of your files need a look")

    assert [text for text in visitor.texts if "toml" in text] == [str(problem) for problem in PROBLEMS]


def test_own_routines_are_begun_and_found_from_here(qtbot: QtBot) -> None:
    visitor = Visitor(qtbot)
    visitor.presses("New routine")
    visitor.presses("Open my folder")

    assert visitor.said == [("new_routine_wanted",), ("open_folder_wanted",)]


def test_a_routine_that_was_begun_is_the_one_that_is_shown(qtbot: QtBot) -> None:
    visitor = Visitor(qtbot)
    visitor.presses("Eyes")
    visitor.sees(library(own=("hip-30",)))
    visitor.window.show_own()

    assert visitor.ids == ["hip-30"]


def test_ctrl_f_searches_and_esc_empties_before_it_leaves(qtbot: QtBot) -> None:
    visitor = Visitor(qtbot)
    visitor.opens("hip-60")
    QTest.keyClick(visitor.focus, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert visitor.focus is search(visitor)
    QTest.keyClicks(search(visitor), "neck")
    visitor.types(Qt.Key.Key_Escape)

    assert (search(visitor).text(), visitor.window.isVisible()) == ("", True)
    assert QKeySequence(QKeySequence.StandardKey.Find).toString() == "Ctrl+F"


def test_in_a_small_window_the_filters_fold_away(qtbot: QtBot) -> None:
    visitor = Visitor(qtbot)
    visitor.window.resize(480, 480)
    assert visitor.cards.isVisible()
    visitor.presses("Filters")
    assert not visitor.cards.isVisible()
    visitor.presses("Hips")
    visitor.presses("Filters (1)")

    assert visitor.cards.isVisible()
    assert visitor.window.width() == 480
    assert set(visitor.ids) <= {it.routine.id for it in library().routines if "hip" in it.routine.regions}


def test_everything_can_be_reached_with_tab(qtbot: QtBot) -> None:
    visitor = Visitor(qtbot)
    visitor.opens("hip-60")
    wanted = {
        it
        for it in visitor.window.findChildren(QAbstractButton)
        if it.isVisible() and it.text() and it.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    reached = set()
    for _ in range(2 * len(wanted)):
        visitor.types(Qt.Key.Key_Tab)
        reached.add(visitor.focus)

    rows = set(visitor.window.findChildren(StepRow))  # one of several: the arrows lead to the others
    assert wanted - reached <= rows


def test_every_control_has_a_name(qtbot: QtBot) -> None:
    visitor = Visitor(qtbot, library(problems=PROBLEMS, left_out=("hip-60",)))
    unnamed = [
        it for it in visitor.window.findChildren(QAbstractButton) if not (it.accessibleName() or it.text())
    ]

    assert [it for it in unnamed if it.parent() is not search(visitor)] == []
