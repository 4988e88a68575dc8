"""The demo's past: earlier working days through the same rules, so that the history has a week to show."""

from collections.abc import Sequence
from datetime import datetime

import msgspec

from ergo.core import sitting
from ergo.core.beat import Beat
from ergo.core.breaks import Entry, Moved
from ergo.core.settings import Settings
from ergo.core.trace import Line
from ergo.simulator import World

ROUTINE, UNTIL_ASKED, LUNCH = 60.0, 1932.0, 2400.0  # seconds
LUNCH_AFTER = 4  # stretches of work
PLAYED = ("neck-60", "back-60", "neck-120", "back-stand-60", "back-120")


def a_day(morning: datetime, variant: int) -> Sequence[Entry]:
    """An earlier working day through the same rules: most breaks taken, some not, and a lunch."""
    world = World(Settings(), lambda happening: None)  # noqa: ARG005 - nobody listens
    world.do_line(Line(0.0, "launch", wall=morning.timestamp(), timezone=str(morning.tzinfo)))
    for stretch in range(9 + variant % 3):
        begin = world.desk.at + ROUTINE
        world.do_line(Line(world.desk.at, "active", until=begin + UNTIL_ASKED))
        world.run_until(begin + UNTIL_ASKED)
        choice = "skip" if (stretch * 3 + variant) % 5 == 0 else "start"
        world.do_line(Line(world.desk.at, "answer", choice=choice))
        world.look()
        if stretch == LUNCH_AFTER:
            world.run_until(world.desk.at + ROUTINE)
            world.do_line(Line(world.desk.at, "lock"))
            world.run_until(world.desk.at + LUNCH)
            world.do_line(Line(world.desk.at, "unlock"))
    world.run_until(world.desk.at + ROUTINE)
    world.do_line(Line(world.desk.at, "lock"))
    world.look()
    assert world.conductor is not None
    now = Beat(world.conductor.now(), world.conductor.plan)
    last = sitting.open_sit(world.conductor.state, now)  # it would be written down the next morning
    entries = world.entries if last is None else [*world.entries, last]
    return [_named(entry, number + variant) for number, entry in enumerate(entries)]


def _named(entry: Entry, number: int) -> Entry:
    """A simulated routine gets a name, as a chosen one has."""
    if not isinstance(entry, Moved):
        return entry
    name = PLAYED[number % len(PLAYED)]
    return msgspec.structs.replace(entry, routine=name, region=name.partition("-")[0])
