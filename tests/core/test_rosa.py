"""The printed figures follow the published tables as evidence gives them."""

from ergo.core.rosa import CHAIR, HANDS, SCREEN, Areas, Duration, Rosa, areas_of, rosa
from ergo.core.workstation import Answer


def test_the_worked_example() -> None:
    """Height 2 and depth 1, arm 1 and back 1: A is 2, with long hours 3; then B is 2 and C is 3."""
    long_chair = rosa(Areas(height=2), Duration.LONG)
    others = rosa(Areas(height=2, monitor=3, mouse=3, keyboard=2))

    assert (long_chair.chair, others.screen, others.hands) == (3, 2, 3)
    assert max(long_chair.chair, others.screen, others.hands) == 3


def test_all_well_is_low_and_nothing_well_is_high() -> None:
    assert rosa(areas_of({})) == Rosa(2, 1, 1)
    everything = rosa(areas_of(dict.fromkeys(range(1, 25), Answer.NO)), Duration.LONG, Duration.LONG)
    assert everything == Rosa(8, 8, 6)
    assert everything.whole == 8


def test_short_hours_take_off_and_never_below_one() -> None:
    assert rosa(Areas(), Duration.SHORT, Duration.SHORT) == Rosa(1, 1, 1)


def test_partly_and_not_mine_count_like_no() -> None:
    assert areas_of({1: Answer.PARTLY}) == areas_of({1: Answer.NO}) == areas_of({1: Answer.NOT_MINE})
    assert areas_of({1: Answer.YES}) == areas_of({})


def test_the_tables_are_whole() -> None:
    assert [(len(table), {len(row) for row in table}) for table in (CHAIR, SCREEN, HANDS)] == [
        (7, {8}),
        (7, {8}),
        (8, {8}),
    ]
