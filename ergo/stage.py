"""The stage: opens the player with the routine that is wanted, and tells the conductor how it went."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ergo.bookshelf import Bookshelf
from ergo.conductor import Conductor
from ergo.core import insights, looking_back
from ergo.core.breaks import Kind
from ergo.core.dose import Dose
from ergo.core.events import RoutineEnded, RoutineOpened, RoutineWanted
from ergo.core.reading import Tip
from ergo.core.routine import credits_sitting, on_feet
from ergo.core.settings import Settings
from ergo.desktop.memory import return_free_blocks
from ergo.offering import Offered, Offering
from ergo.storage.care import Care
from ergo.storage.history import History
from ergo.storage.history_trouble import HistoryTrouble
from ergo.ui import language, words
from ergo.ui.look import Appearance
from ergo.voice_over import VoiceOver

if TYPE_CHECKING:
    from ergo.ui.figure import Look
    from ergo.ui.player import PlayerWindow

log = logging.getLogger(__name__)

LATELY = 30  # routines: whoever moved in one of them has read the pain rule


class PlayerStage(QObject):
    """Plays routines in the one player window, which is built when a prompt is near and kept."""

    played = Signal(str, float)  # id of the routine that ended, and the share of it that was done
    clinician_wanted = Signal()  # a page to take along, from the help card
    relief_wanted = Signal()  # it hurt twice: the help for that

    def __init__(
        self,
        conductor: Callable[[], Conductor],
        offering: Offering,
        bookshelf: Bookshelf,
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
        self._bookshelf = bookshelf
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
        self._hurts = False  # something hurt in this routine

    @property
    def player(self) -> "PlayerWindow":
        """The window; built at the first call, in about 0.1 s."""
        if self._player is None:
            from ergo.ui.player import PlayerWindow  # 5 MiB that Ergo can do without until then

            self._player = PlayerWindow(lambda: self._conductor().now().at)
            self._player.begun.connect(self._begun)
            self._player.ended.connect(self._ended)
            self._player.feedback.connect(self._felt)
            self._player.unfelt.connect(lambda: self._felt(""))
            self._player.comfort.connect(self._compared)
            self._player.hurt.connect(self._hurt)
            self._player.left_out.connect(self._leave_out)
            self._player.another.connect(self._another)
            self._player.put_away.connect(return_free_blocks)
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
        offered = self._offering.named(routine) if routine else None
        if offered is None and (kind is not None or not routine):  # a fixed time may name what suits no more
            offered = self._offering.suggest(kind)
        conductor = self._conductor()
        if offered is None:
            log.info("No routine suits: %s", routine or "the settings leave nothing to offer")
            conductor.act(lambda now: RoutineEnded(now, 0.0))
            off = words.movement_off(self._care.off_until(), kept=self._care.is_kept)
            self._say(
                self.tr("Nothing to play just now"),
                off or self.tr("Your settings leave no routine. Standing up for a moment counts, too."),
            )
            return
        first_time = not any(moved.seconds > 0 for moved in self._history.recent_routines(LATELY))
        self._tell_opened(offered, waits=first_time)
        self._play(offered, first_time=first_time)

    def pause(self) -> None:
        """The person left."""
        self.player.pause()

    def go_on(self) -> None:
        """The person is back."""
        self.player.go_on()

    def close(self) -> None:
        """Ends the routine and hides the window."""
        self.player.close_routine()

    def _tell_opened(self, offered: Offered, *, waits: bool) -> None:
        """Tells the rules what is played; *waits*: the person reads the pain rule first, and sits on."""
        played = offered.routine.routine
        self._conductor().act(
            lambda now: RoutineOpened(
                now,
                played.id,
                offered.routine.seconds,
                on_feet=on_feet(played),
                credits=credits_sitting(played),
                region=played.regions[0],
                waits=waits,
            )
        )

    def _play(self, offered: Offered, *, first_time: bool) -> None:
        look = self._settings()
        self.playing = offered
        self._hurts = False
        self._offering.forget()
        self._next = self._offering.another(offered.routine.routine.id)
        self._voice_over.begin(offered.routine)
        self.player.play(
            offered.routine,
            self._offering.catalogue.model,
            language.rule_text(offered.why),
            self.figure_look(),
            another="" if self._next is None else _label(self._next),
            captions=look.voice.captions,
            audible=self._voice_over.audible,
            reduced_motion=self.reduced_motion,
            activate=True,
            first_time=first_time,
            sources=self._offering.catalogue.sources,
        )

    def _begun(self) -> None:
        moving = self._conductor().state.moving
        if self.playing is not None and moving is not None and moving.waits:
            self._tell_opened(self.playing, waits=False)

    def _ended(self, done: float, by_hand: bool) -> None:
        conductor = self._conductor()
        conductor.act(lambda now: RoutineEnded(now, done, by_hand))
        if self.playing is not None:
            self.played.emit(self.playing.routine.routine.id, done)
        line = ""
        if conductor.state.counts.sitting == 0:
            time = words.duration(conductor.plan.every)
            line = self.tr("Next break in {time}.").format(time=time)
        self.player.afterwards(line, None if by_hand or self._hurts else self._tip(), self._days_moved())

    def _days_moved(self) -> tuple[bool, ...]:
        """Whether the person moved, of the seven days that end today."""
        conductor = self._conductor()
        wall, zone = conductor.now().wall, conductor.plan.zone
        today = datetime.fromtimestamp(wall, zone).date()
        begin = insights.midnight(today - timedelta(days=6), zone)
        return looking_back.days_moved(self._history.entries(begin, wall + 1), zone, today)

    def _tip(self) -> Tip | None:
        """The line this break ends with."""
        if self.playing is None:
            return None
        standing = self._conductor().state.standing_since is not None
        return self._bookshelf.tip_after(self.playing.routine, standing=standing)

    def _felt(self, feeling: str) -> None:
        """Keeps how it felt, and says what that changes; empty: the last answer is taken back."""
        if self.playing is None:
            return
        name = self.playing.routine.routine.id
        self._keep(self._history.feel, feeling)
        changed = self._offering.next_dose(name) if feeling else None
        self.player.say_change("" if changed is None else self._change_in_words(changed))
        self._offering.forget()

    def _change_in_words(self, changed: Dose) -> str:
        match changed:
            case Dose.SMALLER:
                return self.tr("Smaller next time.")
            case Dose.LONGER:
                return self.tr("A little longer next time.")
            case Dose.USUAL:
                return self.tr("As it was before next time.")

    def _compared(self, comfort: str) -> None:
        self._keep(self._history.compare, comfort)

    def _keep(self, keep: Callable[[str, str], None], answer: str) -> None:
        if self.playing is None:
            return
        try:
            keep(self.playing.routine.routine.id, answer)
        except HistoryTrouble as trouble:
            log.warning("%s", trouble)

    def _hurt(self, _: str, answer: str) -> None:
        """What follows from "It hurts" beyond this routine; what hurt, and how much, is kept nowhere."""
        self._hurts = True
        if answer == "skip":
            self._care.keep_small_today()
        elif answer == "stop":
            self._care.turn_movement_off()
            self.player.say_movement_off(words.movement_off(self._care.off_until(), kept=self._care.is_kept))
        elif answer == "relief":
            self.relief_wanted.emit()
        elif answer == "notes":
            self.clinician_wanted.emit()

    def _leave_out(self, exercise: str, for_good: bool) -> None:
        """Never offered again, or not today; the library brings it back."""
        if for_good:
            others = self._settings().routines.left_out
            self._change_setting("routines.left_out", tuple(dict.fromkeys((*others, exercise))))
        if exercise not in self._settings().routines.left_out:
            self._care.leave_out_today(exercise)

    def _another(self) -> None:
        name = "" if self._next is None else self._next.routine.routine.id
        self._conductor().act(lambda now: RoutineWanted(now, name))


def _label(offered: Offered) -> str:
    return f"{words.area(offered.routine.routine.regions[0])} {words.length(offered.routine.seconds)}"
