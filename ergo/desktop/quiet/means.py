"""What a means of telling quiet looks like, and the ways in which several of them ask."""

from collections.abc import Callable, Mapping
from typing import Protocol

from ergo.core.events import Sign
from ergo.desktop.errand import Command, Errand
from ergo.desktop.trouble import Trouble

LIMIT = 2.0  # seconds anything that is asked may take
LONGEST = 8_000_000  # bytes a program may answer

Told = Mapping[Sign, bool]  # what is known; a sign that isn't in it cannot be told
Done = Callable[[Told, str], None]  # what is known, and why not more ("": all that can be)


class Means(Protocol):
    """One way to know, for one sign or several."""

    @property
    def name(self) -> str:
        """What the doctor calls it."""

    @property
    def signs(self) -> tuple[Sign, ...]:
        """What it may be able to tell."""

    @property
    def cure(self) -> str:
        """One sentence: what would help where it can't tell; "" where nothing would."""

    def ask(self, done: Done) -> None:
        """Asks; *done* is called once, at the latest after a few times LIMIT. Never blocks, never raises."""


class Program:
    """Asks by running a program; the last answer it gave, understood or not, is all that is remembered."""

    def __init__(self, name: str, command: Command, understand: Callable[[bytes], Told]) -> None:
        """*understand* raises ValueError where the program talks nonsense."""
        self._command, self._understand = command, understand
        self._trouble = Trouble(f"{name} cannot tell of calls and the like", patient=True)
        self._errand: Errand | None = None

    def ask(self, done: Done) -> None:
        """Runs it, unless it failed a moment ago."""
        if self._trouble.resting:
            done({}, self._trouble.last)
            return

        def ended(why: str) -> None:
            assert self._errand is not None
            output, self._errand = self._errand.output, None
            told: Told = {}
            if why:
                why = f"{self._command.program}: {why}"
            else:
                try:
                    told = self._understand(output)
                except (ValueError, RecursionError) as nonsense:
                    why = f"{self._command.program} says what makes no sense: {nonsense}"
            self._trouble.happened(why) if why else self._trouble.over()
            done(told, why)

        self._errand = Errand(self._command, LIMIT, ended, most=LONGEST)
