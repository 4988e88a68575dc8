"""Speech Dispatcher, for systems whose voice isn't one that Ergo can ask itself.

Never asked to wait (`-w`): without an audio server it would wait for ever, and leave a daemon behind.
"""

from collections.abc import Iterable
from math import inf

from ergo.core.heard import Line
from ergo.desktop.errand import Command, Errand
from ergo.desktop.packages import installed
from ergo.desktop.speech.recorded import clean
from ergo.desktop.trouble import Trouble

_LIMIT = 5.0  # seconds to hand over one line
_USUAL_RATE, _PER_STEP = 175, 1.75  # words a minute at 0, and for each of 100 steps up or down


class DispatchedVoice:
    """Hands lines over; a newer one cuts off the older there, as both are of the priority "text"."""

    name = "spd-say"

    def __init__(self, language: str = "en") -> None:
        self._language = language
        self._options: tuple[str, ...] = ()
        self._errand: Errand | None = None
        self.trouble = Trouble("No voice")

    @classmethod
    def probe(cls, language: str = "en") -> "DispatchedVoice | None":
        """Here, if it is installed."""
        return cls(language) if installed(cls.name) else None

    def tune(self, rate: int, name: str, volume: float) -> None:
        """Speak so many words a minute from now on, with the voice of this name, at *volume* percent."""
        steps = max(-100, min(100, round((rate - _USUAL_RATE) / _PER_STEP)))
        named = (f"-y{clean(name)}",) if clean(name) else ()
        self._options = (f"-r{steps}", f"-i{round(volume) - 100}", *named)

    def prepare(self, lines: Iterable[Line]) -> None:
        """Nothing can be made ahead."""

    def say(self, text: str, seconds: float = inf) -> None:  # noqa: ARG002 - it tells no lengths
        """Say it now instead of anything else."""
        self.be_quiet()
        text = clean(text)
        if text and not self.trouble.resting:
            # After "--" nothing is an option any more.
            command = Command(self.name, ("-NErgo", f"-l{self._language}", *self._options, "--", text))
            self._errand = Errand(command, _LIMIT, self._handed_over)

    def be_quiet(self) -> None:
        """Hand over nothing more. What is being said ends by itself: stopping would stop a screen reader."""
        if self._errand is not None:
            self._errand.stop()
            self._errand = None

    def close(self) -> None:
        """Be quiet for good."""
        if self._errand is not None:
            self._errand.close()
            self._errand = None

    def _handed_over(self, why: str) -> None:
        self._errand = None
        if why:
            self.trouble.happened(f"{self.name}: {why}")
        else:
            self.trouble.over()
