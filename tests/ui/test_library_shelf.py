"""What a person looks for is found, and nothing that isn't for them."""

import pytest

from ergo.ui.library_shelf import Filters, Length, exercises_of, found, length_of, telling_exercise
from tests.ui.library_world import library

LIBRARY = library(favorites=("hip-floor-300", "neck-60"), own=("hip-30",))


def ids(filters: Filters) -> list[str]:
    return [it.routine.id for it in found(LIBRARY, filters)]


def test_without_a_filter_everything_is_there_but_the_floor() -> None:
    positions = {place for it in found(LIBRARY, Filters()) for place in it.routine.positions}

    assert positions == {"seated", "standing"}
    assert len(ids(Filters())) > 60


def test_the_floor_is_shown_to_who_chose_it() -> None:
    on_the_floor = found(LIBRARY, Filters(position="floor"))
    at_home = library(positions=("seated", "standing", "floor"))

    assert on_the_floor
    assert all("floor" in it.routine.positions for it in on_the_floor)
    assert len(found(at_home, Filters())) == len(at_home.routines)
    assert "hip-floor-300" in ids(Filters(favorites=True))


def test_seated_is_seated_all_through() -> None:
    assert {it.routine.positions for it in found(LIBRARY, Filters(position="seated"))} == {("seated",)}


def test_standing_may_begin_on_a_chair() -> None:
    shown = found(LIBRARY, Filters(position="standing"))

    assert all("standing" in it.routine.positions for it in shown)
    assert any("seated" in it.routine.positions for it in shown)


@pytest.mark.parametrize(
    ("seconds", "length"),
    [(30, "half"), (60, "one"), (90, "one"), (120, "few"), (180, "few"), (240, "long")],
)
def test_a_length_stands_on_one_shelf(seconds: float, length: str) -> None:
    assert length_of(seconds) == length


def test_filters_add_up() -> None:
    shown = found(LIBRARY, Filters(area="hip", length=Length.HALF, discreet=True))

    assert [it.routine.id for it in shown] == ["hip-30"]
    assert ids(Filters(own=True)) == ["hip-30"]
    assert ids(Filters(favorites=True)) == ["neck-60", "hip-floor-300"]


@pytest.mark.parametrize(
    ("words", "one"),
    [
        ("PIRIFORMIS", "hip-120"),  # a muscle
        ("seated march", "hip-60"),  # a move
        ("gluteus maximus", "hip-60"),  # a muscle with two words, written with a hyphen
        ("one minute hips", "hip-60"),  # a title
        ("wrists", "eyes-hands-60"),  # an area
        ("evening", "bedtime-300"),  # a shelf
    ],
)
def test_words_are_looked_for_in_titles_moves_and_muscles(words: str, one: str) -> None:
    everything = library(positions=("seated", "standing", "floor"))

    assert one in [it.routine.id for it in found(everything, Filters(words=words))]


def test_every_word_has_to_be_there() -> None:
    assert ids(Filters(words="hips xylophone")) == []


def test_cards_stand_by_area_and_then_by_length() -> None:
    shown = [it.routine for it in found(LIBRARY, Filters())]
    neck = [routine.total_s for routine in shown if routine.regions[0] == "neck"]

    assert shown[0].regions[0] == "neck"
    assert neck == sorted(neck)


def test_the_picture_of_a_routine_is_of_its_own_area() -> None:
    for resolved in LIBRARY.routines:
        telling = telling_exercise(resolved)
        assert telling is not None
        own = [it for it in exercises_of(resolved) if it.regions[0] == resolved.routine.regions[0]]
        assert not own or telling in own


def test_an_id_nobody_knows_has_at_least_its_own_name() -> None:
    assert [LIBRARY.title(name) for name in ("hip-60", "seat-march", "gone-60")] == [
        "One-minute hips, seated",
        "Seated march",
        "gone-60",
    ]
