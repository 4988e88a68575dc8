"""The rules: `advance` is the whole program in one pure function, and this file shows its joints.

Every event first lets the clock run to its moment and takes in what the senses say (`presence`), then does
its own work; a look, and only a look, does what is due (`prompts`, `moving`).
"""

from msgspec.structs import replace

from ergo.core import absence, fixed, manners, moving, presence, prompts, question, sitting
from ergo.core.beat import Beat
from ergo.core.breaks import Answer, Closed
from ergo.core.closing import close
from ergo.core.effects import CloseRoutine, Effect
from ergo.core.events import (
    Answered,
    Event,
    HistoryForgotten,
    Launched,
    Looked,
    Paused,
    PromptExpired,
    PromptWanted,
    Quit,
    RoutineEnded,
    RoutineOpened,
    RoutineWanted,
    SaidAway,
    SaidHere,
    SaidInMeeting,
    SaidWhetherUp,
    Sensed,
    SettingsSaved,
    SkipUndone,
    Stood,
    Unpaused,
)
from ergo.core.plan import Plan
from ergo.core.state import SAME, Pause, Saved, State


def advance(state: State, event: Event, plan: Plan) -> tuple[State, tuple[Effect, ...]]:
    """The state after *event*, and what to do about it."""
    beat = Beat(event.now, plan)
    state = _take_in(fixed.come(state, beat), event, beat)
    state = _end_pause(state, beat)
    return replace(
        state,
        was_due=manners.is_due(state.counts, state.manner, plan),
        planned=next_look(state, beat),
    ), tuple(beat.effects)


def next_look(state: State, beat: Beat) -> float | None:
    """When anything can next change although nothing happens; None: only something that happens can."""
    times = presence.next_change(state, beat) + prompts.next_change(state, beat) + moving.next_change(state)
    return min((time for time in times if time > state.at + SAME), default=None)


def restored(saved: Saved, now_at: float, downtime: float) -> State:
    """The state that was saved, on the clock of now; what ends with Ergo (standing, cards) is gone.

    *downtime* is how many seconds ago it was saved: in one boot by the boot clock, else by the wall clock.
    """
    old = saved.state
    shift = now_at - downtime - saved.at
    counts = sitting.counts_at(old, max(saved.at, old.at))
    away = old.away
    moved = None if away is None else replace(away, since=away.since + shift)
    pause = old.pause
    if pause is not None and pause.until is not None:
        pause = replace(pause, until=pause.until + shift)
    elif pause is not None and pause.until_wall is None:
        pause = None
    return State(
        at=now_at - downtime,
        counts=counts,
        counts_at_sign=counts,
        manner=old.manner,
        last_input=old.last_input + shift,
        last_sign=old.last_sign + shift,
        away=moved,
        last_question=_shifted(old.last_question, shift),
        meeting_until=_shifted(old.meeting_until, shift),
        pause=pause,
        last_shown=_shifted(old.last_shown, shift),
        last_break_shown=_shifted(old.last_break_shown, shift),
        prompts=old.prompts,
        sit_since=_shifted(old.sit_since, shift),
        sit_from_sat=old.sit_from_sat,
        fixed_seen=old.fixed_seen,
        chosen=old.chosen,
        pending=old.pending,
    )


def _shifted(at: float | None, shift: float) -> float | None:
    return None if at is None else at + shift


def _take_in(state: State, event: Event, beat: Beat) -> State:
    match event:
        case Launched(reading=reading, away_for=away_for):
            return presence.launch(state, beat, reading, away_for)
        case Sensed(reading=reading):
            return presence.sense(state, beat, reading)
        case Looked(reading=reading):
            return _look(presence.sense(state, beat, reading, due=True), beat)
        case RoutineOpened() | PromptExpired() | Quit():
            return _hear(presence.run_on(state, beat, act=False), event, beat)
        case RoutineEnded(by_hand=by_hand, done=done):
            return moving.end(presence.run_on(state, beat, act=by_hand), beat, done)
        case HistoryForgotten():
            return sitting.forget(question.forget(presence.run_on(state, beat, act=False), beat), beat)
        case SettingsSaved(by_hand=by_hand):
            return prompts.settle_new_plan(presence.run_on(state, beat, act=by_hand), beat)
        case _:
            return _act(presence.run_on(state, beat, act=True), event, beat)


def _look(state: State, beat: Beat) -> State:
    state = question.expire(state, beat)
    return prompts.look(moving.look(state, beat), beat)


def _hear(state: State, event: RoutineOpened | PromptExpired | Quit, beat: Beat) -> State:
    """What happens without the person's doing just now."""
    match event:
        case RoutineOpened():
            return moving.refine(state, beat, event)
        case PromptExpired(prompt=number):
            return prompts.expire(state, beat, number)
        case _:
            state = close(state, beat, Closed.QUIT, None)
            if state.moving is not None:
                beat.do(CloseRoutine())
            return state


def _act(state: State, event: Event, beat: Beat) -> State:
    """What the person does with Ergo."""
    match event:
        case Answered(prompt=number, answer=Answer.START):
            return moving.start_prompted(state, beat, number)
        case Answered(prompt=number, answer=answer):
            return prompts.answer(state, beat, number, answer)
        case SkipUndone():
            return prompts.undo_skip(state, beat)
        case PromptWanted(posture=posture):
            return prompts.show_wanted(state, beat, posture)
        case RoutineWanted(routine=routine):
            return moving.start_wanted(state, beat, routine)
        case Paused():
            return replace(state, pause=_pause(event, beat))
        case Unpaused():
            return replace(state, pause=None)
        case Stood(standing=standing):
            return sitting.stand(state, beat, standing)
        case SaidHere():
            return replace(state, said_here_until=beat.at + beat.plan.evidence)
        case SaidInMeeting(seconds=seconds):
            until = beat.at + seconds if seconds > 0 else None
            return replace(state, meeting_until=until, said_here_until=until)
        case SaidAway():
            return state if state.away is not None else absence.leave(state, beat, beat.at)
        case SaidWhetherUp(up=up):
            return question.answer(state, beat, up)
        case _:
            raise TypeError(f"{type(event).__name__} is no act of the person")


def _pause(event: Paused, beat: Beat) -> Pause:
    if event.until_tomorrow:
        return Pause(until_wall=beat.plan.tomorrow(beat.now.wall))
    return Pause(until=None if event.seconds is None else beat.at + event.seconds)


def _end_pause(state: State, beat: Beat) -> State:
    if state.pause is None or manners.is_paused(state, beat.now.wall):
        return state
    return replace(state, pause=None)
