"""The stage paints what changed, and two quiet stills where motion is unwanted."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ergo.core.routine import position
from ergo.ui.figure import Look
from ergo.ui.look import DARK, LIGHT, palette_of
from ergo.ui.player_stage import Picture, Stage, fade_at, picture_of
from tests.ui.player_world import catalogue, routine


class Paints(QObject):
    """Counts how often a widget was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def picture(name: str, seconds: float, *, reduced_motion: bool = False) -> Picture:
    found = picture_of(position(routine(name), seconds), reduced_motion=reduced_motion)
    assert found is not None
    return found


def test_a_moving_figure_has_an_arrow_and_a_held_one_has_none() -> None:
    assert picture("hip-120", 5).arrow
    assert not picture("hip-120", 15).arrow


def test_a_walk_has_no_arrow_as_it_would_point_both_ways() -> None:
    assert not picture("walk-120", 30).arrow


def test_a_switch_shows_both_sides() -> None:
    assert (picture("hip-120", 33).both_sides, picture("hip-120", 33).side) == (True, "L")


@pytest.mark.parametrize("round_of_it", [1, 2, 3])
def test_each_round_of_a_movement_shows_the_same_frames(round_of_it: int) -> None:
    begins, cycle = 64.0, 6.0  # a hip hinge: the third step, after four seconds to get ready
    seen = [picture("whole-300", begins + 0.010 + frame / 30) for frame in range(30)]
    again = [picture("whole-300", begins + round_of_it * cycle + 0.025 + frame / 30) for frame in range(30)]

    assert again == seen
    assert len({one.cycle_seconds for one in seen}) == 30


@pytest.mark.parametrize(
    ("seconds", "share"), [(-1, 0), (0, 0), (3.9, 0), (4.2, 0.5), (4.4, 1), (7.9, 1), (8.2, 0.5), (8.4, 0)]
)
def test_two_stills_fade_into_each_other_every_four_seconds(seconds: float, share: float) -> None:
    assert fade_at(seconds) == pytest.approx(share)


def test_with_reduced_motion_nothing_moves_between_the_fades() -> None:
    shown = [picture("hip-60", 4 + second, reduced_motion=True) for second in (0.1, 1, 2, 3, 3.9)]

    assert all(one == shown[0] for one in shown)


@pytest.mark.parametrize("reduced_motion", [False, True])
def test_the_same_picture_is_not_painted_again(qtbot: QtBot, *, reduced_motion: bool) -> None:
    stage, paints = Stage(), Paints()
    qtbot.addWidget(stage)
    stage.cast(catalogue().model, Look())
    stage.resize(400, 300)
    stage.installEventFilter(paints)
    stage.show()
    stage.show_picture(picture("hip-60", 5, reduced_motion=reduced_motion))
    stage.show_words("Get ready", "", "Knee up.")
    qtbot.waitUntil(lambda: paints.count > 0)
    QApplication.processEvents()
    before = paints.count

    stage.show_picture(picture("hip-60", 5, reduced_motion=reduced_motion))
    stage.show_words("Get ready", "", "Knee up.")
    stage.dim(dimmed=False)
    QApplication.processEvents()

    assert paints.count == before


@pytest.mark.parametrize(("width", "height"), [(300, 220), (420, 420), (760, 480)])
@pytest.mark.parametrize("reduced_motion", [False, True])
def test_nobody_stands_on_the_caption(qtbot: QtBot, width: int, height: int, *, reduced_motion: bool) -> None:
    stage = Stage()
    qtbot.addWidget(stage)
    stage.setPalette(palette_of(LIGHT))
    stage.cast(catalogue().model, Look())
    stage.resize(width, height)
    stage.show_picture(picture("hip-stand-60", 5, reduced_motion=reduced_motion))

    image = stage.grab().toImage()

    middle = range(20, width - 20)
    line = range(height - 30, height - 14)  # where a line of caption has its letters
    assert {image.pixelColor(x, y).name() for x in middle for y in line} == {LIGHT.floor.name()}


def test_the_stage_follows_a_change_of_theme(qtbot: QtBot) -> None:
    stage = Stage()
    qtbot.addWidget(stage)
    stage.setPalette(palette_of(LIGHT))
    stage.cast(catalogue().model, Look())
    assert not stage.look.dark

    stage.setPalette(palette_of(DARK))
    assert stage.look.dark
