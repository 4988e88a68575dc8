"""The rules driven by hand: for what no trace can tell (a stall, a click on a notification, a reboot)."""

from typing import Any, Protocol
from zoneinfo import ZoneInfo

from ergo.core.breaks import Entry
from ergo.core.effects import Effect, Happening, Note, Record
from ergo.core.events import Event, Launched, Looked, Moment, Reading, Sensed
from ergo.core.plan import Plan, plan_of
from ergo.core.rules import advance, restored
from ergo.core.settings import Settings, with_value
from ergo.core.state import Saved, State

NINE = 1772438400.0  # Monday, 2 March 2026, 09:00 in Berlin


class Happens(Protocol):
    """An event that needs its moment and some fields."""

    def __call__(self, now: Moment, /, *fields: Any, **named: Any) -> Event: ...


class Life:
    """A state, the plan it lives by, and all that it wanted done so far."""

    def __init__(self, **settings: Any) -> None:
        chosen = Settings()
        for name, value in {"posture__enabled": False, **settings}.items():
            chosen = with_value(chosen, name.replace("__", "."), value)
        self.plan: Plan = plan_of(chosen, ZoneInfo("Europe/Berlin"))
        self.state = State()
        self.at = 0.0
        self.done: list[Effect] = []
        self.hears(Launched, Reading(0))

    @property
    def now(self) -> Moment:
        """The moment on both clocks."""
        return Moment(self.at, NINE + self.at)

    @property
    def happened(self) -> list[Happening]:
        """What the effects so far tell."""
        return [effect.happening for effect in self.done if isinstance(effect, Note)]

    @property
    def entries(self) -> list[Entry]:
        """What history was told so far."""
        return [effect.entry for effect in self.done if isinstance(effect, Record)]

    def hears(self, event: Happens, *fields: Any, **named: Any) -> list[Effect]:
        """Lets an event happen now; gives what it wants done."""
        self.state, effects = advance(self.state, event(self.now, *fields, **named), self.plan)
        self.done += effects
        return list(effects)

    def looks(self, idle: float | None = 0.0, **reading: Any) -> list[Effect]:
        """Looks now, after so many seconds without input."""
        return self.hears(Looked, Reading(idle, **reading))

    def senses(self, idle: float | None = 0.0, **reading: Any) -> list[Effect]:
        """Is told of a change by the desktop."""
        return self.hears(Sensed, Reading(idle, **reading))

    def works(self, minutes: float = 0, seconds: float = 0) -> "Life":
        """Types all that time, and is looked at whenever the rules want it."""
        return self._passes(minutes * 60 + seconds, typing=True)

    def rests_hands(self, minutes: float = 0, seconds: float = 0) -> "Life":
        """Touches nothing all that time, and is looked at whenever the rules want it."""
        return self._passes(minutes * 60 + seconds, typing=False)

    def _passes(self, seconds: float, *, typing: bool) -> "Life":
        last, until = self.at, self.at + seconds
        if typing:
            self.looks()
        while self.state.planned is not None and self.state.planned < until:
            self.at = self.state.planned
            self.looks(0 if typing else self.at - last)
        self.at = until
        self.looks(0 if typing else seconds)
        return self

    def sleeps_unannounced(self, minutes: float) -> "Life":
        """Time passes, and nothing runs meanwhile."""
        self.at += minutes * 60
        return self

    def starts_again(self, after: float, *, boots: bool = False) -> "Life":
        """Ergo was killed just after a save, and starts so many seconds later, perhaps after a reboot."""
        saved = Saved(self.state, self.at, self.now.wall)
        self.at = 30.0 if boots else self.at + after
        self.state = restored(saved, self.at, after)
        self.hears(Launched, Reading(0), after)
        return self
