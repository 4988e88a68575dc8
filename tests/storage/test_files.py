"""Files are replaced whole or not at all, and damaged ones set aside."""

import os
from datetime import datetime
from pathlib import Path

import pytest

from ergo.storage.files import CannotWrite, set_aside, write_whole


def test_a_file_is_replaced_whole_and_for_the_person_alone(tmp_path: Path) -> None:
    file = tmp_path / "new" / "settings.toml"

    write_whole(file, "one\r\n")
    write_whole(file, "two\r\n")

    assert file.read_bytes() == b"two\r\n"
    assert oct(file.stat().st_mode & 0o777) == "0o600"
    assert list(file.parent.iterdir()) == [file]


def test_a_link_stays_a_link_and_keeps_the_rights_of_its_file(tmp_path: Path) -> None:
    real = tmp_path / "dotfiles.toml"
    real.write_text("old")
    real.chmod(0o644)
    link = tmp_path / "settings.toml"
    link.symlink_to(real)

    write_whole(link, "new")

    assert link.is_symlink()
    assert real.read_text() == "new"
    assert oct(real.stat().st_mode & 0o777) == "0o644"


def test_what_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(CannotWrite) as trouble:
        write_whole(tmp_path / "file" / "settings.toml", "x")

    assert (
        str(trouble.value)
        == f"{tmp_path}/file/settings.toml was not saved: a file stands where its folder belongs."
    )


def test_a_file_that_cannot_be_replaced_stays_and_nothing_is_left_over(tmp_path: Path) -> None:
    folder = tmp_path / "settings.toml"
    (folder / "inside").mkdir(parents=True)

    with pytest.raises(CannotWrite):
        write_whole(folder, "x")

    assert list(tmp_path.iterdir()) == [folder]


def test_damaged_files_are_set_aside_with_their_date_and_never_over_one_another(tmp_path: Path) -> None:
    names = []
    for number in range(3):
        file = tmp_path / "history.db"
        file.write_text(str(number))
        noon = datetime(2026, 3, 2, 12).timestamp()
        os.utime(file, (noon, noon))
        names.append(set_aside(file).name)

    assert names == [
        "history-damaged-2026-03-02.db",
        "history-damaged-2026-03-02-2.db",
        "history-damaged-2026-03-02-3.db",
    ]
    assert [(tmp_path / name).read_text() for name in names] == ["0", "1", "2"]
