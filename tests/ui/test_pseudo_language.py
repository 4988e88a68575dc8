"""In a language of longer words every text of every window is translated, and none is cut off."""

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from ergo.core.settings_table import Look
from ergo.storage.reading_files import load_questions, load_reading
from ergo.storage.shipped import shipped
from ergo.ui.controls import Control
from ergo.ui.look import Appearance, Size, font_of
from ergo.ui.player_buttons import SignButton
from tests.shipped_catalogue import catalogue
from tests.ui.every_window import SIGHTS
from tests.ui.pseudo_language import PseudoLanguage, in_pseudo, is_marked

# Names that are the same everywhere: Ergo, languages as they call themselves, licences, a file's own words.
NAMES = (
    "Ergo",
    "Article: ",  # sources are called as they are
    "Deutsch",
    "English",
    "MIT",
    "Apache 2.0",
    "BSD 3-clause",
    "LGPL 3",
    "mine.toml",
    "Anna Berger",
)
WRAPS = Qt.TextFlag.TextWordWrap


@pytest.fixture(autouse=True)
def _speaking(qapp: QApplication) -> Iterator[None]:
    language = PseudoLanguage()
    qapp.installTranslator(language)
    yield
    qapp.removeTranslator(language)


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("Take a break", "Tàké à bréàk øøø"),
        ("%n of your {file}", "%n õf ýõür {file} øøøøø"),
        ("", ""),
    ],
)
def test_words_change_and_places_stay(text: str, becomes: str) -> None:
    assert in_pseudo(text) == becomes


@pytest.mark.parametrize("percent", [100, 150])
def test_every_text_is_marked_for_translators_and_has_its_room(
    qtbot: QtBot, appearance: Appearance, percent: int
) -> None:
    appearance.wear(Look(text_scale=percent))
    content = _content()
    unmarked, cut = set[tuple[str, str]](), set[tuple[str, str]]()

    for name, opens in SIGHTS.items():
        window = opens()
        qtbot.addWidget(window)
        for _ in range(4):  # rows that fold take a moment
            QApplication.processEvents()
        for widget in (window, *window.findChildren(QWidget)):
            if widget.isVisibleTo(window):
                unmarked |= {(name, it) for it in _texts(widget) if not _is_right(it, content)}
                cut |= {(name, it) for it in _cut(widget)}
        window.hide()

    assert (sorted(unmarked), sorted(cut)) == ([], [])


def _texts(widget: QWidget) -> set[str]:
    """All that is read or spoken of it."""
    texts = {widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle()}
    if isinstance(widget, QLabel | QAbstractButton):
        texts.add(widget.text())
    if isinstance(widget, QLineEdit):
        texts.add(widget.placeholderText())
    if isinstance(widget, QMenu):
        texts |= {action.text() for action in widget.actions()}
    return texts


def _is_right(text: str, content: frozenset[str]) -> bool:
    """Marked, a name, or from the routines and pages, whose files have translations of their own."""
    begin = text.rstrip("…").removeprefix("– ")
    return (
        is_marked(text)
        or any(name in text for name in NAMES)
        or any(it in text or it.startswith(begin) for it in content)
    )


def _content() -> frozenset[str]:
    reading = load_reading(shipped("resources") / "reading", catalogue().sources)[0]
    questions = load_questions(shipped("resources") / "reading" / "workstation.toml", catalogue().sources)[0]
    return frozenset(_strings(msgspec.to_builtins((catalogue(), reading, questions), str_keys=True)))


def _strings(value: object) -> Iterator[str]:
    match value:
        case str() if len(value) > 7:
            yield value
        case dict():
            yield from (text for it in value.values() for text in _strings(it))
        case list() | tuple() | set() | frozenset():
            yield from (text for it in value for text in _strings(it))


def _cut(widget: QWidget) -> list[str]:
    """Its text, where it does not fit."""
    if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.RichText:
        room = QRect(0, 0, widget.contentsRect().width(), widget.contentsRect().height())
        return (
            []
            if _fits(widget.text(), QFontMetrics(widget.font()), room, wraps=widget.wordWrap())
            else [widget.text()]
        )
    if isinstance(widget, Control) and not isinstance(widget, SignButton):  # that may show its sign alone
        metrics = QFontMetrics(font_of(Size.BODY, bold=True))
        return [] if _fits(widget.text(), metrics, widget.body().toRect(), wraps=True) else [widget.text()]
    return []


def _fits(text: str, metrics: QFontMetrics, room: QRect, *, wraps: bool) -> bool:
    """Whether it can be read whole there; a line may be a pixel too wide, and its air too low."""
    flags = WRAPS if wraps else Qt.TextFlag.TextSingleLine
    needed = metrics.boundingRect(0, 0, room.width() if wraps else 10_000, 10_000, flags, text)
    return (
        needed.width() <= room.width() + 1
        and needed.height() - metrics.leading() <= room.height() + metrics.descent()
    )
