"""The library shows what is so, keeps what is said there, and reads a person's own files as they change."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ergo.storage.own_routines import write_example
from ergo.ui.library import LibraryWindow
from tests.pretend_life import Life

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def opened(life: Life) -> LibraryWindow:
    """The library, opened from the tray."""
    life.app.tray.library_wanted.emit()
    window = life.app.librarian._window
    assert window is not None
    assert window.isVisible()
    return window


def shown(window: LibraryWindow) -> set[str]:
    """The ids on the shelf."""
    assert window._library is not None
    return {it.routine.id for it in window._library.routines}


def test_the_row_in_the_tray_opens_it_filled_and_start_plays(life: Life) -> None:
    window = opened(life)
    assert len(shown(window)) > 60
    assert not any(name.startswith("relief") for name in shown(window))

    window.start_wanted.emit("hip-60")
    assert life.state() == "moving"
    playing = life.app.stage.playing
    assert playing is not None
    assert playing.routine.routine.id == "hip-60"


def test_favourites_and_what_is_left_out_are_kept(life: Life, qtbot: QtBot) -> None:
    window = opened(life)
    window.favorite_said.emit("neck-60", True)
    window.left_out_said.emit("hip-60", True)
    window.left_out_said.emit("seat-march", True)
    qtbot.waitUntil(lambda: "hip-60" not in shown(window))

    routines = life.app.settings.routines
    assert (routines.favorites, routines.left_out) == (("neck-60",), ("hip-60", "seat-march"))
    window.left_out_said.emit("hip-60", False)
    window.favorite_said.emit("neck-60", False)
    routines = life.app.settings.routines
    assert (routines.favorites, routines.left_out) == ((), ("seat-march",))


def test_a_body_is_spared_what_is_not_for_it(life: Life, qtbot: QtBot) -> None:
    window = opened(life)
    life.app.change_setting("routines.body", ("wheelchair",))

    qtbot.waitUntil(lambda: not any("stand" in name for name in shown(window)))


def test_own_files_come_change_and_go_while_it_is_open(
    life: Life, home: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    window = opened(life)
    folder = home / "data" / "routines"
    path = write_example(folder, "lunch")
    qtbot.waitUntil(lambda: "lunch-60" in shown(window))
    assert window._library is not None
    assert window._library.own == {"lunch-60"}
    assert life.asks(verb="break", routine="lunch-60") == {}

    spoiled = path.read_text(encoding="utf-8").replace("total_s = 60", "total_s = 61")
    path.write_text(spoiled, encoding="utf-8")
    qtbot.waitUntil(lambda: "lunch-60" not in shown(window))
    assert [(it.file, it.line, it.key) for it in window._library.problems] == [
        ("lunch-60.toml", 8, "total_s"),
        ("lunch-60.toml", 4, "id"),
    ]
    assert [record.levelname for record in caplog.records if "lunch-60.toml" in record.message] == [
        "WARNING",
        "WARNING",
    ]
    caplog.clear()

    path.unlink()
    qtbot.waitUntil(lambda: window._library is not None and window._library.problems == ())


def test_a_file_in_a_new_folder_is_seen(life: Life, home: Path, qtbot: QtBot) -> None:
    window = opened(life)
    folder = home / "data" / "routines" / "hip"
    folder.mkdir()
    own = str(folder)
    qtbot.waitUntil(lambda: own in life.app.librarian._own._watcher.directories())
    write_example(folder, "lunch")

    qtbot.waitUntil(lambda: "lunch-60" in shown(window))
