"""What the doctor asks over D-Bus: who tells of locks and sleep, who shows notifications and the tray."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import cast

from PySide6.QtCore import QEventLoop

from ergo.desktop.bus import BUS, Body, Bus, session_bus, system_bus
from ergo.desktop.doctor import Finding, Seen, State
from ergo.desktop.libraries import platform_here
from ergo.desktop.notify.freedesktop import NAME as NOTIFICATIONS
from ergo.desktop.notify.freedesktop import PATH as NOTIFICATIONS_PATH
from ergo.desktop.presence.logind import LOGIND, MANAGER, OURS, ROOT
from ergo.desktop.presence.screen_saver import SAVERS
from ergo.desktop.tray_host import PATH as WATCHER_PATH
from ergo.desktop.tray_host import PROPERTIES, WATCHER


@contextmanager
def look_on_buses() -> Iterator[tuple[Bus | None, Bus | None, Seen]]:
    """The system's and the session's bus, for as long as this lasts, and what is seen on them."""
    session, why_no_session = session_bus()
    system, why_no_system = system_bus()
    try:
        yield (
            system,
            session,
            Seen(
                lock=_lock(session, system),
                sleep=_sleep(system, why_no_system),
                notifications=_notifications(session, why_no_session),
                tray=_tray(session, why_no_session),
            ),
        )
    finally:
        for bus in (session, system):
            if bus:
                bus.close()


def _lock(session: Bus | None, system: Bus | None) -> Finding:
    tellers = [name for name in SAVERS if session and _owned(session, name)]
    if system and _in_session(system):
        tellers.insert(0, LOGIND)
    if tellers:
        return Finding(", ".join(tellers), State.WORKS)
    because = "neither logind nor a screen locker knows this session"
    return Finding("", State.UNKNOWN, because, "A locked screen then counts as away after 15 minutes.")


def _sleep(system: Bus | None, why: str) -> Finding:
    if system and _owned(system, LOGIND):
        return Finding(LOGIND, State.WORKS)
    because = why or "logind is not on the system bus"
    return Finding("boot clock", State.WORKS, f"{because}; sleep is noticed on waking up")


def _notifications(session: Bus | None, why: str) -> Finding:
    cure = "Ergo shows its own card instead. A notification server such as dunst would help."
    if session is None:
        return Finding("", State.MISSING, why, cure)
    body, why = _ask(session, NOTIFICATIONS, NOTIFICATIONS_PATH, NOTIFICATIONS, "GetServerInformation")
    if not body:
        if "ServiceUnknown" in why:
            why = "no notification server is installed, or none runs"
        return Finding("", State.MISSING, why, cure)
    by = f"{body[0]} {body[2]}"
    body, why = _ask(session, NOTIFICATIONS, NOTIFICATIONS_PATH, NOTIFICATIONS, "GetCapabilities")
    if body and "actions" in cast("list[str]", body[0]):
        return Finding(by, State.WORKS)
    return Finding(by, State.MISSING, why or "it shows no buttons", cure)


def _tray(session: Bus | None, why: str) -> Finding:
    if session and _owned(session, WATCHER):
        question = (WATCHER, "IsStatusNotifierHostRegistered")
        body, unanswered = _ask(session, WATCHER, WATCHER_PATH, PROPERTIES, "Get", "ss", question)
        match body:
            case ((_, True),):
                return Finding(WATCHER, State.WORKS)
            case _:
                why = (
                    f"the panel's tray does not answer: {unanswered}"
                    if unanswered
                    else "no panel shows icons"
                )
    cure = "Start Ergo again to see its window."
    if "GNOME" in os.environ.get("XDG_CURRENT_DESKTOP", ""):
        cure = "Add the extension 'AppIndicator and KStatusNotifierItem Support'."
    if platform_here(os.environ) == "xcb":
        because = "no panel shows modern tray icons; one of the old kind is used where there is one"
        return Finding("", State.UNKNOWN, because, cure)
    return Finding("", State.MISSING, why or "no panel with a tray is on the session bus", cure)


def _in_session(system: Bus) -> bool:
    name = os.environ.get("XDG_SESSION_ID") or OURS
    return bool(_ask(system, LOGIND, ROOT, MANAGER, "GetSession", "s", (name,))[0])


def _owned(bus: Bus, name: str) -> bool:
    body, _ = _ask(bus, BUS, "/org/freedesktop/DBus", BUS, "NameHasOwner", "s", (name,))
    return bool(body and body[0])


def _ask(
    bus: Bus, name: str, path: str, interface: str, member: str, signature: str = "", values: Body = ()
) -> tuple[Body | None, str]:
    """A call that waits for its answer, at most two seconds."""
    loop = QEventLoop()
    answer: list[tuple[Body | None, str]] = []

    def done(body: Body | None, why: str) -> None:
        answer.append((body, why))
        loop.quit()

    bus.call(name, path, interface, member, signature, values, done=done, limit=2.0, start=True)
    if not answer:
        loop.exec()
    return answer[0]
