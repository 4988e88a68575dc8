"""Locks on macOS, with its session faked: what follows from its words is proven, macOS is not."""

from collections.abc import Mapping
from ctypes import CFUNCTYPE, c_void_p
from types import SimpleNamespace

import pytest

from ergo.desktop.foundation import LIBRARY as FOUNDATION
from ergo.desktop.presence.on_macos import IN_FRONT, LIBRARY, LOCKED, MacPresence, Quartz
from tests.desktop.fake_foundation import FakeFoundation


class Session:
    """A session that says these words."""

    def __init__(self, words: Mapping[str, int] | None) -> None:
        self.said = words

    def words(self) -> Mapping[str, int] | None:
        return self.said


@pytest.mark.parametrize(
    ("words", "locked"),
    [
        ({IN_FRONT: True}, False),
        ({IN_FRONT: True, LOCKED: True}, True),
        ({IN_FRONT: True, LOCKED: False}, False),
        ({IN_FRONT: False}, True),  # another person's session is in front
        ({}, False),
        (None, False),  # no session on a screen: cannot tell
    ],
)
def test_a_lock_follows_from_the_words(words: Mapping[str, int] | None, locked: bool) -> None:
    assert MacPresence(lambda: Session(words)).locked(None) is locked


@pytest.mark.parametrize("missing", [OSError("no such library"), AttributeError("no such function")])
def test_where_the_session_cannot_be_asked_nothing_counts_as_locked(
    missing: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    def nowhere() -> Session:
        raise missing

    caplog.set_level("INFO")

    assert MacPresence(nowhere).locked(5.0) is False
    assert [record.getMessage() for record in caplog.records] == [
        f"A locked screen cannot be told: {missing}"
    ]


def session_of(words: dict[str, object]) -> tuple[Quartz, FakeFoundation]:
    """A session whose dictionary says that, as real C calls."""
    fake = FakeFoundation(words)
    copy = CFUNCTYPE(c_void_p)(lambda: fake.DICTIONARY if words else None)
    quartz = SimpleNamespace(CGSessionCopyCurrentDictionary=copy)
    return Quartz({LIBRARY: quartz, FOUNDATION: fake.library}.__getitem__), fake


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ({LOCKED: True, IN_FRONT: True}, {LOCKED: 1, IN_FRONT: 1}),
        ({LOCKED: 1, IN_FRONT: False}, {LOCKED: 1, IN_FRONT: 0}),
        ({IN_FRONT: False}, {IN_FRONT: 0}),
        ({LOCKED: "yes", IN_FRONT: True}, {IN_FRONT: 1}),
    ],
)
def test_the_words_are_read_out_of_its_dictionary(words: dict[str, object], said: dict[str, int]) -> None:
    session, fake = session_of(words)

    assert session.words() == said
    assert fake.released == [FakeFoundation.DICTIONARY]


def test_without_a_session_nothing_is_read_or_let_go() -> None:
    session, fake = session_of({})

    assert session.words() is None
    assert fake.released == []
