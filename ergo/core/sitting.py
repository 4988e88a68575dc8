"""The sitting clock: who is at the desk, which seconds count as sitting, and what a rest gives back.

Everything is said of the person's last *sign of presence*: the later of their last input and the last moment
with evidence (a call, a film, a routine). Seconds after it count provisionally; when the person turns out to be
away they are taken back. Prompts are elsewhere (`prompts`), and so are the reasons to hold them (`manners`).
"""

from msgspec.structs import replace

from ergo.core import closing
from ergo.core.beat import Beat
from ergo.core.breaks import Rested, Sat
from ergo.core.effects import (
    AskedWhetherUp,
    AskWhetherUp,
    AwayFrom,
    Back,
    ContinueRoutine,
    PauseRoutine,
    RestEnded,
    Save,
    WithdrawQuestion,
)
from ergo.core.events import Reading, Sign
from ergo.core.state import JUST_AFTER, SAME, Absence, Counts, Doubt, Manner, Return, State

SHORTEST_REST = 60.0  # seconds; a shorter absence counts as sitting
CREDIT = (
    6.0  # seconds of sitting that one second of a short rest gives back (Appl Ergon 2016: a design choice)
)
OUT_OF_CHAIR = 120.0  # seconds away, or standing, after which the person has left the chair
STALL = 60.0  # seconds that a look may come later than planned
BUMP = 5.0  # seconds: input no longer than this may be a bumped desk
BUMP_SILENCE = 60.0  # ... if nothing follows it for so long
QUESTION_OPEN = 600.0  # seconds in which an answer to "Were you up?" still counts
QUESTION_EVERY = 3600.0  # seconds between two such questions

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
    return state.away is None and state.standing_since is None and state.moving is None


def counts_at(state: State, at: float) -> Counts:
    """The counts at a moment not before the state's, if nothing happens until then."""
    counts = sit(state.counts, at - state.at) if clock_runs(state) else state.counts
    if state.standing_since is not None and at - state.standing_since >= OUT_OF_CHAIR - SAME:
        return replace(counts, since_chair=0)
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
    said = state.said_here_until is not None and at < state.said_here_until
    routine = state.moving is not None and state.moving.paused_since is None
    return said or routine or not PRESENCE.isdisjoint(reading.signs)


def is_active(state: State, at: float) -> bool:
    """Whether the last input is less than 60 s ago; where nothing can tell, it is taken to be."""
    return state.away is None and (is_blind(state.reading) or at - state.last_input < SHORTEST_REST - SAME)


def same_reading(state: State, at: float) -> Reading:
    """The last reading as it is at a later moment, if nothing changed since."""
    if state.reading.idle is None:
        return state.reading
    return replace(state.reading, idle=at - state.last_input)


def launch(state: State, beat: Beat, reading: Reading, away_for: float | None) -> State:
    """Ergo starts: the downtime is sitting or a rest, an open absence ends, and starting is an act of the person."""
    at = beat.at
    beat.do(Save())
    if away_for is None:
        state = State(
            at=at,
            reading=reading,
            last_input=at,
            last_sign=at,
            awake_since=at,
            sit_since=at,
            said_here_until=None,
        )
        return _leave(state, beat) if gone(reading) else state
    state = flush(state, beat)
    saved_at, before = state.at, state
    state = replace(state, at=at, reading=reading, awake_since=at)
    if state.away is not None:
        return state if gone(reading) else _come_back(state, beat, at, told_back=False)
    if away_for >= beat.plan.rest - SAME:
        state = _settle_rest(state, beat, saved_at, at, before.counts)
    else:
        state = replace(state, counts=sit(state.counts, away_for))
    state = flush(state, beat)
    sit_since = at if state.sit_since is None else state.sit_since
    state = replace(state, counts_at_sign=state.counts, last_input=at, last_sign=at, sit_since=sit_since)
    return _leave(state, beat) if gone(reading) else state


def sense(state: State, beat: Beat, reading: Reading, *, act: bool = False) -> State:
    """The state once the clock has run to this beat and what the senses say is taken in.

    An *act* on Ergo counts as one input, unless the screen is locked or the machine asleep.
    """
    before, at = state, beat.at
    stalled = state.planned is not None and at - state.planned > STALL and state.away is None
    state = replace(state, at=at, counts=counts_at(state, at), reading=reading)
    if stalled:
        state = _leave(replace(state, awake_since=at), beat)
    if gone(before.reading) and not gone(reading):
        state = replace(state, awake_since=at)
    seen = _input_at(before, state, act)
    if (reading.locked and not before.reading.locked) or (reading.asleep and not before.reading.asleep):
        beat.do(Save())
    if state.away is not None:
        return _absent(state, beat, seen)
    return _present(before, state, beat, seen)


def leave(state: State, beat: Beat) -> State:
    """The person says they leave: away from now on."""
    return state if state.away is not None else _leave(state, beat)


def answer_question(state: State, beat: Beat, up: bool) -> State:
    """The person said whether they were up; within ten minutes that corrects the account."""
    doubt = state.doubt
    if doubt is None:
        return state
    beat.do(WithdrawQuestion())
    if up == doubt.as_rest:
        return flush(replace(state, doubt=None), beat)
    since_back = state.counts.sat - doubt.sat_at_back
    return _was_up(state, beat, doubt, since_back) if up else _was_sitting(state, beat, doubt, since_back)


def expire_question(state: State, beat: Beat) -> State:
    """The question is withdrawn when nobody answered it in ten minutes: the assumption stands."""
    if state.doubt is None or beat.at - state.doubt.asked < QUESTION_OPEN - SAME:
        return state
    beat.do(WithdrawQuestion())
    return flush(replace(state, doubt=None), beat)


def forget_question(state: State, beat: Beat) -> State:
    """Another rest or routine was settled: the question is no longer worth an answer."""
    if state.doubt is None:
        return flush(state, beat)
    beat.do(WithdrawQuestion())
    return flush(replace(state, doubt=None), beat)


def flush(state: State, beat: Beat) -> State:
    """Writes the entries that nothing can change any more."""
    if not state.pending:
        return state
    beat.record(*state.pending)
    return replace(state, pending=())


def stand(state: State, beat: Beat, standing: bool) -> State:
    """The person says they stand, or sit again: while they stand the clock stops, and nothing is credited."""
    if standing == (state.standing_since is not None):
        return state
    if standing:
        _end_sit(state, beat, beat.at)
        return replace(state, standing_since=beat.at, sit_since=None, said_here_until=None)
    return replace(state, standing_since=None, sit_since=beat.at, sit_from_sat=state.counts.sat)


def end_sit_at(state: State, beat: Beat, since: float) -> State:
    """The person was on their feet from *since* until now: the unbroken sit ended there, another begins here."""
    _end_sit(state, beat, since)
    if state.standing_since is not None:
        return state
    return replace(state, sit_since=beat.at, sit_from_sat=state.counts.sat)


def open_sit(state: State, beat: Beat) -> Sat | None:
    """The sit that is going on, as an entry that ends now; None while standing."""
    end = state.away.since if state.away is not None else beat.at
    return _sit_until(state, beat, end)


def next_change(state: State, beat: Beat) -> list[float]:
    """The moments at which presence is next judged anew, if nothing happens until then."""
    times = []
    if state.doubt is not None:
        times.append(state.doubt.asked + QUESTION_OPEN)
    if state.away is not None or is_blind(state.reading):
        return times
    if evident(state, state.reading, state.at):
        times.append(state.last_input + beat.plan.evidence)
        if state.said_here_until is not None:
            times.append(state.said_here_until)
    else:
        times += [
            state.last_sign + beat.plan.away_after,
            state.last_sign + beat.plan.ask_after,
        ]
    if state.unsure is not None:
        times += [state.unsure.first + BUMP + JUST_AFTER, state.last_input + BUMP_SILENCE]
    return times


def _input_at(before: State, state: State, act: bool) -> float | None:
    """When the last input was, if it is news; input while locked, asleep or during a stall is none."""
    reading, previous = state.reading, before.reading
    unlocked = previous.locked and not reading.locked
    if (act or unlocked) and not gone(reading):
        return state.at
    if reading.idle is None or (gone(previous) and gone(reading)):
        return None
    last = state.at - reading.idle
    is_news = last > state.last_input + SAME and last >= state.awake_since - SAME
    return last if is_news else None


def _absent(state: State, beat: Beat, seen: float | None) -> State:
    """A person who is away stays so until the first input, or until nothing can tell any more."""
    if gone(state.reading):
        return state
    if seen is None and is_blind(state.reading):
        seen = beat.at
    return state if seen is None else _come_back(state, beat, seen)


def _present(before: State, state: State, beat: Beat, seen: float | None) -> State:
    """A person at the desk: takes in their signs, and judges whether they are still there."""
    last_input, sign = _signs(before, state, beat, seen)
    if sign > state.last_sign + SAME:
        uncertain_for = before.at - state.last_sign
        if uncertain_for >= beat.plan.ask_after - SAME and not is_blind(before.reading):
            state = _come_back_uncertain(state, beat, sign)
        elif clock_runs(state):
            state = replace(state, counts_at_sign=sit(state.counts, sign - beat.at))
        else:
            state = replace(state, counts_at_sign=state.counts)
    state = replace(state, last_input=last_input, last_sign=max(sign, state.last_sign))
    if state.unsure is not None:
        state = _make_sure(state, beat)
    if state.away is not None or not _has_left(state, beat):
        return state
    return _leave(state, beat)


def _signs(before: State, state: State, beat: Beat, seen: float | None) -> tuple[float, float]:
    """The moments of the last input and of the last sign of presence."""
    at = beat.at
    last_input = state.last_input if seen is None else max(state.last_input, seen)
    if is_blind(state.reading) or is_blind(before.reading):
        # What cannot be told counts as presence: Ergo claims no absence that it did not see.
        return at, at
    sign = max(state.last_sign, last_input)
    believed_until = last_input + beat.plan.evidence
    if evident(state, before.reading, before.at):
        until = at if _lasts(state, before) else min(at, state.said_here_until or at)
        sign = max(sign, min(until, believed_until))
    if evident(state, state.reading, at) and at <= believed_until + SAME:
        sign = max(sign, at)
    return last_input, sign


def _lasts(state: State, before: State) -> bool:
    """Whether the evidence is more than the person's own word, which ends by itself."""
    return state.moving is not None or not PRESENCE.isdisjoint(before.reading.signs)


def _has_left(state: State, beat: Beat) -> bool:
    at, plan = beat.at, beat.plan
    if gone(state.reading):
        return True
    if is_blind(state.reading):
        return False
    if at - state.last_sign >= plan.away_after - SAME:
        return True
    return evident(state, state.reading, at) and at - state.last_input >= plan.evidence - SAME


def _leave(state: State, beat: Beat) -> State:
    """The person is away: the clock stands where it stood at the last sign, and what was shown is answered by that."""
    absence = Absence(since=state.last_sign, noticed=beat.at, counted=state.counts)
    beat.note(AwayFrom(beat.at, absence.since))
    state = replace(
        state,
        away=absence,
        unsure=None,
        counts=state.counts_at_sign,
        manner=_as_of(state.manner, state.counts_at_sign),
        said_here_until=None,
    )
    return _drop_what_runs(state, beat)


def _drop_what_runs(state: State, beat: Beat) -> State:
    state = closing.close_by_leaving(state, beat)
    if state.moving is None or state.moving.paused_since is not None:
        return state
    beat.do(PauseRoutine())
    return replace(state, moving=replace(state.moving, paused_since=beat.at))


def _as_of(manner: Manner, counts: Counts) -> Manner:
    """The manner when the counts were taken back to these: nothing may count from later than now."""
    block = manner.block
    if block is not None and block.from_sat > counts.sat:
        block = replace(block, from_sat=counts.sat)
    return replace(manner, block=block, half_way=manner.posture_shown)


def _come_back(state: State, beat: Beat, back: float, *, told_back: bool = True) -> State:
    """The first input after an absence: the return is believed, the absence settled."""
    away = state.away
    assert away is not None
    length = back - away.since
    if length >= SHORTEST_REST - SAME:
        state = forget_question(state, beat)
    before = state
    if told_back:
        beat.note(Back(beat.at))
    state = replace(state, away=None)
    if length >= SHORTEST_REST - SAME:
        state = _settle_rest(state, beat, away.since, back, state.counts)
    elif clock_runs(state):
        state = replace(state, counts=sit(away.counted, back - away.noticed))
    state = _arrive(state, beat, back)
    if state.moving is not None and state.moving.paused_since is not None:
        beat.do(ContinueRoutine())
        state = replace(state, moving=replace(state.moving, paused_since=None))
    return _doubt_return(state, beat, Return(back, away.since, before, told=True, ask=False))


def _come_back_uncertain(state: State, beat: Beat, back: float) -> State:
    """The first sign after three minutes or more without: a rest if it was long enough, sitting if not."""
    since, before = state.last_sign, state
    is_rest = back - since >= beat.plan.rest - SAME
    if is_rest:
        state = before = forget_question(state, beat)
        beat.note(AwayFrom(beat.at, since))
        beat.note(Back(beat.at))
        manner = _as_of(state.manner, state.counts_at_sign)
        state = _settle_rest(replace(state, manner=manner), beat, since, back, state.counts_at_sign)
        state = _arrive(state, beat, back)
        state = closing.close_if_rested(state, beat)
    else:
        at_back = sit(state.counts, back - beat.at) if clock_runs(state) else state.counts
        state = replace(state, last_input=max(state.last_input, back), last_sign=back, counts_at_sign=at_back)
    return _doubt_return(state, beat, Return(back, since, before, told=is_rest, ask=True))


def _arrive(state: State, beat: Beat, back: float) -> State:
    """The counts of *back* are those of the last sign; the clock has run on from there."""
    at_back = state.counts
    counts = sit(at_back, beat.at - back) if clock_runs(state) else at_back
    return replace(
        state, counts=counts, counts_at_sign=at_back, last_input=max(state.last_input, back), last_sign=back
    )


def _doubt_return(state: State, beat: Beat, unsure: Return) -> State:
    return _make_sure(replace(state, unsure=unsure), beat)


def _make_sure(state: State, beat: Beat) -> State:
    """A return is sure with input later than 5 s after the first, or with evidence; a silence or a lock takes it back."""
    unsure = state.unsure
    assert unsure is not None
    lasted = state.last_input - unsure.first > BUMP + SAME
    if lasted or is_blind(state.reading) or evident(state, state.reading, beat.at):
        return _confirm(state, beat, unsure)
    if gone(state.reading) or beat.at - state.last_input >= BUMP_SILENCE - SAME:
        return _take_back(state, beat, unsure)
    return state


def _confirm(state: State, beat: Beat, unsure: Return) -> State:
    state = replace(state, unsure=None)
    recently = state.last_question is not None and beat.at - state.last_question < QUESTION_EVERY - SAME
    busy = state.shown is not None or state.moving is not None or state.standing_since is not None
    if not unsure.ask or recently or busy:
        return flush(state, beat) if state.doubt is None else state
    beat.note(AskedWhetherUp(beat.at, unsure.since))
    beat.do(AskWhetherUp(beat.wall(unsure.since), unsure.first - unsure.since))
    before = unsure.before
    doubt = Doubt(
        since=unsure.since,
        back=unsure.first,
        asked=beat.at,
        before=before.counts_at_sign,
        manner=before.manner,
        sat_at_back=state.counts.sat - (beat.at - unsure.first),
        as_rest=unsure.told,
        sit_since=before.sit_since,
        sit_from_sat=before.sit_from_sat,
    )
    return replace(state, doubt=doubt, last_question=beat.at)


def _take_back(state: State, beat: Beat, unsure: Return) -> State:
    """It was a bumped desk: the absence goes on from where it began, as if nothing had been."""
    before = unsure.before
    state = replace(
        state,
        unsure=None,
        counts_at_sign=before.counts_at_sign,
        manner=before.manner if unsure.told else state.manner,
        last_sign=before.last_sign,
        sit_since=before.sit_since,
        sit_from_sat=before.sit_from_sat,
        pending=before.pending,
        doubt=before.doubt,
    )
    if not unsure.told:
        return state
    counted = before.counts if before.away is None else before.away.counted
    noticed = unsure.first if before.away is None else before.away.noticed
    beat.note(AwayFrom(beat.at, unsure.since))
    manner = _as_of(state.manner, before.counts_at_sign)
    absence = Absence(since=unsure.since, noticed=noticed, counted=counted)
    return _drop_what_runs(replace(state, away=absence, counts=before.counts_at_sign, manner=manner), beat)


def _settle_rest(state: State, beat: Beat, since: float, back: float, counts: Counts) -> State:
    """A rest of 60 s or more: *counts* are those at its beginning; the state's are afterwards those at its end."""
    length = back - since
    rested = credit(counts, length, beat.plan.rest)
    credited = counts.sitting - rested.sitting
    beat.note(RestEnded(beat.at, length, credited))
    sat = _sit_until(state, beat, since)
    entries = (*(() if sat is None else (sat,)), Rested(beat.wall(since), beat.wall(back), credited))
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
    """A rest ends "later" in a row and gives five quiet minutes; one that sets sitting to 0 forgets the rest."""
    if counts.sitting <= SAME:
        return Manner(rested_sat=counts.sat)
    return replace(manner, rested_sat=counts.sat, laters=0)


def _was_up(state: State, beat: Beat, doubt: Doubt, since_back: float) -> State:
    """What was counted as sitting was a rest."""
    length = doubt.back - doubt.since
    rested = credit(doubt.before, length, beat.plan.rest)
    counts = sit(rested, since_back)
    beat.note(RestEnded(beat.at, length, state.counts.sitting - counts.sitting))
    before = replace(state, sit_since=doubt.sit_since, sit_from_sat=doubt.sit_from_sat, counts=doubt.before)
    sat = _sit_until(before, beat, doubt.since)
    beat.record(*(() if sat is None else (sat,)))
    beat.record(Rested(beat.wall(doubt.since), beat.wall(doubt.back), doubt.before.sitting - rested.sitting))
    state = replace(
        state,
        doubt=None,
        counts=counts,
        counts_at_sign=counts,
        manner=rested_manner(state.manner, rested),
        sit_since=doubt.back,
        sit_from_sat=rested.sat,
    )
    return closing.close_if_rested(state, beat)


def _was_sitting(state: State, beat: Beat, doubt: Doubt, since_back: float) -> State:
    """What was counted as a rest was sitting."""
    length = doubt.back - doubt.since
    counts = sit(doubt.before, length + since_back)
    beat.note(RestEnded(beat.at, length, state.counts.sitting - counts.sitting))
    manner = replace(doubt.manner, block=state.manner.block or doubt.manner.block)
    return replace(
        state,
        doubt=None,
        counts=counts,
        counts_at_sign=counts,
        manner=manner,
        pending=(),
        sit_since=doubt.sit_since,
        sit_from_sat=doubt.sit_from_sat,
    )


def _sit_until(state: State, beat: Beat, end: float) -> Sat | None:
    """The unbroken sit as an entry that ends then; None while standing, or where nothing was sat."""
    if state.sit_since is None or end - state.sit_since <= SAME:
        return None
    seconds = max(0.0, state.counts.sat - state.sit_from_sat)
    return Sat(beat.wall(state.sit_since), beat.wall(end), seconds)


def _end_sit(state: State, beat: Beat, end: float) -> None:
    sat = _sit_until(state, beat, end)
    if sat is not None:
        beat.record(sat)
