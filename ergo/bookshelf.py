"""The bookshelf: what there is to read, read when first wanted, and the tip that ends a break.

Belongs here: bringing files, body and hour before the choice. Doesn't: choosing (core.reading), showing (ui).
"""

import logging
from collections.abc import Callable
from datetime import datetime, time, tzinfo
from functools import cached_property
from pathlib import Path

from ergo.core.events import Moment
from ergo.core.fitting import with_implied
from ergo.core.reading import LONG_ENOUGH, Page, Reading, Tip, occasions, tip_for
from ergo.core.routine import ResolvedRoutine, Source
from ergo.core.settings import Settings
from ergo.core.wording import questions_in, reading_in
from ergo.core.workstation import Question
from ergo.offering import Offering
from ergo.storage import paths, said_tips
from ergo.storage.care import Care
from ergo.storage.reading_files import load_questions, load_reading
from ergo.storage.shipped import shipped
from ergo.ui import language

log = logging.getLogger(__name__)


class Bookshelf:
    """Tips and pages, as far as they suit this person."""

    def __init__(
        self,
        offering: Offering,
        care: Care,
        settings: Callable[[], Settings],
        now: Callable[[], Moment],
        zone: tzinfo,
    ) -> None:
        self._offering = offering
        self._care = care
        self._settings = settings
        self._now = now
        self._zone = zone

    @property
    def sources(self) -> dict[str, Source]:
        """Every source, by its id."""
        return self._offering.catalogue.sources

    def tip_after(self, routine: ResolvedRoutine, *, standing: bool) -> Tip | None:
        """The line a longer break ends with, which counts as said; None: none."""
        if routine.seconds < LONG_ENOUGH or self._care.movement_is_off:
            return None
        wall = self._now().wall
        today = datetime.fromtimestamp(wall, self._zone)
        midnight = datetime.combine(today.date(), time(), self._zone).timestamp()
        laptop = self._settings().posture.setting == "laptop"
        occasion = occasions(routine.routine, today.hour, standing=standing, laptop=laptop)
        said = said_tips.load(paths.said_tips_path())
        tip = tip_for(self._reading.tips, said, occasion, self._tags(), wall, midnight)
        if tip is not None:
            said_tips.save(paths.said_tips_path(), said | {tip.number: wall})
        return tip

    def tips(self) -> tuple[Tip, ...]:
        """All tips that suit this body."""
        tags = self._tags()
        return tuple(tip for tip in self._reading.tips if tip.suits(tags))

    def pages(self) -> tuple[Page, ...]:
        """All pages to learn from, with the claims that suit this body."""
        tags = self._tags()
        return tuple(page.suiting(tags) for page in self._reading.pages)

    def questions(self) -> tuple[Question, ...]:
        """The questions of the workstation check."""
        questions, problems = load_questions(self._folder / "workstation.toml", frozenset(self.sources))
        for problem in problems:
            log.warning("%s. It is left out; all others are there.", problem)
        return questions_in(questions, language.reading_text)

    @property
    def _folder(self) -> Path:
        return shipped("resources") / "reading"

    @cached_property
    def _reading(self) -> Reading:
        reading, problems = load_reading(self._folder, frozenset(self.sources))
        for problem in problems:
            log.warning("%s. It is left out; all others are there.", problem)
        return reading_in(reading, language.reading_text)

    def _tags(self) -> frozenset[str]:
        return with_implied(self._offering.body, self._offering.catalogue.model)
