"""The facts of the menu: what the tray's menu is made from when it opens.

Belongs here: asking what is offered now. Doesn't: rows (ui), what a row does (app).
"""

from datetime import date

from ergo.core.fitting import WHEELCHAIR
from ergo.core.glance import Glance, Today
from ergo.core.routine import Routine
from ergo.core.settings import Settings
from ergo.offering import Offering
from ergo.ui import words
from ergo.ui.tray import Choice, Facts, Rhythm


def facts_of(
    glance: Glance,
    today: Today,
    settings: Settings,
    offering: Offering,
    *,
    off_until: float | None,
    gentle_until: date | None,
    look_again: bool,
) -> Facts:
    """How things stand, and one routine to choose for each area the person cares for."""
    breaks, routines = settings.breaks, settings.routines
    suggested = offering.suggest(None)
    best = [routine for area in routines.areas if (routine := offering.best_of(area)) is not None]
    return Facts(
        glance=glance,
        today=today,
        off_until=off_until,
        gentle_until=gentle_until,
        suggested=None if suggested is None else _choice(suggested.routine.routine),
        by_area=tuple(_choice(routine) for routine in best),
        rhythm=Rhythm(breaks.every_minutes, breaks.micro_seconds, settings.posture.enabled),
        on_wheels=WHEELCHAIR in routines.body,
        look_again=look_again,
    )


def _choice(routine: Routine) -> Choice:
    return Choice(routine.id, words.area(routine.regions[0]), routine.total_s)
