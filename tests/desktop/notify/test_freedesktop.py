"""Notifications on real servers, clicked as a person would; and servers that come, go, or never answer."""

import os
import re
import signal
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from ergo.core.breaks import Answer
from ergo.desktop.bus import Body, Bus, session_bus
from ergo.desktop.notify.freedesktop import NAME, PATH, FreedesktopNotifier
from ergo.ports import Notice
from tests.desktop.test_bus import mute
from tests.headless_desktop import SYSTEM_PYTHON, HeadlessDesktop

pytestmark = [pytest.mark.desktop(panel=False, fresh=True), pytest.mark.usefixtures("qapp")]

NOTICE = Notice("Half a minute for you", "Hip circles. Ready when you are.", "Start", "In 5 min")


class Heard:
    """What was said of a notice: answers and reasons, in order."""

    def __init__(self) -> None:
        self.all: list[Answer | str | None] = []

    def show(self, notifier: FreedesktopNotifier, notice: Notice = NOTICE) -> None:
        """Shows a notice and listens."""
        notifier.show(notice, self.all.append, self.all.append)


@pytest.fixture
def bus(desktop: HeadlessDesktop) -> Iterator[Bus]:
    """The desktop's session bus."""
    assert desktop.display
    found, why = session_bus()
    assert found, why
    yield found
    found.close()


@pytest.fixture
def notifier(bus: Bus) -> FreedesktopNotifier:
    """The notifier on the test's desktop."""
    return FreedesktopNotifier(bus)


@pytest.fixture
def heard() -> Heard:
    """Nothing heard yet."""
    return Heard()


def shown(desktop: HeadlessDesktop) -> int:
    """How many notifications dunst shows."""
    return int(desktop.run("dunstctl", "count", "displayed").stdout)


def popup(desktop: HeadlessDesktop) -> tuple[int, int, int, int] | None:
    """Where xfce4-notifyd's notification is: left, top, width, height; None while it is not there yet."""
    found = desktop.run("xdotool", "search", "--onlyvisible", "--class", "xfce4-notifyd", "getwindowgeometry")
    numbers = re.search(r"Position: (-?\d+),(-?\d+).*Geometry: (\d+)x(\d+)", found.stdout, re.DOTALL)
    if not numbers:
        return None
    left, top, width, height = map(int, numbers.groups())
    return left, top, width, height


def click_xfce(desktop: HeadlessDesktop, qtbot: QtBot, across: float, down: float) -> None:
    """Clicks the notification at that part of its width and height."""
    qtbot.waitUntil(lambda: popup(desktop) is not None)
    place = popup(desktop)
    assert place
    left, top, width, height = place
    desktop.xdotool("mousemove", str(left + int(width * across)), str(top + int(height * down)))
    desktop.xdotool("click", "1")


def settle(bus: Bus, qtbot: QtBot) -> None:
    """Waits until the server has done all it was asked, and we have heard of it: it answers in order."""
    answers: list[Body | None] = []
    for asked in (1, 2):  # what its answers made us ask is done the second time
        bus.call(NAME, PATH, NAME, "GetServerInformation", done=lambda body, _why: answers.append(body))
        qtbot.waitUntil(partial(_has, answers, asked))


def _has(answers: list[Body | None], number: int) -> bool:
    return len(answers) == number


def on_dunst(desktop: HeadlessDesktop, qtbot: QtBot) -> None:
    """Waits until dunst shows exactly one notification."""
    qtbot.waitUntil(lambda: shown(desktop) == 1)


@pytest.mark.desktop(notify="xfce", panel=False, fresh=True)
@pytest.mark.parametrize(
    ("across", "down", "answer"),
    [(0.28, 0.7, Answer.START), (0.74, 0.7, Answer.LATER), (0.3, 0.2, Answer.SKIP)],
    ids=["start", "later", "the text"],
)
def test_a_click_on_xfce_answers_once(
    desktop: HeadlessDesktop,
    notifier: FreedesktopNotifier,
    heard: Heard,
    qtbot: QtBot,
    across: float,
    down: float,
    answer: Answer,
) -> None:
    heard.show(notifier)

    click_xfce(desktop, qtbot, across, down)

    qtbot.waitUntil(lambda: heard.all == [answer])
    qtbot.waitUntil(lambda: popup(desktop) is None)
    assert heard.all == [answer]


@pytest.mark.parametrize(("label", "answer"), [("Start", Answer.START), ("In 5 min", Answer.LATER)])
def test_the_menu_of_dunst_answers_once_and_the_notice_goes(
    desktop: HeadlessDesktop,
    notifier: FreedesktopNotifier,
    heard: Heard,
    qtbot: QtBot,
    label: str,
    answer: Answer,
) -> None:
    (desktop.folder / "choice").write_text(label)
    heard.show(notifier)
    on_dunst(desktop, qtbot)

    desktop.xdotool("mousemove", "1100", "70", "click", "2")

    qtbot.waitUntil(lambda: heard.all == [answer])
    qtbot.waitUntil(lambda: shown(desktop) == 0)
    assert heard.all == [answer]


Act = Callable[[HeadlessDesktop], object]


@pytest.mark.parametrize(
    ("act", "answer"),
    [
        (lambda desktop: desktop.xdotool("mousemove", "1100", "70", "click", "1"), Answer.START),
        (lambda desktop: desktop.run("dunstctl", "action", "0"), Answer.START),
        (lambda desktop: desktop.xdotool("mousemove", "1100", "70", "click", "3"), Answer.SKIP),
        (lambda desktop: desktop.run("dunstctl", "close"), Answer.SKIP),
    ],
    ids=["a click on the text", "the shortcut", "a click that closes", "closed by shortcut"],
)
def test_what_a_person_does_on_dunst_answers_once(
    desktop: HeadlessDesktop,
    bus: Bus,
    notifier: FreedesktopNotifier,
    heard: Heard,
    qtbot: QtBot,
    act: Act,
    answer: Answer,
) -> None:
    heard.show(notifier)
    on_dunst(desktop, qtbot)

    act(desktop)

    qtbot.waitUntil(lambda: heard.all == [answer])
    qtbot.waitUntil(lambda: shown(desktop) == 0)
    settle(bus, qtbot)
    assert heard.all == [answer]


def test_a_notice_the_server_lets_expire_has_no_answer(
    desktop: HeadlessDesktop, bus: Bus, notifier: FreedesktopNotifier, heard: Heard, qtbot: QtBot
) -> None:
    heard.show(notifier)
    on_dunst(desktop, qtbot)

    # Ours stay; the same number shown again with a short life is how a server's own limit looks to us.
    message: Body = ("Ergo", notifier._number, "", "x", "", [], {}, 100)
    bus.call(NAME, PATH, NAME, "Notify", "susssasa{sv}i", message)

    qtbot.waitUntil(lambda: heard.all == [None])


def test_a_new_notice_takes_the_place_of_the_old_one(
    desktop: HeadlessDesktop, bus: Bus, notifier: FreedesktopNotifier, qtbot: QtBot
) -> None:
    first, second = Heard(), Heard()
    first.show(notifier)
    on_dunst(desktop, qtbot)

    second.show(notifier, Notice("Walk with me?", "Two minutes, any direction."))
    settle(bus, qtbot)
    assert shown(desktop) == 1
    desktop.run("dunstctl", "action", "0")

    qtbot.waitUntil(lambda: second.all == [Answer.START])
    qtbot.waitUntil(lambda: shown(desktop) == 0)
    assert first.all == []


def test_two_notices_at_once_leave_one_on_the_screen(
    desktop: HeadlessDesktop, bus: Bus, notifier: FreedesktopNotifier, heard: Heard, qtbot: QtBot
) -> None:
    heard.show(notifier)
    heard.show(notifier)

    on_dunst(desktop, qtbot)
    settle(bus, qtbot)
    assert shown(desktop) == 1
    notifier.withdraw()
    qtbot.waitUntil(lambda: shown(desktop) == 0)
    assert heard.all == []


def test_a_notice_withdrawn_before_it_was_shown_does_not_stay(
    desktop: HeadlessDesktop, bus: Bus, notifier: FreedesktopNotifier, heard: Heard, qtbot: QtBot
) -> None:
    heard.show(notifier)
    on_dunst(desktop, qtbot)
    notifier.withdraw()
    heard.show(notifier)  # what the server can is known by now, so this one is on its way at once
    notifier.withdraw()

    notifier.say("Last", "word", pytest.fail)
    on_dunst(desktop, qtbot)
    settle(bus, qtbot)

    assert (shown(desktop), heard.all) == (1, [])


def test_without_a_server_the_notice_fails_at_once(
    bus: Bus, heard: Heard, qtbot: QtBot, desktop: HeadlessDesktop
) -> None:
    os.kill(desktop.process_of(NAME), signal.SIGKILL)

    heard.show(FreedesktopNotifier(bus))

    qtbot.waitUntil(lambda: len(heard.all) == 1, timeout=1000)
    assert str(heard.all[0]).startswith("no notification server: org.freedesktop.DBus.Error.")


def test_a_server_that_dies_hands_the_notice_over_and_the_next_server_is_used(
    desktop: HeadlessDesktop, notifier: FreedesktopNotifier, heard: Heard, qtbot: QtBot
) -> None:
    heard.show(notifier)
    on_dunst(desktop, qtbot)

    os.kill(desktop.process_of(NAME), signal.SIGKILL)
    qtbot.waitUntil(lambda: heard.all == ["the notification server is gone"])
    desktop.start("dunst")
    desktop.wait_for_name(NAME)
    heard.show(notifier)
    on_dunst(desktop, qtbot)
    desktop.run("dunstctl", "action", "0")

    qtbot.waitUntil(lambda: heard.all[1:] == [Answer.START])


@pytest.mark.desktop(notify="none", panel=False, fresh=True)
def test_a_server_without_buttons_shows_messages_but_no_prompts(
    desktop: HeadlessDesktop, notifier: FreedesktopNotifier, heard: Heard, qtbot: QtBot
) -> None:
    template = ("--template", "notification_daemon", "--parameters", '{"capabilities": "body"}')
    desktop.start(SYSTEM_PYTHON, "-m", "dbusmock", "--session", *template)
    desktop.wait_for_name(NAME)

    heard.show(notifier)

    qtbot.waitUntil(lambda: heard.all == ["mock-notify shows no buttons"])


@pytest.mark.desktop(notify="none", panel=False, fresh=True)
def test_a_server_that_never_answers_is_given_up_after_three_seconds(
    desktop: HeadlessDesktop, notifier: FreedesktopNotifier, heard: Heard, qtbot: QtBot
) -> None:
    mute(desktop, NAME)

    heard.show(notifier)

    qtbot.waitUntil(lambda: heard.all == ["the notification server does not answer"], timeout=3500)


def test_what_a_slow_server_shows_after_all_is_taken_back(
    desktop: HeadlessDesktop, bus: Bus, notifier: FreedesktopNotifier, heard: Heard, qtbot: QtBot
) -> None:
    heard.show(notifier)
    on_dunst(desktop, qtbot)
    notifier.withdraw()
    qtbot.waitUntil(lambda: shown(desktop) == 0)
    server = desktop.process_of(NAME)

    os.kill(server, signal.SIGSTOP)
    heard.show(notifier)
    qtbot.waitUntil(lambda: heard.all == ["the notification server does not answer"], timeout=3500)
    os.kill(server, signal.SIGCONT)
    settle(bus, qtbot)

    assert (shown(desktop), len(heard.all)) == (0, 1)


def test_without_a_bus_every_notice_fails_and_nothing_breaks(heard: Heard, qtbot: QtBot) -> None:
    notifier = FreedesktopNotifier(None, why_no_bus="no session bus: there is none")

    unsaid: list[str] = []
    notifier.say("Hello", "there", unsaid.append)
    heard.show(notifier)
    assert heard.all == unsaid == []

    qtbot.waitUntil(lambda: heard.all == unsaid == ["no session bus: there is none"])
    notifier.withdraw()


def test_a_bus_that_dies_hands_the_notice_over(
    desktop: HeadlessDesktop,
    notifier: FreedesktopNotifier,
    heard: Heard,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
) -> None:
    heard.show(notifier)
    on_dunst(desktop, qtbot)

    os.kill(int(desktop.environment["DESKTOP_SESSION_BUS"]), signal.SIGKILL)
    qtbot.waitUntil(lambda: heard.all == ["the notification server is gone"])
    heard.show(notifier)

    qtbot.waitUntil(lambda: len(heard.all) == 2)
    assert heard.all[1] == "no notification server: the session bus is gone"
    caplog.clear()
