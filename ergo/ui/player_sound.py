"""What the player lets be heard: it follows the routine, and says when a line or a chime is due.

Belongs here: when. Doesn't: what (core/heard), voices (desktop), whether the person wants it (voice_over).
"""

from PySide6.QtCore import QObject, Signal

from ergo.core.heard import LATE, chime, line
from ergo.core.routine import Position, ResolvedRoutine


class PlayerSound(QObject):
    """Hears every moment that is shown; muted, it stays silent and keeps up."""

    spoken = Signal(str, float)  # the words, and the seconds until something else will be said
    chimed = Signal(str)  # a Chime
    hushed = Signal()  # be quiet at once

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._muted, self._running = False, False
        self._before: Position | None = None

    @property
    def muted(self) -> bool:
        """Whether nothing is to be heard."""
        return self._muted

    def mute(self, muted: bool) -> None:
        """Be silent from now on, or no longer; it lasts until it is changed again."""
        self._muted = muted
        if muted:
            self.hushed.emit()

    def say(self, words: str, seconds: float) -> None:
        """Say these words, which belong to no routine."""
        if not self._muted:
            self.spoken.emit(words, seconds)

    def begin(self) -> None:
        """A routine begins."""
        self._before, self._running = None, False

    def follow(self, resolved: ResolvedRoutine, now: Position, *, running: bool) -> None:
        """This moment is shown; *running*: time goes on."""
        if not running:
            self.stop()
            return
        before, self._before, self._running = self._before, now, True
        if before is not None and not 0 <= now.elapsed - before.elapsed <= LATE:
            self.hushed.emit()
        if before is not None and now.elapsed < before.elapsed:
            before = None  # a step is played again, from its beginning
        if before is None or _cue_of(now) != _cue_of(before):
            self._say(resolved, now)
        self._ring(before, now)

    def stop(self) -> None:
        """Time stands still, or the routine is over: nobody speaks on."""
        if self._running:
            self._running = False
            self.hushed.emit()

    def finish(self, now: Position, *, by_hand: bool) -> None:
        """The last second was played, or jumped to; only a jump cuts the last line off."""
        if by_hand:
            self.stop()
        self._ring(self._before, now)
        self.begin()

    def _say(self, resolved: ResolvedRoutine, now: Position) -> None:
        said = line(resolved, now)
        if said is None or now.cue is None or self._muted:
            return
        if now.step_seconds - now.step_left - now.cue.at <= LATE:
            self.spoken.emit(said.say, said.seconds)

    def _ring(self, before: Position | None, now: Position) -> None:
        rings = chime(before, now)
        if rings is not None and not self._muted:
            self.chimed.emit(rings.value)


def _cue_of(now: Position) -> tuple[int, float | None]:
    return now.step, now.cue.at if now.cue else None
