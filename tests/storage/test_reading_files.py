"""What there is to read loads whole; what is wrong is told with its line, and the rest is there."""

from pathlib import Path

from ergo.core.reading import Claim, Page, Tip
from ergo.storage import said_tips
from ergo.storage.reading_files import load_page, load_reading, load_tips

SOURCES = frozenset({"practice"})
GOOD = """\
[[tips]]
number = 1
topic = "water"
text = "Sip."
known = "article"
sources = ["practice"]
"""


def written(folder: Path, text: str, name: str = "tips.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_good_tip_loads(tmp_path: Path) -> None:
    assert load_tips(written(tmp_path, GOOD), SOURCES) == (
        (Tip(1, "water", "Sip.", "article", ("practice",)),),
        (),
    )


def test_every_mistake_is_told_with_its_line(tmp_path: Path) -> None:
    text = (
        GOOD
        + GOOD
        + GOOD.replace("1", "2").replace('"water"', '"beer"')
        + GOOD.replace("1", "3").replace('["practice"]', '["my-aunt"]')
        + GOOD.replace("1", "4").replace('["practice"]', "[]")
        + GOOD.replace("1", "5").replace('"Sip."', "7")
        + GOOD.replace("1", "6").replace("known", "certain")
    )

    tips, problems = load_tips(written(tmp_path, text), SOURCES)

    assert [tip.number for tip in tips] == [1]
    assert [str(problem) for problem in problems] == [
        "tips.toml: line 8: tips[2].number: 1 was given before; give it another",
        "tips.toml: line 15: tips[3].topic: invalid enum value 'beer'",
        "tips.toml: line 24: tips[4].sources: 'my-aunt' is not in sources.toml",
        "tips.toml: line 30: tips[5].sources is empty; name one of sources.toml at least",
        "tips.toml: line 34: tips[6].text: expected `str`, got `int`",
        "tips.toml: line 37: tips[7]: object contains unknown field `certain`",
    ]


def test_a_file_that_is_none_is_told(tmp_path: Path) -> None:
    broken = written(tmp_path, "[[tips]]\nnumber = = 3\n")
    other = written(tmp_path, "title = 'x'\n", "other.toml")

    assert str(load_tips(broken, SOURCES)[1][0]) == "tips.toml: line 2: is not valid TOML: Invalid value"
    assert str(load_tips(other, SOURCES)[1][0]) == "other.toml: tips is missing; write each as [[tips]]"
    assert "cannot be read" in str(load_tips(tmp_path / "none.toml", SOURCES)[1][0])
    assert load_page(tmp_path / "none.toml", SOURCES)[0] is None


PAGE = """\
title = "Why"
intro = "Short."

[[claims]]
say = "So."
known = "some"
sources = ["practice"]

[[claims]]
say = "Or so."
known = "some"
sources = []
"""


def test_a_page_loads_with_its_good_claims(tmp_path: Path) -> None:
    page, problems = load_page(written(tmp_path, PAGE, "1-why.toml"), SOURCES)

    assert page == Page("why", "Why", "Short.", (Claim("So.", "some", ("practice",)),))
    assert [problem.line for problem in problems] == [12]


def test_a_page_without_a_title_is_left_out(tmp_path: Path) -> None:
    page, problems = load_page(written(tmp_path, PAGE.replace("title", "tittle"), "1-why.toml"), SOURCES)

    assert page is None
    assert str(problems[-1]) == "1-why.toml: object contains unknown field `tittle`"


def test_all_of_a_folder_loads_in_order(tmp_path: Path) -> None:
    (tmp_path / "learn").mkdir()
    written(tmp_path, GOOD)
    written(tmp_path / "learn", PAGE, "2-second.toml")
    written(tmp_path / "learn", PAGE, "1-first.toml")

    reading, problems = load_reading(tmp_path, SOURCES)

    assert [page.id for page in reading.pages] == ["first", "second"]
    assert (len(reading.tips), len(problems)) == (1, 2)


def test_said_tips_are_remembered_and_a_damaged_file_begins_anew(tmp_path: Path) -> None:
    path = tmp_path / "tips.json"

    assert said_tips.load(path) == {}
    said_tips.save(path, {3: 17.5})
    assert said_tips.load(path) == {3: 17.5}
    path.write_text("[")
    assert said_tips.load(path) == {}
    said_tips.save(tmp_path / "tips.json" / "nowhere", {})
