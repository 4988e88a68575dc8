"""Notifications with buttons, by freedesktop's specification, which GNOME, KDE, Xfce and dunst follow.

https://specifications.freedesktop.org/notification-spec/latest/ says what goes over the wire; what servers
really do was tried on dunst 1.9, xfce4-notifyd 0.7 and GNOME Shell 43.
"""

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QTimer

from ergo import APP_ID
from ergo.core.breaks import Answer
from ergo.desktop.bus import Body, Bus
from ergo.ports import Notice

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
PATIENCE = 3000  # milliseconds until the in-app card takes over
LATE = 60.0  # seconds in which we still take back what a slow server shows after all
EXPIRED, DISMISSED = 1, 2
STAYS, AS_SERVER_LIKES = 0, -1
NORMAL_URGENCY = 1
# Draws the `default` action, meant for a click on the text, as one more button; there such a click closes.
SHOWS_DEFAULT = "Xfce Notify Daemon"

NONSENSE = "its answer makes no sense"

OnAnswer = Callable[[Answer | None], None]
OnFailure = Callable[[str], None]


class _Server(msgspec.Struct, frozen=True):
    """What the server says of itself."""

    name: str
    abilities: frozenset[str]


class _Showing(msgspec.Struct, frozen=True, eq=False):
    """The notice that waits for its one answer."""

    notice: Notice
    on_answer: OnAnswer
    on_failure: OnFailure


class FreedesktopNotifier:
    """One notice at a time; a new one takes the place of the old.

    *icon* is a name or an absolute path. Without a bus every notice fails at once, saying *why_no_bus*.
    """

    def __init__(self, bus: Bus | None, icon: str = "", why_no_bus: str = "no session bus") -> None:
        self._bus = bus
        self._icon = icon
        self._why_no_bus = why_no_bus
        self._server: _Server | None = None
        self._showing: _Showing | None = None
        self._number = 0  # the server's, 0: nothing of ours is shown; a new server counts from 1 again
        self._closed_early: set[object] = set()  # numbers closed before we knew ours: nobody has read it
        self._patience = QTimer()
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(lambda: self._fail("the notification server does not answer"))
        if bus:
            for member, tell in (("ActionInvoked", self._invoked), ("NotificationClosed", self._closed)):
                bus.listen(tell, sender=NAME, interface=NAME, member=member, path=PATH)
            bus.watch_owner(NAME, self._owned)

    def show(self, notice: Notice, on_answer: OnAnswer, on_failure: OnFailure) -> None:
        """Shows *notice* in place of any other; calls one of the two, once, unless it is withdrawn before.

        Fails within 3 s where there is no server, no buttons, or no answer.
        """
        self._showing = showing = _Showing(notice, on_answer, on_failure)
        self._closed_early = set()
        if self._bus is None:
            QTimer.singleShot(0, lambda: self._fail(self._why_no_bus, showing))
            return
        self._patience.start()
        self._when_known(lambda why: self._post(showing, why))

    def withdraw(self) -> None:
        """Takes the notice off the screen; nobody is told."""
        self._showing = None
        self._patience.stop()
        self._close(self._number)

    def say(self, title: str, body: str, on_failure: OnFailure) -> None:
        """Shows a plain message without buttons; *on_failure* hears why nobody can."""
        if self._bus is None:
            QTimer.singleShot(0, lambda: on_failure(self._why_no_bus))
            return
        self._when_known(lambda why: on_failure(why) if why else self._say(title, body))

    def _when_known(self, go_on: Callable[[str], None]) -> None:
        """Calls *go_on* once the server, started if need be, told of itself; with why not, if it can't."""
        if self._server:
            go_on("")
            return

        def named(body: Body | None, _why: str) -> None:
            name = str(body[0]) if body else ""
            self._call("GetCapabilities", "", (), lambda body, why: able(name, body, why))

        def able(name: str, body: Body | None, why: str) -> None:
            match body:
                case ([*abilities],):
                    self._server = _Server(name, frozenset(map(str, abilities)))
                    go_on("")
                case _:
                    go_on(f"no notification server: {why or NONSENSE}")

        self._call("GetServerInformation", "", (), named)

    def _post(self, showing: _Showing, why: str) -> None:
        if showing is not self._showing:
            return  # withdrawn or replaced meanwhile
        actions = self._actions(showing.notice)
        if not why and actions and self._server and "actions" not in self._server.abilities:
            why = f"{self._server.name} shows no buttons"
        if why:
            self._fail(why, showing)
            return
        message = self._message(showing.notice.title, showing.notice.body, actions, self._number, STAYS)
        self._call("Notify", "susssasa{sv}i", message, lambda body, why: self._posted(showing, body, why))

    def _posted(self, showing: _Showing, body: Body | None, why: str) -> None:
        number = body[0] if body and isinstance(body[0], int) else 0
        if showing is not self._showing:
            if number != self._number or not self._showing:
                self._close(number)  # shown too late
            return
        self._patience.stop()
        if not number:
            self._fail(why or NONSENSE, showing)
            return
        self._number = number
        if number in self._closed_early:
            self._number = 0
            self._answer(None)

    def _say(self, title: str, body: str) -> None:
        self._call("Notify", "susssasa{sv}i", self._message(title, body, [], 0, AS_SERVER_LIKES))

    def _message(self, title: str, body: str, actions: list[str], replaces: int, expires: int) -> Body:
        if self._server and "body-markup" in self._server.abilities:
            body = body.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        else:
            body = body.replace("<", "‹").replace(">", "›")  # some read markup without saying so
        hints = {"urgency": ("y", NORMAL_URGENCY), "desktop-entry": ("s", APP_ID)}
        return ("Ergo", replaces, self._icon, title, body, actions, hints, expires)

    def _actions(self, notice: Notice) -> list[str]:
        """Names and labels in turn; a click on the text starts as well, where the server can."""
        actions = {Answer.START.value: notice.start, Answer.LATER.value: notice.later}
        if not (self._server and self._server.name == SHOWS_DEFAULT):
            actions = {"default": notice.start, **actions}
        return [word for action in actions.items() if action[1] for word in action]

    def _invoked(self, number: object, action: object, *_: object) -> None:
        if number == self._number and number:
            self._close(number)  # dunst leaves it on the screen
            self._answer(Answer.LATER if action == Answer.LATER else Answer.START)

    def _closed(self, number: object, reason: object, *_: object) -> None:
        if number == self._number and number:
            self._number = 0
            self._answer(Answer.SKIP if reason == DISMISSED else None)
        elif self._patience.isActive():
            self._closed_early.add(number)

    def _owned(self, there: bool) -> None:
        """The server came or went, and with it what it can and what it showed."""
        shown, self._number, self._server = self._number, 0, None
        if shown and not there:
            self._fail("the notification server is gone")

    def _answer(self, answer: Answer | None) -> None:
        showing, self._showing = self._showing, None
        if showing:
            showing.on_answer(answer)

    def _fail(self, why: str, only: _Showing | None = None) -> None:
        if self._showing is None or (only and only is not self._showing):
            return
        showing, self._showing = self._showing, None
        self._patience.stop()
        showing.on_failure(why)

    def _close(self, number: int) -> None:
        if number:
            self._call("CloseNotification", "u", (number,))
        if number == self._number:
            self._number = 0

    def _call(
        self, member: str, signature: str, body: Body, done: Callable[[Body | None, str], None] | None = None
    ) -> None:
        assert self._bus is not None
        self._bus.call(NAME, PATH, NAME, member, signature, body, done=done, limit=LATE, start=True)
