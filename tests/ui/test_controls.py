"""Controls can be found by finger, keyboard and screen reader."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ergo.ui.controls import Button, Chip, CloseButton, Control, Rank, Ring
from ergo.ui.look import LIGHT
from tests.ui.front import bring_to_front

pytestmark = [
    pytest.mark.usefixtures("appearance"),
    pytest.mark.qt_log_ignore("This plugin does not support"),
]


def picture(control: QWidget) -> QImage:
    return control.grab().toImage()


def shown(qtbot: QtBot, *controls: QWidget) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    for control in controls:
        layout.addWidget(control)
    bring_to_front(qtbot, window)
    return window


@pytest.mark.parametrize("control", [Button, Chip, lambda _: CloseButton()], ids=["button", "chip", "close"])
def test_everything_to_press_is_at_least_32_pixels_beside_its_ring(
    qtbot: QtBot, control: type[Button]
) -> None:
    made = control("Go")
    qtbot.addWidget(made)
    made.resize(made.sizeHint())

    assert min(made.body().width(), made.body().height()) >= 32


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_press_a_button(qtbot: QtBot, key: Qt.Key) -> None:
    button, pressed = Button("Go"), list[str]()
    button.clicked.connect(lambda: pressed.append("go"))
    window = shown(qtbot, button)
    QTest.keyClick(button, key)

    assert (pressed, window.isVisible()) == (["go"], True)


def test_enter_leaves_an_answer_as_it_is(qtbot: QtBot) -> None:
    chip = Chip("Back")
    window = shown(qtbot, chip)
    QTest.keyClick(chip, Qt.Key.Key_Return)

    assert (chip.isChecked(), window.isVisible()) == (False, True)


def test_the_focus_ring_shows_for_the_keyboard_not_for_the_mouse(qtbot: QtBot) -> None:
    first, second = Button("One"), Button("Two")
    window = shown(qtbot, first, second)
    second.setFocus(Qt.FocusReason.MouseFocusReason)
    by_mouse = picture(second).pixelColor(second.width() // 2, 1)

    second.clearFocus()
    second.setFocus(Qt.FocusReason.TabFocusReason)

    by_keyboard = picture(second).pixelColor(second.width() // 2, 1)
    assert (by_mouse == LIGHT.accent, by_keyboard == LIGHT.accent) == (False, True)
    assert window.isActiveWindow()


def test_the_space_bar_presses_what_has_the_focus(qtbot: QtBot) -> None:
    button = Button("Go", Rank.PRIMARY)
    window = shown(qtbot, button)
    pressed = []
    button.clicked.connect(lambda: pressed.append(window.focusWidget() is button))

    QTest.keyClick(button, Qt.Key.Key_Space)

    assert pressed == [True]


@pytest.mark.parametrize("rank", list(Rank))
def test_a_button_that_is_off_looks_off(qtbot: QtBot, rank: Rank) -> None:
    button = Button("Go", rank)
    qtbot.addWidget(button)
    on = picture(button)

    button.setEnabled(False)

    assert picture(button) != on


def test_a_chosen_chip_keeps_its_width_and_shows_more_than_colour(qtbot: QtBot) -> None:
    chip = Chip("Neck")
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    before, width = picture(chip).convertToFormat(QImage.Format.Format_Mono), chip.sizeHint().width()

    chip.setChecked(True)

    assert chip.sizeHint().width() == width
    assert picture(chip).convertToFormat(QImage.Format.Format_Mono) != before


def test_the_ring_says_what_it_shows(qtbot: QtBot) -> None:
    ring = Ring()
    qtbot.addWidget(ring)
    ring.set_ring(0.5, "18 min", "sitting")
    half = picture(ring)
    ring.set_ring(1.5, "1 h 5 min", "sitting")

    assert ring.accessibleName() == "1 h 5 min sitting"
    assert picture(ring) != half


def test_every_control_takes_the_focus_by_tab(qtbot: QtBot) -> None:
    controls: list[Control] = [Button("Go"), Chip("Neck"), CloseButton()]
    for control in controls:
        qtbot.addWidget(control)

    assert all(control.focusPolicy() & Qt.FocusPolicy.TabFocus for control in controls)
