"""The two clocks of this machine: one that runs on during suspend, and the wall clock."""

import time
from pathlib import Path

from ergo.core.events import Moment

BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class DesktopClock:
    """Tells the moment; boot-clock seconds count from the start of the machine."""

    def now(self) -> Moment:
        """Now, on both clocks."""
        return Moment(at=time.clock_gettime(time.CLOCK_BOOTTIME), wall=time.time())


def boot_id() -> str:
    """Which start of the machine this is (boot-clock seconds compare only within one), or ""."""
    try:
        return BOOT_ID.read_text(encoding="ascii").strip()
    except OSError:
        return ""


def suspended_seconds() -> float:
    """Seconds this machine has been suspended since it started."""
    return time.clock_gettime(time.CLOCK_BOOTTIME) - time.clock_gettime(time.CLOCK_MONOTONIC)
