"""The workstation check is walked through by keyboard alone, forth and back, and left and gone on with."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ergo.core.rosa import Duration
from ergo.core.workstation import Answer, Check, Plan, Question, Variant
from ergo.storage.reading_files import load_questions
from ergo.storage.shipped import shipped
from ergo.ui.figure import Look
from ergo.ui.figure.workplace import Workplace
from ergo.ui.workstation_sheet import Sheet, as_html
from ergo.ui.workstation_window import WorkstationWindow
from tests.shipped_catalogue import catalogue

Widget = TypeVar("Widget", bound=QWidget)
TODAY = date(2026, 11, 25)


def questions() -> tuple[Question, ...]:
    path = shipped("resources") / "reading" / "workstation.toml"
    found, problems = load_questions(path, catalogue().sources)
    assert problems == ()
    return found


class Person:
    """Somebody before the window, with a keyboard."""

    def __init__(self, qtbot: QtBot, check: Check) -> None:
        self.window = WorkstationWindow()
        qtbot.addWidget(self.window)
        self.kept: list[Check] = [check]
        self.printed: list[tuple[str, bytes]] = []
        self.window.changed.connect(self.kept.append)
        self.window.printed.connect(lambda path, content: self.printed.append((path, content)))
        self.comes()
        qtbot.waitUntil(self.window.isActiveWindow)

    def comes(self) -> None:
        """Opens the check where it was left."""
        self.window.show_check(
            questions(), self.kept[-1], TODAY, catalogue().sources, catalogue().model, Look()
        )
        self.window.show()
        self.window.activateWindow()

    def presses(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.window.focusWidget() or self.window, key)

    def clicks(self, words: str) -> None:
        (button,) = [it for it in visible(self.window, QAbstractButton) if it.text() == words]
        button.click()

    def reads(self) -> set[str]:
        return {it.text() for it in visible(self.window, QLabel) if it.text()}

    @property
    def check(self) -> Check:
        return self.kept[-1]


def visible(window: QWidget, kind: type[Widget]) -> list[Widget]:
    return [it for it in window.findChildren(kind) if it.isVisible()]


@pytest.fixture
def person(qtbot: QtBot) -> Person:
    return Person(qtbot, Check())


def test_all_24_by_keyboard_alone(person: Person) -> None:
    person.presses(Qt.Key.Key_Space)
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4) * 6:
        person.presses(key, Qt.Key.Key_Return)

    assert list(person.check.answers.values()) == [*Answer] * 6
    assert (person.check.finished, person.check.at) == (TODAY, 0)
    assert "The 3 changes that matter most" in person.reads()
    assert "Another look is worth it from Wednesday, 9 December 2026. Help then says so." in person.reads()


def test_back_and_forth_keeps_what_was_answered(person: Person) -> None:
    person.presses(Qt.Key.Key_Space, Qt.Key.Key_2, Qt.Key.Key_Return, Qt.Key.Key_Backspace)

    assert "Question 1 of 24" in person.reads()
    assert "Try this" in person.reads()
    person.presses(Qt.Key.Key_1)
    assert "Try this" not in person.reads()
    person.presses(Qt.Key.Key_Backspace)
    assert "How do you work?" in person.reads()


def test_left_in_the_middle_it_goes_on_there(person: Person) -> None:
    person.presses(Qt.Key.Key_Space, Qt.Key.Key_1, Qt.Key.Key_Return, Qt.Key.Key_3, Qt.Key.Key_Escape)
    assert not person.window.isVisible()

    person.comes()
    person.clicks("Go on with question 2")

    assert person.check == Check(answers={1: Answer.YES, 2: Answer.NO}, at=1)
    assert "Question 2 of 24" in person.reads()


def test_where_advice_comes_from_can_be_read(person: Person) -> None:
    person.presses(Qt.Key.Key_Space, Qt.Key.Key_3)
    person.clicks("Where this comes from")
    there = person.reads()
    person.presses(Qt.Key.Key_Escape)

    assert "OSHA Computer Workstations eTool" in there
    assert "Question 1 of 24" in person.reads()


def test_each_way_of_working_has_its_own_questions(person: Person) -> None:
    for way, first in (
        ("Standing desk", "Are your feet hip-width apart, with the weight on both?"),
        ("Wheelchair", "Do the footplates carry your feet, so that your thighs rest?"),
        ("Laptop only", "Do both feet rest flat while you use the laptop?"),
        ("Office chair", "Do both feet rest flat, with knees about level with your hips?"),
    ):
        person.clicks(way)
        person.clicks("Begin")
        assert first in person.reads()
        person.presses(Qt.Key.Key_Backspace)


def test_a_fix_can_be_planned(qtbot: QtBot) -> None:
    person = Person(qtbot, Check(answers={5: Answer.NO}, finished=TODAY))
    person.clicks("Last result")
    assert "The change that matters most" in person.reads()

    person.clicks("Ask my employer")

    assert person.check.plans == {5: Plan.ASK}


def test_figures_are_for_the_office_chair_and_on_paper_only(qtbot: QtBot) -> None:
    every = dict.fromkeys(range(1, 25), Answer.NO)
    for check, offered in (
        (Check(answers=every, finished=TODAY), True),
        (Check(answers={5: Answer.NO}, finished=TODAY), False),
        (Check(Variant.STANDING, every, finished=TODAY), False),
    ):
        person = Person(qtbot, check)
        person.clicks("Last result")

        assert any("ROSA" in line for line in person.reads()) is offered
        person.window.close()


def test_the_sheet_is_a_pdf_where_the_person_wants_it(qtbot: QtBot, tmp_path: Path) -> None:
    person = Person(qtbot, Check(answers={5: Answer.NO, 2: Answer.NOT_MINE}, finished=TODAY))
    path = tmp_path / "sheet.pdf"

    person.window.print_to(path, Duration.SOME, Duration.SHORT, True)

    [(file, content)] = person.printed
    assert file == str(path)
    assert content.startswith(b"%PDF-")


def test_the_dialog_asks_for_a_pdf(qtbot: QtBot) -> None:
    person = Person(qtbot, Check(answers={5: Answer.NO}, finished=TODAY))
    person.clicks("Last result")
    person.clicks("Print to a file…")
    (dialog,) = person.window.findChildren(QFileDialog)

    assert dialog.selectedFiles()[0].endswith("Workstation check 2026-11-25.pdf")
    dialog.reject()


def test_the_sheet_says_what_was_answered_and_what_to_ask_for() -> None:
    check = Check(answers={5: Answer.NO, 2: Answer.NOT_MINE}, finished=TODAY)
    words = as_html(Sheet(questions(), check, "25 November"))

    for said in (
        "Set the lumbar height, or try a rolled towel.",
        "I did a workstation self-check on 25 November.",
        "work comfortably: a seat whose height can be set. Could we",
        "Not mine to change",
        "Not medical advice. No clinician has reviewed this content yet.",
    ):
        assert said in words
    assert "ROSA" not in words


def test_each_thing_to_ask_for_stands_in_the_note_once() -> None:
    asked = {18: Plan.ASK, 19: Plan.ASK, 20: Plan.ASK}
    check = Check(answers=dict.fromkeys(asked, Answer.NO), plans=asked, finished=TODAY)

    assert "comfortably: a mouse that fits my hand; a headset. Could" in as_html(
        Sheet(questions(), check, "x")
    )


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ({1: Answer.YES}, "Nothing stands out so far."),
        (dict.fromkeys(range(1, 25), Answer.NOT_MINE), "Nothing stands out that is yours to change."),
        (dict.fromkeys(range(1, 25), Answer.YES), "Nothing stands out. Enjoy your desk."),
    ],
)
def test_where_there_is_nothing_to_change_it_is_said_how_far_that_is_known(
    qtbot: QtBot, answers: dict[int, Answer], said: str
) -> None:
    check = Check(answers=answers, finished=TODAY)
    person = Person(qtbot, check)
    person.clicks("Last result")

    assert said in person.reads()
    assert said in as_html(Sheet(questions(), check, "x"))


def test_a_plan_is_taken_back_by_a_second_press_and_what_to_ask_for_is_counted(qtbot: QtBot) -> None:
    person = Person(qtbot, Check(answers={5: Answer.NO}, finished=TODAY))
    person.clicks("Last result")
    person.clicks("Ask my employer")
    assert "Things to ask for, on the printed sheet: 1" in person.reads()
    person.clicks("Ask my employer")

    assert person.window._check.plans == {}
    assert not any(line.startswith("Things to ask for") for line in person.reads())


@pytest.mark.parametrize("variant", list(Variant))
def test_every_place_lies_in_the_picture(variant: Variant) -> None:
    workplace = Workplace(variant, catalogue().model, Look())
    for question in questions():
        x, y = workplace.place(question.words(variant).place)
        assert (-0.31 < x < 0.74, 0 < y < 1.1) == (True, True), question.number


def test_each_question_rings_its_place() -> None:
    workplace = Workplace(Variant.CHAIR, catalogue().model, Look())
    seen = set()
    for place in ("feet", "back", "phone", "lamp", "glare", "paper", "glasses", "room"):
        picture = QImage(200, 200, QImage.Format.Format_RGB32)
        with QPainter(picture) as painter:
            workplace.paint(painter, picture.rect().toRectF(), place)
        seen.add(bytes(picture.constBits()))

    assert len(seen) == 8


@pytest.mark.parametrize("size", [(420, 440), (480, 640), (880, 560)])
def test_nothing_is_clipped_in_large_type(
    person: Person, text_scale: Callable[[int], None], size: tuple[int, int]
) -> None:
    text_scale(150)
    person.presses(Qt.Key.Key_Space, Qt.Key.Key_3)
    person.window.resize(*size)
    QTest.qWait(1)

    buttons = visible(person.window, QAbstractButton)
    assert [it.text() for it in buttons if it.width() < it.sizeHint().width()] == []
