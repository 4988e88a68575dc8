"""The player: the window in which a routine is played.

Belongs here: keys, the frame timer, and which page is shown when. Doesn't: words (player_scene), what the
person changed on the way (playing), painting (player_stage, player_ring).
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QCursor,
    QGuiApplication,
    QHideEvent,
    QKeySequence,
    QScreen,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QMenu, QStackedLayout, QWidget

from ergo.core.figure import moves_whole
from ergo.core.heard import next_line_in
from ergo.core.routine import Model, Phase, Position, ResolvedRoutine
from ergo.ui.figure import Look, thumbnail
from ergo.ui.look import grown
from ergo.ui.player_pages import DonePage, HurtPage, Shortcuts
from ergo.ui.player_playing import THUMBNAIL, PlayingPage
from ergo.ui.player_scene import Halt, announcement, now_question, scene, thanks
from ergo.ui.player_sound import PlayerSound
from ergo.ui.player_stage import FADE_SECONDS, STILL_SECONDS, Picture, picture_of
from ergo.ui.playing import Playing
from ergo.ui.toplevel import announce, appear, bring_into_view

CALM_FRAMES = 10  # a second, while holding: only the ring moves
WAITING_FRAMES = 5  # a second, while only numbers change
OPENING_SIZE, LEAST_SIZE = (880, 600), (480, 480)  # pixels


class PlayerWindow(QWidget):
    """Plays one routine at a time; built once, and kept for the next."""

    opened = Signal()
    ended = Signal(float, bool)  # fraction done, and whether the person ended it by hand
    feedback = Signal(str)  # "too easy", "just right" or "too much"
    comfort = Signal(str)  # "better", "same" or "worse"
    hurt = Signal(str, str)  # the exercise's id; "smaller", "skip" or "end"
    another = Signal()

    def __init__(self, now: Callable[[], float], *, frames: int = 30) -> None:
        """*now*: seconds on a clock that never goes back; *frames* a second while the figure moves."""
        super().__init__()
        self.setWindowTitle(self.tr("Routine"))
        self.setMinimumSize(*LEAST_SIZE)
        self.resize(*OPENING_SIZE)
        self._playing, self._frames = Playing(now), frames
        self.sound = PlayerSound(self)  # what is to be heard
        self._model: Model | None = None
        self._look, self._why, self._another, self._reduced = Look(), "", "", False
        self._open = False  # a routine has begun and not ended
        self._captions, self._announced, self._thumbnail_of = True, -1, -1
        self._page, self._hurt_page, self._done_page = PlayingPage(), HurtPage(), DonePage()
        self._pages = QStackedLayout(self)
        for page in (self._page, self._hurt_page, self._done_page):
            self._pages.addWidget(page)
        self._shortcuts = Shortcuts(self)
        self._frame = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self._frame.timeout.connect(self._tick)
        self._last_second = QTimer(self, singleShot=True)  # ends what is played on while nobody sees it
        self._last_second.timeout.connect(self._tick)
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
    ) -> None:
        """Open with this routine and run it; one that is still being played ends first.

        *why*: why it was chosen, one sentence. *another*: what the done page offers: "Hips 60 s".
        *audible*: something is to be heard, so that there is something to mute.
        *activate*: the person clicked, so the window comes to the front; otherwise it never takes the focus.
        *first_time*: the pain rule is read before anything moves.
        """
        self._end(by_hand=False)
        self._model, self._look, self._why, self._another = model, look, why, another
        self._reduced, self._captions = reduced_motion, captions
        self._announced = self._thumbnail_of = -1
        self._playing.load(routine, first_time=first_time)
        self._open = True
        self._page.stage.cast(model, look)
        self._page.begin(routine.routine.title, tuple(step.seconds for step in routine.steps))
        self._page.show_captions(captions)
        self._page.show_sound(audible=audible, muted=self.sound.muted)
        self.sound.begin()
        self.setWindowTitle(self.tr("{title}: Ergo").format(title=routine.routine.title))
        self._turn_to(self._page)
        self._tick()
        appear(self, activate=activate)
        self.opened.emit()

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

    def afterwards(self, line: str) -> None:
        """Say this quietly on the done page: "Next break in 30 min."."""
        self._done_page.say_line(line)

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
            self._pace(0)
            return
        if self._playing.playhead.at_end:
            self._finish(by_hand=False)
            return
        position = self._playing.position()
        self._show(position)
        self._pace(self._frames_for(position))

    def _show(self, position: Position) -> None:
        resolved, halt = self._playing.resolved, self._playing.halt
        assert resolved is not None
        now = scene(resolved, position, halt)
        self.sound.follow(resolved, position, running=self._playing.playhead.running)
        fraction = 1 - position.step_left / position.step_seconds
        self._page.bar.show_progress(position.step, fraction, now.step_line)
        self._page.stage.show_picture(picture_of(position, reduced_motion=self._reduced))
        self._page.show_scene(now, halt)
        self._show_thumbnail(now.following.step if now.following else -1)
        if self._announced != position.step:
            self._announced = position.step
            announce(self, announcement(now))

    def _show_thumbnail(self, step: int) -> None:
        exercise = self._playing.steps[step].exercise if step >= 0 else None
        if step == self._thumbnail_of or exercise is None or self._model is None:
            return
        self._thumbnail_of = step
        ratio, look = self.devicePixelRatioF(), self._page.stage.look
        self._page.show_thumbnail(thumbnail(exercise, self._model, grown(THUMBNAIL), look, ratio))

    def _frames_for(self, position: Position) -> float:
        """How often a second something changes that can be seen; 0: nothing does."""
        if not self._playing.playhead.running:
            return 0
        if position.phase is Phase.HOLD:
            return CALM_FRAMES
        if position.phase is not Phase.MOVE:
            return WAITING_FRAMES
        if self._reduced and position.exercise is not None:
            moved = position.step_seconds - position.step_left - position.exercise.lead_s
            return self._frames if moved % STILL_SECONDS <= FADE_SECONDS else WAITING_FRAMES
        return self._frames

    def _pace(self, frames: float) -> None:
        """Look again so often a second, at the latest when the phase ends; not while nobody can see it."""
        self._last_second.stop()
        if frames == 0:
            self._frame.stop()
        elif not self.isVisible() or self.isMinimized():
            self._frame.stop()
            self._last_second.start(round(self._until_heard() * 1000) + 1)
        else:
            pause = 1000 / frames
            if frames < self._frames:
                pause = min(pause, self._playing.position().phase_left * 1000 + 1)
            if not self._frame.isActive() or self._frame.interval() != int(pause):
                self._frame.start(int(pause))

    def _until_heard(self) -> float:
        """Seconds until there is something to do though nobody sees it: say a line, or end."""
        resolved, left = self._playing.resolved, self._playing.playhead.left
        if resolved is None or self.sound.muted:
            return left
        return min(left, next_line_in(resolved, self._playing.position()))

    # What the person does

    def _connect_pages(self) -> None:
        page, hurt, done = self._page, self._hurt_page, self._done_page
        page.previous.connect(lambda: self._jump(self._playing.previous))
        page.next.connect(self._next)
        page.pause.connect(self._pause_or_go_on)
        page.hurts.connect(self._stop_at_once)
        page.end.connect(self._leave)
        page.captions.connect(self._switch_captions)
        page.sound.connect(self._switch_sound)
        page.more.connect(self._open_menu)
        hurt.smaller.connect(self._carry_on_smaller)
        hurt.skip.connect(self._skip_what_hurts)
        hurt.end.connect(self._leave_hurt)
        done.felt.connect(self.feedback)
        done.compared.connect(self.comfort)
        done.another.connect(self.another)
        done.finished.connect(self.hide)
        self._shortcuts.closed.connect(lambda: self._page.pause_button.setFocus())

    def _make_keys(self) -> None:
        """Shortcuts, as buttons would take the arrows for themselves; each works on its page only."""
        for keys, action in (
            (("Space",), self._pause_or_go_on),
            (("Left",), lambda: self._jump(self._playing.previous)),
            (("Right",), self._next),
            (("R",), lambda: self._jump(self._playing.repeat)),
            (("S",), self._swap_sides),
            (("M",), self._switch_sound),
            (("C",), self._switch_captions),
            (("H",), self._stop_at_once),
            (("+", "="), lambda: self._change_length(10)),
            (("-",), lambda: self._change_length(-10)),
            (("?",), self._shortcuts.open),
            (("Esc",), self._leave),
        ):
            for key in keys:
                self._key(key, self._page, action)
        self._key("Esc", self._hurt_page, self._leave_hurt)
        self._key("Esc", self._done_page, self.hide)
        for page in (self._page, self._done_page):
            self._key("F", page, self._full_screen)

    def _key(self, key: str, page: QWidget, action: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(key), page)
        shortcut.setAutoRepeat(False)
        card = self._shortcuts
        shortcut.activated.connect(lambda: card.close_card() if card.isVisible() else action())

    def _pause_or_go_on(self) -> None:
        if self._playing.halt is Halt.NONE:
            self._playing.stop(Halt.PERSON)
            announce(self, self.tr("Paused. Take your time."))
        else:
            self._playing.go_on()
        self._tick()

    def _jump(self, jump: Callable[[], None]) -> None:
        jump()
        self._tick()

    def _next(self) -> None:
        self._playing.next()
        if self._playing.playhead.at_end:
            self._finish(by_hand=True)
        else:
            self._tick()

    def _swap_sides(self) -> None:
        if self._playing.can_swap_sides():
            self._announced = self._thumbnail_of = -1
            self._jump(self._playing.swap_sides)

    def _change_length(self, seconds: float) -> None:
        self._playing.change_length(seconds)
        self._tick()

    def _switch_captions(self) -> None:
        self._captions = not self._captions
        self._page.show_captions(self._captions)

    def _switch_sound(self) -> None:
        self.sound.mute(not self.sound.muted)
        self._page.show_muted(self.sound.muted)

    def _full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _open_menu(self) -> None:
        """The same actions as the keys, for those who look for them."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Repeat this step\tR"), lambda: self._jump(self._playing.repeat))
        if self._playing.can_swap_sides():
            menu.addAction(self.tr("Swap sides\tS"), self._swap_sides)
        menu.addAction(self.tr("10 seconds more\t+"), lambda: self._change_length(10))
        menu.addAction(self.tr("10 seconds less\t-"), lambda: self._change_length(-10))
        sound = self.tr("Sound on\tM") if self.sound.muted else self.tr("Mute\tM")
        menu.addAction(sound, self._switch_sound)
        menu.addAction(self.tr("Captions\tC"), self._switch_captions)
        menu.addSeparator()
        menu.addAction(self.tr("Full screen\tF"), self._full_screen)
        menu.addAction(self.tr("Shortcuts\t?"), self._shortcuts.open)
        menu.addAction(self.tr("End routine\tEsc"), self._leave)
        menu.popup(QCursor.pos())

    # It hurts

    def _stop_at_once(self) -> None:
        position = self._playing.position()
        self._playing.stop(Halt.PERSON)
        self._tick()
        whole = position.exercise is None or moves_whole(position.exercise)
        self._turn_to(self._hurt_page)
        self._hurt_page.ask(can_be_smaller=not whole)
        announce(self, self.tr("Stopped. Let go and breathe."))

    def _carry_on_smaller(self) -> None:
        self._tell_hurt("smaller")
        self._playing.keep_small()
        self._playing.repeat()
        self._back_to_playing()

    def _skip_what_hurts(self) -> None:
        self._tell_hurt("skip")
        self._playing.keep_small()
        self._turn_to(self._page)
        self._playing.go_on()
        self._next()

    def _leave_hurt(self) -> None:
        self._tell_hurt("end")
        self._leave()

    def _tell_hurt(self, answer: str) -> None:
        exercise = self._playing.position().exercise
        self.hurt.emit(exercise.id if exercise else "", answer)

    def _back_to_playing(self) -> None:
        self._turn_to(self._page)
        self._playing.go_on()
        self._tick()

    # The end

    def _finish(self, *, by_hand: bool) -> None:
        """The last second was played, or jumped to: thanks, and one question."""
        resolved, model = self._playing.resolved, self._model
        assert resolved is not None
        assert model is not None
        self._playing.playhead.stop()
        self.sound.finish(self._playing.position(), by_hand=by_hand)
        seconds = self.fraction_done() * resolved.seconds
        region = resolved.routine.regions[0]
        headline = thanks(seconds, region)
        last = next((step.exercise for step in reversed(resolved.steps) if step.exercise), None)
        self._done_page.stage.cast(model, self._look)
        self._done_page.stage.show_picture(Picture(last, 0, glow=False) if last else None)
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
        self._pace(0)
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

    def changeEvent(self, event: QEvent) -> None:
        """Minimised or back again."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._tick()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window ends the routine."""
        self._end(by_hand=True)
        super().closeEvent(event)
