"""THE COMMAND LINE: its form (`line`), and one small function for each verb; each gives the exit status.

Most verbs need no Qt: they read files, or ask the Ergo that runs. Nothing heavy is imported unasked.
"""

import os
import sys
from argparse import Namespace
from collections.abc import Callable

from ergo.commands import kept, live, tools
from ergo.commands.line import WrongUse, parse
from ergo.commands.said import DONE, WRONG_USE, fail

_VERBS: dict[str, Callable[[Namespace], int]] = {
    "start": live.start,
    "status": live.status,
    "break": live.take_break,
    "prompt": live.plain,
    "posture": live.plain,
    "pause": live.pause,
    "resume": live.plain,
    "standing": live.standing,
    "here": live.plain,
    "away": live.plain,
    "quit": live.plain,
    "settings": kept.settings,
    "history": kept.history,
    "routines": kept.routines,
    "check": tools.check,
    "simulate": tools.simulate,
    "demo": tools.demo,
    "doctor": tools.doctor,
}


def run(arguments: list[str]) -> int:
    """Does what the command line says; 0 done, 1 could not, 2 wrong use, 3 Ergo is not running."""
    try:
        typed = parse(arguments)
        return _VERBS[typed.verb or "start"](typed)
    except WrongUse as wrong:
        return fail(str(wrong), WRONG_USE)
    except BrokenPipeError:
        # Whoever read our output has enough of it; keep Python from saying so at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        return 130
