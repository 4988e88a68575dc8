"""Idle on X11: the server's own counter, asked when needed, and an alarm that wakes us on return only."""

from collections.abc import Callable

from PySide6.QtCore import QSocketNotifier, QTimer

from ergo.desktop.idle.xcb import Xcb


class X11Idle:
    """The IDLETIME counter of the X server; once the server is gone it is unknown."""

    name = "X11 idle counter"

    def __init__(self) -> None:
        self._xcb: Xcb | None = None
        self._on_lost: Callable[[str], None] = lambda _: None
        self._on_back: Callable[[], None] | None = None

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
        milliseconds = self._xcb.idle_milliseconds()
        # The answer may have brought an event along, which the notifier then never hears of.
        self._hear()
        return None if milliseconds is None else milliseconds / 1000

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
