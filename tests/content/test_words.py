"""No text a person can see promises health, in whatever language; every claim says how much is known."""

import re
from typing import get_args

import pytest

from ergo.core.reading import Known
from ergo.core.routine import Exercise
from ergo.storage.reading_files import load_questions, load_reading
from ergo.storage.shipped import shipped
from ergo.ui import library_words, reading_words
from tests.content.texts import texts
from tests.shipped_catalogue import catalogue

NEVER = re.compile(
    r"\b(treat(s|ed|ing|ments?)?|cur(e|es|ed|ing)|prevent\w*|heal(s|ed|ing)?|diagnos\w*|therap(y|ies|eutic)"
    r"|clinical|medical-grade|remed(y|ies)|reliev(e|es|ed|ing)|risk score|detox\w*|pain-free|guarantee\w*"
    r"|corrects (your )?posture|recommended by doctors|doctor recommended"
    r"|behandel\w*|heil(t|en|ung|sam)|geheilt|vorbeug\w*|verhinder\w*|kurier\w*|lindert|therapeutisch\w*|therapier\w*)\b",
    re.IGNORECASE,
)

# Exact texts in which such a word stands, and why it may.
ALLOWED = {
    "Ergo gives general information and movement ideas for healthy adults. It does not diagnose or treat "
    "anything and is not a substitute for a health professional.": "it says what Ergo does not do",
    "Copy diagnostic info": "it is about the program, and what such a button is called everywhere",
    "PreventUserIdleDisplaySleep": "macOS calls a program's request so; nobody is shown it",
}


def test_no_text_promises_health() -> None:
    found = [(name, NEVER.search(text), text) for name, text in texts() if text not in ALLOWED]

    assert [(name, word[0], text) for name, word, text in found if word] == []


@pytest.mark.parametrize(
    "text",
    [
        "This cures a sore back.", "It prevents cramps.", "Heals in a week.", "Ergo diagnoses it.",
        "A therapy for hips.", "Relieves pain.", "Es heilt.", "Es lindert.", "Vorbeugend.", "Es therapiert.",
    ],
)  # fmt: skip
def test_the_pattern_finds_promises(text: str) -> None:
    assert NEVER.search(text)


@pytest.mark.parametrize(
    "text", ["A physiotherapist can help.", "Health is yours.", "Secure. Accurate. Retreat."]
)
def test_the_pattern_leaves_others_alone(text: str) -> None:
    assert not NEVER.search(text)


def test_every_claim_says_how_much_is_known_and_where_it_comes_from() -> None:
    folder, sources = shipped("resources") / "reading", catalogue().sources
    reading, problems = load_reading(folder, sources)
    questions, others = load_questions(folder / "workstation.toml", sources)
    assert (problems, others) == ((), ())
    claims = [claim for page in reading.pages for claim in page.claims]

    all_claims = [(it.known, it.sources) for it in reading.tips]
    all_claims += [(it.known, it.sources) for it in claims]
    all_claims += [(it.known, it.sources) for it in questions]
    for known, named in all_claims:
        assert reading_words.known(known)
        assert named
        assert all(name.startswith("article-") for name in named) is (known == "article"), named


def test_every_exercise_says_how_much_is_known() -> None:
    said: dict[str, Exercise] = {library_words.evidence(it): it for it in catalogue().exercises.values()}

    assert len(said) == 4
    assert [it.id for it in catalogue().exercises.values() if not it.sources] == []


def test_each_label_has_words() -> None:
    labels: tuple[Known, ...] = get_args(Known)

    assert len({reading_words.known(label) for label in labels}) == len(labels)
    assert len({reading_words.known_short(label) for label in labels}) == len(labels)


def test_tips_are_short_and_kind() -> None:
    reading, _ = load_reading(shipped("resources") / "reading", catalogue().sources)
    never = re.compile(r"\b(should|must|failed?|bad|wrong|poor|slouch|lazy|missed|streak)\b", re.IGNORECASE)

    assert [tip.number for tip in reading.tips] == list(range(1, 61))
    assert [tip.text for tip in reading.tips if len(tip.text) > 110 or never.search(tip.text)] == []


def test_a_tip_names_only_occasions_and_tags_there_are() -> None:
    from ergo.core.reading import ANY, PARTS_OF_DAY, SURROUNDINGS

    reading, _ = load_reading(shipped("resources") / "reading", catalogue().sources)
    routines = catalogue().routines
    occasions = {ANY, *SURROUNDINGS, *(name for _, name in PARTS_OF_DAY), *routines}
    occasions |= {it.kind for it in routines.values()} | {
        area for it in routines.values() for area in it.regions
    }
    tags = {tag.id for tag in catalogue().model.tags}
    skips = {tag for page in reading.pages for claim in page.claims for tag in claim.skip}

    assert {when for tip in reading.tips for when in tip.when} - occasions == set()
    assert {tag for tip in reading.tips for tag in (*tip.skip, *tip.only)} | skips <= tags
