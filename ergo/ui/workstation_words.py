"""The words of the workstation check: groups, answers, ways of working, plans, a note to an employer."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ergo.core.rosa import Duration
from ergo.core.workstation import Answer, Group, Plan, Variant

translate = QCoreApplication.translate


def title() -> str:
    """Its name everywhere."""
    return translate("workstation", "Workstation check")


def variant(name: Variant) -> str:
    """A way of working, as a choice."""
    match name:
        case Variant.CHAIR:
            return translate("workstation", "Office chair")
        case Variant.LAPTOP:
            return translate("workstation", "Laptop only")
        case Variant.STANDING:
            return translate("workstation", "Standing desk")
        case Variant.WHEELCHAIR:
            return translate("workstation", "Wheelchair")


def group(name: Group, way: Variant) -> str:
    """A group of questions, as a heading."""
    match name:
        case "chair":
            standing = way is Variant.STANDING
            return translate("workstation", "Standing") if standing else translate("workstation", "Chair")
        case "desk":
            return translate("workstation", "Desk and layout")
        case "screen":
            return translate("workstation", "Screen")
        case "hands":
            return translate("workstation", "Keyboard, mouse, phone")
        case "habits":
            return translate("workstation", "Light, air, habits")


def answer(which: Answer) -> str:
    """An answer, as a button."""
    match which:
        case Answer.YES:
            return translate("workstation", "Yes")
        case Answer.PARTLY:
            return translate("workstation", "Partly")
        case Answer.NO:
            return translate("workstation", "No")
        case Answer.NOT_MINE:
            return translate("workstation", "Not mine to change")


def plan(which: Plan) -> str:
    """What to do about a fix, as a choice."""
    match which:
        case Plan.DONE:
            return translate("workstation", "Done")
        case Plan.LATER:
            return translate("workstation", "Later")
        case Plan.ASK:
            return translate("workstation", "Ask my employer")


def duration(how: Duration) -> str:
    """How long a day, as a choice."""
    match how:
        case Duration.SHORT:
            return translate("workstation", "Under 1 h")
        case Duration.SOME:
            return translate("workstation", "1 to 4 h")
        case Duration.LONG:
            return translate("workstation", "Over 4 h")


def band(figure: int) -> str:
    """What a figure of 1 to 10 stands for, in Ergo's own words."""
    if figure <= 4:
        return translate("workstation", "well set up")
    if figure <= 6:
        return translate("workstation", "worth a few changes")
    return translate("workstation", "ask for a workplace check")


def what_it_is() -> str:
    """What the check is, and isn't."""
    return translate(
        "workstation",
        "A look at your own desk, not a risk assessment; what an employer owes stays theirs. "
        "Pain that lasts or spreads: see a professional.",
    )


def note_to_employer(day: str, items: str) -> str:
    """The note that can be handed on."""
    return translate(
        "workstation",
        "I did a workstation self-check on {day}. These would help me work comfortably: {items} "
        "Could we arrange them or a workstation assessment?",
    ).format(day=day, items=items)


def long_day(day: date) -> str:
    """A day as the person's language writes it."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
