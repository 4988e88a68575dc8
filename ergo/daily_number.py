"""The daily number: asks once on each gentler day how strong it is, keeps it, and says what it means.

Belongs here: the day's one question. Doesn't: when it disturbs nobody (core), what follows (helper).
"""

import logging
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ergo.conductor import Conductor
from ergo.core.care import Hurt, how_much
from ergo.core.check_in import may_ask
from ergo.core.diary import DiaryEntry, free_id
from ergo.core.events import Moment
from ergo.core.gentler_days import rises, told_on
from ergo.core.state import State
from ergo.gentle_days import GentleDays
from ergo.storage.care import Care
from ergo.storage.diary import Diary, DiaryTrouble

if TYPE_CHECKING:
    from ergo.ui.daily_card import DailyCard

log = logging.getLogger(__name__)

SETTLED_IN = 600.0  # seconds at the desk without going away before it is asked


class DailyNumber(QObject):
    """Whoever doesn't answer is not asked again that day."""

    kept = Signal()  # the diary changed
    strong = Signal()  # it is so strong that help begins anew
    rising = Signal()  # it was stronger than the day before, two days running

    def __init__(
        self,
        conductor: Conductor,
        diary: Diary,
        care: Care,
        gentle_days: GentleDays,
        is_helped: Callable[[], bool],
    ) -> None:
        """*is_helped*: whether help is open, over which nothing may lie."""
        super().__init__()
        self._is_helped = is_helped
        self._conductor, self._diary, self._care = conductor, diary, care
        self._gentle_days = gentle_days
        self._day: date | None = None
        self._since = 0.0  # when they came, or the day began, on the boot clock
        self._asked: date | None = None
        self._card: DailyCard | None = None
        conductor.watchers.append(self._watch)

    def withdraw(self) -> None:
        """Takes the question off the screen."""
        if self._card is not None:
            self._card.withdraw()

    def look(self) -> None:
        """An entry of a spasm was saved: its number counts as that of the day."""
        with suppress(DiaryTrouble):
            if self._gentle_days.are_on and self._rises(self._diary.entries()):
                self.rising.emit()

    def _watch(self, state: State, now: Moment) -> None:
        if not self._gentle_days.are_on:
            return
        today = self._gentle_days.today
        away = state.away is not None or state.reading.locked or state.reading.asleep
        if today != self._day or away:
            self._day, self._since = today, now.at
        if self._asked == today or now.at - self._since < SETTLED_IN or self._care.movement_is_off:
            return
        if not self._is_helped() and may_ask(state, self._conductor.plan, now.wall):
            self._asked = today
            self._ask(today)

    def _ask(self, today: date) -> None:
        """Asks, unless the day has its number already."""
        try:
            if told_on(today, self._diary.entries(), self._gentle_days.zone) is not None:
                return
        except DiaryTrouble as trouble:
            log.warning("%s", trouble)
            return
        if self._card is None:
            from ergo.ui.daily_card import DailyCard

            self._card = DailyCard(self)
            self._card.told.connect(self._keep)
        self._card.ask()

    def _keep(self, number: int) -> None:
        """What it means counts also where it can't be kept."""
        at = self._conductor.now().wall
        entries: tuple[DiaryEntry, ...] = ()
        try:
            entries = self._diary.entries()
            told = DiaryEntry(free_id(entries, at), at, after=number, daily=True)
            entries = (*entries, told)
            self._diary.keep(told)
        except DiaryTrouble as trouble:
            log.warning("%s", trouble)
        else:
            self.kept.emit()
        if self._rises(entries):
            self.rising.emit()
        elif how_much(number) is Hurt.STOP:
            self.strong.emit()

    def _rises(self, entries: tuple[DiaryEntry, ...]) -> bool:
        return rises(self._gentle_days.today, entries, self._gentle_days.zone)
