"""Whether a panel shows tray icons: asked before Qt asks, for Qt waits for an answer, and asks only once.

A panel that comes later, or that hangs, is known here; what is shown in it is `ui`'s.
"""

from collections.abc import Callable

from PySide6.QtCore import QTimer

from ergo.desktop.bus import Body, Bus

WATCHER = "org.kde.StatusNotifierWatcher"
PATH = "/StatusNotifierWatcher"
PROPERTIES = "org.freedesktop.DBus.Properties"
FIRST_RETRY, LAST_RETRY = 5.0, 80.0  # seconds; a busy login may take long to answer


class TrayHost:
    """`there`: True: a panel shows icons; False: nobody does; None: not known yet, or the panel hangs."""

    def __init__(self, bus: Bus | None) -> None:
        self.on_change: Callable[[bool | None], None] = lambda _: None
        self.there: bool | None = None if bus else False
        self._bus = bus
        self._delay = FIRST_RETRY
        self._retry = QTimer(singleShot=True)
        self._retry.timeout.connect(self._ask)
        if bus:
            for member in ("StatusNotifierHostRegistered", "StatusNotifierHostUnregistered"):
                bus.listen(lambda *_: self._ask(), sender=WATCHER, interface=WATCHER, member=member)
            bus.watch_owner(WATCHER, self._owned)

    def _owned(self, there: bool) -> None:
        self._retry.stop()
        self._delay = FIRST_RETRY
        if there:
            self._ask()
        else:
            self._set(False)

    def _ask(self) -> None:
        assert self._bus is not None
        question = (WATCHER, "IsStatusNotifierHostRegistered")
        self._bus.call(WATCHER, PATH, PROPERTIES, "Get", "ss", question, done=self._told)

    def _told(self, body: Body | None, _why: str) -> None:
        match body:
            case ((str(), bool(registered)),):
                self._set(registered)
            case _:
                self._set(None)
                if self._delay <= LAST_RETRY:
                    self._retry.start(round(self._delay * 1000))
                    self._delay *= 2

    def _set(self, there: bool | None) -> None:
        if there != self.there:
            self.there = there
            self.on_change(there)
