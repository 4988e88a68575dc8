"""The window of a physio's card: today's moves, ticks, what not to do, and a new card that asks first."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ergo.core.card import Card, Dont, Move
from ergo.core.problem import Problem
from ergo.ui import card_words
from ergo.ui.card_drop import dropped_card
from ergo.ui.card_move import Figure, MoveRow, TickBox
from ergo.ui.card_sheet import sheet
from ergo.ui.card_shown import CardShown, MoveShown, Proposal
from ergo.ui.card_window import CardWindow
from ergo.ui.figure import Look
from ergo.ui.look import TARGET
from tests.shipped_catalogue import catalogue
from tests.ui.front import bring_to_front

W = TypeVar("W", bound=QWidget)

TODAY = date(2026, 3, 4)  # a Wednesday
HIP = Move("figure4-seat", 30, 0, 2, "R", ("mon", "wed"), "Back tall.")
NECK = Move("neck-tuck", reps=8)
BRIDGE = Move("bridge", reps=1, days=("tue",))
CARD = Card(
    "Anna Berger", date(2026, 3, 2), date(2026, 3, 29), (HIP, NECK, BRIDGE), Dont(("sphinx",), ("stenosis",))
)


def shown(card: Card = CARD, *ticked: str, spared: str = "") -> CardShown:
    """The card as it is today."""
    moves = tuple(
        MoveShown(
            move,
            catalogue().exercises[move.exercise],
            card.name_of(move),
            today=move in card.due(TODAY),
            ticked=move.key in ticked,
            may=move.exercise != spared,
        )
        for move in card.moves
    )
    return CardShown(catalogue(), card, moves, dont=card.dont, seconds=300)


class Reader:
    """Somebody before the window, and what they said there."""

    def __init__(self, qtbot: QtBot, card: CardShown) -> None:
        self.window = CardWindow()
        qtbot.addWidget(self.window)
        self.said: list[tuple[object, ...]] = []
        for name in ("play_wanted", "ticked", "opened", "keep_wanted", "sheet_wanted", "put_aside_wanted"):
            getattr(self.window, name).connect(self._hears(name))
        self.window.show_card(card, Look())
        bring_to_front(qtbot, self.window)

    def _hears(self, name: str) -> Callable[..., None]:
        return lambda *said: self.said.append((name, *said))

    @property
    def texts(self) -> list[str]:
        """Every text that is seen."""
        return [it.text() for it in self.window.findChildren(QLabel) if it.isVisible()]

    def button(self, name: str) -> QAbstractButton:
        """The one that is seen, by what a screen reader says, or by its text."""
        buttons = self.window.findChildren(QAbstractButton)
        [found] = [it for it in buttons if name in (it.accessibleName(), it.text()) and it.isVisible()]
        return found

    def presses(self, name: str) -> None:
        """Clicks that button."""
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def sees(self, kind: type[W]) -> list[W]:
        """The widgets of that kind that are seen."""
        return [it for it in self.window.findChildren(kind) if it.isVisible()]


def test_todays_moves_come_first_with_their_dose_and_the_rest_below(qtbot: QtBot) -> None:
    reader = Reader(qtbot, shown(CARD, "neck-tuck"))

    assert reader.texts == [
        "From your physio",
        "From Anna Berger, 2 March 2026. It counts until 29 March 2026.",
        "Today",
        "Seated figure-four",
        "2 sets · 30 s · right side",
        "Back tall.",
        "Chin glide",
        "8 times",
        "On other days",
        "Bridge",
        "once",
        "Tue",
        "Please not for now",
        "– Forearm prop",
        "– Moves that do not suit: Leg symptoms that come on with arching back or long standing, easing when "
        "sitting",
        "Ergo offers none of this as long as the card counts.",
    ]
    assert [box.isChecked() for box in reader.window.findChildren(TickBox)] == [False, True]


def test_a_move_is_ticked_and_unticked_and_played_alone_or_with_all(qtbot: QtBot) -> None:
    reader = Reader(qtbot, shown(CARD, "neck-tuck"))

    reader.presses("Done today: Seated figure-four")
    reader.presses("Done today: Chin glide")
    reader.presses("Play Chin glide")
    reader.presses("Play all of today – 5 min")
    reader.presses("Put this card aside")

    assert reader.said == [
        ("ticked", "figure4-seat:R", True),
        ("ticked", "neck-tuck", False),
        ("play_wanted", "card-2"),
        ("play_wanted", "card"),
        ("put_aside_wanted",),
    ]


def test_everything_can_be_reached_and_done_by_keyboard(qtbot: QtBot) -> None:
    reader = Reader(qtbot, shown())
    seen: list[str] = []
    for _ in range(10):
        focused = QApplication.focusWidget()
        assert isinstance(focused, QAbstractButton)
        seen.append(focused.accessibleName() or focused.text())
        QTest.keyClick(focused, Qt.Key.Key_Tab)

    assert {"Done today: Chin glide", "Play Bridge", "Put this card aside", "Save a sheet to print…"} <= set(
        seen
    )
    reader.button("Done today: Chin glide").setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(reader.button("Done today: Chin glide"), Qt.Key.Key_Space)
    assert reader.said == [("ticked", "neck-tuck", True)]
    QTest.keyClick(reader.window, Qt.Key.Key_Escape)
    assert not reader.window.isVisible()


def test_what_can_be_pressed_is_large_enough(qtbot: QtBot) -> None:
    reader = Reader(qtbot, shown())

    buttons = [it for it in reader.sees(QAbstractButton) if it.parent() is not None]

    assert len(buttons) > 6
    assert [it for it in buttons if it.height() < TARGET or it.width() < TARGET] == []


def test_what_is_not_for_this_body_is_named_but_neither_drawn_nor_played(qtbot: QtBot) -> None:
    reader = Reader(qtbot, shown(spared="figure4-seat"))

    assert len(reader.sees(Figure)) == 2
    assert "Not for you just now, as your settings say. Ask your physio about it." in reader.texts
    assert [it.accessibleName() for it in reader.sees(QAbstractButton) if "Play" in it.accessibleName()] == [
        "Play Chin glide",
        "Play Bridge",
    ]


def test_while_movement_is_off_no_move_is_seen(qtbot: QtBot) -> None:
    reader = Reader(qtbot, replace(shown(), off="Movement is off until 09:00.", seconds=0))

    assert reader.sees(MoveRow) == []
    assert "Movement is off until 09:00." in reader.texts
    assert [it.text() for it in reader.sees(QAbstractButton)] == ["Open another card…", "Put this card aside"]


def test_after_its_last_day_the_card_says_so_and_asks_nothing(qtbot: QtBot) -> None:
    reader = Reader(qtbot, replace(shown(), counts=False, seconds=0))

    assert reader.texts[-1] == "Its time is over. Your physio can give you a new one."
    assert reader.sees(MoveRow) == []


def test_a_day_without_moves_is_a_day_off(qtbot: QtBot) -> None:
    card = replace(CARD, moves=(BRIDGE,))
    reader = Reader(qtbot, replace(shown(card), seconds=0))

    assert "Nothing is due today." in reader.texts


def test_a_figure_moves_under_the_pointer_or_the_focus_unless_stillness_is_wanted(qtbot: QtBot) -> None:
    reader = Reader(qtbot, shown())
    row = reader.window.findChildren(MoveRow)[0]
    [figure] = row.findChildren(Figure)

    reader.button("Play Seated figure-four").setFocus()
    assert figure._live.plays
    reader.button("Play Chin glide").setFocus()
    assert not figure._live.plays
    reader.button("Play Seated figure-four").setFocus()
    reader.window.hide()
    assert not figure._live.plays

    reader.window.show_card(shown(), Look(), reduced_motion=True)
    reader.window.show()
    reader.button("Play Seated figure-four").setFocus()
    assert not any(it._live.plays for it in reader.window.findChildren(Figure))


def test_a_tick_leaves_the_page_where_it_was(qtbot: QtBot) -> None:
    reader = Reader(qtbot, shown())
    reader.window.resize(620, 400)
    bar = reader.window._today._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100)
    bar.setValue(100)

    reader.window.show_card(shown(CARD, "neck-tuck"), Look())

    qtbot.waitUntil(lambda: bar.value() == 100)


def test_in_a_narrow_window_nothing_is_cut_off(qtbot: QtBot) -> None:
    reader = Reader(qtbot, shown())
    reader.window.resize(360, 500)
    page = reader.window._today._scroll

    def rows() -> list[MoveRow]:
        return reader.window.findChildren(MoveRow)

    qtbot.waitUntil(lambda: rows()[0].width() <= page.viewport().width())
    assert all(row.rect().right() <= page.viewport().width() for row in rows())
    reader.window.resize(640, 500)
    qtbot.waitUntil(lambda: rows()[0].width() > 500)


def test_without_a_card_one_can_be_opened(qtbot: QtBot) -> None:
    reader = Reader(qtbot, CardShown(catalogue()))

    reader.presses("Open a card…")

    [dialog] = reader.window.findChildren(QFileDialog)
    dialog.fileSelected.emit("/tmp/mine.ergocard")
    dialog.close()
    assert reader.said == [("opened", "/tmp/mine.ergocard")]


def test_the_sheet_is_saved_where_the_person_says(qtbot: QtBot) -> None:
    reader = Reader(qtbot, shown())

    reader.presses("Save a sheet to print…")

    [dialog] = reader.window.findChildren(QFileDialog)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    dialog.fileSelected.emit("/tmp/mine.pdf")
    dialog.close()
    assert reader.said == [("sheet_wanted", "/tmp/mine.pdf")]


def proposal(**more: object) -> Proposal:
    return replace(Proposal("mine.ergocard", TODAY, catalogue(), CARD), **more)


def test_a_new_card_says_what_it_holds_and_whose_place_it_takes_before_it_is_kept(qtbot: QtBot) -> None:
    reader = Reader(qtbot, shown())
    reader.window.propose(proposal(before=replace(CARD, who="B. Amsel"), takes_place=True))

    assert reader.texts[:5] == [
        "A new card",
        "From Anna Berger, 2 March 2026. It counts until 29 March 2026.",
        "Moves",
        "Seated figure-four: 2 sets · 30 s · right side (Mon, Wed)",
        "Chin glide: 8 times (every day)",
    ]
    assert reader.texts[-1] == (
        "It takes the place of the card from B. Amsel of 2 March 2026, which is kept beside it."
    )
    reader.window.show_card(shown(CARD, "neck-tuck"), Look())
    reader.presses("Use this card")
    assert reader.said == [("keep_wanted",)]
    reader.presses("Not now")
    assert reader.texts[0] == "From your physio"


def test_a_new_card_with_mistakes_or_out_of_date_cannot_be_kept(qtbot: QtBot) -> None:
    reader = Reader(qtbot, CardShown(catalogue()))
    wrong = Problem("mine.ergocard", 7, "exercises[1].reps", "0 is outside 1..50")
    reader.window.propose(proposal(card=None, problems=(wrong,)))
    assert str(wrong) in reader.texts
    assert "Nothing has changed. Whoever wrote the file can mend it:" in reader.texts
    assert [it.text() for it in reader.sees(QAbstractButton)] == ["Close"]

    reader.window.propose(proposal(today=date(2026, 4, 1), takes_place=True))
    assert "Its time is over. Your physio can give you a new one." in reader.texts
    assert "It takes the place of the file that is there now, which is kept beside it." in reader.texts
    assert [it.text() for it in reader.sees(QAbstractButton)] == ["Close"]
    QTest.keyClick(reader.window, Qt.Key.Key_Escape)
    assert reader.texts[0] == "A card from your physio"


def test_a_kept_card_that_was_spoiled_says_what_is_wrong(qtbot: QtBot) -> None:
    wrong = Problem("card.ergocard", 7, "exercises[1].reps", "0 is outside 1..50")
    reader = Reader(qtbot, CardShown(catalogue(), problems=(wrong,), dont=CARD.dont))

    assert str(wrong) in reader.texts
    assert "– Forearm prop" in reader.texts


def dragged(*urls: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    return data


def test_a_card_can_be_dropped_and_nothing_else(qtbot: QtBot) -> None:
    reader = Reader(qtbot, shown())
    data = dragged("file:///tmp/mine.ergocard")
    act, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), act, data, button, none)
    reader.window.dragEnterEvent(enter)
    reader.window.dropEvent(QDropEvent(QPointF(5, 5), act, data, button, none))

    assert reader.said == [("opened", "/tmp/mine.ergocard")]
    assert [
        dropped_card(dragged(*urls))
        for urls in (
            ("file:///tmp/a.toml",),
            ("https://example.org/mine.ergocard",),
            ("file:///a.ergocard", "file:///b.ergocard"),
            (),
        )
    ] == ["", "", "", ""]


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("moves", [1, 16])
def test_the_sheet_is_a_pdf_of_as_many_pages_as_it_needs(moves: int) -> None:
    names = [it.id for it in catalogue().exercises.values() if it.kind == "reps"][:moves]
    card = replace(
        CARD, moves=tuple(Move(name, reps=5, note="Slowly. " * 10) for name in names), note="Gently."
    )

    pdf = sheet(
        shown(card, spared=names[0] if moves > 1 else ""), Look(), TODAY, "My card", "Stop if it hurts."
    )

    assert pdf.startswith(b"%PDF-")
    assert pdf.count(b"/Type /Page\n") == (1 if moves == 1 else 3)


def test_days_and_doses_in_words() -> None:
    assert [card_words.days(move) for move in (HIP, NECK)] == ["Mon, Wed", "every day"]
    left = Move("figure4-seat", 90, side="L")
    assert card_words.dose(left, catalogue()) == "90 s · left side"
    assert card_words.dose(replace(left, side="both"), catalogue()) == "90 s · each side"
