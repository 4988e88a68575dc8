"""A prompt comes before the person's eyes, by the desktop or by Ergo's card, and one answer comes back."""

from PySide6.QtWidgets import QApplication

from ergo.core.breaks import Answer, Kind, Outcome, Prompted
from ergo.storage.paths import bookmark_path
from ergo.ui.controls import Button
from ergo.ui.message_card import MessageCard
from ergo.ui.posture_card import PostureCard
from tests.pretend_life import Life


def open_windows() -> list[str]:
    return [type(window).__name__ for window in QApplication.topLevelWidgets() if window.isVisible()]


def press(text: str) -> None:
    """Presses the one visible button of that name."""
    [button] = [
        button
        for window in QApplication.topLevelWidgets()
        if window.isVisible()
        for button in window.findChildren(Button)
        if button.text() == text and button.isVisible()
    ]
    button.click()


def test_the_notification_asks_and_its_start_opens_the_routine(life: Life) -> None:
    life.works_until_asked()
    [notice] = life.server.asked
    assert (life.state(), notice.start, notice.later) == ("prompting", "Start", "In 5 min")

    life.server.answer(Answer.START)

    assert life.state() == "moving"
    assert life.app.stage.player.isVisible()


def test_a_fixed_time_offers_its_own_routine_or_another_where_that_suits_no_more(life: Life) -> None:
    life.app.change_setting("hours.fixed", [{"time": "09:05", "routine": "neck-60"}])
    life.works(minutes=4, seconds=30)
    life.rests_hands(minutes=1)
    [notice] = life.server.asked
    assert notice.title.startswith("09:05: ")
    assert notice.body.endswith("for your neck, as you planned.")

    life.app.change_setting("hours.fixed", [{"time": "09:10", "routine": "gone-60"}])
    life.server.answer(Answer.SKIP)
    life.works(minutes=4)
    life.rests_hands(minutes=1)
    assert life.server.asked[-1].title.startswith("09:10: ")
    life.server.answer(Answer.START)
    assert life.state() == "moving"
    assert life.app.stage.playing is not None


def test_an_answer_to_a_prompt_that_is_gone_changes_nothing(life: Life) -> None:
    life.works_until_asked()
    late = life.server.answer
    life.server.answer(Answer.LATER)
    before = life.asks(verb="status"), life.entries

    late(Answer.START)
    late(Answer.SKIP)
    late(None)

    assert (life.asks(verb="status"), life.entries) == before
    assert len(life.server.asked) == 1


def test_a_prompt_withdrawn_while_the_server_is_slow_does_not_come_up_as_a_card(life: Life) -> None:
    life.works_until_asked()
    life.asks(verb="pause", seconds=1800)
    assert life.server.withdrawn

    life.server.fail("it took too long")

    assert open_windows() == []


def test_without_a_server_the_card_asks_and_its_button_starts(life: Life) -> None:
    life.server.works = False

    life.works_until_asked()
    assert open_windows() == ["_Card"]
    press("Start")

    assert life.state() == "moving"
    assert "_Card" not in open_windows()


def test_without_a_server_what_ergo_says_stands_on_a_card(life: Life) -> None:
    life.server.works = False

    life.app.say("One", "thing.")
    life.app.say("One", "more.")

    [card] = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    assert isinstance(card, MessageCard)
    assert (card.title.text(), card.sentence.text()) == ("One", "thing.\nmore.")
    card.close()


def test_after_a_skip_by_hand_half_a_minute_is_offered_once_a_day(life: Life) -> None:
    life.works_until_asked()
    life.server.answer(Answer.SKIP)
    assert [notice.title for notice in life.server.asked[1:]] == ["Thirty seconds instead?"]

    life.server.answer(Answer.START)
    moving = life.app.conductor.state.moving
    assert moving is not None
    assert moving.seconds <= 45

    life.app.stage.player.close_routine()
    life.asks(verb="prompt")
    life.server.answer(Answer.SKIP)
    assert len(life.server.asked) == 3

    life.desk.wall_ahead += 86_400
    life.asks(verb="prompt")
    life.server.answer(Answer.SKIP)
    assert [notice.title for notice in life.server.asked[4:]] == ["Thirty seconds instead?"]


def test_a_shorter_one_that_nobody_wants_is_no_second_skip(life: Life) -> None:
    life.works_until_asked()
    life.server.answer(Answer.SKIP)
    before = life.entries

    life.server.answer(Answer.SKIP)

    assert (life.entries, life.state()) == (before, "working")
    outcomes = [(entry.kind, entry.outcome) for entry in before if isinstance(entry, Prompted)]
    assert outcomes == [(Kind.POSTURE, Outcome.UNANSWERED), (Kind.MICRO, Outcome.SKIPPED)]


def test_a_prompt_that_expires_is_no_skip_and_offers_nothing(life: Life) -> None:
    life.works_until_asked()

    life.server.answer(None)

    assert len(life.server.asked) == 1


def test_the_posture_card_takes_one_answer(life: Life) -> None:
    life.works(minutes=15, seconds=3)
    assert open_windows() == ["PostureCard"]

    press("Adjusted")

    assert life.state() == "working"
    assert open_windows() == []
    assert [(entry.kind, entry.outcome) for entry in life.entries if isinstance(entry, Prompted)] == [
        (Kind.POSTURE, Outcome.TAKEN)
    ]


def test_whoever_starts_ergo_anew_each_day_meets_other_cues(life: Life, qapp: QApplication) -> None:
    life.works(minutes=15, seconds=3)
    today = card_title()
    press("Adjusted")
    life.app.quit()
    bookmark_path().unlink()  # the desk's clock begins at 0 again

    again = Life(qapp)
    again.desk.wall_ahead += 86_400
    again.works(minutes=15, seconds=3)

    assert card_title() != today
    press("Adjusted")
    again.app.quit()


def card_title() -> str:
    """The question on the posture check that is seen."""
    [card] = [it for it in QApplication.topLevelWidgets() if it.isVisible() and isinstance(it, PostureCard)]
    return card.title.text()
