"""Microphones and shared screens: real recordings on a real PipeWire, and what other servers print."""

import json
import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ergo.core.events import Sign
from ergo.desktop.quiet import alsa, pipewire
from ergo.desktop.quiet.pulse import Pulse
from ergo.desktop.quiet.sound import SoundServer
from tests.desktop.quiet.asking import ask, comes_to_tell
from tests.desktop.stand_ins import FAILS, StandIns, stand_ins
from tests.headless_desktop import HeadlessDesktop

__all__ = ["stand_ins"]

pytestmark = pytest.mark.usefixtures("qapp")

SERVERS = ("pipewire", "wireplumber", "pipewire-pulse")
PATIENCE = 60_000  # milliseconds: a busy machine takes its time to start three servers
NO_SOURCE = ("", "@DEFAULT_SOURCE@")
NOBODY = {Sign.PRESENTING: False, Sign.CALL: False}
IN_A_CALL = {Sign.PRESENTING: False, Sign.CALL: True}


@pytest.fixture
def sound(desktop: HeadlessDesktop, qtbot: QtBot) -> HeadlessDesktop:
    """A desktop with PipeWire, a microphone and speakers that aren't there."""
    if missing := [name for name in (*SERVERS, "pactl", "parec", "pw-dump") if shutil.which(name) is None]:
        pytest.skip(f"not installed: {', '.join(missing)}")
    running = {}
    for server in SERVERS:
        running[server] = desktop.start(server)
        # The others end at once where they don't find the first.
        qtbot.waitUntil(lambda: (desktop.folder / "run" / "pipewire-0").exists(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: desktop.run("pactl", "info").returncode == 0, timeout=PATIENCE)
    for name, more in (("microphone", ("media.class=Audio/Source/Virtual",)), ("speakers", ())):
        made = desktop.run("pactl", "load-module", "module-null-sink", f"sink_name={name}", *more)
        assert made.returncode == 0

    def is_chosen() -> bool:
        """Who records before the session manager has chosen a source, whichever, waits in vain."""
        if running["wireplumber"].poll() is not None:  # it came before the first could answer, and ended
            running["wireplumber"] = desktop.start("wireplumber")
        return desktop.run("pactl", "get-default-source").stdout.strip() not in NO_SOURCE

    qtbot.waitUntil(is_chosen, timeout=PATIENCE)
    return desktop


def node(kind: str, state: str = "running", **properties: str | bool) -> dict[str, object]:
    """A node as pw-dump prints it."""
    info = {"state": state, "props": {"media.class": kind} | properties}
    return {"id": 40, "type": "PipeWire:Interface:Node", "info": info}


def array(*things: object) -> bytes:
    """What pw-dump prints of things that changed at once."""
    return json.dumps(things, indent=2).encode() + b"\n"


def printed(*things: object) -> bytes:
    """What pw-dump prints."""
    return array({"id": 0, "type": "PipeWire:Interface:Core", "info": {}}, *things)


SPEAKERS = {**node("Audio/Sink", "suspended"), "id": 30}
RECORDING = node("Stream/Input/Audio")
GONE = {"id": 40, "info": None}


@pytest.mark.desktop(notify="none", panel=False, fresh=True)
def test_a_program_that_records_is_a_call_and_one_that_hears_the_speakers_is_none(
    sound: HeadlessDesktop, qtbot: QtBot
) -> None:
    server = SoundServer()

    comes_to_tell(qtbot, server, NOBODY)
    assert server.name == "PipeWire"
    call = sound.start("parec", "--device=microphone", "/dev/null")
    comes_to_tell(qtbot, server, IN_A_CALL)
    call.kill()
    comes_to_tell(qtbot, server, NOBODY)
    sound.start("parec", "--device=speakers.monitor", "/dev/null")
    qtbot.waitUntil(lambda: "speakers" in sound.run("pactl", "list", "source-outputs").stdout, timeout=8000)
    assert ask(qtbot, server) == (NOBODY, "")


@pytest.mark.desktop(notify="none", panel=False, fresh=True)
def test_pulseaudio_tells_the_same_where_pipewire_cannot(sound: HeadlessDesktop, qtbot: QtBot) -> None:
    pulse = Pulse()
    told: list[object] = []

    def tells(call: bool) -> bool:
        pulse.ask(lambda answer, _: told.append(answer))
        count = len(told)
        qtbot.waitUntil(lambda: len(told) > count)
        return told[-1] == {Sign.CALL: call}

    qtbot.waitUntil(lambda: tells(False), timeout=8000)
    sound.start("parec", "--device=speakers.monitor", "/dev/null")
    qtbot.waitUntil(lambda: "speakers" in sound.run("pactl", "list", "source-outputs").stdout, timeout=8000)
    assert tells(False)
    sound.start("parec", "--device=microphone", "/dev/null")
    qtbot.waitUntil(lambda: tells(True), timeout=8000)


@pytest.mark.parametrize(
    ("nodes", "told"),
    [
        ([SPEAKERS], NOBODY),
        ([SPEAKERS, node("Stream/Input/Audio")], IN_A_CALL),
        ([SPEAKERS, node("Stream/Input/Audio", "idle")], NOBODY),
        ([SPEAKERS, node("Stream/Input/Audio", "running", **{"stream.monitor": True})], NOBODY),
        ([SPEAKERS, node("Stream/Input/Audio", **{"stream.capture.sink": "true"})], NOBODY),
        ([SPEAKERS, node("Video/Source", **{"device.api": "v4l2"})], IN_A_CALL),
        ([SPEAKERS, node("Video/Source", "suspended", **{"device.api": "v4l2"})], NOBODY),
        ([SPEAKERS, node("Stream/Output/Video")], {Sign.PRESENTING: True, Sign.CALL: False}),
        ([SPEAKERS, node("Stream/Output/Video", "suspended")], NOBODY),
        ([node("Video/Source")], {Sign.PRESENTING: True}),
        ([node("Video/Source", **{"device.api": "libcamera"})], IN_A_CALL),
        ([{"id": 4, "type": "PipeWire:Interface:Node", "info": None}], {Sign.PRESENTING: False}),
    ],
)
def test_what_runs_in_pipewire_tells_calls_and_shared_screens(nodes: list[object], told: object) -> None:
    assert pipewire.understand(printed(*nodes)) == told


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (printed(SPEAKERS, RECORDING) + array(GONE), NOBODY),
        (array(GONE) + printed(SPEAKERS, RECORDING), IN_A_CALL),
        (printed(SPEAKERS) + array(RECORDING), IN_A_CALL),
        (printed(SPEAKERS, RECORDING) + array(GONE) + array(), NOBODY),
        (printed(SPEAKERS, node("Stream/Input/Audio", **{"node.name": "]\n["})), IN_A_CALL),
        (b"", {Sign.PRESENTING: False}),
    ],
)
def test_what_changes_while_pipewire_is_asked_counts_as_it_was_told_last(said: bytes, told: object) -> None:
    assert pipewire.understand(said) == told


@pytest.mark.parametrize("nonsense", [b"oops", b"{}", b'[{"type": 3}]', b"\xff", b"[" * 100_000])
def test_nonsense_is_refused(nonsense: bytes) -> None:
    with pytest.raises((ValueError, RecursionError)):
        pipewire.understand(nonsense)


def test_without_pipewires_tools_pulseaudio_is_asked(stand_ins: StandIns, qtbot: QtBot) -> None:
    stand_ins.install("pactl", "echo '[]'")
    server = SoundServer()

    assert ask(qtbot, server) == ({Sign.CALL: False}, "")
    assert server.name == "PulseAudio"
    assert stand_ins.asked("pactl") == ["--format=json list source-outputs"]


def test_where_pipewire_has_no_sound_both_tell_their_part(stand_ins: StandIns, qtbot: QtBot) -> None:
    stand_ins.install("pw-dump", "echo '[]'")
    stand_ins.install("pactl", "echo '[]'")
    server = SoundServer()

    assert ask(qtbot, server) == (NOBODY, "")
    assert server.name == "PipeWire, PulseAudio"


@pytest.mark.parametrize(
    ("does", "why"),
    [
        (FAILS, "pw-dump: connection refused"),
        ("echo oops", "pw-dump says what makes no sense: "),
        ("head -c 9000000 /dev/zero", "pw-dump: said too much"),
    ],
)
def test_a_server_that_fails_or_lies_cannot_tell_and_is_left_alone(
    stand_ins: StandIns, qtbot: QtBot, does: str, why: str
) -> None:
    stand_ins.install("pw-dump", does)
    server = SoundServer()

    told, because = ask(qtbot, server)
    again = ask(qtbot, server)

    assert told == {}
    assert because.startswith(why)
    assert because.endswith("; pactl is not installed")
    assert again == (told, because)
    assert len(stand_ins.asked("pw-dump")) == 1
    assert server.cure == "Start a sound server such as PipeWire."


@pytest.mark.parametrize(
    ("states", "told"),
    [
        ([], {}),
        (["closed"], {Sign.CALL: False}),
        (["closed", "state: RUNNING\nowner_pid   : 4"], {Sign.CALL: True}),
    ],
)
def test_the_kernel_tells_whether_a_microphone_runs(tmp_path: Path, states: list[str], told: object) -> None:
    for number, state in enumerate(states):
        folder = tmp_path / f"card{number}" / "pcm0c" / "sub0"
        folder.mkdir(parents=True)
        (folder / "status").write_text(f"{state}\n")
    (tmp_path / "card0" / "pcm0p" / "sub0").mkdir(parents=True)
    (tmp_path / "card0" / "pcm0p" / "sub0" / "status").write_text("state: RUNNING\n")

    assert alsa.recording(tmp_path) == told


def test_a_machine_without_sound_says_how_to_get_told(stand_ins: StandIns, qtbot: QtBot) -> None:
    stand_ins.install("apt")
    server = SoundServer()

    assert ask(qtbot, server) == ({}, "pw-dump is not installed; pactl is not installed")
    assert server.cure == (
        "Install PipeWire's or PulseAudio's tools, so that Ergo notices calls: "
        "sudo apt install pipewire-bin pulseaudio-utils"
    )
