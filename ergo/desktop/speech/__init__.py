"""The voice: the best of what this system has, or captions alone.

First an engine that writes files (eSpeak NG, `say`) with a player; then Speech Dispatcher. Qt's own speech is
never loaded: its constructor blocks for seconds, and for ever once the dispatcher is stuck.
"""

from collections.abc import Iterable
from math import inf
from pathlib import Path
from typing import Protocol

from ergo.core.heard import Line
from ergo.desktop.packages import PLAYER, VOICE, Packages, to_get
from ergo.desktop.sound import SoundPlayer
from ergo.desktop.speech import engines
from ergo.desktop.speech.cache import Cache
from ergo.desktop.speech.dispatcher import DispatchedVoice
from ergo.desktop.speech.recorded import RecordedVoice


class Speaking(Protocol):
    """A voice that is there."""

    @property
    def name(self) -> str: ...

    def tune(self, rate: int, name: str, volume: float) -> None: ...

    def prepare(self, lines: Iterable[Line]) -> None: ...

    def say(self, text: str, seconds: float = inf) -> None: ...

    def be_quiet(self) -> None: ...

    def close(self) -> None: ...


class DesktopVoice:
    """A ports.Voice. Nothing is looked for before it is needed, and what is missing is looked for again."""

    def __init__(self, player: SoundPlayer, folder: Path) -> None:
        """*folder*: where spoken lines are kept."""
        self._player, self._folder = player, folder
        self._found: Speaking | None = None
        self._tuned = (150, "", 60.0)
        self._language = "en"

    @property
    def name(self) -> str:
        """Who speaks; "" where nobody does."""
        voice = self._voice()
        return voice.name if voice else ""

    @property
    def available(self) -> bool:
        """Whether lines are spoken; captions always are."""
        return self._voice() is not None

    @property
    def why_not(self) -> str:
        """Why none is; "" where they are."""
        if self.available:
            return ""
        if engines.probe():
            return self._player.why_not
        return "no speech engine is installed"

    @property
    def cure(self) -> str:
        """One sentence that says how to get a voice; "" where there is one."""
        if self.available:
            return ""
        if engines.probe():
            return to_get("Install a player to hear the cues", PLAYER)
        wanted: tuple[Packages, ...] = (VOICE,) if self._player.name else (VOICE, PLAYER)
        return to_get("Install espeak-ng to hear the cues", *wanted)

    def speak(self, language: str) -> None:
        """The language of all lines from now on; it is chosen before the first is spoken."""
        self._language = language

    def tune(self, rate: int, name: str, volume: float) -> None:
        """Speak so many words a minute from now on, with the voice of this name, at *volume* percent."""
        self._tuned = (rate, name, volume)
        if self._found is not None:
            self._found.tune(rate, name, volume)

    def prepare(self, lines: Iterable[Line]) -> None:
        """Get ready to say these, one by one, while nothing else is to be done."""
        if voice := self._voice():
            voice.prepare(lines)

    def say(self, text: str, seconds: float = inf) -> None:
        """Say it instead of anything else, within *seconds* if it can be; nothing where nobody speaks."""
        if voice := self._voice():
            voice.say(text, seconds)

    def be_quiet(self) -> None:
        """Stop speaking."""
        if self._found is not None:
            self._found.be_quiet()

    def close(self) -> None:
        """Be quiet for good, chimes and all."""
        if self._found is not None:
            self._found.close()
        self._player.close()

    def _voice(self) -> Speaking | None:
        if self._found is None:
            self._found = self._look()
            if self._found is not None:
                self._found.tune(*self._tuned)
        return self._found

    def _look(self) -> Speaking | None:
        engine = engines.probe(self._language) if self._player.name else None
        if engine is None:
            return DispatchedVoice.probe(self._language)
        return RecordedVoice(engine, self._player, Cache(self._folder))
