"""What a process has used: memory, processor time and wake-ups, as Linux tells it in /proc."""

import os
import re
import sys
import sysconfig
import time
from contextlib import suppress
from pathlib import Path

import msgspec

_MAPPING = re.compile(r"[0-9a-f]+-[0-9a-f]+ \S+ \S+ \S+ \S+\s*(.*)")
_PLACES = ("stdlib", "platstdlib", "purelib", "platlib")
_LIBRARY = sysconfig.get_config_var("LIBDIR") + "/libpython"
_OWN = (str(Path(sys.executable).resolve()), _LIBRARY, *(sysconfig.get_path(place) for place in _PLACES))


class Spent(msgspec.Struct, frozen=True):
    """What a process has used since its start."""

    at: float  # seconds of `time.monotonic`
    cpu: float  # seconds on a processor, all threads
    wakes: int  # voluntary context switches, all threads

    def since(self, before: "Spent") -> "Spent":
        """What was used since then; `at` becomes the seconds that went by."""
        return Spent(self.at - before.at, self.cpu - before.cpu, self.wakes - before.wakes)


def spent(process: int) -> Spent:
    """What that process has used by now."""
    cpu = wakes = 0
    for thread in Path(f"/proc/{process}/task").iterdir():
        with suppress(FileNotFoundError):  # a thread that ended meanwhile
            cpu += int((thread / "schedstat").read_text().split()[0])
            told = re.search(
                r"^voluntary_ctxt_switches:\s+(\d+)", (thread / "status").read_text(), re.MULTILINE
            )
            wakes += int(told[1]) if told else 0
    return Spent(time.monotonic(), cpu / 1e9, wakes)


def memory(process: int) -> float:
    """The memory of that process in MiB: its proportional share (PSS), but Python and Qt counted whole.

    This benchmark and other programs at work here use the same Python and Qt; on a person's desktop Ergo is
    likely alone with them.
    """
    kibibytes, own = 0, False
    with Path(f"/proc/{process}/smaps").open() as entries:  # by the line: a process grew by measuring itself
        for entry in entries:
            if found := _MAPPING.fullmatch(entry.rstrip("\n")):
                own = found[1].startswith(_OWN)
            elif entry.startswith("Rss:" if own else "Pss:"):
                kibibytes += int(entry.split()[1])
    return kibibytes / 1024


def machine() -> str:
    """The machine that measures, in one line."""
    from importlib.metadata import version

    load, python = os.getloadavg()[0], sys.version.split()[0]
    return (
        f"{os.cpu_count()} cores, load {load:.1f}, Linux {os.uname().release}, Python {python}, "
        f"PySide6 {version('PySide6-Essentials')}"
    )
