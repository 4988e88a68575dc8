"""A routine of one's own begins with a file that works as it is."""

from pathlib import Path

import pytest

from ergo.core.problem import Problem
from ergo.storage.own_routines import WrongName, free_name, own_ids, write_example
from ergo.storage.routine_files import check_paths, load_catalogue
from ergo.storage.shipped import shipped
from tests.shipped_catalogue import changed


def test_the_example_is_sound_and_on_the_shelf_as_it_is(tmp_path: Path) -> None:
    path = write_example(tmp_path, "my-hips")

    assert path == tmp_path / "my-hips-60.toml"
    assert check_paths([path]) == ()
    catalogue, problems = load_catalogue([shipped("routines"), tmp_path])
    assert problems == ()
    assert catalogue.routines["my-hips-60"].title == "My hips"


def test_the_seconds_may_stand_in_the_name(tmp_path: Path) -> None:
    assert write_example(tmp_path, "lunch-60") == tmp_path / "lunch-60.toml"


@pytest.mark.parametrize("name", ["", "My Hips", "../hips", "hips.toml", "-hips", "hüfte", "a--b", "x" * 60])
def test_a_name_that_no_file_can_have_is_refused_in_one_sentence(tmp_path: Path, name: str) -> None:
    with pytest.raises(WrongName) as refused:
        write_example(tmp_path, name)

    assert "\n" not in str(refused.value)
    assert list(tmp_path.iterdir()) == []


def test_a_name_with_other_seconds_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WrongName, match="leave the 120 out"):
        write_example(tmp_path, "my-hips-120")


def test_what_is_there_is_never_overwritten(tmp_path: Path) -> None:
    path = write_example(tmp_path, "my-hips")
    path.write_text("mine", encoding="utf-8")

    with pytest.raises(WrongName, match="is there already"):
        write_example(tmp_path, "my-hips")

    assert path.read_text(encoding="utf-8") == "mine"


def test_a_routine_of_ergo_is_not_replaced_by_accident(tmp_path: Path) -> None:
    with pytest.raises(WrongName, match='Ergo has a routine "hip-60" already'):
        write_example(tmp_path, "hip")


def test_a_free_name_is_found_each_time(tmp_path: Path) -> None:
    names = []
    for _ in range(3):
        names.append(free_name(tmp_path))
        write_example(tmp_path, names[-1])

    assert names == ["my-routine", "my-routine-b", "my-routine-c"]


def test_only_sound_files_count_as_ones_own(tmp_path: Path) -> None:
    (tmp_path / "hip").mkdir()
    for name in ("a-60.toml", "hip/b-60.toml", "hip/c-60.toml"):
        (tmp_path / name).write_text("", encoding="utf-8")

    own = own_ids(tmp_path, [Problem("hip/c-60.toml", None, "", "is empty")])

    assert own == {"a-60", "b-60"}


def test_a_routine_may_use_an_exercise_of_ones_own_when_it_is_checked(tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    drawn = (shipped("routines") / "exercises" / "seat-march.toml").read_text(encoding="utf-8")
    drawn = changed(
        drawn, 'id = "seat-march" -> id = "my-march"', 'name = "Seated march" -> name = "My march"'
    )
    (own / "my-march.toml").write_text(drawn, encoding="utf-8")
    routine = write_example(own, "lunch")
    routine.write_text(
        changed(routine.read_text(encoding="utf-8"), "seat-march -> my-march"), encoding="utf-8"
    )

    assert check_paths([routine], own) == ()
    assert [problem.line for problem in check_paths([routine])] == [20]
