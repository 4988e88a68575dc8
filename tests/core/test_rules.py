"""The joints of the rules: what each event does that no trace can tell, and what a restart keeps."""

from typing import Any

import pytest

from ergo.core.breaks import Answer, Closed, Kind
from ergo.core.effects import (
    AwayFrom,
    Back,
    CloseRoutine,
    OpenRoutine,
    PromptClosed,
    PromptShown,
    RestEnded,
    RoutineStarted,
)
from ergo.core.events import (
    Answered,
    Event,
    Moment,
    Paused,
    PromptExpired,
    PromptWanted,
    Quit,
    Reading,
    RoutineEnded,
    RoutineOpened,
    RoutineWanted,
    SaidAway,
    SaidHere,
    SaidWhetherUp,
    SettingsSaved,
    SkipUndone,
    Stood,
    Unpaused,
)
from ergo.core.rules import advance, restored
from ergo.core.state import Absence, Counts, Doubt, Manner, Pause, Saved, Shown, State
from tests.core.life import NINE, Happens, Life


def test_nothing_that_is_out_of_place_changes_anything_but_the_clock() -> None:
    life = Life().works(10)
    before = life.state
    out_of_place: list[tuple[Happens, tuple[Any, ...]]] = [
        (Answered, (7, Answer.START)),
        (Answered, (7, Answer.SKIP)),
        (PromptExpired, (7,)),
        (RoutineOpened, ("hip-60", 60.0)),
        (RoutineEnded, (1.0,)),
        (Unpaused, ()),
        (Stood, (False,)),
        (SaidWhetherUp, (True,)),
        (SkipUndone, ()),
        (SettingsSaved, ()),
    ]

    for event, fields in out_of_place:
        assert life.hears(event, *fields) == []
    assert life.state == before


def test_an_answer_to_an_earlier_prompt_changes_nothing() -> None:
    life = Life().works(33)
    before = life.state

    assert life.hears(Answered, 0, Answer.SKIP) == []
    assert life.hears(Answered, 0, Answer.START) == []
    assert life.hears(PromptExpired, 0) == []
    assert life.state == before


def test_still_at_my_desk_is_evidence_for_two_hours() -> None:
    life = Life(breaks__long_every_minutes=180, breaks__every_minutes=180).works(10)
    life.hears(SaidHere)
    life.rests_hands(seconds=7200)

    assert life.state.counts.sitting == pytest.approx(7800)
    assert life.state.away == Absence(since=7800)


def test_after_still_at_my_desk_the_person_is_uncertain() -> None:
    life = Life(sitting__evidence_hours=1, breaks__later_minutes=60).works(10)
    life.hears(SaidHere)
    life.rests_hands(30)
    life.looks(0)
    life.rests_hands(32)

    assert life.state.last_sign == 600 + 3600
    assert life.state.away is None


def test_i_am_away_begins_an_absence_now() -> None:
    life = Life().works(10)
    life.hears(SaidAway)
    life.at += 120
    life.looks()

    assert life.happened == [AwayFrom(600, 600), Back(720), RestEnded(720, 120, 600)]


def test_i_am_away_says_nothing_new_while_locked() -> None:
    life = Life().works(10)
    life.senses(locked=True)
    told = list(life.happened)
    life.hears(SaidAway)

    assert life.happened == told


def test_a_stall_is_an_absence_since_the_last_sign() -> None:
    life = Life().works(10).sleeps_unannounced(60)
    life.looks(3599)
    assert life.state.away == Absence(since=600)
    life.at += 10
    life.looks(0)

    assert life.happened == [AwayFrom(4200, 600), Back(4210), RestEnded(4210, 3610, 600)]


def test_an_act_after_a_stall_is_a_return() -> None:
    life = Life().works(10).sleeps_unannounced(60)
    life.hears(Paused)

    assert life.happened == [AwayFrom(4200, 600), Back(4200), RestEnded(4200, 3600, 600)]


def test_a_look_a_little_late_is_no_stall() -> None:
    life = Life().works(10)
    planned = life.state.planned
    assert planned is not None
    life.at = planned + 60
    life.looks(0)

    assert life.happened == []
    assert life.state.counts.sitting == pytest.approx(life.at)


def test_a_display_that_is_off_is_an_absence() -> None:
    life = Life().works(10)
    life.at += 30
    life.senses(30, display_off=True)

    assert life.happened == [AwayFrom(630, 600)]


def test_a_pause_until_tomorrow_ends_at_eight() -> None:
    life = Life().works(10)
    life.hears(Paused, until_tomorrow=True)

    assert life.state.pause == Pause(until_wall=NINE + 23 * 3600)
    life.at = 23 * 3600
    life.looks(0)
    assert life.state.pause is None


def test_a_pause_until_tomorrow_holds_a_prompt_until_then() -> None:
    life = Life().works(29)
    life.hears(Paused, until_tomorrow=True)
    life.works(3)

    assert life.state.waiting is not None
    assert life.state.shown is None


def test_quitting_closes_what_is_open() -> None:
    life = Life().works(33)
    assert life.hears(Quit)[-1].happening == PromptClosed(1980, Kind.MICRO, Closed.QUIT)  # type: ignore[union-attr]
    life = Life().works(1)
    life.hears(RoutineWanted)

    assert life.hears(Quit) == [CloseRoutine()]


def test_a_routine_can_be_wanted_at_any_time() -> None:
    life = Life().works(10)

    assert life.hears(RoutineWanted, "hip-60")[1:] == [OpenRoutine(None, "hip-60")]
    assert life.happened == [RoutineStarted(600, None)]
    assert life.hears(RoutineWanted, "neck-60") == []


def test_a_prompt_can_be_wanted_at_any_time() -> None:
    life = Life().works(10)
    life.hears(PromptWanted)

    assert life.happened == [PromptShown(600, Kind.MICRO)]


def test_only_acts_of_the_person_are_acts() -> None:
    class Odd:
        now = Moment(0, 0)

    odd: Any = Odd()
    with pytest.raises(TypeError, match="Odd is no act of the person"):
        advance(State(), odd, Life().plan)


def test_every_event_can_be_dealt_with_at_the_very_beginning() -> None:
    plan = Life().plan
    now = Moment(0, NINE)
    events: list[Event] = [Quit(now), SaidHere(now), SaidAway(now), PromptWanted(now, posture=True)]

    for event in events:
        state, _ = advance(State(), event, plan)
        assert state.at == 0


def test_what_ends_with_ergo_is_gone_after_a_restart() -> None:
    life = Life().works(33)
    doubt = Doubt(0, 1, 2, Counts(), Manner(), 0, as_rest=False, sit_since=None, sit_from_sat=0)
    assert life.state.shown is not None
    old = msg = life.state
    old = State(
        at=msg.at, counts=msg.counts, shown=Shown(msg.shown.prompt, 5) if msg.shown else None, doubt=doubt,
        standing_since=3, pause=Pause(), reading=Reading(0), last_shown=1920, last_question=1000,
    )  # fmt: skip
    new = restored(Saved(old, 1990, NINE), 2000, 10)

    assert new == State(
        at=1990, counts=new.counts, counts_at_sign=new.counts, last_input=old.last_input,
        last_sign=old.last_sign, last_shown=1920, last_question=1000,
    )  # fmt: skip


def test_a_restart_keeps_counting_from_the_last_save() -> None:
    life = Life().works(10).starts_again(after=120)

    assert life.state.counts.sitting == pytest.approx(720)
    assert life.happened == []


def test_after_a_reboot_moments_are_moved_to_the_new_clock() -> None:
    life = Life().works(10)
    life.hears(Paused, 3600)
    life.starts_again(after=100, boots=True)

    assert life.state.counts.sitting == pytest.approx(700)
    assert life.state.pause == Pause(until=30 - 100 + 3600)


def test_after_a_reboot_a_long_time_was_a_rest() -> None:
    life = Life().works(10).starts_again(after=600, boots=True)

    assert life.happened == [RestEnded(30, 600, 600)]


def test_an_absence_goes_on_over_a_reboot() -> None:
    life = Life().works(10)
    life.senses(locked=True)
    life.at += 60
    life.starts_again(after=100, boots=True)

    assert life.happened == [AwayFrom(600, 600), RestEnded(30, 160, 600)]


def test_a_pause_until_a_time_of_day_survives() -> None:
    life = Life().works(10)
    life.hears(Paused, until_tomorrow=True)
    life.starts_again(after=5)

    assert life.state.pause == Pause(until_wall=NINE + 23 * 3600)
