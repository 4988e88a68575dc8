"""Every exercise looks as it did when somebody last looked at it; edges may be smoothed in another way."""

from pathlib import Path

import msgspec
import pytest
from PySide6.QtGui import QImage

from ergo.core.routine import Exercise
from tests.shipped_catalogue import catalogue
from tests.ui.golden_figures import (
    FOLDER,
    TOLERANCE,
    difference,
    picture_of,
    picture_of_difference,
)

EXERCISES = catalogue().exercises

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("exercise", EXERCISES.values(), ids=lambda exercise: exercise.id)
def test_an_exercise_looks_as_it_was_approved(exercise: Exercise, tmp_path: Path) -> None:
    expected, actual = QImage(str(FOLDER / f"{exercise.id}.png")), picture_of(exercise)
    assert not expected.isNull(), f"no picture; packaging/run python -m tests.ui.golden_figures {exercise.id}"

    found = difference(expected, actual)

    if found.worst > TOLERANCE:
        expected.save(str(tmp_path / "expected.png"))
        actual.save(str(tmp_path / "actual.png"))
        picture_of_difference(expected, actual).save(str(tmp_path / "difference.png"))
        pytest.fail(
            f"{exercise.id} looks different by {found.worst:.0f} of 255 at ({found.x}, {found.y}); "
            f"allowed are {TOLERANCE:.0f}. See {tmp_path}"
        )


def test_there_is_a_picture_of_every_exercise_and_of_nothing_else() -> None:
    files = list(FOLDER.iterdir())

    assert {file.name for file in files} == {f"{name}.png" for name in EXERCISES}
    assert sum(file.stat().st_size for file in files) < 600_000


@pytest.mark.parametrize("name", ["hipflexor-stand", "glute-ball", "doorway-chest", "side-reach"])
def test_another_smoothing_of_edges_is_no_difference(name: str) -> None:
    assert difference(picture_of(EXERCISES[name]), picture_of(EXERCISES[name], shift=0.5)).worst < TOLERANCE


@pytest.mark.parametrize(
    ("name", "channel", "by"),
    [
        ("lateral-raise", "shR", 3),
        ("knee-extend", "kneeR", 4),
        ("neck-tilt", "head", 5),
    ],
)
def test_a_changed_pose_is_a_difference(name: str, channel: str, by: float) -> None:
    exercise = EXERCISES[name]
    usual = catalogue().model.defaults | catalogue().model.bases[exercise.base]
    frames = tuple(
        msgspec.structs.replace(frame, pose={**frame.pose, channel: (usual | frame.pose)[channel] + by})
        for frame in exercise.keyframes
    )

    changed = picture_of(msgspec.structs.replace(exercise, keyframes=frames))

    assert difference(picture_of(exercise), changed).worst > TOLERANCE


def test_the_picture_of_a_difference_is_bright_where_they_differ() -> None:
    first, second = picture_of(EXERCISES["lateral-raise"]), picture_of(EXERCISES["wall-slide"])

    worst = difference(first, second)
    shown = picture_of_difference(first, second)

    assert shown.pixelColor(0, 0).lightness() == 0
    assert (
        max(shown.pixelColor(worst.x + x, worst.y + y).lightness() for x in range(4) for y in range(4)) > 100
    )
