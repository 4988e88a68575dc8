"""Items flow into lines like words."""

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ergo.ui.flow import FlowLayout
from ergo.ui.settings_controls import LongChip

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Box(QWidget):
    """Something of a fixed size."""

    def __init__(self, width: int, height: int) -> None:
        super().__init__()
        self._size = QSize(width, height)

    def sizeHint(self) -> QSize:
        return self._size


def places(qtbot: QtBot, width: int, *sizes: tuple[int, int], backwards: bool = False) -> list[QRect]:
    window = QWidget()
    qtbot.addWidget(window)
    if backwards:
        window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow = FlowLayout(window, gap=10)
    boxes = [Box(*size) for size in sizes]
    for box in boxes:
        flow.addWidget(box)
        box.show()
    flow.setGeometry(QRect(0, 0, width, flow.heightForWidth(width)))
    return [box.geometry() for box in boxes]


def test_a_line_takes_what_fits_and_the_next_takes_the_rest(qtbot: QtBot) -> None:
    assert places(qtbot, 100, (40, 20), (50, 20), (60, 20)) == [
        QRect(0, 0, 40, 20),
        QRect(50, 0, 50, 20),
        QRect(0, 30, 60, 20),
    ]


def test_lower_items_stand_in_the_middle_of_their_line(qtbot: QtBot) -> None:
    assert places(qtbot, 100, (40, 40), (40, 20)) == [QRect(0, 0, 40, 40), QRect(50, 10, 40, 20)]


def test_from_right_to_left_lines_begin_on_the_right(qtbot: QtBot) -> None:
    assert places(qtbot, 100, (40, 20), (30, 20), backwards=True) == [
        QRect(60, 0, 40, 20),
        QRect(20, 0, 30, 20),
    ]


def test_what_is_too_wide_gets_a_line_and_no_more_than_its_width(qtbot: QtBot) -> None:
    assert places(qtbot, 100, (30, 20), (400, 20)) == [QRect(0, 0, 30, 20), QRect(0, 30, 100, 20)]


def test_a_chip_too_long_for_its_line_is_as_high_as_its_words(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    flow, chip = FlowLayout(window, gap=10), LongChip("Wrist newly hurt, or carpal tunnel trouble", "")
    flow.addWidget(chip)
    flow.setGeometry(QRect(0, 0, 200, flow.heightForWidth(200)))

    assert chip.size() == QSize(200, chip.heightForWidth(200))
    assert chip.height() > chip.sizeHint().height()
