"""D-Bus on the Qt loop: answers, time limits, senders, and a bus that dies."""

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ergo.desktop.bus import BUS, Body, Bus, session_bus, system_bus
from tests.headless_desktop import HeadlessDesktop

pytestmark = [pytest.mark.desktop(notify="none", panel=False), pytest.mark.usefixtures("qapp")]

# Owns a name, never answers, and says `Spoke` for itself or in another's name.
MUTE = """
import sys
from jeepney import DBusAddress, message_bus, new_signal
from jeepney.io.blocking import open_dbus_connection
bus = open_dbus_connection()
bus.send_and_get_reply(message_bus.RequestName(sys.argv[1]))
print("ready", flush=True)
for word in sys.argv[2:]:
    bus.send(new_signal(DBusAddress("/a", interface="a.b"), "Spoke", "s", (word,)))
while True:
    bus.receive()
"""


@pytest.fixture
def bus(desktop: HeadlessDesktop) -> Iterator[Bus]:
    """A connection to the desktop's session bus."""
    assert desktop.display
    found, why = session_bus()
    assert found, why
    yield found
    found.close()


def mute(desktop: HeadlessDesktop, name: str, *words: str) -> None:
    """Starts a service that never answers."""
    service = desktop.start(sys.executable, "-c", MUTE, name, *words)
    assert service.stdout
    assert service.stdout.readline() == "ready\n"


def test_an_answer_comes_to_the_callback_and_not_before_the_call_returned(bus: Bus, qtbot: QtBot) -> None:
    answers: list[tuple[Body | None, str]] = []

    bus.call(BUS, "/", BUS, "NameHasOwner", "s", (BUS,), done=lambda body, why: answers.append((body, why)))

    assert answers == []
    qtbot.waitUntil(lambda: answers == [((True,), "")])


def test_an_error_says_what_it_is(bus: Bus, qtbot: QtBot) -> None:
    answers: list[tuple[Body | None, str]] = []

    bus.call("a.b.c", "/", "a.b", "Hello", done=lambda body, why: answers.append((body, why)))

    qtbot.waitUntil(lambda: bool(answers))
    assert answers[0][0] is None
    assert "org.freedesktop.DBus.Error" in answers[0][1]


def test_a_service_that_never_answers_costs_only_its_time_limit(
    bus: Bus, desktop: HeadlessDesktop, qtbot: QtBot
) -> None:
    mute(desktop, "io.test.Mute")
    answers: list[tuple[Body | None, str]] = []

    bus.call(
        "io.test.Mute", "/", "a.b", "Hello", done=lambda body, why: answers.append((body, why)), limit=0.1
    )
    bus.call(BUS, "/", BUS, "NameHasOwner", "s", (BUS,), done=lambda body, why: answers.append((body, why)))

    qtbot.waitUntil(lambda: answers == [((True,), ""), (None, "no answer in time")])


def test_only_the_owner_of_the_name_is_heard(bus: Bus, desktop: HeadlessDesktop, qtbot: QtBot) -> None:
    heard: list[str] = []
    owned: list[bool] = []
    bus.listen(heard.append, sender="io.test.Right", interface="a.b", member="Spoke")
    # This makes the bus deliver the other's signals too.
    bus.listen(lambda _word: None, sender="io.test.Other", interface="a.b", member="Spoke")
    bus.watch_owner("io.test.Right", owned.append)
    qtbot.waitUntil(lambda: owned == [False])

    mute(desktop, "io.test.Other", "from another")
    mute(desktop, "io.test.Right", "one", "two")

    qtbot.waitUntil(lambda: heard == ["one", "two"])
    assert owned == [False, True]


def test_a_message_larger_than_the_wire_takes_at_once_arrives(bus: Bus, qtbot: QtBot) -> None:
    answers: list[Body | None] = []
    name = "x" * 2_000_000

    bus.call(BUS, "/", BUS, "NameHasOwner", "s", (name,), done=lambda body, _why: answers.append(body))

    qtbot.waitUntil(lambda: answers == [(False,)])


@pytest.mark.desktop(notify="none", panel=False, fresh=True)
def test_a_bus_that_dies_is_reported_once_and_every_call_hears_of_it(
    bus: Bus, desktop: HeadlessDesktop, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    mute(desktop, "io.test.Mute")
    answers: list[str] = []
    owned: list[bool] = []
    bus.watch_owner("io.test.Mute", owned.append)
    qtbot.waitUntil(lambda: owned == [True])
    bus.call("io.test.Mute", "/", "a.b", "Hello", done=lambda _body, why: answers.append(why))

    os.kill(int(desktop.environment["DESKTOP_SESSION_BUS"]), signal.SIGKILL)
    qtbot.waitUntil(lambda: owned == [True, False])
    bus.call(BUS, "/", BUS, "ListNames", done=lambda _body, why: answers.append(why))

    qtbot.waitUntil(lambda: answers == ["the session bus is gone"] * 2)
    assert [record.getMessage() for record in caplog.records] == ["The session bus is gone."]
    caplog.clear()


def test_without_a_bus_the_reason_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={tmp_path}/none")

    assert session_bus() == (None, "no session bus: DBUS_SESSION_BUS_ADDRESS is not set")
    assert system_bus() == (None, "no system bus: [Errno 2] No such file or directory")


@pytest.mark.parametrize("address", ["tcp:host=localhost,port=1", "nonsense", "unix:", "unix:path=/dev/null"])
def test_an_address_that_leads_nowhere_is_no_bus(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)

    found, why = session_bus()

    assert found is None
    assert why.startswith("no session bus: ")
