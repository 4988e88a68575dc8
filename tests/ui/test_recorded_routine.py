"""One whole routine, from "Get ready" to "Done": what is seen, read, said and rung, and when."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.ui.golden_figures import TOLERANCE, difference, picture_of_difference
from tests.ui.recording import FOLDER, ROUTINE, Recording

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def recording() -> Recording:
    return Recording()


def test_a_whole_routine_is_seen_and_heard_as_it_was_approved(recording: Recording, tmp_path: Path) -> None:
    written = recording.play()
    (tmp_path / f"{ROUTINE}.txt").write_text(written, encoding="utf-8")

    expected = (FOLDER / f"{ROUTINE}.txt").read_text(encoding="utf-8")

    assert written.splitlines() == expected.splitlines()


def test_its_frames_look_as_they_were_approved(recording: Recording, tmp_path: Path) -> None:
    recording.play()
    expected, actual = QImage(str(FOLDER / f"{ROUTINE}.png")), recording.frames()

    found = difference(expected, actual)

    if found.worst > TOLERANCE:
        expected.save(str(tmp_path / "expected.png"))
        actual.save(str(tmp_path / "actual.png"))
        picture_of_difference(expected, actual).save(str(tmp_path / "difference.png"))
    assert found.worst <= TOLERANCE, f"{found}; see {tmp_path}"


def test_the_figure_moves_all_the_while_and_rests_where_it_holds(recording: Recording) -> None:
    recording.play()
    moved = [second for second, _ in recording.seen]

    assert moved == sorted(moved)
    assert len([second for second in moved if 4 < second < 7]) > 15  # ten looks a second
    assert len([second for second in moved if 68 < second < 88]) > 150
