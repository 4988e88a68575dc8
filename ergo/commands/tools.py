"""The verbs that check, replay, show and examine."""

import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from ergo.commands.said import COULD_NOT, DONE, WRONG_USE, fail, print_json

if TYPE_CHECKING:
    from ergo.core.problem import Problem
    from ergo.desktop.doctor import Report

SETTINGS = "settings.toml"  # by this name a file of settings is known


def check(typed: Namespace) -> int:
    """Names every problem of the files, all at once."""
    from ergo.storage import paths, settings_file
    from ergo.storage.card_file import SUFFIX
    from ergo.storage.routine_files import check_paths

    chosen = [Path(path) for path in typed.paths]
    for path in chosen:
        if not path.exists():
            return fail(f"{path} does not exist", WRONG_USE)
    files = [file for path in chosen for file in _files(path)]
    settings = [file for file in files if file.name == SETTINGS]
    problems = [problem for file in settings for problem in settings_file.load(file)[1]]
    cards = [file for file in files if file.suffix == SUFFIX]
    routines = [file for file in files if file not in settings and file not in cards]
    problems += check_paths(routines, paths.own_routines_folder())
    problems += _check_cards(cards)
    if typed.json:
        print_json({"problems": problems})
    else:
        for problem in problems:
            print(problem)
        print("No problems." if not problems else f"{len(problems)} to mend.")
    return COULD_NOT if problems else DONE


def _check_cards(files: list[Path]) -> "list[Problem]":
    """What is wrong with the cards of physios, which may name the person's own exercises."""
    if not files:
        return []
    from ergo.storage import paths
    from ergo.storage.card_file import read_card
    from ergo.storage.routine_files import load_catalogue
    from ergo.storage.shipped import shipped

    catalogue, _ = load_catalogue((shipped("routines"), paths.own_routines_folder()))
    return [problem for file in files for problem in read_card(file, catalogue, str(file)).problems]


def _files(path: Path) -> list[Path]:
    """The path itself, and cards in it; of a folder that also keeps settings, what lies in it one by one."""
    files = sorted(path.glob("*.toml")) if (path / SETTINGS).exists() else [path]
    return [*files, *sorted(path.glob("*.ergocard"))]


def simulate(typed: Namespace) -> int:
    """Replays a trace; prints what happened, or the one line that is wrong with it."""
    from ergo.core.settings import Settings
    from ergo.core.trace import WrongTrace, read_trace
    from ergo.simulator import simulate

    settings = Settings()
    if typed.settings is not None:
        from ergo.storage import settings_file

        if not Path(typed.settings).is_file():
            return fail(f"{typed.settings}: there is no such file", WRONG_USE)
        settings, problems = settings_file.load(Path(typed.settings))
        if problems:
            return fail("; ".join(map(str, problems)), WRONG_USE)
    try:
        text = sys.stdin.buffer.read() if typed.trace == "-" else Path(typed.trace).read_bytes()
    except OSError as trouble:
        return fail(f"{typed.trace}: {trouble.strerror or trouble}", WRONG_USE)
    try:
        trace = read_trace(text.split(b"\n"), settings)
    except WrongTrace as wrong:
        print(f"{typed.trace}: {wrong}", file=sys.stderr)
        return WRONG_USE
    sys.stdout.buffer.writelines(simulate(trace, settings))
    sys.stdout.flush()
    return DONE


def demo(typed: Namespace) -> int:
    """Plays a day of Ergo on a fast clock, or paints all figures."""
    from ergo.demo import play

    return play(Path(typed.out), figures=typed.figures)


def doctor(typed: Namespace) -> int:
    """Says what Ergo can sense here."""
    from ergo.desktop.autostart import login_switch
    from ergo.desktop.doctor import examine
    from ergo.storage import paths

    places = {"settings": paths.settings_path(), "history": paths.history_path(), "log": paths.log_folder()}
    report = examine(places, login_switch(paths.autostart_folder()).state())
    if typed.json:
        print_json(report)
    else:
        _print_report(report)
    return DONE


def _print_report(report: "Report") -> None:
    """One line for each sense, and a second where something can be done about it."""
    for name in report.__struct_fields__:
        finding = getattr(report, name)
        if name in ("versions", "paths", "libraries"):
            continue
        means = f" by {finding.by}" if finding.by else ""
        now = f" (now: {finding.now})" if finding.now else ""
        because = f": {finding.because}" if finding.because else ""
        print(f"{name.replace('_', ' '):16}{finding.state}{means}{now}{because}")
        if finding.cure:
            print(f"{'':16}{finding.cure}")
    for title, values in (("versions", report.versions), ("paths", report.paths)):
        print(f"{title:16}" + ", ".join(f"{key} {value}" for key, value in values.items()))
    missing = ", ".join(library.name for library in report.libraries)
    print(f"{'libraries':16}{f'missing: {missing}' if missing else 'all there'}")
