"""Engines that write speech into a WAV file: the system's own programs, and how each is asked."""

from pathlib import Path
from typing import Protocol

from ergo.desktop.errand import Command
from ergo.desktop.packages import installed


class Engine(Protocol):
    """Something that can be asked to write a spoken text into a file."""

    name: str

    def command(self, text: str, rate: int, voice: str, file: Path) -> Command:
        """*rate*: words a minute; *voice*: its name, or "" for the engine's own."""


class Espeak:
    """eSpeak NG, or its forerunner. The text is read from the standard input: it can't become an option."""

    def __init__(self, program: str, language: str = "en") -> None:
        self.name = program
        self._language = language

    @classmethod
    def probe(cls) -> "Espeak | None":
        """Here, if it is installed."""
        found = next((program for program in ("espeak-ng", "espeak") if installed(program)), None)
        return cls(found) if found else None

    def command(self, text: str, rate: int, voice: str, file: Path) -> Command:
        """`-z` leaves out the silence at the end, which would count as speech."""
        options = ("--stdin", "-b1", "-z", f"-s{rate}", f"-v{voice or self._language}", "-w", str(file))
        return Command(self.name, options, text.encode("utf-8", "replace"))


class Say:
    """The voice of macOS."""

    name = "say"

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


def probe() -> Engine | None:
    """The best engine here, if any."""
    return Espeak.probe() or Say.probe()
