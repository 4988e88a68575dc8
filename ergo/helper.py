"""The helper: opens the help while it hurts, keeps its pages in order, and does what follows from an answer.

Belongs here: bringing rules, routines and the person before the window. Doesn't: which page follows
(core.relief), showing it (ui). What a person answers, and that they moved, is kept only if they save it; how
long movement is off is all that is kept of a warning sign.
"""

import logging
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from ergo.check_in import CheckIn
from ergo.conductor import Conductor
from ergo.core import manners, sitting
from ergo.core.beat import Beat
from ergo.core.breaks import Moved
from ergo.core.diary import DiaryEntry, free_id, sat_before
from ergo.core.events import Moment, Paused, PromptExpired, Unpaused
from ergo.core.heard import Line
from ergo.core.relief import can_again, resumed, step
from ergo.core.relief_pages import (
    Answer,
    ClosedWindow,
    Ended,
    Finished,
    GotWorse,
    NoSign,
    OneSign,
    Page,
    Person,
    Relief,
    Waited,
)
from ergo.core.relief_plan import eases, moves
from ergo.core.routine import ResolvedRoutine
from ergo.core.state import State
from ergo.daily_number import DailyNumber
from ergo.daybook import DayBook
from ergo.gentle_days import GentleDays
from ergo.offering import Offering
from ergo.stage import PlayerStage
from ergo.storage.care import Care
from ergo.storage.diary import Diary, DiaryTrouble
from ergo.ui import language, relief_words, words
from ergo.voice_over import VoiceOver

if TYPE_CHECKING:
    from ergo.ui.relief_after import Wishes
    from ergo.ui.relief_window import ReliefWindow

log = logging.getLogger(__name__)

PAUSE = 7200.0  # seconds without reminders afterwards
STALE = 1800.0  # seconds without an answer, or away, after which the warning signs are asked again
KEPT = (Page.AFTER, Page.STOPPED)  # what is typed, and the card, wait for whoever comes back
WORTH_KEEPING = 5.0  # seconds of movement


class Helper(QObject):
    """One at a time; a second start brings the one that runs to the front."""

    diary_changed = Signal()
    clinician_wanted = Signal()

    def __init__(
        self,
        conductor: Conductor,
        offering: Offering,
        stage: PlayerStage,
        care: Care,
        diary: Diary,
        day_book: DayBook,
        gentle_days: GentleDays,
        voice_over: VoiceOver,
    ) -> None:
        super().__init__()
        self._conductor = conductor
        self._offering = offering
        self._stage = stage
        self._care = care
        self._diary = diary
        self._day_book = day_book
        self._gentle_days = gentle_days
        self._voice_over = voice_over
        self._window: ReliefWindow | None = None
        self._relief = Relief(Page.CLOSED)
        self._known = DiaryEntry(0, 0.0)
        self._moved: tuple[Moved, ...] = ()  # since it began; the history gets them with the entry
        self._why = ""  # the card is shown, where no answer tells that
        self._paused_here = False
        self._here = True
        self._heard_at = 0.0  # when it was opened, or last answered, on the boot clock
        self._left_at = 0.0  # when the person was last seen to leave
        conductor.watchers.append(self._watch)
        self.check_in = CheckIn(conductor)
        self.check_in.not_easier.connect(lambda: self.open(resumed(self._relief)))
        self.daily_number = DailyNumber(conductor, diary, care, gentle_days, lambda: self._is_open)
        self.daily_number.kept.connect(self.diary_changed)
        self.daily_number.strong.connect(self.open)
        self.daily_number.rising.connect(self._send_to_be_checked)

    @property
    def window(self) -> "ReliefWindow":
        """The window; built at the first call."""
        if self._window is None:
            from ergo.ui.relief_window import ReliefWindow

            self._window = ReliefWindow(lambda: self._conductor.now().at)
            self._window.answered.connect(self.hear)
            self._window.finished.connect(self._finish)
            self._window.notes_wanted.connect(self.clinician_wanted)
            self._window.played.connect(self._keep_moved)
            self._voice_over.listen_to(self._window.sound)
        return self._window

    @property
    def relief(self) -> Relief:
        """How far it is."""
        return self._relief

    def open(self, relief: Relief | None = None) -> None:
        """Begins with the warning signs, also where *relief* was told before; one that runs goes on."""
        from ergo.ui.toplevel import appear

        window = self.window
        is_over = self._is_stale() and self._relief.page not in KEPT
        if not window.isVisible() or window.page is None or is_over:
            self._begin(relief or Relief())
        appear(window, activate=True)

    def hear(self, answer: Answer) -> None:
        """The person answered."""
        # What got worse moves nothing any more: there what was answered must not be forgotten.
        goes_on = isinstance(answer, Waited | GotWorse | Finished | Ended | ClosedWindow)
        if self._is_stale() and not (goes_on or self._relief.worse):
            self._begin(Relief())
            if not isinstance(answer, NoSign | OneSign):  # these answer the very list that is shown anew
                return
        now, before = self._conductor.now(), self._relief
        self._heard_at = now.at
        self._relief = step(before, answer, now.at, self._person())
        if isinstance(answer, ClosedWindow) or self._relief.page is Page.CLOSED:
            self._close(before)
            return
        if self._relief.page is Page.STOPPED and before.page is not Page.STOPPED:
            self.check_in.forget()
            self._care.turn_movement_off()
        if self._relief.page is not before.page and self._relief.page in (Page.STOPPED, Page.WHERE):
            self._pause()
        self._show()

    def _begin(self, relief: Relief) -> None:
        self.check_in.forget()
        self.daily_number.withdraw()
        if self._conductor.state.moving is not None:
            self._stage.close()
        now = self._conductor.now()
        self._relief, self._heard_at, self._why = relief, now.at, ""
        if relief.began is None:  # else it is the same spasm, later
            self._known = DiaryEntry(0, now.wall, sat_seconds=self._sat(now))
        self._paused_here = self._paused_here or not manners.is_paused(self._conductor.state, now.wall)
        if self._paused_here:
            self._pause()
        self._clear_the_screen()
        self.window.dress(self._stage.figure_look(), still=self._stage.reduced_motion)
        self._show()
        self._moved = ()  # not before: a page that is left tells what was moved on it

    def _send_to_be_checked(self) -> None:
        """Straight to the help card, with what to know where it doesn't get easier."""
        self.open()
        self._why = relief_words.not_easier()
        self.hear(OneSign())

    @property
    def _is_open(self) -> bool:
        return self._window is not None and self._window.isVisible()

    def _is_stale(self) -> bool:
        """Whether what was answered is so long ago that it may not be true any more."""
        return self._conductor.now().at - self._heard_at >= STALE

    def _show(self) -> None:
        from ergo.ui.relief_window import View

        person, relief = self._person(), self._relief
        off = words.movement_off(self._care.off_until(), kept=self._care.is_kept)
        view = View(
            relief=relief,
            model=person.catalogue.model,
            eases=eases(relief, person),
            moves=moves(relief, person),
            tags=person.tags,
            can_again=can_again(relief, self._conductor.now().at, person),
            gentle=self._gentle_days.are_on,
            known=self._noted(),
            movement_off=" ".join(filter(None, (self._why, off))),
        )
        self._get_voice_ready(view.moves if relief.page is Page.MOVE else None)
        self.window.show_view(view)

    def _close(self, before: Relief) -> None:
        """The window goes. Whoever only looked has not changed anything; else reminders rest for a while."""
        self.window.leave()
        self._relief = replace(self._relief, page=Page.CLOSED)
        if before.page is Page.CHECK and before.began is None:
            if self._paused_here:
                self._conductor.act(Unpaused)
        else:
            self._pause()
        self._paused_here = False

    def _finish(self, finished: Finished, entry: DiaryEntry | None, wishes: "Wishes") -> None:
        """The last page was answered; an entry that can't be kept keeps the page, and says why."""
        if entry is not None:
            try:
                entry = replace(entry, id=entry.id or free_id(self._diary.entries(), entry.at))
                self._diary.keep(entry)
            except DiaryTrouble as trouble:
                log.warning("%s", trouble)
                self.window.say_trouble(language.told(trouble))
                return
            for moved in self._moved:
                self._day_book.write(moved)
            self._known, self._moved = entry, ()  # more of the same spasm changes this entry
            self.diary_changed.emit()
        self.window.forget_note()
        if wishes.gentle:
            self._gentle_days.begin()
        self.hear(finished)
        if self._relief.page is not Page.CLOSED:
            return
        if wishes.check_in:
            self.check_in.wish()
        if entry is not None:
            self.daily_number.look()

    def _keep_moved(self, routine: ResolvedRoutine, seconds: float, done: float) -> None:
        if seconds >= WORTH_KEEPING:
            played = routine.routine
            began = self._conductor.now().wall - seconds
            moved = Moved(began, played.id, seconds, done, None, played.regions[0])
            self._moved = (*self._moved, moved)

    def _person(self) -> Person:
        offering = self._offering
        return Person(
            catalogue=offering.catalogue,
            tags=offering.body,
            left_out=offering.left_out,
            movement_off=self._care.movement_is_off,
        )

    def _noted(self) -> DiaryEntry:
        """What is known of this spasm without asking."""
        relief = self._relief
        return replace(self._known, area=relief.area, side=relief.side, before=relief.before)

    def _sat(self, now: Moment) -> float | None:
        """Seconds of unbroken sitting up to now, or until they got up a moment ago."""
        state = self._conductor.state
        sat = sitting.open_sit(state, Beat(now, self._conductor.plan))
        known = (*self._day_book.entries, *state.pending)
        return sat_before(known if sat is None else (*known, sat), now.wall)

    def _pause(self) -> None:
        """Reminders rest from now on; a pause that lasts longer stays as it is."""
        now, pause = self._conductor.now(), self._conductor.state.pause
        if pause is not None and manners.is_paused(self._conductor.state, now.wall):
            if pause.until is not None:
                left = pause.until - now.at
            elif pause.until_wall is not None:
                left = pause.until_wall - now.wall
            else:
                return
            if left >= PAUSE:
                return
        self._conductor.act(lambda at: Paused(at, PAUSE))

    def _clear_the_screen(self) -> None:
        """What the person asked for a moment ago outlasts a pause, and would lie over the help."""
        shown = self._conductor.state.shown
        if shown is not None:
            self._conductor.act(lambda now: PromptExpired(now, shown.prompt.number))

    def _watch(self, state: State, now: Moment) -> None:
        """A routine that begins ends the help. Locked or asleep nothing plays on, nor is anything spoken."""
        open_ = self._is_open
        if open_ and state.moving is not None:
            self.window.close()
            return
        here = not (state.reading.locked or state.reading.asleep)
        if here == self._here:
            return
        self._here = here
        if not here:
            self._left_at = now.at
        if not open_:
            return
        if not here:
            self.window.pause()
        elif now.at - self._left_at >= STALE and self._relief.page not in KEPT:
            self._begin(Relief())
        else:
            self.window.go_on()

    def _get_voice_ready(self, routine: ResolvedRoutine | None) -> None:
        if routine is not None:
            self._voice_over.begin(routine)
        elif self._relief.page is Page.SETTLE:
            from ergo.ui.breathing import IN, OUT, breath, in_words

            moments = ((0.0, IN), (IN, OUT))
            self._voice_over.get_ready(
                tuple(Line(f"{in_words(breath(at))}.", seconds) for at, seconds in moments)
            )
        elif self._relief.page is Page.CHECK:
            self._voice_over.get_ready(())  # as loud and as fast as it is wanted
