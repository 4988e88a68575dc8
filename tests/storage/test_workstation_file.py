"""The workstation check is there again as it was left; a damaged one is set aside, not lost."""

import logging
from datetime import date
from pathlib import Path

import pytest

from ergo.core.workstation import Answer, Check, Plan, Variant
from ergo.storage import workstation_file


def test_it_is_kept_as_it_stands(tmp_path: Path) -> None:
    path = tmp_path / "workstation.json"
    check = Check(Variant.LAPTOP, {3: Answer.NOT_MINE}, 4, date(2026, 11, 2), {3: Plan.ASK})

    assert workstation_file.load(path) == Check()
    workstation_file.save(path, check)

    assert workstation_file.load(path) == check


@pytest.mark.parametrize("text", ["{", '{"variant": "hammock"}', '{"answers": {"1": "maybe"}}'])
def test_a_damaged_one_is_set_aside(tmp_path: Path, text: str, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "workstation.json"
    path.write_text(text)

    assert workstation_file.load(path) == Check()

    assert [copy.read_text() for copy in tmp_path.glob("workstation-damaged-*")] == [text]
    assert [record.levelno for record in caplog.records] == [logging.WARNING]
    caplog.clear()
