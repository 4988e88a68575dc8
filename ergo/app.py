"""The app: builds every part in order, wires them, and gives them back; it doesn't run the loop.

What a person sees or presses comes from `ui`, what the machine tells from `desktop`, what is kept from
`storage`; the conductor decides with the rules. This is the one place where they all meet.
"""

import logging
import os
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from ergo.bookshelf import Bookshelf
from ergo.card_holder import CardHolder
from ergo.conductor import Conductor, Ports
from ergo.core import sitting
from ergo.core.beat import Beat
from ergo.core.events import (
    HistoryForgotten,
    Moment,
    Paused,
    PromptWanted,
    RoutineWanted,
    SaidHere,
    SaidInMeeting,
    SaidWhetherUp,
    SkipUndone,
    Stood,
    Unpaused,
)
from ergo.core.glance import Glance, Today, glance, next_tick
from ergo.core.plan import Plan, plan_of
from ergo.core.settings import WrongSetting, with_value
from ergo.core.state import State
from ergo.daybook import DayBook, LogTeller, SteadyBookmark
from ergo.desktop.autostart import login_switch
from ergo.desktop.instance import Door
from ergo.desktop.taste import Taste
from ergo.diarist import Diarist
from ergo.gentle_days import GentleDays
from ergo.helper import Helper
from ergo.herald import Herald
from ergo.historian import Historian
from ergo.keeping import Keeping
from ergo.librarian import Librarian
from ergo.menu_facts import facts_of
from ergo.offering import Offering
from ergo.preferences import AT_LOGIN, Preferences
from ergo.prompter import ScreenPrompter
from ergo.reading_room import ReadingRoom
from ergo.remote import Remote
from ergo.scribe import Scribe
from ergo.stage import PlayerStage
from ergo.storage import paths, settings_file
from ergo.storage.bookmark import BookmarkFile
from ergo.storage.care import Care
from ergo.storage.diary import Diary
from ergo.storage.files import CannotWrite
from ergo.storage.history import History
from ergo.storage.shipped import shipped
from ergo.surroundings import Surroundings
from ergo.ui import language, words
from ergo.ui.icons import panel_is_dark
from ergo.ui.look import Appearance
from ergo.ui.question_card import QuestionCard
from ergo.ui.tray import Facts, Tray, TrayStyle
from ergo.voice_over import VoiceOver
from ergo.watched_file import WatchedFile
from ergo.welcome import Welcome
from ergo.windows import Windows

log = logging.getLogger(__name__)

RETURN_AFTER = 60.0  # seconds without input after which the desktop is to say that somebody is back
LOOK_EVERY = 30.0  # seconds between looks where the desktop can't say so


class App(QObject):
    """All parts of a running Ergo."""

    def __init__(self, qt: QApplication, around: Surroundings) -> None:
        super().__init__()
        self._qt = qt
        self._listener: Door | None = None
        self._running = False
        self.around = around
        self.herald = Herald(around.speaker, lambda: self.welcome.seen)
        self.say = self.herald.say
        self.settings, self._problems = settings_file.load(paths.settings_path())
        spoken = language.speak(qt, self.settings.language, shipped("resources") / "translations")
        self.autostart = login_switch(paths.autostart_folder())
        self.history = History(paths.history_path())
        self.diary = Diary(paths.diary_path())
        self.bookmark = BookmarkFile(paths.bookmark_path())
        self.day_book = DayBook(self.history, around.zone, self._say_not_kept)
        self.appearance = Appearance(qt, self.settings.look)
        self.care = Care(paths.care_path(), around.clock.now, around.boot, around.zone)
        self.gentle_days = GentleDays(
            lambda: self.settings, self.change_setting, around.clock.now, around.zone
        )
        self.offering = Offering(
            lambda: self.gentle_days.settings, self.history, self.care, lambda: self.gentle_days.are_on
        )
        self.bookshelf = Bookshelf(
            self.offering, self.care, lambda: self.settings, around.clock.now, around.zone
        )
        self.stage = PlayerStage(
            lambda: self.conductor,
            self.offering,
            self.bookshelf,
            self.history,
            self.care,
            lambda: self.settings,
            self.change_setting,
            self.appearance,
            self.say,
            VoiceOver(around, lambda: self.settings, spoken),
        )
        self.welcome = Welcome(
            lambda: self.conductor,
            self.offering,
            self.stage,
            self.autostart,
            settings=lambda: self.settings,
            save=self.save_settings,
            host=lambda: None if around.tray_host is None else around.tray_host.there,
            desktop=os.environ.get("XDG_CURRENT_DESKTOP", ""),
        )
        self.prompter = ScreenPrompter(
            lambda: self.conductor,
            around.speaker,
            self.offering,
            self.care,
            self.stage,
            lambda: self.settings,
        )
        self.question = QuestionCard()
        self.teller = LogTeller()
        self.conductor = self._build_conductor()
        self.tray = Tray(self._facts, at_once=around.tray_host is None)
        self.herald.at_icon = self.tray.say
        self.windows = Windows(self.conductor, self.look_now)
        self.historian = Historian(
            self.conductor, self.history, self.diary, around.zone, self._entries_changed
        )
        self.reading_room = ReadingRoom(
            self.bookshelf, self.offering, self.stage, around.clock.now, around.zone, self.say
        )
        self.keeping = Keeping(
            self.history, self.diary, lambda: self.settings, around.clock.now, around.zone, self._forgotten
        )
        self.librarian = Librarian(
            self.conductor, self.offering, self.stage, lambda: self.settings, self.change_setting, self.say
        )
        self.card_holder = CardHolder(
            self.conductor, self.offering, self.stage, self.history, self.care, self.say
        )
        self.card_holder.changed.connect(self._care_changed)
        self.librarian.card_wanted.connect(self.card_holder.open)
        self.librarian.card_dropped.connect(lambda file: self.card_holder.propose(Path(file)))
        self.preferences = Preferences(
            self.conductor,
            around,
            self.offering,
            self.stage,
            self.autostart,
            privacy=lambda: [self.keeping.page()],
            settings=lambda: self.settings,
            problems=lambda: self._problems,
            save=self.save_settings,
            say=self.say,
        )
        self.diarist = Diarist(self.conductor, self.diary, self.history, around.zone)
        self.scribe = Scribe(self.diary, self.history, self.offering, around.clock.now, around.zone)
        self.helper = Helper(
            self.conductor,
            self.offering,
            self.stage,
            self.care,
            self.diary,
            self.day_book,
            self.gentle_days,
            VoiceOver(around, lambda: with_value(self.settings, "voice.enabled", True), spoken),
        )
        self.remote = Remote(
            self.conductor,
            self.look_now,
            lambda: around.senses.idle_name,
            can_play=lambda name: self.offering.named(name) is not None,
            movement_off=lambda: words.movement_off(self.care.off_until(), kept=self.care.is_kept),
            open_window=self._open_window,
            propose_card=self.card_holder.propose,
            open_relief=self.helper.open,
            reload=self.read_settings,
            card_changed=self.card_holder.read_again,
            forget=self.keeping.forget_history,
            quit_app=lambda: QTimer.singleShot(0, self.quit),
        )
        self.care.on_change = self._care_changed
        self.keeping.history_forgotten.connect(lambda: self.conductor.act(HistoryForgotten))
        self._connect_tray()
        self._connect_help()
        self.welcome.over.connect(self._welcomed)
        self._file = WatchedFile(paths.settings_path(), self)
        self._file.changed.connect(self.read_settings)
        self.herald.say_problems(self._problems)

    def start(self, listener: Door | None = None, *, by_hand: bool = True) -> None:
        """Begins to count, and shows the tray; somebody new is welcomed first.

        *by_hand*: the person started it and waits for it, so that a window may take the focus.
        """
        self._listener = listener
        self._running = True
        self.around.wakes.start()
        self.around.wakes.on_wake = self.conductor.look
        self.around.wakes.on_midnight = lambda: self._apply_settings(by_hand=False)
        self.around.wakes.on_tidy = self.keeping.tidy
        self.around.senses.on_change = self._desktop_changed
        self.around.senses.mind_apps(self.settings.quiet.apps)
        self._can_call = self.around.senses.watch_return(RETURN_AFTER)
        self.conductor.start(self.bookmark.load())
        self.around.taste.on_change = self._take_taste
        self._take_taste(self.around.taste.taste)
        self.appearance.changed.connect(self._paint_tray)
        self._paint_tray()
        QTimer.singleShot(0, self, self.keeping.catch_up)
        if not self.welcome.seen:
            self.welcome.open(activate=by_hand)

    def quit(self, *_: object) -> None:
        """Ends in the ordinary way, once: everything is saved, nothing stays on the screen."""
        if not self._running:
            return
        self._running = False
        self._file.changed.disconnect(self.read_settings)
        self.conductor.quit()
        self.tray.hide()
        self.around.wakes.stop()
        self.keeping.close()
        self.around.senses.close()
        self.preferences.close()
        self.librarian.close()
        self.welcome.close()
        if self.around.voice is not None:
            self.around.voice.close()
        self.day_book.close()
        if self._listener is not None:
            self._listener.close()
        self._qt.quit()

    def look_now(self) -> tuple[Glance, Today]:
        """What can be seen of the state at this moment."""
        now = self.around.clock.now()
        seen = glance(self.conductor.state, now, self.conductor.plan)
        going_on = sitting.open_sit(self.conductor.state, Beat(now, self.conductor.plan))
        return seen, self.day_book.today(now.wall, going_on)

    def change_setting(self, path: str, value: object) -> None:
        """Writes one setting into the file, and applies it; what is in the way is said."""
        try:
            self.save_settings({path: value})
        except (WrongSetting, CannotWrite) as trouble:
            self.say(self.tr("The setting was not saved"), language.told(trouble))

    def save_settings(self, changes: Mapping[str, object]) -> None:
        """Writes settings into the file, and applies them; raises `WrongSetting` or `CannotWrite`."""
        at_login = changes.get(AT_LOGIN)
        if at_login is not None and (why := self.autostart.set(bool(at_login))):
            raise WrongSetting(AT_LOGIN, f"is not changed: {why}")
        self.settings = settings_file.save_values(paths.settings_path(), changes)
        self._apply_settings(by_hand=True)

    def read_settings(self) -> None:
        """Reads the file again: it was edited by hand, or by the command line."""
        settings, problems = settings_file.load(paths.settings_path())
        if settings != self.settings:
            before, self.settings = self.settings, settings
            if settings.startup.at_login != before.startup.at_login:
                self._start_at_login(settings.startup.at_login)
            self._apply_settings(by_hand=True)
        if problems != self._problems:
            self._problems = problems
            self.preferences.refresh()
            self.herald.say_problems(self._problems)

    def _start_at_login(self, wanted: bool) -> None:
        """Has the desktop start Ergo at login, or not; says why where that can't be changed."""
        if why := self.autostart.set(wanted):
            self.say(self.tr("Start when I log in"), why)

    def _say_not_kept(self, sentence: str) -> None:
        self.say(self.tr("What Ergo keeps"), sentence)

    def _build_conductor(self) -> Conductor:
        ports = Ports(
            clock=self.around.clock,
            senses=self.around.senses,
            alarm=self.around.wakes,
            prompter=self.prompter,
            stage=self.stage,
            asker=self.question,
            journal=self.day_book,
            bookmark=SteadyBookmark(self.bookmark, self._say_not_kept),
            teller=self.teller,
        )
        conductor = Conductor(ports, self._plan(), self.around.boot, self._next_tick)
        conductor.watchers.append(lambda *_: self._show())
        self.question.answered.connect(lambda up: conductor.act(lambda now: SaidWhetherUp(now, up)))
        return conductor

    def _plan(self) -> Plan:
        """The plan for today: a flare-up ends by itself."""
        return plan_of(self.gentle_days.settings, self.around.zone, welcomed=self.welcome.seen)

    def _next_tick(self, state: State, now: Moment) -> float | None:
        """The next minute of sitting; a look every 30 s where the desktop can't call at a return."""
        times = (next_tick(state, now), self.helper.check_in.next_at(now))
        tick = min((time for time in times if time is not None), default=None)
        if self._can_call or state.reading.idle is None:
            return tick
        return min(now.at + LOOK_EVERY, tick or now.at + LOOK_EVERY)

    def _desktop_changed(self) -> None:
        self.around.wakes.look_at_clocks()
        self.conductor.sense()

    def _take_taste(self, taste: Taste) -> None:
        """The desktop says whether it is dark, how much contrast and whether it wants motion."""
        self.appearance.set_system_dark(taste.dark)
        self.appearance.set_system_contrast(bool(taste.high_contrast))
        self.appearance.set_system_reduced_motion(bool(taste.reduced_motion))

    def _show(self) -> None:
        self.tray.show(*self.look_now(), self.care.off_until(), self.gentle_days.until)

    def _care_changed(self) -> None:
        """Something hurt, or was checked: what is offered differs from now on."""
        self.offering.forget()
        self.librarian.refresh()
        self.card_holder.refresh()
        self._show()

    def _paint_tray(self) -> None:
        look = self.settings.look
        dark = panel_is_dark(
            os.environ.get("XDG_CURRENT_DESKTOP", ""), system_dark=self.appearance.system_dark
        )
        self.tray.paint_as(TrayStyle(look.tray_icon), dark, look.minutes_on_icon)

    def _apply_settings(self, *, by_hand: bool) -> None:
        self.offering.forget()  # first: the new plan may at once ask what to offer
        self.around.senses.mind_apps(self.settings.quiet.apps)
        self.conductor.change_plan(self._plan(), by_hand=by_hand)
        self.appearance.wear(self.settings.look)
        self._paint_tray()
        self.librarian.refresh()
        self.card_holder.refresh()
        self.preferences.refresh()
        self.welcome.refresh()

    def _forgotten(self) -> None:
        """The person deleted what was kept: nothing of it is shown any more."""
        self.read_settings()
        self._entries_changed()
        self.historian.refresh()
        self.scribe.refresh()
        self.card_holder.read_again()

    def _open_window(self) -> None:
        """Somebody started Ergo again: its window opens, or first the welcome."""
        if self.welcome.seen:
            self.windows.open_status()
        else:
            self.welcome.open()

    def _welcomed(self) -> None:
        """The person has seen what Ergo is: from now on it may ask, and says what waited."""
        self.conductor.change_plan(self._plan(), by_hand=False)
        self.herald.speak_up(told_of_no_tray=self.welcome.told_of_no_tray)

    def _entries_changed(self) -> None:
        """Entries were changed or forgotten: today's numbers begin anew."""
        self.day_book.forget()
        self._show()

    def _facts(self) -> Facts:
        """What the tray's menu is made from when it opens."""
        return facts_of(
            *self.look_now(),
            self.settings,
            self.offering,
            off_until=self.care.off_until(),
            gentle_until=self.gentle_days.until,
            look_again=self.reading_room.look_again,
        )

    def _connect_tray(self) -> None:
        tray, act = self.tray, self.conductor.act
        tray.break_wanted.connect(lambda name: act(lambda now: RoutineWanted(now, name)))
        tray.posture_wanted.connect(lambda: act(lambda now: PromptWanted(now, posture=True)))
        tray.pause_wanted.connect(lambda seconds: act(lambda now: Paused(now, seconds)))
        tray.pause_until_tomorrow_wanted.connect(lambda: act(lambda now: Paused(now, until_tomorrow=True)))
        tray.resume_wanted.connect(lambda: act(Unpaused))
        tray.standing_said.connect(lambda standing: act(lambda now: Stood(now, standing)))
        tray.here_said.connect(lambda: act(SaidHere))
        tray.meeting_said.connect(lambda seconds: act(lambda now: SaidInMeeting(now, seconds)))
        tray.skip_undo_wanted.connect(lambda: act(SkipUndone))
        tray.checked_said.connect(self.care.was_checked)
        tray.setting_chosen.connect(self.change_setting)
        tray.library_wanted.connect(self.librarian.open)
        tray.card_wanted.connect(self.card_holder.open)
        tray.status_wanted.connect(self.windows.toggle_status)
        tray.history_wanted.connect(self.historian.open)
        for wants in (tray, self.librarian):
            wants.learn_wanted.connect(self.reading_room.open_learn)
        tray.workstation_wanted.connect(self.reading_room.open_workstation)
        tray.settings_wanted.connect(self.preferences.open)
        tray.quit_wanted.connect(self.quit)
        tray.missing.connect(self._miss_tray)
        tray.found.connect(self.herald.tray_is_there)
        tray.found.connect(lambda: self.welcome.tray_is(there=True))
        if self.around.tray_host is not None:
            self.around.tray_host.on_change = self._host_changed
            tray.host_changed(self.around.tray_host.there)

    def _host_changed(self, there: bool | None) -> None:
        """A panel for icons came, or is gone."""
        self.tray.host_changed(there)
        self.welcome.refresh()

    def _connect_help(self) -> None:
        """Every way to the help while it hurts, and to the diary."""
        for wanting in (self.tray, self.librarian, self.stage):
            wanting.relief_wanted.connect(self.helper.open)
        self.tray.gentle_end_wanted.connect(self.gentle_days.end)
        self.tray.diary_wanted.connect(self.diarist.open)
        self.helper.diary_changed.connect(self.diarist.refresh)
        self.helper.diary_changed.connect(self.historian.refresh)
        self.diarist.changed.connect(self.historian.refresh)
        for wanting_page in (self.tray, self.historian, self.diarist, self.helper, self.stage):
            wanting_page.clinician_wanted.connect(self.scribe.open)
        for changing in (self.helper.diary_changed, self.diarist.changed):
            changing.connect(self.scribe.refresh)

    def _miss_tray(self) -> None:
        self.welcome.tray_is(there=False)
        self.herald.say_no_tray(told=self.welcome.told_of_no_tray)
