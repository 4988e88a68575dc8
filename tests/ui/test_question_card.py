""" "Were you up?" has two equal answers, and is never an answer by itself."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ergo.ports import Asker
from ergo.ui.controls import Button, Label
from ergo.ui.floating import FloatingCard
from ergo.ui.question_card import QuestionCard

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def asked(asker: Asker) -> FloatingCard:
    asker.ask(1.7e9, 7 * 60)
    (card,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, FloatingCard) and w.isVisible()]
    return card


@pytest.mark.parametrize(("text", "up"), [("Yes", True), ("Still sitting", False)])
def test_the_answer_is_passed_on_once(qapp: QApplication, text: str, up: bool) -> None:
    asker = QuestionCard(qapp)
    said: list[bool] = []
    asker.answered.connect(said.append)
    card = asked(asker)

    (button,) = [button for button in card.findChildren(Button) if button.text() == text]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert (said, card.isVisible()) == ([up], False)


def test_it_says_since_when_and_how_long(qapp: QApplication) -> None:
    asker = QuestionCard(qapp)
    texts = [label.text() for label in asked(asker).findChildren(Label)]
    asker.withdraw()

    assert texts[0] == "Were you up?"
    assert any(text.startswith("7 min without a sign of you, from ") for text in texts)


def test_closing_it_is_no_answer(qapp: QApplication) -> None:
    asker = QuestionCard(qapp)
    said: list[bool] = []
    asker.answered.connect(said.append)

    QTest.keyClick(asked(asker), Qt.Key.Key_Escape)

    assert said == []
