"""Ten years of history in the window: opened, walked through and scrolled, drawn into memory."""

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from tests.benchmarks.processes import memory
from tests.benchmarks.remembering import DAY, a_day
from tests.benchmarks.rows import Effort, Part, Row

if TYPE_CHECKING:
    from ergo.ui.history_table import Table
    from ergo.ui.history_window import HistoryWindow
    from tests.pretend_life import Life

OPEN, FRAME, GROWTH = 300.0, 1000 / 60, 1.0  # ms, ms, MiB
SETTLES = 800  # milliseconds
STEP = 40  # pixels scrolled between two frames


def measure(effort: Effort) -> Iterator[Row]:
    """Opens it ten times in an Ergo of its own, then looks further back."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_LOGGING_RULES"] = "default.warning=false;qt.core.qobject.connect.warning=false"
    with tempfile.TemporaryDirectory() as home:
        os.environ["ERGO_HOME"] = home
        yield from _measure(effort)


def _measure(effort: Effort) -> Iterator[Row]:
    from PySide6.QtWidgets import QApplication

    from ergo.core.looking_back import Reach
    from ergo.desktop.memory import return_large_blocks
    from ergo.storage import paths, settings_file
    from ergo.storage.history import History
    from ergo.ui.application import qt_application
    from tests.pretend_life import MORNING, Life

    there = QApplication.instance()
    app = there if isinstance(there, QApplication) else qt_application(["ergo"])
    years = effort.times(3650, 60)
    settings_file.save_value(paths.settings_path(), "history.keep_months", 0)  # else it tidies
    past = History(paths.history_path())
    begin = MORNING.timestamp() - MORNING.hour * 3600
    past.write_all(entry for ago in range(1, years) for entry in a_day(begin - ago * DAY))
    past.close()
    life = Life(app)
    life.works(minutes=20)
    historian, size = life.app.historian, Path(paths.history_path()).stat().st_size / 2**20
    yield Row("the database", "MiB", size)
    return_large_blocks()  # as at the start of Ergo
    first = timed(lambda: _open(life))
    yield Row("first opening", "ms", first, None, OPEN)
    window, later, used = historian.window(), list[float](), list[float]()
    for _ in range(effort.times(10, 2)):
        window.close()
        settle()
        used.append(memory(os.getpid()))
        later.append(timed(lambda: _open(life)))
    yield Row("later opening", "ms", median(later), None, OPEN)
    yield Row("growth until the tenth opening", "MiB", used[-1] - used[0], None, GROWTH)
    middle = MORNING.date() - timedelta(days=years // 2)
    for reach in Reach:
        shown = timed(lambda reach=reach: _walk(window, reach, middle))  # type: ignore[misc]
        yield Row(f"a {reach} of five years ago", "ms", shown, None, OPEN)
    yield Row("a frame while its entries scroll", "ms", _scroll(window), None, FRAME)
    life.app.quit()
    window.close()


def _open(life: "Life") -> None:
    life.app.historian.open()
    life.app.historian.window().grab()


def settle() -> None:
    """Lets the window be put away."""
    from PySide6.QtTest import QTest

    QTest.qWait(SETTLES)


def _walk(window: "HistoryWindow", reach: object, last: object) -> None:
    window.wanted.emit(reach, last)
    window.grab()


def _scroll(window: "HistoryWindow") -> float:
    from PySide6.QtCore import QCoreApplication, Qt
    from PySide6.QtTest import QTest

    from ergo.core.looking_back import Reach
    from ergo.ui.history_table import Table

    window.wanted.emit(Reach.DAY, _last(window))
    QTest.keyClick(window, Qt.Key.Key_T)
    QCoreApplication.processEvents()
    [table] = [it for it in window.findChildren(Table) if it.isVisible() and it.content.columnCount() == 4]
    bar = table.verticalScrollBar()
    frames = range(bar.minimum(), bar.maximum(), STEP)
    return median(timed(lambda at=at: _frame(table, at)) for at in frames)  # type: ignore[misc]


def _frame(table: "Table", at: int) -> None:
    table.verticalScrollBar().setValue(at)
    table.viewport().repaint()


def _last(window: "HistoryWindow") -> object:
    assert window.page is not None
    return window.page.days[-1].date


def timed(deed: Callable[[], object]) -> float:
    """Milliseconds."""
    begun = time.perf_counter()
    deed()
    return (time.perf_counter() - begun) * 1000


PART = Part("looking-back", "Ten years in the history window (drawn into memory)", measure)
