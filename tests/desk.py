"""A person at a desk, told as a story: the lines of a trace, and what the real rules made of them."""

import json
from typing import Any

import msgspec

from ergo.core.breaks import Entry
from ergo.core.effects import Prompt
from ergo.core.settings import Settings, with_value
from ergo.core.trace import Line, read_trace
from ergo.simulator import World, simulate


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

    def locks(self) -> "Desk":
        """Locks the screen."""
        return self.happens("lock")

    def unlocks(self) -> "Desk":
        """Unlocks it."""
        return self.happens("unlock")

    def sleeps(self, minutes: float = 0, hours: float = 0) -> "Desk":
        """The machine sleeps that long, and wakes up."""
        return self.happens("suspend").rests_hands(minutes=minutes, hours=hours).happens("resume")

    def joins_a_call(self) -> "Desk":
        """The microphone comes into use."""
        return self.happens("call_started")

    def leaves_the_call(self) -> "Desk":
        """The microphone is free again."""
        return self.happens("call_ended")

    def restarts(self, minutes: float = 0, seconds: float = 0) -> "Desk":
        """Ergo is quit, and started again so much later."""
        return self.happens("quit").rests_hands(minutes, seconds).happens("launch")

    def dies(self, minutes: float = 0, seconds: float = 0) -> "Desk":
        """Ergo is killed, and started again so much later."""
        return self.happens("killed").rests_hands(minutes, seconds).happens("launch")

    def answers(self, choice: str) -> "Desk":
        """Answers the prompt that is shown."""
        return self.happens("answer", prompt="latest", choice=choice)

    def was_up(self, answer: str) -> "Desk":
        """Answers the question whether they were up."""
        return self.happens("were_you_up", answer=answer)

    def pauses(self, minutes: float | None = None) -> "Desk":
        """Pauses Ergo for some minutes, or until it is started again."""
        return self.happens("pause", **({"until": "restart"} if minutes is None else {"minutes": minutes}))

    def sets(self, path: str, value: Any) -> "Desk":
        """Changes a setting."""
        return self.happens("settings", path=path, value=value)

    def asks(self) -> "Desk":
        """Wants to know the sitting time now."""
        return self.happens("ask")

    @property
    def happened(self) -> list[dict[str, Any]]:
        """What happened, as `ergo simulate` prints it."""
        return [json.loads(line) for line in simulate(self._trace(), self.settings)]

    @property
    def entries(self) -> list[Entry]:
        """What the history was told of it."""
        world = World(self.settings, lambda _: None)
        for _ in world.replay(self._trace()):
            pass
        return world.entries

    @property
    def offered(self) -> list[Prompt]:
        """The prompts that came up, as they were shown."""
        world = World(self.settings, lambda _: None)
        for _ in world.replay(self._trace()):
            pass
        return world.offered

    @property
    def saw(self) -> list[str]:
        """What happened, as short lines: "0:32:00 prompt_shown micro_break"."""
        return [_told(line) for line in self.happened]

    def _trace(self) -> list[Line]:
        lines = [*self._lines, {"at": self.at, "event": "end"}]
        return read_trace([msgspec.json.encode(line) for line in lines], self.settings)


def desk(wall: str = "2026-03-02T09:00:00+01:00", timezone: str = "Europe/Berlin", **settings: Any) -> Desk:
    """A desk without posture checks, for stories of other things."""
    return Desk(wall, timezone, posture__enabled=False, **settings)


def clock(at: float) -> str:
    """Seconds as hours, minutes and seconds."""
    whole = int(at)
    fraction = f"{at - whole:.2f}"[1:] if at != whole else ""
    return f"{whole // 3600}:{whole // 60 % 60:02}:{whole % 60:02}{fraction}"


def _told(line: dict[str, Any]) -> str:
    words = [clock(line["at"]), line["happened"]]
    words += [str(value) for key, value in line.items() if key not in ("at", "happened")]
    return " ".join(words)
