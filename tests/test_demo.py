"""The demo plays every step, keeps its pictures, and says when a step did not happen."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from ergo.demo import Demo, Stopped, _click
from ergo.demo_figures import COLUMNS, ROWS, moments
from ergo.ui.look import DARK
from tests.ergo_process import ErgoProcess
from tests.shipped_catalogue import catalogue


def test_the_demo_plays_without_a_display_and_prints_its_folder(ergo: ErgoProcess, tmp_path: Path) -> None:
    del ergo.environment["QT_QPA_PLATFORM"], ergo.environment["QT_LOGGING_RULES"]
    ergo.environment["DISPLAY"] = ":4711"  # gone

    done = ergo.types("demo", "--out", str(tmp_path / "out"), timeout=60)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"{tmp_path / 'out'}\n"
    pictures = sorted((tmp_path / "out").glob("[0-9]*.png"))
    assert len(pictures) >= 15
    assert [
        path for path in (*pictures, tmp_path / "out" / "contact-sheet.png") if QImage(str(path)).isNull()
    ] == []
    transcript = (tmp_path / "out" / "transcript.txt").read_text()
    for what in (
        "prompt shown: kind micro break",
        "Ergo asks: ",
        "routine ended: kind micro break, done 1",
        "moved:",
    ):
        assert what in transcript
    assert not ergo.home.exists()


def test_the_sheets_show_every_exercise_in_light_and_dark(ergo: ErgoProcess, tmp_path: Path) -> None:
    done = ergo.types("demo", "--figures", "--out", str(tmp_path), timeout=60)

    assert (done.returncode, done.stdout, done.stderr) == (0, f"{tmp_path}\n", "")
    pages = -(-len(catalogue().exercises) // (COLUMNS * ROWS))
    wanted = {f"figures-{theme}-{page}.png" for theme in ("light", "dark") for page in range(1, pages + 1)}
    images = {path.name: QImage(str(path)) for path in tmp_path.iterdir()}
    assert images.keys() == wanted
    assert {image.height() > image.width() > 1000 for image in images.values()} == {True}
    assert images["figures-dark-1.png"].pixelColor(3, 3) == DARK.bg


def test_a_sheet_shows_rest_the_way_and_the_pose_that_tells_most() -> None:
    reach = catalogue().exercises["side-reach"]

    assert moments(reach, catalogue().model) == ((0, False), (1.5, True), (18, False))


def test_a_folder_that_cannot_be_made_is_one_sentence(ergo: ErgoProcess, tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    done = ergo.types("demo", "--out", str(tmp_path / "file" / "out"))

    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (1, "", 1)


def test_a_mistake_on_the_way_stops_it_and_the_transcript_tells_how_far_it_came(
    home: Path, qapp: QApplication, tmp_path: Path
) -> None:
    assert home
    demo = Demo(qapp, tmp_path)
    demo.note_mistake(ValueError, ValueError("a slot went wrong"), None)

    with pytest.raises(Stopped, match="a slot went wrong"):
        demo.play()

    assert (tmp_path / "transcript.txt").read_text().startswith("09:00:00  The first start")


def test_a_button_that_is_not_there_stops_it(qapp: QApplication) -> None:
    assert qapp

    with pytest.raises(Stopped, match='no button "Start"'):
        _click(QWidget(), "Start")
