"""What there is to read, as it lies in `resources/reading`: tips, pages to learn from, questions.

Belongs here: reading, and saying by line what is wrong. Doesn't: which tip suits now (core.reading).
"""

import re
import tomllib
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from ergo.core.problem import Problem
from ergo.core.reading import Claim, Page, Reading, Tip
from ergo.core.workstation import Question
from ergo.storage.toml_lines import KeyPath, dotted, line_of

_STEP = re.compile(r"\.(\w+)|\[(\d+)\]")
_SYNTAX_LINE = re.compile(r"^(.*?) \(at line (\d+)")

Value = TypeVar("Value")


class TextFile:
    """One file on its way in, and what is wrong with it."""

    def __init__(self, path: Path) -> None:
        self.name, self.text, self.problems = path.name, "", list[Problem]()
        self.table: dict[str, Any] = {}
        try:
            self.text = path.read_text(encoding="utf-8")
            self.table = tomllib.loads(self.text)
        except (OSError, UnicodeDecodeError) as error:
            self._report((), f"cannot be read: {error}")
        except tomllib.TOMLDecodeError as error:
            found = _SYNTAX_LINE.match(str(error))
            line = int(found[2]) if found else None
            said = found[1] if found else str(error)
            self.problems.append(Problem(self.name, line, "", f"is not valid TOML: {said}"))

    def each(self, key: str, form: type[Value]) -> Iterator[tuple[KeyPath, Value]]:
        """Every good element of that list, with its place; the others are reported."""
        found = self.table.get(key)
        if not isinstance(found, list):
            if not self.problems:
                self._report((key,), f"is missing; write each as [[{key}]]")
            return
        for number, element in enumerate(found):
            value = self.one((key, number), element, form)
            if value is not None:
                yield (key, number), value

    def one(self, place: KeyPath, element: object, form: type[Value]) -> Value | None:
        """The element as a value; None, and a problem, where it isn't one."""
        try:
            return msgspec.convert(element, form)
        except msgspec.ValidationError as error:
            said, _, where = str(error).partition(" - at `$")
            inside = tuple(int(it[2]) if it[2] else it[1] for it in _STEP.finditer(where))
            self._report((*place, *inside), said[:1].lower() + said[1:])
            return None

    def want_sources(self, place: KeyPath, sources: Collection[str], known: Collection[str]) -> None:
        """Whatever claims something names where it comes from."""
        if not sources:
            self._report((*place, "sources"), "is empty; name one of sources.toml at least")
        for source in sources:
            if source not in known:
                self._report((*place, "sources"), f"'{source}' is not in sources.toml")

    def want_new(self, place: KeyPath, number: int, seen: set[int]) -> None:
        """Numbers are given once."""
        if number in seen:
            self._report((*place, "number"), f"{number} was given before; give it another")
        seen.add(number)

    def _report(self, place: KeyPath, said: str) -> None:
        self.problems.append(Problem(self.name, line_of(self.text, place), dotted(place), said))


def load_reading(folder: Path, sources: Collection[str]) -> tuple[Reading, tuple[Problem, ...]]:
    """All good tips and pages of the folder, and all problems of the rest."""
    tips, problems = load_tips(folder / "tips.toml", sources)
    pages: list[Page] = []
    for path in sorted((folder / "learn").glob("*.toml")):
        page, found = load_page(path, sources)
        problems += found
        if page is not None:
            pages.append(page)
    return Reading(tips, tuple(pages)), problems


def load_tips(path: Path, sources: Collection[str]) -> tuple[tuple[Tip, ...], tuple[Problem, ...]]:
    """The good tips of a file, and what is wrong with the others."""
    file, tips, seen = TextFile(path), list[Tip](), set[int]()
    for place, tip in file.each("tips", Tip):
        before = len(file.problems)
        file.want_new(place, tip.number, seen)
        file.want_sources(place, tip.sources, sources)
        if len(file.problems) == before:
            tips.append(tip)
    return tuple(tips), tuple(file.problems)


def load_page(path: Path, sources: Collection[str]) -> tuple[Page | None, tuple[Problem, ...]]:
    """The page of a file with its good claims, and what is wrong with the rest; its id is the file's name."""
    file, claims = TextFile(path), list[Claim]()
    for place, claim in file.each("claims", Claim):
        before = len(file.problems)
        file.want_sources(place, claim.sources, sources)
        if len(file.problems) == before:
            claims.append(claim)
    if not file.table:
        return None, tuple(file.problems)
    head = {key: value for key, value in file.table.items() if key != "claims"}
    name = path.stem.partition("-")[2]  # the number before it is for the order
    page = file.one((), head | {"id": name, "claims": ()}, Page)
    if page is not None:
        page = msgspec.structs.replace(page, claims=tuple(claims))
    return page, tuple(file.problems)


def load_questions(path: Path, sources: Collection[str]) -> tuple[tuple[Question, ...], tuple[Problem, ...]]:
    """The good questions of the workstation check, and what is wrong with the others."""
    file, questions, seen = TextFile(path), list[Question](), set[int]()
    for place, question in file.each("questions", Question):
        before = len(file.problems)
        file.want_new(place, question.number, seen)
        file.want_sources(place, question.sources, sources)
        if len(file.problems) == before:
            questions.append(question)
    return tuple(questions), tuple(file.problems)
