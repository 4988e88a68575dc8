"""The person's hours: whether a moment is inside them, and when that next changes.

Belongs here: days and ranges of local time, in any time zone. Doesn't: what is done about it (rules).
What counts is what the clock on the wall reads, so an hour that a summer-time night repeats counts twice,
and a range that begins in the hour it skips begins where the clock goes on.
"""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, tzinfo
from functools import cache, lru_cache

from ergo.core.settings_table import ALL_DAYS, Hours

_DAY = 24 * 60
_WEEK = 7 * _DAY
# Two weeks and a day: a range that a summer-time night swallows comes again a week later.
_DAYS_AHEAD = 15


def inside(hours: Hours, when: datetime) -> bool:
    """Whether that local moment lies in the person's hours."""
    return bool(_week(hours)[when.weekday() * _DAY + when.hour * 60 + when.minute])


def next_change(hours: Hours, wall: float, zone: tzinfo) -> float | None:
    """When, in seconds since 1970, the person's hours next begin or end; None if they never do."""
    if not _flips(hours):
        return None
    now = datetime.fromtimestamp(wall, zone)
    was = inside(hours, now)
    instants = (
        instant
        for ahead in range(_DAYS_AHEAD)
        for instant in _candidates(hours, now.date() + timedelta(ahead), zone)
        if instant > wall
    )
    return next((at for at in instants if inside(hours, datetime.fromtimestamp(at, zone)) is not was), None)


def next_start(hours: Hours, wall: float, zone: tzinfo) -> float | None:
    """When, in seconds since 1970, the hours of a later day begin; None where tomorrow is open all day."""
    today = datetime.fromtimestamp(wall, zone).date()
    for ahead in range(1, 8):
        day = today + timedelta(ahead)
        name = ALL_DAYS[day.weekday()]
        if name not in hours.days:
            continue
        spans = _spans(hours, name)
        if spans is None:
            return None if ahead == 1 else first_reading(day, 0, zone)
        return first_reading(day, min(start for start, _ in spans), zone)
    return None


def first_reading(day: date, minute: int, zone: tzinfo) -> float:
    """The first instant at which the clock reads that; where it is skipped, the moment the clock goes on."""
    readings = list(_readings(day, minute, zone))
    return min(readings) if readings else _clock_changes(day, zone)[0]


def is_time(text: str) -> bool:
    """Whether *text* is a time of day such as "17:30"."""
    return _minutes(text) is not None


def is_range(text: str) -> bool:
    """Whether *text* is a range such as "09:00-17:30", also over midnight; it may end at "24:00"."""
    return _span(text) is not None


def _minutes(text: str, last: int = _DAY - 1) -> int | None:
    hours, colon, minutes = text[:2], text[2:3], text[3:]
    digits = hours + minutes
    if colon != ":" or len(digits) != 4 or not (digits.isascii() and digits.isdecimal()) or int(minutes) > 59:
        return None
    total = int(hours) * 60 + int(minutes)
    return total if total <= last else None


@cache
def _span(text: str) -> tuple[int, int] | None:
    """First minute after midnight, and the minute after the last; over midnight that is after 1440."""
    start_text, _, end_text = text.partition("-")
    start, end = _minutes(start_text), _minutes(end_text, last=_DAY)
    if start is None or end is None or start == end:
        return None
    return (start, end) if end > start else (start, end + _DAY)


def _spans(hours: Hours, day: str) -> list[tuple[int, int]] | None:
    """The ranges of that day of the week; None: the whole day."""
    texts: tuple[str, ...] = getattr(hours, day)
    return [span for text in texts if (span := _span(text)) is not None] or None


@lru_cache(maxsize=16)
def _week(hours: Hours) -> bytes:
    """One byte for every minute of the week that starts on Monday: 1 inside, 0 outside."""
    week = bytearray(_WEEK)
    for number, day in enumerate(ALL_DAYS):
        if day in hours.days:
            for start, end in _spans(hours, day) or [(0, _DAY)]:
                for minute in range(start, end):
                    week[(number * _DAY + minute) % _WEEK] = 1
    return bytes(week)


@lru_cache(maxsize=16)
def _flips(hours: Hours) -> tuple[tuple[int, ...], ...]:
    """For every day of the week the minutes at which inside and outside change; empty if they never do."""
    week = _week(hours)
    flips = [minute for minute in range(_WEEK) if week[minute] != week[minute - 1]]
    return tuple(tuple(m % _DAY for m in flips if m // _DAY == day) for day in range(7)) if flips else ()


def _candidates(hours: Hours, day: date, zone: tzinfo) -> list[float]:
    """The instants of that local day at which the answer may change, in order."""
    instants = set[float]()
    for minute in _flips(hours)[day.weekday()]:
        instants.update(_readings(day, minute, zone))
    instants.update(_clock_changes(day, zone))
    return sorted(instants)


def _local(day: date, minute: int, zone: tzinfo, fold: int = 0) -> datetime:
    return datetime.combine(day, time(minute // 60, minute % 60, fold=fold), zone)


def _readings(day: date, minute: int, zone: tzinfo) -> Iterator[float]:
    """When the clock reads that: once, twice when an hour is repeated, never when it is skipped."""
    for fold in (0, 1):
        local = _local(day, minute, zone, fold)
        instant = local.timestamp()
        if datetime.fromtimestamp(instant, zone).replace(tzinfo=None) == local.replace(tzinfo=None):
            yield instant


def _clock_changes(day: date, zone: tzinfo) -> list[float]:
    """The instant of that local day, if any, at which its distance to UTC changes."""
    low = int(_local(day, 0, zone).timestamp()) - 1  # a change may fall on midnight itself
    high = int(_local(day + timedelta(1), 0, zone).timestamp()) - 1
    before = datetime.fromtimestamp(low, zone).utcoffset()
    if datetime.fromtimestamp(high, zone).utcoffset() == before:
        return []
    while high - low > 1:
        middle = (low + high) // 2
        if datetime.fromtimestamp(middle, zone).utcoffset() == before:
            low = middle
        else:
            high = middle
    return [float(high)]
