"""The window of the help while it hurts: shows the page it is told, large, and says what the person answered.

Belongs here: which widget shows which page, and what all pages have in common. Doesn't: which page follows
(core.relief), the pages (relief_*), keeping anything.
"""

from collections.abc import Callable
from itertools import count
from math import inf

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from ergo.core.diary import DiaryEntry
from ergo.core.fitting import WHEELCHAIR
from ergo.core.relief import strong_until
from ergo.core.relief_pages import (
    Able,
    Area,
    ClosedWindow,
    Could,
    Eased,
    Ended,
    GotWorse,
    Moved,
    NoSign,
    OneSign,
    Page,
    Relief,
    Said,
    Waited,
    WantedAgain,
    WantedEasier,
    WentBack,
)
from ergo.core.relief_plan import begins_with_the_stretch
from ergo.core.routine import Model, ResolvedRoutine
from ergo.ui import relief_words
from ergo.ui.controls import Button, Label, Rank, label
from ergo.ui.figure import Look
from ergo.ui.help_card import HelpCard
from ergo.ui.look import LARGE, MEDIUM, SMALL, WIDE, Size, grown
from ergo.ui.player_buttons import Sign, SignButton
from ergo.ui.player_sound import PlayerSound
from ergo.ui.relief_after import AfterPage
from ergo.ui.relief_asking import AskPage, StrengthPage, WherePage
from ergo.ui.relief_check import CheckPage
from ergo.ui.relief_controls import LOW, NARROW, ReliefPage
from ergo.ui.relief_moving import MovePage
from ergo.ui.relief_settle import SettlePage
from ergo.ui.toplevel import LeastSize, announce

OPENING_SIZE, LEAST_SIZE = (880, 640), (480, 480)  # pixels


class View(msgspec.Struct, frozen=True):
    """Everything the window is told."""

    relief: Relief
    model: Model
    eases: tuple[ResolvedRoutine, ...] = ()
    moves: ResolvedRoutine | None = None
    tags: tuple[str, ...] = ()
    can_again: bool = False
    gentle: bool = False  # the days are gentle already
    known: DiaryEntry = DiaryEntry(0, 0.0)  # of this spasm, before the person adds anything
    movement_off: str = ""  # until when, in one sentence


class ReliefWindow(QWidget):
    """One page at a time; built once, and kept."""

    answered = Signal(object)  # an Answer
    notes_wanted = Signal()  # a page to take along
    finished = Signal(object, object, object)  # Finished; the DiaryEntry to keep, or None; Wishes
    played = Signal(
        object, float, float
    )  # the ResolvedRoutine, the seconds and the share of it that were done

    def __init__(self, now: Callable[[], float]) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Help while it hurts: Ergo"))
        LeastSize(self, *LEAST_SIZE)
        self.resize(*map(grown, OPENING_SIZE))
        self.sound = PlayerSound(self)
        self._view: View | None = None
        self._look, self._still = Look(), False
        self._lines = count()
        self._heading = Label("", Size.TITLE, bold=True)
        self._paused = Label(self.tr("Reminders are paused."), quiet=True)
        self._not_advice = label(relief_words.not_advice(), quiet=True)
        self._voice = SignButton(Sign.SOUND, self.tr("Mute"), Rank.QUIET, bare=True)
        self._end = Button(self.tr("End"), Rank.QUIET)
        self._pages = self._make_pages(now)
        self._card = HelpCard()
        self._stack = QStackedLayout()
        for page in (*self._pages.values(), self._card):
            self._stack.addWidget(page)
        self._lay_out()
        self._connect()

    @property
    def page(self) -> Page | None:
        """What is shown."""
        return None if self._view is None else self._view.relief.page

    def dress(self, look: Look, *, still: bool) -> None:
        """How the figure looks; *still*: nothing moves that need not."""
        self._look, self._still = look, still

    def show_view(self, view: View) -> None:
        """Show this from now on."""
        before, self._view = self._view, view
        same_page = before is not None and before.relief.page is view.relief.page
        if not same_page and before is not None:
            self._leave(before.relief.page)
        self._fill(view)
        if same_page:
            return
        shown = self._pages.get(view.relief.page)
        self._stack.setCurrentWidget(shown or self._card)
        if shown is None:
            self._card.begin()
            self._card.say_line(view.movement_off)
            announce(self, self._card.words())
            self.sound.say(self._card.words(), inf)
        else:
            shown.begin()
            announce(self, shown.heading)
            if shown.spoken:
                self.sound.say(shown.spoken, inf)
        self._heading.setText(self.tr("Get help") if shown is None else shown.heading)
        for part in (self._paused, self._voice, self._end):
            part.setVisible(shown is not None)
        self._fit()

    def say_movement_off(self, line: str) -> None:
        """Say on the help card how long movement is off."""
        self._card.say_line(line)

    def show_muted(self) -> None:
        """The sign for sound is as the sound is."""
        muted = self.sound.muted
        self._voice.say(
            Sign.MUTED if muted else Sign.SOUND, self.tr("Sound on") if muted else self.tr("Mute")
        )

    def pause(self) -> None:
        """Nobody is here."""
        self.sound.hushed.emit()
        for page in (self._settle, self._move):
            if self._stack.currentWidget() is page:
                page.pause()

    def go_on(self) -> None:
        """Somebody is back."""
        for page in (self._settle, self._move):
            if self._stack.currentWidget() is page:
                page.go_on()

    def say_trouble(self, sentence: str) -> None:
        """The entry could not be saved, and why; what was typed stays."""
        self._after.say_trouble(sentence)

    def forget_note(self) -> None:
        """What was typed was saved, or is not wanted."""
        self._after.forget()

    def leave(self) -> None:
        """It is over, and the window goes."""
        if self._view is not None:
            self._leave(self._view.relief.page)
            self._view = None
        self.sound.hushed.emit()
        self.hide()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window ends it; nothing is kept that wasn't saved."""
        super().closeEvent(event)
        self.answered.emit(ClosedWindow())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves words away where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self.page is not None and self.page is not Page.STOPPED
        self._paused.setVisible(shown and self.width() >= grown(NARROW))
        # The list says it, too: there every line counts, and it is the page that everybody reads.
        self._not_advice.setVisible(self.page is not Page.CHECK and self.height() >= grown(LOW))

    def _leave(self, page: Page) -> None:
        match page:
            case Page.SETTLE:
                self._settle.leave()
            case Page.MOVE:
                self._move.leave()

    def _fill(self, view: View) -> None:
        """Tells the page what it shows."""
        relief = view.relief
        match relief.page:
            case Page.WHERE:
                self._where.cast(view.model, self._look)
                self._where.show_place(relief.area, relief.side)
                lines = relief_words.first_lines()
                self._where.say(lines[next(self._lines) % len(lines)])
            case Page.SETTLE:
                ease = view.eases[relief.ease % len(view.eases)] if view.eases else None
                no_stitch = relief.area is Area.SIDE and not relief.stitch
                line = relief_words.no_stretching() if no_stitch else ""
                self._settle.offer(easier=len(view.eases) > 1, moves=view.moves is not None, tags=view.tags)
                self._settle.settle(
                    ease,
                    view.model,
                    self._look,
                    still=self._still,
                    line=line,
                    lies=relief.able is Able.LIE,
                    ask_at=strong_until(relief),
                )
            case Page.MOVE if view.moves is not None:
                cramp = begins_with_the_stretch(relief)
                self._move.play(view.moves, view.model, self._look, still=self._still, cramp=cramp)
            case Page.AFTER:
                cramp = begins_with_the_stretch(relief)
                walks = WHEELCHAIR not in view.tags
                again, gentle = view.can_again, view.gentle
                self._after.ask(view.known, cramp=cramp, walks=walks, again=again, gentle=gentle)

    def _make_pages(self, now: Callable[[], float]) -> dict[Page, ReliefPage]:
        self._check, self._where, self._strength = CheckPage(), WherePage(), StrengthPage()
        self._settle, self._move, self._after = (
            SettlePage(now, self.sound),
            MovePage(now, self.sound),
            AfterPage(),
        )
        yes, no = self.tr("Yes"), self.tr("No")
        self._asking = {
            Page.STITCH: AskPage(
                self.tr("Did it start while you were moving or running?"), {yes: Said(True), no: Said(False)}
            ),
            Page.ABLE: AskPage(
                self.tr("What can you do now?"), {relief_words.able(it): Could(it) for it in Able}
            ),
            Page.STAND_UP: AskPage(
                self.tr("Can you stand up and hold on to the desk?"), {yes: Said(True), no: Said(False)}
            ),
        }
        return {
            Page.CHECK: self._check,
            Page.WHERE: self._where,
            **self._asking,
            Page.STRENGTH: self._strength,
            Page.SETTLE: self._settle,
            Page.MOVE: self._move,
            Page.AFTER: self._after,
        }

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(MEDIUM)
        head.addWidget(self._heading, 1)
        for part in (self._paused, self._voice, self._end):
            head.addWidget(part)
        self._heading.setWordWrap(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(WIDE, LARGE, WIDE, LARGE)
        whole.setSpacing(SMALL)
        whole.addLayout(head)
        whole.addLayout(self._stack, 1)
        whole.addWidget(self._not_advice)

    def _connect(self) -> None:
        say = self.answered.emit
        self._check.none_said.connect(lambda: say(NoSign()))
        self._check.one_said.connect(lambda: say(OneSign()))
        asking: tuple[AskPage | StrengthPage | WherePage, ...] = (*self._asking.values(), self._strength)
        for page in (self._where, *asking):
            page.answered.connect(say)
            page.back_wanted.connect(lambda: say(WentBack()))
        self._settle.better.connect(lambda: say(Eased()))
        self._settle.easier.connect(lambda: say(WantedEasier()))
        self._settle.waited.connect(lambda: say(Waited()))
        self._move.moved.connect(lambda: say(Moved()))
        self._move.played.connect(self.played)
        self._after.again.connect(lambda: say(WantedAgain()))
        self._after.finished.connect(self.finished)
        self._card.closed.connect(lambda: self.close())
        self._card.notes_wanted.connect(self.notes_wanted)
        self._voice.clicked.connect(lambda: self._switch_sound())
        self._end.clicked.connect(lambda: self._stop())
        for helping in (self._settle, self._move):
            helping.worse.connect(lambda: say(GotWorse()))
            self._key(helping, "H", lambda: say(GotWorse()))
            self._key(helping, "M", self._switch_sound)
        self._key(self, "Esc", self._stop)

    def _key(self, page: QWidget, key: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(key), page)
        shortcut.setAutoRepeat(False)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: act())

    def _switch_sound(self) -> None:
        self.sound.mute(not self.sound.muted)
        self.show_muted()

    def _stop(self) -> None:
        """End; from the help card the window closes."""
        if self.page is Page.STOPPED:
            self.close()
        elif self.page is not Page.AFTER or not self._after.leave_note():
            self.answered.emit(Ended())
