"""From the start of the process until its icon is in the panel, and what that costs."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.benchmarks.programs import BARE_TRAY, ERGO, Panel, desktop_with_panel
from tests.benchmarks.rows import Effort, Part, Row
from tests.ergo_process import knows_ergo

TO_TRAY = 0.25  # seconds, with everything in the page cache


def measure(effort: Effort) -> Iterator[Row]:
    """Starts both in turn; the first of each only warms the cache, and makes Ergo's profile."""
    with desktop_with_panel() as (_, panel), tempfile.TemporaryDirectory() as home:
        knows_ergo(Path(home))
        ergo, bare = [], []
        for _ in range(effort.times(9, 1) + 1):
            bare.append(_start(panel, *BARE_TRAY))
            ergo.append(_start(panel, *ERGO, ERGO_HOME=home))
    for number, what, limit in ((0, "process start to tray", TO_TRAY), (1, "processor time for it", None)):
        ours, theirs = (median(start[number] for start in starts[1:]) for starts in (ergo, bare))
        yield Row(what, "s", ours, theirs, limit)


def _start(panel: Panel, *command: str, **environment: str) -> tuple[float, float]:
    with panel.running(*command, **environment) as started:
        return started.seconds, started.spent.cpu


PART = Part("start", "From the start to the tray (reference: a bare PySide6 tray)", measure)
