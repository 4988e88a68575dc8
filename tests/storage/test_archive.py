"""Everything that is kept: how big it is, in one ZIP, and forgotten."""

import json
import sqlite3
import zipfile
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from ergo.core.breaks import Kind, Moved, Outcome, Prompted, Sat
from ergo.core.diary import DiaryEntry
from ergo.core.insights import midnight
from ergo.core.kept import Store
from ergo.storage import archive, paths
from ergo.storage.diary import Diary
from ergo.storage.files import CannotWrite
from ergo.storage.history import History

THIS_YEAR = datetime.now(UTC).year
NEW_YEAR = midnight(date(THIS_YEAR, 1, 1), UTC)
ENTRIES = (
    Prompted(NEW_YEAR - 86_400, Kind.MICRO, Outcome.TAKEN),
    Sat(NEW_YEAR - 600, NEW_YEAR + 600, 1200),
    Moved(NEW_YEAR + 10, "neck-60", 60, 1, None, "neck"),
)
NOTE = DiaryEntry(7, NEW_YEAR, before=6, note="after the move")


@pytest.fixture
def kept(home: Path) -> Path:
    """A profile with something of every kind."""
    paths.settings_path().write_text('[look]\ntheme = "dark"\n')
    with closing(History(paths.history_path())) as history:
        history.write_all(ENTRIES)
    Diary(paths.diary_path()).keep(NOTE)
    (paths.own_routines_folder() / "mine.toml").write_text("title = 'mine'")
    paths.card_path().write_text("a card")
    paths.bookmark_path().write_text("{}")
    paths.care_path().write_text("{}")
    (paths.cache_folder() / "speech").mkdir()
    (paths.cache_folder() / "speech" / "line.wav").write_bytes(b"x" * 100)
    (paths.log_folder() / "ergo.log").write_text("12:00 a line\n")
    return home


def pack(file: Path, *diary: DiaryEntry) -> list[str]:
    with closing(History(paths.history_path())) as history:
        for _ in archive.pack(file, history, diary, UTC):
            pass
    with zipfile.ZipFile(file) as packed:
        return packed.namelist()


def test_every_kind_has_its_size(kept: Path) -> None:
    found = {it.store: it.size for it in archive.kept()}

    assert list(found) == list(Store)
    assert (found[Store.SETTINGS], found[Store.SPOKEN], found[Store.LOG]) == (22, 100, 13)
    assert found[Store.REST] == len("a card") + 2 + 2
    assert found[Store.HISTORY] >= 4096
    assert {it.store: it.place for it in archive.kept()}[Store.DIARY] == str(kept / "data" / "diary.json")


def test_where_nothing_is_kept_nothing_is_listed(home: Path) -> None:
    assert archive.kept() == ()
    assert not (home / "data" / "history.db").exists()


def test_everything_goes_along_and_can_be_read_by_other_programs(kept: Path, tmp_path: Path) -> None:
    file = tmp_path / "all.zip"

    assert sorted(pack(file, NOTE)) == [
        "diary.csv",
        "diary.json",
        "ergo-export.txt",
        "history.db",
        f"history/{THIS_YEAR - 1}.csv",
        f"history/{THIS_YEAR - 1}.json",
        f"history/{THIS_YEAR}.csv",
        f"history/{THIS_YEAR}.json",
        "other/bookmark.json",
        "other/card.ergocard",
        "other/movement-off.json",
        "routines/mine.toml",
        "settings.toml",
    ]
    assert oct(file.stat().st_mode & 0o777) == "0o600"
    with zipfile.ZipFile(file) as packed:
        assert packed.testzip() is None
        assert packed.read("settings.toml") == b'[look]\ntheme = "dark"\n'
        years = [json.loads(packed.read(f"history/{year}.json")) for year in (THIS_YEAR - 1, THIS_YEAR)]
        packed.extract("history.db", tmp_path)
    assert [[entry["entry"] for entry in year["entries"]] for year in years] == [
        ["prompted", "sat"],
        ["moved"],
    ]
    with closing(sqlite3.connect(tmp_path / "history.db")) as database:
        assert database.execute("SELECT routine FROM moved").fetchall() == [("neck-60",)]
    assert [path.name for path in (kept / "cache").iterdir()] == ["speech"]


def test_a_new_profile_can_be_taken_along_too(home: Path, tmp_path: Path) -> None:
    assert pack(tmp_path / "all.zip") == ["ergo-export.txt"]
    assert not (home / "data" / "history.db").exists()


def test_a_history_that_cannot_be_copied_is_said_rather_than_left_out(kept: Path, tmp_path: Path) -> None:
    assert kept
    with closing(sqlite3.connect(paths.history_path())) as newer:
        newer.execute("PRAGMA user_version = 99")

    with pytest.raises(CannotWrite, match="The history could not be copied"):
        pack(tmp_path / "all.zip")

    assert [path.name for path in tmp_path.iterdir()] == ["home"]


def test_an_earlier_export_is_replaced_but_nothing_else_is(kept: Path, tmp_path: Path) -> None:
    assert kept
    pack(tmp_path / "all.zip")
    assert "settings.toml" in pack(tmp_path / "all.zip")
    with zipfile.ZipFile(tmp_path / "photos.zip", "w") as photos:
        photos.writestr("cat.jpg", "a cat")
    (tmp_path / "letter.zip").write_text("a letter")

    for name in ("photos.zip", "letter.zip"):
        with pytest.raises(CannotWrite, match="is there already and is no export of Ergo"):
            pack(tmp_path / name)
    assert (tmp_path / "letter.zip").read_text() == "a letter"


def test_a_zip_that_is_given_up_leaves_nothing_behind(kept: Path, tmp_path: Path) -> None:
    assert kept
    with closing(History(paths.history_path())) as history:
        steps = archive.pack(tmp_path / "out" / "all.zip", history, (), UTC)
        with pytest.raises(CannotWrite, match=r"all\.zip was not saved: No such file or directory\."):
            next(steps)
        steps = archive.pack(tmp_path / "all.zip", history, (), UTC)
        next(steps)
        assert [path.name[:9] for path in tmp_path.glob(".*")] == [".all.zip."]
        steps.close()  # type: ignore[attr-defined]

    assert [path.name for path in tmp_path.iterdir()] == ["home"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_on_a_full_disk_one_sentence_says_so_and_the_old_file_stays(
    kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert kept
    pack(tmp_path / "all.zip")
    before = (tmp_path / "all.zip").read_bytes()
    fresh = tmp_path / ".all.zip.4711"
    fresh.symlink_to("/dev/full")
    monkeypatch.setattr("os.getpid", lambda: 4711)

    with pytest.raises(CannotWrite, match=r"all\.zip was not saved: the disk is full\."):
        pack(tmp_path / "all.zip")

    assert (tmp_path / "all.zip").read_bytes() == before


def test_everything_small_is_forgotten_but_own_routines_and_a_ban_on_moving_stay(kept: Path) -> None:
    archive.forget_spoken()
    archive.forget_rest()

    left = sorted(path.relative_to(kept).as_posix() for path in kept.rglob("*") if path.is_file())
    assert [name for name in left if not name.startswith(("data/history.db", "data/diary"))] == [
        "data/movement-off.json",
        "data/routines/mine.toml",
        "log/ergo.log",
    ]
    assert (kept / "log" / "ergo.log").read_text() == ""
