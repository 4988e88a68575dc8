"""A routine that runs: the clock stands still, and what was done of it is credited when it is over."""

from msgspec.structs import replace

from ergo.core import manners, question, sitting
from ergo.core.beat import Beat
from ergo.core.breaks import Closed, Kind, Moved, Outcome, Prompted
from ergo.core.closing import close
from ergo.core.effects import CloseRoutine, OpenRoutine, RoutineStarted, RoutineStopped
from ergo.core.events import RoutineOpened
from ergo.core.plan import Plan
from ergo.core.prompts import long_break_answered
from ergo.core.state import SAME, Block, Counts, Manner, Moving, State, Wait

WHOLE = 0.9  # of a routine done counts as all of it
PAUSED_AT_MOST = 600.0  # seconds that a routine waits for somebody who left


def start_prompted(state: State, beat: Beat, number: int) -> State:
    """Start was the answer: the routine of that kind opens; a late answer does nothing."""
    shown = state.shown
    if shown is None or shown.prompt.number != number:
        return state
    return _start_shown(state, beat, "")


def start_wanted(state: State, beat: Beat, routine: str) -> State:
    """The person wants a routine; with a prompt on the screen that is its answer."""
    if state.moving is not None or state.away is not None:
        return state
    if state.shown is not None and state.shown.prompt.kind is not Kind.POSTURE:
        return _start_shown(state, beat, routine)
    return _open(close(state, beat, Closed.OTHER, None), beat, None, routine)


def refine(state: State, beat: Beat, opened: RoutineOpened) -> State:
    """The player says which routine it is, and so what it may credit; what waits begins when it says so."""
    if state.moving is None:
        return state
    moving = replace(
        state.moving,
        since=beat.at,
        waits=opened.waits,
        routine=opened.routine,
        region=opened.region,
        seconds=opened.seconds,
        on_feet=opened.on_feet,
        credits=opened.credits,
    )
    return replace(state, moving=moving)


def end(state: State, beat: Beat, done: float) -> State:
    """The routine is over: sitting goes down by the part that was done."""
    moving = state.moving
    if moving is None:
        return state
    whole = done >= WHOLE - SAME
    credited = _credited(moving, done)
    before = state.counts
    counts = Counts(
        sitting=before.sitting * (1 - credited),
        sat=before.sat,
        since_long=0.0 if whole and _is_long(moving, beat) else before.since_long,
        since_chair=0.0 if whole and moving.on_feet else before.since_chair,
    )
    beat.note(RoutineStopped(beat.at, moving.kind, done, before.sitting - counts.sitting))
    beat.record(*_entries(moving, beat, done))
    if credited > SAME:
        state = question.forget(state, beat)
    answered = whole and moving.kind is not None and not moving.credits
    manner = _manner(state.manner, counts, beat.plan, Wait.SKIPPED if answered else Wait.LATER)
    state = replace(state, moving=None, counts=counts, counts_at_sign=counts, manner=manner)
    return sitting.end_sit_at(state, beat, moving.since) if whole and moving.on_feet else state


def look(state: State, beat: Beat) -> State:
    """A routine that waited ten minutes for somebody who left is over."""
    if any(beat.at >= ends - SAME for ends in next_change(state)):
        beat.do(CloseRoutine())
    return state


def next_change(state: State) -> list[float]:
    """When a routine that waits for somebody ends."""
    moving = state.moving
    if moving is None or moving.paused_since is None:
        return []
    return [moving.paused_since + PAUSED_AT_MOST]


def _start_shown(state: State, beat: Beat, routine: str) -> State:
    shown = state.shown
    assert shown is not None
    state = close(state, beat, Closed.START, None)
    kind = shown.prompt.kind
    if kind is Kind.POSTURE:
        beat.record(Prompted(beat.wall(shown.at), kind, Outcome.TAKEN))
        return state
    manner = replace(state.manner, laters=0, block=None)
    state = long_break_answered(replace(state, manner=manner), kind)
    fixed = shown.prompt.fixed
    wanted = routine or ("" if fixed is None else fixed.routine)
    return _open(state, beat, kind, wanted, prompted_at=shown.at)


def _open(
    state: State, beat: Beat, kind: Kind | None, routine: str, *, prompted_at: float | None = None
) -> State:
    seconds = beat.plan.routine_seconds(kind)
    moving = Moving(
        kind,
        since=beat.at,
        seconds=seconds,
        asked_seconds=seconds,
        routine=routine,
        on_feet=kind is Kind.WALK,
        prompted_at=prompted_at,
    )
    beat.note(RoutineStarted(beat.at, kind))
    beat.do(OpenRoutine(kind, routine))
    return replace(state, moving=moving, waiting=None, settle_until=None, skipped=None)


def _credited(moving: Moving, done: float) -> float:
    """The part of sitting that goes: all from 0.9 on, and less for a routine shorter than was asked for."""
    if not moving.credits:
        return 0.0
    share = min(1.0, moving.seconds / moving.asked_seconds)
    part = (1.0 if done >= WHOLE - SAME else max(0.0, done)) * share
    return 1.0 if part >= WHOLE - SAME else part


def _is_long(moving: Moving, beat: Beat) -> bool:
    return moving.credits and moving.seconds >= beat.plan.settings.breaks.long_seconds - SAME


def _manner(manner: Manner, counts: Counts, plan: Plan, wait: Wait) -> Manner:
    """A routine that sets sitting to 0 forgets what was settled; if a prompt is still due, it waits.

    Whoever did all of a breathing or eye routine that was offered has answered: next comes an interval.
    """
    if counts.sitting <= SAME:
        return Manner(rested_sat=manner.rested_sat)
    if not manners.is_due(counts, manner, plan):
        return manner
    return replace(manner, block=Block(wait, counts.sat))


def _entries(moving: Moving, beat: Beat, done: float) -> list[Moved | Prompted]:
    entries: list[Moved | Prompted] = []
    if moving.prompted_at is not None and moving.kind is not None:
        outcome = Outcome.TAKEN if done >= WHOLE - SAME else Outcome.CUT_SHORT
        outcome = Outcome.UNANSWERED if moving.waits else outcome
        entries.append(Prompted(beat.wall(moving.prompted_at), moving.kind, outcome))
    if moving.waits:
        return entries  # nobody has moved
    seconds = moving.seconds * done
    entries.append(Moved(beat.wall(moving.since), moving.routine, seconds, done, moving.kind, moving.region))
    return entries
