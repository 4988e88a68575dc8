"""Notification servers that do what they should not: closing at once, acting late, answering nonsense."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from ergo.core.breaks import Answer
from ergo.desktop.bus import Bus, session_bus
from ergo.desktop.notify.freedesktop import NAME, PATH, FreedesktopNotifier
from ergo.ports import Notice
from tests.headless_desktop import SYSTEM_PYTHON, HeadlessDesktop

pytestmark = [
    pytest.mark.desktop(notify="none", panel=False, fresh=True),
    pytest.mark.usefixtures("qapp"),
]

NOTICE = Notice("Hips & <back>", "Two minutes & <b>more</b>?", "Start", "In 5 min")
MOCK = "org.freedesktop.DBus.Mock"


class Server:
    """A stand-in whose answers the test writes."""

    def __init__(self, desktop: HeadlessDesktop, abilities: str = "'actions', 'body'") -> None:
        self._desktop = desktop
        desktop.start(SYSTEM_PYTHON, "-m", "dbusmock", "--session", NAME, PATH, NAME)
        desktop.wait_for_name(NAME)
        self.answers("GetServerInformation", "", "ssss", "ret = ('Odd', 'nobody', '1', '1.2')")
        self.answers("GetCapabilities", "", "as", f"ret = [{abilities}]")
        self.answers("Notify", "susssasa{sv}i", "u", "ret = 7")
        self.answers("CloseNotification", "u", "", "")

    def answers(self, method: str, takes: str, gives: str, code: str) -> None:
        """From now on that method is answered so; Python code sets *ret*."""
        self._call("AddMethod", NAME, method, takes, gives, code)

    def says(self, signal: str, signature: str, values: str) -> None:
        """Emits a signal."""
        self._call("EmitSignal", NAME, signal, signature, values)

    @property
    def asked(self) -> str:
        """Everything that was asked so far, as text."""
        return self._desktop.call("session", NAME, PATH, f"{MOCK}.GetCalls")

    def _call(self, method: str, *words: str) -> None:
        self._desktop.call("session", NAME, PATH, f"{MOCK}.{method}", *words)


@pytest.fixture
def bus(desktop: HeadlessDesktop) -> Iterator[Bus]:
    """The desktop's session bus."""
    assert desktop.display
    found, why = session_bus()
    assert found, why
    yield found
    found.close()


@pytest.fixture
def heard() -> list[Answer | str | None]:
    """What was said of notices: answers and reasons, in order."""
    return []


@pytest.fixture
def show(bus: Bus, heard: list[Answer | str | None]) -> Callable[[], FreedesktopNotifier]:
    """Shows the notice by a new notifier."""

    def shows() -> FreedesktopNotifier:
        notifier = FreedesktopNotifier(bus)
        notifier.show(NOTICE, heard.append, heard.append)
        return notifier

    return shows


Show = Callable[[], FreedesktopNotifier]
All = list[Answer | str | None]


@pytest.mark.parametrize("reason", [1, 2, 4], ids=["expired", "dismissed", "undefined"])
def test_what_the_server_closes_before_it_tells_the_number_is_no_answer(
    desktop: HeadlessDesktop, show: Show, heard: All, qtbot: QtBot, reason: int
) -> None:
    server = Server(desktop)
    emit = f"self.EmitSignal('', 'NotificationClosed', 'uu', [dbus.UInt32(7), dbus.UInt32({reason})])"
    server.answers("Notify", "susssasa{sv}i", "u", f"{emit}; ret = 7")

    show()

    qtbot.waitUntil(lambda: heard == [None])


@pytest.mark.parametrize("reason", [1, 4], ids=["expired", "undefined"])
def test_what_the_server_closes_by_itself_is_no_answer(
    desktop: HeadlessDesktop, show: Show, heard: All, qtbot: QtBot, reason: int
) -> None:
    server = Server(desktop)
    notifier = show()
    qtbot.waitUntil(lambda: notifier._number == 7)

    server.says("NotificationClosed", "uu", f"[<uint32 7>, <uint32 {reason}>]")

    qtbot.waitUntil(lambda: heard == [None])


def test_an_action_after_the_prompt_was_withdrawn_starts_nothing(
    desktop: HeadlessDesktop, show: Show, heard: All, qtbot: QtBot
) -> None:
    server = Server(desktop)
    notifier = show()
    qtbot.waitUntil(lambda: "'Notify'" in server.asked)
    qtbot.waitUntil(lambda: notifier._number == 7)

    notifier.withdraw()
    for name, number in (("start", 7), ("default", 7), ("start", 99)):
        server.says("ActionInvoked", "us", f"[<uint32 {number}>, <'{name}'>]")
    server.says("NotificationClosed", "uu", "[<uint32 7>, <uint32 2>]")
    qtbot.waitUntil(lambda: "'CloseNotification'" in server.asked)
    qtbot.wait(100)

    assert heard == []


def test_an_action_told_twice_answers_once(
    desktop: HeadlessDesktop, show: Show, heard: All, qtbot: QtBot
) -> None:
    server = Server(desktop)
    notifier = show()
    qtbot.waitUntil(lambda: notifier._number == 7)

    for _ in range(2):
        server.says("ActionInvoked", "us", "[<uint32 7>, <'later'>]")
    server.says("NotificationClosed", "uu", "[<uint32 7>, <uint32 3>]")
    qtbot.wait(100)

    assert heard == [Answer.LATER]


@pytest.mark.parametrize(
    ("method", "takes", "gives", "code"),
    [
        ("GetCapabilities", "", "i", "ret = 5"),
        ("GetCapabilities", "", "", ""),
        ("Notify", "susssasa{sv}i", "s", "ret = 'seven'"),
        ("Notify", "susssasa{sv}i", "u", "ret = 0"),
        ("Notify", "susssasa{sv}i", "", ""),
    ],
)
def test_a_server_that_answers_nonsense_hands_the_notice_over(
    desktop: HeadlessDesktop,
    show: Show,
    heard: All,
    qtbot: QtBot,
    method: str,
    takes: str,
    gives: str,
    code: str,
) -> None:
    server = Server(desktop)
    server.answers(method, takes, gives, code)

    notifier = show()

    qtbot.waitUntil(lambda: len(heard) == 1)
    assert str(heard[0]).endswith("its answer makes no sense")
    notifier.withdraw()


def test_signals_that_make_no_sense_are_said_once_and_cost_nothing(
    desktop: HeadlessDesktop, show: Show, heard: All, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    server = Server(desktop)
    notifier = show()
    qtbot.waitUntil(lambda: notifier._number == 7)

    for _ in range(3):
        server.says("ActionInvoked", "", "@av []")
        server.says("ActionInvoked", "sss", "[<'7'>, <'start'>, <'more'>]")
    server.says("ActionInvoked", "us", "[<uint32 7>, <'start'>]")

    qtbot.waitUntil(lambda: heard == [Answer.START])
    assert [record.getMessage() for record in caplog.records] == ["A listener on the session bus stumbled."]
    caplog.clear()


@pytest.mark.parametrize(
    ("abilities", "body"),
    [
        ("'actions', 'body'", "Two minutes & ‹b›more‹/b›?"),
        ("'actions', 'body', 'body-markup'", "Two minutes &amp; &lt;b&gt;more&lt;/b&gt;?"),
    ],
)
def test_no_text_is_read_as_markup(
    desktop: HeadlessDesktop, show: Show, qtbot: QtBot, abilities: str, body: str
) -> None:
    server = Server(desktop, abilities)

    show()

    qtbot.waitUntil(lambda: f"'{body}'" in server.asked)
