"""Is the person at the desk? Takes in what the senses say, and judges when they have left or are back."""

from msgspec.structs import replace

from ergo.core import absence, question, sitting
from ergo.core.beat import Beat
from ergo.core.effects import Save
from ergo.core.events import Reading
from ergo.core.sitting import PRESENCE, evident, gone, is_blind, moves, run
from ergo.core.state import JUST, SAME, Absence, State

STALL = 60.0  # seconds that a look may come later than planned


def launch(state: State, beat: Beat, reading: Reading, away_for: float | None) -> State:
    """Ergo starts, which is an act of the person; an open absence ends, the downtime is sitting or a rest.

    *away_for* is how long Ergo did not run, in seconds; None: it never ran before.
    """
    at = beat.at
    beat.do(Save())
    if away_for is None:
        state = State(at=at, sit_since=at)
    state = sitting.flush(state, beat)
    stopped_at = state.at
    state = replace(state, at=at, reading=reading, awake_since=at)
    if state.away is not None:
        return state if gone(reading) else absence.come_back(state, beat, at, say=False)
    if away_for is not None and away_for >= beat.plan.rest - SAME:
        state = sitting.flush(sitting.settle_rest(state, beat, stopped_at, at), beat)
    else:
        state = replace(state, counts=sitting.sit(state.counts, at - stopped_at))
    sit_since = at if state.sit_since is None else state.sit_since
    state = replace(state, counts_at_sign=state.counts, last_input=at, last_sign=at, sit_since=sit_since)
    return absence.leave(state, beat, at) if gone(reading) else state


def sense(state: State, beat: Beat, reading: Reading, *, act: bool = False, due: bool = False) -> State:
    """The state once the clock has run to this beat and what the senses say is taken in.

    An *act* on Ergo counts as one input, unless the screen is locked or the machine asleep. What mere time
    brings (away after so long without a sign) is judged only when it is *due*: after all that happened.
    """
    before, at = state, beat.at
    stalled = state.planned is not None and at - state.planned > STALL and state.away is None
    state = replace(state, at=at, counts=sitting.counts_at(state, at), reading=reading)
    if stalled:
        state = absence.leave(replace(state, awake_since=at), beat, state.last_sign)
    if gone(before.reading) and not gone(reading):
        state = replace(state, awake_since=at)
    if (reading.locked and not before.reading.locked) or (reading.asleep and not before.reading.asleep):
        beat.do(Save())
    seen = _input_at(before, state, act)
    return _absent(state, beat, seen) if state.away is not None else _present(before, state, beat, seen, due)


def run_on(state: State, beat: Beat, *, act: bool) -> State:
    """The clock runs to this beat; nothing new is known of the senses, but an *act* is an input."""
    reading = state.reading
    if reading.idle is not None:
        reading = replace(reading, idle=beat.at - state.last_input)
    return sense(state, beat, reading, act=act)


def next_change(state: State, beat: Beat) -> list[float]:
    """The moments at which presence is next judged anew, if nothing happens until then."""
    times = question.next_change(state)
    if state.away is not None or is_blind(state.reading):
        return times
    times += absence.next_change(state)
    if not evident(state, state.reading, state.at):
        # Just before three minutes are over: so input that comes after them is known to be the first.
        return [*times, state.last_sign + beat.plan.away_after, state.last_sign + beat.plan.ask_after - JUST]
    times.append(state.last_input + beat.plan.evidence)
    return times if state.said_here_until is None else [*times, state.said_here_until + JUST]


def _input_at(before: State, state: State, act: bool) -> float | None:
    """When the last input was, if it is news; input while locked, asleep or during a stall is none."""
    reading, previous = state.reading, before.reading
    unlocked = previous.locked and not reading.locked
    if (act or unlocked) and not gone(reading):
        return state.at
    if reading.idle is None or (gone(previous) and gone(reading)):
        return None
    if gone(previous) and reading.idle <= SAME:
        return state.at  # it goes on as the machine wakes up
    last = state.at - reading.idle
    is_news = last > state.last_input + SAME and last >= state.awake_since - SAME
    return last if is_news else None


def _absent(state: State, beat: Beat, seen: float | None) -> State:
    """A person who is away stays so until the first input, or until nothing can tell any more."""
    if gone(state.reading):
        return replace(state, away=Absence(state.away.since)) if state.away is not None else state
    if seen is None and is_blind(state.reading):
        seen = beat.at
    return state if seen is None else absence.come_back(state, beat, seen)


def _present(before: State, state: State, beat: Beat, seen: float | None, due: bool) -> State:
    """A person at the desk: takes in their signs, and judges whether they are still there."""
    last_input, sign = _signs(before, state, beat, seen)
    if sign > state.last_sign + SAME:
        uncertain_for = before.at - state.last_sign
        if uncertain_for >= beat.plan.ask_after - 2 * JUST and not is_blind(before.reading):
            state = absence.come_back_uncertain(state, beat, sign)
        else:
            state = replace(state, counts_at_sign=run(state, state.counts, sign - beat.at))
    state = replace(state, last_input=last_input, last_sign=max(sign, state.last_sign))
    state = absence.make_sure(state, beat, due=due)
    if state.away is not None:
        return state
    if gone(state.reading) or (due and _stays_away(state, beat)):
        return absence.leave(state, beat, state.last_sign)
    return state


def _signs(before: State, state: State, beat: Beat, seen: float | None) -> tuple[float, float]:
    """The moments of the last input and of the last sign of presence."""
    at = beat.at
    last_input = state.last_input if seen is None else max(state.last_input, seen)
    if is_blind(state.reading) or is_blind(before.reading):
        # What cannot be told counts as presence: Ergo claims no absence that it did not see.
        return at, at
    # Only news is a sign: the last input may have been a bump that was taken back.
    sign = state.last_sign if seen is None else max(state.last_sign, seen)
    believed_until = last_input + beat.plan.evidence
    if evident(state, before.reading, before.at) and before.at <= believed_until + SAME:
        until = at if _lasts(state, before) else min(at, state.said_here_until or at)
        sign = max(sign, min(until, believed_until))
    if evident(state, state.reading, at) and at <= believed_until + SAME:
        sign = max(sign, at)
    return last_input, sign


def _lasts(state: State, before: State) -> bool:
    """Whether the evidence is more than the person's own word, which ends by itself."""
    return moves(state) or not PRESENCE.isdisjoint(before.reading.signs)


def _stays_away(state: State, beat: Beat) -> bool:
    """Whether so much time passed without a sign, or with no more than evidence, that the person has left."""
    at, plan = beat.at, beat.plan
    if is_blind(state.reading):
        return False
    if at - state.last_sign >= plan.away_after - SAME:
        return True
    return evident(state, state.reading, at) and at - state.last_input >= plan.evidence - SAME
