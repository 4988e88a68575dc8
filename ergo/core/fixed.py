"""Fixed times: a routine at a time of day the person chose, such as "stretch at 17:30".

Belongs here: when such a time comes, how long it waits, and when it is over. It is shown and held as other
prompts are (prompts), but that neither hours nor standing hold it: the person chose the moment.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from msgspec.structs import replace

from ergo.core.beat import Beat
from ergo.core.hours import first_reading
from ergo.core.plan import Plan
from ergo.core.settings_table import ALL_DAYS, FixedTime
from ergo.core.state import SAME, Chosen, State

WAITS = 3600.0  # seconds: a time that could not be shown so long has passed
_DAYS_AHEAD = 8  # a time of today that is over comes again a week later


def come(state: State, beat: Beat) -> State:
    """Takes in the fixed times that came since the last event; of several the last counts."""
    wall = beat.now.wall
    if not beat.plan.settings.hours.fixed:
        return replace(state, fixed_seen=None, chosen=None) if state.fixed_seen is not None else state
    seen, chosen = state.fixed_seen, state.chosen
    if chosen is not None and not -WAITS - SAME <= wall - chosen.wall < WAITS - SAME:
        chosen = None
    if seen is not None:
        after = max(seen, wall - WAITS)
        came = [it for it in _around(beat.plan, wall) if after + SAME < it.wall <= wall + SAME]
        chosen = came[-1] if came else chosen
    return replace(state, fixed_seen=wall, chosen=chosen)


def is_due(state: State, wall: float) -> bool:
    """Whether a fixed time has come and waits to be shown."""
    return state.chosen is not None and wall >= state.chosen.wall - SAME


def later(state: State, beat: Beat, fixed: FixedTime, seconds: float = 0.0) -> State:
    """Lets it come once more, so many seconds from now."""
    return replace(state, chosen=Chosen(fixed, beat.now.wall + seconds))


def next_change(state: State, beat: Beat) -> list[float]:
    """When the next fixed time comes, and when one that waits is shown again or over."""
    wall, chosen = beat.now.wall, state.chosen
    walls = [] if chosen is None else [chosen.wall, chosen.wall + WAITS]
    coming = next((it.wall for it in _ahead(beat.plan, wall) if it.wall > wall + SAME), None)
    if coming is not None:
        walls.append(coming)
    return [state.at + then - wall for then in walls]


def _around(plan: Plan, wall: float) -> list[Chosen]:
    """The fixed times of that day and the one before, in order."""
    today = datetime.fromtimestamp(wall, plan.zone).date()
    return [it for day in (today - timedelta(1), today) for it in _of_day(plan, day)]


def _ahead(plan: Plan, wall: float) -> Iterator[Chosen]:
    """The fixed times from that day on, in order, for a week."""
    if plan.settings.hours.fixed:
        today = datetime.fromtimestamp(wall, plan.zone).date()
        for ahead in range(_DAYS_AHEAD):
            yield from _of_day(plan, today + timedelta(ahead))


def _of_day(plan: Plan, day: date) -> list[Chosen]:
    name = ALL_DAYS[day.weekday()]
    came = [
        Chosen(fixed, first_reading(day, int(fixed.time[:2]) * 60 + int(fixed.time[3:]), plan.zone))
        for fixed in plan.settings.hours.fixed
        if name in fixed.days
    ]
    return sorted(came, key=lambda it: it.wall)
