"""The life of a prompt: when it comes up, when it is held or taken back, and what an answer does."""

from msgspec.structs import replace

from ergo.core import fixed, manners, sitting
from ergo.core.beat import Beat
from ergo.core.breaks import Answer, Because, Closed, Held, Kind, Outcome
from ergo.core.closing import close, withdraw
from ergo.core.effects import Prompt, PromptHeld, PromptShown, ShowPrompt
from ergo.core.manners import APART, HANDS_LIMIT, HANDS_REST, POSTURE_APART
from ergo.core.settings_table import FixedTime
from ergo.core.state import SAME, Block, Shown, Skipped, State, Wait, Waiting

UNDO_SKIP = 120.0  # seconds in which a skip can be taken back


def look(state: State, beat: Beat) -> State:
    """Does what is due with prompts: closing comes before holding, holding before showing."""
    state = _take_back(_time_out(state, beat), beat)
    if state.moving is not None:
        return replace(state, waiting=None)
    state = _offer_break(state, beat)
    return _check_posture(state, beat)


def answer(state: State, beat: Beat, number: int, said: Answer) -> State:
    """What an answer other than Start does; a late one, to a prompt that is gone, does nothing."""
    shown = state.shown
    if shown is None or shown.prompt.number != number:
        return state
    if shown.prompt.kind is Kind.POSTURE:
        outcome = Outcome.SKIPPED if said is Answer.SKIP else Outcome.TAKEN
        return close(state, beat, Closed(said.value), outcome)
    if said is Answer.LATER and Answer.LATER in shown.prompt.answers:
        state = close(state, beat, Closed.LATER, Outcome.LATER)
        if shown.prompt.fixed is not None:
            manner = replace(state.manner, laters=state.manner.laters + 1)
            return fixed.later(replace(state, manner=manner), beat, shown.prompt.fixed, beat.plan.later)
        block = Block(Wait.LATER, state.counts.sat)
        return replace(state, manner=replace(state.manner, block=block, laters=state.manner.laters + 1))
    state = close(state, beat, Closed.SKIP, Outcome.SKIPPED)
    skipped = Skipped(beat.at, state.manner, state.counts.since_long)
    block = Block(Wait.SKIPPED, state.counts.sat)
    state = replace(state, skipped=skipped, manner=replace(state.manner, block=block, laters=0))
    return long_break_answered(state, shown.prompt.kind)


def long_break_answered(state: State, kind: Kind) -> State:
    """A long break that was answered with Start or Skip is over: the next one is counted from here."""
    if kind is not Kind.LONG:
        return state
    counts = replace(state.counts, since_long=0.0)
    return replace(state, counts=counts, counts_at_sign=replace(state.counts_at_sign, since_long=0.0))


def expire(state: State, beat: Beat, number: int) -> State:
    """The server let the prompt expire: no answer."""
    shown = state.shown
    if shown is None or shown.prompt.number != number:
        return state
    return _unanswered(state, beat)


def can_undo_skip(state: State, at: float) -> bool:
    """Whether a skip can still be taken back."""
    return state.skipped is not None and at - state.skipped.at <= UNDO_SKIP + SAME


def undo_skip(state: State, beat: Beat) -> State:
    """The person takes back a skip of the last two minutes."""
    skipped = state.skipped
    if skipped is None or not can_undo_skip(state, beat.at):
        return state
    since_long = max(state.counts.since_long, skipped.since_long)
    return replace(
        state,
        skipped=None,
        manner=replace(state.manner, block=skipped.manner.block, laters=skipped.manner.laters),
        counts=replace(state.counts, since_long=since_long),
        counts_at_sign=replace(state.counts_at_sign, since_long=since_long),
    )


def show_wanted(state: State, beat: Beat, posture: bool) -> State:
    """The person wants to see the next prompt, or the posture check, now."""
    if state.moving is not None or state.away is not None:
        return state
    shown = state.shown
    if shown is not None:
        if (shown.prompt.kind is Kind.POSTURE) == posture:
            return state
        state = close(state, beat, Closed.OTHER, None)
    kind = Kind.POSTURE if posture else manners.kind_due(state.counts, beat.plan)
    return _show(state, beat, kind, wanted=True)


def settle_new_plan(state: State, beat: Beat) -> State:
    """When a shorter interval makes a prompt due, it comes after the settling time."""
    if state.was_due or not manners.is_due(state.counts, state.manner, beat.plan):
        return state
    return replace(state, settle_until=beat.at + beat.plan.settle)


def next_change(state: State, beat: Beat) -> list[float]:
    """The moments at which something about prompts is next due, if nothing happens until then."""
    plan, at = beat.plan, state.at
    times: list[float] = []
    shown = state.shown
    if shown is not None:
        times.append(shown.at + _stays(shown, beat))
    if state.pause is not None and state.pause.until is not None:
        times.append(state.pause.until)
    if state.meeting_until is not None:
        times.append(state.meeting_until)
    if state.moving is not None:
        return times
    times += fixed.next_change(state, beat)
    runs = sitting.clock_runs(state)
    until_posture = manners.seconds_until_posture(state.counts, state.manner, plan)
    if runs and until_posture is not None:
        times.append(at + until_posture)
    if shown is not None and shown.prompt.kind is not Kind.POSTURE:
        return times
    until_due = manners.seconds_until_due(state.counts, state.manner, plan)
    if until_due > SAME and not fixed.is_due(state, beat.now.wall):
        return [*times, at + until_due] if runs else times
    return times + _due_times(state, beat)


def _due_times(state: State, beat: Beat) -> list[float]:
    """When a prompt that is due but not shown may next come up."""
    times = [_not_before(state, beat)]
    pause, waiting = state.pause, state.waiting
    if pause is not None and pause.until_wall is not None:
        times.append(state.at + pause.until_wall - beat.now.wall)
    change = beat.plan.next_change(beat.now.wall)
    if change is not None:
        times.append(state.at + change - beat.now.wall)
    if waiting is not None and waiting.typing_since is not None:
        times += [state.last_input + HANDS_REST, waiting.typing_since + HANDS_LIMIT]
    return times


def _time_out(state: State, beat: Beat) -> State:
    shown = state.shown
    if shown is None or beat.at - shown.at < _stays(shown, beat) - SAME:
        return state
    if shown.prompt.kind is Kind.POSTURE:
        return close(state, beat, Closed.TIMEOUT, Outcome.UNANSWERED)
    return _unanswered(state, beat)


def _unanswered(state: State, beat: Beat) -> State:
    block = manners.after_no_answer(state, beat.plan)
    state = close(state, beat, Closed.TIMEOUT, Outcome.UNANSWERED)
    return replace(state, manner=replace(state.manner, block=block))


def _stays(shown: Shown, beat: Beat) -> float:
    """How long a prompt stays without an answer, in seconds."""
    if shown.prompt.kind is Kind.POSTURE:
        return beat.plan.settings.posture.seconds
    return beat.plan.withdraw_after


def _take_back(state: State, beat: Beat) -> State:
    """A call, presenting, do not disturb, a pause or standing takes back a prompt that is shown."""
    shown = state.shown
    if shown is None or shown.wanted:
        return state
    chosen = shown.prompt.fixed
    reason = manners.begun_reason(state, beat.plan, beat.now.wall, chosen=chosen is not None)
    if reason is None:
        return state
    if shown.prompt.kind is Kind.POSTURE:
        return close(state, beat, Closed.OTHER, None)
    if chosen is not None:
        state = fixed.later(state, beat, chosen)
    return _hold(withdraw(state, beat, shown), beat, shown.prompt.kind, reason)


def _offer_break(state: State, beat: Beat) -> State:
    """Shows the break prompt that is due, or holds it."""
    if state.shown is not None and state.shown.prompt.kind is not Kind.POSTURE:
        return state
    chosen = state.chosen if fixed.is_due(state, beat.now.wall) else None
    if chosen is None and not manners.is_due(state.counts, state.manner, beat.plan):
        return replace(state, waiting=None, settle_until=None)
    reason = manners.hold_reason(state, beat.plan, beat.now.wall, chosen=chosen is not None)
    if reason is not None:
        return _hold(state, beat, _kind(state, beat), reason)
    state = _end_hold(state, beat)
    if state.shown is not None or beat.at < _not_before(state, beat) - SAME:
        return state
    waiting = state.waiting
    since = beat.at if waiting is None or waiting.typing_since is None else waiting.typing_since
    if manners.hands_are_busy(state, beat.plan) and beat.at - since < HANDS_LIMIT - SAME:
        return _wait_for_hands(state, beat, since)
    if chosen is not None:
        return _show(replace(state, chosen=None), beat, Kind.MICRO, at=chosen.fixed)
    return _show(state, beat, _kind(state, beat))


def _kind(state: State, beat: Beat) -> Kind:
    if fixed.is_due(state, beat.now.wall):
        return Kind.MICRO
    long = state.waiting is not None and state.waiting.long
    return manners.kind_due(state.counts, beat.plan, long=long)


def _hold(state: State, beat: Beat, kind: Kind, reason: Because) -> State:
    """Holds a due prompt; said once, and once more when more than busy hands holds it."""
    waiting = state.waiting
    if waiting is not None and waiting.because is not Because.TYPING:
        return replace(state, waiting=replace(waiting, ended=None, typing_since=None))
    beat.note(PromptHeld(beat.at, kind, reason))
    beat.record(Held(beat.now.wall, kind, reason))
    return replace(state, waiting=Waiting(kind, reason, since=beat.at, from_sat=state.counts.sat))


def _end_hold(state: State, beat: Beat) -> State:
    """The reason to hold has ended: the prompt settles from now, as a long break if much was sat."""
    waiting = state.waiting
    if waiting is None or waiting.because is Because.TYPING or waiting.ended is not None:
        return state
    long = waiting.long or state.counts.sitting > beat.plan.long_after + SAME
    meanwhile = max(0.0, state.counts.sat - waiting.from_sat)
    count = 1 + int((meanwhile + SAME) // beat.plan.every)
    return replace(state, waiting=replace(waiting, ended=beat.at, long=long, count=count))


def _not_before(state: State, beat: Beat) -> float:
    """The moment before which a due prompt may not come up although nothing holds it."""
    waiting = state.waiting
    times = [beat.at]
    if waiting is not None and waiting.ended is not None:
        times.append(waiting.ended + beat.plan.settle)
    if state.last_shown is not None:
        times.append(state.last_shown + APART)
    if state.settle_until is not None:
        times.append(state.settle_until)
    return max(times)


def _wait_for_hands(state: State, beat: Beat, since: float) -> State:
    waiting = state.waiting
    if waiting is None:
        kind = _kind(state, beat)
        beat.note(PromptHeld(beat.at, kind, Because.TYPING))
        waiting = Waiting(kind, Because.TYPING, since=beat.at, from_sat=state.counts.sat)
    return replace(state, waiting=replace(waiting, typing_since=since))


def _show(
    state: State, beat: Beat, kind: Kind, *, wanted: bool = False, at: FixedTime | None = None
) -> State:
    number, waiting = state.prompts + 1, state.waiting
    answers = manners.answers(state.manner, beat.plan)
    prompt = Prompt(number, kind, state.counts.sitting, answers, fixed=at)
    if waiting is not None and waiting.because not in (Because.TYPING, Because.AWAY):
        prompt = replace(prompt, held_count=waiting.count, held_because=waiting.because)
    beat.note(PromptShown(beat.at, kind))
    beat.do(ShowPrompt(prompt))
    posture = kind is Kind.POSTURE
    return replace(
        state,
        prompts=number,
        shown=Shown(prompt, beat.at, wanted=wanted),
        waiting=state.waiting if posture else None,
        settle_until=state.settle_until if posture else None,
        last_shown=beat.at,
        last_break_shown=state.last_break_shown if posture else beat.at,
    )


def _check_posture(state: State, beat: Beat) -> State:
    """A posture check whose turn it is; dropped, never held, when the moment is not good."""
    until = manners.seconds_until_posture(state.counts, state.manner, beat.plan)
    if until is None or until > SAME or not sitting.clock_runs(state):
        return state
    state = replace(state, manner=replace(state.manner, half_way=state.counts.sat))
    if not _is_posture_moment(state, beat):
        return state
    state = _show(state, beat, Kind.POSTURE)
    return replace(state, manner=replace(state.manner, posture_shown=True))


def _is_posture_moment(state: State, beat: Beat) -> bool:
    plan = beat.plan
    if not plan.settings.posture.enabled or state.shown is not None or not sitting.is_active(state, beat.at):
        return False
    if manners.hold_reason(state, plan, beat.now.wall) is not None:
        return False
    if manners.has_just_rested(state.counts, state.manner, plan):
        return False
    if state.last_shown is not None and beat.at - state.last_shown < APART - SAME:
        return False
    if state.last_break_shown is not None and beat.at - state.last_break_shown < POSTURE_APART - SAME:
        return False
    return manners.seconds_until_due(state.counts, state.manner, plan) >= POSTURE_APART - SAME
