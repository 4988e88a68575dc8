"""The voice: in time or not at all, one line at a time, and nobody waits where nothing can speak."""

import os
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from shutil import which

import pytest
from pytestqt.qtbot import QtBot

from ergo.core.fitting import resolve
from ergo.core.heard import LATE, Line, lines
from ergo.desktop.sound import SoundPlayer
from ergo.desktop.speech import DesktopVoice
from ergo.desktop.speech.cache import LARGEST, Cache
from ergo.desktop.speech.engines import Espeak, Sapi, Say
from ergo.desktop.speech.recorded import FASTEST, RecordedVoice, clean, rate_for
from ergo.desktop.trouble import RETRY_AFTER
from ergo.desktop.waves import seconds_of
from tests.desktop.stand_ins import ALONE, FAILS, HANGS, WRITES_WAV, Clock, StandIns, stand_ins
from tests.shipped_catalogue import catalogue

__all__ = ["stand_ins"]  # a fixture

WAITS = 'while [ ! -e "$here/go" ]; do sleep 0.02; done\n'
needs_espeak = pytest.mark.skipif(not which("espeak-ng"), reason="needs espeak-ng, which is not installed")


class Spoken:
    """A voice with stand-ins for its programs."""

    def __init__(self, stand_ins: StandIns, qtbot: QtBot) -> None:
        self.stand_ins, self.qtbot, self.clock = stand_ins, qtbot, Clock()
        stand_ins.install("espeak-ng", WRITES_WAV)
        stand_ins.install("pw-play", ALONE)
        self.folder = stand_ins.folder / "speech"
        self.player = SoundPlayer(self.folder, self.clock)
        self.voice = RecordedVoice(Espeak("espeak-ng"), self.player, Cache(self.folder), self.clock)

    def is_heard(self, times: int) -> None:
        """Waits until so many sounds were begun."""
        self.qtbot.waitUntil(lambda: self.heard == times)

    def is_made(self, times: int) -> None:
        """Waits until the engine was asked so often, and all it was asked for is there."""
        self.qtbot.waitUntil(lambda: len(self.stand_ins.asked("espeak-ng")) == times == self.kept)

    @property
    def heard(self) -> int:
        return len(self.stand_ins.asked("pw-play"))

    @property
    def kept(self) -> int:
        return len(list(self.folder.glob("*.wav")))


@pytest.fixture
def spoken(stand_ins: StandIns, qtbot: QtBot) -> Spoken:
    return Spoken(stand_ins, qtbot)


def test_a_line_is_made_once_and_played_each_time(spoken: Spoken) -> None:
    for times in (1, 2, 3):
        spoken.voice.say("Half way.")
        spoken.is_heard(times)

    assert spoken.stand_ins.said() == ["Half way."]
    assert spoken.kept == 1


def test_rate_voice_and_volume_are_the_persons(spoken: Spoken) -> None:
    spoken.voice.tune(120, "en-us", 35)
    spoken.voice.say("Half way.")
    spoken.is_heard(1)

    assert spoken.stand_ins.asked("espeak-ng")[0].startswith("--stdin -b1 -z -s120 -ven-us -w /")
    assert spoken.stand_ins.asked("pw-play")[0].startswith("--volume=0.350 /")


def test_lines_prepared_ahead_are_ready_when_they_are_due(spoken: Spoken) -> None:
    spoken.voice.prepare([Line("One.", 2), Line("Two.", 2), Line("Three.", 2)])
    spoken.is_made(3)
    spoken.stand_ins.install("espeak-ng", HANGS)

    spoken.voice.say("Two.", 2)
    spoken.is_heard(1)

    assert spoken.stand_ins.said() == ["One.", "Two.", "Three."]


def test_a_line_that_is_due_goes_before_those_prepared(spoken: Spoken) -> None:
    spoken.voice.prepare([Line(f"Line {number}.", 2) for number in range(30)])
    spoken.voice.say("Now.", 2)
    spoken.is_heard(1)

    assert "Now." in spoken.stand_ins.said()[:2]


def test_the_newest_line_wins(spoken: Spoken) -> None:
    spoken.stand_ins.install("pw-play", ALONE + HANGS)
    spoken.voice.prepare([Line(text, 9) for text in ("One.", "Two.", "Three.")])
    spoken.is_made(3)

    for times, text in enumerate(("One.", "Two.", "Three.", "One."), 1):
        spoken.voice.say(text, 9)
        spoken.is_heard(times)
    spoken.voice.close()

    assert "not alone" not in spoken.stand_ins.asked("pw-play")


def test_of_lines_that_come_at_once_only_the_last_is_heard(spoken: Spoken) -> None:
    for text in ("One.", "Two.", "Three."):
        spoken.voice.say(text, 9)
    spoken.is_made(3)
    spoken.is_heard(1)

    newest = Cache(spoken.folder).place("espeak-ng", "en", 150, "Three.")
    assert spoken.stand_ins.asked("pw-play") == [f"--volume=0.600 {newest}"]


def test_a_line_that_would_come_late_is_left_out_and_kept_for_next_time(spoken: Spoken) -> None:
    spoken.stand_ins.install("espeak-ng", WAITS + WRITES_WAV)
    spoken.voice.say("Late.", 9)
    spoken.clock.seconds += LATE + 0.1
    (spoken.stand_ins.folder / "go").touch()
    spoken.is_made(1)

    spoken.voice.say("Late.", 9)
    spoken.is_heard(1)

    assert spoken.heard == 1


def test_quiet_means_quiet_also_for_what_is_still_being_made(spoken: Spoken) -> None:
    spoken.stand_ins.install("espeak-ng", WAITS + WRITES_WAV)
    spoken.voice.say("Lower your ear.", 9)
    spoken.voice.be_quiet()
    (spoken.stand_ins.folder / "go").touch()
    spoken.is_made(1)

    spoken.voice.say("Lower your ear.", 9)
    spoken.is_heard(1)

    assert spoken.heard == 1


def test_an_engine_that_hangs_holds_up_nothing(spoken: Spoken) -> None:
    spoken.voice.say("Ready.", 9)
    spoken.is_heard(1)
    spoken.stand_ins.install("espeak-ng", HANGS)

    since = time.monotonic()
    spoken.voice.say("Never made.", 9)
    took = time.monotonic() - since
    spoken.voice.say("Ready.", 9)
    spoken.is_heard(2)
    spoken.voice.close()

    assert took < 0.1


def test_a_line_too_long_for_its_time_is_spoken_faster(spoken: Spoken) -> None:
    spoken.stand_ins.sample(1.0)
    spoken.voice.say("Sit tall.", 0.9)
    spoken.is_heard(1)

    rates = [asked.split()[3] for asked in spoken.stand_ins.asked("espeak-ng")]
    assert rates == ["-s150", "-s170"]


def test_faster_has_an_end() -> None:
    assert [rate_for(150, 1.0, room) for room in (2.0, 1.0, 0.9, 0.5, 0.0001)] == [150, 150, 170, 180, 180]
    assert rate_for(250, 1.0, 0.5) == 250
    assert rate_for(80, 2.0, 1.0) == 164


def test_a_voice_that_is_not_known_gives_way_to_the_engines_own(
    spoken: Spoken, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    unknown = 'case "$*" in *-vBela*) echo "no such voice" >&2; exit 1;; esac\n'
    spoken.stand_ins.install("espeak-ng", unknown + WRITES_WAV)
    for times in (1, 2):
        spoken.voice.tune(150, "Bela", 60)
        spoken.voice.say("Half way.", 9)
        spoken.is_heard(times)

    assert caplog.messages == ["No voice: espeak-ng does without the voice Bela: no such voice"]
    assert [asked.split()[4] for asked in spoken.stand_ins.asked("espeak-ng")] == ["-vBela", "-ven"]


def test_an_engine_that_fails_is_tried_again_later(spoken: Spoken, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO")
    spoken.stand_ins.install("espeak-ng", FAILS)
    spoken.voice.say("One.", 9)
    spoken.qtbot.waitUntil(lambda: spoken.voice.trouble.resting)
    spoken.voice.say("Two.", 9)
    spoken.stand_ins.install("espeak-ng", WRITES_WAV)
    spoken.clock.seconds += RETRY_AFTER
    spoken.voice.say("Three.", 9)
    spoken.is_heard(1)

    assert spoken.stand_ins.said() == ["Three."]
    assert caplog.messages == ["No voice: espeak-ng: connection refused"]


def test_an_engine_that_says_yes_and_writes_nothing_is_not_believed(
    spoken: Spoken, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    spoken.stand_ins.install("espeak-ng")  # as espeak-ng does on a full disk
    spoken.voice.say("One.", 9)
    spoken.qtbot.waitUntil(lambda: spoken.voice.trouble.resting)

    assert spoken.kept == 0
    assert caplog.messages == ["No voice: espeak-ng: it wrote nothing; the disk may be full"]


def test_a_cache_that_cannot_be_had_is_a_reason_to_be_silent(
    spoken: Spoken, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    spoken.folder.touch()  # a file where the folder would be

    spoken.voice.say("One.", 9)
    spoken.voice.prepare([Line("Two.", 1)])

    assert spoken.voice.trouble.resting
    assert len(caplog.messages) == 1


def test_the_cache_forgets_what_was_used_longest_ago(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    for name, used in (("old", 1), ("new", 3), ("middle", 2)):
        file = tmp_path / f"{name}.wav"
        with file.open("wb") as sparse:
            sparse.truncate(LARGEST // 2)
        os.utime(file, (used, used))
    half_made = cache.half_made(tmp_path / "x.wav")
    half_made.touch()

    cache.tidy()

    assert sorted(file.name for file in tmp_path.iterdir()) == ["middle.wav", "new.wav"]


def test_where_nothing_is_installed_one_sentence_says_what_would_help(stand_ins: StandIns) -> None:
    voice = DesktopVoice(SoundPlayer(stand_ins.folder), stand_ins.folder)
    voice.prepare([Line("One.", 1)])
    voice.say("One.")
    voice.be_quiet()
    alone = (voice.available, voice.why_not, voice.cure)

    stand_ins.install("apt")
    with_apt = voice.cure
    stand_ins.install("paplay")
    with_player = voice.cure
    stand_ins.install("espeak-ng", WRITES_WAV)

    assert alone == (False, "no speech engine is installed", "Install espeak-ng to hear the cues.")
    assert with_apt == "Install espeak-ng to hear the cues: sudo apt install espeak-ng pulseaudio-utils"
    assert with_player == "Install espeak-ng to hear the cues: sudo apt install espeak-ng"
    assert (voice.available, voice.why_not, voice.cure) == (True, "", "")
    assert voice.name == "espeak-ng, played by paplay"


def test_an_engine_without_a_player_says_so(stand_ins: StandIns) -> None:
    stand_ins.install("espeak-ng")
    stand_ins.install("apt")
    voice = DesktopVoice(SoundPlayer(stand_ins.folder), stand_ins.folder)

    assert voice.why_not == "none of pw-play, paplay, aplay, afplay is installed"
    assert voice.cure == "Install a player to hear the cues: sudo apt install pulseaudio-utils"


def test_speech_dispatcher_is_never_asked_to_wait(stand_ins: StandIns, qtbot: QtBot) -> None:
    stand_ins.install("spd-say")
    voice = DesktopVoice(SoundPlayer(stand_ins.folder), stand_ins.folder)
    voice.tune(210, "Bela", 80)
    voice.say("-w --stop\n  Half way.", 2)
    qtbot.waitUntil(lambda: bool(stand_ins.asked("spd-say")))
    voice.close()

    assert voice.name == "spd-say"
    assert stand_ins.asked("spd-say") == ["-NErgo -len -r20 -i-20 -yBela -- -w --stop Half way."]


def test_on_macos_the_text_is_read_from_the_input_too() -> None:
    command = Say().command("-o x", 150, "", Path("/tmp/x.wav"))

    assert command.reads == b"-o x"
    assert command.arguments[-4:] == ("-o", "/tmp/x.wav", "-f", "-")


@pytest.mark.parametrize(("rate", "steps"), [(80, "-7"), (150, "-2"), (180, "0"), (300, "5")])
def test_on_windows_nothing_of_a_persons_is_part_of_the_script(rate: int, steps: str) -> None:
    voice, text = "Zira'); evil(", "$(evil) '; evil"
    command = Sapi().command(text, rate, voice, Path("x.wav"))

    assert "evil" not in " ".join(command.arguments)
    assert command.reads == text.encode()
    assert command.environment == {"ERGO_VOICE": voice, "ERGO_RATE": steps, "ERGO_FILE": "x.wav"}


HOSTILE = {
    "an option": "--help",
    "a file": "-w /tmp/ergo-was-here.wav",
    "quotes": 'it\'s "so" `x` $(touch /tmp/ergo-was-here)',
    "lines": "one\n\n--two\r\nthree",
    "nul": "before\0after",
    "much": "a " * 5000,
    "one long word": "a" * 10_000,
    "marks": "<speak><break time='9000s'/></speak> [[h@l'oU]]",
    "signs": "caf\u00e9 \u2026 \U0001f9d8 \u202e half a pair: \ud83d",
    "end of input": "\x04\x1a",
}


@needs_espeak
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_words_are_only_words(text: str, tmp_path: Path, qtbot: QtBot) -> None:
    since = time.monotonic()
    voice = RecordedVoice(Espeak("espeak-ng"), SoundPlayer(tmp_path), Cache(tmp_path))
    voice.tune(150, "", 0)
    voice.prepare([Line(text, 60)])
    if clean(text):
        place = Cache(tmp_path).place("espeak-ng", "en", 150, clean(text))
        qtbot.waitUntil(place.exists)
        assert seconds_of(place) > 0
    assert time.monotonic() - since < 5
    assert not list(Path("/tmp").glob("ergo-was-here*"))


@needs_espeak
@pytest.mark.parametrize("name", ["nobody", "-w/tmp/ergo-was-here.wav", "../../../etc/passwd", "a\0b"])
def test_hostile_names_of_voices_are_only_unknown(name: str, tmp_path: Path, qtbot: QtBot) -> None:
    voice = RecordedVoice(Espeak("espeak-ng"), SoundPlayer(tmp_path), Cache(tmp_path))
    voice.tune(150, name, 0)
    voice.prepare([Line("Half way.", 60)])
    own = Cache(tmp_path).place("espeak-ng", "en", 150, "Half way.")
    qtbot.waitUntil(own.exists)

    assert not list(Path("/tmp").glob("ergo-was-here*"))


@needs_espeak
def test_every_line_of_every_routine_is_said_before_the_next(tmp_path: Path) -> None:
    routines = [
        resolved
        for routine in catalogue().routines.values()
        for turn in (0, 1)  # right side first, then left
        if (resolved := resolve(routine, (), catalogue(), turn=turn))
    ]
    found = {line: resolved.routine.id for resolved in routines for line in lines(resolved)}
    lengths = Lengths(tmp_path)
    texts = sorted({line.say for line in found})
    with ThreadPoolExecutor(2) as pool:
        plain = dict(zip(texts, pool.map(lambda text: lengths.of(text, 150), texts), strict=True))

    late = {line for line in found if plain[line.say] > line.seconds}
    too_late = {
        (found[line], line.say, lasts - line.seconds)
        for line in late
        if (lasts := lengths.of(line.say, rate_for(150, plain[line.say], line.seconds))) > line.seconds
    }

    assert len({resolved.routine.id for resolved in routines}) == len(catalogue().routines)
    assert len(late) <= 0.06 * len(found)  # few are hurried, and none beyond what one can follow
    assert too_late == set()
    assert all(rate_for(150, plain[line.say], line.seconds) <= FASTEST for line in late)


class Lengths:
    """How long the real engine needs for a text."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def of(self, text: str, rate: int) -> float:
        """Seconds."""
        file = Cache(self._folder).place("espeak-ng", "en", rate, text)
        command = Espeak("espeak-ng").command(text, rate, "", file)
        subprocess.run([command.program, *command.arguments], input=command.reads, check=True)
        return seconds_of(file)
