"""An errand ends by itself or at its limit, says why it didn't work, and never holds anybody up."""

import os
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer
from pytestqt.qtbot import QtBot

from ergo.desktop.errand import TOO_LONG, TOO_MUCH, Command, Errand

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif(sys.platform == "win32", reason="asks a shell"),
]


def run(qtbot: QtBot, command: Command, limit: float = 10) -> str:
    """What the errand says in the end."""
    said: list[str] = []
    Errand(command, limit, said.append)
    qtbot.waitUntil(lambda: bool(said))
    return said[0]


def shell(script: str, reads: bytes = b"", **environment: str) -> Command:
    """A command for the shell."""
    return Command("sh", ("-c", script), reads, environment)


def test_what_works_has_nothing_to_say(qtbot: QtBot, tmp_path: Path) -> None:
    assert run(qtbot, shell('cat >"$WHERE"', b"words", WHERE=str(tmp_path / "out"))) == ""
    assert (tmp_path / "out").read_bytes() == b"words"


@pytest.mark.parametrize(
    ("script", "why"),
    [
        ("echo hm >&2; echo 'no server' >&2; exit 1", "no server"),
        ("exit 3", "ended with status 3"),
        ("head -c 5000000 /dev/zero | tr '\\0' x >&2; echo >&2; echo full >&2; exit 1", "full"),
        ("kill -9 $$", "ended with status 9"),
    ],
)
def test_what_fails_says_why_in_one_line(qtbot: QtBot, script: str, why: str) -> None:
    assert run(qtbot, shell(script)) == why


def test_what_it_says_is_kept_if_wanted_and_too_much_ends_it(qtbot: QtBot) -> None:
    said: list[str] = []
    talks = Errand(shell("echo words; echo more"), 10, said.append, most=100)
    qtbot.waitUntil(lambda: bool(said))
    babbles = Errand(shell("yes"), 10, said.append, most=100)
    qtbot.waitUntil(lambda: len(said) == 2)

    assert said == ["", TOO_MUCH]
    assert talks.output == b"words\nmore\n"
    assert babbles.output.startswith(b"y\ny\n")


def test_a_program_that_is_not_there_is_an_answer_too(qtbot: QtBot) -> None:
    assert run(qtbot, Command("no-such-program", ())) != ""


def test_a_program_that_reads_nothing_does_not_mind_being_told(qtbot: QtBot) -> None:
    assert run(qtbot, shell("exit 0", b"x" * 1_000_000)) == ""


def test_one_that_hangs_is_killed_at_its_limit(qtbot: QtBot, tmp_path: Path) -> None:
    since = time.monotonic()

    assert run(qtbot, shell(f"echo $$ >{tmp_path}/pid; exec sleep 60"), limit=0.3) == TOO_LONG

    assert time.monotonic() - since < 5
    process = int((tmp_path / "pid").read_text())
    qtbot.waitUntil(lambda: not _alive(process))


def test_starting_one_takes_no_time(qtbot: QtBot) -> None:
    timer = QElapsedTimer()
    timer.start()
    errands = [Errand(shell("exec sleep 60"), 60, lambda _: None) for _ in range(5)]
    took = timer.elapsed()
    for errand in errands:
        errand.close()
    qtbot.wait(1)

    assert took < 250  # milliseconds for five; a loaded machine included


def test_after_stop_nobody_is_told(qtbot: QtBot) -> None:
    said: list[str] = []
    errand = Errand(shell("exec sleep 60"), 60, said.append)
    with qtbot.waitSignal(errand.destroyed):
        errand.stop()

    assert said == []


def _alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True
