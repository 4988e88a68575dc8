"""Sights of what asks and moves: player, library, cards over everything, tray, a physio's card."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from ergo.core.card import Card, Dont, Move
from ergo.core.glance import Glance, Today
from ergo.core.problem import Problem
from ergo.ui import words
from ergo.ui.card_shown import CardShown, MoveShown, Proposal
from ergo.ui.card_window import CardWindow
from ergo.ui.check_in_card import CheckInCard
from ergo.ui.daily_card import DailyCard
from ergo.ui.figure import Look
from ergo.ui.floating import FloatingCard
from ergo.ui.library import LibraryWindow
from ergo.ui.message_card import MessageCard
from ergo.ui.player import PlayerWindow
from ergo.ui.posture_card import PostureCard
from ergo.ui.prompt_card import PromptCard
from ergo.ui.question_card import QuestionCard
from ergo.ui.status_window import StatusWindow
from ergo.ui.tray import Choice, Facts, Rhythm, Tray
from tests.shipped_catalogue import catalogue
from tests.ui.library_world import library
from tests.ui.player_world import routine
from tests.ui.sights_at_home import paint_figure

BERLIN = ZoneInfo("Europe/Berlin")
TODAY = date(2026, 11, 24)
NOON = datetime(2026, 11, 24, 12, 0, tzinfo=BERLIN).timestamp()


# The player


def player() -> PlayerWindow:
    """Playing."""
    window = PlayerWindow(lambda: 0.0)
    window.play(
        routine("hip-120"),
        catalogue().model,
        "",
        Look(),
        another="",
        activate=True,
        sources=catalogue().sources,
    )
    return window


def player_ready() -> QWidget:
    """The first time the pain rule is read before anything moves."""
    window = PlayerWindow(lambda: 0.0)
    window.play(routine("neck-60"), catalogue().model, "", Look(), activate=True, first_time=True)
    return window


def player_paused() -> QWidget:
    """Paused."""
    window = player()
    window._pause_or_go_on()
    return window


def player_shortcuts() -> QWidget:
    """All keys."""
    window = player()
    window._shortcuts.open()
    return window


def player_hurt() -> QWidget:
    """It hurts: how strong?"""
    window = player()
    window._stop_at_once()
    return window


def player_mild() -> QWidget:
    """It hurts a little: how does it go on?"""
    window = player()
    window._stop_at_once()
    window._care.page.rated.emit(2)
    return window


def player_stopped() -> QWidget:
    """The help card."""
    window = player()
    window._stop_at_once()
    window._care.page.warned.emit()
    return window


def player_done() -> QWidget:
    """Thanks."""
    window = player()
    window._finish(by_hand=True)
    window.afterwards("", None, (True, False) * 3 + (True,))
    return window


def player_sources() -> QWidget:
    """Where a move comes from."""
    window = player()
    window._open_sources()
    return window


# The library


def library_window() -> LibraryWindow:
    """All routines; one file needs a look, one move is left out."""
    window = LibraryWindow()
    problem = Problem("mine.toml", 3, "seconds", 'is "thirty"')
    window.show_library(library(left_out=("chin-tuck", "neck-60"), problems=(problem,)), Look())
    window.show()
    return window


def library_preview() -> LibraryWindow:
    """One routine."""
    window = library_window()
    window._open("hip-120")
    return window


def library_sources() -> QWidget:
    """Where one of its moves comes from."""
    window = library_preview()
    window._open_sources("figure4-seat")
    return window


def library_problems() -> QWidget:
    """What is wrong with a file of one's own."""
    window = library_window()
    window._open_problems()
    return window


def library_left_out() -> QWidget:
    """What the person left out."""
    window = library_window()
    window._open_left_out()
    return window


# Cards over everything


def notice_card() -> QWidget:
    """Time to move."""
    asker = PromptCard(parent=QApplication.instance())
    thumbnail = QPixmap(96, 96)
    thumbnail.fill()
    asker.picture(thumbnail)
    asker.show(words.skip_offer_notice(), lambda _: None, lambda _: None)
    return risen()


def posture() -> QWidget:
    """The posture check."""
    card = PostureCard(lambda painter, place, _: paint_figure(painter, place))
    card.open_check(0, reduced_motion=True)
    return card


def question() -> QWidget:
    """Were you up?"""
    QuestionCard(QApplication.instance()).ask(NOON, 420)
    return risen()


def check_in() -> QWidget:
    """Is it easier, half an hour after help?"""
    CheckInCard(QApplication.instance()).ask()
    return risen()


def daily() -> QWidget:
    """How is it on a gentler day?"""
    DailyCard(QApplication.instance()).ask()
    return risen()


def message() -> QWidget:
    """One thing Ergo has to say."""
    card = MessageCard()
    notice = words.no_tray_notice("GNOME")
    card.say(notice.title, notice.body)
    return card


def risen() -> QWidget:
    """The card that is up."""
    [card] = [it for it in QApplication.topLevelWidgets() if isinstance(it, FloatingCard) and it.isVisible()]
    return card


# The tray


def status() -> QWidget:
    """The small window."""
    glance = Glance(sitting_seconds=18 * 60, ring=0.6, next_in_seconds=12 * 60)
    window = StatusWindow(lambda: (glance, Today(offered=6, taken=4, longest_sit_seconds=52 * 60)))
    window.open()
    return window


def tray_menu() -> QWidget:
    """The menu, as long as it can be."""
    facts = Facts(
        Glance(sitting_seconds=18 * 60, ring=0.6, next_in_seconds=12 * 60),
        Today(offered=6, taken=4),
        suggested=Choice("hip-60", words.area("hip"), 60),
        by_area=(Choice("neck-120", words.area("neck"), 120),),
        rhythm=Rhythm(),
        off_until=NOON,
        look_again=True,
        gentle_until=TODAY,
    )
    tray = Tray(lambda: facts, waits=())
    [icon] = tray.findChildren(QSystemTrayIcon)
    menu = icon.contextMenu()
    menu.aboutToShow.emit()
    tray.setParent(menu)
    return menu


# A card from a physio

CARD = Card(
    "Anna Berger",
    date(2026, 11, 20),
    date(2026, 12, 18),
    (Move("figure4-seat", 30, 0, 2, "R", ("mon", "tue"), ""), Move("neck-tuck", reps=8)),
    Dont(("sphinx",), ("stenosis",)),
)


def card_window() -> CardWindow:
    """Today's moves."""
    window = CardWindow()
    told = tuple(
        MoveShown(it, catalogue().exercises[it.exercise], CARD.name_of(it), today=it in CARD.due(TODAY))
        for it in CARD.moves
    )
    window.show_card(CardShown(catalogue(), CARD, told, dont=CARD.dont, seconds=300), Look())
    window.show()
    return window


def card_proposal() -> QWidget:
    """A card that asks to be kept."""
    window = card_window()
    window.propose(Proposal("card.ergocard", TODAY, catalogue(), CARD))
    return window


def card_empty() -> QWidget:
    """No card yet."""
    window = CardWindow()
    window.show_card(CardShown(catalogue()), Look())
    window.show()
    return window
