"""The map of the body: a person from behind, with a ring on every place that can be chosen."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ergo.core.relief_pages import SIDED, Area
from ergo.core.routine import Body, Model
from ergo.ui.figure import Look, back_transform, paint_back
from ergo.ui.look import RADIUS, colours_of, grown
from ergo.ui.relief_words import place
from ergo.ui.roles import GRAPHIC

# Where each place lies, in body heights; of what the body has twice, the right one.
PLACES: dict[Area, tuple[float, float]] = {
    Area.NECK: (0.0, 0.838),
    Area.SHOULDER: (0.088, 0.785),
    Area.BACK: (0.0, 0.61),
    Area.SIDE: (0.083, 0.665),
    Area.HIP: (0.055, 0.515),
    Area.HAND: (0.168, 0.575),
    Area.HAMSTRING: (0.06, 0.385),
    Area.CALF: (0.063, 0.205),
    Area.FOOT: (0.07, 0.035),
}
GLOW = {
    Area.NECK: "neck",
    Area.SHOULDER: "shoulders",
    Area.BACK: "low back",
    Area.HIP: "buttocks",
    Area.HAND: "forearms",
    Area.HAMSTRING: "hamstrings",
    Area.CALF: "calves",
    Area.FOOT: "feet",
}
RING = 13.0  # pixels, radius
MARGIN = 8.0


class BodyMap(QWidget):
    """For the pointer; beside it every place has a button, which the keyboard reaches, too."""

    spoken_as = GRAPHIC

    chosen = Signal(object, object)  # the Area; the side, or None

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(220, 300)
        self.setMouseTracking(True)
        self._model: Model | None = None
        self._look = Look()
        self._area: Area | None = None
        self._side: Body | None = None
        self._name()

    def cast(self, model: Model, look: Look) -> None:
        """Draw this body from now on."""
        self._model, self._look = model, look
        self.update()

    def show_place(self, area: Area | None, side: Body | None) -> None:
        """This place is chosen."""
        self._area, self._side = area, side
        self._name()
        self.update()

    def _name(self) -> None:
        nowhere = self.tr("A person from behind; no place is chosen")
        self.setAccessibleName(nowhere if self._area is None else place(self._area, self._side))

    def sizeHint(self) -> QSize:
        """A person's shape."""
        return QSize(grown(280), grown(420))

    def spots(self) -> dict[tuple[Area, Body | None], QPointF]:
        """Every place on the picture, in pixels."""
        to_picture = back_transform(self._figure())
        spots: dict[tuple[Area, Body | None], QPointF] = {}
        for area, (x, y) in PLACES.items():
            if area in SIDED or area is Area.SIDE:
                spots[area, "R"] = to_picture.map(QPointF(x, y))
                spots[area, "L"] = to_picture.map(QPointF(-x, y))
            else:
                spots[area, None] = to_picture.map(QPointF(x, y))
        return spots

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The place nearest to the pointer, if one is near."""
        found = self._near(event.position())
        if found is not None:
            self.chosen.emit(*found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand where there is something to press."""
        found = self._near(event.position())
        self.setCursor(Qt.CursorShape.ArrowCursor if found is None else Qt.CursorShape.PointingHandCursor)
        self.setToolTip("" if found is None else place(*found))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints ground, figure and rings."""
        colours = colours_of(self)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.stage)
            painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
            if self._model is not None:
                areas = [GLOW[self._area]] if self._area in GLOW else []
                look = Look(self._look.skin, self._look.shirt, colours.dark)
                paint_back(painter, self._figure(), self._model, look, areas, self._side)
            for (area, side), spot in self.spots().items():
                self._paint_ring(painter, spot, chosen=(area, side) == (self._area, self._side))

    def _paint_ring(self, painter: QPainter, spot: QPointF, *, chosen: bool) -> None:
        colours = colours_of(self)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colours.surface, 6))
        painter.drawEllipse(spot, RING, RING)
        painter.setPen(QPen(colours.accent, 3))
        painter.drawEllipse(spot, RING, RING)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.accent)
            painter.drawEllipse(spot, RING / 2, RING / 2)

    def _figure(self) -> QRectF:
        return QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)

    def _near(self, at: QPointF) -> tuple[Area, Body | None] | None:
        reach = max(RING + 4, 16.0)
        near = {
            where: (spot - at).manhattanLength()
            for where, spot in self.spots().items()
            if (spot - at).manhattanLength() <= reach * 1.4
        }
        return min(near, key=lambda where: near[where], default=None)
