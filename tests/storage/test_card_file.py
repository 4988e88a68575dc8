"""A physio's card as a file: a sound one is read whole, of any other everything wrong is told."""

import random
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ergo.core.card import Card, Dont, Move
from ergo.storage.card_file import Reading, keep, put_aside, read_card, takes_a_place
from ergo.storage.files import CannotWrite
from ergo.storage.shipped import shipped
from tests.shipped_catalogue import catalogue, changed

SOUND = """\
schema = 1
who = "Anna Berger, physiotherapist"
date = 2026-03-02
until = "2026-03-29"
note = "Stop if the leg tingles."
dont = ["sphinx", "Cat and cow", "stenosis"]

[[exercises]]
exercise = "Seated figure-four"
seconds = 30
sets = 2
side = "R"
days = ["mon", "thu"]
note = "This therapy is mine to name."

[[exercises]]
exercise = "neck-tuck"
reps = 8
"""
DONT = Dont(("sphinx", "floor-catcow"), ("stenosis",))
CARD = Card(
    who="Anna Berger, physiotherapist",
    written=date(2026, 3, 2),
    until=date(2026, 3, 29),
    moves=(
        Move("figure4-seat", 30, 0, 2, "R", ("mon", "thu"), "This therapy is mine to name."),
        Move("neck-tuck", reps=8),
    ),
    dont=DONT,
    note="Stop if the leg tingles.",
)


def reading(folder: Path, text: str | bytes) -> Reading:
    """What a file with that text says."""
    file = folder / "mine.ergocard"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_card(file, catalogue())


def said(folder: Path, text: str | bytes) -> list[str]:
    """Its problems as they are told."""
    return [str(problem) for problem in reading(folder, text).problems]


def test_a_sound_card_is_read_whole(tmp_path: Path) -> None:
    assert reading(tmp_path, SOUND) == Reading(CARD, (), DONT, SOUND)


def test_the_example_in_the_readme_is_sound(tmp_path: Path) -> None:
    readme = (shipped("routines") / "README.md").read_text(encoding="utf-8")
    example = readme.split("## A card from a physio")[1].split("```toml\n")[1].split("```")[0]

    assert said(tmp_path, example) == []


def test_a_card_needs_little(tmp_path: Path) -> None:
    text = """schema = 1
    who = "A"
    date = 2026-03-02
    until = 2026-03-02
    [[exercises]]
    exercise = "neck-tuck"
    reps = 1
    """

    assert reading(tmp_path, text).card == Card(
        "A", date(2026, 3, 2), date(2026, 3, 2), (Move("neck-tuck", reps=1),)
    )


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ("schema = 1 -> schema = 2", "line 1: schema: 2 is not known; this version reads 1"),
        ('who = "Anna Berger, physiotherapist"\n -> ', "who is missing"),
        ("2026-03-02 -> 2026-03-02T10:00:00", "line 3: date: '2026-03-02 10:00:00' is not a day; write"),
        ('"2026-03-29" -> "29.3.2026"', "line 4: until: '29.3.2026' is not a day; write it as 2026-03-29"),
        (
            '"2026-03-29" -> 2026-03-01',
            "line 4: until: 2026-03-01 is before the date of the card, 2026-03-02",
        ),
        ('"2026-03-29" -> 2027-03-29', "line 4: until: 2027-03-29 is more than a year after the date"),
        ('"sphinx" -> "sphynx"', "line 6: dont[1]: 'sphynx' is neither an exercise nor a tag of model.toml;"),
        ('"sphinx" -> 3', "line 6: dont[1]: 3 is not a text; put it in quotes"),
        ('"sphinx" -> "neck-tuck"', "line 17: exercises[2].exercise: neck-tuck is also in dont; keep one"),
        ('"sphinx" -> "knee"', "line 9: exercises[1].exercise: figure4-seat is not for people with 'knee'"),
        ('"neck-tuck" -> "neck-tuk"', "exercises[2].exercise: 'neck-tuk' does not exist; nearest: neck-tuck"),
        ("seconds = 30\n -> ", "line 8: exercises[1]: has neither seconds nor reps; give one of them"),
        ("seconds = 30 -> seconds = 30\nreps = 3", "exercises[1]: has both seconds and reps; give one"),
        ("seconds = 30 -> reps = 3", "line 10: exercises[1].reps: figure4-seat is held; give seconds, and"),
        (
            "seconds = 30 -> seconds = 5",
            "exercises[1].seconds: figure4-seat is held for at least 10 s, has 5",
        ),
        ("seconds = 30 -> seconds = 301", "line 10: exercises[1].seconds: 301 is outside 1..300"),
        ("reps = 8 -> seconds = 3", "exercises[2].seconds: neck-tuck needs at least 6 s, has 3"),
        ("reps = 8 -> reps = 8\nside = 'L'", "exercises[2].side: neck-tuck works both sides; leave it out"),
        ('"neck-tuck"\nreps = 8 -> "walk-easy"\nreps = 8', "reps: walk-easy is not counted; give seconds"),
        ("sets = 2 -> sets = 0", "exercises[1].sets: 0 is outside 1..10"),
        ('side = "R" -> side = "left"', "exercises[1].side: 'left' is not known; use R, L or both"),
        ('"mon" -> "monday"', "exercises[1].days[1]: 'monday' is not known; use mon, tue, wed, thu, fri"),
        ("sets = 2 -> set = 2", "exercises[1].set is not a key of this file; nearest: sets"),
        ("reps = 8 -> reps = 50\nsets = 10", ""),  # 53 minutes
        ('reps = 8 -> reps = 50\nsets = 10\n[[exercises]]\nexercise = "clam"\nreps = 50', "mon would take 6"),
    ],
)
def test_each_mistake_is_told_with_its_line_and_what_would_be_right(
    tmp_path: Path, change: str, problem: str
) -> None:
    told = said(tmp_path, changed(SOUND, change))

    assert len(told) == bool(problem)
    assert all(it.startswith("mine.ergocard: ") and problem in it for it in told)


def test_a_move_stands_once_on_a_day(tmp_path: Path) -> None:
    again = '\n[[exercises]]\nexercise = "figure4-seat"\nseconds = 20\nside = "{}"\ndays = ["{}"]\n'

    assert said(tmp_path, SOUND + again.format("R", "thu")) == [
        "mine.ergocard: line 21: exercises[3].exercise: "
        "figure4-seat is on thu already, in exercises[1]; use sets"
    ]
    assert said(tmp_path, SOUND + again.format("R", "fri") + again.format("L", "thu")) == []


def test_everything_wrong_is_told_at_once_and_what_not_to_do_still_counts(tmp_path: Path) -> None:
    text = changed(SOUND, "reps = 8 -> reps = 0", "2026-03-02 -> 1", '"stenosis" -> "stenosis", "stenos"')
    found = reading(tmp_path, text)

    assert [(problem.line, problem.key) for problem in found.problems] == [
        (3, "date"),
        (18, "exercises[2].reps"),
        (6, "dont[4]"),
    ]
    assert (found.card, found.dont) == (None, DONT)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"schema = 1\n" * 1_000_000, "cannot be read: larger than 256 KiB"),
        (b"a = " + b"[" * 100_000, "is nested too deeply; no lists inside lists are needed"),
        (b"a = " + b"1" * 100_000, "is not valid TOML: "),
        (b"who = '\xff'", "is not UTF-8 text; save it as UTF-8"),
        (b"\x7fELF\0\0", "line 1: is not valid TOML: "),
        (b"", "schema is missing"),
        ("who = 'a\u202eb'".encode(), "line 1: who: has the character U+202E in it; plain text without"),
        (b"who = 'x'\nexercises = [1, 2]", "exercises: must be a list of tables, each under its own [[…]]"),
        (b"exercises = 3\ndont = {a = 1}", "dont: must be a list of texts"),
        (b"[[exercises]]\nexercise = ['../../etc/passwd']", "exercises[1].exercise: a list is not a text"),
        (b"[[exercises]]\nexercise = '../../etc/passwd'\nreps = 1", "schema is missing"),
        (b"[[exercises]]\n" * 17, "line 1: exercises: 17 tables; 1..16 are allowed"),
    ],
)
def test_a_hostile_file_is_only_told_about(tmp_path: Path, content: bytes, problem: str) -> None:
    told = said(tmp_path, content)

    assert reading(tmp_path, content).card is None
    assert any(problem in it for it in told), told
    assert len(told) <= 40


def test_what_is_no_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "folder.ergocard").mkdir()

    told = [read_card(tmp_path / name, catalogue()).problems for name in ("folder.ergocard", "gone.ergocard")]

    assert [[problem.problem.partition(";")[0] for problem in it] for it in told] == [
        ["cannot be read: not an ordinary file"],
        ["does not exist"],
    ]


def test_odd_values_never_raise(tmp_path: Path) -> None:
    odd = [
        "true",
        "-1",
        "1e400",
        "nan",
        "''",
        "'\u2028'",
        "[]",
        "[[]]",
        "{}",
        "1979-05-27T07:32:00",
        "07:32:00",
    ]
    keys = [
        "schema",
        "who",
        "date",
        "until",
        "note",
        "dont",
        "exercises",
        "exercise",
        "seconds",
        "days",
        "side",
    ]

    @settings(max_examples=150, deadline=None)
    @given(st.randoms(use_true_random=False))
    def any_mix(chance: random.Random) -> None:
        head = [f"{key} = {chance.choice(odd)}" for key in keys[:6] if chance.random() < 0.7]
        move = [f"{key} = {chance.choice(odd)}" for key in keys[7:] if chance.random() < 0.7]
        found = reading(tmp_path, "\n".join([*head, "[[exercises]]", *move]))
        assert (found.card is None) == bool(found.problems)

    any_mix()


def test_a_card_takes_the_place_of_the_last_which_is_kept_aside(tmp_path: Path) -> None:
    place, day = tmp_path / "card.ergocard", date(2026, 3, 2)

    assert keep("one", place, None) is None
    assert keep("one", place, day) is None
    aside = [keep(text, place, day) for text in ("two", "three")]

    assert [path and path.name for path in aside] == [
        "card-2026-03-02.ergocard",
        "card-2026-03-02-2.ergocard",
    ]
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {
        "card.ergocard": "three",
        "card-2026-03-02.ergocard": "one",
        "card-2026-03-02-2.ergocard": "two",
    }
    assert [takes_a_place(text, place) for text in ("three", "four")] == [False, True]
    assert put_aside(place, None).read_text() == "three"
    assert not takes_a_place("four", place)
    place.mkdir()
    assert takes_a_place("four", place)
    place.rmdir()
    assert not place.exists()


def test_where_nothing_can_be_written_the_card_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "card.ergocard"
    keep("one", place, None)

    def refuse(*_: object) -> None:
        raise CannotWrite("The disk is full.")

    monkeypatch.setattr("ergo.storage.card_file.write_whole", refuse)
    with pytest.raises(CannotWrite):
        keep("two", place, date(2026, 3, 2))

    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"card.ergocard": "one"}
