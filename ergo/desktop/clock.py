"""The two clocks of this machine: one that runs on during suspend, and the wall clock."""

import sys
import time
from pathlib import Path

from ergo.core.events import Moment

BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class DesktopClock:
    """Tells the moment; boot-clock seconds count from the start of the machine."""

    def now(self) -> Moment:
        """Now, on both clocks."""
        return Moment(at=boot_seconds(), wall=time.time())


def boot_seconds() -> float:
    """Seconds since this machine started, those it slept among them."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC)  # Apple's runs on; `time.monotonic` reads another
    return time.monotonic()  # on Windows it runs on during sleep


def boot_id() -> str:
    """Which start of the machine this is (boot-clock seconds compare only within one), or ""."""
    if sys.platform != "linux":  # the minute in which it started; if the clock is set, it counts as another
        return f"started in minute {(time.time() - boot_seconds()) // 60:.0f}"
    try:
        return BOOT_ID.read_text(encoding="ascii").strip()
    except OSError:
        return ""


def suspended_seconds() -> float:
    """Seconds this machine has been suspended since it started, where its counters stand still meanwhile."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME) - time.clock_gettime(time.CLOCK_MONOTONIC)
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC) - time.clock_gettime(time.CLOCK_UPTIME_RAW)
    return 0.0  # on Windows the counter of idle runs on: what was slept is in it already
