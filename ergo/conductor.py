"""The conductor: hears events, asks the rules, has their effects done. The only mutable state of Ergo.

One inbox: an event that arrives while another is dealt with waits its turn. A port that raises is logged once
and must not jam the inbox.
"""

import logging
from collections import deque
from collections.abc import Callable

from msgspec.structs import replace

from ergo.core import attention, rules
from ergo.core.effects import (
    AskWhetherUp,
    CloseRoutine,
    ContinueRoutine,
    Effect,
    Note,
    OpenRoutine,
    PauseRoutine,
    Record,
    Save,
    ShowPrompt,
    WithdrawPrompt,
    WithdrawQuestion,
)
from ergo.core.events import Event, Launched, Looked, Moment, Quit, Reading, Sensed, SettingsSaved
from ergo.core.plan import Plan
from ergo.core.state import Saved, State
from ergo.ports import Alarm, Asker, Bookmark, Clock, Journal, Prompter, Senses, Stage, Teller

log = logging.getLogger(__name__)

SAVE_EVERY = 60.0  # seconds: what an interrupted Ergo loses at most
SAVE_EARLY = 5.0  # seconds: a look that comes so little before a save makes it, and spares a wake-up

Tick = Callable[[State, Moment], float | None]  # when what people see next changes although nothing happens
Watcher = Callable[[State, Moment], None]


class Ports:
    """Everything the conductor needs from outside, in one hand."""

    def __init__(
        self,
        clock: Clock,
        senses: Senses,
        alarm: Alarm,
        prompter: Prompter,
        stage: Stage,
        asker: Asker,
        journal: Journal,
        bookmark: Bookmark,
        teller: Teller,
    ) -> None:
        self.clock = clock
        self.senses = senses
        self.alarm = alarm
        self.prompter = prompter
        self.stage = stage
        self.asker = asker
        self.journal = journal
        self.bookmark = bookmark
        self.teller = teller


class Conductor:
    """Connects the rules with the world."""

    def __init__(self, ports: Ports, plan: Plan, boot: str = "", tick: Tick | None = None) -> None:
        """*boot* tells one boot of the machine from another.

        Without *tick* nobody looks on: nothing is saved between those saves that the rules ask for, and the
        senses know everything by themselves.
        """
        self.state = State()
        self.plan = plan
        self.watchers: list[Watcher] = []
        self._ports = ports
        self._boot = boot
        self._inbox: deque[Event] = deque()
        self._busy = False
        self._running = False
        self._tick = tick
        self._saved_at = 0.0
        self._asked_at: float | None = None
        self._troubled: set[str] = set()

    def start(self, saved: Saved | None = None, *, then_look: bool = True) -> None:
        """Begins, from what was saved last time if there is such a thing."""
        now = self._ports.clock.now()
        away_for = None
        if saved is not None:
            same_boot = saved.boot == self._boot
            away_for = max(0.0, now.at - saved.at if same_boot else now.wall - saved.wall)
            self.state = rules.restored(saved, now.at, away_for)
        self._running = True
        self.hear(Launched(now, self._read(), away_for), then_look=then_look)

    def now(self) -> Moment:
        """This moment, for those who make events."""
        return self._ports.clock.now()

    def look(self) -> None:
        """Reads the senses, and does what is due."""
        if self._running:
            self.hear(Looked(self.now(), self._read()))

    def sense(self, *, then_look: bool = True) -> None:
        """Reads the senses, because the desktop told of a change."""
        if self._running:
            self.hear(Sensed(self.now(), self._read()), then_look=then_look)

    def hear(self, event: Event, *, then_look: bool = True) -> None:
        """Deals with an event, after those that came before it, and then looks whether anything is due."""
        if not self._running:
            return
        self._inbox.append(event)
        if self._busy:
            return
        self._busy = True
        try:
            self._drain(then_look)
        finally:
            self._busy = False
        self._arm()

    def act(self, make: Callable[[Moment], Event]) -> None:
        """Deals with something the person did just now."""
        self.hear(make(self.now()))

    def change_plan(self, plan: Plan, *, by_hand: bool = True, then_look: bool = True) -> None:
        """The settings changed: the clock runs to this moment by the old plan, and on by the new one."""
        if not self._running:
            self.plan = plan
            return
        self.hear(Sensed(self.now(), self._read()), then_look=False)
        self.plan = plan
        self.hear(SettingsSaved(self.now(), by_hand), then_look=then_look)

    def save(self) -> None:
        """Keeps the state, so that an interruption from now on loses nothing before now."""
        now = self.now()
        self._try("bookmark", self._ports.bookmark.save, Saved(self.state, now.at, now.wall, self._boot))
        self._saved_at = now.at

    def quit(self) -> None:
        """Ends in the ordinary way: nothing stays on the screen, everything is saved."""
        self.sense(then_look=False)
        self.hear(Quit(self.now()), then_look=False)

    def _drain(self, then_look: bool) -> None:
        """Deals with all that waits, and with what those who watch make of it."""
        quits = False
        while self._inbox:
            event = self._inbox.popleft()
            quits = quits or isinstance(event, Quit)
            self.state, effects = rules.advance(self.state, event, self.plan)
            for effect in effects:
                self._perform(effect)
            if then_look and not quits and not self._inbox and not isinstance(event, Looked):
                self._inbox.append(Looked(event.now, self._read()))
        for watch in self.watchers:
            self._try("watcher", watch, self.state, self.now())
        if quits:
            self._end()
        elif self._inbox:
            self._drain(then_look)

    def _end(self) -> None:
        self.save()
        self._running = False
        self._try("alarm", self._ports.alarm.wake_at, None)

    def _arm(self) -> None:
        """One wake-up: when something can next change, be seen to change, or has to be saved."""
        if not self._running:
            return
        times = [self.state.planned]
        if self._tick is not None:
            if self.state.at - self._saved_at >= SAVE_EVERY - SAVE_EARLY:
                self.save()
            times.append(self._tick(self.state, self.now()))
            times.append(self._ask_senses())
            if self.state.away is None:
                times.append(self._saved_at + SAVE_EVERY)
        at = min((time for time in times if time is not None), default=None)
        # The rules take a look that comes much later than this for a sleep that nobody told of.
        self.state = replace(self.state, planned=at)
        self._try("alarm", self._ports.alarm.wake_at, at)

    def _ask_senses(self) -> float | None:
        """Has the senses ask for what they don't know by themselves, if that matters now; gives when next."""
        now = self.now()
        at = attention.next_asking(self.state, now, self.plan, self._asked_at)
        if at is None or at > now.at:
            return at
        self._asked_at = now.at
        self._try("signs of calls, films and the like", self._ports.senses.ask_around)
        return attention.next_asking(self.state, now, self.plan, now.at)

    def _read(self) -> Reading:
        try:
            reading = self._ports.senses.read()
        except Exception:
            self._trouble("senses")
            return Reading()
        self._troubled.discard("senses")
        return reading

    def _perform(self, effect: Effect) -> None:
        ports = self._ports
        match effect:
            case ShowPrompt(prompt):
                self._try("prompter", ports.prompter.show, prompt)
            case WithdrawPrompt(number):
                self._try("prompter", ports.prompter.withdraw, number)
            case OpenRoutine(kind, routine):
                self._try("stage", ports.stage.open, kind, routine)
            case PauseRoutine():
                self._try("stage", ports.stage.pause)
            case ContinueRoutine():
                self._try("stage", ports.stage.go_on)
            case CloseRoutine():
                self._try("stage", ports.stage.close)
            case AskWhetherUp(since_wall, seconds):
                self._try("asker", ports.asker.ask, since_wall, seconds)
            case WithdrawQuestion():
                self._try("asker", ports.asker.withdraw)
            case Record(entry):
                self._try("journal", ports.journal.write, entry)
            case Save():
                self.save()
            case Note(happening):
                self._try("teller", ports.teller.tell, happening)

    def _try(self, part: str, deed: Callable[..., None], *said: object) -> None:
        try:
            deed(*said)
        except Exception:
            self._trouble(part)
        else:
            self._troubled.discard(part)

    def _trouble(self, part: str) -> None:
        """Says once that a part fails, until it works again."""
        if part in self._troubled:
            return
        self._troubled.add(part)
        log.exception("No %s just now; Ergo goes on without and tries again", part)
