"""What logind tells of our session and of the machine: locked, not in front, about to sleep."""

import os
from collections.abc import Callable
from functools import partial

from ergo.desktop.bus import Body, Bus

LOGIND = "org.freedesktop.login1"
ROOT = "/org/freedesktop/login1"
MANAGER = "org.freedesktop.login1.Manager"
SESSION = "org.freedesktop.login1.Session"
PROPERTIES = "org.freedesktop.DBus.Properties"
# logind's word for "the caller's session, or else the one with the screen": a service of systemd has none.
OURS = "auto"


class Logind:
    """Listens to logind, whenever it is there.

    *say_locked* hears (source, locked); *request* hears that a lock (or its end) was asked for; *sleep* hears
    True just before the machine sleeps and False when it is awake again.
    """

    def __init__(
        self,
        bus: Bus,
        say_locked: Callable[[str, bool], None],
        request: Callable[[bool], None],
        sleep: Callable[[bool], None],
    ) -> None:
        self._bus = bus
        self._say_locked = say_locked
        self._request = request
        self._sleep = sleep
        self._session = ""
        bus.listen(self._slept, sender=LOGIND, interface=MANAGER, member="PrepareForSleep", path=ROOT)
        bus.watch_owner(LOGIND, self._owned)

    def _owned(self, there: bool) -> None:
        if there:
            self._find_session(os.environ.get("XDG_SESSION_ID") or OURS)
            return
        self._sleep(False)  # whatever it last said, nobody will take it back
        for source in ("LockedHint", "Active"):
            self._say_locked(source, False)

    def _slept(self, *said: object) -> None:
        match said:
            case (bool(asleep),):
                self._sleep(asleep)

    def _find_session(self, name: str) -> None:
        def found(body: Body | None, _why: str) -> None:
            match body:
                case (str(path),) if path.startswith("/"):
                    self._follow(path)
                case _ if name != OURS:
                    self._find_session(OURS)

        self._bus.call(LOGIND, ROOT, MANAGER, "GetSession", "s", (name,), done=found)

    def _follow(self, session: str) -> None:
        if session != self._session:  # a restarted logind keeps the session's path
            self._session = session
            for member, lock in (("Lock", True), ("Unlock", False)):
                self._listen(partial(self._request, lock), SESSION, member)
            self._listen(self._changed, PROPERTIES, "PropertiesChanged")

        def known(body: Body | None, _why: str) -> None:
            if body:
                self._changed(SESSION, {"LockedHint": body[0]}, [])

        self._bus.call(LOGIND, session, PROPERTIES, "Get", "ss", (SESSION, "LockedHint"), done=known)

    def _listen(self, tell: Callable[..., None], interface: str, member: str) -> None:
        self._bus.listen(tell, sender=LOGIND, interface=interface, member=member, path=self._session)

    def _changed(self, *said: object) -> None:
        match said:
            case (_, dict(values), _):
                for source, locks in (("LockedHint", True), ("Active", False)):
                    match values.get(source):
                        case (_, bool(value)):
                            # Not active: another person's session is in front. At the start it is ours.
                            self._say_locked(source, value is locks)
