"""The verb that takes in a card from a physio, whether Ergo runs or not."""

import os
import sys
from argparse import Namespace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ergo.commands.said import COULD_NOT, DONE, WRONG_USE, fail

if TYPE_CHECKING:
    from ergo.core.card import Card


def import_card(typed: Namespace) -> int:
    """Keeps the card as the one that counts; with `--show` Ergo's window shows it first, and asks."""
    file = Path(typed.file)
    if not file.is_file():
        return fail(f"{file} is no file; name a card, such as mine.ergocard", WRONG_USE)
    return _show(file) if typed.show else _import(file)


def _import(file: Path) -> int:
    from ergo.commands.running import tell_running
    from ergo.storage import paths
    from ergo.storage.card_file import keep, read_card
    from ergo.storage.files import CannotWrite
    from ergo.storage.routine_files import load_catalogue
    from ergo.storage.shipped import shipped

    catalogue, _ = load_catalogue((shipped("routines"), paths.own_routines_folder()))
    reading, place = read_card(file, catalogue, str(file)), paths.card_path()
    if reading.card is None:
        for problem in reading.problems:
            print(problem, file=sys.stderr)
        return fail(f"{file} was not imported: {len(reading.problems)} to mend; nothing has changed")
    if not reading.card.counts(date.today()):
        return fail(f"{file} was not imported: it counted until {reading.card.until}; ask for a new one")
    before = read_card(place, catalogue).card if place.exists() else None
    try:
        aside = keep(reading.text, place, before.written if before else None)
    except CannotWrite as trouble:
        return fail(str(trouble))
    _say_kept(reading.card, before, aside)
    tell_running("card")
    return DONE


def _say_kept(card: "Card", before: "Card | None", aside: Path | None) -> None:
    print(f"Imported: the card of {card.written} from {card.who}. It counts until {card.until}.")
    if aside is not None:
        whose = f"The card of {before.written} from {before.who}" if before else "What stood in its place"
        print(f"{whose} is kept as {aside}.")


def _show(file: Path) -> int:
    from ergo.commands.running import NoAnswerError, NotRunningError, ask_running

    path = os.fsencode(file.absolute()).decode(errors="replace")
    if Path(path) != file.absolute():
        return fail(f"{file.absolute()!s:.200} has a name that is not UTF-8; rename it first")
    request: dict[str, Any] = {"verb": "card", "file": path}
    try:
        answer = ask_running(request)
    except NotRunningError:
        from ergo import starting

        return starting.start(request)
    except NoAnswerError as trouble:
        return fail(str(trouble))
    return fail(str(answer["error"]), COULD_NOT) if "error" in answer else DONE
