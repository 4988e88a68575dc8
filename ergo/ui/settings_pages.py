"""The pages of the settings window: which rows of THE TABLE stand where.

Belongs here: order and grouping; each row stands on one page. Doesn't: how a page looks (settings_page).
"""

import msgspec
from PySide6.QtCore import QCoreApplication

from ergo.core.settings import ALL_DAYS

translate = QCoreApplication.translate


class Page(msgspec.Struct, frozen=True):
    """One page: its cards, each with the paths of its rows."""

    name: str
    cards: tuple[tuple[str, ...], ...] = ()

    @property
    def paths(self) -> tuple[str, ...]:
        """All its rows."""
        return tuple(path for card in self.cards for path in card)


PAGES = (
    Page("general", (("startup.at_login", "language", "look.minutes_on_icon"),)),
    Page(
        "reminders",
        (
            ("breaks.every_minutes", "breaks.micro_seconds", "breaks.later_minutes", "breaks.later_limit"),
            ("breaks.long_every_minutes", "breaks.long_seconds", "breaks.long_after_minutes"),
            ("breaks.walk_after_minutes", "breaks.walk_seconds"),
            ("breaks.withdraw_after_seconds", "breaks.repeat_after_minutes"),
            (
                "posture.enabled",
                "posture.every_minutes",
                "posture.seconds",
                "posture.shift_every_second",
                "posture.setting",
            ),
            ("hours.days", *(f"hours.{day}" for day in ALL_DAYS)),
            ("hours.fixed",),
        ),
    ),
    Page(
        "quiet",
        (
            (
                "quiet.calls",
                "quiet.presenting",
                "quiet.full_screen",
                "quiet.do_not_disturb",
                "quiet.busy_hands",
            ),
            ("quiet.apps",),
            ("quiet.settle_seconds", "quiet.say_what_was_held"),
        ),
    ),
    Page(
        "sitting",
        (
            ("sitting.ask_after_minutes", "sitting.away_after_minutes"),
            ("sitting.rest_minutes", "sitting.after_return_minutes", "sitting.evidence_hours"),
        ),
    ),
    Page(
        "routines",
        (
            ("routines.areas", "routines.positions", "routines.level", "routines.discreet"),
            ("routines.body", "routines.flare_up_until"),
            ("routines.favorites", "routines.left_out"),
        ),
    ),
    Page(
        "voice",
        (
            ("voice.enabled", "voice.name", "voice.rate", "voice.captions"),
            ("sound.enabled", "sound.volume"),
        ),
    ),
    Page(
        "look",
        (
            ("look.theme", "look.motion", "look.text_scale", "look.tray_icon"),
            ("look.skin", "look.shirt"),
        ),
    ),
    Page("privacy", (("history.keep_months",),)),
    Page("about"),
)

# What a person told of themselves is no matter of taste: it stays when a page goes back to its defaults.
KEPT = frozenset({"routines.body", "routines.favorites", "routines.left_out"})


def page_title(name: str) -> str:
    """What the page is called."""
    return {
        "general": translate("settings", "General"),
        "reminders": translate("settings", "Reminders"),
        "quiet": translate("settings", "Quiet times"),
        "sitting": translate("settings", "Sitting"),
        "routines": translate("settings", "Routines"),
        "voice": translate("settings", "Voice and sound"),
        "look": translate("settings", "Appearance"),
        "privacy": translate("settings", "Privacy"),
        "about": translate("settings", "About"),
    }[name]
