"""A physio's card as a file: what may stand in it, reading it, and keeping it in the person's folder.

Belongs here: the form of an `.ergocard`, and where the earlier one goes. Doesn't: what follows from a card.
Nothing in it is ever executed, and all that is wrong is told at once, with line and what would be right.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

import msgspec

from ergo.core.card import Card, Dont, Move, routine_of
from ergo.core.fitting import with_implied
from ergo.core.problem import Problem
from ergo.core.routine import HOLD_AT_LEAST, Catalogue, Exercise
from ergo.core.settings_table import ALL_DAYS
from ergo.storage.files import CannotWrite, reason, write_whole
from ergo.storage.routine_checks import check_table
from ergo.storage.routine_fields import (
    REQUIRED,
    Check,
    Finding,
    Table,
    among,
    nearest,
    number,
    quoted,
    schema,
    several,
    tables,
    text,
    texts,
)
from ergo.storage.routine_files import read_toml

SUFFIX = ".ergocard"
LONGEST = 366  # days that a card may count
MOST_MINUTES = 60  # of one day


class Reading(msgspec.Struct, frozen=True):
    """What a file says; without a card it has problems."""

    card: Card | None
    problems: tuple[Problem, ...] = ()
    dont: Dont = Dont()  # as far as it can be understood, also where the rest can't
    text: str = ""


def day(value: object) -> Iterator[Finding]:
    """A day of the calendar."""
    if _day(value) is None:
        yield (), f"{quoted(value)} is not a day; write it as 2026-03-29"


MOVE: dict[str, tuple[object, Check]] = {
    "exercise": (REQUIRED, text(60)),
    "seconds": (0, number(1, 300, whole=True)),
    "reps": (0, number(1, 50, whole=True)),
    "sets": (1, number(1, 10, whole=True)),
    "side": ("both", among("R", "L", "both")),
    "days": (list(ALL_DAYS), several(*ALL_DAYS, least=1, most=7)),
    "note": ("", text(200, least=0, ours=False)),
}

CARD: dict[str, tuple[object, Check]] = {
    "schema": (REQUIRED, schema),
    "who": (REQUIRED, text(80, ours=False)),
    "date": (REQUIRED, day),
    "until": (REQUIRED, day),
    "note": ("", text(400, least=0, ours=False)),
    "dont": ([], texts(40, each=60)),
    "exercises": (REQUIRED, tables(16, MOVE)),
}


def read_card(path: Path, catalogue: Catalogue, name: str = "") -> Reading:
    """The card in that file, or everything that is wrong with it; *name* is how problems call the file."""
    file = read_toml(path, name or path.name)
    file.report(check_table(file.table, CARD, _RULES, catalogue) if not file.problems else ())
    dont = _dont(file.table.get("dont"), catalogue)
    card = None if file.problems else _card(file.table, dont, catalogue)
    return Reading(card, tuple(file.problems), dont, file.text)


def takes_a_place(text: str, place: Path) -> bool:
    """Whether another file stands where *text* would be kept, also one that can't be read."""
    with suppress(OSError):
        return place.exists() and place.read_bytes() != text.encode()
    return True


def keep(text: str, place: Path, before: date | None) -> Path | None:
    """Makes *text* the person's card; gives where the earlier one lies now, if there was another.

    *before* is the earlier one's date, None where it says none. Raises `CannotWrite`; then all is as it was.
    """
    if place.exists() and not takes_a_place(text, place):
        return None
    aside = put_aside(place, before) if place.exists() else None
    try:
        write_whole(place, text)
    except CannotWrite:
        if aside is not None:
            with suppress(OSError):
                aside.rename(place)
        raise
    return aside


def put_aside(place: Path, written: date | None) -> Path:
    """Renames the kept card so that its date is in its name and nothing is lost; raises `CannotWrite`."""
    written = written or date.fromtimestamp(place.stat().st_mtime)
    number = 1
    while True:
        copy = "" if number == 1 else f"-{number}"
        aside = place.with_name(f"{place.stem}-{written.isoformat()}{copy}{SUFFIX}")
        if not aside.exists():
            break
        number += 1
    try:
        return place.rename(aside)
    except OSError as error:
        raise CannotWrite(
            "{file} could not be put aside: {reason}.", file=place, reason=reason(error)
        ) from error


def _day(value: object) -> date | None:
    """TOML has days of its own; in quotes they are welcome, too."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    with suppress(ValueError):
        if isinstance(value, str) and len(value) == len("2026-03-29"):
            return date.fromisoformat(value)
    return None


def _exercises(catalogue: Catalogue) -> dict[str, Exercise]:
    """Every exercise by its id, and by its name in small letters."""
    named = {exercise.name.lower(): exercise for exercise in catalogue.exercises.values()}
    return named | catalogue.exercises


def _written(table: Table, catalogue: Catalogue) -> Iterator[tuple[int, Table, Exercise]]:
    """The entries whose exercise is known, with their number."""
    exercises = _exercises(catalogue)
    for at, entry in enumerate(table["exercises"]):
        name = entry["exercise"]
        if exercise := exercises.get(name, exercises.get(name.lower())):
            yield at, entry, exercise


def _card(table: Table, dont: Dont, catalogue: Catalogue) -> Card:
    moves = (
        msgspec.convert(entry | {"exercise": it.id}, Move) for _, entry, it in _written(table, catalogue)
    )
    written, until = _day(table["date"]), _day(table["until"])
    assert written is not None
    assert until is not None
    return Card(table["who"], written, until, tuple(moves), dont, table.get("note", ""))


def _dont(said: object, catalogue: Catalogue) -> Dont:
    """What is not to be done, of whatever stands there."""
    words = [word for word in said if isinstance(word, str)] if isinstance(said, list) else []
    tags, exercises = {tag.id for tag in catalogue.model.tags}, _exercises(catalogue)
    found = (exercises.get(word, exercises.get(word.lower())) for word in words)
    return Dont(
        tuple(dict.fromkeys(exercise.id for exercise in found if exercise)),
        tuple(dict.fromkeys(word for word in words if word in tags)),
    )


def _ends_after_it_begins(table: Table, _: Catalogue) -> Iterator[Finding]:
    written, until = _day(table["date"]), _day(table["until"])
    if written is None or until is None:
        return
    if until < written:
        yield ("until",), f"{until} is before the date of the card, {written}"
    elif (until - written).days > LONGEST:
        yield ("until",), f"{until} is more than a year after the date of the card, {written}"


def _exercises_are_known(table: Table, catalogue: Catalogue) -> Iterator[Finding]:
    known = {at for at, *_ in _written(table, catalogue)}
    for at, entry in enumerate(table["exercises"]):
        if at not in known:
            near = nearest(entry["exercise"].lower(), sorted(_exercises(catalogue)))
            yield ("exercises", at, "exercise"), f"{quoted(entry['exercise'])} does not exist{near}"


def _dont_is_known(table: Table, catalogue: Catalogue) -> Iterator[Finding]:
    known = {*_exercises(catalogue), *(tag.id for tag in catalogue.model.tags)}
    for at, word in enumerate(table["dont"]):
        if word not in known and word.lower() not in known:
            near = nearest(word.lower(), sorted(known))
            yield ("dont", at), f"{quoted(word)} is neither an exercise nor a tag of model.toml{near}"


def _doses_can_be_done(table: Table, catalogue: Catalogue) -> Iterator[Finding]:
    for at, entry, exercise in _written(table, catalogue):
        yield from (((("exercises", at, *path), said)) for path, said in _dose(entry, exercise))


def _dose(entry: Table, exercise: Exercise) -> Iterator[Finding]:
    seconds, reps = entry.get("seconds"), entry.get("reps")
    if (seconds is None) == (reps is None):
        wrong = "has neither seconds nor reps" if seconds is None else "has both seconds and reps"
        yield (), f"{wrong}; give one of them"
    elif exercise.kind == "hold" and seconds is None:
        yield ("reps",), f"{exercise.id} is held; give seconds, and sets to do it more than once"
    elif exercise.kind == "hold" and seconds is not None and seconds < HOLD_AT_LEAST:
        yield ("seconds",), f"{exercise.id} is held for at least {HOLD_AT_LEAST:g} s, has {seconds}"
    elif exercise.kind == "timed" and seconds is None:
        yield ("reps",), f"{exercise.id} is not counted; give seconds"
    elif exercise.kind != "hold" and seconds is not None and seconds < exercise.cycle_s:
        yield ("seconds",), f"{exercise.id} needs at least {exercise.cycle_s:g} s, has {seconds}"
    if exercise.sides != "each" and entry.get("side", "both") != "both":
        yield ("side",), f"{exercise.id} works both sides; leave it out"


def _nothing_stands_twice(table: Table, catalogue: Catalogue) -> Iterator[Finding]:
    seen: dict[tuple[str, str, str], int] = {}
    for at, entry, exercise in _written(table, catalogue):
        for day_name in entry.get("days", ALL_DAYS):
            key = (exercise.id, entry.get("side", "both"), day_name)
            first = seen.setdefault(key, at)
            if first != at:
                said = f"{exercise.id} is on {day_name} already, in exercises[{first + 1}]; use sets"
                yield ("exercises", at, "exercise"), said
                break


def _does_not_gainsay_itself(table: Table, catalogue: Catalogue) -> Iterator[Finding]:
    dont = _dont(table["dont"], catalogue)
    forbidden = with_implied(dont.tags, catalogue.model)
    for at, _, exercise in _written(table, catalogue):
        tags = [tag for tag in exercise.skip if tag in forbidden]
        place = ("exercises", at, "exercise")
        if exercise.id in dont.exercises:
            yield place, f"{exercise.id} is also in dont; keep one"
        elif tags:
            yield (
                place,
                f"{exercise.id} is not for people with {quoted(tags[0])}, which dont asks for; keep one",
            )


def _a_day_has_room(table: Table, catalogue: Catalogue) -> Iterator[Finding]:
    seconds: Counter[str] = Counter()
    for _, entry, exercise in _written(table, catalogue):
        if list(_dose(entry, exercise)):
            return
        move = msgspec.convert(entry | {"exercise": exercise.id}, Move)
        for day_name in move.days:
            seconds[day_name] += routine_of((move,), catalogue).total_s
    for fullest, total in seconds.most_common(1):
        if total > MOST_MINUTES * 60:
            said = f"{fullest} would take {total // 60} min; {MOST_MINUTES} min at most"
            yield ("exercises",), said


_RULES: dict[Callable[[Table, Catalogue], Iterator[Finding]], str] = {  # and the keys they need
    _ends_after_it_begins: "date until",
    _exercises_are_known: "exercises",
    _dont_is_known: "dont",
    _doses_can_be_done: "exercises",
    _nothing_stands_twice: "exercises",
    _does_not_gainsay_itself: "exercises dont",
    _a_day_has_room: "exercises",
}
