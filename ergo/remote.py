"""The remote: what the command line asks of a running Ergo, and what Ergo answers.

A request names a verb and what it needs; an answer is a JSON object, with `error` where Ergo could not.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

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

LONGEST_PAUSE = 7 * 86_400  # seconds


class Remote:
    """Answers requests; what needs a window is called back.

    *movement_off*: one sentence while movement is off; empty: it is on.
    """

    def __init__(
        self,
        conductor: Conductor,
        look_now: Callable[[], tuple[Glance, Today]],
        idle_source: Callable[[], str],
        *,
        can_play: Callable[[str], bool],
        movement_off: Callable[[], str],
        open_window: Callable[[], None],
        propose_card: Callable[[Path], None],
        open_relief: Callable[[], None],
        reload: Callable[[], None],
        card_changed: Callable[[], None],
        forget: Callable[[], None],
        quit_app: Callable[[], None],
    ) -> None:
        self._conductor = conductor
        self._look_now = look_now
        self._idle_source = idle_source
        self._can_play = can_play
        self._movement_off = movement_off
        self._open_window = open_window
        self._propose_card = propose_card
        self._open_relief = open_relief
        self._reload = reload
        self._card_changed = card_changed
        self._forget = forget
        self._quit_app = quit_app

    def answer(self, request: Message) -> Message:
        """The answer to one request; a verb that is not known is an error, never an exception."""
        act = self._conductor.act
        match request:
            case {"verb": "status"}:
                return self._status()
            case {"verb": "prompt" | "posture" as what}:
                return self._show_prompt(posture=what == "posture")
            case {"verb": "break", "routine": str(name)}:
                return self._take_break(name)
            case {"verb": "pause", "seconds": None}:
                act(Paused)
            case {"verb": "pause", "seconds": int() | float() as seconds} if 0 < seconds <= LONGEST_PAUSE:
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
            case {"verb": "relief"}:
                self._open_relief()
            case {"verb": "reload"}:
                self._reload()
            case {"verb": "card", "file": str(file)}:
                self._propose_card(Path(file))
            case {"verb": "card"}:
                self._card_changed()
            case {"verb": "forget"}:
                self._forget()
            case {"verb": "quit"}:
                self._quit_app()
            case _:
                return {"error": f"Ergo does not know how to {request.get('verb', 'do that')!s:.40}"}
        return {}

    def _show_prompt(self, *, posture: bool) -> Message:
        self._conductor.act(lambda now: PromptWanted(now, posture))
        return {} if self._conductor.state.shown is not None else self._why_not()

    def _take_break(self, name: str) -> Message:
        if self._conductor.state.moving is not None:
            return self._why_not()
        if name and not self._can_play(name) and (sentence := self._movement_off()):
            return {"error": sentence}
        if name and not self._can_play(name):
            return {
                "error": f'No routine "{name:.60}" suits your settings; "ergo routines" lists those that do'
            }
        self._conductor.act(lambda now: RoutineWanted(now, name))
        return {} if self._conductor.state.moving is not None else self._why_not()

    def _why_not(self) -> Message:
        """What is in the way of a prompt or a routine."""
        state, movement_off = self._conductor.state, self._movement_off()
        if state.moving is not None:
            return {"error": "A routine is running already"}
        if state.away is not None:
            return {"error": "You are taken to be away; unlock the screen or move the mouse first"}
        if movement_off:
            return {"error": movement_off}
        return {"error": 'No routine suits your settings; "ergo settings list" shows them'}

    def _status(self) -> Message:
        glance, today = self._look_now()
        return {
            "state": glance.state,
            "sitting_seconds": round(glance.sitting_seconds),
            "next": {
                "kind": glance.next_kind,
                "in_seconds": None if glance.next_in_seconds is None else round(glance.next_in_seconds),
            },
            "held_because": glance.held_because,
            "paused_until": glance.paused_until_wall,
            "standing": glance.standing,
            "idle_source": self._idle_source(),
            "today": {
                "offered": today.offered,
                "taken": today.taken,
                "natural": today.natural,
                "longest_sit_seconds": round(today.longest_sit_seconds),
                "moved_seconds": round(today.moved_seconds),
            },
        }
