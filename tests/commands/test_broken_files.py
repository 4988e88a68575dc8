"""A folder of broken files, `tests/broken`: each mistake is named, with its place and what would be right.

What `ergo check` says of it stands in `tests/broken/said.txt`, as a person reads it.
"""

from pathlib import Path
from shutil import copytree

import pytest

from ergo.commands import run
from ergo.core.fitting import resolve
from ergo.storage.routine_files import load_catalogue
from ergo.storage.shipped import shipped
from tests.shipped_catalogue import catalogue

BROKEN = Path(__file__).parents[1] / "broken"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, home: Path) -> Path:
    """A copy of the folder, from beside which it is checked."""
    assert home
    monkeypatch.chdir(tmp_path)
    return Path(copytree(BROKEN, tmp_path / "broken"))


def test_every_defect_is_named_with_file_line_and_what_would_be_right(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["check", folder.name]) == 1

    assert capsys.readouterr() == ((BROKEN / "said.txt").read_text(encoding="utf-8"), "")


def test_nothing_in_them_is_executed_and_no_file_elsewhere_is_touched(folder: Path) -> None:
    before = {path: path.read_bytes() for path in folder.parent.rglob("*") if path.is_file()}

    run(["check", folder.name])
    load_catalogue([shipped("routines"), folder])

    assert {path: path.read_bytes() for path in folder.parent.rglob("*") if path.is_file()} == before


def test_the_good_ones_load_and_play_and_all_that_ships_is_still_there(folder: Path) -> None:
    loaded, problems = load_catalogue([shipped("routines"), folder])

    assert loaded.exercises.keys() - catalogue().exercises.keys() == {"good-nod"}
    assert loaded.routines.keys() - catalogue().routines.keys() == {"good-60"}
    assert resolve(loaded.routines["good-60"], (), loaded) is not None
    named = {problem.file for problem in problems}
    assert named == {
        file.relative_to(folder).as_posix() for file in folder.rglob("*.toml") if "good-" not in file.name
    }


def test_a_file_of_ten_megabytes_is_refused_and_the_rest_is_still_checked(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = (folder / "hip" / "good-60.toml").read_text(encoding="utf-8")
    (folder / "hip" / "huge-60.toml").write_text(good.replace("good-60", "huge-60") + "#" * 10_000_000)

    assert run(["check", folder.name]) == 1

    said = capsys.readouterr().out.splitlines()
    expected = (BROKEN / "said.txt").read_text(encoding="utf-8").splitlines()
    assert set(said) - set(expected) == {
        "broken/hip/huge-60.toml: cannot be read: larger than 256 KiB",
        f"{len(expected)} to mend.",
    }
    assert set(expected) - set(said) == {expected[-1]}
