"""Help while it hurts, as values: its pages, what a person can answer, how far they are, and who they are.

Belongs here: the words of that help. Doesn't: which page follows (relief), what is done there (relief_plan).
"""

from enum import StrEnum

import msgspec

from ergo.core.routine import Body, Catalogue


class Area(StrEnum):
    """Where it grips."""

    BACK = "back"
    HIP = "hip"
    NECK = "neck"
    SHOULDER = "shoulder"
    HAND = "hand"
    CALF = "calf"
    HAMSTRING = "hamstring"
    FOOT = "foot"
    SIDE = "side"
    OTHER = "other"


CRAMPS = frozenset({Area.CALF, Area.HAMSTRING, Area.FOOT})  # these begin with the stretch
SIDED = CRAMPS | {Area.HIP, Area.SHOULDER, Area.HAND}  # where left or right tells something


class Able(StrEnum):
    """What the person can do now."""

    SIT = "sit"
    STAND = "stand"
    LIE = "lie"  # on the floor or a bed


class Page(StrEnum):
    """Where one is."""

    CHECK = "check"  # the warning signs
    WHERE = "where"
    STITCH = "stitch"  # side or belly: did it come while moving?
    ABLE = "able"
    STAND_UP = "stand_up"  # a calf, sitting: can they stand up?
    STRENGTH = "strength"
    SETTLE = "settle"
    MOVE = "move"
    AFTER = "after"
    STOPPED = "stopped"  # the help card, and nothing else
    CLOSED = "closed"


class NoSign(msgspec.Struct, frozen=True, tag=True):
    """None of the warning signs is true."""


class OneSign(msgspec.Struct, frozen=True, tag=True):
    """One of the warning signs is true, or the person is unsure."""


class Chose(msgspec.Struct, frozen=True, tag=True):
    """The person showed where it is."""

    area: Area
    side: Body | None = None


class Said(msgspec.Struct, frozen=True, tag=True):
    """Yes or no, to the question on the page."""

    yes: bool


class Could(msgspec.Struct, frozen=True, tag=True):
    """The person said what is possible now."""

    able: Able


class Told(msgspec.Struct, frozen=True, tag=True):
    """How strong it is, 0 to 10; None: left open."""

    strength: int | None = None


class Eased(msgspec.Struct, frozen=True, tag=True):
    """It is a bit better."""


class WantedEasier(msgspec.Struct, frozen=True, tag=True):
    """The person wants an easier position."""


class Waited(msgspec.Struct, frozen=True, tag=True):
    """Half an hour is over since the list was first answered, and it was strong when last told."""


class GotWorse(msgspec.Struct, frozen=True, tag=True):
    """It is getting worse."""


class Moved(msgspec.Struct, frozen=True, tag=True):
    """The movements are over."""


class WantedAgain(msgspec.Struct, frozen=True, tag=True):
    """Once more: a cramp is stretched until it lets go."""


class Finished(msgspec.Struct, frozen=True, tag=True):
    """The last page was left: how it is compared with the start, and how strong now."""

    feeling: str = ""  # "better", "same", "worse", or empty
    strength: int | None = None
    sign: bool = False  # something was noted that is one of the warning signs


class WentBack(msgspec.Struct, frozen=True, tag=True):
    """The page before is wanted."""


class Ended(msgspec.Struct, frozen=True, tag=True):
    """The person ends it."""


class ClosedWindow(msgspec.Struct, frozen=True, tag=True):
    """The window was closed."""


Answer = (
    NoSign
    | OneSign
    | Chose
    | Said
    | Could
    | Told
    | Eased
    | WantedEasier
    | Waited
    | GotWorse
    | Moved
    | WantedAgain
    | Finished
    | WentBack
    | Ended
    | ClosedWindow
)


class Relief(msgspec.Struct, frozen=True):
    """How far one is, and what was answered; seconds on the boot clock."""

    page: Page = Page.CHECK
    checked: bool = False  # "None of these", since it last got worse
    began: float | None = None  # when that was first said
    area: Area | None = None
    side: Body | None = None
    stitch: bool = False  # it came while moving
    able: Able | None = None
    stands: bool = True
    before: int | None = None  # how strong it was at the start
    strength: int | None = None  # as it was last told
    ease: int = 0  # which of the positions of ease
    moved: bool = False  # something was moved, or stretched
    worse: bool = False  # it got worse: nothing moves any more


class Person(msgspec.Struct, frozen=True):
    """Whoever is to be helped: what there is, and what their body leaves out."""

    catalogue: Catalogue
    tags: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    movement_off: bool = False
