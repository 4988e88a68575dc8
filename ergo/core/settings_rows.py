"""What the rows of THE TABLE allow: each as a value, and checks of what a file, a trace or a person says.

Belongs here: what a path is, whether a value may stand there, and what to say when it may not.
Doesn't: the rows themselves (settings_table), changes and what settings agree on (settings).
"""

from collections.abc import Callable, Iterable
from datetime import date
from functools import cache
from typing import Any, Literal, get_args, get_origin, get_type_hints

import msgspec

from ergo.core.hours import is_range, is_time
from ergo.core.settings_table import FixedTime, Settings, Shape

Value = bool | int | str | tuple[str, ...] | tuple[FixedTime, ...]


class WrongSetting(ValueError):  # noqa: N818 - says what it is, as the other words of the house do
    """A path or value that the table does not allow; says what is wrong and what would be right."""

    def __init__(self, path: str, problem: str) -> None:
        super().__init__(f"{path} {problem}")
        self.path = path
        self.problem = problem  # the sentence without the path


class Row(msgspec.Struct, frozen=True):
    """One setting."""

    path: str  # "breaks.every_minutes"
    title: str
    help: str
    shape: Shape
    default: Value
    choices: tuple[str, ...] = ()
    least: int = 0
    most: int = 0
    unit: str = ""  # what a whole number counts: "min", "s", "%", …
    zero: str = ""  # what 0 means ("never"), where it is allowed beside least and most

    @property
    def section(self) -> str:
        """The table of the file it stands in; empty for the top."""
        return self.path.rpartition(".")[0]

    @property
    def key(self) -> str:
        """Its name within the section."""
        return self.path.rpartition(".")[2]

    @property
    def limits(self) -> str:
        """What it may be, in words."""
        match self.shape:
            case Shape.WHOLE:
                return f"{self.least} to {self.most}" + (f", or 0 = {self.zero}" if self.zero else "")
            case Shape.YES_NO:
                return "true or false"
            case Shape.CHOICE | Shape.CHOICES:
                return ", ".join(self.choices)
            case Shape.DAY:
                return "YYYY-MM-DD, or empty"
            case Shape.RANGES:
                return "HH:MM-HH:MM, over midnight too"
            case Shape.FIXED:
                return "time, days, routine"
            case _:
                return ""

    @property
    def needs(self) -> str:
        """What would be right, as the end of an error message."""
        match self.shape:
            case Shape.WHOLE:
                return f"needs a whole number from {self.limits}"
            case Shape.YES_NO:
                return "needs true or false"
            case Shape.CHOICE:
                return f"needs one of {self.limits}"
            case Shape.TEXT:
                return "needs a text in quotes"
            case Shape.DAY:
                return 'needs a date such as "2026-03-05", or ""'
            case Shape.CHOICES:
                return f"needs a list of {self.limits}"
            case Shape.TEXTS:
                return 'needs a list of texts such as ["zoom", "obs"]'
            case Shape.IDS:
                return 'needs a list of ids such as ["hip-60"]'
            case Shape.RANGES:
                return 'needs a list of hours such as ["09:00-12:00", "13:00-17:30"]'
            case _:
                return 'needs a list such as [{time = "17:30", days = ["mon"], routine = "hip-60"}]'


@cache
def rows() -> tuple[Row, ...]:
    """All settings, in the order of the table."""
    return tuple(_rows_of(Settings(), ""))


def _rows_of(struct: msgspec.Struct, prefix: str) -> Iterable[Row]:
    for name, annotated in get_type_hints(type(struct), include_extras=True).items():
        default = getattr(struct, name)
        if isinstance(default, msgspec.Struct):
            yield from _rows_of(default, f"{name}.")
        else:
            yield _row_of(prefix + name, annotated, default)


# An annotation has no type of its own that mypy could know.
def _row_of(path: str, annotated: Any, default: Value) -> Row:
    kind, *notes = get_args(annotated)
    metas = [note for note in notes if isinstance(note, msgspec.Meta)]
    named = next(meta for meta in metas if meta.title)
    counted = next((meta for meta in metas if meta.le is not None), msgspec.Meta())
    extra = counted.extra or {}
    return Row(
        path=path,
        title=named.title or "",
        help=named.description or "",
        shape=_shape(kind, notes),
        default=default,
        choices=_choices(kind),
        least=extra.get("least", 0),
        most=int(counted.le or 0),
        unit=extra.get("unit", ""),
        zero=extra.get("zero", ""),
    )


def _shape(kind: Any, notes: list[Any]) -> Shape:
    if kind is bool:
        return Shape.YES_NO
    if kind is int:
        return Shape.WHOLE
    if get_origin(kind) is Literal:
        return Shape.CHOICE
    if get_origin(kind) is tuple:
        item = get_args(kind)[0]
        if get_origin(item) is Literal:
            return Shape.CHOICES
        return Shape.FIXED if item is FixedTime else _noted(get_args(item)[1:], Shape.TEXTS)
    return _noted(notes, Shape.TEXT)


def _noted(notes: Iterable[Any], otherwise: Shape) -> Shape:
    return next((note for note in notes if isinstance(note, Shape)), otherwise)


def _choices(kind: Any) -> tuple[str, ...]:
    listed = get_args(kind)[0] if get_origin(kind) is tuple else kind
    return get_args(listed) if get_origin(listed) is Literal else ()


@cache
def _by_path() -> dict[str, Row]:
    return {row.path: row for row in rows()}


def row(path: str) -> Row:
    """The row at *path*; raises `WrongSetting` with the nearest name when there is none."""
    found = _by_path().get(path)
    if found is None:
        nearest = _nearest(path, _by_path()) or "`ergo settings list` names them all"
        raise WrongSetting(path, f"is not a setting: {nearest}")
    return found


def checked(path: str, value: object) -> Value:
    """*value*, from TOML, JSON or the window, as the table holds it; raises `WrongSetting` if not allowed."""
    it = row(path)
    match it.shape, value:
        case Shape.YES_NO, bool():
            return value
        case Shape.WHOLE, int() if not isinstance(value, bool) and _within(it, value):
            return value
        case Shape.TEXT, str():
            return value
        case Shape.CHOICE, str() if value in it.choices:
            return value
        case Shape.CHOICE, str():
            raise WrongSetting(path, f"is {_written(value)}: {_nearest(value, it.choices) or it.needs}")
        case Shape.DAY, str() if not value or _is_day(value):
            return value
        case Shape.FIXED, list() | tuple():
            return tuple(dict.fromkeys(_fixed_time(it, item) for item in value))
        case ((Shape.CHOICES | Shape.TEXTS | Shape.IDS | Shape.RANGES), list() | tuple()):
            return tuple(dict.fromkeys(_item(it, item) for item in value))
    raise WrongSetting(path, f"is {_written(value)}: {it.needs}")


def _within(it: Row, number: int) -> bool:
    return it.least <= number <= it.most or (number == 0 and bool(it.zero))


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _item(it: Row, item: object) -> str:
    if isinstance(item, str):
        match it.shape:
            case Shape.CHOICES if item not in it.choices:
                raise WrongSetting(it.path, f"has {_written(item)}: {_nearest(item, it.choices) or it.needs}")
            case Shape.RANGES if not is_range(item):
                pass
            case Shape.IDS if not _is_id(item):
                pass
            case _ if item.strip():
                return item
    raise WrongSetting(it.path, f"has {_written(item)}: {it.needs}")


def _is_id(text: str) -> bool:
    return text.isascii() and all(word.isalnum() and word == word.lower() for word in text.split("-"))


def _fixed_time(it: Row, item: object) -> FixedTime:
    try:
        fixed = item if isinstance(item, FixedTime) else msgspec.convert(item, FixedTime)
    except msgspec.ValidationError:
        fixed = None
    if fixed is None or not is_time(fixed.time) or not (fixed.routine == "" or _is_id(fixed.routine)):
        raise WrongSetting(it.path, f"has {_written(item)}: {it.needs}")
    return fixed


def _written(value: object) -> str:
    """*value* as a file has it, cut where it is long."""
    try:
        text = str(value) if isinstance(value, float) else msgspec.json.encode(value, enc_hook=str).decode()
    except (OverflowError, UnicodeEncodeError):  # a number of 20 digits, half a character
        text = ascii(value)
    return text if len(text) <= 60 else text[:59] + "…"


def _nearest(text: str, names: Iterable[str]) -> str:
    import difflib  # needed only when something is wrong

    near = difflib.get_close_matches(text.lower(), list(names), n=1)
    return f'did you mean "{near[0]}"?' if near else ""


def parse(path: str, text: str) -> Value:
    """The value that *text*, typed on a command line, means at *path*; raises `WrongSetting` if none."""
    it = row(path)
    text = text.strip()
    match it.shape:
        case Shape.WHOLE:
            return checked(path, _number(it, text))
        case Shape.YES_NO:
            return checked(path, _YES_NO.get(text.lower(), text))
        case Shape.CHOICE | Shape.TEXT | Shape.DAY:
            return checked(path, text)
        case Shape.FIXED:
            return checked(path, _listed(text, _fixed_time_typed))
        case _:
            return checked(path, _listed(text, str))


_YES_NO = {"yes": True, "true": True, "on": True, "no": False, "false": False, "off": False}


def _number(it: Row, text: str) -> object:
    if it.zero and text.lower() == it.zero:
        return 0
    return int(text) if text.removeprefix("-").isdecimal() and text.isascii() else text


def _listed(text: str, item: Callable[[str], object]) -> object:
    if text.startswith("["):
        try:
            return msgspec.json.decode(text)
        except msgspec.DecodeError:
            return text
    return [item(part.strip()) for part in text.split(",") if part.strip()]


def _fixed_time_typed(text: str) -> object:
    """ "17:30 hip-60": a time on every day, and what to play; other days need JSON."""
    time, _, routine = text.partition(" ")
    return {"time": time, "routine": routine.strip()}


def as_text(value: Value) -> str:
    """*value* as `parse` reads it back."""
    match value:
        case bool():
            return "yes" if value else "no"
        case tuple() if any(isinstance(item, FixedTime) for item in value):
            return msgspec.json.encode(value).decode()
        case tuple():
            return ", ".join(map(str, value))
        case _:
            return str(value)
