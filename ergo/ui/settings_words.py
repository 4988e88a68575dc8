"""The words of the settings window: titles, choices and values as people read them.

Belongs here: words made from rows and values. Doesn't: the English of each row, which stands in THE TABLE.
"""

import re

from PySide6.QtCore import QCoreApplication, QLocale

from ergo.core.settings import ALL_DAYS, FixedTime, Row, Shape, Value, WrongSetting, row
from ergo.ui import library_words, words
from ergo.ui.body_words import body

translate = QCoreApplication.translate


def title(it: Row) -> str:
    """What the row is called."""
    return translate("settings", it.title)


def help_of(it: Row) -> str:
    """Its one line of help; where the choices have words, the numbers of the file are left to the file."""
    named = {
        "routines.level": translate("settings", "How much the moves may ask of you."),
        "routines.discreet": translate("settings", "How much of it others may notice."),
        "look.skin": translate("settings", "From lightest to darkest."),
    }
    return named.get(it.path) or translate("settings", it.help)


def unit(it: Row) -> str:
    """What its number counts, beside the field."""
    return {
        "min": translate("settings", "min"),
        "s": translate("settings", "s"),
        "h": translate("settings", "h"),
        "times": translate("settings", "times"),
        "months": translate("settings", "months"),
        "words a minute": translate("settings", "words a minute"),
    }.get(it.unit, it.unit)


def zero(it: Row) -> str:
    """What 0 is called there; empty where it means nothing of its own."""
    names = {
        "never": translate("settings", "never"),
        "forever": translate("settings", "forever"),
        "half way": translate("settings", "half way"),
    }
    return names.get(it.zero, "")


def choice(path: str, name: str) -> str:
    """One of the choices of that row."""
    match path:
        case "routines.areas":
            return words.area(name)
        case "routines.positions":
            return library_words.position(name)
        case "routines.body":
            return body(name)
        case "hours.days":
            return day(name)
        case _:
            return _choices().get(f"{path}={name}") or _choices().get(name, words.begins(name))


def _choices() -> dict[str, str]:
    return {
        "system": translate("settings", "System"),
        "light": translate("settings", "Light"),
        "dark": translate("settings", "Dark"),
        "automatic": translate("settings", "Automatic"),
        "color": translate("settings", "Colour"),
        "reduced": translate("settings", "Reduced"),
        "full": translate("settings", "Full"),
        "posture.setting=chair": translate("settings", "Desk and chair"),
        "posture.setting=standing": translate("settings", "Standing desk"),
        "posture.setting=laptop": translate("settings", "Laptop"),
        "en": "English",  # languages are called by their own names
        "de": "Deutsch",
        "routines.level=1": translate("settings", "For everyone"),
        "routines.level=2": translate("settings", "A little more"),
        "routines.discreet=0": translate("settings", "Any move"),
        "routines.discreet=1": translate("settings", "Small moves"),
        "routines.discreet=2": translate("settings", "Nobody notices"),
        "look.skin=1": translate("settings", "Skin 1, lightest"),
        "look.skin=2": translate("settings", "Skin 2"),
        "look.skin=3": translate("settings", "Skin 3"),
        "look.skin=4": translate("settings", "Skin 4"),
        "look.skin=5": translate("settings", "Skin 5, darkest"),
        "teal": translate("settings", "Teal"),
        "blue": translate("settings", "Blue"),
        "plum": translate("settings", "Plum"),
        "ochre": translate("settings", "Ochre"),
        "coral": translate("settings", "Coral"),
        "grey": translate("settings", "Grey"),
    }


def day(name: str, *, long: bool = False) -> str:
    """A day of the week: "Mon", or "Monday"."""
    form = QLocale.FormatType.LongFormat if long else QLocale.FormatType.ShortFormat
    return QLocale().dayName(ALL_DAYS.index(name) + 1, form)


def said(it: Row, value: Value) -> str:
    """What was just set, for the bar that takes it back: "Remind me every: 45 min"."""
    return f"{title(it)}: {shown(it, value)}"


def shown(it: Row, value: Value) -> str:
    """A value as people read it."""
    match value:
        case bool():
            return translate("settings", "on") if value else translate("settings", "off")
        case int() if named := (_choices().get(f"{it.path}={value}") or (zero(it) if value == 0 else "")):
            return named
        case int():
            return f"{value} {unit(it)}"
        case str() if it.shape is Shape.CHOICE:
            return choice(it.path, value)
        case str():
            return value or translate("settings", "none")
        case ():
            return (
                translate("settings", "all day")
                if it.shape is Shape.RANGES
                else translate("settings", "none")
            )
        case tuple():
            return ", ".join(_item(it, item) for item in value)


def _item(it: Row, item: str | FixedTime) -> str:
    if isinstance(item, FixedTime):
        return item.time
    return (
        choice(it.path, item) if it.shape is Shape.CHOICES else item.replace("-", "–" if ":" in item else "-")
    )


def problem(wrong: WrongSetting) -> str:
    """The sentence of what is wrong, with rows called by their titles."""
    sentence = re.sub(r"\b[a-z]+\.[a-z_]+\b", _called, wrong.problem)
    return f"{words.begins(sentence)}."


def _called(path: re.Match[str]) -> str:
    try:
        return f"“{title(row(path[0]))}”"
    except WrongSetting:  # something with a point that the person wrote
        return path[0]


def matches(it: Row, page: str, looked_for: str) -> bool:
    """Whether all the words looked for stand in the row, in its choices, or in the title of its page."""
    told = [page, title(it), help_of(it), it.path, it.title, it.help]
    told += [choice(it.path, name) for name in it.choices]
    text = " ".join(told).casefold()
    return all(word in text for word in looked_for.casefold().split())
