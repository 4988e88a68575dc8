"""The verbs that read and change what Ergo keeps, whether it runs or not."""

import sys
import time
from argparse import Namespace
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ergo.commands.line import WrongUse
from ergo.commands.said import DONE, WRONG_USE, fail, lasting, print_json

if TYPE_CHECKING:
    from ergo.core.breaks import Entry
    from ergo.core.settings import Row, Settings
    from ergo.storage.history import History


def settings(typed: Namespace) -> int:
    """Lists, shows or changes settings."""
    from ergo.core.settings import WrongSetting
    from ergo.storage import paths, settings_file

    present, problems = settings_file.load(paths.settings_path())
    for problem in problems:
        print(f"ergo: {problem}", file=sys.stderr)
    try:
        match typed.action, typed.key, typed.value:
            case "list", None, None:
                return _list_settings(present, typed.json)
            case "get", str(key), None:
                return _show_setting(present, key, typed.json)
            case "set", str(key), str(value):
                return _set_setting(key, value)
    except WrongSetting as wrong:
        return fail(str(wrong), WRONG_USE)
    raise WrongUse("use settings list, settings get KEY, or settings set KEY VALUE")


def _list_settings(settings: "Settings", as_json: bool) -> int:
    from ergo.core.settings import as_text, get, rows

    if as_json:
        print_json([_described(settings, row) for row in rows()])
        return DONE
    width = max(len(row.path) for row in rows())
    for row in rows():
        value = get(settings, row.path)
        changed = "" if value == row.default else f"   (default {as_text(row.default) or 'empty'})"
        print(f"{row.path:{width}}  {as_text(value) or 'empty'}{changed}")
    return DONE


def _described(settings: "Settings", row: "Row") -> dict[str, object]:
    from ergo.core.settings import get

    return {
        "path": row.path,
        "value": get(settings, row.path),
        "default": row.default,
        "type": row.shape,
        "limits": row.limits,
        "help": row.help,
    }


def _show_setting(settings: "Settings", key: str, as_json: bool) -> int:
    from ergo.core.settings import as_text, get, row

    value = get(settings, key)
    if as_json:
        print_json(_described(settings, row(key)))
    else:
        print(as_text(value))
    return DONE


def _set_setting(key: str, value: str) -> int:
    from ergo.core.settings import parse as parse_value
    from ergo.desktop.instance import NoAnswerError, NotRunningError, ask
    from ergo.storage import paths, settings_file
    from ergo.storage.files import CannotWrite

    try:
        settings_file.save_value(paths.settings_path(), key, parse_value(key, value))
    except CannotWrite as trouble:
        return fail(str(trouble))
    # The file is what counts: an Ergo that starts later reads it.
    with suppress(NotRunningError, NoAnswerError, OSError):
        ask(paths.runtime_folder() / "socket", {"verb": "reload"})
    return DONE


def history(typed: Namespace) -> int:
    """The last days, single entries, an export, or an end to all of it."""
    from ergo.storage import paths
    from ergo.storage.history import History, HistoryTrouble

    past = History(paths.history_path())
    try:
        if typed.delete_all:
            return _delete_history(past)
        if typed.export:
            return _export_history(past, *typed.export)
        return _show_history(past, typed)
    except HistoryTrouble as trouble:
        return fail(str(trouble))
    finally:
        past.close()


def _delete_history(history: "History") -> int:
    from ergo.desktop.instance import NoAnswerError, NotRunningError, ask
    from ergo.storage import paths

    if sys.stdin.isatty():
        answer = input("Forget all history on this computer, for good? Type yes: ")
        if answer.strip().lower() != "yes":
            return fail("nothing was deleted")
    history.delete_all()
    with suppress(NotRunningError, NoAnswerError, OSError):
        ask(paths.runtime_folder() / "socket", {"verb": "forget"})
    return DONE


def _export_history(history: "History", form: str, file: str) -> int:
    from tzlocal import get_localzone

    from ergo.storage.export import export
    from ergo.storage.files import CannotWrite

    if form not in ("csv", "json"):
        raise WrongUse(f'"{form}" is no form to export; use csv or json')
    try:
        export(history.entries(0, time.time() + 1), get_localzone(), Path(file), form)
    except CannotWrite as trouble:
        return fail(str(trouble))
    return DONE


def _show_history(history: "History", typed: Namespace) -> int:
    from datetime import datetime, timedelta
    from datetime import time as clock

    from tzlocal import get_localzone

    from ergo.core import insights

    zone = get_localzone()
    today = datetime.now(zone).date()
    first = today - timedelta(days=typed.days - 1)
    begin = datetime.combine(first, clock(), zone).timestamp()
    entries = history.entries(begin, time.time() + 1)
    if typed.entries:
        return _show_entries(entries, typed.json)
    days = insights.days(entries, zone, first, today)
    if typed.json:
        print_json(days)
        return DONE
    print(f"{'day':12}{'sat':>12}{'longest':>12}{'breaks':>10}{'natural':>9}{'moved':>10}")
    for day in days:
        print(
            f"{day.date.isoformat():12}{lasting(day.sitting_seconds):>12}{lasting(day.longest_sit_seconds):>12}"
            f"{f'{day.taken} of {day.offered}':>10}{day.natural:>9}{lasting(day.moved_seconds):>10}"
        )
    return DONE


def _show_entries(entries: "Iterable[Entry]", as_json: bool) -> int:
    import msgspec

    from ergo.core.breaks import Rested, Sat

    if as_json:
        print_json(entries)
        return DONE
    for entry in entries:
        fields: dict[str, object] = msgspec.to_builtins(entry)
        at = entry.start if isinstance(entry, Sat | Rested) else entry.at
        words = " ".join(
            f"{key}={value}" for key, value in fields.items() if key not in ("type", "start", "at")
        )
        print(f"{time.strftime('%Y-%m-%d %H:%M:%S', time.localtime(at))}  {fields['type']}  {words}")
    return DONE


def routines(typed: Namespace) -> int:
    """The routines that suit this person, as a list."""
    from ergo.offering import Offering
    from ergo.storage import paths, settings_file
    from ergo.storage.history import History

    settings, _ = settings_file.load(paths.settings_path())
    offering = Offering(lambda: settings, History(paths.history_path()))
    found: list[dict[str, Any]] = [
        {
            "id": routine.id,
            "title": routine.title,
            "total_s": routine.total_s,
            "regions": routine.regions,
            "positions": routine.positions,
            "kind": routine.kind,
            "discreet": routine.discreet,
            "level": routine.level,
        }
        for routine in offering.shelved()
        if (typed.area is None or typed.area in routine.regions)
        and (typed.minutes is None or routine.total_s <= typed.minutes * 60)
        and (typed.position is None or typed.position in routine.positions)
    ]
    if typed.json:
        print_json(found)
        return DONE
    for it in found:
        print(f"{it['id']:28}{lasting(it['total_s']):>8}  {', '.join(it['positions']):18}  {it['title']}")
    return DONE if found else fail("no routine suits that; ask for less")
