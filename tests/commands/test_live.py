"""The verbs that talk to a running Ergo, and the form of the command line."""

import json
import shlex
import subprocess
from pathlib import Path

import pytest

import ergo as program
from ergo.commands import run
from tests.ergo_process import ERGO, ROOT, ErgoProcess

Printed = pytest.CaptureFixture[str]

LIVE = (
    ["status"],
    ["status", "--json"],
    ["break"],
    ["break", "hip-60"],
    ["prompt"],
    ["posture"],
    ["relief"],
    ["pause", "30m"],
    ["pause", "tomorrow"],
    ["resume"],
    ["standing", "on"],
    ["here"],
    ["away"],
    ["quit"],
)


@pytest.mark.parametrize("words", LIVE, ids=" ".join)
def test_without_a_running_ergo_they_say_so(home: Path, capsys: Printed, words: list[str]) -> None:
    assert run(words) == 3

    assert capsys.readouterr() == ("", 'ergo: Ergo is not running; start it with "ergo"\n')
    assert not (home / "data").exists()


@pytest.mark.parametrize(
    "words",
    [
        ["dance"],
        ["import", "card.toml"],
        ["pause"],
        ["pause", "soon"],
        ["pause", "0m"],
        ["pause", "200h"],
        ["pause", "-5m"],
        ["standing", "maybe"],
        ["status", "--jsno"],
        ["break", "one", "two"],
        ["simulate"],
        ["check"],
    ],
    ids=" ".join,
)
def test_wrong_use_is_one_sentence(home: Path, capsys: Printed, words: list[str]) -> None:
    assert run(words) == 2

    out, err = capsys.readouterr()
    assert (out, len(err.splitlines())) == ("", 1)
    assert err.startswith("ergo: ")
    assert not home.exists()


def test_the_version_and_the_help_are_printed(capsys: Printed) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out == f"ergo {program.__version__}\n"

    assert run(["--help"]) == 0
    out = capsys.readouterr().out
    assert "ergo pause 2h" in out
    assert "3 Ergo is not running" in out
    assert "    relief " in out

    assert run(["pause", "--help"]) == 0
    assert "until-resume" in capsys.readouterr().out


def test_a_running_ergo_does_what_is_typed(ergo: ErgoProcess) -> None:
    ergo.starts()
    assert (ergo.status()["state"], ergo.status()["idle_source"]) == ("working", "unknown")

    for words, exit_status, state in (
        (["prompt"], 0, "prompting"),
        (["break", "hip-60"], 0, "moving"),
        (["prompt"], 1, "moving"),
        (["pause", "2h"], 0, "moving"),
        (["standing", "on"], 0, "moving"),
    ):
        assert (ergo.types(*words).returncode, ergo.status()["state"]) == (exit_status, state)

    assert ergo.types("break", "no-such").stderr == "ergo: A routine is running already\n"
    assert ergo.types("quit").returncode == 0
    assert ergo.ends() == (0, "")


def test_the_state_is_told_in_words(ergo: ErgoProcess) -> None:
    ergo.starts()
    ergo.types("pause", "until-resume")
    ergo.types("standing", "on")

    said = ergo.types("status").stdout.splitlines()

    assert said[0].startswith("paused, sitting ")
    assert "standing" in said
    assert said[-1] == "idle is told by: unknown"


def test_a_reader_that_has_enough_ends_it_quietly(ergo: ErgoProcess) -> None:
    for words in ("settings list", "--help", "routines --json"):
        line = f"{shlex.join(ERGO)} {words} | head -n 1; echo ${{PIPESTATUS[0]}}"
        done = subprocess.run(
            ("bash", "-c", line), env=ergo.environment, cwd=ROOT, capture_output=True, text=True
        )

        assert (done.stderr, done.stdout.splitlines()[1]) == ("", "0")


@pytest.mark.parametrize(
    ("redirected", "status", "said"),
    [(">&-", 0, ""), ("<&-", 0, ""), ("2>&-", 0, ""), (">/dev/full", 1, "ergo: the disk is full\n")],
)
def test_closed_and_full_streams_are_no_traceback(
    ergo: ErgoProcess, redirected: str, status: int, said: str
) -> None:
    done = subprocess.run(
        ("bash", "-c", f"{shlex.join(ERGO)} settings list {redirected}"),
        env=ergo.environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
    )

    assert (done.returncode, done.stderr) == (status, said)


def test_words_are_printed_whatever_the_terminals_encoding(ergo: ErgoProcess) -> None:
    ergo.environment["PYTHONIOENCODING"] = "ascii"

    done = ergo.types("routines", "--json")

    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)
