"""The stage: opens the player with the routine that is wanted, and tells the conductor how it went."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ergo.conductor import Conductor
from ergo.core.breaks import Kind
from ergo.core.events import RoutineEnded, RoutineOpened, RoutineWanted
from ergo.core.routine import credits_sitting, on_feet
from ergo.core.settings import Settings
from ergo.offering import Offered, Offering
from ergo.storage.care import Care
from ergo.storage.history import History, HistoryTrouble
from ergo.ui import words
from ergo.ui.look import Appearance
from ergo.voice_over import VoiceOver

if TYPE_CHECKING:
    from ergo.ui.figure import Look
    from ergo.ui.player import PlayerWindow

log = logging.getLogger(__name__)


class PlayerStage(QObject):
    """Plays routines in the one player window, which is built when a prompt is near and kept."""

    def __init__(
        self,
        conductor: Callable[[], Conductor],
        offering: Offering,
        history: History,
        care: Care,
        settings: Callable[[], Settings],
        change_setting: Callable[[str, object], None],
        appearance: Appearance,
        say: Callable[[str, str], None],
        voice_over: VoiceOver,
    ) -> None:
        super().__init__()
        self._conductor = conductor
        self._offering = offering
        self._history = history
        self._care = care
        self._change_setting = change_setting
        self._settings = settings
        self._appearance = appearance
        self._say = say
        self._voice_over = voice_over
        self._player: PlayerWindow | None = None
        self.playing: Offered | None = None
        self._next: Offered | None = None

    @property
    def player(self) -> "PlayerWindow":
        """The window; built at the first call, in about 0.1 s."""
        if self._player is None:
            from ergo.ui.player import PlayerWindow  # 5 MiB that Ergo can do without until then

            self._player = PlayerWindow(lambda: self._conductor().now().at)
            self._player.ended.connect(self._ended)
            self._player.feedback.connect(self._felt)
            self._player.another.connect(self._another)
            self._voice_over.listen_to(self._player.sound)
        return self._player

    @property
    def reduced_motion(self) -> bool:
        """Whether the person wants stills rather than motion."""
        return self._appearance.reduced_motion

    def figure_look(self) -> "Look":
        """How the figure is dressed, and whether the window is dark."""
        from ergo.ui.figure import Look

        look = self._settings().look
        return Look(skin=look.skin - 1, shirt=look.shirt, dark=self._appearance.dark)

    def open(self, kind: Kind | None, routine: str) -> None:
        """Plays that routine, or the one that was suggested for this kind of prompt."""
        offered = self._offering.named(routine) if routine else self._offering.suggest(kind)
        conductor = self._conductor()
        if offered is None:
            log.info("No routine suits: %s", routine or "the settings leave nothing to offer")
            conductor.act(lambda now: RoutineEnded(now, 0.0))
            self._say(
                self.tr("Nothing to play just now"),
                self.tr("Your settings leave no routine. Standing up for a moment counts, too."),
            )
            return
        played = offered.routine.routine
        conductor.act(
            lambda now: RoutineOpened(
                now,
                played.id,
                offered.routine.seconds,
                on_feet=on_feet(played),
                credits=credits_sitting(played),
                region=played.regions[0],
            )
        )
        self._play(offered)

    def pause(self) -> None:
        """The person left."""
        self.player.pause()

    def go_on(self) -> None:
        """The person is back."""
        self.player.go_on()

    def close(self) -> None:
        """Ends the routine and hides the window."""
        self.player.close_routine()

    def _play(self, offered: Offered) -> None:
        look = self._settings()
        self.playing = offered
        self._offering.forget()
        self._next = self._offering.another(offered.routine.routine.id)
        self._voice_over.begin(offered.routine)
        self.player.play(
            offered.routine,
            self._offering.catalogue.model,
            offered.why,
            self.figure_look(),
            another="" if self._next is None else _label(self._next),
            captions=look.voice.captions,
            audible=self._voice_over.audible,
            reduced_motion=self.reduced_motion,
            activate=True,
            first_time=not self._history.recent_routines(1),
        )

    def _ended(self, done: float, by_hand: bool) -> None:
        conductor = self._conductor()
        conductor.act(lambda now: RoutineEnded(now, done, by_hand))
        if conductor.state.counts.sitting == 0:
            time = words.duration(conductor.plan.every)
            self.player.afterwards(self.tr("Next break in {time}.").format(time=time))

    def _felt(self, feeling: str) -> None:
        if self.playing is None:
            return
        try:
            self._history.feel(self.playing.routine.routine.id, feeling)
        except HistoryTrouble as trouble:
            log.warning("%s", trouble)

    def _another(self) -> None:
        name = "" if self._next is None else self._next.routine.routine.id
        self._conductor().act(lambda now: RoutineWanted(now, name))


def _label(offered: Offered) -> str:
    return f"{words.area(offered.routine.routine.regions[0])} {words.length(offered.routine.seconds)}"
