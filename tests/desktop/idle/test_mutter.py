"""GNOME's idle monitor, as a stand-in on a real bus tells it: it works, is missing, goes, hangs, or lies."""

import os
import signal
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ergo.desktop.bus import Bus, session_bus
from ergo.desktop.idle import mutter
from ergo.desktop.idle.mutter import NAME, PATH, MutterIdle
from tests.headless_desktop import SYSTEM_PYTHON, HeadlessDesktop

pytestmark = [
    pytest.mark.desktop(notify="none", panel=False, fresh=True),
    pytest.mark.usefixtures("qapp"),
]

MOCK = "org.freedesktop.DBus.Mock"
WATCH = {"AddIdleWatch": "11", "AddUserActiveWatch": "12"}


class Monitor:
    """A stand-in for Mutter's monitor."""

    def __init__(self, desktop: HeadlessDesktop, idle_milliseconds: str = "0") -> None:
        self._desktop = desktop
        self.process = desktop.start(SYSTEM_PYTHON, "-m", "dbusmock", "--session", NAME, PATH, NAME)
        desktop.wait_for_name(NAME)
        self.answers("GetIdletime", "t", f"ret = {idle_milliseconds}")
        self.answers("AddIdleWatch", "u", f"ret = {WATCH['AddIdleWatch']}", takes="t")
        self.answers("AddUserActiveWatch", "u", f"ret = {WATCH['AddUserActiveWatch']}")
        self.answers("RemoveWatch", "", "", takes="u")

    def answers(self, method: str, gives: str, code: str, takes: str = "") -> None:
        """From now on that method is answered so; Python code sets *ret*."""
        self._call("AddMethod", NAME, method, takes, gives, code)

    def fires(self, method: str) -> None:
        """The watch that this method added calls."""
        self._call("EmitSignal", NAME, "WatchFired", "u", f"[<uint32 {WATCH[method]}>]")

    def babbles(self, signature: str, values: str) -> None:
        """A signal that makes no sense."""
        self._call("EmitSignal", NAME, "WatchFired", signature, values)

    def asked(self, method: str) -> int:
        """How often that method was called."""
        done = self._desktop.call("session", NAME, PATH, f"{MOCK}.GetCalls")
        return done.count(f"'{method}'")

    def stops(self, sign: signal.Signals = signal.SIGKILL) -> None:
        """The shell crashes, or hangs."""
        os.kill(self.process.pid, sign)
        if sign is signal.SIGKILL:
            self.process.wait()

    def _call(self, method: str, *words: str) -> None:
        self._desktop.call("session", NAME, PATH, f"{MOCK}.{method}", *words)


class Told:
    """What the source says of itself."""

    def __init__(self, bus: Bus | None) -> None:
        self.all: list[str] = []
        self.source = MutterIdle(bus)
        self.start()

    def start(self) -> None:
        """Starts it, again."""
        self.source.start(lambda: self.all.append("ready"), self.all.append)


@pytest.fixture
def bus(desktop: HeadlessDesktop) -> Iterator[Bus]:
    """The desktop's session bus."""
    assert desktop.display
    found, why = session_bus()
    assert found, why
    yield found
    found.close()


def test_pauses_and_returns_are_heard_and_the_return_is_watched_anew_each_time(
    desktop: HeadlessDesktop, bus: Bus, qtbot: QtBot
) -> None:
    monitor, told = Monitor(desktop), Told(bus)
    qtbot.waitUntil(lambda: told.all == ["ready"])
    calls: list[None] = []
    assert told.source.watch(1, lambda: calls.append(None))
    assert told.source.idle() == 0

    for count in (1, 2):
        monitor.fires("AddIdleWatch")
        qtbot.waitUntil(lambda: (told.source.idle() or 0) >= mutter.PAUSE)
        qtbot.waitUntil(lambda count=count: monitor.asked("AddUserActiveWatch") == count)  # type: ignore[misc]
        monitor.fires("AddUserActiveWatch")
        qtbot.waitUntil(lambda count=count: len(calls) == count)  # type: ignore[misc]
        assert told.source.idle() == 0

    told.source.close()
    qtbot.waitUntil(lambda: monitor.asked("RemoveWatch") == 1)


def test_whoever_is_idle_at_the_start_is_known_to_be(
    desktop: HeadlessDesktop, bus: Bus, qtbot: QtBot
) -> None:
    monitor, told = Monitor(desktop, "300 * 1000"), Told(bus)
    qtbot.waitUntil(lambda: told.all == ["ready"])
    monitor.fires("AddIdleWatch")  # real Mutter does so at once
    qtbot.waitUntil(lambda: monitor.asked("AddUserActiveWatch") == 1)

    assert 300 <= (told.source.idle() or 0) < 330


def test_when_the_shell_goes_idle_is_unknown_and_when_it_returns_all_is_watched_again(
    desktop: HeadlessDesktop, bus: Bus, qtbot: QtBot
) -> None:
    first, told = Monitor(desktop), Told(bus)
    qtbot.waitUntil(lambda: told.all == ["ready"])

    first.stops()
    qtbot.waitUntil(lambda: told.all == ["ready", "GNOME's monitor is not on the session bus"])
    assert told.source.idle() is None

    second = Monitor(desktop)
    qtbot.waitUntil(lambda: told.all[2:] == ["ready"] or _asks_again(told))
    assert told.source.idle() == 0
    second.fires("AddIdleWatch")
    qtbot.waitUntil(lambda: (told.source.idle() or 0) >= mutter.PAUSE)


def _asks_again(told: Told) -> bool:
    """The stand-in learns its methods only after it has the name; a real shell knows them before."""
    if told.all[-1] != "ready":
        told.start()
    return told.all[-1] == "ready"


def test_without_gnome_or_without_a_bus_the_reason_is_told(bus: Bus, qtbot: QtBot) -> None:
    assert Told(None).all == ["there is no session bus to ask GNOME's monitor"]

    told = Told(bus)

    qtbot.waitUntil(lambda: told.all == ["GNOME's monitor is not on the session bus"])
    assert told.source.idle() is None


def test_a_shell_that_hangs_is_given_up(desktop: HeadlessDesktop, bus: Bus, qtbot: QtBot) -> None:
    monitor = Monitor(desktop)
    monitor.stops(signal.SIGSTOP)

    told = Told(bus)

    why = "GNOME's monitor does not help: no answer in time"
    qtbot.waitUntil(lambda: told.all == [why], timeout=8000)
    monitor.stops(signal.SIGCONT)


@pytest.mark.parametrize(
    ("method", "gives", "code"),
    [("GetIdletime", "s", "ret = 'long'"), ("AddIdleWatch", "b", "ret = True"), ("GetIdletime", "", "")],
)
def test_a_shell_that_answers_nonsense_does_not_help(
    desktop: HeadlessDesktop, bus: Bus, qtbot: QtBot, method: str, gives: str, code: str
) -> None:
    monitor = Monitor(desktop)
    monitor.answers(method, gives, code, takes="t" if method == "AddIdleWatch" else "")

    told = Told(bus)

    why = "GNOME's monitor does not help: its answer makes no sense"
    qtbot.waitUntil(lambda: told.all == [why])


def test_signals_that_make_no_sense_are_passed_over(desktop: HeadlessDesktop, bus: Bus, qtbot: QtBot) -> None:
    monitor, told = Monitor(desktop), Told(bus)
    qtbot.waitUntil(lambda: told.all == ["ready"])

    monitor.babbles("s", "[<'eleven'>]")
    monitor.babbles("", "@av []")
    monitor.babbles("uu", "[<uint32 11>, <uint32 12>]")
    monitor.babbles("u", "[<uint32 99>]")
    monitor.fires("AddUserActiveWatch")

    monitor.fires("AddIdleWatch")
    qtbot.waitUntil(lambda: (told.source.idle() or 0) >= mutter.PAUSE)


def test_a_minute_without_any_pause_is_asked_about_once(
    desktop: HeadlessDesktop, bus: Bus, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monitor, told = Monitor(desktop), Told(bus)
    qtbot.waitUntil(lambda: told.all == ["ready"])
    monitor.answers("GetIdletime", "t", "ret = 90000")  # a film has kept the watches silent

    monkeypatch.setattr(mutter, "DOUBT", 0.0)
    assert told.source.idle() == 0
    assert told.source.idle() == 0

    qtbot.waitUntil(lambda: (told.source.idle() or 0) >= 90)
    qtbot.waitUntil(lambda: monitor.asked("AddUserActiveWatch") == 1)
    assert monitor.asked("GetIdletime") == 2
