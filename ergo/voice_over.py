"""The voice over a routine: the player's lines and chimes reach voice and bell, if the person wants them.

Where a voice speaks, it says "Half way." and "Other side." itself: then only the end is rung.
"""

import logging
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

from ergo.core.events import Sign
from ergo.core.heard import Chime, Line, lines
from ergo.core.routine import ResolvedRoutine
from ergo.core.settings import Settings
from ergo.surroundings import Surroundings
from ergo.ui.player_sound import PlayerSound

log = logging.getLogger(__name__)

LAST_WORD = 400  # milliseconds for the last line to fade before the end is rung


class VoiceOver(QObject):
    """Speaks and rings for the one player, and keeps quiet in a call."""

    def __init__(self, around: Surroundings, settings: Callable[[], Settings], language: str) -> None:
        """*language*: in which the lines are written ("de")."""
        super().__init__()
        self._voice, self._bell, self._senses = around.voice, around.bell, around.senses
        self._settings = settings
        if self._voice is not None:
            self._voice.speak(language)

    def listen_to(self, sound: PlayerSound) -> None:
        """Let this be heard from now on."""
        sound.spoken.connect(self._say)
        sound.chimed.connect(self._ring)
        sound.hushed.connect(self._hush)

    def begin(self, resolved: ResolvedRoutine) -> None:
        """Get the lines of this routine ready."""
        self.get_ready(lines(resolved))

    def get_ready(self, said: Sequence[Line]) -> None:
        """Get these lines ready."""
        settings = self._settings()
        if settings.voice.enabled and self._voice is not None and not self._voice.available:
            log.info("No voice: %s. %s", self._voice.why_not, self._voice.cure)
        if self._speaks and self._voice is not None:
            self._voice.tune(settings.voice.rate, settings.voice.name, settings.sound.volume)
            self._voice.prepare(said)

    @property
    def audible(self) -> bool:
        """Whether anything will be heard."""
        return self._speaks or (self._bell is not None and self._settings().sound.enabled)

    @property
    def _speaks(self) -> bool:
        return self._settings().voice.enabled and self._voice is not None and self._voice.available

    @property
    def _in_call(self) -> bool:
        return Sign.CALL in self._senses.read().signs

    def _say(self, text: str, seconds: float) -> None:
        if self._speaks and self._voice is not None and not self._in_call:
            self._voice.say(text, seconds)

    def _hush(self) -> None:
        if self._voice is not None:
            self._voice.be_quiet()

    def _ring(self, chime: str) -> None:
        if not self._settings().sound.enabled or self._in_call:
            return
        if not self._speaks:
            self._ring_now(Chime(chime))
        elif chime == Chime.DONE:
            QTimer.singleShot(LAST_WORD, self, lambda: self._ring_now(Chime.DONE))

    def _ring_now(self, chime: Chime) -> None:
        if self._bell is not None:
            self._bell.ring(chime, self._settings().sound.volume)
