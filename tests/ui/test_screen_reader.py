"""What a screen reader is told of Ergo's windows, on the real bus: roles, names, states, announcements."""

import sys
from collections.abc import Iterator

import pytest

from tests.headless_desktop import HeadlessDesktop
from tests.screen_reader import ScreenReader, Thing

pytestmark = pytest.mark.desktop(notify="none", panel=False)


@pytest.fixture
def reader(desktop: HeadlessDesktop) -> Iterator[ScreenReader]:
    with ScreenReader(desktop) as reader:
        yield reader


def opens(desktop: HeadlessDesktop, sight: str) -> None:
    desktop.start(sys.executable, "-m", "tests.ui.show_window", sight, **ScreenReader.ENVIRONMENT)


def spoken(seen: Thing) -> set[tuple[str, str]]:
    """Role and name of all that has a name."""
    return {(it.role, it.name) for it in seen.all() if it.name}


def nameless(seen: Thing) -> list[Thing]:
    """What can have the focus and says nothing; an empty cell of a table has nothing to say."""
    return [it for it in seen.all() if "focusable" in it.states and not it.name and it.role != "cell"]


def test_the_settings_name_every_row_and_what_it_is(reader: ScreenReader, desktop: HeadlessDesktop) -> None:
    opens(desktop, "settings, general")

    seen = reader.window("Ergo – Settings")

    assert (seen.role, nameless(seen)) == ("frame", [])
    assert {
        ("text", "Search all settings"),
        ("radio button", "General"),
        ("radio button", "About"),
        ("check box", "Start when I log in"),
        ("radio button", "Language: System"),
        ("push button", "Restore defaults"),
    } <= spoken(seen)
    [chosen] = [it for it in seen.all() if it.name == "Language: System"]
    [switch] = [it for it in seen.all() if it.name == "Start when I log in" and it.role == "check box"]
    assert ("checked" in chosen.states, "checked" in switch.states) == (True, False)
    assert switch.description == "Ergo waits quietly in the tray."


def test_the_player_tells_each_step_as_it_begins(reader: ScreenReader, desktop: HeadlessDesktop) -> None:
    opens(desktop, "player")

    seen = reader.window("Two-minute hips, seated: Ergo")

    assert nameless(seen) == []
    assert {
        ("graphic", "Step 1 of 4 · 2:00 left"),
        ("graphic", "Seated figure-four: ankle on knee"),
        ("check box", "Captions"),
        ("push button", "Pause"),
        ("push button", "It hurts"),
    } <= spoken(seen)
    assert [it.name for it in seen.all() if "focused" in it.states] == ["Pause"]
    desktop.xdotool("search", "--sync", "--onlyvisible", "--name", "hips", "windowfocus", "key", "Right")
    reader.waits_for("Switch sides. Now the left side. Rest one ankle on the other knee.")
    desktop.xdotool("key", "space")
    reader.waits_for("Paused. Take your time.")


def test_a_prompt_is_announced_and_read_as_a_whole(reader: ScreenReader, desktop: HeadlessDesktop) -> None:
    opens(desktop, "prompt card")
    words = "Thirty seconds instead? – A shorter one is fine, and so is none."

    seen = reader.window(words)

    assert (seen.role, nameless(seen)) == ("dialog", [])
    assert {("push button", "Start"), ("push button", "Close")} <= spoken(seen)
    assert reader.announced == [words]


def test_the_history_is_read_as_numbers_and_as_a_table(
    reader: ScreenReader, desktop: HeadlessDesktop
) -> None:
    opens(desktop, "history, week")
    seen = reader.window("Ergo – History")
    assert nameless(seen) == []
    assert {
        ("radio button", "Week"),
        ("panel", "Longest sit: 51 min"),
        ("panel", "Breaks taken: 7 of 14"),
        ("chart", "Sitting per day"),
        ("chart", "Minutes moved by area: Hips 14 min, Neck 7 min"),
        ("graphic", "7 of 7"),
    } <= spoken(seen)
    [bars] = [it for it in seen.all() if it.name == "Sitting per day"]
    assert bars.description == "7 days; on a day with sitting 51 min"
    desktop.stop_all()

    opens(desktop, "history, table")
    seen = reader.window("Ergo – History")
    [table] = [it for it in seen.all() if it.name == "Entries of the day"]
    assert (table.role, nameless(seen)) == ("table", [])
    cells = {it.name for it in table.all() if it.role == "cell"}
    assert {"Natural break", "51 min", "Neck"} & cells, cells
