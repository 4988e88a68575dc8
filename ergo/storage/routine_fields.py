"""What each key of a routine or exercise file may hold, as two tables, and what is said of a bad value.

Belongs here: rules about one key. Doesn't: rules between keys and between files (routine_checks).
"""

import re
from collections.abc import Callable, Iterator
from math import isfinite
from typing import Any

from ergo.storage.toml_lines import KeyPath

Finding = tuple[KeyPath, str]  # where in the file, and what is wrong there
Check = Callable[[object], Iterator[Finding]]
Table = dict[str, Any]  # as tomllib read it: anything may be in there

REGIONS = ("neck", "shoulders", "back", "hip", "legs", "wrists", "eyes", "whole-body", "calm")
FOLDERS = (*REGIONS, "relief", "evening")
POSITIONS = ("seated", "standing", "floor")
CONTACTS = ("handR", "handL", "footR", "footL")
REQUIRED = object()
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_TIMER_OR_ID = re.compile(r"_?[a-z0-9]+(-[a-z0-9]+)*")
_NOT_PLAIN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff<>]"
)
_NOT_OURS = re.compile(
    r"\b(treats?|cures?|prevents?|heals?|diagnos\w+|therapy|bad posture|wrong posture|slouch\w*)\b",
    re.IGNORECASE,
)
_PROP = re.compile(r"chair|mat|topmat|(wall|desk|rail|footchair)-?\.?\d[\d.]*|ball:-?[\d.]+,-?[\d.]+,[\d.]+")


def quoted(value: object) -> str:
    """A value as it was written, cut where it is long."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int) and abs(value) >= 10**30:
        return "a number of more than 30 digits"
    if isinstance(value, (int, float)):
        return f"{value:.12g}"
    if isinstance(value, dict):
        return "a table"
    if isinstance(value, list):
        return "a list"
    shown = str(value)
    return f"'{shown[:40]}…'" if len(shown) > 40 else f"'{shown}'"


def text(most: int, least: int = 1, *, ours: bool = True) -> Check:
    """Plain words, so many characters at most; *ours*: Ergo will say them as its own."""

    def check(value: object) -> Iterator[Finding]:
        if not isinstance(value, str):
            yield (), f"{quoted(value)} is not a text; put it in quotes"
        elif len(value.strip()) < least:
            yield (), "is empty; say it in a few words"
        elif len(value) > most:
            yield (), f"{len(value)} characters, at most {most}"
        elif odd := _NOT_PLAIN.search(value):
            yield (), f"has the character U+{ord(odd[0]):04X} in it; plain text without markup is allowed"
        elif ours and (word := _NOT_OURS.search(value)):
            yield (), f"'{word[0]}' is not a word Ergo uses; say what the move may ease"

    return check


def texts(most: int, least: int = 0, each: int = 180) -> Check:
    """A list of plain texts."""
    check_each = text(each)

    def check(value: object) -> Iterator[Finding]:
        if not isinstance(value, list):
            yield (), "must be a list of texts"
        elif len(value) < least:
            yield (), "is empty; name at least one"
        elif len(value) > most:
            yield (), f"{len(value)} entries, at most {most}"
        else:
            yield from (((i, *path), said) for i, v in enumerate(value) for path, said in check_each(v))

    return check


def tips(value: object) -> Iterator[Finding]:
    """1 to 8 tips of up to 12 words."""
    yield from texts(8, 1)(value)
    for number, tip in enumerate(value if isinstance(value, list) else []):
        if isinstance(tip, str) and len(tip.split()) > 12:
            yield (number,), f"{len(tip.split())} words; at most 12"


def among(*known: str) -> Check:
    """One of these words."""

    def check(value: object) -> Iterator[Finding]:
        if value not in known:
            yield (), f"{quoted(value)} is not known; use {_one_of(known)}"

    return check


def several(*known: str, least: int = 0, most: int = 3) -> Check:
    """A list of these words."""

    def check(value: object) -> Iterator[Finding]:
        if not isinstance(value, list):
            yield (), "must be a list of texts"
        elif len(value) < least:
            yield (), "is empty; name at least one"
        elif strange := [entry for entry in value if entry not in known]:
            yield (value.index(strange[0]),), f"{quoted(strange[0])} is not known; use {_one_of(known)}"
        elif len(value) > most:
            yield (), f"{len(value)} entries, at most {most}"

    return check


def number(low: float, high: float, *, whole: bool = False) -> Check:
    """A number within limits, both of them allowed."""

    def check(value: object) -> Iterator[Finding]:
        kinds: tuple[type, ...] = (int,) if whole else (int, float)
        if isinstance(value, bool) or not isinstance(value, kinds):
            yield (
                (),
                f"{quoted(value)} is not a {'whole ' if whole else ''}number; {low:g}..{high:g} is allowed",
            )
        elif not low <= value <= high or not isfinite(value):  # type: ignore[operator, arg-type]
            yield (), f"{quoted(value)} is outside {low:g}..{high:g}"

    return check


def flag(value: object) -> Iterator[Finding]:
    """True or false."""
    if not isinstance(value, bool):
        yield (), f"{quoted(value)} is not true or false"


def schema(value: object) -> Iterator[Finding]:
    """The version of the format."""
    if value != 1 or isinstance(value, bool):
        yield (), f"{quoted(value)} is not known; this version reads 1"


def identifier(value: object) -> Iterator[Finding]:
    """Lower-case words joined by hyphens."""
    if not isinstance(value, str) or not _ID.fullmatch(value) or len(value) > 60:
        yield (), f"{quoted(value)} is not a valid id; use lower-case words joined by '-'"


def step_exercise(value: object) -> Iterator[Finding]:
    """The id of an exercise or of a timer."""
    if not isinstance(value, str) or not _TIMER_OR_ID.fullmatch(value) or len(value) > 60:
        yield (), f"{quoted(value)} is not a valid id; use an exercise such as neck-tuck, or _ready or _rest"


def ids(value: object) -> Iterator[Finding]:
    """A list of ids."""
    if not isinstance(value, list):
        yield (), "must be a list of texts"
        return
    yield from (((i, *path), said) for i, v in enumerate(value) for path, said in identifier(v))


def props(value: object) -> Iterator[Finding]:
    """What is drawn beside the figure."""
    if not isinstance(value, list):
        yield (), "must be a list of texts"
        return
    for i, prop in enumerate(value):
        if prop in ("wall", "desk", "rail", "footchair"):
            yield (i,), f"{quoted(prop)} needs a position, for example {prop}.365"
        elif not isinstance(prop, str) or not _PROP.fullmatch(prop):
            yield (i,), f"{quoted(prop)} is not known; use {_one_of(('chair', 'mat', 'topmat', 'wall.365'))}"


def notes_by_tag(value: object) -> Iterator[Finding]:
    """A table of tag and what to take care of."""
    if not isinstance(value, dict):
        yield (), 'must be a table of texts, for example preg = "shorter step"'
        return
    check = text(120)
    yield from (((tag, *path), said) for tag, note in value.items() for path, said in check(note))


def tables(most: int, fields: "dict[str, tuple[object, Check]]", least: int = 1) -> Check:
    """A list of tables with these keys."""

    def check(value: object) -> Iterator[Finding]:
        if not isinstance(value, list) or not all(isinstance(entry, dict) for entry in value):
            yield (), "must be a list of tables, each under its own [[…]]"
        elif not value:
            yield (), "is empty"
        elif not least <= len(value) <= most:
            yield (), f"{len(value)} tables; {least}..{most} are allowed"
        else:
            yield from (
                ((i, *path), said) for i, t in enumerate(value) for path, said in check_fields(t, fields)
            )

    return check


def pose(value: object) -> Iterator[Finding]:
    """A table of channels; which there are, and their limits, stands in the model file."""
    if not isinstance(value, dict):
        yield (), "must be a table of numbers, for example { neck = 16 }"
        return
    check = number(-1000, 1000)
    yield from (((channel, *path), said) for channel, v in value.items() for path, said in check(v))


def plant(value: object) -> Iterator[Finding]:
    """A table of hands and feet that stay where they are."""
    if not isinstance(value, dict):
        yield (), "must be a table, for example { footR = [0.1, 0.039, 0] }"
        return
    for contact, place in value.items():
        numbers = place if isinstance(place, list) and len(place) in (2, 3) else [None]
        if contact not in CONTACTS:
            yield (contact,), f"is not known; use {_one_of(CONTACTS)}"
        elif any(list(number(-360, 360)(entry)) for entry in numbers):
            yield (contact,), f"{quoted(place)} is not a place; [x, y] or [x, y, angle] is allowed"


def _one_of(words: tuple[str, ...]) -> str:
    return f"{', '.join(words[:-1])} or {words[-1]}" if len(words) > 1 else words[0]


def nearest(word: str, known: "list[str]") -> str:
    """ "; nearest: …" where a known word is near, else nothing."""
    from difflib import get_close_matches  # only where something is wrong

    close = get_close_matches(word[:60], known, n=1)
    return f"; nearest: {close[0]}" if close else ""


def check_fields(table: Table, fields: "dict[str, tuple[object, Check]]") -> Iterator[Finding]:
    """All that is wrong with single keys: unknown, missing, or holding what they may not."""
    for key in table:
        if key not in fields:
            yield (key,), f"is not a key of this file{nearest(key, list(fields))}"
    for key, (default, check) in fields.items():
        if key in table:
            yield from (((key, *path), said) for path, said in check(table[key]))
        elif default is REQUIRED:
            yield (key,), "is missing"


KEYFRAME: dict[str, tuple[object, Check]] = {
    "t": (REQUIRED, number(0, 60)),
    "label": (REQUIRED, text(40)),
    "say": ("", text(180, least=0)),
    "pose": ({}, pose),
    "plant": ({}, plant),
}

EXERCISE: dict[str, tuple[object, Check]] = {
    "schema": (REQUIRED, schema),
    "id": (REQUIRED, identifier),
    "name": (REQUIRED, text(40)),
    "regions": (REQUIRED, several(*REGIONS, least=1)),
    "muscles": (REQUIRED, texts(4, 1, 60)),
    "position": (REQUIRED, among(*POSITIONS)),
    "also": ([], several(*POSITIONS, "bed", most=4)),
    "uses_legs": (True, flag),
    "sides": ("together", among("together", "each", "alternating")),
    "side_say": (["Right side.", "Left side."], texts(2)),
    "props": ([], texts(8)),
    "discreet": (REQUIRED, number(0, 2, whole=True)),
    "level": (REQUIRED, number(1, 2, whole=True)),
    "kind": (REQUIRED, among("reps", "hold", "timed")),
    "lead_s": (4, number(2, 10)),
    "cycle_s": (REQUIRED, number(1, 60)),
    "tail_s": (2, number(0, 6)),  # 0 for a hold
    "dose": (REQUIRED, text(160)),
    "start": (REQUIRED, text(180)),
    "end": (REQUIRED, text(180)),
    "tips": (REQUIRED, tips),
    "breath": (REQUIRED, text(180)),
    "mistake": (REQUIRED, text(180)),
    "easier": (REQUIRED, text(180)),
    "harder": (REQUIRED, text(180)),
    "skip": ([], ids),
    "care": ({}, notes_by_tag),
    "notes": ([], texts(8)),
    "stop": (REQUIRED, text(180)),
    "gentle": (False, flag),
    "substitutes": ([], ids),
    "evidence": (REQUIRED, among("strong", "some", "expert", "tradition")),
    "sources": ([], ids),
    "source_note": ("", text(400, least=0)),
    "view": (REQUIRED, among("side", "front", "top")),
    "base": (REQUIRED, text(40)),
    "draw": ([], props),
    "fx": ("", text(180, least=0)),
    "keyframes": (REQUIRED, tables(12, KEYFRAME, least=2)),
}

STEP: dict[str, tuple[object, Check]] = {
    "exercise": (REQUIRED, step_exercise),
    "seconds": (REQUIRED, number(1, 900, whole=True)),
    "side": (None, among("R", "L", "S")),
}

ROUTINE: dict[str, tuple[object, Check]] = {
    "schema": (REQUIRED, schema),
    "id": (REQUIRED, identifier),
    "title": (REQUIRED, text(50)),
    "intent": ("", text(80, least=0)),
    "kind": (REQUIRED, among("break", "home", "strength", "walk", "calm", "relief", "evening")),
    "total_s": (REQUIRED, number(20, 900, whole=True)),
    "positions": (REQUIRED, several(*POSITIONS, least=1)),
    "discreet": (REQUIRED, number(0, 2, whole=True)),
    "level": (REQUIRED, number(1, 2, whole=True)),
    "regions": (REQUIRED, several(*REGIONS, least=1, most=9)),
    "note": ("", text(180, least=0)),
    "withheld_for": ([], ids),
    "steps": (REQUIRED, tables(24, STEP)),
}
