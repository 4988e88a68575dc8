"""The look is readable, and follows what the person and the system say while windows are open."""

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ergo.core.settings_table import Look
from ergo.ui.controls import Label
from ergo.ui.figure import Look as FigureLook
from ergo.ui.figure.palette import Palette
from ergo.ui.look import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Appearance, Colours, Size, colours_of, grown
from tests.ui.contrast import contrast
from tests.ui.every_window import SIGHTS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


THEMES = {"light": LIGHT, "dark": DARK, "high light": HIGH_LIGHT, "high dark": HIGH_DARK}
every_theme = pytest.mark.parametrize("colours", THEMES.values(), ids=THEMES)
high_contrast = pytest.mark.parametrize("colours", [HIGH_LIGHT, HIGH_DARK], ids=["light", "dark"])


def least(colours: Colours) -> tuple[float, float]:
    """The least contrast of anything that is read, and of anything that marks a control or the focus."""
    behind = (colours.bg, colours.surface, colours.stage, colours.soft)
    read = [(text, back) for text in (colours.text, colours.text2, colours.accent) for back in behind]
    read += [(colours.on_accent, colours.accent), (colours.warn, colours.warn_bg), (colours.warn, colours.bg)]
    read += [(colours.text, colours.warn_bg), (colours.warn, colours.surface)]
    edges = [(colours.border, colours.surface), (colours.border, colours.bg), (colours.bar, colours.surface)]
    edges += [(colours.accent, back) for back in (*behind, colours.warn_bg)]
    return min(contrast(*pair) for pair in read), min(contrast(*pair) for pair in edges)


@every_theme
def test_every_text_and_every_control_can_be_seen(colours: Colours) -> None:
    text, edge = least(colours)

    assert (text >= 4.5, edge >= 3) == (True, True)


@high_contrast
def test_who_wants_more_contrast_gets_more_of_it(colours: Colours) -> None:
    text, edge = least(colours)

    assert (text >= 7, edge >= 4.5) == (True, True), (text, edge)


@high_contrast
def test_in_high_contrast_lines_can_be_seen_and_a_ring_on_its_track(colours: Colours) -> None:
    pairs = ((colours.line, colours.bg), (colours.line, colours.surface), (colours.accent, colours.line))

    assert min(contrast(*pair) for pair in pairs) >= 3


def test_the_figure_is_drawn_for_the_stage_it_stands_on() -> None:
    assert [Palette(FigureLook(dark=it.dark)).stage for it in THEMES.values()] == [
        it.stage for it in THEMES.values()
    ]


@pytest.mark.parametrize(
    ("dark", "high", "worn"),
    [(False, False, LIGHT), (True, False, DARK), (False, True, HIGH_LIGHT), (True, True, HIGH_DARK)],
)
def test_an_open_window_follows_the_contrast(
    qtbot: QtBot, appearance: Appearance, dark: bool, high: bool, worn: Colours
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    appearance.set_system_contrast(high)
    appearance.wear(Look(theme="dark" if dark else "light"))

    qtbot.waitUntil(lambda: colours_of(window) is worn)


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


@pytest.mark.parametrize(
    "sight", ["settings, look", "player", "library, preview", "history, week", "relief, check"]
)
def test_an_open_window_takes_a_new_text_size_at_once(
    qtbot: QtBot, appearance: Appearance, sight: str
) -> None:
    window = SIGHTS[sight]()
    qtbot.addWidget(window)
    labels = window.findChildren(Label)
    before = {label: QFontInfo(label.font()).pixelSize() for label in labels}

    for percent in (200, 80, 150):
        appearance.wear(Look(text_scale=percent))
        sizes = {label: QFontInfo(label.font()).pixelSize() for label in labels}
        wanted = {label: pixels * percent / 100 for label, pixels in before.items()}
        assert [label.text() for label in labels if abs(sizes[label] - wanted[label]) > 1.5] == []
    window.hide()
