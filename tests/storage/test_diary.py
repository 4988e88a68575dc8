"""The diary keeps what was written whole or not at all, says nothing of it, and forgets for good."""

import csv
import io
import json
import stat
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from ergo.core.diary import DiaryEntry, Felt, Helped, SetOff
from ergo.core.relief_pages import Area
from ergo.storage.diary import Diary, DiaryTrouble
from ergo.storage.diary_export import as_csv, as_json, export
from ergo.storage.files import CannotWrite

FIRST = DiaryEntry(
    1, 1_772_442_000.0, Area.BACK, None, 7, 3, "better", (Felt.SHARP, Felt.STUCK), (SetOff.LIFTING,),
    (Helped.WALK,), 4200.0, "Cat",
)  # fmt: skip
SECOND = DiaryEntry(2, 1_772_528_400.0, Area.CALF, "L", note='=HYPERLINK("x")\nsecond line, "quoted"')
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "diary.json"


def kept(path: Path, *entries: DiaryEntry) -> Diary:
    diary = Diary(path)
    for entry in entries:
        diary.keep(entry)
    return diary


def test_what_was_noted_comes_back_whole_and_the_newest_first(path: Path) -> None:
    kept(path, FIRST, SECOND)

    assert Diary(path).entries() == (SECOND, FIRST)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_an_entry_is_changed_in_its_place(path: Path) -> None:
    changed = DiaryEntry(1, FIRST.at, Area.HIP)

    kept(path, FIRST, SECOND, changed)

    assert Diary(path).entries() == (SECOND, changed)


def test_a_diary_from_before_one_could_say_how_it_felt_is_read(path: Path) -> None:
    kept(path, FIRST)
    told = json.loads(path.read_text())
    del told["entries"][0]["felt"]
    path.write_text(json.dumps(told))

    assert Diary(path).entries() == (replace(FIRST, felt=()),)


def test_what_is_deleted_is_gone_from_the_disk(path: Path) -> None:
    diary = kept(path, FIRST, SECOND)

    diary.delete(FIRST.id)

    assert Diary(path).entries() == (SECOND,)
    assert "Cat" not in path.read_text()
    diary.delete_all()
    assert (list(path.parent.iterdir()), diary.entries()) == ([], ())
    diary.delete_all()  # nothing is there to delete


def test_what_an_interrupted_write_left_goes_with_the_next_change_or_with_everything(path: Path) -> None:
    diary = kept(path, FIRST, SECOND)
    half_saved = path.with_name(f".{path.name}.4242")
    another = path.with_name(".settings.toml.4242")
    for left in (half_saved, another):
        left.write_text("Cat on the keyboard")

    diary.delete(FIRST.id)

    assert sorted(path.parent.iterdir()) == [another, path]
    half_saved.write_text("Cat on the keyboard")
    diary.delete_all()
    assert list(path.parent.iterdir()) == [another]


def test_an_empty_diary_is_no_file(path: Path) -> None:
    assert Diary(path).entries() == ()
    assert not path.exists()


@pytest.mark.parametrize(
    "content", [b"", b"{", b"\xff\xfe", b'{"ergo_diary": 1, "entries": [{"id": 1, "at": 0, "before": 11}]}']
)
def test_a_damaged_diary_is_set_aside_with_all_that_is_in_it_and_a_new_one_begins(
    path: Path, caplog: pytest.LogCaptureFixture, content: bytes
) -> None:
    path.write_bytes(content)
    diary = Diary(path)

    assert diary.entries() == ()
    [aside] = path.parent.iterdir()
    assert aside.read_bytes() == content
    assert aside.name in str(diary.notice)
    diary.keep(SECOND)
    assert Diary(path).entries() == (SECOND,)
    diary.delete_all()
    assert list(path.parent.iterdir()) == []
    caplog.clear()


def test_the_diary_of_a_newer_ergo_is_left_alone(path: Path) -> None:
    path.write_text(written := '{"ergo_diary": 2, "moods": []}')
    diary = Diary(path)

    with pytest.raises(DiaryTrouble, match="newer Ergo"):
        diary.entries()
    with pytest.raises(DiaryTrouble, match="newer Ergo"):
        diary.keep(FIRST)
    assert path.read_text() == written


def test_one_that_cannot_be_read_or_written_is_said_and_nothing_is_taken_for_saved(path: Path) -> None:
    path.mkdir()
    with pytest.raises(DiaryTrouble, match="cannot be read"):
        Diary(path).entries()
    with pytest.raises(DiaryTrouble, match="was not deleted"):
        Diary(path).delete_all()
    path.rmdir()
    diary = kept(path, FIRST)
    path.unlink()
    (path / "in the way").mkdir(parents=True)

    with pytest.raises(DiaryTrouble, match="was not saved"):
        diary.keep(SECOND)
    assert diary.entries() == (FIRST,)


def test_a_spreadsheet_gets_plain_text() -> None:
    rows = list(csv.DictReader(io.StringIO(as_csv((FIRST, SECOND), BERLIN))))

    assert rows[0] == {
        "at": "2026-03-02T10:00:00+01:00", "area": "back", "side": "", "before": "7", "after": "3",
        "feeling": "better", "felt": "sharp, stuck", "set_off": "lifting", "helped": "walk",
        "sat_minutes": "70", "note": "Cat", "kind": "spasm",
    }  # fmt: skip
    assert rows[1]["note"] == "'" + SECOND.note


def test_json_has_every_field() -> None:
    told = json.loads(as_json((FIRST,), BERLIN))

    assert told["entries"] == [
        {
            "at": "2026-03-02T10:00:00+01:00", "area": "back", "side": "", "before": 7, "after": 3,
            "feeling": "better", "felt": "sharp, stuck", "set_off": "lifting", "helped": "walk",
            "sat_minutes": 70, "note": "Cat", "kind": "spasm",
        }
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["diary.csv", "diary.JSON", "diary"])
def test_an_export_replaces_its_own_and_no_other_file(tmp_path: Path, name: str) -> None:
    file = tmp_path / name

    export((FIRST,), BERLIN, file)
    export((FIRST, SECOND), BERLIN, file)
    assert "second line" in file.read_text()
    file.write_text("My thesis")
    with pytest.raises(CannotWrite, match="no diary of Ergo"):
        export((FIRST,), BERLIN, file)
    assert file.read_text() == "My thesis"
    with pytest.raises(CannotWrite, match="was not saved"):
        export((FIRST,), BERLIN, tmp_path)
