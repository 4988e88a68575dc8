"""The plan: the settings in seconds, and the hours of a person's own zone."""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from ergo.core.breaks import Kind
from ergo.core.plan import Plan, plan_of
from ergo.core.settings import Settings, with_value

BERLIN = ZoneInfo("Europe/Berlin")


def plan(**settings: Any) -> Plan:
    """The plan of these settings in Berlin."""
    chosen = Settings()
    for name, value in settings.items():
        chosen = with_value(chosen, name.replace("__", "."), value)
    return plan_of(chosen, BERLIN)


def at(text: str) -> float:
    """Seconds since 1970 of a moment in Berlin."""
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN).timestamp()


def test_every_length_is_in_seconds() -> None:
    usual = plan_of(Settings())

    assert usual.zone is UTC
    assert [usual.every, usual.long_every, usual.long_after, usual.walk_after] == [1800, 5400, 3000, 7200]
    assert [usual.later, usual.later_limit, usual.repeat_after, usual.withdraw_after] == [300, 2, 600, 180]
    assert [usual.rest, usual.ask_after, usual.away_after, usual.evidence] == [300, 180, 900, 7200]
    assert [usual.after_return, usual.settle] == [300, 45]


def test_a_routine_is_as_long_as_its_kind() -> None:
    usual = plan()

    assert [usual.routine_seconds(kind) for kind in (Kind.MICRO, Kind.LONG, Kind.WALK, None)] == [
        60,
        180,
        120,
        60,
    ]


def test_without_hours_it_is_always_open() -> None:
    always = plan()

    assert always.is_open(at("2026-03-02T03:00"))
    assert always.next_change(at("2026-03-02T03:00")) is None


def test_hours_open_and_close() -> None:
    office = plan(hours__mon=["09:00-17:00"])

    assert not office.is_open(at("2026-03-02T08:59"))
    assert office.is_open(at("2026-03-02T09:00"))
    assert office.next_change(at("2026-03-02T08:59")) == at("2026-03-02T09:00")


@pytest.mark.parametrize(
    ("settings", "now", "then"),
    [
        ({}, "2026-03-02T09:00", "2026-03-03T08:00"),
        ({}, "2026-03-02T01:00", "2026-03-03T08:00"),
        ({}, "2026-03-28T12:00", "2026-03-29T08:00"),
        ({"hours__tue": ["10:00-17:00"]}, "2026-03-02T09:00", "2026-03-03T10:00"),
        (
            {"hours__days": ["mon", "wed"], "hours__wed": ["10:00-17:00"]},
            "2026-03-02T09:00",
            "2026-03-04T10:00",
        ),
        ({"hours__mon": ["10:00-17:00"]}, "2026-03-02T09:00", "2026-03-03T08:00"),
    ],
)
def test_tomorrow_is_the_next_start_of_the_hours(settings: dict[str, Any], now: str, then: str) -> None:
    assert plan(**settings).tomorrow(at(now)) == at(then)


@pytest.mark.parametrize("wall", [-1e12, -62135596800.0, 253402300799.0, 1e15])
def test_a_clock_beyond_all_calendars_is_no_trouble(wall: float) -> None:
    office = plan(hours__mon=["09:00-17:00"])

    assert office.is_open(wall) in (True, False)
    assert office.next_change(wall) is not None
    assert plan().tomorrow(wall) > -1e12
