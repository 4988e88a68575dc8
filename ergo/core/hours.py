"""The person's hours: whether a moment is inside them, and when that next changes.

Belongs here: days and ranges of local time, in any time zone. Doesn't: what is done about it (rules).
"""

from functools import cache

MINUTES_A_DAY = 24 * 60


def is_time(text: str) -> bool:
    """Whether *text* is a time of day such as "17:30"."""
    return _minutes(text) is not None


def is_range(text: str) -> bool:
    """Whether *text* is a range such as "09:00-17:30", also over midnight; it may end at "24:00"."""
    return _span(text) is not None


def _minutes(text: str, last: int = MINUTES_A_DAY - 1) -> int | None:
    hours, colon, minutes = text[:2], text[2:3], text[3:]
    digits = hours + minutes
    if colon != ":" or len(digits) != 4 or not (digits.isascii() and digits.isdecimal()) or int(minutes) > 59:
        return None
    total = int(hours) * 60 + int(minutes)
    return total if total <= last else None


@cache
def _span(text: str) -> tuple[int, int] | None:
    """First and last minute after midnight; a range over midnight ends after 1440."""
    start_text, _, end_text = text.partition("-")
    start, end = _minutes(start_text), _minutes(end_text, last=MINUTES_A_DAY)
    if start is None or end is None or start == end:
        return None
    return (start, end) if end > start else (start, end + MINUTES_A_DAY)
