"""Where Ergo's files lie."""

from pathlib import Path

import pytest

from ergo.storage import paths


def test_a_profile_in_one_folder_holds_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ERGO_HOME", str(tmp_path / "profile"))

    places = [
        paths.settings_path(),
        paths.history_path(),
        paths.bookmark_path(),
        paths.own_routines_folder(),
        paths.cache_folder(),
        paths.runtime_folder(),
        paths.log_folder(),
    ]

    assert [str(place.relative_to(tmp_path / "profile")) for place in places] == [
        "config/settings.toml",
        "data/history.db",
        "data/bookmark.json",
        "data/routines",
        "cache",
        "runtime",
        "log",
    ]


def test_folders_are_for_the_person_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ERGO_HOME", str(tmp_path))

    assert [oct(folder().stat().st_mode & 0o777) for folder in (paths.config_folder, paths.data_folder)] == [
        "0o700",
        "0o700",
    ]


def test_without_a_profile_the_systems_own_folders_are_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ERGO_HOME", raising=False)
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    (tmp_path / "run").mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))

    assert paths.settings_path() == tmp_path / "config" / "ergo" / "settings.toml"
    assert paths.history_path() == tmp_path / "data" / "ergo" / "history.db"
    assert paths.runtime_folder() == tmp_path / "run" / "ergo"
    assert paths.cache_folder() == tmp_path / "cache" / "ergo"
    assert paths.log_folder().is_relative_to(tmp_path / "state" / "ergo")
