"""Reading all exercises and routines that Ergo ships."""

import time
import tomllib
from collections.abc import Callable, Iterator

from ergo.storage.routine_files import load_catalogue
from ergo.storage.shipped import shipped
from tests.benchmarks.rows import Effort, Part, Row, middle

LOADED = 150.0  # ms


def measure(effort: Effort) -> Iterator[Row]:
    """Reads everything from disk and checks it; the reference parses the same files."""
    folder = shipped("routines")
    files = list(folder.rglob("*.toml"))
    repeat = effort.times(9, 2)
    loaded = middle(lambda: _time(lambda: load_catalogue([folder])), repeat)
    parsed = middle(lambda: _time(lambda: [tomllib.loads(file.read_text("utf-8")) for file in files]), repeat)
    yield Row(f"{len(files)} files", "ms", loaded, parsed, LOADED)


def _time(deed: Callable[[], object]) -> float:
    """Milliseconds of this thread's processor time: the files lie in the page cache."""
    begun = time.thread_time()
    deed()
    return (time.thread_time() - begun) * 1000


PART = Part("catalogue", "All routines read (reference: tomllib on the same files)", measure)
