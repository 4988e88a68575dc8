"""The player's keys and its menu, made from plain lists of words and actions."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from ergo.ui.player_pages import Shortcuts

Action = Callable[[], object]


def keys_of(page: QWidget, card: Shortcuts, actions: Mapping[str, Action]) -> None:
    """Binds each key to its action while that page is shown; an open card of shortcuts takes it instead."""
    for key, action in actions.items():
        shortcut = QShortcut(QKeySequence(key), page)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(lambda action=action: card.close_card() if card.isVisible() else action())


def menu_of(parent: QWidget, rows: Iterable[tuple[str, Action] | None]) -> QMenu:
    """A menu of these rows, gone once it is closed; None is a line between two groups."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for row in rows:
        if row is None:
            menu.addSeparator()
        else:
            menu.addAction(row[0], row[1])
    return menu
