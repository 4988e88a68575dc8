"""All means together: what is known in the end, and that nothing they do holds up the tray."""

from collections.abc import Callable, Iterator
from time import monotonic

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from pytestqt.qtbot import QtBot

from ergo.core.events import Sign
from ergo.desktop import quiet as room
from ergo.desktop.bus import session_bus, system_bus
from ergo.desktop.quiet import Known, Quiet
from ergo.desktop.quiet.means import Done
from tests.desktop.quiet.asking import Says, ask_all
from tests.desktop.stand_ins import FAILS, HANGS, StandIns, stand_ins
from tests.headless_desktop import SYSTEM_PYTHON, HeadlessDesktop

__all__ = ["stand_ins"]

pytestmark = pytest.mark.usefixtures("qapp")

CALL = frozenset({Sign.CALL})


def yes(done: Done) -> None:
    done({Sign.CALL: True}, "")


def no(done: Done) -> None:
    done({Sign.CALL: False}, "")


def cannot(done: Done) -> None:
    done({}, "no server")


def stumbles(_done: Done) -> None:
    raise ZeroDivisionError("by nothing")


def test_one_that_says_yes_is_enough_and_news_are_told_once(qtbot: QtBot) -> None:
    says = Says(answer=yes)
    quiet = Quiet([Says(answer=no), says, Says(answer=cannot)])
    news: list[frozenset[Sign]] = []
    quiet.on_change = lambda: news.append(quiet.signs)

    assert ask_all(qtbot, quiet) == CALL
    assert ask_all(qtbot, quiet) == CALL
    says.answer = no
    assert ask_all(qtbot, quiet) == frozenset()
    assert news == [CALL, frozenset()]


def test_asking_holds_up_nobody_and_answers_come_from_the_loop(qtbot: QtBot) -> None:
    says = Says(answer=yes)
    quiet = Quiet([says])

    quiet.ask()
    assert says.asked == 0
    qtbot.waitUntil(lambda: quiet.signs == CALL)


def test_what_is_known_names_its_means_and_what_is_in_the_way(qtbot: QtBot) -> None:
    quiet = Quiet([Says(answer=no), Says(answer=cannot), Says(Sign.MEDIA, answer=cannot)])
    ask_all(qtbot, quiet)

    assert quiet.known(Sign.CALL) == Known(False, ("somebody",), ("no server",))
    assert quiet.known(Sign.MEDIA) == Known(None, (), ("no server",))
    assert quiet.known(Sign.PRESENTING) == Known()


@pytest.mark.parametrize("answer", [cannot, stumbles])
def test_one_that_fails_is_said_once_and_left_alone_longer_and_longer(
    qtbot: QtBot, answer: Callable[[Done], None], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    says = Says(answer=answer)
    quiet = Quiet([says])

    for _ in range(3):
        assert ask_all(qtbot, quiet) == frozenset()

    assert says.asked == 1
    assert len(caplog.messages) == 1
    assert caplog.messages[0].startswith("Cannot be told by somebody: ")


def test_one_that_never_answers_is_not_asked_again_until_it_is_overdue(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    hangs, answers, later = Says(), Says(answer=yes), list[Done]()
    quiet = Quiet([hangs, answers])
    hangs.answer = later.append
    quiet.ask()
    qtbot.waitUntil(lambda: quiet.signs == CALL)
    quiet.ask()
    qtbot.waitUntil(lambda: answers.asked == 2)
    assert hangs.asked == 1

    monkeypatch.setattr(room, "OVERDUE", 0.0)
    quiet.ask()
    qtbot.waitUntil(lambda: hangs.asked == 2)
    later[0]({Sign.MEDIA: True}, "")  # a late answer to the first question
    assert quiet.signs == CALL


def test_an_old_answer_is_believed_no_longer(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    quiet = Quiet([Says(answer=yes)])
    assert ask_all(qtbot, quiet) == CALL

    monkeypatch.setattr(room, "FRESH", 0.0)

    assert quiet.signs == frozenset()


PLAYER = "org.mpris.MediaPlayer2.film"
NAMES = f'("org.freedesktop.Notifications", "{PLAYER}")'
A_HANG = 1.0  # seconds; on a busy machine even a loop that never waits is held up for a while
LIES_ON_THE_BUS = f"""
import dbus, dbus.service, dbus.mainloop.glib
from gi.repository import GLib
dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
bus = dbus.SessionBus()
class Liar(dbus.service.Object):
    @dbus.service.method("org.freedesktop.DBus.Properties", in_signature="ss", out_signature="v")
    def Get(self, interface, key): return dbus.Array(["lies"], signature="s")
    @dbus.service.method("org.freedesktop.Notifications", out_signature="i")
    def GetServerInformation(self): return -1
names = [dbus.service.BusName(name, bus) for name in {NAMES}]
liars = [Liar(bus, path) for path in ("/org/freedesktop/Notifications", "/org/mpris/MediaPlayer2")]
GLib.MainLoop().run()
"""
HANGS_ON_THE_BUS = f"""
import dbus, time
bus = dbus.SessionBus()
names = [bus.request_name(name) for name in {NAMES}]
time.sleep(60)
"""


class LongestWait:
    """How long the loop was ever held up, seen by a timer that wants to run all the time."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._last = monotonic()
        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = monotonic()
        self.seconds, self._last = max(self.seconds, now - self._last), now

    def stop(self) -> None:
        self._timer.stop()


@pytest.fixture
def whole(desktop: HeadlessDesktop) -> Iterator[Quiet]:
    """Every means, on the test's desktop."""
    assert desktop.display
    system, session = system_bus()[0], session_bus()[0]
    assert system
    assert session
    quiet = Quiet.of_this_desktop(system, session)
    yield quiet
    quiet.close()
    system.close()
    session.close()


@pytest.mark.desktop(notify="none", panel=False, fresh=True)
@pytest.mark.parametrize(
    ("programs", "on_the_bus", "known"),
    [
        ("echo '[]'", "", {Sign.CALL, Sign.PRESENTING}),
        (FAILS, "", set()),
        (HANGS, HANGS_ON_THE_BUS, set()),
        ("echo oops", LIES_ON_THE_BUS, set()),
    ],
    ids=["works", "missing", "hangs", "lies"],
)
def test_whatever_the_means_do_the_loop_goes_on_and_the_rest_is_told(
    whole: Quiet,
    desktop: HeadlessDesktop,
    stand_ins: StandIns,
    programs: str,
    on_the_bus: str,
    known: set[Sign],
) -> None:
    for name in ("pw-dump", "pactl"):
        stand_ins.install(name, programs)
    if on_the_bus:
        desktop.start(SYSTEM_PYTHON, "-c", on_the_bus)
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("PATH", desktop.environment["PATH"])
            desktop.wait_for_name(PLAYER)
    loop, wait = QEventLoop(), LongestWait()
    whole.ask(loop.quit)
    loop.exec()
    wait.stop()

    told = {sign for sign in Sign if whole.known(sign).yes is not None}
    assert told - {Sign.CALL} == {Sign.FULL_SCREEN, Sign.APP, Sign.MEDIA} | known - {Sign.CALL}
    assert whole.signs == frozenset()
    assert wait.seconds < A_HANG
