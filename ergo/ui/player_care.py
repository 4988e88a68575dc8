"""What follows "It hurts" in the player: it asks, and lets go on only what may go on.

Belongs here: the order of questions and answers. Doesn't: what a number means (core.care), how the pages look
(player_hurt, help_card).
"""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ergo.core.care import Hurt, how_much
from ergo.core.figure import moves_whole
from ergo.core.routine import Exercise
from ergo.ui.help_card import HelpCard
from ergo.ui.player_hurt import HurtPage, LeaveOut
from ergo.ui.playing import Playing


class HurtFlow(QObject):
    """Asks how strong it is; says what the person chose, and whether the routine is over."""

    turned = Signal(QWidget)  # this page is to be shown
    told = Signal(str)  # for a screen reader
    said = Signal(str, str)  # the exercise's id; smaller, else, skip, end, relief, stop, notes
    stopped = Signal()  # the routine is over: nothing goes on
    eased = Signal()  # it goes on, smaller
    spared = Signal()  # it goes on without this move
    ended = Signal(bool)  # the person ends it; gently, with the page of thanks
    left_out = Signal(str, bool)  # the exercise's id; from now on, else just today
    closed = Signal()

    def __init__(self, playing: Playing, leave_out: Iterable[LeaveOut]) -> None:
        """*leave_out*: where it is asked whether a move is to be left out."""
        super().__init__()
        self.page, self.card = HurtPage(), HelpCard()
        self._playing, self._asks = playing, tuple(leave_out)
        self._times, self._hurt = 0, Hurt.STOP  # how often it hurt in this routine, and how much
        self._sore: Exercise | None = None
        self.page.rated.connect(lambda strength: self._follow(how_much(strength)))
        self.page.warned.connect(lambda: self._follow(Hurt.STOP))
        self.page.smaller.connect(self._carry_on_smaller)
        self.page.skip.connect(self._skip)
        self.page.end.connect(self.end)
        self.page.relief.connect(lambda: self._say("relief"))
        self.card.closed.connect(self.closed)
        self.card.notes_wanted.connect(lambda: self._say("notes"))
        for ask in self._asks:
            ask.chosen.connect(self._leave_out)

    @property
    def pages(self) -> tuple[QWidget, ...]:
        """The question, and the help card."""
        return self.page, self.card

    def begin(self) -> None:
        """A routine begins: nothing has hurt."""
        self._times, self._sore = 0, None
        for ask in self._asks:
            ask.ask("")

    def ask(self) -> None:
        """It hurts, and everything stands still."""
        self._times += 1
        self._sore = self._playing.sore()
        self.turned.emit(self.page)
        self.page.ask(can_be_smaller=self._sore is not None and not moves_whole(self._sore))
        self.told.emit(self.tr("Stopped. Let go and breathe. How strong is it, 0 to 10?"))

    def end(self) -> None:
        """The person ends it; after the second time gently."""
        again = self._times > 1
        self._say("end")
        if again:
            self._ask_to_leave_out()
        self.ended.emit(again)

    def _follow(self, hurt: Hurt) -> None:
        """Nothing goes on after a strong pain or a warning sign; else the person chooses."""
        self._hurt = hurt
        if hurt is not Hurt.STOP:
            self.told.emit(self.page.go_on(hurt, again=self._times > 1))
            return
        self.card.begin()
        self.turned.emit(self.card)
        self.told.emit(self.card.words())
        self._say("stop")
        self.stopped.emit()

    def _carry_on_smaller(self) -> None:
        self._say("smaller")
        self._playing.keep_small()
        self._playing.repeat()
        self._ask_to_leave_out()
        self.eased.emit()

    def _skip(self) -> None:
        self._say("else" if self._hurt is Hurt.MILD else "skip")
        self._playing.keep_small()
        if self._sore is not None:
            self._playing.spare(self._sore.id)
        self._ask_to_leave_out()
        self.spared.emit()

    def _say(self, answer: str) -> None:
        self.said.emit(self._sore.id if self._sore else "", answer)

    def _ask_to_leave_out(self) -> None:
        for ask in self._asks:
            ask.ask(self._sore.name if self._sore else "")

    def _leave_out(self, for_good: bool) -> None:
        if self._sore is None:
            return
        for ask in self._asks:
            ask.say_done(for_good=for_good)
        self.left_out.emit(self._sore.id, for_good)
