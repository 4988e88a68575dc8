"""What people install: lock and requirements, wheel and archive, the set-up command, the desktop's files."""

import configparser
import os
import re
import runpy
import shlex
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from packaging.requirements import Requirement

import ergo
from ergo.commands.line import parse
from ergo.storage.card_file import SUFFIX

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "packaging/linux"
SET_UP = ROOT / "packaging/run"

needs_desktop_file_validate = pytest.mark.skipif(
    shutil.which("desktop-file-validate") is None, reason="desktop-file-validate is not installed"
)
needs_update_mime_database = pytest.mark.skipif(
    shutil.which("update-mime-database") is None, reason="update-mime-database is not installed"
)
needs_appstreamcli = pytest.mark.skipif(
    shutil.which("appstreamcli") is None, reason="appstreamcli is not installed"
)


def _toml(name: str) -> dict[str, Any]:
    return tomllib.loads((ROOT / name).read_text(encoding="utf-8"))


def _locked() -> dict[tuple[str, str], set[str]]:
    """Name and version of every package in the lock but Ergo itself, and the hashes of its files."""
    return {
        (package["name"], package["version"]): {
            file["hash"] for file in [*package.get("wheels", []), *filter(None, [package.get("sdist")])]
        }
        for package in _toml("uv.lock")["package"]
        if "registry" in package["source"]
    }


def _required() -> dict[tuple[str, str], set[str]]:
    """The same of the requirements file for pip."""
    text = (ROOT / "packaging/requirements.txt").read_text(encoding="utf-8").replace("\\\n", " ")
    return {
        (name, version): set(re.findall(r"--hash=(\S+)", line))
        for line in text.splitlines()
        for name, version in re.findall(r"^([\w.-]+)==([^\s;]+)", line)
    }


def test_pips_requirements_are_those_of_the_lock() -> None:
    assert _required() == _locked(), (
        "uv export --frozen --no-emit-project --no-annotate --no-header -o packaging/requirements.txt"
    )


def test_the_lock_is_of_this_project() -> None:
    project = _toml("pyproject.toml")
    (locked,) = [package for package in _toml("uv.lock")["package"] if package["name"] == "ergo-desk"]

    asked = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    known = [*locked["metadata"]["requires-dist"], *locked["metadata"]["requires-dev"]["dev"]]

    assert sorted(_name_and_limits(text) for text in asked) == sorted(
        (entry["name"], *sorted(entry["specifier"].split(","))) for entry in known
    )
    assert locked["version"] == project["project"]["version"]


def _name_and_limits(requirement: str) -> tuple[str, ...]:
    parsed = Requirement(requirement)
    return (parsed.name.lower(), *sorted(str(limit) for limit in parsed.specifier))


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel and the source archive, built without a network."""
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-d", folder], cwd=ROOT, check=True)
    return folder


def _shipped_files() -> set[str]:
    """Every file of the two shipped folders that people need; pictures are for the readme only."""
    return {
        path.relative_to(ROOT).as_posix()
        for name in ("routines", "resources")
        for path in (ROOT / name).rglob("*")
        if path.is_file() and not {"__pycache__", "pictures"} & set(path.parts) and path.name != ".gitkeep"
    }


def test_a_wheel_works_away_from_the_clone(built: Path, tmp_path: Path) -> None:
    (wheel,) = built.glob("*.whl")
    zipfile.ZipFile(wheel).extractall(tmp_path)
    program = (
        "import ergo; from ergo.storage.shipped import shipped; "
        "print(ergo.__file__, shipped('routines'), shipped('resources'), sep='\\n')"
    )

    done = subprocess.run(
        [sys.executable, "-P", "-c", program],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.splitlines() == [
        str(tmp_path / "ergo/__init__.py"),
        str(tmp_path / "ergo/_data/routines"),
        str(tmp_path / "ergo/_data/resources"),
    ]


def test_a_wheel_carries_every_routine_and_resource(built: Path) -> None:
    (wheel,) = built.glob("*.whl")

    carried = {name.removeprefix("ergo/_data/") for name in zipfile.ZipFile(wheel).namelist()}

    assert _shipped_files() - carried == set()
    assert {name for name in carried if "pictures/" in name} == set()


def test_a_source_archive_carries_what_builds_and_proves_it(built: Path) -> None:
    (archive,) = built.glob("*.tar.gz")
    with tarfile.open(archive) as files:
        carried = {name.partition("/")[2] for name in files.getnames()}

    wanted = {"pyproject.toml", "uv.lock", "LICENSE", "README.md", "packaging/run", "tests/test_packaging.py"}

    assert (_shipped_files() | wanted) - carried == set()


def test_the_set_up_command_is_plain_shell() -> None:
    shell = shutil.which("dash") or "/bin/sh"

    done = subprocess.run([shell, "-n", SET_UP], capture_output=True, text=True)

    assert (done.returncode, done.stderr) == (0, "")


def test_the_set_up_command_asks_for_a_command() -> None:
    done = subprocess.run([SET_UP], capture_output=True, text=True)

    assert (done.returncode, done.stdout) == (2, "")
    assert "packaging/run [--yes] COMMAND" in done.stderr


@needs_desktop_file_validate
@pytest.mark.parametrize("file", sorted(LINUX.glob("*.desktop")), ids=lambda file: file.name)
def test_a_desktop_file_is_as_the_standard_says(file: Path) -> None:
    done = subprocess.run(["desktop-file-validate", file], capture_output=True, text=True)

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@needs_appstreamcli
def test_the_metainfo_is_as_the_standard_says() -> None:
    done = subprocess.run(
        ["appstreamcli", "validate", "--no-net", LINUX / f"{ergo.APP_ID}.metainfo.xml"],
        capture_output=True,
        text=True,
    )

    # Newer versions miss the address of a home page, which Ergo doesn't have yet.
    assert re.findall(r"^[EW]: (?!.*url-homepage-missing).*", done.stdout, re.MULTILINE) == []
    assert done.stdout


def test_all_files_of_the_desktop_carry_one_name() -> None:
    desktop = configparser.RawConfigParser(interpolation=None)
    desktop.read(LINUX / f"{ergo.APP_ID}.desktop", encoding="utf-8")
    metainfo = ElementTree.parse(LINUX / f"{ergo.APP_ID}.metainfo.xml")

    assert desktop["Desktop Entry"]["Icon"] == ergo.APP_ID
    assert metainfo.findtext("id") == ergo.APP_ID
    assert metainfo.findtext("launchable") == f"{ergo.APP_ID}.desktop"
    assert metainfo.findtext("provides/binary") == desktop["Desktop Entry"]["Exec"]


def test_a_card_has_one_type_wherever_it_is_named() -> None:
    spec = "{http://www.freedesktop.org/standards/shared-mime-info}"
    mime = ElementTree.parse(LINUX / f"{ergo.APP_ID}.mime.xml").find(f"{spec}mime-type")
    opener = configparser.RawConfigParser(interpolation=None)
    opener.read(LINUX / f"{ergo.APP_ID}-card.desktop", encoding="utf-8")
    metainfo = ElementTree.parse(LINUX / f"{ergo.APP_ID}.metainfo.xml")

    assert mime is not None
    assert [glob.get("pattern") for glob in mime.findall(f"{spec}glob")] == [f"*{SUFFIX}"]
    assert opener["Desktop Entry"]["MimeType"] == f"{mime.get('type')};"
    assert metainfo.findtext("provides/mediatype") == mime.get("type")


@needs_update_mime_database
def test_the_desktop_learns_the_type_of_a_card(tmp_path: Path) -> None:
    (tmp_path / "packages").mkdir()
    shutil.copy(LINUX / f"{ergo.APP_ID}.mime.xml", tmp_path / "packages")

    done = subprocess.run(["update-mime-database", "-V", tmp_path], capture_output=True, text=True)

    assert done.returncode == 0, done.stderr
    assert "50:application/x-ergo-card:*.ergocard" in (tmp_path / "globs2").read_text().splitlines()


@pytest.mark.parametrize("file", sorted(LINUX.glob("*.desktop")), ids=lambda file: file.name)
def test_every_command_of_a_desktop_file_is_one_that_ergo_knows(file: Path) -> None:
    typed = re.findall(r"^Exec=(.+)$", file.read_text(encoding="utf-8"), re.MULTILINE)

    assert typed
    assert {shlex.split(line)[0] for line in typed} == {"ergo-desk"}
    assert all(parse(shlex.split(line)[1:]).verb for line in typed)


@pytest.mark.parametrize(("name", "maker"), [("ergo.bash", "completion"), ("ergo-desk.1", "manual")])
def test_what_is_made_from_the_command_line_is_up_to_date(name: str, maker: str) -> None:
    made = runpy.run_path(str(LINUX / "make.py"))[maker]()

    assert (LINUX / name).read_text(encoding="utf-8") == made, "packaging/run python packaging/linux/make.py"


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("ergo st", "status standing"),
        ("ergo-desk standing o", "on off"),
        ("ergo settings set look.th", "look.theme"),
        ("ergo history --export c", "csv"),
        ("ergo check routi", ""),  # files: bash's own
    ],
)
def test_tab_completes(typed: str, offered: str) -> None:
    last = len(typed.split()) - 1
    script = f"""source {shlex.quote(str(LINUX / "ergo.bash"))}
    COMP_WORDS=({typed}) COMP_CWORD={last}
    _ergo
    echo "${{COMPREPLY[@]}}"
    complete -p ergo-desk"""

    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True)

    assert done.stdout.splitlines() == [offered, "complete -o default -F _ergo ergo-desk"]
    assert (done.returncode, done.stderr) == (0, "")
