"""What is kept goes along, or is forgotten for good: through the page, real files and a running Ergo."""

import zipfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ergo.core.breaks import Entry, Kind, Moved, Outcome, Prompted, Sat
from ergo.core.diary import DiaryEntry
from ergo.core.kept import Forget, Store
from ergo.storage import paths
from ergo.ui.privacy_page import PrivacyPage
from tests.pretend_life import MORNING, Life

AT = MORNING.timestamp()
DAY = 86_400.0
TODAY = MORNING.date()
OLDER: tuple[Entry, ...] = (
    Prompted(AT - 2 * DAY, Kind.MICRO, Outcome.TAKEN),
    Moved(AT - DAY, "neck-60", 60, 1, Kind.MICRO, "neck"),
)
NOTES = (DiaryEntry(1, AT - 2 * DAY, before=3), DiaryEntry(2, AT - DAY, before=5))


@pytest.fixture
def page(life: Life, qtbot: QtBot) -> Iterator[PrivacyPage]:
    """The page of an Ergo that knows three days."""
    life.app.history.write_all(OLDER)
    for note in NOTES:
        life.app.diary.keep(note)
    life.works(minutes=3)
    page = life.app.keeping.page()
    qtbot.addWidget(page)
    page.show()
    yield page
    page.hide()


def kept(life: Life) -> tuple[list[Entry], list[int]]:
    """What history and diary know."""
    entries = life.app.history.entries(AT - 9 * DAY, AT + DAY)
    return list(entries), [note.id for note in life.app.diary.entries()]


def days(first: int, last: int) -> tuple[date, date]:
    """From so many days ago to so many days ago."""
    return TODAY - timedelta(first), TODAY - timedelta(last)


def test_days_are_forgotten_by_kind(life: Life, page: PrivacyPage) -> None:
    page.forget_wanted.emit(Forget(Store.HISTORY, *days(2, 2)))
    assert kept(life) == ([OLDER[1]], [2, 1])
    assert page.message == "Deleted for good."

    page.forget_wanted.emit(Forget(Store.DIARY, *days(1, 0)))
    assert kept(life) == ([OLDER[1]], [1])
    page.forget_wanted.emit(Forget(Store.DIARY))
    page.forget_wanted.emit(Forget(Store.HISTORY))
    assert kept(life) == ([], [])


def test_everything_is_forgotten_and_the_running_ergo_begins_anew(
    life: Life, page: PrivacyPage, home: Path
) -> None:
    life.app.change_setting("routines.body", ("wheelchair",))
    life.app.change_setting("look.theme", "dark")
    (home / "cache" / "speech").mkdir(parents=True, exist_ok=True)
    (home / "cache" / "speech" / "line.wav").touch()

    page.forget_wanted.emit(Forget(None))

    assert kept(life) == ([], [])
    assert not (home / "cache" / "speech").exists()
    assert not (home / "config" / "settings.toml").exists()
    assert (life.app.settings.look.theme, life.app.settings.routines.body) == ("system", ())
    assert life.state() == "working"


def test_spoken_lines_are_forgotten_alone(life: Life, page: PrivacyPage, home: Path) -> None:
    (home / "cache" / "speech").mkdir(parents=True)

    page.forget_wanted.emit(Forget(Store.SPOKEN))

    assert not (home / "cache" / "speech").exists()
    assert kept(life) == (list(OLDER), [2, 1])


def test_where_it_cannot_be_deleted_the_page_says_why_and_nothing_is_lost(
    life: Life, page: PrivacyPage, caplog: pytest.LogCaptureFixture
) -> None:
    database = life.app.history._open
    assert database is not None
    database.execute("PRAGMA query_only = ON")

    page.forget_wanted.emit(Forget(None))

    database.execute("PRAGMA query_only = OFF")
    assert page.message.startswith("The history was not deleted: ")
    assert kept(life) == (list(OLDER), [2, 1])
    caplog.clear()


def test_everything_goes_into_a_zip_while_ergo_goes_on(
    life: Life, page: PrivacyPage, tmp_path: Path, qtbot: QtBot
) -> None:
    page.export_wanted.emit(str(tmp_path / "all.zip"))
    page.export_wanted.emit(str(tmp_path / "twice.zip"))  # one at a time
    assert page.message == "Saving…"
    life.works(minutes=1)
    qtbot.waitUntil(lambda: page.message != "Saving…")

    assert page.message == f"Saved as {tmp_path / 'all.zip'}."
    with zipfile.ZipFile(tmp_path / "all.zip") as packed:
        assert {"history/2026.csv", "history.db", "diary.csv", "diary.json"} <= set(packed.namelist())
    assert not (tmp_path / "twice.zip").exists()


def test_a_zip_that_cannot_be_written_is_one_sentence(
    life: Life, page: PrivacyPage, tmp_path: Path, qtbot: QtBot
) -> None:
    assert life
    page.export_wanted.emit(str(tmp_path / "nowhere" / "all.zip"))
    qtbot.waitUntil(lambda: page.message != "Saving…")

    assert page.message == f"{tmp_path / 'nowhere' / 'all.zip'} was not saved: No such file or directory."


def test_a_damaged_database_is_said_in_a_sentence(
    life: Life, page: PrivacyPage, home: Path, caplog: pytest.LogCaptureFixture
) -> None:
    life.app.history.close()
    (home / "data" / "history.db").write_bytes(b"this is not a database" * 100)

    page.forget_wanted.emit(Forget(Store.HISTORY, *days(2, 2)))

    [said] = [it for it in life.server.said if "damaged" in it]
    assert said.startswith("What Ergo keeps: The history was damaged; it is now called history-damaged-")
    caplog.clear()


def test_all_that_is_forgotten_stays_forgotten_though_a_sit_goes_on(life: Life, page: PrivacyPage) -> None:
    life.works(minutes=40)
    sitting = life.asks(verb="status")["sitting_seconds"]
    leftover = paths.settings_path().with_name(".settings.toml.4242")
    copy = paths.cache_folder() / "export-xyz" / "history.db"
    copy.parent.mkdir(parents=True)
    for left in (leftover, copy):
        left.write_text("mine")
    page.forget_wanted.emit(Forget(None))
    forgotten = life.app.conductor.now().wall

    assert not leftover.exists()
    assert not copy.parent.exists()
    assert life.asks(verb="status")["sitting_seconds"] == sitting  # the break is as near as it was
    life.works(minutes=5)
    life.locks()
    life.rests_hands(minutes=30)
    life.locks(locked=False)
    life.works(minutes=15)
    kept = life.app.history.entries(0, forgotten + DAY)
    sits = [it for it in kept if isinstance(it, Sat)]
    assert sits != []
    assert [it for it in sits if it.start < forgotten - 1] == []


def test_today_forgotten_as_a_range_brings_no_sit_of_it_back(life: Life, page: PrivacyPage) -> None:
    life.works(minutes=40)
    page.forget_wanted.emit(Forget(Store.HISTORY, *days(0, 0)))
    forgotten = life.app.conductor.now().at

    assert life.app.conductor.state.sit_since == forgotten
    saved = life.app.bookmark.load()
    assert saved is not None
    assert saved.state.sit_since == forgotten


def test_who_switches_off_at_night_has_it_tidied_at_the_start(life: Life, page: PrivacyPage) -> None:
    assert page
    secret = "OLDMARK-40-days"
    life.app.history.write(Moved(AT - 400 * DAY, secret, 60, 1))
    life.app.keeping.catch_up()

    assert life.app.history.begins() == OLDER[0].at  # type: ignore[union-attr]
    files = [it for it in paths.history_path().parent.rglob("*") if it.is_file()]
    assert [it for it in files if secret.encode() in it.read_bytes()] == []


def test_at_night_all_that_is_too_old_goes_of_every_kind(life: Life, page: PrivacyPage) -> None:
    assert page
    life.app.change_setting("history.keep_months", 1)
    life.app.history.write(Moved(AT - 40 * DAY, "hip-60", 60, 1))
    life.app.history.tick(TODAY - timedelta(40), ["a move"], AT - 40 * DAY)

    life.wakes.on_tidy()

    assert life.app.history.begins() == OLDER[0].at  # type: ignore[union-attr]
    assert life.app.history.ticked(TODAY - timedelta(40)) == frozenset()
    assert [note.id for note in life.app.diary.entries()] == [2, 1]
