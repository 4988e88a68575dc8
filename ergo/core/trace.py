"""A written day: the lines of a trace as values, and what is wrong with one that isn't right.

The format is public and exact; what a line does is the simulator's business.
"""

import math
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from ergo.core.settings import Settings, WrongSetting, with_value

LONGEST = 1e10  # seconds: a trace of more than three hundred years is a mistake


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


class WrongTrace(ValueError):
    """A trace that can't be replayed: the number of the line, and what is wrong with it."""

    def __init__(self, number: int, what: str) -> None:
        super().__init__(f"line {number}: {what}")
        self.number = number
        self.what = what


class _Wrong(ValueError):
    """What is wrong with one line."""


def read_trace(lines: Iterable[bytes], settings: Settings) -> list[Line]:
    """The lines of a trace in order, from `launch` to `end`; raises WrongTrace at the first that is wrong."""
    trace: list[Line] = []
    number, last_at = 0, 0.0
    for number, text in enumerate(lines, 1):
        if not text.strip():
            continue
        try:
            line = _read_line(text, settings, first=not trace)
            if trace and trace[-1].event == "end":
                raise _Wrong("comes after the end; nothing may")
            if line.at < last_at:
                raise _Wrong(f"at is {line.at:g}, earlier than the line before ({last_at:g})")
        except _Wrong as wrong:
            raise WrongTrace(number, str(wrong)) from None
        trace.append(line)
        last_at = line.at
        settings = line.settings or settings
    if not trace:
        raise WrongTrace(number + 1, "the trace is empty; it begins with a launch")
    if trace[-1].event != "end":
        raise WrongTrace(number + 1, 'the trace has no end; its last line is {"at":…,"event":"end"}')
    return trace


def _read_line(text: bytes, settings: Settings, *, first: bool) -> Line:
    fields = _object(text)
    at = _number(fields, "at")
    if at > LONGEST:
        raise _Wrong(f"at is {at:g}; at most {LONGEST:g} s")
    event = fields.get("event")
    if event is None:
        raise _Wrong("has no event")
    if not isinstance(event, str) or event not in _EVENTS:
        raise _Wrong(f"event {_shown(event)} is not known; use one of {', '.join(_EVENTS)}")
    if first and event != "launch":
        raise _Wrong(f'the first line is "{event}"; a trace begins with a launch')
    return _EVENTS[event](Line(at, event), fields, settings, first)


def _object(text: bytes) -> dict[str, Any]:
    try:
        fields = msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as wrong:
        raise _Wrong(f"is not a JSON object ({wrong})") from None
    if not isinstance(fields, dict):
        raise _Wrong(f"is not a JSON object but {_shown(fields)}")
    return fields


def _shown(value: object) -> str:
    """A value as a message shows it: as JSON, cut short."""
    text = msgspec.json.encode(value).decode()
    return text if len(text) <= 60 else text[:57] + "..."


def _number(fields: dict[str, Any], key: str) -> float:
    """A number of 0 or more."""
    if key not in fields:
        raise _Wrong(f"has no {key}")
    value = fields[key]
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise _Wrong(f"{key} is {_shown(value)}; needs a number")
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number) or number < 0:
        raise _Wrong(f"{key} is {_shown(value)}; needs a number of 0 or more")
    return number


def _word(fields: dict[str, Any], key: str, *words: str) -> str:
    value = fields.get(key)
    if key not in fields:
        raise _Wrong(f"has no {key}; use one of {', '.join(words)}")
    if not isinstance(value, str) or value not in words:
        raise _Wrong(f"{key} is {_shown(value)}; use one of {', '.join(words)}")
    return value


def _wall(fields: dict[str, Any]) -> float:
    value = fields.get("wall")
    if value is None:
        raise _Wrong("has no wall; it needs a date and time with an offset")
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
        if moment is not None and moment.tzinfo is not None:
            return moment.timestamp()
    except (ValueError, OverflowError):
        pass
    raise _Wrong(f"wall is {_shown(value)}; needs a date and time such as 2026-03-02T09:00:00+01:00")


def _timezone(fields: dict[str, Any]) -> str:
    name = fields.get("timezone")
    if name is None:
        raise _Wrong("has no timezone; it needs a name such as Europe/Berlin")
    if isinstance(name, str) and _is_zone(name):
        return name
    raise _Wrong(f"timezone is {_shown(name)}; needs a name such as Europe/Berlin")


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ValueError, OSError):  # ZoneInfoNotFoundError is a KeyError
        return False
    except KeyError:
        return False
    return True


def _launch(line: Line, fields: dict[str, Any], settings: Settings, first: bool) -> Line:
    wall = _wall(fields) if first or "wall" in fields else None
    timezone = _timezone(fields) if first or "timezone" in fields else None
    return Line(line.at, line.event, wall=wall, timezone=timezone)


def _plain(line: Line, fields: dict[str, Any], settings: Settings, first: bool) -> Line:
    return line


def _active(line: Line, fields: dict[str, Any], settings: Settings, first: bool) -> Line:
    until = _number(fields, "until")
    if until < line.at:
        raise _Wrong(f"until is {until:g}, earlier than at ({line.at:g})")
    return Line(line.at, line.event, until=until)


def _answer(line: Line, fields: dict[str, Any], settings: Settings, first: bool) -> Line:
    _word(fields, "prompt", "latest")
    return Line(line.at, line.event, choice=_word(fields, "choice", "start", "later", "skip"))


def _pause(line: Line, fields: dict[str, Any], settings: Settings, first: bool) -> Line:
    if ("minutes" in fields) == ("until" in fields):
        raise _Wrong('needs either minutes or until, and not both; use "minutes": 30 or "until": "restart"')
    if "until" in fields:
        _word(fields, "until", "restart")
        return line
    minutes = _number(fields, "minutes")
    if minutes == 0:
        raise _Wrong("minutes is 0; needs a number above 0")
    return Line(line.at, line.event, minutes=minutes)


def _were_you_up(line: Line, fields: dict[str, Any], settings: Settings, first: bool) -> Line:
    return Line(line.at, line.event, yes=_word(fields, "answer", "yes", "no") == "yes")


def _clock_set(line: Line, fields: dict[str, Any], settings: Settings, first: bool) -> Line:
    return Line(line.at, line.event, wall=_wall(fields))


def _settings(line: Line, fields: dict[str, Any], settings: Settings, first: bool) -> Line:
    path = fields.get("path")
    if not isinstance(path, str):
        raise _Wrong("has no path; it needs a setting's name such as breaks.every_minutes")
    if "value" not in fields:
        raise _Wrong("has no value")
    try:
        return Line(line.at, line.event, settings=with_value(settings, path, fields["value"]))
    except WrongSetting as wrong:
        raise _Wrong(str(wrong)) from None


_Reader = Callable[[Line, dict[str, Any], Settings, bool], Line]

_EVENTS: dict[str, _Reader] = {
    "launch": _launch,
    "quit": _plain,
    "input": _plain,
    "active": _active,
    "lock": _plain,
    "unlock": _plain,
    "suspend": _plain,
    "resume": _plain,
    "call_started": _plain,
    "call_ended": _plain,
    "presenting_started": _plain,
    "presenting_ended": _plain,
    "dnd_on": _plain,
    "dnd_off": _plain,
    "media_started": _plain,
    "media_ended": _plain,
    "standing_on": _plain,
    "standing_off": _plain,
    "blind": _plain,
    "sighted": _plain,
    "killed": _plain,
    "answer": _answer,
    "routine_finished": _plain,
    "stop_routine": _plain,
    "pause": _pause,
    "unpause": _plain,
    "were_you_up": _were_you_up,
    "clock_set": _clock_set,
    "settings": _settings,
    "ask": _plain,
    "end": _plain,
}
