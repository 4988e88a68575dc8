"""Starting at login: the entry is written, read back, hidden and found broken, as desktops treat it."""

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from ergo import APP_ID
from ergo.desktop.autostart import AtLogin, Autostart, own_command, system_folders

NAME = f"{APP_ID}.desktop"


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A program of a difficult name."""
    path = tmp_path / 'the "best" $5 \\ 100% folder' / "ergo"
    path.parent.mkdir()
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The person's autostart folder, which is not there yet."""
    return tmp_path / "config" / "autostart"


@pytest.fixture
def autostart(folder: Path, program: Path) -> Autostart:
    """Nothing but the person's own folder."""
    return Autostart(folder, (str(program),), others=())


def put(folder: Path, *lines: str) -> None:
    """Somebody else writes Ergo's entry."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / NAME).write_text("\n".join(("[Desktop Entry]", "Type=Application", "Name=Ergo", *lines, "")))


def test_it_is_off_until_it_is_switched_on_and_then_off_again(autostart: Autostart, folder: Path) -> None:
    assert autostart.state() == AtLogin(False)

    assert autostart.set(True) == ""
    assert autostart.state() == AtLogin(True)
    assert [path.name for path in folder.iterdir()] == [NAME]

    assert autostart.set(False) == ""
    assert autostart.state() == AtLogin(False)
    assert list(folder.iterdir()) == []


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="needs desktop-file-validate")
def test_what_is_written_is_a_sound_entry(autostart: Autostart, folder: Path) -> None:
    autostart.set(True)

    done = subprocess.run(["desktop-file-validate", folder / NAME], capture_output=True, text=True)

    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.parametrize(
    ("line", "state"),
    [
        ("Hidden=true", AtLogin(False)),
        ("X-GNOME-Autostart-enabled=false", AtLogin(False)),
        ("NotShowIn=GNOME;XFCE;", AtLogin(False, "its entry is not meant for XFCE")),
        ("OnlyShowIn=KDE;", AtLogin(False, "its entry is not meant for XFCE")),
        ("OnlyShowIn=XFCE;", AtLogin(True)),
        ("# Hidden=true", AtLogin(True)),
        ("[Desktop Action pause]\nHidden=true", AtLogin(True)),
        (
            "TryExec=/gone/ergo",
            AtLogin(False, "its entry names /gone/ergo, which is not there; switch it on again"),
        ),
    ],
)
def test_the_state_is_what_the_desktop_makes_of_the_entry(
    autostart: Autostart, folder: Path, monkeypatch: pytest.MonkeyPatch, line: str, state: AtLogin
) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "XFCE")
    put(folder, f'Exec="{sys.executable}"', line)

    assert autostart.state() == state
    assert autostart.set(True) == ""
    assert autostart.state() == AtLogin(True)


def test_a_program_that_was_moved_is_found_missing_and_mended_by_switching_on(
    autostart: Autostart, folder: Path
) -> None:
    put(folder, 'Exec="/gone with the wind/ergo" --background')

    assert autostart.state() == AtLogin(
        False, "its entry names /gone with the wind/ergo, which is not there; switch it on again"
    )
    assert autostart.set(True) == ""


@pytest.mark.parametrize("text", [b"", b"\xff\xfe\0 nonsense", b"[Desktop Entry]\nExec=\n", b"=\n[\n"])
def test_nonsense_in_the_entry_is_no_start(autostart: Autostart, folder: Path, text: bytes) -> None:
    folder.mkdir(parents=True)
    (folder / NAME).write_bytes(text)

    assert autostart.state() == AtLogin(False, "its entry names no program; switch it on again")


def test_what_the_system_starts_is_hidden_rather_than_removed(
    folder: Path, tmp_path: Path, program: Path
) -> None:
    system = tmp_path / "etc" / "autostart"
    put(system, f'Exec="{sys.executable}"')
    before = (system / NAME).read_text()
    autostart = Autostart(folder, (str(program),), others=(tmp_path / "nothing here", system))
    assert autostart.state() == AtLogin(True)

    assert autostart.set(False) == ""

    assert autostart.state() == AtLogin(False)
    assert (folder / NAME).exists()
    assert (system / NAME).read_text() == before


def test_other_entries_and_a_linked_one_are_left_as_they_are(
    autostart: Autostart, folder: Path, tmp_path: Path
) -> None:
    put(folder, "Exec=true")
    (folder / NAME).rename(tmp_path / "kept.desktop")
    (folder / NAME).symlink_to(tmp_path / "kept.desktop")
    (folder / "other.desktop").write_text("someone else's")

    assert autostart.set(True) == ""

    assert (folder / NAME).is_symlink()
    assert (folder / "other.desktop").read_text() == "someone else's"
    assert sorted(path.name for path in folder.iterdir()) == [NAME, "other.desktop"]


def test_where_it_cannot_be_written_the_reason_is_told(autostart: Autostart, folder: Path) -> None:
    folder.parent.mkdir()
    folder.write_text("a file where the folder belongs")

    why = autostart.set(True)

    assert why.startswith(f"{folder / NAME} cannot be changed: ")
    assert not autostart.state().on


def test_the_command_is_the_program_itself_by_its_whole_path(
    program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", [os.path.relpath(program)])
    assert own_command() == (str(Path(os.path.relpath(program)).absolute()),)

    program.chmod(stat.S_IRUSR)
    assert own_command() == (sys.executable, "-m", "ergo")


def test_the_systems_folders_are_those_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_DIRS", "/one:/two")
    assert system_folders() == [Path("/one/autostart"), Path("/two/autostart")]

    monkeypatch.delenv("XDG_CONFIG_DIRS")
    assert system_folders() == [Path("/etc/xdg/autostart")]
