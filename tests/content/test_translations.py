"""Every shipped language is whole: no sentence is missing, none lost a gap, none outlasts its seconds."""

import ast
import re
import runpy
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import msgspec
import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from ergo.core.routine import Catalogue, Exercise
from ergo.core.script import seconds_to_say
from ergo.core.wording import catalogue_in
from ergo.storage.routine_checks import Known, check_exercise
from ergo.storage.shipped import shipped
from ergo.ui.figure.glow import areas_named
from tests.shipped_catalogue import catalogue

FOLDER = shipped("resources") / "translations"
NAMES = sorted(file.stem for file in FOLDER.glob("*.ts"))
GAP = re.compile(r"\{\w+\}|%n|%\d")
MAKE = runpy.run_path(str(FOLDER / "make.py"))

languages = pytest.mark.parametrize("name", NAMES)


class Message(msgspec.Struct, frozen=True):
    """One sentence and what the translators made of it; two forms where it has a number."""

    context: str
    source: str
    comment: str
    counted: bool
    finished: bool
    forms: tuple[str, ...]


@cache
def messages(file: Path) -> tuple[Message, ...]:
    """All sentences of a .ts file."""
    return tuple(
        _message(context.findtext("name", ""), message)
        for context in ElementTree.parse(file).getroot().iter("context")
        for message in context.iter("message")
    )


def _message(context: str, message: ElementTree.Element) -> Message:
    translation = message.find("translation")
    assert translation is not None
    counted = message.get("numerus") == "yes"
    forms = translation.iter("numerusform") if counted else (translation,)
    return Message(
        context=context,
        source=message.findtext("source", ""),
        comment=message.findtext("comment", ""),
        counted=counted,
        finished=translation.get("type") is None,
        forms=tuple(form.text or "" for form in forms),
    )


def marked() -> Iterator[tuple[str, str]]:
    """Module and text of every tr() and translate() in the program."""
    for module in sorted((FOLDER.parent.parent / "ergo").rglob("*.py")):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(ast.Attribute(attr="tr"), [ast.Constant(str(text)), *_]):
                    yield module.name, text
                case ast.Call(ast.Name("translate"), [_, ast.Constant(str(text)), *_]):
                    yield module.name, text


def of(name: str) -> tuple[Message, ...]:
    """The sentences of a shipped language."""
    return messages(FOLDER / f"{name}.ts")


def in_language(name: str) -> Catalogue:
    """The shipped catalogue as that language has it."""
    said = {it.source: it.forms[0] for it in of(name) if it.context == "catalogue"}
    return catalogue_in(catalogue(), said.__getitem__)


def spoken(exercise: Exercise) -> tuple[str, ...]:
    """Every line of an exercise that is said aloud."""
    moves = (frame.say for frame in exercise.keyframes)
    return (exercise.start, exercise.end, *exercise.tips, *exercise.side_say, *moves)


def test_german_is_shipped() -> None:
    assert "ergo_de" in NAMES


@languages
def test_no_sentence_is_left_to_translate(name: str) -> None:
    assert [it for it in of(name) if not it.finished or not all(it.forms)] == []


@languages
def test_a_sentence_with_a_number_has_its_singular_and_its_plural(name: str) -> None:
    assert [it for it in of(name) if "%n" in it.source and not it.counted] == []
    assert [it for it in of(name) if it.counted and len(it.forms) != 2] == []


@languages
def test_what_stands_in_braces_stays(name: str) -> None:
    """`{Length}` may stand for `{length}`: that is how a sentence begins with it."""
    lost = [
        (it.source, form)
        for it in of(name)
        for form in it.forms
        if _gaps(form.lower()) != _gaps(it.source.lower())
    ]

    assert lost == []


def _gaps(text: str) -> list[str]:
    return sorted(GAP.findall(text))


@languages
def test_keys_ellipses_lines_and_ends_stay(name: str) -> None:
    lost = [(it.source, form) for it in of(name) for form in it.forms if _marks(form) != _marks(it.source)]

    assert lost == []


def _marks(text: str) -> tuple[object, ...]:
    key = text.split("\t")[1:]
    return key, "…" in text, text.count("\n"), text.count("&"), text.count("*"), text != text.strip()


@languages
@pytest.mark.usefixtures("qapp")
def test_what_is_read_while_ergo_runs_is_what_was_translated(name: str, tmp_path: Path) -> None:
    made = tmp_path / f"{name}.ts"
    shutil.copy(FOLDER / made.name, made)
    MAKE["compile_"](made)

    assert _answers(FOLDER, name) == _answers(tmp_path, name)
    assert _answers(FOLDER, name) == [form for it in of(name) for form in it.forms]


def _answers(folder: Path, name: str) -> list[str | None]:
    """What Qt says for every sentence, of one and of two."""
    translator = QTranslator()
    assert translator.load(name, str(folder))
    return [
        translator.translate(it.context, it.source, it.comment or None, number)
        for it in of(name)
        for number in ((1, 2) if it.counted else (-1,))
    ]


def test_every_text_there_is_was_collected(tmp_path: Path) -> None:
    """Who adds a sentence runs resources/translations/make.py, and translates it."""
    fresh = tmp_path / "ergo_de.ts"
    MAKE["collect"](MAKE["sources_in"](tmp_path), "de", fresh)

    for name in NAMES:
        assert _asked(of(name)) == _asked(messages(fresh))


def _asked(them: tuple[Message, ...]) -> set[tuple[str, str, str, bool]]:
    return {(it.context, it.source, it.comment, it.counted) for it in them}


def test_every_text_that_is_marked_in_the_program_was_collected() -> None:
    """The collector of Qt doesn't look into the braces of an f-string, for one."""
    collected = {it.source for it in of("ergo_de")}

    assert [(where, text) for where, text in marked() if text not in collected] == []


@languages
def test_no_spoken_line_lasts_longer_than_in_english(name: str) -> None:
    here, rate = in_language(name), catalogue().model.words_per_second
    pairs = [
        (said, translated)
        for id_, exercise in catalogue().exercises.items()
        for said, translated in zip(spoken(exercise), spoken(here.exercises[id_]), strict=True)
    ]
    stock = [msgspec.structs.astuple(it.model.stock)[:-1] for it in (catalogue(), here)]
    pairs += zip(*stock, strict=True)
    pairs += [(it.say, now.say) for it, now in zip(catalogue().model.timers, here.model.timers, strict=True)]

    assert [pair for pair in pairs if seconds_to_say(pair[1], rate) > seconds_to_say(pair[0], rate)] == []


@languages
def test_exercises_keep_to_the_rules_of_their_files(name: str) -> None:
    here = in_language(name)
    known = Known(
        model=here.model,
        sources=frozenset(here.sources),
        exercise_ids=frozenset(here.exercises),
        exercises=here.exercises,
        names={it.name.lower(): (it.id, it.id) for it in here.exercises.values()},
    )

    found = {id_: check_exercise(_table(exercise), known) for id_, exercise in here.exercises.items()}

    assert {id_: findings for id_, findings in found.items() if findings} == {}


def _table(exercise: Exercise) -> dict[str, object]:
    """The exercise as its file has it."""
    table: dict[str, object] = msgspec.json.decode(msgspec.json.encode(exercise))
    return {"schema": 1, **table}


@languages
def test_a_line_that_counts_a_breath_is_known_to_count(name: str) -> None:
    """Who is not to count breaths is not asked to in another language."""
    assert _counting(in_language(name)) == _counting(catalogue())


def _counting(here: Catalogue) -> dict[str, list[bool]]:
    """Of each breathing exercise, which of its lines count."""
    known = set(here.model.stock.counting.split())
    return {
        it.id: [not known.isdisjoint(re.findall(r"\w+", line.lower())) for line in spoken(it)]
        for it in here.exercises.values()
        if it.regions[0] == "calm"
    }


@languages
def test_titles_stay_short(name: str) -> None:
    assert [it.title for it in in_language(name).routines.values() if len(it.title) > 50] == []


def test_the_part_that_is_named_glows_in_german_too(qapp: QApplication) -> None:
    named = _glowing(catalogue())
    with _speaking(qapp, "ergo_de"):
        assert _glowing(in_language("ergo_de")) == named
        assert areas_named("Beine zusammendrücken.") == (("thighs", 1.0),)

    assert any(map(any, named))


def _glowing(here: Catalogue) -> list[list[object]]:
    """What glows at the lines that go through the whole body."""
    through = [it for it in here.exercises.values() if "whole-body" in it.muscles]
    return [[areas_named(line) for line in spoken(exercise)] for exercise in through]


@contextmanager
def _speaking(application: QApplication, name: str) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(name, str(FOLDER))
    application.installTranslator(translator)
    try:
        yield
    finally:
        application.removeTranslator(translator)
