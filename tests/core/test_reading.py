"""A tip suits body, hour and what was just done; none comes again too soon, none is left out for good."""

import msgspec
import pytest

from ergo.core.reading import APART, Claim, Page, Tip, Topic, occasions, tip_for
from tests.shipped_catalogue import catalogue

DAY = 86_400.0
NOON = 1_772_020_800.0
MIDNIGHT = NOON - DAY / 2


def tip(number: int, topic: Topic = "move", *when: str) -> Tip:
    return Tip(number, topic, f"Tip {number}.", "article", ("practice",), when or ("any",))


def days_of(tips: tuple[Tip, ...], days: int, *tags: str) -> list[int | None]:
    """One long break a day at noon, and the number of the tip it ends with."""
    said: dict[int, float] = {}
    shown: list[int | None] = []
    for day in range(days):
        now = NOON + day * DAY
        chosen = tip_for(tips, said, frozenset({"any"}), tags, now, MIDNIGHT + day * DAY)
        shown.append(None if chosen is None else chosen.number)
        if chosen is not None:
            said[chosen.number] = now
    return shown


def test_topics_take_turns_and_then_the_tips_of_each() -> None:
    tips = (tip(1, "water"), tip(2, "water"), tip(3, "food"), tip(4, "move"))

    assert days_of(tips, 4) == [1, 3, 4, 2]


def test_none_comes_again_within_two_weeks() -> None:
    assert days_of((tip(1),), 16) == [1, *[None] * 13, 1, None]


def test_one_a_topic_and_day() -> None:
    said = {1: NOON - 3600}

    assert tip_for((tip(1), tip(2)), said, frozenset({"any"}), (), NOON, MIDNIGHT) is None
    assert tip_for((tip(1), tip(2)), said, frozenset({"any"}), (), NOON + DAY, MIDNIGHT + DAY) == tip(2)
    assert tip_for((tip(1), tip(2)), {1: NOON - 2 * APART}, frozenset({"any"}), (), NOON, MIDNIGHT) == tip(2)


def test_it_comes_on_its_occasion_only() -> None:
    page_only = msgspec.structs.replace(tip(1), when=())

    assert (
        tip_for((page_only, tip(2, "sleep", "evening")), {}, frozenset({"any"}), (), NOON, MIDNIGHT) is None
    )


def test_it_suits_the_body() -> None:
    water = msgspec.structs.replace(tip(1, "water"), skip=("fluid-limit",))
    own_number = msgspec.structs.replace(tip(8, "water"), only=("fluid-limit",))

    assert days_of((water, own_number), 2) == [1, None]
    assert days_of((water, own_number), 2, "fluid-limit") == [8, None]


@pytest.mark.parametrize(
    ("hour", "part"), [(6, "morning"), (11, "midday"), (17, "afternoon"), (22, "evening"), (23, ""), (3, "")]
)
def test_the_hour_is_an_occasion(hour: int, part: str) -> None:
    hips = catalogue().routines["hip-120"]

    assert occasions(hips, hour, standing=False, laptop=True) == {
        *filter(None, (part,)),
        "any",
        "break",
        "hip-120",
        "hip",
        "laptop",
    }


def test_who_stands_hears_of_standing() -> None:
    assert "standing" in occasions(catalogue().routines["hip-120"], 12, standing=True, laptop=False)


def test_a_page_has_what_suits_the_body() -> None:
    warmth = Claim("Warmth.", "some", ("french-2006",), skip=("sens",))
    rest = Claim("Rest.", "expert", ("practice",))

    assert Page("so", "So", "", (warmth, rest)).suiting({"sens"}) == Page("so", "So", "", (rest,))
