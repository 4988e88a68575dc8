"""Where in a routine one is, second by second."""

import msgspec
import pytest

from ergo.core.fitting import resolve
from ergo.core.routine import (
    Exercise,
    Phase,
    Position,
    ResolvedRoutine,
    Routine,
    Step,
    credits_sitting,
    cycles,
    eases,
    min_seconds,
    on_feet,
    position,
)
from tests.shipped_catalogue import catalogue

replace = msgspec.structs.replace


def playing(id_: str, *tags: str) -> ResolvedRoutine:
    """A shipped routine as somebody with these tags plays it."""
    resolved = resolve(catalogue().routines[id_], tags, catalogue())
    assert resolved is not None
    return resolved


def a_step(exercise: str | Exercise, seconds: int, side: str | None = None) -> ResolvedRoutine:
    """A routine of one step."""
    shelf = catalogue()
    if isinstance(exercise, Exercise):
        shelf = replace(shelf, exercises=shelf.exercises | {exercise.id: exercise})
        exercise = exercise.id
    step = msgspec.convert({"exercise": exercise, "seconds": seconds, "side": side}, Step)
    resolved = resolve(replace(shelf.routines["neck-60"], steps=(step,), kind="break"), (), shelf)
    assert resolved is not None
    return resolved


def phases(resolved: ResolvedRoutine, step: int = 0) -> list[tuple[float, Phase]]:
    """When each phase of a step begins, in seconds of the step, looked at every quarter of a second."""
    seen: list[tuple[float, Phase]] = []
    start = resolved.steps[step].starts
    for quarter in range(int(4 * resolved.steps[step].seconds)):
        phase = position(resolved, start + quarter / 4).phase
        if not seen or seen[-1][1] != phase:
            seen.append((quarter / 4, phase))
    return seen


def test_repetitions_play_as_many_whole_cycles_as_fit_and_rest_in_the_tail() -> None:
    chin_glide = a_step("neck-tuck", 20)

    assert phases(chin_glide) == [
        (0, Phase.READY),
        (4, Phase.MOVE),
        (6, Phase.HOLD),
        (9, Phase.MOVE),
        (12, Phase.HOLD),
        (15, Phase.MOVE),
        (16, Phase.TAIL),
    ]
    seen = [position(chin_glide, at) for at in (3, 4, 9.9, 10, 15.5, 16, 19.9)]
    assert [(here.rep, here.reps) for here in seen] == [
        (1, 2),
        (1, 2),
        (1, 2),
        (2, 2),
        (2, 2),
        (2, 2),
        (2, 2),
    ]
    assert [here.cycle_s for here in seen] == pytest.approx([0, 0, 5.9, 0, 5.5, 6, 6])


def test_a_hold_is_stretched_in_the_middle() -> None:
    figure_four = a_step("figure4-seat", 44, "R")

    assert phases(figure_four) == [
        (0, Phase.READY),
        (4, Phase.MOVE),
        (7, Phase.HOLD),
        (42, Phase.MOVE),
    ]
    assert [position(figure_four, at).cycle_s for at in (2, 5.5, 7, 24.5, 42, 43, 43.99)] == pytest.approx(
        [0, 1.5, 3, 15.5, 28, 29, 29.99]
    )
    ring = position(figure_four, 20)
    assert (ring.phase_left, ring.phase_seconds, ring.rep, ring.reps) == (22, 35, 0, 0)


def test_the_other_side_is_announced_and_mirrored() -> None:
    hips = playing("hip-120")

    first, second = position(hips, 1), position(hips, 33)

    assert (first.phase, first.side) == (Phase.READY, "R")
    assert (second.phase, second.side) == (Phase.SWITCH, "L")
    assert "Other side." in [cue.say for cue in hips.steps[0].cues]


def test_breathing_plays_whole_breaths_and_rests() -> None:
    assert phases(a_step("long-exhale", 28)) == [(0, Phase.READY), (4, Phase.MOVE), (24, Phase.TAIL)]


def test_walking_goes_on_to_the_end() -> None:
    walk = playing("walk-120")

    assert phases(walk) == [(0, Phase.READY), (4, Phase.MOVE)]
    assert position(walk, 119.8).cycle_s == pytest.approx((119.8 - 4) % 1.2)


def test_breathing_that_stands_in_is_cut_at_the_end_of_the_step() -> None:
    breath = a_step("long-exhale", 10)

    assert phases(breath) == [(0, Phase.READY), (4, Phase.MOVE)]
    assert position(breath, 9.5).cycle_s == 5.5


def test_a_timer_draws_the_pose_that_comes_next() -> None:
    back = playing("back-300")

    ready = position(back, 2)

    assert (ready.phase, ready.timer and ready.timer.id) == (Phase.TIMER, "_ready")
    assert (ready.exercise and ready.exercise.id, ready.cycle_s, ready.next) == ("seated-catcow", 0, 1)
    assert (ready.phase_left, ready.step_left, ready.left) == (4, 4, 298)


def test_a_last_timer_has_nothing_to_come() -> None:
    up = position(playing("core-120"), 119)

    assert (up.timer and up.timer.id, up.exercise, up.next, up.caption) == (
        "_getup",
        None,
        None,
        up.timer and up.timer.say,
    )


def test_before_the_start_is_the_start_and_after_the_end_all_is_done() -> None:
    neck = playing("neck-60")

    assert position(neck, -5) == position(neck, 0)
    assert position(neck, 60) == Position(
        step=3,
        phase=Phase.DONE,
        exercise=catalogue().exercises["neck-tuck"],
        timer=None,
        side=None,
        cycle_s=6,
        scale=1,
        rep=0,
        reps=0,
        phase_left=0,
        phase_seconds=0,
        step_left=0,
        step_seconds=20,
        left=0,
        elapsed=60,
        cue=None,
        caption="",
        notes=(),
        next=None,
    )
    assert position(replace(neck, steps=()), 0).phase is Phase.DONE
    assert position(playing("core-120"), 120).cycle_s == 0


def test_a_caption_stays_while_the_voice_counts_down() -> None:
    hips = playing("hip-120")

    counting = position(hips, 28.1)

    assert counting.cue is not None
    assert (counting.cue.say, counting.caption) == ("Two.", "Feel the buttock, not the knee.")


def test_nothing_was_said_yet_where_the_first_word_comes_later() -> None:
    walk = playing("walk-120")
    silent = replace(walk, steps=(replace(walk.steps[0], cues=walk.steps[0].cues[1:]),))

    assert (position(silent, 1).cue, position(silent, 1).caption) == (None, "")


@pytest.mark.parametrize("id_", ["neck-60", "back-60", "hip-60", "hip-120", "back-stand-60", "walk-120"])
def test_the_routine_is_a_function_of_elapsed_time(id_: str) -> None:
    resolved = playing(id_)

    seen = [position(resolved, tenth / 10) for tenth in range(int(resolved.seconds * 10) + 1)]

    assert [here.step for here in seen] == sorted(here.step for here in seen)
    assert all(here.elapsed + here.left == pytest.approx(resolved.seconds) for here in seen)
    assert all(0 <= here.phase_left <= here.phase_seconds for here in seen)
    assert all(here.caption for here in seen[:-1])


@pytest.mark.parametrize("id_", list(catalogue().exercises))
def test_the_drawn_second_stays_within_the_cycle_and_never_jumps_in_a_hold(id_: str) -> None:
    exercise = catalogue().exercises[id_]
    side = "R" if exercise.sides == "each" else None
    resolved = a_step(id_, int(min_seconds(exercise)) + 9, side)

    drawn = [position(resolved, tenth / 10).cycle_s for tenth in range(int(resolved.seconds * 10))]

    assert all(0 <= second <= exercise.cycle_s for second in drawn)
    if exercise.kind == "hold":
        assert drawn == sorted(drawn)


def test_a_hold_of_three_key_poses_stays_in_the_middle_one() -> None:
    exercise = catalogue().exercises["figure4-seat"]
    first, there, _, back = exercise.keyframes
    short = replace(exercise, id="short", cycle_s=5, keyframes=(first, there, replace(back, t=5)))

    resolved = a_step(short, 30, "R")

    assert [position(resolved, at).cycle_s for at in (7, 12, 27, 28, 29)] == [3, 3, 3, 3, 4]


def test_what_credits_sitting_and_what_leaves_the_chair() -> None:
    def said(id_: str) -> tuple[bool, bool]:
        routine: Routine = catalogue().routines[id_]
        return credits_sitting(routine), on_feet(routine)

    assert {id_: said(id_) for id_ in ("hip-60", "walk-120", "back-stand-60", "eyes-60", "unwind-300")} == {
        "hip-60": (True, False),
        "walk-120": (True, True),
        "back-stand-60": (True, True),
        "eyes-60": (False, False),
        "unwind-300": (False, False),
    }
    assert on_feet(catalogue().routines["legs-120"]) is False  # it begins seated


def test_cycles_never_go_below_none() -> None:
    assert cycles(catalogue().exercises["long-exhale"], 8) == 0
    assert cycles(catalogue().exercises["figure4-seat"], 32) == 1


def test_a_walk_is_even_and_a_stretch_eases_in_and_out() -> None:
    assert [eases(catalogue().exercises[id_]) for id_ in ("walk-easy", "figure4-seat")] == [False, True]
