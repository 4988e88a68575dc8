"""A card from a physio: what is due, how it is played, and that what it excludes is played nowhere."""

from datetime import date

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ergo.core.card import Card, Dont, Move, is_of_card, routine_of, set_seconds, sides_of, suits, with_notes
from ergo.core.fitting import resolve
from ergo.core.routine import Step, cycles, hold_span
from tests.core.test_fitting import TAGS, assert_nothing_forbidden
from tests.shipped_catalogue import catalogue

MONDAY, TUESDAY = date(2026, 3, 2), date(2026, 3, 3)
HIP = Move("figure4-seat", seconds=30, days=("mon", "thu"), note="Only as far as it is easy.")
NECK = Move("neck-tuck", reps=8, sets=2)
CARD = Card("A. Berger", MONDAY, date(2026, 3, 10), (HIP, NECK), Dont(("sphinx",), ("knee",)))

moves = st.builds(
    Move,
    exercise=st.sampled_from(sorted(catalogue().exercises)),
    seconds=st.integers(10, 120),
    sets=st.integers(1, 3),
    side=st.sampled_from(["R", "L", "both"]),
)


def steps(*moves: Move) -> list[tuple[str, int, str | None]]:
    """The steps of these moves played together."""
    return [(it.exercise, it.seconds, it.side) for it in routine_of(moves, catalogue()).steps]


def test_a_move_is_due_on_its_days_until_the_last_one() -> None:
    assert CARD.due(MONDAY) == (HIP, NECK)
    assert CARD.due(TUESDAY) == (NECK,)
    assert CARD.due(date(2026, 3, 10)) == (NECK,)
    assert CARD.due(date(2026, 3, 12)) == ()
    assert [CARD.counts(day) for day in (date(2026, 3, 10), date(2026, 3, 11))] == [True, False]


def test_all_of_today_and_each_move_have_a_name() -> None:
    assert CARD.named("card", TUESDAY) == (NECK,)
    assert [CARD.named(name, TUESDAY) for name in ("card-1", "card-2", "card-3")] == [(HIP,), (NECK,), ()]
    assert [CARD.named(name, MONDAY) for name in ("card-0", "card-60", "hip-60")] == [(), (), ()]
    assert CARD.named("card-1", date(2026, 3, 11)) == ()
    assert CARD.name_of(NECK) == "card-2"
    assert [is_of_card(name) for name in ("card", "card-2", "card-120", "hip-60")] == [
        True,
        True,
        False,
        False,
    ]


def test_it_is_played_as_it_was_written() -> None:
    assert steps(HIP, NECK) == [
        ("_ready", 6, None),
        ("figure4-seat", 39, "R"),
        ("figure4-seat", 39, "L"),
        ("neck-tuck", 54, None),
        ("_rest", 10, None),
        ("neck-tuck", 54, None),
    ]
    hip, neck = (catalogue().exercises[move.exercise] for move in (HIP, NECK))
    held_from, held_to = hold_span(hip, set_seconds(HIP, hip))
    assert held_to - held_from == pytest.approx(30)
    assert cycles(neck, set_seconds(NECK, neck)) == 8
    assert set_seconds(Move("neck-tuck", seconds=30), neck) == 36


def test_one_goes_down_to_the_floor_once_and_gets_up_again() -> None:
    bridge, clam = Move("bridge", reps=5), Move("clam", reps=5, side="L")

    assert [it[::2] for it in steps(bridge, clam, NECK, bridge)] == [
        ("_ready", None),
        ("_getdown", None),
        ("bridge", None),
        ("clam", "L"),
        ("_getup", None),
        ("neck-tuck", None),
        ("_rest", None),
        ("neck-tuck", None),
        ("_getdown", None),
        ("bridge", None),
        ("_getup", None),
    ]


def test_the_routine_says_what_it_asks_for() -> None:
    routine = routine_of((HIP, Move("bridge", reps=5)), catalogue(), "card-1", "From A. Berger")

    assert (routine.id, routine.title, routine.kind) == ("card-1", "From A. Berger", "home")
    assert (routine.positions, routine.regions) == (("seated", "floor"), ("hip",))
    assert routine.total_s == sum(step.seconds for step in routine.steps)
    assert Step("_getdown", 12) in routine.steps


def test_what_the_physio_noted_stands_beside_its_move() -> None:
    left = msgspec.structs.replace(HIP, side="L", note="Softer.")
    right = msgspec.structs.replace(HIP, side="R", note="Usual.")
    resolved = resolve(routine_of((right, left, NECK), catalogue()), (), catalogue())
    assert resolved is not None

    noted = with_notes(resolved, (right, left, NECK))

    assert [(step.side, step.notes) for step in noted.steps if step.exercise] == [
        ("R", ("Usual.",)),
        ("L", ("Softer.",)),
        (None, ()),
        (None, ()),
    ]
    assert [step.cues for step in noted.steps] == [step.cues for step in resolved.steps]


def test_sides_matter_only_where_a_move_has_them() -> None:
    hip, neck = (catalogue().exercises[move.exercise] for move in (HIP, NECK))

    assert (sides_of(HIP, hip), sides_of(NECK, neck)) == (("R", "L"), (None,))
    assert sides_of(msgspec.structs.replace(HIP, side="L"), hip) == ("L",)
    assert [HIP.key, msgspec.structs.replace(HIP, side="L").key] == ["figure4-seat", "figure4-seat:L"]


def test_nothing_stands_in_for_a_move_of_the_card() -> None:
    assert suits(HIP, catalogue(), ())
    assert not suits(HIP, catalogue(), ["knee"])
    assert not suits(HIP, catalogue(), (), ["figure4-seat"])
    assert not suits(Move("gone", reps=3), catalogue(), ())


@settings(max_examples=150, deadline=None)
@given(
    written=st.lists(moves, min_size=1, max_size=6),
    tags=st.sets(st.sampled_from(TAGS), max_size=5),
    left_out=st.frozensets(st.sampled_from(sorted(catalogue().exercises)), max_size=20),
)
def test_whatever_is_written_only_what_suits_is_played(
    written: list[Move], tags: set[str], left_out: frozenset[str]
) -> None:
    fit = [move for move in written if suits(move, catalogue(), tags, left_out)]
    if not fit:
        return
    routine = routine_of(fit, catalogue())
    resolved = resolve(routine, tags, catalogue(), left_out=left_out)

    assert_nothing_forbidden(routine, *sorted(tags), left_out=left_out)
    assert resolved is not None
    assert {step.exercise.id for step in resolved.steps if step.exercise} == {move.exercise for move in fit}
    assert all(not step.swapped_for for step in resolved.steps)


@settings(max_examples=100, deadline=None)
@given(
    id_=st.sampled_from(sorted(catalogue().routines)),
    dont=st.builds(
        Dont,
        exercises=st.lists(st.sampled_from(sorted(catalogue().exercises)), max_size=8).map(tuple),
        tags=st.lists(st.sampled_from(TAGS), max_size=4).map(tuple),
    ),
)
def test_what_a_card_says_not_to_do_is_played_in_no_routine(id_: str, dont: Dont) -> None:
    assert_nothing_forbidden(catalogue().routines[id_], *dont.tags, left_out=frozenset(dont.exercises))
