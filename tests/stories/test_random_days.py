"""What is true of every day, whatever happens on it: random days, and laws that each of them keeps."""

import json
import math
from datetime import datetime
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ergo.core.effects import Happening
from ergo.core.plan import plan_of
from ergo.core.settings import Settings, with_value
from ergo.core.state import SAME, Saved
from ergo.core.trace import Line, read_trace
from ergo.simulator import SittingTold, World, simulate

Day = list[dict[str, Any]]

few = settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
many = settings(few, max_examples=160)

PLAIN = (
    *("input", "lock", "unlock", "suspend", "resume", "call_started", "call_ended", "presenting_started"),
    *("presenting_ended", "dnd_on", "dnd_off", "media_started", "media_ended", "standing_on", "standing_off"),
    *("blind", "sighted", "routine_finished", "stop_routine", "unpause", "quit", "killed", "launch"),
)
BREATHS = (
    0,
    0.5,
    2,
    5,
    10,
    30,
    45,
    59,
    60,
    61,
    120,
    170,
    180,
    200,
    290,
    300,
    600,
    890,
    900,
    1700,
    1800,
    8000,
)
SETTINGS = (
    ("breaks.every_minutes", 5),
    ("breaks.every_minutes", 60),
    ("breaks.later_limit", 0),
    ("sitting.ask_after_minutes", 1),
    ("sitting.rest_minutes", 2),
    ("quiet.busy_hands", False),
    ("hours.mon", ["09:20-10:30"]),
    ("hours.days", ["tue"]),
)


def _line(draw: st.DrawFn, at: float) -> dict[str, Any]:
    event = draw(st.sampled_from((*PLAIN, "active", "active", "active", "active", "answer", "answer", "pause",
                                  "were_you_up", "clock_set", "settings", "ask")))  # fmt: skip
    line: dict[str, Any] = {"at": at, "event": event}
    match event:
        case "active":
            line["until"] = at + draw(st.sampled_from((*BREATHS, 1800, 2000, 2400)))
        case "answer":
            line |= {"prompt": "latest", "choice": draw(st.sampled_from(("start", "later", "skip")))}
        case "pause":
            line |= draw(st.sampled_from(({"minutes": 1}, {"minutes": 30}, {"until": "restart"})))
        case "were_you_up":
            line["answer"] = draw(st.sampled_from(("yes", "no")))
        case "clock_set":
            line["wall"] = draw(st.sampled_from(("2026-03-02T08:00:00+01:00", "2026-03-29T01:30:00+01:00")))
        case "settings":
            line["path"], line["value"] = draw(st.sampled_from(SETTINGS))
    return line


@st.composite
def days(draw: st.DrawFn) -> Day:
    """A random day: mostly work, and everything that a trace can tell."""
    day: Day = [
        {"at": 0, "event": "launch", "wall": "2026-03-02T09:00:00+01:00", "timezone": "Europe/Berlin"}
    ]
    at = 0.0
    for _ in range(draw(st.integers(1, 30))):
        line = _line(draw, at)
        day.append(line)
        stays = draw(st.booleans())
        at = line["until"] if "until" in line and line["event"] == "active" and stays else at
        at += draw(st.sampled_from(BREATHS)) + draw(st.sampled_from((0, 0, 0.25, 7)))
    return [*day, {"at": at, "event": "end"}]


def trace_of(day: Day) -> list[Line]:
    """The day as the simulator takes it."""
    return read_trace([msgspec.json.encode(line) for line in day], Settings())


def told(day: Day) -> list[dict[str, Any]]:
    """What `ergo simulate` prints of it."""
    return [json.loads(line) for line in simulate(trace_of(day), Settings())]


def with_line(day: Day, at: float, line: dict[str, Any]) -> Day:
    """The day with one more line, after all others of its moment but the end."""
    place = sum(1 for other in day if other["at"] <= at and other["event"] != "end")
    return [*day[:place], {"at": at, **line}, *day[place:]]


def silent(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """All but the answers to `ask`."""
    return [line for line in lines if line["happened"] != "sitting"]


@many
@given(days())
def test_the_same_day_gives_the_same_output_in_order(day: Day) -> None:
    first = told(day)

    assert told(day) == first
    assert [line["at"] for line in first] == sorted(line["at"] for line in first)
    assert all(line["since"] <= line["at"] for line in first if "since" in line)
    assert all(0 <= line["done"] <= 1 for line in first if "done" in line)


@many
@given(days())
def test_one_prompt_at_a_time_is_shown_and_each_comes_to_an_end(day: Day) -> None:
    day = [line for line in day if line["event"] != "killed"]  # what was shown may not have been saved
    up: str | None = None
    shown_at = -1000.0
    for line in told(day):
        match line["happened"]:
            case "prompt_shown":
                assert up is None
                assert line["at"] - shown_at >= 60 - SAME
                up, shown_at = line["kind"], line["at"]
            case "prompt_closed":
                assert line["kind"] == up
                up = None
            case "prompt_held" if up is not None and up != "posture_check":
                assert line["kind"] == up
                up = None
            case "away_from":
                pass

    assert up is None


@many
@given(days(), st.lists(st.floats(0, 20000), min_size=1, max_size=6))
def test_asking_changes_nothing(day: Day, moments: list[float]) -> None:
    asked = day
    for at in moments:
        if at <= day[-1]["at"]:
            asked = with_line(asked, at, {"event": "ask"})
    for line in day[1:-1]:
        asked = with_line(asked, line["at"], {"event": "ask"})
    between = [
        ask for line in day for ask in (line, {"at": line["at"], "event": "ask"}) if line["event"] != "end"
    ]
    between.append(day[-1])

    assert silent(told(asked)) == silent(told(day))
    assert silent(told(between)) == silent(told(day))


@many
@given(days(), st.lists(st.floats(0, 1), min_size=1, max_size=5))
def test_input_during_continuous_input_changes_nothing(day: Day, shares: list[float]) -> None:
    more = day
    for line in day:
        if line["event"] == "active":
            for share in shares:
                at = line["at"] + share * (line["until"] - line["at"])
                if at <= day[-1]["at"]:
                    more = with_line(more, at, {"event": "input"})

    assert told(more) == told(day)


class Watched:
    """A day that is looked at more often than it needs to be, and what is seen at every line."""

    def __init__(self, day: Day, extra_looks: list[float]) -> None:
        self.told: list[dict[str, Any]] = []
        self.states: list[Saved] = []
        self.world = World(Settings(), self._tell)
        trace = trace_of(day)
        looks = sorted(at for at in extra_looks if at < trace[-1].at)
        for line, following in zip(trace, [*trace[1:], None], strict=True):
            while looks and looks[0] < line.at:
                self._look(looks.pop(0))
            self.world.run_until(line.at)
            self.world.do_line(line)
            if following is not None and following.at > line.at:
                self.world.look()
            self._remember()

    def _look(self, at: float) -> None:
        self.world.run_until(at)
        if self.world.conductor is not None:
            self.world.look()
            self._remember()

    def _tell(self, happening: Happening | SittingTold) -> None:
        said = msgspec.to_builtins(happening)
        self.told.append(
            {key: round(value, 3) if isinstance(value, float) else value for key, value in said.items()}
        )

    def _remember(self) -> None:
        conductor = self.world.conductor
        if conductor is not None:
            self.states.append(Saved(conductor.state, self.world.desk.at, 0, "boot"))


@many
@given(days(), st.lists(st.floats(0, 20000), min_size=1, max_size=10))
def test_looking_more_often_changes_nothing(day: Day, looks: list[float]) -> None:
    assert Watched(day, looks).told == Watched(day, []).told


@few
@given(days())
def test_every_state_can_be_saved_and_read_back(day: Day) -> None:
    for saved in Watched(day, []).states:
        assert msgspec.json.decode(msgspec.json.encode(saved), type=Saved) == saved


@few
@given(days())
def test_the_next_look_lies_ahead(day: Day) -> None:
    for saved in Watched(day, []).states:
        planned = saved.state.planned

        assert planned is None or planned > saved.state.at


def asked_often(day: Day, moments: list[float]) -> Day:
    """The day with a question for the sitting time after every line, and at some moments between."""
    asked = day
    for at in [*moments, *(line["at"] for line in day[:-1])]:
        if at < day[-1]["at"]:
            asked = with_line(asked, at, {"event": "ask"})
    return [*asked[:-1], {"at": day[-1]["at"], "event": "ask"}, asked[-1]]


@many
@given(days(), st.lists(st.floats(0, 20000), max_size=8))
def test_sitting_grows_no_faster_than_time_and_goes_down_only_by_what_is_said(
    day: Day, moments: list[float]
) -> None:
    at = seconds = 0.0
    day = [line for line in day if line["event"] != "killed"]  # what was not saved is lost
    launches = [line["at"] for line in day if line["event"] == "launch"]
    credited = taken_back = 0.0
    came_or_went = False
    for line in told(asked_often(day, moments)):
        match line["happened"]:
            case "rested" | "routine_ended":
                credited += line["credited_seconds"]
            case "away_from":
                taken_back += line["at"] - line["since"]
                came_or_went = True
            case "back":
                came_or_went = True
            case "sitting":
                grown = line["seconds"] - seconds
                restarted = any(at <= launch <= line["at"] for launch in launches)
                assert 0 <= line["seconds"] <= line["at"] + 0.001
                assert grown >= -credited - taken_back - 0.001
                if not came_or_went and not restarted:
                    assert grown <= line["at"] - at - min(0.0, credited) + 0.001
                at, seconds = line["at"], line["seconds"]
                credited = taken_back = 0.0
                came_or_went = False


class Machine:
    """What the lines of a day say of the machine, told without the program."""

    def __init__(self) -> None:
        self.on: set[str] = set()
        self.paused_until = 0.0
        self.hours = Settings()
        self.wall_ahead = 0.0
        self.runs = False

    def take_in(self, line: dict[str, Any]) -> None:
        """One line more."""
        switches = {"lock": "unlock", "suspend": "resume", "call_started": "call_ended", "dnd_on": "dnd_off",
                    "presenting_started": "presenting_ended"}  # fmt: skip
        event = line["event"]
        if event in switches:
            self.on.add(event)
        self.on -= {begins for begins, ends in switches.items() if ends == event}
        match event:
            case "launch" | "quit":
                self.runs = event == "launch"
                if self.paused_until == math.inf:
                    self.paused_until = 0
            case "pause" if self.runs:
                self.paused_until = line["at"] + line["minutes"] * 60 if "minutes" in line else math.inf
            case "unpause" if self.runs:
                self.paused_until = 0
            case "settings":
                self.hours = with_value(self.hours, line["path"], line["value"])
        if "wall" in line:
            self.wall_ahead = datetime.fromisoformat(line["wall"]).timestamp() - line["at"]

    def is_quiet(self, at: float) -> bool:
        """Whether a prompt would be out of place."""
        plan = plan_of(self.hours, ZoneInfo("Europe/Berlin"))
        return bool(self.on) or at < self.paused_until or not plan.is_open(at + self.wall_ahead)


@many
@given(days())
def test_no_prompt_comes_up_at_a_bad_moment(day: Day) -> None:
    day = [line for line in day if line["event"] not in ("killed", "clock_set")]
    day = [line for number, line in enumerate(day) if number == 0 or line["event"] != "launch"]
    machine, lines, away = Machine(), list(day), False
    for said in told(day):
        while lines and lines[0]["at"] <= said["at"]:
            machine.take_in(lines.pop(0))
        if said["happened"] == "prompt_shown":
            assert not machine.is_quiet(said["at"])
            assert not away
        if said["happened"] in ("away_from", "back"):
            away = said["happened"] == "away_from"


@many
@given(days())
def test_whoever_is_away_comes_back_before_anything_else_begins(day: Day) -> None:
    away = False
    lines = [line for line in day if line["event"] not in ("quit", "killed")]
    for said in told(lines):
        match said["happened"]:
            case "away_from":
                away = True
            case "back":
                assert away
                away = False
            case "prompt_shown" | "routine_started" | "asked_were_you_up":
                assert not away


@many
@given(days())
def test_were_you_up_is_asked_at_most_once_an_hour(day: Day) -> None:
    day = [line for line in day if line["event"] != "killed"]
    asked = [line["at"] for line in told(day) if line["happened"] == "asked_were_you_up"]

    assert all(later - earlier >= 3600 for earlier, later in pairwise(asked))


@many
@given(days(), st.floats(0, 20000))
def test_a_restart_in_no_time_keeps_the_sitting_time(day: Day, at: float) -> None:
    before = [line for line in day if line["at"] <= at and line["event"] != "end"]
    watched = Watched([*before, {"at": at, "event": "end"}], [])
    conductor = watched.world.conductor
    if conductor is None or conductor.state.away is not None or conductor.state.moving is not None:
        return

    watched.told.clear()
    for event in ("ask", "quit", "launch", "ask"):
        watched.world.do_line(Line(at, event))
    asked = [said["seconds"] for said in watched.told if said["happened"] == "sitting"]

    assert asked[1] == pytest.approx(asked[0], abs=0.002)
