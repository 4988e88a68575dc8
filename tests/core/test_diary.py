"""An entry of the diary says which it is, and nothing of what is in it."""

from ergo.core.diary import DiaryEntry, free_id
from ergo.core.relief_pages import Area


def test_what_is_in_an_entry_shows_in_no_report() -> None:
    entry = DiaryEntry(7, 1.0, Area.BACK, "L", 8, 3, "better", note="lifted the cat")

    assert repr([entry]) == "[DiaryEntry(7)]"
    assert f"{entry}" == "DiaryEntry(7)"


def test_every_entry_has_an_id_of_its_own() -> None:
    taken = (DiaryEntry(5000, 5.0), DiaryEntry(5001, 5.0))

    assert free_id((), 5.0) == 5000
    assert free_id(taken, 5.0) == 5002
