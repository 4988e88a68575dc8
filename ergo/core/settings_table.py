"""THE TABLE: every setting once, with its type, default, limits and the words people read.

Belongs here: rows. `settings.toml`, the settings window, `ergo settings`, trace lines and the tests all come
from them. Doesn't: checking and changing (settings). The texts reach the
translators through `settings.rows()`, so they need no marks here.
"""

from enum import StrEnum
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

Day = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
Area = Literal["back", "hip", "neck", "shoulders", "legs", "wrists", "eyes", "whole-body", "calm"]
Position = Literal["seated", "standing", "floor"]
# The tags of routines/model.toml; a test keeps the two alike, for a misspelt one would protect nobody.
BodyTag = Literal[
    "neck-acute", "neuro-arm", "neuro-leg", "shoulder-acute", "shoulder-unstable", "wrist", "wrist-acute",
    "osteo", "osteo-fracture", "spine-op", "hip-op", "knee", "ham-acute", "achilles-acute", "leg-clot",
    "blood-thinner", "skin", "sens", "bp", "heart", "resp", "panic", "glauc", "breath-hold", "vertigo",
    "balance", "hyper", "preg", "preg-late", "abdo", "reflux", "floor-unable", "age65", "wheelchair",
    "stenosis", "fluid-limit",
]  # fmt: skip

ALL_DAYS: tuple[Day, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class Shape(StrEnum):
    """What a setting holds, in words; each shape has one kind of control in the window."""

    WHOLE = "whole number"
    YES_NO = "yes or no"
    CHOICE = "choice"
    TEXT = "text"
    DAY = "date"
    CHOICES = "list of choices"
    TEXTS = "list of texts"
    IDS = "list of ids"
    RANGES = "list of time ranges"
    FIXED = "list of fixed times"


Id = Annotated[str, Shape.IDS]  # of a routine or an exercise: lower-case words joined by "-"
TimeRange = Annotated[str, Shape.RANGES]  # "09:00-17:30", "22:00-02:00" over midnight, may end at "24:00"
DayText = Annotated[str, Shape.DAY]  # "2026-03-05", or empty for none


def whole(least: int, most: int, unit: str = "", zero: str = "") -> Meta:
    """The limits of a whole number, what it counts, and what 0 means where it is allowed beside them."""
    return Meta(ge=0 if zero else least, le=most, extra={"least": least, "unit": unit, "zero": zero})


def words(title: str, text: str) -> Meta:
    """What a row is called, and one line of help."""
    return Meta(title=title, description=text)


class FixedTime(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A routine at a time of day the person chose: "stretch at 17:30"."""

    time: str  # "17:30"
    days: tuple[Day, ...] = ALL_DAYS
    routine: str = ""  # its id; empty: the suggested one


class Breaks(msgspec.Struct, frozen=True):
    """When prompts come, how long breaks are, and what *later* means."""

    every_minutes: Annotated[int, whole(5, 180, "min"), words("Remind me every", "Minutes of sitting.")] = 30
    micro_seconds: Annotated[int, whole(20, 300, "s"), words("Micro-break", "How long one takes.")] = 60
    long_every_minutes: Annotated[
        int, whole(30, 360, "min", zero="never"), words("Long break every", "Minutes of sitting.")
    ] = 90
    long_seconds: Annotated[int, whole(60, 900, "s"), words("Long break", "How long one takes.")] = 180
    long_after_minutes: Annotated[
        int,
        whole(30, 240, "min"),
        words("Held break becomes long after", "After a call, offer a long break from this much sitting."),
    ] = 50
    walk_after_minutes: Annotated[
        int,
        whole(30, 480, "min", zero="never"),
        words("Walk after", "Minutes of sitting since you last left the chair."),
    ] = 120
    walk_seconds: Annotated[int, whole(30, 900, "s"), words("Walk", "How long one takes.")] = 120
    later_minutes: Annotated[int, whole(1, 60, "min"), words("Later means in", "Minutes of sitting.")] = 5
    later_limit: Annotated[
        int, whole(0, 10, "times"), words("Later in a row", "How often one break can move to later.")
    ] = 2
    repeat_after_minutes: Annotated[
        int,
        whole(1, 60, "min", zero="never"),
        words("Gentle repeat after", "One more reminder when the first stays open."),
    ] = 10
    withdraw_after_seconds: Annotated[
        int, whole(20, 600, "s"), words("Reminder stays for", "Then it closes and the tray shows it.")
    ] = 180


class Posture(msgspec.Struct, frozen=True):
    """The silent posture check between two breaks."""

    enabled: Annotated[bool, words("Posture check", "A silent card between two breaks.")] = True
    every_minutes: Annotated[
        int,
        whole(5, 180, "min", zero="half way"),
        words("Posture check every", "Minutes of sitting in one go, or half way to a break."),
    ] = 0
    seconds: Annotated[
        int, whole(5, 120, "s"), words("Posture check stays for", "Then it closes itself.")
    ] = 20
    shift_every_second: Annotated[
        bool, words("Shift every second time", "Every second check is a small change of position.")
    ] = True
    setting: Annotated[
        Literal["chair", "standing", "laptop"], words("I work at a", "Which cues the posture check shows.")
    ] = "chair"


class Sitting(msgspec.Struct, frozen=True):
    """How Ergo tells sitting from rest."""

    rest_minutes: Annotated[
        int, whole(2, 30, "min"), words("A rest starts afresh from", "A rest this long sets sitting to zero.")
    ] = 5
    ask_after_minutes: Annotated[
        int, whole(1, 30, "min"), words('Ask "were you up?" after', "Minutes without a sign of you.")
    ] = 3
    away_after_minutes: Annotated[
        int, whole(3, 60, "min"), words("Count me as away after", "Minutes without a sign of you.")
    ] = 15
    evidence_hours: Annotated[
        int,
        whole(1, 12, "h"),
        words("Believe calls and films for", "How long they count as sitting without any input."),
    ] = 2
    after_return_minutes: Annotated[
        int, whole(0, 30, "min"), words("No reminder after a rest for", "Minutes of sitting.")
    ] = 5


class Hours(msgspec.Struct, frozen=True, cache_hash=True):
    """The person's days and hours; outside them prompts are held."""

    days: Annotated[tuple[Day, ...], words("Days", "Reminders come on these days.")] = ALL_DAYS
    mon: Annotated[tuple[TimeRange, ...], words("Hours on Monday", "Empty means the whole day.")] = ()
    tue: Annotated[tuple[TimeRange, ...], words("Hours on Tuesday", "Empty means the whole day.")] = ()
    wed: Annotated[tuple[TimeRange, ...], words("Hours on Wednesday", "Empty means the whole day.")] = ()
    thu: Annotated[tuple[TimeRange, ...], words("Hours on Thursday", "Empty means the whole day.")] = ()
    fri: Annotated[tuple[TimeRange, ...], words("Hours on Friday", "Empty means the whole day.")] = ()
    sat: Annotated[tuple[TimeRange, ...], words("Hours on Saturday", "Empty means the whole day.")] = ()
    sun: Annotated[tuple[TimeRange, ...], words("Hours on Sunday", "Empty means the whole day.")] = ()
    fixed: Annotated[
        tuple[FixedTime, ...], words("Fixed times", "A routine at a time of day you choose.")
    ] = ()


class Quiet(msgspec.Struct, frozen=True):
    """When a due prompt waits for a better moment."""

    calls: Annotated[bool, words("Wait during calls", "While the microphone or camera is in use.")] = True
    presenting: Annotated[
        bool, words("Wait while presenting", "While the screen is shared or presented.")
    ] = True
    full_screen: Annotated[bool, words("Wait during full screen", "While a window fills the screen.")] = True
    do_not_disturb: Annotated[
        bool, words("Wait during do not disturb", "While the desktop's own switch is on.")
    ] = True
    busy_hands: Annotated[bool, words("Wait while typing", "For a short lull, at most two minutes.")] = True
    apps: Annotated[
        tuple[str, ...], words("Wait for these apps", "Names of programs, while one is in front.")
    ] = ()
    settle_seconds: Annotated[
        int, whole(30, 60, "s"), words("Wait a little longer", "After a call or presentation ends.")
    ] = 45
    say_what_was_held: Annotated[
        bool, words("Say what was held", 'For example "I held 2 breaks during your call".')
    ] = True


class Routines(msgspec.Struct, frozen=True):
    """Which routines are offered."""

    areas: Annotated[tuple[Area, ...], words("Areas", "Which parts of the body breaks are for.")] = (
        "back",
        "hip",
        "neck",
    )
    positions: Annotated[
        tuple[Position, ...], words("Positions", "In which positions you can move here.")
    ] = ("seated", "standing")
    body: Annotated[
        tuple[BodyTag, ...],
        words(
            "My body",
            "What moves take care of; if any applies, ask a professional first.",
        ),
    ] = ()
    level: Annotated[int, whole(1, 2), words("Level", "1 is for everyone, 2 asks a little more.")] = 1
    discreet: Annotated[
        int, whole(0, 2), words("Discreet at least", "0 any move, 1 small movements, 2 nobody notices.")
    ] = 0
    left_out: Annotated[tuple[Id, ...], words("Left out", "Moves and routines that are not offered.")] = ()
    favorites: Annotated[tuple[Id, ...], words("Favorites", "Routines that are offered more often.")] = ()
    flare_up_until: Annotated[
        DayText, words("Gentler until", "Last day of gentler moves, more often; empty for none.")
    ] = ""


class Voice(msgspec.Struct, frozen=True):
    """Spoken cues and captions."""

    enabled: Annotated[bool, words("Spoken cues", "A voice leads through the routine.")] = False
    rate: Annotated[int, whole(80, 300, "words a minute"), words("Speed", "Words a minute.")] = 150
    name: Annotated[str, words("Voice", "Empty means the system's own.")] = ""
    captions: Annotated[bool, words("Captions", "Show the cues as text.")] = True


class Sound(msgspec.Struct, frozen=True):
    """Chimes."""

    enabled: Annotated[bool, words("Chimes", "Soft sounds at a step's start and end.")] = True
    volume: Annotated[int, whole(0, 100, "%"), words("Volume", "0 is silent.")] = 60


class Look(msgspec.Struct, frozen=True):
    """How Ergo looks."""

    theme: Annotated[
        Literal["system", "light", "dark"], words("Theme", "Light, dark, or as the system is.")
    ] = "system"
    tray_icon: Annotated[
        Literal["automatic", "color", "light", "dark"],
        words("Tray icon", "Pick light or dark where the panel hides it."),
    ] = "automatic"
    text_scale: Annotated[int, whole(80, 200, "%"), words("Text size", "Of the system's text size.")] = 100
    motion: Annotated[
        Literal["system", "reduced", "full"], words("Motion", "Reduced shows two still pictures per move.")
    ] = "system"
    skin: Annotated[int, whole(1, 5), words("Figure's skin", "From 1, lightest, to 5, darkest.")] = 2
    shirt: Annotated[
        Literal["teal", "blue", "plum", "ochre", "coral", "grey"],
        words("Figure's shirt", "The color of the figure's shirt."),
    ] = "teal"
    minutes_on_icon: Annotated[
        bool, words("Minutes on the icon", "Show minutes of sitting on the tray icon.")
    ] = False


class History(msgspec.Struct, frozen=True):
    """How long Ergo remembers."""

    keep_months: Annotated[
        int,
        whole(1, 120, "months", zero="forever"),
        words("Keep history for", "Older days are deleted; 0 keeps all."),
    ] = 12


class Startup(msgspec.Struct, frozen=True):
    """Whether Ergo starts by itself."""

    at_login: Annotated[bool, words("Start when I log in", "Ergo waits quietly in the tray.")] = False


class Settings(msgspec.Struct, frozen=True):
    """Everything a person can set, as one value."""

    language: Annotated[
        Literal["system", "en", "de"], words("Language", "Takes effect at the next start.")
    ] = "system"
    breaks: Breaks = Breaks()
    posture: Posture = Posture()
    sitting: Sitting = Sitting()
    hours: Hours = Hours()
    quiet: Quiet = Quiet()
    routines: Routines = Routines()
    voice: Voice = Voice()
    sound: Sound = Sound()
    look: Look = Look()
    history: History = History()
    startup: Startup = Startup()
