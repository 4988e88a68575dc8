"""The conductor: one inbox, one moment per beat, and ports that may fail."""

import logging
from collections.abc import Callable
from typing import Any

import pytest

from ergo.conductor import SAVE_EVERY, Conductor, Ports
from ergo.core.breaks import Answer, Because, Closed, Entry, Kind, Moved, Outcome, Prompted
from ergo.core.effects import Happening, Prompt, PromptClosed, PromptHeld, PromptShown, RoutineStopped
from ergo.core.events import (
    Answered,
    Moment,
    Paused,
    Reading,
    RoutineEnded,
    RoutineWanted,
    SaidAway,
    Sign,
)
from ergo.core.plan import plan_of
from ergo.core.settings import Settings, with_value
from ergo.core.state import Absence, Saved, State

NINE = 1772438400.0  # Monday, 2 March 2026, 09:00 in Berlin
USUAL = with_value(Settings(), "posture.enabled", False)


class Room:
    """Everything outside: a clock that is turned by hand, senses that say what they are told, and ears."""

    def __init__(self) -> None:
        self.at = 0.0
        self.reading = Reading(0)
        self.wake: float | None = None
        self.happened: list[Happening] = []
        self.entries: list[Entry] = []
        self.saved: list[Saved] = []
        self.asked: list[tuple[float, float]] = []
        self.withdrawn: list[int | None] = []
        self.staged: list[str] = []
        self.on_screen: int | None = None
        self.on_show: Callable[[Prompt], None] = lambda _: None
        self.on_close: Callable[[], None] = lambda: None
        self.broken: set[str] = set()
        self.asked_around: list[float] = []

    def now(self) -> Moment:
        return Moment(self.at, NINE + self.at)

    def read(self) -> Reading:
        self._may_fail("read")
        return self.reading

    def ask_around(self) -> None:
        self._may_fail("ask_around")
        self.asked_around.append(self.at)

    def wake_at(self, at: float | None) -> None:
        self._may_fail("wake_at")
        self.wake = at

    def show(self, prompt: Prompt) -> None:
        self._may_fail("show")
        self.on_screen = prompt.number
        self.on_show(prompt)

    def withdraw(self, number: int | None = None) -> None:
        self.withdrawn.append(number)
        self.on_screen = None

    def open(self, kind: Kind | None, routine: str) -> None:
        self.staged.append(f"open {kind or routine}")

    def pause(self) -> None:
        self.staged.append("pause")

    def go_on(self) -> None:
        self.staged.append("go on")

    def close(self) -> None:
        self.staged.append("close")
        self.on_close()

    def ask(self, since_wall: float, seconds: float) -> None:
        self.asked.append((since_wall, seconds))

    def write(self, entry: Entry) -> None:
        self._may_fail("write")
        self.entries.append(entry)

    def save(self, saved: Saved) -> None:
        self._may_fail("save")
        self.saved.append(saved)

    def tell(self, happening: Happening) -> None:
        self.happened.append(happening)

    def _may_fail(self, part: str) -> None:
        if part in self.broken:
            raise OSError(f"no {part}")


def conductor_in(room: Room, settings: Settings = USUAL, **named: Any) -> Conductor:
    """A conductor with that room as all of its ports."""
    ports = Ports(
        clock=room, senses=room, alarm=room, prompter=room, stage=room, asker=room, journal=room,
        bookmark=room, teller=room,
    )  # fmt: skip
    return Conductor(ports, plan_of(settings), **named)


def works(conductor: Conductor, room: Room, seconds: float) -> None:
    """Lets the person type all that time; the conductor is woken when it wants to be."""
    until = room.at + seconds
    room.reading = Reading(0, signs=room.reading.signs)
    while room.wake is not None and room.wake < until:
        room.at = max(room.at, room.wake)
        conductor.look()
    room.at = until


@pytest.fixture
def room() -> Room:
    """A room at nine in the morning."""
    return Room()


def started(room: Room, settings: Settings = USUAL, **named: Any) -> Conductor:
    """A conductor that has begun."""
    conductor = conductor_in(room, settings, **named)
    conductor.start()
    return conductor


def test_a_look_follows_every_event(room: Room) -> None:
    conductor = started(room, with_value(USUAL, "quiet.busy_hands", False))
    works(conductor, room, 1800)
    conductor.act(Paused)

    assert room.happened == [PromptHeld(1800, Kind.MICRO, Because.PAUSED)]


def test_a_look_can_be_left_for_later(room: Room) -> None:
    conductor = started(room, with_value(USUAL, "quiet.busy_hands", False))
    works(conductor, room, 1800)
    conductor.hear(Paused(room.now()), then_look=False)
    assert room.happened == []
    conductor.look()

    assert room.happened == [PromptHeld(1800, Kind.MICRO, Because.PAUSED)]


def test_an_event_heard_while_another_is_dealt_with_waits_its_turn(room: Room) -> None:
    conductor = started(room)
    seen: list[Prompt | None] = []

    def answer_at_once(prompt: Prompt) -> None:
        conductor.hear(Answered(room.now(), prompt.number, Answer.SKIP))
        seen.append(conductor.state.shown.prompt if conductor.state.shown else None)

    room.on_show = answer_at_once
    works(conductor, room, 1921)

    assert seen[0] is not None
    assert room.happened[-2:] == [PromptShown(1920, Kind.MICRO), PromptClosed(1920, Kind.MICRO, Closed.SKIP)]
    assert conductor.state.shown is None


def test_before_the_start_and_after_the_end_nothing_is_heard(room: Room) -> None:
    conductor = conductor_in(room)
    conductor.act(Paused)
    conductor.look()
    conductor.sense()
    conductor.quit()
    assert conductor.state == State()
    conductor.start()
    conductor.quit()
    last = conductor.state
    conductor.act(Paused)
    conductor.quit()

    assert conductor.state is last
    assert len(room.saved) == 2


def test_one_wake_up_is_asked_for_when_anything_can_next_change(room: Room) -> None:
    conductor = started(room)

    assert room.wake == conductor.state.planned
    conductor.act(SaidAway)
    assert room.wake is None


def test_what_people_see_may_ask_for_an_earlier_one(room: Room) -> None:
    started(room, tick=lambda _, now: now.at + 20)

    assert room.wake == 20


def test_it_saves_at_the_start_and_every_minute_while_the_person_is_there(room: Room) -> None:
    conductor = started(room, tick=lambda *_: None)
    assert [saved.at for saved in room.saved] == [0]
    works(conductor, room, 200)
    assert [saved.at for saved in room.saved] == [0, 60, 120, 180]
    conductor.act(SaidAway)

    assert room.wake is None


def test_a_look_shortly_before_the_minute_saves_and_spares_a_wake_up(room: Room) -> None:
    conductor = started(room, tick=lambda *_: None)
    room.at = SAVE_EVERY - 4
    conductor.look()

    assert [saved.at for saved in room.saved] == [0, 56]
    assert room.wake == 56 + SAVE_EVERY


def test_it_saves_on_lock_on_sleep_and_on_quit(room: Room) -> None:
    conductor = started(room)
    for at, reading in ((10.0, Reading(0, locked=True)), (20.0, Reading(0, locked=True, asleep=True))):
        room.at, room.reading = at, reading
        conductor.sense()
    room.at = 30.0
    conductor.quit()

    assert [saved.at for saved in room.saved] == [0, 10, 20, 30]


def test_what_it_saves_is_what_it_goes_on_from(room: Room) -> None:
    conductor = started(room, boot="one")
    works(conductor, room, 600)
    conductor.quit()
    room.at += 100
    following = conductor_in(room, boot="one")
    following.start(room.saved[-1])

    assert following.state.counts.sitting == pytest.approx(700)


def test_after_a_reboot_the_wall_clock_tells_how_long_it_was(room: Room) -> None:
    conductor = started(room, boot="one")
    works(conductor, room, 600)
    conductor.quit()
    saved = room.saved[-1]
    room.at = 5.0
    following = conductor_in(room, boot="two")
    following.start(Saved(saved.state, saved.at, NINE - 195, "one"))

    assert following.state.counts.sitting == pytest.approx(800)


def test_a_clock_that_was_set_back_over_a_reboot_costs_nothing(room: Room) -> None:
    conductor = started(room, boot="one")
    works(conductor, room, 600)
    conductor.quit()
    room.at = 5.0
    following = conductor_in(room, boot="two")
    following.start(room.saved[-1])

    assert following.state.counts.sitting == pytest.approx(600)


def test_a_second_start_on_a_locked_screen_keeps_the_absence(room: Room) -> None:
    conductor = started(room)
    room.at, room.reading = 60, Reading(0, locked=True)
    conductor.sense()
    conductor.quit()
    room.at = 90
    following = conductor_in(room)
    following.start(room.saved[-1])

    assert following.state.away == Absence(60)


def test_quitting_ends_a_routine_credits_its_part_and_saves_that(room: Room) -> None:
    conductor = started(room)
    works(conductor, room, 600)
    conductor.act(RoutineWanted)
    room.on_close = lambda: conductor.act(lambda now: RoutineEnded(now, 0.5))
    room.at += 30
    conductor.quit()

    assert room.staged == ["open ", "close"]
    assert room.happened[-1] == RoutineStopped(630, None, 0.5, 300)
    assert room.entries == [Moved(NINE + 600, "", 30, 0.5)]
    assert room.saved[-1].state.moving is None
    assert room.saved[-1].state.counts.sitting == pytest.approx(300)
    assert room.wake is None


def test_quitting_from_within_an_event_waits_its_turn_and_shows_nothing_more(room: Room) -> None:
    conductor = started(room)
    room.on_show = lambda _: conductor.quit()
    works(conductor, room, 1930)

    assert room.happened[-2:] == [PromptShown(1920, Kind.MICRO), PromptClosed(1920, Kind.MICRO, Closed.QUIT)]
    assert room.saved[-1].at == 1920
    assert room.wake is None


def test_a_return_just_before_quitting_is_taken_in(room: Room) -> None:
    conductor = started(room)
    conductor.act(SaidAway)
    room.at, room.reading = 600, Reading(0)
    conductor.quit()

    assert room.saved[-1].state.away is None


def test_a_changed_plan_holds_from_now_on(room: Room) -> None:
    conductor = started(room)
    works(conductor, room, 600)
    room.reading = Reading(200)
    conductor.change_plan(plan_of(with_value(USUAL, "sitting.ask_after_minutes", 14)), by_hand=False)

    assert conductor.state.counts.sitting == pytest.approx(600)
    assert conductor.plan.ask_after == 14 * 60


def test_the_clock_runs_to_a_change_by_the_old_plan(room: Room) -> None:
    plan = plan_of(with_value(USUAL, "sitting.rest_minutes", 30))
    conductor = started(room)
    works(conductor, room, 600)
    conductor.look()
    room.at, room.reading = 780.0, Reading(180)
    conductor.look()
    room.at, room.reading = 1000.0, Reading(0)
    conductor.change_plan(plan)

    assert conductor.state.counts.sitting == 0


def test_a_plan_may_change_before_the_start(room: Room) -> None:
    conductor = conductor_in(room)
    conductor.change_plan(plan_of(with_value(USUAL, "breaks.every_minutes", 20)))

    assert conductor.plan.every == 1200
    assert conductor.state == State()


def test_a_shorter_interval_may_wait_for_its_look(room: Room) -> None:
    conductor = started(room)
    works(conductor, room, 600)
    conductor.change_plan(plan_of(with_value(USUAL, "breaks.every_minutes", 5)), then_look=False)

    assert conductor.state.settle_until == 645
    assert room.wake == 645


def test_a_port_that_fails_is_logged_once_until_it_works_again(
    room: Room, caplog: pytest.LogCaptureFixture
) -> None:
    conductor = started(room)
    for broken in ({"save"}, {"save"}, set[str](), {"save"}):
        room.broken = broken
        conductor.save()

    assert [record.levelno for record in caplog.records] == [logging.ERROR] * 2
    assert caplog.messages[0].startswith("No bookmark just now; ")
    caplog.clear()


def test_a_port_that_fails_jams_nothing(room: Room, caplog: pytest.LogCaptureFixture) -> None:
    conductor = started(room)
    room.broken = {"show", "write", "save"}
    works(conductor, room, 1930)
    room.broken |= {"wake_at"}
    conductor.look()
    conductor.act(lambda now: Answered(now, 1, Answer.SKIP))
    conductor.quit()

    assert conductor.state.shown is None
    assert room.happened[-1].__class__ is PromptClosed
    assert room.entries == []
    assert {message.split(" just")[0] for message in caplog.messages} >= {"No alarm", "No prompter"}
    caplog.clear()


def test_senses_that_fail_tell_nothing_and_the_day_goes_on(
    room: Room, caplog: pytest.LogCaptureFixture
) -> None:
    conductor = started(room)
    room.broken = {"read"}
    works(conductor, room, 600)
    conductor.look()

    assert conductor.state.counts.sitting == pytest.approx(600)
    assert conductor.state.away is None
    assert len(caplog.records) == 1
    caplog.clear()
    room.broken = set()
    conductor.look()
    room.broken = {"read"}
    conductor.look()
    assert len(caplog.records) == 1
    caplog.clear()


def test_watchers_see_the_new_state_and_may_fail(room: Room, caplog: pytest.LogCaptureFixture) -> None:
    conductor = started(room)
    seen: list[State] = []

    def fail(*_: object) -> None:
        raise ValueError("cannot see")

    conductor.watchers += [fail, lambda state, _: seen.append(state)]
    conductor.look()

    assert seen == [conductor.state]
    assert caplog.messages[0].startswith("No watcher just now; ")
    caplog.clear()


def test_what_a_watcher_does_is_dealt_with_at_once(room: Room) -> None:
    conductor = started(room)
    conductor.watchers.append(lambda state, _: None if state.pause else conductor.act(Paused))
    conductor.look()

    assert conductor.state.pause is not None


def test_every_effect_reaches_its_port(room: Room) -> None:
    conductor = started(room)
    works(conductor, room, 1950)
    conductor.act(lambda now: Answered(now, 1, Answer.START))
    room.at, room.reading = 1960, Reading(10, locked=True)
    conductor.sense()
    room.at, room.reading = 1970, Reading(0)
    conductor.sense()
    conductor.act(lambda now: RoutineEnded(now, 1.0))
    works(conductor, room, 60)
    conductor.look()
    room.at += 180
    room.reading = Reading(180, signs=frozenset({Sign.DO_NOT_DISTURB}))
    conductor.look()
    room.at += 60
    room.reading = Reading(0)
    conductor.look()
    works(conductor, room, 10)

    assert room.staged == ["open micro_break", "pause", "go on"]
    assert [seconds for _, seconds in room.asked] == [240]
    assert room.on_screen is None
    assert room.entries[0] == Prompted(NINE + 1920, Kind.MICRO, Outcome.TAKEN)
