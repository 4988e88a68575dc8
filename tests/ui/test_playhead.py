"""The playhead counts what was played, whatever was jumped over, repeated or paused."""

import pytest

from ergo.ui.playhead import Playhead
from tests.ui.player_world import Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def playhead(clock: Clock) -> Playhead:
    playhead = Playhead(clock)
    playhead.load(60)
    playhead.start()
    return playhead


def test_it_follows_the_clock(clock: Clock, playhead: Playhead) -> None:
    clock.passes(12.5)

    assert (playhead.elapsed, playhead.left, playhead.running) == (12.5, 47.5, True)


def test_it_stands_still_while_stopped(clock: Clock, playhead: Playhead) -> None:
    clock.passes(10)
    playhead.stop()
    clock.passes(300)
    playhead.start()
    clock.passes(5)

    assert (playhead.elapsed, playhead.fraction_done) == (15, 15 / 60)


def test_what_is_jumped_over_is_not_done(clock: Clock, playhead: Playhead) -> None:
    clock.passes(6)
    playhead.jump(48)
    clock.passes(12)

    assert playhead.at_end
    assert playhead.fraction_done == pytest.approx(18 / 60)


def test_what_is_repeated_is_done_twice_but_never_more_than_all(clock: Clock, playhead: Playhead) -> None:
    clock.passes(20)
    playhead.jump(0)
    clock.passes(10)

    assert playhead.fraction_done == pytest.approx(30 / 60)
    clock.passes(50)
    assert playhead.fraction_done == 1


def test_a_long_sleep_does_not_count_beyond_the_end(clock: Clock, playhead: Playhead) -> None:
    playhead.jump(50)
    clock.passes(4000)
    playhead.stop()

    assert playhead.elapsed == 60
    assert playhead.fraction_done == pytest.approx(10 / 60)


def test_jumps_stay_between_beginning_and_end(playhead: Playhead) -> None:
    playhead.jump(-10)
    assert playhead.elapsed == 0
    playhead.jump(1000)
    assert playhead.elapsed == 60


def test_a_clock_set_back_never_turns_time_back(clock: Clock, playhead: Playhead) -> None:
    clock.passes(-5)

    assert (playhead.elapsed, playhead.fraction_done) == (0, 0)


def test_nothing_loaded_is_nothing_done(clock: Clock) -> None:
    assert Playhead(clock).fraction_done == 0


def test_loading_anew_forgets_the_last(clock: Clock, playhead: Playhead) -> None:
    clock.passes(30)
    playhead.load(90)

    assert (playhead.elapsed, playhead.left, playhead.running, playhead.fraction_done) == (0, 90, False, 0)


def test_a_longer_whole_makes_what_was_done_a_smaller_part(clock: Clock, playhead: Playhead) -> None:
    clock.passes(30)
    playhead.set_total(90)

    assert (playhead.elapsed, playhead.left, playhead.fraction_done) == (30, 60, 30 / 90)
