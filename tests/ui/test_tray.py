"""The tray says what the person wants, shows only rows that apply, and touches the panel only for news."""

import select
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAction, QActionGroup, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from ergo.core.glance import Glance, Mode, Today
from ergo.ui import words
from ergo.ui.tray import Choice, Facts, Rhythm, Tray, TrayStyle
from ergo.ui.tray_menu import Wants
from tests.headless_desktop import HeadlessDesktop

# Offscreen, Qt itself looks for a tray signal that this platform lacks.
pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_ignore("No such signal QPlatformNativeInterface"),
]

SITTING = Glance(sitting_seconds=18 * 60, ring=0.6, next_in_seconds=12 * 60)
MEETING = 1772442000.0  # seconds since 1970: until then it lasts
HIPS, NECK = Choice("hip-60", "Hips", 60), Choice("neck-120", "Neck", 120)
FACTS = Facts(
    SITTING,
    Today(offered=6, taken=4),
    suggested=HIPS,
    by_area=(NECK,),
)


class Panel:
    """What a panel and the person at it do with the tray."""

    def __init__(self, facts: Facts = FACTS, waits: tuple[float, ...] = ()) -> None:
        self.facts = facts
        self.asked = 0
        self.heard: list[tuple[object, ...]] = []
        self.tray = Tray(self.gives, waits=waits)
        for name in vars(Wants):
            if name.endswith(("_wanted", "_said", "_chosen")):
                getattr(self.tray, name).connect(self.hears(name))

    def gives(self) -> Facts:
        self.asked += 1
        return self.facts

    def hears(self, name: str) -> Callable[..., None]:
        return lambda *said: self.heard.append((name, *said))

    @property
    def icon(self) -> QSystemTrayIcon:
        return self.tray.findChildren(QSystemTrayIcon)[0]

    def opens(self) -> QMenu:
        menu = self.icon.contextMenu()
        menu.aboutToShow.emit()
        return menu

    def picks(self, *path: str) -> None:
        menu = self.opens()
        for step in path[:-1]:
            menu = submenu(menu, step)
        row(menu, path[-1]).trigger()


def row(menu: QMenu, text: str) -> QAction:
    (found,) = [action for action in menu.actions() if action.text() == text and action.isVisible()]
    return found


def submenu(menu: QMenu, text: str) -> QMenu:
    found = row(menu, text).menu()
    assert isinstance(found, QMenu)
    return found


def rows(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.isVisible() and not action.isSeparator()]


@pytest.fixture
def panel() -> Iterator[Panel]:
    panel = Panel()
    yield panel
    panel.tray.hide()


def test_the_menu_has_the_rows_that_apply(panel: Panel) -> None:
    menu = panel.opens()

    assert rows(menu) == [
        "Next break in 12 min · sitting 18 min",
        "Take a break now",
        "I'm having a spasm…",
        "Still at my desk (reading, phone)",
        "In a meeting for",
        "I'm standing",
        "Pause reminders",
        "Rhythm",
        "History",
        "Diary",
        "Settings…",
        "Help",
        "Quit Ergo",
    ]
    assert not menu.actions()[0].isEnabled()
    assert rows(submenu(menu, "Take a break now")) == [
        "Suggested: Hips (60 s)",
        "Neck (2 min)",
        "Posture check",
        "All routines…",
        "A card from my physio…",
    ]


def test_help_says_when_another_look_at_the_desk_is_worth_it() -> None:
    panel = Panel(Facts(Glance(), Today(), look_again=True))

    assert "Workstation check (time for another look)…" in rows(submenu(panel.opens(), "Help"))


@pytest.mark.parametrize(
    ("glance", "on_wheels", "there", "absent"),
    [
        (Glance(paused=True), False, "Resume reminders", "Pause reminders"),
        (Glance(Mode.STANDING, standing=True), False, "I'm sitting", "I'm standing"),
        (Glance(Mode.STANDING, standing=True), False, "I'm sitting", "Still at my desk (reading, phone)"),
        (Glance(can_undo_skip=True), False, "Undo skip", "I'm sitting"),
        (Glance(Mode.MOVING), False, "Moving", "Take a break now"),
        (
            Glance(meeting_until_wall=MEETING),
            False,
            f"My meeting is over (until {words.clock(MEETING)})",
            "In a meeting for",
        ),
        (Glance(standing=True), False, "I'm sitting", "In a meeting for"),
        (Glance(Mode.PROBLEM, blind=True), False, "I'm standing", "Still at my desk (reading, phone)"),
        (Glance(), True, "History", "I'm standing"),
    ],
)
def test_rows_that_do_not_apply_are_absent(glance: Glance, on_wheels: bool, there: str, absent: str) -> None:
    panel = Panel(Facts(glance, Today(), on_wheels=on_wheels))
    panel.opens()
    shown = rows(panel.opens())

    assert (there in shown, absent in shown) == (True, False)


@pytest.mark.parametrize(
    ("path", "heard"),
    [
        (("Take a break now", "Suggested: Hips (60 s)"), ("break_wanted", "")),
        (("Take a break now", "Neck (2 min)"), ("break_wanted", "neck-120")),
        (("Take a break now", "Posture check"), ("posture_wanted",)),
        (("Take a break now", "All routines…"), ("library_wanted",)),
        (("Take a break now", "A card from my physio…"), ("card_wanted",)),
        (("Pause reminders", "30 min"), ("pause_wanted", 1800.0)),
        (("Pause reminders", "2 hours"), ("pause_wanted", 7200.0)),
        (("Pause reminders", "Until tomorrow"), ("pause_until_tomorrow_wanted",)),
        (("Pause reminders", "Until I resume"), ("pause_wanted", None)),
        (("Still at my desk (reading, phone)",), ("here_said",)),
        (("In a meeting for", "1 hour"), ("meeting_said", 3600.0)),
        (("I'm standing",), ("standing_said", True)),
        (("Rhythm", "Every 45 min of sitting"), ("setting_chosen", "breaks.every_minutes", 45)),
        (("Rhythm", "Micro-break 90 s"), ("setting_chosen", "breaks.micro_seconds", 90)),
        (("Rhythm", "Posture check"), ("setting_chosen", "posture.enabled", False)),
        (("History",), ("history_wanted",)),
        (("Settings…",), ("settings_wanted",)),
        (("Help", "Learn about muscles…"), ("learn_wanted",)),
        (("Help", "Workstation check…"), ("workstation_wanted",)),
        (("Quit Ergo",), ("quit_wanted",)),
    ],
)
def test_each_row_says_what_is_wanted(panel: Panel, path: tuple[str, ...], heard: tuple[object, ...]) -> None:
    panel.picks(*path)

    assert panel.heard == [heard]


def test_the_rhythm_ticks_what_is_so_even_an_odd_number() -> None:
    panel = Panel(Facts(SITTING, Today(), rhythm=Rhythm(every_minutes=25, micro_seconds=60, posture=False)))
    menu = submenu(panel.opens(), "Rhythm")

    assert [action.text() for action in menu.actions() if action.isChecked()] == [
        "Every 25 min of sitting",
        "Micro-break 60 s",
    ]


def test_a_tick_that_changed_nothing_is_taken_back(panel: Panel) -> None:
    panel.picks("Rhythm", "Every 45 min of sitting")

    menu = submenu(panel.opens(), "Rhythm")
    assert row(menu, "Every 30 min of sitting").isChecked()


def test_what_is_in_the_menu_is_asked_only_when_it_opens(panel: Panel) -> None:
    panel.tray.show(SITTING, Today())
    before = panel.asked
    panel.opens()

    assert (before, panel.asked) == (0, 1)


def test_a_pause_ends_at_a_time_of_day(panel: Panel) -> None:
    panel.facts = Facts(Glance(Mode.PAUSED, paused=True, paused_until_wall=1.7e9), Today())
    (resume,) = [text for text in rows(panel.opens()) if text.startswith("Resume – paused until ")]
    panel.picks(resume)

    assert panel.heard == [("resume_wanted",)]


def test_a_left_click_opens_the_status(panel: Panel) -> None:
    panel.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    panel.icon.activated.emit(QSystemTrayIcon.ActivationReason.MiddleClick)

    assert panel.heard == ([] if sys.platform == "darwin" else [("status_wanted",)])


def shown_icon(panel: Panel) -> int:
    """Which picture the panel has: the key of Qt's cache."""
    icon: QIcon = panel.icon.icon()
    return icon.cacheKey()


def test_the_icon_is_touched_only_when_its_picture_changes(panel: Panel) -> None:
    panel.tray.show(SITTING, Today())
    first = shown_icon(panel)
    panel.tray.show(Glance(sitting_seconds=19 * 60, ring=0.61, next_in_seconds=11 * 60), Today())
    same = shown_icon(panel)
    panel.tray.show(Glance(Mode.DUE), Today())

    assert (first == same, same == shown_icon(panel)) == (True, False)


def test_the_tooltip_has_two_lines(panel: Panel) -> None:
    panel.tray.show(SITTING, Today(offered=6, taken=4))

    assert panel.icon.toolTip() == "Ergo: next break in 12 min\nSitting 18 min · 4 of 6 breaks today"


def test_another_style_is_painted_at_once(panel: Panel) -> None:
    panel.tray.show(SITTING, Today())
    plain = panel.icon.icon().pixmap(22, 22).toImage()
    panel.tray.paint_as(TrayStyle.COLOR, panel_dark=True, minutes=True)

    assert panel.icon.icon().pixmap(22, 22).toImage() != plain


def test_opening_the_menu_again_and_again_leaves_nothing_behind(panel: Panel, qtbot: QtBot) -> None:
    panel.opens()
    for minutes in (45, 60, 20, 45, 60):
        panel.facts = Facts(SITTING, Today(), HIPS, (NECK,), Rhythm(every_minutes=minutes))
        panel.opens()

    qtbot.waitUntil(lambda: len(panel.icon.contextMenu().findChildren(QActionGroup)) == 2)


def test_no_tray_is_said_once_after_looking_again(qtbot: QtBot) -> None:
    panel = Panel(waits=(0.01, 0.02))  # offscreen there is no tray

    with qtbot.waitSignal(panel.tray.missing, timeout=2000):
        pass


def test_where_the_panel_may_come_late_there_is_no_icon_before_it_is_there(qtbot: QtBot) -> None:
    tray = Tray(lambda: FACTS, waits=(0.01,), at_once=False)
    tray.host_changed(None)
    tray.show(SITTING, Today())
    tray.paint_as(TrayStyle.COLOR, panel_dark=True)
    with qtbot.waitSignal(tray.missing, timeout=2000):
        tray.host_changed(False)
    assert tray.findChildren(QSystemTrayIcon) == []

    with qtbot.waitSignal(tray.found, timeout=2000):
        tray.host_changed(True)

    [icon] = tray.findChildren(QSystemTrayIcon)
    assert icon.isVisible()
    assert icon.toolTip() == words.tooltip(SITTING, Today())
    assert not icon.icon().isNull()
    tray.host_changed(False)
    tray.host_changed(True)
    assert tray.findChildren(QSystemTrayIcon) == [icon]
    tray.hide()


PROGRAM = """
import sys
from PySide6.QtWidgets import QApplication
from tests.ui.test_tray import FACTS, Panel, SITTING
from ergo.core.glance import Today
app = QApplication(sys.argv)
app.setQuitOnLastWindowClosed(False)
panel = Panel()
tray = panel.tray
tray.show(SITTING, Today(offered=6, taken=4))
print("shown", flush=True)
tray.status_wanted.connect(lambda: print("status", flush=True))
tray.break_wanted.connect(lambda id: print("break", id, flush=True))
tray.break_wanted.connect(app.quit)
app.exec()
print("asked", panel.asked, flush=True)
"""


@pytest.mark.desktop
def test_in_a_real_panel_clicks_open_status_and_menu(desktop: HeadlessDesktop) -> None:
    program = desktop.start(sys.executable, "-c", PROGRAM, QT_QPA_PLATFORMTHEME="generic")
    assert said(program, within=20) == "shown"

    heard = ""
    for _ in range(40):  # the panel needs a moment for the new icon
        desktop.xdotool("mousemove", "14", "14", "click", "1")
        if heard := said(program, within=0.25):
            break
    desktop.xdotool("click", "3", "sleep", "0.5", "key", "--delay", "200", "Down", "Right", "Return")

    rest = program.communicate(timeout=20)[0].splitlines()
    assert (heard, rest[-2:]) == ("status", ["break ", "asked 1"])


def said(program: subprocess.Popen[str], within: float) -> str:
    """The next line of the program; empty if none comes within so many seconds."""
    assert program.stdout is not None
    readable, _, _ = select.select([program.stdout], [], [], within)
    return program.stdout.readline().rstrip("\n") if readable else ""


@pytest.mark.parametrize(("system", "said"), [("linux", False), ("darwin", False), ("win32", True)])
def test_it_shows_a_message_at_the_icon_only_where_that_is_sure_to_be_seen(
    system: str, said: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel, shown = Panel(), list[tuple[str, str]]()
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _, title, body: shown.append((title, body)))
    monkeypatch.setattr(sys, "platform", system)
    assert not panel.tray.say("A word", "before there is an icon to be seen")

    panel.tray.show(SITTING, FACTS.today)

    assert panel.tray.say("A word", "and what it means") is said
    assert shown == [("A word", "and what it means")] * said
