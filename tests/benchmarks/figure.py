"""The figure: what one frame and one thumbnail cost, drawn into memory."""

import os
import time
from collections.abc import Callable, Iterator
from statistics import median
from typing import TYPE_CHECKING

from tests.benchmarks.rows import Effort, Part, Row
from tests.shipped_catalogue import catalogue

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

FRAME, THUMBNAIL = 4.0, 1.5  # ms
SIZE, SMALL = 500, 96  # pixels
STEP = 1 / 30  # seconds of the movement between two frames


def measure(effort: Effort) -> Iterator[Row]:
    """Draws every exercise; the median one is told, and the dearest."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QGuiApplication

    from ergo.ui.figure import FigurePainter, thumbnail
    from tests.benchmarks.bare_window import paint_ellipses

    app = QGuiApplication.instance() or QGuiApplication([])
    square = QRectF(0, 0, SIZE, SIZE)
    frames, model = effort.times(60, 3), catalogue().model
    exercises = list(catalogue().exercises.values())[:: effort.times(1, 10)]
    ellipses = _per_frame(lambda painter, turn: paint_ellipses(painter, square, turn), frames)
    dear = {}
    for exercise in exercises:
        figure = FigurePainter(exercise, model)
        dear[exercise.id] = _per_frame(
            lambda painter, turn, figure=figure: figure.paint(painter, square, turn * STEP),  # type: ignore[misc]
            frames,
        )
    dearest = max(dear, key=lambda name: dear[name])
    small = [_time(lambda exercise=exercise: thumbnail(exercise, model, SMALL)) for exercise in exercises]  # type: ignore[misc]
    yield Row(
        f"a frame of {SIZE} × {SIZE}, {len(dear)} exercises", "ms", median(dear.values()), ellipses, FRAME
    )
    yield Row(f"the dearest ({dearest})", "ms", dear[dearest], ellipses, FRAME)
    yield Row(f"a thumbnail of {SMALL} × {SMALL}", "ms", median(small), ellipses, THUMBNAIL)
    del app


def _per_frame(paint: "Callable[[QPainter, int], None]", frames: int) -> float:
    """Milliseconds of processor time for one frame, the median of so many after a first one."""
    from PySide6.QtGui import QImage, QPainter

    image = QImage(SIZE, SIZE, QImage.Format.Format_ARGB32_Premultiplied)

    def draw(turn: int) -> None:
        painter = QPainter(image)
        paint(painter, turn)
        painter.end()

    draw(0)
    return median(_time(lambda turn=turn: draw(turn)) for turn in range(1, frames + 1))  # type: ignore[misc]


def _time(deed: Callable[[], object]) -> float:
    """Milliseconds of this thread's processor time: other work on the machine does not count."""
    begun = time.thread_time()
    deed()
    return (time.thread_time() - begun) * 1000


PART = Part("figure", "The figure (reference: 100 antialiased ellipses)", measure)
