"""Help while it hurts: nothing is done before the warning signs were answered, whatever is answered when."""

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as some

from ergo.core.care import only_breathes
from ergo.core.fitting import with_implied
from ergo.core.relief import (
    CRAMP_AT_MOST,
    STRONG_AT_MOST,
    WORSE_AFTER,
    can_again,
    resumed,
    step,
)
from ergo.core.relief_pages import (
    Able,
    Answer,
    Area,
    Chose,
    ClosedWindow,
    Could,
    Eased,
    Ended,
    Finished,
    GotWorse,
    Moved,
    NoSign,
    OneSign,
    Page,
    Person,
    Relief,
    Said,
    Told,
    Waited,
    WantedAgain,
    WantedEasier,
    WentBack,
)
from ergo.core.relief_plan import (
    begins_with_the_stretch,
    eases,
    moves,
)
from ergo.core.routine import ResolvedRoutine
from tests.core.sufferer import EVERYONE, TAGS, ids, settled, walked
from tests.shipped_catalogue import catalogue

strengths = some.none() | some.integers(0, 10)
ANSWERS: some.SearchStrategy[Answer] = some.one_of(
    some.just(NoSign()),
    some.just(NoSign()),
    some.just(OneSign()),
    some.builds(Chose, some.sampled_from(Area), some.sampled_from((None, "R", "L"))),
    some.builds(Said, some.booleans()),
    some.builds(Could, some.sampled_from(Able)),
    some.builds(Told, strengths),
    some.just(Eased()),
    some.just(WantedEasier()),
    some.just(GotWorse()),
    some.just(Waited()),
    some.just(Moved()),
    some.just(WantedAgain()),
    some.builds(Finished, some.sampled_from(("", "better", "same", "worse")), strengths, some.booleans()),
    some.just(WentBack()),
    some.just(Ended()),
    some.just(ClosedWindow()),
)
# A person who mostly answers what is asked, so that every page is reached, and now and then anything at all.
FITTING: dict[Page, tuple[some.SearchStrategy[Answer], ...]] = {
    Page.CHECK: (some.just(NoSign()),),
    Page.WHERE: (some.builds(Chose, some.sampled_from(Area), some.sampled_from(("R", "L"))),),
    Page.STITCH: (some.builds(Said, some.booleans()),),
    Page.ABLE: (some.builds(Could, some.sampled_from(Able)),),
    Page.STAND_UP: (some.builds(Said, some.booleans()),),
    Page.STRENGTH: (some.builds(Told, strengths),),
    Page.SETTLE: (some.just(Eased()), some.just(WantedEasier())),
    Page.MOVE: (some.just(Moved()),),
    Page.AFTER: (some.just(WantedAgain()), some.builds(Finished, some.just("same"), strengths)),
}


def done_on(relief: Relief, person: Person) -> list[ResolvedRoutine]:
    """Everything with an exercise that may be shown on this page."""
    moving = moves(relief, person)
    return [*eases(relief, person), *([] if moving is None else [moving])]


def persons() -> some.SearchStrategy[Person]:
    return some.builds(
        Person,
        some.just(catalogue()),
        some.lists(some.sampled_from(TAGS), max_size=4, unique=True).map(tuple),
        some.lists(some.sampled_from(sorted(catalogue().exercises)), max_size=3).map(tuple),
        some.booleans(),
    )


@given(some.data(), persons())
def test_through_no_path_is_an_exercise_reached_before_none_of_these_nor_one_that_is_not_for_this_body(
    data: some.DataObject, person: Person
) -> None:
    relief, at = Relief(), 1000.0
    said_none = False  # since the list last came up
    tags = with_implied(person.tags, person.catalogue.model)
    for _ in range(data.draw(some.integers(1, 14))):
        answer = data.draw(some.one_of(*FITTING.get(relief.page, ()), ANSWERS))
        at += data.draw(some.sampled_from((0.0, 5.0, 130.0, 700.0, 2000.0)))
        if relief.page is Page.CLOSED and data.draw(some.booleans()):
            relief, said_none = resumed(relief), False
        was = relief.page
        relief = step(relief, answer, at, person)
        if relief.page is Page.CHECK:
            said_none = False
        elif was is Page.CHECK and isinstance(answer, NoSign):
            said_none = True

        shown = done_on(relief, person)
        played = [it.exercise for routine in shown for it in routine.steps if it.exercise is not None]
        assert said_none or played == []
        assert relief.page not in (Page.SETTLE, Page.MOVE) or said_none
        assert not any(tags & set(exercise.skip) for exercise in played)
        assert not any(exercise.id in person.left_out for exercise in played)
        assert relief.page is not Page.MOVE or moves(relief, person) is not None
        if person.movement_off:
            assert all(only_breathes(exercise) for exercise in played)
        if isinstance(answer, GotWorse) and was not in (Page.STOPPED, Page.CLOSED):
            assert relief.page is Page.CHECK
        if isinstance(answer, OneSign) and was not in (Page.STOPPED, Page.CLOSED):
            assert relief.page is Page.STOPPED
        if was in (Page.STOPPED, Page.CLOSED):
            assert relief.page is was


@given(
    some.builds(
        Relief,
        page=some.sampled_from(Page),
        checked=some.just(False),
        area=some.none() | some.sampled_from(Area),
        side=some.sampled_from((None, "R", "L")),
        able=some.none() | some.sampled_from(Able),
        stitch=some.booleans(),
        strength=strengths,
    ),
    persons(),
)
def test_in_no_state_without_an_answered_list_is_there_anything_to_do(relief: Relief, person: Person) -> None:
    assert done_on(relief, person) == []


def test_a_back_settles_first_and_moves_small_once_it_is_a_bit_better() -> None:
    settles = settled()
    moving = walked(Eased(), relief=settles)
    small = moves(moving, EVERYONE)

    assert settles.page is Page.SETTLE
    assert moving.page is Page.MOVE
    assert ids(small) == ["pelvic-rock", "seated-catcow", "reset-stand", "walk-easy"]
    assert small is not None
    assert small.steps[0].starts == 0
    assert {it.scale for it in small.steps[:2]} == {0.4}
    assert walked(Moved(), relief=moving).page is Page.AFTER


def test_a_cramp_begins_with_the_whole_stretch_of_its_own_side() -> None:
    relief = walked(NoSign(), Chose(Area.CALF, "L"), Could(Able.LIE), Told(8))
    stretch = moves(relief, EVERYONE)

    assert relief.page is Page.MOVE
    assert begins_with_the_stretch(relief)
    assert stretch is not None
    assert (stretch.steps[0].side, stretch.steps[0].scale) == ("L", 1)


def test_a_cramp_needs_a_side_before_it_goes_on() -> None:
    assert walked(NoSign(), Chose(Area.FOOT)).page is Page.WHERE


def test_six_or_more_only_settles_until_it_is_under_six() -> None:
    strong = settled(strength=7)
    asked = walked(Eased(), relief=strong)

    assert (strong.page, moves(strong, EVERYONE)) == (Page.SETTLE, None)
    assert asked.page is Page.STRENGTH
    assert walked(Told(None), relief=asked).page is Page.SETTLE
    assert walked(Told(6), relief=asked).page is Page.SETTLE
    assert walked(Told(5), relief=asked).page is Page.MOVE
    assert walked(Told(6), relief=asked, at=STRONG_AT_MOST).page is Page.STOPPED
    assert walked(Told(5), relief=asked).before == 7


def test_a_stitch_is_stretched_and_any_other_belly_or_side_only_breathes() -> None:
    stitch = walked(NoSign(), Chose(Area.SIDE), Said(True), Could(Able.STAND), Told(2), Eased())
    other = walked(NoSign(), Chose(Area.SIDE), Said(False), Could(Able.STAND), Told(2))

    assert "side-reach" in ids(moves(stitch, EVERYONE))
    assert moves(other, EVERYONE) is None
    assert walked(Eased(), relief=other).page is Page.AFTER


@pytest.mark.parametrize("relief", [settled(), walked(Eased(), relief=settled()), settled(Area.FOOT)])
def test_getting_worse_asks_the_list_again_and_nothing_moves_any_more(relief: Relief) -> None:
    asked = walked(GotWorse(), relief=relief)
    again = walked(NoSign(), relief=asked, at=60)

    assert (asked.page, done_on(asked, EVERYONE)) == (Page.CHECK, [])
    assert again.page is Page.SETTLE
    assert moves(again, EVERYONE) is None
    assert walked(Eased(), relief=again).page is Page.AFTER
    assert walked(NoSign(), relief=asked, at=WORSE_AFTER).page is Page.STOPPED
    assert walked(OneSign(), relief=asked).page is Page.STOPPED


def test_getting_worse_before_a_place_was_shown_goes_on_with_the_place() -> None:
    assert walked(NoSign(), GotWorse(), NoSign()).page is Page.WHERE
    assert walked(GotWorse()) == Relief()


def test_a_cramp_is_stretched_again_until_ten_minutes_are_over() -> None:
    after = walked(Moved(), relief=settled(Area.HAMSTRING))
    late = CRAMP_AT_MOST

    assert walked(WantedAgain(), relief=after).page is Page.MOVE
    assert can_again(after, 0, EVERYONE)
    assert not can_again(after, late, EVERYONE)
    assert walked(WantedAgain(), relief=after, at=late).page is Page.AFTER
    assert walked(Finished("same"), relief=after, at=late).page is Page.STOPPED
    assert walked(Finished("better"), relief=after, at=late).page is Page.CLOSED
    assert not can_again(walked(Ended(), relief=settled()), 0, EVERYONE)


@pytest.mark.parametrize(
    ("before", "finished", "at", "page"),
    [
        (None, Finished("", 8), 60, Page.STOPPED),
        (None, Finished("", 5), 60, Page.CLOSED),
        (4, Finished("better", 6), 60, Page.STOPPED),
        (4, Finished("better", 2), 300, Page.CLOSED),
        (4, Finished("same", 4), 300, Page.CLOSED),
        (4, Finished("worse", 4), 60, Page.CHECK),
        (4, Finished("worse"), 300, Page.STOPPED),
        (4, Finished("same", 5), 300, Page.STOPPED),
        (4, Finished("", 6), 60, Page.STOPPED),
        (4, Finished("better", 2, True), 60, Page.STOPPED),
        (4, Finished(), 3000, Page.CLOSED),
    ],
)
def test_worse_or_strong_after_moving_is_to_be_checked(
    before: int | None, finished: Finished, at: float, page: Page
) -> None:
    after = walked(Eased(), Moved(), relief=settled(strength=before))

    assert walked(finished, relief=after, at=at).page is page


def test_stronger_than_at_the_start_is_to_be_checked_wherever_it_is_told() -> None:
    asked = walked(Eased(), relief=settled(strength=6))

    assert walked(Told(9), relief=asked, at=WORSE_AFTER - 1).page is Page.SETTLE
    assert walked(Told(9), relief=asked, at=WORSE_AFTER).page is Page.STOPPED


@pytest.mark.parametrize(
    ("area", "before", "now", "page"),
    [
        (Area.CALF, 4, 4, Page.STOPPED),
        (Area.CALF, 4, 0, Page.MOVE),
        (Area.BACK, 2, 5, Page.STOPPED),
        (Area.BACK, 5, 4, Page.MOVE),
    ],
)
def test_half_an_hour_later_a_cramp_or_what_grew_is_not_moved(
    area: Area, before: int, now: int, page: Page
) -> None:
    told = (NoSign(), Chose(area, "L"), Could(Able.STAND))
    ended = walked(*told, Told(before), Ended(), Finished("same", before), relief=Relief())
    later = walked(*told, Told(now), relief=resumed(ended), at=1800)

    assert later.page is page


def test_still_strong_after_half_an_hour_is_to_be_checked() -> None:
    after = walked(Ended(), relief=settled(strength=8))

    assert walked(Finished("better", 7), relief=after, at=60).page is Page.CLOSED
    assert walked(Finished("better", 7), relief=after, at=STRONG_AT_MOST).page is Page.STOPPED
    assert walked(Finished("same"), relief=after, at=STRONG_AT_MOST).page is Page.STOPPED
    assert walked(Finished("better"), relief=after, at=STRONG_AT_MOST).page is Page.CLOSED


def test_what_was_strong_is_asked_about_after_half_an_hour_of_settling() -> None:
    asked = walked(Waited(), relief=settled(strength=8), at=STRONG_AT_MOST)

    assert asked.page is Page.STRENGTH
    assert walked(Told(6), relief=asked, at=STRONG_AT_MOST).page is Page.STOPPED
    assert walked(Told(4), relief=asked, at=STRONG_AT_MOST).page is Page.MOVE
    assert walked(Told(), relief=asked, at=STRONG_AT_MOST).page is Page.SETTLE
    assert walked(Waited(), relief=settled(strength=5), at=STRONG_AT_MOST).page is Page.SETTLE


@pytest.mark.parametrize(
    ("relief", "before"),
    [
        (walked(NoSign()), Page.CHECK),
        (walked(NoSign(), Chose(Area.SIDE)), Page.WHERE),
        (walked(NoSign(), Chose(Area.SIDE), Said(True)), Page.STITCH),
        (walked(NoSign(), Chose(Area.BACK)), Page.WHERE),
        (walked(NoSign(), Chose(Area.CALF, "R"), Could(Able.SIT)), Page.ABLE),
        (walked(NoSign(), Chose(Area.BACK), Could(Able.SIT)), Page.ABLE),
        (settled(), Page.ABLE),
        (walked(Eased(), relief=settled()), Page.SETTLE),
        (walked(Ended(), relief=settled()), Page.AFTER),
        (Relief(), Page.CHECK),
    ],
)
def test_back_is_the_page_before_and_from_the_first_question_the_list_again(
    relief: Relief, before: Page
) -> None:
    gone = walked(WentBack(), relief=relief)

    assert gone.page is before
    assert gone.checked is (before is not Page.CHECK)


@pytest.mark.parametrize("relief", [Relief(), walked(NoSign()), settled(), settled(Area.CALF)])
def test_closing_the_window_ends_it_anywhere_and_end_asks_how_it_is_once_something_was_done(
    relief: Relief,
) -> None:
    done = relief.page in (Page.SETTLE, Page.MOVE)

    assert walked(ClosedWindow(), relief=relief).page is Page.CLOSED
    assert walked(Ended(), relief=relief).page is (Page.AFTER if done else Page.CLOSED)


def test_an_answer_to_another_question_changes_nothing() -> None:
    for relief in (Relief(), walked(NoSign()), settled(), walked(Ended(), relief=settled())):
        for answer in (Said(True), Moved(), WantedAgain()):
            assert walked(answer, relief=relief) == relief


def test_every_answer_is_known() -> None:
    assert {type(it) for it in (NoSign(), Ended())} <= set(get_args(Answer))
