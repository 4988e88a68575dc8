"""What a screen reader is told: a small client of AT-SPI, the bus on which programs describe their windows.

It asks as Orca would: each thing's role, name, description and states, and hears what is announced meanwhile.
"""

import time
from collections.abc import Iterator
from typing import Any, ClassVar, NamedTuple, Self

from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    HeaderFields,
    MatchRule,
    MessageType,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

from tests.headless_desktop import HeadlessDesktop

REGISTRY, ROOT = "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root"
ACCESSIBLE, EVENTS = "org.a11y.atspi.Accessible", "org.a11y.atspi.Event.Object"
# Those of the 64 bits of a state that are looked at.
STATES = {4: "checked", 8: "enabled", 11: "focusable", 12: "focused", 25: "showing", 41: "checkable"}
PATIENCE = 10.0  # seconds


class Thing(NamedTuple):
    """One thing on the screen as it is spoken: "check box", "Captions", {"checked", …}."""

    role: str
    name: str
    description: str
    states: frozenset[str]
    children: tuple["Thing", ...]

    def all(self) -> Iterator["Thing"]:
        """It and all that is in it."""
        yield self
        for child in self.children:
            yield from child.all()


class ScreenReader:
    """Listens on the desktop's accessibility bus; Qt programs speak there with `ENVIRONMENT`."""

    ENVIRONMENT: ClassVar = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}

    def __init__(self, desktop: HeadlessDesktop) -> None:
        self._desktop = desktop
        self.announced: list[str] = []

    def __enter__(self) -> Self:
        place = "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress"
        self._bus = open_dbus_connection(self._desktop.call("session", *place).strip("(),'"))
        self._bus.send_and_get_reply(
            message_bus.AddMatch(MatchRule(type="signal", interface=EVENTS, member="Announcement"))
        )
        wanted = ("RegisterEvent", "s", "object:announcement")
        self._ask(REGISTRY, "/org/a11y/atspi/registry", *wanted, of=REGISTRY)
        return self

    def __exit__(self, *_: object) -> None:
        self._bus.close()

    def window(self, title: str) -> Thing:
        """The window with that title, with all that is in it; waits until it is there and shown."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            for program in self._children(REGISTRY, ROOT):
                for place in self._children(*program):
                    if self._property(*place, "Name") == title and "showing" in self._states(*place):
                        return self._thing(*place)
            self.hear(0.05)
        raise AssertionError(f"no window is called {title!r}")

    def waits_for(self, words: str) -> None:
        """Listens until something with these words is announced."""
        until = time.monotonic() + PATIENCE
        while not any(words in said for said in self.announced):
            assert time.monotonic() < until, f"only these were announced: {self.announced}"
            self.hear(0.1)

    def hear(self, seconds: float) -> None:
        """Takes what is announced within that time."""
        try:
            while True:
                self._take(self._bus.receive(timeout=seconds))
        except TimeoutError:
            return

    def _thing(self, name: str, path: str) -> Thing:
        children = (self._thing(*place) for place in self._children(name, path))
        return Thing(
            self._ask(name, path, "GetRoleName"),
            self._property(name, path, "Name"),
            self._property(name, path, "Description"),
            self._states(name, path),
            tuple(child for child in children if "showing" in child.states),
        )

    def _children(self, name: str, path: str) -> list[tuple[str, str]]:
        return list(self._ask(name, path, "GetChildren"))

    def _states(self, name: str, path: str) -> frozenset[str]:
        low, high = self._ask(name, path, "GetState")
        bits = low | high << 32
        return frozenset(state for bit, state in STATES.items() if bits >> bit & 1)

    def _property(self, name: str, path: str, which: str) -> str:
        words = (ACCESSIBLE, which)
        variant = self._ask(name, path, "Get", "ss", *words, of="org.freedesktop.DBus.Properties")
        return str(variant[1])

    def _ask(
        self, name: str, path: str, method: str, signature: str = "", *words: str, of: str = ACCESSIBLE
    ) -> Any:
        """Calls, and keeps what is announced while the answer is on its way."""
        call = new_method_call(DBusAddress(path, name, of), method, signature or None, words)
        serial = next(self._bus.outgoing_serial)
        self._bus.send(call, serial=serial)
        while True:
            answer = self._bus.receive(timeout=PATIENCE)
            if answer.header.fields.get(HeaderFields.reply_serial) != serial:
                self._take(answer)
                continue
            assert answer.header.message_type is MessageType.method_return, (method, answer.body)
            return answer.body[0] if answer.body else None

    def _take(self, message: Any) -> None:
        if message.header.fields.get(HeaderFields.member) == "Announcement":
            self.announced.append(str(message.body[3][1]))
