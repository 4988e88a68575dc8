"""A voice that is written to files first and played then: nothing has to be quick but the player."""

import time
from collections import deque
from collections.abc import Callable, Iterable
from math import ceil, inf
from pathlib import Path

from PySide6.QtCore import QTimer

from ergo.core.heard import LATE, Line
from ergo.desktop.errand import TOO_LONG, Errand
from ergo.desktop.sound import SoundPlayer
from ergo.desktop.speech.cache import Cache
from ergo.desktop.speech.engines import Engine
from ergo.desktop.trouble import Trouble

FASTEST = 180  # words a minute: so fast at most, unless the person wants it faster, to be done in time
_LIMIT = 5.0  # seconds for one line; eSpeak takes 0.02
_BREATHER = 50  # milliseconds between two lines that are prepared
_SPARE = 0.02  # of the rate: engines round


class RecordedVoice:
    """Says one line at a time; the newest wins, and one that would come late is left out."""

    def __init__(
        self, engine: Engine, player: SoundPlayer, cache: Cache, now: Callable[[], float] = time.monotonic
    ) -> None:
        """*now*: seconds on a clock that never goes back."""
        self._engine, self._player, self._cache, self._now = engine, player, cache, now
        self._rate, self._voice, self._volume = 150, "", 60.0
        self._unknown: set[str] = set()  # names of voices this engine doesn't have
        self._asked = 0  # counts what was asked for, so that only the newest is heard
        self._making: set[Errand] = set()
        self._ahead: deque[Line] = deque()
        self._pause = QTimer(singleShot=True, interval=_BREATHER)
        self._pause.timeout.connect(self._prepare_next)
        self.trouble = Trouble("No voice", now)

    @property
    def name(self) -> str:
        """Who speaks, and what plays it."""
        return f"{self._engine.name}, played by {self._player.name}"

    def tune(self, rate: int, name: str, volume: float) -> None:
        """Speak so many words a minute from now on, with the voice of this name, at *volume* percent."""
        name = clean(name)
        self._rate, self._voice, self._volume = rate, "" if name in self._unknown else name, volume

    def prepare(self, lines: Iterable[Line]) -> None:
        """Make these one by one while there is time, instead of what waited before."""
        self._ahead = deque(lines)
        self._pause.start()

    def say(self, text: str, seconds: float = inf) -> None:
        """Say it now instead of anything else, within *seconds* if it can be."""
        self.be_quiet()
        asked, since = self._asked, self._now()

        def play(file: Path | None) -> None:
            if file is not None and asked == self._asked and self._now() - since <= LATE:
                self._cache.used(file)
                self._player.play(file, self._volume)

        self._make(Line(clean(text), seconds), play)

    def be_quiet(self) -> None:
        """Stop in the middle of the word, and say nothing that is still being made."""
        self._asked += 1
        self._player.stop()

    def close(self) -> None:
        """Be quiet for good."""
        self._ahead.clear()
        self._pause.stop()
        for errand in self._making:
            errand.close()
        self._making.clear()
        self._player.close()

    def _prepare_next(self) -> None:
        if self._ahead:
            line = self._ahead.popleft()
            self._make(Line(clean(line.say), line.seconds), lambda _: self._pause.start())
        else:
            self._cache.tidy()

    def _make(self, line: Line, done: Callable[[Path | None], None]) -> None:
        """Gives *done* the file in which *line* fits its time, or None: as spoken plainly, else faster."""
        plain = self._place(line, self._rate)
        lasts = self._cache.seconds(plain)
        if not lasts:
            self._write(line, self._rate, done)
            return
        rate = rate_for(self._rate, lasts, line.seconds)
        place = self._place(line, rate)
        if rate == self._rate or self._cache.seconds(place):
            done(place)
        else:
            self._write(line, rate, done)

    def _place(self, line: Line, rate: int) -> Path:
        return self._cache.place(self._engine.name, self._voice or self._engine.language, rate, line.say)

    def _write(self, line: Line, rate: int, done: Callable[[Path | None], None]) -> None:
        """Has the engine speak into a file, then goes on with what `_make` makes of it."""
        if self.trouble.resting or not line.say:
            done(None)
            return
        place = self._place(line, rate)
        try:
            half_made = self._cache.half_made(place)
        except OSError as trouble:
            self.trouble.happened(str(trouble))
            done(None)
            return
        voice = self._voice

        def written(why: str) -> None:
            self._making.discard(errand)
            if not why and self._cache.keep(half_made, place):
                self.trouble.over()
                self._make(line, done)
                return
            half_made.unlink(missing_ok=True)
            if voice and why and why != TOO_LONG:
                self._forget_voice(voice, why)
                self._make(line, done)
                return
            self.trouble.happened(f"{self._engine.name}: {why or 'it wrote nothing; the disk may be full'}")
            done(None)

        command = self._engine.command(line.say, rate, voice, half_made)
        errand = Errand(command, _LIMIT, written)
        self._making.add(errand)

    def _forget_voice(self, voice: str, why: str) -> None:
        """A voice that isn't known gives way to the engine's own."""
        self._unknown.add(voice)
        if self._voice == voice:
            self._voice = ""
        self.trouble.mention(f"{self._engine.name} does without the voice {voice}: {why}")


def rate_for(rate: int, lasts: float, room: float) -> int:
    """The words a minute at which what lasts so long at *rate* fits *room* (seconds), `FASTEST` at most."""
    if lasts <= room:
        return rate
    return max(rate, min(FASTEST, ceil(rate * lasts / room * (1 + _SPARE))))


def clean(text: str, longest: int = 400) -> str:
    """The text in one line and without control characters, at most *longest* characters."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text[:longest]).split())
