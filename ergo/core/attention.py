"""Attention: when Ergo wants to know what the desktop has to be asked for (calls, full screen, films …).

Asking costs, so it is done only when the answer matters: when a prompt is near, shown or held, and while
there is no input. What the answers mean is elsewhere (`manners`, `presence`).
"""

from collections.abc import Iterator
from math import inf

from ergo.core import fixed, manners, sitting
from ergo.core.beat import Beat
from ergo.core.events import Moment
from ergo.core.plan import Plan
from ergo.core.state import SAME, State

NEAR = 15.0  # seconds before a prompt in which to learn whether the moment is good
HELD = 30.0  # seconds between two askings while a prompt is near or held,
SHOWN = 10.0  # while one is on the screen, which a call takes back,
UNSEEN = 60.0  # and while only evidence tells that somebody is there
GRACE = 5.0  # seconds: each minute's look comes first, and sees the hands that type


def next_asking(state: State, now: Moment, plan: Plan, asked: float | None) -> float | None:
    """When to ask next, if nothing happens until then; not later than now: at once; None: no need.

    *asked*: when it was asked last, on the boot clock; None: never.
    """
    if state.away is not None or state.moving is not None:
        return None
    times = [
        since if asked is None or asked < since - SAME else asked + every
        for since, every in _wishes(state, now, plan)
    ]
    return min(times, default=None)


def _wishes(state: State, now: Moment, plan: Plan) -> Iterator[tuple[float, float]]:
    """From which moment on to ask, and how often, for each matter that the answer bears on."""
    if not sitting.is_blind(state.reading):
        yield max(state.last_input + UNSEEN + GRACE, state.said_here_until or 0.0), UNSEEN
    if state.shown is not None:
        yield state.shown.at + SHOWN, SHOWN
        return
    if manners.is_paused(state, now.wall):
        return
    if fixed.is_due(state, now.wall):
        yield -inf, HELD
    elif comes := fixed.next_change(state, Beat(now, plan)):
        yield min(comes) - NEAR, HELD
    if not sitting.clock_runs(state) or not plan.is_open(now.wall):
        return  # a prompt is held for another reason; when that ends it waits a while, and is near again
    until_due = manners.seconds_until_due(state.counts, state.manner, plan)
    yield (state.at + until_due - NEAR if until_due > SAME else -inf), HELD
    until_posture = manners.seconds_until_posture(state.counts, state.manner, plan)
    if plan.settings.posture.enabled and until_posture is not None:
        yield state.at + until_posture - NEAR, HELD
