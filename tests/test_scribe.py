"""The page for a clinician through the real app: every way there, what is saved, and what cannot be."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from ergo.core.breaks import Kind, Moved, Outcome, Prompted, Sat
from ergo.core.card import ROUTINE
from ergo.core.clinician import USUAL, Part
from ergo.core.diary import DiaryEntry
from ergo.core.relief_pages import Area, OneSign, Page
from ergo.storage import paths
from ergo.ui.clinician_sheet import MARK
from tests.pretend_life import MORNING, Life
from tests.test_helper import page, says
from tests.test_movement_off import row

AT = MORNING.timestamp()


def words(life: Life) -> list[str]:
    """What the page says to a screen reader."""
    return life.app.scribe.window._page.accessibleDescription().splitlines()


def noted(life: Life, id_: int = 1, ago: float = 0) -> None:
    life.app.diary.keep(DiaryEntry(id_, AT - ago, Area.BACK, None, 6, 2, note="my own business"))


def test_it_is_opened_from_help_diary_and_history(life: Life) -> None:
    noted(life)
    life.works(minutes=1)
    life.app.diarist.open()
    life.app.historian.open()
    for press in (
        row(life, "A page for a clinician…").trigger,
        life.app.diarist.window._for_clinician.click,
        life.app.historian.window()._for_clinician.click,
    ):
        press()
        assert life.app.scribe.window.isVisible()
        life.app.scribe.window.close()


def test_the_person_picks_days_and_parts(life: Life) -> None:
    noted(life, 1)
    noted(life, 2, ago=50 * 86_400)
    noted(life, 3, ago=400 * 86_400)
    life.app.scribe.open()
    window = life.app.scribe.window
    assert "Spasms noted: 2, on 2 of 90 days" in words(life)
    assert "my own business" not in words(life)
    window._range.choose("14")
    window._range.changed.emit()
    assert "Spasms noted: 1, on 1 of 14 days" in words(life)
    window._range.choose("all")
    window._range.changed.emit()
    assert "Spasms noted: 3, on 3 of 401 days" in words(life)
    window._ticks[Part.NOTES].click()
    assert words(life).count("my own business") == 3
    window._ticks[Part.NOTES].click()
    window._ticks[Part.ENTRIES].click()

    assert not any("Single entries" in line for line in words(life))


def test_what_was_done_is_called_by_its_name(life: Life) -> None:
    life.app.history.write_all(
        (
            Sat(AT - 90_000, AT - 84_600, 5400),
            Prompted(AT - 84_600, Kind.MICRO, Outcome.TAKEN),
            Moved(AT - 84_600, "hip-60", 60, 1, Kind.MICRO, "hip"),
            Moved(AT - 84_000, ROUTINE, 60, 1, None, "back"),
            Moved(AT - 83_000, "mine-that-is-gone", 60, 1, None, "neck"),
        )
    )
    life.app.scribe.open()
    title = life.app.offering.catalogue.routines["hip-60"].title

    assert {title, "Card from my physio", "Neck", "1 of 1", "1 h 30 min"} <= set(words(life))


def test_a_new_entry_shows_at_once_on_an_open_page(life: Life) -> None:
    life.app.scribe.open()
    assert "No spasm was noted in these days." in words(life)
    life.app.diarist.open()
    life.app.diarist.window.kept.emit(DiaryEntry(0, AT, Area.NECK))

    assert "Spasms noted: 1, on 1 of 90 days" in words(life)


def test_it_is_saved_as_picked_opened_and_no_strange_file_is_replaced(
    life: Life, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    noted(life)
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    life.app.scribe.open()
    window, page, thesis = life.app.scribe.window, tmp_path / "page.pdf", tmp_path / "thesis.pdf"
    thesis.write_bytes(b"%PDF-1.4 my thesis")
    window.save_wanted.emit(str(page))
    assert window.message == f"Saved as {page}."
    assert page.read_bytes().endswith(MARK)
    assert page.stat().st_mode & 0o077 == 0
    window.open_wanted.emit()
    window.save_wanted.emit(str(thesis))
    assert window.message == f"{thesis} is there already and is no page of Ergo: choose another name."
    window.save_wanted.emit(str(tmp_path))
    assert window.message.startswith(f"{tmp_path} was not saved: ")

    assert opened == [QUrl.fromLocalFile(str(page))]
    assert thesis.read_bytes() == b"%PDF-1.4 my thesis"
    assert [it.name for it in tmp_path.iterdir() if it.name.startswith(".")] == []


def test_a_diary_that_cannot_be_read_is_said_and_nothing_is_saved(
    life: Life, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    paths.diary_path().write_text('{"ergo_diary": 9}')
    life.app.scribe.open()
    window = life.app.scribe.window
    assert "A newer Ergo wrote the diary" in window.message
    window.save_wanted.emit(str(tmp_path / "page.pdf"))

    assert "A newer Ergo wrote the diary" in window.message
    assert not (tmp_path / "page.pdf").exists()
    caplog.clear()


def test_a_damaged_diary_is_set_aside_and_the_rest_stands_on_the_page(
    life: Life, caplog: pytest.LogCaptureFixture
) -> None:
    paths.diary_path().write_text("{")
    life.app.scribe.open()

    assert "The diary was damaged" in life.app.scribe.window.message
    assert "No spasm was noted in these days." in words(life)
    caplog.clear()


def test_what_was_forgotten_is_gone_from_an_open_page(life: Life) -> None:
    life.app.history.write(Sat(AT - 90_000, AT - 84_600, 5400))
    life.app.scribe.open()
    assert "Sitting was counted on 1 of 90 days" in words(life)
    life.asks(verb="forget")

    assert "Sitting was counted on 0 of 90 days" in words(life)


def test_the_usual_page_has_no_notes(life: Life) -> None:
    noted(life)

    assert life.app.scribe.shown(None, USUAL).parts == USUAL
    life.app.scribe.open()
    assert "my own business" not in words(life)


def test_the_help_card_shows_it_and_stays_and_movement_stays_off(life: Life) -> None:
    life.app.helper.open()
    says(life, OneSign())
    card = life.app.helper.window._card
    card._notes.click()
    assert life.app.scribe.window.isVisible()
    assert page(life) is Page.STOPPED
    assert life.app.care.movement_is_off
    life.app.scribe.window.close()
    life.app.helper.window.close()
    life.app.stage.player._care.card._notes.click()

    assert life.app.scribe.window.isVisible()
