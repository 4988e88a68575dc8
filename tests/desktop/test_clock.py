"""The boot clock, the wall clock, and which start of the machine this is."""

import time
from uuid import UUID

import pytest

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
