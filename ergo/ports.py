"""What Ergo needs from outside, as small protocols. Each is owned by the side that needs it.

The first part is what the conductor needs; the second, what the parts built by `app.py` need from each other.
"""

from collections.abc import Callable, Iterable
from math import inf
from typing import Protocol

import msgspec

from ergo.core.breaks import Answer, Entry, Kind
from ergo.core.effects import Happening, Prompt
from ergo.core.events import Moment, Reading
from ergo.core.heard import Chime, Line
from ergo.core.state import Saved


class Clock(Protocol):
    """Tells the moment."""

    def now(self) -> Moment: ...


class Senses(Protocol):
    """Tells what the desktop knows of the person, in well under a millisecond."""

    def read(self) -> Reading: ...

    def ask_around(self) -> None:
        """Begins to ask for what takes longer to know (calls, films …); `read` tells it soon afterwards."""


class Alarm(Protocol):
    """Wakes the conductor; a later call replaces an earlier one. Moments are on the boot clock."""

    def wake_at(self, at: float | None) -> None: ...


class Prompter(Protocol):
    """Brings a prompt before the person's eyes and says later what they answered."""

    def show(self, prompt: Prompt) -> None: ...

    def withdraw(self, number: int) -> None: ...


class Stage(Protocol):
    """Where routines are played; it says `RoutineOpened` and `RoutineEnded`."""

    def open(self, kind: Kind | None, routine: str) -> None: ...

    def pause(self) -> None: ...

    def go_on(self) -> None: ...

    def close(self) -> None: ...


class Asker(Protocol):
    """Asks "Were you up?"."""

    def ask(self, since_wall: float, seconds: float) -> None: ...

    def withdraw(self) -> None: ...


class Journal(Protocol):
    """Keeps entries for good."""

    def write(self, entry: Entry) -> None: ...


class Bookmark(Protocol):
    """Keeps the state, so that a restart loses at most a minute."""

    def save(self, saved: Saved) -> None: ...


class Teller(Protocol):
    """Hears what happened: the log, or the simulator's output."""

    def tell(self, happening: Happening) -> None: ...


class IdleSource(Protocol):
    """Tells how long there was no input."""

    @property
    def name(self) -> str:
        """What `ergo doctor` calls it."""

    def idle(self) -> float | None:
        """Seconds since the last input; None: cannot tell."""

    def watch(self, after_seconds: float, on_back: Callable[[], None]) -> bool:
        """Calls *on_back* at the first input after that long without; False where it can't call us."""

    def close(self) -> None: ...


class Notice(msgspec.Struct, frozen=True):
    """The words of one notification, with the labels of its buttons (empty: no such button)."""

    title: str
    body: str
    start: str = "Start"
    later: str = ""


class Notifier(Protocol):
    """Shows one notification at a time, with buttons.

    `on_answer` is called at most once: START (button or body), LATER, SKIP (the person closed it) or None
    (the server let it expire). `on_failure` is called when it could not be shown, so that the card can.
    """

    def show(
        self, notice: Notice, on_answer: Callable[[Answer | None], None], on_failure: Callable[[str], None]
    ) -> None: ...

    def withdraw(self) -> None: ...


class Voice(Protocol):
    """Speaks one line at a time; the newest wins. Never blocks, never raises; silent where it can't."""

    @property
    def available(self) -> bool: ...

    @property
    def why_not(self) -> str:
        """Why nothing is spoken here; "" where it is."""

    @property
    def cure(self) -> str:
        """One sentence that says how to get a voice; "" where there is one."""

    def speak(self, language: str) -> None:
        """The language of all lines from now on ("de"): what speaks where the person names no voice."""

    def tune(self, rate: int, name: str, volume: float) -> None:
        """Words a minute, the voice's name ("": the system's own), percent."""

    def prepare(self, lines: Iterable[Line]) -> None: ...

    def say(self, text: str, seconds: float = inf) -> None:
        """*seconds*: until something else will be said."""

    def be_quiet(self) -> None: ...

    def close(self) -> None: ...


class Bell(Protocol):
    """Rings one chime at a time, at so many percent."""

    def ring(self, chime: Chime, volume: int) -> None: ...
