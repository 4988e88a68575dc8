"""What a person hears of the player: in time, once, and nothing while it stands still or is muted."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ergo.ui.figure import Look
from ergo.ui.player import PlayerWindow
from ergo.ui.player_buttons import SignButton
from tests.ui.player_world import Clock, catalogue, routine

Key = Qt.Key
READY = "Right ankle. Rest one ankle on the other knee."


class Listener:
    """A person who listens to the player."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot, self.clock = qtbot, Clock()
        self.window = PlayerWindow(self.clock)
        qtbot.addWidget(self.window)
        self.heard: list[str] = []
        self.window.sound.spoken.connect(lambda text, _: self.heard.append(text))
        self.window.sound.chimed.connect(lambda name: self.heard.append(f"({name})"))
        self.window.sound.hushed.connect(lambda: self.heard.append("..."))

    def plays(self, name: str = "hip-120", *, first_time: bool = False, audible: bool = True) -> None:
        self.window.play(
            routine(name),
            catalogue().model,
            "",
            Look(),
            audible=audible,
            activate=True,
            first_time=first_time,
        )
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def passes(self, seconds: float) -> None:
        """Time goes by in small steps, each of which the window has looked at."""
        for _ in range(round(seconds * 10)):
            self.clock.passes(0.1)
            self.window._tick()

    def presses(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window.focusWidget() or self.window, key)

    def hears(self) -> list[str]:
        """What was heard since the last time."""
        heard, self.heard = self.heard, []
        return heard

    @property
    def button(self) -> SignButton:
        return next(b for b in self.window.findChildren(SignButton) if b.accessibleName() == "Sound")


@pytest.fixture
def listener(qtbot: QtBot) -> Listener:
    return Listener(qtbot)


def test_each_line_is_said_once_when_it_is_due(listener: Listener) -> None:
    listener.plays()
    listener.passes(8)

    assert listener.hears() == [READY, "(begin)", "Hinge from your hips.", "Let that knee open."]


def test_a_pause_silences_at_once_and_going_on_says_nothing_twice(listener: Listener) -> None:
    listener.plays()
    listener.passes(5)
    listener.hears()
    listener.presses(Key.Key_Space)
    listener.passes(5)
    paused = listener.hears()
    listener.presses(Key.Key_Space)
    listener.passes(2)
    going_on = listener.hears()
    listener.passes(1)

    assert (paused, going_on, listener.hears()) == (["..."], [], ["Let that knee open."])


def test_a_lock_silences_too(listener: Listener) -> None:
    listener.plays()
    listener.passes(1)
    listener.hears()
    listener.window.pause()

    assert listener.hears() == ["..."]


def test_a_jump_cuts_the_line_off_and_begins_the_other_step(listener: Listener) -> None:
    listener.plays()
    listener.passes(1)
    listener.hears()
    listener.presses(Key.Key_Right)

    assert listener.hears() == ["...", "Left ankle. Rest one ankle on the other knee.", "(switch)"]


def test_a_repeated_step_is_told_again_from_its_beginning(listener: Listener) -> None:
    listener.plays()
    listener.passes(2)
    listener.hears()
    listener.presses(Key.Key_R)

    assert listener.hears() == ["...", READY, "(begin)"]


def test_it_hurts_is_followed_by_silence(listener: Listener) -> None:
    listener.plays()
    listener.passes(2)
    listener.hears()
    listener.presses(Key.Key_H)

    assert listener.hears() == ["..."]


def test_before_the_first_routine_nothing_is_said_until_the_person_starts(listener: Listener) -> None:
    listener.plays(first_time=True)
    listener.passes(5)
    waiting = listener.hears()
    listener.presses(Key.Key_Space)

    assert (waiting, listener.hears()) == ([], [READY, "(begin)"])


def test_muted_it_keeps_up_in_silence(listener: Listener) -> None:
    listener.plays()
    listener.presses(Key.Key_M)
    listener.hears()
    listener.passes(6)
    muted = listener.hears()
    checked = [listener.button.isChecked()]
    QTest.mouseClick(listener.button, Qt.MouseButton.LeftButton)
    checked.append(listener.button.isChecked())
    listener.passes(2)

    assert (muted, listener.hears(), checked) == ([], ["Let that knee open."], [False, True])


def test_who_muted_one_routine_is_not_startled_by_the_next(listener: Listener) -> None:
    listener.plays()
    listener.presses(Key.Key_M)
    listener.plays("neck-60")
    listener.hears()
    listener.passes(6)

    assert listener.hears() == []
    assert not listener.button.isChecked()


def test_the_end_is_rung_and_lets_the_last_line_finish(listener: Listener) -> None:
    listener.plays()
    listener.passes(119)
    listener.hears()
    listener.passes(1.5)

    assert listener.hears() == ["(done)"]


def test_leaving_silences_and_rings_nothing(listener: Listener) -> None:
    listener.plays()
    listener.passes(2)
    listener.hears()
    listener.presses(Key.Key_Escape)

    assert listener.hears() == ["..."]


def test_after_a_stall_what_is_late_is_left_out(listener: Listener) -> None:
    listener.plays()
    listener.passes(5)
    listener.hears()
    listener.clock.passes(5)  # "Let that knee open." was due 2.5 s ago
    listener.window._tick()

    assert listener.hears() == ["..."]


def test_a_window_that_is_hidden_by_others_goes_on_speaking(listener: Listener) -> None:
    listener.plays()
    listener.passes(1)
    listener.hears()
    listener.window.showMinimized()
    listener.qtbot.waitUntil(listener.window.isMinimized)
    timer = next(timer for timer in listener.window.findChildren(QTimer) if timer.isSingleShot())
    due = timer.remainingTime() / 1000
    listener.clock.passes(3.01)
    timer.timeout.emit()

    assert 2.5 < due <= 3.1
    assert listener.hears() == ["...", "Hinge from your hips."]


def test_where_nothing_is_to_be_heard_there_is_nothing_to_mute(listener: Listener) -> None:
    listener.plays(audible=False)

    assert not listener.button.isVisible()
