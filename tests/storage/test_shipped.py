"""Where the shipped folders are found, whatever form Ergo is installed in."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ergo.storage.shipped import shipped

CODE = "import sys; from ergo.storage.shipped import shipped; print(shipped(sys.argv[1]))"
ROOT = Path(__file__).resolve().parents[2]


def found(program: Path, name: str) -> Path:
    """What an Ergo that lies in *program* finds."""
    run = [sys.executable, "-P", "-c", CODE, name]
    told = subprocess.run(run, cwd=program, env={"PYTHONPATH": str(program)}, capture_output=True, text=True)
    assert told.returncode == 0, told.stderr
    return Path(told.stdout.strip())


def installed(at: Path) -> Path:
    """A copy of the package as an installer would put it there."""
    (at / "ergo" / "storage").mkdir(parents=True)
    for module in ("ergo/__init__.py", "ergo/storage/__init__.py", "ergo/storage/shipped.py"):
        shutil.copy(ROOT / module, at / module)
    return at


def test_a_checkout_has_them_beside_the_package() -> None:
    assert shipped("routines") == ROOT / "routines"
    assert (shipped("resources") / "README.md").is_file()


def test_a_wheel_carries_them_inside_and_looks_there_first(tmp_path: Path) -> None:
    program = installed(tmp_path)
    (program / "ergo" / "_data" / "routines").mkdir(parents=True)
    (program / "routines").mkdir()  # of somebody else: site-packages is a crowded place

    assert found(program, "routines") == program / "ergo" / "_data" / "routines"


def test_a_folder_that_is_missing_is_named() -> None:
    with pytest.raises(FileNotFoundError, match="nowhere: not in this installation of Ergo"):
        shipped("nowhere")
