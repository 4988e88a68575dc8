"""What is said when: never two things at once, never more than a voice can say."""

from itertools import pairwise

import msgspec
import pytest

from ergo.core.fitting import resolve
from ergo.core.routine import Cue, Exercise
from ergo.core.script import exercise_cues, seconds_to_say, timer_cues
from tests.shipped_catalogue import catalogue

RATE = 2.6
replace = msgspec.structs.replace


def said(
    exercise: str | Exercise,
    seconds: float,
    side: str | None = None,
    *,
    again: bool = False,
    switches: bool = False,
    notes: tuple[str, ...] = (),
    uncounted: bool = False,
) -> list[tuple[float, str]]:
    """All lines of one step, with their seconds rounded to halves."""
    if isinstance(exercise, str):
        exercise = catalogue().exercises[exercise]
    cues = exercise_cues(
        exercise,
        seconds,
        side,  # type: ignore[arg-type]  # tests write R and L as they come
        again=again,
        switches=switches,
        notes=notes,
        uncounted=uncounted,
        words_per_second=RATE,
    )
    return [(round(cue.at * 2) / 2, cue.say) for cue in cues]


@pytest.mark.parametrize("id_", list(catalogue().routines))
def test_no_line_runs_into_another_or_beyond_its_step(id_: str) -> None:
    resolved = resolve(catalogue().routines[id_], (), catalogue())
    assert resolved is not None

    for step in resolved.steps:
        ends = [cue.at + seconds_to_say(cue.say, RATE) for cue in step.cues]
        starts = [cue.at for cue in step.cues]
        assert step.cues[0].at == 0
        assert all(end <= start + 1e-9 for end, start in zip(ends, starts[1:], strict=False))
        assert ends[-1] <= step.seconds + 1e-9


@pytest.mark.parametrize("id_", list(catalogue().routines))
def test_every_line_the_author_gave_a_move_is_said_and_the_end_too(id_: str) -> None:
    resolved = resolve(catalogue().routines[id_], (), catalogue())
    assert resolved is not None

    for step in resolved.steps:
        if step.exercise:
            lines = [cue.say for cue in step.cues]
            assert {frame.say for frame in step.exercise.keyframes if frame.say} <= set(lines)
            assert lines[-1] in (step.exercise.end, "Other side.")
            assert step.exercise.start in lines[0]


def test_repetitions_hear_the_moves_once_then_tips_then_the_last_one() -> None:
    assert said("neck-tuck", 30) == [
        (0, "Chin glide. Look straight ahead, shoulders loose."),
        (4, "Chin slides back."),
        (6, "Hold gently."),
        (9, "Release."),
        (10, "Slide your chin straight back."),
        (16, "Feel the back of your neck lengthen."),
        (22, "Last one."),
        (28, "And rest."),
    ]


def test_a_long_hold_hears_half_way_and_a_countdown() -> None:
    assert said("figure4-seat", 32, "R", switches=True) == [
        (0, "Right ankle. Rest one ankle on the other knee."),
        (4, "Hinge from your hips."),
        (7.5, "Let that knee open."),
        (12.5, "Hinge forward from the hips."),
        (18.5, "Half way."),
        (20, "Feel the buttock, not the knee."),
        (27, "Three."),
        (28, "Two."),
        (29, "One."),
        (30, "Sit up tall."),
        (31, "Other side."),
    ]


def test_a_short_hold_is_left_in_peace() -> None:
    lines = [line for _, line in said("neck-tilt", 24, "L")]

    assert not {"Half way.", "Three."} & set(lines)
    assert lines[-1] == "And rest."


def test_other_side_is_said_once_at_the_end_or_in_a_lead_with_room_for_it() -> None:
    assert said("toe-pull", 36, "L", again=True)[0] == (
        0,
        "Other side. Left foot. Ankle on knee, hold your toes.",
    )
    assert said("cross-body", 28, "L", again=True)[0] == (0, "Left arm. Bring one arm across your chest.")
    assert said("figure4-seat", 32, "L", again=True)[0][1].startswith("Left ankle.")


def test_an_end_of_its_own_is_kept_before_the_other_side() -> None:
    assert said("toe-pull", 36, "R", switches=True)[-1][1] == "Foot down."


def test_a_long_walk_hears_its_tips_spread_out() -> None:
    tips = [at for at, _ in said("walk-easy", 294)[1:-1]]

    assert all(after - before > 40 for before, after in pairwise(tips))


def test_relaxing_names_one_part_of_the_body_at_each_cycle() -> None:
    tips = said("pmr-short", 126)[5:-1]

    assert [at for at, _ in tips] == [19, 34, 49, 64, 79, 94, 109]
    assert [line for _, line in tips] == list(catalogue().exercises["pmr-short"].tips)


def test_a_care_note_is_the_first_tip() -> None:
    lines = said("neck-tuck", 30, notes=("Half range.",))

    assert (10, "Half range.") in lines


def test_breaths_are_not_counted_for_whom_counting_is_too_much() -> None:
    lines = [line for _, line in said("long-exhale", 60, uncounted=True)]

    assert lines[1] == "Soften your jaw."
    assert not any("four" in line or "six" in line for line in lines)


def test_a_step_that_is_cut_short_leaves_out_what_does_not_fit() -> None:
    assert said("long-exhale", 8) == [
        (0, "Long out-breath. Sit easy, jaw soft."),
        (4, "Breathe in for four."),
        (6, "And rest."),
    ]


def test_an_end_too_long_for_the_tail_ends_with_the_step() -> None:
    walk = replace(catalogue().exercises["walk-easy"], end="Well walked, all the way, every step of it.")

    assert said(walk, 60)[-1] == (56.5, walk.end)


def test_an_exercise_without_more_to_say_is_quiet() -> None:
    quiet = replace(catalogue().exercises["neck-tuck"], tips=("Hold gently.",))

    assert [line for _, line in said(quiet, 30)][4:] == ["Last one.", "And rest."]


def test_a_timer_says_its_one_line() -> None:
    (ready, *_) = catalogue().model.timers

    assert timer_cues(ready) == (Cue(at=0, say=ready.say, caption=ready.say),)
