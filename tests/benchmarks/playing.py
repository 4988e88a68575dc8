"""What the player costs while a routine runs, on a real X server."""

import time
from collections.abc import Iterator

from tests.benchmarks.bare_window import BUTTON, CORNER
from tests.benchmarks.keeping import MIDDLE, begin, end_player, open_player
from tests.benchmarks.processes import spent
from tests.benchmarks.programs import BARE_WINDOW, desktop_with_panel, end, start
from tests.benchmarks.rows import Effort, Part, Row
from tests.benchmarks.screen import Screen

OF_A_CORE = 12.0  # %
MOVING, FROM = "whole-300", 5.0  # a routine that moves all the time from this second on


def measure(effort: Effort) -> Iterator[Row]:
    """Plays a stretch in which the figure never stands still."""
    lead, seconds = effort.of(FROM, 0.5), effort.of(20, 1)
    with desktop_with_panel() as (desktop, panel), Screen(desktop.display) as screen:
        bare = start(desktop, *BARE_WINDOW)
        left, top = CORNER[0] + BUTTON[0] // 2, CORNER[1] + BUTTON[1] // 2
        screen.wait_until(bool, left, top)
        screen.click(left, top)
        screen.wait_until(bool, *MIDDLE)
        reference = _of_a_core(bare.pid, lead, seconds)
        end(bare)
        screen.wait_until(lambda colour: not colour, *MIDDLE)
        with panel.ergo() as ergo:
            open_player(ergo, screen, MOVING)
            begin(screen)
            ours = _of_a_core(ergo.process, lead, seconds)
            end_player(screen)
    yield Row("the player at 30 frames a second", "%", ours, reference, OF_A_CORE)


def _of_a_core(process: int, lead: float, seconds: float) -> float:
    """How much of one processor it takes."""
    time.sleep(lead)
    before = spent(process)
    time.sleep(seconds)
    used = spent(process).since(before)
    return 100 * used.cpu / used.at


PART = Part("player", "The player (reference: a bare window with 100 ellipses 30 times a second)", measure)
