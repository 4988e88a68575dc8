"""It hurts: everything stops, and only what may go on goes on."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from tests.ui.player_person import Player

Key = Qt.Key
SHARP = "Sharp, shooting, numb, weak or dizzy"
CHEST = "Chest pain, breathless, faint, trouble with sight, speech, face or balance"
DIGITS = dict(enumerate((Key.Key_0, Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4, Key.Key_5)))


def hurts(player: Player, after: float = 12, name: str = "hip-120") -> None:
    player.plays(name)
    player.passes(after)
    player.clicks("It hurts")
    player.said.clear()


def rates(player: Player, strength: int) -> None:
    player.clicks(f"{strength} of 10")


def scales(player: Player) -> list[float]:
    return [step.scale for step in player.window._playing.steps]


def exercises(player: Player) -> list[str]:
    return [step.exercise.id for step in player.window._playing.steps if step.exercise]


def test_it_stops_at_once_and_asks_how_strong_it_is(player: Player) -> None:
    player.plays()
    player.passes(12)
    player.presses(Key.Key_H)
    player.clock.passes(60)

    assert player.reads() == {"Stopped. Let go and breathe.", "How strong is it, 0 to 10?"}
    assert [player.button(f"{number} of 10").text() for number in range(11)] == [str(n) for n in range(11)]
    assert player.button(SHARP).isVisible()
    assert player.button(CHEST).isVisible()
    assert player.window.fraction_done() == pytest.approx(12 / 120)
    assert not player.timer.isActive()


@pytest.mark.parametrize("strength", [0, 1, 2, 3])
def test_mild_pain_goes_on_smaller(player: Player, strength: int) -> None:
    hurts(player)
    rates(player, strength)
    assert "Carry on smaller, or choose something else." in player.reads()

    player.clicks("Carry on smaller")
    player.passes(1)

    assert player.said == ["figure4-seat: smaller"]
    assert player.sees_ring() == "3 get ready"
    assert set(scales(player)) == {0.6}


def test_mild_pain_goes_on_with_something_else_and_not_with_the_other_side(player: Player) -> None:
    hurts(player)
    rates(player, 2)
    player.clicks("Something else")

    assert player.said == ["figure4-seat: else"]
    assert exercises(player) == ["figure4-seat", "seat-march", "glute-squeeze"]
    assert "Seated march" in player.reads()


@pytest.mark.parametrize("strength", [4, 5])
def test_stronger_pain_skips_this_one_and_keeps_the_rest_small(player: Player, strength: int) -> None:
    hurts(player, after=70)
    rates(player, strength)
    assert "Skip this one; we keep it small today." in player.reads()
    assert not [button for button in shown(player) if "Carry on" in button.text()]

    player.clicks("Skip this one")

    assert player.said == ["seat-march: skip"]
    assert "Hidden glute squeeze" in player.reads()
    assert scales(player)[-1] == 0.6


def shown(player: Player) -> list[QAbstractButton]:
    return [button for button in player.window.findChildren(QAbstractButton) if button.isVisible()]


@pytest.mark.parametrize("answer", ["6 of 10", "7 of 10", "8 of 10", "9 of 10", "10 of 10", SHARP, CHEST])
def test_strong_pain_or_a_warning_sign_ends_it_with_the_help_card(player: Player, answer: str) -> None:
    hurts(player)
    told: list[str] = []
    player.window.hurt.connect(lambda *_: told.append("hurt"))
    player.window.ended.connect(lambda *_: told.append("ended"))
    player.clicks(answer)

    assert "Please get this checked." in player.reads()
    assert [button.text() for button in shown(player)] == ["Close", "Show my notes to take along"]
    assert player.said == ["figure4-seat: stop"]
    assert told == ["hurt", "ended"]  # so that nothing that moves is offered when it is over
    assert player.ended == [(0.1, True)]

    player.clicks("Close")
    assert not player.window.isVisible()
    assert player.ended == [(0.1, True)]


KEYS = (Key.Key_Space, Key.Key_Left, Key.Key_Right, Key.Key_R, Key.Key_S, Key.Key_E, Key.Key_H, Key.Key_Plus)
OTHERS = (Key.Key_Tab, Key.Key_Return, Key.Key_1, Key.Key_0)
DEEDS = (*KEYS, *OTHERS, "pause", "go_on", "tick", "click", "minute")


@pytest.mark.parametrize("answer", ["6 of 10", SHARP, CHEST])
@given(
    before=some.sampled_from(["running", "paused", "first time", "again", "last step"]),
    deeds=some.lists(some.sampled_from(DEEDS), max_size=12),
)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_after_a_red_flag_no_state_of_the_player_goes_on(
    qtbot: QtBot, answer: str, before: str, deeds: list[Key | str]
) -> None:
    player = Player(qtbot)
    player.plays(first_time=before == "first time")
    player.passes(100 if before == "last step" else 12)
    if before == "paused":
        player.clicks("Pause")
    if before == "again":
        player.clicks("It hurts")
        player.clicks("1 of 10")
        player.clicks("Carry on smaller")
    player.clicks("It hurts")
    player.clicks(answer)
    done, ended = player.window.fraction_done(), list(player.ended)

    for deed in deeds:
        does(player, deed)
        assert not player.window._playing.playhead.running
        assert not player.timer.isActive()
    assert player.window.fraction_done() == done
    assert player.ended == ended
    player.window.close()


def does(player: Player, deed: Key | str) -> None:
    """Whatever somebody could do to a window that has stopped for good."""
    match deed:
        case "pause":
            player.window.pause()
        case "go_on":
            player.window.go_on()
        case "tick":
            player.window._tick()
        case "minute":
            player.passes(60)
        case "click":
            for button in shown(player):
                button.click()
        case Key() if player.window.isVisible():
            player.presses(deed)
    QApplication.processEvents()


def test_digits_answer_and_one_waits_for_its_nought(player: Player) -> None:
    hurts(player)
    player.presses(Key.Key_1)
    assert "How strong is it, 0 to 10?" in player.reads()

    player.presses(Key.Key_0)
    assert "Please get this checked." in player.reads()


def test_one_and_enter_is_one(player: Player) -> None:
    hurts(player)
    player.presses(Key.Key_1)
    player.presses(Key.Key_Space)

    assert "Carry on smaller, or choose something else." in player.reads()


@pytest.mark.parametrize("digit", [0, 2, 3])
def test_a_digit_answers_at_once(player: Player, digit: int) -> None:
    hurts(player)
    player.presses(DIGITS[digit])

    assert "Carry on smaller, or choose something else." in player.reads()


@pytest.mark.parametrize("end", ["click", "Esc"])
def test_without_an_answer_it_can_end(player: Player, end: str) -> None:
    hurts(player)
    player.clicks("End routine") if end == "click" else player.presses(Key.Key_Escape)

    assert player.said == ["figure4-seat: end"]
    assert player.ended == [(0.1, True)]
    assert not player.window.isVisible()


def test_a_walk_has_no_smaller_form_so_it_goes_on_gently(player: Player) -> None:
    hurts(player, name="walk-120")
    rates(player, 1)

    assert player.button("Carry on gently").isVisible()


@pytest.mark.parametrize("strength", [None, 2, 4])
def test_an_unlock_never_goes_on_after_it_hurt(player: Player, strength: int | None) -> None:
    hurts(player)
    if strength is not None:
        rates(player, strength)
    player.window.pause()
    player.window.go_on()

    assert "Stopped. Let go and breathe." in player.reads()
    assert not player.timer.isActive()


def test_twice_in_one_routine_it_ends_gently(player: Player) -> None:
    hurts(player)
    rates(player, 1)
    player.clicks("Carry on smaller")
    player.clicks("It hurts")
    rates(player, 3)
    assert "Twice is enough for now. Ease back to comfortable." in player.reads()
    assert [button.text() for button in shown(player)] == ["End", "I'm having a spasm…"]

    player.clicks("End")

    assert player.said == ["figure4-seat: smaller", "figure4-seat: end"]
    assert "Seated figure-four: leave this one out?" in player.reads()
    assert player.ended == [(0.1, True)]


def test_the_second_time_a_warning_sign_still_counts(player: Player) -> None:
    hurts(player)
    rates(player, 1)
    player.clicks("Carry on smaller")
    player.clicks("It hurts")
    player.clicks(CHEST)

    assert "Please get this checked." in player.reads()


def test_the_next_routine_begins_to_count_anew(player: Player) -> None:
    hurts(player)
    rates(player, 1)
    player.clicks("Carry on smaller")
    hurts(player)
    rates(player, 1)

    assert "Carry on smaller, or choose something else." in player.reads()


@pytest.mark.parametrize(("words", "said"), [("From now on", "for good"), ("Just today", "today")])
def test_what_hurt_can_be_left_out_at_once(player: Player, words: str, said: str) -> None:
    hurts(player)
    rates(player, 1)
    player.clicks("Carry on smaller")
    player.clicks(words)

    assert player.said == ["figure4-seat: smaller", f"figure4-seat left out {said}"]
    assert exercises(player) == ["figure4-seat", "seat-march", "glute-squeeze"]
    assert "Seated march" in player.reads()
    player.passes(120)
    assert player.ended == [(round((12 + 56) / 120, 3), False)]


def test_who_does_not_answer_is_asked_again_when_it_is_over(player: Player) -> None:
    hurts(player)
    rates(player, 4)
    player.clicks("Skip this one")
    player.passes(5)
    assert "Seated figure-four: leave this one out?" in player.reads()
    player.passes(27)
    assert "Seated figure-four: leave this one out?" not in player.reads()
    player.passes(60)
    player.clicks("Just today")

    assert "Seated figure-four is left out today." in player.reads()
    assert player.said == ["figure4-seat: skip", "figure4-seat left out today"]


def test_whom_nothing_hurt_is_asked_nothing(player: Player) -> None:
    hurts(player)
    rates(player, 1)
    player.clicks("Carry on smaller")
    player.plays("neck-60")
    player.passes(61)

    assert not [words for words in player.reads() if "leave this one out" in words]


def test_in_a_rest_what_hurts_is_what_was_done_before_it(player: Player) -> None:
    player.plays("back-floor-300")
    steps = player.window._playing.steps
    rest = next(index for index, step in enumerate(steps) if index and step.exercise is None)
    player.passes(steps[rest].starts + 1)
    player.clicks("It hurts")
    rates(player, 1)
    player.clicks("Something else")

    before = steps[rest - 1].exercise
    assert before is not None
    assert player.said[-1] == f"{before.id}: else"


def test_a_first_time_that_hurts_before_it_began_begins_when_it_goes_on(player: Player) -> None:
    player.plays(first_time=True)
    player.clicks("It hurts")
    rates(player, 0)
    assert "begun" not in player.said

    player.clicks("Carry on smaller")

    assert player.said == ["figure4-seat: smaller", "begun"]


@pytest.mark.parametrize("stop", ["pause", "first", "hurt", "rated", "sources"])
def test_left_standing_for_ten_minutes_it_ends(player: Player, stop: str) -> None:
    player.plays(first_time=stop == "first")
    player.passes(30)
    match stop:
        case "pause":
            player.clicks("Pause")
        case "hurt" | "rated":
            player.clicks("It hurts")
            if stop == "rated":
                rates(player, 1)
        case "sources":
            player.window._open_sources()
    player.clock.passes(599 - (30 if stop == "first" else 0))
    player.window._tick()
    assert player.ended == []

    player.clock.passes(2)
    player.window._tick()

    assert player.ended == [(0.0 if stop == "first" else 0.25, False)]
    assert not player.window.isVisible()
