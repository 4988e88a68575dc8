"""The sentences people read outside windows: reminders, tray, status; safe for plurals and for translation.

Belongs here: words made from values. Doesn't: the wordings of reminders (prompt_words), labels of one window.
"""

import math
import re
from datetime import date, datetime

import msgspec
from PySide6.QtCore import QCoreApplication, QLocale, QTime

from ergo.core.breaks import Answer, Because, Kind
from ergo.core.effects import Prompt
from ergo.core.glance import Glance, Mode, Today
from ergo.ports import Notice
from ergo.ui.prompt_words import plain, texts_of

translate = QCoreApplication.translate
_LONG_WORD = re.compile(r"\S{24}(?=\S)")
BETWEEN = " · "
WORTH_NAMING = 120.0  # seconds of sitting below which a reminder doesn't name them


class Offer(msgspec.Struct, frozen=True):
    """The routine a reminder offers: its title, what it is for ("your hips", see `place`), its seconds."""

    title: str
    what: str
    seconds: float


def notice(
    prompt: Prompt,
    offer: Offer | None = None,
    *,
    later_minutes: int = 5,
    on_wheels: bool = False,
    say_held: bool = True,
    turn: int | None = None,
) -> Notice:
    """The words of a reminder; none comes again before all of its kind were used.

    *turn*: how many of that kind there were before; None: that is its number.
    """
    offer = offer or _some_offer(prompt.kind)
    texts = texts_of(prompt.kind, on_wheels=on_wheels)
    title, body = texts[(prompt.number if turn is None else turn) % len(texts)]
    if prompt.fixed is not None:
        title, body = _at_the_time(prompt.fixed.time)
    if "{sat}" in title + body and prompt.sitting_seconds < WORTH_NAMING:
        title, body = plain()
    if say_held and prompt.held_count and prompt.held_because:
        body = held(prompt.held_count, prompt.held_because)
        body += " " + translate("words", "{Length} for {what}?")
    length = spoken(offer.seconds)
    filling = {
        "title": offer.title,
        "what": offer.what,
        "length": length,
        "Length": begins(length),
        "sat": sat(prompt.sitting_seconds),
    }
    return Notice(
        title=title.format_map(filling),
        body=body.format_map(filling),
        start=translate("words", "Check") if prompt.kind is Kind.POSTURE else translate("words", "Start"),
        later=translate("words", "In %n min", None, later_minutes) if Answer.LATER in prompt.answers else "",
    )


def _at_the_time(time: str) -> tuple[str, str]:
    """The wording of a prompt that comes at a time the person chose."""
    title = translate("words", "{time}: {title}").replace("{time}", time)
    return title, translate("words", "{Length} for {what}, as you planned.")


def slow_notice(off_until: float, *, later_minutes: int = 0) -> Notice:
    """What to ask instead of a break while movement is off; *later_minutes* 0: no such button."""
    return Notice(
        title=translate("words", "Two slow minutes?"),
        body=translate("words", "Breathe slowly, if you like. Movement is off until {time}.").format(
            time=day_and_clock(off_until)
        ),
        start=translate("words", "Start"),
        later=translate("words", "In %n min", None, later_minutes) if later_minutes else "",
    )


def breakable(text: str) -> str:
    """The same, but a word that fits no line, such as an address, may go on in the next."""
    return _LONG_WORD.sub("\\g<0>\u200b", text)


def movement_off(off_until: float | None, *, kept: bool = True) -> str:
    """What there is to know while movement is off; empty while it is on. *kept*: a restart doesn't end it."""
    if off_until is None:
        return ""
    off = translate(
        "words", "Movement is off until {time}, or until you say it was checked; slow breathing stays."
    ).format(time=day_and_clock(off_until))
    if kept:
        return off
    lost = translate("words", "It could not be saved: a restart of Ergo would end it.")
    return f"{off} {lost}"


def no_tray_notice(desktop: str = "") -> Notice:
    """What to say once where there is no tray; *desktop* is its name, as XDG_CURRENT_DESKTOP has it."""
    body = translate("words", "This desktop shows no tray icons. Start Ergo again to open its window.")
    if "GNOME" in desktop:
        add = translate(
            "words", "To see an icon, add the extension “AppIndicator and KStatusNotifierItem Support”."
        )
        body = f"{body} {add}"
    return Notice(
        title=translate("words", "Ergo is running without an icon"),
        body=body,
        start=translate("words", "Open"),
    )


def skip_offer_notice() -> Notice:
    """What to offer, once a day, after a break was skipped by hand."""
    return Notice(
        title=translate("words", "Thirty seconds instead?"),
        body=translate("words", "A shorter one is fine, and so is none."),
        start=translate("words", "Start"),
    )


def held(count: int, because: Because) -> str:
    """What was held back and why: "I held 2 breaks during your call."."""
    if count == 1:
        what = translate("words", "I held one break")
    else:
        what = translate("words", "I held %n breaks", None, count)
    return f"{what} {_during(because)}."


def _during(because: Because) -> str:
    match because:
        case Because.CALL:
            return translate("words", "during your call")
        case Because.MEETING:
            return translate("words", "during your meeting")
        case Because.PRESENTING:
            return translate("words", "while you were presenting or in full screen")
        case Because.DO_NOT_DISTURB:
            return translate("words", "during do not disturb")
        case Because.PAUSED:
            return translate("words", "during your pause")
        case Because.OUTSIDE_HOURS:
            return translate("words", "outside your hours")
        case Because.SUSPENDED | Because.LOCKED | Because.AWAY:
            return translate("words", "while you were away")
        case Because.TYPING:
            return translate("words", "while you were typing")
        case Because.OTHER:
            return translate("words", "for a good moment")


def _some_offer(kind: Kind) -> Offer:
    seconds = {Kind.MICRO: 60, Kind.LONG: 180, Kind.WALK: 120, Kind.POSTURE: 20}[kind]
    return Offer(title=translate("words", "A little movement"), what=place("whole-body"), seconds=seconds)


def escaped(text: str) -> str:
    """The text as part of rich text; the standard library's brings a third of a MiB of names of letters."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def begins(text: str) -> str:
    """The text as the beginning of a sentence."""
    return text[:1].upper() + text[1:]


def duration(seconds: float) -> str:
    """A length of time, whole units rounded down: "45 s", "12 min", "1 h 5 min"."""
    whole = max(0, int(seconds))
    if whole < 60:
        return translate("words", "%n s", None, whole)
    hours, minutes = divmod(whole // 60, 60)
    if not hours:
        return translate("words", "%n min", None, minutes)
    in_hours = translate("words", "%n h", None, hours)
    in_minutes = translate("words", "%n min", None, minutes)
    return f"{in_hours} {in_minutes}" if minutes else in_hours


def length(seconds: float) -> str:
    """The length of a routine, in seconds up to 90: "60 s", "90 s", "3 min"."""
    whole = round(seconds)
    return translate("words", "%n s", None, whole) if whole <= 90 else duration(60 * round(whole / 60))


def spoken(seconds: float) -> str:
    """The length of a routine as one would say it: "half a minute", "90 seconds", "3 minutes"."""
    whole = round(seconds)
    if whole == 30:
        return translate("words", "half a minute")
    if whole == 60:
        return translate("words", "one minute")
    if whole < 120:
        return translate("words", "%n seconds", None, whole)
    return translate("words", "%n minutes", None, round(whole / 60))


def sat(seconds: float) -> str:
    """Time sat as one would say it: "30 minutes", "2 hours"."""
    minutes = int(seconds // 60)
    if minutes == 1:
        return translate("words", "one minute")
    if minutes >= 120 and minutes % 60 == 0:
        return translate("words", "%n hours", None, minutes // 60)
    return translate("words", "%n minutes", None, minutes)


def clock(wall: float) -> str:
    """The time of day of a wall-clock moment (seconds since 1970), as the locale writes it: "15:10"."""
    then = datetime.fromtimestamp(wall)
    return QLocale().toString(QTime(then.hour, then.minute), QLocale.FormatType.ShortFormat)


def day_and_clock(wall: float) -> str:
    """The same with its day, for what lies a day ahead: "Tue 15:10"."""
    day = QLocale().dayName(datetime.fromtimestamp(wall).isoweekday(), QLocale.FormatType.ShortFormat)
    return f"{day} {clock(wall)}"


def weekday(day: date) -> str:
    """A day within the week, by its name."""
    return QLocale().dayName(day.isoweekday(), QLocale.FormatType.LongFormat)


def place(region: str) -> str:
    """What a routine for that region is for: "your hips"."""
    places = {
        "neck": translate("words", "your neck"),
        "shoulders": translate("words", "your shoulders"),
        "back": translate("words", "your back"),
        "hip": translate("words", "your hips"),
        "legs": translate("words", "your legs"),
        "wrists": translate("words", "your wrists"),
        "eyes": translate("words", "your eyes"),
        "calm": translate("words", "a calm breath"),
    }
    return places.get(region, translate("words", "your whole body"))


def area(folder: str) -> str:
    """The name of an area, or of the shelf of that folder: "Hips"."""
    areas = {
        "neck": translate("words", "Neck"),
        "shoulders": translate("words", "Shoulders"),
        "back": translate("words", "Back"),
        "hip": translate("words", "Hips"),
        "legs": translate("words", "Legs"),
        "wrists": translate("words", "Wrists"),
        "eyes": translate("words", "Eyes"),
        "whole-body": translate("words", "Whole body"),
        "calm": translate("words", "Calm"),
        "evening": translate("words", "Evening"),
        "relief": translate("words", "Relief"),
        "walk": translate("words", "Walk"),
    }
    return areas.get(folder) or begins(folder.replace("-", " ")) or translate("words", "My routines")


def headline(glance: Glance) -> str:
    """The state in a few words, as the middle of a sentence: "next break in 12 min"."""
    match glance.mode:
        case Mode.SITTING:
            return _next_break(glance.next_in_seconds)
        case Mode.DUE:
            return translate("words", "break due")
        case Mode.MOVING:
            return translate("words", "moving")
        case Mode.PAUSED:
            if glance.paused_until_wall is None:
                return translate("words", "paused until you resume")
            return translate("words", "paused until {time}").format(time=clock(glance.paused_until_wall))
        case Mode.HOLDING:
            return holding(glance.held_because)
        case Mode.AWAY:
            return translate("words", "away")
        case Mode.STANDING:
            return translate("words", "standing")
        case Mode.OUTSIDE:
            return translate("words", "outside your hours")
        case Mode.PROBLEM if glance.blind:
            return translate("words", "cannot tell when you are away")
        case Mode.PROBLEM:
            return translate("words", "something needs a look")


def _next_break(seconds: float | None) -> str:
    if seconds is None:
        return translate("words", "no break planned")
    if seconds <= 60:
        return translate("words", "next break within a minute")
    return translate("words", "next break in {time}").format(time=duration(60 * math.ceil(seconds / 60)))


def holding(because: Because | None) -> str:
    """Why a due break waits: "holding (in a call)"."""
    match because:
        case Because.CALL:
            return translate("words", "holding (in a call)")
        case Because.MEETING:
            return translate("words", "holding (in a meeting)")
        case Because.PRESENTING:
            return translate("words", "holding (presenting or full screen)")
        case Because.DO_NOT_DISTURB:
            return translate("words", "holding (do not disturb)")
        case Because.TYPING:
            return translate("words", "holding (until your hands rest)")
        case Because.OUTSIDE_HOURS:
            return translate("words", "holding (outside your hours)")
        case _:
            return translate("words", "holding for a better moment")


def sitting_line(glance: Glance) -> str:
    """Time sat: "sitting 18 min"; empty where nobody sits."""
    if glance.mode in (Mode.MOVING, Mode.AWAY, Mode.STANDING) or glance.sitting_seconds < 60:
        return ""
    return translate("words", "sitting {time}").format(time=duration(glance.sitting_seconds))


def breaks_line(today: Today) -> str:
    """Breaks of today: "4 of 6 breaks today"; empty before the first was offered."""
    if not today.offered:
        return ""
    return translate("words", "{taken} of {offered} breaks today").format(
        taken=today.taken, offered=today.offered
    )


def status_line(glance: Glance) -> str:
    """The menu's first row: "Next break in 12 min · sitting 18 min"."""
    return begins(BETWEEN.join(filter(None, (headline(glance), sitting_line(glance)))))


def tooltip(glance: Glance, today: Today) -> str:
    """The tray's two lines; one where there is nothing to count yet."""
    first = translate("words", "Ergo: {state}").format(state=headline(glance))
    second = begins(BETWEEN.join(filter(None, (sitting_line(glance), breaks_line(today)))))
    return "\n".join(filter(None, (first, second)))


def today_line(today: Today) -> str:
    """Today in one line: "4 of 6 breaks today · longest sit 52 min"."""
    longest = ""
    if today.longest_sit_seconds >= 60:
        longest = translate("words", "longest sit {time}").format(time=duration(today.longest_sit_seconds))
    parts = BETWEEN.join(filter(None, (breaks_line(today), longest)))
    return begins(parts) or translate("words", "A fresh day. Nothing counted yet.")
