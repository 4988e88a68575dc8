"""What the tray says at a glance, as one value; the only thing tray, status window and `ergo status` read."""

from enum import StrEnum

import msgspec

from ergo.core.breaks import Because, Kind


class Mode(StrEnum):
    """The states the tray's icon can show, each with its own shape."""

    SITTING = "sitting"  # the ring fills
    DUE = "due"
    MOVING = "moving"
    PAUSED = "paused"
    HOLDING = "holding"
    AWAY = "away"
    STANDING = "standing"
    OUTSIDE = "outside_hours"
    PROBLEM = "problem"


class Today(msgspec.Struct, frozen=True):
    """Today in plain counts."""

    offered: int = 0
    taken: int = 0
    natural: int = 0
    longest_sit_seconds: float = 0
    moved_seconds: float = 0
    sitting_seconds: float = 0


class Glance(msgspec.Struct, frozen=True):
    """Everything the tray shows; seconds on the boot clock unless a field says wall."""

    mode: Mode = Mode.SITTING
    state: str = "working"  # working, prompting, moving, away or paused: as `ergo status` says it
    sitting_seconds: float = 0
    ring: float = 0  # 0 to 1: sitting time over the interval
    next_kind: Kind | None = None
    next_in_seconds: float | None = None
    held_because: Because | None = None
    paused_until_wall: float | None = None  # seconds since 1970; None: not paused, or until resumed
    paused: bool = False
    standing: bool = False
    blind: bool = False  # nothing can tell idle here
    can_undo_skip: bool = False
    laters_left: int = 2
