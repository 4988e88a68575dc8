"""The words for breaks: kinds, answers, outcomes, reasons to hold, and the entries history keeps."""

from enum import StrEnum

import msgspec


class Kind(StrEnum):
    """The four kinds of prompt."""

    MICRO = "micro_break"
    LONG = "long_break"
    WALK = "walk"
    POSTURE = "posture_check"


class Answer(StrEnum):
    """What a person can say to a prompt."""

    START = "start"
    LATER = "later"
    SKIP = "skip"


class Because(StrEnum):
    """Why a due prompt is held, in the order in which the first that holds is named."""

    SUSPENDED = "suspended"
    LOCKED = "locked"
    AWAY = "away"
    CALL = "call"
    MEETING = "meeting"  # the person said so
    PRESENTING = "presenting"
    DO_NOT_DISTURB = "do_not_disturb"
    PAUSED = "paused"
    OUTSIDE_HOURS = "outside_hours"
    TYPING = "typing"
    OTHER = "other"  # standing, or no sign of presence for a while


class Closed(StrEnum):
    """Why a prompt that was shown is gone."""

    START = "start"
    LATER = "later"
    SKIP = "skip"
    RESTED = "rested"
    AWAY = "away"
    TIMEOUT = "timeout"
    QUIT = "quit"
    END = "end"
    OTHER = "other"


class Outcome(StrEnum):
    """What became of a prompt, as history tells it."""

    TAKEN = "taken"
    CUT_SHORT = "cut_short"
    SKIPPED = "skipped"
    LATER = "later"
    UNANSWERED = "unanswered"
    HELD = "held"
    NATURAL = "natural"  # the person walked away: that answered it


class Sat(msgspec.Struct, frozen=True, tag="sat"):
    """One unbroken sit; times are wall-clock seconds since 1970 (UTC)."""

    start: float
    end: float
    seconds: float  # counted as sitting within it: less than end - start when a routine ran meanwhile


class Rested(msgspec.Struct, frozen=True, tag="rested"):
    """A natural break: the person rested for 60 s or more without being asked."""

    start: float
    end: float
    credited: float  # seconds of sitting that it took away


class Prompted(msgspec.Struct, frozen=True, tag="prompted"):
    """One prompt that was shown, and its outcome."""

    at: float
    kind: Kind
    outcome: Outcome


class Held(msgspec.Struct, frozen=True, tag="held"):
    """One prompt that was held back, and why."""

    at: float
    kind: Kind
    because: Because


class Moved(msgspec.Struct, frozen=True, tag="moved"):
    """One routine, and how much of it was done."""

    at: float
    routine: str  # its id; empty where nothing chose one (the simulator)
    seconds: float  # how long the person moved
    done: float  # 0 to 1
    kind: Kind | None = None  # the prompt that led to it; None when opened by hand
    region: str = ""  # its main region, for "minutes moved by area"
    feeling: str = ""  # "too easy", "just right", "too much", or empty
    comfort: str = ""  # how its region was afterwards: "better", "same", "worse", or empty


Entry = Sat | Rested | Prompted | Held | Moved
