"""The page for a clinician on paper: always one page, what was picked and no more, in plain counts."""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QPainter, QPicture
from PySide6.QtWidgets import QApplication

from ergo.core.breaks import Entry, Kind, Moved, Outcome, Prompted, Sat
from ergo.core.clinician import USUAL, Part, report
from ergo.core.diary import DiaryEntry, Felt, Helped, SetOff
from ergo.core.relief_pages import Area
from ergo.ui.clinician_sheet import MARGIN, MARK, Shown, paint, sheet, whole

BERLIN = ZoneInfo("Europe/Berlin")
LAST = date(2026, 3, 4)
NOTE = "the printer; 1234 & <b>"


def noon(ago: int) -> float:
    day = LAST - timedelta(ago)
    return datetime(day.year, day.month, day.day, 12, tzinfo=BERLIN).timestamp()


DIARY = (
    DiaryEntry(1, noon(2), Area.CALF, "L", 7, 3, "better", (Felt.HARD,), (SetOff.COFFEE,), (Helped.WALK,)),
    DiaryEntry(2, noon(1), Area.BACK, None, 4, None, "", (), (SetOff.COFFEE, SetOff.TIRED), (), 4800.0, NOTE),
)
HISTORY: tuple[Entry, ...] = (
    Sat(noon(2), noon(2) + 5400, 5400),
    Prompted(noon(2), Kind.MICRO, Outcome.TAKEN),
    Prompted(noon(2) + 60, Kind.MICRO, Outcome.SKIPPED),
    Moved(noon(2), "hip-60", 60, 1, Kind.MICRO, "hip", "", "better"),
    Moved(noon(1), "gone-60", 60, 1, None, "neck"),
)


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    before, direction = QLocale(), qapp.layoutDirection()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)
    qapp.setLayoutDirection(direction)


def shown(parts: frozenset[Part] = USUAL, diary: tuple[DiaryEntry, ...] = DIARY, days: int = 14) -> Shown:
    found = report(diary, HISTORY, BERLIN, LAST - timedelta(days - 1), LAST)
    return Shown(found, parts, {"hip-60": "Hips back"}, BERLIN)


def ten_years() -> Shown:
    """An entry on every third day, each with all there is to tick and a long note."""
    diary = tuple(
        DiaryEntry(
            ago, noon(ago), list(Area)[ago % 10], "LR"[ago % 2], ago % 11, ago % 7, "same",  # type: ignore[arg-type] # sides
            tuple(Felt), tuple(SetOff), tuple(Helped), 4800.0, "again and again " * 100,
        )
        for ago in range(0, 3650, 3)
    )  # fmt: skip
    history = [Sat(noon(ago), noon(ago) + 7200, 7200) for ago in range(3650)]
    moved = [Moved(noon(n), f"my-own-{n}", 60, 1, None, "back", "", "better") for n in range(60)]
    found = report(diary, (*history, *moved), BERLIN, LAST - timedelta(3649), LAST)
    titles = {done.routine: f"A routine with quite a long name, number {done.routine}" for done in found.done}
    return Shown(found, frozenset(Part), titles, BERLIN)


def said(it: Shown) -> tuple[str, ...]:
    return painted(it)[0]


def painted(it: Shown) -> tuple[tuple[str, ...], QRectF]:
    """All words on the page, and how much of it is covered."""
    picture = QPicture()
    with QPainter(picture) as painter:
        words = paint(painter, it)
    return words, QRectF(picture.boundingRect())


def pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b", pdf))


def test_what_it_is_stands_on_it_whatever_else_is_picked() -> None:
    assert said(shown(frozenset())) == (
        "Notes for a clinician",
        "19 Feb 2026 – 4 Mar 2026 · Days: 14",
        "Made by the person with Ergo; not a medical record, not medical advice. "
        "Content not reviewed by a clinician.",
    )


def test_each_part_tells_its_counts() -> None:
    head = said(shown(frozenset()))

    def part(*parts: Part) -> tuple[str, ...]:
        return said(shown(frozenset(parts)))[len(head) :]

    assert part(Part.STRENGTH) == (
        "Spasms noted: 2, on 2 of 14 days", "0", "5", "10", "19 Feb 2026", "4 Mar 2026",
        "At the start (filled): 4 to 7 of 10, in the middle 5.5, n = 2   "
        "Afterwards (open): 3 to 3 of 10, in the middle 3, n = 1",
    )  # fmt: skip
    assert part(Part.COUNTS)[1:] == (
        "Where", "told in n = 2", "Back", "1", "Calf, left", "1",
        "Seemed to set it off", "told in n = 2", "Much coffee or tea", "2", "Tired", "1",
        "Helped", "told in n = 1", "Walk", "1",
        "How it felt", "told in n = 1", "Hard muscle", "1",
        "Afterwards", "told in n = 1", "Better", "1",
    )  # fmt: skip
    assert part(Part.DESK) == (
        "Sitting was counted on 1 of 14 days",
        "Longest unbroken sits", "2 Mar 2026", "1 h 30 min",
        "Breaks", "Taken of offered", "1 of 2", "Got up unasked", "0", "Moved, in all", "2 min",
        "Sitting on a middle day", "1 h 30 min",
    )  # fmt: skip
    assert part(Part.ROUTINES)[1:] == (
        "Routines done: 2", "Hips back", "1", "Neck", "1",
        "Said to be better after a routine: Hips\u00a01\u00a0of\u00a01",
    )  # fmt: skip
    assert part(Part.ENTRIES)[1:] == (
        "Single entries, the newest first", "Day", "Where", "Strength", "Seemed to set it off", "Helped",
        "3 Mar 2026", "Back", "4 of 10", "Much coffee or tea, Tired",
        "2 Mar 2026", "Calf, left", "7 → 3 of 10", "Much coffee or tea", "Walk",
    )  # fmt: skip
    assert part(Part.TOGETHER) == ()  # too few
    assert [line for line in part(Part.QUESTIONS) if line.startswith("Medicines")] != []


def test_notes_stand_on_it_only_if_they_are_picked() -> None:
    assert NOTE not in said(shown())
    assert NOTE in said(shown(USUAL | {Part.NOTES}))


def test_days_without_a_spasm_say_so() -> None:
    assert "No spasm was noted in these days." in said(shown(diary=()))
    assert pages(sheet(shown(diary=()))) == 1


@pytest.mark.parametrize("country", ["en_GB", "en_US", "de_DE"])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_ten_years_fit_on_one_page_which_says_what_is_left_out(
    qapp: QApplication, country: str, direction: Qt.LayoutDirection
) -> None:
    QLocale.setDefault(QLocale(country))
    qapp.setLayoutDirection(direction)
    pdf, (words, covered) = sheet(ten_years()), painted(ten_years())
    inside = QRectF(0, 0, whole().width(), whole().height()).adjusted(*(MARGIN * 8,) * 2, *(-MARGIN * 8,) * 2)

    assert pages(pdf) == 1
    assert pdf.endswith(MARK)
    assert inside.contains(covered)
    [heading] = [it for it in words if it.startswith("Single entries")]
    assert re.fullmatch(r"Single entries: the newest \d+ of 1217; the page has no room for more", heading)
    assert {"and 24 others", "and 57 others"} <= set(words)
    assert words[-1].startswith("To ask: ")


def test_it_is_on_the_paper_that_is_usual_in_the_country() -> None:
    def size() -> list[str]:
        [box] = re.findall(rb"/MediaBox \[([^\]]+)\]", sheet(shown()))
        return [f"{float(number):.0f}" for number in box.split()]

    assert size() == ["0", "0", "595", "842"]
    QLocale.setDefault(QLocale("en_US"))
    assert size() == ["0", "0", "612", "792"]
