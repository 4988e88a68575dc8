"""What is going on: the whole state as one frozen value that can be printed, compared, saved and read back.

Moments are seconds on the boot clock unless a name says wall.
"""

from enum import StrEnum

import msgspec

from ergo.core.breaks import Because, Entry, Kind
from ergo.core.effects import Prompt
from ergo.core.events import Reading
from ergo.core.settings_table import FixedTime

# Moments closer together than this are one: sums of seconds are not exact.
SAME = 1e-6
# "Later than" a moment begins this much after it, and "until" it ends this much before.
JUST = 1e-5


class Counts(msgspec.Struct, frozen=True):
    """The seconds of sitting that are counted; all four grow together while the clock runs."""

    sitting: float = 0  # since the last whole rest, less what shorter rests gave back
    sat: float = 0  # all in all: the clock by which "after 5 min of sitting" is told
    since_long: float = 0  # since the last long break
    since_chair: float = 0  # since the person last left the chair


class Wait(StrEnum):
    """What a due prompt waits for, in sitting time."""

    LATER = "later"  # the person asked for it later, or did only part of a routine
    SKIPPED = "skipped"
    REPEAT = "repeat"  # nobody answered: one gentle repeat
    QUIET = "quiet"  # nobody answered the repeat either


class Block(msgspec.Struct, frozen=True):
    """No prompt until enough was sat since `from_sat`; how much is enough depends on what it waits for."""

    wait: Wait
    from_sat: float


class Manner(msgspec.Struct, frozen=True):
    """What was settled about the prompts of this sit."""

    block: Block | None = None
    rested_sat: float | None = None  # `sat` when the last rest of 60 s or more ended
    laters: int = 0  # "later" so often in a row
    half_way: float | None = None  # `sat` when a posture check of this sit last had its turn
    posture_shown: bool = False  # ... and was shown


class Absence(msgspec.Struct, frozen=True):
    """The person is not at the desk."""

    since: float  # the last sign of presence before it
    doubtful: bool = False  # nobody can know yet whether they were up: a bump was taken back


class Return(msgspec.Struct, frozen=True):
    """A return that is believed but not yet sure: it may have been a bumped desk."""

    first: float  # the first input
    since: float  # where the absence began
    before: "State"  # what is true again if it is taken back
    told: bool  # the absence was said to have happened
    ask: bool  # once sure, ask whether they were up
    backed: bool = False  # evidence followed: a silence no longer takes it back


class Doubt(msgspec.Struct, frozen=True):
    """The question "Were you up?" is open, or may still be answered."""

    since: float
    back: float
    asked: float
    before: Counts  # as of `since`
    manner: Manner  # as of `since`
    sat_at_back: float
    as_rest: bool  # the answer that was assumed
    sit_since: float | None
    sit_from_sat: float
    stood: bool = False  # all along: nothing of it would have been sitting


class Shown(msgspec.Struct, frozen=True):
    """A prompt is on the screen."""

    prompt: Prompt
    at: float
    wanted: bool = False  # the person asked for it: no reason takes it back


class Waiting(msgspec.Struct, frozen=True):
    """A due prompt is held."""

    kind: Kind
    because: Because
    since: float
    from_sat: float
    ended: float | None = None  # when the reason ended; the prompt settles from then
    count: int = 1  # breaks that were held: one, and one more for each whole interval sat meanwhile
    long: bool = False  # the hold grew so long that the prompt becomes a long break
    typing_since: float | None = None


class Moving(msgspec.Struct, frozen=True):
    """A routine runs."""

    kind: Kind | None  # the prompt that led to it; None: opened by hand
    since: float
    seconds: float
    asked_seconds: float
    routine: str = ""
    region: str = ""
    on_feet: bool = False
    credits: bool = True
    prompted_at: float | None = None
    paused_since: float | None = None
    waits: bool = False  # open, but not begun: until then the person sits on


class Pause(msgspec.Struct, frozen=True):
    """Prompts are switched off: until a moment, until a wall-clock time, or (neither) until resumed."""

    until: float | None = None
    until_wall: float | None = None


class Chosen(msgspec.Struct, frozen=True):
    """A fixed time that has come: it waits to be shown, from `wall` on (seconds since 1970)."""

    fixed: FixedTime
    wall: float


class Skipped(msgspec.Struct, frozen=True):
    """A prompt was skipped a moment ago; it can be taken back."""

    at: float
    manner: Manner
    since_long: float


class State(msgspec.Struct, frozen=True):
    """Everything Ergo knows at `at`."""

    at: float = 0
    counts: Counts = Counts()
    counts_at_sign: Counts = Counts()  # as of the last sign of presence
    manner: Manner = Manner()
    reading: Reading = Reading()
    last_input: float = 0
    last_sign: float = 0
    awake_since: float = 0  # input before this moment was made while locked or asleep
    away: Absence | None = None
    unsure: Return | None = None
    doubt: Doubt | None = None
    last_question: float | None = None
    said_here_until: float | None = None
    meeting_until: float | None = None  # as the person said
    standing_since: float | None = None
    pause: Pause | None = None
    shown: Shown | None = None
    waiting: Waiting | None = None
    last_shown: float | None = None  # any prompt
    last_break_shown: float | None = None
    settle_until: float | None = None
    prompts: int = 0  # shown so far: the number of the last one
    moving: Moving | None = None
    skipped: Skipped | None = None
    sit_since: float | None = None  # where the unbroken sit began; None while standing
    sit_from_sat: float = 0
    pending: tuple[Entry, ...] = ()  # entries that a take-back or an answer may still change
    was_due: bool = False
    fixed_seen: float | None = None  # up to this moment of the wall clock fixed times were taken in
    chosen: Chosen | None = None  # the one that waits
    planned: float | None = None  # the next look that the rules asked for


class Saved(msgspec.Struct, frozen=True):
    """What a bookmark keeps: the state, and when it was saved on which clock."""

    state: State
    at: float
    wall: float
    boot: str = ""  # which boot of the machine `at` counts from
