"""A camera in use. There is none where tests run: a file stands in for it, and a real program holds that."""

import subprocess
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ergo.core.events import Sign
from ergo.desktop.quiet.camera import Camera
from tests.desktop.quiet.asking import ask

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="there is no /proc"),
]


def test_a_camera_is_in_use_while_a_program_holds_its_device(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "video0").touch()
    camera = Camera(tmp_path)

    assert ask(qtbot, camera) == ({Sign.CALL: False}, "")
    with (tmp_path / "video0").open() as device:
        holder = subprocess.Popen(["cat"], stdin=subprocess.PIPE, pass_fds=[device.fileno()])
        told = ask(qtbot, camera)
        holder.communicate()
        assert told == ({Sign.CALL: True}, "")
        assert ask(qtbot, camera) == ({Sign.CALL: False}, "")  # what Ergo itself holds is no call


def test_without_a_camera_nobody_is_looked_at(qtbot: QtBot, tmp_path: Path) -> None:
    programs = tmp_path / "proc" / "1" / "fd"
    programs.mkdir(parents=True)
    (programs / "3").symlink_to(tmp_path / "video0")

    assert ask(qtbot, Camera(tmp_path, tmp_path / "proc")) == ({Sign.CALL: False}, "")


def test_many_programs_are_looked_at_in_slices(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "video0").touch()
    for number in range(1000, 2000):
        files = tmp_path / "proc" / str(number) / "fd"
        files.mkdir(parents=True)
        (files / "3").symlink_to("/dev/null")
    (tmp_path / "proc" / "1500" / "fd" / "4").symlink_to(tmp_path / "video0")
    (tmp_path / "proc" / "self").symlink_to("1000")

    assert ask(qtbot, Camera(tmp_path, tmp_path / "proc")) == ({Sign.CALL: True}, "")
