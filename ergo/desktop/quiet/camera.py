"""Camera in use: whether a program of this person has one open, as the kernel lists their files.

What other people's programs hold cannot be seen; cameras that PipeWire hands out are PipeWire's to tell.
"""

import os
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QTimer

from ergo.core.events import Sign
from ergo.desktop.quiet.means import Done

DEVICES = Path("/dev")
PROGRAMS = Path("/proc")
SLICE = 0.004  # seconds of looking at a stretch: in between the loop goes on


class Camera:
    """Looks through the open files of this person's programs, if there is a camera at all."""

    name = "open video devices"
    signs = (Sign.CALL,)
    cure = ""

    def __init__(self, devices: Path = DEVICES, programs: Path = PROGRAMS) -> None:
        self._devices, self._programs = devices, programs
        self._video = re.compile(re.escape(str(devices)) + r"/video\d+")

    def ask(self, done: Done) -> None:
        """As `Means.ask`."""
        if not any(self._devices.glob("video[0-9]*")):
            done({Sign.CALL: False}, "")
            return
        files = self._open_files()

        def look_on() -> None:
            until = perf_counter() + SLICE
            for file in files:
                if self._video.fullmatch(file):
                    return done({Sign.CALL: True}, "")
                if perf_counter() > until:
                    QTimer.singleShot(0, look_on)
                    return None
            return done({Sign.CALL: False}, "")

        look_on()

    def _open_files(self) -> Iterator[str]:
        """The files that other programs have open; those of other people cannot be read."""
        for program in self._programs.glob("[0-9]*"):
            if program.name == str(os.getpid()):
                continue
            with suppress(OSError):
                for file in (program / "fd").iterdir():
                    with suppress(OSError):  # closed meanwhile
                        yield str(file.readlink())
            yield ""  # a moment to pause at
