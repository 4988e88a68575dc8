"""Settings, history and routines from the command line, whether Ergo runs or not."""

import json
import time
from pathlib import Path

import pytest

from ergo.commands import run
from ergo.core.breaks import Because, Entry, Held, Kind, Moved, Outcome, Prompted, Rested, Sat
from ergo.storage.history import History
from tests.ergo_process import ErgoProcess

NOW = time.time()
ENTRIES: tuple[Entry, ...] = (
    Sat(NOW - 60, NOW - 30, 30),
    Rested(NOW - 30, NOW - 20, 5),
    Held(NOW - 15, Kind.MICRO, Because.CALL),
    Prompted(NOW - 10, Kind.MICRO, Outcome.TAKEN),
    Moved(NOW - 5, "hip-60", 60, 1, Kind.MICRO, "hip"),
)
OLD = Prompted(NOW - 40 * 86_400, Kind.LONG, Outcome.SKIPPED)


@pytest.fixture
def settings(home: Path) -> Path:
    """Where the settings lie, in a folder that is there."""
    file = home / "config" / "settings.toml"
    file.parent.mkdir(parents=True)
    return file


@pytest.fixture
def past(home: Path) -> Path:
    """A history with a few minutes of today, and something older."""
    history = History(home / "data" / "history.db")
    history.write_all((OLD, *ENTRIES))
    history.close()
    return home / "data" / "history.db"


Printed = pytest.CaptureFixture[str]


def test_every_setting_is_listed(home: Path, capsys: Printed) -> None:
    assert run(["settings", "list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert run(["settings", "list", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)

    assert len(rows) == len(lines) > 50
    assert all(list(row) == ["path", "value", "default", "type", "limits", "help"] for row in rows)
    assert not (home / "config" / "settings.toml").exists()


def test_starting_at_login_is_switched_also_while_ergo_does_not_run(settings: Path, capsys: Printed) -> None:
    entry = settings.parent / "autostart" / "io.github.ergo_desk.Ergo.desktop"

    assert run(["settings", "set", "startup.at_login", "yes"]) == 0
    assert "--background" in entry.read_text()
    assert run(["settings", "set", "startup.at_login", "no"]) == 0
    assert not entry.exists()

    entry.parent.rmdir()
    entry.parent.write_text("in the way")
    assert run(["settings", "set", "startup.at_login", "yes"]) == 1
    assert capsys.readouterr().err.startswith(f"ergo: {entry} cannot be changed: ")


def test_one_setting_is_shown_set_and_shown_again(settings: Path, capsys: Printed) -> None:
    assert run(["settings", "set", "breaks.every_minutes", "45"]) == 0
    assert run(["settings", "get", "breaks.every_minutes"]) == 0
    assert capsys.readouterr() == ("45\n", "")
    assert "every_minutes = 45" in settings.read_text()

    assert run(["settings", "get", "breaks.every_minutes", "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert (shown["path"], shown["value"], shown["default"]) == ("breaks.every_minutes", 45, 30)


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["set", "breaks.every_minutes", "4"], 2, "needs a whole number from 5 to 180"),
        (["set", "breaks.every_minutes", "thirty"], 2, "needs a whole number from 5 to 180"),
        (["set", "breaks.evry_minutes", "45"], 2, "breaks.every_minutes"),
        (["get", "breaks"], 2, "breaks"),
        (["get"], 2, "settings get KEY"),
        (["list", "breaks"], 2, "settings list"),
        (["set", "breaks.every_minutes"], 2, "settings set KEY VALUE"),
        (["put"], 2, "invalid choice"),
    ],
)
def test_a_wrong_setting_is_one_sentence(
    home: Path, capsys: Printed, words: list[str], status: int, said: str
) -> None:
    assert run(["settings", *words]) == status

    out, err = capsys.readouterr()
    assert out == ""
    assert said in err
    assert len(err.splitlines()) == 1
    assert not (home / "config" / "settings.toml").exists()


def test_a_broken_file_is_named_and_the_rest_counts(settings: Path, capsys: Printed) -> None:
    text = "[breaks]\nevery_minutes = 4\nmicro_seconds = 90\n"
    settings.write_text(text)

    assert run(["settings", "get", "breaks.micro_seconds"]) == 0

    out, err = capsys.readouterr()
    assert out == "90\n"
    assert err.startswith(
        "ergo: settings.toml: line 2: breaks.every_minutes is 4: needs a whole number from 5"
    )
    assert settings.read_text() == text


def test_a_file_that_is_no_toml_is_never_written_over(settings: Path, capsys: Printed) -> None:
    settings.write_text("[breaks\n")

    assert run(["settings", "set", "breaks.micro_seconds", "90"]) == 1

    out, err = capsys.readouterr()
    assert (out, len(err.splitlines())) == ("", 1)
    assert "line 1" in err
    assert settings.read_text() == "[breaks\n"


def test_a_folder_that_cannot_be_made_is_one_sentence(home: Path, capsys: Printed) -> None:
    home.touch()

    statuses = [run(["settings", "list"]), run(["settings", "set", "breaks.micro_seconds", "90"])]

    out, err = capsys.readouterr()
    assert statuses == [0, 1]
    assert len(out.splitlines()) > 50
    assert [line.partition(". ")[0] for line in err.splitlines()] == [
        "ergo: settings.toml: cannot be read: a file stands where its folder belongs"
    ] * 2


@pytest.mark.usefixtures("past")
def test_the_history_is_days_in_plain_counts(capsys: Printed) -> None:
    assert run(["history", "--days", "3", "--json"]) == 0
    days = json.loads(capsys.readouterr().out)

    assert len(days) == 3
    # About midnight a minute ago was yesterday.
    assert {name: sum(day[name] for day in days) for name in days[0] if name not in ("date", "held")} == {
        "sitting_seconds": 30,
        "longest_sit_seconds": 30,
        "offered": 1,
        "taken": 1,
        "natural": 1,
        "moved_seconds": 60,
    }
    assert [day["held"] for day in days if day["held"]] == [{"call": 1}]

    assert run(["history"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["day", "sat", "longest", "breaks", "natural", "moved"]
    assert len(lines) == 8


@pytest.mark.usefixtures("past")
def test_single_entries_are_listed(capsys: Printed) -> None:
    assert run(["history", "--entries"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[2] for line in lines] == ["sat", "rested", "held", "prompted", "moved"]

    assert run(["history", "--entries", "--json", "--days", "60"]) == 0
    assert [entry["type"] for entry in json.loads(capsys.readouterr().out)] == [
        "prompted", "sat", "rested", "held", "prompted", "moved",
    ]  # fmt: skip


@pytest.mark.usefixtures("past")
def test_an_export_has_everything_unless_days_are_named(tmp_path: Path, capsys: Printed) -> None:
    assert run(["history", "--export", "csv", str(tmp_path / "all.csv")]) == 0
    assert run(["history", "--export", "json", str(tmp_path / "few.json"), "--days", "2"]) == 0

    assert len((tmp_path / "all.csv").read_text().splitlines()) == 7
    assert len(json.loads((tmp_path / "few.json").read_text())["entries"]) == 5
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("form", "place", "status"), [("odt", "x.odt", 2), ("csv", "no/such/\0folder", 1), ("csv", "", 1)]
)
def test_an_export_that_cannot_be_is_one_sentence(
    tmp_path: Path, past: Path, capsys: Printed, form: str, place: str, status: int
) -> None:
    (tmp_path / "strange.csv").write_text("mine")
    file = place.replace("\0", "") if "\0" in place else str(tmp_path / place)
    if place.startswith("no/"):
        file = str(past / "inside a file")

    assert run(["history", "--export", form, file]) == status
    assert run(["history", "--export", "csv", str(tmp_path / "strange.csv")]) == 1

    out, err = capsys.readouterr()
    assert (out, len(err.splitlines())) == ("", 2)
    assert (tmp_path / "strange.csv").read_text() == "mine"


def test_deleting_deletes_everything(past: Path, capsys: Printed) -> None:
    assert run(["history", "--delete-all"]) == 0

    history = History(past)
    assert history.entries(0, NOW + 1) == ()
    history.close()
    assert capsys.readouterr() == ("", "")


def test_a_running_ergo_forgets_todays_numbers_too(ergo: ErgoProcess, past: Path) -> None:
    assert past.exists()
    ergo.starts()
    assert ergo.status()["today"]["taken"] in (0, 1)  # 0: midnight came between
    counted = ergo.status()["today"]["moved_seconds"]

    assert ergo.types("history", "--delete-all").returncode == 0

    today = ergo.status()["today"]
    assert counted in (0, 60)
    assert (today["offered"], today["taken"], today["natural"], today["moved_seconds"]) == (0, 0, 0, 0)


def test_a_damaged_history_is_set_aside_and_named(ergo: ErgoProcess, past: Path) -> None:
    past.write_bytes(b"not a database " * 300)

    first, second = ergo.types("history"), ergo.types("history")

    [aside] = past.parent.glob("history-damaged-*.db")
    assert (first.returncode, first.stderr) == (
        0,
        f"ergo: The history was damaged; it is now called {aside.name}, and a new one has begun.\n",
    )
    assert (second.returncode, second.stderr) == (0, "")


@pytest.mark.parametrize("days", ["0", "-1", "9999", "ten", "1.5"])
def test_a_number_of_days_that_is_none_is_wrong_use(home: Path, capsys: Printed, days: str) -> None:
    assert run(["history", "--days", days]) == 2

    assert capsys.readouterr().err.endswith("see ergo history --help\n")
    assert not home.exists()


def test_routines_are_listed_with_the_promised_fields(home: Path, capsys: Printed) -> None:
    assert run(["routines", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)

    assert len(found) > 20
    assert list(found[0]) == ["id", "title", "total_s", "regions", "positions", "kind", "discreet", "level"]
    assert "relief" not in {it["kind"] for it in found}
    assert not (home / "data" / "history.db").exists()


def test_routines_are_filtered(capsys: Printed, home: Path) -> None:
    assert home
    assert run(["routines", "--area", "hip", "--minutes", "1", "--position", "seated", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)

    assert found
    assert all("hip" in it["regions"] and it["total_s"] <= 60 and "seated" in it["positions"] for it in found)

    assert run(["routines", "--area", "hip", "--minutes", "1", "--position", "seated"]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == [it["id"] for it in found]


@pytest.mark.parametrize(
    "words",
    [
        ["--area", "nose"],
        ["--minutes", "nan"],
        ["--minutes", "-2"],
        ["--position", "lying"],
        ["new"],
        ["list", "x"],
    ],
)
def test_a_filter_that_is_none_is_wrong_use(home: Path, capsys: Printed, words: list[str]) -> None:
    assert home
    assert run(["routines", *words]) == 2

    out, err = capsys.readouterr()
    assert (out, len(err.splitlines())) == ("", 1)


def test_a_routine_of_ones_own_is_begun_checked_and_listed(home: Path, capsys: Printed) -> None:
    assert run(["routines", "new", "my-hips"]) == 0
    path = home / "data" / "routines" / "my-hips-60.toml"
    assert capsys.readouterr() == (f"{path}\n", "")

    assert run(["check", str(path)]) == 0
    assert run(["routines", "--area", "hip"]) == 0
    assert "My hips" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["My Hips", "../hips", "my-hips-120", "hip-60"])
def test_a_routine_that_cannot_be_begun_is_refused_in_one_sentence(
    home: Path, capsys: Printed, name: str
) -> None:
    assert run(["routines", "new", name]) == 2

    out, err = capsys.readouterr()
    assert (out, len(err.splitlines())) == ("", 1)
    assert list((home / "data" / "routines").iterdir()) == []


def test_routines_are_those_that_suit_the_body(settings: Path, capsys: Printed) -> None:
    settings.write_text('[routines]\nbody = ["wheelchair"]\n')

    assert run(["routines", "--json"]) == 0

    assert {position for it in json.loads(capsys.readouterr().out) for position in it["positions"]} == {
        "seated"
    }


def test_nothing_found_is_said(home: Path, capsys: Printed) -> None:
    assert home
    assert run(["routines", "--area", "hip", "--minutes", "0.1"]) == 1
    assert run(["routines", "--area", "hip", "--minutes", "0.1", "--json"]) == 0

    assert capsys.readouterr() == ("[]\n", "ergo: no routine suits that; ask for less\n")


@pytest.mark.usefixtures("past")
def test_a_page_for_a_clinician_is_made_without_a_screen(tmp_path: Path, ergo: ErgoProcess) -> None:
    ergo.environment |= {"DISPLAY": ":77", "QT_QPA_PLATFORM": "xcb"}  # nobody is there
    page = tmp_path / "page.pdf"

    made = ergo.types("history", "--export", "pdf", str(page), "--days", "30")

    assert (made.returncode, made.stdout, made.stderr) == (0, "", "")
    assert page.read_bytes().startswith(b"%PDF-")
    assert ergo.types("history", "--export", "pdf", str(page)).returncode == 0  # its own is replaced
    page.write_text("my thesis")
    refused = ergo.types("history", "--export", "pdf", str(page))
    assert refused.returncode == 1
    assert refused.stderr == (f"ergo: {page} is there already and is no page of Ergo: choose another name.\n")
    assert page.read_text() == "my thesis"


def test_of_a_diary_that_cannot_be_read_no_page_is_made(
    home: Path, tmp_path: Path, ergo: ErgoProcess
) -> None:
    (home / "data").mkdir(parents=True)
    (home / "data" / "diary.json").write_text('{"ergo_diary": 9}')

    made = ergo.types("history", "--export", "pdf", str(tmp_path / "page.pdf"))

    assert made.returncode == 1
    assert "A newer Ergo wrote the diary" in made.stderr
    assert not (tmp_path / "page.pdf").exists()
