"""Sights of what one sits down to: history, diary, settings, help, reading, workstation, welcome."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ergo.core.breaks import Because, Entry, Held, Kind, Moved, Outcome, Prompted, Rested, Sat
from ergo.core.clinician import USUAL, report
from ergo.core.diary import DiaryEntry
from ergo.core.looking_back import Reach, page
from ergo.core.reading import Reading
from ergo.core.relief import step
from ergo.core.relief_pages import (
    Able,
    Answer,
    Area,
    Chose,
    Could,
    Eased,
    Ended,
    NoSign,
    OneSign,
    Person,
    Relief,
    Told,
)
from ergo.core.relief_plan import eases, moves
from ergo.core.settings import Settings
from ergo.core.wording import questions_in, reading_in
from ergo.core.workstation import Check, Variant
from ergo.storage.reading_files import load_questions, load_reading
from ergo.storage.shipped import shipped
from ergo.ui.clinician_sheet import Shown
from ergo.ui.clinician_window import ClinicianWindow
from ergo.ui.diary_window import DiaryWindow
from ergo.ui.figure import FigurePainter, Look
from ergo.ui.history_entry import EntryEditor
from ergo.ui.history_table import Table
from ergo.ui.history_window import HistoryWindow
from ergo.ui.language import reading_text
from ergo.ui.learn_window import LearnWindow
from ergo.ui.privacy_page import PrivacyPage
from ergo.ui.relief_window import ReliefWindow, View
from ergo.ui.settings_about import About
from ergo.ui.settings_cards import FigureCard
from ergo.ui.settings_lists import Names
from ergo.ui.settings_window import SettingsWindow
from ergo.ui.welcome_place import Place
from ergo.ui.welcome_window import WelcomeWindow
from ergo.ui.workstation_window import WorkstationWindow
from tests.shipped_catalogue import catalogue

BERLIN = ZoneInfo("Europe/Berlin")
TODAY = date(2026, 11, 24)
NOON = datetime(2026, 11, 24, 12, 0, tzinfo=BERLIN).timestamp()


# The history and the diary


def a_day(ago: int) -> tuple[Entry, ...]:
    """A day of sitting and breaks."""

    def at(hour: float) -> float:
        return NOON + (hour - 12) * 3600 - ago * 86_400

    return (
        Sat(at(7), at(7.9), 3060),
        Prompted(at(7.5), Kind.MICRO, Outcome.TAKEN),
        Moved(at(7.51), "neck-60", 60, 1, Kind.MICRO, "neck", "just right", "better"),
        Held(at(7.7), Kind.MICRO, Because.CALL),
        Rested(at(7.9), at(8.2), 3060),
        Prompted(at(8.6), Kind.MICRO, Outcome.SKIPPED),
        Moved(at(9), "hip-120", 120, 1, None, "hip"),
    )


def history(reach: Reach, days: int = 12) -> HistoryWindow:
    """The history as charts."""
    window = HistoryWindow()
    entries = [entry for ago in range(days) for entry in a_day(ago)]
    window.show_page(page(entries, BERLIN, reach, TODAY, NOON, has_past=days > 1), BERLIN)
    window.show()
    return window


def history_table() -> HistoryWindow:
    """The day as a table."""
    window = history(Reach.DAY)
    window._toggle_view()
    return window


def history_entry() -> QWidget:
    """An entry that is being changed."""
    window = history_table()
    entries = next(it for it in window.findChildren(Table) if it.isVisible())
    entries.opened.emit(0)
    assert [it for it in window.findChildren(EntryEditor) if it.isVisible()]
    return window


def history_empty() -> QWidget:
    """Nothing yet."""
    return history(Reach.DAY, days=0)


def diary() -> DiaryWindow:
    """Two entries."""
    window = DiaryWindow()
    noted = DiaryEntry(2, NOON - 9000, Area.BACK, "L", 6, 2, feeling="better", sat_seconds=4000)
    window.show_diary((noted, DiaryEntry(1, NOON - 99_000, Area.NECK)))
    window.show()
    return window


def diary_form() -> QWidget:
    """A new entry."""
    window = diary()
    window.edit(DiaryEntry(0, NOON))
    return window


def diary_ask() -> QWidget:
    """Delete everything?"""
    window = diary()
    window._ask()
    return window


# The settings


def settings(name: str) -> SettingsWindow:
    """One page."""
    window = SettingsWindow(
        lambda: Names(routines=(("hip-60", ""), ("neck-60", ""))),
        {
            "look": lambda: [FigureCard(paint_figure)],
            "privacy": lambda: [PrivacyPage(TODAY)],
            "about": lambda: [About()],
        },
        lambda: TODAY,
    )
    window.show_settings(Settings())
    window.open_page(name)
    window.show()
    return window


def settings_found() -> QWidget:
    """What a search finds."""
    window = settings("general")
    window.search.setText("e")
    return window


def paint_figure(painter: QPainter, place: QRectF) -> None:
    """A figure at rest."""
    figure = FigurePainter(catalogue().exercises["figure4-seat"], catalogue().model, Look())
    figure.paint(painter, place, 0.0, arrow=False)


# The help while it hurts

SETTLED = (NoSign(), Chose(Area.BACK), Could(Able.LIE), Told(3))
RELIEF: dict[str, tuple[Answer, ...]] = {
    "check": (),
    "where": (NoSign(),),
    "stitch": (NoSign(), Chose(Area.SIDE)),
    "able": (NoSign(), Chose(Area.BACK)),
    "stand up": (NoSign(), Chose(Area.CALF, "L"), Could(Able.SIT)),
    "strength": (NoSign(), Chose(Area.BACK), Could(Able.LIE)),
    "settle": SETTLED,
    "move": (*SETTLED, Eased()),
    "after": (*SETTLED, Ended()),
    "stopped": (OneSign(),),
}


def relief(*answers: Answer) -> QWidget:
    """The page after these answers."""
    window, person, now = ReliefWindow(lambda: 0.0), Person(catalogue(), ()), Relief()
    for answer in answers:
        now = step(now, answer, 0.0, person)
    window.show_view(View(now, catalogue().model, eases(now, person), moves(now, person), ()))
    window.show()
    return window


# What there is to read, and the workstation check


def translated_reading() -> Reading:
    """Pages and tips as the language has them."""
    reading, _ = load_reading(shipped("resources") / "reading", catalogue().sources)
    return reading_in(reading, reading_text)


def learn() -> LearnWindow:
    """All pages."""
    reading, window = translated_reading(), LearnWindow()
    window.show_reading(reading.pages, reading.tips, catalogue().sources)
    window.show()
    return window


def learn_page() -> QWidget:
    """One page."""
    window = learn()
    window._open_page(translated_reading().pages[0])
    return window


def learn_tips() -> QWidget:
    """All tips."""
    window = learn()
    window._open_tips()
    return window


def learn_signs() -> QWidget:
    """The warning signs."""
    window = learn()
    window._open_signs()
    return window


def workstation() -> WorkstationWindow:
    """How does one work?"""
    found, _ = load_questions(shipped("resources") / "reading" / "workstation.toml", catalogue().sources)
    window = WorkstationWindow()
    found = questions_in(found, reading_text)
    window.show_check(found, Check(), TODAY, catalogue().sources, catalogue().model, Look())
    window.show()
    return window


def workstation_question() -> QWidget:
    """One question."""
    window = workstation()
    window._begin(Variant.CHAIR)
    return window


def workstation_result() -> QWidget:
    """The changes that matter most."""
    window = workstation()
    window._open_result()
    return window


# The welcome, and the page for a clinician


def welcome(page: int) -> WelcomeWindow:
    """One of the three pages."""
    window = WelcomeWindow()
    shown = (catalogue().exercises["side-reach"],)
    window.cast(shown, catalogue().model, Look(), reduced_motion=True)
    window.show_settings(Settings())
    window.show_place(Place.BELOW)
    window.show()
    window._open(page)
    return window


def clinician() -> QWidget:
    """The page as it will be."""
    window = ClinicianWindow()
    told = report((), (), BERLIN, TODAY - timedelta(89), TODAY)
    window.show_page(Shown(told, USUAL, {}, BERLIN))
    window.show()
    return window
