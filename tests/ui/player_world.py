"""What the tests of the player share: a clock turned by hand, and the routines that ship with Ergo."""

from functools import cache
from pathlib import Path

from ergo.core.fitting import resolve
from ergo.core.routine import Catalogue, ResolvedRoutine
from ergo.storage.routine_files import load_catalogue


class Clock:
    """A clock that is turned by hand."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds

    def passes(self, seconds: float) -> None:
        """So much time goes by."""
        self.seconds += seconds


@cache
def catalogue() -> Catalogue:
    """The exercises and routines of the checkout."""
    found, problems = load_catalogue([Path(__file__).parents[2] / "routines"])
    assert not problems
    return found


def routine(name: str, *tags: str) -> ResolvedRoutine:
    """That routine as a person with these tags plays it."""
    resolved = resolve(catalogue().routines[name], tags, catalogue())
    assert resolved is not None
    return resolved
