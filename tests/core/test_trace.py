"""What a trace may say, and what is said of a line that isn't right."""

import json
from datetime import datetime
from typing import Any

import pytest

from ergo.core.settings import Settings, with_value
from ergo.core.trace import EVENTS, Line, WrongTrace, read_trace

LAUNCH = b'{"at":0,"event":"launch","wall":"2026-03-02T09:00:00+01:00","timezone":"Europe/Berlin"}'
END = b'{"at":100,"event":"end"}'
NINE = datetime.fromisoformat("2026-03-02T09:00:00+01:00").timestamp()


def read(*lines: bytes) -> list[Line]:
    return read_trace(lines, Settings())


def wrong(*lines: bytes) -> str:
    with pytest.raises(WrongTrace) as trouble:
        read(*lines)
    assert "\n" not in str(trouble.value)
    assert str(trouble.value).isprintable()
    return str(trouble.value)


def middle(**fields: Any) -> str:
    """What is wrong with a line that stands as the second."""
    return wrong(LAUNCH, json.dumps(fields).encode(), END)


def test_a_day_is_its_lines() -> None:
    assert read(LAUNCH, b'{"at":1.5,"event":"input"}', END) == [
        Line(0, "launch", wall=NINE, timezone="Europe/Berlin"),
        Line(1.5, "input"),
        Line(100, "end"),
    ]


def test_every_event_can_be_read() -> None:
    fields: dict[str, dict[str, Any]] = {
        "launch": {"wall": "2026-03-02T09:00:00Z"},
        "active": {"until": 9},
        "answer": {"prompt": "latest", "choice": "later"},
        "pause": {"minutes": 0.5},
        "were_you_up": {"answer": "yes"},
        "clock_set": {"wall": "2026-03-02T09:00:00+01:00"},
        "settings": {"path": "breaks.every_minutes", "value": 20},
    }
    lines = [
        json.dumps({"at": 5, "event": event, **fields.get(event, {})}).encode()
        for event in EVENTS
        if event != "end"
    ]

    assert [line.event for line in read(LAUNCH, *lines, END)] == ["launch", *EVENTS]


def test_fields_are_read_where_they_belong() -> None:
    lines = [
        b'{"at":1,"event":"active","until":7}',
        b'{"at":1,"event":"answer","prompt":"latest","choice":"skip"}',
        b'{"at":1,"event":"pause","minutes":30}',
        b'{"at":1,"event":"pause","until":"restart"}',
        b'{"at":1,"event":"were_you_up","answer":"no"}',
        b'{"at":1,"event":"launch"}',
    ]

    assert read(LAUNCH, *lines, END)[1:-1] == [
        Line(1, "active", until=7),
        Line(1, "answer", choice="skip"),
        Line(1, "pause", minutes=30),
        Line(1, "pause"),
        Line(1, "were_you_up"),
        Line(1, "launch"),
    ]


def test_settings_lines_build_on_each_other() -> None:
    first = b'{"at":1,"event":"settings","path":"breaks.every_minutes","value":20}'
    second = b'{"at":2,"event":"settings","path":"breaks.later_minutes","value":10}'
    expected = with_value(with_value(Settings(), "breaks.every_minutes", 20), "breaks.later_minutes", 10)

    assert read(LAUNCH, first, second, END)[2].settings == expected


@pytest.mark.parametrize(
    "extra",
    [
        b'"note":"gr\xc3\xbc\xc3\x9fe"',
        b'"note":' + b"9" * 5000,
        b'"note":1e999',
        b'"note":"\\ud800"',
        b'"note":[[[[{}]]]]',
        b'"until":null',
    ],
)
def test_fields_that_nobody_names_are_ignored_whatever_they_are(extra: bytes) -> None:
    assert read(LAUNCH, b'{"at":1,"event":"input",' + extra + b"}", END)[1] == Line(1, "input")


def test_empty_lines_and_any_line_ends_are_fine() -> None:
    lines = [b"\n", LAUNCH + b"\r\n", b"  \t\r\n", b"\r\n", END + b"\r\n", b"   \n"]

    assert [line.event for line in read(*lines)] == ["launch", "end"]


def test_what_a_split_leaves_after_the_last_line_is_no_line() -> None:
    assert wrong(*(LAUNCH + b"\n").split(b"\n")) == wrong(LAUNCH + b"\n")


def test_an_empty_trace_has_its_first_line_wrong() -> None:
    assert wrong() == "line 1: the trace is empty; it begins with a launch"
    assert wrong(b"") == "line 1: the trace is empty; it begins with a launch"
    assert wrong(b"  \n", b"\n") == "line 3: the trace is empty; it begins with a launch"


def test_a_trace_without_an_end_has_the_line_after_the_last_wrong() -> None:
    assert wrong(b"\n", LAUNCH, b"\n").startswith("line 4: the trace has no end")


def test_a_line_after_the_end_is_wrong() -> None:
    assert wrong(LAUNCH, END, b"", END) == "line 4: comes after the end; nothing may"


def test_the_number_counts_empty_lines() -> None:
    assert wrong(LAUNCH, b"\n", b"nonsense", END).startswith("line 3: is not a JSON object (")


def test_time_never_goes_back() -> None:
    assert wrong(LAUNCH, b'{"at":7,"event":"input"}', b'{"at":6.5,"event":"input"}', END) == (
        "line 3: at is 6.5, earlier than the line before (7)"
    )


def test_the_first_line_is_a_launch() -> None:
    assert wrong(b'{"at":0,"event":"input"}', END) == (
        'line 1: the first line is "input"; a trace begins with a launch'
    )
    assert wrong(END) == 'line 1: the first line is "end"; a trace begins with a launch'


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (b"[1]", "is not a JSON object but a list"),
        (b'"x"', 'is not a JSON object but "x"'),
        (b"null", "is not a JSON object but null"),
        (b"9" * 5000, "is not a JSON object but Infinity"),
        (b'"' + b"x" * 5000 + b'"', 'is not a JSON object but "' + "x" * 56 + "..."),
        (b'"a\\u2028b\\ud800"', 'is not a JSON object but "a\\u2028b\\ud800"'),
    ],
)
def test_a_line_that_is_no_object_is_shown(text: bytes, what: str) -> None:
    assert wrong(LAUNCH, text, END) == f"line 2: {what}"


@pytest.mark.parametrize(
    "text",
    [
        b'{"at":1,"event":"input"',
        b'{"at":1,"event":"input"} {}',
        b'\xef\xbb\xbf{"at":1,"event":"input"}',
        b'{"at":1,"event":"inp\xfft"}',
        b'{"at":NaN,"event":"input"}',
        b'{"at":Infinity,"event":"input"}',
        b'{"at":-Infinity,"event":"input"}',
        b"[" * 100_000 + b"]" * 100_000,
        b'{"at":' + b"[" * 100_000,
        b"{'at':1}",
        b'{"at":01}',
        '{"at":1,"event":"input"}'.encode("utf-16"),
        b"\x00",
    ],
)
def test_a_line_that_is_no_json_is_wrong(text: bytes) -> None:
    assert wrong(LAUNCH, text, END).startswith("line 2: is not a JSON object (")


@pytest.mark.parametrize(
    ("at", "what"),
    [
        ("1", 'at is "1"; needs a number'),
        (True, "at is true; needs a number"),
        (None, "at is null; needs a number"),
        ([1], "at is a list; needs a number"),
        ({}, "at is an object; needs a number"),
        (-1, "at is -1; needs a number of 0 or more"),
        (-0.5, "at is -0.5; needs a number of 0 or more"),
        (1e11, "at is 1e+11; needs at most 1e+10 s"),
        (10**300, "at is 1e+300; needs at most 1e+10 s"),
        (10**350, "at is 1e+300; needs at most 1e+10 s"),
    ],
)
def test_at_is_a_number_of_seconds(at: object, what: str) -> None:
    assert middle(at=at, event="input") == f"line 2: {what}"


@pytest.mark.parametrize("digits", ["9" * 5000, "1e400"])
def test_at_may_be_too_large_for_any_number(digits: str) -> None:
    text = f'{{"at":{digits},"event":"input"}}'.encode()

    assert wrong(LAUNCH, text, END) == "line 2: at is Infinity; needs a number of 0 or more"


def test_at_is_needed() -> None:
    assert middle(event="input") == "line 2: has no at; needs a number of seconds"


def test_the_event_is_one_of_the_table() -> None:
    assert middle(at=1).startswith("line 2: has no event; use one of launch, quit, ")
    assert middle(at=1, event="inptu").startswith('line 2: event is "inptu"; use one of launch, quit, ')
    assert middle(at=1, event=7).startswith("line 2: event is 7; use one of ")
    assert middle(at=1, event=None).startswith("line 2: event is null; use one of ")


@pytest.mark.parametrize(
    ("fields", "what"),
    [
        ({"event": "active"}, "has no until; needs a number of seconds"),
        ({"event": "active", "until": 0.5}, "until is 0.5, earlier than at (1)"),
        ({"event": "active", "until": "9"}, 'until is "9"; needs a number'),
        ({"event": "active", "until": True}, "until is true; needs a number"),
        ({"event": "answer", "choice": "skip"}, "has no prompt; use one of latest"),
        (
            {"event": "answer", "prompt": "first", "choice": "skip"},
            'prompt is "first"; use one of latest',
        ),
        ({"event": "answer", "prompt": "latest"}, "has no choice; use one of start, later, skip"),
        (
            {"event": "answer", "prompt": "latest", "choice": "no"},
            'choice is "no"; use one of start, later, skip',
        ),
        ({"event": "pause", "minutes": 0}, "minutes is 0; needs a number above 0"),
        ({"event": "pause", "minutes": -1}, "minutes is -1; needs a number of 0 or more"),
        ({"event": "pause", "minutes": False}, "minutes is false; needs a number"),
        ({"event": "pause", "until": "noon"}, 'until is "noon"; use one of restart'),
        ({"event": "were_you_up"}, "has no answer; use one of yes, no"),
        ({"event": "were_you_up", "answer": True}, "answer is true; use one of yes, no"),
        (
            {"event": "settings", "value": 1},
            "has no path; needs the name of a setting such as breaks.every_minutes",
        ),
        (
            {"event": "settings", "path": "breaks.every_minutes"},
            "has no value; needs what the setting is to be",
        ),
    ],
)
def test_a_field_that_is_needed_is_there_and_right(fields: dict[str, Any], what: str) -> None:
    assert middle(at=1, **fields) == f"line 2: {what}"


@pytest.mark.parametrize("fields", [{}, {"minutes": 5, "until": "restart"}])
def test_a_pause_has_exactly_one_end(fields: dict[str, Any]) -> None:
    assert middle(at=1, event="pause", **fields).startswith("line 2: needs either minutes or until")


def test_a_pause_of_ages_is_long_enough() -> None:
    assert read(LAUNCH, b'{"at":1,"event":"pause","minutes":1e300}', END)[1].minutes == 1e10


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("breaks.every_minutes", 4),
        ("breaks.every_minutes", "30"),
        ("breaks.every_minutes", True),
        ("breaks.every_minutes", [30]),
        ("breaks.every_minutes", None),
        ("breaks.every_minutes", 10**40),
        ("breaks.every", 30),
        ("", 30),
        ("hours.mon", ["9-5"]),
        ("breaks.micro_seconds", 200),
        ("look.theme", "drak"),
    ],
)
def test_a_setting_that_the_table_does_not_allow_is_wrong(path: str, value: object) -> None:
    assert middle(at=1, event="settings", path=path, value=value).startswith("line 2: ")


@pytest.mark.parametrize(
    "wall",
    [
        "2026-03-02T09:00:00",
        "2026-03-02",
        "09:00:00+01:00",
        "yesterday",
        "",
        "2026-02-30T09:00:00+01:00",
        "10000-01-01T00:00:00+00:00",
        1772438400,
        True,
        None,
    ],
)
def test_the_wall_clock_is_a_date_and_time_with_an_offset(wall: object) -> None:
    assert middle(at=1, event="clock_set", wall=wall).endswith(
        "; needs a date and time such as 2026-03-02T09:00:00+01:00"
    )


@pytest.mark.parametrize("wall", ["0001-01-01T00:00:00+00:00", "9999-12-31T23:59:59+00:00"])
def test_the_wall_clock_may_stand_at_either_end_of_the_calendar(wall: str) -> None:
    line = json.dumps({"at": 1, "event": "clock_set", "wall": wall}).encode()

    assert read(LAUNCH, line, END)[1].wall == datetime.fromisoformat(wall).timestamp()


def test_the_first_launch_needs_wall_and_timezone() -> None:
    assert wrong(b'{"at":0,"event":"launch","timezone":"Europe/Berlin"}', END) == (
        "line 1: has no wall; needs a date and time such as 2026-03-02T09:00:00+01:00"
    )
    assert wrong(b'{"at":0,"event":"launch","wall":"2026-03-02T09:00:00+01:00"}', END) == (
        "line 1: has no timezone; needs a name such as Europe/Berlin"
    )


@pytest.mark.parametrize(
    "name", ["UTC", "America/Argentina/Buenos_Aires", "Etc/GMT-14", "Australia/Lord_Howe"]
)
def test_a_timezone_is_a_name_of_the_iana_list(name: str) -> None:
    line = json.dumps({"at": 1, "event": "launch", "timezone": name}).encode()

    assert read(LAUNCH, line, END)[1].timezone == name


@pytest.mark.parametrize(
    "name",
    [
        "CEST",
        "Europe",
        "",
        "../Berlin",
        "/etc/localtime",
        "a\0b",
        "x" * 5000,
        "\ud800",
        "localtime",
        "+01:00",
        1,
    ],
)
def test_any_other_name_is_wrong(name: object) -> None:
    assert middle(at=1, event="launch", timezone=name).endswith("; needs a name such as Europe/Berlin")


def test_a_wrong_line_tells_its_number_and_what_is_wrong() -> None:
    with pytest.raises(WrongTrace) as trouble:
        read(LAUNCH, b"{}", END)

    assert (trouble.value.number, trouble.value.what) == (2, "has no at; needs a number of seconds")
