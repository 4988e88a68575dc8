"""Tiny movements, or a cramp's stretch: played large, with a voice; "it's getting worse" is always in reach.

Belongs here: that page. Doesn't: which movements (core.relief_plan), words of a moment (player_scene).
"""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ergo.core.routine import Model, ResolvedRoutine
from ergo.ui.controls import label
from ergo.ui.figure import Look
from ergo.ui.look import SMALL, Size
from ergo.ui.player_pace import PATIENCE, Pace
from ergo.ui.player_ring import PlayerRing
from ergo.ui.player_scene import Halt, announcement, scene
from ergo.ui.player_sound import PlayerSound
from ergo.ui.player_stage import Stage, picture_of
from ergo.ui.player_warning import WarningBox
from ergo.ui.playing import Playing
from ergo.ui.relief_controls import ReliefPage, Tile, focus
from ergo.ui.toplevel import announce

FRAMES = 30  # a second while the figure moves


class MovePage(ReliefPage):
    """The figure, what to do, and the ways out."""

    moved = Signal()  # to the end
    worse = Signal()
    played = Signal(object, float, float)  # the ResolvedRoutine, seconds and share (0 to 1) of it; on leaving

    def __init__(self, now: Callable[[], float], sound: PlayerSound) -> None:
        super().__init__(self.tr("Small and easy"))
        self._sound = sound
        self._playing = Playing(now)
        self._stage, self._ring = Stage(), PlayerRing()
        self._ring.shrink(small=True)
        self._phase, self._name = label("", quiet=True), label("", Size.TITLE, bold=True)
        self._cue, self._hint = label("", Size.TITLE), label("", quiet=True)
        self._notes = WarningBox("")
        self._pause = Tile("")
        self._next = Tile(self.tr("Skip this one"))
        self._worse = Tile(self.tr("It's getting worse"))
        self._pause.clicked.connect(lambda: self.switch())
        self._next.clicked.connect(lambda: self.skip())
        self._worse.clicked.connect(lambda: self.worse.emit())
        self._pace = Pace(self, self._playing, sound, FRAMES)
        self._pace.tick.connect(lambda: self._tick())
        self._open, self._reduced, self._announced = False, False, -1
        self.lay_out_helping(self._stage, self._beside(), (self._pause, self._next, self._worse))

    @property
    def spoken(self) -> str:
        """Nothing more than the moves say."""
        return ""

    def play(self, routine: ResolvedRoutine, model: Model, look: Look, *, still: bool, cramp: bool) -> None:
        """Begin; *still*: the figure shows stills; *cramp*: a stretch, not small movements."""
        self.heading = self.tr("Stretch, to comfort") if cramp else self.tr("Small and easy")
        self._reduced, self._announced, self._open = still, -1, True
        self._stage.cast(model, look)
        self._playing.load(routine, first_time=False)
        self._sound.begin()
        self._tick()

    def leave(self) -> None:
        """Another page is shown: tells how much was played, once."""
        if not self._open:
            return
        self._open = False
        self._pace.stop()
        self._sound.stop()
        self._playing.playhead.stop()
        self._stage.clear()
        if self._playing.resolved is not None:
            head = self._playing.playhead
            self.played.emit(self._playing.resolved, head.seconds_done, head.fraction_done)

    def pause(self) -> None:
        """Stands still, as nobody is here."""
        if self._open and self._playing.halt is Halt.NONE:
            self._playing.stop(Halt.LOCK)
            self._tick()

    def go_on(self) -> None:
        """Runs on after `pause`; what the person stopped stays stopped."""
        if self._open and self._playing.halt is Halt.LOCK:
            self._playing.go_on()
            self._tick()

    def switch(self) -> None:
        """The person stops it, or lets it run on."""
        if self._playing.halt is Halt.NONE:
            self._playing.stop(Halt.PERSON)
        else:
            self._playing.go_on()
        self._tick()

    def skip(self) -> None:
        """Past this movement."""
        self._playing.next()
        self._playing.go_on()
        self._tick()

    def begin(self) -> None:
        """Space pauses."""
        focus(self._pause)

    def showEvent(self, event: QShowEvent) -> None:
        """Moves again."""
        super().showEvent(event)
        self._tick()

    def hideEvent(self, event: QHideEvent) -> None:
        """Spends nothing on what nobody sees."""
        super().hideEvent(event)
        self._tick()

    def _tick(self) -> None:
        if not self._open or self._playing.waited >= PATIENCE:
            self._pace.stop()
            return
        if self._playing.playhead.at_end:
            self._sound.finish(self._playing.position(), by_hand=False)
            self.moved.emit()
            return
        position, resolved = self._playing.position(), self._playing.resolved
        assert resolved is not None
        self._sound.follow(resolved, position, running=self._playing.playhead.running)
        self._stage.show_picture(picture_of(position, reduced_motion=self._reduced))
        halted = self._playing.halt is not Halt.NONE
        self._stage.dim(dimmed=halted)
        now = scene(resolved, position)
        self._phase.setText(now.phase_line)
        self._name.setText(now.name)
        self._cue.setText(now.cue)
        self._hint.setText(now.hint)
        self._notes.say(now.notes)
        self._notes.setVisible(bool(now.notes))
        self._stage.show_words(now.tag, now.second_tag, now.caption)
        self._ring.show_face(now.face)
        self._pause.setText(self.tr("Go on") if halted else self.tr("Pause"))
        if self._announced != position.step:
            self._announced = position.step
            announce(self, announcement(now))
        self._pace.follow(position, reduced_motion=self._reduced)

    def _beside(self) -> QWidget:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        for part in (self._phase, self._name, self._cue, self._hint, self._notes, self._ring):
            column.addWidget(part)
        column.addStretch(1)
        return words
