"""The check-in: half an hour after help, where the person wanted it, one question: is it easier?

Belongs here: when it is asked. Doesn't: what follows (relief), who was helped (nobody keeps that).
"""

from enum import StrEnum

from msgspec.structs import replace

from ergo.core.manners import begun_reason
from ergo.core.plan import Plan
from ergo.core.state import State

AFTER = 1800.0  # seconds after the help ended
LATE = 3600.0  # seconds by which it may be late: afterwards the question would only disturb


class Turn(StrEnum):
    """What to do with a question that was wished for."""

    WAIT = "wait"
    ASK = "ask"
    DROP = "drop"


def turn(due: float, at: float, state: State, plan: Plan, wall: float) -> Turn:
    """Whether the question that is due at that moment of the boot clock is asked now.

    The reminders' own pause after help does not hold it; a call, a presentation and an empty chair do.
    """
    if at < due:
        return Turn.WAIT
    if at > due + LATE:
        return Turn.DROP
    return Turn.ASK if may_ask(state, plan, wall) else Turn.WAIT


def may_ask(state: State, plan: Plan, wall: float) -> bool:
    """Whether a question disturbs nobody now: they are here, in no call, and nothing is played."""
    away = state.away is not None or state.reading.locked or state.reading.asleep
    busy = begun_reason(replace(state, pause=None), plan, wall, chosen=True) is not None
    return not (away or busy or state.moving is not None)
