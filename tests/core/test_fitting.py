"""A routine fitted to a body: nothing that is not for it is ever played."""

from itertools import combinations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ergo.core.fitting import longer, offered, played_exercises, resolve, with_implied
from ergo.core.routine import Exercise, ResolvedRoutine, Routine, Step, min_seconds
from tests.shipped_catalogue import catalogue

TAGS = [tag.id for tag in catalogue().model.tags]
replace = msgspec.structs.replace


def shown(resolved: ResolvedRoutine | None) -> list[tuple[str, float, str | None, float]]:
    """What is played: exercise or timer, seconds, side, range."""
    assert resolved is not None
    return [
        (
            step.exercise.id if step.exercise else step.timer.id if step.timer else "",
            step.seconds,
            step.side,
            step.scale,
        )
        for step in resolved.steps
    ]


def playing(id_: str, *tags: str, **options: object) -> ResolvedRoutine | None:
    """A shipped routine for somebody with these tags."""
    return resolve(catalogue().routines[id_], tags, catalogue(), **options)  # type: ignore[arg-type]


def a_routine(*steps: Step) -> Routine:
    """A break of these steps."""
    return replace(catalogue().routines["neck-60"], id="mine", steps=steps)


def assert_nothing_forbidden(routine: Routine, *tags: str, left_out: frozenset[str] = frozenset()) -> None:
    """Neither what is played nor what is told of it is anything these tags exclude."""
    forbidden = with_implied(tags, catalogue().model)
    for turn, sore in ((0, "R"), (1, "L")):
        resolved = resolve(routine, tags, catalogue(), turn=turn, sore=sore, left_out=left_out)  # type: ignore[arg-type]
        exercises = played_exercises(routine, tags, catalogue(), left_out)
        assert (resolved is None) == (exercises is None)
        for step in resolved.steps if resolved else ():
            assert (step.exercise is None) != (step.timer is None)
            if step.exercise:
                assert not forbidden & set(step.exercise.skip)
                assert step.exercise.id not in left_out
                assert "wheelchair" not in forbidden or not step.exercise.uses_legs
        if resolved:
            assert resolved.seconds == pytest.approx(routine.total_s)
            assert not forbidden & set(routine.withheld_for)


@pytest.mark.parametrize("tag", TAGS)
def test_an_excluded_exercise_is_never_played(tag: str) -> None:
    for routine in catalogue().routines.values():
        assert_nothing_forbidden(routine, tag)


@pytest.mark.parametrize("folder", sorted({routine.folder for routine in catalogue().routines.values()}))
def test_nor_with_any_two_reasons_together(folder: str) -> None:
    shelf = catalogue()
    for one, two in combinations(TAGS, 2):
        forbidden = with_implied((one, two), shelf.model)
        for routine in shelf.routines.values():
            if routine.folder == folder:
                for exercise in played_exercises(routine, (one, two), shelf) or ():
                    assert not forbidden & set(exercise.skip)


@settings(max_examples=300, deadline=None)
@given(
    id_=st.sampled_from(sorted(catalogue().routines)),
    tags=st.sets(st.sampled_from([*TAGS, "unheard-of"]), max_size=8),
    left_out=st.frozensets(st.sampled_from(sorted(catalogue().exercises)), max_size=30),
)
def test_nor_with_many_reasons_and_moves_left_out(id_: str, tags: set[str], left_out: frozenset[str]) -> None:
    assert_nothing_forbidden(catalogue().routines[id_], *sorted(tags), left_out=left_out)


def test_every_single_reason_leaves_every_routine_that_is_not_withheld() -> None:
    hidden = {
        (tag, routine.id)
        for tag in TAGS
        if tag != "wheelchair"
        for routine in catalogue().routines.values()
        if not with_implied([tag], catalogue().model) & set(routine.withheld_for)
        and not offered(routine, [tag], catalogue())
    }

    assert hidden == set()


def test_a_reason_brings_others_along() -> None:
    assert with_implied(["preg-late"], catalogue().model) == {"preg-late", "preg", "breath-hold"}
    assert with_implied(["spine-op", "mine"], catalogue().model) == {"spine-op", "floor-unable", "mine"}


def test_the_first_substitute_that_suits_and_fits_plays_instead() -> None:
    resolved = playing("hip-120", "hip-op")
    assert resolved is not None

    assert shown(resolved) == [
        ("glute-squeeze", 32, None, 1),
        ("glute-squeeze", 32, None, 1),
        ("ankle-pump", 26, None, 1),
        ("glute-squeeze", 30, None, 1),
    ]
    assert [step.swapped_for for step in resolved.steps] == ["figure4-seat", "figure4-seat", "seat-march", ""]


def test_care_makes_it_smaller_and_says_so() -> None:
    resolved = playing("neck-60", "hyper", "age65")
    assert resolved is not None

    glide = resolved.steps[-1]

    assert (glide.scale, glide.notes) == (0.6, ("Half range, no finger on the chin.", "Half range."))


def test_relief_is_small_but_walking_and_breathing_stay_whole() -> None:
    assert shown(playing("relief-hip-240")) == [
        ("long-exhale", 36, None, 1),
        ("pelvic-rock", 30, None, 0.4),
        ("hip-swivel", 36, None, 0.4),
        ("reset-stand", 18, None, 0.4),
        ("weight-shift", 38, None, 0.4),
        ("walk-easy", 82, None, 1),
    ]


def test_a_cramp_is_stretched_whole_on_the_side_that_is_sore() -> None:
    assert shown(playing("relief-calf-desk-120", sore="L")) == [
        ("calf-wall", 40, "L", 1),
        ("toe-raise", 14, None, 1),
        ("calf-wall", 40, "L", 1),
        ("walk-easy", 26, None, 1),
    ]


def test_a_flare_up_makes_every_move_small() -> None:
    assert [scale for *_, scale in shown(playing("neck-60", small=True))] == [0.4, 0.4, 0.4]


def test_a_withheld_routine_is_not_offered() -> None:
    assert not offered(catalogue().routines["relief-calf-180"], ["leg-clot"], catalogue())


def test_the_floor_is_swapped_for_a_rest() -> None:
    resolved = playing("core-120", "floor-unable")
    assert resolved is not None

    assert [shown(resolved)[at][0] for at in (0, -1)] == ["_rest", "_rest"]


def test_with_a_wheelchair_only_what_needs_no_legs_is_offered() -> None:
    shelf = catalogue()
    ids = [id_ for id_, routine in shelf.routines.items() if offered(routine, ["wheelchair"], shelf)]

    assert len(ids) > 30
    assert "neck-60" in ids
    assert not {"walk-120", "hip-60", "reset-stand-30"} & set(ids)


def test_a_routine_that_would_be_mostly_breathing_is_not_offered() -> None:
    assert offered(catalogue().routines["reset-30"], ["shoulder-acute"], catalogue())
    assert not offered(catalogue().routines["reset-30"], ["shoulder-acute", "neck-acute"], catalogue())


def test_a_one_sided_substitute_takes_both_sides_where_the_step_is_long_enough() -> None:
    shelf = catalogue()
    both = replace(shelf.exercises["glute-squeeze"], substitutes=("figure4-seat",))
    shelf = replace(shelf, exercises=shelf.exercises | {both.id: both})
    long, short = a_routine(Step("glute-squeeze", 50)), a_routine(Step("glute-squeeze", 30))

    def sides(routine: Routine, turn: int) -> list[tuple[str, float, str | None, float]]:
        return shown(resolve(routine, (), shelf, turn=turn, left_out=["glute-squeeze"]))

    assert sides(long, 0) == [("figure4-seat", 25, "R", 1), ("figure4-seat", 25, "L", 1)]
    assert sides(short, 0) == [("figure4-seat", 30, "R", 1)]
    assert sides(short, 1) == [("figure4-seat", 30, "L", 1)]


def test_without_anything_that_suits_the_step_is_a_rest() -> None:
    routine = a_routine(Step("long-exhale", 20), Step("nowhere", 6))

    assert shown(resolve(routine, (), catalogue(), left_out=["long-exhale"])) == [
        ("_rest", 20, None, 1),
        ("_rest", 6, None, 1),
    ]


def test_without_timers_there_is_still_silence() -> None:
    shelf = replace(catalogue(), model=replace(catalogue().model, timers=()))

    (step,) = resolve(a_routine(Step("_rest", 10)), (), shelf).steps  # type: ignore[union-attr]

    assert (step.exercise, step.timer, step.cues) == (None, None, ())


def test_a_hold_can_be_made_longer_and_shorter_but_never_too_short() -> None:
    hips = playing("hip-120")
    assert hips is not None

    grown, cut = longer(hips, 0, 10), longer(hips, 0, -30)

    assert (grown.seconds, grown.steps[0].seconds, grown.steps[1].starts) == (130, 42, 42)
    assert grown.steps[0].cues[-1].at == pytest.approx(42 - 2 / 2.6)
    assert (cut.steps[0].seconds, cut.seconds) == (19, 107)
    assert [step.again for step in grown.steps] == [step.again for step in hips.steps]


def test_a_timer_can_be_made_longer_and_a_silent_step_vanish() -> None:
    back = playing("back-300")
    assert back is not None
    silent = replace(back, steps=(replace(back.steps[0], timer=None), *back.steps[1:]))

    assert longer(back, 0, -30).steps[0].seconds == 6
    assert longer(back, 0, 10).steps[1].starts == 16
    assert longer(silent, 0, -30).steps[0].seconds == 0


def test_substitutes_in_a_circle_do_no_harm() -> None:
    shelf = catalogue()

    def renamed(id_: str, instead: str) -> Exercise:
        return replace(shelf.exercises["neck-tuck"], id=id_, substitutes=(instead,), skip=("knee",))

    circle = {"one": renamed("one", "two"), "two": renamed("two", "one")}
    shelf = replace(shelf, exercises=shelf.exercises | circle)

    assert resolve(a_routine(Step("one", 20)), ["knee"], shelf) is None
    assert min_seconds(circle["one"]) == 12
