"""Locks and sleep on Windows, with its messages made by hand: reading them is proven, Windows is not."""

from collections.abc import Callable
from ctypes import CFUNCTYPE, addressof, c_int, c_uint32, c_void_p
from types import SimpleNamespace

import pytest

from ergo.desktop.presence.on_windows import Message, WindowsPresence, Wts

pytestmark = pytest.mark.usefixtures("qapp")

SESSION, POWER = 0x02B1, 0x0218
DISCONNECTED, CONNECTED, LOGGED_ON, LOCKED, UNLOCKED = 2, 1, 5, 7, 8
SUSPENDS, RESUMES, RESUMES_BY_HAND, BATTERY = 4, 0x12, 7, 9


class Session:
    """A Windows that tells, or refuses to."""

    def __init__(self, refuses: str = "") -> None:
        self.refuses = refuses
        self.windows: list[int] = []

    def tell(self, window: int) -> None:
        if self.refuses:
            raise OSError(self.refuses)
        self.windows.append(window)


class Told:
    """What was said of it."""

    def __init__(self, presence: WindowsPresence) -> None:
        self.presence = presence
        self.changes: list[tuple[bool, bool]] = []
        presence.on_change = lambda: self.changes.append((presence.locked(None), presence.asleep))

    def send(self, number: int, what: int, kind: bytes = b"windows_generic_MSG") -> None:
        """Windows sends that message to the window."""
        message = Message(0, number, what)
        assert self.presence.ear.nativeEvent(kind, addressof(message)) == (False, 0)


@pytest.fixture
def told() -> Told:
    """Nothing was said yet."""
    return Told(WindowsPresence(Session))


@pytest.mark.parametrize(
    ("messages", "changes"),
    [
        ([(SESSION, LOCKED), (SESSION, UNLOCKED)], [(True, False), (False, False)]),
        ([(SESSION, LOCKED), (SESSION, LOCKED)], [(True, False)]),
        ([(SESSION, DISCONNECTED), (SESSION, CONNECTED)], [(True, False), (False, False)]),
        # Another person's session comes in front of a locked one: both have to end.
        (
            [(SESSION, LOCKED), (SESSION, DISCONNECTED), (SESSION, CONNECTED), (SESSION, UNLOCKED)],
            [(True, False), (False, False)],
        ),
        ([(POWER, SUSPENDS), (POWER, RESUMES), (POWER, RESUMES_BY_HAND)], [(False, True), (False, False)]),
        ([(POWER, RESUMES), (SESSION, UNLOCKED), (SESSION, CONNECTED)], []),
        ([(SESSION, LOGGED_ON), (SESSION, 99), (POWER, BATTERY), (0x0200, LOCKED)], []),
    ],
)
def test_each_change_is_told_once(
    told: Told, messages: list[tuple[int, int]], changes: list[tuple[bool, bool]]
) -> None:
    for message in messages:
        told.send(*message)

    assert told.changes == changes


def test_a_message_of_another_kind_is_not_read(told: Told) -> None:
    told.send(SESSION, LOCKED, b"windows_dispatcher_MSG")

    assert told.changes == []


def test_its_window_is_told_of_locks_and_never_seen() -> None:
    session = Session()

    presence = WindowsPresence(lambda: session)

    assert session.windows == [presence.ear.winId()]
    assert not presence.ear.isVisible()


def test_where_windows_refuses_sleep_is_told_all_the_same(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO")
    told = Told(WindowsPresence(lambda: Session("access is denied")))

    told.send(POWER, SUSPENDS)

    assert told.changes == [(False, True)]
    assert [record.getMessage() for record in caplog.records] == [
        "A locked screen cannot be told: access is denied"
    ]


@pytest.mark.parametrize("answer", [1, 0])
def test_the_call_is_made_as_windows_wants_it(answer: int) -> None:
    asked: list[tuple[int, int]] = []

    def register(window: int, flags: int) -> int:
        asked.append((window, flags))
        return answer

    call = CFUNCTYPE(c_int, c_void_p, c_uint32)(register)
    load: Callable[[str], object] = {
        "wtsapi32": SimpleNamespace(WTSRegisterSessionNotification=call)
    }.__getitem__
    session = Wts(load)

    if answer:
        session.tell(2**40)
    else:
        with pytest.raises(OSError, match="refuses"):
            session.tell(2**40)
    assert asked == [(2**40, 0)]
