"""The history for other programs."""

import csv
import io
import json
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from ergo.core.breaks import Because, Entry, Held, Kind, Moved, Outcome, Prompted, Rested, Sat
from ergo.storage.export import as_csv, as_json, export
from ergo.storage.files import CannotWrite

BERLIN = ZoneInfo("Europe/Berlin")
NINE = datetime(2026, 3, 2, 9, tzinfo=BERLIN).timestamp()
ENTRIES: tuple[Entry, ...] = (
    Sat(NINE, NINE + 1800, 1790.5),
    Prompted(NINE + 1800, Kind.MICRO, Outcome.TAKEN),
    Moved(NINE + 1805, "=cmd()", 60, 0.95, Kind.MICRO, "hip", "just right", "better"),
    Held(NINE + 3600, Kind.LONG, Because.CALL),
    Rested(NINE + 4000, NINE + 4100, 600),
    Moved(NINE + 5000, "neck-60", 30, 0.5),
)


def test_a_spreadsheet_gets_one_line_per_entry() -> None:
    assert as_csv(ENTRIES, BERLIN).splitlines() == [
        "entry,start,end,seconds,kind,outcome,because,credited,routine,region,done,feeling,comfort",
        "sat,2026-03-02T09:00:00+01:00,2026-03-02T09:30:00+01:00,1790.5,,,,,,,,,",
        "prompted,2026-03-02T09:30:00+01:00,,,micro_break,taken,,,,,,,",
        "moved,2026-03-02T09:30:05+01:00,,60,micro_break,,,,'=cmd(),hip,0.95,just right,better",
        "held,2026-03-02T10:00:00+01:00,,,long_break,,call,,,,,,",
        "rested,2026-03-02T10:06:40+01:00,2026-03-02T10:08:20+01:00,,,,,600,,,,,",
        "moved,2026-03-02T10:23:20+01:00,,30,,,,,neck-60,,0.5,,",
    ]


def test_commas_and_line_breaks_stay_in_their_cell() -> None:
    text = as_csv([Moved(NINE, 'my "own",\nroutine', 60, 1)], BERLIN)

    [row] = csv.DictReader(io.StringIO(text))
    assert row["routine"] == 'my "own",\nroutine'


def test_json_has_the_days_and_the_entries() -> None:
    document = json.loads(as_json(ENTRIES, BERLIN))

    assert document["ergo_history"] == 1
    assert [(day["date"], day["taken"], day["held"]) for day in document["days"]] == [
        ("2026-03-02", 1, {"call": 1})
    ]
    assert document["entries"][2] == {
        "entry": "moved",
        "start": "2026-03-02T09:30:05+01:00",
        "end": "",
        "routine": "=cmd()",
        "seconds": 60.0,
        "done": 0.95,
        "kind": "micro_break",
        "region": "hip",
        "feeling": "just right",
        "comfort": "better",
    }


@pytest.mark.parametrize("form", ["csv", "json"])
def test_an_earlier_export_is_replaced_and_nothing_else(tmp_path: Path, form: str) -> None:
    file, diary = tmp_path / f"history.{form}", tmp_path / "diary.txt"
    diary.write_text("dear diary")

    export(ENTRIES[:1], BERLIN, file, form)
    export(ENTRIES, BERLIN, file, form)

    assert "micro_break" in file.read_text()
    with pytest.raises(CannotWrite, match="is no export of Ergo"):
        export(ENTRIES, BERLIN, diary, form)
    assert diary.read_text() == "dear diary"


def test_a_place_where_nothing_can_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="Is a directory"):
        export(ENTRIES, BERLIN, tmp_path, "csv")
