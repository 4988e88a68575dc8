"""The clockwork wakes Ergo when it said, late rather than never, whatever becomes of the wall clock."""

from collections.abc import Iterator
from datetime import UTC, datetime, tzinfo

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ergo.clockwork import Clockwork
from ergo.core.events import Moment
from ergo.desktop.clock import DesktopClock


class ShiftedClock:
    """The real clock, with a wall clock that somebody sets, and a boot clock that ran on during sleep."""

    def __init__(self) -> None:
        self.wall_by = 0.0
        self.boot_by = 0.0
        self._real = DesktopClock()

    def now(self) -> Moment:
        real = self._real.now()
        return Moment(real.at + self.boot_by, real.wall + self.wall_by)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> ShiftedClock:
    """The shifted clock, which APScheduler sees too: nobody may set a real one in a test."""
    clock = ShiftedClock()

    class ShiftedDatetime(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> "ShiftedDatetime":
            return cls.fromtimestamp(clock.now().wall, tz)

    monkeypatch.setattr("apscheduler.schedulers.base.datetime", ShiftedDatetime)
    return clock


@pytest.fixture
def woken(clock: ShiftedClock, clockwork: Clockwork) -> list[float]:
    times: list[float] = []
    clockwork.on_wake = lambda: times.append(clock.now().at)
    return times


@pytest.fixture
def clockwork(qapp: QApplication, clock: ShiftedClock) -> Iterator[Clockwork]:  # noqa: ARG001 - timers need it
    clockwork = Clockwork(clock, zone=UTC)
    clockwork.start()
    yield clockwork
    clockwork.stop()


def test_it_wakes_at_the_moment_it_was_told(
    qtbot: QtBot, clock: ShiftedClock, clockwork: Clockwork, woken: list[float]
) -> None:
    asked = clock.now().at + 0.05
    clockwork.wake_at(asked)

    qtbot.wait_until(lambda: len(woken) == 1)
    assert asked <= woken[0] < asked + 0.5


def test_a_later_call_replaces_an_earlier_one(
    qtbot: QtBot, clock: ShiftedClock, clockwork: Clockwork, woken: list[float]
) -> None:
    asked = clock.now().at + 0.1
    clockwork.wake_at(clock.now().at + 0.02)
    clockwork.wake_at(asked)

    qtbot.wait_until(lambda: len(woken) == 1)
    assert woken[0] >= asked


def test_a_wake_up_plans_the_next_from_within_itself(
    qtbot: QtBot, clock: ShiftedClock, clockwork: Clockwork
) -> None:
    times: list[float] = []

    def wake() -> None:
        times.append(clock.now().at)
        clockwork.wake_at(clock.now().at + 0.01)

    clockwork.on_wake = wake
    clockwork.wake_at(clock.now().at)

    qtbot.wait_until(lambda: len(times) >= 5)


def test_two_hundred_changes_leave_one_wake_up(
    qtbot: QtBot, clock: ShiftedClock, clockwork: Clockwork, woken: list[float]
) -> None:
    for hundredth in range(200):
        clockwork.wake_at(clock.now().at + 0.02 + hundredth / 10_000)
    done: list[bool] = []
    qtbot.wait_until(lambda: bool(woken))
    clockwork.wake_at(None)
    QTimer.singleShot(150, lambda: done.append(True))
    qtbot.wait_until(lambda: bool(done))

    assert len(woken) == 1


def test_a_clock_set_back_an_hour_does_not_silence_it(
    qtbot: QtBot, clock: ShiftedClock, clockwork: Clockwork, woken: list[float]
) -> None:
    asked = clock.now().at + 0.1
    clockwork.wake_at(asked)
    clock.wall_by = -3600

    qtbot.wait_until(lambda: any(at >= asked for at in woken))


def test_a_clock_set_ahead_makes_it_look_at_once_and_keep_its_time(
    qtbot: QtBot, clock: ShiftedClock, clockwork: Clockwork, woken: list[float]
) -> None:
    asked = clock.now().at + 0.2
    clockwork.wake_at(asked)
    clock.wall_by = 3600

    clockwork.look_at_clocks()
    assert len(woken) == 1
    qtbot.wait_until(lambda: len(woken) == 2)
    assert woken[1] >= asked


def test_a_night_of_sleep_makes_it_late_but_not_lost(
    qtbot: QtBot, clock: ShiftedClock, clockwork: Clockwork, woken: list[float]
) -> None:
    clockwork.wake_at(clock.now().at + 60)
    clock.boot_by += 8 * 3600
    clock.wall_by += 8 * 3600

    # The Qt timer stood still meanwhile; the conductor, told of the wake-up, plans something else.
    clockwork.wake_at(clock.now().at - 7 * 3600)
    qtbot.wait_until(lambda: len(woken) == 1)


def test_midnight_and_the_hour_for_tidying_come_by_the_persons_own_clock() -> None:
    clockwork = Clockwork(DesktopClock(), zone=UTC)
    clockwork.start()
    jobs = {job.id: job.trigger for job in clockwork._scheduler.get_jobs()}
    now = datetime(2026, 3, 2, 22, 30, tzinfo=UTC)

    assert jobs["midnight"].get_next_fire_time(None, now) == datetime(2026, 3, 3, tzinfo=UTC)
    assert jobs["tidy"].get_next_fire_time(None, now) == datetime(2026, 3, 3, 4, tzinfo=UTC)
    clockwork.stop()
