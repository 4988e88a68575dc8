"""Pictures of every exercise as somebody last approved of them, and how close a new one has to be.

Renew them on purpose, after a look at `ergo demo --figures`, of all exercises or of some:

    packaging/run python -m tests.ui.golden_figures [ID …]

A picture is painted four times as large and then made small, so that single pixels on an edge weigh little;
there are no letters in it. Two pictures are alike where no small square of them differs clearly.
"""

import os
import sys
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from ergo.core.routine import Exercise
from ergo.demo_figures import moments
from ergo.ui.figure import FigurePainter
from tests.shipped_catalogue import catalogue

FOLDER = Path(__file__).parent / "figures"
SIZE, LARGER = 72, 4  # pixels of one picture as it is kept, and how many times as large it is painted
SQUARE = 4  # pixels
TOLERANCE = 20.0  # of 255, for the mean of a square: half a painted pixel makes up to 19, three degrees 35


class Difference(NamedTuple):
    """How unlike two pictures are in their worst square, of 255, and where that is, from the upper left."""

    worst: float
    x: int
    y: int


def picture_of(exercise: Exercise, shift: float = 0.0) -> QImage:
    """The exercise at rest, on its way and there, side by side; moved by *shift* painted pixels."""
    large = QImage(3 * SIZE * LARGER, SIZE * LARGER, QImage.Format.Format_RGB32)
    large.fill(QColor("white"))
    model = catalogue().model
    figure = FigurePainter(exercise, model)
    with QPainter(large) as painter:
        painter.translate(shift, shift)
        for number, moment in enumerate(moments(exercise, model)):
            place = QRectF(number * SIZE * LARGER, 0, SIZE * LARGER, SIZE * LARGER)
            figure.paint(painter, place, moment.seconds, arrow=moment.moving)
    return large.scaled(
        3 * SIZE,
        SIZE,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(QImage.Format.Format_RGB888)


def difference(first: QImage, second: QImage) -> Difference:
    """The worst square of two pictures of one size."""
    distances = _distances(first, second)

    def mean(x: int, y: int) -> float:
        rows = distances[y : y + SQUARE]
        return sum(sum(row[3 * x : 3 * (x + SQUARE)]) for row in rows) / (3 * SQUARE**2)

    corners = ((x, y) for y in range(0, first.height(), SQUARE) for x in range(0, first.width(), SQUARE))
    return max(Difference(mean(x, y), x, y) for x, y in corners)


def picture_of_difference(first: QImage, second: QImage) -> QImage:
    """Black where they are alike, bright where they are not."""
    shown = QImage(first.size(), QImage.Format.Format_RGB888)
    for y, row in enumerate(_distances(first, second)):
        for x in range(first.width()):
            red, green, blue = (min(255, 3 * value) for value in row[3 * x : 3 * x + 3])
            shown.setPixelColor(x, y, QColor(red, green, blue))
    return shown


def _distances(first: QImage, second: QImage) -> list[list[int]]:
    """How far red, green and blue of each pixel are apart, row by row."""
    return [
        [abs(one - other) for one, other in zip(mine, theirs, strict=True)]
        for mine, theirs in zip(_rows(first), _rows(second), strict=True)
    ]


def _rows(image: QImage) -> list[bytes]:
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    bits, wide, line = bytes(image.constBits()), image.width() * 3, image.bytesPerLine()
    return [bits[y * line : y * line + wide] for y in range(image.height())]


def renew(ids: list[str]) -> None:
    """Keeps the pictures as they are painted now, of these exercises or of all; others are left alone."""
    FOLDER.mkdir(exist_ok=True)
    exercises = catalogue().exercises
    for name in ids or exercises:
        if not picture_of(exercises[name]).save(str(FOLDER / f"{name}.png"), quality=0):
            raise OSError(0, "not written", name)
    for stale in FOLDER.glob("*.png"):
        if stale.stem not in exercises:
            stale.unlink()


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(sys.argv[:1])
    renew(sys.argv[1:])
