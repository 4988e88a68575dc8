"""Manners: is a prompt due, is this a good moment for it, which kind is it, which answers may be offered."""

from ergo.core.breaks import Answer, Because, Kind
from ergo.core.events import Sign
from ergo.core.plan import Plan
from ergo.core.state import SAME, Block, Counts, Manner, State, Wait

HANDS_REST = 5.0  # seconds without input before a prompt shows itself to busy hands
HANDS_LIMIT = 120.0  # seconds after which it shows itself all the same
APART = 60.0  # seconds between two showings of whatever kind
POSTURE_APART = 180.0  # seconds that a posture check keeps from a prompt before and after it


def is_due(counts: Counts, manner: Manner, plan: Plan) -> bool:
    """Whether a break prompt is due, be the moment good or not."""
    return seconds_until_due(counts, manner, plan) <= SAME


def seconds_until_due(counts: Counts, manner: Manner, plan: Plan) -> float:
    """How many more seconds of sitting until a break prompt is due; 0 or less: it is."""
    needed = plan.every - counts.sitting
    if manner.rested_sat is not None:
        needed = max(needed, manner.rested_sat + plan.after_return - counts.sat)
    if manner.block is not None:
        needed = max(needed, manner.block.from_sat + _wait(manner.block, plan) - counts.sat)
    return needed


def seconds_until_posture(counts: Counts, manner: Manner, plan: Plan) -> float | None:
    """How many more seconds of sitting until a posture check has its turn; None: it had it in this sit."""
    own = plan.posture_every
    if manner.half_way is None:
        return (own or plan.every / 2) - counts.sitting
    return manner.half_way + own - counts.sat if own else None


def has_just_rested(counts: Counts, manner: Manner, plan: Plan) -> bool:
    """Whether so little was sat since a rest that no prompt at all is due."""
    rested = manner.rested_sat
    return rested is not None and counts.sat - rested < plan.after_return - SAME


def kind_due(counts: Counts, plan: Plan, *, long: bool = False) -> Kind:
    """The kind a due prompt has now: the heaviest that applies. *long*: the hold made it a long break."""
    if plan.walk_after and counts.since_chair >= plan.walk_after - SAME:
        return Kind.WALK
    if plan.long_every and (long or counts.since_long >= plan.long_every - SAME):
        return Kind.LONG
    return Kind.MICRO


def hold_reason(state: State, plan: Plan, wall: float, *, chosen: bool = False) -> Because | None:
    """Why a due prompt is held now, busy hands aside; the first reason that holds.

    *chosen*: it comes at a time the person chose, which neither hours nor standing hold.
    """
    if state.away is not None:
        if state.reading.asleep:
            return Because.SUSPENDED
        return Because.LOCKED if state.reading.locked else Because.AWAY
    reason = begun_reason(state, plan, wall, chosen=chosen)
    if reason is not None and reason is not Because.OTHER:
        return reason
    if not (chosen or plan.is_open(wall)):
        return Because.OUTSIDE_HOURS
    unseen = state.reading.idle is not None and state.at - state.last_sign > plan.ask_after + SAME
    return Because.OTHER if unseen else reason


def begun_reason(state: State, plan: Plan, wall: float, *, chosen: bool = False) -> Because | None:
    """The reason that takes back even a shown prompt: call, meeting, do not disturb, pause, standing …

    Whoever has not seen yet what Ergo is is asked for nothing, either.
    """
    quiet, signs = plan.settings.quiet, state.reading.signs
    if quiet.calls and Sign.CALL in signs:
        return Because.CALL
    if in_meeting(state):
        return Because.MEETING
    if (quiet.presenting and Sign.PRESENTING in signs) or (quiet.full_screen and Sign.FULL_SCREEN in signs):
        return Because.PRESENTING
    if quiet.apps and Sign.APP in signs:
        return Because.PRESENTING
    if quiet.do_not_disturb and Sign.DO_NOT_DISTURB in signs:
        return Because.DO_NOT_DISTURB
    if is_paused(state, wall):
        return Because.PAUSED
    if not plan.welcomed:
        return Because.OTHER
    return Because.OTHER if state.standing_since is not None and not chosen else None


def in_meeting(state: State) -> bool:
    """Whether the meeting lasts that the person spoke of."""
    return state.meeting_until is not None and state.at < state.meeting_until - SAME


def is_paused(state: State, wall: float) -> bool:
    """Whether the person's pause lasts."""
    pause = state.pause
    if pause is None:
        return False
    if pause.until is not None:
        return state.at < pause.until - SAME
    return pause.until_wall is None or wall < pause.until_wall - SAME


def hands_are_busy(state: State, plan: Plan) -> bool:
    """Whether the person is typing or moving the pointer; no where nothing can tell."""
    if not plan.settings.quiet.busy_hands or state.reading.idle is None:
        return False
    return state.at - state.last_input < HANDS_REST - SAME


def answers(manner: Manner, plan: Plan) -> tuple[Answer, ...]:
    """The answers that may be offered: *later* only so often in a row."""
    if manner.laters < plan.later_limit:
        return (Answer.START, Answer.LATER, Answer.SKIP)
    return (Answer.START, Answer.SKIP)


def after_no_answer(state: State, plan: Plan) -> Block:
    """What follows a prompt that nobody answered: one gentle repeat, then quiet for a whole interval."""
    block = state.manner.block
    repeated = block is not None and block.wait is Wait.REPEAT
    wait = Wait.REPEAT if plan.repeat_after and not repeated else Wait.QUIET
    return Block(wait, state.counts.sat)


def _wait(block: Block, plan: Plan) -> float:
    match block.wait:
        case Wait.LATER:
            return plan.later
        case Wait.REPEAT:
            return plan.repeat_after or plan.every  # switched off meanwhile: there is no repeat
        case _:
            return plan.every
