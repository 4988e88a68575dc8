"""The help while it hurts without a pointer, and without looking: by keyboard alone, and spoken."""

from collections.abc import Iterable
from pathlib import Path
from shutil import which

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from ergo.core.heard import Line, lines
from ergo.core.relief_pages import (
    CRAMPS,
    Able,
    Area,
    Chose,
    Could,
    Eased,
    Ended,
    Finished,
    NoSign,
    OneSign,
    Page,
    Said,
    Told,
)
from ergo.desktop.sound import SoundPlayer
from ergo.desktop.speech.cache import Cache
from ergo.desktop.speech.engines import Espeak
from ergo.desktop.speech.recorded import RecordedVoice
from ergo.desktop.waves import seconds_of
from ergo.ui import help_card
from ergo.ui.look import colours_of
from ergo.ui.relief_words import area as named
from tests.pretend_life import Life
from tests.test_helper import page, says, settles, shown
from tests.test_voice_over import Voice


def activate(life: Life) -> None:
    """The window is the one that is typed at."""
    life.app.helper.window.activateWindow()
    QApplication.processEvents()


def tabs_to(life: Life, words: str) -> QAbstractButton:
    """Presses Tab until the button with these words has the focus."""
    window = life.app.helper.window
    for _ in range(60):
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton) and focused.text() == words:
            return focused
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        QApplication.processEvents()
    pytest.fail(f"the keyboard does not reach {words!r}")


def keys(life: Life, *words: str) -> None:
    """Reaches each of these buttons by Tab, and presses it by Space."""
    for text in words:
        QTest.keyClick(tabs_to(life, text), Qt.Key.Key_Space)
        QApplication.processEvents()


@pytest.mark.parametrize("area", Area)
def test_every_place_is_walked_through_by_the_keyboard_alone(life: Life, area: Area) -> None:
    life.app.helper.open()
    activate(life)
    check = life.app.helper.window._check
    while not check.was_read:
        QTest.keyClick(QApplication.focusWidget() or check, Qt.Key.Key_Space)
        QApplication.processEvents()
    keys(life, "None of these", named(area))
    if area in CRAMPS:
        keys(life, "Right")
    keys(life, "Continue")
    if area is Area.SIDE:
        keys(life, "Yes")
    keys(life, "Floor or bed", "Leave it open")
    if area in CRAMPS:
        assert page(life) is Page.MOVE
        keys(life, "Skip this one")
    else:
        assert page(life) is Page.SETTLE
        moves = life.app.helper.window._view is not None and life.app.helper.window._view.moves is not None
        keys(life, "A bit better" if moves else "Go on")
    if page(life) is Page.MOVE:
        keys(life, "End")
    assert page(life) is Page.AFTER
    keys(life, "Better", "Don't save")

    assert not life.app.helper.window.isVisible()


def test_the_voice_is_on_and_can_be_muted(life: Life) -> None:
    voice = Voice()
    life.app.helper._voice_over._voice = voice
    settles(life)
    life.rests_hands(seconds=11)
    life.app.helper.window._settle._tick()
    assert any("Lean back" in said for said in voice.asked)
    assert any(said.startswith(("Breathe out.", "Breathe in.")) for said in voice.asked)
    activate(life)
    QTest.keyClick(QApplication.focusWidget() or shown(life), Qt.Key.Key_M)
    QApplication.processEvents()

    assert life.app.helper.window.sound.muted
    assert voice.asked[-1] == "quiet"


def test_every_page_is_spoken_and_the_card_whole(life: Life) -> None:
    voice = Voice()
    life.app.helper._voice_over._voice = voice
    life.app.helper.open()
    says(life, NoSign(), Chose(Area.SIDE), Said(False), Could(Able.SIT), Told(3))
    says(life, Ended(), Finished("worse"), OneSign())
    spoken = [it.removesuffix(" inf") for it in voice.asked if not it.startswith(("quiet", "tune"))]

    assert [it.split("?")[0].split(".")[0] for it in spoken] == [
        "Before we start: is any of these true for you now",
        "Which place",
        "Did it start while you were moving or running",
        "What can you do now",
        "How strong is it",
        "Then no stretching here",
        "Tender for a day or two is common",
        "Before we start: is any of these true for you now",
        "Please get this checked",
    ]
    assert spoken[2].endswith("Yes. No.")
    assert spoken[-1] == " ".join((help_card.title(), *help_card.paragraphs()))
    life.app.helper.window.close()
    assert voice.asked[-1] == "quiet"


def test_enter_chooses_a_place_and_goes_on_with_it(life: Life) -> None:
    life.app.helper.open()
    activate(life)
    says(life, NoSign())
    hip = tabs_to(life, named(Area.HIP))
    QTest.keyClick(hip, Qt.Key.Key_Return)
    assert hip.isChecked()
    assert page(life) is Page.WHERE
    QTest.keyClick(hip, Qt.Key.Key_Return)

    assert page(life) is Page.ABLE


def test_esc_in_the_note_leads_to_the_answers_and_loses_nothing(life: Life) -> None:
    settles(life)
    says(life, Ended())
    activate(life)
    note = life.app.helper.window._after._form._note
    note.setFocus()
    QTest.keyClicks(note, "the stairs")
    QTest.keyClick(note, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert page(life) is Page.AFTER
    QTest.keyClick(tabs_to(life, "Save to my diary"), Qt.Key.Key_Return)

    assert [it.note for it in life.app.diary.entries()] == ["the stairs"]


def test_the_ring_around_the_list_shows_where_the_keyboard_is(life: Life) -> None:
    life.app.helper.open()
    activate(life)
    window = life.app.helper.window
    with_focus = window._check.grab().toImage()
    window._check._one.setFocus()
    QApplication.processEvents()
    corner = window._check._scroll.geometry()
    edge = [QPoint(corner.left() + 1, corner.top() + corner.height() // 2)]

    assert [with_focus.pixelColor(it) for it in edge] == [colours_of(window).accent]
    assert [window._check.grab().toImage().pixelColor(it) for it in edge] != [colours_of(window).accent]


class IntoFiles(Voice):
    """A voice whose lines become files, and are heard by nobody."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._recorded = RecordedVoice(Espeak("espeak-ng"), SoundPlayer(folder), Cache(folder))

    def tune(self, rate: int, name: str, volume: float) -> None:  # noqa: ARG002
        self._recorded.tune(rate, name, 0)

    def prepare(self, lines: Iterable[Line]) -> None:
        self._recorded.prepare(tuple(lines))

    def close(self) -> None:
        self._recorded.close()


@pytest.mark.skipif(not which("espeak-ng"), reason="needs espeak-ng, which is not installed")
def test_what_is_said_is_spoken_into_files(life: Life, tmp_path: Path, qtbot: QtBot) -> None:
    speech = Cache(tmp_path)
    voice = life.app.helper._voice_over._voice = IntoFiles(tmp_path)
    breaths = [speech.place("espeak-ng", "en", 150, said) for said in ("Breathe in.", "Breathe out.")]
    settles(life)
    qtbot.waitUntil(lambda: all(place.exists() for place in breaths), timeout=10_000)
    says(life, Eased())
    view = life.app.helper.window._view
    assert view is not None
    assert view.moves is not None
    moved = speech.place("espeak-ng", "en", 150, lines(view.moves)[0].say)
    qtbot.waitUntil(moved.exists, timeout=10_000)
    voice.close()

    assert all(seconds_of(place) > 0 for place in (*breaths, moved))
