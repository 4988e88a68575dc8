"""From a click on the reminder to the first frame of the routine, on a real notification server."""

import subprocess
import time
from collections.abc import Callable, Iterator
from statistics import median

from tests.benchmarks.bare_window import BUTTON, CORNER
from tests.benchmarks.keeping import MIDDLE, end_player
from tests.benchmarks.programs import BARE_WINDOW, ERGO, Ergo, Panel, desktop_with_panel, end, start
from tests.benchmarks.rows import Effort, Part, Row
from tests.benchmarks.screen import Screen
from tests.headless_desktop import HeadlessDesktop

FIRST_FRAME = 300.0  # ms
NOTIFICATION = (1100, 70)  # pixels: dunst shows it in the upper right corner; a click there starts
READING = 2.0  # seconds before the click: nobody is faster


def measure(effort: Effort) -> Iterator[Row]:
    """One start of Ergo gives a first click, for which the window is new, and one for which it is kept.

    Another gives `ergo break`, for which nothing was made ready.
    """
    with desktop_with_panel() as (desktop, panel), Screen(desktop.display) as screen:
        bare = median(_bare(desktop, screen) for _ in range(effort.times(5)))
        runs = [_ergo(desktop, panel, screen) for _ in range(effort.times(7))]
    for what, times in zip(
        ("first click", "later click", "ergo break"), zip(*runs, strict=True), strict=True
    ):
        yield Row(f"{what} to first frame", "ms", median(times), bare, FIRST_FRAME)


def _bare(desktop: HeadlessDesktop, screen: Screen) -> float:
    process = start(desktop, *BARE_WINDOW)
    left, top = CORNER[0] + BUTTON[0] // 2, CORNER[1] + BUTTON[1] // 2
    screen.wait_until(bool, left, top)
    time.sleep(READING / 2)
    taken = _until_first_frame(screen, lambda: screen.click(left, top))
    end(process)
    screen.wait_until(lambda colour: not colour, *MIDDLE)
    return taken


def _ergo(desktop: HeadlessDesktop, panel: Panel, screen: Screen) -> tuple[float, float, float]:
    with panel.ergo() as ergo:
        clicks = _click_reminder(ergo, screen), _click_reminder(ergo, screen)
    with panel.ergo() as ergo:
        time.sleep(READING)
        return *clicks, _break(ergo, desktop, screen)


def _click_reminder(ergo: Ergo, screen: Screen) -> float:
    screen.move(*MIDDLE)
    ergo.ask("prompt")
    screen.wait_until(bool, *NOTIFICATION)
    time.sleep(READING)
    taken = _until_first_frame(screen, lambda: screen.click(*NOTIFICATION))
    end_player(screen)
    screen.wait_until(lambda colour: not colour, *NOTIFICATION)
    return taken


def _break(ergo: Ergo, desktop: HeadlessDesktop, screen: Screen) -> float:
    """From the start of the command, which is a Python of its own."""
    home = str(ergo.home)
    asked: list[subprocess.Popen[str]] = []
    taken = _until_first_frame(screen, lambda: asked.append(start(desktop, *ERGO, "break", ERGO_HOME=home)))
    asked[0].wait()
    end_player(screen)
    return taken


def _until_first_frame(screen: Screen, deed: Callable[[], None]) -> float:
    """Milliseconds from the deed until a window stands painted in the middle of the screen."""
    begun = time.monotonic()
    deed()
    return (screen.wait_until(bool, *MIDDLE) - begun) * 1000


PART = Part("click", "From the click to the first frame (reference: a bare window)", measure)
