"""The catalogue as it lies on disk: one TOML file for each exercise and each routine.

Belongs here: finding, reading and reporting. Doesn't: what a file may say (routine_fields, routine_checks).
Nothing in a file is ever executed, and a file that fails is left out while the rest loads.
"""

import tomllib
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

from ergo.core.problem import Problem
from ergo.core.routine import Catalogue, Exercise, Model, Routine, Source
from ergo.storage.routine_checks import Known, check_exercise, check_routine
from ergo.storage.routine_fields import FOLDERS, Finding, Table, quoted
from ergo.storage.shipped import shipped
from ergo.storage.toml_lines import dotted, line_of

LARGEST = 256 * 1024  # bytes; the largest shipped file has 5 KiB
MOST_FILES = 2000  # in one folder
_SHARED = frozenset({"model.toml", "sources.toml"})  # lie beside the exercises and are neither
_SYNTAX_LINE = "(at line "
_PLAINER = {"Illegal character '\\n'": "the text does not end on its line; close it with a quote"}


class TomlFile(msgspec.Struct):
    """One file on its way in; what is wrong with it is gathered in `problems`."""

    path: Path
    name: str  # as a person finds it
    folder: str
    text: str = ""
    table: Table = {}
    problems: list[Problem] = []

    @property
    def is_exercise(self) -> bool:
        """Exercises are drawn; routines are not."""
        return self.folder == "exercises" or "keyframes" in self.table

    @property
    def id(self) -> str:
        """The file's name without `.toml`, which its id has to equal."""
        return self.path.stem

    def report(self, findings: Iterable[Finding]) -> None:
        """Adds findings with the lines they are on."""
        self.problems += (
            Problem(self.name, line_of(self.text, path), dotted(path), said) for path, said in findings
        )


class _Shelf(msgspec.Struct):
    """What was taken in so far."""

    model: Model
    sources: dict[str, Source]
    exercises: dict[str, Exercise]
    routines: dict[str, Routine]

    def take(self, files: list[TomlFile]) -> None:
        """Takes in the good files of one folder, in place of those with the same id; tells the rest why not.

        Exercises come first, as routines are checked against them.
        """
        drawn = [file for file in files if file.is_exercise]
        known = Known(
            model=self.model,
            sources=frozenset(self.sources),
            exercise_ids=frozenset(self.exercises) | {file.id for file in drawn},
            exercises=self.exercises,
            names={exercise.name.lower(): (exercise.id, exercise.id) for exercise in self.exercises.values()},
        )
        seen: dict[str, str] = {}
        for file in drawn:
            if self._sound(file, check_exercise, known, seen):
                exercise = _exercise(file.table)
                self.exercises[file.id] = exercise
                known.names[exercise.name.lower()] = (exercise.id, file.name)
        seen = {}
        for file in files:
            if not file.is_exercise and self._sound(file, check_routine, known, seen):
                self.routines[file.id] = _routine(file)

    def _sound(
        self,
        file: TomlFile,
        check: Callable[[Table, Known], list[Finding]],
        known: Known,
        seen: dict[str, str],
    ) -> bool:
        """Whether a file that could be read has nothing wrong with it; what is, is reported."""
        if file.problems:
            return False
        file.report(_named_as_its_id(file, seen))
        seen[file.id] = file.name
        file.report(check(file.table, known))
        return not file.problems


def load_catalogue(folders: Sequence[Path]) -> tuple[Catalogue, tuple[Problem, ...]]:
    """All good exercises and routines of the folders, and all problems of the rest.

    The first folder holds `model.toml` and `sources.toml`; later ones are the person's own, may be absent,
    and win by id. Raises `OSError` or `msgspec.ValidationError` where the model itself cannot be read.
    """
    shelf = _empty_shelf(folders[0])
    problems: list[Problem] = []
    for folder in folders:
        files = list(_files_in(folder, folder))
        shelf.take(files)
        problems += (problem for file in files for problem in file.problems)
    return Catalogue(shelf.model, shelf.exercises, shelf.routines, shelf.sources), tuple(problems)


def check_paths(paths: Sequence[Path], own: Path | None = None) -> tuple[Problem, ...]:
    """What is wrong with these routine files, exercise files or folders, as part of the shipped catalogue.

    What lies in *own*, the person's folder, may be used, too; its problems are told only if it is among them.
    """
    shelf = _empty_shelf(shipped("routines"))
    for folder in filter(None, (shipped("routines"), own)):
        shelf.take(list(_files_in(folder, Path())))
    files: list[TomlFile] = []
    for path in paths:
        files += _files_in(path, Path()) if path.is_dir() else [read_toml(path, str(path))]
    shelf.take(files)
    return tuple(problem for file in files for problem in file.problems)


def _empty_shelf(folder: Path) -> _Shelf:
    """What all exercises share, and what they may name as a source."""
    model = tomllib.loads((folder / "model.toml").read_text(encoding="utf-8"))
    sources = tomllib.loads((folder / "sources.toml").read_text(encoding="utf-8"))
    return _Shelf(msgspec.convert(model, Model), msgspec.convert(sources, dict[str, Source]), {}, {})


def _files_in(folder: Path, root: Path) -> Iterator[TomlFile]:
    """Every TOML file of the folder and of the folders in it, in the order of their names."""
    found = sorted(
        path
        for pattern in ("*.toml", "*/*.toml")
        for path in folder.glob(pattern)
        if path.name not in _SHARED and not path.name.startswith(".")
    )
    for path in found[:MOST_FILES]:
        yield read_toml(path, _short(path, root))
    if len(found) > MOST_FILES:
        left = TomlFile(folder, str(folder), "")
        left.report([((), f"has {len(found)} files; the first {MOST_FILES} are read")])
        yield left


def _short(path: Path, root: Path) -> str:
    """The name of a file as seen from *root*."""
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else str(path)


def read_toml(path: Path, name: str) -> TomlFile:
    """The file with its table, or with the one reason why there is none; nothing in it is run."""
    file = TomlFile(path, name, path.parent.name)
    try:
        file.text = _text(path)
        file.table = tomllib.loads(file.text)
    except FileNotFoundError:
        file.report([((), "does not exist; name a routine, an exercise or a folder of them")])
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        file.problems.append(Problem(name, line, "", "is not UTF-8 text; save it as UTF-8"))
    except RecursionError:
        file.report([((), "is nested too deeply; no lists inside lists are needed")])
    except OSError as error:
        file.report([((), f"cannot be read: {error.strerror or error}")])
    except ValueError as error:  # what tomllib raises, and Python for numbers of thousands of digits
        said, _, place = str(error).partition(_SYNTAX_LINE)
        number = place.partition(",")[0]
        where = int(number) if number.isdigit() else None
        said = _PLAINER.get(said.strip(), said.strip()[:120])
        file.problems.append(Problem(name, where, "", f"is not valid TOML: {said}"))
    return file


def _text(path: Path) -> str:
    """The file's text; `OSError` where it is too large, or not an ordinary file."""
    if path.exists() and not path.is_file():
        raise OSError("not an ordinary file")
    with path.open("rb") as stream:
        content = stream.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise OSError(f"larger than {LARGEST // 1024} KiB")
    return content.decode("utf-8-sig").replace("\r\n", "\n")


def _named_as_its_id(file: TomlFile, seen: dict[str, str]) -> Iterator[Finding]:
    """The id is the file's name, and there is one file of that name in a folder."""
    id_ = file.table.get("id")
    if isinstance(id_, str) and id_ != file.id:
        yield ("id",), f"{quoted(id_)} differs from the file's name; use '{file.id}', or rename the file"
    elif file.id in seen:
        yield ("id",), f"same id as {seen[file.id]}; give one of them another"


def _exercise(table: Table) -> Exercise:
    """The exercise of a sound table; a hold has no tail of its own."""
    tail = {"tail_s": 0} if table["kind"] == "hold" else {}
    return msgspec.convert(tail | table, Exercise)


def _routine(file: TomlFile) -> Routine:
    """The routine of a sound file, on the shelf of its folder, or of its main region."""
    folder = file.folder if file.folder in FOLDERS else file.table["regions"][0]
    return msgspec.convert(file.table | {"folder": folder}, Routine)
