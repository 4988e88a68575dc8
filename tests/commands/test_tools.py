"""Checking, replaying and examining from the command line."""

import json
import os
from pathlib import Path

import pytest

from ergo.commands import run
from ergo.storage.shipped import shipped
from tests.ergo_process import ErgoProcess

Printed = pytest.CaptureFixture[str]

LAUNCH = '{"at":0,"event":"launch","wall":"2026-03-02T09:00:00+01:00","timezone":"Europe/Berlin"}\n'
DAY = LAUNCH + '{"at":0,"event":"active","until":2000}\n{"at":2000,"event":"end"}\n'


def test_good_files_and_folders_have_no_problems(capsys: Printed, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("[breaks]\nevery_minutes = 45\n")
    routine = next((shipped("routines") / "hip").glob("*.toml"))

    assert run(["check", str(tmp_path / "settings.toml"), str(tmp_path), str(routine)]) == 0
    assert run(["check", str(routine), "--json"]) == 0

    out, err = capsys.readouterr()
    assert out.startswith("No problems.\n")
    assert json.loads(out.removeprefix("No problems.\n")) == {"problems": []}
    assert err == ""


def test_every_problem_is_named_with_its_line(capsys: Printed, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('[breaks]\nevery_minutes = 4\n[look]\ntheme = "drak"\n')
    (tmp_path / "mine.toml").write_text("title = [\n")

    assert run(["check", str(tmp_path), "--json"]) == 1

    problems = json.loads(capsys.readouterr().out)["problems"]
    assert [list(problem) for problem in problems] == [["file", "line", "key", "problem"]] * 3
    assert [(Path(it["file"]).name, it["line"], it["key"]) for it in problems] == [
        ("settings.toml", 2, "breaks.every_minutes"),
        ("settings.toml", 4, "look.theme"),
        ("mine.toml", problems[2]["line"], ""),
    ]

    assert run(["check", str(tmp_path)]) == 1
    assert capsys.readouterr().out.endswith("3 to mend.\n")


@pytest.mark.usefixtures("home")
def test_cards_are_checked_too_alone_and_in_a_folder(capsys: Printed, tmp_path: Path) -> None:
    card = tmp_path / "mine.ergocard"
    card.write_text(
        'schema = 1\nwho = "A"\ndate = 2026-03-02\nuntil = 2026-03-09\n'
        '[[exercises]]\nexercise = "neck-tuck"\nreps = 8\n'
    )
    assert run(["check", str(card), str(tmp_path)]) == 0

    card.write_text(card.read_text().replace("reps = 8", "reps = 0"))
    assert run(["check", str(tmp_path)]) == 1
    assert f"{card}: line 7: exercises[1].reps: 0 is outside 1..50\n1 to mend.\n" in capsys.readouterr().out


def test_hostile_files_are_each_one_problem(capsys: Printed, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.toml")
    os.mkfifo(tmp_path / "settings.toml")
    (tmp_path / "zero.toml").symlink_to("/dev/zero")
    (tmp_path / "bytes.toml").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "deep.toml").write_text("a = " + "[" * 5000)
    (tmp_path / "huge.toml").write_text("a = 1 #" + "x" * 300_000)
    (tmp_path / "a\nb.toml").write_text("a = 1\n")
    (tmp_path / os.fsdecode(b"odd-\xff.toml")).write_text("=")

    assert run(["check", str(tmp_path), "--json"]) == 1

    files = {it["file"] for it in json.loads(capsys.readouterr().out)["problems"]}
    assert len(files) >= 8


@pytest.mark.parametrize("name", ["absent.toml", "x" * 5000])
def test_what_is_not_there_is_wrong_use(capsys: Printed, tmp_path: Path, name: str) -> None:
    assert run(["check", str(tmp_path / name)]) in (1, 2)

    out, err = capsys.readouterr()
    assert (out, len(err.splitlines())) == ("", 1)


def test_a_trace_is_replayed(capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> None:
    (tmp_path / "day.jsonl").write_text(DAY)

    assert run(["simulate", str(tmp_path / "day.jsonl")]) == 0

    happened = [json.loads(line) for line in capfdbinary.readouterr().out.splitlines()]
    assert [(line["at"], line["happened"]) for line in happened if line["at"] > 1000] == [
        (1800, "prompt_held"),
        (1920, "prompt_shown"),
        (2000, "prompt_closed"),
    ]


def test_a_trace_comes_from_standard_input_with_other_settings(ergo: ErgoProcess, tmp_path: Path) -> None:
    (tmp_path / "other.toml").write_text("[breaks]\nevery_minutes = 20\n")

    done = ergo.types("simulate", "-", "--settings", str(tmp_path / "other.toml"), text=DAY)

    assert (done.returncode, done.stderr) == (0, "")
    assert '{"at":1320,"happened":"prompt_shown","kind":"micro_break"}' in done.stdout.splitlines()
    assert not ergo.home.exists()


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", 1),
        ("no json\n", 1),
        (LAUNCH + "\n\n{}\n", 4),
        (LAUNCH, 2),
        (LAUNCH + '{"at":1,"event":"dance"}\n', 2),
        (DAY + '{"at":3000,"event":"input"}\n', 4),
    ],
)
def test_a_wrong_trace_is_one_line_and_nothing_else(
    capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path, text: str, line: int
) -> None:
    trace = tmp_path / "day.jsonl"
    trace.write_text(text)

    assert run(["simulate", str(trace)]) == 2

    out, err = capfdbinary.readouterr()
    assert out == b""
    assert err.decode().startswith(f"{trace}: line {line}: ")
    assert err.count(b"\n") == 1


@pytest.mark.parametrize("settings", ["absent.toml", "folder", "broken.toml", "wrong.toml"])
def test_settings_that_are_wrong_are_one_line(capsys: Printed, tmp_path: Path, settings: str) -> None:
    (tmp_path / "day.jsonl").write_text(DAY)
    (tmp_path / "folder").mkdir()
    (tmp_path / "broken.toml").write_text("[breaks\n")
    (tmp_path / "wrong.toml").write_text('[look]\ntheme = "a\\nb"\n[breaks]\nevery_minutes = 1\n')

    assert run(["simulate", str(tmp_path / "day.jsonl"), "--settings", str(tmp_path / settings)]) == 2

    out, err = capsys.readouterr()
    assert (out, len(err.splitlines())) == ("", 1)
    assert settings in err


@pytest.mark.parametrize("trace", ["absent.jsonl", "."])
def test_a_trace_that_cannot_be_read_is_one_line(capsys: Printed, tmp_path: Path, trace: str) -> None:
    assert run(["simulate", str(tmp_path / trace)]) == 2

    out, err = capsys.readouterr()
    assert (out, len(err.splitlines())) == ("", 1)


@pytest.mark.parametrize("form", [(), ("--json",)])
def test_doctor_works_without_a_display_or_a_bus(ergo: ErgoProcess, form: tuple[str, ...]) -> None:
    del ergo.environment["QT_QPA_PLATFORM"]
    ergo.environment["DBUS_SYSTEM_BUS_ADDRESS"] = "unix:path=/nowhere"

    done = ergo.types("doctor", *form)

    assert (done.returncode, done.stderr) == (0, "")
    if not form:
        assert "no session bus" in done.stdout
        assert "no system bus" in done.stdout
        return
    report = json.loads(done.stdout)
    senses = list(report)[:12]
    assert senses[:6] == ["idle", "lock", "sleep", "calls", "presenting", "do_not_disturb"]
    assert senses[6:] == ["notifications", "tray", "voice", "sound", "startup", "media"]
    assert [name for name in senses if list(report[name])[:4] != ["by", "state", "because", "cure"]] == []
    assert {report[name]["state"] for name in senses} <= {"works", "unknown", "missing"}
    assert list(report)[len(senses) :] == ["versions", "paths", "libraries"]
