"""The figure of one exercise, ready to be painted at any second of its cycle and at any size.

Belongs here: camera, stage, which view, thumbnails. Doesn't: the body itself (the views).
"""

import msgspec
from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap

from ergo.core.figure import Motion, Pose, stills
from ergo.core.framing import Frame, bounds, frame_of, is_close
from ergo.core.routine import Exercise, Model, Side
from ergo.core.skeleton import skeleton
from ergo.ui.figure.arrow import Arrows
from ergo.ui.figure.canvas import Canvas
from ergo.ui.figure.front_view import FrontView
from ergo.ui.figure.glow import areas_of, brightness
from ergo.ui.figure.head import Face
from ergo.ui.figure.palette import Look, palette_of
from ergo.ui.figure.scene import Scene
from ergo.ui.figure.side_view import SideView

MARGIN, BOTTOM_MARGIN = 0.06, 0.11  # shares of the rectangle
HORIZON_FRONT = 0.07  # where the floor ends, seen from the front
FLOOR_BELOW = 0.12  # how much floor is shown at least
ARROW_FROM = 120.0  # pixels; smaller pictures have no room for one
MOUTH_OPEN_AT = "drop"

# Arms drawn foreshortened where the hands hold the back of the head.
HANDS_BEHIND_HEAD = frozenset({"upper-back-arch"})
TOWEL = frozenset({"calf-towel", "ham-towel"})


class Camera(msgspec.Struct, frozen=True):
    """Where body heights land on the picture: pixels per height, and the pixel of (0, 0)."""

    scale: float
    x: float
    y: float


class FigurePainter:
    """Paints one exercise; keep it while the exercise lasts."""

    def __init__(self, exercise: Exercise, model: Model, look: Look | None = None) -> None:
        """Everything that stays the same from frame to frame is worked out here, in a few milliseconds."""
        self.exercise, self.model = exercise, model
        self.palette = palette_of(look or Look())
        self._motions = {1.0: Motion(exercise, model)}
        self._areas = areas_of(exercise)
        self._frame = bounds(exercise, model)
        self._body_frame = bounds(exercise, model, arrow=False)
        self._arrows = Arrows(self._motions[1.0])

    def paint(
        self,
        painter: QPainter,
        rect: QRectF,
        cycle_seconds: float,
        side: Side | None = None,
        *,
        small: float = 1.0,
        arrow: bool = True,
        stage: bool = True,
        glow: bool = True,
    ) -> None:
        """Paint the figure as it is at *cycle_seconds*; the left side is the mirror image of the right.

        *small* is the share of the movement (1.0, 0.6 or 0.4). The arrow hides by itself in still moments and in
        small pictures. *painter* is left as it was.
        """
        motion = self._motion(small)
        scene = self._scene(motion.pose(cycle_seconds), self._body_frame, glow=glow)
        with_arrow = arrow and min(rect.width(), rect.height()) >= ARROW_FROM
        canvas = self._open(painter, rect, self._frame, mirrored=side == "L", stage=stage)
        self._paint_scene(canvas, scene)
        if with_arrow:
            self._arrows.paint(canvas, cycle_seconds)
        painter.restore()

    def paint_still(self, painter: QPainter, rect: QRectF, cycle_seconds: float, *, stage: bool = True) -> None:
        """One pose on its own, framed by itself: a thumbnail."""
        pose = self._motions[1.0].pose(cycle_seconds)
        frame = frame_of(self.exercise, self._motions[1.0], [pose])
        canvas = self._open(painter, rect, frame, mirrored=False, stage=stage)
        self._paint_scene(canvas, self._scene(pose, frame, glow=True))
        painter.restore()

    def _motion(self, small: float) -> Motion:
        if small not in self._motions:
            self._motions[small] = Motion(self.exercise, self.model, small)
        return self._motions[small]

    def _scene(self, pose: Pose, frame: Frame, *, glow: bool) -> Scene:
        if self.exercise.id in HANDS_BEHIND_HEAD:
            pose = {**pose, "lenFaR": 0.6, "lenFaL": 0.6}
        share = brightness(self.exercise, pose["effort"])
        face = Face.of(pose, wide_eyes=self.exercise.regions[0] == "eyes")
        return Scene(
            self.exercise,
            self.model.figure,
            pose,
            skeleton(pose, self.model.figure, self.exercise.view),
            frame,
            face,
            tuple((area, strength * share) for area, strength in self._areas) if glow else (),
            self.exercise.id in TOWEL,
        )

    def _paint_scene(self, canvas: Canvas, scene: Scene) -> None:
        view = SideView(canvas, scene) if self.exercise.view == "side" else FrontView(canvas, scene)
        view.paint()

    def _open(self, painter: QPainter, rect: QRectF, frame: Frame, *, mirrored: bool, stage: bool) -> Canvas:
        """Save the painter, clip it to *rect*, paint the stage, and turn pixels into body heights."""
        camera = aim(frame, rect, close=is_close(self.exercise), seen_from_above=self._from_above)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        if stage:
            painter.fillRect(rect, self.palette.stage)
            if not self._from_above:
                horizon = camera.y - camera.scale * (0.0 if self.exercise.view == "side" else HORIZON_FRONT)
                floor = QRectF(rect.left(), horizon, rect.width(), max(0.0, rect.bottom() - horizon))
                painter.fillRect(floor, self.palette.floor)
        middle = rect.center().x()
        painter.translate(2 * middle - camera.x if mirrored else camera.x, camera.y)
        painter.scale(-camera.scale if mirrored else camera.scale, -camera.scale)
        return Canvas(painter, self.palette, camera.scale)

    @property
    def _from_above(self) -> bool:
        return self.exercise.view == "top" or "topmat" in self.exercise.draw


def aim(frame: Frame, rect: QRectF, *, close: bool, seen_from_above: bool) -> Camera:
    """The camera that shows *frame* in *rect*: as large as fits, feet near the bottom, close framing cut there."""
    bottom = MARGIN if seen_from_above else 0.0 if close else BOTTOM_MARGIN
    width, height = rect.width() * (1 - 2 * MARGIN), rect.height() * (1 - MARGIN - bottom)
    scale = min(width / frame.width, height / frame.height)
    spare = rect.height() / scale - frame.height
    low = frame.bottom - spare * bottom / (MARGIN + bottom) if not close else frame.bottom
    if close:
        low = max(frame.bottom - max(0.0, spare - MARGIN * rect.height() / scale), -FLOOR_BELOW)
    elif not seen_from_above:
        low = max(low, frame.bottom - max(FLOOR_BELOW, spare / 2))
    left = (frame.left + frame.right) / 2 * scale
    return Camera(scale, rect.center().x() - left, rect.bottom() + low * scale)


def thumbnail(
    exercise: Exercise, model: Model, size: int | QSize, look: Look | None = None, ratio: float = 1.0
) -> QPixmap:
    """One telling pose on its stage, *size* logical pixels large (a number means a square)."""
    wanted = QSize(size, size) if isinstance(size, int) else size
    pixmap = QPixmap(wanted * ratio)
    pixmap.setDevicePixelRatio(ratio)
    painter = QPainter(pixmap)
    FigurePainter(exercise, model, look).paint_still(
        painter, QRectF(0, 0, QSizeF(wanted).width(), QSizeF(wanted).height()), stills(exercise)[1]
    )
    painter.end()
    return pixmap
