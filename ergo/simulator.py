"""A pretend person, desk and clock around the real conductor: `ergo simulate`, and the tests' days.

Belongs here: what the world does in a trace. Doesn't: rules (core), the form of a trace (core.trace), files.
"""

from collections.abc import Callable, Iterator, Sequence
from zoneinfo import ZoneInfo

import msgspec

from ergo.conductor import SAVE_EVERY, Conductor, Ports
from ergo.core import sitting
from ergo.core.breaks import Answer, Closed, Entry, Kind
from ergo.core.effects import Happening, Prompt, PromptClosed
from ergo.core.events import (
    Answered,
    Event,
    Moment,
    Paused,
    Reading,
    RoutineEnded,
    SaidWhetherUp,
    Sign,
    Stood,
    Unpaused,
)
from ergo.core.plan import Plan, plan_of
from ergo.core.settings import Settings
from ergo.core.state import SAME, Saved, State
from ergo.core.trace import Line

DIGITS = 4  # of a second, in what is printed

_SIGNS = {
    "call_started": Sign.CALL,
    "presenting_started": Sign.PRESENTING,
    "dnd_on": Sign.DO_NOT_DISTURB,
    "media_started": Sign.MEDIA,
}
_SIGNS_GONE = {
    "call_ended": Sign.CALL,
    "presenting_ended": Sign.PRESENTING,
    "dnd_off": Sign.DO_NOT_DISTURB,
    "media_ended": Sign.MEDIA,
}
_ACTS = frozenset(
    (
        "answer",
        "routine_finished",
        "stop_routine",
        "pause",
        "unpause",
        "standing_on",
        "standing_off",
        "were_you_up",
    )
)


class Desk:
    """The machine on a pretend desk: its clocks, and what its senses tell."""

    def __init__(self) -> None:
        self.at = 0.0
        self.wall_ahead = 0.0  # wall clock less boot clock
        self.locked = False
        self.asleep = False
        self.blind = False
        self.signs: frozenset[Sign] = frozenset()
        self._last_input = 0.0
        self._active_until = 0.0

    def now(self) -> Moment:
        """The moment on both clocks."""
        return Moment(self.at, self.at + self.wall_ahead)

    def read(self) -> Reading:
        """What the senses tell."""
        last = max(self._last_input, min(self.at, self._active_until))
        idle = None if self.blind else max(0.0, self.at - last)
        return Reading(idle, self.locked, self.asleep, display_off=False, signs=self.signs)

    def ask_around(self) -> None:
        """Nothing to ask for: all signs are known at once."""

    def touch(self, until: float) -> None:
        """Input from now on until then; one that goes on when a machine wakes up reaches it."""
        if until > self.at:
            self._active_until = max(self._active_until, until)
        elif not self.asleep:
            self._last_input = max(self._last_input, self.at)

    def set_clock(self, wall: float | None) -> None:
        """The wall clock is set; None: it is left alone."""
        if wall is not None:
            self.wall_ahead = wall - self.at

    def change(self, event: str) -> None:
        """What the machine does, whether Ergo runs or not."""
        match event:
            case "lock" | "unlock":
                self.locked = event == "lock"
            case "suspend" | "resume":
                self.asleep = event == "suspend"
            case "blind" | "sighted":
                self.blind = event == "blind"
            case _ if event in _SIGNS:
                self.signs |= {_SIGNS[event]}
            case _:
                self.signs -= {_SIGNS_GONE[event]}


class Theatre:
    """The pretend stage: a routine lasts as long as its kind says, and ends by itself."""

    def __init__(self, desk: Desk) -> None:
        self.conductor: Conductor | None = None
        self._desk = desk
        self._seconds = 0.0
        self._done = 0.0  # seconds
        self._since: float | None = None  # None: paused, or nothing runs
        self.runs = False

    @property
    def ends_at(self) -> float | None:
        """When the routine ends by itself."""
        return None if self._since is None else self._since + self._seconds - self._done

    def open(self, kind: Kind | None, routine: str) -> None:  # noqa: ARG002 - it plays nothing in particular
        """Begins the routine of that kind."""
        assert self.conductor is not None
        self._seconds = self.conductor.plan.routine_seconds(kind)
        self._done, self._since, self.runs = 0.0, self._desk.at, True

    def pause(self) -> None:
        """Waits for the person."""
        if self._elapsed() < self._seconds - SAME:  # else it is over, and ends at this moment
            self._done, self._since = self._elapsed(), None

    def go_on(self) -> None:
        """The person is back."""
        self._since = self._desk.at

    def close(self) -> None:
        """Ends it with what was done."""
        self.finish(min(1.0, self._elapsed() / self._seconds), by_hand=False)

    def stop(self) -> None:
        """The person ends it."""
        self.finish(min(1.0, self._elapsed() / self._seconds), by_hand=True)

    def finish(self, done: float, *, by_hand: bool) -> None:
        """It is over."""
        assert self.conductor is not None
        self._since, self.runs = None, False
        self.conductor.hear(RoutineEnded(self._desk.now(), done, by_hand), then_look=False)

    def _elapsed(self) -> float:
        return self._done if self._since is None else self._done + self._desk.at - self._since


class PretendAlarm:
    """Remembers when the conductor wants to be woken."""

    def __init__(self) -> None:
        self.wake: float | None = None

    def wake_at(self, at: float | None) -> None:
        """Remembers the next wake-up."""
        self.wake = at


class SittingTold(msgspec.Struct, frozen=True, tag="sitting", tag_field="happened"):
    """The answer to an `ask`."""

    at: float
    seconds: float


class World:
    """One trace, replayed: all ports of the conductor, and what happened."""

    def __init__(self, settings: Settings, tell: Callable[[Happening | SittingTold], None]) -> None:
        self.desk = Desk()
        self.entries: list[Entry] = []
        self.offered: list[Prompt] = []
        self.saved: Saved | None = None
        self.conductor: Conductor | None = None
        self.tell = tell
        self._touched = False  # a line of this moment is done, but not yet looked at
        self._settings = settings
        self._zone = ZoneInfo("UTC")
        self._alarm = PretendAlarm()
        self._theatre = Theatre(self.desk)

    def show(self, prompt: Prompt) -> None:
        """A prompt comes up."""
        self.offered.append(prompt)

    def withdraw(self, number: int = 0) -> None:
        """A prompt or a question is taken away: nothing to see in a simulation."""

    def ask(self, since_wall: float, seconds: float) -> None:
        """Nobody sees the question; a line of the trace answers it."""

    def write(self, entry: Entry) -> None:
        """Keeps an entry of the history."""
        self.entries.append(entry)

    def save(self, saved: Saved) -> None:
        """Keeps the bookmark."""
        self.saved = saved

    def run_until(self, at: float) -> None:
        """Does everything that is due before that moment, and lets the clock run to it."""
        while (due := self._next_due()) is not None and due < at - SAME:
            self._run_to(due)
            self._do_due()
        self._run_to(at)

    def replay(self, trace: Sequence[Line]) -> Iterator[None]:
        """Lives the day, one line of the trace at each step."""
        for line, following in zip(trace, [*trace[1:], None], strict=True):
            self.run_until(line.at)
            self.do_line(line)
            if following is not None and following.at > line.at:
                self.look()
            yield

    def do_line(self, line: Line) -> None:
        """Does what one line says, now, after all that came before it."""
        if line.event in ("input", "active"):
            self.desk.touch(self.desk.at if line.until is None else line.until)
            self._touched = True
            return
        self._take_in()
        match line.event:
            case "ask":
                self._answer()
            case "end":
                self._close_shown(Closed.END)
            case "settings":
                self._change_settings(line)
            case "clock_set":
                self.desk.set_clock(line.wall)
            case "launch":
                self._launch(line)
            case "quit" | "killed":
                self._stop(killed=line.event == "killed")
            case event if event in _ACTS:
                self._act(line)
            case event:
                self.desk.change(event)
                self._touched = True
                self._take_in()

    def look(self) -> None:
        """All lines of this moment are done: now what is due."""
        self._touched = False
        if self.conductor is not None:
            self._do_due()

    def _take_in(self) -> None:
        """Lets Ergo know what the lines of this moment did so far; what is due waits for the last of them."""
        if self._touched and self.conductor is not None:
            self.conductor.sense(then_look=False)
        self._touched = False

    def _plan(self) -> Plan:
        return plan_of(self._settings, self._zone)

    def _answer(self) -> None:
        """Tells the sitting time; while Ergo does not run, nobody does."""
        if self.conductor is not None:
            seconds = sitting.counts_at(self.conductor.state, self.desk.at).sitting
            self.tell(SittingTold(self.desk.at, seconds))

    def _change_settings(self, line: Line) -> None:
        self._settings = line.settings or self._settings
        if self.conductor is not None:
            self.conductor.change_plan(self._plan(), then_look=False)

    def _launch(self, line: Line) -> None:
        if self.conductor is not None:
            return
        self.desk.set_clock(line.wall)
        if line.timezone is not None:
            self._zone = ZoneInfo(line.timezone)
        ports = Ports(
            clock=self.desk,
            senses=self.desk,
            alarm=self._alarm,
            prompter=self,
            stage=self._theatre,
            asker=self,
            journal=self,
            bookmark=self,
            teller=self,
        )
        self.conductor = self._theatre.conductor = Conductor(ports, self._plan())
        self.conductor.start(self.saved, then_look=False)

    def _stop(self, *, killed: bool) -> None:
        if self.conductor is None:
            return
        if killed:
            self._close_shown(Closed.QUIT)
        else:
            self.conductor.quit()
        self.conductor = None
        self._alarm = PretendAlarm()
        self._theatre = Theatre(self.desk)

    def _close_shown(self, because: Closed) -> None:
        shown = None if self.conductor is None else self.conductor.state.shown
        if shown is not None:
            self.tell(PromptClosed(self.desk.at, shown.prompt.kind, because))

    def _next_due(self) -> float | None:
        if self.conductor is None:
            return None
        return min((at for at in (self._alarm.wake, self._theatre.ends_at) if at is not None), default=None)

    def _run_to(self, at: float) -> None:
        """The clock runs; on the way the conductor would have saved every minute what it knew."""
        if self.conductor is not None and self.saved is not None:
            minutes = int((at - SAME - self.saved.at) // SAVE_EVERY)
            if minutes > 0:
                saved_at = self.saved.at + SAVE_EVERY * minutes
                self.saved = Saved(self.conductor.state, saved_at, saved_at + self.desk.wall_ahead)
        self.desk.at = at

    def _do_due(self) -> None:
        assert self.conductor is not None
        ends_at = self._theatre.ends_at
        if ends_at is not None and ends_at <= self.desk.at + SAME:
            self._theatre.finish(1.0, by_hand=False)
        self.conductor.look()

    def _act(self, line: Line) -> None:
        """What the person does with Ergo; what has nothing to act on is ignored."""
        if self.conductor is None:
            return
        event = _act_of(line, self.conductor.state, self.desk.now())
        if event is not None:
            self.conductor.hear(event, then_look=False)
        elif line.event == "routine_finished" and self._theatre.runs:
            self._theatre.finish(1.0, by_hand=False)
        elif line.event == "stop_routine" and self._theatre.runs:
            self._theatre.stop()


def _act_of(line: Line, state: State, now: Moment) -> Event | None:
    """What the person says to Ergo on this line; None where nothing is there to hear it."""
    match line.event:
        case "answer" if state.shown is not None:
            return Answered(now, state.shown.prompt.number, Answer(line.choice))
        case "pause":
            return Paused(now, None if line.minutes is None else line.minutes * 60)
        case "unpause" if state.pause is not None:
            return Unpaused(now)
        case "standing_on" if state.standing_since is None:
            return Stood(now, standing=True)
        case "standing_off" if state.standing_since is not None:
            return Stood(now, standing=False)
        case "were_you_up" if state.doubt is not None:
            return SaidWhetherUp(now, line.yes)
    return None


def simulate(trace: Sequence[Line], settings: Settings) -> Iterator[bytes]:
    """Replays a trace with these settings; gives what happened, one JSON line at a time."""
    out: list[bytes] = []
    world = World(settings, lambda happening: out.append(_line(happening)))
    for _ in world.replay(trace):
        yield from out
        out.clear()


def _line(happening: Happening | SittingTold) -> bytes:
    """One line of output: `at` and `happened` first, seconds rounded, whole ones without a point."""
    fields = msgspec.to_builtins(happening)
    ordered = {"at": fields["at"], "happened": fields["happened"], **fields}
    return msgspec.json.encode({key: _rounded(value) for key, value in ordered.items()}) + b"\n"


def _rounded(value: object) -> object:
    if not isinstance(value, float):
        return value
    rounded = round(value, DIGITS)
    return int(rounded) if rounded.is_integer() else rounded
