"""What the command line asks of a running Ergo."""

import pytest

from ergo.core.breaks import Answer
from tests.pretend_life import MORNING, Life


def test_the_state_has_the_fields_that_the_command_line_promises(life: Life) -> None:
    life.works(minutes=12)

    assert life.asks(verb="status") == {
        "state": "working",
        "sitting_seconds": 720,
        "next": {"kind": "micro_break", "in_seconds": 1080},
        "held_because": None,
        "paused_until": None,
        "standing": False,
        "idle_source": "the demo's pretend desk",
        "today": {"offered": 0, "taken": 0, "natural": 0, "longest_sit_seconds": 720, "moved_seconds": 0},
    }


def test_each_state_has_its_word(life: Life) -> None:
    seen = [life.state()]
    life.asks(verb="prompt")
    seen.append(life.state())
    life.server.answer(Answer.START)
    seen.append(life.state())
    life.app.stage.player.close_routine()
    life.asks(verb="pause", seconds=60)
    seen.append(life.state())
    life.asks(verb="resume")
    life.locks()
    seen.append(life.state())

    assert seen == ["working", "prompting", "moving", "paused", "away"]


def test_what_a_hold_waits_for_is_told(life: Life) -> None:
    life.asks(verb="pause", seconds=3600)
    life.works(minutes=31)

    status = life.asks(verb="status")

    assert (status["held_because"], status["paused_until"]) == ("paused", MORNING.timestamp() + 3600)


def test_standing_stops_the_clock(life: Life) -> None:
    life.works(minutes=5)
    life.asks(verb="standing", on=True)
    life.works(minutes=5)
    assert life.asks(verb="status")["sitting_seconds"] == 300

    life.asks(verb="standing", on=False)
    life.works(minutes=1)

    assert (life.asks(verb="status")["sitting_seconds"], life.asks(verb="status")["standing"]) == (360, False)


def test_whoever_says_they_leave_is_away_until_they_touch_something(life: Life) -> None:
    life.works(minutes=5)
    life.rests_hands(seconds=2)

    life.asks(verb="away")
    assert life.state() == "away"

    life.works(seconds=20)
    assert life.state() == "working"


def test_still_at_the_desk_keeps_a_reader_sitting(life: Life) -> None:
    life.works(minutes=1)
    life.asks(verb="here")

    life.rests_hands(minutes=20)

    assert life.asks(verb="status")["sitting_seconds"] == 21 * 60


@pytest.mark.parametrize("verb", ["prompt", "posture"])
def test_nothing_comes_up_before_a_locked_screen(life: Life, verb: str) -> None:
    life.locks()

    assert "away" in str(life.asks(verb=verb)["error"])
    assert "away" in str(life.asks(verb="break", routine="")["error"])
    assert life.server.asked == []


@pytest.mark.parametrize(
    "request_",
    [
        {},
        {"verb": None},
        {"verb": "relieve"},
        {"verb": ["status"]},
        {"verb": "x" * 100_000},
        {"verb": "break"},
        {"verb": "break", "routine": 7},
        {"verb": "pause"},
        {"verb": "pause", "seconds": -1},
        {"verb": "pause", "seconds": 1e300},
        {"verb": "pause", "seconds": "long"},
        {"verb": "standing", "on": "maybe"},
    ],
)
def test_what_makes_no_sense_is_answered_in_a_sentence(life: Life, request_: dict[str, object]) -> None:
    before = life.asks(verb="status")

    error = str(life.app.remote.answer(request_)["error"])

    assert error.startswith("Ergo does not know how to")
    assert len(error) < 80
    assert life.asks(verb="status") == before
