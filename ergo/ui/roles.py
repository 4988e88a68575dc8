"""What a painted widget is to a screen reader: a picture, a chart, a window. Qt knows only its own kinds.

A class says it with `spoken_as`; what is called a Window is one. Nothing here runs before a
screen reader asks.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget

GRAPHIC = QAccessible.Role.Graphic
CHART = QAccessible.Role.Chart
WINDOW = QAccessible.Role.Window
DIALOG = QAccessible.Role.Dialog


def give_roles() -> None:
    """From now on a screen reader that asks hears them."""
    QAccessible.installFactory(_description)


def _description(name: str, thing: QObject) -> QAccessibleWidget | None:
    """How Qt is to describe the thing; None: as it would anyway."""
    role = getattr(thing, "spoken_as", WINDOW if name.endswith("Window") else None)
    if role is None or not isinstance(thing, QWidget) or type(thing).__name__ != name:
        return None
    return QAccessibleWidget(thing, role)
