"""After something hurt: how it goes on, how long movement is off on whatever clock, and what stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as some
from msgspec.structs import replace

from ergo.core.care import (
    OFF_SECONDS,
    Hurt,
    MovementOff,
    breathing,
    carried_over,
    how_much,
    is_breathing,
    is_off,
    off_until,
    only_breathes,
    turned_off,
    without_movement,
)
from ergo.core.chooser import Wish
from ergo.core.events import Moment
from ergo.core.fitting import resolve
from tests.shipped_catalogue import catalogue

NOW = Moment(at=5000, wall=1_772_000_000)
HOUR = 3600.0


def later(seconds: float, clock_set: float = 0.0) -> Moment:
    return Moment(NOW.at + seconds, NOW.wall + seconds + clock_set)


@pytest.mark.parametrize(
    ("strengths", "hurt"),
    [((0, 1, 2, 3), Hurt.MILD), ((4, 5), Hurt.MODERATE), ((6, 7, 8, 9, 10), Hurt.STOP)],
)
def test_a_number_says_how_it_goes_on(strengths: tuple[int, ...], hurt: Hurt) -> None:
    assert {how_much(strength) for strength in strengths} == {hurt}


def test_movement_is_off_for_a_day() -> None:
    off = turned_off(NOW, "boot")

    assert is_off(off, NOW)
    assert is_off(off, later(OFF_SECONDS - 1))
    assert not is_off(off, later(OFF_SECONDS))
    assert not is_off(None, NOW)
    assert off_until(off, later(HOUR)) == NOW.wall + OFF_SECONDS
    assert off_until(off, later(OFF_SECONDS)) is None


@pytest.mark.parametrize("clock_set", [-1e7, -HOUR, HOUR, 30 * HOUR, 1e7])
def test_a_clock_that_is_set_neither_ends_nor_lengthens_it(clock_set: float) -> None:
    off = turned_off(NOW, "boot")

    assert is_off(off, later(OFF_SECONDS - 1, clock_set))
    assert not is_off(off, later(OFF_SECONDS, clock_set))
    assert off_until(off, later(HOUR, clock_set)) == NOW.wall + OFF_SECONDS + clock_set


def test_a_restart_of_ergo_goes_by_the_boot_clock() -> None:
    off = carried_over(turned_off(NOW, "boot"), later(HOUR, clock_set=30 * HOUR), "boot")

    assert is_off(off, later(OFF_SECONDS - 1, 30 * HOUR))
    assert not is_off(off, later(OFF_SECONDS, 30 * HOUR))


@pytest.mark.parametrize("boot", ["another", ""])
def test_a_restart_of_the_machine_goes_by_the_wall_clock(boot: str) -> None:
    booted = Moment(at=10, wall=NOW.wall + HOUR)

    off = carried_over(MovementOff(NOW.wall + OFF_SECONDS, NOW.at + OFF_SECONDS, ""), booted, boot)

    assert off == MovementOff(NOW.wall + OFF_SECONDS, 10 + OFF_SECONDS - HOUR, boot)


@given(some.floats(-1e9, 1e9), some.floats(0, 1e9), some.booleans())
def test_it_never_lasts_longer_than_a_day_from_now(clock_set: float, at: float, same_boot: bool) -> None:
    then = Moment(at, NOW.wall + clock_set)

    off = carried_over(turned_off(NOW, "boot"), then, "boot" if same_boot else "another")

    assert not is_off(off, Moment(at + OFF_SECONDS, then.wall))


def test_what_only_breathes_is_slow_breath_without_holding_it() -> None:
    found = {name for name, it in catalogue().exercises.items() if only_breathes(it)}

    assert found == {"belly-breath", "long-exhale"}


def test_a_breath_during_which_something_moves_is_movement() -> None:
    breath = catalogue().exercises["long-exhale"]
    first, *rest = breath.keyframes

    assert not only_breathes(replace(breath, keyframes=(replace(first, pose={"shR": 90.0}), *rest)))


def test_without_movement_slow_breathing_stays() -> None:
    left = without_movement(catalogue())

    assert set(left.routines) == {"breathe-30", "breathe-60", "breathe-120"}
    for routine in left.routines.values():
        resolved = resolve(routine, (), left)
        assert resolved is not None
        assert is_breathing(resolved)


def test_the_breathing_nearest_in_length_is_offered_and_another_where_there_is_one() -> None:
    left, wish = without_movement(catalogue()), Wish(seconds=120)

    offered = [breathing(wish, left), breathing(wish, left, than="breathe-120")]

    assert [routine and routine.id for routine in offered] == ["breathe-120", "breathe-60"]
    assert breathing(replace(wish, left_out=("long-exhale", "belly-breath")), left) is None
