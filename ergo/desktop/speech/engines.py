"""Engines that write speech into a WAV file: the system's own programs, and how each is asked."""

import sys
from math import log
from pathlib import Path
from typing import Protocol

from ergo.desktop.errand import Command
from ergo.desktop.packages import installed


class Engine(Protocol):
    """Something that can be asked to write a spoken text into a file."""

    name: str
    language: str  # of its own voice, or "" where the system chooses

    def command(self, text: str, rate: int, voice: str, file: Path) -> Command:
        """*rate*: words a minute; *voice*: its name, or "" for the engine's own."""


class Espeak:
    """eSpeak NG, or its forerunner. The text is read from the standard input: it can't become an option."""

    def __init__(self, program: str, language: str = "en") -> None:
        self.name, self.language = program, language

    @classmethod
    def probe(cls, language: str = "en") -> "Espeak | None":
        """Here, if it is installed."""
        found = next((program for program in ("espeak-ng", "espeak") if installed(program)), None)
        return cls(found, language) if found else None

    def command(self, text: str, rate: int, voice: str, file: Path) -> Command:
        """`-z` leaves out the silence at the end, which would count as speech."""
        options = ("--stdin", "-b1", "-z", f"-s{rate}", f"-v{voice or self.language}", "-w", str(file))
        return Command(self.name, options, text.encode("utf-8", "replace"))


class Say:
    """The voice of macOS."""

    name, language = "say", ""

    @classmethod
    def probe(cls) -> "Say | None":
        """Here, if it is installed."""
        return cls() if installed(cls.name) and installed("afplay") else None

    def command(self, text: str, rate: int, voice: str, file: Path) -> Command:
        """`-f -` reads the text from the standard input."""
        named = (f"--voice={voice}",) if voice else ()
        form = ("--file-format=WAVE", "--data-format=LEI16@22050")
        options = (*named, f"--rate={rate}", *form, "-o", str(file), "-f", "-")
        return Command(self.name, options, text.encode("utf-8", "replace"))


class Sapi:
    """The voices of Windows, asked through PowerShell; written from its documentation, not tried."""

    name, language = "sapi", ""
    # Nothing of a person's is part of the script: words come by the input, the rest by the environment.
    _SCRIPT = (
        "[Console]::InputEncoding = [Text.Encoding]::UTF8; Add-Type -AssemblyName System.Speech; "
        "$s = New-Object System.Speech.Synthesis.SpeechSynthesizer; "
        "if ($env:ERGO_VOICE) { $s.SelectVoice($env:ERGO_VOICE) }; $s.Rate = [int]$env:ERGO_RATE; "
        "$s.SetOutputToWaveFile($env:ERGO_FILE); $s.Speak([Console]::In.ReadToEnd()); $s.Dispose()"
    )
    _USUAL, _THREEFOLD = 180, 10  # words a minute at rate 0; so many steps make it three times as fast

    @classmethod
    def probe(cls) -> "Sapi | None":
        """Here, if this is Windows."""
        return cls() if sys.platform == "win32" and installed("powershell") else None

    def command(self, text: str, rate: int, voice: str, file: Path) -> Command:
        """Its rates are steps from -10 to 10."""
        steps = max(-10, min(10, round(log(rate / self._USUAL, 3) * self._THREEFOLD)))
        more = {"ERGO_VOICE": voice, "ERGO_RATE": str(steps), "ERGO_FILE": str(file)}
        options = ("-NoProfile", "-NonInteractive", "-Command", self._SCRIPT)
        return Command("powershell", options, text.encode("utf-8", "replace"), more)


def probe(language: str = "en") -> Engine | None:
    """The best engine here, if any; where it can be told to, it speaks this language."""
    return Espeak.probe(language) or Say.probe() or Sapi.probe()
