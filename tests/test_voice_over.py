"""The voice over a routine: heard as the settings say, and never in a call."""

from collections.abc import Iterable
from math import inf
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from ergo.core.breaks import Moved
from ergo.core.events import Sign
from ergo.core.fitting import resolve
from ergo.core.heard import Chime, Line, lines
from ergo.core.routine import ResolvedRoutine
from ergo.core.settings import Settings
from ergo.demo_desk import CardSpeaker, FastWakes, PretendSenses, surroundings
from ergo.storage.history import History
from ergo.ui.player_sound import PlayerSound
from ergo.voice_over import VoiceOver
from tests.desktop.stand_ins import HANGS, WRITES_WAV, StandIns, stand_ins
from tests.ergo_process import ErgoProcess, eventually
from tests.pretend_life import MORNING
from tests.shipped_catalogue import catalogue

__all__ = ["stand_ins"]  # a fixture


class Voice:
    """A voice that writes down what it was asked."""

    def __init__(self) -> None:
        self.available, self.why_not, self.cure = True, "", ""
        self.asked: list[str] = []
        self.language = ""
        self.prepared: list[Line] = []

    def speak(self, language: str) -> None:
        self.language = language

    def tune(self, rate: int, name: str, volume: float) -> None:
        self.asked.append(f"tune {rate} {name} {volume}")

    def prepare(self, lines: Iterable[Line]) -> None:
        self.prepared = list(lines)

    def say(self, text: str, seconds: float = inf) -> None:
        self.asked.append(f"{text} {seconds}")

    def be_quiet(self) -> None:
        self.asked.append("quiet")

    def close(self) -> None:
        self.asked.append("close")


class Room:
    """A desk where a routine plays, with a voice and a bell."""

    def __init__(self) -> None:
        self.desk, self.sound = PretendSenses(), PlayerSound()
        self.voice, self.rung = Voice(), list[tuple[Chime, int]]()
        self.settings = Settings()
        around = surroundings(self.desk, FastWakes(), CardSpeaker(lambda _: None), ZoneInfo("UTC"))
        around.voice, around.bell = self.voice, self
        self.over = VoiceOver(around, lambda: self.settings, "de")
        self.over.listen_to(self.sound)

    def ring(self, chime: Chime, volume: int) -> None:
        """The bell."""
        self.rung.append((chime, volume))

    def wants(self, *, voice: bool, sound: bool = True) -> None:
        """The person's settings."""
        spoken = msgspec.structs.replace(self.settings.voice, enabled=voice)
        chimes = msgspec.structs.replace(self.settings.sound, enabled=sound)
        self.settings = msgspec.structs.replace(self.settings, voice=spoken, sound=chimes)

    def plays(self) -> None:
        """A line and every chime come up."""
        self.over.begin(routine())
        self.sound.spoken.emit("Half way.", 3.0)
        for chime in Chime:
            self.sound.chimed.emit(chime.value)


def routine() -> ResolvedRoutine:
    """One of the shipped."""
    resolved = resolve(catalogue().routines["neck-60"], (), catalogue())
    assert resolved is not None
    return resolved


@pytest.fixture
def room(qapp: object) -> Room:
    assert qapp
    return Room()


def test_as_shipped_chimes_ring_and_nobody_speaks(room: Room) -> None:
    room.plays()

    assert room.rung == [(chime, 60) for chime in Chime]
    assert (room.voice.asked, room.voice.prepared) == ([], [])
    assert room.over.audible


def test_a_voice_speaks_instead_of_the_chimes_and_only_the_end_is_rung(room: Room, qtbot: QtBot) -> None:
    room.wants(voice=True)
    room.plays()
    at_once = list(room.rung)
    qtbot.waitUntil(lambda: bool(room.rung))

    assert room.voice.asked == ["tune 150  60", "Half way. 3.0"]
    assert room.voice.prepared == list(lines(routine()))
    assert (at_once, room.rung) == ([], [(Chime.DONE, 60)])


def test_where_nobody_can_speak_the_chimes_ring(room: Room) -> None:
    room.wants(voice=True)
    room.voice.available = False
    room.plays()

    assert room.voice.asked == []
    assert room.rung == [(chime, 60) for chime in Chime]


def test_in_a_call_it_keeps_quiet(room: Room) -> None:
    room.wants(voice=True)
    room.desk.signs = frozenset({Sign.CALL})
    room.sound.spoken.emit("Half way.", 3.0)
    room.wants(voice=False)
    room.sound.chimed.emit("begin")

    assert (room.voice.asked, room.rung) == ([], [])


def test_with_all_of_it_off_nothing_is_heard_and_there_is_nothing_to_mute(room: Room) -> None:
    room.wants(voice=False, sound=False)
    room.plays()

    assert (room.voice.asked, room.rung, room.over.audible) == ([], [], False)


def test_the_voice_speaks_the_language_of_the_lines(room: Room) -> None:
    assert room.voice.language == "de"


def test_a_pause_reaches_the_voice(room: Room) -> None:
    room.sound.hushed.emit()

    assert room.voice.asked == ["quiet"]


def test_a_desk_without_voice_and_bell_is_silent(qapp: object) -> None:
    assert qapp
    around = surroundings(PretendSenses(), FastWakes(), CardSpeaker(lambda _: None), ZoneInfo("UTC"))
    over, sound = VoiceOver(around, Settings, "en"), PlayerSound()
    over.listen_to(sound)
    over.begin(routine())
    sound.spoken.emit("Half way.", 3.0)
    sound.chimed.emit("begin")
    sound.hushed.emit()

    assert not over.audible


def test_the_whole_ergo_speaks_a_routine_and_quits_in_the_middle_of_a_line(
    tmp_path: Path, stand_ins: StandIns
) -> None:
    stand_ins.install("espeak-ng", WRITES_WAV)
    stand_ins.install("pw-play", HANGS)
    home = tmp_path / "home"
    (home / "config").mkdir(parents=True)
    (home / "config" / "settings.toml").write_text("[voice]\nenabled = true\n", encoding="utf-8")
    (home / "data").mkdir()
    history = History(home / "data" / "history.db")
    history.write(Moved(MORNING.timestamp(), "neck-60", 60, 1))  # the pain rule was read before
    history.close()
    ergo = ErgoProcess(home)
    try:
        ergo.starts()
        ergo.types("break", "neck-60")
        eventually(lambda: stand_ins.asked("pw-play"))
        eventually(lambda: len(stand_ins.said()) > len(lines(routine())) // 2)  # prepared ahead
        ergo.types("quit")

        assert ergo.ends() == (0, "")
        first = lines(routine())[0]
        assert first.say in stand_ins.said()
    finally:
        ergo.kill()
