"""The question "Were you up?": when it is asked, how long it stays, how an answer corrects the account."""

from msgspec.structs import replace

from ergo.core import closing
from ergo.core.beat import Beat
from ergo.core.breaks import Rested
from ergo.core.effects import AskedWhetherUp, AskWhetherUp, RestEnded, WithdrawQuestion
from ergo.core.sitting import credit, flush, rested_manner, run, sit_until
from ergo.core.state import SAME, Counts, Doubt, Return, State

OPEN = 600.0  # seconds in which an answer still counts
APART = 3600.0  # seconds between two questions


def may_ask(state: State, beat: Beat) -> bool:
    """Whether this is a moment to ask: not again within the hour, and of somebody whom nothing else wants.

    Nor of one who does not know yet who asks.
    """
    if not beat.plan.welcomed:
        return False
    if state.last_question is not None and beat.at - state.last_question < APART - SAME:
        return False
    return state.shown is None and state.moving is None


def ask(state: State, beat: Beat, unsure: Return) -> State:
    """Asks whether the person was up before they came back."""
    before = unsure.before
    beat.note(AskedWhetherUp(beat.at, unsure.since))
    beat.do(AskWhetherUp(beat.wall(unsure.since), unsure.first - unsure.since))
    doubt = Doubt(
        since=unsure.since,
        back=unsure.first,
        asked=beat.at,
        before=before.counts_at_sign,
        manner=before.manner,
        sat_at_back=run(state, state.counts, unsure.first - beat.at).sat,
        stood=before.standing_since is not None,
        as_rest=unsure.told,
        sit_since=before.sit_since,
        sit_from_sat=before.sit_from_sat,
    )
    return replace(state, doubt=doubt, last_question=beat.at)


def answer(state: State, beat: Beat, up: bool) -> State:
    """The person said whether they were up; within ten minutes that corrects the account."""
    doubt = state.doubt
    if doubt is None or beat.at - doubt.asked > OPEN + SAME:
        return state
    if up == doubt.as_rest:
        return forget(state, beat)
    beat.do(WithdrawQuestion())
    state = replace(state, doubt=None)
    return _was_up(state, beat, doubt) if up else _was_sitting(state, beat, doubt)


def expire(state: State, beat: Beat) -> State:
    """Nobody answered in ten minutes: the assumption stands."""
    if state.doubt is None or beat.at - state.doubt.asked < OPEN - SAME:
        return state
    return forget(state, beat)


def forget(state: State, beat: Beat) -> State:
    """The question is settled: by another rest or routine, by time, or by an answer that changes nothing."""
    if state.doubt is not None:
        beat.do(WithdrawQuestion())
    return flush(replace(state, doubt=None), beat)


def next_change(state: State) -> list[float]:
    """When the question is withdrawn."""
    return [] if state.doubt is None else [state.doubt.asked + OPEN]


def _was_up(state: State, beat: Beat, doubt: Doubt) -> State:
    """What was counted as sitting was a rest."""
    rested = credit(doubt.before, doubt.back - doubt.since, beat.plan.rest)
    credited = doubt.before.sitting - rested.sitting
    sit = replace(state, counts=doubt.before, sit_since=doubt.sit_since, sit_from_sat=doubt.sit_from_sat)
    beat.record(*sit_until(sit, beat, doubt.since))
    beat.record(Rested(beat.wall(doubt.since), beat.wall(doubt.back), credited))
    counts, since_back = state.counts, state.counts.sat - doubt.sat_at_back
    corrected = Counts(
        sitting=rested.sitting + since_back,
        sat=counts.sat,
        since_long=min(counts.since_long, rested.since_long + since_back),
        since_chair=min(counts.since_chair, rested.since_chair + since_back),
    )
    block = state.manner.block
    manner = rested_manner(state.manner, replace(rested, sat=doubt.sat_at_back))
    if block is not None and block.from_sat >= doubt.sat_at_back - SAME:
        manner = replace(manner, block=block, laters=state.manner.laters)  # what was answered since holds
    elif manner.block is not None:
        # What it waits for is sitting, and what it waited in the rest was none.
        waited = doubt.sat_at_back - max(manner.block.from_sat, doubt.before.sat)
        block = replace(manner.block, from_sat=manner.block.from_sat + waited)
        manner = replace(manner, block=block)
    state = replace(state, manner=manner, sit_since=doubt.back, sit_from_sat=doubt.sat_at_back)
    return closing.close_if_rested(_correct(state, beat, doubt, corrected), beat)


def _was_sitting(state: State, beat: Beat, doubt: Doubt) -> State:
    """What was counted as a rest was sitting."""
    length = 0.0 if doubt.stood else doubt.back - doubt.since
    counts, since_back = state.counts, state.counts.sat - doubt.sat_at_back
    before = doubt.before
    corrected = Counts(
        sitting=before.sitting + length + since_back,
        sat=counts.sat + length,
        since_long=_joined(before.since_long + length, counts.since_long, since_back),
        since_chair=_joined(before.since_chair + length, counts.since_chair, since_back),
    )
    manner, since = doubt.manner, state.manner
    manner = replace(
        manner,
        half_way=since.half_way if manner.half_way is None else manner.half_way,
        posture_shown=manner.posture_shown or since.posture_shown,
    )
    if since.block is not None:  # what was answered since still holds
        block = replace(since.block, from_sat=since.block.from_sat + length)
        manner = replace(manner, block=block, laters=since.laters)
    state = replace(
        state, manner=manner, pending=(), sit_since=doubt.sit_since, sit_from_sat=doubt.sit_from_sat
    )
    return _correct(state, beat, doubt, corrected)


def _joined(before: float, now: float, since_back: float) -> float:
    """A counter with what it stood at before; one that began anew since the return stays as it is."""
    return now if now < since_back - SAME else before + since_back


def _correct(state: State, beat: Beat, doubt: Doubt, counts: Counts) -> State:
    """Puts the right counts in place, and tells by how much sitting went down."""
    old = state.counts
    beat.note(RestEnded(beat.at, doubt.back - doubt.since, old.sitting - counts.sitting))
    state = replace(state, counts=counts, counts_at_sign=counts)
    if state.unsure is None:
        return state
    # The return on which the person answered may yet be taken back; their answer is not.
    before = replace(
        state.unsure.before,
        counts=_moved(state.unsure.before.counts, old, counts),
        counts_at_sign=_moved(state.unsure.before.counts_at_sign, old, counts),
        manner=state.manner,
        doubt=None,
        pending=state.pending,
        sit_since=state.sit_since,
        sit_from_sat=state.sit_from_sat,
    )
    return replace(state, unsure=replace(state.unsure, before=before))


def _moved(counts: Counts, old: Counts, new: Counts) -> Counts:
    """Earlier counts, corrected as the present ones were."""
    return Counts(
        max(0.0, counts.sitting + new.sitting - old.sitting),
        counts.sat + new.sat - old.sat,
        max(0.0, counts.since_long + new.since_long - old.since_long),
        max(0.0, counts.since_chair + new.since_chair - old.since_chair),
    )
