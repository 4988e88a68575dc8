"""Writes the manual page and the shell completion beside it, from the command line's own form and help.

    packaging/run python packaging/linux/make.py

Change a verb in `ergo/commands/line.py`, then run this; `tests/test_packaging.py` compares.
"""

import sys
from argparse import SUPPRESS, Action, ArgumentParser, _SubParsersAction
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from ergo import __version__  # noqa: E402
from ergo.commands.line import EXAMPLES, command_line  # noqa: E402
from ergo.core.settings import rows  # noqa: E402

COMPLETION = """\
# What Tab completes after `ergo` in bash. packaging/linux/make.py writes this file.

_ergo() {{
    local words='' word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD - 1]}}
    case $before in
{after_options}
    *)
        case $COMP_CWORD:${{COMP_WORDS[1]}} in
        1:*) words="{verbs}" ;;
        3:settings) [[ $before == list ]] || words="{settings}" ;;
{after_verbs}
        esac
        ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}}

complete -o default -F _ergo ergo ergo-desk
"""

MANUAL = """\
.\\" packaging/linux/make.py writes this file.
.TH ERGO\\-DESK 1 "" "Ergo {version}" "User commands"
.SH NAME
ergo\\-desk, ergo \\- {about}
.SH SYNOPSIS
.B ergo\\-desk
.RI [ VERB ...]
.SH DESCRIPTION
Without a verb Ergo starts and shows itself in the tray; started again, it opens the window of the first.
\\fBergo\\fR and \\fBergo\\-desk\\fR are the same command.
.P
Ergo works offline. It has no account, no analytics and no network code. It notices that you are at the
keyboard, never what you type.
.SH OPTIONS
{options}
.SH VERBS
{verbs}
.SH EXAMPLES
.nf
{examples}
.fi
.SH EXIT STATUS
{status}
.SH FILES
\\fBergo\\-desk doctor\\fR says where settings, history and log lie. The environment variable ERGO_HOME
puts all of them into one folder.
"""


def verbs_of(parser: ArgumentParser) -> dict[str, tuple[str, ArgumentParser]]:
    """Each verb, with its help and its own form."""
    (group,) = [action for action in parser._actions if isinstance(action, _SubParsersAction)]
    helps = {action.dest: action.help or "" for action in group._choices_actions}
    return {name: (helps[name], form) for name, form in group.choices.items()}


def words_of(action: Action) -> tuple[str, ...]:
    """What may stand there, where only a few words may."""
    if action.choices is not None:
        return tuple(action.choices)
    first = action.metavar[0] if isinstance(action.metavar, tuple) else action.metavar or ""
    return tuple(first.split("|")) if "|" in first else ()


def completion() -> str:
    """The completion for bash."""
    parser = command_line()
    after_options, after_verbs = {}, []
    for name, (_, form) in verbs_of(parser).items():
        flags = [flag for action in form._actions for flag in action.option_strings if flag != "-h"]
        words = [word for action in form._actions if not action.option_strings for word in words_of(action)]
        after_verbs.append(f'        *:{name}) words="{" ".join((*words, *flags))}" ;;')
        for action in form._actions:
            if action.option_strings and (allowed := words_of(action)):
                after_options[action.option_strings[0]] = " ".join(allowed)
    return COMPLETION.format(
        verbs=" ".join((*verbs_of(parser), "--background", "--help", "--version")),
        settings=" ".join(row.path for row in rows()),
        after_options="\n".join(f'    {flag}) words="{words}" ;;' for flag, words in after_options.items()),
        after_verbs="\n".join(after_verbs),
    )


def manual() -> str:
    """The manual page."""
    parser = command_line()
    examples, _, status = EXAMPLES.removeprefix("examples:\n").partition("\n\nExit status: ")
    about = parser.description or ""
    return MANUAL.format(
        version=__version__,
        about=about[0].lower() + about[1:].rstrip("."),
        options="\n".join(paragraphs(parser)),
        verbs="\n".join(
            line for name, (text, form) in verbs_of(parser).items() for line in verb(name, text, form)
        ),
        examples=escaped(examples),
        status=escaped(status.strip()),
    )


def verb(name: str, text: str, form: ArgumentParser) -> Iterator[str]:
    """One verb with its options."""
    usage = " ".join(shape(action) for action in form._actions if action.dest != "help")
    yield f".TP\n\\fB{name}\\fR {escaped(usage)}".rstrip()
    yield f"{escaped(text[0].upper() + text[1:])}."
    if options := list(paragraphs(form)):
        yield from (".RS", *options, ".RE")


def paragraphs(form: ArgumentParser) -> Iterator[str]:
    """What has a help of its own, one paragraph each."""
    for action in form._actions:
        if action.dest != "help" and action.help not in (None, SUPPRESS):
            yield f".TP\n\\fB{escaped(shape(action, bare=True))}\\fR\n{escaped(action.help or '')}"


def shape(action: Action, *, bare: bool = False) -> str:
    """How it is typed; in brackets where it may be left out, unless *bare*."""
    named = action.metavar or ("|".join(action.choices) if action.choices else action.dest.upper())
    values = "" if action.nargs == 0 else " ".join(named) if isinstance(named, tuple) else named
    if action.nargs == "+":
        values += "..."
    text = " ".join(filter(None, (*action.option_strings[:1], values)))
    optional = bool(action.option_strings) or action.nargs == "?"
    return f"[{text}]" if optional and not bare else text


def escaped(text: str) -> str:
    """The text as troff reads it."""
    return text.replace("\\", "\\e").replace("-", "\\-").replace("\n.", "\n\\&.").replace("\n'", "\n\\&'")


if __name__ == "__main__":
    (HERE / "ergo.bash").write_text(completion(), encoding="utf-8")
    (HERE / "ergo-desk.1").write_text(manual(), encoding="utf-8")
