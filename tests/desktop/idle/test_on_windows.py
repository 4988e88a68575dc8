"""Idle on Windows, with its two calls faked: our arithmetic and how we call are proven, Windows is not."""

from collections.abc import Callable
from ctypes import CFUNCTYPE, POINTER, c_int, c_uint32
from types import SimpleNamespace
from typing import Any

import pytest

from ergo.desktop.idle.on_windows import LastInput, User32, seconds_idle, windows_idle


class Ticks:
    """A Windows whose ticks are told."""

    def __init__(self, last: int, now: int) -> None:
        self.last, self.at = last, now
        self.refuses = ""

    def last_input(self) -> int:
        if self.refuses:
            raise OSError(self.refuses)
        return self.last

    def now(self) -> int:
        return self.at


def libraries(last: int, now: int, answer: int = 1) -> Callable[[str], object]:
    """The two libraries, with real C functions in them."""

    def last_input(found: Any) -> int:
        assert found.contents.size == 8
        found.contents.tick = last
        return answer

    tick_count = CFUNCTYPE(c_uint32)(lambda: now)
    there = {
        "user32": SimpleNamespace(GetLastInputInfo=CFUNCTYPE(c_int, POINTER(LastInput))(last_input)),
        "kernel32": SimpleNamespace(GetTickCount=tick_count),
    }
    return lambda name: there[name]


@pytest.mark.parametrize(
    ("last", "now", "seconds"),
    [
        (1_000, 4_000, 3.0),
        (7, 7, 0.0),
        (0xFFFF_FF00, 0x100, 0.512),  # both begin anew after 49.7 days
        (0, 0xFFFF_0000, 0xFFFF_0000 / 1000),  # nobody for 49 days
        (4_016, 4_000, 0.0),  # an input that came after the tick was read
        (0x10, 0xFFFF_FFF8, 0.0),  # the same, just when they begin anew
    ],
)
def test_the_seconds_are_counted_across_the_end_of_the_ticks(last: int, now: int, seconds: float) -> None:
    assert seconds_idle(Ticks(last, now)) == seconds


def test_the_calls_are_made_as_windows_wants_them() -> None:
    calls = User32(libraries(0xFFFF_FF00, 0x8000_0000))

    assert (calls.last_input(), calls.now()) == (0xFFFF_FF00, 0x8000_0000)


def test_a_refusal_is_said() -> None:
    with pytest.raises(OSError, match="does not tell"):
        User32(libraries(0, 0, answer=0)).last_input()


def test_it_is_a_source_that_is_asked_and_says_when_it_is_lost() -> None:
    ticks, said = Ticks(1_000, 6_000), list[str]()
    idle = windows_idle(lambda: ticks)
    idle.start(lambda: said.append("ready"), said.append)
    assert (idle.idle(), idle.watch(60, lambda: None), said) == (5.0, False, ["ready"])

    ticks.refuses = "no desktop"

    assert (idle.idle(), idle.idle(), said) == (None, None, ["ready", "no desktop"])


@pytest.mark.parametrize("missing", [OSError("user32 is not there"), AttributeError("no GetLastInputInfo")])
def test_where_the_call_is_missing_it_says_so(missing: Exception) -> None:
    def load() -> Ticks:
        raise missing

    said = list[str]()
    idle = windows_idle(load)

    idle.start(lambda: said.append("ready"), said.append)

    assert (said, idle.idle()) == ([str(missing)], None)
