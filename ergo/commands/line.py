"""The form of the command line: verbs, their options and help. What a verb does is in `commands`."""

import argparse
from contextlib import suppress
from typing import NoReturn

from ergo import __version__

EXAMPLES = """\
examples:
  ergo                      start, or open the window of the Ergo that runs
  ergo break hip-60         one minute for your hips, now
  ergo pause 2h             no reminders for two hours
  ergo settings set breaks.every_minutes 45
  ergo history --days 7 --json
  ergo demo                 a day of Ergo on a fast clock

Exit status: 0 done, 1 could not, 2 wrong use, 3 Ergo is not running.
"""


class WrongUse(Exception):  # noqa: N818 - says what it is, as the other words of the house do
    """What was typed is not a command; the message is one sentence."""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence."""

    def error(self, message: str) -> NoReturn:
        raise WrongUse(f"{message}; see {self.prog} --help")


def parse(arguments: list[str]) -> argparse.Namespace:
    """What was typed, as names and values; raises `WrongUse`."""
    return command_line().parse_args(arguments)


def command_line() -> argparse.ArgumentParser:
    """The whole form: all verbs with their options and help."""
    parser = _Parser(
        prog="ergo",
        description="Counts how long you really sit, and leads you through short movement breaks.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"ergo {__version__}")
    parser.add_argument("--background", action="store_true", help="start without opening a window")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", parser_class=_Parser)
    parser.set_defaults(verb="start")
    _add_live(verbs)
    _add_kept(verbs)
    _add_tools(verbs)
    return parser


_Verbs = argparse._SubParsersAction  # argparse gives its own type no public name


def _verb(
    verbs: "_Verbs[_Parser]", name: str, text: str, *, as_json: bool = False
) -> argparse.ArgumentParser:
    verb = verbs.add_parser(name, help=text, description=f"{text[0].upper()}{text[1:]}.", allow_abbrev=False)
    if as_json:
        verb.add_argument("--json", action="store_true", help="one JSON document on standard output")
    return verb


def _add_live(verbs: "_Verbs[_Parser]") -> None:
    """What needs a running Ergo."""
    _verb(verbs, "status", "how things stand", as_json=True)
    verb = _verb(verbs, "break", "open a routine now: the suggested one, or that of an id")
    verb.add_argument("id", nargs="?", default="", help='a routine, as "ergo routines" lists them')
    _verb(verbs, "prompt", "show the next reminder now")
    _verb(verbs, "posture", "show the posture check now")
    _verb(verbs, "relief", "it grips or hurts: open the help for that")
    verb = _verb(verbs, "pause", "no reminders for a while; the clock goes on")
    verb.add_argument("how_long", metavar="30m|2h|tomorrow|until-resume")
    _verb(verbs, "resume", "end the pause")
    verb = _verb(verbs, "standing", "say that you stand, or sit again")
    verb.add_argument("on", choices=("on", "off"))
    _verb(verbs, "here", "say that you are still at your desk (reading, phone)")
    _verb(verbs, "away", "say that you leave")
    _verb(verbs, "quit", "end Ergo")


def _add_kept(verbs: "_Verbs[_Parser]") -> None:
    """What Ergo keeps, whether it runs or not."""
    verb = _verb(verbs, "settings", "list, read or change settings", as_json=True)
    verb.add_argument("action", choices=("list", "get", "set"))
    verb.add_argument("key", nargs="?")
    verb.add_argument("value", nargs="?")
    verb = _verb(verbs, "history", "the last days in plain counts", as_json=True)
    verb.add_argument("--days", type=_days, metavar="N", help="so many days (7; csv and json: all; pdf: 90)")
    instead = verb.add_mutually_exclusive_group()
    instead.add_argument("--entries", action="store_true", help="single entries rather than days")
    instead.add_argument(
        "--export",
        nargs=2,
        metavar=("csv|json|pdf", "FILE"),
        help="write a file; pdf: a page for a clinician",
    )
    instead.add_argument("--delete-all", action="store_true", help="forget everything, for good")
    verb = _verb(verbs, "routines", "list the routines that suit you, or begin one of your own", as_json=True)
    verb.add_argument("action", nargs="?", choices=("list", "new"), default="list")
    verb.add_argument("name", nargs="?", help="of the new routine, such as my-hips")
    verb.add_argument("--area", help="back, hip, neck, shoulders, legs, wrists, eyes, whole-body or calm")
    verb.add_argument("--minutes", type=_minutes, metavar="N", help="at most so long")
    verb.add_argument("--position", choices=("seated", "standing", "floor"))
    verb = _verb(verbs, "import", "take in a card from your physio; the one before is kept aside")
    verb.add_argument("--show", action="store_true", help="show it in Ergo's window first, which then asks")
    verb.add_argument("file", metavar="FILE", help="a card, such as mine.ergocard")


def _add_tools(verbs: "_Verbs[_Parser]") -> None:
    verb = _verb(verbs, "check", "check settings, routines, exercises and cards from a physio", as_json=True)
    verb.add_argument("paths", nargs="+", metavar="PATH")
    verb = _verb(verbs, "simulate", "replay a trace through the real rules, at full speed")
    verb.add_argument("trace", metavar="FILE.jsonl", help="a trace; - for standard input")
    verb.add_argument("--settings", metavar="FILE.toml", help="settings other than the defaults")
    verb = _verb(verbs, "demo", "play a day of Ergo on a fast clock, and keep its pictures")
    verb.add_argument("--figures", action="store_true", help="instead: every exercise, as sheets of pictures")
    verb.add_argument("--out", default="demo", metavar="DIR")
    _verb(verbs, "doctor", "what Ergo senses here, by which means, and what it can't", as_json=True)


def _days(text: str) -> int:
    if text.isdecimal() and 1 <= int(text) <= 3660:
        return int(text)
    raise argparse.ArgumentTypeError(f'"{text}" is not a number of days from 1 to 3660')


def _minutes(text: str) -> float:
    with suppress(ValueError):
        if 0 < (minutes := float(text)) <= 1440:
            return minutes
    raise argparse.ArgumentTypeError(f'"{text}" is not a number of minutes; use 1, 2.5 or more')
