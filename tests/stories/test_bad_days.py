"""The days on which something is missing, broken or full: Ergo says so in a sentence and does what it can."""

import fcntl
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from ergo.core.breaks import Moved
from ergo.storage.history import History
from tests.ergo_process import ErgoProcess, eventually, knows_ergo

Mount = Callable[[Path, str], None]


@pytest.fixture
def mount() -> Iterator[Mount]:
    """Mounts a small disk at a folder; it is writable until remounted."""
    mounted: list[Path] = []

    def mount(folder: Path, options: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        command = ("mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder))
        if os.getuid() or subprocess.run(command, capture_output=True).returncode:
            pytest.skip("only the superuser may mount a small disk; not proven here")
        mounted.append(folder)

    yield mount
    for folder in mounted:
        subprocess.run(("umount", "-l", str(folder)), check=True)


def bookmark(ergo: ErgoProcess) -> dict[str, object]:
    """The state as it is saved."""
    return dict(json.loads((ergo.home / "data" / "bookmark.json").read_text()))


def test_no_display_is_one_sentence_that_names_the_demo(ergo: ErgoProcess) -> None:
    del ergo.environment["QT_QPA_PLATFORM"]
    for display in ({}, {"DISPLAY": ":4711"}, {"WAYLAND_DISPLAY": "wayland-4711"}):
        ergo.environment |= display

        done = ergo.types()

        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr == "ergo: There is no display here. Try `ergo demo`, which needs none.\n"


def test_without_a_session_bus_or_a_system_bus_it_counts_and_says_why_in_the_log(ergo: ErgoProcess) -> None:
    ergo.environment["DBUS_SYSTEM_BUS_ADDRESS"] = "unix:path=/nowhere"

    ergo.starts()
    eventually(lambda: ergo.status()["sitting_seconds"] >= 1)
    assert ergo.types("prompt").returncode == 0

    ergo.types("quit")
    assert ergo.ends() == (0, "")
    log = (ergo.home / "log" / "ergo.log").read_text()
    assert "no session bus: DBUS_SESSION_BUS_ADDRESS is not set" in log
    assert "no system bus: " in log
    assert "Ergo's own card does" in log


def test_a_session_bus_that_is_none_is_no_reason_not_to_start(ergo: ErgoProcess) -> None:
    ergo.environment["DBUS_SESSION_BUS_ADDRESS"] = "nonsense"

    ergo.starts()

    ergo.types("quit")
    assert ergo.ends() == (0, "")


def test_a_full_disk_is_said_once_and_the_day_goes_on(ergo: ErgoProcess, mount: Mount) -> None:
    data = ergo.home / "data"
    mount(data, "size=64k")
    with (data / "full").open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(b"x" * 4096)

    ergo.starts()
    ergo.types("prompt")
    assert ergo.types("break", "hip-60").returncode == 0
    ergo.types("pause", "1h")
    assert ergo.status()["state"] == "moving"
    ergo.types("quit")
    status, said = ergo.ends()

    assert status == 0
    assert "Traceback" not in said
    told = ergo.said()
    assert sum("bookmark.json was not saved: the disk is full" in line for line in told) == 1
    assert sum("The history was not saved: " in line for line in told) == 1


def test_a_data_folder_that_takes_nothing_is_said_once_and_the_day_goes_on(
    ergo: ErgoProcess, mount: Mount
) -> None:
    data = ergo.home / "data"
    mount(data, "size=1m")
    knows_ergo(ergo.home)
    subprocess.run(("mount", "-o", "remount,ro", str(data)), check=True)

    ergo.starts()
    ergo.types("break", "hip-60")
    assert ergo.status()["state"] == "moving"
    assert ergo.types("history").returncode == 0
    done = ergo.types("history", "--delete-all")
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    ergo.types("quit")
    status, said = ergo.ends()

    assert status == 0
    assert "Traceback" not in said
    assert sum("was not saved: the disk is read-only" in line for line in ergo.said()) >= 1
    assert len(ergo.said()) == len(set(ergo.said())) <= 2


@pytest.mark.skipif(shutil.which("setpriv") is None, reason="the superuser needs setpriv to be a person")
def test_a_person_without_permission_is_told_so(ergo: ErgoProcess) -> None:
    data = ergo.home / "data"
    data.mkdir(parents=True)
    data.chmod(0o500)
    ergo.obeys_permissions()

    ergo.starts()
    ergo.types("break", "hip-60")
    assert ergo.status()["state"] == "moving"
    ergo.types("quit")
    status, said = ergo.ends()

    assert status == 0
    assert "Traceback" not in said
    assert sum("was not saved: you have no permission to write there" in line for line in ergo.said()) >= 1
    assert len(ergo.said()) == len(set(ergo.said())) <= 2


def has_moved_before(ergo: ErgoProcess) -> None:
    """The first routine ever waits for its Start; this person has done one."""
    history = History(ergo.home / "data" / "history.db")
    history.write(Moved(time.time() - 86_400, "walk-120", 120, 1))
    history.close()


def test_a_damaged_history_is_set_aside_said_once_and_begun_anew(ergo: ErgoProcess) -> None:
    file = ergo.home / "data" / "history.db"
    file.parent.mkdir(parents=True)
    file.write_bytes(b"SQLite format 3\0" + b"rubbish" * 4000)

    ergo.starts()
    ergo.types("break", "hip-60")
    ergo.types("quit")
    assert ergo.ends()[0] == 0

    [aside] = file.parent.glob("history-damaged-????-??-??.db")
    assert aside.read_bytes().endswith(b"rubbish")
    assert sum("The history was damaged" in line for line in ergo.said()) == 1
    with closing(sqlite3.connect(file)) as begun:
        assert begun.execute("SELECT routine FROM moved").fetchall() == []


@pytest.mark.parametrize(
    "content", [b"", b"{", b"\xff\xfe", b'{"state":{"at":"x"},"at":1,"wall":2}', b"null"]
)
def test_a_damaged_bookmark_is_set_aside_and_counting_begins_at_zero(
    ergo: ErgoProcess, content: bytes
) -> None:
    file = ergo.home / "data" / "bookmark.json"
    file.parent.mkdir(parents=True)
    file.write_bytes(content)

    ergo.starts()
    assert ergo.status()["sitting_seconds"] <= 5
    ergo.types("quit")
    assert ergo.ends()[0] == 0

    [aside] = file.parent.glob("bookmark-damaged-*.json")
    assert aside.read_bytes() == content
    assert bookmark(ergo)["boot"] is not None


def test_a_locked_history_is_waited_for_and_nothing_is_lost(ergo: ErgoProcess) -> None:
    has_moved_before(ergo)
    ergo.starts()
    ergo.types("break", "hip-60")
    file = ergo.home / "data" / "history.db"
    eventually(file.exists)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        done = ergo.types("history", "--delete-all")
        assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
        assert "another program is using it" in done.stderr
        assert ergo.status()["state"] == "moving"
        other.execute("ROLLBACK")

    ergo.types("quit")
    assert ergo.ends()[0] == 0
    assert "hip-60" in ergo.types("history", "--entries").stdout


def test_a_log_that_cannot_be_written_is_one_sentence_and_no_reason_not_to_start(ergo: ErgoProcess) -> None:
    (ergo.home / "log").mkdir(parents=True)
    (ergo.home / "log" / "ergo.log").mkdir()

    ergo.starts()
    ergo.types("quit")

    status, said = ergo.ends()
    assert status == 0
    assert said.startswith("ergo: There will be no log: ")
    assert len(said.splitlines()) == 1


def test_a_home_that_is_no_folder_is_one_sentence(ergo: ErgoProcess) -> None:
    ergo.home.touch()

    done = ergo.types()

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.splitlines()[-1].startswith(f"ergo: {ergo.home}/runtime/socket cannot be made: ")
    assert "Traceback" not in done.stderr


def test_a_stale_socket_is_no_running_ergo(ergo: ErgoProcess) -> None:
    ergo.starts().kill()
    ergo.ends()
    assert (ergo.home / "runtime" / "socket").exists()
    assert ergo.types("status").returncode == 3

    ergo.starts()

    assert ergo.status()["state"] == "working"


def test_two_at_once_are_one(ergo: ErgoProcess) -> None:
    ergo.starts()

    assert ergo.types().returncode == 0
    assert ergo.types("--background").returncode == 0

    with (ergo.home / "runtime" / "socket.lock").open("r+") as lock, pytest.raises(BlockingIOError):
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)


def test_an_ergo_that_stands_still_is_said_to_not_answer(ergo: ErgoProcess) -> None:
    running = ergo.starts()
    running.send_signal(signal.SIGSTOP)

    done = ergo.types("status")

    running.send_signal(signal.SIGCONT)
    assert (done.returncode, done.stderr) == (1, "ergo: Ergo runs, but does not answer.\n")


def test_killed_outright_it_goes_on_where_it_last_saved(ergo: ErgoProcess) -> None:
    ergo.starts()
    ergo.types("pause", "1h")  # the state changes, and is saved within the minute
    before = bookmark(ergo)
    ergo.kill()
    before["state"]["counts"]["sitting"] = 1200.0  # type: ignore[index]
    (ergo.home / "data" / "bookmark.json").write_text(json.dumps(before))

    ergo.starts()

    assert 1200 <= ergo.status()["sitting_seconds"] <= 1260


def test_a_signal_ends_it_in_order(ergo: ErgoProcess) -> None:
    has_moved_before(ergo)
    running = ergo.starts()
    ergo.types("pause", "1h")
    ergo.types("break", "hip-60")

    running.send_signal(signal.SIGTERM)

    assert ergo.ends() == (0, "")
    assert not (ergo.home / "runtime" / "socket").exists()
    state = bookmark(ergo)["state"]
    assert isinstance(state, dict)
    assert state["pause"] is not None
    assert state["moving"] is None
    assert "hip-60" in ergo.types("history", "--entries").stdout


def test_several_signals_at_once_end_it_once(ergo: ErgoProcess) -> None:
    running = ergo.starts()

    for sign in (signal.SIGHUP, signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        running.send_signal(sign)

    assert ergo.ends() == (0, "")
