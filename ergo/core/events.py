"""What happened, in the past tense: everything that can change Ergo's mind comes in as one of these."""

from enum import StrEnum

import msgspec

from ergo.core.breaks import Answer


class Sign(StrEnum):
    """What the desktop can tell of the person besides input."""

    CALL = "call"  # microphone or camera in use
    PRESENTING = "presenting"  # sharing the screen or presenting
    FULL_SCREEN = "full_screen"
    MEDIA = "media"  # something plays, or holds an idle inhibitor
    DO_NOT_DISTURB = "do_not_disturb"
    APP = "app"  # a program for which the person wants Ergo to wait is in front


class Moment(msgspec.Struct, frozen=True):
    """One moment on two clocks."""

    at: float  # seconds on a clock that runs on during suspend and is never set back
    wall: float  # seconds since 1970 (UTC), as the machine's wall clock says


class Reading(msgspec.Struct, frozen=True):
    """What the senses say at one moment."""

    idle: float | None = None  # seconds since the last input; None: cannot tell
    locked: bool = False
    asleep: bool = False
    display_off: bool = False
    signs: frozenset[Sign] = frozenset()


class Launched(msgspec.Struct, frozen=True, tag=True):
    """Ergo started; with what was saved last time, how long ago that was (None: never saved)."""

    now: Moment
    reading: Reading
    away_for: float | None = None  # seconds of downtime since the last save, never below 0


class Sensed(msgspec.Struct, frozen=True, tag=True):
    """The desktop told of a change (a lock, a sleep, an input after a while)."""

    now: Moment
    reading: Reading


class Looked(msgspec.Struct, frozen=True, tag=True):
    """Ergo woke up and looked: what is due is due now."""

    now: Moment
    reading: Reading


class Answered(msgspec.Struct, frozen=True, tag=True):
    """The person answered the prompt with that number; closing it by hand is a skip."""

    now: Moment
    prompt: int
    answer: Answer


class PromptExpired(msgspec.Struct, frozen=True, tag=True):
    """The notification server let the prompt expire: no answer."""

    now: Moment
    prompt: int


class RoutineOpened(msgspec.Struct, frozen=True, tag=True):
    """The player runs a routine; what it is decides what it credits."""

    now: Moment
    routine: str
    seconds: float
    on_feet: bool = False  # standing or walking: the person left the chair
    credits: bool = True  # eye and breathing routines credit nothing by themselves
    region: str = ""
    waits: bool = False  # the person reads something first, and presses Start; it is said again then


class RoutineEnded(msgspec.Struct, frozen=True, tag=True):
    """The routine is over; `done` of it (0 to 1) was done."""

    now: Moment
    done: float
    by_hand: bool = False  # the person ended it


class Paused(msgspec.Struct, frozen=True, tag=True):
    """The person switched prompts off: for some seconds, until tomorrow, or until they resume."""

    now: Moment
    seconds: float | None = None  # None: until resumed, or until tomorrow
    until_tomorrow: bool = False


class Unpaused(msgspec.Struct, frozen=True, tag=True):
    """The person ended the pause."""

    now: Moment


class Stood(msgspec.Struct, frozen=True, tag=True):
    """The person says they stand (or sit again)."""

    now: Moment
    standing: bool


class SaidHere(msgspec.Struct, frozen=True, tag=True):
    """The person says they are still at the desk (reading, phone)."""

    now: Moment


class SaidInMeeting(msgspec.Struct, frozen=True, tag=True):
    """The person says they sit in a meeting for so many seconds from now; with 0 it is over."""

    now: Moment
    seconds: float


class SaidAway(msgspec.Struct, frozen=True, tag=True):
    """The person says they are leaving."""

    now: Moment


class SaidWhetherUp(msgspec.Struct, frozen=True, tag=True):
    """The person answered "Were you up?"."""

    now: Moment
    up: bool


class SkipUndone(msgspec.Struct, frozen=True, tag=True):
    """The person took back a skip."""

    now: Moment


class PromptWanted(msgspec.Struct, frozen=True, tag=True):
    """The person wants the next prompt (or the posture check) now."""

    now: Moment
    posture: bool = False


class RoutineWanted(msgspec.Struct, frozen=True, tag=True):
    """The person wants a routine now: the one with that id, or the suggested one."""

    now: Moment
    routine: str = ""


class SettingsSaved(msgspec.Struct, frozen=True, tag=True):
    """The settings changed; the plan that comes with this event is the new one."""

    now: Moment
    by_hand: bool = True  # the person did it just now: an act, so they are here


class HistoryForgotten(msgspec.Struct, frozen=True, tag=True):
    """All that was kept is gone: what is not kept yet must not bring any of it back."""

    now: Moment


class Quit(msgspec.Struct, frozen=True, tag=True):
    """Ergo ends in the ordinary way."""

    now: Moment


Event = (
    Launched
    | Sensed
    | Looked
    | Answered
    | PromptExpired
    | RoutineOpened
    | RoutineEnded
    | Paused
    | Unpaused
    | Stood
    | SaidHere
    | SaidInMeeting
    | SaidAway
    | SaidWhetherUp
    | SkipUndone
    | PromptWanted
    | RoutineWanted
    | SettingsSaved
    | HistoryForgotten
    | Quit
)
