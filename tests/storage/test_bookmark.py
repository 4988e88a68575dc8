"""The state survives a restart, and a damaged bookmark is no reason not to start."""

import logging
from pathlib import Path

import pytest

from ergo.core.breaks import Because, Kind, Sat
from ergo.core.events import Reading, Sign
from ergo.core.state import Counts, Pause, Saved, State, Waiting
from ergo.storage.bookmark import BookmarkFile
from ergo.storage.files import CannotWrite

SAVED = Saved(
    state=State(
        at=1234.5,
        counts=Counts(sitting=1800.25),
        reading=Reading(idle=3.5, signs=frozenset({Sign.CALL})),
        pause=Pause(until=2000),
        waiting=Waiting(Kind.MICRO, Because.CALL, since=1200, from_sat=1800),
        pending=(Sat(1.0, 2.0, 1.0),),
    ),
    at=1234.5,
    wall=1772442000.0,
    boot="0b3c",
)


def test_what_was_saved_comes_back_whole(tmp_path: Path) -> None:
    BookmarkFile(tmp_path / "bookmark.json").save(SAVED)

    assert BookmarkFile(tmp_path / "bookmark.json").load() == SAVED


def test_the_first_start_has_no_bookmark(tmp_path: Path) -> None:
    assert BookmarkFile(tmp_path / "bookmark.json").load() is None


@pytest.mark.parametrize("content", [b"", b"{", b"null", b'{"at": "noon"}', b"\xff\x00"])
def test_a_damaged_bookmark_is_set_aside_and_said(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, content: bytes
) -> None:
    file = tmp_path / "bookmark.json"
    file.write_bytes(content)

    assert BookmarkFile(file).load() is None

    [aside] = tmp_path.iterdir()
    assert aside.name.startswith("bookmark-damaged-")
    assert aside.read_bytes() == content
    [record] = caplog.records
    assert (record.levelno, aside.name in record.getMessage()) == (logging.WARNING, True)
    caplog.clear()


def test_a_bookmark_that_cannot_be_read_is_said(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "bookmark.json").mkdir()

    assert BookmarkFile(tmp_path / "bookmark.json").load() is None

    assert "cannot be read" in caplog.text
    caplog.clear()


def test_a_bookmark_that_cannot_be_saved_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(CannotWrite):
        BookmarkFile(tmp_path / "file" / "bookmark.json").save(SAVED)
