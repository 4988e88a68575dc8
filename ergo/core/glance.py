"""What the tray says at a glance, as one value; the only thing tray, status window and `ergo status` read."""

from enum import StrEnum

import msgspec

from ergo.core import manners, prompts, sitting
from ergo.core.breaks import Because, Kind
from ergo.core.events import Moment
from ergo.core.plan import Plan
from ergo.core.state import State

MINUTE = 60.0  # seconds


class Mode(StrEnum):
    """The states the tray's icon can show, each with its own shape."""

    SITTING = "sitting"  # the ring fills
    DUE = "due"
    MOVING = "moving"
    PAUSED = "paused"
    HOLDING = "holding"
    AWAY = "away"
    STANDING = "standing"
    OUTSIDE = "outside_hours"
    PROBLEM = "problem"


class Today(msgspec.Struct, frozen=True):
    """Today in plain counts."""

    offered: int = 0
    taken: int = 0
    natural: int = 0
    longest_sit_seconds: float = 0
    moved_seconds: float = 0
    sitting_seconds: float = 0


class Glance(msgspec.Struct, frozen=True):
    """Everything the tray shows; seconds on the boot clock unless a field says wall."""

    mode: Mode = Mode.SITTING
    state: str = "working"  # working, prompting, moving, away or paused: as `ergo status` says it
    sitting_seconds: float = 0
    ring: float = 0  # 0 to 1: sitting time over the interval
    next_kind: Kind | None = None
    next_in_seconds: float | None = None
    held_because: Because | None = None
    paused_until_wall: float | None = None  # seconds since 1970; None: not paused, or until resumed
    meeting_until_wall: float | None = None  # seconds since 1970; None: in no meeting the person spoke of
    paused: bool = False
    standing: bool = False
    blind: bool = False  # nothing can tell idle here
    can_undo_skip: bool = False
    laters_left: int = 2


def glance(state: State, now: Moment, plan: Plan) -> Glance:
    """What can be seen of the state at a moment not before it."""
    counts = sitting.counts_at(state, now.at)
    until_due = max(0.0, manners.seconds_until_due(counts, state.manner, plan))
    paused = manners.is_paused(state, now.wall)
    return Glance(
        mode=_mode(state, now, plan, paused=paused),
        state=_word(state, paused=paused),
        sitting_seconds=counts.sitting,
        ring=min(1.0, counts.sitting / plan.every),
        next_kind=manners.kind_due(sitting.sit(counts, until_due), plan),
        next_in_seconds=until_due,
        held_because=_held_because(state),
        paused_until_wall=_paused_until(state, now) if paused else None,
        meeting_until_wall=_meeting_until(state, now),
        paused=paused,
        standing=state.standing_since is not None,
        blind=sitting.is_blind(state.reading),
        can_undo_skip=prompts.can_undo_skip(state, now.at),
        laters_left=max(0, plan.later_limit - state.manner.laters),
    )


def next_tick(state: State, now: Moment) -> float | None:
    """When the sitting time next shows another minute; None while the clock stands still."""
    if not sitting.clock_runs(state):
        return None
    sat = sitting.counts_at(state, now.at).sitting
    return now.at + MINUTE - sat % MINUTE


def _mode(state: State, now: Moment, plan: Plan, *, paused: bool) -> Mode:
    asks = state.shown is not None and state.shown.prompt.kind is not Kind.POSTURE
    due = state.was_due or asks
    for applies, mode in (
        (state.moving is not None, Mode.MOVING),
        (state.away is not None, Mode.AWAY),
        (paused, Mode.PAUSED),
        (state.standing_since is not None, Mode.STANDING),
        (_held_because(state) is not None, Mode.HOLDING),
        (not plan.is_open(now.wall), Mode.OUTSIDE),
        (due, Mode.DUE),
    ):
        if applies:
            return mode
    return Mode.SITTING


def _word(state: State, *, paused: bool) -> str:
    if state.moving is not None:
        return "moving"
    if state.away is not None:
        return "away"
    if paused:
        return "paused"
    return "working" if state.shown is None else "prompting"


def _held_because(state: State) -> Because | None:
    """The reason of a hold that is worth a word: busy hands and settling are not."""
    waiting = state.waiting
    if waiting is None or waiting.ended is not None or waiting.because in (Because.TYPING, Because.AWAY):
        return None
    return waiting.because


def _meeting_until(state: State, now: Moment) -> float | None:
    until = state.meeting_until
    return now.wall + until - now.at if until is not None and until > now.at else None


def _paused_until(state: State, now: Moment) -> float | None:
    pause = state.pause
    if pause is None or pause.until is None:
        return None if pause is None else pause.until_wall
    return now.wall + pause.until - now.at
