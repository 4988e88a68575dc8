"""A person at a desk, told as a story: the lines of a trace, and what the real rules made of them."""

import json
from typing import Any

import msgspec

from ergo.core.settings import Settings, with_value
from ergo.core.trace import read_trace
from ergo.simulator import simulate


class Desk:
    """One day: each verb lets time pass, or happens at the present moment."""

    def __init__(
        self, wall: str = "2026-03-02T09:00:00+01:00", timezone: str = "Europe/Berlin", **settings: Any
    ) -> None:
        self.at = 0.0
        self.settings = Settings()
        for name, value in settings.items():
            self.settings = with_value(self.settings, name.replace("__", "."), value)
        self._lines: list[dict[str, Any]] = []
        self.happens("launch", wall=wall, timezone=timezone)

    def happens(self, event: str, **fields: Any) -> "Desk":
        """Something happens now."""
        self._lines.append({"at": self.at, "event": event, **fields})
        return self

    def works(self, minutes: float = 0, seconds: float = 0) -> "Desk":
        """Types and moves the pointer all that time."""
        until = self.at + minutes * 60 + seconds
        self.happens("active", until=until)
        self.at = until
        return self

    def rests_hands(self, minutes: float = 0, seconds: float = 0, hours: float = 0) -> "Desk":
        """Time passes without any input."""
        self.at += hours * 3600 + minutes * 60 + seconds
        return self

    def touches(self) -> "Desk":
        """One input."""
        return self.happens("input")

    def answers(self, choice: str) -> "Desk":
        """Answers the prompt that is shown."""
        return self.happens("answer", prompt="latest", choice=choice)

    def sets(self, path: str, value: Any) -> "Desk":
        """Changes a setting."""
        return self.happens("settings", path=path, value=value)

    def asks(self) -> "Desk":
        """Wants to know the sitting time now."""
        return self.happens("ask")

    @property
    def happened(self) -> list[dict[str, Any]]:
        """What happened, as `ergo simulate` prints it."""
        lines = [*self._lines, {"at": self.at, "event": "end"}]
        trace = read_trace([msgspec.json.encode(line) for line in lines], self.settings)
        return [json.loads(line) for line in simulate(trace, self.settings)]

    @property
    def saw(self) -> list[str]:
        """What happened, as short lines: "0:32:00 prompt_shown micro_break"."""
        return [_told(line) for line in self.happened]


def clock(at: float) -> str:
    """Seconds as hours, minutes and seconds."""
    whole = int(at)
    fraction = f"{at - whole:.2f}"[1:] if at != whole else ""
    return f"{whole // 3600}:{whole // 60 % 60:02}:{whole % 60:02}{fraction}"


def _told(line: dict[str, Any]) -> str:
    words = [clock(line["at"]), line["happened"]]
    words += [str(value) for key, value in line.items() if key not in ("at", "happened")]
    return " ".join(words)
