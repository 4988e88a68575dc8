"""The words of the page for a clinician: what stands on it, and its counts, each with its n.

Belongs here: words made from counts; none names a cause or an illness. Doesn't: the paper (clinician_sheet).
"""

from datetime import date, datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ergo.core.clinician import STRETCHES, Desk, Done, Part, Report, Strengths
from ergo.core.looking_back import Share
from ergo.ui import diary_words, history_words, relief_words, words
from ergo.ui.words import BETWEEN

translate = QCoreApplication.translate


def title() -> str:
    """The page's heading."""
    return translate("Clinician", "Notes for a clinician")


def made_by() -> str:
    """What the page is, and isn't."""
    return translate(
        "Clinician",
        "Made by the person with Ergo; not a medical record, not medical advice. "
        "Content not reviewed by a clinician.",
    )


def part(which: Part) -> str:
    """What can be picked."""
    return {
        Part.STRENGTH: translate("Clinician", "How strong, over time"),
        Part.COUNTS: translate("Clinician", "Where, what set it off, what helped"),
        Part.DESK: translate("Clinician", "Longest sits, and breaks"),
        Part.ROUTINES: translate("Clinician", "Routines done"),
        Part.TOGETHER: translate("Clinician", "Diary and sitting side by side"),
        Part.ENTRIES: translate("Clinician", "Single entries"),
        Part.NOTES: translate("Clinician", "My notes"),
        Part.QUESTIONS: translate("Clinician", "Questions to ask, lines to fill in"),
    }[which]


def day(when: date) -> str:
    """A day with its year, short: "2 Mar 2026"."""
    return QLocale().toString(QDate(when.year, when.month, when.day), translate("Clinician", "d MMM yyyy"))


def day_of(wall: float, zone: tzinfo) -> str:
    """The day of a moment (seconds since 1970)."""
    return day(datetime.fromtimestamp(wall, zone).date())


def period(report: Report) -> str:
    """The days it is about: "2 Mar 2026 – 31 May 2026 · 91 days"."""
    length = translate("Clinician", "Days: %n", "", report.days)
    return f"{day(report.first)} – {day(report.last)}{BETWEEN}{length}"


def spasms(report: Report) -> str:
    """How many were noted."""
    if not report.spasms.entries:
        return translate("Clinician", "No spasm was noted in these days.")
    return translate("Clinician", "Spasms noted: {count}, on {days} of {all} days").format(
        count=len(report.spasms.entries), days=report.spasms.days, all=report.days
    )


def strengths(report: Report) -> str:
    """How strong it was, in one line; empty where nobody told."""
    parts = (
        _strengths(translate("Clinician", "At the start (filled)"), report.spasms.before),
        _strengths(translate("Clinician", "Afterwards (open)"), report.spasms.after),
    )
    told = "   ".join(filter(None, parts))
    if told and report.spasms.in_stretches:
        told += ". " + translate(
            "Clinician", "Each line is the middle of about %n days.", "", _stretch(report)
        )
    return told


def _stretch(report: Report) -> int:
    return max(1, round(report.days / STRETCHES))


def _strengths(when: str, told: Strengths | None) -> str:
    if told is None:
        return ""
    return translate("Clinician", "{when}: {least} to {most} of 10, in the middle {middle}, n = {n}").format(
        when=when, least=told.least, most=told.most, middle=QLocale().toString(told.middle, "g", 3), n=told.of
    )


def counted(report: Report) -> tuple[tuple[str, dict[str, int], int], ...]:
    """What was told: a heading, each answer with how often, and of how many entries."""
    spasms = report.spasms
    feelings = {
        "better": translate("Clinician", "Better"),
        "same": translate("Clinician", "Same"),
        "worse": translate("Clinician", "Worse"),
    }
    entries = spasms.entries
    return (
        (
            translate("Clinician", "Where"),
            {relief_words.place(it.area, it.side): count for it, count in spasms.places.items()},
            sum(bool(it.area) for it in entries),
        ),
        (
            translate("Clinician", "Seemed to set it off"),
            {diary_words.set_off(it): count for it, count in spasms.set_off.items()},
            sum(bool(it.set_off) for it in entries),
        ),
        (
            translate("Clinician", "Helped"),
            {diary_words.helped(it): count for it, count in spasms.helped.items()},
            sum(bool(it.helped) for it in entries),
        ),
        (
            translate("Clinician", "How it felt"),
            {diary_words.felt(it): count for it, count in spasms.felt.items()},
            sum(bool(it.felt) for it in entries),
        ),
        (
            translate("Clinician", "Afterwards"),
            {feelings[it]: count for it, count in spasms.feelings.items()},
            sum(bool(it.feeling) for it in entries),
        ),
    )


def told_in(entries: int) -> str:
    """Below a heading: in how many entries that was told at all."""
    return translate("Clinician", "told in n = {n}").format(n=entries)


def more(kinds: int) -> str:
    """What has no room, and was told no more often than what has."""
    return translate("Clinician", "and %n others", "", kinds)


def at_the_desk(report: Report) -> str:
    """On how many days sitting was counted."""
    return translate("Clinician", "Sitting was counted on {days} of {all} days").format(
        days=report.desk.days, all=report.days
    )


def longest_sits() -> str:
    """A heading."""
    return translate("Clinician", "Longest unbroken sits")


def sits(desk: Desk, zone: tzinfo) -> tuple[tuple[str, str], ...]:
    """The longest sits: the day, and how long."""
    return tuple((day_of(sit.start, zone), words.duration(sit.seconds)) for sit in desk.longest)


def breaks(desk: Desk) -> tuple[tuple[str, str], ...]:
    """Breaks and sitting, each with a number."""
    total = desk.total
    rows = [
        (translate("Clinician", "Taken of offered"), history_words.of(total.taken, total.offered)),
        (translate("Clinician", "Got up unasked"), str(total.natural)),
        (translate("Clinician", "Moved, in all"), words.duration(total.moved_seconds)),
    ]
    if desk.usual_seconds is not None:
        usual = words.duration(desk.usual_seconds)
        rows.append((translate("Clinician", "Sitting on a middle day"), usual))
    return tuple(rows)


def breaks_taken() -> str:
    """A heading."""
    return translate("Clinician", "Breaks")


def routines_done(times: int) -> str:
    """A heading, with how many in all."""
    return translate("Clinician", "Routines done: %n", "", times)


def routine(done: Done, titles: dict[str, str]) -> str:
    """A routine by its title; by its area where it is gone meanwhile."""
    return titles.get(done.routine) or words.area(done.region)


def comfort(found: dict[str, Share]) -> str:
    """How often an area was better after a routine."""
    parts = (
        f"{words.area(region)} {history_words.share(share)}".replace(" ", "\u00a0")  # kept in one line
        for region, share in found.items()
    )
    return translate("Clinician", "Said to be better after a routine: {areas}").format(
        areas=BETWEEN.join(parts)
    )


def columns() -> tuple[str, str, str, str, str]:
    """The heads of the single entries."""
    return (
        translate("Clinician", "Day"),
        translate("Clinician", "Where"),
        translate("Clinician", "Strength"),
        translate("Clinician", "Seemed to set it off"),
        translate("Clinician", "Helped"),
    )


def shown_of(shown: int, of: int) -> str:
    """A heading: how many of all are shown."""
    if shown == of:
        return translate("Clinician", "Single entries, the newest first")
    return translate(
        "Clinician", "Single entries: the newest {shown} of {all}; the page has no room for more"
    ).format(shown=shown, all=of)


def lines_to_fill_in() -> tuple[str, ...]:
    """What only the person can tell, by hand."""
    return (
        translate("Clinician", "Name"),
        translate("Clinician", "Since when, how long, how often"),
        translate("Clinician", "Medicines and supplements"),
        translate("Clinician", "Sleep, drinks, stress"),
    )


def questions() -> str:
    """What one may want to ask."""
    return translate(
        "Clinician",
        "To ask: What is behind it? Which options are there? What can I change day to day? "
        "Do I need tests or supplements? Which moves should I leave out? When do we look again?",
    )
