"""One beat: the moment at which an event is dealt with, the plan that holds, and what is to be done."""

from ergo.core.breaks import Entry
from ergo.core.effects import Effect, Happening, Note, Record
from ergo.core.events import Moment
from ergo.core.plan import Plan


class Beat:
    """Collects, within one call of `advance`, what is to be done; nothing of it outlives the call."""

    __slots__ = ("at", "effects", "now", "plan")

    def __init__(self, now: Moment, plan: Plan) -> None:
        self.now = now
        self.at = now.at
        self.plan = plan
        self.effects: list[Effect] = []

    def do(self, effect: Effect) -> None:
        """Adds something to do."""
        self.effects.append(effect)

    def note(self, happening: Happening) -> None:
        """Adds something to tell."""
        self.effects.append(Note(happening))

    def record(self, *entries: Entry) -> None:
        """Adds entries for the history."""
        self.effects.extend(Record(entry) for entry in entries)

    def wall(self, at: float) -> float:
        """The wall clock (seconds since 1970) at a moment of the boot clock, as far as one can tell now."""
        return self.now.wall - (self.now.at - at)
