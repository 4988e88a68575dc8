"""A written day: the lines of a trace as values, and what is wrong with one that isn't right.

The format is public and exact; what a line does is the simulator's business.
"""

import json
import math
from collections.abc import Iterable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from ergo.core.settings import Settings, WrongSetting, with_value

LONGEST = 1e10  # seconds: a trace of more than three hundred years is a mistake
LONG_NUMBER = 400  # digits: more than a float can hold, and quickly read

EVENTS = (
    *("launch", "quit", "killed", "input", "active", "lock", "unlock", "suspend", "resume"),
    *("call_started", "call_ended", "presenting_started", "presenting_ended", "dnd_on", "dnd_off"),
    *("media_started", "media_ended", "standing_on", "standing_off", "blind", "sighted"),
    *("answer", "routine_finished", "stop_routine", "pause", "unpause", "were_you_up"),
    *("clock_set", "settings", "ask", "end"),
)
# Names that a machine gives its own meaning to: the same trace would not give the same output everywhere.
ZONES_OF_THE_MACHINE = ("localtime", "posixrules")


class Line(msgspec.Struct, frozen=True):
    """One line of a trace that is right; only the fields its event needs are set."""

    at: float
    event: str
    wall: float | None = None  # seconds since 1970
    timezone: str | None = None
    until: float | None = None
    choice: str = ""
    minutes: float | None = None  # None: until the restart
    yes: bool = False
    settings: Settings | None = None  # all of them, as they are after this line


class WrongTrace(ValueError):  # noqa: N818 - says what it is, as the other words of the house do
    """A trace that can't be replayed: the number of the line, and what is wrong with it."""

    def __init__(self, number: int, what: str) -> None:
        super().__init__(f"line {number}: {what}")
        self.number = number
        self.what = what


class _Wrong(ValueError):  # noqa: N818 - as above
    """What is wrong with one line."""


def read_trace(lines: Iterable[bytes], settings: Settings) -> list[Line]:
    """The lines of a trace in order, from `launch` to `end`; raises WrongTrace at the first that is wrong."""
    texts = list(lines)
    if texts and not texts[-1]:
        texts.pop()  # what a split leaves after the last line break is no line
    trace: list[Line] = []
    for number, text in enumerate(texts, 1):
        if not text.strip():
            continue
        try:
            line = _read_line(text, settings, first=not trace)
            if trace:
                _check_order(trace[-1], line)
        except _Wrong as wrong:
            raise WrongTrace(number, str(wrong)) from None
        trace.append(line)
        settings = line.settings or settings
    if not trace:
        raise WrongTrace(len(texts) + 1, "the trace is empty; it begins with a launch")
    if trace[-1].event != "end":
        raise WrongTrace(len(texts) + 1, 'the trace has no end; its last line is {"at":…,"event":"end"}')
    return trace


def _check_order(last: Line, line: Line) -> None:
    if last.event == "end":
        raise _Wrong("comes after the end; nothing may")
    if line.at < last.at:
        raise _Wrong(f"at is {line.at:g}, earlier than the line before ({last.at:g})")


def _read_line(text: bytes, settings: Settings, *, first: bool) -> Line:
    said = _object(text)
    at = _number(said, "at")
    if at > LONGEST:
        raise _Wrong(f"at is {at:g}; needs at most {LONGEST:g} s")
    event = _word(said, "event", *EVENTS)
    if first and event != "launch":
        raise _Wrong(f'the first line is "{event}"; a trace begins with a launch')
    match event:
        case "launch":
            wall = _wall(said) if first or "wall" in said else None
            return Line(at, event, wall, _timezone(said) if first or "timezone" in said else None)
        case "active":
            return Line(at, event, until=_until(said, at))
        case "answer":
            _word(said, "prompt", "latest")
            return Line(at, event, choice=_word(said, "choice", "start", "later", "skip"))
        case "pause":
            return Line(at, event, minutes=_minutes(said))
        case "were_you_up":
            return Line(at, event, yes=_word(said, "answer", "yes", "no") == "yes")
        case "clock_set":
            return Line(at, event, wall=_wall(said))
        case "settings":
            return Line(at, event, settings=_changed(said, settings))
        case _:
            return Line(at, event)


def _object(text: bytes) -> dict[str, Any]:
    try:
        said = json.loads(text.decode(), parse_constant=_no_number, parse_int=_whole)
    except (ValueError, RecursionError) as wrong:
        raise _Wrong(f"is not a JSON object ({wrong})") from None
    if not isinstance(said, dict):
        raise _Wrong(f"is not a JSON object but {_shown(said)}")
    return said


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is no number in JSON")


def _whole(digits: str) -> int | float:
    return int(digits) if len(digits) < LONG_NUMBER else math.inf


def _shown(value: object) -> str:
    """A value as a message shows it: one line of JSON, cut short."""
    match value:
        case list():
            return "a list"
        case dict():
            return "an object"
    text = json.dumps(value, ensure_ascii=False)
    text = text if text.isprintable() else json.dumps(value)
    return text if len(text) <= 60 else text[:57] + "..."


def _number(said: dict[str, Any], key: str) -> float:
    """A number of 0 or more."""
    if key not in said:
        raise _Wrong(f"has no {key}; needs a number of seconds")
    value = said[key]
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise _Wrong(f"{key} is {_shown(value)}; needs a number")
    if not 0 <= value < math.inf:
        raise _Wrong(f"{key} is {_shown(value)}; needs a number of 0 or more")
    return float(min(value, 1e300))


def _until(said: dict[str, Any], at: float) -> float:
    until = _number(said, "until")
    if until < at:
        raise _Wrong(f"until is {until:g}, earlier than at ({at:g})")
    return until


def _minutes(said: dict[str, Any]) -> float | None:
    """The minutes of a pause; None: until the restart."""
    if ("minutes" in said) == ("until" in said):
        raise _Wrong('needs either minutes or until, and not both; use "minutes": 30 or "until": "restart"')
    if "until" in said:
        _word(said, "until", "restart")
        return None
    minutes = _number(said, "minutes")
    if minutes == 0:
        raise _Wrong("minutes is 0; needs a number above 0")
    return min(minutes, LONGEST)


def _word(said: dict[str, Any], key: str, *words: str) -> str:
    if key not in said:
        raise _Wrong(f"has no {key}; use one of {', '.join(words)}")
    value = said[key]
    if not isinstance(value, str) or value not in words:
        raise _Wrong(f"{key} is {_shown(value)}; use one of {', '.join(words)}")
    return value


def _wall(said: dict[str, Any]) -> float:
    if "wall" not in said:
        raise _Wrong("has no wall; needs a date and time such as 2026-03-02T09:00:00+01:00")
    value = said["wall"]
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
        if moment is not None and moment.tzinfo is not None:
            return moment.timestamp()
    except (ValueError, OverflowError):
        pass
    raise _Wrong(f"wall is {_shown(value)}; needs a date and time such as 2026-03-02T09:00:00+01:00")


def _timezone(said: dict[str, Any]) -> str:
    if "timezone" not in said:
        raise _Wrong("has no timezone; needs a name such as Europe/Berlin")
    name = said["timezone"]
    try:
        if isinstance(name, str) and name not in ZONES_OF_THE_MACHINE:
            return ZoneInfo(name).key
    except (ValueError, OSError, KeyError):  # ZoneInfoNotFoundError is a KeyError
        pass
    raise _Wrong(f"timezone is {_shown(name)}; needs a name such as Europe/Berlin")


def _changed(said: dict[str, Any], settings: Settings) -> Settings:
    path = said.get("path")
    if not isinstance(path, str):
        raise _Wrong("has no path; needs the name of a setting such as breaks.every_minutes")
    if "value" not in said:
        raise _Wrong("has no value; needs what the setting is to be")
    try:
        return with_value(settings, path, said["value"])
    except WrongSetting as wrong:
        raise _Wrong(str(wrong)) from None
