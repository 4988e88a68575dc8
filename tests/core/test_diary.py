"""An entry of the diary says which it is, and nothing of what is in it."""

import pytest

from ergo.core.breaks import Rested, Sat
from ergo.core.diary import DiaryEntry, Felt, SetOff, free_id, sat_before
from ergo.core.relief_pages import Area


def test_what_is_in_an_entry_shows_in_no_report() -> None:
    entry = DiaryEntry(7, 1.0, Area.BACK, "L", 8, 3, "better", note="lifted the cat")

    assert repr([entry]) == "[DiaryEntry(7)]"
    assert f"{entry}" == "DiaryEntry(7)"


def test_how_long_somebody_had_sat_by_then_is_read_from_the_history() -> None:
    sits = (Rested(0, 100, 0), Sat(100, 1100, 500), Sat(2000, 2600, 600))

    assert [sat_before(sits, at) for at in (50, 100, 600, 1100, 1400, 1401, 2060, 2900, 2901)] == [
        None, None, 250, 500, 500, None, 60, 600, None,
    ]  # fmt: skip
    assert sat_before((Sat(0, 2000, 2000), Sat(2100, 3000, 900)), 2150) == 50  # the sit that is going on


@pytest.mark.parametrize(
    ("entry", "has"),
    [
        (DiaryEntry(1, 1.0, felt=(Felt.SHARP, Felt.STIFF), set_off=(SetOff.SITTING,)), False),
        (DiaryEntry(1, 1.0, felt=(Felt.HARD, Felt.WEAK)), True),
        (DiaryEntry(1, 1.0, set_off=(SetOff.COLD, SetOff.FEVER)), True),
        (DiaryEntry(1, 1.0, set_off=(SetOff.MEDICINE,)), True),
    ],
)
def test_what_is_on_the_list_of_warning_signs_is_known_as_such(entry: DiaryEntry, has: bool) -> None:
    assert entry.has_sign is has


def test_every_entry_has_an_id_of_its_own() -> None:
    taken = (DiaryEntry(5000, 5.0), DiaryEntry(5001, 5.0))

    assert free_id((), 5.0) == 5000
    assert free_id(taken, 5.0) == 5002
