"""The contact sheet of the figure: every exercise at rest, on its way and there, light and dark, by area."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath

from ergo.core.figure import stills
from ergo.core.routine import Catalogue, Exercise, Model
from ergo.ui.figure import FigurePainter, Look
from ergo.ui.look import DARK, LIGHT, Colours

COLUMNS, ROWS = 2, 10  # exercises on a page
FRAME = 200  # pixels, square
BETWEEN, GAP, CAPTION, TITLE = 8, 32, 34, 64
RADIUS = 10.0
AREAS = ("neck", "shoulders", "back", "hip", "legs", "wrists", "eyes", "whole-body", "calm")


class Moment(NamedTuple):
    """One picture of an exercise: the second of its cycle, and whether it moves there."""

    seconds: float
    moving: bool


def moments(exercise: Exercise, model: Model) -> tuple[Moment, Moment, Moment]:
    """At rest, in the middle of the first move, and in the pose that tells most."""
    rest, there = stills(exercise, model)
    return Moment(rest, False), Moment((rest + exercise.keyframes[1].t) / 2, True), Moment(there, False)


def figure_sheets(catalogue: Catalogue, folder: Path) -> list[Path]:
    """Paints all pages into the folder; raises `OSError` where one cannot be written."""
    by_area = sorted(
        catalogue.exercises.values(), key=lambda exercise: (AREAS.index(exercise.regions[0]), exercise.name)
    )
    pages = _pages(by_area)
    written = []
    for dark in (False, True):
        for number, exercises in enumerate(pages, 1):
            path = folder / f"figures-{'dark' if dark else 'light'}-{number}.png"
            title = f"{len(by_area)} exercises, page {number} of {len(pages)}"
            if not _page(exercises, catalogue, title, dark=dark).save(str(path)):
                raise OSError(0, "the sheet of figures was not written", str(path))
            written.append(path)
    return written


def _pages(exercises: Sequence[Exercise]) -> list[Sequence[Exercise]]:
    size = COLUMNS * ROWS
    return [exercises[start : start + size] for start in range(0, len(exercises), size)]


def _page(exercises: Sequence[Exercise], catalogue: Catalogue, title: str, *, dark: bool) -> QImage:
    colours = DARK if dark else LIGHT
    wide = 3 * FRAME + 2 * BETWEEN
    high = FRAME + CAPTION
    rows = -(-len(exercises) // COLUMNS)
    page = QImage(
        GAP + COLUMNS * (wide + GAP), TITLE + rows * (high + GAP // 2) + GAP // 2, QImage.Format.Format_RGB32
    )
    page.fill(colours.bg)
    with QPainter(page) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _write(painter, QPointF(GAP, TITLE - 24), title, 20, colours.text)
        for number, exercise in enumerate(exercises):
            row, column = divmod(number, COLUMNS)
            corner = QPointF(GAP + column * (wide + GAP), TITLE + row * (high + GAP // 2))
            _exercise(painter, corner, exercise, catalogue, colours)
    return page


def _exercise(
    painter: QPainter, corner: QPointF, exercise: Exercise, catalogue: Catalogue, colours: Colours
) -> None:
    """Three frames and, below them, what they show."""
    figure = FigurePainter(exercise, catalogue.model, Look(dark=colours is DARK))
    for number, moment in enumerate(moments(exercise, catalogue.model)):
        place = QRectF(corner.x() + number * (FRAME + BETWEEN), corner.y(), FRAME, FRAME)
        rounded = QPainterPath()
        rounded.addRoundedRect(place, RADIUS, RADIUS)
        painter.save()
        painter.setClipPath(rounded)
        figure.paint(painter, place, moment.seconds, arrow=moment.moving)
        painter.restore()
    below = corner + QPointF(2, FRAME + 21)
    end = _write(painter, below, exercise.name, 15, colours.text)
    _write(painter, below + QPointF(end + 10, 0), f"{exercise.id} · {exercise.regions[0]}", 13, colours.text2)


def _write(painter: QPainter, at: QPointF, text: str, pixels: int, ink: QColor) -> float:
    """Writes the text; gives how wide it is."""
    font = QFont()
    font.setPixelSize(pixels)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(at, text)
    return QFontMetricsF(font).horizontalAdvance(text)
