"""The words of the history: days, times, entries, and the plain counts; in the zone the entries are shown in.

Belongs here: words made from entries and days. Doesn't: where they stand (the other files of the history).
"""

from datetime import date, datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from ergo.core.breaks import Because, Entry, Held, Kind, Moved, Outcome, Prompted, Rested, Sat
from ergo.core.insights import NIGHT, Day
from ergo.core.looking_back import Compared, Doing, Page, Reach, Share, Stretch
from ergo.ui import words
from ergo.ui.words import BETWEEN

translate = QCoreApplication.translate
NOTHING = "–"


def clock(wall: float, zone: tzinfo) -> str:
    """The time of day of a moment (seconds since 1970), as the locale writes it: "15:10"."""
    then = datetime.fromtimestamp(wall, zone)
    return QLocale().toString(QTime(then.hour, then.minute), QLocale.FormatType.ShortFormat)


def from_to(start: float, end: float, zone: tzinfo) -> str:
    """Two moments: "9:00 – 9:30"."""
    return f"{clock(start, zone)} – {clock(end, zone)}"


def day(when: date) -> str:
    """A day in a table: "Tue 24 Nov"."""
    return _formatted(when, translate("history", "ddd d MMM"))


def weekday(when: date) -> str:
    """The name below a bar: "Tue"."""
    return QLocale().dayName(when.isoweekday(), QLocale.FormatType.ShortFormat)


def shown(page: Page) -> str:
    """The days that are shown: "Today", "Tuesday 24 November", "18 Nov – 24 Nov"."""
    first, last = page.days[0].date, page.days[-1].date
    if page.reach is Reach.DAY and last == page.today:
        return translate("history", "Today")
    if page.reach is Reach.DAY:
        with_year = "" if last.year == page.today.year else " yyyy"
        return _formatted(last, translate("history", "dddd d MMMM") + with_year)
    if last == page.today:
        return translate("history", "Last %n days", None, len(page.days))
    short = translate("history", "d MMM")
    with_year = short if last.year == page.today.year else f"{short} yyyy"
    return f"{_formatted(first, short)} – {_formatted(last, with_year)}"


def _formatted(when: date, form: str) -> str:
    return QLocale().toString(QDate(when.year, when.month, when.day), form)


def share(part: Share) -> str:
    """So many of so many: "4 of 5"."""
    return of(part.count, part.of)


def of(count: int, all_of_them: int) -> str:
    """So many of so many: "4 of 5"."""
    return translate("history", "{count} of {all}").format(count=count, all=all_of_them)


def doing(what: Doing) -> str:
    """A legend: "sitting"."""
    match what:
        case Doing.SITTING:
            return translate("history", "sitting")
        case Doing.BREAK:
            return translate("history", "break")
        case Doing.AWAY:
            return translate("history", "away")


def stretch(part: Stretch, zone: tzinfo) -> str:
    """A part of a day in one line: "Sitting 9:00 – 9:32 · 32 min"."""
    when = from_to(part.start, part.end, zone)
    return f"{words.begins(doing(part.doing))} {when}{BETWEEN}{words.duration(part.end - part.start)}"


def day_in_short(counts: Day, strength: int | None) -> str:
    """A day in one line: "Tue 24 Nov · sat 6 h · longest sit 52 min · 7 of 9 breaks · spasm 6 of 10"."""
    parts = (
        day(counts.date),
        translate("history", "sat {time}").format(time=words.duration(counts.sitting_seconds)),
        translate("history", "longest sit {time}").format(time=words.duration(counts.longest_sit_seconds)),
        translate("history", "{taken} of {offered} breaks").format(
            taken=counts.taken, offered=counts.offered
        ),
    )
    return BETWEEN.join((*parts, spasm(strength))) if strength is not None else BETWEEN.join(parts)


def spasm(strength: int) -> str:
    """A spasm and how strong it was, where that was told: "spasm 6 of 10"."""
    strong = translate("history", "spasm {strength} of 10").format(strength=strength)
    return strong if strength else translate("history", "spasm")


def kind(of_prompt: Kind) -> str:
    """A kind of reminder, in the middle of a sentence: "micro-break"."""
    match of_prompt:
        case Kind.MICRO:
            return translate("history", "micro-break")
        case Kind.LONG:
            return translate("history", "long break")
        case Kind.WALK:
            return translate("history", "walk")
        case Kind.POSTURE:
            return translate("history", "posture check")


def outcome(of_prompt: Outcome) -> str:
    """How a reminder ended: "taken"."""
    match of_prompt:
        case Outcome.TAKEN:
            return translate("history", "taken")
        case Outcome.CUT_SHORT:
            return translate("history", "taken in part")
        case Outcome.SKIPPED:
            return translate("history", "skipped")
        case Outcome.LATER:
            return translate("history", "later")
        case Outcome.UNANSWERED:
            return translate("history", "no answer")
        case Outcome.HELD:
            return translate("history", "held")
        case Outcome.NATURAL:
            return translate("history", "you got up by yourself")


def because(reason: str) -> str:
    """Why a reminder was held: "in a call"."""
    match Because(reason):
        case Because.CALL:
            return translate("history", "in a call")
        case Because.MEETING:
            return translate("history", "in a meeting")
        case Because.PRESENTING:
            return translate("history", "presenting or full screen")
        case Because.DO_NOT_DISTURB:
            return translate("history", "do not disturb")
        case Because.PAUSED:
            return translate("history", "paused")
        case Because.OUTSIDE_HOURS:
            return translate("history", "outside your hours")
        case Because.SUSPENDED | Because.LOCKED | Because.AWAY:
            return translate("history", "away")
        case Because.TYPING:
            return translate("history", "typing")
        case Because.OTHER:
            return translate("history", "no good moment")


def feelings() -> dict[str, str]:
    """What can be said of a routine, as it is kept, and as it is read."""
    return {
        "too easy": translate("history", "Too easy"),
        "just right": translate("history", "Just right"),
        "too much": translate("history", "Too much"),
    }


def comforts() -> dict[str, str]:
    """How a place can be after a routine, as it is kept, and as it is read."""
    return {
        "better": translate("history", "Better"),
        "same": translate("history", "Same"),
        "worse": translate("history", "Worse"),
    }


def entry(kept: Entry, zone: tzinfo) -> tuple[str, str, str, str]:
    """An entry as a row: when, what, how long, and what else there is to say."""
    match kept:
        case Sat():
            return _span(kept, zone, translate("history", "Sitting"), kept.seconds)
        case Rested():
            night = kept.end - kept.start > NIGHT
            what = translate("history", "Away") if night else translate("history", "Natural break")
            return _span(kept, zone, what, kept.end - kept.start)
        case Prompted():
            what = translate("history", "Reminder: {kind}").format(kind=kind(kept.kind))
            return clock(kept.at, zone), what, "", words.begins(outcome(kept.outcome))
        case Held():
            what = translate("history", "Held: {kind}").format(kind=kind(kept.kind))
            return clock(kept.at, zone), what, "", words.begins(because(kept.because))
        case Moved():
            what = translate("history", "Moved: {area}").format(area=words.area(kept.region or kept.routine))
            said = (feelings().get(kept.feeling, ""), comforts().get(kept.comfort, ""))
            return clock(kept.at, zone), what, words.duration(kept.seconds), BETWEEN.join(filter(None, said))


def _span(kept: Sat | Rested, zone: tzinfo, what: str, seconds: float) -> tuple[str, str, str, str]:
    return from_to(kept.start, kept.end, zone), what, words.duration(seconds), ""


def row(counts: Day, strength: int | None) -> tuple[str, ...]:
    """A day as a row of a table; what there was none of is a dash."""
    return (
        day(counts.date),
        _some(counts.longest_sit_seconds),
        _some(counts.sitting_seconds),
        of(counts.taken, counts.offered) if counts.offered else NOTHING,
        str(counts.natural or NOTHING),
        _some(counts.moved_seconds),
        NOTHING if strength is None else words.begins(spasm(strength)),
    )


def _some(seconds: float) -> str:
    return words.duration(seconds) if seconds else NOTHING


def long_sits(found: Compared) -> tuple[str, str]:
    """Two plain counts: of the days with many breaks, and of the others."""
    many = translate("history", "Days with 5 or more breaks: {share} had a sit of an hour.")
    others = translate("history", "Other days: {share}.")
    return many.format(share=share(found.many)), others.format(share=share(found.others))
