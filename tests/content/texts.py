"""Every text a person can see, with the file it stands in."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SIGNS = ("README.md", "CHANGELOG.md", "routines/README.md", "resources/README.md")
_TAGS = re.compile(r"<[^>]+>")
_CODE = re.compile(r"`[^`]*`")


def texts() -> Iterator[tuple[str, str]]:
    """File and text, of the program, its data, its signs and its packages."""
    for file in sorted((ROOT / "ergo").rglob("*.py")):
        yield from ((_name(file), text) for text in _of_program(file))
    for folder in ("routines", "resources"):
        for file in sorted((ROOT / folder).rglob("*.toml")):
            yield from ((_name(file), text) for text in _of_table(_table(file)))
    for sign in SIGNS:
        lines = (ROOT / sign).read_text(encoding="utf-8").split("\n\n")
        yield from ((sign, " ".join(_CODE.sub("", line).split())) for line in lines)
    others = [*(ROOT / "resources").rglob("*.ts"), *(ROOT / "packaging").rglob("*.xml")]
    for file in sorted(
        [*others, *(ROOT / "packaging").rglob("*.desktop"), *(ROOT / "packaging").rglob("*.1")]
    ):
        for line in file.read_text(encoding="utf-8").splitlines():
            yield _name(file), _TAGS.sub(" ", line).strip()


def _name(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def _table(file: Path) -> object:
    return tomllib.loads(file.read_text(encoding="utf-8"))


def _of_table(value: object) -> Iterator[str]:
    """Every text of a table, however deep."""
    match value:
        case str():
            yield value
        case dict():
            for inner in value.values():
                yield from _of_table(inner)
        case list():
            for inner in value:
                yield from _of_table(inner)


def _of_program(file: Path) -> Iterator[str]:
    """Every text of a module but its docstrings, and patterns that look for words."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    bare = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or id(node) in bare:
            continue
        if r"\b" not in node.value:
            yield node.value
