"""The words of the workstation check: groups, answers, ways of working, plans, a note to an employer."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ergo.core.rosa import Duration
from ergo.core.workstation import Answer, Check, Group, Place, Plan, Question, Variant, to_ask_for

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


def nothing_found(questions: Sequence[Question], check: Check) -> str:
    """Where nothing is left for the person to change: whether that is good news, or not known."""
    if len(check.answers) < len(questions):
        return translate("workstation", "Nothing stands out so far.")
    if to_ask_for(questions, check):
        return translate("workstation", "Nothing stands out that is yours to change.")
    return translate("workstation", "Nothing stands out. Enjoy your desk.")


def note_to_employer(day: str, asked: Sequence[Question], way: Variant) -> str:
    """The note that can be handed on, each thing once."""
    items = dict.fromkeys(need(question.words(way).place) for question in asked)
    return translate(
        "workstation",
        "I did a workstation self-check on {day}. These would help me work comfortably: {items}. "
        "Could we arrange them or a workstation assessment?",
    ).format(day=day, items="; ".join(items))


def need(place: Place) -> str:
    """What to ask for where something is amiss at that place, so that it can stand in a list."""
    return {
        "feet": translate("workstation", "support for my feet"),
        "seat": translate("workstation", "a seat whose height can be set"),
        "knees": translate("workstation", "a soft mat to stand on"),
        "hips": translate("workstation", "room to stand close to the desk"),
        "ribs": translate("workstation", "a desk at the height of my elbows"),
        "legroom": translate("workstation", "room for my knees under the desk"),
        "depth": translate("workstation", "a seat of the right depth"),
        "back": translate("workstation", "support for my back"),
        "tilt": translate("workstation", "a backrest that tilts"),
        "arms": translate("workstation", "armrests that can be set"),
        "elbows": translate("workstation", "a desk at the height of my elbows"),
        "desk": translate("workstation", "a desk whose height can be set"),
        "reach": translate("workstation", "room for what I use most within reach"),
        "desk-depth": translate("workstation", "a deeper desk, or an arm for the screen"),
        "screen-top": translate("workstation", "a screen whose height can be set"),
        "screen-far": translate("workstation", "a screen that can stand an arm’s length away"),
        "screen-ahead": translate("workstation", "room for the screen straight ahead"),
        "glare": translate("workstation", "blinds, or a place without glare"),
        "paper": translate("workstation", "a document holder"),
        "laptop": translate("workstation", "a riser, a keyboard and a mouse for the laptop"),
        "wrists": translate("workstation", "a flat keyboard"),
        "pointer": translate("workstation", "a mouse that fits my hand"),
        "phone": translate("workstation", "a headset"),
        "lamp": translate("workstation", "a lamp at the side"),
        "room": translate("workstation", "a comfortable temperature, little noise and a clear way"),
        "move": translate("workstation", "ways to change between sitting, standing and walking"),
        "glasses": translate("workstation", "an eye test for work at the screen"),
    }[place]


def long_day(day: date) -> str:
    """A day as the person's language writes it."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
