"""Sounds: one WAV file at a time through the system's own player, and the chimes.

A player that isn't there, fails or hangs costs nothing but the sound: the next one in line is tried, the
reason is said once in the log, and half a minute later it is tried again.
"""

import logging
import sys
import time
import wave
from collections.abc import Callable
from pathlib import Path

from ergo.core.heard import LATE, Chime
from ergo.desktop.errand import Command, Errand
from ergo.desktop.packages import PLAYER, installed, to_get
from ergo.desktop.trouble import Trouble
from ergo.desktop.waves import seconds_of, write_softer

log = logging.getLogger(__name__)

# In the order of preference: PipeWire, Pulse, ALSA; macOS; Windows (from its documentation, not tried).
PLAYERS = ("pw-play", "paplay", "aplay", "afplay", *(("powershell",) if sys.platform == "win32" else ()))
_PLAY = "(New-Object Media.SoundPlayer $env:ERGO_FILE).PlaySync()"
LOUDER_THAN_SILENCE = 0.5  # percent
_GRACE = 2.0  # seconds a player may take beyond the length of what it plays


class SoundPlayer:
    """Plays a file; a new one ends the one before, so that there is never more than one."""

    def __init__(self, folder: Path, now: Callable[[], float] = time.monotonic) -> None:
        """*folder*: for softer copies, where a program knows one volume; *now*: a clock never set back."""
        self._folder, self._now = folder, now
        self._programs: list[str] = []
        self._errand: Errand | None = None
        self.trouble = Trouble("No sound", now)

    @property
    def name(self) -> str:
        """The program that worked last, or is tried first; "" where there is none."""
        if not self._programs:  # looked for again each time: one may have been installed meanwhile
            self._programs = [program for program in PLAYERS if installed(program)]
        return self._programs[0] if self._programs else ""

    @property
    def why_not(self) -> str:
        """Why there is none; "" where there is one."""
        return "" if self.name else f"none of {', '.join(PLAYERS)} is installed"

    def play(self, file: Path, volume: float, done: Callable[[str], None] = lambda _: None) -> None:
        """Play *file* at *volume* percent; *done* hears "" or why not, unless another or `stop()` comes."""
        self.stop()
        if why := self.why_not or (self.trouble.last if self.trouble.resting else ""):
            done(why)
        elif volume < LOUDER_THAN_SILENCE:
            done("")
        else:
            self._try(file, min(volume, 100) / 100, self._now(), list(self._programs), done)

    def stop(self) -> None:
        """Be silent."""
        if self._errand is not None:
            self._errand.stop()
            self._errand = None

    def close(self) -> None:
        """Be silent for good."""
        if self._errand is not None:
            self._errand.close()
            self._errand = None

    def _try(
        self, file: Path, level: float, since: float, programs: list[str], done: Callable[[str], None]
    ) -> None:
        """Plays with the first of *programs*; with the next one if that fails soon enough."""
        program, others = programs[0], programs[1:]

        def ended(why: str) -> None:
            self._errand = None
            if not why:
                self.trouble.over()
                done("")
                return
            self._programs.remove(program)
            self._programs.append(program)
            if others and self._now() - since <= LATE:
                self._try(file, level, since, others, done)
                return
            self.trouble.happened(f"{program}: {why}")
            done(self.trouble.last)

        volume = volume_option(program, level)
        if not volume and level < 1:
            file = self._softer(file, level)
        command = command_for(program, volume, file)
        self._errand = Errand(command, seconds_of(file) + _GRACE, ended)

    def _softer(self, file: Path, level: float) -> Path:
        """A softer copy, for a program that knows one volume; the file itself where that can't be had."""
        copy = self._folder / f"{file.stem}-at-{round(level * 100)}.wav"
        try:
            if not copy.exists():
                write_softer(file, copy, level)
        except (OSError, EOFError, wave.Error) as trouble:
            log.info("%s plays at full volume: %s", file.name, trouble)
            return file
        return copy


def command_for(program: str, volume: tuple[str, ...], file: Path) -> Command:
    """How to ask *program* for *file*."""
    match program:
        case "powershell":
            options = ("-NoProfile", "-NonInteractive", "-Command", _PLAY)
            return Command(program, options, environment={"ERGO_FILE": str(file)})
        case "aplay":  # it would chatter
            return Command(program, ("-q", str(file)))
        case _:
            return Command(program, (*volume, str(file)))


def volume_option(program: str, level: float) -> tuple[str, ...]:
    """How to ask *program* for *level* (0 to 1) of the amplitude; nothing where it has no way of its own.

    `paplay --volume` counts for nothing where PipeWire stands in for Pulse (seen with 0.3.65).
    """
    match program:
        case "pw-play":
            return (f"--volume={level:.3f}",)
        case "afplay":
            return ("-v", f"{level:.3f}")
        case _:
            return ()


def cure() -> str:
    """What would help where there is no player, in one sentence."""
    return to_get("Install a player to hear sounds", PLAYER)


class DesktopChimes:
    """Rings the chimes; silent where nothing plays."""

    def __init__(self, player: SoundPlayer, sounds: Path) -> None:
        """*sounds*: where the WAV files lie."""
        self._player, self._sounds = player, sounds

    def ring(self, chime: Chime, volume: int) -> None:
        """Ring it at *volume* percent; whatever sounds now gives way."""
        self._player.play(self._sounds / f"{chime}.wav", volume)
