"""Locks on macOS, with its session faked: what follows from its words is proven, macOS is not."""

from collections.abc import Mapping
from ctypes import CFUNCTYPE, c_bool, c_char_p, c_uint32, c_ulong, c_void_p
from types import SimpleNamespace
from typing import Any

import pytest

from ergo.desktop.presence.on_macos import FOUNDATION, IN_FRONT, LIBRARY, LOCKED, MacPresence, Quartz


class Session:
    """A session that says these words."""

    def __init__(self, words: Mapping[str, bool] | None) -> None:
        self.said = words

    def words(self) -> Mapping[str, bool] | None:
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
def test_a_lock_follows_from_the_words(words: Mapping[str, bool] | None, locked: bool) -> None:
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


class Foundation:
    """The few functions of CoreFoundation, as real C calls: numbers stand for its objects."""

    SESSION, BOOLEAN, TEXT = 2**40, 21, 7

    def __init__(self, words: dict[str, object]) -> None:
        self.words = words
        self.names: list[str] = []
        self.released: list[int] = []

    def load(self, path: str) -> Any:
        """One of the two libraries."""
        copy = CFUNCTYPE(c_void_p)(lambda: self.SESSION if self.words else None)
        return {
            LIBRARY: SimpleNamespace(CGSessionCopyCurrentDictionary=copy),
            FOUNDATION: SimpleNamespace(
                CFStringCreateWithCString=CFUNCTYPE(c_void_p, c_void_p, c_char_p, c_uint32)(self._text),
                CFDictionaryGetValue=CFUNCTYPE(c_void_p, c_void_p, c_void_p)(self._value),
                CFGetTypeID=CFUNCTYPE(c_ulong, c_void_p)(
                    lambda it: self.BOOLEAN if isinstance(self._thing(it), bool) else self.TEXT
                ),
                CFBooleanGetValue=CFUNCTYPE(c_bool, c_void_p)(self._thing),
                CFBooleanGetTypeID=CFUNCTYPE(c_ulong)(lambda: self.BOOLEAN),
                CFRelease=CFUNCTYPE(None, c_void_p)(self.released.append),
            ),
        }[path]

    def _text(self, _allocator: int | None, name: bytes, form: int) -> int:
        assert form == 0x08000100
        self.names.append(name.decode())
        return len(self.names)

    def _value(self, session: int, key: int) -> int | None:
        assert session == self.SESSION
        name = self.names[key - 1]
        return 1000 + key if name in self.words else None

    def _thing(self, value: int) -> Any:
        return self.words[self.names[value - 1001]]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ({LOCKED: True, IN_FRONT: True}, {LOCKED: True, IN_FRONT: True}),
        ({IN_FRONT: False}, {IN_FRONT: False}),
        ({LOCKED: "yes", IN_FRONT: True}, {IN_FRONT: True}),
    ],
)
def test_the_words_are_read_out_of_its_dictionary(words: dict[str, object], said: dict[str, bool]) -> None:
    foundation = Foundation(words)

    assert Quartz(foundation.load).words() == said
    assert foundation.released == [Foundation.SESSION]


def test_without_a_session_nothing_is_read_or_let_go() -> None:
    foundation = Foundation({})

    assert Quartz(foundation.load).words() is None
    assert foundation.released == []
