"""`settings.toml`: read by hand and by Ergo, written so that nothing a person wrote in it is lost.

Belongs here: the file. Doesn't: which values are allowed (core.settings), when it is read again (app).
"""

import re
import textwrap
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from ergo.core.problem import Problem
from ergo.core.settings import (
    FixedTime,
    Row,
    Settings,
    Shape,
    Value,
    WrongSetting,
    checked,
    get,
    row,
    rows,
    settle,
    with_values,
)
from ergo.storage.files import CannotWrite, alone_in, reason, write_whole
from ergo.storage.toml_lines import line_of

_OPENING = """\
# The settings of Ergo. Change what you like: Ergo reads this file again when you save it.
# A value that cannot be used keeps its default, and Ergo tells you the line.
"""


def load(path: Path) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings in the file, and what in it cannot be used; a wrong value keeps its own default."""
    try:
        text = _text(path)
        found = tomllib.loads(text)
    except FileNotFoundError:
        return Settings(), ()
    except _Unreadable as trouble:
        return Settings(), (trouble.problem,)
    except tomllib.TOMLDecodeError as error:
        return Settings(), (_broken(path, text, error),)
    return _understood(path, text, found)


def summary(problems: Sequence[Problem]) -> str:
    """What to tell the person about their settings file, one line for each problem; there is at least one."""
    if len(problems) == 1:
        opening = f"{problems[0].file} has 1 problem. Ergo uses the default there"
    else:
        opening = f"{problems[0].file} has {len(problems)} problems. Ergo uses the defaults there"
    lines = [str(problem).removeprefix(f"{problem.file}: ") for problem in problems]
    return "\n".join([f"{opening} and left your file untouched.", *(f"• {line}" for line in lines)])


def save_value(path: Path, key: str, value: object) -> Settings:
    """Writes one setting into the file; raises `WrongSetting` or `CannotWrite`, and then changes nothing."""
    return save_values(path, {key: value})


def save_values(path: Path, changes: Mapping[str, object]) -> Settings:
    """Writes several settings at one stroke, and gives all as they are then; raises as `save_value` does.

    Another Ergo, such as one on the command line, waits its turn: of each key the last who writes wins.
    """
    with alone_in(path.parent):
        settings, problems = load(path)
        if unreadable := next((problem for problem in problems if not problem.key), None):
            raise CannotWrite(
                "{problem}. Ergo saves nothing into it until that is mended.", problem=unreadable
            )
        settings = with_values(settings, changes)
        values = {key: get(settings, key) for key in changes}
        text = _text(path) if path.exists() else default_text()
        write_whole(path, _with_values(path, text, values))
    return settings


def write_default(path: Path) -> None:
    """Writes the file with every setting and its help; raises `CannotWrite`, also if there is one already."""
    if path.exists():
        raise CannotWrite("{file} is there already.", file=path)
    write_whole(path, default_text())


def default_text() -> str:
    """The file as Ergo comes with it: every setting, its help as a comment."""
    lines = [_OPENING]
    section = ""
    for it in rows():
        if it.section != section:
            section = it.section
            lines.append(f"\n[{section}]")
        lines += [f"# {line}" for line in _comment(it)]
        lines.append(f"{it.key} = {_as_toml(it.default)}")
    return "\n".join(lines) + "\n"


def _comment(it: Row) -> list[str]:
    return textwrap.wrap(f"{it.title}: {it.help} {_allowed(it)}".rstrip(), 100, break_on_hyphens=False)


def _allowed(it: Row) -> str:
    match it.shape:
        case Shape.CHOICE:
            return f"One of {it.limits}."
        case Shape.CHOICES:
            return f"Any of {it.limits}."
        case Shape.FIXED:
            return 'For example [{time = "17:30", days = ["mon", "fri"], routine = "hip-60"}].'
        case Shape.RANGES:
            return 'For example ["09:00-12:00", "13:00-17:30"].'
        case Shape.TEXT | Shape.TEXTS | Shape.IDS:
            return ""
        case _:
            return f"{it.limits[:1].upper()}{it.limits[1:]}."


def _as_toml(value: Value | FixedTime) -> str:
    """*value* as TOML has it."""
    match value:
        case tuple():
            return "[" + ", ".join(map(_as_toml, value)) + "]"
        case FixedTime():
            return f'{{time = "{value.time}", days = {_as_toml(value.days)}, routine = "{value.routine}"}}'
        case _:
            # JSON's texts and numbers are TOML's, too, but for the one control character it does not escape.
            return msgspec.json.encode(value).decode().replace("\x7f", "\\u007f")


# Reading


class _Unreadable(Exception):  # noqa: N818 - never leaves this file
    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


def _text(path: Path) -> str:
    """The file's text with its own line ends, without the mark that editors on Windows begin it with."""
    try:
        if path.is_fifo() or path.is_char_device():  # reading those could take for ever
            raise OSError("not an ordinary file")
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise
    except OSError as error:
        raise _Unreadable(Problem(path.name, None, "", f"cannot be read: {reason(error)}")) from error
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise _Unreadable(Problem(path.name, line, "", "is not UTF-8 text: save it as UTF-8")) from error


def _broken(path: Path, text: str, error: tomllib.TOMLDecodeError) -> Problem:
    message = str(error)
    place = re.search(r" \(at line (\d+), column \d+\)$", message)
    line = int(place[1]) if place else text.rstrip().count("\n") + 1
    what = re.sub(r" \(at .*\)$", "", message)
    what = what[:1].lower() + what[1:]
    return Problem(path.name, line, "", f"cannot be understood: {what} (using the defaults for all settings)")


def _understood(path: Path, text: str, found: dict[str, Any]) -> tuple[Settings, tuple[Problem, ...]]:
    values: dict[str, Value] = {}
    wrong: list[WrongSetting] = []
    for key, value in _flat(found):
        try:
            values[key] = checked(key, value)
        except WrongSetting as error:
            wrong.append(error)
    settings, contradictions = settle(values)
    problems = [_problem(path, text, error) for error in (*wrong, *contradictions)]
    return settings, tuple(sorted(problems, key=lambda problem: problem.line or 0))


_SECTIONS = {it.section for it in rows()} - {""}


def _flat(found: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Every value under its path; a table that is no section of ours shows what is in it, too."""
    for name, value in found.items():
        if isinstance(value, dict) and (value or name in _SECTIONS):
            yield from ((f"{name}.{key}", inner) for key, inner in value.items())
        else:
            yield name, value


def _problem(path: Path, text: str, wrong: WrongSetting) -> Problem:
    line = line_of(text, tuple(wrong.path.split(".")))
    if wrong.path in _SECTIONS:
        return Problem(path.name, line, wrong.path, f"is a section: write [{wrong.path}]")
    try:
        using = f" (using {_as_toml(row(wrong.path).default)})"
    except WrongSetting:
        using = ""
    return Problem(path.name, line, wrong.path, wrong.problem + using)


# Writing


def _with_values(path: Path, text: str, values: Mapping[str, Value]) -> str:
    """*text* with these values put in; all else in it stays as it was, which is checked."""
    import tomlkit  # costs more than all of this file, and only a change needs it
    from tomlkit.exceptions import TOMLKitError

    windows_lines = "\r\n" in text
    text = text.replace("\r\n", "\n")
    expected = tomllib.loads(text)
    try:
        document = tomlkit.parse(text)
        for key, value in values.items():
            _put(document, expected, key, value)
        written = _with_all_notes(text, tomlkit.dumps(document))
        faithful = tomllib.loads(written) == expected
    except (TOMLKitError, tomllib.TOMLDecodeError, TypeError):
        faithful = False
    if not faithful:
        raise CannotWrite(
            "{file} is laid out in a way that Ergo cannot change safely: set it by hand.", file=path
        )
    return written.replace("\n", "\r\n") if windows_lines else written


def _with_all_notes(text: str, written: str) -> str:
    """*written*, at its end the notes of *text* that went with a list of tables that was replaced."""
    there = set(written.splitlines())
    lost = [line for line in text.splitlines() if line.lstrip().startswith("#") and line not in there]
    return "\n".join([written.rstrip("\n"), "", *lost, ""]) if lost else written


# tomlkit's containers have no common type.
def _put(document: Any, expected: dict[str, Any], key: str, value: Value) -> None:
    """Puts one value into tomlkit's document, and into what the file is expected to say then."""
    from tomlkit import table
    from tomlkit import value as item

    section, _, name = key.rpartition(".")
    plain = tomllib.loads(f"it = {_as_toml(value)}")["it"]
    if section and section not in document:
        document[section] = table()
    within = document[section] if section else document
    expected_within = expected.setdefault(section, {}) if section else expected
    if not isinstance(expected_within, dict):
        raise TypeError(f"{section} is no section")
    old = expected_within.get(name)
    expected_within[name] = plain
    if type(old) is not type(plain) or old != plain:  # a list over several lines keeps its layout
        within[name] = item(_as_toml(value))
