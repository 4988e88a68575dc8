"""The window of the help while it hurts: every sign is seen first, and the way back to them stays in view."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ergo.core.relief import step
from ergo.core.relief_pages import (
    Able,
    Answer,
    Area,
    Chose,
    Could,
    Eased,
    Ended,
    NoSign,
    OneSign,
    Page,
    Person,
    Relief,
    Told,
)
from ergo.core.relief_plan import eases, moves
from ergo.ui.breathing import breath, in_words
from ergo.ui.red_flags import tiers
from ergo.ui.relief_window import ReliefWindow, View
from ergo.ui.relief_words import comfort_notes, not_advice
from tests.shipped_catalogue import catalogue

SETTLED = (NoSign(), Chose(Area.BACK), Could(Able.LIE), Told(3))


class Sufferer:
    """Somebody before the window, on a clock of their own."""

    def __init__(self, qtbot: QtBot, *tags: str) -> None:
        self.at = 0.0
        self.window = ReliefWindow(lambda: self.at)
        qtbot.addWidget(self.window)
        self.person = Person(catalogue(), tags)
        self.answers: list[Answer] = []
        self.window.answered.connect(self.answers.append)
        self.window.show()

    def sees(self, *answers: Answer) -> None:
        """The page after these answers."""
        relief = Relief()
        for answer in answers:
            relief = step(relief, answer, self.at, self.person)
        view = View(
            relief,
            self.person.catalogue.model,
            eases(relief, self.person),
            moves(relief, self.person),
            self.person.tags,
        )
        self.window.show_view(view)
        QApplication.processEvents()

    def buttons(self) -> dict[str, QAbstractButton]:
        """What can be pressed."""
        found = self.window.findChildren(QAbstractButton)
        return {it.text(): it for it in found if it.isVisible() and it.isEnabled()}

    def reads(self) -> list[str]:
        return [it.text() for it in self.window.findChildren(QLabel) if it.isVisible()]


def in_view(button: QWidget) -> bool:
    """Whether all of it is inside its window."""
    window = button.window()
    place = QRect(button.mapTo(window, QPoint(0, 0)), button.size())
    return window.rect().contains(place) and not button.visibleRegion().isEmpty()


def is_cut(button: QAbstractButton) -> bool:
    """Whether it has less room than its words need."""
    wide, high = button.minimumSizeHint().width(), button.sizeHint().height()
    if button.hasHeightForWidth():
        high = button.heightForWidth(button.width())
    return button.width() < wide or button.height() < high


def test_none_of_these_can_be_said_once_the_last_sign_was_in_view(qtbot: QtBot) -> None:
    sufferer = Sufferer(qtbot)
    sufferer.sees()
    assert "None of these" not in sufferer.buttons()
    assert in_view(sufferer.buttons()["Yes, one of these"])
    signs = [sign for _, signs in tiers() for sign in signs]
    assert set(signs) <= set(sufferer.reads())
    for _ in range(20):
        if "Read on" in sufferer.buttons():
            sufferer.buttons()["Read on"].click()
    sufferer.buttons()["None of these"].click()

    assert sufferer.answers == [NoSign()]


def test_enter_held_down_on_read_on_answers_nothing(qtbot: QtBot) -> None:
    sufferer = Sufferer(qtbot)
    sufferer.sees()
    sufferer.window.activateWindow()
    for _ in range(40):
        QTest.keyClick(QApplication.focusWidget() or sufferer.window._check, Qt.Key.Key_Space)

    assert sufferer.window._check.was_read
    assert sufferer.answers == []


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("answers", [SETTLED, (*SETTLED, Eased())], ids=["settling", "moving"])
def test_getting_worse_is_in_view_in_the_smallest_window_with_large_text(
    qtbot: QtBot, text_scale: Callable[[int], None], percent: int, answers: tuple[Answer, ...]
) -> None:
    text_scale(percent)
    sufferer = Sufferer(qtbot)
    sufferer.window.resize(480, 480)
    sufferer.sees(*answers)

    assert in_view(sufferer.buttons()["It's getting worse"])


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_nothing_that_can_be_pressed_is_cut_in_the_smallest_window(
    qtbot: QtBot, text_scale: Callable[[int], None], percent: int
) -> None:
    text_scale(percent)
    sufferer = Sufferer(qtbot)
    sufferer.window.resize(1, 1)
    steps = (NoSign(), Chose(Area.BACK), Could(Able.LIE), Told(3), Eased(), Ended())

    for count in range(len(steps) + 1):
        sufferer.sees(*steps[:count])
        cut = [words for words, button in sufferer.buttons().items() if is_cut(button)]
        assert (count, cut) == (count, [])


def test_a_place_on_the_map_is_chosen_with_its_side_as_seen_from_behind(qtbot: QtBot) -> None:
    sufferer = Sufferer(qtbot)
    sufferer.sees(NoSign())
    body = sufferer.window._where._map
    spots = body.spots()
    assert spots[Area.CALF, "L"].x() < spots[Area.CALF, "R"].x()
    assert all(body.rect().contains(spot.toPoint()) for spot in spots.values())
    QTest.mouseClick(body, Qt.MouseButton.LeftButton, pos=spots[Area.CALF, "L"].toPoint())
    sufferer.buttons()["Continue"].click()

    assert sufferer.answers == [Chose(Area.CALF, "L")]


def test_a_digit_tells_the_strength(qtbot: QtBot) -> None:
    sufferer = Sufferer(qtbot)
    sufferer.sees(*SETTLED[:3])
    sufferer.window.activateWindow()
    QTest.keyClick(QApplication.focusWidget() or sufferer.window._strength, Qt.Key.Key_7)

    assert sufferer.answers == [Told(7)]


def test_who_is_not_to_count_sees_neither_circle_nor_number(qtbot: QtBot) -> None:
    sufferer = Sufferer(qtbot, "panic")
    sufferer.sees(*SETTLED[:2], Could(Able.SIT), Told(3))

    assert sufferer.window._settle._stage._breath is None
    assert not any(":" in text and text[0].isdigit() for text in sufferer.reads())
    assert any("Feet on the floor" in text for text in sufferer.reads())


def test_comfort_notes_leave_out_what_a_body_is_to_do_without() -> None:
    everyone = " ".join(note for note, _ in comfort_notes(()))
    careful = " ".join(note for note, _ in comfort_notes(("sens", "fluid-limit")))

    assert "Warmth" in everyone
    assert "water" in everyone
    assert "Warmth" not in careful
    assert "water" not in careful


@pytest.mark.parametrize("tag", ["sens", "skin"])
def test_nothing_warm_or_cold_is_named_where_skin_feels_less_or_is_sore(tag: str) -> None:
    notes = " ".join(note for note, _ in comfort_notes((tag,)))

    assert "Warmth" not in notes
    assert "Cold" not in notes


@pytest.mark.parametrize(
    ("able", "tags", "words"),
    [
        (Able.SIT, (), "Lean back, feet flat. Or stand with a hand on something firm."),
        (Able.SIT, ("wheelchair",), "Lean back, brakes on, feet supported."),
        (Able.LIE, ("wheelchair",), "Any position that is comfortable."),
    ],
)
def test_breathing_is_told_in_words_for_the_way_one_sits_or_lies(
    qtbot: QtBot, able: Able, tags: tuple[str, ...], words: str
) -> None:
    sufferer = Sufferer(qtbot, *tags)
    sufferer.sees(NoSign(), Chose(Area.NECK), Could(able), Told(3))

    assert words in sufferer.reads()


@pytest.mark.parametrize(
    "answers", [(), SETTLED[:1], SETTLED[:2], SETTLED[:3], SETTLED, (*SETTLED, Eased()), (OneSign(),)]
)
def test_every_page_says_that_it_is_no_medical_advice(qtbot: QtBot, answers: tuple[Answer, ...]) -> None:
    sufferer = Sufferer(qtbot)
    sufferer.sees(*answers)

    assert not_advice() in sufferer.reads()


def test_who_does_not_walk_is_not_told_to(qtbot: QtBot) -> None:
    sufferer = Sufferer(qtbot, "wheelchair")
    sufferer.sees(*SETTLED, Ended())

    assert "Tender for a day or two is common. Small, easy moves, a few times today." in sufferer.reads()


def test_a_breath_is_four_seconds_in_and_six_out() -> None:
    assert [(it, breath(it).left, in_words(breath(it))) for it in (0.0, 3.5, 4.0, 9.5, 10.0)] == [
        (0.0, 4, "Breathe in"),
        (3.5, 1, "Breathe in"),
        (4.0, 6, "Breathe out"),
        (9.5, 1, "Breathe out"),
        (10.0, 4, "Breathe in"),
    ]
    assert (breath(0).full, breath(4).full, breath(10).full) == (0, 1, 0)


def test_nothing_is_drawn_while_the_window_is_hidden(qtbot: QtBot) -> None:
    sufferer = Sufferer(qtbot)
    sufferer.sees(*SETTLED)
    assert sufferer.window._settle._frame.isActive()
    sufferer.window.hide()

    assert not sufferer.window._settle._frame.isActive()


def test_with_reduced_motion_the_picture_changes_once_a_second(qtbot: QtBot) -> None:
    sufferer = Sufferer(qtbot)
    sufferer.window.dress(sufferer.window._look, still=True)
    sufferer.sees(*SETTLED)
    settle = sufferer.window._settle
    seen = []
    for sufferer.at in (0.1, 0.5, 0.9, 1.1):
        settle._tick()
        seen.append(settle._stage._breath)

    assert seen == [breath(0), breath(0), breath(0), breath(1)]


def test_every_page_has_a_heading(qtbot: QtBot) -> None:
    sufferer = Sufferer(qtbot)

    assert all(page.heading for page in sufferer.window._pages.values())
    assert set(sufferer.window._pages) == set(Page) - {Page.STOPPED, Page.CLOSED}
