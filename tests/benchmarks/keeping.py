"""Memory: before the first window, after it, and after the tenth."""

import time
from collections.abc import Iterator

from tests.benchmarks.processes import memory
from tests.benchmarks.programs import BARE_TRAY, Ergo, desktop_with_panel
from tests.benchmarks.rows import Effort, Part, Row
from tests.benchmarks.screen import Screen

BEFORE_WINDOW, AFTER_WINDOW, GROWTH = 64.0, 74.0, 1.0  # MiB
MIDDLE = (640, 400)  # pixels: the player covers it wherever the window manager puts it
SPACE, ESCAPE = 0x20, 0xFF1B


def measure(effort: Effort) -> Iterator[Row]:
    """Opens the player and ends it again, ten times."""
    settle = effort.of(20, 1.5)
    with desktop_with_panel() as (desktop, panel), Screen(desktop.display) as screen:
        with panel.running(*BARE_TRAY) as bare:
            time.sleep(settle)
            reference = memory(bare.process.pid)
        with panel.ergo() as ergo:
            time.sleep(settle)
            yield Row("before the first window", "MiB", memory(ergo.process), reference, BEFORE_WINDOW)
            first = _after_window(ergo, screen, effort, first=True)
            yield Row("after the first window", "MiB", first, reference, AFTER_WINDOW)
            for _ in range(effort.times(9)):
                last = _after_window(ergo, screen, effort)
            yield Row("growth until the tenth window", "MiB", last - first, None, GROWTH)


def _after_window(ergo: Ergo, screen: Screen, effort: Effort, *, first: bool = False) -> float:
    open_player(ergo, screen)
    if first:
        begin(screen)
    time.sleep(effort.of(3, 0.5))
    end_player(screen)
    time.sleep(effort.of(3, 0.5))
    return memory(ergo.process)


def open_player(ergo: Ergo, screen: Screen, routine: str = "") -> None:
    """Opens the player as `ergo break` does, and waits for its first frame."""
    screen.move(*MIDDLE)  # else the person may be taken to be away
    ergo.ask("break", routine=routine)
    screen.wait_until(bool, *MIDDLE)


def begin(screen: Screen) -> None:
    """Presses Space: the first routine of a profile waits until its advice is read."""
    screen.tap(SPACE)


def end_player(screen: Screen) -> None:
    """Presses Escape, and waits until the window is gone."""
    screen.tap(ESCAPE)
    screen.wait_until(lambda colour: not colour, *MIDDLE)


PART = Part("memory", "Memory (reference: a bare PySide6 tray)", measure)
