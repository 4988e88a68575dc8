"""The demo: a day of Ergo on a fast clock, through the real rules and the real windows, with pictures.

The person and the desk are pretended; everything that decides, asks, plays, remembers and is seen is the real
thing, in a profile of its own that is thrown away. Each step checks that what it shows did happen.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import msgspec

from ergo.core.events import Sign
from ergo.core.relief_pages import Able, Area, Chose, Could, Ended, NoSign, Page, Told
from ergo.core.routine import position
from ergo.demo_desk import CardSpeaker, FastWakes, PretendSenses, surroundings
from ergo.demo_week import a_day

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from ergo.app import App

ZONE = ZoneInfo("Europe/Berlin")
MORNING = datetime(2026, 3, 6, 9, 0, tzinfo=ZONE)  # a Friday: the history has a week to show
FRAME = 60  # milliseconds in which a window paints what changed
CALM = 5  # frames: so long the player may wait between two pictures where little moves
PATIENCE = 34  # frames


class Stopped(Exception):  # noqa: N818 - says what the demo did, as the other words of the house do
    """A step of the demo did not happen; the message says which."""


class Demo:
    """One day, step by step."""

    def __init__(self, qt: "QApplication", out: Path) -> None:
        from ergo import app

        self._qt = qt
        self._out = out
        self._lines: list[str] = []
        self._mistakes: list[str] = []
        self.pictures: list[tuple[Path, str]] = []
        self.desk = PretendSenses()
        self.desk.wall_ahead = MORNING.timestamp()
        self._wakes = FastWakes()
        self.app: App = app.App(qt, surroundings(self.desk, self._wakes, CardSpeaker(self.tell), ZONE))
        self.app.teller.hearers.append(lambda happening: self.tell(f"  {_as_words(happening)}"))

    def note_mistake(self, kind: type[BaseException], error: BaseException, trace: object) -> None:  # noqa: ARG002
        """Keeps what went wrong where only the windows' loop would have seen it."""
        self._mistakes.append(repr(error))

    def play(self) -> None:
        """Plays every step; raises `Stopped` at the first that did not happen."""
        try:
            for step in (
                self._welcome,
                self._a_week_before,
                self._sitting,
                self._posture_check,
                self._prompt,
                self._routine,
                self._feedback,
                self._call,
                self._lunch,
                self._menu,
                self._library,
                self._settings,
                self._history,
                self._entries,
                self._status,
                self._spasm,
            ):
                self.tell(step.__doc__ or "")
                step()
                _expect(not self._mistakes, f"a mistake came up: {self._mistakes}")
        finally:
            self.app.quit()
            transcript = "\n".join(self._lines) + "\n"
            (self._out / "transcript.txt").write_text(transcript, encoding="utf-8")

    def tell(self, what: str) -> None:
        """Adds a line to the transcript, with the time of day."""
        clock = datetime.fromtimestamp(self.desk.now().wall, ZONE)
        self._lines.append(f"{clock:%H:%M:%S}  {what}")

    def _welcome(self) -> None:
        """The first start: what Ergo is, the person's rhythm, and where Ergo lives"""
        self.app.start()
        for caption, press in (
            ("The first start", "Get started"),
            ("Your rhythm, in a minute", "Continue"),
            ("Where Ergo lives", "Finish"),
        ):
            window = self._front()
            self._settle(CALM)
            self._picture(window, "welcome", caption)
            _click(window, press)
        _expect(self.app.welcome.seen, "the welcome did not end with Finish")

    def _a_week_before(self) -> None:
        """The days before: what Ergo remembers of them"""
        entries = [entry for ago in (7, 4, 3, 2, 1) for entry in a_day(MORNING - timedelta(days=ago), ago)]
        self.app.history.write_all(entries)
        _expect(bool(entries), "the days before left no entries")

    def _sitting(self) -> None:
        """Working: the ring fills with sitting time"""
        self._works(minutes=12)
        self.app.windows.open_status()
        self._picture(self._front(), "sitting", "Twelve minutes of sitting")
        _expect(abs(self._sitting_seconds() - 720) < 1, "twelve minutes of work are not twelve of sitting")
        self.app.windows.toggle_status()

    def _posture_check(self) -> None:
        """Half-way to the break: a posture check that closes by itself"""
        self._works(minutes=3, seconds=6)
        card = self._front()
        self._picture(card, "posture-check", "A posture check, half-way")
        _click(card, "Adjusted")
        self.tell("  The person answers: adjusted")

    def _prompt(self) -> None:
        """Thirty minutes of sitting: Ergo waits for the hands to rest, then asks"""
        self._works(minutes=15)
        self._rests_hands(seconds=6)
        self._picture(self._front(), "prompt", "Thirty minutes: Ergo asks")
        _expect(self.app.conductor.state.shown is not None, "no prompt came after thirty minutes")

    def _routine(self) -> None:
        """Start: the routine, led by the figure"""
        _click(self._front(), "Start")
        player = self.app.stage.player
        self._settle(3)
        self._picture(player, "routine-ready", "Get ready")
        played = self._played_steps()
        moments = sorted(
            {0.12, 0.9} | {(step + part) / played for step in range(played) for part in (0.4, 0.75)}
        )
        total = self.app.conductor.state.moving
        _expect(total is not None, "no routine runs after Start")
        assert total is not None
        _press(player, "Start")
        begin = self.desk.at
        for number, part in enumerate(moments, 1):
            self._plays(begin + part * total.seconds)
            self._picture(player, f"routine-{number}", self._caption())
        self._plays(begin + total.seconds + 1)
        self._wait(lambda: self.app.conductor.state.moving is None)
        _expect(self.app.conductor.state.moving is None, "the routine did not end at its end")
        _expect(self._sitting_seconds() < 5, "a whole routine did not set sitting to 0")

    def _feedback(self) -> None:
        """Done: how it felt, in one click"""
        player = self.app.stage.player
        self._picture(player, "done", "Done: one question, one click")
        _click(player, "Just right")
        felt = self.app.history.recent_routines(1)[0].feeling
        _expect(felt == "just right", "how it felt was not remembered")
        self.tell("  The person answers: just right")
        player.close_routine()

    def _call(self) -> None:
        """A call: the clock goes on, the reminder waits, and then says what it held"""
        self._works(minutes=20)
        self.desk.signs = frozenset({Sign.CALL})
        self.app.conductor.sense()
        self._rests_hands(minutes=35)
        self.app.windows.open_status()
        self._picture(self._front(), "holding", "In a call: the reminder waits")
        self.app.windows.toggle_status()
        self.desk.signs = frozenset()
        self.app.conductor.sense()
        self._rests_hands(seconds=46)
        self._picture(self._front(), "held", "After the call: one reminder for all it held")
        _expect(self.app.conductor.state.shown is not None, "the held prompt did not come after the call")
        _click(self._front(), "In 5 min")

    def _lunch(self) -> None:
        """Lunch: the screen is locked, and the rest counts"""
        self._works(minutes=2)
        self.desk.locked = True
        self.app.conductor.sense()
        self._rests_hands(minutes=42)
        self.desk.locked = False
        self.app.conductor.sense()
        _expect(self._sitting_seconds() < 1, "a lunch did not count as a rest")
        self._works(minutes=18)

    def _menu(self) -> None:
        """The tray: icon, tooltip, menu"""
        menu = self.app.tray.menu
        menu.aboutToShow.emit()
        menu.ensurePolished()
        menu.adjustSize()
        self._picture(menu, "menu", "The tray's menu")

    def _library(self) -> None:
        """The library: every routine there is for this person"""
        self.app.tray.library_wanted.emit()
        library = self._front()
        self._picture(library, "library", "The library")
        _expect("Routines" in library.windowTitle(), "the library did not open")
        library.close()

    def _settings(self) -> None:
        """The settings: all of them in one window, each at once"""
        self.app.preferences.open()
        self._picture(self._front(), "settings", "The settings")
        self._front().close()

    def _history(self) -> None:
        """Looking back: the week"""
        self.app.historian.open()
        self._picture(self._front(), "history", "The week")
        self._front().close()
        _expect(self.app.look_now()[1].taken >= 1, "the break taken is not in today's history")

    def _entries(self) -> None:
        """What the history keeps of today"""
        now = self.desk.now().wall
        kept = self.app.history.entries(MORNING.timestamp(), now)
        for entry in kept:
            self.tell(f"  {_as_words(entry)}")
        _expect(bool(kept), "the history kept nothing of today")

    def _status(self) -> None:
        """The same from the command line: ergo status --json"""
        answer = self.app.remote.answer({"verb": "status"})
        for line in msgspec.json.format(msgspec.json.encode(answer)).decode().splitlines():
            self.tell(f"  {line}")
        _expect(answer["state"] == "working", f"the state is {answer['state']}, not working")

    def _spasm(self) -> None:
        """When it hurts: the warning signs first, every time; then calm minutes, and a note if one likes"""
        helper = self.app.helper
        helper.open()
        self._picture(helper.window, "spasm-check", "When it hurts: the warning signs first")
        for answer in (NoSign(), Chose(Area.BACK), Could(Able.SIT), Told(4)):
            helper.hear(answer)
        self._settle(CALM)
        self._picture(helper.window, "spasm-settle", "A position of ease, and slow breaths")
        _expect(helper.window.page is Page.SETTLE, "the help did not come to the breaths")
        helper.hear(Ended())
        self._picture(helper.window, "spasm-after", "Afterwards: a note for the diary, or none")
        helper.window.close()

    # How time passes

    def _works(self, minutes: float = 0, seconds: float = 0) -> None:
        until = self.desk.at + minutes * 60 + seconds
        self.desk.touch(until)
        self._run_to(until)

    def _rests_hands(self, minutes: float = 0, seconds: float = 0) -> None:
        self._run_to(self.desk.at + minutes * 60 + seconds)

    def _run_to(self, until: float) -> None:
        self._wakes.run_to(self.desk, until)
        self._settle()

    def _plays(self, until: float) -> None:
        """Lets the player see second after second, as a person would."""
        while self.desk.at < until:
            self.desk.at = min(until, self.desk.at + 2)
            self._qt.processEvents()
        self._settle(CALM)
        self._wakes.on_wake()

    def _wait(self, holds: Callable[[], bool]) -> None:
        """Lets the windows run until it is so, or for two seconds."""
        for _ in range(PATIENCE):
            if holds():
                return
            self._settle()

    def _settle(self, frames: int = 1) -> None:
        """Lets the windows paint."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(FRAME * frames, loop.quit)
        loop.exec()

    # What is seen

    def _picture(self, window: "QWidget", name: str, caption: str) -> None:
        self._settle(2)
        path = self._out / f"{len(self.pictures) + 1:02}-{name}.png"
        if not window.grab().save(str(path)):
            raise Stopped(f"{path} could not be written")
        self.pictures.append((path, caption))
        self.tell(f"  Picture: {path.name} ({caption})")

    def _front(self) -> "QWidget":
        """The one window that is open."""
        windows = [window for window in self._qt.topLevelWidgets() if window.isVisible()]
        if len(windows) != 1:
            raise Stopped(f"{len(windows)} windows are open where one was expected")
        return windows[0]

    def _sitting_seconds(self) -> float:
        return self.app.look_now()[0].sitting_seconds

    def _played_steps(self) -> int:
        offered = self.app.stage.playing
        return 1 if offered is None else len(offered.routine.steps)

    def _caption(self) -> str:
        """What is played now: "Seated march: move"."""
        playing, moving = self.app.stage.playing, self.app.conductor.state.moving
        if playing is None or moving is None:
            return ""
        here = position(playing.routine, self.app.stage.player.elapsed)
        name = here.exercise.name if here.exercise is not None else playing.routine.routine.title
        return f"{name}: {here.phase.value}"


def play(out: Path, *, figures: bool = False) -> int:
    """Plays the demo into the folder *out*, or paints the sheets of all figures; gives the exit status."""
    from ergo.desktop import display
    from ergo.desktop.libraries import advice, missing_libraries, platform_here

    if not display.answers(platform_here(os.environ) or "xcb"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        # What cannot be done offscreen is nobody's trouble here.
        os.environ["QT_LOGGING_RULES"] = "default.warning=false;qt.core.qobject.connect.warning=false"
    missing = missing_libraries(platform_here(os.environ))
    if missing:
        print(f"ergo: {advice(missing)}", file=sys.stderr)
        return 1
    try:
        out.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="ergo-demo-") as home:
            os.environ["ERGO_HOME"] = home
            return _paint_figures(out) if figures else _play(out)
    except OSError as trouble:
        print(f"ergo: the pictures cannot be kept in {out}: {trouble.strerror}", file=sys.stderr)
        return 1


def _paint_figures(out: Path) -> int:
    from ergo.demo_figures import figure_sheets
    from ergo.storage.routine_files import load_catalogue
    from ergo.storage.shipped import shipped
    from ergo.ui.application import qt_application

    qt_application(["ergo"])
    figure_sheets(load_catalogue((shipped("routines"),))[0], out)
    print(out.resolve())
    return 0


def _play(out: Path) -> int:
    from ergo.demo_sheet import contact_sheet
    from ergo.ui.application import qt_application

    qt = qt_application(["ergo"])
    demo = Demo(qt, out)
    sys.excepthook = demo.note_mistake
    try:
        demo.play()
    except Stopped as trouble:
        print(f"ergo: the demo stopped: {trouble}", file=sys.stderr)
        return 1
    contact_sheet(demo.pictures, out / "contact-sheet.png")
    print(out.resolve())
    return 0


def _expect(happened: bool, otherwise: str) -> None:
    if not happened:
        raise Stopped(otherwise)


def _click(window: "QWidget", text: str) -> None:
    """Presses the button with that text."""
    from PySide6.QtWidgets import QAbstractButton

    for button in window.findChildren(QAbstractButton):
        if button.text() == text and button.isVisible():
            button.click()
            return
    raise Stopped(f'there is no button "{text}"')


def _press(window: "QWidget", text: str) -> None:
    """Presses the button with that text, where there is one."""
    from PySide6.QtWidgets import QAbstractButton

    for button in window.findChildren(QAbstractButton):
        if button.text() == text and button.isVisible():
            button.click()


def _as_words(happening: msgspec.Struct) -> str:
    """What happened, or an entry of the history, as a line of the transcript."""
    fields: dict[str, object] = msgspec.to_builtins(happening)
    name = str(fields.pop("happened", fields.pop("type", ""))).replace("_", " ")
    fields.pop("at", None)
    for key in ("start", "end"):
        if isinstance(wall := fields.get(key), float):
            fields[key] = f"{datetime.fromtimestamp(wall, ZONE):%H:%M:%S}"
    details = ", ".join(f"{key.replace('_', ' ')} {_short(value)}" for key, value in fields.items() if value)
    return f"{name}: {details}" if details else name


def _short(value: object) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value).replace("_", " ")
