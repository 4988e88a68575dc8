"""What is written down while Ergo runs: today at hand, and trouble said once."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ergo.core.breaks import Kind, Outcome, Prompted, Sat
from ergo.core.glance import Today
from ergo.core.state import Saved, State
from ergo.daybook import DayBook, SteadyBookmark
from ergo.storage.bookmark import BookmarkFile
from ergo.storage.history import History

MORNING = datetime(2026, 3, 2, 9, tzinfo=UTC).timestamp()
TAKEN = Prompted(MORNING, Kind.MICRO, Outcome.TAKEN)


class Person:
    """Somebody who is told things."""

    def __init__(self, home: Path) -> None:
        self.told: list[str] = []
        self.home = home
        self.history = History(home / "history.db")
        self.book = DayBook(self.history, UTC, self.told.append)


@pytest.fixture
def person(tmp_path: Path) -> Iterator[Person]:
    person = Person(tmp_path)
    yield person
    person.history.close()


@pytest.fixture
def blocked(person: Person) -> Callable[[], None]:
    """A folder stands where the history belongs; the call takes it away."""
    place = person.home / "history.db"
    place.mkdir()
    return place.rmdir


def test_today_counts_what_was_kept_and_the_sit_that_goes_on(person: Person) -> None:
    person.history.write(Prompted(MORNING - 86_400, Kind.MICRO, Outcome.TAKEN))
    person.history.write(TAKEN)
    assert person.book.today(MORNING, None).taken == 1

    person.book.write(Prompted(MORNING + 60, Kind.MICRO, Outcome.SKIPPED))
    today = person.book.today(MORNING + 100, Sat(MORNING, MORNING + 100, 100))

    assert today == Today(offered=2, taken=1, longest_sit_seconds=100, sitting_seconds=100)


def test_a_new_day_begins_at_midnight(person: Person) -> None:
    person.book.today(MORNING, None)
    person.book.write(TAKEN)

    assert person.book.today(MORNING + 86_400, None) == Today()


def test_what_was_deleted_is_forgotten(person: Person) -> None:
    person.book.today(MORNING, None)
    person.book.write(TAKEN)
    person.history.delete_all()

    person.book.forget()

    assert person.book.today(MORNING, None) == Today()


def test_that_the_history_takes_nothing_is_said_once_and_nothing_is_lost(
    person: Person, blocked: Callable[[], None], caplog: pytest.LogCaptureFixture
) -> None:
    person.book.today(MORNING, None)
    person.book.write(TAKEN)
    person.book.write(TAKEN)
    assert len(person.told) == 1
    assert person.told[0].startswith("The history was not saved")
    assert person.book.today(MORNING, None).taken == 2

    blocked()
    person.book.write(TAKEN)
    assert len(person.history.entries(MORNING, MORNING + 1)) == 3
    assert len(person.told) == 1
    caplog.clear()


def test_a_damaged_history_is_set_aside_and_that_is_said_once(
    person: Person, caplog: pytest.LogCaptureFixture
) -> None:
    (person.home / "history.db").write_bytes(b"no database at all, " * 500)

    person.book.today(MORNING, None)
    person.book.write(TAKEN)

    [told] = person.told
    assert told.startswith("The history was damaged; it is now called history-damaged-")
    caplog.clear()


def test_a_bookmark_that_cannot_be_saved_is_said_once_until_it_can(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[str] = []
    (tmp_path / "data").touch()
    bookmark = SteadyBookmark(BookmarkFile(tmp_path / "data" / "bookmark.json"), told.append)
    saved = Saved(State(), 1.0, 2.0)

    bookmark.save(saved)
    bookmark.save(saved)
    assert len(told) == 1
    assert "was not saved" in told[0]

    (tmp_path / "data").unlink()
    bookmark.save(saved)
    assert BookmarkFile(tmp_path / "data" / "bookmark.json").load() == saved
    assert len(told) == 1
    caplog.clear()
