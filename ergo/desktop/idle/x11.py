"""Idle on X11: the server's own counter, asked when needed, and an alarm that wakes us on return only."""

import logging
from collections.abc import Callable
from typing import Self

from PySide6.QtCore import QSocketNotifier, QTimer

from ergo.desktop.idle.xcb import Xcb

log = logging.getLogger(__name__)


class X11Idle:
    """The IDLETIME counter of the X server; once the server is gone it is unknown, which is said once."""

    name = "X11 idle counter"

    def __init__(self, xcb: Xcb) -> None:
        self._xcb = xcb
        self._lost = False
        self._on_back: Callable[[], None] | None = None
        self._said = QSocketNotifier(xcb.number, QSocketNotifier.Type.Read)
        self._said.activated.connect(self._hear)

    @classmethod
    def probe(cls) -> tuple[Self | None, str]:
        """This source, or None and why it does not work here."""
        try:
            return cls(Xcb()), ""
        except OSError as error:
            return None, str(error)

    def idle(self) -> float | None:
        """Seconds since the last input; None: the server is gone."""
        milliseconds = self._xcb.idle_milliseconds()
        # The answer may have brought an event along, which the notifier then never hears of.
        self._hear()
        return None if milliseconds is None else milliseconds / 1000

    def watch(self, after_seconds: float, on_back: Callable[[], None]) -> bool:
        """Calls *on_back* at each first input after that long without, until watched anew; False if it can't.

        Works as well when the person has been idle for longer already. 0 ends the watch.
        """
        self._on_back = on_back if after_seconds > 0 else None
        if after_seconds <= 0:
            self._xcb.unwatch()
            return True
        return self._xcb.watch_below(int(after_seconds * 1000))

    def close(self) -> None:
        """Lets go of the X server."""
        self._said.setEnabled(False)
        self._xcb.close()

    def _hear(self) -> None:
        fell = self._xcb.fell()
        if not self._xcb.alive:
            return self._lose()
        if fell and self._on_back:
            QTimer.singleShot(0, self._on_back)  # not now: we may be inside a reading
        return None

    def _lose(self) -> None:
        if not self._lost:
            self._lost = True
            self._said.setEnabled(False)
            log.warning("The X server is gone: idle is unknown from now on.")
