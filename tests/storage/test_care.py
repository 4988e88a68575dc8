"""What a person is spared for now outlives what it must, and nothing else is kept."""

import json
from datetime import UTC
from pathlib import Path

import pytest

from ergo.core.care import OFF_SECONDS
from ergo.core.events import Moment
from ergo.storage.care import TRY_AGAIN, Care

NOON = 1_772_020_800.0  # 2026-02-25 12:00 UTC
HOUR = 3600.0


class Machine:
    """One machine, its clocks turned by hand."""

    def __init__(self, path: Path) -> None:
        self.path, self.at, self.ahead, self.boot = path, 5000.0, NOON - 5000, "first"
        self.care = self.starts()

    def now(self) -> Moment:
        return Moment(self.at, self.at + self.ahead)

    def starts(self) -> Care:
        self.care = Care(self.path, self.now, self.boot, UTC)
        return self.care

    def boots(self, after: float) -> Care:
        """The machine is started anew so much later."""
        self.ahead += self.at + after - 10
        self.at, self.boot = 10.0, self.boot + "-next"
        return self.starts()

    def sets_clock(self, by: float) -> None:
        self.ahead += by


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path / "data" / "movement-off.json")


def test_to_begin_with_movement_is_on_and_nothing_is_kept(machine: Machine) -> None:
    assert not machine.care.movement_is_off
    assert machine.care.off_until() is None
    assert not machine.path.parent.exists()


def test_only_the_end_is_kept(machine: Machine) -> None:
    machine.care.turn_movement_off()

    assert machine.care.off_until() == NOON + OFF_SECONDS
    assert json.loads(machine.path.read_text()) == {
        "until_wall": NOON + OFF_SECONDS,
        "until_at": 5000 + OFF_SECONDS,
        "boot": "first",
    }
    assert machine.path.stat().st_mode & 0o777 == 0o600


def test_it_ends_by_itself_also_over_restarts(machine: Machine) -> None:
    machine.care.turn_movement_off()
    machine.at += 10 * HOUR
    assert machine.starts().movement_is_off
    assert machine.boots(after=10 * HOUR).off_until() == NOON + OFF_SECONDS

    machine.at += 4 * HOUR

    assert not machine.care.movement_is_off
    assert not machine.starts().movement_is_off


def test_it_ends_when_the_person_says_it_was_checked(machine: Machine) -> None:
    machine.care.turn_movement_off()
    machine.care.was_checked()
    machine.care.was_checked()

    assert not machine.care.movement_is_off
    assert not machine.path.exists()
    assert not machine.starts().movement_is_off


@pytest.mark.parametrize("by", [30 * HOUR, 400 * HOUR, -30 * HOUR])
def test_a_clock_that_was_set_ends_nothing_early_even_if_the_machine_starts_anew(
    machine: Machine, by: float
) -> None:
    machine.care.turn_movement_off()
    machine.sets_clock(by)
    assert machine.care.off_until() == NOON + OFF_SECONDS + by

    machine.boots(after=HOUR)

    assert machine.care.off_until() == NOON + OFF_SECONDS + by
    machine.at += 23 * HOUR
    assert not machine.care.movement_is_off


def test_a_clock_set_back_while_the_machine_was_off_makes_it_no_longer_than_a_day(machine: Machine) -> None:
    machine.care.turn_movement_off()
    machine.boots(after=-1000 * HOUR)
    assert machine.care.movement_is_off

    machine.at += OFF_SECONDS

    assert not machine.care.movement_is_off


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b'{"until_wall": "soon"}'])
def test_a_file_that_cannot_be_used_counts_as_off(
    machine: Machine, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    machine.path.parent.mkdir()
    machine.path.write_bytes(content)

    assert machine.starts().off_until() == NOON + OFF_SECONDS
    assert "Movement is off for a day, or until you end it" in caplog.text
    caplog.clear()
    machine.at += HOUR
    assert machine.starts().off_until() == NOON + OFF_SECONDS


def test_where_it_cannot_be_written_it_counts_all_the_same(
    machine: Machine, caplog: pytest.LogCaptureFixture
) -> None:
    machine.path.parent.write_text("a file where the folder belongs")
    machine.care.turn_movement_off()

    assert machine.care.movement_is_off
    assert not machine.care.is_kept
    assert "movement is off all the same" in caplog.text
    caplog.clear()
    machine.at += TRY_AGAIN
    assert machine.care.off_until() == NOON + OFF_SECONDS
    assert not machine.care.is_kept
    assert caplog.text == ""  # it is said once

    machine.path.parent.unlink()
    machine.care.off_until()
    assert not machine.care.is_kept  # it was tried a moment ago
    machine.at += TRY_AGAIN
    machine.care.off_until()

    assert machine.care.is_kept
    assert machine.starts().off_until() == NOON + OFF_SECONDS


def test_where_it_cannot_be_removed_the_person_is_believed_until_ergo_ends(
    machine: Machine, caplog: pytest.LogCaptureFixture
) -> None:
    changes: list[bool] = []
    machine.care.on_change = lambda: changes.append(machine.care.movement_is_off)
    machine.care.turn_movement_off()
    machine.path.unlink()
    (machine.path / "in the way").mkdir(parents=True)

    machine.care.was_checked()

    assert changes == [True, False]
    assert "could not be removed" in caplog.text
    caplog.clear()


def test_what_is_left_out_today_comes_back_at_midnight(machine: Machine) -> None:
    machine.care.leave_out_today("neck-turn")
    machine.care.leave_out_today("figure4-seat")
    machine.care.leave_out_today("neck-turn")
    machine.care.keep_small_today()
    assert machine.care.left_out_today == ("neck-turn", "figure4-seat")
    assert machine.care.small_today

    machine.at += 12 * HOUR

    assert not machine.care.left_out_today
    assert not machine.care.small_today


def test_today_is_kept_in_memory_only(machine: Machine) -> None:
    machine.care.leave_out_today("neck-turn")
    machine.care.keep_small_today()

    assert machine.starts().left_out_today == ()
    assert not machine.path.parent.exists()


def test_it_tells_of_every_change(machine: Machine) -> None:
    told: list[bool] = []
    machine.care.on_change = lambda: told.append(machine.care.movement_is_off)

    machine.care.turn_movement_off()
    machine.care.was_checked()
    machine.care.leave_out_today("neck-turn")
    machine.care.keep_small_today()

    assert told == [True, False, False, False]
