"""THE COMMAND LINE: its form (`line`), and one small function for each verb; each gives the exit status.

Most verbs need no Qt: they read files, or ask the Ergo that runs. Nothing heavy is imported unasked.
"""

import io
import logging
import os
import sys
from argparse import Namespace
from collections.abc import Callable
from contextlib import suppress

from ergo.commands import cards, kept, live, tools
from ergo.commands.line import WrongUse, parse
from ergo.commands.said import DONE, WRONG_USE, fail

_VERBS: dict[str, Callable[[Namespace], int]] = {
    "start": live.start,
    "status": live.status,
    "break": live.take_break,
    "prompt": live.plain,
    "posture": live.plain,
    "relief": live.plain,
    "pause": live.pause,
    "resume": live.plain,
    "standing": live.standing,
    "here": live.plain,
    "away": live.plain,
    "quit": live.plain,
    "settings": kept.settings,
    "history": kept.history,
    "routines": kept.routines,
    "import": cards.import_card,
    "check": tools.check,
    "simulate": tools.simulate,
    "demo": tools.demo,
    "doctor": tools.doctor,
}
_INTERRUPTED = 130  # as shells count it


def run(arguments: list[str]) -> int:
    """Does what the command line says; 0 done, 1 could not, 2 wrong use, 3 Ergo is not running."""
    _take_any_terminal()
    if logging.lastResort is not None:  # tells what nobody else does
        logging.lastResort.setFormatter(logging.Formatter("ergo: %(message)s"))
    try:
        status = _do(arguments)
        sys.stdout.flush()
    except WrongUse as wrong:
        return fail(str(wrong), WRONG_USE)
    except BrokenPipeError:
        _keep_quiet_at_the_end()  # whoever read our output has enough of it
        return DONE
    except OSError as trouble:
        from ergo.storage.files import reason

        if trouble.filename:
            return fail(f"{trouble.filename}: {reason(trouble)}")
        _keep_quiet_at_the_end()
        return fail(reason(trouble))
    except KeyboardInterrupt:
        return _INTERRUPTED
    return status


def _do(arguments: list[str]) -> int:
    try:
        typed = parse(arguments)
    except SystemExit as end:  # --help and --version have said their word
        return int(end.code or DONE)
    return _VERBS[typed.verb](typed)


def _take_any_terminal() -> None:
    """Lets every word be printed, also where a stream is closed or its encoding is poor."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_RDWR), mode))
        elif mode == "w" and isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _keep_quiet_at_the_end() -> None:
    """Keeps Python from saying once more that standard output takes nothing."""
    with suppress(io.UnsupportedOperation):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
