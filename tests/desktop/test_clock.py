"""The boot clock, the wall clock, and which start of the machine this is."""

import sys
import time
from uuid import UUID

import pytest

from ergo.core.events import Moment
from ergo.desktop import clock


def test_a_moment_is_read_from_both_clocks() -> None:
    boot, wall = time.clock_gettime(time.CLOCK_BOOTTIME), time.time()

    now = clock.DesktopClock().now()

    assert 0 <= now.at - boot < 5
    assert 0 <= now.wall - wall < 5


def test_the_machines_start_has_a_name() -> None:
    assert clock.boot_id() == clock.boot_id()
    UUID(clock.boot_id())


def test_where_the_start_has_no_name_it_is_empty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "BOOT_ID", clock.BOOT_ID / "nowhere")

    assert clock.boot_id() == ""


def test_the_machine_never_slept_less_than_nothing() -> None:
    assert clock.suspended_seconds() > -0.1


def test_on_macos_the_clock_that_runs_on_is_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(time, "CLOCK_UPTIME_RAW", 8, raising=False)
    monkeypatch.setattr(time, "clock_gettime", {time.CLOCK_MONOTONIC: 5000.0, 8: 1400.0}.__getitem__)
    monkeypatch.setattr(time, "time", lambda: 605_030.0)

    assert clock.DesktopClock().now() == Moment(at=5000.0, wall=605_030.0)
    assert clock.suspended_seconds() == 3600.0
    assert clock.boot_id() == "started in minute 10000"


def test_on_windows_everything_runs_on_during_sleep(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(time, "monotonic", lambda: 5000.0)
    monkeypatch.setattr(time, "time", lambda: 605_030.0)

    assert clock.DesktopClock().now() == Moment(at=5000.0, wall=605_030.0)
    assert clock.suspended_seconds() == 0.0
    assert clock.boot_id() == "started in minute 10000"
