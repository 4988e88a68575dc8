"""The diary as a file for other programs or for somebody to read: CSV or JSON."""

import csv
import io
from collections.abc import Iterable
from datetime import datetime, tzinfo
from pathlib import Path

import msgspec

from ergo.core.diary import DiaryEntry
from ergo.storage.files import CannotWrite, reason, write_whole

COLUMNS = (
    "at", "area", "side", "before", "after", "feeling", "felt", "set_off", "helped", "sat_minutes", "note",
    "kind",
)  # fmt: skip
_CSV_BEGINS = ",".join(COLUMNS[:6])
_JSON_BEGINS = '{\n  "ergo_diary_export": 1,'


def as_csv(entries: Iterable[DiaryEntry], zone: tzinfo) -> str:
    """One line per entry, local times with their distance to UTC, safe to open in a spreadsheet."""
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\r\n")  # as RFC 4180 has it
    writer.writeheader()
    for entry in entries:
        writer.writerow({name: _cell(value) for name, value in _told(entry, zone).items()})
    return text.getvalue()


def as_json(entries: Iterable[DiaryEntry], zone: tzinfo) -> str:
    """Every entry with its fields."""
    document = {"ergo_diary_export": 1, "entries": [_told(entry, zone) for entry in entries]}
    return msgspec.json.format(msgspec.json.encode(document), indent=2).decode() + "\n"


def export(entries: Iterable[DiaryEntry], zone: tzinfo, file: Path) -> None:
    """Writes CSV, or JSON where the name ends so; raises `CannotWrite`, also for a strange file."""
    form, begins = (as_json, _JSON_BEGINS) if file.suffix.lower() == ".json" else (as_csv, _CSV_BEGINS)
    try:
        if file.exists() and not file.read_bytes().startswith(begins.encode()):
            raise CannotWrite(
                "{file} is there already and is no diary of Ergo: choose another name.", file=file
            )
    except OSError as error:
        raise CannotWrite("{file} was not saved: {reason}.", file=file, reason=reason(error)) from error
    write_whole(file, form(entries, zone))


def _told(entry: DiaryEntry, zone: tzinfo) -> dict[str, object]:
    return {
        "at": datetime.fromtimestamp(entry.at, zone).isoformat(timespec="seconds"),
        "area": entry.area or "",
        "side": entry.side or "",
        "before": entry.before,
        "after": entry.after,
        "feeling": entry.feeling,
        "felt": ", ".join(entry.felt),
        "set_off": ", ".join(entry.set_off),
        "helped": ", ".join(entry.helped),
        "sat_minutes": None if entry.sat_seconds is None else round(entry.sat_seconds / 60),
        "note": entry.note,
        "kind": "gentler day" if entry.daily else "spasm",
    }


def _cell(value: object) -> object:
    """A text that a spreadsheet would run as a formula is marked as text."""
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return f"'{value}"
    return "" if value is None else value
