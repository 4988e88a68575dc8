"""Who reads from right to left finds every window mirrored, and the figure not: left is left in a body."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

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
    """Where everything with words on it stands."""
    found = [it for it in window.findChildren(QWidget) if it.isVisibleTo(window)]
    worded = [it for it in found if isinstance(it, QLabel | QAbstractButton) and it.text()]
    return [(it.text(), QRect(it.mapTo(window, it.rect().topLeft()), it.size())) for it in worded]


@pytest.mark.parametrize("sight", FIGURES)
def test_the_figure_stays_as_bodies_are(qtbot: QtBot, sight: str) -> None:
    images = [_figure(opened(qtbot, sight, direction), FIGURES[sight]) for direction in (FORWARDS, BACKWARDS)]

    assert images[0] == images[1]


def _figure(window: QWidget, kind: str) -> QImage:
    seen = (it for it in window.findChildren(QWidget) if it.isVisibleTo(window))
    image = next(it for it in seen if type(it).__name__ == kind).grab().toImage()
    window.hide()
    return image
