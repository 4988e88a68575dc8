"""A year of working days through the rules."""

import random
import time
from collections.abc import Iterator

import msgspec

from ergo.core.settings import Settings
from ergo.core.trace import read_trace
from ergo.simulator import simulate
from tests.benchmarks.rows import Effort, Part, Row

A_YEAR, WITHIN = 365, 5.0  # days; seconds
DAY, WORK = 86_400, 8 * 3600  # seconds
TURNS = 10_000_000


def measure(effort: Effort) -> Iterator[Row]:
    """Simulates the year once; a smoke run does two weeks of it."""
    days = effort.times(A_YEAR, 14)
    trace = read_trace(_lines(days), Settings())
    begun = time.thread_time()
    for _ in simulate(trace, Settings()):
        pass
    taken = time.thread_time() - begun
    reference = _count(TURNS if not effort.smoke else TURNS // 100)
    yield Row(f"{days} days, five worked in seven", "s", taken, reference, WITHIN)
    yield Row("days", "a s", days / taken)


def _lines(days: int) -> list[bytes]:
    """A trace in which somebody works in spells, now and then answers, and sleeps the machine at night."""
    chance = random.Random(1)  # the same year at every run
    start = {"at": 0, "event": "launch", "wall": "2026-01-05T08:30:00+01:00", "timezone": "Europe/Berlin"}
    lines: list[dict[str, object]] = [start]
    for day in range(days):
        if day % 7 < 5:
            lines += _working_day(day * DAY, chance, woken=day > 0)
    end = max(float(str(line["at"])) for line in lines) + 1
    lines = sorted(lines, key=lambda line: float(str(line["at"])))
    return [msgspec.json.encode(line) for line in (*lines, {"at": end, "event": "end"})]


def _working_day(at: int, chance: random.Random, *, woken: bool) -> Iterator[dict[str, object]]:
    if woken:
        yield {"at": at, "event": "resume"}
        yield {"at": at + 5, "event": "unlock"}
    end = at + WORK
    while at < end:
        spell = chance.randint(60, 900)
        yield {"at": at + 6, "event": "active", "until": at + 6 + spell}
        at += spell + chance.randint(10, 200)
        if chance.random() < 0.2:
            choice = chance.choice(("start", "later", "skip"))
            yield {"at": at, "event": "answer", "prompt": "latest", "choice": choice}
    yield {"at": at, "event": "lock"}
    yield {"at": at + 1, "event": "suspend"}


def _count(turns: int) -> float:
    """Seconds of a plain loop."""
    begun, total = time.thread_time(), 0
    for turn in range(turns):
        total += turn
    return time.thread_time() - begun


PART = Part("year", "A simulated year (reference: ten million turns of a plain loop)", measure)
