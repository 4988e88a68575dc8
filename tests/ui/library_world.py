"""What the tests of the library share: the shipped routines as a library, and a window that shows them."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ergo.core.chooser import Wish, shelf
from ergo.core.fitting import resolve
from ergo.core.problem import Problem
from ergo.ui.figure import Look
from ergo.ui.library import LibraryWindow
from ergo.ui.library_cards import Cards
from ergo.ui.library_shelf import Library
from tests.shipped_catalogue import catalogue
from tests.ui.front import bring_to_front


def library(
    tags: Iterable[str] = (),
    *,
    favorites: Iterable[str] = (),
    own: Iterable[str] = (),
    left_out: tuple[str, ...] = (),
    positions: tuple[str, ...] = ("seated", "standing"),
    problems: tuple[Problem, ...] = (),
) -> Library:
    """The shipped routines for a person with these tags."""
    wish = Wish(positions=("seated", "standing", "floor"), tags=tuple(tags), level=2, left_out=left_out)
    fitted = (
        resolve(routine, wish.tags, catalogue(), left_out=left_out)
        for routine in shelf(wish, catalogue())
        if routine.kind != "relief"
    )
    return Library(
        routines=tuple(resolved for resolved in fitted if resolved is not None),
        catalogue=catalogue(),
        favorites=frozenset(favorites),
        own=frozenset(own),
        left_out=left_out,
        positions=positions,
        problems=problems,
    )


class Visitor:
    """Somebody who looks at the library, and what they said there."""

    def __init__(self, qtbot: QtBot, shown: Library | None = None, *, reduced_motion: bool = False) -> None:
        self.window = LibraryWindow()
        qtbot.addWidget(self.window)
        self.said: list[tuple[object, ...]] = []
        for name in ("start_wanted", "favorite_said", "left_out_said"):
            getattr(self.window, name).connect(self._hears(name))
        for name in ("open_folder_wanted", "new_routine_wanted"):
            getattr(self.window, name).connect(self._hears(name))
        self.sees(shown or library(), reduced_motion=reduced_motion)
        bring_to_front(qtbot, self.window)

    def sees(self, shown: Library, *, reduced_motion: bool = False) -> None:
        """The window is told anew."""
        self.window.show_library(shown, Look(), reduced_motion=reduced_motion)

    @property
    def cards(self) -> Cards:
        """The list of cards."""
        [cards] = self.window.findChildren(Cards)
        return cards

    @property
    def ids(self) -> list[str]:
        """The cards that are listed."""
        model = self.cards.model()
        return [self.cards.card(model.index(row, 0)).id for row in range(model.rowCount())]

    @property
    def texts(self) -> list[str]:
        """Every text that is seen, cards aside."""
        return [label.text() for label in self.window.findChildren(QLabel) if label.isVisible()]

    def presses(self, text: str) -> None:
        """Clicks the button with that text."""
        QTest.mouseClick(self.button(text), Qt.MouseButton.LeftButton)

    def button(self, text: str) -> QAbstractButton:
        """The button with that text that is seen."""
        [found] = [
            it for it in self.window.findChildren(QAbstractButton) if it.text() == text and it.isVisible()
        ]
        return found

    def types(self, *keys: Qt.Key) -> None:
        """Presses keys, wherever the focus is."""
        for key in keys:
            QTest.keyClick(self.focus, key)

    def opens(self, name: str) -> None:
        """Clicks the card of that routine."""
        row = self.ids.index(name)
        index = self.cards.model().index(row, 0)
        self.cards.scrollTo(index)
        place = self.cards.visualRect(index).center()
        QTest.mouseClick(self.cards.viewport(), Qt.MouseButton.LeftButton, pos=place)

    @property
    def focus(self) -> QWidget:
        """What has the focus."""
        found = self.window.focusWidget()
        assert found is not None
        return found

    def _hears(self, name: str) -> object:
        return lambda *said: self.said.append((name, *said))
