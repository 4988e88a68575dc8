"""The remote: what the command line asks of a running Ergo, and what Ergo answers.

A request names a verb and what it needs; an answer is a JSON object, with `error` where Ergo could not.
"""

from collections.abc import Callable
from typing import Any

import msgspec

from ergo.conductor import Conductor
from ergo.core.events import (
    Paused,
    PromptWanted,
    RoutineWanted,
    SaidAway,
    SaidHere,
    Stood,
    Unpaused,
)
from ergo.core.glance import Glance, Today

Message = dict[str, Any]


class Remote:
    """Answers requests; what needs a window is called back."""

    def __init__(
        self,
        conductor: Conductor,
        look_now: Callable[[], tuple[Glance, Today]],
        idle_source: Callable[[], str],
        *,
        can_play: Callable[[str], bool],
        open_window: Callable[[], None],
        reload: Callable[[], None],
        forget: Callable[[], None],
        quit_app: Callable[[], None],
    ) -> None:
        self._conductor = conductor
        self._look_now = look_now
        self._idle_source = idle_source
        self._can_play = can_play
        self._open_window = open_window
        self._reload = reload
        self._forget = forget
        self._quit = quit_app

    def answer(self, request: Message) -> Message:
        """The answer to one request; a verb that is not known is an error, never an exception."""
        act = self._conductor.act
        match request:
            case {"verb": "status"}:
                return self._status()
            case {"verb": "prompt"}:
                act(PromptWanted)
            case {"verb": "posture"}:
                act(lambda now: PromptWanted(now, posture=True))
            case {"verb": "break", "routine": str(name)}:
                return self._take_break(name)
            case {"verb": "pause", "seconds": int() | float() | None as seconds}:
                act(lambda now: Paused(now, seconds))
            case {"verb": "pause", "until": "tomorrow"}:
                act(lambda now: Paused(now, until_tomorrow=True))
            case {"verb": "resume"}:
                act(Unpaused)
            case {"verb": "standing", "on": bool(standing)}:
                act(lambda now: Stood(now, standing))
            case {"verb": "here"}:
                act(SaidHere)
            case {"verb": "away"}:
                act(SaidAway)
            case {"verb": "open"}:
                self._open_window()
            case {"verb": "reload"}:
                self._reload()
            case {"verb": "forget"}:
                self._forget()
            case {"verb": "quit"}:
                self._quit()
            case _:
                return {"error": f"Ergo does not know how to {request.get('verb', 'do that')!s:.40}"}
        return {}

    def _take_break(self, name: str) -> Message:
        if self._conductor.state.moving is not None:
            return {"error": "A routine is running already"}
        if self._conductor.state.away is not None:
            return {"error": "You are taken to be away; move the mouse first"}
        if name and not self._can_play(name):
            return {
                "error": f'No routine "{name:.60}" suits your settings; "ergo routines" lists those that do'
            }
        self._conductor.act(lambda now: RoutineWanted(now, name))
        return {}

    def _status(self) -> Message:
        glance, today = self._look_now()
        following = {"kind": glance.next_kind, "in_seconds": _whole(glance.next_in_seconds)}
        return {
            "state": glance.state,
            "sitting_seconds": _whole(glance.sitting_seconds),
            "next": msgspec.to_builtins(following),
            "held_because": msgspec.to_builtins(glance.held_because),
            "paused_until": glance.paused_until_wall,
            "standing": glance.standing,
            "idle_source": self._idle_source(),
            "today": {
                "offered": today.offered,
                "taken": today.taken,
                "natural": today.natural,
                "longest_sit_seconds": _whole(today.longest_sit_seconds),
                "moved_seconds": _whole(today.moved_seconds),
            },
        }


def _whole(seconds: float | None) -> int | None:
    return None if seconds is None else round(seconds)
