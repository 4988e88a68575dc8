"""What is offered suits the person: whatever their body excludes is nowhere."""

from collections.abc import Sequence
from datetime import UTC, date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from ergo.core.breaks import Kind, Moved
from ergo.core.card import Dont
from ergo.core.care import is_breathing
from ergo.core.dose import Dose
from ergo.core.fitting import with_implied
from ergo.core.routine import Catalogue
from ergo.core.settings import Settings, row, with_value
from ergo.desktop.clock import DesktopClock
from ergo.offering import Offered, Offering
from ergo.storage import paths
from ergo.storage.care import Care
from ergo.storage.history import History
from tests.shipped_catalogue import catalogue

TAGS = tuple(tag.id for tag in catalogue().model.tags)
AREAS = ("back", "hip", "neck", "shoulders", "legs", "wrists", "eyes", "whole-body", "calm")


class Person:
    """Somebody with settings, for whom something is offered."""

    def __init__(self, history: History, care: Care) -> None:
        self.settings, self.history, self.care = Settings(), history, care
        self.days_are_gentle = False
        self.offering = Offering(lambda: self.settings, history, care, lambda: self.days_are_gentle)

    def everything(self) -> list[Offered]:
        """All that could come to be played."""
        offering = self.offering
        offering.forget()
        found = [offering.suggest(kind) for kind in (None, Kind.MICRO, Kind.LONG, Kind.WALK)]
        found += [offering.another("hip-60"), offering.shorter(30)]
        best = [routine for area in AREAS if (routine := offering.best_of(area))]
        found += [offering.named(routine.id) for routine in (*offering.shelved(), *best)]
        found += [offering.named(name) for name in offering.catalogue.routines]
        found += [offering.named(name) for name in ("card", "card-1", "card-2")]
        found += [Offered(resolved, "") for resolved in offering.to_browse()]
        return [offered for offered in found if offered is not None]


@pytest.fixture
def person(home: Path) -> Person:
    history = History(home / "data" / "history.db")
    history.write_all(
        [Moved(1000.0 + number, name, 60, 1) for number, name in enumerate(("hip-60", "neck-60"))]
    )
    return Person(history, Care(home / "data" / "care.json", DesktopClock().now, "boot", UTC))


def excluded(catalogue: Catalogue, tags: list[str], left_out: list[str]) -> set[str]:
    """The exercises that nobody with these tags may meet."""
    whole = with_implied(tags, catalogue.model)
    return {it.id for it in catalogue.exercises.values() if it.id in left_out or whole & set(it.skip)}


@given(
    tags=st.lists(st.sampled_from(TAGS), unique=True, max_size=8),
    left_out=st.lists(st.sampled_from(sorted(catalogue().exercises)), unique=True, max_size=12),
)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nothing_offered_contains_what_the_body_excludes(
    person: Person, tags: list[str], left_out: list[str]
) -> None:
    person.settings = with_value(Settings(), "routines.positions", ["seated", "standing", "floor"])
    person.settings = replace(
        person.settings,
        routines=replace(person.settings.routines, body=tuple(tags), left_out=tuple(left_out), level=2),
    )

    played = {
        step.exercise.id
        for offered in person.everything()
        for step in offered.routine.steps
        if step.exercise is not None
    }

    assert played & excluded(person.offering.catalogue, tags, left_out) == set()


def is_given(person: Person, text: str) -> None:
    """A physio's card with that text is kept from now on."""
    paths.card_path().write_text(text, encoding="utf-8")
    person.offering.read_again()


def a_card(until: date, moves: Sequence[str], dont: Sequence[str] = ()) -> str:
    """A card with these moves for every day."""
    lines = ["schema = 1", 'who = "A. Berger"', "date = 2020-01-01", f"until = {until}"]
    lines[2] = f"date = {until - timedelta(days=30)}"
    lines.append(f"dont = {list(dont)}")
    for name in moves:
        dose = "reps = 3" if catalogue().exercises[name].kind == "reps" else "seconds = 60"
        lines += ["[[exercises]]", f'exercise = "{name}"', dose]
    return "\n".join(lines)


def played_by(person: Person) -> set[str]:
    """Every exercise that could come to be played."""
    return {step.exercise.id for it in person.everything() for step in it.routine.steps if step.exercise}


@given(
    tags=st.lists(st.sampled_from(TAGS), unique=True, max_size=3),
    moves=st.lists(st.sampled_from(sorted(catalogue().exercises)), unique=True, min_size=1, max_size=3),
    dont=st.lists(st.sampled_from([*TAGS, *catalogue().exercises]), unique=True, max_size=8),
)
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nothing_offered_contains_what_the_physio_excludes_not_even_by_a_card_that_gainsays_itself(
    person: Person, tags: list[str], moves: list[str], dont: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    routines = replace(
        Settings().routines, body=tuple(tags), positions=("seated", "standing", "floor"), level=2
    )
    person.settings = replace(Settings(), routines=routines)
    is_given(person, a_card(person.care.today, moves, dont))

    assert played_by(person) & excluded(person.offering.catalogue, [*tags, *dont], dont) == set()
    caplog.clear()  # where a move is among what is not to be done


def test_a_card_is_played_as_it_was_written_all_of_it_or_one_move(person: Person) -> None:
    is_given(person, a_card(person.care.today, ["neck-tuck", "figure4-seat"]))

    whole, one = person.offering.named("card"), person.offering.named("card-2")
    assert whole is not None
    assert one is not None
    assert (whole.routine.routine.title, one.routine.routine.title) == (
        "My physio's card",
        "Seated figure-four",
    )
    assert [step.exercise.id for step in whole.routine.steps if step.exercise] == [
        "neck-tuck",
        "figure4-seat",
        "figure4-seat",
    ]
    assert person.offering.shelved()[0].id == "card"
    assert person.offering.named("card-3") is None


def test_what_the_physio_noted_is_shown_while_it_is_played(person: Person) -> None:
    is_given(person, a_card(person.care.today, ["neck-tuck"]) + '\nnote = "Eyes level."')

    whole = person.offering.named("card")
    assert whole is not None
    assert [step.notes for step in whole.routine.steps if step.exercise] == [("Eyes level.",)]


def test_a_move_of_the_card_that_is_not_for_this_body_is_left_out_and_nothing_stands_in(
    person: Person,
) -> None:
    is_given(person, a_card(person.care.today, ["neck-tuck", "figure4-seat"]))
    person.settings = with_value(Settings(), "routines.body", ["knee"])

    whole = person.offering.named("card")
    assert whole is not None
    assert {step.exercise.id for step in whole.routine.steps if step.exercise} == {"neck-tuck"}
    assert person.offering.named("card-2") is None


def test_a_card_says_nothing_more_after_its_last_day(person: Person) -> None:
    is_given(person, a_card(person.care.today - timedelta(days=1), ["neck-tuck"], ["figure4-seat", "knee"]))

    assert (person.offering.named("card"), person.offering.dont, person.offering.body) == (None, Dont(), ())
    assert person.offering.card is not None
    assert "card" not in {routine.id for routine in person.offering.shelved()}


def test_a_card_that_was_spoiled_still_keeps_its_word_on_what_not_to_do(
    person: Person, caplog: pytest.LogCaptureFixture
) -> None:
    is_given(
        person, a_card(person.care.today, ["neck-tuck"], ["figure4-seat"]).replace("reps = 3", "reps = 0")
    )

    assert person.offering.named("card") is None
    assert "figure4-seat" not in played_by(person)
    assert [problem.file for problem in person.offering.problems] == ["card.ergocard"]
    assert "card.ergocard" in caplog.text
    caplog.clear()


def test_the_dose_of_a_card_never_grows_but_a_small_day_is_small_in_it_too(person: Person) -> None:
    is_given(person, a_card(person.care.today, ["figure4-seat"]))
    before = person.offering.named("card")
    says(person, "card", "too easy", "too easy", "too easy")

    assert person.offering.named("card") == before
    assert person.offering.next_dose("card") is None
    person.care.keep_small_today()
    assert scales(person, "card") == {1, 0.6}


def test_while_movement_is_off_there_is_no_card(person: Person) -> None:
    is_given(person, a_card(person.care.today, ["figure4-seat", "long-exhale"]))
    person.care.turn_movement_off()

    assert [person.offering.named(name) for name in ("card", "card-1")] == [None, None]


def test_on_gentler_days_all_is_small_and_neither_strength_nor_anything_held_is_to_be_had(
    person: Person,
) -> None:
    person.days_are_gentle = True
    played = person.everything()
    exercises = [it.exercise for offered in played for it in offered.routine.steps if it.exercise]

    assert [it.id for it in exercises if it.kind == "hold" or not it.gentle or it.level > 1] == []
    assert [it.routine.routine.id for it in played if it.routine.routine.kind == "strength"] == []
    assert person.offering.named("hip-strength-180") is None
    assert person.offering.named("walk-120") is not None
    assert len(person.offering.to_browse()) > 40
    is_given(person, a_card(person.care.today, ["figure4-seat"]))
    assert person.offering.named("card") is not None  # a physio knows what it is for


def test_every_tag_of_the_catalogue_may_be_set() -> None:
    assert row("routines.body").path == "routines.body"
    assert with_value(Settings(), "routines.body", list(TAGS)).routines.body == TAGS


def test_a_suggestion_stays_until_it_was_played(person: Person) -> None:
    first = person.offering.suggest(Kind.MICRO)

    assert person.offering.suggest(Kind.MICRO) is first


def test_the_best_of_an_area_is_of_that_area(person: Person) -> None:
    best = {area: person.offering.best_of(area) for area in AREAS}

    assert {area: routine.regions[0] for area, routine in best.items() if routine} == {
        area: area for area, routine in best.items() if routine
    }
    assert best["hip"] is not None


def test_where_all_is_longer_nothing_shorter_is_offered(person: Person) -> None:
    short = person.offering.shorter(30)
    assert short is not None
    assert short.routine.seconds <= 45

    assert person.offering.shorter(5) is None


@given(
    tags=st.lists(st.sampled_from(TAGS), unique=True, max_size=4),
    left_out=st.lists(st.sampled_from(sorted(catalogue().exercises)), unique=True, max_size=4),
    areas=st.lists(st.sampled_from(AREAS), unique=True, min_size=1),
    discreet=st.integers(0, 2),
)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_while_movement_is_off_nothing_but_slow_breathing_is_offered(
    person: Person, tags: list[str], left_out: list[str], areas: list[str], discreet: int
) -> None:
    routines = replace(
        Settings().routines, body=tuple(tags), left_out=tuple(left_out), areas=tuple(areas), discreet=discreet
    )
    person.settings = replace(Settings(), routines=routines)
    person.care.turn_movement_off()

    offered = person.everything()

    assert [it.routine.routine.id for it in offered if not is_breathing(it.routine)] == []
    assert offered or {"long-exhale", "belly-breath"} & set(left_out)


@pytest.mark.parametrize("positions", [["standing"], ["floor"], ["seated"]])
def test_breathing_is_there_whatever_position_somebody_asked_for(
    person: Person, positions: list[str]
) -> None:
    person.settings = with_value(Settings(), "routines.positions", positions)
    person.care.turn_movement_off()

    suggested = [person.offering.suggest(kind) for kind in (None, Kind.MICRO, Kind.LONG, Kind.WALK)]
    another, shorter = person.offering.another("breathe-120"), person.offering.shorter(30)

    assert [it and it.routine.routine.id for it in suggested] == ["breathe-120"] * 4
    assert [it and it.routine.routine.id for it in (another, shorter)] == ["breathe-60", "breathe-30"]


def test_what_was_suggested_before_is_not_offered_once_movement_is_off(person: Person) -> None:
    before = person.offering.suggest(Kind.MICRO)
    person.care.turn_movement_off()
    assert person.offering.suggest(Kind.MICRO) is not before

    person.care.was_checked()

    assert person.offering.suggest(Kind.MICRO) is before


def test_what_is_left_out_today_is_nowhere(person: Person) -> None:
    person.care.leave_out_today("figure4-seat")

    played = {step.exercise.id for it in person.everything() for step in it.routine.steps if step.exercise}

    assert played
    assert "figure4-seat" not in played


def says(person: Person, routine: str, *feelings: str) -> None:
    for at, feeling in enumerate(feelings):
        person.history.write(Moved(2000.0 + at, routine, 60, 1, feeling=feeling))


def scales(person: Person, routine: str) -> set[float]:
    offered = person.offering.named(routine)
    assert offered is not None
    return {step.scale for step in offered.routine.steps}


def test_what_was_too_much_twice_is_smaller_next_time_and_only_that(person: Person) -> None:
    says(person, "hip-60", "too much", "too much")

    assert person.offering.next_dose("hip-60") is Dose.SMALLER
    assert scales(person, "hip-60") == {0.6}
    assert scales(person, "hip-120") == {1}


def test_a_day_that_is_kept_small_is_small_in_everything(person: Person) -> None:
    person.care.keep_small_today()

    assert scales(person, "hip-60") == {0.6}


def test_what_was_too_much_is_not_the_next_of_its_area(person: Person) -> None:
    person.settings = with_value(Settings(), "routines.areas", ["back"])
    since = ("back-stand-60", "lifting-60", "neck-60", "hip-60", "wrists-60")

    def next_after(feeling: str) -> str:
        """What is offered where one of the back felt so, and all others came after it."""
        person.history.delete_all()
        person.history.write(Moved(1000, "back-60", 60, 1, feeling=feeling))
        person.history.write_all([Moved(1001.0 + at, name, 60, 1) for at, name in enumerate(since)])
        person.offering.forget()
        offered = person.offering.suggest(Kind.MICRO)
        assert offered is not None
        return offered.routine.routine.id

    assert [next_after(feeling) for feeling in ("just right", "too much")] == ["back-60", "back-stand-60"]


def test_what_was_too_easy_three_times_is_longer_but_not_for_whom_a_reason_speaks_against_it(
    person: Person,
) -> None:
    def seconds() -> float:
        offered = person.offering.named("hip-120")
        assert offered is not None
        return offered.routine.seconds

    says(person, "hip-120", "too easy", "too easy", "too easy")
    assert person.offering.next_dose("hip-120") is Dose.LONGER
    assert seconds() > 120

    person.settings = with_value(Settings(), "routines.body", ["skin"])
    assert person.offering.next_dose("hip-120") is None
    assert seconds() == 120
