"""One look at calls, full screen, media and do not disturb: its cost, and how long it holds up the loop."""

import os
import resource
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from statistics import median

import msgspec
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from ergo.desktop.bus import session_bus, system_bus
from ergo.desktop.quiet import Quiet
from tests.benchmarks.rows import Effort, Part, Row
from tests.headless_desktop import HeadlessDesktop

HELD_UP = 20.0  # ms: how long Ergo may be busy with one look
PAUSE = 150  # ms between two looks, so that each is one of its own


class Look(msgspec.Struct, frozen=True):
    """What one look took, in milliseconds."""

    own: float  # processor time of Ergo itself
    programs: float  # ... and of the programs it asked
    held_up: float  # the longest time in which the loop could do nothing else
    whole: float  # until the last answer


def measure(effort: Effort) -> Iterator[Row]:
    """Looks some dozens of times on a desktop with dunst and PipeWire; the reference is `pw-dump` alone."""
    application = QCoreApplication.instance() or QCoreApplication([])
    with HeadlessDesktop() as desktop, _living_on(desktop):
        sounds = _start_sound(desktop)
        quiet = Quiet.of_this_desktop(system_bus()[0], session_bus()[0])
        looks = [_look(quiet) for _ in range(effort.times(40, 2))][1:]
        dump = median(_dump() for _ in range(effort.times(20))) if sounds else None
        quiet.close()
    del application
    yield Row("one look: Ergo's own processor time", "ms", _middle(looks, "own"), dump, HELD_UP)
    yield Row("one look: longest hold of the loop", "ms", _middle(looks, "held_up"), dump, HELD_UP)
    yield Row("one look: programs that are asked", "ms", _middle(looks, "programs"), dump)
    yield Row("one look: until the last answer", "ms", _middle(looks, "whole"))


def _middle(looks: list[Look], what: str) -> float:
    return float(median(getattr(look, what) for look in looks))


def _look(quiet: Quiet) -> Look:
    _let_pass(PAUSE)
    loop, timer, holds = QEventLoop(), QTimer(interval=0), list[float]()
    ticks = [time.monotonic()]

    def tick() -> None:
        holds.append(time.monotonic() - ticks[-1])
        ticks.append(time.monotonic())

    timer.timeout.connect(tick)
    timer.start()
    began, programs = time.monotonic(), _children()
    quiet.ask(loop.quit)
    loop.exec()
    whole = time.monotonic() - began
    timer.stop()
    # Spinning beside the answers, the timer would be counted as Ergo's: so once more, without it.
    _let_pass(PAUSE)
    own = time.process_time()
    quiet.ask(loop.quit)
    loop.exec()
    own = time.process_time() - own
    return Look(own * 1000, (_children() - programs) * 500, max(holds, default=0) * 1000, whole * 1000)


def _let_pass(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _children() -> float:
    """Processor seconds of programs that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _dump() -> float:
    before = _children()
    subprocess.run(["pw-dump"], stdout=subprocess.DEVNULL, check=True)
    return (_children() - before) * 1000


def _start_sound(desktop: HeadlessDesktop) -> bool:
    """Starts PipeWire, where it is installed."""
    servers = ("pipewire", "wireplumber", "pipewire-pulse")
    if not all(map(shutil.which, (*servers, "pactl"))):
        return False
    for server in servers:
        desktop.start(server)
    until = time.monotonic() + 8
    while desktop.run("pactl", "info").returncode and time.monotonic() < until:
        time.sleep(0.1)
    return True


@contextmanager
def _living_on(desktop: HeadlessDesktop) -> Iterator[None]:
    """This process sees that desktop, while this lasts."""
    before = dict(os.environ)
    os.environ.update(desktop.environment)
    os.environ.pop("WAYLAND_DISPLAY", None)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


PART = Part("asking", "Calls and the like asked for (reference: the processor time of one pw-dump)", measure)
