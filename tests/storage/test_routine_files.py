"""Files that people write: what is right loads, and what is not is told in one line each."""

import os
import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from ergo.core.problem import Problem
from ergo.storage.routine_checks import MOST_FINDINGS
from ergo.storage.routine_files import MOST_FILES, check_paths, load_catalogue
from ergo.storage.shipped import shipped
from tests.shipped_catalogue import changed

ROUTINES = shipped("routines")
EXERCISE = (ROUTINES / "exercises" / "neck-tuck.toml").read_text(encoding="utf-8")
ROUTINE = (ROUTINES / "hip" / "hip-120.toml").read_text(encoding="utf-8")


@pytest.fixture
def mine(tmp_path: Path) -> Callable[[str, str], list[tuple[int | None, str, str]]]:
    """Puts one file into the person's own folder and says what is wrong: line, key, problem."""

    def put(name: str, content: str) -> list[tuple[int | None, str, str]]:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(content, encoding="utf-8")
        _, problems = load_catalogue([ROUTINES, tmp_path])
        assert all(problem.file == name for problem in problems)
        return [(problem.line, problem.key, problem.problem) for problem in problems]

    return put


Put = Callable[[str, str], list[tuple[int | None, str, str]]]


def test_everything_that_is_shipped_is_right() -> None:
    catalogue, problems = load_catalogue([ROUTINES])

    assert problems == ()
    assert (len(catalogue.exercises), len(catalogue.routines), len(catalogue.sources)) == (100, 99, 70)
    assert check_paths([ROUTINES]) == ()


def test_it_loads_before_anybody_notices() -> None:
    started = time.process_time()
    load_catalogue([ROUTINES])

    assert time.process_time() - started < 0.5  # 0.07 s on the machine it was written on


def test_no_two_exercises_are_the_same_movement_and_each_is_in_a_routine() -> None:
    catalogue, _ = load_catalogue([ROUTINES])
    movements = [
        repr((e.base, [(frame.t, frame.pose) for frame in e.keyframes])) for e in catalogue.exercises.values()
    ]
    used = {step.exercise for routine in catalogue.routines.values() for step in routine.steps}

    assert len(set(movements)) == len(movements)
    assert set(catalogue.exercises) - used == set()


def test_every_source_says_how_far_it_was_checked() -> None:
    catalogue, _ = load_catalogue([ROUTINES])

    assert all(source.reference and source.status.endswith(".") for source in catalogue.sources.values())


def test_a_file_reads_back_as_it_was_written() -> None:
    catalogue, _ = load_catalogue([ROUTINES])

    glide, calf = catalogue.exercises["neck-tuck"], catalogue.exercises["calf-wall"]

    assert (glide.lead_s, glide.tail_s, glide.side_say) == (4, 2, ("Right side.", "Left side."))
    assert (glide.keyframes[1].t, glide.keyframes[1].say) == (2, "Hold gently.")
    assert glide.keyframes[1].pose == {"neck": -8, "head": 12}
    assert (calf.tail_s, calf.keyframes[0].plant["footR"]) == (0, (-0.16, 0.039, 0))
    assert catalogue.routines["hip-120"].folder == "hip"


def test_the_persons_own_files_win_by_id_and_lie_where_they_like(tmp_path: Path) -> None:
    (tmp_path / "hip-120.toml").write_text(
        changed(ROUTINE, 'title = "Two-minute hips, seated -> title = "My hips')
    )
    (tmp_path / "neck-tuck.toml").write_text(changed(EXERCISE, "Chin glide" + '" -> My glide"'))
    (tmp_path / ".hip-30.toml").write_text("an editor's leftovers")

    catalogue, problems = load_catalogue([ROUTINES, tmp_path, tmp_path / "not there"])

    assert problems == ()
    assert (catalogue.routines["hip-120"].title, catalogue.routines["hip-120"].folder) == ("My hips", "hip")
    assert catalogue.exercises["neck-tuck"].name == "My glide"
    assert len(catalogue.routines) == 99


def test_a_bad_file_of_ones_own_leaves_the_shipped_one(tmp_path: Path) -> None:
    (tmp_path / "hip-120.toml").write_text(changed(ROUTINE, "total_s = 120 -> total_s = 100"))

    catalogue, problems = load_catalogue([ROUTINES, tmp_path])

    assert len(problems) == 2
    assert catalogue.routines["hip-120"].title == "Two-minute hips, seated"


def test_the_readme_teaches_what_loads(tmp_path: Path) -> None:
    readme = (ROUTINES / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```toml\n(.*?)```", readme, re.DOTALL)
    for block in (block for block in blocks if "\nwho =" not in block):  # cards: see test_card_file
        found = re.search(r'^id = "(.*)"', block, re.MULTILINE)
        assert found
        (tmp_path / f"{found[1]}.toml").write_text(block)

    catalogue, problems = load_catalogue([ROUTINES, tmp_path])

    assert problems == ()
    assert "my-hips-102" in catalogue.routines
    assert "shoulder-drop" in catalogue.exercises


def test_all_defects_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    exercises = tmp_path / "exercises"
    exercises.mkdir()
    (exercises / "neck-tuck.toml").write_text(
        changed(EXERCISE, "neck = -8 -> neck = 90", 'stop = " -> halt = "', "gentle = true -> gentle = 'no'")
    )
    (tmp_path / "hip-120.toml").write_text(changed(ROUTINE, '"figure4-seat" -> "figure4-set"'))

    _, problems = load_catalogue([ROUTINES, tmp_path])

    assert problems == (
        Problem("exercises/neck-tuck.toml", 29, "halt", "is not a key of this file"),
        Problem("exercises/neck-tuck.toml", None, "stop", "is missing"),
        Problem("exercises/neck-tuck.toml", 30, "gentle", "'no' is not true or false"),
        Problem("exercises/neck-tuck.toml", 54, "keyframes[2].pose.neck", "90 is outside -45..50"),
        Problem(
            "hip-120.toml", 14, "steps[1].exercise", "'figure4-set' does not exist; nearest: figure4-seat"
        ),
    )


def test_a_routine_of_an_exercise_with_problems_points_to_that_file(tmp_path: Path) -> None:
    (tmp_path / "exercises").mkdir()
    (tmp_path / "exercises" / "mine.toml").write_text(
        changed(EXERCISE, '"neck-tuck" -> "mine"', "discreet = 1 -> discreet = 9")
    )
    (tmp_path / "hip-120.toml").write_text(changed(ROUTINE, '"seat-march" -> "mine"'))

    _, problems = load_catalogue([ROUTINES, tmp_path])

    assert [(problem.file, problem.key, problem.problem) for problem in problems] == [
        ("exercises/mine.toml", "discreet", "9 is outside 0..2"),
        ("exercises/mine.toml", "name", "same name as neck-tuck"),
        ("hip-120.toml", "steps[3].exercise", "'mine' has problems of its own; mend that file first"),
    ]


def test_the_id_is_the_name_of_the_file(mine: Put) -> None:
    assert mine("my-hips-120.toml", ROUTINE) == [
        (3, "id", "'hip-120' differs from the file's name; use 'my-hips-120', or rename the file")
    ]


def test_two_files_of_one_name_cannot_both_count(tmp_path: Path) -> None:
    for folder in ("back", "hip"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "hip-120.toml").write_text(ROUTINE)

    _, problems = load_catalogue([ROUTINES, tmp_path])

    assert problems == (
        Problem("hip/hip-120.toml", 3, "id", "same id as back/hip-120.toml; give one of them another"),
    )


HOSTILE = [
    (b"", "schema", "is missing"),
    (b"\x00" * 20, "", "is not valid TOML: Invalid statement"),
    (b"\xff\xfe\x00s", "", "is not UTF-8 text; save it as UTF-8"),
    (b"title = 'h\xfcfte'", "", "is not UTF-8 text; save it as UTF-8"),
    (b"a = 1\na = 2", "", "is not valid TOML: Cannot overwrite a value"),
    (b"a = " + b"[" * 100_000, "", "is nested too deeply; no lists inside lists are needed"),
    (b"a = " + b"{a=" * 60_000, "", "is nested too deeply; no lists inside lists are needed"),
    (b"a = " + b"9" * 200_000, "", "is not valid TOML: Exceeds the limit (4300 digits) for integer"),
    (b"#" * 10_000_000, "", "cannot be read: larger than 256 KiB"),
    (b"import os\nos.system('echo hello')", "", "is not valid TOML: Expected '=' after a key"),
]  # fmt: skip


@pytest.mark.parametrize(("content", "key", "problem"), HOSTILE)
def test_a_hostile_file_is_refused_with_one_sentence(
    tmp_path: Path, content: bytes, key: str, problem: str
) -> None:
    path = tmp_path / "evil-60.toml"
    path.write_bytes(content)

    first, *_ = check_paths([path])

    assert (first.file, first.key) == (str(path), key)
    assert first.problem.startswith(problem)
    assert len(str(first)) < 300


def test_a_number_without_end_is_told_in_short(mine: Put) -> None:
    huge = "0x" + "f" * 10_000

    ((line, key, said),) = mine("hip-120.toml", changed(ROUTINE, f"total_s = 120 -> total_s = {huge}"))

    assert (line, key, said) == (7, "total_s", "a number of more than 30 digits is outside 20..900")


def test_a_flood_of_mistakes_is_told_to_the_point(mine: Put) -> None:
    flood = "\n".join(f"key{number} = {number}" for number in range(9000))

    started = time.process_time()
    told = mine("hip-120.toml", flood)

    assert len(told) == MOST_FINDINGS
    assert time.process_time() - started < 2


def test_a_long_path_of_keys_costs_little(mine: Put) -> None:
    started = time.process_time()
    told = mine("hip-120.toml", ".".join(["a"] * 2000) + " = 1")

    assert told[0][1] in ("", "a")
    assert time.process_time() - started < 2


def test_windows_lines_and_a_byte_order_mark_are_welcome(tmp_path: Path) -> None:
    path = tmp_path / "hip-120.toml"
    path.write_bytes(b"\xef\xbb\xbf" + ROUTINE.replace("\n", "\r\n").encode())

    assert check_paths([path]) == ()


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe-60.toml")
    (tmp_path / "folder-60.toml").mkdir()
    (tmp_path / "loop-60.toml").symlink_to(tmp_path / "loop-60.toml")
    (tmp_path / "endless-60.toml").symlink_to("/dev/zero")

    assert [(p.file.rsplit("/", 1)[1], p.problem) for p in check_paths([tmp_path])] == [
        ("endless-60.toml", "cannot be read: not an ordinary file"),
        ("folder-60.toml", "cannot be read: not an ordinary file"),
        ("loop-60.toml", "cannot be read: Too many levels of symbolic links"),
        ("pipe-60.toml", "cannot be read: not an ordinary file"),
    ]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_nobody_may_read_is_told(tmp_path: Path) -> None:
    path = tmp_path / "mine-60.toml"
    path.write_text(ROUTINE)
    path.chmod(0)

    assert [problem.problem for problem in check_paths([path])] == ["cannot be read: Permission denied"]


def test_a_path_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert check_paths([tmp_path / "gone.toml", Path("nul\0.toml")])[0] == Problem(
        str(tmp_path / "gone.toml"),
        None,
        "",
        "does not exist; name a routine, an exercise or a folder of them",
    )


def test_a_folder_of_thousands_is_cut(tmp_path: Path) -> None:
    for number in range(MOST_FILES + 1):
        (tmp_path / f"{number}.toml").write_text("not toml")

    problems = check_paths([tmp_path])

    assert problems[-1] == Problem(str(tmp_path), None, "", "has 2001 files; the first 2000 are read")
