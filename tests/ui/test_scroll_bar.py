"""The scroll bar's handle lies where the style takes hold of it."""

import pytest
from PySide6.QtWidgets import QStyle, QStyleOptionSlider
from pytestqt.qtbot import QtBot

from ergo.ui.scroll_bar import ScrollBar


@pytest.mark.parametrize(
    ("height", "reach", "page", "value"),
    [
        (300, 100, 50, 0),
        (300, 100, 50, 100),
        (480, 900, 400, 333),
        (200, 5000, 100, 2500),
        (60, 500, 60, 100),
    ],
)
def test_what_is_painted_is_what_can_be_dragged(
    qtbot: QtBot, height: int, reach: int, page: int, value: int
) -> None:
    bar = ScrollBar()
    qtbot.addWidget(bar)
    bar.resize(12, height)
    bar.setRange(0, reach)
    bar.setPageStep(page)
    bar.setValue(value)
    option = QStyleOptionSlider()
    bar.initStyleOption(option)
    place = bar.style().subControlRect(
        QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, bar
    )

    painted = bar._handle()
    assert [painted.top(), painted.height()] == pytest.approx([place.top(), place.height()], abs=1.5)
