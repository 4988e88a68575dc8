"""Wake-ups and processor time of a day at the desk: nobody there, somebody who comes back, types, reads.

Ergo and the bare tray run side by side, so both meet the same input and the same noise.
"""

import time
from collections.abc import Iterator

from tests.benchmarks.processes import Spent, spent
from tests.benchmarks.programs import BARE_TRAY, desktop_with_panel
from tests.benchmarks.rows import Effort, Part, Row
from tests.benchmarks.screen import Screen

IDLE_WAKES, IDLE_CPU = 2.0, 0.05  # a minute; seconds an hour
ACTIVE_WAKES, ACTIVE_CPU = 10.0, 0.3  # the same, more than the bare tray
RETURN = 90  # seconds: within them Ergo is sure of a return, and writes down the absence
MOVES, TAPS = 20, 4  # a second
LETTER, SHIFT = 0x61, 0xFFE1


def measure(effort: Effort) -> Iterator[Row]:
    """Five stretches; each begins when what led to it is over."""
    seconds, settle = effort.of(180, 2), effort.of(20, 0.5)
    with (
        desktop_with_panel() as (desktop, panel),
        Screen(desktop.display) as screen,
        panel.running(*BARE_TRAY) as bare,
        panel.ergo() as ergo,
    ):
        processes = ergo.process, bare.process.pid
        time.sleep(settle)
        ergo.ask("away")
        time.sleep(effort.of(60, 0.5))
        yield from _rows("nobody there", _stretch(processes, seconds), IDLE_WAKES, IDLE_CPU)
        yield from _rows("coming back", _busy(processes, screen, LETTER, effort.of(RETURN, 1)), None, None)
        yield from _rows(
            "typing letters", _busy(processes, screen, LETTER, seconds), ACTIVE_WAKES, ACTIVE_CPU, True
        )
        yield from _rows("tapping Shift", _busy(processes, screen, SHIFT, effort.of(60, 1)), None, None, True)
        time.sleep(settle)
        yield from _rows("reading", _stretch(processes, seconds), None, None)


Pair = tuple[Spent, Spent]


def _rows(
    what: str, used: Pair, wakes: float | None, cpu: float | None, above: bool = False
) -> Iterator[Row]:
    ergo, bare = used
    yield Row(f"{what}: wake-ups", "a min", _a_minute(ergo), _a_minute(bare), wakes, above)
    yield Row(f"{what}: processor", "s an h", _an_hour(ergo), _an_hour(bare), cpu, above)


def _a_minute(used: Spent) -> float:
    return used.wakes * 60 / used.at


def _an_hour(used: Spent) -> float:
    return used.cpu * 3600 / used.at


def _stretch(processes: tuple[int, int], seconds: float) -> Pair:
    before = [spent(process) for process in processes]
    time.sleep(seconds)
    ergo, bare = (spent(process).since(was) for process, was in zip(processes, before, strict=True))
    return ergo, bare


def _busy(processes: tuple[int, int], screen: Screen, key: int, seconds: float) -> Pair:
    before = [spent(process) for process in processes]
    _work(screen, key, seconds)
    ergo, bare = (spent(process).since(was) for process, was in zip(processes, before, strict=True))
    return ergo, bare


def _work(screen: Screen, key: int, seconds: float) -> None:
    """Moves the pointer and taps the key, far from any window."""
    begun = time.monotonic()
    for number in range(round(seconds * MOVES)):
        screen.move(700 + number * 7 % 300, 600 + number * 3 % 150)
        if number % (MOVES // TAPS) == 0:
            screen.tap(key)
        time.sleep(max(0.0, begun + (number + 1) / MOVES - time.monotonic()))


PART = Part("idle", "Wake-ups and processor time (reference: a bare PySide6 tray beside it)", measure)
