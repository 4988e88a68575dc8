"""Idle on GNOME: the compositor's own monitor, over D-Bus, calls when input pauses and when it goes on."""

from collections.abc import Callable

from ergo.desktop.bus import Body, Bus
from ergo.desktop.idle.pauses import Pauses

NAME = "org.gnome.Mutter.IdleMonitor"
PATH = "/org/gnome/Mutter/IdleMonitor/Core"
PAUSE = 5.0  # seconds; the call costs more than on Wayland's own wire
DOUBT = 60.0  # seconds without any pause after which Mutter is asked: a film keeps its watches silent


class MutterIdle:
    """Mutter's IdleMonitor; its watches die with the shell and are added again when it is back.

    Works again by itself then: *on_ready* is called whenever it does.
    """

    name = "GNOME idle monitor"

    def __init__(self, bus: Bus | None) -> None:
        self._bus = bus
        self._pauses = Pauses()
        self._on_ready: Callable[[], None] = lambda: None
        self._on_lost: Callable[[str], None] = lambda _: None
        self._listens = False
        self._there = False
        self._works = False
        self._asking = False
        self._pause_watch = self._back_watch = 0  # Mutter's numbers; 0: not there

    def start(self, on_ready: Callable[[], None], on_lost: Callable[[str], None]) -> None:
        """Asks Mutter; one of the two is called, again whenever that changes."""
        self._on_ready, self._on_lost = on_ready, on_lost
        if self._bus is None or not self._bus.alive:
            on_lost("there is no session bus to ask GNOME's monitor")
        elif self._listens:
            self._owned(self._there)
        else:
            self._listens = True
            self._bus.listen(self._fired, sender=NAME, interface=NAME, member="WatchFired", path=PATH)
            self._bus.watch_owner(NAME, self._owned)

    def idle(self) -> float | None:
        """Seconds since the last input; None: cannot tell."""
        if not self._works:
            return None
        if self._pauses.silent() > DOUBT and not self._asking:
            self._asking = True
            self._call("GetIdletime", "", (), self._doubt)
        return self._pauses.idle()

    def watch(self, after_seconds: float, on_back: Callable[[], None]) -> bool:
        """Calls *on_back* at each first input after that long without, until watched anew; 0 ends it."""
        self._pauses.watch(after_seconds, on_back)
        return self._works

    def close(self) -> None:
        """Tells nobody from now on."""
        self._works = False
        self._on_ready, self._on_lost = lambda: None, lambda _: None
        if self._bus is not None and self._bus.alive and self._pause_watch:
            self._call("RemoveWatch", "u", (self._pause_watch,), lambda *_: None)
        self._pause_watch = self._back_watch = 0

    def _owned(self, there: bool) -> None:
        """The shell came or went, and all watches with it."""
        self._there, self._works = there, False
        self._pause_watch = self._back_watch = 0
        if not there:
            self._on_lost("GNOME's monitor is not on the session bus")
            return
        self._call("GetIdletime", "", (), self._told)

    def _doubt(self, body: Body | None, why: str) -> None:
        self._asking = False
        milliseconds = _number(body)
        if milliseconds is None:
            self._fail(why)
        elif self._take(milliseconds):
            self._wait_for_return()

    def _take(self, milliseconds: int) -> bool:
        """Notes how long there was no input; True if that is a pause."""
        if milliseconds < PAUSE * 1000:
            self._pauses.end()
            return False
        self._pauses.begin(milliseconds / 1000)
        return True

    def _told(self, body: Body | None, why: str) -> None:
        milliseconds = _number(body)
        if milliseconds is None:
            self._fail(why)
            return
        self._take(milliseconds)
        self._call("AddIdleWatch", "t", (round(PAUSE * 1000),), self._watches)

    def _watches(self, body: Body | None, why: str) -> None:
        number = _number(body)
        if number is None:
            self._fail(why)
            return
        self._pause_watch = number
        self._works = True
        if self._pauses.idle():
            self._wait_for_return()
        self._on_ready()

    def _fired(self, *values: object) -> None:
        number = _number(values)
        if not number:
            return
        if number == self._pause_watch:
            self._pauses.begin(PAUSE)
            self._wait_for_return()
        elif number == self._back_watch:
            self._back_watch = 0  # Mutter removes it by itself
            self._pauses.end()

    def _wait_for_return(self) -> None:
        """Has the next input told, once."""

        def added(body: Body | None, why: str) -> None:
            number = _number(body)
            if number is None:
                self._fail(why)
            else:
                self._back_watch = number

        if not self._back_watch:
            self._call("AddUserActiveWatch", "", (), added)

    def _fail(self, why: str) -> None:
        self._works = False
        self._on_lost(f"GNOME's monitor does not help: {why or 'its answer makes no sense'}")

    def _call(
        self, member: str, signature: str, body: Body, done: Callable[[Body | None, str], None]
    ) -> None:
        assert self._bus is not None
        self._bus.call(NAME, PATH, NAME, member, signature, body, done=done)


def _number(body: Body | None) -> int | None:
    """The one number of an answer or a signal; None: it is something else."""
    if body is not None and len(body) == 1 and isinstance(body[0], int) and not isinstance(body[0], bool):
        return body[0]
    return None
