"""The prompter: brings a prompt before the person's eyes, by the desktop's notification or Ergo's card."""

import logging
from collections import Counter
from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QPainter, QPixmap

from ergo.conductor import Conductor
from ergo.core.breaks import Answer, Kind
from ergo.core.effects import Prompt
from ergo.core.events import Answered, PromptExpired, RoutineWanted
from ergo.core.fitting import WHEELCHAIR
from ergo.core.settings import Settings
from ergo.offering import Offered, Offering
from ergo.ports import Notice, Notifier
from ergo.stage import PlayerStage
from ergo.storage.care import Care
from ergo.ui import words

# The cards and the figure are imported when first shown: many a day needs none of the cards.
if TYPE_CHECKING:
    from ergo.core.routine import Exercise
    from ergo.ui.figure import FigurePainter, Look
    from ergo.ui.posture_card import PostureAnswer, PostureCard
    from ergo.ui.prompt_card import PromptCard

log = logging.getLogger(__name__)

TALL = "reset-tall"  # the exercise whose figure grows tall on the posture card
TALL_CYCLE = 2.0  # seconds of its cycle from slumped to tall
CHECKS_A_DAY = 6  # so much further in the list of cues the next day begins
LESS = 30  # seconds of the shorter routine that is offered after a skip
LESS_STAYS = 60_000  # milliseconds

OnAnswer = Callable[[Answer | None], None]


class ScreenPrompter:
    """Shows one prompt at a time."""

    def __init__(
        self,
        conductor: Callable[[], Conductor],
        notifier: Notifier,
        offering: Offering,
        care: Care,
        stage: PlayerStage,
        settings: Callable[[], Settings],
    ) -> None:
        self._conductor = conductor
        self._notifier = notifier
        self._offering = offering
        self._care = care
        self._stage = stage
        self._settings = settings
        self._card: PromptCard | None = None
        self._posture: PostureCard | None = None
        self._tall: tuple[Exercise, Look, FigurePainter] | None = None  # who paints the card's figure
        self._showing = 0  # the number of the prompt that is on the screen
        self._checks: int | None = None  # posture checks so far, from a place that differs from day to day
        self._turns = Counter[
            Kind
        ]()  # prompts of each kind so far, from a place that differs from day to day
        self._notice: Notice | None = None  # what is on the screen
        self._offered_less: date | None = None  # the last day on which it was
        self._less = QTimer(singleShot=True, interval=LESS_STAYS)
        self._less.timeout.connect(self._take_away)

    def show(self, prompt: Prompt) -> None:
        """Shows this prompt, in place of any other."""
        number = self._showing = prompt.number
        if prompt.kind is Kind.POSTURE:
            self._check_posture(number)
            return
        fixed = prompt.fixed
        named = self._offering.named(fixed.routine) if fixed is not None else None
        offered = named or self._offering.suggest(prompt.kind)
        notice = self._notice_of(prompt, offered)
        self._bring(notice, offered, lambda answer: self._prompt_answered(number, answer))
        # Whoever clicks is to see the first frame at once: the player is built while they read.
        QTimer.singleShot(0, lambda: self._stage.player)

    def _notice_of(self, prompt: Prompt, offered: Offered | None) -> Notice:
        settings, off_until = self._settings(), self._care.off_until()
        later = settings.breaks.later_minutes
        if off_until is not None:
            return words.slow_notice(off_until, later_minutes=later if Answer.LATER in prompt.answers else 0)
        return words.notice(
            prompt,
            None if offered is None else _offer(offered),
            later_minutes=later,
            on_wheels=WHEELCHAIR in settings.routines.body,
            say_held=settings.quiet.say_what_was_held,
            turn=self._turn(prompt.kind),
        )

    def _turn(self, kind: Kind) -> int:
        """Which wording's turn it is; counted by kind, else two kinds in turn would use half of theirs."""
        if kind not in self._turns:
            self._turns[kind] = self._today().toordinal()
        self._turns[kind] += 1
        return self._turns[kind]

    def _today(self) -> date:
        conductor = self._conductor()
        return datetime.fromtimestamp(conductor.now().wall, conductor.plan.zone).date()

    def withdraw(self, number: int) -> None:
        """Takes the prompt of that number off the screen."""
        if number != self._showing:
            return
        self._showing = 0
        self._take_away()
        if self._posture is not None:
            self._posture.withdraw()

    def _bring(self, notice: Notice, offered: Offered | None, on_answer: OnAnswer) -> None:
        """Shows it by the desktop's notification, or by Ergo's own card where that can't ask."""
        self._less.stop()
        self._notice = notice

        def on_failure(why: str) -> None:
            log.info("The desktop's notification cannot ask (%s); Ergo's own card does", why)
            if notice is self._notice:
                card = self._prompt_card()
                card.picture(self._thumbnail(offered))
                card.show(notice, on_answer, log.warning)

        self._notifier.show(notice, on_answer, on_failure)

    def _take_away(self) -> None:
        self._less.stop()
        self._notice = None
        self._notifier.withdraw()
        if self._card is not None:
            self._card.withdraw()

    def _prompt_answered(self, number: int, answer: Answer | None) -> None:
        shown = number == self._showing
        self._answered(number, answer)
        if shown and answer is Answer.SKIP:
            self._offer_less()

    def _offer_less(self) -> None:
        """After a skip by hand, once a day: half a minute instead?"""
        conductor, today = self._conductor(), self._today()
        offered = self._offering.shorter(LESS)
        if offered is None or self._offered_less == today:
            return
        self._offered_less = today
        name = offered.routine.routine.id

        def on_answer(answer: Answer | None) -> None:
            self._take_away()
            if answer is Answer.START:
                conductor.act(lambda now: RoutineWanted(now, name))

        self._bring(words.skip_offer_notice(), offered, on_answer)
        self._less.start()

    def _answered(self, number: int, answer: Answer | None) -> None:
        conductor = self._conductor()
        if answer is None:
            conductor.act(lambda now: PromptExpired(now, number))
        else:
            conductor.act(lambda now: Answered(now, number, answer))

    def _prompt_card(self) -> "PromptCard":
        from ergo.ui.prompt_card import PromptCard

        if self._card is None:
            self._card = PromptCard(self._settings().breaks.withdraw_after_seconds)
        return self._card

    def _check_posture(self, number: int) -> None:
        from ergo.ui.posture_card import PostureCard

        if self._care.movement_is_off:  # nobody is asked to sit otherwise then
            self._answered(number, Answer.SKIP)
            return
        settings = self._settings()
        if self._posture is None:
            self._posture = PostureCard(self._paint_tall)
            self._posture.answered.connect(self._posture_answered)
        if self._checks is None:  # whoever starts Ergo anew each day meets every cue in time
            self._checks = self._today().toordinal() * CHECKS_A_DAY
        standing = self._conductor().state.standing_since is not None
        self._posture.open_check(
            self._checks,
            "standing" if standing else settings.posture.setting,
            seconds=settings.posture.seconds,
            shifts=settings.posture.shift_every_second,
            on_wheels=WHEELCHAIR in settings.routines.body,
            reduced_motion=self._stage.reduced_motion,
        )
        self._checks += 1

    def _posture_answered(self, answer: "PostureAnswer | None") -> None:
        from ergo.ui.posture_card import PostureAnswer

        if answer is None:
            return
        said = Answer.SKIP if answer is PostureAnswer.NOT_NOW else Answer.START
        self._answered(self._showing, said)

    def _paint_tall(self, painter: QPainter, rect: QRectF, tall: float) -> None:
        from ergo.ui.figure import FigurePainter

        catalogue, look = self._offering.catalogue, self._stage.figure_look()
        exercise = catalogue.exercises[TALL]
        if self._tall is None or self._tall[:2] != (exercise, look):
            self._tall = exercise, look, FigurePainter(exercise, catalogue.model, look)
        self._tall[2].paint(painter, rect, tall * TALL_CYCLE, arrow=False)

    def _thumbnail(self, offered: Offered | None) -> QPixmap | None:
        from ergo.ui.figure import thumbnail
        from ergo.ui.prompt_card import PICTURE

        if offered is None:
            return None
        exercises = [step.exercise for step in offered.routine.steps if step.exercise is not None]
        model = self._offering.catalogue.model
        return thumbnail(exercises[0], model, PICTURE, self._stage.figure_look()) if exercises else None


def _offer(offered: Offered) -> words.Offer:
    routine = offered.routine.routine
    return words.Offer(routine.title, words.place(routine.regions[0]), offered.routine.seconds)
