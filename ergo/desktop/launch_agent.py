"""Starting with the session on macOS: a LaunchAgent, a file that launchd reads at login. Not run there.

The file is the truth as far as a program can see: what the person forbids in the system's settings, under
Login Items, is not in it.
"""

import os
import plistlib
from collections.abc import Sequence
from pathlib import Path
from xml.parsers.expat import ExpatError

from ergo import APP_ID
from ergo.desktop.autostart import LONGEST, AtLogin, own_command, put


class LaunchAgent:
    """Reads and writes that file; only the one of Ergo's own name."""

    def __init__(self, folder: Path, command: Sequence[str] = ()) -> None:
        self._file = folder / f"{APP_ID}.plist"
        self._command = tuple(command) or own_command()

    def state(self) -> AtLogin:
        """What will happen at the next login, as the file tells."""
        try:
            with self._file.open("rb") as file:
                entry = plistlib.loads(file.read(LONGEST))
        except FileNotFoundError:
            return AtLogin(False)
        except OSError as error:
            return AtLogin(False, f"{self._file} cannot be read: {error.strerror}")
        except (ValueError, ExpatError, RecursionError, OverflowError, MemoryError):
            entry = None
        match entry:
            case {"Disabled": True}:
                return AtLogin(False)
            case {"ProgramArguments": [str(program), *_], "RunAtLoad": True}:
                if os.access(program, os.X_OK) and Path(program).is_file():
                    return AtLogin(True)
                return AtLogin(False, f"its entry names {program}, which is not there; switch it on again")
        return AtLogin(False, f"{self._file} makes no sense; switch it on again")

    def set(self, on: bool) -> str:
        """Makes it so; "" or, in one sentence, why it isn't so now."""
        entry = {
            "Label": APP_ID,
            "ProgramArguments": [*self._command, "--background"],
            "RunAtLoad": True,
            "ProcessType": "Interactive",  # else macOS slows its timers down
        }
        try:
            if on:
                put(self._file, plistlib.dumps(entry))
            else:
                self._file.unlink(missing_ok=True)
        except OSError as error:
            return f"{self._file} cannot be changed: {error.strerror}"
        now = self.state()
        return "" if now.on == on else now.because or f"{self._file} says otherwise"
