"""Everybody can use every window: each thing has a name, is large enough, and is reached by the keyboard."""

from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ergo.ui.controls import Control
from ergo.ui.floating import FloatingCard
from ergo.ui.look import TARGET
from ergo.ui.roles import give_roles
from tests.ui.every_window import SIGHTS
from tests.ui.front import bring_to_front

NO_FOCUS = Qt.FocusPolicy.NoFocus
Widget = TypeVar("Widget", bound=QWidget)

pytestmark = pytest.mark.usefixtures("appearance", "english_numbers")
every_sight = pytest.mark.parametrize("sight", SIGHTS)
FRAMES = frozenset({QAccessible.Role.Window, QAccessible.Role.Dialog, QAccessible.Role.PopupMenu})


@pytest.fixture
def english_numbers() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def window(qtbot: QtBot, sight: str) -> Iterator[QWidget]:
    give_roles()
    window = SIGHTS[sight]()
    qtbot.addWidget(window)
    for _ in range(3):  # rows that fold take a moment
        QApplication.processEvents()
    yield window
    window.hide()


def seen(window: QWidget, kind: type[Widget]) -> list[Widget]:
    """All of that kind that is shown, also where one has to scroll to it."""
    return [it for it in window.findChildren(kind) if it.isVisibleTo(window)]


def usable(window: QWidget) -> list[QWidget]:
    """What can be pressed, typed into or moved in."""
    found = [it for it in seen(window, QWidget) if it.isEnabled() and not isinstance(it, QMenu | QLabel)]
    can = [it for it in found if it.focusPolicy() != NO_FOCUS or isinstance(it, QAbstractButton)]
    return [it for it in can if not _lies_within_another(it)]


def role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


@every_sight
def test_each_thing_has_a_name_says_what_it_is_and_is_large_enough_for_a_finger(window: QWidget) -> None:
    everything = (window, *seen(window, QWidget))
    unclear = [it for it in everything if it.accessibleName() and _is_painted(it)]
    sizes = {spoken(it): _size(it) for it in usable(window)}

    assert role(window) in FRAMES
    assert [it for it in usable(window) if not spoken(it)] == []
    assert [(type(it), spoken(it)) for it in unclear if role(it) is QAccessible.Role.Client] == []
    assert {name: size for name, size in sizes.items() if min(size) < TARGET} == {}


def _is_painted(widget: QWidget) -> bool:
    kind = type(widget)
    ours = kind.__module__.startswith("ergo.") and kind.paintEvent is not QWidget.paintEvent
    return ours and not isinstance(widget, QAbstractScrollArea)


def _size(widget: QWidget) -> tuple[float, float]:
    """Without the room for the focus ring."""
    body = widget.body() if isinstance(widget, Control) else widget.rect()
    return body.width(), body.height()


def _lies_within_another(widget: QWidget) -> bool:
    """The cross that empties a field, the text of a field with arrows: the field is the target."""
    return isinstance(widget.parentWidget(), QLineEdit) or (
        isinstance(widget, QLineEdit) and widget.objectName() == "qt_spinbox_lineedit"
    )


@every_sight
def test_tab_comes_by_everything_and_round_again(window: QWidget, qtbot: QtBot) -> None:
    if isinstance(window, FloatingCard | QMenu):
        return  # a card never takes the focus, so that nobody types into it; a menu has keys of its own
    bring_to_front(qtbot, window)
    wanted = {it for it in usable(window) if it.focusPolicy() & Qt.FocusPolicy.TabFocus}
    met: list[QWidget] = []

    for _ in range(2 * len(wanted) + 10):
        focus = QApplication.focusWidget()
        if focus is None or (len(met) > 1 and focus is met[0]):
            break
        if not met or focus is not met[-1]:  # a time has two parts in one field
            met.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)

    assert len(met) == len(set(met))
    assert _stops(wanted) == _stops(set(met))


def _stops(widgets: set[QWidget]) -> set[object]:
    """Of several of which one is chosen, Tab comes to one, and arrows lead to the others."""
    return {_stop(it) for it in widgets}


def _stop(widget: QWidget) -> object:
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group if group is not None and group.exclusive() else widget
