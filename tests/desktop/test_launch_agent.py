"""Starting at login on macOS: its file is written and read for real; that launchd obeys it is not proven."""

import plistlib
import sys
from pathlib import Path

import pytest

from ergo import APP_ID
from ergo.desktop.autostart import AtLogin, login_switch
from ergo.desktop.launch_agent import LaunchAgent
from ergo.storage import paths

NAME = f"{APP_ID}.plist"


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A program of a difficult name."""
    path = tmp_path / 'the <best> & "one" Ö' / "ergo"
    path.parent.mkdir()
    path.touch(mode=0o755)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where launchd looks; not there yet."""
    return tmp_path / "Library" / "LaunchAgents"


@pytest.fixture
def agent(folder: Path, program: Path) -> LaunchAgent:
    """The one that is tried."""
    return LaunchAgent(folder, (str(program),))


def test_it_is_off_until_it_is_switched_on_and_then_off_again(
    agent: LaunchAgent, folder: Path, program: Path
) -> None:
    assert agent.state() == AtLogin(False)

    assert agent.set(True) == ""
    assert agent.state() == AtLogin(True)
    assert plistlib.loads((folder / NAME).read_bytes()) == {
        "Label": APP_ID,
        "ProgramArguments": [str(program), "--background"],
        "RunAtLoad": True,
        "ProcessType": "Interactive",
    }

    assert agent.set(False) == ""
    assert agent.set(False) == ""
    assert agent.state() == AtLogin(False)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"no file of that kind",
        b"<?xml version='1.0'?><plist><dict><key>Label</key>",
        b"bplist00" + bytes(range(64)),
        plistlib.dumps([1, 2]),
        plistlib.dumps({"ProgramArguments": [], "RunAtLoad": True}),
        plistlib.dumps({"ProgramArguments": [sys.executable], "RunAtLoad": False}),
        plistlib.dumps({"ProgramArguments": sys.executable, "RunAtLoad": True}),
    ],
)
def test_nonsense_in_the_file_is_no_start_and_is_mended_by_the_switch(
    said: bytes, agent: LaunchAgent, folder: Path
) -> None:
    folder.mkdir(parents=True)
    (folder / NAME).write_bytes(said)

    assert agent.state() == AtLogin(False, f"{folder / NAME} makes no sense; switch it on again")
    assert agent.set(True) == ""
    assert agent.state() == AtLogin(True)


def test_one_that_was_disabled_is_off(agent: LaunchAgent, folder: Path, program: Path) -> None:
    folder.mkdir(parents=True)
    entry = {"ProgramArguments": [str(program)], "RunAtLoad": True, "Disabled": True}
    (folder / NAME).write_bytes(plistlib.dumps(entry))

    assert agent.state() == AtLogin(False)


def test_a_program_that_is_gone_is_said(agent: LaunchAgent, program: Path) -> None:
    agent.set(True)
    program.unlink()

    assert agent.state() == AtLogin(
        False, f"its entry names {program}, which is not there; switch it on again"
    )


def test_where_it_cannot_be_written_or_read_the_reason_is_told(agent: LaunchAgent, folder: Path) -> None:
    (folder / NAME).mkdir(parents=True)

    assert agent.set(True).startswith(f"{folder / NAME} cannot be changed: ")
    assert agent.set(False).startswith(f"{folder / NAME} cannot be changed: ")
    assert agent.state() == AtLogin(False, f"{folder / NAME} cannot be read: Is a directory")


def test_on_macos_it_is_the_switch_in_the_persons_library(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("ERGO_HOME", raising=False)

    assert isinstance(login_switch(tmp_path), LaunchAgent)
    assert paths.autostart_folder() == tmp_path / "Library" / "LaunchAgents"
