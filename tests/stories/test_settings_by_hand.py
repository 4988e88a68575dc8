"""Settings are changed while Ergo runs: by an editor, by the menu, well and not so well."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.pretend_life import Life

SOON = 5000  # milliseconds


@pytest.fixture
def file(home: Path, life: Life) -> Path:
    assert life.state() == "working"
    return home / "config" / "settings.toml"


def next_in(life: Life) -> int:
    following = life.asks(verb="status")["next"]
    assert isinstance(following, dict)
    return int(following["in_seconds"])


def test_an_editor_that_replaces_the_file_is_heard_every_time(life: Life, file: Path, qtbot: QtBot) -> None:
    for minutes in (45, 20, 60):
        fresh = file.with_name("settings.toml~")
        fresh.write_text(f"[breaks]\nevery_minutes = {minutes}\n")
        fresh.replace(file)

        qtbot.waitUntil(lambda expected=minutes * 60: next_in(life) == expected, timeout=SOON)  # type: ignore[misc]


def test_an_editor_that_writes_in_pieces_is_heard_at_its_end(life: Life, file: Path, qtbot: QtBot) -> None:
    with file.open("w") as pieces:
        pieces.write("[breaks]\nevery_minu")
        pieces.flush()
        pieces.write("tes = 45\n")

    qtbot.waitUntil(lambda: next_in(life) == 45 * 60, timeout=SOON)

    assert life.server.said == []


def test_a_link_to_a_file_elsewhere_is_followed(life: Life, file: Path, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "dotfiles").mkdir()
    real = tmp_path / "dotfiles" / "ergo.toml"
    real.write_text("[breaks]\nevery_minutes = 45\n")
    file.symlink_to(real)
    qtbot.waitUntil(lambda: next_in(life) == 45 * 60, timeout=SOON)

    fresh = real.with_suffix(".new")
    fresh.write_text("[breaks]\nevery_minutes = 20\n")
    fresh.replace(real)

    qtbot.waitUntil(lambda: next_in(life) == 20 * 60, timeout=SOON)


def test_what_is_wrong_is_said_once_with_its_line_and_the_rest_applies(
    life: Life, file: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    text = '[breaks]\nevery_minutes = "thirty"\nmicro_seconds = 90\n\n[look]\ntheme = "drak"\n'
    file.write_text(text)

    qtbot.waitUntil(lambda: bool(life.server.said), timeout=SOON)
    life.asks(verb="reload")

    assert life.server.said == [
        "settings.toml needs a look: settings.toml has 2 problems. Ergo uses the defaults there "
        "and left your file untouched.\n"
        '• line 2: breaks.every_minutes is "thirty": needs a whole number from 5 to 180 (using 30)\n'
        '• line 6: look.theme is "drak": did you mean "dark"? (using "system")'
    ]
    assert life.app.settings.breaks.micro_seconds == 90
    assert file.read_text() == text
    caplog.clear()


def test_a_broken_file_is_said_even_where_nothing_changes_by_it_and_mended_it_counts(
    life: Life, file: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    file.write_text("[breaks\nevery_minutes = 45\n")
    qtbot.waitUntil(lambda: len(life.server.said) == 1, timeout=SOON)
    assert "line 1" in life.server.said[0]
    assert next_in(life) == 30 * 60

    file.write_text("[breaks]\nevery_minutes = 45\n")
    qtbot.waitUntil(lambda: next_in(life) == 45 * 60, timeout=SOON)

    file.unlink()
    qtbot.waitUntil(lambda: next_in(life) == 30 * 60, timeout=SOON)
    assert len(life.server.said) == 1
    caplog.clear()


def test_a_setting_chosen_in_the_menu_stands_in_the_file_and_applies(life: Life, file: Path) -> None:
    life.app.tray.setting_chosen.emit("breaks.every_minutes", 45)

    assert next_in(life) == 45 * 60
    assert "every_minutes = 45" in file.read_text()
    assert life.server.said == []


def test_a_setting_that_cannot_be_saved_is_said_and_nothing_changes(
    life: Life, file: Path, caplog: pytest.LogCaptureFixture, qtbot: QtBot
) -> None:
    file.write_text("[breaks\n")
    qtbot.waitUntil(lambda: len(life.server.said) == 1, timeout=SOON)

    life.app.tray.setting_chosen.emit("breaks.every_minutes", 45)

    assert life.server.said[1].startswith("The setting was not saved: ")
    assert (next_in(life), file.read_text()) == (30 * 60, "[breaks\n")
    caplog.clear()


def test_a_shorter_interval_never_resets_what_was_sat(life: Life, file: Path) -> None:
    life.works(minutes=25)
    file.write_text("[breaks]\nevery_minutes = 20\n")
    life.asks(verb="reload")
    assert life.asks(verb="status")["sitting_seconds"] == 25 * 60
    assert life.state() == "working"

    life.rests_hands(seconds=50)

    assert life.state() == "prompting"
