"""A physio's card from the command line."""

import json
import subprocess
from datetime import date, timedelta
from pathlib import Path

import pytest

from ergo.commands import run
from tests.ergo_process import ROOT, SOON, ErgoProcess, eventually

Printed = pytest.CaptureFixture[str]


def a_card(folder: Path, who: str = "Anna Berger", until: date | None = None, reps: int = 8) -> Path:
    """A card that counts for another week."""
    until = until or date.today() + timedelta(days=7)
    file = folder / f"{who}.ergocard"
    file.write_text(
        f'schema = 1\nwho = "{who}"\ndate = {until - timedelta(days=14)}\nuntil = {until}\n'
        f'[[exercises]]\nexercise = "neck-tuck"\nreps = {reps}\n'
    )
    return file


def kept(home: Path) -> list[str]:
    return sorted(path.name for path in (home / "data").glob("*.ergocard"))


def test_a_card_is_imported_without_a_running_ergo(home: Path, tmp_path: Path, capsys: Printed) -> None:
    card = a_card(tmp_path)
    assert run(["import", str(card)]) == 0
    out, err = capsys.readouterr()
    assert out.startswith("Imported: the card of ")
    assert out.count("\n") == 1
    assert err == ""
    assert (home / "data" / "card.ergocard").read_text() == card.read_text()

    assert run(["routines", "--json"]) == 0
    [first, *_] = json.loads(capsys.readouterr().out)
    assert (first["id"], first["title"], first["regions"]) == ("card", "Chin glide", ["neck"])


def test_the_earlier_card_is_kept_aside_and_named(home: Path, tmp_path: Path, capsys: Printed) -> None:
    first = a_card(tmp_path)
    written = date.today() - timedelta(days=7)
    for file in (first, first, a_card(tmp_path, "B. Amsel")):
        assert run(["import", str(file)]) == 0

    out = capsys.readouterr().out
    assert out.splitlines()[-1] == (
        f"The card of {written} from Anna Berger is kept as {home}/data/card-{written}.ergocard."
    )
    assert kept(home) == [f"card-{written}.ergocard", "card.ergocard"]
    (home / "data" / "card.ergocard").write_text("spoiled")
    assert run(["import", str(first)]) == 0
    assert "What stood in its place is kept as" in capsys.readouterr().out
    assert len(kept(home)) == 3


def test_what_is_wrong_is_told_and_nothing_changes(home: Path, tmp_path: Path, capsys: Printed) -> None:
    broken = a_card(tmp_path, reps=0)
    old = a_card(tmp_path, "Old", date.today() - timedelta(days=1))

    assert [run(["import", str(it)]) for it in (broken, old, tmp_path, tmp_path / "gone")] == [1, 1, 2, 2]
    assert run(["import"]) == 2

    lines = capsys.readouterr().err.splitlines()
    assert lines[0] == f"{broken}: line 7: exercises[1].reps: 0 is outside 1..50"
    assert lines[1] == f"ergo: {broken} was not imported: 1 to mend; nothing has changed"
    assert "it counted until" in lines[2]
    assert lines[3].endswith("is no file; name a card, such as mine.ergocard")
    assert len(lines) == 6
    assert kept(home) == []


def test_where_the_disk_refuses_it_is_one_sentence(home: Path, tmp_path: Path, capsys: Printed) -> None:
    (home / "data").parent.mkdir(parents=True, exist_ok=True)
    (home / "data").write_text("a file where the folder belongs")

    assert run(["import", str(a_card(tmp_path))]) == 1

    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_running_ergo_takes_the_new_card_at_once_and_shows_another_first(
    ergo: ErgoProcess, tmp_path: Path, home: Path
) -> None:
    ergo.starts()
    assert ergo.types("break", "card").returncode == 1
    shown = ergo.types("import", "--show", str(a_card(tmp_path)))
    assert (shown.returncode, shown.stdout, shown.stderr) == (0, "", "")
    assert kept(home) == []

    assert ergo.types("import", str(a_card(tmp_path))).returncode == 0

    assert ergo.types("break", "card").returncode == 0
    assert ergo.types("quit").returncode == 0
    assert ergo.ends()[0] == 0


def test_a_double_click_starts_ergo_with_the_card(ergo: ErgoProcess, tmp_path: Path, home: Path) -> None:
    ergo.command = (*ergo.command, "import", "--show", str(a_card(tmp_path)))
    plain = ErgoProcess(home)
    running = subprocess.Popen(ergo.command, env=ergo.environment, cwd=ROOT, stderr=subprocess.PIPE)
    try:
        eventually(lambda: plain.types("status").returncode == 0)
        assert plain.types("quit").returncode == 0
        assert running.communicate(timeout=SOON)[1] == b""
    finally:
        running.kill()
    assert kept(home) == []
