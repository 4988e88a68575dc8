"""The prompt card brings back one answer, and none after it was withdrawn."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ergo.core.breaks import Answer
from ergo.ports import Notice, Notifier
from ergo.ui.controls import Button, CloseButton, Control
from ergo.ui.floating import FloatingCard
from ergo.ui.prompt_card import PromptCard
from tests.headless_desktop import HeadlessDesktop
from tests.ui.test_tray import said

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
NOTICE = Notice("Time to move", "30 minutes sitting. One minute for your hips?", "Start", "In 5 min")


class Person:
    """Looks at the card and presses what is on it."""

    def __init__(self, notifier: Notifier) -> None:
        self.notifier = notifier
        self.said: list[Answer | None] = []

    def is_asked(self, notice: Notice = NOTICE) -> None:
        self.notifier.show(notice, self.said.append, self.fails)

    def fails(self, why: str) -> None:
        raise AssertionError(why)

    @property
    def card(self) -> FloatingCard | None:
        cards = [w for w in QApplication.topLevelWidgets() if isinstance(w, FloatingCard) and w.isVisible()]
        return cards[0] if cards else None

    def sees(self) -> list[str]:
        assert self.card is not None
        return [button.text() for button in self.card.findChildren(Button) if button.isVisible()]

    def presses(self, what: str | type[Control]) -> None:
        assert self.card is not None
        (found,) = [
            control
            for control in self.card.findChildren(Control)
            if (control.text() == what if isinstance(what, str) else isinstance(control, what))
        ]
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)


@pytest.fixture
def person(qapp: QApplication) -> Person:
    return Person(PromptCard(60, parent=qapp))


@pytest.mark.parametrize(
    ("pressed", "answer"), [("Start", Answer.START), ("In 5 min", Answer.LATER), (CloseButton, Answer.SKIP)]
)
def test_each_button_is_one_answer(person: Person, pressed: str | type[Control], answer: Answer) -> None:
    person.is_asked()
    person.presses(pressed)

    assert (person.said, person.card) == ([answer], None)


def test_a_click_on_the_card_starts(person: Person) -> None:
    person.is_asked()
    assert person.card is not None
    QTest.mouseClick(person.card, Qt.MouseButton.LeftButton)

    assert person.said == [Answer.START]


def test_without_later_there_is_no_such_button(person: Person) -> None:
    person.is_asked(Notice("Time to move", "One minute?"))

    assert person.sees() == ["Start"]
    person.notifier.withdraw()


def test_a_withdrawn_card_says_nothing(person: Person) -> None:
    person.is_asked()
    person.notifier.withdraw()

    assert (person.said, person.card) == ([], None)


def test_a_second_notice_takes_the_place_of_the_first(person: Person) -> None:
    person.is_asked()
    person.is_asked(Notice("Walk with me?", "Two minutes.", "Start", "In 10 min"))
    seen = person.sees()
    person.presses("In 10 min")

    assert (seen, person.said) == (["Start", "In 10 min"], [Answer.LATER])


def test_the_picture_stands_beside_the_words(qapp: QApplication) -> None:
    notifier = PromptCard(parent=qapp)
    person = Person(notifier)
    picture = QPixmap(200, 220)
    picture.fill(Qt.GlobalColor.red)

    notifier.picture(picture)
    person.is_asked()

    assert person.card is not None
    assert person.card.grab().toImage().pixelColor(50, person.card.height() // 2).name() == "#ff0000"
    notifier.withdraw()


PROGRAM = """
import sys
from PySide6.QtWidgets import QApplication, QLineEdit
from ergo.ui.controls import Button
from ergo.ui.prompt_card import PromptCard
from tests.ui.test_prompt_card import NOTICE
app = QApplication(sys.argv)
card, work = PromptCard(), QLineEdit()

def typed(text):
    if text == "a":
        card.show(NOTICE, answered, print)
    if text == "abc":
        (start,) = [w for w in app.allWidgets() if isinstance(w, Button) and w.text() == "Start"]
        spot = start.mapToGlobal(start.rect().center())
        print(spot.x(), spot.y(), flush=True)

def answered(answer):
    print(work.text(), answer, app.activeWindow() is work, flush=True)
    app.quit()

work.textChanged.connect(typed)
app.focusWindowChanged.connect(lambda window: window and print("ready", flush=True))
work.show()
app.exec()
"""


@pytest.mark.desktop(panel=False)
def test_who_types_goes_on_typing_and_a_click_still_answers(desktop: HeadlessDesktop) -> None:
    program = desktop.start(sys.executable, "-c", PROGRAM, QT_QPA_PLATFORMTHEME="generic")
    assert said(program, within=20) == "ready"

    desktop.xdotool("type", "--delay", "300", "abc")
    x, y = said(program, within=20).split()
    desktop.xdotool("mousemove", x, y, "click", "1")

    assert program.communicate(timeout=20)[0] == "abc start True\n"
