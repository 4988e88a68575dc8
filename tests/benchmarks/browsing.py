"""The library: opened, and scrolled through, drawn into memory."""

import os
import tempfile
from collections.abc import Iterator
from statistics import median
from typing import TYPE_CHECKING

from tests.benchmarks.looking_back import settle, timed
from tests.benchmarks.processes import memory
from tests.benchmarks.rows import Effort, Part, Row

if TYPE_CHECKING:
    from ergo.ui.library_cards import Cards
    from tests.pretend_life import Life

FRAME, GROWTH = 1000 / 60, 1.0  # ms, MiB
STEP = 24  # pixels scrolled between two frames


def measure(effort: Effort) -> Iterator[Row]:
    """Opens it ten times in an Ergo of its own, and scrolls from its first card to its last, twice."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_LOGGING_RULES"] = "default.warning=false;qt.core.qobject.connect.warning=false"
    with tempfile.TemporaryDirectory() as home:
        os.environ["ERGO_HOME"] = home
        yield from _measure(effort)


def _measure(effort: Effort) -> Iterator[Row]:
    from PySide6.QtWidgets import QApplication

    from ergo.desktop.memory import return_large_blocks
    from ergo.ui.application import qt_application
    from ergo.ui.library_cards import Cards
    from tests.pretend_life import Life

    there = QApplication.instance()
    life = Life(there if isinstance(there, QApplication) else qt_application(["ergo"]))
    return_large_blocks()  # as at the start of Ergo
    yield Row("first opening, catalogue and all", "ms", timed(lambda: _open(life)))
    window, used, later = life.app.librarian.window(), list[float](), list[float]()
    for _ in range(effort.times(10, 2)):
        window.close()
        settle()
        used.append(memory(os.getpid()))
        later.append(timed(lambda: _open(life)))
    yield Row("later opening", "ms", median(later))
    yield Row("growth until the tenth opening", "MiB", used[-1] - used[0], None, GROWTH)
    [cards] = window.findChildren(Cards)
    for which in ("first", "second"):
        frames = sorted(_scroll(cards))
        yield Row(f"a frame, scrolled the {which} time", "ms", median(frames), None, FRAME)
        yield Row("19 of 20 take at most", "ms", frames[len(frames) * 19 // 20], None, FRAME)
    life.app.quit()
    window.close()


def _open(life: "Life") -> None:
    life.app.librarian.open()
    life.app.librarian.window().grab()


def _scroll(cards: "Cards") -> Iterator[float]:
    """Milliseconds of each frame on the way down; between two of them the loop has its turn."""
    from PySide6.QtCore import QCoreApplication

    bar = cards.verticalScrollBar()
    for at in range(bar.minimum(), bar.maximum(), STEP):

        def frame(at: int = at) -> None:
            bar.setValue(at)
            cards.viewport().repaint()
            QCoreApplication.processEvents()

        yield timed(frame)


PART = Part("browsing", "The library (drawn into memory)", measure)
