"""What follows from "nobody moves" and "somebody moves again"."""

import pytest

from ergo.desktop.idle.pauses import Pauses
from tests.desktop.stand_ins import Clock


@pytest.fixture
def clock() -> Clock:
    """A clock turned by hand."""
    return Clock()


@pytest.fixture
def pauses(clock: Clock) -> Pauses:
    """Somebody moves."""
    return Pauses(clock)


def test_idle_is_exact_in_a_pause_and_nothing_between_two(clock: Clock, pauses: Pauses) -> None:
    clock.seconds += 40
    assert pauses.idle() == 0

    pauses.begin(5)
    clock.seconds += 60
    assert pauses.idle() == 65

    pauses.end()
    clock.seconds += 3
    assert pauses.idle() == 0


def test_a_pause_told_twice_keeps_its_first_moment(clock: Clock, pauses: Pauses) -> None:
    pauses.begin(300)
    clock.seconds += 10
    pauses.begin(5)

    assert pauses.idle() == 310


def test_only_an_end_after_long_enough_calls(clock: Clock, pauses: Pauses) -> None:
    calls: list[float] = []
    pauses.watch(60, lambda: calls.append(clock.seconds))

    pauses.begin(5)
    clock.seconds += 54
    pauses.end()
    assert calls == []

    pauses.begin(5)
    clock.seconds += 55
    pauses.end()
    pauses.end()
    assert calls == [clock.seconds]

    pauses.watch(0, lambda: calls.append(0))
    pauses.begin(100)
    pauses.end()
    assert calls == [clock.seconds]


def test_minutes_without_any_pause_are_doubted_where_a_film_keeps_the_desktop_silent(
    clock: Clock, pauses: Pauses
) -> None:
    pauses.doubt_after = 600
    clock.seconds += 600
    assert (pauses.idle(), pauses.silent()) == (0, 600)

    clock.seconds += 1
    assert (pauses.idle(), pauses.silent()) == (601, 601)

    pauses.begin(1)
    assert (pauses.idle(), pauses.silent()) == (1, 0)
