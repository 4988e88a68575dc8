"""The verbs that ask a running Ergo, or start one."""

import re
import time
from argparse import Namespace
from collections.abc import Callable
from typing import Any

from ergo.commands.line import WrongUse
from ergo.commands.said import DONE, NOT_RUNNING, fail, lasting, print_json

_PAUSE = re.compile(r"(\d{1,4}(?:\.\d+)?)(m|h)")
_LONGEST_PAUSE = 7 * 86_400  # seconds


def start(typed: Namespace) -> int:
    """Starts Ergo, or opens the window of the one that runs."""
    from ergo.commands.running import NoAnswerError, NotRunningError, ask_running

    try:
        ask_running({"verb": "status" if typed.background else "open"})
    except NotRunningError:
        from ergo import starting

        return starting.start(by_hand=not typed.background)
    except NoAnswerError as trouble:
        return fail(str(trouble))
    return DONE


def status(typed: Namespace) -> int:
    """How things stand."""
    return _ask({"verb": "status"}, print_json if typed.json else _print_status)


def take_break(typed: Namespace) -> int:
    """Opens a routine."""
    return _ask({"verb": "break", "routine": typed.id})


def pause(typed: Namespace) -> int:
    """Switches prompts off for a while."""
    match typed.how_long:
        case "tomorrow":
            return _ask({"verb": "pause", "until": "tomorrow"})
        case "until-resume":
            return _ask({"verb": "pause", "seconds": None})
    found = _PAUSE.fullmatch(typed.how_long)
    seconds = float(found[1]) * {"m": 60, "h": 3600}[found[2]] if found else 0
    if not 0 < seconds <= _LONGEST_PAUSE:
        raise WrongUse(f'"{typed.how_long}" is no length; use 30m, 2h, tomorrow or until-resume')
    return _ask({"verb": "pause", "seconds": seconds})


def standing(typed: Namespace) -> int:
    """Says that the person stands, or sits again."""
    return _ask({"verb": "standing", "on": typed.on == "on"})


def plain(typed: Namespace) -> int:
    """A verb that needs nothing more than its name."""
    return _ask({"verb": typed.verb})


def _ask(request: dict[str, Any], show: Callable[[dict[str, Any]], None] | None = None) -> int:
    from ergo.commands.running import NoAnswerError, NotRunningError, ask_running

    try:
        answer = ask_running(request)
    except NotRunningError:
        return fail('Ergo is not running; start it with "ergo"', NOT_RUNNING)
    except NoAnswerError as trouble:
        return fail(str(trouble))
    if "error" in answer:
        return fail(str(answer["error"]))
    if show is not None:
        show(answer)
    return DONE


def _print_status(answer: dict[str, Any]) -> None:
    following, today = answer["next"], answer["today"]
    print(f"{answer['state']}, sitting {lasting(answer['sitting_seconds'])}")
    if following["in_seconds"] is not None:
        print(f"next: {following['kind'].replace('_', ' ')} in {lasting(following['in_seconds'])}")
    if answer["held_because"]:
        print(f"held back: {answer['held_because'].replace('_', ' ')}")
    if answer["paused_until"]:
        print(f"paused until {time.strftime('%a %H:%M', time.localtime(answer['paused_until']))}")
    if answer["standing"]:
        print("standing")
    print(
        f"today: {today['taken']} of {today['offered']} breaks, {today['natural']} natural, "
        f"longest sit {lasting(today['longest_sit_seconds'])}, moved {lasting(today['moved_seconds'])}"
    )
    print(f"idle is told by: {answer['idle_source']}")
