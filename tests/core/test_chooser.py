"""Which routine is offered, and why."""

from functools import cache

import msgspec
import pytest

from ergo.core.breaks import Kind, Moved
from ergo.core.chooser import Choice, Reason, Wish, choose, shelf, went_badly
from ergo.core.fitting import played_exercises
from ergo.core.routine import Catalogue, credits_sitting
from tests.shipped_catalogue import catalogue

WISH = Wish(areas=("back", "hip", "neck"))
replace = msgspec.structs.replace


def chosen(kind: Kind, wish: Wish, recent: tuple[str, ...] = (), seed: int = 0) -> Choice:
    """The choice, which has to be there."""
    choice = choose(kind, wish, catalogue(), recent, seed)
    assert choice is not None
    return choice


def only(*ids: str) -> Catalogue:
    """A catalogue of these routines."""
    return replace(catalogue(), routines={id_: catalogue().routines[id_] for id_ in ids})


def test_a_morning_takes_the_areas_in_turn_and_repeats_nothing() -> None:
    recent: tuple[str, ...] = ()
    areas = []
    for number in range(9):
        routine = chosen(Kind.MICRO, WISH, recent, number).routine
        assert routine.id not in recent[:3]
        assert routine.total_s == 60
        areas.append(routine.regions[0])
        recent = (routine.id, *recent)

    assert all(set(areas[start : start + 4]) == {"back", "hip", "neck"} for start in range(6))


def test_the_same_question_has_the_same_answer() -> None:
    assert {chosen(Kind.MICRO, WISH, ("hip-60",), 7).routine.id for _ in range(5)} == {
        chosen(Kind.MICRO, WISH, ("hip-60",), 7).routine.id
    }
    assert len({chosen(Kind.MICRO, WISH, (), seed).routine.id for seed in range(20)}) > 2


def test_a_long_break_and_a_walk_are_as_long_as_was_asked() -> None:
    long = chosen(Kind.LONG, replace(WISH, seconds=180)).routine
    walk = chosen(Kind.WALK, replace(WISH, seconds=120))

    assert (long.total_s, long.kind) == (180, "break")
    assert (walk.routine.id, walk.why) == ("walk-120", "You have not left the chair for a while.")


@pytest.mark.parametrize("kind", [Kind.MICRO, Kind.LONG, Kind.WALK])
@pytest.mark.parametrize("seconds", [20, 60, 120, 180, 900])
def test_the_floor_comes_only_where_it_was_asked_for(kind: Kind, seconds: int) -> None:
    for seed in range(10):
        assert "floor" not in chosen(kind, replace(WISH, seconds=seconds), (), seed).routine.positions


def test_only_breaks_and_walks_are_offered_unasked() -> None:
    anything = Wish(positions=("seated", "standing", "floor"), level=2)
    offers = {
        chosen(kind, replace(anything, seconds=seconds), (), seed).routine.kind
        for kind in (Kind.MICRO, Kind.LONG, Kind.WALK)
        for seconds in (30, 60, 300, 480)
        for seed in range(10)
    }

    assert offers == {"break", "walk"}


def test_a_favorite_comes_first_within_its_area() -> None:
    wish = Wish(areas=("back",), favorites=("back-stand-60",))

    assert chosen(Kind.MICRO, wish) == Choice(catalogue().routines["back-stand-60"], Reason.FAVORITE)
    assert chosen(Kind.MICRO, wish, ("back-stand-60",)).routine.id != "back-stand-60"


@cache
def weeks(wish: Wish, breaks: int = 36) -> list[str]:
    """The ids of the routines of so many breaks, each done as offered, as the history remembers them."""
    done: list[str] = []
    for _ in range(breaks):
        recent = tuple(reversed(done[-30:]))
        done.append(chosen(Kind.MICRO, wish, recent, len(recent)).routine.id)
    return done


def test_in_some_weeks_every_routine_has_its_turn() -> None:
    done = weeks(WISH)

    wanted = [it for it in shelf(WISH, catalogue()) if it.regions[0] in WISH.areas and it.total_s == 60]
    assert set(done) == {it.id for it in wanted if it.kind == "break"}
    for area in WISH.areas:
        counts = [done.count(it.id) for it in wanted if it.regions[0] == area and it.kind == "break"]
        assert max(counts) - min(counts) <= 1


def test_a_favorite_comes_more_often_and_leaves_room_for_others() -> None:
    plain, fond = weeks(WISH), weeks(replace(WISH, favorites=("back-60",)))

    assert fond.count("back-60") > plain.count("back-60")
    assert set(fond) == set(plain)


def test_what_went_badly_comes_less_often_and_is_not_gone() -> None:
    plain, wary = weeks(WISH), weeks(replace(WISH, went_badly=("back-60",)))

    assert 0 < wary.count("back-60") < plain.count("back-60")
    assert choose(Kind.MICRO, replace(WISH, went_badly=("neck-60",) * 9), only("neck-60")) is not None


def played(routine: str, done: float = 1.0, feeling: str = "", comfort: str = "") -> Moved:
    return Moved(0.0, routine, 60, done, feeling=feeling, comfort=comfort)


@pytest.mark.parametrize(
    ("latest_first", "badly"),
    [
        ([played("a")], ()),
        ([played("a", feeling="too much"), played("b", 0.4), played("c", comfort="worse")], ("a", "b", "c")),
        ([played("a", 0.1), played("a", feeling="too much")], ("a", "a")),
        ([played("a", feeling="just right"), played("a", 0.1), played("b", 0.1)], ("b",)),
        ([played("a", comfort="better"), played("a", 0.1)], ()),
        ([played("a"), played("a", 0.1)], ("a",)),  # done in silence, it may still not be liked
        ([played("a", 0.1), played("a", feeling="too easy"), played("a", 0.1)], ("a",)),
    ],
)
def test_what_went_badly_weighs_until_it_felt_right_again(
    latest_first: list[Moved], badly: tuple[str, ...]
) -> None:
    assert went_badly(latest_first) == badly


def test_it_says_whether_the_area_is_new_or_was_longest_ago() -> None:
    recent = ("neck-60", "back-60", "neck-jaw-60")

    assert chosen(Kind.MICRO, WISH, recent).reason is Reason.NEW_AREA
    assert chosen(Kind.MICRO, WISH, (*recent, "hip-60")).reason is Reason.LONGEST_AGO
    assert all(
        len(choice.why.split()) <= 12 for choice in (chosen(Kind.MICRO, WISH), chosen(Kind.LONG, WISH))
    )


def test_what_was_left_out_never_comes() -> None:
    wish = replace(WISH, left_out=("neck-60", "glute-squeeze"))

    for seed in range(30):
        routine = chosen(Kind.MICRO, wish, (), seed).routine
        exercises = played_exercises(routine, wish.tags, catalogue(), wish.left_out) or ()
        assert routine.id != "neck-60"
        assert "glute-squeeze" not in [exercise.id for exercise in exercises]


def test_in_an_open_office_it_is_discreet_and_seated() -> None:
    wish = replace(WISH, discreet=1, positions=("seated",))

    routines = [chosen(Kind.MICRO, wish, (), seed).routine for seed in range(20)]

    assert all(routine.discreet >= 1 and routine.positions == ("seated",) for routine in routines)


@pytest.mark.parametrize("tag", [tag.id for tag in catalogue().model.tags])
@pytest.mark.parametrize("kind", [Kind.MICRO, Kind.LONG, Kind.WALK])
def test_there_is_something_for_every_body(tag: str, kind: Kind) -> None:
    assert credits_sitting(chosen(kind, replace(WISH, tags=(tag,), seconds=120)).routine)


def test_bodies_that_take_care_are_offered_gentle_moves_only() -> None:
    for seed in range(20):
        routine = chosen(Kind.MICRO, replace(WISH, tags=("preg",)), (), seed).routine
        exercises = played_exercises(routine, ("preg",), catalogue())
        assert exercises
        assert all(exercise.gentle for exercise in exercises)


@pytest.mark.parametrize("kind", [Kind.MICRO, Kind.LONG, Kind.WALK])
def test_gentler_days_offer_gentle_moves_that_are_not_held_and_walks_stay(kind: Kind) -> None:
    wish = Wish(areas=("back", "hip", "neck"), gentle=True, seconds=120)

    choice = choose(kind, wish, catalogue())

    assert choice is not None
    played = played_exercises(choice.routine, (), catalogue()) or ()
    assert [it.id for it in played if not it.gentle or it.kind == "hold"] == []
    assert kind is not Kind.WALK or choice.routine.kind == "walk"


def test_with_a_wheelchair_a_walk_becomes_a_break_of_that_length() -> None:
    routine = chosen(Kind.WALK, replace(WISH, tags=("wheelchair",), seconds=120)).routine

    assert (routine.kind, routine.total_s) == ("break", 120)


def test_eyes_come_where_nothing_else_is_wanted_and_count_for_nothing() -> None:
    wish = Wish(areas=("eyes",))

    assert chosen(Kind.MICRO, wish).routine.regions[0] == "eyes"
    assert chosen(Kind.MICRO, replace(wish, areas=("eyes", "back"))).routine.regions[0] == "back"


def test_where_no_wanted_area_suits_another_does() -> None:
    choice = choose(Kind.MICRO, Wish(areas=("hip",)), only("neck-60", "eyes-60"))

    assert choice == Choice(catalogue().routines["neck-60"], Reason.FITS)
    assert choose(Kind.MICRO, Wish(areas=("hip",)), only("eyes-60")) == Choice(
        catalogue().routines["eyes-60"], Reason.FITS
    )
    assert choose(Kind.LONG, Wish(areas=("hip",)), only("walk-120")) == Choice(
        catalogue().routines["walk-120"], Reason.WALK
    )


def test_the_only_routine_comes_again() -> None:
    assert choose(Kind.MICRO, WISH, only("neck-60", "hip-60"), ("neck-60", "hip-60")) == Choice(
        catalogue().routines["hip-60"], Reason.LONGEST_AGO
    )
    assert choose(Kind.MICRO, WISH, only("neck-60"), ("neck-60", "gone-60")) == Choice(
        catalogue().routines["neck-60"], Reason.LONGEST_AGO
    )


def test_without_one_of_that_length_the_longest_shorter_one_comes_else_the_shortest() -> None:
    def offered(seconds: int, *ids: str) -> str:
        choice = choose(Kind.LONG, replace(WISH, seconds=seconds), only(*ids))
        assert choice is not None
        return choice.routine.id

    assert offered(240, "neck-30", "neck-60", "neck-300") == "neck-60"
    assert offered(20, "neck-60", "neck-300") == "neck-60"


def test_a_posture_check_and_an_empty_shelf_offer_nothing() -> None:
    assert choose(Kind.POSTURE, WISH, catalogue()) is None
    assert choose(Kind.MICRO, replace(WISH, positions=()), catalogue()) is None


def test_the_shelf_holds_all_kinds_that_suit() -> None:
    ids = {
        routine.id for routine in shelf(replace(WISH, positions=("seated", "standing", "floor")), catalogue())
    }

    assert {"relief-neck-180", "unwind-300", "back-prop-120", "neck-60"} <= ids
    assert "core-120" not in ids  # level 2
