"""The verbs that read and change what Ergo keeps, whether it runs or not."""

import sys
import time
from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from ergo.commands.line import WrongUse
from ergo.commands.said import DONE, WRONG_USE, fail, lasting, print_json

if TYPE_CHECKING:
    from datetime import date, tzinfo

    from ergo.core.breaks import Entry
    from ergo.core.routine import Routine
    from ergo.core.settings import Row, Settings
    from ergo.offering import Offering
    from ergo.storage.history import History

_DAYS = 7  # shown where nobody says how many


def settings(typed: Namespace) -> int:
    """Lists, shows or changes settings."""
    from ergo.core.settings import WrongSetting

    try:
        match typed.action, typed.key, typed.value:
            case "list", None, None:
                return _list_settings(_present_settings(), typed.json)
            case "get", str(key), None:
                return _show_setting(_present_settings(), key, typed.json)
            case "set", str(key), str(value):
                return _set_setting(key, value)
    except WrongSetting as wrong:
        return fail(str(wrong), WRONG_USE)
    raise WrongUse("use settings list, settings get KEY, or settings set KEY VALUE")


def _present_settings() -> "Settings":
    """The settings as they count; what is wrong in the file is said, and its defaults count."""
    from ergo.storage import paths, settings_file

    present, problems = settings_file.load(paths.settings_path())
    for problem in problems:
        print(f"ergo: {problem}", file=sys.stderr)
    return present


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

    if as_json:
        print_json(_described(settings, row(key)))
    else:
        print(as_text(get(settings, key)))
    return DONE


def _set_setting(key: str, value: str) -> int:
    from ergo.commands.running import tell_running
    from ergo.core.settings import parse as parse_value
    from ergo.storage import paths, settings_file
    from ergo.storage.files import CannotWrite

    try:
        settings_file.save_value(paths.settings_path(), key, parse_value(key, value))
    except CannotWrite as trouble:
        return fail(str(trouble))
    tell_running("reload")
    if key == "startup.at_login" and (why := _start_at_login(bool(parse_value(key, value)))):
        return fail(why)
    return DONE


def _start_at_login(wanted: bool) -> str:
    """Works also while Ergo doesn't run; "" or why it can't be changed."""
    from ergo.desktop.autostart import login_switch
    from ergo.storage import paths

    return login_switch(paths.autostart_folder()).set(wanted)


def history(typed: Namespace) -> int:
    """The last days, single entries, an export, or an end to all of it."""
    from ergo.storage import paths
    from ergo.storage.history import History
    from ergo.storage.history_trouble import HistoryTrouble

    past = History(paths.history_path())
    try:
        if typed.delete_all:
            return _delete_history(past)
        if typed.export:
            form, file = typed.export
            if form == "pdf":
                from ergo.commands.page import write_page

                present = _present_settings()
                return write_page(past, _offering(present, past), present, Path(file), typed.days)
            return _export_history(past, form, Path(file), typed.days)
        return _show_history(past, typed)
    except HistoryTrouble as trouble:
        return fail(str(trouble))
    finally:
        past.close()


def _delete_history(history: "History") -> int:
    from ergo.commands.running import tell_running
    from ergo.storage import archive

    if sys.stdin.isatty():
        print("Forget all history on this computer, for good? Type yes: ", end="", flush=True)
        if sys.stdin.readline().strip().lower() != "yes":
            return fail("nothing was deleted")
    history.delete_all()
    archive.forget_spoken()
    tell_running("forget")
    return DONE


def _export_history(history: "History", form: str, file: Path, days: int | None) -> int:
    from tzlocal import get_localzone

    from ergo.storage.export import export
    from ergo.storage.files import CannotWrite

    if form not in ("csv", "json"):
        raise WrongUse(f'"{form}" is no form to export; use csv, json or pdf')
    zone = get_localzone()
    try:
        export(_entries(history, _first_day(days, zone), zone), zone, file, form)
    except CannotWrite as trouble:
        return fail(str(trouble))
    return DONE


def _show_history(history: "History", typed: Namespace) -> int:
    from tzlocal import get_localzone

    from ergo.core import insights

    zone = get_localzone()
    first = _first_day(typed.days or _DAYS, zone)
    entries = _entries(history, first, zone)
    if typed.entries:
        return _show_entries(entries, typed.json)
    days = insights.days(entries, zone, first, _first_day(1, zone))
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


def _first_day(days: int | None, zone: "tzinfo") -> "date | None":
    """The first of so many days that end with today; None: there is no first."""
    from datetime import datetime, timedelta

    return None if days is None else datetime.now(zone).date() - timedelta(days=days - 1)


def _entries(history: "History", first: "date | None", zone: "tzinfo") -> "tuple[Entry, ...]":
    """Everything since the midnight before that day."""
    from ergo.core import insights

    return history.entries(0 if first is None else insights.midnight(first, zone), time.time() + 1)


def _show_entries(entries: "Iterable[Entry]", as_json: bool) -> int:
    import msgspec

    from ergo.storage.history import moment

    if as_json:
        print_json(entries)
        return DONE
    for entry in entries:
        fields: dict[str, object] = msgspec.to_builtins(entry)
        said = " ".join(
            f"{key}={value}" for key, value in fields.items() if key not in ("type", "start", "at")
        )
        at = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(moment(entry)))
        print(f"{at}  {fields['type']}  {said}")
    return DONE


def routines(typed: Namespace) -> int:
    """The routines that suit this person, or a new one of their own."""
    match typed.action, typed.name:
        case "list", None:
            return _list_routines(typed)
        case "new", str(name):
            return _begin_routine(name)
    raise WrongUse("use routines, or routines new NAME")


def _begin_routine(name: str) -> int:
    """Writes an example to change, and prints where it lies."""
    from ergo.storage import paths
    from ergo.storage.files import CannotWrite
    from ergo.storage.own_routines import WrongName, write_example

    try:
        print(write_example(paths.own_routines_folder(), name))
    except WrongName as wrong:
        return fail(str(wrong), WRONG_USE)
    except CannotWrite as trouble:
        return fail(str(trouble))
    return DONE


def _list_routines(typed: Namespace) -> int:
    from ergo.storage import paths
    from ergo.storage.history import History

    offering = _offering(_present_settings(), History(paths.history_path()))
    areas = sorted({region for routine in offering.catalogue.routines.values() for region in routine.regions})
    if typed.area is not None and typed.area not in areas:
        raise WrongUse(f'"{typed.area}" is no area; use one of {", ".join(areas)}')
    found = [routine for routine in offering.shelved() if _is_wanted(routine, typed)]
    if typed.json:
        print_json([_told(routine) for routine in found])
        return DONE
    for it in found:
        print(f"{it.id:28}{lasting(it.total_s):>8}  {', '.join(it.positions):18}  {it.title}")
    return DONE if found else fail("no routine suits that; ask for less")


def _offering(present: "Settings", history: "History") -> "Offering":
    from tzlocal import get_localzone

    from ergo.desktop.clock import DesktopClock, boot_id
    from ergo.offering import Offering
    from ergo.storage import paths
    from ergo.storage.care import Care

    care = Care(paths.care_path(), DesktopClock().now, boot_id(), get_localzone())
    return Offering(lambda: present, history, care)


def _is_wanted(routine: "Routine", typed: Namespace) -> bool:
    return (
        typed.area in (None, *routine.regions)
        and typed.position in (None, *routine.positions)
        and (typed.minutes is None or routine.total_s <= typed.minutes * 60)
    )


def _told(routine: "Routine") -> dict[str, object]:
    """The fields that the command line promises."""
    return {
        "id": routine.id,
        "title": routine.title,
        "total_s": routine.total_s,
        "regions": routine.regions,
        "positions": routine.positions,
        "kind": routine.kind,
        "discreet": routine.discreet,
        "level": routine.level,
    }
