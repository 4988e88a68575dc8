"""What Ergo remembers outlives restarts, damage and full disks."""

import logging
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from ergo.core.breaks import Because, Entry, Held, Kind, Moved, Outcome, Prompted, Rested, Sat
from ergo.storage.history import History, moment
from ergo.storage.history_trouble import HistoryTrouble

ENTRIES: tuple[Entry, ...] = (
    Sat(1000.25, 2800.5, 1790),
    Held(2000, Kind.MICRO, Because.DO_NOT_DISTURB),
    Prompted(2810, Kind.MICRO, Outcome.TAKEN),
    Moved(2815, "hip-60", 60, 1, Kind.MICRO, "hip", ""),
    Rested(3000, 3400, 1800),
    Moved(5000, "neck-60", 30, 0.5),
)
MONDAY, TUESDAY, WEDNESDAY = date(2026, 3, 2), date(2026, 3, 3), date(2026, 3, 4)
NOBODY = 65534
EVER = (0.0, 1e12)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "history.db"


@pytest.fixture
def history(file: Path) -> Iterator[History]:
    with closing(History(file)) as opened:
        yield opened


def full(history: History, pages: int) -> None:
    """Lets the file grow no further, as a full disk would; 0 gives the space back."""
    history.entries(*EVER)
    assert history._open is not None
    history._open.execute(f"PRAGMA max_page_count = {pages or 1_000_000}")


def test_what_was_written_is_there_after_a_restart(file: Path) -> None:
    with closing(History(file)) as history:
        for entry in reversed(ENTRIES):
            history.write(entry)

    with closing(History(file)) as history:
        assert history.entries(*EVER) == ENTRIES


def test_nothing_is_made_until_something_is_written(file: Path) -> None:
    history = History(file)
    assert (history.entries(*EVER), history.feelings(), history.begins()) == ((), {}, None)
    history.close()

    assert not file.parent.exists()


def test_the_files_are_for_the_person_alone(history: History, file: Path) -> None:
    history.write_all(ENTRIES)

    assert {oct(part.stat().st_mode & 0o777) for part in file.parent.iterdir()} == {"0o600"}
    assert oct(file.parent.stat().st_mode & 0o777) == "0o700"


def test_a_time_span_finds_what_lies_in_it_also_in_part(history: History) -> None:
    history.write_all(ENTRIES)

    assert history.entries(2000, 2815) == ENTRIES[:3]
    assert history.entries(2800.5, 2810) == ()
    assert history.entries(3399, 3400) == (ENTRIES[4],)


def test_the_last_routines_come_newest_first(history: History) -> None:
    history.write_all(ENTRIES)

    assert history.recent_routines(5) == (ENTRIES[5], ENTRIES[3])
    assert history.recent_routines(1) == (ENTRIES[5],)


def test_how_a_routine_felt_is_added_to_its_last_time(history: History) -> None:
    history.write_all([Moved(1000, "hip-60", 60, 1), *ENTRIES])

    history.feel("hip-60", "too easy")

    assert [(moved.at, moved.feeling) for moved in history.recent_routines(3)] == [
        (5000, ""),
        (2815, "too easy"),
        (1000, ""),
    ]


def test_how_it_was_afterwards_is_added_and_an_answer_can_be_taken_back(history: History) -> None:
    history.write_all(ENTRIES)
    history.feel("hip-60", "too much")
    history.compare("hip-60", "better")
    history.feel("hip-60", "")

    [moved] = [moved for moved in history.recent_routines(2) if moved.routine == "hip-60"]
    assert (moved.feeling, moved.comfort) == ("", "better")


def test_what_was_said_of_each_routine_comes_oldest_first(history: History) -> None:
    for at, routine, feeling in (
        (3000.0, "hip-60", "just right"),
        (1000.0, "hip-60", "too much"),
        (2000.0, "neck-60", "too easy"),
        (4000.0, "hip-60", ""),
    ):
        history.write(Moved(at, routine, 60, 1, feeling=feeling))

    assert history.feelings() == {"hip-60": ("too much", "just right"), "neck-60": ("too easy",)}


def test_a_file_of_the_first_ergo_grows_and_keeps_all(file: Path) -> None:
    with closing(History(file)) as history:
        history.write_all(ENTRIES)
    with closing(sqlite3.connect(file)) as first, first:
        first.execute("ALTER TABLE moved DROP COLUMN comfort")
        first.execute("DROP TABLE ticked")
        first.execute("PRAGMA user_version = 1")

    with closing(History(file)) as history:
        history.compare("neck-60", "same")
        assert history.entries(*EVER) == (*ENTRIES[:-1], Moved(5000, "neck-60", 30, 0.5, comfort="same"))


def test_ticks_are_kept_for_each_day_and_taken_back(history: History) -> None:
    history.tick(MONDAY, ("figure4-seat", "neck-tuck"), 1000.0)
    history.tick(MONDAY, ("neck-tuck",), 1200.0)
    history.tick(TUESDAY, ("neck-tuck",), 90_000.0)
    history.untick(MONDAY, "figure4-seat")
    history.untick(MONDAY, "never-ticked")

    assert [history.ticked(day) for day in (MONDAY, TUESDAY)] == [{"neck-tuck"}, {"neck-tuck"}]
    assert history.entries(*EVER) == ()


def test_ticks_go_with_the_time_they_belong_to(history: History) -> None:
    for day, at in ((MONDAY, 1000.0), (TUESDAY, 90_000.0), (WEDNESDAY, 180_000.0)):
        history.tick(day, ("neck-tuck",), at)

    history.delete(0, 50_000)
    assert [len(history.ticked(day)) for day in (MONDAY, TUESDAY, WEDNESDAY)] == [0, 1, 1]
    history.prune(100_000)
    assert [len(history.ticked(day)) for day in (MONDAY, TUESDAY, WEDNESDAY)] == [0, 0, 1]
    history.delete_all()
    assert history.ticked(WEDNESDAY) == set()


def test_what_is_too_old_is_forgotten(history: History) -> None:
    history.write_all(ENTRIES)

    history.prune(2812)

    assert history.entries(*EVER) == ENTRIES[3:]


def test_a_deleted_day_takes_its_part_of_what_reaches_into_it(history: History) -> None:
    history.write_all([*ENTRIES, Sat(900, 2900, 1000), Sat(3300, 4300, 500), Rested(1200, 1300, 600)])

    history.delete(1000, 4000)

    assert history.entries(*EVER) == (Sat(900, 1000, 50), Sat(4000, 4300, 150), ENTRIES[5])


def test_a_deleted_day_in_the_middle_leaves_what_was_before_and_after(history: History) -> None:
    history.write(Rested(1000, 9000, 800))
    history.delete(3000, 5000)

    assert history.entries(*EVER) == (Rested(1000, 3000, 200), Rested(5000, 9000, 400))


def test_everything_can_be_deleted_and_leaves_no_trace_in_the_file(history: History, file: Path) -> None:
    history.write_all([*ENTRIES, Moved(1, "my-secret-routine", 1, 1)])
    file.with_name("history-damaged-2026-03-02.db").write_text("my-secret-routine")

    history.delete_all()

    assert history.entries(*EVER) == ()
    assert not any(b"my-secret-routine" in part.read_bytes() for part in file.parent.iterdir())


def test_one_entry_is_changed_or_forgotten_and_one_that_is_alike_stays(history: History, file: Path) -> None:
    secret = Moved(1, "my-secret-routine", 1, 1)
    history.write_all([*ENTRIES, ENTRIES[5], secret])
    better = Moved(5000, "neck-60", 30, 0.5, feeling="too easy", comfort="better")

    history.replace(ENTRIES[5], better)
    history.replace(ENTRIES[0], None)
    history.replace(secret, None)
    history.replace(Sat(1, 2, 3), ENTRIES[0])  # nobody knows it

    assert history.entries(*EVER) == (*ENTRIES[1:], better)
    assert not any(b"my-secret-routine" in part.read_bytes() for part in file.parent.iterdir())


def test_an_entry_that_waits_for_room_is_changed_once_there_is_some(history: History) -> None:
    history.write_all(ENTRIES)
    full(history, 20)
    many = [Moved(10_000 + number, "x" * 2000, 1, 1) for number in range(100)]
    with pytest.raises(HistoryTrouble):
        history.write_all(many)

    with pytest.raises(HistoryTrouble, match="the disk is full"):
        history.replace(many[3], None)

    full(history, 0)
    history.replace(many[3], None)
    assert history.entries(*EVER) == (*ENTRIES, *many[:3], *many[4:])


def test_the_history_knows_when_it_began(history: History) -> None:
    assert history.begins() is None

    history.write_all(ENTRIES)

    assert history.begins() == 1000.25


def test_a_deleted_hour_leaves_no_trace_in_the_file(history: History, file: Path) -> None:
    history.write_all([*ENTRIES, Moved(1, "my-secret-routine", 1, 1)])

    history.delete(0, 10)

    assert history.entries(*EVER) == ENTRIES
    assert not any(b"my-secret-routine" in part.read_bytes() for part in file.parent.iterdir())


def test_on_a_full_disk_entries_wait_in_memory_until_there_is_room(history: History) -> None:
    many = tuple(Moved(10_000 + number, "x" * 2000, 1, 1) for number in range(100))
    history.write_all(ENTRIES)
    full(history, 20)

    with pytest.raises(HistoryTrouble, match=r"^The history was not saved: the disk is full \("):
        history.write_all(many[:99])

    assert history.entries(*EVER) == (*ENTRIES, *many[:99])
    full(history, 0)
    history.write(many[99])
    assert history.entries(*EVER) == (*ENTRIES, *many)
    assert history.recent_routines(1) == (many[99],)


def test_where_there_can_be_no_file_the_day_goes_on_and_is_kept_later(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    history = History(tmp_path / "data" / "history.db")

    with pytest.raises(HistoryTrouble, match="a file stands where its folder belongs"):
        history.write(ENTRIES[0])

    assert history.entries(*EVER) == ENTRIES[:1]
    assert history.recent_routines(3) == ()
    (tmp_path / "data").unlink()
    history.write(ENTRIES[1])
    history.close()
    with closing(History(tmp_path / "data" / "history.db")) as later:
        assert later.entries(*EVER) == ENTRIES[:2]


@pytest.fixture
def guarded_folder(tmp_path: Path) -> Iterator[Path]:
    """A folder that can be made read-only even for root, who lays down their rights for a test."""
    if os.geteuid() != 0:
        yield tmp_path
        return
    with TemporaryDirectory() as name:  # outside root's own folders
        os.chown(name, NOBODY, -1)
        os.seteuid(NOBODY)
        try:
            yield Path(name)
        finally:
            os.seteuid(0)


@pytest.mark.skipif(os.name != "posix", reason="rights are another matter on Windows")
def test_in_a_folder_that_is_read_only_the_past_can_still_be_read(guarded_folder: Path) -> None:
    file = guarded_folder / "data" / "history.db"
    with closing(History(file)) as history:
        history.write_all(ENTRIES)
    file.parent.chmod(0o500)
    late = Moved(9000, "hip-60", 60, 1)

    with closing(History(file)) as history:
        with pytest.raises(HistoryTrouble, match="you have no permission to write"):
            history.write(late)
        assert history.entries(*EVER) == (*ENTRIES, late)

        file.parent.chmod(0o700)
    with closing(History(file)) as history:
        assert history.entries(*EVER) == (*ENTRIES, late)


def test_another_program_that_holds_the_file_is_named(history: History, file: Path) -> None:
    history.write(ENTRIES[0])
    with closing(sqlite3.connect(file)) as other:
        other.execute("BEGIN IMMEDIATE")

        with pytest.raises(HistoryTrouble, match="another program is using it"):
            history.write(ENTRIES[1])

    history.write(ENTRIES[2])
    assert history.entries(*EVER) == ENTRIES[:3]


def test_a_file_that_is_no_database_is_set_aside_and_a_new_one_begun(
    file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file.parent.mkdir()
    file.write_bytes(b"this is not a database" * 100)

    with closing(History(file)) as history:
        history.write(ENTRIES[0])
        assert history.entries(*EVER) == ENTRIES[:1]

    [aside] = file.parent.glob("history-damaged-*.db")
    assert aside.read_bytes().startswith(b"this is not a database")
    assert (
        str(history.notice)
        == f"The history was damaged; it is now called {aside.name}, and a new one has begun."
    )
    assert [(record.levelno, record.getMessage()) for record in caplog.records] == [
        (logging.WARNING, str(history.notice))
    ]
    caplog.clear()


def test_damage_inside_the_file_is_found_when_it_is_tidied(
    file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with closing(History(file)) as history:
        history.write_all(Moved(number, "hip-60", 60, 1) for number in range(2000))
    content = bytearray(file.read_bytes())
    for page in range(4096 * 2, len(content), 4096):
        content[page : page + 200] = b"\xff" * 200
    file.write_bytes(content)

    with closing(History(file)) as history:
        history.prune(0)
        history.write(ENTRIES[0])
        assert history.entries(*EVER) == ENTRIES[:1]

    assert len(list(file.parent.glob("history-damaged-*.db"))) == 1
    assert len(caplog.records) == 1
    caplog.clear()


def test_a_file_of_a_newer_ergo_is_left_alone(file: Path) -> None:
    file.parent.mkdir()
    with closing(sqlite3.connect(file)) as newer:
        newer.execute("PRAGMA user_version = 99")
    history = History(file)

    with pytest.raises(HistoryTrouble, match="a newer Ergo wrote it"):
        history.write(ENTRIES[0])

    assert history.entries(*EVER) == ENTRIES[:1]
    assert [part.name for part in file.parent.glob("*.db")] == ["history.db"]


def test_a_day_among_ten_years_is_found_through_an_index(history: History, file: Path) -> None:
    history.write_all(ENTRIES)
    with closing(sqlite3.connect(file)) as database:
        for table, column in (
            ("sat", '"end"'), ("rested", '"end"'), ("prompted", "at"), ("held", "at"), ("moved", "at"),
        ):  # fmt: skip
            [plan] = database.execute(f"EXPLAIN QUERY PLAN SELECT * FROM {table} WHERE {column} > 1")
            assert "USING INDEX" in plan[3]


walls = some.floats(0, 1e10)
some_entry = some.one_of(
    some.builds(Sat, walls, walls, walls),
    some.builds(Rested, walls, walls, walls),
    some.builds(Prompted, walls, some.sampled_from(Kind), some.sampled_from(Outcome)),
    some.builds(Held, walls, some.sampled_from(Kind), some.sampled_from(Because)),
    some.builds(
        Moved,
        walls,
        some.text(),
        walls,
        some.floats(0, 1),
        some.none() | some.sampled_from(Kind),
        some.text(),
    ),
)


@given(some.lists(some_entry, max_size=20))
@settings(max_examples=50, deadline=None)
def test_every_entry_comes_back_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, entries: list[Entry]
) -> None:
    with closing(History(tmp_path_factory.mktemp("some") / "history.db")) as history:
        history.write_all(entries)

        found = history.entries(-1, 1e12)

    assert sorted(map(repr, found)) == sorted(map(repr, entries))
    assert list(found) == sorted(found, key=moment)
