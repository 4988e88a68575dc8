"""Brings the translations beside it up to date: collects every text, then compiles what is translated.

    packaging/run python resources/translations/make.py [LANGUAGE…]

Every `ergo_<language>.ts` here (or of the languages named; a new one is begun) keeps what is translated in
it. The program's sentences are found where they are marked; those of the routines and of what there is to
read are handed to the collector as a list.
"""

import ast
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from ergo.core import settings
from ergo.core.care import WHY_SLOW
from ergo.core.chooser import WHY
from ergo.core.wording import catalogue_in, questions_in, reading_in
from ergo.storage.files import IN_USE, REASONS
from ergo.storage.history_trouble import SENTENCES
from ergo.storage.reading_files import load_questions, load_reading
from ergo.storage.routine_files import load_catalogue
from ergo.storage.shipped import shipped

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def main(wanted: Iterable[str]) -> None:
    """Collects and compiles."""
    names = list(wanted) or sorted(file.stem.removeprefix("ergo_") for file in HERE.glob("ergo_*.ts"))
    with tempfile.TemporaryDirectory() as folder:
        sources = sources_in(Path(folder))
        for name in names:
            target = HERE / f"ergo_{name}.ts"
            collect(sources, name, target)
            compile_(target)


def sources_in(folder: Path) -> list[Path]:
    """Everything to collect from: the modules and, written into *folder*, what is not marked in them."""
    modules = sorted((ROOT / "ergo").rglob("*.py"))
    counted, listed = folder / "counted.py", folder / "texts.py"
    counted.write_text("".join(map(_counting, modules)), "utf-8")
    listed.write_text(
        "".join(f"translate({context!r}, {text!r})\n" for context, text in texts_in_files()), "utf-8"
    )
    return [counted, *modules, listed]  # the collector takes a text as it sees it first


def _counting(module: Path) -> str:
    """The module's texts with a number once more, so that the collector sees the number: it looks for one in
    tr(), not in translate()."""
    return "".join(
        f"class {context}:\n    def counts(self):\n        self.tr({text!r}, '', 2)\n"
        for node in ast.walk(ast.parse(module.read_text("utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "translate" and len(node.args) > 3
        for context, text in [(ast.literal_eval(node.args[0]), ast.literal_eval(node.args[1]))]
    )


def collect(sources: Iterable[Path], language: str, target: Path) -> None:
    """Writes every marked text of *sources* into *target*, which keeps what is translated of them."""
    command = ["pyside6-lupdate", *map(str, sources), "-no-obsolete", "-locations", "none"]
    _run([*command, "-source-language", "en", "-target-language", language, "-ts", str(target)])


def compile_(source: Path) -> None:
    """Makes the file that is read while Ergo runs."""
    _run(["pyside6-lrelease", "-silent", str(source)])


def texts_in_files() -> Iterator[tuple[str, str]]:
    """Every text that is not marked in the code, as its context and the text, each once."""
    catalogue, _ = load_catalogue((shipped("routines"),))
    sources = frozenset(catalogue.sources)
    folder = shipped("resources") / "reading"
    reading, _ = load_reading(folder, sources)
    questions, _ = load_questions(folder / "workstation.toml", sources)
    yield from _collected("catalogue", lambda say: catalogue_in(catalogue, say))
    muscles = {name: None for exercise in catalogue.exercises.values() for name in exercise.muscles}
    yield from (("muscles", name.replace("-", " ")) for name in muscles)
    yield from _collected(
        "reading-texts", lambda say: (reading_in(reading, say), questions_in(questions, say))
    )
    yield from (("rules", text) for text in (*WHY.values(), WHY_SLOW))
    yield from (
        ("troubles", text) for text in dict.fromkeys((*REASONS.values(), IN_USE, *SENTENCES, *_troubles()))
    )
    yield from _settings()


def _troubles() -> Iterator[str]:
    """The sentences of what can go wrong with a file: the first word of every trouble that is made."""
    for module in sorted((ROOT / "ergo").rglob("*.py")):
        for node in ast.walk(ast.parse(module.read_text("utf-8"))):
            match node:
                case ast.Call(
                    ast.Name("CannotWrite" | "DiaryTrouble" | "HistoryTrouble" | "WrongName")
                    | ast.Attribute(attr="_diary_trouble"),
                    [ast.Constant(str(text)), *_],
                ):
                    yield text


def _collected(context: str, walk: Callable[[Callable[[str], str]], object]) -> Iterator[tuple[str, str]]:
    found: dict[str, None] = {}

    def note(text: str) -> str:
        found[text] = None
        return text

    walk(note)
    return ((context, text) for text in found)


def _settings() -> Iterator[tuple[str, str]]:
    for named in (*settings.rows(), *settings.PRESETS):
        yield from (("settings", text) for text in (named.title, named.help) if text)


def _run(command: list[str]) -> None:
    program = Path(sys.executable).parent / command[0]
    subprocess.run([str(program), *command[1:]], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main(sys.argv[1:])
