"""What `ergo simulate` prints: its form, to the last digit."""

import json
import time
from typing import Any

import pytest

from ergo.core.settings import Settings, with_value
from ergo.core.trace import read_trace
from ergo.simulator import World, simulate
from tests.desk import Desk, desk

LAUNCH = {"at": 0, "event": "launch", "wall": "2026-03-02T09:00:00+01:00", "timezone": "Europe/Berlin"}


def printed(*lines: dict[str, Any], settings: Settings | None = None) -> list[bytes]:
    """The lines of output for a trace of these lines."""
    settings = settings or Settings()
    trace = read_trace([json.dumps(line).encode() for line in (LAUNCH, *lines)], settings)
    return list(simulate(trace, settings))


def test_every_line_is_one_object_with_at_and_happened_first() -> None:
    assert printed(
        {"at": 0, "event": "active", "until": 1234.56789},
        {"at": 1234.56789, "event": "lock"},
        {"at": 1300, "event": "unlock"},
        {"at": 1300, "event": "ask"},
        {"at": 1300, "event": "end"},
    ) == [
        b'{"at":900,"happened":"prompt_shown","kind":"posture_check"}\n',
        b'{"at":920,"happened":"prompt_closed","kind":"posture_check","because":"timeout"}\n',
        b'{"at":1234.5679,"happened":"away_from","since":1234.5679}\n',
        b'{"at":1300,"happened":"back"}\n',
        b'{"at":1300,"happened":"rested","seconds":65.4321,"credited_seconds":392.5927}\n',
        b'{"at":1300,"happened":"sitting","seconds":841.9752}\n',
    ]


def test_a_routine_tells_its_part_and_its_credit() -> None:
    day = desk().works(33).answers("start").works(seconds=20).happens("stop_routine")

    assert day.happened[-2:] == [
        {"at": 1980, "happened": "routine_started", "kind": "micro_break"},
        {
            "at": 2000,
            "happened": "routine_ended",
            "kind": "micro_break",
            "done": 0.3333,
            "credited_seconds": 660,
        },
    ]


def test_a_trace_that_only_begins_and_ends_prints_nothing() -> None:
    assert printed({"at": 0, "event": "end"}) == []


def test_a_prompt_that_is_shown_at_the_end_is_closed() -> None:
    assert desk().works(33).happened[-1] == {
        "at": 1980,
        "happened": "prompt_closed",
        "kind": "micro_break",
        "because": "end",
    }


def test_an_input_at_the_very_end_is_still_a_return() -> None:
    assert desk().works(10).rests_hands(20).touches().saw[-2:] == ["0:30:00 back", "0:30:00 rested 1200 600"]


def test_the_settings_of_the_beginning_hold() -> None:
    settings = with_value(Settings(), "breaks.every_minutes", 20)

    assert printed(
        {"at": 0, "event": "settings", "path": "posture.enabled", "value": False},
        {"at": 0, "event": "active", "until": 1210},
        {"at": 1210, "event": "end"},
        settings=settings,
    ) == [b'{"at":1200,"happened":"prompt_held","kind":"micro_break","because":"typing"}\n']


def test_after_a_year_away_the_day_goes_on_at_once() -> None:
    day = desk().works(20).locks().rests_hands(hours=365 * 24).unlocks().works(1).asks()

    assert day.saw[-1].endswith("sitting 60")


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "America/New_York"])
def test_the_zone_of_the_machine_changes_nothing(zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    day = Desk(hours__mon=["09:10-09:40"]).works(50)
    here = day.happened
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    there = day.happened
    monkeypatch.undo()
    time.tzset()

    assert there == here


def test_the_world_begins_without_anything_saved() -> None:
    world = World(Settings(), lambda _: None)

    assert (world.saved, world.entries, world.offered) == (None, [], [])


def test_what_mere_time_brings_waits_for_the_last_line_of_the_moment() -> None:
    day = desk().rests_hands(minutes=20, seconds=9).touches().rests_hands(seconds=60)
    day.happens("dnd_on").works(2).asks()

    assert day.saw[-1] == "0:23:09 sitting 180"


def test_ergo_that_ends_judges_nobody_away_any_more() -> None:
    day = desk().rests_hands(15).happens("quit").rests_hands(2).happens("launch").asks()

    assert day.saw == ["0:17:00 sitting 1020"]
