"""The small pictures of the library: painted once for their size, and the one that moves.

Belongs here: figures and how long they are kept. Doesn't: cards, words.
"""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QRectF, QSize, QTimer
from PySide6.QtGui import QPainter, QPixmap

from ergo.core.figure import stills
from ergo.core.routine import Exercise, Model
from ergo.ui.figure import FigurePainter, Look
from ergo.ui.grain import Grain

FRAME = 33  # milliseconds


class Pictures(QObject):
    """Stills of exercises, all of one size; while a size changes the old ones are stretched."""

    def __init__(self, parent: QObject, renewed: Callable[[], None]) -> None:
        """*renewed* is called when pictures of the wrong size were painted anew."""
        super().__init__(parent)
        self._model: Model | None = None
        self._look = Look()
        self._renewed = renewed
        self._kept: dict[str, tuple[QPixmap, QSize, float]] = {}
        self._waiting: dict[str, tuple[Exercise, QSize, float]] = {}
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._paint_next)

    def cast(self, model: Model, look: Look) -> None:
        """Draws this body from now on."""
        if model is not self._model or look != self._look:
            self._model, self._look = model, look
            self.clear()

    def clear(self) -> None:
        """Lets go of all pictures."""
        self._kept.clear()
        self._waiting.clear()
        self._idle.stop()

    def of(self, exercise: Exercise, size: QSize, ratio: float) -> QPixmap:
        """The picture; one of another size until the right one is painted."""
        kept = self._kept.get(exercise.id)
        if kept is None:
            return self._paint(exercise, size, ratio)
        if kept[1:] != (size, ratio):
            self._waiting[exercise.id] = (exercise, size, ratio)
            self._idle.start()
        return kept[0]

    def prepare(self, exercise: Exercise, size: QSize, ratio: float) -> None:
        """Paints it when there is nothing else to do."""
        kept = self._kept.get(exercise.id)
        if kept is None or kept[1:] != (size, ratio):
            self._waiting[exercise.id] = (exercise, size, ratio)
            self._idle.start()

    def _paint_next(self) -> None:
        if not self._waiting:
            self._idle.stop()
            return
        exercise, size, ratio = self._waiting.pop(next(iter(self._waiting)))
        stale = exercise.id in self._kept
        self._paint(exercise, size, ratio)
        if stale:
            self._renewed()

    def _paint(self, exercise: Exercise, size: QSize, ratio: float) -> QPixmap:
        assert self._model is not None
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        with QPainter(pixmap) as painter:
            # The frame of the whole movement, so that nothing jumps when the card begins to move.
            FigurePainter(exercise, self._model, self._look).paint(
                painter,
                QRectF(0, 0, size.width(), size.height()),
                stills(exercise, self._model)[1],
                arrow=False,
            )
        self._kept[exercise.id] = (pixmap, size, ratio)
        self._waiting.pop(exercise.id, None)
        return pixmap


class LivePicture(QObject):
    """The one figure that moves; tells when it looks different."""

    def __init__(self, parent: QObject, moved: Callable[[], None]) -> None:
        super().__init__(parent)
        self._moved = moved
        self._painter: FigurePainter | None = None
        self._grain: Grain | None = None
        self._started = 0.0
        self._second = 0.0
        self._size = QSize(1, 1)
        self._timer = QTimer(self, interval=FRAME)
        self._timer.timeout.connect(self._tick)

    def play(self, exercise: Exercise, model: Model, look: Look, size: QSize) -> None:
        """Begins at the pose the still picture shows."""
        self._painter, self._grain = FigurePainter(exercise, model, look), Grain(exercise, model)
        self._size = size
        self._second = stills(exercise, model)[1]
        self._started = monotonic() - self._second
        self._timer.start()

    def stop(self) -> None:
        """Stands still and forgets its figure."""
        self._timer.stop()
        self._painter = self._grain = None

    @property
    def plays(self) -> bool:
        """Whether there is a figure that moves."""
        return self._painter is not None

    def paint(self, painter: QPainter, place: QRectF) -> None:
        """Paints the figure as it is now."""
        if self._painter is not None:
            self._painter.paint(painter, place, self._second, arrow=False)

    def _tick(self) -> None:
        if self._painter is None or self._grain is None:
            return
        cycle = (monotonic() - self._started) % self._painter.exercise.cycle_s
        second = self._grain.second(cycle, self._size.width(), self._size.height())
        if second != self._second:
            self._second = second
            self._moved()
