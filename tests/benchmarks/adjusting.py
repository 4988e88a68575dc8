"""The settings window: opened, opened again and again, and walked through page by page, drawn into memory."""

import os
import tempfile
from collections.abc import Iterator
from statistics import median
from typing import TYPE_CHECKING

from tests.benchmarks.looking_back import settle, timed
from tests.benchmarks.processes import memory
from tests.benchmarks.rows import Effort, Part, Row

if TYPE_CHECKING:
    from ergo.ui.settings_window import SettingsWindow
    from tests.pretend_life import Life

OPEN, GROWTH = 250.0, 1.0  # ms, MiB


def measure(effort: Effort) -> Iterator[Row]:
    """Opens it ten times in an Ergo of its own, with all its pages, and searches it."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_LOGGING_RULES"] = "default.warning=false;qt.core.qobject.connect.warning=false"
    with tempfile.TemporaryDirectory() as home:
        os.environ["ERGO_HOME"] = home
        yield from _measure(effort)


def _measure(effort: Effort) -> Iterator[Row]:
    from PySide6.QtWidgets import QApplication

    from ergo.desktop.memory import return_large_blocks
    from ergo.ui.application import qt_application
    from ergo.ui.settings_pages import PAGES
    from tests.pretend_life import Life

    there = QApplication.instance()
    app = there if isinstance(there, QApplication) else qt_application(["ergo"])
    life = Life(app)
    return_large_blocks()  # as at the start of Ergo
    yield Row("settings opens", "ms", timed(lambda: _open(life)), None, OPEN)
    window = life.app.preferences.window()
    turned = [timed(lambda name=page.name: _turn(window, name)) for page in PAGES]  # type: ignore[misc]
    yield Row("the slowest page, first seen", "ms", max(turned), None, OPEN)
    yield Row("all rows, as a search finds them", "ms", timed(lambda: _look_for(window, "e")), None, OPEN)
    _look_for(window, "")
    later, used = list[float](), list[float]()
    for _ in range(effort.times(10, 2)):
        settle()  # somebody looks at it
        window.close()
        settle()
        used.append(memory(os.getpid()))
        later.append(timed(lambda: _open(life)))
    yield Row("later opening", "ms", median(later), None, OPEN)
    yield Row("growth until the tenth opening", "MiB", used[-1] - used[0], None, GROWTH)
    life.app.quit()
    window.close()


def _open(life: "Life") -> None:
    life.app.preferences.open()
    life.app.preferences.window().grab()


def _turn(window: "SettingsWindow", name: str) -> None:
    window.open_page(name)
    window.grab()


def _look_for(window: "SettingsWindow", words: str) -> None:
    window.search.setText(words)
    window.grab()


PART = Part("adjusting", "The settings window (drawn into memory)", measure)
