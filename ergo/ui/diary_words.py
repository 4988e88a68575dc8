"""The words of the diary: what set it off, what helped, an entry in one line, and what can be counted."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from ergo.core.diary import SIGNS, DiaryEntry, Felt, Helped, SetOff
from ergo.core.diary_insights import LONG_SIT, MANY_BREAKS, AfterLongSits, DaysApart, Seen
from ergo.ui import relief_words

translate = QCoreApplication.translate
BETWEEN = " · "


def felt(what: Felt) -> str:
    """How it felt."""
    return {
        Felt.SHARP: translate("Diary", "Sharp pain"),
        Felt.HARD: translate("Diary", "Hard muscle"),
        Felt.TWITCHING: translate("Diary", "Twitching"),
        Felt.STUCK: translate("Diary", "Could not move for a while"),
        Felt.STIFF: translate("Diary", "Stiff"),
        Felt.WEAK: translate("Diary", "Weak"),
        Felt.TENDER: translate("Diary", "Tender afterwards"),
    }[what]


def set_off(what: SetOff) -> str:
    """What seemed to set it off."""
    return {
        SetOff.SITTING: translate("Diary", "Long sitting"),
        SetOff.LIFTING: translate("Diary", "Lifting"),
        SetOff.TURNING: translate("Diary", "Bending or turning"),
        SetOff.SPORT: translate("Diary", "Sport or a long walk"),
        SetOff.NO_WARM_UP: translate("Diary", "No warm-up"),
        SetOff.SAME_MOVEMENT: translate("Diary", "The same movement for long"),
        SetOff.COLD: translate("Diary", "Cold or a draft"),
        SetOff.SLEEP: translate("Diary", "Short sleep"),
        SetOff.TIRED: translate("Diary", "Tired"),
        SetOff.STRESS: translate("Diary", "Stress"),
        SetOff.DRINKING: translate("Diary", "Little to drink"),
        SetOff.COFFEE: translate("Diary", "Much coffee or tea"),
        SetOff.ALCOHOL: translate("Diary", "Alcohol"),
        SetOff.MEDICINE: translate("Diary", "A new medicine"),
        SetOff.STANDING: translate("Diary", "Long standing"),
        SetOff.POSITION: translate("Diary", "An awkward position"),
        SetOff.CROSSED_LEGS: translate("Diary", "Crossed or squeezed legs"),
        SetOff.LITTLE_EXERCISE: translate("Diary", "Little exercise"),
        SetOff.LITTLE_STRETCHING: translate("Diary", "Little stretching"),
        SetOff.MUSCLES: translate("Diary", "Weak or tight muscles"),
        SetOff.HEAT: translate("Diary", "Heat or sweating"),
        SetOff.FEVER: translate("Diary", "Fever, vomiting or diarrhea"),
        SetOff.FOOD: translate("Diary", "One-sided meals"),
        SetOff.SUGARY: translate("Diary", "Sugary drinks"),
        SetOff.SHOES: translate("Diary", "Shoes without support"),
        SetOff.OLD_INJURY: translate("Diary", "An old injury or surgery"),
        SetOff.PREGNANCY: translate("Diary", "Pregnancy"),
        SetOff.CONDITION: translate("Diary", "A long-term condition"),
    }[what]


def helped(what: Helped) -> str:
    """What helped."""
    return {
        Helped.BREATHING: translate("Diary", "Slow breathing"),
        Helped.POSITION: translate("Diary", "Position of ease"),
        Helped.MOVES: translate("Diary", "Small moves"),
        Helped.STRETCH: translate("Diary", "Stretch"),
        Helped.WALK: translate("Diary", "Walk"),
        Helped.WARMTH: translate("Diary", "Warmth"),
        Helped.COLD: translate("Diary", "Cold pack"),
        Helped.REST: translate("Diary", "Rest"),
    }[what]


def warning(chosen: Collection[str]) -> str:
    """What to know where a warning sign is among what was chosen; empty: none is."""
    lines: list[str] = []
    if not SIGNS.isdisjoint(chosen):
        lines.append(translate("Diary", "That is one of the warning signs: please get it checked."))
    if SetOff.MEDICINE in chosen:
        lines.append(translate("Diary", "Keep taking the medicine, and ask whoever prescribed it."))
    return " ".join(lines)


def moment(at: float) -> str:
    """A day and time, as the person's locale has it."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(round(at)), QLocale.FormatType.ShortFormat)


def what(entry: DiaryEntry) -> str:
    """Where it was, or what else the entry is of."""
    if entry.daily:
        return translate("Diary", "Gentler day")
    return relief_words.place(entry.area, entry.side)


def strengths(entry: DiaryEntry) -> str:
    """How strong it was, and is: "7 → 3 of 10"; empty where nothing was told."""
    if entry.before is None and entry.after is None:
        return ""
    if entry.before is None or entry.after is None:
        told = entry.after if entry.before is None else entry.before
        return translate("Diary", "{strength} of 10").format(strength=told)
    words = translate("Diary", "{before} → {after} of 10")
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        words = words.replace("→", "←")  # there, too, it leads from the first number to the second
    return words.format(before=entry.before, after=entry.after)


def details(entry: DiaryEntry) -> str:
    """The rest of an entry in one line."""
    feeling = {
        "better": translate("Diary", "Better"),
        "same": translate("Diary", "Same"),
        "worse": translate("Diary", "Worse"),
    }.get(entry.feeling, "")
    sat = ""
    if entry.sat_seconds is not None:
        sat = translate("Diary", "%n min sat before", "", round(entry.sat_seconds / 60))
    parts = (
        strengths(entry),
        feeling,
        sat,
        ", ".join(felt(it) for it in entry.felt),
        ", ".join(set_off(it) for it in entry.set_off),
        ", ".join(helped(it) for it in entry.helped),
    )
    return BETWEEN.join(filter(None, parts))


def sentence(what: Seen) -> str:
    """A count in a sentence, with its n and without a cause."""
    match what:
        case AfterLongSits(entries, of):
            words = translate(
                "Diary",
                "{entries} of {of} entries with known sitting followed more than {minutes} min of unbroken "
                "sitting; may be coincidence.",
            )
            return words.format(entries=entries, of=of, minutes=LONG_SIT // 60)
        case DaysApart(many, of_many, few, of_few):
            words = translate(
                "Diary",
                "Days with {breaks} or more breaks: {many} of {of_many} had an entry. "
                "Other days: {few} of {of_few}. May be coincidence.",
            )
            return words.format(breaks=MANY_BREAKS, many=many, of_many=of_many, few=few, of_few=of_few)
