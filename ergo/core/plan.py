"""The plan: the settings as the rules read them, in seconds, and the zone a person's hours are meant in."""

from datetime import UTC, datetime, tzinfo

import msgspec

from ergo.core import hours
from ergo.core.breaks import Kind
from ergo.core.settings import Settings

FIRST_YEAR = datetime(2, 1, 1, tzinfo=UTC).timestamp()
LAST_YEAR = datetime(9998, 1, 1, tzinfo=UTC).timestamp()


class Plan(msgspec.Struct, frozen=True):
    """All that the rules look at of the settings; lengths in seconds, 0 where a thing is switched off."""

    settings: Settings
    zone: tzinfo
    every: float
    long_every: float
    long_after: float
    walk_after: float
    later: float
    later_limit: int
    repeat_after: float
    withdraw_after: float
    rest: float
    ask_after: float
    away_after: float
    evidence: float
    after_return: float
    settle: float
    posture_every: float
    always_open: bool  # no hours are set: the person is never outside them
    welcomed: bool = True  # the person has seen what Ergo is: before that it asks for nothing by itself

    def routine_seconds(self, kind: Kind | None) -> float:
        """How long the routine lasts that a prompt of this kind asks for; None: one that nobody asked for."""
        breaks = self.settings.breaks
        match kind:
            case Kind.LONG:
                return breaks.long_seconds
            case Kind.WALK:
                return breaks.walk_seconds
            case _:
                return breaks.micro_seconds

    def is_open(self, wall: float) -> bool:
        """Whether that moment lies inside the person's hours and days."""
        if self.always_open:
            return True
        return hours.inside(self.settings.hours, datetime.fromtimestamp(_known(wall), self.zone))

    def next_change(self, wall: float) -> float | None:
        """When the person's hours next begin or end (seconds since 1970); None: never."""
        return None if self.always_open else hours.next_change(self.settings.hours, _known(wall), self.zone)

    def tomorrow(self, wall: float) -> float:
        """The next start of the person's hours on a later day, else 08:00 tomorrow (seconds since 1970)."""
        wall = _known(wall)
        start = None if self.always_open else hours.next_start(self.settings.hours, wall, self.zone)
        if start is not None:
            return start
        local = datetime.fromtimestamp(wall, self.zone)
        morning = datetime.fromordinal(local.toordinal() + 1).replace(hour=8, tzinfo=self.zone)
        return morning.timestamp()


def plan_of(settings: Settings, zone: tzinfo = UTC, *, welcomed: bool = True) -> Plan:
    """The plan these settings make; *welcomed*: the person has seen what Ergo is."""
    breaks, sitting = settings.breaks, settings.sitting
    return Plan(
        settings=settings,
        zone=zone,
        every=breaks.every_minutes * 60,
        long_every=breaks.long_every_minutes * 60,
        long_after=breaks.long_after_minutes * 60,
        walk_after=breaks.walk_after_minutes * 60,
        later=breaks.later_minutes * 60,
        later_limit=breaks.later_limit,
        repeat_after=breaks.repeat_after_minutes * 60,
        withdraw_after=breaks.withdraw_after_seconds,
        rest=sitting.rest_minutes * 60,
        ask_after=sitting.ask_after_minutes * 60,
        away_after=sitting.away_after_minutes * 60,
        evidence=sitting.evidence_hours * 3600,
        after_return=sitting.after_return_minutes * 60,
        settle=settings.quiet.settle_seconds,
        posture_every=settings.posture.every_minutes * 60,
        always_open=_always_open(settings),
        welcomed=welcomed,
    )


def _known(wall: float) -> float:
    """The nearest moment that a calendar can name in every zone, some days before and after it included."""
    return min(max(wall, FIRST_YEAR), LAST_YEAR)


def _always_open(settings: Settings) -> bool:
    week = settings.hours
    ranges = (week.mon, week.tue, week.wed, week.thu, week.fri, week.sat, week.sun)
    return len(set(week.days)) == len(ranges) and not any(ranges)
