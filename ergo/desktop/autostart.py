"""Starting with the session: Ergo's entry in the desktop's autostart folder, by freedesktop's specification.

The entry is the truth: desktops switch it off in their own ways, so it is read anew whenever somebody asks.
Only the file of Ergo's own name is ever written. https://specifications.freedesktop.org/autostart-spec/latest/
"""

import os
import re
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Protocol

import msgspec

from ergo import APP_ID
from ergo.desktop.packages import installed

LONGEST = 64 * 1024  # bytes; no entry is longer
WORD = re.compile(r'"((?:[^"\\]|\\.)*)"|(\S+)')
ENTRY = """[Desktop Entry]
Type=Application
Version=1.4
Name=Ergo
Comment=Count your sitting time and be led through short movement breaks
Exec={exec}
Icon={icon}
Terminal=false
StartupNotify=false
X-GNOME-Autostart-enabled=true
"""
HIDDEN = "[Desktop Entry]\nType=Application\nName=Ergo\nHidden=true\n"


class AtLogin(msgspec.Struct, frozen=True):
    """Whether Ergo will start with the session; *because*: why not, although there is an entry for it."""

    on: bool
    because: str = ""


class LoginSwitch(Protocol):
    """Reads and changes whether Ergo starts at login."""

    def state(self) -> AtLogin: ...

    def set(self, on: bool) -> str: ...


def login_switch(folder: Path) -> LoginSwitch:
    """This system's own; *folder*: where it keeps the person's entries, if it does so in one."""
    if sys.platform == "win32":
        from ergo.desktop.run_key import RunKey

        return RunKey()
    if sys.platform == "darwin":
        from ergo.desktop.launch_agent import LaunchAgent

        return LaunchAgent(folder)
    return Autostart(folder)


class Autostart:
    """Reads and writes that entry; *folder* is the person's own, the others are the system's, best first."""

    def __init__(
        self, folder: Path, command: Sequence[str] = (), others: Sequence[Path] | None = None
    ) -> None:
        self._own = folder / f"{APP_ID}.desktop"
        self._command = tuple(command) or own_command()
        folders = system_folders() if others is None else others
        self._others = [other / f"{APP_ID}.desktop" for other in folders]

    def state(self) -> AtLogin:
        """What will happen at the next login, as the entries tell; the person's own counts first."""
        for path in (self._own, *self._others):
            try:
                entry = _read(path)
            except FileNotFoundError:
                continue
            except OSError as error:
                return AtLogin(False, f"{path} cannot be read: {error.strerror}")
            return _judged(entry, os.environ.get("XDG_CURRENT_DESKTOP", ""))
        return AtLogin(False)

    def set(self, on: bool) -> str:
        """Makes it so; "" or, in one sentence, why it isn't so now."""
        try:
            if on:
                line = _line(*self._command, "--background")
                put(self._own, ENTRY.format(exec=line, icon=APP_ID).encode())
            elif any(path.exists() for path in self._others):
                put(self._own, HIDDEN.encode())  # what the system starts can only be hidden
            else:
                self._own.unlink(missing_ok=True)
        except OSError as error:
            return f"{self._own} cannot be changed: {error.strerror}"
        now = self.state()
        if now.on == on:
            return ""
        return now.because or f"{self._own} says otherwise"


def put(path: Path, entry: bytes) -> None:
    """Puts the whole entry in place at one stroke; a link stays a link."""
    target = path.resolve()
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    fresh = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        fresh.write_bytes(entry)
        fresh.replace(target)
    except OSError:
        with suppress(OSError):
            fresh.unlink()
        raise


def own_command() -> tuple[str, ...]:
    """How this very Ergo is started, by its whole path: a session has not the PATH of a terminal."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    script = Path(sys.argv[0]).absolute()
    if script.name in ("ergo", "ergo-desk") and script.is_file() and os.access(script, os.X_OK):
        return (str(script),)
    return (sys.executable, "-m", "ergo")


def system_folders() -> list[Path]:
    """Where packages and administrators put their entries."""
    folders = os.environ.get("XDG_CONFIG_DIRS") or "/etc/xdg"
    return [Path(folder, "autostart") for folder in folders.split(":") if folder]


def _read(path: Path) -> dict[str, str]:
    """The keys of an entry's main group."""
    with path.open("rb") as file:
        text = file.read(LONGEST).decode("utf-8", "replace")
    entry: dict[str, str] = {}
    group = ""
    for line in map(str.strip, text.splitlines()):
        if line.startswith("["):
            group = line
        elif group == "[Desktop Entry]" and not line.startswith("#"):
            key, _, value = line.partition("=")
            entry.setdefault(key.strip(), value.strip())
    return entry


def _judged(entry: Mapping[str, str], desktop: str) -> AtLogin:
    """What a desktop of these names makes of that entry."""
    if entry.get("Hidden") == "true" or entry.get("X-GNOME-Autostart-enabled") == "false":
        return AtLogin(False)
    names = set(desktop.split(":"))
    only, never = (set(entry.get(key, "").strip(";").split(";")) for key in ("OnlyShowIn", "NotShowIn"))
    if names & never - {""} or (only - {""} and not names & only):
        return AtLogin(False, f"its entry is not meant for {desktop or 'this desktop'}")
    for program in (entry.get("TryExec", ""), *_words(entry.get("Exec", ""))[:1]):
        if program and not installed(program):
            return AtLogin(False, f"its entry names {program}, which is not there; switch it on again")
    if not entry.get("Exec"):
        return AtLogin(False, "its entry names no program; switch it on again")
    return AtLogin(True)


def _line(*words: str) -> str:
    """A command as an entry has it: quoted for its reader, and escaped like any text of such a file."""
    return " ".join(map(_quoted, words)).replace("\\", "\\\\")


def _quoted(word: str) -> str:
    word = word.replace("%", "%%")
    return word if re.fullmatch(r"[\w@%+=:,./-]+", word) else '"' + re.sub(r'(["`$\\])', r"\\\1", word) + '"'


def _words(line: str) -> list[str]:
    """The words of an entry's command."""
    plain = re.sub(r"\\(.)", lambda found: {"s": " ", "t": "\t"}.get(found[1], found[1]), line)
    words = [re.sub(r"\\(.)", r"\1", quoted) if quoted else bare for quoted, bare in WORD.findall(plain)]
    return [word.replace("%%", "%") for word in words]
