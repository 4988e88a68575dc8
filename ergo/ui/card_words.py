"""The words of a card from a physio: doses, days, who wrote it, and what not to do, in plain sentences."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ergo.core.card import Card, Dont, Move, sides_of
from ergo.core.routine import Catalogue
from ergo.core.settings_table import ALL_DAYS
from ergo.ui import words

translate = QCoreApplication.translate


def title(moves: Sequence[Move], catalogue: Catalogue) -> str:
    """What a routine of these moves is called."""
    if len(moves) == 1:
        return catalogue.exercises[moves[0].exercise].name
    return translate("card", "My physio's card")


def day(when: date) -> str:
    """A day as it stands in a letter: "29 March 2026"."""
    return QLocale().toString(QDate(when.year, when.month, when.day), translate("card", "d MMMM yyyy"))


def dose(move: Move, catalogue: Catalogue) -> str:
    """How much of it: "2 sets · 30 s · right side"."""
    exercise = catalogue.exercises[move.exercise]
    sets = translate("card", "%n sets", None, move.sets) if move.sets > 1 else ""
    much = words.length(move.seconds)
    if move.reps:
        many = translate("card", "%n times", None, move.reps)
        much = many if move.reps > 1 else translate("card", "once")
    match sides_of(move, exercise):
        case ("R", "L"):
            side = translate("card", "each side")
        case ("R",):
            side = translate("card", "right side")
        case ("L",):
            side = translate("card", "left side")
        case _:
            side = ""
    return words.BETWEEN.join(filter(None, (sets, much, side)))


def days(move: Move) -> str:
    """On which days: "every day", or "Mon, Wed, Fri"."""
    if len(move.days) == len(ALL_DAYS):
        return translate("card", "every day")
    short = QLocale.FormatType.ShortFormat
    chosen = (name for name in ALL_DAYS if name in move.days)
    return ", ".join(QLocale().dayName(ALL_DAYS.index(name) + 1, short) for name in chosen)


def from_whom(card: Card) -> str:
    """Who wrote it, when, and until when it counts."""
    said = translate("card", "From {who}, {date}. It counts until {until}.")
    return said.format(who=card.who, date=day(card.written), until=day(card.until))


def please_not() -> str:
    """What stands above the list of what not to do."""
    return translate("card", "Please not for now")


def not_to_do(dont: Dont, catalogue: Catalogue) -> list[str]:
    """What is not to be done, in plain words: moves by their name, tags by what they mean."""
    tags = {tag.id: tag.meaning for tag in catalogue.model.tags}
    moves = [catalogue.exercises[name].name for name in dont.exercises]
    beware = translate("card", "Moves that do not suit: {reason}")
    return moves + [beware.format(reason=tags[name]) for name in dont.tags]
