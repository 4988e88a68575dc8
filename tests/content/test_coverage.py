"""Every statement of the articles Ergo began with is answered where `coverage.toml` says, or said not to be.

What is listed under `waits` is not there yet: nothing here pretends otherwise.
"""

import tomllib
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path

import msgspec
import pytest

from ergo.core.breaks import Kind
from ergo.core.care import Hurt, how_much
from ergo.core.chooser import Wish, choose
from ergo.core.diary import Felt, SetOff
from ergo.core.dose import Dose, dose
from ergo.core.reading import Reading
from ergo.core.relief_pages import Area, Page
from ergo.core.settings import FLARE_UP, row
from ergo.core.settings_table import Settings
from ergo.core.workstation import Question
from ergo.storage.reading_files import load_questions, load_reading
from ergo.storage.shipped import shipped
from ergo.ui import (
    clinician_words,
    diary_words,
    help_card,
    player_hurt,
    posture_words,
    prompt_words,
    reading_words,
    red_flags,
    relief_words,
)
from ergo.ui.tray_menu import Wants
from tests.content.texts import texts
from tests.shipped_catalogue import catalogue

# How many statements each article makes.
ARTICLES = {
    "article-hip-spasms": 46,
    "article-overview": 70,
    "article-causes": 31,
    "article-back-and-buttock": 34,
    "article-by-body-part": 48,
}
WAITING: dict[str, str] = {}  # what a row may wait for, and what that is

# What the articles call triggers and symptoms, and the chips of the diary that say so.
TRIGGERS = {
    "long sitting": "Long sitting",
    "long standing": "Long standing",
    "awkward or unsupported position": "An awkward position",
    "repetition": "The same movement for long",
    "heavy or careless lifting": "Lifting",
    "hard or unusual exercise": "Sport or a long walk",
    "no warm-up or cool-down": "No warm-up",
    "too little exercise": "Little exercise",
    "little stretching": "Little stretching",
    "weak or tight muscles": "Weak or tight muscles",
    "tiredness": "Tired",
    "little water": "Little to drink",
    "heat or sweat": "Heat or sweating",
    "fever or stomach upset": "Fever, vomiting or diarrhea",
    "few minerals": "One-sided meals",
    "sugary drinks": "Sugary drinks",
    "caffeine": "Much coffee or tea",
    "alcohol": "Alcohol",
    "short sleep": "Short sleep",
    "stress": "Stress",
    "crossed legs or squashed position": "Crossed or squeezed legs",
    "unsupportive shoes": "Shoes without support",
    "new or changed medicine": "A new medicine",
    "old injury or surgery": "An old injury or surgery",
    "pregnancy": "Pregnancy",
    "long-term condition": "A long-term condition",
}
SYMPTOMS = {
    "sudden sharp pain": "Sharp pain",
    "tight or hard muscle": "Hard muscle",
    "twitch to see or feel": "Twitching",
    "stiffness": "Stiff",
    "weakness": "Weak",
    "hard to move or walk": "Could not move for a while",
    "tender afterwards": "Tender afterwards",
}


class Row(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One statement, and where it is answered."""

    article: str
    row: int
    says: str
    exercises: tuple[str, ...] = ()
    routines: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    tips: tuple[int, ...] = ()
    learn: tuple[str, ...] = ()
    red_flags: tuple[int, ...] = ()
    posture: tuple[str, ...] = ()
    workstation: tuple[int, ...] = ()
    relief: tuple[int, ...] = ()
    features: tuple[str, ...] = ()
    triggers: tuple[str, ...] = ()
    symptoms: tuple[str, ...] = ()
    waits: tuple[str, ...] = ()
    out_of_scope: str = ""
    see: str = ""
    note: str = ""


@cache
def rows() -> tuple[Row, ...]:
    table = tomllib.loads((Path(__file__).parent / "coverage.toml").read_text(encoding="utf-8"))
    return msgspec.convert(table["rows"], tuple[Row, ...])


@cache
def reading() -> Reading:
    return load_reading(shipped("resources") / "reading", catalogue().sources)[0]


@cache
def questions() -> tuple[Question, ...]:
    return load_questions(shipped("resources") / "reading" / "workstation.toml", catalogue().sources)[0]


def posture() -> dict[str, posture_words.Cue]:
    """The cues of the posture check by the letter of their list."""
    lists = (("S", posture_words.chair()), ("T", posture_words.standing()))
    return {f"{letter}{number}": cue for letter, cues in lists for number, cue in enumerate(cues, start=1)}


def relief_steps() -> dict[int, bool]:
    """The steps of the help while it hurts, and whether each is there."""
    pages = set(Page)
    comfort = " ".join(said for said, _ in relief_words.comfort_notes(()))
    return {
        1: {Page.CHECK, Page.STOPPED} <= pages and _red_flags() == 20,
        2: {Page.WHERE, Page.ABLE, Page.STRENGTH} <= pages and len({*map(relief_words.area, Area)}) == 10,
        3: {Page.SETTLE, Page.MOVE} <= pages and "Breathe out first." in relief_words.first_lines(),
        4: all(word in comfort for word in ("Warmth", "Cold", "sip of water", "pharmacist", "20 minutes")),
        5: Page.AFTER in pages and "Tender for a day or two" in relief_words.afterwards(cramp=False),
    }


def _prefers_what_rested() -> bool:
    """Whoever has only moved the hips is offered something else."""
    wish = Wish(areas=("hip", "back", "neck"), positions=("seated",))
    choice = choose(Kind.MICRO, wish, catalogue(), ("hip-60", "hip-30", "hip-120"))
    return choice is not None and choice.routine.regions[0] != "hip"


def _gentle_only() -> bool:
    wish = Wish(areas=("hip", "back"), positions=("seated", "standing"), tags=("age65",))
    choice = choose(Kind.LONG, wish, catalogue(), ())
    assert choice is not None
    exercises = [
        catalogue().exercises[step.exercise] for step in choice.routine.steps if step.exercise[0] != "_"
    ]
    return all(exercise.gentle for exercise in exercises)


@cache
def _asks_first() -> bool:
    """The first run says what Ergo is not; beside what a body is to be spared it says whom to ask first."""
    said = " ".join(text for file, text in texts() if file == "ergo/ui/welcome_pages.py")
    ask = "ask a professional first"
    return "Ergo is not medical advice" in said and ask in said and ask in row("routines.body").help


def _has_page() -> bool:
    """The page for a clinician can be had, with room to write and the questions one may want to ask."""
    lines, asked = " ".join(clinician_words.lines_to_fill_in()), clinician_words.questions()
    return hasattr(Wants, "clinician_wanted") and "Medicines" in lines and "tests or supplements" in asked


FEATURES: dict[str, Callable[[], bool]] = {
    "timer": lambda: Settings().breaks.every_minutes == 30 and len(prompt_words.micro()) >= 6,
    "walks": lambda: Settings().breaks.walk_after_minutes > 0 and len(prompt_words.walk()) >= 6,
    "pain-rule": lambda: [how_much(n) for n in (3, 5, 6)] == [Hurt.MILD, Hurt.MODERATE, Hurt.STOP],
    "it-hurts": lambda: hasattr(player_hurt, "LeaveOut"),
    "small-steps": lambda: dose(("too easy",) * 3) is Dose.LONGER and dose(("too much",) * 2) is Dose.SMALLER,
    "turns": _prefers_what_rested,
    "gentle-pool": _gentle_only,
    "posture-check": lambda: len(posture_words.chair()) == 8 and len(posture_words.standing()) == 7,
    "standing-time": lambda: "20 minutes" in posture()["T7"].question,
    "help-card": lambda: "emergency number" in " ".join(help_card.paragraphs()),
    "warning-signs": lambda: _red_flags() == 20,
    "disclaimer": lambda: "Not medical advice" in reading_words.disclaimer(),
    "form-cues": lambda: all(it.start and it.tips and it.mistake for it in catalogue().exercises.values()),
    "relief-flow": lambda: all(relief_steps().values()) and hasattr(Wants, "relief_wanted"),
    "gentle-days": lambda: FLARE_UP.days > 0,
    "clinician-page": _has_page,
    "first-run-disclaimer": _asks_first,
}


def _red_flags() -> int:
    return sum(len(signs) for _, signs in red_flags.tiers())


def _named(words: Mapping[str, str], chips: Iterable[str]) -> set[object]:
    """Those of the articles' words for which there is a chip."""
    there = set(chips)
    return {name for name, chip in words.items() if chip in there}


def missing(row: Row) -> list[object]:
    """What a row names and the product lacks."""
    found = catalogue()
    known: list[tuple[tuple[object, ...], set[object]]] = [
        (row.exercises, set(found.exercises)),
        (row.routines, set(found.routines)),
        (row.tags, {tag.id for tag in found.model.tags}),
        (row.tips, {tip.number for tip in reading().tips}),
        (row.learn, {page.id for page in reading().pages if page.claims}),
        (row.red_flags, set(range(1, _red_flags() + 1))),
        (row.posture, set(posture())),
        (row.workstation, {question.number for question in questions()}),
        (row.relief, {step for step, there in relief_steps().items() if there}),
        (row.features, {name for name, there in FEATURES.items() if there()}),
        (row.triggers, _named(TRIGGERS, map(diary_words.set_off, SetOff))),
        (row.symptoms, _named(SYMPTOMS, map(diary_words.felt, Felt))),
        (row.waits, set(WAITING)),
    ]
    return [name for named, there in known for name in named if name not in there]


@pytest.mark.parametrize("article", ARTICLES)
def test_every_statement_is_answered_where_it_says(article: str) -> None:
    assert {
        f"row {it.row}: {it.says}": missing(it) for it in rows() if it.article == article if missing(it)
    } == {}


def test_every_trigger_and_symptom_of_the_articles_can_be_noted() -> None:
    assert _named(TRIGGERS, map(diary_words.set_off, SetOff)) == set(TRIGGERS)
    assert _named(SYMPTOMS, map(diary_words.felt, Felt)) == set(SYMPTOMS)


def test_no_statement_is_left_out() -> None:
    assert {(it.article, it.row) for it in rows()} == {
        (article, number) for article, count in ARTICLES.items() for number in range(1, count + 1)
    }


def test_each_row_has_a_place_or_a_reason() -> None:
    nowhere = [it for it in rows() if it == Row(it.article, it.row, it.says, note=it.note)]

    assert nowhere == []
    assert [it.says for it in rows() if it.out_of_scope and "because" not in it.out_of_scope] == []


def test_only_what_is_waited_for_is_called_waiting() -> None:
    assert {name for it in rows() for name in it.waits} == set(WAITING)


def test_every_page_and_every_red_flag_answers_something() -> None:
    assert {page.id for page in reading().pages} - {name for it in rows() for name in it.learn} == {
        "what-helps"
    }
