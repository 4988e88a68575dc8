"""The house stays in order: imports go down, foreign words keep to their rooms, promises are kept."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import ergo

ROOT = Path(__file__).resolve().parent.parent
HOUSE = ROOT / "ergo"

# What belongs to one room, or to a few files. A name counts with all that is under it.
ROOMS = {
    "PySide6.QtWidgets": ("ui/", "app.py", "demo.py"),
    "jeepney": ("desktop/",),
    "ctypes": ("desktop/",),
    "socket": ("desktop/",),
    "apscheduler": ("clockwork.py",),
    "sqlite3": ("storage/",),
    "platformdirs": ("storage/",),
    "tomllib": ("storage/",),
    "tomlkit": ("storage/",),
}

# Whatever could reach another machine, or see what is typed.
NETWORK = (
    "PySide6.QtNetwork", "PySide6.QtNetworkAuth", "PySide6.QtWebEngineCore", "PySide6.QtWebSockets",
    "aiohttp", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib", "socketserver", "ssl",
    "telnetlib", "urllib", "urllib3", "webbrowser", "websockets", "xmlrpc",
)  # fmt: skip
NETWORK_NAMES = {"AF_INET", "AF_INET6", "create_connection", "create_server", "getaddrinfo", "gethostbyname"}
KEY_READERS = ("Xlib", "evdev", "keyboard", "mouse", "pynput")
KEY_NAMES = re.compile(r"XQueryKeymap|XRecord|XGrabKey|SetWindowsHookEx|GetAsyncKeyState|CGEventTapCreate")

PROMISE = (
    "Ergo works offline. It has no account, no analytics and no network code. "
    "It notices *that* you are at the keyboard, never *what* you type."
)
HEALTH_PROMISES = re.compile(r"\b(treats|cures|prevents)\b", re.IGNORECASE)


@cache
def _tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def _files(*folders: Path) -> list[Path]:
    return sorted(file for folder in folders for file in folder.rglob("*.py"))


def _said(file: Path) -> str:
    """A file as the house calls it, such as `ui/tray.py`."""
    return file.relative_to(HOUSE).as_posix()


def _imports(file: Path) -> Iterator[str]:
    """Every module that a file imports, and every name it takes from one, dotted."""
    for node in ast.walk(_tree(file)):
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module=str(module), names=names):
                yield module
                yield from (f"{module}.{alias.name}" for alias in names)


def _texts(file: Path) -> Iterator[str]:
    """Every text of a file but its docstrings."""
    bare = {id(node.value) for node in ast.walk(_tree(file)) if isinstance(node, ast.Expr)}
    for node in ast.walk(_tree(file)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in bare:
            yield node.value


def _is_within(module: str, names: tuple[str, ...]) -> bool:
    return any(module == name or module.startswith(f"{name}.") for name in names)


def test_imports_go_down_only() -> None:
    lint = Path(sys.executable).with_name("lint-imports")

    done = subprocess.run([lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True)

    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("word", ROOMS)
def test_a_foreign_word_keeps_to_its_room(word: str) -> None:
    strays = {
        _said(file)
        for file in _files(HOUSE)
        if not _said(file).startswith(ROOMS[word])
        if any(_is_within(module, (word,)) for module in _imports(file))
    }

    assert strays == set()


def test_the_rules_load_without_qt() -> None:
    block = "import sys; sys.modules['PySide6'] = None; import ergo.core"
    modules = [f"ergo.core.{file.stem}" for file in (HOUSE / "core").glob("[a-z]*.py")]

    done = subprocess.run([sys.executable, "-c", f"{block}, {', '.join(modules)}"], capture_output=True)

    assert done.stderr == b""


def test_there_is_no_network_code() -> None:
    imported = {
        (_said(file), module)
        for file in _files(HOUSE)
        for module in _imports(file)
        if _is_within(module, NETWORK)
    }
    named = {
        (_said(file), node.attr)
        for file in _files(HOUSE)
        for node in ast.walk(_tree(file))
        if isinstance(node, ast.Attribute) and node.attr in NETWORK_NAMES
    }

    assert imported | named == set()


def test_nothing_can_see_what_is_typed() -> None:
    found = {
        (_said(file), word)
        for file in _files(HOUSE)
        for word in (*_imports(file), *_texts(file))
        if _is_within(word, KEY_READERS) or KEY_NAMES.search(word)
    }

    assert found == set()


def test_the_readme_gives_the_promise_word_for_word() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")

    assert PROMISE in readme.replace("\n> ", " ")


def test_no_text_promises_health() -> None:
    # A pattern that looks for these words is no promise.
    texts = [(_said(file), text) for file in _files(HOUSE) for text in _texts(file) if r"\b" not in text]
    others = [
        ROOT / "README.md",
        *(ROOT / "packaging").rglob("*.xml"),
        *(ROOT / "packaging").rglob("*.desktop"),
    ]
    others += [*(ROOT / "routines").rglob("*.toml"), *(ROOT / "resources").rglob("*.ts")]
    texts += [(file.name, file.read_text(encoding="utf-8")) for file in others]

    promising = [(name, found[0]) for name, text in texts if (found := HEALTH_PROMISES.search(text))]

    assert promising == []


def test_every_folder_has_its_sign() -> None:
    rooms = {file.parent for file in _files(HOUSE, ROOT / "tests")}
    unsigned = {room for room in rooms if not _has_docstring(room / "__init__.py")}
    street = [ROOT / name for name in ("ergo", "packaging", "resources", "routines", "tests", ".")]

    unsigned |= {folder for folder in street if not (folder / "README.md").is_file()}

    assert {str(folder.relative_to(ROOT)) for folder in unsigned} == set()


def test_the_map_names_every_room_and_every_file() -> None:
    rooms, files = (HOUSE / "README.md").read_text(encoding="utf-8").split("## Every file\n")
    named = [
        f"{room.strip('`')}{file}" if room.startswith("`") else file
        for room, rows in re.findall(r"^### (.+)\n((?:(?!###).*\n)*)", files, re.MULTILINE)
        for file in re.findall(r"^\| `([^`]+)`", rows, re.MULTILINE)
    ]
    there = [_said(file) for file in _files(HOUSE) if file.name != "__init__.py"]
    there += [f"desktop/{path.parent.name}/" for path in HOUSE.glob("desktop/*/__init__.py")]

    assert {f"`{path.parent.name}/`" for path in HOUSE.glob("*/__init__.py")} - set(
        re.findall(r"`[a-z]+/`", rooms)
    ) == set()
    assert sorted(named) == sorted(there)


def test_every_module_says_what_it_is() -> None:
    silent = {
        str(file.relative_to(ROOT)) for file in _files(HOUSE, ROOT / "tests") if not _has_docstring(file)
    }

    assert silent == set()


def _has_docstring(file: Path) -> bool:
    return file.is_file() and bool(ast.get_docstring(_tree(file)))


def test_every_file_can_be_read_at_one_sitting() -> None:
    lengths = {
        str(file.relative_to(ROOT)): len(file.read_text(encoding="utf-8").splitlines())
        for file in _files(HOUSE, ROOT / "tests")
    }

    assert {name: lines for name, lines in lengths.items() if lines > 450} == {}


def test_every_rooms_tests_stand_under_its_name() -> None:
    rooms = {path.name for path in HOUSE.iterdir() if path.is_dir() and any(path.glob("*.py"))}
    tested = {
        path.name for path in (ROOT / "tests").iterdir() if path.is_dir() and any(path.rglob("test_*.py"))
    }

    assert rooms - tested == set()


def test_one_version_is_told_everywhere() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    metainfo = (ROOT / f"packaging/linux/{ergo.APP_ID}.metainfo.xml").read_text(encoding="utf-8")
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")

    newest_release = re.search(r'<release version="([^"]+)"', metainfo)
    newest_change = re.search(r"^## \[([^\]]+)\]", changes, re.MULTILINE)

    assert newest_release is not None
    assert newest_change is not None
    assert {project["version"], newest_release[1], newest_change[1]} == {ergo.__version__}
