"""What people say of a routine makes it smaller or longer next time, always the same way, and back again."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from ergo.core.dose import Dose, changed_by_last, dose, dosed, smaller
from ergo.core.fitting import CARE_SCALE, resolve
from ergo.core.routine import Phase, ResolvedRoutine, position
from tests.shipped_catalogue import catalogue

EASY, RIGHT, MUCH = "too easy", "just right", "too much"
ANSWERS = some.lists(some.sampled_from([EASY, RIGHT, MUCH]), max_size=30)


def played(name: str, *tags: str) -> ResolvedRoutine:
    resolved = resolve(catalogue().routines[name], tags, catalogue())
    assert resolved is not None
    return resolved


@pytest.mark.parametrize(
    ("feelings", "suits"),
    [
        ([], Dose.USUAL),
        ([MUCH], Dose.USUAL),
        ([MUCH, MUCH], Dose.SMALLER),
        ([MUCH, RIGHT, RIGHT, MUCH], Dose.SMALLER),
        ([MUCH, EASY, MUCH], Dose.USUAL),
        ([EASY, EASY], Dose.USUAL),
        ([EASY, EASY, EASY], Dose.LONGER),
        ([EASY, EASY, RIGHT, EASY], Dose.USUAL),
        ([EASY] * 6, Dose.LONGER),
        ([EASY, EASY, EASY, MUCH, MUCH], Dose.USUAL),
        ([MUCH, MUCH, EASY, EASY, EASY], Dose.USUAL),
        ([MUCH, MUCH, RIGHT, RIGHT, RIGHT], Dose.SMALLER),
        ([EASY, EASY, EASY, MUCH, MUCH, MUCH, MUCH], Dose.SMALLER),
    ],
)
def test_answers_make_it_smaller_or_longer(feelings: list[str], suits: Dose) -> None:
    assert dose(feelings) is suits


def test_only_the_answer_that_changed_something_is_said_to() -> None:
    assert changed_by_last([]) is None
    assert changed_by_last([MUCH]) is None
    assert changed_by_last([MUCH, MUCH]) is Dose.SMALLER
    assert changed_by_last([MUCH, MUCH, MUCH, MUCH]) is None
    assert changed_by_last([MUCH, MUCH, EASY, EASY, EASY]) is Dose.USUAL


@given(ANSWERS, some.sampled_from([EASY, RIGHT, MUCH]))
def test_taking_an_answer_back_takes_its_effect_back(feelings: list[str], last: str) -> None:
    before = dose(feelings)

    assert dose([*feelings, last][:-1]) is before


@given(ANSWERS)
def test_too_much_never_makes_more_of_it_and_too_easy_never_less(feelings: list[str]) -> None:
    ladder = list(Dose)

    assert ladder.index(dose([*feelings, MUCH])) <= ladder.index(dose(feelings))
    assert ladder.index(dose([*feelings, EASY])) >= ladder.index(dose(feelings))


def test_smaller_is_sixty_percent_of_all_that_has_a_smaller_form() -> None:
    scales = {
        step.exercise.id: step.scale for step in dosed(played("hip-120"), Dose.SMALLER).steps if step.exercise
    }

    assert set(scales.values()) == {CARE_SCALE}
    assert {step.scale for step in dosed(played("walk-120"), Dose.SMALLER).steps} == {1}
    assert {step.scale for step in dosed(played("breathe-60"), Dose.SMALLER).steps} == {1}


def test_one_exercise_is_made_smaller_from_a_step_on() -> None:
    routine = played("hip-120")
    names = [step.exercise and step.exercise.id for step in routine.steps]

    scales = [step.scale for step in smaller(routine, "figure4-seat", since=1).steps]

    assert names[:2] == ["figure4-seat", "figure4-seat"]
    assert scales == [1, CARE_SCALE, *[1] * (len(names) - 2)]


def test_longer_holds_grow_by_five_seconds_up_to_thirty() -> None:
    def holds(routine: ResolvedRoutine) -> list[float]:
        return [
            round(where.phase_seconds)
            for step in routine.steps
            if (where := position(routine, step.starts + step.seconds / 2)).phase is Phase.HOLD
            and step.exercise is not None
            and step.exercise.kind == "hold"
        ]

    usual, longer = played("hip-120"), dosed(played("hip-120"), Dose.LONGER)

    assert holds(usual)
    assert holds(longer) == [min(seconds + 5, max(30, seconds)) for seconds in holds(usual)]
    assert [step.starts for step in longer.steps] == [
        sum(before.seconds for before in longer.steps[:index]) for index in range(len(longer.steps))
    ]


def test_where_nothing_is_held_two_moves_more() -> None:
    def moves(routine: ResolvedRoutine) -> list[int]:
        return [position(routine, step.starts + step.seconds / 2).reps for step in routine.steps]

    routine = next(
        it
        for name in catalogue().routines
        if (it := resolve(catalogue().routines[name], (), catalogue()))
        and all(step.exercise and step.exercise.kind == "reps" for step in it.steps)
    )

    assert moves(dosed(routine, Dose.LONGER)) == [reps + 2 for reps in moves(routine)]


def test_what_is_done_with_care_never_grows() -> None:
    for routine in catalogue().routines.values():
        resolved = resolve(routine, ("hyper", "bp", "osteo"), catalogue())
        if resolved is None:
            continue
        longer = dosed(resolved, Dose.LONGER)
        for before, after in zip(resolved.steps, longer.steps, strict=True):
            assert after.seconds == before.seconds or (before.scale == 1 and not before.notes)
