"""What there is to read: tips and pages to learn from, as values, and which tip suits the end of a break.

Belongs here: values and the choice. Doesn't: reading the files (storage), showing them (ui).
"""

from collections.abc import Iterable, Mapping
from typing import Literal

import msgspec

from ergo.core.routine import Routine

# How much is known of a claim; "article": one of the articles Ergo began with says so, and cites no study.
Known = Literal["strong", "some", "guidance", "expert", "tradition", "article"]
Topic = Literal[
    "water",
    "food",
    "move",
    "posture",
    "chair",
    "screen",
    "warm-up",
    "lifting",
    "heat",
    "sleep",
    "shoes",
    "calm",
]

ANY = "any"
PARTS_OF_DAY = (
    (5, "morning"),
    (11, "midday"),
    (14, "afternoon"),
    (18, "evening"),
    (23, ""),
)  # from this hour
SURROUNDINGS = ("standing", "laptop")
LONG_ENOUGH = 120.0  # seconds; a break as long as that has room for a line
APART = 14 * 86_400.0  # seconds until a tip may come again


class Tip(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One short line."""

    number: int
    topic: Topic
    text: str
    known: Known
    sources: tuple[str, ...]
    when: tuple[str, ...] = ()  # what brings it, see `occasions`; empty: it stands on its page only
    skip: tuple[str, ...] = ()  # tags whom it doesn't suit
    only: tuple[str, ...] = ()  # tags whom alone it suits

    def suits(self, tags: Iterable[str]) -> bool:
        """Whether it suits somebody with these tags, whatever the hour."""
        has = frozenset(tags)
        return has.isdisjoint(self.skip) and (not self.only or not has.isdisjoint(self.only))


class Claim(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One thing a page says, how much is known of it, and where it comes from."""

    say: str
    known: Known
    sources: tuple[str, ...]
    skip: tuple[str, ...] = ()


class Page(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One short page to learn from."""

    id: str
    title: str
    intro: str
    claims: tuple[Claim, ...]

    def suiting(self, tags: Iterable[str]) -> "Page":
        """The page for somebody with these tags."""
        has = frozenset(tags)
        claims = tuple(claim for claim in self.claims if has.isdisjoint(claim.skip))
        return msgspec.structs.replace(self, claims=claims)


class Reading(msgspec.Struct, frozen=True):
    """All there is to read."""

    tips: tuple[Tip, ...] = ()
    pages: tuple[Page, ...] = ()


def occasions(routine: Routine, hour: int, *, standing: bool, laptop: bool) -> frozenset[str]:
    """What the end of this routine is an occasion for, at this hour of the day."""
    part = next((name for first, name in reversed(PARTS_OF_DAY) if hour >= first), "")
    around = [word for word, so in zip(SURROUNDINGS, (standing, laptop), strict=True) if so]
    return frozenset({ANY, part, routine.kind, routine.id, *routine.regions, *around} - {""})


def tip_for(
    tips: Iterable[Tip],
    said: Mapping[int, float],
    occasion: frozenset[str],
    tags: Iterable[str],
    now: float,
    midnight: float,
) -> Tip | None:
    """The tip for this occasion, by topic and tip the one that was said longest ago; None: none suits.

    One a topic and day at most, and none again within two weeks. *said*: numbers, and when each was last
    said; all times in seconds since 1970, *midnight* the one before *now*.
    """
    tags, tips = frozenset(tags), tuple(tips)
    topics = {tip.topic: 0.0 for tip in tips}
    for tip in tips:
        topics[tip.topic] = max(topics[tip.topic], said.get(tip.number, 0.0))
    suiting = [
        tip
        for tip in tips
        if tip.suits(tags)
        and not occasion.isdisjoint(tip.when)
        and topics[tip.topic] < midnight
        and said.get(tip.number, 0.0) <= now - APART
    ]
    return min(
        suiting, key=lambda tip: (topics[tip.topic], said.get(tip.number, 0.0), tip.number), default=None
    )
