"""The history: one SQLite file with an entry per sit, rest, prompt, hold and routine.

Belongs here: keeping and finding entries. Doesn't: adding them up (core.insights), when to write (the rules).
The file is a database in WAL mode; its layout grows by numbered steps (`PRAGMA user_version`).
"""

import logging
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from ergo.core.breaks import Because, Entry, Held, Kind, Moved, Outcome, Prompted, Rested, Sat
from ergo.storage.files import reason, set_aside
from ergo.storage.history_trouble import (
    NEWER,
    NOT_CHANGED,
    NOT_DELETED,
    NOT_READ,
    NOT_SAVED,
    NOT_TIDIED,
    Damage,
    HistoryTrouble,
    is_damage,
    why,
)

log = logging.getLogger(__name__)
T = TypeVar("T")

# Each step is run once, in one transaction. Steps are only ever added: people have files of every age.
_STEPS = (
    """
    CREATE TABLE sat (start REAL NOT NULL, "end" REAL NOT NULL, seconds REAL NOT NULL);
    CREATE TABLE rested (start REAL NOT NULL, "end" REAL NOT NULL, credited REAL NOT NULL);
    CREATE TABLE prompted (at REAL NOT NULL, kind TEXT NOT NULL, outcome TEXT NOT NULL);
    CREATE TABLE held (at REAL NOT NULL, kind TEXT NOT NULL, because TEXT NOT NULL);
    CREATE TABLE moved (
        at REAL NOT NULL, routine TEXT NOT NULL, seconds REAL NOT NULL, done REAL NOT NULL,
        kind TEXT, region TEXT NOT NULL, feeling TEXT NOT NULL
    );
    CREATE INDEX sat_end ON sat ("end");
    CREATE INDEX rested_end ON rested ("end");
    CREATE INDEX prompted_at ON prompted (at);
    CREATE INDEX held_at ON held (at);
    CREATE INDEX moved_at ON moved (at);
    """,
    """
    ALTER TABLE moved ADD COLUMN comfort TEXT NOT NULL DEFAULT '';
    """,
    """
    CREATE TABLE ticked (at REAL NOT NULL, day TEXT NOT NULL, move TEXT NOT NULL, PRIMARY KEY (day, move));
    """,
)
_INSERT = "INSERT INTO {table} VALUES ({marks})"
_SAY = """
    UPDATE moved SET {what} = ?
    WHERE rowid = (SELECT rowid FROM moved WHERE routine = ? ORDER BY at DESC, rowid DESC LIMIT 1)
"""
# What a span holds shrinks with it when it is cut.
_SPANS = {"sat": "seconds", "rested": "credited"}
_MOMENTS = ("prompted", "held", "moved", "ticked")
_PLACES = {"sat": 3, "rested": 3, "prompted": 3, "held": 3, "moved": 8}
# The file is local and nobody else writes it for long; a longer wait would be felt in the window.
_PATIENCE = 0.25  # seconds


class History:
    """What Ergo remembers; opened when first needed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._open: sqlite3.Connection | None = None
        self._unwritten: list[Entry] = []
        self.notice: HistoryTrouble | None = None  # when a damaged file was set aside

    def write(self, entry: Entry) -> None:
        """Keeps *entry*; raises `HistoryTrouble` when it can't, and tries again with the next one."""
        self.write_all((entry,))

    def write_all(self, entries: Iterable[Entry]) -> None:
        """Keeps many entries at one stroke; raises as `write` does."""
        self._unwritten += entries
        if self._unwritten:
            self._within(NOT_SAVED, self._insert)
            self._unwritten.clear()

    def entries(self, from_wall: float, to_wall: float) -> tuple[Entry, ...]:
        """All that lies (also in part) between two moments (seconds since 1970), in order; never raises."""
        kept = self._read(lambda database: _between(database, from_wall, to_wall))
        unwritten = [entry for entry in self._unwritten if _lies_in(entry, from_wall, to_wall)]
        return tuple(sorted(kept + unwritten, key=moment))

    def recent_routines(self, count: int) -> tuple[Moved, ...]:
        """The last routines, the newest first; never raises."""
        kept = self._read(lambda database: _recent(database, count))
        unwritten: list[Moved] = [entry for entry in reversed(self._unwritten) if isinstance(entry, Moved)]
        return tuple((unwritten + kept)[:count])

    def feel(self, routine: str, feeling: str) -> None:
        """Adds how the last routine of that id felt (empty: no answer); raises `HistoryTrouble`."""
        self._say("feeling", feeling, routine)

    def compare(self, routine: str, comfort: str) -> None:
        """Adds how its region was after the last routine of that id; raises `HistoryTrouble`."""
        self._say("comfort", comfort, routine)

    def feelings(self) -> dict[str, tuple[str, ...]]:
        """What was ever said of each routine, the oldest answer first; never raises."""
        found: dict[str, tuple[str, ...]] = {}
        for routine, feeling in self._read(_felt):
            found[routine] = (*found.get(routine, ()), feeling)
        return found

    def tick(self, day: date, moves: Iterable[str], at: float) -> None:
        """Ticks moves of a physio's card off for that day; raises `HistoryTrouble`."""
        rows = [(at, day.isoformat(), move) for move in moves]
        self._within(
            NOT_SAVED,
            lambda database: database.executemany("INSERT OR IGNORE INTO ticked VALUES (?, ?, ?)", rows),
        )

    def untick(self, day: date, move: str) -> None:
        """Takes a tick back; raises `HistoryTrouble`."""
        said = "DELETE FROM ticked WHERE day = ? AND move = ?"
        self._within(NOT_SAVED, lambda database: database.execute(said, (day.isoformat(), move)))

    def ticked(self, day: date) -> frozenset[str]:
        """What of a card was ticked off on that day; never raises."""
        said = "SELECT move FROM ticked WHERE day = ?"
        return frozenset(
            move for (move,) in self._read(lambda database: list(database.execute(said, (day.isoformat(),))))
        )

    def begins(self) -> float | None:
        """The moment of the first entry (seconds since 1970); None: nothing is kept. Never raises."""
        kept = self._read(_first_moment)
        return min((*kept, *(moment(entry) for entry in self._unwritten)), default=None)

    def replace(self, entry: Entry, by: Entry | None) -> bool:
        """Keeps *by* instead of one entry, or forgets that one (None); False: it isn't there any more.

        Raises `HistoryTrouble`.
        """
        self.write_all(())
        found = self._within(NOT_CHANGED, lambda database: _replace(database, entry, by))
        self._within(NOT_CHANGED, _empty_log, transaction=False)
        return found

    def delete(self, from_wall: float, to_wall: float) -> None:
        """Forgets what lies between two moments for good; a span that only reaches into it is cut."""
        self._unwritten = [entry for entry in self._unwritten if not _lies_in(entry, from_wall, to_wall)]
        self._within(NOT_DELETED, lambda database: _forget(database, from_wall, to_wall))
        self._within(NOT_DELETED, _empty_log, transaction=False)

    def delete_all(self) -> None:
        """Forgets everything for good, also what was set aside."""
        self._unwritten.clear()
        self._within(NOT_DELETED, _forget_all)
        self._within(NOT_DELETED, _shrink, transaction=False)
        self._within(NOT_DELETED, lambda _: _remove_set_aside(self._path), transaction=False)

    def copy_to(self, path: Path) -> bool:
        """Writes the whole database into a new file; whether it could be read at all."""
        copied = self._read(lambda database: [database.execute("VACUUM INTO ?", (str(path),)) and path])
        return bool(copied)

    def prune(self, before_wall: float) -> None:
        """Forgets what ended before that moment, and looks whether the file is sound."""
        self._within(NOT_TIDIED, _check, transaction=False)
        self._within(NOT_TIDIED, lambda database: _forget_before(database, before_wall))
        self._within(NOT_TIDIED, _empty_log, transaction=False)

    def close(self) -> None:
        """Writes what could not be written before, and closes the file; raises `HistoryTrouble`."""
        try:
            self.write_all(())
        finally:
            self._close()

    def _say(self, what: str, answer: str, routine: str) -> None:
        self.write_all(())
        said = _SAY.format(what=what)
        self._within(NOT_SAVED, lambda database: database.execute(said, (answer, routine)))

    def _insert(self, database: sqlite3.Connection) -> None:
        rows: dict[str, list[tuple[object, ...]]] = {}
        for entry in self._unwritten:
            table, row = _row(entry)
            rows.setdefault(table, []).append(row)
        for table, found in rows.items():
            database.executemany(_INSERT.format(table=table, marks=_marks(table)), found)

    def _read(self, act: Callable[[sqlite3.Connection], list[T]]) -> list[T]:
        """What *act* finds; where nothing may be written the past can still be read, and no file is made."""
        if self._open is None and _is_missing(self._path):
            return []
        try:
            return self._within(NOT_READ, act)
        except HistoryTrouble as trouble:
            log.info("%s", trouble)  # writing says it aloud
            return _without_writing(self._path, act)

    def _within(self, sentence: str, act: Callable[[sqlite3.Connection], T], transaction: bool = True) -> T:
        """What *act* gives, in one transaction; a damaged file is set aside and a new one begun.

        *sentence*: what to say where it can't be had.
        """
        try:
            try:
                return self._once(act, transaction)
            except sqlite3.DatabaseError as error:
                if not is_damage(error):
                    raise
                self._begin_anew()
                return self._once(act, transaction)
        except sqlite3.Error as error:
            raise HistoryTrouble(sentence, reason=why(error), file=self._path) from error
        except OSError as error:
            raise HistoryTrouble(sentence, reason=reason(error), file=self._path) from error

    def _once(self, act: Callable[[sqlite3.Connection], T], transaction: bool) -> T:
        database = self._database()
        if not transaction:
            return act(database)
        with database:
            return act(database)

    def _database(self) -> sqlite3.Connection:
        if self._open is None:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._open = _opened(self._path)
        return self._open

    def _begin_anew(self) -> None:
        self._close()
        aside = set_aside(self._path)
        for left in ("-wal", "-shm"):  # they belong to the damaged file and would spoil the new one
            with suppress(FileNotFoundError):
                self._path.with_name(self._path.name + left).rename(aside.with_name(aside.name + left))
        self.notice = HistoryTrouble(
            "The history was damaged; it is now called {name}, and a new one has begun.", name=aside.name
        )
        log.warning("%s", self.notice)

    def _close(self) -> None:
        if self._open is not None:
            self._open.close()
            self._open = None


def moment(entry: Entry) -> float:
    """When it was, or began."""
    return entry.start if isinstance(entry, Sat | Rested) else entry.at


def _lies_in(entry: Entry, from_wall: float, to_wall: float) -> bool:
    if isinstance(entry, Sat | Rested):
        return entry.end > from_wall and entry.start < to_wall
    return from_wall <= entry.at < to_wall


def _is_missing(path: Path) -> bool:
    with suppress(OSError):  # a folder that may not be looked into is said when it is opened
        return not path.exists()
    return False


def _without_writing(path: Path, act: Callable[[sqlite3.Connection], list[T]]) -> list[T]:
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True)) as database:
            return act(database) if _version(database) == len(_STEPS) else []
    except sqlite3.Error:
        return []


def _opened(path: Path) -> sqlite3.Connection:
    if not path.exists():
        path.touch(mode=0o600)  # the files SQLite puts beside it take their rights from it
    database = sqlite3.connect(path, timeout=_PATIENCE)
    try:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = NORMAL")  # safe in WAL mode; a power cut costs the last entry
        database.execute("PRAGMA secure_delete = ON")
        _grow(database)
    except BaseException:
        database.close()
        raise
    return database


def _grow(database: sqlite3.Connection) -> None:
    """Takes the steps that the file has not seen yet."""
    if _version(database) == len(_STEPS):
        return
    database.execute("BEGIN IMMEDIATE")
    version = _version(database)  # again: another Ergo may have been faster
    if version > len(_STEPS):
        raise sqlite3.NotSupportedError(NEWER)
    for step in _STEPS[version:]:
        for statement in step.split(";"):
            database.execute(statement)
    database.execute(f"PRAGMA user_version = {len(_STEPS)}")
    database.commit()


def _version(database: sqlite3.Connection) -> int:
    return int(database.execute("PRAGMA user_version").fetchone()[0])


def _check(database: sqlite3.Connection) -> None:
    [verdict] = database.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise Damage(verdict)


def _row(entry: Entry) -> tuple[str, tuple[object, ...]]:
    match entry:
        case Sat():
            return "sat", (entry.start, entry.end, entry.seconds)
        case Rested():
            return "rested", (entry.start, entry.end, entry.credited)
        case Prompted():
            return "prompted", (entry.at, entry.kind, entry.outcome)
        case Held():
            return "held", (entry.at, entry.kind, entry.because)
        case Moved():
            return "moved", (
                entry.at,
                entry.routine,
                entry.seconds,
                entry.done,
                entry.kind,
                entry.region,
                entry.feeling,
                entry.comfort,
            )


def _marks(table: str) -> str:
    return ", ".join("?" * _PLACES[table])


def _replace(database: sqlite3.Connection, entry: Entry, by: Entry | None) -> bool:
    """Of two entries that are alike, one goes; whether there was one."""
    table, row = _row(entry)
    names = [column[1] for column in database.execute(f"PRAGMA table_info({table})")]
    same = " AND ".join(f'"{name}" IS ?' for name in names)
    one = f"DELETE FROM {table} WHERE rowid = (SELECT rowid FROM {table} WHERE {same} LIMIT 1)"
    if not database.execute(one, row).rowcount:
        return False
    if by is not None:
        table, row = _row(by)
        database.execute(_INSERT.format(table=table, marks=_marks(table)), row)
    return True


def _first_moment(database: sqlite3.Connection) -> list[float]:
    """The earliest of each kind, through its index; of spans the one that ended first."""
    found: list[float] = []
    for table, at in (
        *((table, "at") for table in _MOMENTS if table != "ticked"),
        *((table, '"end"') for table in _SPANS),
    ):
        start = "start" if table in _SPANS else "at"
        found += (row[0] for row in database.execute(f"SELECT {start} FROM {table} ORDER BY {at} LIMIT 1"))
    return found


# Rows come back in the order of the fields.
def _between(database: sqlite3.Connection, from_wall: float, to_wall: float) -> list[Entry]:
    def rows(table: str) -> Iterable[tuple[Any, ...]]:
        where = '"end" > ? AND start < ?' if table in _SPANS else "at >= ? AND at < ?"
        return database.execute(f"SELECT * FROM {table} WHERE {where}", (from_wall, to_wall))

    found: list[Entry] = [Sat(*row) for row in rows("sat")]
    found += [Rested(*row) for row in rows("rested")]
    found += [Prompted(at, Kind(kind), Outcome(outcome)) for at, kind, outcome in rows("prompted")]
    found += [Held(at, Kind(kind), Because(because)) for at, kind, because in rows("held")]
    found += [_moved(row) for row in rows("moved")]
    return found


def _recent(database: sqlite3.Connection, count: int) -> list[Moved]:
    rows = database.execute("SELECT * FROM moved ORDER BY at DESC, rowid DESC LIMIT ?", (count,))
    return [_moved(row) for row in rows]


def _felt(database: sqlite3.Connection) -> list[tuple[str, str]]:
    rows = database.execute("SELECT routine, feeling FROM moved WHERE feeling != '' ORDER BY at, rowid")
    return list(rows)


def _moved(row: tuple[Any, ...]) -> Moved:
    at, routine, seconds, done, kind, region, feeling, comfort = row
    return Moved(at, routine, seconds, done, Kind(kind) if kind else None, region, feeling, comfort)


def _forget(database: sqlite3.Connection, from_wall: float, to_wall: float) -> None:
    around = {"from": from_wall, "to": to_wall}
    for table in _MOMENTS:
        database.execute(f"DELETE FROM {table} WHERE at >= :from AND at < :to", around)
    for table, held in _SPANS.items():
        database.execute(f'DELETE FROM {table} WHERE start >= :from AND start < :to AND "end" <= :to', around)
        database.execute(  # of what lasts longer than that, the end stays as an entry of its own
            f'INSERT INTO {table} SELECT :to, "end", {held} * ("end" - :to) / ("end" - start) FROM {table} '
            'WHERE start < :from AND "end" > :to',
            around,
        )
        database.execute(
            f'UPDATE {table} SET {held} = {held} * (:from - start) / ("end" - start), "end" = :from '
            'WHERE start < :from AND "end" > :from',
            around,
        )
        database.execute(
            f'UPDATE {table} SET {held} = {held} * ("end" - :to) / ("end" - start), start = :to '
            'WHERE start >= :from AND start < :to AND "end" > :to',
            around,
        )


def _forget_before(database: sqlite3.Connection, before_wall: float) -> None:
    for table in _MOMENTS:
        database.execute(f"DELETE FROM {table} WHERE at < ?", (before_wall,))
    for table in _SPANS:
        database.execute(f'DELETE FROM {table} WHERE "end" <= ?', (before_wall,))


def _forget_all(database: sqlite3.Connection) -> None:
    for table in (*_MOMENTS, *_SPANS):
        database.execute(f"DELETE FROM {table}")


def _remove_set_aside(path: Path) -> None:
    for aside in path.parent.glob(f"{path.stem}-damaged-*"):
        aside.unlink()


def _empty_log(database: sqlite3.Connection) -> None:
    """What was deleted lives on in the write-ahead log until this."""
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _shrink(database: sqlite3.Connection) -> None:
    database.execute("VACUUM")
    _empty_log(database)
