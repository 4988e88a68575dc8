"""Sounds: one at a time, as loud as wanted, and nothing worse than silence where none can be played."""

import subprocess
import sys
import wave
from array import array
from itertools import pairwise
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ergo.core.heard import Chime
from ergo.desktop.sound import PLAYERS, DesktopChimes, SoundPlayer, command_for, volume_option
from ergo.desktop.trouble import RETRY_AFTER
from ergo.desktop.waves import seconds_of
from ergo.storage.shipped import shipped
from tests.desktop.stand_ins import ALONE, FAILS, HANGS, Clock, StandIns, stand_ins

__all__ = ["stand_ins"]  # a fixture

SOUNDS = shipped("resources") / "sounds"


def played(player: SoundPlayer, file: Path, qtbot: QtBot, volume: float = 60) -> str:
    """Plays it to its end; what the player says of it."""
    said: list[str] = []
    player.play(file, volume, said.append)
    qtbot.waitUntil(lambda: bool(said))
    return said[0]


@pytest.fixture
def player(stand_ins: StandIns, qapp: object) -> SoundPlayer:
    assert qapp
    return SoundPlayer(stand_ins.folder / "cache", Clock())


def test_pipewires_player_comes_first(stand_ins: StandIns, player: SoundPlayer, qtbot: QtBot) -> None:
    for program in PLAYERS:
        stand_ins.install(program)
    chime = SOUNDS / "begin.wav"

    assert played(player, chime, qtbot) == ""

    assert [stand_ins.asked(program) for program in PLAYERS] == [[f"--volume=0.600 {chime}"], [], [], []]


def test_the_next_player_is_tried_where_one_fails_and_then_comes_first(
    stand_ins: StandIns, player: SoundPlayer, qtbot: QtBot
) -> None:
    stand_ins.install("pw-play", FAILS)
    stand_ins.install("paplay")

    said = [played(player, SOUNDS / "begin.wav", qtbot, 100) for _ in range(2)]

    assert said == ["", ""]
    assert (len(stand_ins.asked("pw-play")), len(stand_ins.asked("paplay"))) == (1, 2)
    assert player.name == "paplay"


def test_a_new_sound_ends_the_old_one(stand_ins: StandIns, player: SoundPlayer, qtbot: QtBot) -> None:
    stand_ins.install("pw-play", ALONE + HANGS)

    for count in range(1, 5):
        player.play(SOUNDS / "begin.wav", 60)
        qtbot.waitUntil(lambda count=count: len(stand_ins.asked("pw-play")) >= count)  # type: ignore[misc]
    player.close()

    assert "not alone" not in stand_ins.asked("pw-play")


def test_a_player_that_hangs_is_ended_and_left_alone_for_a_while(
    stand_ins: StandIns, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    stand_ins.install("pw-play", HANGS)
    clock = Clock()
    player = SoundPlayer(stand_ins.folder, clock)
    chime = SOUNDS / "half.wav"

    said = [played(player, chime, qtbot) for _ in range(3)]

    assert said == ["pw-play: took too long"] * 3
    assert len(stand_ins.asked("pw-play")) == 1
    assert caplog.messages == ["No sound: pw-play: took too long"]

    stand_ins.install("pw-play")
    clock.seconds += RETRY_AFTER
    assert played(player, chime, qtbot) == ""


def test_without_a_server_the_reason_is_said_once(
    stand_ins: StandIns, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    for program in ("pw-play", "paplay"):
        stand_ins.install(program, FAILS)
    clock = Clock()
    player = SoundPlayer(stand_ins.folder, clock)

    for _ in range(4):
        played(player, SOUNDS / "half.wav", qtbot, 100)
        clock.seconds += RETRY_AFTER

    assert len(stand_ins.asked("pw-play")) == 4
    assert caplog.messages == ["No sound: paplay: connection refused"]


def test_a_player_that_is_installed_meanwhile_is_found(
    stand_ins: StandIns, player: SoundPlayer, qtbot: QtBot
) -> None:
    chime = SOUNDS / "half.wav"
    before = (played(player, chime, qtbot), player.name)
    stand_ins.install("aplay")

    assert before == ("none of pw-play, paplay, aplay, afplay is installed", "")
    assert (played(player, chime, qtbot), player.name) == ("", "aplay")


def test_where_a_player_knows_one_volume_a_softer_copy_is_played(
    stand_ins: StandIns, player: SoundPlayer, qtbot: QtBot
) -> None:
    stand_ins.install("aplay")
    chime = SOUNDS / "done.wav"

    said = [played(player, chime, qtbot, volume) for volume in (50, 50, 100)]

    copy = stand_ins.folder / "cache" / "done-at-50.wav"
    assert said == [""] * 3
    assert stand_ins.asked("aplay") == [f"-q {copy}", f"-q {copy}", f"-q {chime}"]
    assert seconds_of(copy) == seconds_of(chime)
    assert abs(_peak(copy) - _peak(chime) / 2) <= 1


def test_a_softer_copy_that_cannot_be_written_is_done_without(stand_ins: StandIns, qtbot: QtBot) -> None:
    stand_ins.install("aplay")
    (stand_ins.folder / "file").touch()
    player = SoundPlayer(stand_ins.folder / "file" / "cache", Clock())

    assert played(player, SOUNDS / "done.wav", qtbot, 50) == ""
    assert stand_ins.asked("aplay") == [f"-q {SOUNDS / 'done.wav'}"]


def test_volume_0_is_silence(stand_ins: StandIns, player: SoundPlayer, qtbot: QtBot) -> None:
    stand_ins.install("pw-play")

    assert played(player, SOUNDS / "done.wav", qtbot, 0) == ""
    assert stand_ins.asked("pw-play") == []


def test_on_windows_a_path_is_never_part_of_the_script() -> None:
    command = command_for("powershell", (), Path("x'); evil('.wav"))

    assert "evil" not in " ".join(command.arguments)
    assert command.environment == {"ERGO_FILE": "x'); evil('.wav"}


def test_each_player_is_asked_for_a_volume_in_its_own_words() -> None:
    assert {program: volume_option(program, 0.25) for program in PLAYERS} == {
        "pw-play": ("--volume=0.250",),
        "paplay": (),
        "aplay": (),
        "afplay": ("-v", "0.250"),
    }


def test_every_chime_has_its_sound(stand_ins: StandIns, player: SoundPlayer, qtbot: QtBot) -> None:
    stand_ins.install("pw-play")
    chimes = DesktopChimes(player, SOUNDS)

    for count, chime in enumerate(Chime, 1):
        chimes.ring(chime, 60)
        qtbot.waitUntil(lambda count=count: len(stand_ins.asked("pw-play")) == count)  # type: ignore[misc]
    player.close()

    files = [Path(asked.partition(" ")[2]) for asked in stand_ins.asked("pw-play")]
    assert files == [SOUNDS / f"{chime}.wav" for chime in Chime]
    assert sorted(SOUNDS.glob("*.wav")) == sorted(files)


def test_the_sounds_are_what_their_script_makes(tmp_path: Path) -> None:
    subprocess.run([sys.executable, SOUNDS / "make.py", tmp_path], check=True)

    made = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    assert made == {file.name: file.read_bytes() for file in SOUNDS.glob("*.wav")}


@pytest.mark.parametrize("chime", Chime)
def test_a_chime_is_short_and_soft(chime: Chime) -> None:
    file = SOUNDS / f"{chime}.wav"
    samples = _samples(file)
    loudest = max(abs(after - before) for before, after in pairwise([0, *samples, 0]))

    assert 0.3 <= seconds_of(file) <= 1.5
    assert file.stat().st_size < 70_000
    assert _peak(file) <= 16384  # half of full scale
    assert max(map(abs, samples[:20])) < 600  # no click at the beginning: the first millisecond
    assert max(map(abs, samples[-200:])) < 600  # nor at the end
    assert loudest < 9000  # and nothing harsh between


def _samples(file: Path) -> "array[int]":
    with wave.open(str(file)) as sound:
        return array("h", sound.readframes(sound.getnframes()))


def _peak(file: Path) -> int:
    return max(map(abs, _samples(file)))
