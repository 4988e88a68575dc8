"""What Ergo keeps of a person, by kind, and what they can ask to have forgotten.

Belongs here: the values. Doesn't: files (storage).
"""

from datetime import date
from enum import StrEnum

import msgspec


class Store(StrEnum):
    """The kinds of things that are kept."""

    HISTORY = "history"
    DIARY = "diary"
    SETTINGS = "settings"
    ROUTINES = "routines"
    SPOKEN = "spoken"  # lines of the voice, made once
    LOG = "log"
    REST = "rest"  # where the day stands, the card of a physio, answers of the workstation check


class Kept(msgspec.Struct, frozen=True):
    """One kind, where it lies, and how many bytes it takes."""

    store: Store
    place: str
    size: int


class Forget(msgspec.Struct, frozen=True):
    """What is to be forgotten for good; without days all of it."""

    store: Store | None  # None: everything
    first: date | None = None
    last: date | None = None
