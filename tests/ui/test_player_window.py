"""The player's window: nothing is clipped, nothing is painted for nobody, and opening it costs little."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from ergo.ui.player import OPENING_SIZE
from ergo.ui.player_ring import PlayerRing, StepBar
from ergo.ui.player_stage import Stage
from tests.ui.player_person import Player
from tests.ui.player_world import catalogue

Key = Qt.Key


def test_a_screen_reader_finds_every_painted_part(player: Player) -> None:
    player.plays("hip-120")
    player.passes(15)
    painted = [
        part.accessibleName()
        for kind in (Stage, PlayerRing, StepBar)
        for part in player.window.findChildren(kind)
        if part.isVisible()
    ]

    assert painted == ["Seated figure-four: hinge forward", "15 seconds, hold", "Step 1 of 4 · 1:45 left"]


@pytest.mark.usefixtures("appearance")
def test_a_long_title_stands_whole_in_the_usual_window_and_the_number_of_the_step_gives_way(
    player: Player,
) -> None:
    cut = []
    for it in catalogue().routines.values():
        player.plays(it.id)
        player.window.resize(*OPENING_SIZE)  # the test's screen is smaller
        QApplication.processEvents()
        if it.title not in player.reads():
            cut.append(it.id)

    assert cut == []


def test_nothing_is_painted_for_nobody(player: Player) -> None:
    player.plays("neck-60")
    player.passes(5)
    player.window.showMinimized()
    player.qtbot.waitUntil(lambda: not player.timer.isActive())

    player.window.showNormal()
    player.qtbot.waitUntil(player.timer.isActive)


def test_minimised_it_still_ends_in_time(player: Player) -> None:
    player.plays("neck-60")
    player.clock.passes(59.99)
    player.window.showMinimized()
    player.clock.passes(0.02)

    player.qtbot.waitUntil(lambda: player.ended == [(1.0, False)])


def test_the_frame_timer_runs_only_as_fast_as_something_moves(player: Player) -> None:
    player.plays("hip-120")
    player.passes(0.1)
    waiting = player.timer.interval()
    player.passes(6)
    moving = player.timer.interval()
    player.passes(8)
    holding = player.timer.interval()

    assert (waiting, moving, holding) == (200, 34, 100)


@pytest.mark.parametrize(("late", "until_next"), [(0.0, 34), (0.010, 24), (0.030, 4), (0.035, 32)])
def test_the_next_look_is_when_the_next_frame_begins_however_late_this_one_is(
    player: Player, late: float, until_next: int
) -> None:
    player.plays("whole-300")
    player.passes(64 + late)  # a hip hinge: the third step, after four seconds to get ready

    assert player.timer.interval() == until_next


def test_with_reduced_motion_it_looks_only_now_and_then(player: Player) -> None:
    player.plays("hip-60", reduced_motion=True)
    player.passes(6)

    assert player.timer.interval() == 200


def test_a_narrow_window_keeps_what_is_needed(player: Player) -> None:
    player.plays()
    player.window.resize(480, 480)
    player.passes(12)

    assert {"Seated figure-four", "Let that knee open."} <= player.reads()
    assert player.button("Previous").isVisible()
    assert player.button("Pause").isVisible()
    assert player.button("Next").isVisible()
    assert player.button("It hurts").isVisible()
    assert player.sees_ring().endswith("seconds, hold")


@pytest.mark.parametrize("scale", [80, 100, 150, 200])
@pytest.mark.parametrize("size", [(880, 600), (480, 480)])
def test_large_text_is_never_clipped(
    player: Player, text_scale: Callable[[int], None], scale: int, size: tuple[int, int]
) -> None:
    text_scale(scale)
    player.plays()
    player.window.resize(*size)
    player.passes(12)
    for paused in (False, True):
        if paused:
            player.presses(Key.Key_Space)
            QApplication.processEvents()
        for label in player.window.findChildren(QLabel):
            if label.isVisible() and label.text():
                needed = (
                    label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
                )
                assert label.height() >= needed, (label.text(), paused)
        for button in player.window.findChildren(QAbstractButton):
            if button.isVisible():
                if button.hasHeightForWidth():
                    assert button.height() >= button.heightForWidth(button.width()), button.text()
                else:
                    assert button.width() >= button.sizeHint().width(), button.text()
                assert min(button.width(), button.height()) >= 32
        assert player.window.size() == QSize(*size).expandedTo(player.window.minimumSize())


def test_the_figure_takes_half_of_the_window(player: Player) -> None:
    player.plays()
    player.window.resize(880, 600)
    player.passes(1)
    stage = next(stage for stage in player.window.findChildren(Stage) if stage.isVisible())

    assert stage.width() * stage.height() > 0.48 * 880 * 600
