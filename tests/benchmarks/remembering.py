"""Ten years of history: written at one stroke, and today read from it."""

import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC
from pathlib import Path

from ergo.core import insights
from ergo.core.breaks import Entry, Kind, Moved, Outcome, Prompted, Rested, Sat
from ergo.storage.history import History
from tests.benchmarks.rows import Effort, Part, Row, middle

PAGE = 50.0  # ms
DAY, SPELL, SPELLS = 86_400.0, 1800.0, 16  # seconds; a day
MORNING = 9 * 3600.0


def measure(effort: Effort) -> Iterator[Row]:
    """Writes into a new file, and reads its last day."""
    days = effort.times(3650, 30)
    entries = [entry for day in range(days) for entry in a_day(day * DAY)]
    today = (days - 1) * DAY
    with tempfile.TemporaryDirectory() as folder, closing(sqlite3.connect(Path(folder, "plain.db"))) as plain:
        history = History(Path(folder, "history.db"))
        written = _time(lambda: history.write_all(entries))
        rows = [(float(number), str(entry)) for number, entry in enumerate(entries)]
        yield Row(f"{len(entries)} entries written", "ms", written, _time(lambda: _write_plain(plain, rows)))
        repeat, last = effort.times(21, 3), len(rows) - len(a_day(0))
        page = middle(lambda: _time(lambda: _page(history, today)), repeat)
        found = middle(lambda: _time(lambda: _read_plain(plain, last)), repeat)
        yield Row("today's page", "ms", page, found, PAGE)
        history.close()


def a_day(start: float) -> list[Entry]:
    """A day of sits, each with a prompt and a routine or a rest at its end."""
    entries: list[Entry] = []
    for spell in range(SPELLS):
        at = start + MORNING + spell * SPELL
        end = at + SPELL - 120
        entries.append(Sat(at, end, end - at))
        if spell % 2:
            entries += (
                Prompted(end, Kind.MICRO, Outcome.TAKEN),
                Moved(end, "hips-60", 60, 1.0, Kind.MICRO, "hip"),
            )
        else:
            entries.append(Rested(end, end + 110, 110))
    return entries


def _page(history: History, today: float) -> None:
    insights.today(list(history.entries(today, today + DAY)), UTC, today + DAY - 1)


def _write_plain(database: sqlite3.Connection, rows: list[tuple[float, str]]) -> None:
    database.execute("PRAGMA journal_mode = WAL")
    with database:
        database.execute("CREATE TABLE entry (at REAL, what TEXT)")
        database.execute("CREATE INDEX entry_at ON entry (at)")
        database.executemany("INSERT INTO entry VALUES (?, ?)", rows)


def _read_plain(database: sqlite3.Connection, first: int) -> None:
    database.execute("SELECT * FROM entry WHERE at >= ? ORDER BY at", (first,)).fetchall()


def _time(deed: Callable[[], object]) -> float:
    """Milliseconds."""
    begun = time.perf_counter()
    deed()
    return (time.perf_counter() - begun) * 1000


PART = Part("history", "Ten years of history (reference: plain SQLite, as many rows)", measure)
