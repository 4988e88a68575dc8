"""The posture check shows one cue of four, has three equal answers, and ends by itself without one."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ergo.core.settings_table import Look
from ergo.ui.controls import Button, Label, Rank
from ergo.ui.look import Appearance
from ergo.ui.posture_card import GROW, SETTLE, STAY, PostureAnswer, PostureCard, grown_tall

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def painted() -> list[float]:
    return []


@pytest.fixture
def card(qtbot: QtBot, painted: list[float], appearance: Appearance) -> Iterator[PostureCard]:
    def paint(painter: QPainter, rect: QRectF, tall: float) -> None:
        painter.drawRect(rect)
        painted.append(tall)

    appearance.wear(Look())
    card = PostureCard(paint)
    qtbot.addWidget(card)
    yield card
    card.withdraw()


def texts(card: PostureCard, *, bold: bool = False) -> list[str]:
    labels = [label for label in card.findChildren(Label) if label.isVisible() and label.text()]
    return [
        label.text() for label in labels if not bold or label.font().bold() or label.font().weight() > 500
    ]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Already good", PostureAnswer.GOOD),
        ("Adjusted", PostureAnswer.ADJUSTED),
        ("Not now", PostureAnswer.NOT_NOW),
    ],
)
def test_each_answer_is_passed_on_once(card: PostureCard, text: str, answer: PostureAnswer) -> None:
    said: list[object] = []
    card.answered.connect(said.append)
    card.open_check(0)

    (button,) = [button for button in card.findChildren(Button) if button.text() == text]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert (said, card.isVisible()) == ([answer], False)


def test_no_answer_is_louder_than_another(card: PostureCard) -> None:
    assert {button.rank for button in card.findChildren(Button)} == {Rank.OUTLINE}


def test_one_cue_of_four_is_highlighted(card: PostureCard) -> None:
    card.open_check(2, "chair")

    assert texts(card, bold=True) == ["Sitting right back?", "Hips back"]
    assert [
        name for name in texts(card) if name in ("Feet easy", "Hips back", "Lean back", "Shoulders soft")
    ] == [
        "Feet easy",
        "Hips back",
        "Lean back",
        "Shoulders soft",
    ]
    assert "There is no perfect posture; your next position is the best one." in texts(card)


def test_every_second_check_is_a_shift_of_five_seconds(card: PostureCard) -> None:
    card.open_check(1, "chair")

    assert texts(card, bold=True)[0] == "Five seconds: other side"
    assert [button.text() for button in card.findChildren(Button)].count("Shifted") == 1


def test_it_ends_by_itself_and_that_is_no_answer(card: PostureCard) -> None:
    said: list[object] = []
    card.answered.connect(said.append)
    card.open_check(0, seconds=20)
    left = [card.aside.text()]
    for _ in range(19):
        card.ticks()
    left.append(card.aside.text())
    card.ticks()

    assert (left, said, card.isVisible()) == (["20 s", "1 s"], [None], False)


def test_a_withdrawn_check_says_nothing(card: PostureCard) -> None:
    said: list[object] = []
    card.answered.connect(said.append)
    card.open_check(0)
    card.withdraw()

    assert (said, card.isVisible()) == ([], False)


def test_closing_is_not_now(card: PostureCard) -> None:
    said: list[object] = []
    card.answered.connect(said.append)
    card.open_check(0)
    QTest.keyClick(card, Qt.Key.Key_Escape)

    assert said == [PostureAnswer.NOT_NOW]


def test_the_figure_grows_from_folded(card: PostureCard, painted: list[float], qtbot: QtBot) -> None:
    card.open_check(0)
    qtbot.waitUntil(lambda: len(painted) > 3)

    assert painted[0] < 0.1
    assert painted == sorted(painted)


def test_with_reduced_motion_the_figure_stands_still_and_tall(
    card: PostureCard, painted: list[float], qtbot: QtBot
) -> None:
    card.open_check(0, reduced_motion=True)
    qtbot.waitUntil(lambda: bool(painted))

    assert set(painted) == {1.0}


def test_growing_is_smooth_and_begins_anew() -> None:
    moments = [0, GROW / 2, GROW, GROW + STAY, GROW + STAY + SETTLE / 2, GROW + STAY + SETTLE]

    assert [round(grown_tall(moment), 3) for moment in moments] == [0, 0.5, 1, 1, 0.5, 0]


@pytest.mark.parametrize("number", range(16))
def test_it_keeps_its_size_from_check_to_check(card: PostureCard, number: int) -> None:
    card.open_check(number)

    assert (card.width(), card.height()) == (420, 300)
