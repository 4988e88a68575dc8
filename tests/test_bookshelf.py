"""A longer break ends with one line that suits, and says where it comes from; not where something hurts."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from ergo.core.breaks import Moved
from ergo.core.reading import Tip
from tests.pretend_life import MORNING, Life


@pytest.fixture
def asked(life: Life) -> Life:
    """Somebody who has moved before, and sits."""
    life.app.history.write(Moved(MORNING.timestamp() - 90_000, "neck-60", 60, 1))
    life.works_until_asked()
    return life


def plays_to_the_end(life: Life, routine: str) -> None:
    assert life.asks(verb="break", routine=routine) == {}
    life.desk.at += 400
    QApplication.processEvents()
    life.app.stage.player._tick()


def reads(life: Life) -> list[str]:
    """What is to be read in the player."""
    labels = life.app.stage.player.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible() and label.text()]


def tip_lines(life: Life) -> list[str]:
    return [line for line in reads(life) if line.startswith("Tip: ")]


def test_a_longer_break_ends_with_one_tip_and_a_short_one_without(asked: Life) -> None:
    plays_to_the_end(asked, "hip-60")
    assert tip_lines(asked) == []

    plays_to_the_end(asked, "hip-120")
    assert tip_lines(asked) == [
        "Tip: Put a full glass next to the keyboard. A sip you can see is a sip you take."
    ]


def test_the_next_one_is_about_something_else_also_after_a_restart(asked: Life, home: Path) -> None:
    plays_to_the_end(asked, "hip-120")
    first = tip_lines(asked)

    plays_to_the_end(asked, "hip-120")

    assert tip_lines(asked) not in ([], first)
    assert len(json.loads((home / "data" / "tips.json").read_text())) == 2


def test_where_it_comes_from_can_be_read_and_left_again(asked: Life) -> None:
    plays_to_the_end(asked, "hip-120")
    player = asked.app.stage.player

    player._done_page._tip.sources_wanted.emit(player._done_page._tip._tip)
    there = reads(asked)
    player._close_sources()

    assert "An article says so; it cites no study." in there
    assert any(line.startswith("Article: hip muscle spasms") for line in there)
    assert tip_lines(asked)


def test_who_was_told_to_limit_fluids_hears_of_no_water_but_of_their_own_number(asked: Life) -> None:
    asked.app.change_setting("routines.body", ["fluid-limit"])

    assert [tip.number for tip in asked.app.bookshelf.tips() if tip.topic == "water"] == [8]


def suits(life: Life, *tags: str) -> list[Tip]:
    life.app.change_setting("routines.body", list(tags))
    return list(life.app.bookshelf.tips())


def test_nobody_on_wheels_is_told_to_walk_or_stand(life: Life) -> None:
    for word in ("alk", "tand", "feet"):
        assert [tip.text for tip in suits(life, "wheelchair") if word in tip.text and tip.number != 24] == []


def test_after_something_hurt_there_is_no_tip(asked: Life) -> None:
    asked.asks(verb="break", routine="hip-120")
    asked.app.stage.player.hurt.emit("figure4-seat", "smaller")
    asked.desk.at += 400
    QApplication.processEvents()
    asked.app.stage.player._tick()

    assert reads(asked)
    assert tip_lines(asked) == []


def test_while_movement_is_off_there_is_no_tip(asked: Life) -> None:
    asked.app.care.turn_movement_off()

    plays_to_the_end(asked, "breathe-120")

    assert tip_lines(asked) == []
