"""Takes the pictures beside it: the real Ergo on a private desktop, with a panel and a notification server.

    packaging/run python resources/pictures/make.py

Needs what the tests with a desktop need (`packaging/run pytest` installs it). Look at each before you
commit it.
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from ergo.core.settings import Settings  # noqa: E402
from ergo.core.state import Saved  # noqa: E402
from ergo.core.trace import Line  # noqa: E402
from ergo.demo_week import a_day  # noqa: E402
from ergo.simulator import World  # noqa: E402
from ergo.storage.bookmark import BookmarkFile  # noqa: E402
from ergo.storage.history import History  # noqa: E402
from tests.ergo_process import knows_ergo  # noqa: E402
from tests.headless_desktop import HeadlessDesktop  # noqa: E402

ERGO = (sys.executable, "-m", "ergo")
ZONE = ZoneInfo("Europe/Berlin")
SAT = 22 * 60.0  # seconds before the pictures are taken
# No compositor runs there, so what is transparent comes out black.
CORNER = ("-fill", "#9fb8b5", "-fuzz", "8%", "-draw", "color 0,0 floodfill")
CORNERS = (*CORNER, "-flop", *CORNER, "-flip", *CORNER, "-flop", *CORNER, "-flip")
FEW_COLOURS = ("-strip", "+dither", "-colors", "250")
SOON = 15.0  # seconds


def furnish(home: Path) -> None:
    """A week of history, and a person who has been sitting for a while."""
    now = datetime.now(ZONE)
    knows_ergo(home)
    history = History(home / "data" / "history.db")
    for ago in (7, 5, 4, 3, 2, 1):
        morning = (now - timedelta(days=ago)).replace(hour=9, minute=0, second=0, microsecond=0)
        history.write_all(a_day(morning, ago))
    history.close()
    world = World(Settings(), lambda _: None)
    world.do_line(Line(0.0, "launch", wall=now.timestamp() - SAT, timezone=str(ZONE)))
    world.do_line(Line(0.0, "active", until=SAT))
    world.run_until(SAT)
    assert world.conductor is not None
    BookmarkFile(home / "data" / "bookmark.json").save(Saved(world.conductor.state, SAT, now.timestamp()))


class Screen:
    """A person at that desktop, with Ergo in the tray."""

    def __init__(self, desktop: HeadlessDesktop, home: Path) -> None:
        self.desktop, self.home = desktop, home
        desktop.run("display", "-window", "root", "-size", "1280x800", "xc:#9fb8b5")
        desktop.start(*ERGO, "--background", ERGO_HOME=str(home))
        eventually(lambda: self.types("status") == 0)
        time.sleep(1.5)  # until the panel has the icon

    def types(self, *words: str) -> int:
        """Types a command; gives its exit status."""
        return self.desktop.run(*ERGO, *words, ERGO_HOME=str(self.home)).returncode

    def window(self, search: str, *, by: str = "--name") -> str:
        """The window with that name, once it is there."""
        eventually(lambda: self.finds(search, by=by))
        return self.finds(search, by=by)[-1]

    def finds(self, search: str, *, by: str = "--name") -> list[str]:
        """The windows with that name that can be seen now."""
        return self.desktop.run("xdotool", "search", "--onlyvisible", by, search).stdout.split()

    def clicks_icon(self, button: str) -> None:
        """Clicks the icon in the panel."""
        self.desktop.xdotool("mousemove", "14", "14", "click", button)
        time.sleep(0.7)

    def opens_menu(self, *keys: str) -> None:
        """Opens the icon's menu, and goes to a row by keys."""
        self.clicks_icon("3")
        for key in keys:
            self.desktop.xdotool("key", key)
            time.sleep(0.2)

    def keep(self, name: str, window: str = "root", *, crop: str = "", rounded: bool = False) -> None:
        """Keeps the picture of a window, or a part of the screen, with as few colours as look the same."""
        time.sleep(0.4)
        path = self.home / "shot.png"
        self.desktop.run("import", "-window", window, str(path)).check_returncode()
        cut = ("-crop", crop, "+repage") if crop else ()
        corners = CORNERS if rounded else ()
        command = ("convert", str(path), *cut, *corners, *FEW_COLOURS, f"PNG8:{HERE / name}.png")
        subprocess.run(command, check=True)


def eventually(holds: Callable[[], object]) -> None:
    """Waits until it is so."""
    until = time.monotonic() + SOON
    while not holds():
        assert time.monotonic() < until, "it did not happen"
        time.sleep(0.05)


def main() -> None:
    """Takes all pictures."""
    with tempfile.TemporaryDirectory() as folder, HeadlessDesktop(notify="xfce") as desktop:
        furnish(Path(folder))
        screen = Screen(desktop, Path(folder))
        take_small_ones(screen)
        take_windows(screen)
        take_player(screen)
        take_prompt(screen)


def take_small_ones(screen: Screen) -> None:
    """The menu and the status."""
    screen.opens_menu("Down", "Right")
    screen.keep("menu", crop="530x366+0+0")
    screen.desktop.xdotool("key", "Escape", "Escape")
    screen.clicks_icon(button="1")
    screen.keep("status", screen.window("^Ergo$"), rounded=True)
    screen.clicks_icon(button="1")


def take_windows(screen: Screen) -> None:
    """What is opened now and then: the library, the history, the settings."""
    screen.opens_menu("Down", "Right", "Up", "Up", "Return")
    screen.keep("library", screen.window("Routines"))
    screen.desktop.xdotool("key", "Escape")
    screen.opens_menu("Up", "Up", "Up", "Up", "Up", "Return")
    history = screen.window("History")
    screen.desktop.xdotool("key", "alt+Left")  # yesterday was a whole day
    screen.keep("history", history)
    screen.desktop.xdotool("key", "Escape")
    screen.opens_menu("Up", "Up", "Up", "Return")
    settings = screen.window("Settings")
    screen.desktop.xdotool("key", "ctrl+Next")  # the reminders
    screen.keep("settings", settings)
    screen.desktop.xdotool("key", "Escape")


def take_player(screen: Screen) -> None:
    """The player in the middle of a move: light, then dark."""
    for name, theme, routine, seconds in (
        ("player", "light", "back-60", 12.0),
        ("player-dark", "dark", "hip-stand-60", 17.0),
    ):
        screen.types("settings", "set", "look.theme", theme)
        screen.types("break", routine)
        player = screen.window(": Ergo")
        time.sleep(seconds)
        screen.keep(name, player)
        screen.desktop.xdotool("key", "--window", player, "Escape")
        screen.desktop.xdotool("keyup", "Escape")
        eventually(lambda: not screen.finds(": Ergo"))


def take_prompt(screen: Screen) -> None:
    """The prompt, as the desktop shows it."""
    screen.desktop.xdotool("mousemove", "640", "700")
    screen.types("prompt")
    screen.window("xfce4-notifyd", by="--class")
    screen.keep("prompt", crop="440x180+840+0")


if __name__ == "__main__":
    main()
