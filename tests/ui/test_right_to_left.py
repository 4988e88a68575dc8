"""Who reads from right to left finds every window mirrored, and the figure not: left is left in a body."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ergo.ui.controls import Label
from ergo.ui.dates import TimeField
from ergo.ui.library_card import GAP
from ergo.ui.library_cards import Cards
from ergo.ui.library_step import StepRow
from tests.ui.every_window import SIGHTS

pytestmark = pytest.mark.usefixtures("appearance", "_direction")
FIGURES = {
    "settings, look": "_Picture",
    "relief, where": "BodyMap",
    "relief, settle": "BreathingStage",
    "workstation, question": "Picture",
    "physio's card": "Figure",
    "posture card": "_Stage",
}


@pytest.fixture
def _direction(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def opened(qtbot: QtBot, sight: str, direction: Qt.LayoutDirection) -> QWidget:
    QApplication.setLayoutDirection(direction)
    window = SIGHTS[sight]()
    qtbot.addWidget(window)
    for _ in range(4):  # rows that fold take a moment
        QApplication.processEvents()
    return window


MARGIN = 12  # pixels: a scroll bar and the margins of a window need not be alike on both sides
INSIDE, BESIDE = 8, 7  # pixels: within the edge of a card; further apart than two words
FORWARDS, BACKWARDS = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize("sight", [name for name in SIGHTS if name != "tray menu"])
def test_what_is_read_and_pressed_stands_on_the_other_side(qtbot: QtBot, sight: str) -> None:
    window = opened(qtbot, sight, FORWARDS)
    width, places = window.width(), _places(window)
    window.hide()
    mirrored = _places(opened(qtbot, sight, BACKWARDS))

    assert [text for text, _ in places] == [text for text, _ in mirrored]
    assert [
        (text, place, other)
        for (text, place), (_, other) in zip(places, mirrored, strict=True)
        if abs(width - place.right() - 1 - other.left()) > MARGIN
    ] == []


def _places(window: QWidget) -> list[tuple[str, QRect]]:
    """Where everything with words on it stands; an arrow points the other way."""
    found = [it for it in window.findChildren(QWidget) if it.isVisibleTo(window)]
    worded = [it for it in found if isinstance(it, QLabel | QAbstractButton) and it.text()]
    return [(_plain(it.text()), QRect(it.mapTo(window, it.rect().topLeft()), it.size())) for it in worded]


def _plain(text: str) -> str:
    return text.replace("←", "→")


@pytest.mark.parametrize(("sight", "parts"), [("library", 4), ("library, preview", 2)])
def test_what_is_painted_stands_on_the_other_side(qtbot: QtBot, sight: str, parts: int) -> None:
    here, there = (_parts(_painted(opened(qtbot, sight, side))) for side in (FORWARDS, BACKWARDS))

    mirrored = [(-end, -begin) for begin, end in reversed(there)]
    assert len(here) == parts
    assert [place for pair in here for place in pair] == pytest.approx(
        [place for pair in mirrored for place in pair], abs=2
    )


def _painted(window: QWidget) -> QImage:
    """The last line of the first card, or the first step of a routine."""
    steps = [it for it in window.findChildren(StepRow) if it.isVisibleTo(window)]
    if steps:
        image = steps[0].grab().toImage()
        image = image.copy(image.rect().adjusted(INSIDE, 2 * INSIDE, -INSIDE, -2 * INSIDE))
    else:
        [cards] = window.findChildren(Cards)
        card = cards.visualRect(cards.model().index(0, 0)).adjusted(INSIDE, 0, -INSIDE - GAP, -INSIDE)
        image = cards.viewport().grab(card).toImage()
        lines = [y for y in range(image.height()) if _is_drawn(image.copy(0, y, image.width(), 1))]
        image = image.copy(0, lines[-1] - 9, image.width(), 10)
    window.hide()
    return image


def _parts(image: QImage) -> list[tuple[int, int]]:
    """Begin and end of what lies side by side, in pixels from the middle."""
    columns = [x for x in range(image.width()) if _is_drawn(image.copy(x, 0, 1, image.height()))]
    begins = [x for x, before in zip(columns, [-INSIDE, *columns], strict=False) if x - before > BESIDE]
    ends = [
        x
        for x, after in zip(columns, [*columns[1:], image.width() + BESIDE], strict=True)
        if after - x > BESIDE
    ]
    return [
        (begin - image.width() // 2, end - image.width() // 2)
        for begin, end in zip(begins, ends, strict=True)
    ]


def _is_drawn(image: QImage) -> bool:
    """Whether there is more in it than one colour."""
    return len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}) > 1


def test_a_mere_number_stands_where_reading_begins(qtbot: QtBot) -> None:
    QApplication.setLayoutDirection(BACKWARDS)
    number = Label("12")
    qtbot.addWidget(number)
    number.resize(200, 20)
    image = number.grab().toImage()

    [(begin, end)] = _parts(image)
    assert (begin > 70, end > 90) == (True, True)


def test_a_time_is_written_as_everywhere(qtbot: QtBot) -> None:
    window = opened(qtbot, "history, entry", BACKWARDS)

    assert [it.text() for it in window.findChildren(TimeField)] == ["07:00", "07:54"]


@pytest.mark.parametrize("sight", FIGURES)
def test_the_figure_stays_as_bodies_are(qtbot: QtBot, sight: str) -> None:
    images = [_figure(opened(qtbot, sight, direction), FIGURES[sight]) for direction in (FORWARDS, BACKWARDS)]

    assert images[0] == images[1]


def _figure(window: QWidget, kind: str) -> QImage:
    seen = (it for it in window.findChildren(QWidget) if it.isVisibleTo(window))
    image = next(it for it in seen if type(it).__name__ == kind).grab().toImage()
    window.hide()
    return image
