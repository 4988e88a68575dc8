"""The life of a prompt: what its words are told, and what the notification server and the person do to it."""

from ergo.core.breaks import Answer, Because, Closed, Held, Kind, Outcome, Prompted
from ergo.core.effects import Prompt, PromptClosed, PromptShown, ShowPrompt, WithdrawPrompt
from ergo.core.events import Answered, PromptExpired, PromptWanted, RoutineWanted, SkipUndone
from ergo.core.state import Block, Wait
from tests.core.life import NINE, Life
from tests.desk import Desk, desk

ALL = (Answer.START, Answer.LATER, Answer.SKIP)


def test_a_prompt_tells_how_long_the_person_sat() -> None:
    assert ShowPrompt(Prompt(1, Kind.MICRO, 1920, ALL)) in Life().works(33).done


def test_after_two_laters_only_start_and_skip_are_offered() -> None:
    life = Life().works(32.5)
    for number in (1, 2):
        life.hears(Answered, number, Answer.LATER)
        life.works(7.5)

    assert life.state.shown is not None
    assert life.state.shown.prompt.answers == (Answer.START, Answer.SKIP)


def test_a_prompt_tells_what_was_held() -> None:
    day = desk(breaks__walk_after_minutes=0, breaks__long_every_minutes=0).works(20).joins_a_call()
    day.works(69).leaves_the_call().works(4)

    assert [(prompt.held_count, prompt.held_because) for prompt in day.offered] == [(2, Because.CALL)]


def test_a_whole_interval_more_is_one_more() -> None:
    day = desk().works(20).joins_a_call().works(70).leaves_the_call().rests_hands(1)

    assert [prompt.held_count for prompt in day.offered] == [3]


def test_busy_hands_and_an_absence_are_nothing_to_tell() -> None:
    day = desk().works(33).locks().rests_hands(seconds=10).unlocks().works(4)

    assert [(prompt.held_count, prompt.held_because) for prompt in day.offered] == [(0, None), (0, None)]


def test_history_hears_of_a_hold_and_of_an_answer() -> None:
    day = desk().works(29).joins_a_call().works(5).leaves_the_call().works(3).answers("skip")

    assert day.entries == [
        Held(NINE + 1800, Kind.MICRO, Because.CALL),
        Prompted(NINE + 2205, Kind.MICRO, Outcome.SKIPPED),
    ]


def test_history_hears_of_every_outcome() -> None:
    day = desk().works(32.5).answers("later").works(12).locks().rests_hands(5).unlocks().works(1)
    assert [entry.outcome for entry in day.entries if isinstance(entry, Prompted)] == [
        Outcome.LATER,
        Outcome.UNANSWERED,
    ]

    day = Desk().works(minutes=15, seconds=5).answers("skip").rests_hands(5).works(minutes=15, seconds=5)
    assert [entry.outcome for entry in day.answers("later").entries if isinstance(entry, Prompted)] == [
        Outcome.SKIPPED,
        Outcome.TAKEN,
    ]


def test_a_prompt_that_the_server_let_expire_has_no_answer() -> None:
    life = Life().works(32.5)
    done = life.hears(PromptExpired, 1)

    assert done[0] == WithdrawPrompt(1)
    assert life.happened[-1] == PromptClosed(1950, Kind.MICRO, Closed.TIMEOUT)
    assert life.state.manner.block == Block(Wait.REPEAT, 1950)


def test_a_skip_can_be_taken_back_for_two_minutes() -> None:
    for seconds, shown_again in ((120, True), (121, False)):
        life = Life().works(32.5)
        life.hears(Answered, 1, Answer.SKIP)
        life.works(seconds=seconds)
        life.hears(SkipUndone)
        life.works(3)

        assert (life.state.shown is not None) is shown_again


def test_taking_back_a_skip_twice_is_once() -> None:
    life = Life().works(32.5)
    life.hears(Answered, 1, Answer.SKIP)
    life.hears(SkipUndone)

    assert life.hears(SkipUndone) == []


def test_a_long_break_that_was_skipped_and_taken_back_is_due_again() -> None:
    life = Life(breaks__long_every_minutes=30).works(32.5)
    life.hears(Answered, 1, Answer.SKIP)
    assert life.state.counts.since_long == 0
    life.works(1)
    life.hears(SkipUndone)

    assert life.state.counts.since_long == 1950
    assert life.state.skipped is None


def test_a_wanted_prompt_stays_in_a_call() -> None:
    life = Life().works(10)
    life.hears(PromptWanted)
    life.works(1)

    assert life.happened == [PromptShown(600, Kind.MICRO)]


def test_a_wanted_posture_check_takes_the_place_of_a_prompt() -> None:
    life = Life().works(10)
    life.hears(PromptWanted)
    assert life.hears(PromptWanted) == []
    life.hears(PromptWanted, posture=True)
    assert life.hears(PromptWanted, posture=True) == []

    assert life.happened == [
        PromptShown(600, Kind.MICRO),
        PromptClosed(600, Kind.MICRO, Closed.OTHER),
        PromptShown(600, Kind.POSTURE),
    ]


def test_nothing_is_shown_to_whoever_moves_or_is_away() -> None:
    life = Life().works(10)
    life.hears(RoutineWanted)
    told = list(life.happened)
    life.hears(PromptWanted)
    assert life.happened == told
    life = Life().works(10)
    life.senses(locked=True)
    told = list(life.happened)
    life.hears(PromptWanted)
    assert life.happened == told


def test_a_wanted_posture_check_keeps_the_next_prompt_a_minute_away() -> None:
    life = Life(quiet__busy_hands=False).works(minutes=29, seconds=50)
    life.hears(PromptWanted, posture=True)
    life.works(2)

    assert life.happened == [
        PromptShown(1790, Kind.POSTURE),
        PromptClosed(1810, Kind.POSTURE, Closed.TIMEOUT),
        PromptShown(1850, Kind.MICRO),
    ]


def test_a_posture_check_keeps_three_minutes_from_a_prompt_before_it() -> None:
    for ago, shown in ((150, False), (200, True)):
        life = Life(posture__enabled=True).works(minutes=15, seconds=-ago)
        life.hears(PromptWanted)
        life.hears(Answered, 1, Answer.SKIP)
        life.works(5)

        assert (PromptShown(900, Kind.POSTURE) in life.happened) is shown


def test_a_posture_check_keeps_a_minute_from_another() -> None:
    life = Life(posture__enabled=True).works(minutes=14, seconds=30)
    life.hears(PromptWanted, posture=True)
    life.works(2)

    assert life.happened == [
        PromptShown(870, Kind.POSTURE),
        PromptClosed(890, Kind.POSTURE, Closed.TIMEOUT),
    ]
