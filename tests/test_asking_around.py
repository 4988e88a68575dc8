"""Calls and the like, lived: when the conductor has the senses ask, and a real call that holds a prompt."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ergo.core.breaks import Because, Held
from ergo.core.events import Reading, Sign
from ergo.demo_desk import PretendSenses
from ergo.desktop.bus import session_bus
from ergo.desktop.quiet import Quiet
from ergo.desktop.quiet.do_not_disturb import DoNotDisturb
from ergo.desktop.quiet.sound import SoundServer
from tests.desktop.quiet.test_sound import sound
from tests.headless_desktop import HeadlessDesktop
from tests.pretend_life import Life
from tests.test_conductor import Room, started, works
from tests.test_preferences import opened, texts

__all__ = ["sound"]  # a fixture

CALL = frozenset({Sign.CALL})


def test_senses_are_asked_around_when_a_prompt_is_near_and_while_it_is_held() -> None:
    room = Room()
    conductor = started(room, tick=lambda *_: None)
    works(conductor, room, 1770)
    asked_before = list(room.asked_around)
    room.reading = Reading(0, signs=CALL)
    works(conductor, room, 80)

    assert asked_before == []
    assert room.asked_around == [1785, 1815, 1845]
    assert conductor.state.waiting is not None


def test_where_nobody_looks_on_the_senses_are_not_asked() -> None:
    room = Room()
    works(started(room), room, 1850)

    assert room.asked_around == []


def test_senses_that_cannot_be_asked_around_are_said_once(caplog: pytest.LogCaptureFixture) -> None:
    room = Room()
    room.broken = {"ask_around"}
    works(started(room, tick=lambda *_: None), room, 1850)

    assert [message.partition(" just now")[0] for message in caplog.messages] == [
        "No signs of calls, films and the like"
    ]
    caplog.clear()


class ListeningSenses(PretendSenses):
    """The pretend desk, with this desktop's real ears."""

    def __init__(self, quiet: Quiet) -> None:
        super().__init__()
        self.quiet = quiet
        self.asked = 0
        quiet.on_change = self._hear

    def ask_around(self) -> None:
        self.asked += 1
        self.quiet.ask()

    def _hear(self) -> None:
        self.signs = self.quiet.signs
        self.on_change()


class ListeningLife(Life):
    """A morning on a clock that jumps, with ears that don't: what is asked is waited for."""

    def __init__(self, qt: QApplication, quiet: Quiet, qtbot: QtBot) -> None:
        self.ears = ListeningSenses(quiet)
        self._qtbot = qtbot
        super().__init__(qt, self.ears)

    def works_and_listens(self, seconds: float) -> None:
        """Types so long; and hears what there is to hear."""
        before = self.ears.asked
        self.works(seconds=seconds)
        if self.ears.asked > before:
            answered: list[bool] = []
            self.ears.quiet.ask(lambda: answered.append(True))
            self._qtbot.waitUntil(lambda: bool(answered), timeout=8000)


@pytest.fixture
def listening(
    home: Path,  # noqa: ARG001 - where it keeps things
    qapp: QApplication,
    qtbot: QtBot,
    sound: HeadlessDesktop,
) -> Iterator[ListeningLife]:
    """An Ergo whose desk is pretended and whose sound and notification servers are real."""
    assert sound.display
    session, why = session_bus()
    assert session, why
    life = ListeningLife(qapp, Quiet([SoundServer(), DoNotDisturb(session)]), qtbot)
    yield life
    life.app.quit()
    session.close()
    for window in qapp.topLevelWidgets():
        window.hide()


@pytest.mark.desktop(panel=False, fresh=True)
def test_a_call_holds_the_prompt_and_its_end_brings_it_after_a_while(
    listening: ListeningLife, sound: HeadlessDesktop, qtbot: QtBot
) -> None:
    listening.works(minutes=29)
    assert listening.ears.asked == 2  # before the posture check, and while it was shown
    call = sound.start("parec", "--device=microphone", "/dev/null")
    qtbot.waitUntil(lambda: "microphone" in sound.run("pactl", "list", "source-outputs").stdout, timeout=8000)
    qtbot.waitUntil(lambda: _running(sound), timeout=8000)
    for _ in range(7):
        listening.works_and_listens(30)
    assert listening.asks(verb="status")["held_because"] == "call"
    assert listening.server.asked == []

    call.kill()
    qtbot.waitUntil(lambda: not _running(sound), timeout=8000)
    listening.works_and_listens(30)
    listening.works(seconds=30)
    assert listening.server.asked == []
    listening.works(seconds=20)
    listening.rests_hands(seconds=10)

    assert [notice.title for notice in listening.server.asked] != []
    assert "I held one break during your call." in listening.server.asked[0].body
    assert [entry.because for entry in listening.entries if isinstance(entry, Held)] == [Because.CALL]


@pytest.mark.desktop(panel=False, fresh=True)
def test_do_not_disturb_takes_back_a_prompt_that_is_shown(
    listening: ListeningLife, sound: HeadlessDesktop
) -> None:
    listening.works_until_asked()
    assert len(listening.server.asked) == 1
    before = listening.server.withdrawn
    sound.run("dunstctl", "set-paused", "true").check_returncode()
    listening.works_and_listens(15)

    assert listening.server.withdrawn == before + 1
    assert listening.asks(verb="status")["held_because"] == "do_not_disturb"


@pytest.mark.desktop(panel=False, fresh=True)
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_what_is_sensed_is_seen_live_in_the_settings(
    listening: ListeningLife, sound: HeadlessDesktop, qtbot: QtBot
) -> None:
    window = opened(listening, qtbot, "sitting")
    assert "do not disturb is on" not in texts(window)
    sound.run("dunstctl", "set-paused", "true").check_returncode()

    qtbot.waitUntil(lambda: "do not disturb is on" in texts(window), timeout=12_000)


def _running(sound: HeadlessDesktop) -> bool:
    """Whether the microphone records, as its server says."""
    return "RUNNING" in sound.run("pactl", "list", "short", "sources").stdout
