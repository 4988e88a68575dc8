"""D-Bus on the Qt loop: calls with a time limit, signals of one sender, and who owns a name.

Nothing here waits: answers come to callbacks. It wakes up only when the bus has something for us.
"""

import logging
import os
import socket
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path

import msgspec
from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageFlag,
    MessageType,
    Parser,
    message_bus,
    new_method_call,
)
from jeepney.auth import AuthenticationError  # type: ignore[import-untyped]
from jeepney.bus import get_connectable_addresses  # type: ignore[import-untyped]
from jeepney.io.blocking import prep_socket  # type: ignore[import-untyped]
from PySide6.QtCore import QSocketNotifier, QTimer

log = logging.getLogger(__name__)

Body = tuple[object, ...]
Done = Callable[[Body | None, str], None]  # (answer, "") or (None, why)

BUS = "org.freedesktop.DBus"
LIMIT = 3.0  # seconds a call may take
ANSWERED_AT_CONNECT = 1.0  # seconds the bus may take to let us in
SYSTEM_BUS = "unix:path=/run/dbus/system_bus_socket"


def session_bus() -> tuple["Bus | None", str]:
    """The person's bus, or None and why there is none."""
    address = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    if not address and runtime and Path(runtime, "bus").exists():
        address = f"unix:path={runtime}/bus"
    if not address:
        return None, "no session bus: DBUS_SESSION_BUS_ADDRESS is not set"
    return _open("session", address)


def system_bus() -> tuple["Bus | None", str]:
    """The machine's bus, or None and why there is none."""
    return _open("system", os.environ.get("DBUS_SYSTEM_BUS_ADDRESS") or SYSTEM_BUS)


def _open(name: str, address: str) -> tuple["Bus | None", str]:
    why = ""
    try:
        for path in get_connectable_addresses(address):
            try:
                return Bus(prep_socket(path, timeout=ANSWERED_AT_CONNECT), name), ""
            except (OSError, AuthenticationError) as error:
                why = str(error)
    except (RuntimeError, ValueError, KeyError) as error:  # an address jeepney does not understand
        why = str(error)
    return None, f"no {name} bus: {why}"


class _Call(msgspec.Struct, frozen=True):
    """A call that waits for its answer; `until` in seconds of `time.monotonic`."""

    done: Done
    until: float


class _Ear(msgspec.Struct, frozen=True):
    """Who is told of which signals."""

    rule: MatchRule
    sender: str
    tell: Callable[..., None]


class Bus:
    """One connection. When it breaks, that is logged once, waiting calls fail, and no name has an owner."""

    def __init__(self, connection: socket.socket, name: str) -> None:
        self.name = name
        self.alive = True
        self._socket = connection
        self._socket.setblocking(False)
        self._parser = Parser()
        self._serial = count(1)
        self._unsent = b""
        self._waiting: dict[int, _Call] = {}
        self._ears: list[_Ear] = []
        self._owners: dict[str, str] = {}
        self._watchers: dict[str, list[Callable[[bool], None]]] = {}
        self._stumbled: set[tuple[str | None, str | None]] = set()
        number = connection.fileno()
        self._readable = QSocketNotifier(number, QSocketNotifier.Type.Read)
        self._readable.activated.connect(self._read)
        self._writable = QSocketNotifier(number, QSocketNotifier.Type.Write)
        self._writable.setEnabled(False)
        self._writable.activated.connect(self._write)
        self._limit = QTimer()
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._give_up_late_calls)
        self._send(message_bus.Hello(), _ignore, LIMIT)

    def call(
        self,
        destination: str,
        path: str,
        interface: str,
        member: str,
        signature: str = "",
        body: Body = (),
        *,
        done: Done | None = None,
        limit: float = LIMIT,
        start: bool = False,
    ) -> None:
        """Calls a method; *done* hears its answer within *limit* seconds, or why there is none, exactly once.

        *start* lets the bus start a service that is not running.
        """
        message = new_method_call(DBusAddress(path, destination, interface), member, signature, body)
        if not start:
            message.header.flags |= MessageFlag.no_auto_start
        self._send(message, done or _ignore, limit)

    def listen(
        self, tell: Callable[..., None], *, sender: str, interface: str, member: str, path: str | None = None
    ) -> None:
        """Tells of each such signal, with its values, if it comes from the owner of the name *sender*."""
        heard = {"type": "signal", "interface": interface, "member": member, "path": path}
        self._watch(sender)
        self._ears.append(_Ear(MatchRule(**heard), sender, tell))
        self._send(message_bus.AddMatch(MatchRule(sender=sender, **heard)), _ignore, LIMIT)

    def watch_owner(self, name: str, tell: Callable[[bool], None]) -> None:
        """Tells whether anything owns that name: soon, and at each change of owner."""
        self._watch(name)
        self._watchers.setdefault(name, []).append(tell)
        if name in self._owners:
            QTimer.singleShot(0, lambda: tell(bool(self._owners[name])))

    def close(self) -> None:
        """Ends the connection; nobody is told."""
        self._readable.setEnabled(False)
        self._writable.setEnabled(False)
        self._limit.stop()
        self._waiting.clear()
        self.alive = False
        self._socket.close()

    def _watch(self, name: str) -> None:
        if name in self._watchers:
            return
        self._watchers[name] = []
        rule = MatchRule(type="signal", sender=BUS, interface=BUS, member="NameOwnerChanged")
        rule.add_arg_condition(0, name)
        self._send(message_bus.AddMatch(rule), _ignore, LIMIT)

        def owned(body: Body | None, why: str) -> None:
            if name not in self._owners:
                self._set_owner(name, str(body[0]) if body and not why else "")

        self._send(message_bus.GetNameOwner(name), owned, LIMIT)

    def _set_owner(self, name: str, owner: str) -> None:
        self._owners[name] = owner
        for tell in self._watchers.get(name, []):
            tell(bool(owner))

    def _send(self, message: Message, done: Done, limit: float) -> None:
        if not self.alive:
            QTimer.singleShot(0, lambda: done(None, f"the {self.name} bus is gone"))
            return
        serial = next(self._serial)
        self._waiting[serial] = _Call(done, time.monotonic() + limit)
        self._set_limit()
        self._unsent += message.serialise(serial)
        self._write()

    def _write(self) -> None:
        try:
            while self._unsent:
                self._unsent = self._unsent[self._socket.send(self._unsent) :]
        except BlockingIOError:
            pass
        except OSError:
            self._unsent = b""
            QTimer.singleShot(0, self._lose)  # not now: the caller has not returned yet
        self._writable.setEnabled(bool(self._unsent))

    def _read(self) -> None:
        try:
            while self.alive:
                piece = self._socket.recv(65536)
                if not piece:
                    return self._lose()
                for message in self._parser.feed(piece):
                    try:
                        self._take(message)
                    except Exception:  # one listener's mistake must not cost the others their message
                        self._say_stumbled(message)
        except BlockingIOError:
            return None
        except OSError:
            return self._lose()

    def _say_stumbled(self, message: Message) -> None:
        """Whoever sends nonsense may do so all day: each kind of it is said once."""
        fields = message.header.fields
        kind = (fields.get(HeaderFields.interface), fields.get(HeaderFields.member))
        if kind not in self._stumbled:
            self._stumbled.add(kind)
            log.exception("A listener on the %s bus stumbled.", self.name)

    def _take(self, message: Message) -> None:
        fields = message.header.fields
        match message.header.message_type:
            case MessageType.method_return:
                self._finish(fields.get(HeaderFields.reply_serial), message.body, "")
            case MessageType.error:
                said = message.body[0] if message.body else ""
                why = f"{fields.get(HeaderFields.error_name)}: {said}"
                self._finish(fields.get(HeaderFields.reply_serial), None, why)
            case MessageType.signal:
                self._hear(message, fields.get(HeaderFields.sender, ""))

    def _hear(self, message: Message, sender: str) -> None:
        if sender == BUS and message.header.fields.get(HeaderFields.member) == "NameOwnerChanged":
            name, _old, owner = message.body
            self._set_owner(name, owner)
        for ear in tuple(self._ears):
            if self._owners.get(ear.sender) == sender and ear.rule.matches(message):
                ear.tell(*message.body)

    def _finish(self, serial: int, body: Body | None, why: str) -> None:
        if call := self._waiting.pop(serial, None):
            self._set_limit()
            call.done(body, why)

    def _set_limit(self) -> None:
        if not self._waiting:
            self._limit.stop()
            return
        first = min(call.until for call in self._waiting.values())
        self._limit.start(max(0, int((first - time.monotonic()) * 1000) + 1))

    def _give_up_late_calls(self) -> None:
        now = time.monotonic()
        for serial in [serial for serial, call in self._waiting.items() if call.until <= now]:
            self._finish(serial, None, "no answer in time")
        self._set_limit()

    def _lose(self) -> None:
        if not self.alive:
            return
        log.warning("The %s bus is gone.", self.name)
        waiting = list(self._waiting.values())
        self.close()
        for call in waiting:
            call.done(None, f"the {self.name} bus is gone")
        for name in self._watchers:
            self._set_owner(name, "")


def _ignore(_body: Body | None, _why: str) -> None:
    """For calls whose answer nobody waits for."""
