"""The history as a file for other programs: CSV for a spreadsheet, JSON for anything else.

Belongs here: the two formats. Doesn't: the page for a clinician (ui paints it).
"""

import csv
import io
from collections.abc import Iterable
from datetime import datetime, tzinfo
from pathlib import Path

import msgspec

from ergo.core.breaks import Entry, Rested, Sat
from ergo.core.insights import days
from ergo.storage.files import CannotWrite, reason, write_whole

_COLUMNS = (
    "entry", "start", "end", "seconds", "kind", "outcome", "because", "credited", "routine", "region", "done",
    "feeling", "comfort",
)  # fmt: skip
_CSV_BEGINS = ",".join(_COLUMNS[:4])  # later columns came, and will come, with later versions
_JSON_BEGINS = '{\n  "ergo_history": 1,'


def as_csv(entries: Iterable[Entry], zone: tzinfo) -> str:
    """One line per entry, local times with their distance to UTC, safe to open in a spreadsheet."""
    text = io.StringIO()
    writer = csv.DictWriter(text, _COLUMNS, restval="", lineterminator="\r\n")  # as RFC 4180 has it
    writer.writeheader()
    for entry in entries:
        writer.writerow({name: _cell(value) for name, value in _told(entry, zone).items()})
    return text.getvalue()


def as_json(entries: Iterable[Entry], zone: tzinfo) -> str:
    """The days in plain counts, and every entry."""
    entries = tuple(entries)
    document = {
        "ergo_history": 1,
        "days": days(entries, zone),
        "entries": [_told(entry, zone) for entry in entries],
    }
    return msgspec.json.format(msgspec.json.encode(document), indent=2).decode() + "\n"


def export(entries: Iterable[Entry], zone: tzinfo, file: Path, form: str) -> None:
    """Writes the file as "csv" or "json"; raises `CannotWrite`, also rather than replace a strange file."""
    text, begins = (
        (as_csv(entries, zone), _CSV_BEGINS) if form == "csv" else (as_json(entries, zone), _JSON_BEGINS)
    )
    try:
        if file.exists() and not file.read_bytes().startswith(begins.encode()):
            raise CannotWrite(
                "{file} is there already and is no export of Ergo: choose another name.", file=file
            )
    except OSError as error:
        raise CannotWrite("{file} was not saved: {reason}.", file=file, reason=reason(error)) from error
    write_whole(file, text)


def _told(entry: Entry, zone: tzinfo) -> dict[str, object]:
    """An entry's fields under the names of the columns."""
    fields: dict[str, object] = msgspec.to_builtins(entry)
    start, end = fields.pop("at", None), None
    if isinstance(entry, Sat | Rested):
        start, end = fields.pop("start"), fields.pop("end")
    return {"entry": fields.pop("type"), "start": _local(start, zone), "end": _local(end, zone)} | fields


def _local(wall: object, zone: tzinfo) -> str:
    if not isinstance(wall, float | int):
        return ""
    return datetime.fromtimestamp(wall, zone).isoformat(timespec="seconds")


def _cell(value: object) -> object:
    """A text that a spreadsheet would run as a formula is marked as text: people name their own routines."""
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return f"'{value}"
    return "" if value is None else value
