"""Starting with the session on Windows: a line in the registry's Run key. Not run there.

The line is the truth, with the mark that Windows sets when the person switches it off in its own settings.
"""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from subprocess import list2cmdline
from typing import Protocol

from ergo.desktop.autostart import AtLogin
from ergo.desktop.registry import Registry

RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
MARKS = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
NAME = "Ergo"
LONGEST = 260  # letters of a line that Windows runs


class Keys(Protocol):
    """What is asked of the registry, as `Registry`."""

    def value(self, key: str, name: str) -> object: ...

    def write(self, key: str, name: str, text: str) -> None: ...

    def delete(self, key: str, name: str) -> None: ...


class RunKey:
    """Reads and writes that line."""

    def __init__(self, command: Sequence[str] = (), keys: Callable[[], Keys] = Registry) -> None:
        self._command = tuple(command) or windowless_command()
        self._keys = keys

    def state(self) -> AtLogin:
        """What will happen at the next login."""
        try:
            keys = self._keys()
            line, mark = keys.value(RUN, NAME), keys.value(MARKS, NAME)
        except OSError as error:
            return AtLogin(False, f"Windows' list of what starts cannot be read: {error.strerror or error}")
        if line is None:
            return AtLogin(False)
        if isinstance(mark, bytes) and mark and mark[0] % 2:  # 2 and 6: on, 3 and 7: off
            return AtLogin(
                False, "it is switched off in Windows' settings, under Startup; switch it on again"
            )
        program = _program(line) if isinstance(line, str) else ""
        if not program:
            return AtLogin(False, "its entry names no program; switch it on again")
        if not Path(program).is_file():
            return AtLogin(False, f"its entry names {program}, which is not there; switch it on again")
        return AtLogin(True)

    def set(self, on: bool) -> str:
        """Makes it so; "" or, in one sentence, why it isn't so now."""
        line = list2cmdline((*self._command, "--background"))
        if on and len(line) > LONGEST:
            return f"Windows starts nothing whose line is longer than {LONGEST} letters: {line}"
        try:
            keys = self._keys()
            if on:
                keys.write(RUN, NAME, line)
                keys.delete(MARKS, NAME)
            else:
                keys.delete(RUN, NAME)
        except OSError as error:
            return f"Windows' list of what starts cannot be changed: {error.strerror or error}"
        now = self.state()
        return "" if now.on == on else now.because or "Windows' list of what starts says otherwise"


def windowless_command() -> tuple[str, ...]:
    """How this very Ergo is started without a console window: Python has a second program for that."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    windowless = Path(sys.executable).with_name("pythonw.exe")
    return (str(windowless) if windowless.is_file() else sys.executable, "-m", "ergo")


def _program(line: str) -> str:
    """The first word of a line, as Windows reads it."""
    line = line.strip()
    return line[1:].partition('"')[0] if line.startswith('"') else line.partition(" ")[0]
