"""The look is readable, and follows what the person and the system say while windows are open."""

import pytest
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ergo.core.settings_table import Look
from ergo.ui.controls import Label
from ergo.ui.look import DARK, LIGHT, Appearance, Colours, Size, colours_of, grown

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def luminance(colour: QColor) -> float:
    """Relative luminance after WCAG 2.1."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_can_be_read(colours: Colours) -> None:
    behind = (colours.bg, colours.surface, colours.stage, colours.soft)
    pairs = [(text, back) for text in (colours.text, colours.text2, colours.accent) for back in behind]
    pairs += [(colours.on_accent, colours.accent), (colours.warn, colours.warn_bg)]

    assert min(contrast(text, back) for text, back in pairs) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_control_can_be_seen(colours: Colours) -> None:
    edges = [(colours.border, colours.surface), (colours.border, colours.bg), (colours.bar, colours.surface)]

    assert min(contrast(edge, back) for edge, back in edges) >= 3


def test_an_open_window_follows_the_theme(qtbot: QtBot, appearance: Appearance) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    appearance.set_system_dark(True)
    qtbot.waitUntil(lambda: colours_of(window) == DARK)
    appearance.wear(Look(theme="light"))
    qtbot.waitUntil(lambda: colours_of(window) == LIGHT)


def test_the_person_stands_over_the_system(appearance: Appearance) -> None:
    appearance.set_system_dark(True)
    appearance.set_system_reduced_motion(True)
    appearance.wear(Look(theme="light", motion="full"))

    assert (appearance.dark, appearance.system_dark, appearance.reduced_motion) == (False, True, False)


def test_an_open_label_grows_with_the_text_size(qtbot: QtBot, appearance: Appearance) -> None:
    labels = [Label("one", size) for size in Size]
    for label in labels:
        qtbot.addWidget(label)
    before = [QFontInfo(label.font()).pixelSize() for label in labels]

    appearance.wear(Look(text_scale=200))

    assert [QFontInfo(label.font()).pixelSize() for label in labels] == [2 * pixels for pixels in before]


def test_distances_grow_with_the_text_but_never_shrink(appearance: Appearance) -> None:
    appearance.wear(Look(text_scale=80))
    small = grown(40)
    appearance.wear(Look(text_scale=150))

    assert (small, grown(40)) == (40, 60)


def test_every_change_is_told_once(appearance: Appearance) -> None:
    told = []
    appearance.changed.connect(lambda: told.append(appearance.dark))

    appearance.wear(Look(theme="dark"))
    appearance.wear(Look(theme="dark"))
    appearance.set_system_reduced_motion(True)

    assert told == [True, True]
