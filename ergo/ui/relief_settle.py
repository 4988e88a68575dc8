"""Settle: a position of ease and slow breaths, for as long as the person likes; nothing moves.

Belongs here: that page, and what is said on it. Doesn't: which position (relief_plan), painting (breathing).
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ergo.core.fitting import WHEELCHAIR
from ergo.core.relief_plan import SETTLE_SECONDS
from ergo.core.routine import Model, PlayedStep, ResolvedRoutine
from ergo.core.script import seconds_to_say
from ergo.ui.breathing import IN, OUT, BreathingStage, breath, in_words
from ergo.ui.controls import Button, Label, Rank, label
from ergo.ui.figure import Look
from ergo.ui.look import SMALL, Size
from ergo.ui.player_scene import clock
from ergo.ui.player_sound import PlayerSound
from ergo.ui.player_warning import WarningBox
from ergo.ui.playhead import Playhead
from ergo.ui.relief_controls import ReliefPage, Tile, focus
from ergo.ui.relief_words import comfort_notes

BREATHES = "long-exhale"  # the exercise that is no position of its own
FRAMES = 15  # a second; the circle is slow
FIRST_WORDS = 8.0  # seconds at least for the position to be taken, before breaths are told
SLOWLY = 2.0  # words a second
LONG = 3600.0  # seconds a settling may last on the clock of this page


class SettlePage(ReliefPage):
    """The position, the circle, and the ways on."""

    better = Signal()
    easier = Signal()
    worse = Signal()
    waited = Signal()  # it is time to ask how strong it is

    def __init__(self, now: Callable[[], float], sound: PlayerSound) -> None:
        super().__init__(self.tr("Settle"))
        self._sound = sound
        self._now = now
        self._playhead = Playhead(now)
        self._stage = BreathingStage()
        self._position, self._how = label("", Size.TITLE, bold=True), label("", Size.TITLE)
        self._care = WarningBox("")
        self._time = Label("", Size.DISPLAY, bold=True)
        self._like = label(self.tr("left, or as long as you like"), quiet=True)
        self._better = Tile(self.tr("A bit better"), Rank.PRIMARY)
        self._easier = Tile(self.tr("Easier position"))
        self._worse = Tile(self.tr("It's getting worse"))
        self._tiles = (self._better, self._easier, self._worse)
        for tile, signal in zip(self._tiles, (self.better, self.easier, self.worse), strict=True):
            tile.clicked.connect(lambda _=False, signal=signal: signal.emit())
        self._comfort = ComfortNotes()
        self._frame = QTimer(self, interval=round(1000 / FRAMES))
        self._frame.timeout.connect(lambda: self._tick())
        self._uncounted, self._still, self._told = False, False, -1
        self._lies, self._on_wheels = False, False
        self._ask_at: float | None = None
        self._first = FIRST_WORDS  # seconds until breaths are told
        self.lay_out_helping(self._stage, self._beside(), self._tiles)

    @property
    def spoken(self) -> str:
        """Nothing more than is said while it goes on."""
        return ""

    def settle(
        self,
        position: ResolvedRoutine | None,
        model: Model,
        look: Look,
        *,
        still: bool,
        line: str = "",
        lies: bool = False,
        ask_at: float | None = None,
    ) -> None:
        """Begin, or change to this position; None: none suits, and slow breathing stays.

        *line*: to know; *lies*: whether the person is on the floor or a bed; *ask_at*: when to ask how strong
        it is, on the boot clock.
        """
        played = position.steps[0] if position is not None else None
        shown = played.exercise if played is not None else None
        self._still, self._lies = still, lies
        self._ask_at = ask_at if ask_at is not None and ask_at > self._now() else None
        self._uncounted = played is None or played.uncounted
        self._stage.cast(shown, model, look, still=still)
        self._position.setText(self._position_words(played))
        self._how.setText(self._breathing_words(played))
        care = " ".join(filter(None, (line, *(played.notes if played else ()))))
        self._care.say(care)
        self._care.setVisible(bool(care))
        self._told = -1
        self._playhead.load(LONG)
        self._playhead.start()
        said = " ".join(filter(None, (care, self._position.text(), self._how.text())))
        self._first = max(FIRST_WORDS, seconds_to_say(said, SLOWLY))
        self._sound.say(said, self._first)
        self._tick()

    def offer(self, *, easier: bool, moves: bool, tags: tuple[str, ...]) -> None:
        """Which ways on there are: another position, and something to move. Before `settle`."""
        self._on_wheels = WHEELCHAIR in tags
        self._easier.setVisible(easier)
        self._better.setText(self.tr("A bit better") if moves else self.tr("Go on"))
        self._comfort.say(tags)

    def begin(self) -> None:
        """A bit better is the way on; nothing presses it by itself."""
        focus(self._better)

    def pause(self) -> None:
        """Nobody is here: nothing is said."""
        self._playhead.stop()
        self._frame.stop()
        self._sound.hushed.emit()

    def go_on(self) -> None:
        """Somebody is back."""
        self._playhead.start()
        self._tick()

    def leave(self) -> None:
        """Another page is shown."""
        self.pause()

    def showEvent(self, event: QShowEvent) -> None:
        """Moves again."""
        super().showEvent(event)
        self._tick()

    def hideEvent(self, event: QHideEvent) -> None:
        """Spends nothing on what nobody sees."""
        super().hideEvent(event)
        self._frame.stop()

    def _tick(self) -> None:
        elapsed = self._playhead.elapsed
        left = max(0.0, SETTLE_SECONDS - elapsed)
        self._time.setText(clock(left))
        for part in (self._time, self._like):
            part.setVisible(left > 0 and not self._uncounted)
        now = breath(float(int(elapsed)) if self._still else elapsed)
        self._stage.show_breath(None if self._uncounted else now)
        if self._playhead.running:
            self._tell_breath(elapsed)
        if self._ask_at is not None and self._now() >= self._ask_at:
            self._ask_at = None
            self.waited.emit()
            return
        if self._playhead.running and self.isVisible() and not self._frame.isActive():
            self._frame.start()

    def _tell_breath(self, elapsed: float) -> None:
        """Says once for each way in and out what to do; not while the position is being told."""
        turn = 2 * int(elapsed / (IN + OUT)) + (elapsed % (IN + OUT) >= IN)
        if self._uncounted or elapsed < self._first or turn == self._told:
            return
        self._told = turn
        self._sound.say(f"{in_words(breath(elapsed))}.", IN if turn % 2 == 0 else OUT)

    def _position_words(self, played: PlayedStep | None) -> str:
        breathes = played is not None and played.exercise is not None and played.exercise.id == BREATHES
        if played is None or played.exercise is None or (breathes and self._lies):
            return self.tr("Any position that is comfortable.")
        if breathes and self._on_wheels:
            return self.tr("Lean back, brakes on, feet supported.")
        if breathes:
            return self.tr("Lean back, feet flat. Or stand with a hand on something firm.")
        return played.exercise.start

    def _breathing_words(self, played: PlayedStep | None) -> str:
        if played is None or played.uncounted:
            return self.tr("Feet on the floor, eyes open, shoulders loose. Breathe as it comes.")
        return self.tr("Breathe in for four, out for six.")

    def _beside(self) -> QWidget:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        for part in (self._position, self._how, self._care, self._time, self._like, self._comfort):
            column.addWidget(part)
        column.addStretch(1)
        return words


class ComfortNotes(QWidget):
    """What may feel good besides: shown when it is asked for, each note with how much is known of it."""

    def __init__(self) -> None:
        super().__init__()
        self._notes = label("")
        self._open = Button(self.tr("Warmth, cold, a drink"), Rank.QUIET)
        self._open.setCheckable(True)
        self._open.toggled.connect(self._notes.setVisible)
        self._notes.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._notes)

    def say(self, tags: tuple[str, ...]) -> None:
        """What suits a body with these tags."""
        lines = (f"{note} ({known})" if known else note for note, known in comfort_notes(tags))
        self._notes.setText("\n".join(f"• {line}" for line in lines))
