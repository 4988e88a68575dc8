"""What may be done while it hurts, for each place, position and body."""

import pytest
from msgspec.structs import replace

from ergo.core.relief_pages import (
    CRAMPS,
    Able,
    Area,
    Chose,
    Could,
    Eased,
    NoSign,
    Page,
    Said,
    Told,
    WantedEasier,
)
from ergo.core.relief_plan import IN_CHAIR, NOT_FLAT, ROUTINES, eases, moves
from ergo.core.routine import Catalogue
from tests.core.sufferer import EVERYONE, TAGS, ids, settled, walked
from tests.shipped_catalogue import catalogue


def test_every_routine_and_exercise_of_the_table_is_in_the_catalogue() -> None:
    named = {name for row in ROUTINES.values() for name in row if name}

    assert set(ROUTINES) == set(Area)
    assert named - set(catalogue().routines) == set()
    assert {"long-exhale", "rest-90", "side-rest", "calf-towel"} - set(catalogue().exercises) == set()
    assert NOT_FLAT - set(TAGS) == set()


@pytest.mark.parametrize("able", Able)
@pytest.mark.parametrize("area", Area)
def test_every_place_and_position_leads_to_the_routine_of_the_table(area: Area, able: Able) -> None:
    relief = walked(
        NoSign(), Chose(area, "L"), *((Said(True),) if area is Area.SIDE else ()), Could(able),
        *((Said(True),) if (area, able) == (Area.CALF, Able.SIT) else ()), Told(3),
    )  # fmt: skip
    name = ROUTINES[area][tuple(Able).index(able)]

    found = moves(relief, EVERYONE)

    assert relief.page is (Page.MOVE if area in CRAMPS else Page.SETTLE)
    assert (found.routine.id if found else "") == name
    assert eases(relief, EVERYONE) != ()


def test_who_cannot_stand_up_stretches_the_calf_in_the_chair() -> None:
    asked = walked(NoSign(), Chose(Area.CALF, "R"), Could(Able.SIT))
    seated = walked(Said(False), Told(None), relief=asked)
    found = moves(seated, EVERYONE)

    assert asked.page is Page.STAND_UP
    assert found is not None
    assert found.routine.id == IN_CHAIR
    assert set(ids(found)) == {"calf-towel"}
    assert moves(seated, replace(EVERYONE, tags=("hip-op",))) is None  # the stand-in would be done standing


@pytest.mark.parametrize(
    ("area", "moved"),
    [
        (Area.BACK, ["pelvic-rock", "seated-catcow"]),
        (Area.HIP, ["pelvic-rock"]),
        (Area.SIDE, ["side-reach", "side-reach"]),
        (Area.CALF, []),
        (Area.OTHER, []),
    ],
)
def test_who_uses_a_wheelchair_is_not_asked_to_stand_and_moves_without_the_legs(
    area: Area, moved: list[str]
) -> None:
    person = replace(EVERYONE, tags=("wheelchair",))
    stitch = (Said(True),) if area is Area.SIDE else ()
    relief = walked(NoSign(), Chose(area, "L"), *stitch, Could(Able.SIT), Told(3), person=person)

    assert relief.page is Page.SETTLE
    assert ids(moves(relief, person)) == moved


def test_lying_on_the_side_comes_first_where_lying_flat_is_not_wanted() -> None:
    flat = walked(NoSign(), Chose(Area.BACK), Could(Able.LIE), Told(None))
    expecting = replace(EVERYONE, tags=("preg",))
    found = moves(flat, expecting)

    assert [ids(it) for it in eases(flat, EVERYONE)] == [["rest-90"], ["side-rest"], ["long-exhale"]]
    assert [ids(it)[0] for it in eases(flat, expecting)] == ["side-rest", "long-exhale"]
    assert found is not None
    assert found.routine.id == "relief-back-side-240"
    assert ids(found)[0] == "pelvic-rock"


def test_an_easier_position_is_the_next_one_and_the_last_leads_to_the_first() -> None:
    lying = settled(able=Able.LIE)

    assert len(eases(lying, EVERYONE)) > 1
    assert [walked(*[WantedEasier()] * n, relief=lying).ease for n in range(4)] == [0, 1, 2, 0]
    assert len(eases(settled(), EVERYONE)) == 1
    assert walked(WantedEasier(), relief=settled()).ease == 0


def test_while_movement_is_off_only_slow_breathing_is_left() -> None:
    off = replace(EVERYONE, movement_off=True)
    relief = walked(NoSign(), Chose(Area.BACK), Could(Able.LIE), Told(2), person=off)

    assert [ids(it) for it in eases(relief, off)] == [["long-exhale"]]
    assert moves(relief, off) is None
    assert walked(Eased(), person=off, relief=relief).page is Page.AFTER


def test_a_catalogue_without_these_routines_leaves_words_alone() -> None:
    bare = replace(EVERYONE, catalogue=Catalogue(catalogue().model, {}, {}, {}))
    chair = walked(NoSign(), Chose(Area.CALF, "R"), Could(Able.SIT), Said(False), Told(1), person=bare)

    assert (chair.page, eases(chair, bare), moves(chair, bare)) == (Page.SETTLE, (), None)


def test_a_walk_stays_whole_where_all_is_settled_already() -> None:
    walk = walked(NoSign(), Chose(Area.OTHER), Could(Able.STAND), Told(1), Eased())
    still = replace(catalogue().routines["breathe-120"], id="walk-120")
    at_rest = replace(EVERYONE, catalogue=replace(catalogue(), routines={"walk-120": still}))

    assert ids(moves(walk, EVERYONE)) == ["walk-easy"]
    assert moves(walk, at_rest) is None
