"""How an absence begins, and how it ends: with a return that is believed, and may be taken back for a while.

A bumped desk looks like a return. So what was true before it is kept until further input makes it sure.
"""

from msgspec.structs import replace

from ergo.core import closing, question
from ergo.core.beat import Beat
from ergo.core.effects import AwayFrom, Back, ContinueRoutine, PauseRoutine
from ergo.core.sitting import SHORTEST_REST, evident, flush, gone, is_blind, run, settle_rest
from ergo.core.state import JUST, SAME, Absence, Counts, Manner, Return, State

BUMP = 5.0  # seconds: input no longer than this may be a bumped desk
BUMP_SILENCE = 60.0  # ... if nothing follows it for so long


def leave(state: State, beat: Beat, since: float) -> State:
    """The person is away since then: the clock stands where it stood at that sign of theirs.

    What was shown is answered by leaving, and a routine waits.
    """
    beat.note(AwayFrom(beat.at, since))
    state = replace(
        state,
        away=Absence(since),
        unsure=None,
        counts=state.counts_at_sign,
        manner=_as_of(state.manner, state.counts_at_sign),
        said_here_until=None,
    )
    state = closing.close_by_leaving(state, beat)
    if state.moving is None or state.moving.paused_since is not None:
        return state
    beat.do(PauseRoutine())
    return replace(state, moving=replace(state.moving, paused_since=beat.at))


def come_back(state: State, beat: Beat, back: float, *, say: bool = True) -> State:
    """The first input after an absence: the return is believed, the absence settled."""
    assert state.away is not None
    since = state.away.since
    ask = state.away.doubtful and back - since < beat.plan.away_after - SAME
    is_rest = back - since >= SHORTEST_REST - SAME
    if is_rest:
        state = question.forget(state, beat)
    before = state
    if say:
        beat.note(Back(beat.at))
    state = replace(state, away=None)
    if is_rest:
        state = settle_rest(state, beat, since, back)
    else:
        state = replace(state, counts=run(state, state.counts, back - since))
    state = _arrive(state, beat, back)
    if state.moving is not None and state.moving.paused_since is not None:
        beat.do(ContinueRoutine())
        state = replace(state, moving=replace(state.moving, paused_since=None))
    return make_sure(replace(state, unsure=Return(back, since, before, told=True, ask=ask)), beat)


def come_back_uncertain(state: State, beat: Beat, back: float) -> State:
    """The first sign after three minutes or more without: a rest if it was long enough, sitting if not."""
    since, before = state.last_sign, state
    is_rest = back - since >= beat.plan.rest - SAME
    if is_rest:
        state = before = question.forget(state, beat)
        beat.note(AwayFrom(beat.at, since))
        beat.note(Back(beat.at))
        at_sign = state.counts_at_sign
        state = replace(state, counts=at_sign, manner=_as_of(state.manner, at_sign))
        state = _arrive(settle_rest(state, beat, since, back), beat, back)
        state = closing.close_if_rested(state, beat)
    else:
        state = replace(state, counts=run(state, state.counts, back - beat.at))
        state = _arrive(state, beat, back)
    return make_sure(replace(state, unsure=Return(back, since, before, told=is_rest, ask=True)), beat)


def make_sure(state: State, beat: Beat, *, due: bool = False) -> State:
    """A return is sure with input more than 5 s after the first; a silence, or a lock in it, undoes it.

    Evidence keeps a silence from undoing it, but makes nothing sure. A silence is judged when it is *due*.
    """
    unsure = state.unsure
    if unsure is None:
        return state
    if state.last_input - unsure.first > BUMP + SAME or is_blind(state.reading):
        return _confirm(replace(state, unsure=None), beat, unsure)
    silent = beat.at - state.last_input >= BUMP_SILENCE - SAME
    if gone(state.reading) and not (silent and unsure.backed):
        return _take_back(state, beat, unsure)
    unsure = replace(unsure, backed=unsure.backed or evident(state, state.reading, beat.at))
    if silent and due and not unsure.backed:
        return _take_back(state, beat, unsure)
    return replace(state, unsure=unsure)


def next_change(state: State) -> list[float]:
    """When a return becomes sure, or is taken back."""
    if state.unsure is None:
        return []
    return [state.unsure.first + BUMP + JUST, state.last_input + BUMP_SILENCE]


def _confirm(state: State, beat: Beat, unsure: Return) -> State:
    if unsure.ask and question.may_ask(state, beat):
        return question.ask(state, beat, unsure)
    return flush(state, beat) if state.doubt is None else state


def _arrive(state: State, beat: Beat, back: float) -> State:
    """The counts are those of the return, and of the last sign; the clock has run on from there."""
    return replace(
        state,
        counts=run(state, state.counts, beat.at - back),
        counts_at_sign=state.counts,
        last_input=max(state.last_input, back),
        last_sign=back,
    )


def _take_back(state: State, beat: Beat, unsure: Return) -> State:
    """It was a bumped desk: the absence goes on from where it began, as if nothing had been."""
    before = unsure.before
    state = replace(
        state,
        unsure=None,
        counts_at_sign=before.counts_at_sign,
        last_input=before.last_input,
        last_sign=before.last_sign,
        awake_since=state.last_input + JUST,  # so that the bump is no news when it is read again
        sit_since=before.sit_since if state.standing_since is None else None,
        sit_from_sat=before.sit_from_sat,
        pending=before.pending,
        doubt=before.doubt,
    )
    if not unsure.told:
        return state
    state = leave(replace(state, manner=before.manner, waiting=before.waiting), beat, unsure.since)
    return replace(state, away=Absence(unsure.since, doubtful=unsure.ask and not gone(state.reading)))


def _as_of(manner: Manner, counts: Counts) -> Manner:
    """The manner when the counts were taken back to these: nothing may count from later than now."""
    block, half_way = manner.block, manner.half_way
    if block is not None and block.from_sat > counts.sat:
        block = replace(block, from_sat=counts.sat)
    if half_way is not None and half_way > counts.sat + SAME and not manner.posture_shown:
        half_way = None
    return replace(manner, block=block, half_way=half_way)
