"""Settings as one value: reading, changing, what they agree on, and the presets.

Everything about settings is imported from here; THE TABLE is in settings_table, its rows in settings_rows.
Doesn't belong here: files (storage), windows (ui).
"""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import msgspec
from msgspec.structs import replace

from ergo.core.settings_rows import Row, Value, WrongSetting, as_text, checked, parse, row, rows
from ergo.core.settings_table import (
    ALL_DAYS,
    Breaks,
    FixedTime,
    History,
    Hours,
    Look,
    Posture,
    Quiet,
    Routines,
    Settings,
    Shape,
    Sitting,
    Sound,
    Startup,
    Voice,
)

__all__ = [
    "AGREEMENTS",
    "ALL_DAYS",
    "PRESETS",
    "Breaks",
    "FixedTime",
    "History",
    "Hours",
    "Look",
    "Posture",
    "Preset",
    "Quiet",
    "Routines",
    "Row",
    "Settings",
    "Shape",
    "Sitting",
    "Sound",
    "Startup",
    "Value",
    "Voice",
    "WrongSetting",
    "as_text",
    "changes_of",
    "checked",
    "for_day",
    "get",
    "in_flare_up",
    "parse",
    "row",
    "rows",
    "settle",
    "with_value",
    "with_values",
]


def get(settings: Settings, path: str) -> Value:
    """The value at *path*; raises `WrongSetting` when there is no such setting."""
    value: Any = settings
    for name in row(path).path.split("."):
        value = getattr(value, name)
    return value  # type: ignore[no-any-return]  # the table has nothing but values under its paths


def with_value(settings: Settings, path: str, value: object) -> Settings:
    """The settings with one changed; raises `WrongSetting` when the table does not allow it."""
    return with_values(settings, {path: value})


def with_values(settings: Settings, changes: Mapping[str, object]) -> Settings:
    """The settings with several changed at once; raises `WrongSetting` when the table does not allow one."""
    for path, value in changes.items():
        settings = _put(settings, path, checked(path, value))
    for agreement in AGREEMENTS:
        blamed = agreement.to_blame(changes)
        if blamed is not None and not agreement.kept(settings):
            raise agreement.broken(settings, blamed)
    return settings


def _put(settings: Settings, path: str, value: Value) -> Settings:
    section, _, key = path.rpartition(".")
    if not section:
        return replace(settings, **{key: value})
    return replace(settings, **{section: replace(getattr(settings, section), **{key: value})})


def settle(values: Mapping[str, Value]) -> tuple[Settings, tuple[WrongSetting, ...]]:
    """The defaults with these checked values; values that contradict each other are left out and named."""
    kept = dict(values)
    wrong: list[WrongSetting] = []
    for agreement in AGREEMENTS:
        settings = _all_put(kept)
        while not agreement.kept(settings) and (path := agreement.to_blame(kept)) is not None:
            wrong.append(agreement.broken(settings, path))
            del kept[path]
            settings = _all_put(kept)
    return _all_put(kept), tuple(wrong)


def _all_put(values: Mapping[str, Value]) -> Settings:
    settings = Settings()
    for path, value in values.items():
        settings = _put(settings, path, value)
    return settings


class Agreement(msgspec.Struct, frozen=True):
    """A rule between two settings: the lower is below (or at most) the upper."""

    lower: str
    upper: str
    may_be_equal: bool = True

    def kept(self, settings: Settings) -> bool:
        """Whether the two agree; an upper one of 0 is *never* and agrees with all."""
        lower, upper = get(settings, self.lower), get(settings, self.upper)
        assert isinstance(lower, int)
        assert isinstance(upper, int)
        return (
            lower < upper
            or (self.may_be_equal and lower == upper)
            or bool(upper == 0 and row(self.upper).zero)
        )

    def to_blame(self, changed: Mapping[str, object]) -> str | None:
        """The one of the two that was changed."""
        return next((path for path in (self.lower, self.upper) if path in changed), None)

    def broken(self, settings: Settings, path: str) -> WrongSetting:
        """What to say when the value at *path* breaks the rule."""
        other = self.upper if path == self.lower else self.lower
        if path == self.lower:
            relation = "at most" if self.may_be_equal else "below"
        else:
            relation = "at least" if self.may_be_equal else "above"
        value, bound = get(settings, path), get(settings, other)
        return WrongSetting(path, f"is {value}: needs to be {relation} {other}, which is {bound}")


AGREEMENTS = (
    Agreement("sitting.ask_after_minutes", "sitting.away_after_minutes", may_be_equal=False),
    Agreement("breaks.micro_seconds", "breaks.long_seconds"),
    Agreement("breaks.every_minutes", "breaks.long_every_minutes"),
)


class Preset(msgspec.Struct, frozen=True):
    """Several settings at once, under one name."""

    name: str
    title: str
    help: str
    values: dict[str, Value]
    days: int = 0  # how long it lasts; 0: until changed


PRESETS = (
    Preset(
        "gentle",
        "Gentle",
        "Every 45 minutes, a long break every 120, no repeats.",
        {"breaks.every_minutes": 45, "breaks.long_every_minutes": 120, "breaks.repeat_after_minutes": 0},
    ),
    Preset(
        "balanced",
        "Balanced",
        "The rhythm Ergo comes with.",
        {it.path: it.default for it in rows() if it.section == "breaks"},
    ),
    Preset(
        "flare-up",
        "Flare-up",
        "Every 20 minutes for 60 seconds, small moves only, for three days.",
        {
            "breaks.every_minutes": 20,
            "breaks.micro_seconds": 60,
            "breaks.long_every_minutes": 0,
            "routines.level": 1,
        },
        days=3,
    ),
)
FLARE_UP = PRESETS[2]


def changes_of(preset: Preset, today: date) -> dict[str, Value]:
    """What choosing *preset* writes: its values, or the last day of one that ends by itself."""
    until = (today + timedelta(days=preset.days - 1)).isoformat() if preset.days else ""
    return ({} if preset.days else preset.values) | {"routines.flare_up_until": until}


def in_flare_up(settings: Settings, today: date) -> bool:
    """Whether moves are small today."""
    return today.isoformat() <= settings.routines.flare_up_until


def for_day(settings: Settings, today: date) -> Settings:
    """The settings as they count today: a flare-up lies over the person's own, so it ends without a trace."""
    return with_values(settings, FLARE_UP.values) if in_flare_up(settings, today) else settings
