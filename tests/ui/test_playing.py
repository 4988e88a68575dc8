"""While a routine is played the person can jump, swap sides, lengthen, shorten, and make it smaller."""

import pytest

from ergo.core.routine import Phase
from ergo.ui.player_scene import Halt
from ergo.ui.playing import Playing
from tests.ui.player_world import Clock, routine


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def playing(clock: Clock) -> Playing:
    """Two minutes for the hips: figure-four right and left (32 s each), march (26 s), squeeze (30 s)."""
    playing = Playing(clock)
    playing.load(routine("hip-120"), first_time=False)
    return playing


def test_next_goes_to_the_next_step_and_what_it_jumps_over_is_not_done(
    clock: Clock, playing: Playing
) -> None:
    clock.passes(12)
    playing.next()

    assert (playing.position().step, playing.playhead.elapsed) == (1, 32)
    assert playing.playhead.fraction_done == pytest.approx(12 / 120)


def test_next_in_the_last_step_is_the_end(clock: Clock, playing: Playing) -> None:
    clock.passes(100)
    playing.next()

    assert playing.playhead.at_end


def test_previous_goes_one_step_back_and_stays_at_the_first(clock: Clock, playing: Playing) -> None:
    clock.passes(70)
    playing.previous()
    assert (playing.position().step, playing.playhead.elapsed) == (1, 32)

    playing.previous()
    playing.previous()
    assert (playing.position().step, playing.playhead.elapsed) == (0, 0)


def test_repeat_begins_the_step_anew(clock: Clock, playing: Playing) -> None:
    clock.passes(50)
    playing.repeat()

    assert playing.playhead.elapsed == 32


def test_swapping_sides_begins_with_the_other_side_and_keeps_both(clock: Clock, playing: Playing) -> None:
    clock.passes(20)
    playing.swap_sides()

    assert playing.playhead.elapsed == 0
    assert [step.side for step in playing.steps] == ["L", "R", None, None]
    assert playing.steps[0].cues[0].caption.startswith("Left ankle.")
    assert playing.steps[1].cues[0].caption.startswith("Right ankle.")


@pytest.mark.parametrize("after", [40, 70])
def test_sides_cannot_be_swapped_when_the_other_is_done_or_there_is_none(
    clock: Clock, playing: Playing, after: float
) -> None:
    clock.passes(after)
    before = playing.resolved
    playing.swap_sides()

    assert not playing.can_swap_sides()
    assert (playing.resolved, playing.playhead.elapsed) == (before, after)


def test_ten_seconds_more_keep_the_place_and_move_the_end(clock: Clock, playing: Playing) -> None:
    clock.passes(20)
    playing.change_length(10)

    assert (playing.playhead.elapsed, playing.playhead.left) == (20, 110)
    assert playing.position().phase is Phase.HOLD
    assert playing.steps[1].starts == 42


def test_ten_seconds_less_never_jump_out_of_the_step(clock: Clock, playing: Playing) -> None:
    clock.passes(30)
    playing.change_length(-10)

    assert playing.position().step == 0
    assert playing.playhead.elapsed == 30


def test_kept_small_everything_from_here_on_has_sixty_percent_of_its_range(
    clock: Clock, playing: Playing
) -> None:
    clock.passes(40)
    playing.keep_small()

    assert [step.scale for step in playing.steps] == [1, 0.6, 0.6, 0.6]


def test_the_first_routine_ever_waits_for_the_person(clock: Clock) -> None:
    playing = Playing(clock)
    playing.load(routine("neck-60"), first_time=True)
    clock.passes(30)
    assert (playing.halt, playing.playhead.elapsed) == (Halt.FIRST, 0)

    playing.go_on()
    clock.passes(3)
    assert (playing.halt, playing.playhead.elapsed) == (Halt.NONE, 3)
