"""A person before the player's window, for the tests of everything that happens there."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from ergo.ui.figure import Look
from ergo.ui.player import PlayerWindow
from ergo.ui.player_ring import PlayerRing
from tests.ui.player_world import Clock, catalogue, routine


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
        self.window.left_out.connect(
            lambda name, good: self.said.append(f"{name} left out {'for good' if good else 'today'}")
        )
        self.window.begun.connect(lambda: self.said.append("begun"))
        self.window.unfelt.connect(lambda: self.said.append("unfelt"))
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
            sources=catalogue().sources,
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
