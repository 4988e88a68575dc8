"""The tray: icon, two-line tooltip and menu. It is told what to show, and says what the person wants.

Belongs here: the icon in the panel. Doesn't: pictures (icons), rows (tray_menu), sentences (words).
"""

import sys
from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
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
    found = Signal()  # a tray is there, at the start or later

    def __init__(
        self, facts: Callable[[], Facts], *, waits: Sequence[float] = WAITS, at_once: bool = True
    ) -> None:
        """Where the panel may not be there yet (not *at_once*), it waits until `host_changed` tells of it.

        For Qt looks for the panel only once, and would wait for one that hangs.
        """
        super().__init__()
        self._host: bool | None = None  # whether a panel shows icons; None: not known
        self._icon: QSystemTrayIcon | None = None
        self._glance: Glance | None = None
        self._tip = ""
        self._key: IconKey | None = None
        self._inks = inks_for(TrayStyle.AUTOMATIC, panel_dark=False)
        self._minutes = False
        self._menu = TrayMenu(self, facts)
        if at_once:
            self._make_icon()
        self._waits = list(waits)
        self._looked = False
        self._look_again = QTimer(self, singleShot=True)
        self._look_again.timeout.connect(self._look_for_tray)
        self._look_again.start(0)

    @property
    def menu(self) -> QMenu:
        """The menu that the icon shows."""
        return self._menu.root

    def show(
        self,
        glance: Glance,
        today: Today,
        off_until: float | None = None,
        gentle_until: date | None = None,
    ) -> None:
        """Shows this state; touches only what differs, for every touch makes the panel ask for everything.

        *off_until*: until when movement is off, in seconds since 1970; None: it is on.
        *gentle_until*: the last of the gentler days; None: these are usual ones.
        """
        self._glance = glance
        self._tip = words.tooltip(glance, today)
        self._menu.show(glance, off_until, gentle_until)
        self._repaint(glance)
        self._show_icon()

    def host_changed(self, there: bool | None) -> None:
        """A panel shows icons (True), nobody does (False), or the panel does not answer (None)."""
        self._host = there
        if there and self._icon is None:
            self._make_icon()
            self._show_icon()
            self.found.emit()

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
        self._look_again.stop()
        self._host = None
        if self._icon is not None:
            self._icon.hide()

    def say(self, title: str, body: str) -> bool:
        """Shows a plain message at the icon; False where that would not be seen.

        Only Windows shows it for sure: on Linux it goes the way that failed already, and macOS shows messages
        of installed applications only.
        """
        if sys.platform != "win32" or self._icon is None or not self._icon.isVisible():
            return False
        self._icon.showMessage(title, body)
        return True

    def _make_icon(self) -> None:
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(self._menu.root)
        self._icon.activated.connect(self._activated)
        self._key = None
        if self._glance is not None:
            self._repaint(self._glance)

    def _show_icon(self) -> None:
        if self._icon is None or self._glance is None:
            return
        if self._tip != self._icon.toolTip():
            self._icon.setToolTip(self._tip)
        if not self._icon.isVisible():
            self._icon.show()

    def _repaint(self, glance: Glance) -> None:
        key = icon_key(glance, minutes=self._minutes)
        if self._icon is not None and key != self._key:
            self._key = key
            self._icon.setIcon(tray_icon(key, self._inks))

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        # On macOS a click opens the menu, and the system means it that way.
        if reason == QSystemTrayIcon.ActivationReason.Trigger and sys.platform != "darwin":
            self.status_wanted.emit()

    def _look_for_tray(self) -> None:
        if self._icon is None and self._host is False and self._looked and _has_old_trays():
            self._make_icon()  # of the old kind; it comes up whenever a panel for it does
            self._show_icon()
        self._looked = True
        if self._icon is not None and QSystemTrayIcon.isSystemTrayAvailable():
            self.found.emit()
            return
        if self._waits:
            self._look_again.start(round(self._waits.pop(0) * 1000))
        else:
            self.missing.emit()


def _has_old_trays() -> bool:
    """Whether panels here may show icons without D-Bus: on X11."""
    return QGuiApplication.platformName() == "xcb"
