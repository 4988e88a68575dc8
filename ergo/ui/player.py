"""The player: the window in which a routine is played.

Belongs here: keys, the frame timer, and which page is shown when. Doesn't: words (player_scene), what the
person changed on the way (playing), painting (player_stage, player_ring).
"""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QCursor, QGuiApplication, QHideEvent, QScreen, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedLayout, QWidget

from ergo.core.reading import Tip
from ergo.core.routine import Model, Position, ResolvedRoutine, Source
from ergo.ui.figure import Look
from ergo.ui.look import grown
from ergo.ui.player_care import HurtFlow
from ergo.ui.player_keys import keys_of, menu_of
from ergo.ui.player_pace import PATIENCE, Pace
from ergo.ui.player_pages import DonePage, Shortcuts
from ergo.ui.player_playing import PlayingPage
from ergo.ui.player_scene import Halt, announcement, now_question, scene, thanks
from ergo.ui.player_sound import PlayerSound
from ergo.ui.player_stage import FULL_RATE, picture_of
from ergo.ui.playing import Playing
from ergo.ui.sources_page import SourcesPage
from ergo.ui.toplevel import LeastSize, announce, appear, bring_into_view, put_away

OPENING_SIZE, LEAST_SIZE = (880, 600), (480, 480)  # pixels


class PlayerWindow(QWidget):
    """Plays one routine at a time; built once, and kept for the next."""

    opened = Signal()
    begun = Signal()  # time runs: at once, or with Start where the pain rule was read first
    ended = Signal(float, bool)  # fraction done, and whether the person ended it by hand
    feedback = Signal(str)  # "too easy", "just right" or "too much"
    comfort = Signal(str)  # "better", "same" or "worse"
    unfelt = Signal()  # the last feedback is to have no effect
    hurt = Signal(str, str)  # the exercise's id; smaller, else, skip, end, relief, stop, notes
    left_out = Signal(str, bool)  # the exercise's id; from now on, else just today
    another = Signal()
    put_away = Signal()  # hidden, with all that was prepared

    def __init__(self, now: Callable[[], float], *, frames: int = FULL_RATE) -> None:
        """*now*: seconds on a clock that never goes back; *frames* a second while the figure moves."""
        super().__init__()
        self.setWindowTitle(self.tr("Routine"))
        LeastSize(self, *LEAST_SIZE)
        self.resize(grown(OPENING_SIZE[0]), grown(OPENING_SIZE[1]))
        self._playing = Playing(now)
        self.sound = PlayerSound(self)  # what is to be heard
        self._model: Model | None = None
        self._look, self._why, self._another, self._reduced = Look(), "", "", False
        self._open = False  # a routine has begun and not ended
        self._announced = -1  # step
        self._sources: Mapping[str, Source] = {}
        self._waits = False  # the person has not pressed Start yet
        self._page, self._done_page, self._sources_page = PlayingPage(), DonePage(), SourcesPage()
        self._care = HurtFlow(self._playing, (self._page.leave_out, self._done_page.leave_out))
        self._pages = QStackedLayout(self)
        for page in (self._page, self._done_page, self._sources_page, *self._care.pages):
            self._pages.addWidget(page)
        self._shortcuts = Shortcuts(self)
        self._pace = Pace(self, self._playing, self.sound, frames)
        self._pace.tick.connect(self._tick)
        self._connect_pages()
        self._make_keys()
        QGuiApplication.instance().screenRemoved.connect(self._keep_in_view)  # type: ignore[union-attr]

    # What the application asks

    def play(
        self,
        routine: ResolvedRoutine,
        model: Model,
        why: str,
        look: Look,
        *,
        another: str = "",
        captions: bool = True,
        audible: bool = True,
        reduced_motion: bool = False,
        activate: bool = False,
        first_time: bool = False,
        sources: Mapping[str, Source] | None = None,
    ) -> None:
        """Open with this routine and run it; one that is still being played ends first.

        *why*: why it was chosen, one sentence. *another*: what the done page offers: "Hips 60 s".
        *audible*: something is to be heard, so that there is something to mute.
        *activate*: the person clicked, so the window comes to the front; otherwise it never takes the focus.
        *first_time*: the pain rule is read before anything moves. *sources*: what its moves rest on.
        """
        self._end(by_hand=False)
        self._model, self._look, self._why, self._another = model, look, why, another
        self._reduced = reduced_motion
        self._announced = -1
        self._sources, self._waits = sources or {}, first_time
        self._care.begin()
        self._playing.load(routine, first_time=first_time)
        self._open = True
        self._page.stage.cast(model, look)
        self._page.begin(routine, model)
        self._page.show_captions(captions)
        self._page.show_sound(audible=audible, muted=self.sound.muted)
        self.sound.begin()
        self.setWindowTitle(self.tr("{title}: Ergo").format(title=routine.routine.title))
        self._turn_to(self._page)
        self._tick()
        appear(self, activate=activate)
        self.opened.emit()
        if not first_time:
            self.begun.emit()

    def pause(self) -> None:
        """Stand still because the person left; nothing if it doesn't run."""
        if self._open and self._playing.halt is Halt.NONE and self._pages.currentWidget() is self._page:
            self._playing.stop(Halt.LOCK)
            self._tick()

    def go_on(self) -> None:
        """Run on after `pause()`; what the person stopped stays stopped."""
        if self._open and self._playing.halt is Halt.LOCK:
            self._playing.go_on()
            self._tick()

    def close_routine(self) -> None:
        """End the routine, if one runs, and hide the window."""
        self._end(by_hand=False)
        self.hide()

    def afterwards(self, line: str, tip: Tip | None = None, moved: Sequence[bool] = ()) -> None:
        """Say this quietly on the done page: "Next break in 30 min."; a tip, if any; the days *moved*."""
        self._done_page.say_days(moved)
        self._done_page.say_line(line)
        self._done_page.say_tip(tip)

    def say_change(self, words: str) -> None:
        """Say on the done page what the feedback changes: "Smaller next time."; empty: nothing."""
        self._done_page.say_change(words)

    def say_movement_off(self, words: str) -> None:
        """Say on the help card how long movement is off."""
        self._care.card.say_line(words)

    @property
    def elapsed(self) -> float:
        """Where in the present or last routine it is, in seconds."""
        return self._playing.playhead.elapsed

    def fraction_done(self) -> float:
        """How much of the present or last routine was played, 0 to 1."""
        return self._playing.playhead.fraction_done

    # The frame

    def _tick(self) -> None:
        """Show this moment, and say when to look again."""
        if not self._open:
            self._pace.stop()
            return
        if self._playing.waited >= PATIENCE:
            self.close_routine()
            return
        if self._playing.playhead.at_end:
            self._finish(by_hand=False)
            return
        self._show(position := self._playing.position())
        self._pace.follow(position, reduced_motion=self._reduced)

    def _show(self, position: Position) -> None:
        resolved, halt = self._playing.resolved, self._playing.halt
        assert resolved is not None
        now = scene(resolved, position, halt)
        self.sound.follow(resolved, position, running=self._playing.playhead.running)
        fraction = 1 - position.step_left / position.step_seconds
        self._page.bar.show_progress(position.step, fraction, now.step_line)
        picture = picture_of(position, frames=self._pace.frames, reduced_motion=self._reduced)
        self._page.stage.show_picture(picture)
        self._page.show_scene(now, halt)
        self._page.can_ease(self._playing.can_ease())
        if now.following is not None:
            self._page.show_thumbnail(resolved.steps[now.following.step].exercise)
        if self._announced != position.step:
            self._announced = position.step
            self._page.ask_to_leave_out(asks=False)
            announce(self, announcement(now))

    # What the person does

    def _connect_pages(self) -> None:
        page, care, done = self._page, self._care, self._done_page
        page.previous.connect(lambda: self._jump(self._playing.previous))
        page.next.connect(lambda: self._jump(self._playing.next))
        page.pause.connect(self._pause_or_go_on)
        page.hurts.connect(self._stop_at_once)
        page.easier.connect(self._ease)
        page.end.connect(self._leave)
        page.captions.connect(self._page.switch_captions)
        page.sound.connect(self._switch_sound)
        page.more.connect(self._open_menu)
        care.turned.connect(self._turn_to)
        care.told.connect(lambda words: announce(self, words))
        care.said.connect(self.hurt)
        care.stopped.connect(lambda: self._end(by_hand=True))
        care.eased.connect(self._resume_after_hurt)
        care.spared.connect(self._go_on_without)
        care.ended.connect(self._end_after_hurt)
        care.left_out.connect(self._leave_out)
        care.closed.connect(self.hide)
        self._sources_page.back_wanted.connect(lambda: self._turn_to(self._page))
        done.felt.connect(self.feedback)
        done.undone.connect(self.unfelt)
        done.compared.connect(self.comfort)
        done.another.connect(self.another)
        done.finished.connect(self.hide)
        done.sources_wanted.connect(self._open_tip)
        self._shortcuts.closed.connect(lambda: self._page.pause_button.setFocus())

    def _make_keys(self) -> None:
        """Shortcuts, as buttons would take the arrows for themselves; each works on its page only."""
        keys_of(
            self._page,
            self._shortcuts,
            {
                "Space": self._pause_or_go_on,
                "Left": lambda: self._jump(self._playing.previous),
                "Right": lambda: self._jump(self._playing.next),
                "R": lambda: self._jump(self._playing.repeat),
                "S": self._swap_sides,
                "E": self._ease,
                "M": self._switch_sound,
                "C": self._page.switch_captions,
                "H": self._stop_at_once,
                "+": lambda: self._change_length(10),
                "=": lambda: self._change_length(10),
                "-": lambda: self._change_length(-10),
                "F": self._full_screen,
                "?": self._shortcuts.open,
                "Esc": self._leave,
            },
        )
        care, card = self._care, self._shortcuts
        keys_of(care.page, card, {"Esc": care.end})
        keys_of(care.card, card, {"Esc": self.hide})
        keys_of(self._sources_page, card, {"Esc": lambda: self._turn_to(self._page)})
        keys_of(self._done_page, card, {"Esc": self.hide, "F": self._full_screen})

    def _pause_or_go_on(self) -> None:
        if self._playing.halt is Halt.NONE:
            self._playing.stop(Halt.PERSON)
            announce(self, self.tr("Paused. Take your time."))
            self._tick()
        else:
            self._run_on()

    def _run_on(self) -> None:
        """Time runs, for the first time or again."""
        self._playing.go_on()
        self._tell_begun()
        self._tick()

    def _tell_begun(self) -> None:
        if self._waits:
            self._waits = False
            self.begun.emit()

    def _jump(self, jump: Callable[[], None]) -> None:
        jump()
        self._go_past()

    def _go_past(self) -> None:
        """A step was jumped over: the next one, or the end."""
        if self._playing.playhead.at_end:
            self._finish(by_hand=True)
        else:
            self._tick()

    def _swap_sides(self) -> None:
        if self._playing.can_swap_sides():
            self._announced = -1
            self._jump(self._playing.swap_sides)

    def _change_length(self, seconds: float) -> None:
        self._playing.change_length(seconds)
        self._tick()

    def _switch_sound(self) -> None:
        self.sound.mute(not self.sound.muted)
        self._page.show_muted(self.sound.muted)

    def _full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _ease(self) -> None:
        """The easier way: this move is played smaller from here on."""
        if self._playing.can_ease():
            self._playing.ease()
            announce(self, self.tr("Smaller."))
            self._tick()

    def _open_menu(self) -> None:
        """The same actions as the keys, for those who look for them."""
        muted = self.sound.muted
        rows: tuple[tuple[str, Callable[[], object]] | None, ...] = (
            (self.tr("Repeat this step\tR"), lambda: self._jump(self._playing.repeat)),
            *(((self.tr("Swap sides\tS"), self._swap_sides),) if self._playing.can_swap_sides() else ()),
            *(((self.tr("Easier\tE"), self._ease),) if self._playing.can_ease() else ()),
            (self.tr("10 seconds more\t+"), lambda: self._change_length(10)),
            (self.tr("10 seconds less\t-"), lambda: self._change_length(-10)),
            (self.tr("Sound on\tM") if muted else self.tr("Mute\tM"), self._switch_sound),
            (self.tr("Captions\tC"), self._page.switch_captions),
            None,
            (self.tr("Where this comes from"), self._open_sources),
            (self.tr("Full screen\tF"), self._full_screen),
            (self.tr("Shortcuts\t?"), self._shortcuts.open),
            (self.tr("End routine\tEsc"), self._leave),
        )
        menu_of(self, rows).popup(QCursor.pos())

    def _open_sources(self) -> None:
        """Where the move of this step comes from; the routine waits."""
        exercise = self._playing.position().exercise
        if exercise is None:
            return
        if self._playing.halt is Halt.NONE:
            self._playing.stop(Halt.PERSON)
        self._tick()
        self._turn_to(self._sources_page)
        self._sources_page.tell(exercise, self._sources)

    def _open_tip(self, tip: Tip) -> None:
        self._turn_to(self._sources_page)
        self._sources_page.tell_claim(tip.text, tip.known, tip.sources, self._sources)

    def _close_sources(self) -> None:
        self._turn_to(self._page if self._open else self._done_page)

    # It hurts: the care asks, and says how it goes on

    def _stop_at_once(self) -> None:
        self._playing.stop(Halt.PERSON)
        self._tick()
        self._care.ask()

    def _resume_after_hurt(self) -> None:
        self._turn_to(self._page)
        self._run_on()
        self._ask_in_this_step()

    def _go_on_without(self) -> None:
        """Not this move, nor its other side."""
        self._show_changed_steps()
        self._turn_to(self._page)
        self._playing.go_on()
        self._tell_begun()
        self._go_past()
        self._ask_in_this_step()

    def _end_after_hurt(self, gently: bool) -> None:
        if gently:
            self._finish(by_hand=True)
        else:
            self._leave()

    def _leave_out(self, exercise: str, for_good: bool) -> None:
        """Leaves out what hurt, at once and later."""
        self.left_out.emit(exercise, for_good)
        if self._open:
            self._playing.spare(exercise)
            self._show_changed_steps()
            self._go_past()

    def _ask_in_this_step(self) -> None:
        """Whether it is to be left out is asked until the next step, and again when it is over."""
        if self._open:
            self._page.ask_to_leave_out(asks=True)

    def _show_changed_steps(self) -> None:
        self._page.show_steps(self._playing.steps)
        self._announced = -1

    # The end

    def _finish(self, *, by_hand: bool) -> None:
        """The last second was played, or jumped to: thanks, and one question."""
        resolved, model = self._playing.resolved, self._model
        assert resolved is not None
        assert model is not None
        self._playing.playhead.stop()
        self.sound.finish(self._playing.position(), by_hand=by_hand)
        region = resolved.routine.regions[0]
        headline = thanks(self._playing.playhead.seconds_done, region)
        self._done_page.show_figure(resolved, model, self._look)
        self._done_page.thank(headline, now_question(region), self._why, self._another)
        self._turn_to(self._done_page)
        announce(self, headline)
        self._end(by_hand=by_hand)

    def _end(self, *, by_hand: bool) -> None:
        """Tell once how much was done."""
        if not self._open:
            return
        self._open = False
        self._playing.playhead.stop()
        self.sound.stop()
        self._pace.stop()
        self._page.stage.clear()
        self.ended.emit(self.fraction_done(), by_hand)

    def _leave(self) -> None:
        self._end(by_hand=True)
        self.hide()

    # The window

    def _turn_to(self, page: QWidget) -> None:
        self._shortcuts.hide()
        for menu in self.findChildren(QMenu):
            menu.close()
        self._pages.setCurrentWidget(page)
        if page is self._page:
            self._page.pause_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_in_view(self, gone: QScreen) -> None:
        bring_into_view(self, gone=gone)

    def showEvent(self, event: QShowEvent) -> None:
        """Moves again."""
        super().showEvent(event)
        self._tick()

    def hideEvent(self, event: QHideEvent) -> None:
        """Spends nothing on what nobody sees."""
        super().hideEvent(event)
        self._tick()
        put_away(self, self.put_away.emit)

    def changeEvent(self, event: QEvent) -> None:
        """Minimised or back again."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._tick()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window ends the routine."""
        self._end(by_hand=True)
        super().closeEvent(event)
