"""A physio's card from its file to the history: shown first, kept, ticked, played, printed, put aside."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ergo.core.breaks import Answer, Moved
from ergo.core.card import Dont
from ergo.core.kept import Forget
from ergo.ui.card_move import TickBox
from ergo.ui.card_window import CardWindow
from tests.pretend_life import MORNING, Life

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
TODAY = MORNING.date()  # a Monday

TEXT = """schema = 1
who = "Anna Berger"
date = 2026-03-01
until = 2026-03-29
dont = ["sphinx"]
[[exercises]]
exercise = "neck-tuck"
reps = 3
[[exercises]]
exercise = "figure4-seat"
seconds = 20
side = "R"
[[exercises]]
exercise = "bridge"
reps = 3
days = ["tue"]
"""


@pytest.fixture
def card(tmp_path: Path) -> Path:
    """A card as it came by mail."""
    file = tmp_path / "from Anna.ergocard"
    file.write_text(TEXT)
    return file


def window(life: Life) -> CardWindow:
    """The window of the card, which is open."""
    found = life.app.card_holder._window
    assert found is not None
    assert found.isVisible()
    return found


def keeps(life: Life, file: Path) -> CardWindow:
    """The person opens that card and says yes."""
    life.app.card_holder.propose(file)
    window(life).keep_wanted.emit()
    return window(life)


def ticks(found: CardWindow) -> list[bool]:
    """The boxes of today, from top to bottom."""
    return [box.isChecked() for box in found.findChildren(TickBox) if box.isVisible()]


def test_a_card_is_shown_first_and_counts_only_when_the_person_says_so(
    life: Life, card: Path, home: Path
) -> None:
    kept = home / "data" / "card.ergocard"
    life.app.card_holder.propose(card)
    assert not kept.exists()
    assert life.app.offering.card is None

    window(life).keep_wanted.emit()

    assert kept.read_text() == TEXT
    assert life.app.offering.named("card") is not None
    assert life.app.offering.dont.exercises == ("sphinx",)
    assert ticks(window(life)) == [False, False]


def test_the_tray_the_library_a_drop_and_the_command_line_lead_there(life: Life, card: Path) -> None:
    life.app.tray.card_wanted.emit()
    window(life).close()
    life.app.librarian.open()
    library = life.app.librarian._window
    assert library is not None
    library.card_wanted.emit()
    window(life).close()
    library.card_dropped.emit(str(card))
    assert life.app.card_holder._proposed is not None
    window(life).close()

    assert life.asks(verb="card", file=str(card)) == {}

    assert window(life)._pages.currentWidget() is window(life)._proposal


def test_a_card_that_cannot_be_used_changes_nothing(life: Life, card: Path, home: Path) -> None:
    card.write_text(TEXT.replace("reps = 3", "reps = 0"))

    keeps(life, card)

    assert not (home / "data" / "card.ergocard").exists()
    assert life.app.offering.card is None


def test_the_next_card_keeps_the_last_aside(life: Life, card: Path, home: Path) -> None:
    keeps(life, card)
    card.write_text(TEXT.replace("neck-tuck", "neck-nod"))
    life.app.card_holder.propose(card)
    assert window(life)._proposal.isVisible()

    window(life).keep_wanted.emit()

    assert sorted(path.name for path in (home / "data").glob("*.ergocard")) == [
        "card-2026-03-01.ergocard",
        "card.ergocard",
    ]
    assert (home / "data" / "card-2026-03-01.ergocard").read_text() == TEXT


def test_ticks_last_for_the_day(life: Life, card: Path, qtbot: QtBot) -> None:
    found = keeps(life, card)
    found.ticked.emit("neck-tuck", True)
    qtbot.waitUntil(lambda: ticks(found) == [True, False])

    found.ticked.emit("figure4-seat:R", True)
    found.ticked.emit("neck-tuck", False)
    qtbot.waitUntil(lambda: ticks(found) == [False, True])
    assert life.app.history.ticked(TODAY) == {"figure4-seat:R"}

    life.rests_hands(minutes=24 * 60)
    life.app.card_holder.open()
    assert ticks(found) == [False, False, False]


def plays(life: Life, name: str, seconds: float) -> None:
    """Somebody who has moved before plays that routine for so long, and closes the player."""
    life.app.history.write(Moved(MORNING.timestamp() - 90_000, "neck-60", 60, 1))
    life.app.card_holder._window.play_wanted.emit(name)  # type: ignore[union-attr]
    assert life.state() == "moving"
    life.desk.at += seconds
    QApplication.processEvents()
    life.app.stage.player._tick()
    life.app.stage.player.close()
    assert life.state() == "working"


def test_what_was_played_whole_is_ticked_by_itself(life: Life, card: Path, qtbot: QtBot) -> None:
    found = keeps(life, card)
    plays(life, "card", 20)
    assert life.app.history.ticked(TODAY) == set()
    plays(life, "card-2", 60)
    qtbot.waitUntil(lambda: ticks(found) == [False, True])

    plays(life, "hip-60", 61)
    assert life.app.history.ticked(TODAY) == {"figure4-seat:R"}
    plays(life, "card", 65)

    assert life.app.history.ticked(TODAY) == {"neck-tuck", "figure4-seat:R"}
    assert [entry.routine for entry in life.entries if isinstance(entry, Moved)] == [
        "card",
        "card-2",
        "hip-60",
        "card",
    ]


def test_what_the_body_is_spared_is_neither_played_nor_ticked(life: Life, card: Path) -> None:
    keeps(life, card)
    life.app.change_setting("routines.body", ("knee",))

    plays(life, "card", 65)

    assert life.app.history.ticked(TODAY) == {"neck-tuck"}
    assert life.asks(verb="break", routine="card-2") != {}


def test_the_command_line_plays_it_and_tells_of_a_new_one(life: Life, card: Path, home: Path) -> None:
    assert "error" in life.asks(verb="break", routine="card")
    (home / "data" / "card.ergocard").write_text(card.read_text())

    assert life.asks(verb="card") == {}

    assert life.asks(verb="break", routine="card") == {}
    playing = life.app.stage.playing
    assert playing is not None
    assert playing.routine.routine.title == "My physio's card"


def test_a_folder_in_the_place_of_the_card_is_told_not_fallen_over(
    life: Life, card: Path, home: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (home / "data" / "card.ergocard").mkdir(parents=True)

    keeps(life, card)

    assert (home / "data" / "card.ergocard").read_text() == TEXT
    assert [path.is_dir() for path in (home / "data").glob("card-*.ergocard")] == [True]
    caplog.clear()


def test_a_card_can_come_at_a_fixed_time(life: Life, card: Path) -> None:
    keeps(life, card)
    life.app.change_setting("hours.fixed", [{"time": "09:05", "routine": "card"}])
    life.works(minutes=4, seconds=30)
    life.rests_hands(minutes=1)

    life.server.answer(Answer.START)

    assert life.app.stage.playing is not None
    assert life.app.stage.playing.routine.routine.id == "card"


def test_whoever_has_everything_forgotten_has_no_card_and_no_ticks(life: Life, card: Path) -> None:
    keeps(life, card).ticked.emit("neck-tuck", True)

    life.app.keeping.forget(Forget(None))

    assert life.app.offering.card is None
    assert life.app.offering.dont == Dont()
    assert life.app.history.ticked(TODAY) == set()


def test_while_movement_is_off_the_card_waits(life: Life, card: Path, qtbot: QtBot) -> None:
    found = keeps(life, card)
    life.app.care.turn_movement_off()

    qtbot.waitUntil(lambda: ticks(found) == [])
    assert "error" in life.asks(verb="break", routine="card")


def test_a_card_is_put_aside_and_brought_back(life: Life, card: Path, home: Path) -> None:
    found = keeps(life, card)
    found.put_aside_wanted.emit()
    assert life.app.offering.card is None
    assert [path.name for path in (home / "data").glob("*.ergocard")] == ["card-2026-03-01.ergocard"]

    found._undo.take_back()

    assert life.app.offering.card is not None
    assert [path.name for path in (home / "data").glob("*.ergocard")] == ["card.ergocard"]
    (home / "data" / "card.ergocard").unlink()
    found.put_aside_wanted.emit()
    assert "The card was not put aside" in life.server.said[-1]


def test_the_sheet_is_written_and_opened(
    life: Life, card: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    found = keeps(life, card)
    found.sheet_wanted.emit(str(tmp_path / "card.pdf"))
    found.sheet_wanted.emit(str(tmp_path / "card.pdf" / "card.pdf"))

    assert (tmp_path / "card.pdf").read_bytes().startswith(b"%PDF-")
    assert opened == [str(tmp_path / "card.pdf")]
    assert life.server.said[-1].startswith("The sheet was not saved: ")
    assert {path.name for path in tmp_path.iterdir() if path.is_file()} == {"card.pdf", "from Anna.ergocard"}


def test_a_card_that_was_spoiled_by_hand_is_shown_with_what_is_wrong(
    life: Life, card: Path, home: Path, caplog: pytest.LogCaptureFixture
) -> None:
    keeps(life, card)
    (home / "data" / "card.ergocard").write_text(TEXT.replace("reps = 3", "reps = 0"))
    life.asks(verb="card")
    life.app.card_holder.open()

    shown = life.app.card_holder._shown()
    assert [problem.line for problem in shown.problems] == [8, 15]
    assert shown.dont.exercises == ("sphinx",)
    caplog.clear()
