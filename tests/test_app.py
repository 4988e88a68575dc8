"""The whole Ergo on a real desktop: panel, notification server, windows, keys and files are the real ones."""

import json
import signal
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import groupby
from pathlib import Path
from subprocess import CompletedProcess

import pytest
from PySide6.QtGui import QImage

from ergo.core.breaks import Kind, Outcome, Prompted
from ergo.storage import paths
from ergo.storage.bookmark import BookmarkFile
from ergo.ui.look import LIGHT
from tests.ergo_process import knows_ergo
from tests.headless_desktop import SYSTEM_PYTHON, HeadlessDesktop
from tests.pretend_life import MORNING, Life

ERGO = (sys.executable, "-m", "ergo")
TRAY_ICON = ("mousemove", "14", "14")
SOON = 15.0  # seconds
TRAY = "org.kde.StatusNotifierWatcher"


class Person:
    """Somebody at that desktop, with Ergo in the tray."""

    def __init__(self, desktop: HeadlessDesktop, home: Path, *, newcomer: bool = False) -> None:
        self.desktop = desktop
        self.home = home
        if not newcomer:
            knows_ergo(home)
        self.process = desktop.start(*ERGO, ERGO_HOME=str(home))
        eventually(lambda: self.types("status").returncode == 0)

    def types(self, *words: str) -> CompletedProcess[str]:
        """Types a command; gives what became of it."""
        return self.desktop.run(*ERGO, *words, ERGO_HOME=str(self.home))

    def status(self) -> dict[str, object]:
        """What `ergo status --json` says."""
        return dict(json.loads(self.types("status", "--json").stdout))

    def windows(self, title: str) -> list[str]:
        """The mapped windows with that title."""
        return self.desktop.run("xdotool", "search", "--onlyvisible", "--name", title).stdout.split()

    def place(self, window: str) -> tuple[int, int, int, int]:
        """Where that window is: left, top, width and height."""
        shell = self.desktop.run("xdotool", "getwindowgeometry", "--shell", window).stdout
        place = dict(line.split("=") for line in shell.split())
        return int(place["X"]), int(place["Y"]), int(place["WIDTH"]), int(place["HEIGHT"])

    def rows(self, query: str) -> list[tuple[object, ...]]:
        """What the history has."""
        with closing(sqlite3.connect(self.home / "data" / "history.db")) as history:
            return history.execute(query).fetchall()


def eventually(holds: Callable[[], object], within: float = SOON) -> None:
    """Waits until it is so; the desktop's programs answer when they do."""
    until = time.monotonic() + within
    while not holds():
        assert time.monotonic() < until, "it did not happen"


@pytest.fixture
def newcomer(desktop: HeadlessDesktop, tmp_path: Path) -> Iterator[Person]:
    """Somebody who starts Ergo for the first time, and once wrote down that half a minute is enough."""
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "settings.toml").write_text("[breaks]\nmicro_seconds = 30\n")
    person = Person(desktop, tmp_path, newcomer=True)
    yield person
    person.types("quit")
    person.process.wait(timeout=SOON)


@pytest.fixture
def person(desktop: HeadlessDesktop, tmp_path: Path) -> Iterator[Person]:
    person = Person(desktop, tmp_path)
    yield person
    person.types("quit")
    person.process.wait(timeout=SOON)


@pytest.mark.desktop(notify="xfce")
def test_from_the_icon_over_the_prompt_to_the_row_in_the_history(person: Person, tmp_path: Path) -> None:
    eventually(lambda: _colours(person.desktop, tmp_path / "panel.png") > 8)  # the icon is in the panel

    assert person.types("prompt").returncode == 0
    eventually(lambda: _popups(person))
    assert person.status()["state"] == "prompting"

    _click_start(person)
    eventually(lambda: person.windows(": Ergo"))
    assert person.status()["state"] == "moving"

    [player] = person.windows(": Ergo")
    person.desktop.xdotool("key", "--window", player, "space")  # the first routine ever waits for its Start
    person.desktop.xdotool("key", "--window", player, "Escape")
    # The window is gone before the key comes up; left down, it would repeat into the next one.
    person.desktop.xdotool("keyup", "Escape")
    eventually(lambda: person.status()["state"] == "working")

    [(routine, seconds, done, kind)] = person.rows("SELECT routine, seconds, done, kind FROM moved")
    assert routine
    assert 0 < float(str(done)) < 0.9
    assert 0 < float(str(seconds)) < 60
    assert kind == "micro_break"
    assert person.rows("SELECT kind, outcome FROM prompted") == [("micro_break", "cut_short")]


@pytest.mark.desktop(notify="xfce")
def test_a_newcomers_minute_from_the_first_start_to_a_finished_routine(
    newcomer: Person, tmp_path: Path
) -> None:
    eventually(lambda: newcomer.windows("Welcome"))
    newcomer.desktop.xdotool("mousemove", *_primary(newcomer, "Welcome", tmp_path), "click", "1")
    for key in ("Tab",) * 11 + ("ctrl+a", "4", "5", "Return"):
        newcomer.desktop.xdotool("key", key)
    eventually(lambda: "every_minutes = 45" in (newcomer.home / "config" / "settings.toml").read_text())
    assert _next_in(newcomer) > 44 * 60

    newcomer.desktop.xdotool("mousemove", *_primary(newcomer, "Welcome", tmp_path), "click", "1")
    newcomer.desktop.xdotool("mousemove", *_primary(newcomer, "Welcome", tmp_path), "click", "1")
    eventually(lambda: newcomer.windows(": Ergo") and not newcomer.windows("Welcome"))
    newcomer.desktop.xdotool("mousemove", *_primary(newcomer, ": Ergo", tmp_path), "click", "1")
    eventually(lambda: newcomer.status()["state"] == "working", within=60)

    [(done, seconds)] = newcomer.rows("SELECT done, seconds FROM moved")
    assert (done, float(str(seconds)) > 20) == (1, True)


@pytest.mark.desktop(notify="none")
def test_without_a_notification_server_ergos_own_card_asks(person: Person) -> None:
    person.types("prompt")
    eventually(lambda: person.windows("^Ergo$"))

    focus = person.desktop.run("xdotool", "getwindowfocus").stdout.strip()
    assert focus not in person.windows("^Ergo$")


@pytest.mark.desktop(notify="xfce")
def test_a_lock_is_an_absence_and_the_unlock_a_return(person: Person) -> None:
    _logind_asks(person.desktop, "Lock")
    eventually(lambda: person.status()["state"] == "away")
    _logind_asks(person.desktop, "Unlock")
    eventually(lambda: person.status()["state"] == "working")


@pytest.mark.desktop(notify="xfce")
def test_what_was_counted_survives_a_restart(person: Person) -> None:
    eventually(lambda: int(str(person.status()["sitting_seconds"])) >= 2)
    before = int(str(person.status()["sitting_seconds"]))
    person.types("quit")
    person.process.wait(timeout=SOON)

    person.process = person.desktop.start(*ERGO, ERGO_HOME=str(person.home))
    eventually(lambda: person.types("status").returncode == 0)
    assert int(str(person.status()["sitting_seconds"])) >= before


@pytest.mark.desktop(notify="xfce")
def test_a_setting_changed_by_hand_or_by_command_applies_at_once(person: Person) -> None:
    assert person.types("settings", "set", "breaks.every_minutes", "45").returncode == 0
    eventually(lambda: _next_in(person) > 40 * 60)

    settings = person.home / "config" / "settings.toml"
    settings.write_text(settings.read_text().replace("every_minutes = 45", "every_minutes = 20"))
    eventually(lambda: _next_in(person) <= 20 * 60)


@pytest.mark.desktop(notify="xfce")
def test_a_second_start_opens_the_window_of_the_first(person: Person) -> None:
    assert person.types().returncode == 0
    eventually(lambda: person.windows("^Ergo$"))


def test_no_tray_is_said_once_with_what_to_do_until_there_was_one(
    life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    title = "Ergo is running without an icon"
    life.app.tray.missing.emit()
    life.app.tray.missing.emit()  # as at the next start
    assert [said.partition(":")[0] for said in life.server.said] == [title]
    assert "AppIndicator" not in life.server.said[0]

    life.app.tray.found.emit()
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    life.app.tray.missing.emit()
    assert [said.partition(":")[0] for said in life.server.said] == [title, title]
    assert "AppIndicator" in life.server.said[1]


def test_a_note_of_the_missing_tray_that_cannot_be_removed_is_no_mistake_of_ergo(
    life: Life, caplog: pytest.LogCaptureFixture
) -> None:
    (paths.no_tray_said_path() / "in the way").mkdir(parents=True)
    life.app.tray.found.emit()

    assert "mistake" not in caplog.text


@pytest.mark.desktop(notify="none", panel=False, fresh=True)
def test_a_panel_that_starts_after_ergo_gets_its_icon(person: Person) -> None:
    person.desktop.start("xfce4-panel", "--disable-wm-check")

    eventually(lambda: "/StatusNotifierItem" in _icons(person.desktop))


@pytest.mark.desktop(notify="none", panel=False, fresh=True)
def test_a_panel_that_hangs_holds_nothing_up(desktop: HeadlessDesktop, tmp_path: Path) -> None:
    watcher = desktop.start(SYSTEM_PYTHON, "-m", "dbusmock", TRAY, "/StatusNotifierWatcher", TRAY)
    desktop.wait_for_name(TRAY)
    watcher.send_signal(signal.SIGSTOP)

    person = Person(desktop, tmp_path)

    assert person.status()["state"] == "working"
    assert person.types("quit").returncode == 0
    person.process.wait(timeout=SOON)
    watcher.send_signal(signal.SIGCONT)


def _icons(desktop: HeadlessDesktop) -> str:
    """The icons that the panel's watcher knows."""
    words = (TRAY, "RegisteredStatusNotifierItems")
    try:
        properties = "org.freedesktop.DBus.Properties.Get"
        return desktop.call("session", TRAY, "/StatusNotifierWatcher", properties, *words)
    except RuntimeError:
        return ""  # it is not there yet


def test_quitting_twice_is_quitting_once(life: Life, home: Path) -> None:
    life.works(minutes=5)

    life.app.quit()
    life.app.quit()

    saved = BookmarkFile(home / "data" / "bookmark.json").load()
    assert saved is not None
    assert saved.state.counts.sitting == 300


def test_the_night_forgets_what_is_older_than_the_person_wants(life: Life) -> None:
    old = Prompted(MORNING.timestamp() - 400 * 86_400, Kind.MICRO, Outcome.TAKEN)
    recent = Prompted(MORNING.timestamp() - 300 * 86_400, Kind.MICRO, Outcome.TAKEN)
    life.app.history.write_all((old, recent))

    life.wakes.on_tidy()

    assert life.app.history.entries(0, MORNING.timestamp()) == (recent,)


def test_where_the_person_keeps_everything_the_night_forgets_nothing(life: Life) -> None:
    old = Prompted(86_400, Kind.MICRO, Outcome.TAKEN)
    life.app.history.write(old)
    life.app.change_setting("history.keep_months", 0)

    life.wakes.on_tidy()

    assert life.app.history.entries(0, MORNING.timestamp()) == (old,)


def test_a_flare_up_ends_at_midnight(life: Life) -> None:
    life.app.change_setting("routines.flare_up_until", MORNING.date().isoformat())
    assert life.app.conductor.plan.every == 20 * 60

    life.desk.wall_ahead += 86_400
    life.wakes.on_midnight()

    assert life.app.conductor.plan.every == 30 * 60


def _popups(person: Person) -> list[str]:
    """The windows of the notification server."""
    return person.desktop.run("xdotool", "search", "--onlyvisible", "--class", "xfce4-notifyd").stdout.split()


def _logind_asks(desktop: HeadlessDesktop, what: str) -> None:
    session, mock = "/org/freedesktop/login1/session/c1", "org.freedesktop.DBus.Mock.EmitSignal"
    words = ("org.freedesktop.login1.Session", what, "", "[]")
    desktop.call("system", "org.freedesktop.login1", session, mock, *words)


def _next_in(person: Person) -> float:
    following = person.status()["next"]
    assert isinstance(following, dict)
    return float(following["in_seconds"])


def _primary(person: Person, title: str, folder: Path) -> tuple[str, str]:
    """Where the one filled button of that window is, once it has one and stands still."""
    picture, found = folder / "window.png", list[tuple[str, str]]()

    def stands_still() -> bool:
        person.desktop.screenshot(picture)
        found.append(_filled(QImage(str(picture)), *person.place(person.windows(title)[-1])))
        return len(found) > 1 and found[-1] == found[-2] != ("", "")

    eventually(stands_still)
    return found[-1]


def _filled(screen: QImage, left: int, top: int, width: int, height: int) -> tuple[str, str]:
    """The middle of the longest line of accent in the lower half of that window; empty: there is none."""
    lines = [
        (len(list(line)), x, y)
        for y in range(top + height // 2, top + height, 4)
        for colour, line in groupby(range(left, left + width), key=lambda x: screen.pixel(x, y))
        if colour == LIGHT.accent.rgb()
        for x in (next(iter(line)),)
    ]
    length, x, y = max(lines, default=(0, 0, 0))
    return (str(x + length // 2), str(y)) if length > 30 else ("", "")


def _colours(desktop: HeadlessDesktop, picture: Path) -> int:
    """How many colours the place of the tray icon has."""
    desktop.screenshot(picture)
    crop = ("convert", str(picture), "-crop", "28x28+0+0", "-unique-colors", "-format", "%w", "info:")
    return int(desktop.run(*crop).stdout)


def _click_start(person: Person) -> None:
    """Clicks the notification's first button: xfce4-notifyd puts the buttons along the lower edge."""
    left, top, width, height = person.place(_popups(person)[0])
    person.desktop.xdotool("mousemove", str(left + width - 140), str(top + height - 32), "click", "1")


def test_starting_at_login_is_applied_and_what_cannot_be_is_taken_back(life: Life, home: Path) -> None:
    app, folder = life.app, home / "config" / "autostart"
    app.change_setting("startup.at_login", True)
    assert (app.autostart.state().on, app.settings.startup.at_login) == (True, True)
    app.change_setting("startup.at_login", False)
    assert (app.autostart.state().on, app.settings.startup.at_login) == (False, False)

    folder.rmdir()
    folder.write_text("in the way")
    app.change_setting("startup.at_login", True)

    assert (app.autostart.state().on, app.settings.startup.at_login) == (False, False)
    assert life.server.said[-1].startswith("The setting was not saved: startup.at_login is not changed: ")


def test_starting_at_login_follows_the_file_when_it_is_edited(life: Life, home: Path) -> None:
    (home / "config" / "settings.toml").write_text("[startup]\nat_login = true\n")

    life.app.read_settings()

    assert life.app.autostart.state().on
