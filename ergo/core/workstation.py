"""The workstation check as values: questions, answers, and the three things that matter most.

Belongs here: what follows from answers, and when to look again. Doesn't: showing, keeping, the printed
figures (rosa).
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import Literal

import msgspec

from ergo.core.reading import Known

Group = Literal["chair", "desk", "screen", "hands", "habits"]
Ease = Literal["free", "cheap", "employer"]
Place = Literal[
    "feet", "seat", "knees", "hips", "ribs", "legroom", "depth", "back", "tilt", "arms", "elbows", "desk",
    "reach", "desk-depth", "screen-top", "screen-far", "screen-ahead", "glare", "paper", "laptop", "wrists",
    "pointer", "phone", "lamp", "room", "move", "glasses",
]  # fmt: skip

GROUPS: tuple[Group, ...] = ("chair", "desk", "screen", "hands", "habits")
EASES: tuple[Ease, ...] = ("free", "cheap", "employer")
MOST_FIXES = 3
LOOK_AGAIN_AFTER = timedelta(days=14)


class Variant(StrEnum):
    """How the person works."""

    CHAIR = "chair"
    LAPTOP = "laptop"
    STANDING = "standing"
    WHEELCHAIR = "wheelchair"


class Answer(StrEnum):
    """Four answers, none of them a verdict."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    NOT_MINE = "not mine"


class Plan(StrEnum):
    """What the person means to do about a fix."""

    DONE = "done"
    LATER = "later"
    ASK = "ask"


class Wording(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is asked, what may be tried, and where in the picture it is."""

    ask: str
    advice: str
    place: Place


class Question(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One question, in the words for each way of working."""

    number: int
    group: Group
    ask: str
    advice: str
    place: Place
    ease: Ease
    weight: int
    known: Known
    sources: tuple[str, ...]
    standing: Wording | None = None
    laptop: Wording | None = None
    wheelchair: Wording | None = None

    def words(self, variant: Variant) -> Wording:
        """The words for this way of working."""
        own = {
            Variant.STANDING: self.standing,
            Variant.LAPTOP: self.laptop,
            Variant.WHEELCHAIR: self.wheelchair,
        }.get(variant)
        return own or Wording(self.ask, self.advice, self.place)


class Check(msgspec.Struct, frozen=True):
    """A check as far as it got; it is kept as it stands."""

    variant: Variant = Variant.CHAIR
    answers: dict[int, Answer] = msgspec.field(default_factory=dict)
    at: int = 0  # index of the question that is open
    finished: date | None = None  # the day on which the last question was left
    plans: dict[int, Plan] = msgspec.field(default_factory=dict)

    def answer(self, number: int, answer: Answer) -> "Check":
        """The check with this answer."""
        return msgspec.structs.replace(self, answers=self.answers | {number: answer})

    def plan(self, number: int, plan: Plan | None) -> "Check":
        """The check with this plan for a fix; None: no plan."""
        others = {it: kept for it, kept in self.plans.items() if it != number}
        return msgspec.structs.replace(self, plans=others if plan is None else others | {number: plan})

    def go_to(self, index: int) -> "Check":
        """The check with that question open."""
        return msgspec.structs.replace(self, at=index)

    def finish(self, today: date) -> "Check":
        """The check, looked at to its end; it begins with the first question another time."""
        return msgspec.structs.replace(self, at=0, finished=today)

    def begin(self, variant: Variant) -> "Check":
        """The check from the first question on; what was answered stays, unless one works otherwise now."""
        if variant is self.variant:
            return msgspec.structs.replace(self, at=0, plans={})
        return Check(variant, finished=self.finished)

    @property
    def look_again_on(self) -> date | None:
        """The day from which another look is worth it; None: the first was not finished yet."""
        return None if self.finished is None else self.finished + LOOK_AGAIN_AFTER

    def is_due(self, today: date) -> bool:
        """Whether that day has come."""
        return self.look_again_on is not None and today >= self.look_again_on


def fixes(questions: Iterable[Question], answers: Mapping[int, Answer]) -> tuple[Question, ...]:
    """The three that matter most of those answered "partly" or "no"; the easiest stands first."""
    strength = {Answer.NO: 2, Answer.PARTLY: 1}
    open_ = [it for it in questions if answers.get(it.number) in strength]
    by_matter = sorted(open_, key=lambda it: (-it.weight * strength[answers[it.number]], it.number))
    return tuple(sorted(by_matter[:MOST_FIXES], key=lambda it: (EASES.index(it.ease), it.number)))


def to_ask_for(questions: Iterable[Question], check: Check) -> tuple[Question, ...]:
    """What stands in the note to an employer: what isn't the person's to change, what they want to ask."""
    return tuple(
        it
        for it in questions
        if check.answers.get(it.number) is Answer.NOT_MINE or check.plans.get(it.number) is Plan.ASK
    )


def progress(questions: Sequence[Question], at: int) -> tuple[float, ...]:
    """How far each group is done, 0 to 1, while the question at that index is open."""
    done = {group: [it.group for it in questions[:at]].count(group) for group in GROUPS}
    every = {group: [it.group for it in questions].count(group) for group in GROUPS}
    return tuple(done[group] / every[group] if every[group] else 0.0 for group in GROUPS)
