"""Idle on macOS, with its one call faked: how we call it is proven, macOS itself is not."""

from collections.abc import Callable
from ctypes import CFUNCTYPE, c_double, c_int32, c_uint32
from types import SimpleNamespace

import pytest

from ergo.desktop.idle.on_macos import LIBRARY, macos_idle


def library(seconds: float) -> Callable[[str], object]:
    """The library, with a real C function in it that answers only what we mean to ask."""

    def since(state: int, kind: int) -> float:
        return seconds if (state, kind) == (1, 0xFFFF_FFFF) else -1.0

    call = CFUNCTYPE(c_double, c_int32, c_uint32)(since)
    return {LIBRARY: SimpleNamespace(CGEventSourceSecondsSinceLastEventType=call)}.__getitem__


@pytest.mark.parametrize("seconds", [0.0, 12.5, 1e7])
def test_the_seconds_are_told_as_they_are(seconds: float) -> None:
    said = list[str]()
    idle = macos_idle(library(seconds))

    idle.start(lambda: said.append("ready"), said.append)

    assert (idle.idle(), idle.watch(60, lambda: None), said) == (seconds, False, ["ready"])
    idle.close()
    assert idle.idle() is None


def test_where_the_library_or_the_call_is_missing_it_says_so() -> None:
    def nowhere(name: str) -> object:
        raise OSError(f"{name} is not there")

    said = list[str]()

    macos_idle(nowhere).start(lambda: said.append("ready"), said.append)
    macos_idle(lambda _: SimpleNamespace()).start(lambda: said.append("ready"), said.append)

    assert said[0] == f"{LIBRARY} is not there"
    assert "CGEventSourceSecondsSinceLastEventType" in said[1]
    assert len(said) == 2
