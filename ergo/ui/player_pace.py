"""How often the player looks at the clock: only as often as something changes that can be seen or heard.

Belongs here: the timers. Doesn't: what is shown then.
"""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ergo.core.heard import next_line_in
from ergo.core.routine import Phase, Position
from ergo.ui.player_scene import Halt
from ergo.ui.player_sound import PlayerSound
from ergo.ui.player_stage import FADE_SECONDS, STILL_SECONDS, frame_at
from ergo.ui.playing import Playing

CALM_FRAMES = 10  # a second, while holding: only the ring moves
WAITING_FRAMES = 5  # a second, while only numbers change
PATIENCE = 600.0  # seconds that a routine stands still before it ends


class Pace(QObject):
    """Says when to look again."""

    tick = Signal()

    def __init__(self, window: QWidget, playing: Playing, sound: PlayerSound, frames: int) -> None:
        """*frames* a second while the figure moves."""
        super().__init__(window)
        self._window, self._playing, self._sound, self.frames = window, playing, sound, frames
        self._frame = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self._once = QTimer(
            self, singleShot=True, timerType=Qt.TimerType.PreciseTimer
        )  # for what is played on unseen, and for what stands still
        self._frame.timeout.connect(self.tick)
        self._once.timeout.connect(self.tick)

    def stop(self) -> None:
        """Nothing is played."""
        self._frame.stop()
        self._once.stop()

    def follow(self, position: Position, *, reduced_motion: bool) -> None:
        """Look again as this moment asks for, at the latest when its phase ends."""
        self._once.stop()
        frames = self._frames_for(position, reduced_motion=reduced_motion)
        if self._playing.halt is not Halt.NONE:
            self._look_once_in(PATIENCE - self._playing.waited)
        elif not self._window.isVisible() or self._window.isMinimized():
            self._look_once_in(self._until_heard(position))
        else:
            if frames < self.frames:
                pause = min(1 / frames, position.phase_left + 0.001)
            else:
                pause = frame_at(position.cycle_s, frames) + 1 / frames - position.cycle_s + 0.001
            if not self._frame.isActive() or self._frame.interval() != int(pause * 1000):
                self._frame.start(int(pause * 1000))

    def _look_once_in(self, seconds: float) -> None:
        self._frame.stop()
        self._once.start(round(max(0.0, seconds) * 1000) + 1)

    def _frames_for(self, position: Position, *, reduced_motion: bool) -> float:
        """How often a second something changes that can be seen."""
        if position.phase is Phase.HOLD:
            return CALM_FRAMES
        if position.phase is not Phase.MOVE:
            return WAITING_FRAMES
        if reduced_motion and position.exercise is not None:
            moved = position.step_seconds - position.step_left - position.exercise.lead_s
            return self.frames if moved % STILL_SECONDS <= FADE_SECONDS else WAITING_FRAMES
        return self.frames

    def _until_heard(self, position: Position) -> float:
        """Seconds until there is something to do though nobody sees it: say a line, or end."""
        resolved, left = self._playing.resolved, self._playing.playhead.left
        if resolved is None or self._sound.muted:
            return left
        return min(left, next_line_in(resolved, position))
