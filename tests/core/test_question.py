"""The question "Were you up?": asked once, answered once, and what an answer does beside the numbers."""

from typing import Any

from msgspec.structs import replace

from ergo.core.beat import Beat
from ergo.core.breaks import Rested, Sat
from ergo.core.effects import AskWhetherUp, WithdrawQuestion
from ergo.core.events import HistoryForgotten, RoutineWanted, SaidWhetherUp, Stood
from ergo.core.question import answer, may_ask
from ergo.core.state import State
from tests.core.life import NINE, Life
from tests.desk import desk


def asked(minutes: float, **settings: Any) -> Life:
    """Somebody who worked for twenty minutes, touched nothing for some, and was asked."""
    return Life(**settings).works(20).rests_hands(minutes).works(1)


def test_it_asks_for_the_time_without_a_sign() -> None:
    life = asked(4)

    assert AskWhetherUp(NINE + 1200, 240) in life.done


def test_an_answer_takes_the_question_off_the_screen() -> None:
    for up in (True, False):
        life = asked(4)
        assert WithdrawQuestion() in life.hears(SaidWhetherUp, up)
        assert life.state.doubt is None


def test_after_ten_minutes_it_leaves_by_itself() -> None:
    life = asked(4)
    life.works(8)
    assert WithdrawQuestion() not in life.done
    life.works(2)

    assert WithdrawQuestion() in life.done


def test_a_rest_takes_it_off_the_screen() -> None:
    life = asked(4)
    life.senses(locked=True)
    life.at += 60

    assert WithdrawQuestion() in life.senses(0)


def test_once_all_is_forgotten_there_is_nothing_to_ask_and_no_answer_brings_it_back() -> None:
    life = asked(4)
    assert WithdrawQuestion() in life.hears(HistoryForgotten)
    forgotten, kept = life.now.wall, len(life.entries)
    life.hears(SaidWhetherUp, True)
    life.works(5).rests_hands(20).works(5)

    assert (life.state.doubt, life.state.unsure) == (None, None)
    assert [it for it in life.entries[kept:] if isinstance(it, Sat | Rested) and it.start < forgotten] == []


def test_an_answer_that_comes_too_late_changes_nothing() -> None:
    life = asked(4)
    late = Life()
    late.at = life.at + 601

    assert answer(life.state, Beat(late.now, life.plan), True) == life.state


def test_whoever_has_not_seen_what_ergo_is_is_not_asked() -> None:
    life = Life()
    life.plan = replace(life.plan, welcomed=False)

    life.works(20).rests_hands(4).works(1)

    assert [effect for effect in life.done if isinstance(effect, AskWhetherUp)] == []


def test_nobody_is_asked_while_a_routine_runs() -> None:
    life = Life().works(10)
    assert may_ask(life.state, Beat(life.now, life.plan))
    life.hears(RoutineWanted)
    assert not may_ask(life.state, Beat(life.now, life.plan))


def test_a_stranger_s_answer_changes_nothing() -> None:
    life = Life()

    assert answer(State(), Beat(life.now, life.plan), True) == State()


def test_a_no_keeps_a_counter_that_began_anew_since() -> None:
    life = asked(6)
    life.hears(Stood, True)
    life.works(3)
    life.hears(Stood, False)
    life.works(1)
    life.hears(SaidWhetherUp, False)

    assert life.state.counts.since_long == life.state.counts.sat == life.state.counts.sitting
    assert round(life.state.counts.since_chair) == 60


def test_a_posture_check_since_the_return_is_not_shown_again_after_a_no() -> None:
    life = Life(posture__enabled=True, breaks__every_minutes=12).works(1).rests_hands(5).works(7)
    assert life.state.manner.posture_shown
    life.hears(SaidWhetherUp, False)

    assert life.state.manner.posture_shown


def test_what_was_a_rest_is_no_sitting_that_a_wait_is_over_with() -> None:
    day = desk(breaks__every_minutes=10, breaks__repeat_after_minutes=0).works(64).rests_hands(3.5)
    day.works(5).was_up("yes").asks()

    assert day.saw[-4:] == [
        "1:12:00 prompt_shown micro_break",
        "1:12:30 rested 210 1470",
        "1:12:30 prompt_closed micro_break rested",
        "1:12:30 sitting 2880",
    ]
