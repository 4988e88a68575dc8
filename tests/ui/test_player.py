"""The player as a person meets it: it runs by itself, stops at once, and says how much was done."""

import gc
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from ergo.ui.controls import Chip
from ergo.ui.figure import Look
from ergo.ui.player import PlayerWindow
from ergo.ui.player_ring import PlayerRing, StepBar
from ergo.ui.player_stage import Stage
from tests.ui.player_world import Clock, catalogue, routine

Key = Qt.Key


class Player:
    """A person before the player's window."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot, self.clock = qtbot, Clock()
        self.window = PlayerWindow(self.clock)
        qtbot.addWidget(self.window)
        self.ended: list[tuple[float, bool]] = []
        self.said: list[str] = []
        self.window.ended.connect(lambda done, by_hand: self.ended.append((round(done, 3), by_hand)))
        self.window.feedback.connect(self.said.append)
        self.window.comfort.connect(self.said.append)
        self.window.hurt.connect(lambda exercise, answer: self.said.append(f"{exercise}: {answer}"))
        self.window.another.connect(lambda: self.said.append("another"))

    def plays(self, name: str = "hip-120", *, first_time: bool = False, reduced_motion: bool = False) -> None:
        self.window.play(
            routine(name),
            catalogue().model,
            "Hips: not moved since morning.",
            Look(),
            another="Neck 60 s",
            activate=True,
            first_time=first_time,
            reduced_motion=reduced_motion,
        )
        self.qtbot.waitUntil(self.window.isVisible)

    def passes(self, seconds: float) -> None:
        """Time goes by, and the window has looked at it."""
        self.clock.passes(seconds)
        if self.timer.isActive():
            with self.qtbot.waitSignal(self.timer.timeout):
                pass
        QApplication.processEvents()

    @property
    def timer(self) -> QTimer:
        """The frame timer: the one that isn't for a single shot."""
        return next(timer for timer in self.window.findChildren(QTimer) if not timer.isSingleShot())

    def presses(self, key: Qt.Key) -> None:
        self.qtbot.waitUntil(self.window.isActiveWindow)
        QTest.keyClick(self.window.focusWidget() or self.window, key)

    def clicks(self, words: str) -> None:
        QTest.mouseClick(self.button(words), Qt.MouseButton.LeftButton)

    def button(self, words: str) -> QAbstractButton:
        found = [
            button
            for button in self.window.findChildren(QAbstractButton)
            if button.isVisible() and words in (button.text(), button.accessibleName())
        ]
        assert found, f"no button {words!r}"
        return found[0]

    def reads(self) -> set[str]:
        return {
            label.text() for label in self.window.findChildren(QLabel) if label.isVisible() and label.text()
        }

    def sees_ring(self) -> str:
        return self.window.findChildren(PlayerRing)[0].accessibleName()


@pytest.fixture
def player(qtbot: QtBot) -> Player:
    return Player(qtbot)


@pytest.fixture
def text_scale(qapp: QApplication) -> Iterator[Callable[[int], None]]:
    font = qapp.font()

    def scale(percent: int) -> None:
        larger = qapp.font()
        larger.setPixelSize(round(14 * percent / 100))
        qapp.setFont(larger)
        for widget in qapp.allWidgets():
            QApplication.sendEvent(widget, QEvent(QEvent.Type.ApplicationFontChange))

    yield scale
    qapp.setFont(font)


def test_it_starts_by_itself_and_shows_one_thing_to_do(player: Player) -> None:
    with player.qtbot.waitSignal(player.window.opened):
        player.plays()
    player.passes(1)

    assert {
        "Two-minute hips, seated",
        "Get ready · Right side",
        "Rest one ankle on the other knee.",
    } <= player.reads()
    assert player.sees_ring() == "3 get ready"


def test_played_to_the_end_all_of_it_is_done(player: Player) -> None:
    player.plays("neck-60")
    player.passes(61)

    assert player.ended == [(1.0, False)]
    assert {
        "Nice. One minute for your neck.",
        "Why this one: Hips: not moved since morning.",
    } <= player.reads()
    assert not player.timer.isActive()


def test_what_is_skipped_is_not_done(player: Player) -> None:
    player.plays("hip-120")
    player.passes(12)
    player.presses(Key.Key_Right)
    player.passes(88)

    assert player.ended == [(round(100 / 120, 3), False)]


def test_skipping_the_last_step_is_ending_it_by_hand(player: Player) -> None:
    player.plays("neck-60")
    for _ in range(3):
        player.clicks("Next")

    assert player.ended == [(0, True)]
    assert "All right. Another time." in player.reads()


@pytest.mark.parametrize("leave", ["End routine", "Esc", "close"])
def test_leaving_ends_it_once_by_hand(player: Player, leave: str) -> None:
    player.plays("neck-60")
    player.passes(15)
    if leave == "Esc":
        player.presses(Key.Key_Escape)
    elif leave == "close":
        player.window.close()
    else:
        player.clicks(leave)
    player.window.close_routine()

    assert player.ended == [(0.25, True)]
    assert not player.window.isVisible()
    assert not player.timer.isActive()


def test_space_pauses_and_goes_on_wherever_the_focus_is(player: Player) -> None:
    player.plays()
    player.passes(10)
    player.button("Next").setFocus()
    player.presses(Key.Key_Space)

    assert "Paused. Take your time." in player.reads()
    assert not player.timer.isActive()
    player.clock.passes(600)
    player.presses(Key.Key_Space)
    player.passes(1)
    assert player.window.fraction_done() == pytest.approx(11 / 120)


def test_a_pause_shows_the_comfort_rule(player: Player) -> None:
    player.plays()
    player.clicks("Pause")

    assert {"0–3 and settling: carry on.", "4–5: smaller, or skip."} <= player.reads()


def test_losing_the_focus_does_not_pause(player: Player, qtbot: QtBot) -> None:
    player.plays()
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    player.passes(5)

    assert player.window.fraction_done() == pytest.approx(5 / 120)
    assert player.timer.isActive()


def test_a_lock_pauses_and_the_unlock_goes_on(player: Player) -> None:
    player.plays()
    player.passes(5)
    player.window.pause()
    player.clock.passes(900)
    assert "Paused. Take your time." in player.reads()

    player.window.go_on()
    player.passes(5)
    assert player.window.fraction_done() == pytest.approx(10 / 120)


def test_what_the_person_paused_stays_paused_through_a_lock(player: Player) -> None:
    player.plays()
    player.presses(Key.Key_Space)
    player.window.pause()
    player.window.go_on()

    assert "Paused. Take your time." in player.reads()


def test_it_hurts_stops_at_once_and_names_the_warning_signs(player: Player) -> None:
    player.plays()
    player.passes(12)
    player.presses(Key.Key_H)
    player.clock.passes(60)

    assert {
        "Stopped. Let go and breathe.",
        "Sharp, shooting, numb, weak or dizzy: stop here and get it checked.",
    } <= player.reads()
    assert player.window.fraction_done() == pytest.approx(12 / 120)
    assert not player.timer.isActive()


def test_after_it_hurts_the_step_begins_anew_and_smaller(player: Player) -> None:
    player.plays()
    player.passes(12)
    player.clicks("It hurts")
    player.clicks("Carry on smaller")
    player.passes(1)

    assert player.said == ["figure4-seat: smaller"]
    assert player.sees_ring() == "3 get ready"


def test_after_it_hurts_the_step_can_be_skipped(player: Player) -> None:
    player.plays()
    player.passes(70)
    player.clicks("It hurts")
    player.clicks("Skip this one")

    assert player.said == ["seat-march: skip"]
    assert "Hidden glute squeeze" in player.reads()


@pytest.mark.parametrize("end", ["click", "Esc"])
def test_after_it_hurts_it_can_end(player: Player, end: str) -> None:
    player.plays()
    player.passes(12)
    player.clicks("It hurts")
    player.clicks("End") if end == "click" else player.presses(Key.Key_Escape)

    assert player.said == ["figure4-seat: end"]
    assert player.ended == [(0.1, True)]
    assert not player.window.isVisible()


def test_a_walk_has_no_smaller_form_so_it_goes_on_gently(player: Player) -> None:
    player.plays("walk-120")
    player.clicks("It hurts")

    assert player.button("Carry on gently").isVisible()


def test_an_unlock_never_goes_on_after_it_hurt(player: Player) -> None:
    player.plays()
    player.clicks("It hurts")
    player.window.pause()
    player.window.go_on()

    assert "Stopped. Let go and breathe." in player.reads()
    assert not player.timer.isActive()


def test_before_the_very_first_routine_the_pain_rule_is_read(player: Player) -> None:
    player.plays("neck-60", first_time=True)
    player.clock.passes(20)
    assert {"Ready when you are.", "Stop if it hurts, ease back to comfortable."} <= player.reads()
    assert player.window.fraction_done() == 0

    player.clicks("Start")
    player.passes(3)
    assert player.window.fraction_done() == pytest.approx(3 / 60)


def test_one_click_answers_how_it_felt(player: Player) -> None:
    player.plays("neck-60")
    player.passes(61)
    player.window.afterwards("Next break in 30 min.")
    player.clicks("Just right")
    player.clicks("Better")
    player.clicks("Another: Neck 60 s")

    assert player.said == ["just right", "better", "another"]
    assert "Next break in 30 min." in player.reads()


def test_the_next_routine_is_asked_anew(player: Player) -> None:
    player.plays("neck-60")
    player.passes(61)
    player.clicks("Too easy")
    player.clicks("Done")
    player.plays("hip-60")
    player.passes(61)

    assert [chip.text() for chip in player.window.findChildren(Chip) if chip.isChecked()] == []
    assert player.ended == [(1.0, False), (1.0, False)]


def test_a_routine_that_takes_the_place_of_another_ends_that_one(player: Player) -> None:
    player.plays("neck-60")
    player.passes(30)
    player.plays("hip-60")

    assert player.ended == [(0.5, False)]
    assert "One-minute hips, seated" in player.reads()


def test_keys_do_what_the_card_of_shortcuts_says(player: Player) -> None:
    player.plays("hip-120")
    player.passes(40)
    player.presses(Key.Key_R)
    assert player.sees_ring() == "4 switch"
    player.presses(Key.Key_Left)
    player.presses(Key.Key_S)
    assert "Get ready · Left side" in player.reads()
    player.presses(Key.Key_Plus)
    assert "Step 1 of 4 · 2:10 left" in player.reads()
    player.presses(Key.Key_Minus)
    assert "Step 1 of 4 · 2:00 left" in player.reads()
    player.presses(Key.Key_C)
    assert not player.button("Captions").isChecked()
    player.presses(Key.Key_F)
    assert player.window.isFullScreen()


def test_the_card_of_shortcuts_takes_the_next_key_for_itself(player: Player) -> None:
    player.plays()
    player.passes(5)
    player.presses(Key.Key_Question)
    assert "Repeat this step" in player.reads()

    player.presses(Key.Key_Escape)
    assert "Repeat this step" not in player.reads()
    assert player.ended == []


@pytest.mark.qt_log_ignore("This plugin does not support")  # raising and grabbing, in memory
def test_the_menu_offers_the_same(player: Player) -> None:
    player.plays()
    player.clicks("More")
    menu = player.window.findChildren(QMenu)[0]
    words = [action.text().partition("\t")[0] for action in menu.actions() if action.text()]
    menu.close()

    assert words == [
        "Repeat this step",
        "Swap sides",
        "10 seconds more",
        "10 seconds less",
        "Mute",
        "Captions",
        "Full screen",
        "Shortcuts",
        "End routine",
    ]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_is_gone_when_the_routine_is(player: Player) -> None:
    player.plays("neck-60")
    player.clicks("More")
    player.passes(61)

    assert not [menu for menu in player.window.findChildren(QMenu) if menu.isVisible()]


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

    assert (waiting, moving, holding) == (200, 33, 100)


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
                assert button.width() >= button.sizeHint().width(), button.text()
                assert min(button.width(), button.height()) >= 32
        assert (player.window.width(), player.window.height()) == size


def test_the_figure_takes_half_of_the_window(player: Player) -> None:
    player.plays()
    player.window.resize(880, 600)
    player.passes(1)
    stage = next(stage for stage in player.window.findChildren(Stage) if stage.isVisible())

    assert stage.width() * stage.height() > 0.48 * 880 * 600


def test_the_first_frame_comes_quickly(player: Player) -> None:
    first: list[float] = []

    class FirstPaint(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and not first:
                first.append(time.perf_counter())
            return False

    watch = FirstPaint()
    for stage in player.window.findChildren(Stage):
        stage.installEventFilter(watch)
    began = time.perf_counter()
    player.plays()
    player.qtbot.waitUntil(lambda: bool(first))

    assert first[0] - began < 0.15


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory is read from /proc")
def test_the_tenth_opening_costs_hardly_more_than_the_first(player: Player) -> None:
    def resident() -> float:
        gc.collect()
        return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 2**20

    def plays_through() -> None:
        player.plays("hip-120")
        for seconds in (10, 24, 44, 50):  # into the hold, the switch, the march, beyond the end
            player.passes(seconds)
        player.clicks("Done")

    plays_through()
    before = resident()
    for _ in range(9):
        plays_through()

    assert resident() - before < 1
