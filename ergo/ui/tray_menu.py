"""The tray's menu: which rows stand in it, and what each of them says the person wants.

Belongs here: rows. A row that doesn't apply is absent, not grey. Doesn't: the icon (tray), sentences (words).
The panel draws the menu from a copy it is sent, so rows stay and are hidden, and are filled when it opens.
"""

from collections.abc import Callable
from datetime import date

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from ergo.core.glance import Glance, Mode, Today
from ergo.ui import relief_words, words

EVERY_MINUTES = (20, 30, 45, 60)
MICRO_SECONDS = (30, 60, 90, 120)


class Choice(msgspec.Struct, frozen=True):
    """A routine in the menu."""

    id: str
    label: str
    seconds: float


class Rhythm(msgspec.Struct, frozen=True):
    """The settings the menu can change."""

    every_minutes: int = 30
    micro_seconds: int = 60
    posture: bool = True


class Facts(msgspec.Struct, frozen=True):
    """Everything the menu is made from."""

    glance: Glance
    today: Today
    suggested: Choice | None = None
    by_area: tuple[Choice, ...] = ()  # the best routine of each area the person chose
    rhythm: Rhythm = Rhythm()
    on_wheels: bool = False  # then nobody is asked whether they stand
    off_until: float | None = None  # movement is off until then (seconds since 1970)
    look_again: bool = False  # another look at the desk is worth it
    gentle_until: date | None = None  # the last of the gentler days


class Wants(QObject):
    """Everything a person can want from the tray."""

    break_wanted = Signal(str)  # a routine's id; empty: the suggested one
    posture_wanted = Signal()
    library_wanted = Signal()
    card_wanted = Signal()
    pause_wanted = Signal(object)  # seconds; None: until resumed
    pause_until_tomorrow_wanted = Signal()
    resume_wanted = Signal()
    standing_said = Signal(bool)
    here_said = Signal()
    meeting_said = Signal(float)  # seconds from now; 0: it is over
    skip_undo_wanted = Signal()
    relief_wanted = Signal()  # help while it hurts
    gentle_end_wanted = Signal()  # no gentler days any more
    diary_wanted = Signal()
    checked_said = Signal()  # what hurt was checked: movement is on again
    setting_chosen = Signal(str, object)  # its path and the new value
    status_wanted = Signal()
    history_wanted = Signal()
    learn_wanted = Signal()
    workstation_wanted = Signal()
    clinician_wanted = Signal()  # a page to take along
    settings_wanted = Signal()
    quit_wanted = Signal()


class TrayMenu(QObject):
    """The menu; `root` is what the icon shows."""

    def __init__(self, wants: Wants, facts: Callable[[], Facts]) -> None:
        super().__init__(wants)
        self._wants, self._facts = wants, facts
        self._filled: Facts | None = None
        self.root = QMenu()
        self._status = self.root.addAction("Ergo")
        self._status.setEnabled(False)
        self.root.addSeparator()
        self._off = self.root.addMenu("")
        self._row(self._off, self.tr("It was checked"), wants.checked_said.emit)
        self._gentle = self.root.addMenu("")
        self._row(self._gentle, self.tr("Back to my usual rhythm"), wants.gentle_end_wanted.emit)
        self._break = self.root.addMenu(self.tr("Take a break now"))
        self._row(self.root, relief_words.spasm(), wants.relief_wanted.emit)
        self._undo = self._row(self.root, self.tr("Undo skip"), wants.skip_undo_wanted.emit)
        self._here = self._row(self.root, self.tr("Still at my desk (reading, phone)"), wants.here_said.emit)
        self._meeting = self._meeting_menu()
        self._meeting_over = self._row(self.root, "", lambda: wants.meeting_said.emit(0.0))
        self._stand = self._row(self.root, self.tr("I'm standing"), lambda: wants.standing_said.emit(True))
        self._sit = self._row(self.root, self.tr("I'm sitting"), lambda: wants.standing_said.emit(False))
        self._resume = self._row(self.root, self.tr("Resume"), wants.resume_wanted.emit)
        self._pause = self._pause_menu()
        self._rhythm = self.root.addMenu(self.tr("Rhythm"))
        self.root.addSeparator()
        self._row(self.root, self.tr("History"), wants.history_wanted.emit)
        self._row(self.root, self.tr("Diary"), wants.diary_wanted.emit)
        self._row(self.root, self.tr("Settings…"), wants.settings_wanted.emit)
        self._help = self.root.addMenu(self.tr("Help"))
        self._row(self._help, self.tr("Learn about muscles…"), wants.learn_wanted.emit)
        self._desk = self._row(self._help, "", wants.workstation_wanted.emit)
        self._row(self._help, self.tr("A page for a clinician…"), wants.clinician_wanted.emit)
        self.root.addSeparator()
        self._row(self.root, self.tr("Quit Ergo"), wants.quit_wanted.emit)
        self.show(Glance())
        self._fill_break(Facts(Glance(), Today()))
        self._fill_rhythm(Rhythm())
        self.root.aboutToShow.connect(self._fill)
        wants.setting_chosen.connect(self._forget)

    def show(self, glance: Glance, off_until: float | None = None, gentle_until: date | None = None) -> None:
        """Brings the rows up to date before the menu opens: panels measure it before they ask for news."""
        self._gentle.menuAction().setVisible(gentle_until is not None)
        if gentle_until is not None:
            self._gentle.setTitle(self.tr("Gentler until {day}").format(day=words.weekday(gentle_until)))
        moving = glance.mode is Mode.MOVING
        on_wheels = self._filled is not None and self._filled.on_wheels
        self._status.setText(words.status_line(glance))
        self._off.menuAction().setVisible(off_until is not None)
        if off_until is not None:
            self._off.setTitle(
                self.tr("Movement is off until {time}").format(time=words.day_and_clock(off_until))
            )
        self._break.menuAction().setVisible(not moving)
        self._undo.setVisible(glance.can_undo_skip)
        self._here.setVisible(not (glance.standing or moving or glance.blind))
        self._show_meeting(glance, moving=moving)
        self._stand.setVisible(not (glance.standing or moving or on_wheels))
        self._sit.setVisible(glance.standing)
        self._resume.setVisible(glance.paused)
        self._pause.menuAction().setVisible(not glance.paused)
        if glance.paused_until_wall is None:
            self._resume.setText(self.tr("Resume reminders"))
        else:
            until = words.clock(glance.paused_until_wall)
            self._resume.setText(self.tr("Resume – paused until {time}").format(time=until))

    def _row(self, menu: QMenu, text: str, wanted: Callable[[], object]) -> QAction:
        """Adds one row; its text is shown as it is."""
        action = menu.addAction(text.replace("&", "&&"))
        action.triggered.connect(lambda: wanted())
        return action

    def _show_meeting(self, glance: Glance, *, moving: bool) -> None:
        until = glance.meeting_until_wall
        self._meeting.menuAction().setVisible(until is None and not (glance.standing or moving))
        self._meeting_over.setVisible(until is not None)
        if until is not None:
            over = self.tr("My meeting is over (until {time})").format(time=words.clock(until))
            self._meeting_over.setText(over)

    def _meeting_menu(self) -> QMenu:
        wants, menu = self._wants, self.root.addMenu(self.tr("In a meeting for"))
        self._row(menu, self.tr("30 min"), lambda: wants.meeting_said.emit(1800.0))
        self._row(menu, self.tr("1 hour"), lambda: wants.meeting_said.emit(3600.0))
        self._row(menu, self.tr("2 hours"), lambda: wants.meeting_said.emit(7200.0))
        return menu

    def _pause_menu(self) -> QMenu:
        wants, menu = self._wants, self.root.addMenu(self.tr("Pause reminders"))
        self._row(menu, self.tr("30 min"), lambda: wants.pause_wanted.emit(1800.0))
        self._row(menu, self.tr("1 hour"), lambda: wants.pause_wanted.emit(3600.0))
        self._row(menu, self.tr("2 hours"), lambda: wants.pause_wanted.emit(7200.0))
        self._row(menu, self.tr("Until tomorrow"), wants.pause_until_tomorrow_wanted.emit)
        self._row(menu, self.tr("Until I resume"), lambda: wants.pause_wanted.emit(None))
        return menu

    def _fill(self) -> None:
        """Brings every row up to date; what is as it was stays untouched."""
        facts, before = self._facts(), self._filled
        self._filled = facts
        self.show(facts.glance, facts.off_until, facts.gentle_until)
        check, again = self.tr("Workstation check…"), self.tr("Workstation check (time for another look)…")
        self._desk.setText(again if facts.look_again else check)
        if before is None or _offers(before) != _offers(facts):
            self._fill_break(facts)
        if before is None or before.rhythm != facts.rhythm:
            self._fill_rhythm(facts.rhythm)

    def _forget(self) -> None:
        """Fills everything anew next time: a tick has moved, and the setting may not have."""
        self._filled = None

    def _fill_break(self, facts: Facts) -> None:
        wants, menu = self._wants, self._break
        _empty(menu)
        if facts.suggested is None:
            suggested = self.tr("Suggested routine")
        else:
            suggested = self.tr("Suggested: {routine}").format(routine=_named(facts.suggested))
        self._row(menu, suggested, lambda: wants.break_wanted.emit(""))
        for choice in facts.by_area:
            self._choice(menu, choice)
        self._row(menu, self.tr("Posture check"), wants.posture_wanted.emit)
        self._row(menu, self.tr("All routines…"), wants.library_wanted.emit)
        self._row(menu, self.tr("A card from my physio…"), wants.card_wanted.emit)

    def _choice(self, menu: QMenu, choice: Choice) -> None:
        self._row(menu, _named(choice), lambda: self._wants.break_wanted.emit(choice.id))

    def _fill_rhythm(self, rhythm: Rhythm) -> None:
        menu = self._rhythm
        _empty(menu)
        every, micro = rhythm.every_minutes, rhythm.micro_seconds
        self._numbers("breaks.every_minutes", EVERY_MINUTES, every, self._every)
        menu.addSeparator()
        self._numbers("breaks.micro_seconds", MICRO_SECONDS, micro, self._micro)
        menu.addSeparator()
        posture = menu.addAction(self.tr("Posture check"))
        posture.setCheckable(True)
        posture.setChecked(rhythm.posture)
        posture.triggered.connect(
            lambda: self._wants.setting_chosen.emit("posture.enabled", not rhythm.posture)
        )

    def _every(self, minutes: int) -> str:
        return self.tr("Every %n min of sitting", "", minutes)

    def _micro(self, seconds: int) -> str:
        return self.tr("Micro-break %n s", "", seconds)

    def _numbers(self, path: str, offered: tuple[int, ...], now: int, text: Callable[[int], str]) -> None:
        """Adds one row for each number; the present one is among them, whatever it is."""
        group = QActionGroup(self._rhythm)
        for number in sorted({*offered, now}):
            row = self._rhythm.addAction(text(number))
            row.setCheckable(True)
            row.setChecked(number == now)
            row.triggered.connect(lambda _=False, n=number: self._wants.setting_chosen.emit(path, n))
            group.addAction(row)


def _named(choice: Choice) -> str:
    return f"{choice.label} ({words.length(choice.seconds)})"


def _offers(facts: Facts) -> tuple[object, ...]:
    return facts.suggested, facts.by_area


def _empty(menu: QMenu) -> None:
    """Takes every row out; `clear` alone would leave groups behind for good."""
    menu.clear()
    for group in menu.findChildren(QActionGroup):
        group.deleteLater()
