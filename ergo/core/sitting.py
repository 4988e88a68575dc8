"""The sitting clock: which seconds count as sitting, what tells of a person, and what a rest gives back.

Everything is said of the person's last *sign of presence*: the later of their last input and the last moment
with evidence (a call, a film, a routine). Seconds after it count provisionally; when the person turns out to
be away they are taken back. How absences begin and end is elsewhere (`presence`, `absence`); so are prompts.
"""

from msgspec.structs import replace

from ergo.core.beat import Beat
from ergo.core.breaks import Rested, Sat
from ergo.core.effects import RestEnded, Save
from ergo.core.events import Reading, Sign
from ergo.core.state import SAME, Counts, Manner, State

SHORTEST_REST = 60.0  # seconds; a shorter absence counts as sitting
# Seconds of sitting that one second of a short rest gives back (Appl Ergon 2016): a design choice.
CREDIT = 6.0
OUT_OF_CHAIR = 120.0  # seconds away, or standing, after which the person has left the chair

PRESENCE = frozenset({Sign.CALL, Sign.PRESENTING, Sign.FULL_SCREEN, Sign.MEDIA})


def sit(counts: Counts, seconds: float) -> Counts:
    """The counts after so many seconds more of sitting."""
    return Counts(
        counts.sitting + seconds,
        counts.sat + seconds,
        counts.since_long + seconds,
        counts.since_chair + seconds,
    )


def clock_runs(state: State) -> bool:
    """Whether seconds count as sitting now."""
    return state.away is None and state.standing_since is None and not moves(state)


def moves(state: State) -> bool:
    """Whether a routine has begun and is not over."""
    return state.moving is not None and not state.moving.waits


def run(state: State, counts: Counts, seconds: float) -> Counts:
    """The counts so many seconds later, as the clock runs or stands now."""
    return sit(counts, seconds) if clock_runs(state) else counts


def counts_at(state: State, at: float) -> Counts:
    """The counts at a moment not before the state's, if nothing happens until then."""
    counts = run(state, state.counts, at - state.at)
    if state.standing_since is not None and at - state.standing_since >= OUT_OF_CHAIR - SAME:
        return replace(counts, since_chair=0.0)
    return counts


def gone(reading: Reading) -> bool:
    """Whether the desktop itself says that nobody is there."""
    return reading.locked or reading.asleep or reading.display_off


def is_blind(reading: Reading) -> bool:
    """Whether nothing can tell idle now."""
    return reading.idle is None and not gone(reading)


def evident(state: State, reading: Reading, at: float) -> bool:
    """Whether there is evidence, besides input, that the person is at the desk."""
    if gone(reading):
        return False
    said = state.said_here_until is not None and at <= state.said_here_until + SAME
    routine = state.moving is not None and not state.moving.waits and state.moving.paused_since is None
    return said or routine or not PRESENCE.isdisjoint(reading.signs)


def is_active(state: State, at: float) -> bool:
    """Whether the last input is known to be less than 60 s ago."""
    return state.away is None and not is_blind(state.reading) and at - state.last_input < SHORTEST_REST - SAME


def settle_rest(state: State, beat: Beat, since: float, back: float) -> State:
    """A rest of 60 s or more: takes the state with the counts of its beginning, gives those of its end."""
    rested = credit(state.counts, back - since, beat.plan.rest)
    credited = state.counts.sitting - rested.sitting
    beat.note(RestEnded(beat.at, back - since, credited))
    entries = (*sit_until(state, beat, since), Rested(beat.wall(since), beat.wall(back), credited))
    return replace(
        state,
        counts=rested,
        manner=rested_manner(state.manner, rested),
        skipped=None if rested.sitting <= SAME else state.skipped,
        pending=state.pending + entries,
        sit_since=None if state.standing_since is not None else back,
        sit_from_sat=rested.sat,
    )


def credit(counts: Counts, length: float, whole_rest: float) -> Counts:
    """The counts after a rest of that many seconds (60 or more)."""
    whole = length >= whole_rest - SAME
    return Counts(
        sitting=0.0 if whole else max(0.0, counts.sitting - CREDIT * length),
        sat=counts.sat,
        since_long=0.0 if whole else counts.since_long,
        since_chair=0.0 if length >= OUT_OF_CHAIR - SAME else counts.since_chair,
    )


def rested_manner(manner: Manner, counts: Counts) -> Manner:
    """A rest ends "later" in a row and gives quiet minutes; one that sets sitting to 0 forgets all else."""
    if counts.sitting <= SAME:
        return Manner(rested_sat=counts.sat)
    return replace(manner, rested_sat=counts.sat, laters=0)


def stand(state: State, beat: Beat, standing: bool) -> State:
    """The person stands, or sits again: while they stand the clock stops, and nothing is credited."""
    if standing == (state.standing_since is not None):
        return state
    if standing:
        beat.record(*sit_until(state, beat, beat.at))
        return replace(state, standing_since=beat.at, sit_since=None, said_here_until=None)
    return replace(state, standing_since=None, sit_since=beat.at, sit_from_sat=state.counts.sat)


def end_sit_at(state: State, beat: Beat, since: float) -> State:
    """The person was on their feet from *since* until now: one unbroken sit ended then, the next begins."""
    beat.record(*sit_until(state, beat, since))
    if state.standing_since is not None:
        return state
    return replace(state, sit_since=beat.at, sit_from_sat=state.counts.sat)


def forget(state: State, beat: Beat) -> State:
    """The past is forgotten: a sit that goes on counts for reminders as before, but is kept from now on.

    A return that could still be taken back stands, else what was before it would come back with it.
    """
    beat.do(Save())
    state = replace(state, pending=(), unsure=None)
    if state.sit_since is None:
        return state
    return replace(state, sit_since=beat.at, sit_from_sat=state.counts.sat)


def open_sit(state: State, beat: Beat) -> Sat | None:
    """The sit that is going on, as an entry that ends now; None while standing."""
    end = state.away.since if state.away is not None else beat.at
    return next(iter(sit_until(state, beat, end)), None)


def sit_until(state: State, beat: Beat, end: float) -> tuple[Sat, ...]:
    """The unbroken sit as an entry that ends then; none while standing, or where nothing was sat."""
    if state.sit_since is None or end - state.sit_since <= SAME:
        return ()
    seconds = max(0.0, state.counts.sat - state.sit_from_sat)
    return (Sat(beat.wall(state.sit_since), beat.wall(end), seconds),)


def flush(state: State, beat: Beat) -> State:
    """Writes the entries that nothing can change any more."""
    beat.record(*state.pending)
    return replace(state, pending=()) if state.pending else state
