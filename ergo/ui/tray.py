"""The tray: icon, two-line tooltip and menu. It is told what to show, and says what the person wants.

Belongs here: the icon in the panel. Doesn't: pictures (icons), rows (tray_menu), sentences (words).
"""

import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from ergo.core.glance import Glance, Today
from ergo.ui import words
from ergo.ui.icons import IconKey, TrayStyle, icon_key, inks_for, tray_icon
from ergo.ui.tray_menu import Choice, Facts, Rhythm, TrayMenu, Wants

__all__ = ["Choice", "Facts", "Rhythm", "Tray", "TrayStyle"]

WAITS = (5.0, 25.0)  # seconds between the looks for a tray: the panel may start after Ergo


class Tray(Wants):
    """The icon in the panel."""

    missing = Signal()  # once: no tray at the start, 5 s and 30 s later

    def __init__(self, facts: Callable[[], Facts], *, waits: Sequence[float] = WAITS) -> None:
        super().__init__()
        self._glance: Glance | None = None
        self._key: IconKey | None = None
        self._inks = inks_for(TrayStyle.AUTOMATIC, panel_dark=False)
        self._minutes = False
        self._menu = TrayMenu(self, facts)
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(self._menu.root)
        self._icon.activated.connect(self._activated)
        self._waits = list(waits)
        self._look_again = QTimer(self, singleShot=True)
        self._look_again.timeout.connect(self._look_for_tray)
        self._look_again.start(0)

    @property
    def menu(self) -> QMenu:
        """The menu that the icon shows."""
        return self._menu.root

    def show(self, glance: Glance, today: Today, off_until: float | None = None) -> None:
        """Shows this state; touches only what differs, for every touch makes the panel ask for everything.

        *off_until*: until when movement is off, in seconds since 1970; None: it is on.
        """
        self._glance = glance
        self._repaint(glance)
        self._menu.show(glance, off_until)
        tip = words.tooltip(glance, today)
        if tip != self._icon.toolTip():
            self._icon.setToolTip(tip)
        if not self._icon.isVisible():
            self._icon.show()

    def paint_as(self, style: TrayStyle, panel_dark: bool, minutes: bool = False) -> None:
        """Paints the icon in this style from now on; *minutes* puts the minutes of sitting into the ring."""
        inks = inks_for(style, panel_dark=panel_dark)
        if (inks, minutes) == (self._inks, self._minutes):
            return
        self._inks, self._minutes, self._key = inks, minutes, None
        if self._glance is not None:
            self._repaint(self._glance)

    def hide(self) -> None:
        """Takes the icon out of the panel."""
        self._icon.hide()

    def _repaint(self, glance: Glance) -> None:
        key = icon_key(glance, minutes=self._minutes)
        if key != self._key:
            self._key = key
            self._icon.setIcon(tray_icon(key, self._inks))

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        # On macOS a click opens the menu, and the system means it that way.
        if reason == QSystemTrayIcon.ActivationReason.Trigger and sys.platform != "darwin":
            self.status_wanted.emit()

    def _look_for_tray(self) -> None:
        if QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._waits:
            self._look_again.start(round(self._waits.pop(0) * 1000))
        else:
            self.missing.emit()
