"""Idle on X11: the server's own counter, asked when needed, and an alarm that wakes us on return only."""

import time
from collections.abc import Callable

from PySide6.QtCore import QSocketNotifier, QTimer

from ergo.desktop.idle.xcb import Xcb

REST = 5.0  # seconds in which a server that did not answer at once is not asked again
BELIEVED = 60.0  # seconds for which its last answer goes on


class X11Idle:
    """The IDLETIME counter of the X server; once the server is gone it is unknown."""

    name = "X11 idle counter"

    def __init__(self) -> None:
        self._xcb: Xcb | None = None
        self._on_lost: Callable[[str], None] = lambda _: None
        self._on_back: Callable[[], None] | None = None
        self._told = (-BELIEVED, 0.0)  # when the server last answered, and what
        self._rest_until = 0.0

    def start(self, on_ready: Callable[[], None], on_lost: Callable[[str], None]) -> None:
        """Asks the server; one of the two is called at once, and *on_lost* also when the server goes."""
        self.close()
        self._on_lost = on_lost
        try:
            self._xcb = Xcb()
        except OSError as error:
            on_lost(str(error))
            return
        self._said = QSocketNotifier(self._xcb.number, QSocketNotifier.Type.Read)
        self._said.activated.connect(self._hear)
        on_ready()

    def idle(self) -> float | None:
        """Seconds since the last input; None: the server is gone."""
        if self._xcb is None:
            return None
        now = time.monotonic()
        if now < self._rest_until:
            return self._guess(now)
        milliseconds = self._xcb.idle_milliseconds()
        # The answer may have brought an event along, which the notifier then never hears of.
        self._hear()
        if self._xcb is None:
            return None
        if milliseconds is None:
            self._rest_until = now + REST
            return self._guess(now)
        self._told = now, milliseconds / 1000
        return milliseconds / 1000

    def _guess(self, now: float) -> float | None:
        """While the server is too busy to answer: what it last said goes on, for a while."""
        at, idle = self._told
        return idle + now - at if now - at < BELIEVED else None

    def watch(self, after_seconds: float, on_back: Callable[[], None]) -> bool:
        """Calls *on_back* at each first input after that long without, until watched anew; False if it can't.

        Works as well when the person has been idle for longer already. 0 ends the watch.
        """
        self._on_back = on_back if after_seconds > 0 else None
        if self._xcb is None:
            return False
        if after_seconds <= 0:
            self._xcb.unwatch()
            return True
        return self._xcb.watch_below(int(after_seconds * 1000))

    def close(self) -> None:
        """Lets go of the X server."""
        if self._xcb is not None:
            self._said.setEnabled(False)
            self._xcb.close()
            self._xcb = None

    def _hear(self) -> None:
        if self._xcb is None:
            return
        fell = self._xcb.fell()
        if not self._xcb.alive:
            self.close()
            self._on_lost("the X server is gone")
        elif fell and self._on_back:
            QTimer.singleShot(0, self._on_back)  # not now: we may be inside a reading
