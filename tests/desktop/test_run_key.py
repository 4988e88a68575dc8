"""Starting at login on Windows, with its registry faked: reading and writing it is proven, Windows is not."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ergo.desktop.autostart import AtLogin, login_switch
from ergo.desktop.run_key import MARKS, NAME, RUN, RunKey, windowless_command
from tests.desktop.fake_winreg import FakeWinreg, Tree, tree_of

Put = Callable[..., FakeWinreg]


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> FakeWinreg:
    """An empty one."""
    fake = FakeWinreg()
    monkeypatch.setitem(sys.modules, "winreg", fake)
    return fake


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A program whose path has a space."""
    path = tmp_path / "Program Files" / "ergo.exe"
    path.parent.mkdir()
    path.touch()
    return path


def run_key(registry: FakeWinreg) -> Tree:
    """What stands in the Run key."""
    tree: Tree = registry.tree
    for name in RUN.split("\\"):
        tree = tree[name]
    return {name: value for name, value in tree.items() if not isinstance(value, dict)}


def test_it_is_off_until_it_is_switched_on_and_then_off_again(registry: FakeWinreg, program: Path) -> None:
    switch = RunKey((str(program), "-m", "ergo"))
    assert switch.state() == AtLogin(False)

    assert switch.set(True) == ""
    assert switch.state() == AtLogin(True)
    assert run_key(registry) == {NAME: f'"{program}" -m ergo --background'}

    assert switch.set(False) == ""
    assert switch.state() == AtLogin(False)
    assert switch.set(False) == ""
    assert run_key(registry) == {}


@pytest.mark.parametrize(
    ("mark", "on"),
    [(b"\x02" + bytes(11), True), (b"\x06", True), (b"\x03" + bytes(11), False), (b"", True), ("3", True)],
)
def test_what_windows_own_settings_switched_off_is_off(
    mark: object, on: bool, registry: FakeWinreg, program: Path
) -> None:
    switch = RunKey((str(program),))
    switch.set(True)
    registry.CreateKey("", MARKS).tree[NAME] = mark

    assert switch.state().on is on
    assert on or "Windows' settings" in switch.state().because

    assert switch.set(True) == ""
    assert switch.state() == AtLogin(True)


@pytest.mark.parametrize(
    ("line", "because"),
    [
        (
            r"C:\gone\ergo.exe --background",
            r"its entry names C:\gone\ergo.exe, which is not there; switch it on again",
        ),
        (
            r'"C:\gone with the wind\ergo.exe" -m',
            r"its entry names C:\gone with the wind\ergo.exe, which is not there; switch it on again",
        ),
        ("", "its entry names no program; switch it on again"),
        ('"', "its entry names no program; switch it on again"),
        (7, "its entry names no program; switch it on again"),
    ],
)
def test_a_line_that_starts_nothing_is_off_and_says_why(
    line: object, because: str, registry: FakeWinreg
) -> None:
    registry.tree = tree_of(RUN, {NAME: line})

    assert RunKey(("ergo",)).state() == AtLogin(False, because)


def test_where_windows_denies_it_the_reason_is_told(registry: FakeWinreg, program: Path) -> None:
    registry.denied = "Run"

    assert RunKey((str(program),)).state() == AtLogin(
        False, "Windows' list of what starts cannot be read: Access is denied"
    )
    assert (
        RunKey((str(program),)).set(True)
        == "Windows' list of what starts cannot be changed: Access is denied"
    )


def test_a_line_longer_than_windows_reads_is_not_written(registry: FakeWinreg) -> None:
    assert "260 letters" in RunKey(("x" * 250,)).set(True)
    assert registry.tree == {}


@pytest.mark.usefixtures("registry")
def test_on_windows_it_is_the_switch(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "platform", "win32")

    assert isinstance(login_switch(tmp_path), RunKey)


def test_the_command_opens_no_console(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python.exe"))
    assert windowless_command() == (str(tmp_path / "python.exe"), "-m", "ergo")

    (tmp_path / "pythonw.exe").touch()
    assert windowless_command() == (str(tmp_path / "pythonw.exe"), "-m", "ergo")

    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert windowless_command() == (str(tmp_path / "python.exe"),)
