"""The player as a person meets it: it runs by itself, and says how much was done."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from ergo.ui.controls import Chip
from tests.ui.player_person import Player

Key = Qt.Key


def test_it_starts_by_itself_and_shows_one_thing_to_do(player: Player) -> None:
    with player.qtbot.waitSignal(player.window.opened):
        player.plays()
    player.passes(1)

    assert {
        "Two-minute hips, seated",
        "Get ready · Right side",
        "Rest one ankle on the other knee.",
    } <= player.reads()
    assert player.sees_ring() == "3 get ready"


def test_played_to_the_end_all_of_it_is_done(player: Player) -> None:
    player.plays("neck-60")
    player.passes(61)

    assert player.ended == [(1.0, False)]
    assert {
        "Nice. One minute for your neck.",
        "Why this one: Hips: not moved since morning.",
    } <= player.reads()
    assert not player.timer.isActive()


def test_what_is_skipped_is_not_done(player: Player) -> None:
    player.plays("hip-120")
    player.passes(12)
    player.presses(Key.Key_Right)
    player.passes(88)

    assert player.ended == [(round(100 / 120, 3), False)]


def test_skipping_the_last_step_is_ending_it_by_hand(player: Player) -> None:
    player.plays("neck-60")
    for _ in range(3):
        player.clicks("Next")

    assert player.ended == [(0, True)]
    assert "All right. Another time." in player.reads()


@pytest.mark.parametrize("leave", ["End routine", "Esc", "close"])
def test_leaving_ends_it_once_by_hand(player: Player, leave: str) -> None:
    player.plays("neck-60")
    player.passes(15)
    if leave == "Esc":
        player.presses(Key.Key_Escape)
    elif leave == "close":
        player.window.close()
    else:
        player.clicks(leave)
    player.window.close_routine()

    assert player.ended == [(0.25, True)]
    assert not player.window.isVisible()
    assert not player.timer.isActive()


def test_space_pauses_and_goes_on_wherever_the_focus_is(player: Player) -> None:
    player.plays()
    player.passes(10)
    player.button("Next").setFocus()
    player.presses(Key.Key_Space)

    assert "Paused. Take your time." in player.reads()
    assert not player.timer.isActive()
    player.clock.passes(600)
    player.presses(Key.Key_Space)
    player.passes(1)
    assert player.window.fraction_done() == pytest.approx(11 / 120)


def test_a_pause_shows_the_comfort_rule(player: Player) -> None:
    player.plays()
    player.clicks("Pause")

    assert {"0–3 and settling: carry on.", "4–5: smaller, or skip."} <= player.reads()


def test_losing_the_focus_does_not_pause(player: Player, qtbot: QtBot) -> None:
    player.plays()
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    player.passes(5)

    assert player.window.fraction_done() == pytest.approx(5 / 120)
    assert player.timer.isActive()


def test_a_lock_pauses_and_the_unlock_goes_on(player: Player) -> None:
    player.plays()
    player.passes(5)
    player.window.pause()
    player.clock.passes(900)
    assert "Paused. Take your time." in player.reads()

    player.window.go_on()
    player.passes(5)
    assert player.window.fraction_done() == pytest.approx(10 / 120)


def test_what_the_person_paused_stays_paused_through_a_lock(player: Player) -> None:
    player.plays()
    player.presses(Key.Key_Space)
    player.window.pause()
    player.window.go_on()

    assert "Paused. Take your time." in player.reads()


def test_before_the_very_first_routine_the_pain_rule_is_read(player: Player) -> None:
    player.plays("neck-60", first_time=True)
    player.clock.passes(20)
    assert {"Ready when you are.", "Stop if it hurts, ease back to comfortable."} <= player.reads()
    assert player.window.fraction_done() == 0

    player.clicks("Start")
    player.passes(3)
    assert player.window.fraction_done() == pytest.approx(3 / 60)


def test_one_click_answers_how_it_felt(player: Player) -> None:
    player.plays("neck-60")
    player.passes(61)
    player.window.afterwards("Next break in 30 min.")
    player.clicks("Just right")
    player.clicks("Better")
    player.clicks("Another: Neck 60 s")

    assert player.said == ["begun", "just right", "better", "another"]
    assert "Next break in 30 min." in player.reads()


def test_the_next_routine_is_asked_anew(player: Player) -> None:
    player.plays("neck-60")
    player.passes(61)
    player.clicks("Too easy")
    player.clicks("Done")
    player.plays("hip-60")
    player.passes(61)

    assert [chip.text() for chip in player.window.findChildren(Chip) if chip.isChecked()] == []
    assert player.ended == [(1.0, False), (1.0, False)]


def test_a_routine_that_takes_the_place_of_another_ends_that_one(player: Player) -> None:
    player.plays("neck-60")
    player.passes(30)
    player.plays("hip-60")

    assert player.ended == [(0.5, False)]
    assert "One-minute hips, seated" in player.reads()


def test_keys_do_what_the_card_of_shortcuts_says(player: Player) -> None:
    player.plays("hip-120")
    player.passes(40)
    player.presses(Key.Key_R)
    assert player.sees_ring() == "4 switch"
    player.presses(Key.Key_Left)
    player.presses(Key.Key_S)
    assert "Get ready · Left side" in player.reads()
    player.presses(Key.Key_Plus)
    assert "Step 1 of 4 · 2:10 left" in player.reads()
    player.presses(Key.Key_Minus)
    assert "Step 1 of 4 · 2:00 left" in player.reads()
    player.presses(Key.Key_C)
    assert not player.button("Captions").isChecked()
    player.presses(Key.Key_F)
    assert player.window.isFullScreen()


def test_the_card_of_shortcuts_takes_the_next_key_for_itself(player: Player) -> None:
    player.plays()
    player.passes(5)
    player.presses(Key.Key_Question)
    assert "Repeat this step" in player.reads()

    player.presses(Key.Key_Escape)
    assert "Repeat this step" not in player.reads()
    assert player.ended == []


@pytest.mark.qt_log_ignore("This plugin does not support")  # raising and grabbing, in memory
def test_the_menu_offers_the_same(player: Player) -> None:
    player.plays()
    player.clicks("More")
    menu = player.window.findChildren(QMenu)[0]
    words = [action.text().partition("\t")[0] for action in menu.actions() if action.text()]
    menu.close()

    assert words == [
        "Repeat this step",
        "Swap sides",
        "Easier",
        "10 seconds more",
        "10 seconds less",
        "Mute",
        "Captions",
        "Where this comes from",
        "Full screen",
        "Shortcuts",
        "End routine",
    ]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_is_gone_when_the_routine_is(player: Player) -> None:
    player.plays("neck-60")
    player.clicks("More")
    player.passes(61)

    assert not [menu for menu in player.window.findChildren(QMenu) if menu.isVisible()]


def test_the_clock_begins_with_start_where_the_rule_is_read_first(player: Player) -> None:
    player.plays("neck-60", first_time=True)
    assert player.said == []

    player.presses(Key.Key_Space)
    player.presses(Key.Key_Space)
    player.presses(Key.Key_Space)
    assert player.said == ["begun"]

    player.plays("neck-60")
    assert player.said == ["begun", "begun"]


def test_the_easier_line_plays_this_move_smaller(player: Player) -> None:
    player.plays("hip-120")
    player.passes(12)
    player.clicks("Easier: cross the shin lower, stay upright.")

    assert [step.scale for step in player.window._playing.steps] == [0.6, 0.6, 1, 1]
    assert not player.button("Easier: cross the shin lower, stay upright.").isEnabled()
    player.passes(60)
    player.presses(Key.Key_E)
    assert [step.scale for step in player.window._playing.steps] == [0.6, 0.6, 0.6, 1]


def test_where_a_move_comes_from_is_told_while_the_routine_waits(player: Player) -> None:
    player.plays("hip-120")
    player.passes(12)
    player.window._open_sources()
    player.clock.passes(60)

    assert {"Where this comes from", "Seated figure-four"} <= player.reads()
    assert player.window.fraction_done() == pytest.approx(0.1)

    player.presses(Key.Key_Escape)
    assert "Paused. Take your time." in player.reads()
    assert player.ended == []


def test_what_an_answer_changes_is_said_and_can_be_undone(player: Player) -> None:
    player.plays("neck-60")
    player.passes(61)
    player.clicks("Too much")
    player.window.say_change("Smaller next time.")
    assert "Smaller next time." in player.reads()

    player.clicks("Undo")

    assert player.said == ["begun", "too much", "unfelt"]
    assert "Smaller next time." not in player.reads()
    assert [chip.text() for chip in player.window.findChildren(Chip) if chip.isChecked()] == []


def test_shortened_by_what_was_left_out_the_rest_is_not_done(player: Player) -> None:
    player.plays("hip-120")
    player.passes(10)
    player.window._playing.spare("figure4-seat")
    player.passes(57)

    assert player.ended == [(round((10 + 56) / 120, 3), False)]
    assert "Nice. 66 seconds for your hips." in player.reads()
