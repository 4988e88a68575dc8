"""What the doctor finds on a whole desktop, on a poor one, and where there is nothing at all."""

import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from ergo.desktop.autostart import AtLogin
from ergo.desktop.doctor import SHARED_FROM_X, Finding, Report, State, examine
from tests.desktop.stand_ins import StandIns, stand_ins
from tests.desktop.test_bus import mute
from tests.headless_desktop import HeadlessDesktop

__all__ = ["stand_ins"]  # a fixture

SENSES = [
    *("idle", "lock", "sleep", "calls", "presenting", "do_not_disturb"),
    *("notifications", "tray", "voice", "sound", "startup", "media"),
]


def findings(report: Report) -> dict[str, Finding]:
    """What was found of each sense."""
    return {name: getattr(report, name) for name in SENSES}


def states(report: Report) -> dict[str, State]:
    """How each sense does."""
    return {name: finding.state for name, finding in findings(report).items()}


@pytest.mark.desktop
@pytest.mark.usefixtures("desktop", "qapp")
def test_on_a_whole_desktop_all_that_is_built_works() -> None:
    report = examine({})

    works = {name for name, state in states(report).items() if state is State.WORKS}
    assert works - {"voice", "sound", "calls"} == {
        *("idle", "lock", "sleep", "presenting", "do_not_disturb", "media", "notifications", "tray")
    }
    assert report.idle.by == "X11 idle counter"
    assert report.notifications.by.startswith("dunst ")


@pytest.mark.desktop(notify="none", panel=False)
@pytest.mark.usefixtures("desktop", "qapp")
def test_what_is_missing_is_named_with_a_cure() -> None:
    report = examine({})

    assert report.notifications == Finding(
        "",
        State.MISSING,
        "no notification server is installed, or none runs",
        "Ergo shows its own card instead. A notification server such as dunst would help.",
    )
    assert report.tray == Finding(
        "",
        State.MISSING,
        "no panel with a tray is on the session bus",
        "Start Ergo again to see its window.",
    )


@pytest.mark.desktop(notify="none", panel=False, fresh=True)
@pytest.mark.usefixtures("qapp")
def test_a_panel_that_hangs_is_not_said_to_work(
    desktop: HeadlessDesktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    mute(desktop, "org.kde.StatusNotifierWatcher")
    monkeypatch.setenv("QT_QPA_PLATFORM", "wayland")

    found = examine({}).tray

    assert (found.state, found.because) == (
        State.MISSING,
        "the panel's tray does not answer: no answer in time",
    )


def test_without_a_display_or_a_bus_every_sense_still_has_its_line() -> None:
    keys = ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "QT_QPA_PLATFORM")
    bare = {name: value for name, value in os.environ.items() if name not in keys}
    bare["DBUS_SYSTEM_BUS_ADDRESS"] = "unix:path=/nowhere"
    script = "import msgspec; from ergo.desktop.doctor import examine\n"
    script += "print(msgspec.json.encode(examine({})).decode())"

    done = subprocess.run([sys.executable, "-c", script], env=bare, capture_output=True, text=True)

    assert done.stderr == ""
    report = msgspec.json.decode(done.stdout, type=Report)
    works = {name for name, state in states(report).items() if state is State.WORKS}
    assert works == {"sleep"}
    assert all(finding.because for finding in findings(report).values())
    assert report.versions["display"] == "none"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("state", "finding"),
    [
        (AtLogin(True), ("works", "")),
        (AtLogin(False), ("missing", "starting at login is switched off")),
        (AtLogin(False, "its entry names nothing"), ("missing", "its entry names nothing")),
    ],
)
def test_it_says_whether_the_desktop_will_start_ergo(state: AtLogin, finding: tuple[str, str]) -> None:
    startup = examine({}, state).startup

    assert (startup.state.value, startup.because) == finding


@pytest.mark.usefixtures("qapp")
def test_the_report_can_be_pasted_anywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/somebody")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/home/somebody/bus")

    report = examine({"settings": Path("/home/somebody/.config/ergo/settings.toml"), "log": Path("/var/log")})

    assert report.paths == {"settings": "~/.config/ergo/settings.toml", "log": "/var/log"}
    assert "somebody" not in msgspec.json.encode(report).decode()


@pytest.mark.desktop(notify="none", panel=False)
@pytest.mark.usefixtures("qapp")
def test_its_json_has_the_fields_the_command_line_promises(desktop: HeadlessDesktop) -> None:
    assert desktop.display

    said = msgspec.to_builtins(examine({}))

    assert list(said) == [*SENSES, "versions", "paths", "libraries"]
    assert all(list(said[name]) == ["by", "state", "because", "cure", "now"] for name in SENSES)


@pytest.mark.desktop(panel=False, fresh=True)
def test_it_tells_what_is_so_now_and_names_what_it_cannot_know(
    desktop: HeadlessDesktop, stand_ins: StandIns
) -> None:
    stand_ins.install("pw-dump", "echo '[]'")
    stand_ins.install("pactl", "echo '[]'")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATH", desktop.environment["PATH"])
        desktop.run("dunstctl", "set-paused", "true").check_returncode()

    report = examine({})

    assert report.calls == Finding("PipeWire, PulseAudio, open video devices", State.WORKS, now="no")
    assert report.presenting == Finding("X11 windows", State.WORKS, SHARED_FROM_X, now="no")
    assert report.do_not_disturb == Finding("dunst", State.WORKS, now="yes")
    assert report.media == Finding("media players, idle inhibitors", State.WORKS, now="no")


@pytest.mark.desktop(notify="none", panel=False)
@pytest.mark.usefixtures("desktop", "stand_ins")
def test_one_half_of_a_call_is_not_enough() -> None:
    report = examine({})

    assert report.calls.state is State.UNKNOWN
    assert report.calls.now == ""
    assert report.calls.because == "pw-dump is not installed; pactl is not installed"
    assert report.calls.cure.startswith("Install PipeWire's or PulseAudio's tools")
    assert report.do_not_disturb.state is State.UNKNOWN
