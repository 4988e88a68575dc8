"""The figure of one exercise, ready to be painted at any second of its cycle and at any size.

Belongs here: camera, stage, which view, thumbnails. Doesn't: the body itself (the views).
"""

from functools import cached_property

import msgspec
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPicture, QPixmap

from ergo.core.figure import Motion, stills
from ergo.core.framing import Frame, bounds, frame_of, inset_of, is_close
from ergo.core.routine import Exercise, Model, Side
from ergo.core.skeleton import Pose, Skeleton, skeleton
from ergo.ui.figure.arrow import Arrows
from ergo.ui.figure.canvas import Canvas
from ergo.ui.figure.front_view import FrontView
from ergo.ui.figure.glow import areas_named, areas_of, brightness
from ergo.ui.figure.head import Face
from ergo.ui.figure.inset import paint_inset
from ergo.ui.figure.limbs import RELAXED
from ergo.ui.figure.palette import Look, palette_of
from ergo.ui.figure.props import paint_scenery
from ergo.ui.figure.scene import Scene
from ergo.ui.figure.side_view import SideView

KEPT = 2  # backdrops: the two sides of a switch
KEPT_MOMENTS = 180  # of a movement that is repeated: six seconds at full rate, up to 30 kB each
MARGIN, BOTTOM_MARGIN = 0.06, 0.11  # shares of the rectangle
SHARE_BELOW = 0.42  # of the height a wide picture leaves free
HORIZON_FRONT = 0.07  # where the floor ends, seen from the front
FLOOR_BELOW = 0.12  # how much floor is shown at least
ARROW_FROM = 120.0  # pixels; smaller pictures have no room for one

JAW_DROP = 0.3  # the effort at which the mouth is open
# Where hands reach behind the head, or up to the eyes, the arms are drawn shorter than they are written.
SHORTENED = {
    "upper-back-arch": {"lenFaR": 0.6, "lenFaL": 0.6},
    "palm-rest": {"lenUaR": 0.32, "lenUaL": 0.32},
}
TOWEL = frozenset({"calf-towel", "ham-towel"})


class Camera(msgspec.Struct, frozen=True):
    """Where body heights land on the picture: pixels per height, and the pixel of (0, 0)."""

    scale: float
    x: float
    y: float
    mirrored: bool


class Shown(msgspec.Struct, frozen=True):
    """What of the exercise is seen at one moment, wherever the camera stands."""

    cycle_seconds: float
    small: float  # share of the movement
    arrow: bool
    glow: bool
    words: str
    coarse: bool  # so small a picture that details are left out
    cut: tuple[float, float, float, float] | None = None  # of a close-up: left, bottom, width, height


class FigurePainter:
    """Paints one exercise; keep it while the exercise lasts."""

    def __init__(self, exercise: Exercise, model: Model, look: Look | None = None) -> None:
        """Everything that stays the same from frame to frame is worked out here, in a few milliseconds."""
        self.exercise, self.model = exercise, model
        self.palette = palette_of(look or Look())
        self._motions = {1.0: Motion(exercise, model)}
        self._areas, self._inset = areas_of(exercise), inset_of(exercise)
        self._backdrops: dict[object, QPixmap] = {}
        self._drawn: dict[Shown, QPicture] = {}

    @cached_property
    def _frame(self) -> Frame:
        """What the camera shows all through the exercise."""
        return bounds(self.exercise, self.model)

    @cached_property
    def _arrows(self) -> Arrows:
        return Arrows(self._motions[1.0], self.palette)

    @cached_property
    def _reach(self) -> Frame:
        """The room the body takes all through the exercise, without arrows: what a mat lies under."""
        return bounds(self.exercise, self.model, arrow=False)

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
        words: str = "",
    ) -> None:
        """Paint the figure as it is at *cycle_seconds*; the left side is the mirror image of the right.

        *small* is the share of the movement (1.0, 0.6 or 0.4). The arrow hides by itself in still moments and
        in small pictures. Where the whole body is meant, the glow goes to what *words* (what is said) name.
        *painter* is left as it was.
        """
        painter.save()
        camera = self._aim(self._frame, rect, mirrored=side == "L")
        painter.drawPixmap(rect.topLeft(), self._scenery(painter, rect, camera, stage=stage))
        canvas = self._open(painter, rect, camera)
        arrow = arrow and min(rect.width(), rect.height()) >= ARROW_FROM
        cut = _seen(rect, camera) if is_close(self.exercise) else None
        shown = Shown(cycle_seconds, small, arrow, glow, words, canvas.small, cut)
        painter.drawPicture(0, 0, self._drawing(shown, camera.scale))
        painter.restore()

    def paint_still(
        self, painter: QPainter, rect: QRectF, cycle_seconds: float, *, stage: bool = True
    ) -> None:
        """One pose on its own, framed by itself: a thumbnail."""
        pose = self._as_drawn(self._motions[1.0].still(cycle_seconds))
        body = skeleton(pose, self.model.figure, self.exercise.view)
        frame = frame_of(self.exercise, self.model.figure, [body], cut=False)
        camera = aim(frame, rect, close=False, above=self._from_above, mirrored=False)
        painter.save()
        if stage:
            self._paint_stage(painter, rect, camera)
        canvas = self._open(painter, rect, camera)
        paint_scenery(canvas, self.exercise.draw, self.exercise.view, frame)
        self._paint_body(canvas, pose, body, glow=True)
        painter.restore()

    def _scenery(self, painter: QPainter, rect: QRectF, camera: Camera, *, stage: bool) -> QPixmap:
        """Stage, floor and everything that stands still, kept for the next frame."""
        ratio = painter.device().devicePixelRatioF()
        key = (rect.width(), rect.height(), camera.scale, camera.mirrored, ratio, stage)
        if key not in self._backdrops:
            if len(self._backdrops) >= KEPT:
                self._backdrops.clear()
            pixmap = QPixmap(QSizeF(rect.size() * ratio).toSize())
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            local = QRectF(0, 0, rect.width(), rect.height())
            own = QPainter(pixmap)
            here = self._aim(self._frame, local, mirrored=camera.mirrored)
            if stage:
                self._paint_stage(own, local, here)
            paint_scenery(self._open(own, local, here), self.exercise.draw, self.exercise.view, self._reach)
            own.end()
            self._backdrops[key] = pixmap
        return self._backdrops[key]

    def _drawing(self, shown: Shown, scale: float) -> QPicture:
        """Every stroke of the body at this moment, kept: when the movement comes round again, the shapes
        need not be worked out anew, which is two thirds of a frame.
        """
        if shown in self._drawn:
            return self._drawn[shown]
        drawing = QPicture()
        with QPainter(drawing) as painter:
            if (
                shown.cut is not None
            ):  # a drawing that is played takes any clip from the painter it is played on
                painter.setClipRect(QRectF(*shown.cut))
            self._paint_moment(Canvas(painter, self.palette, scale), shown)
        if len(self._drawn) < KEPT_MOMENTS:
            self._drawn[shown] = drawing
        return drawing

    def _paint_moment(self, canvas: Canvas, shown: Shown) -> None:
        canvas.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pose = self._as_drawn(self._motion(shown.small).pose(shown.cycle_seconds))
        body = skeleton(pose, self.model.figure, self.exercise.view)
        self._paint_body(canvas, pose, body, glow=shown.glow, words=shown.words)
        if shown.arrow:
            self._arrows.paint(canvas, shown.cycle_seconds)

    def _motion(self, small: float) -> Motion:
        if small not in self._motions:
            self._motions[small] = Motion(self.exercise, self.model, small)
        return self._motions[small]

    def _as_drawn(self, pose: Pose) -> Pose:
        """*pose* with what the drawing changes: shorter arms here, hands at ease there while toes spread."""
        drawn = {**pose, **SHORTENED.get(self.exercise.id, {})}
        if self._inset == "foot":
            drawn |= {"toes": pose["fingers"], "fingers": RELAXED}
        return drawn

    def _paint_body(self, canvas: Canvas, pose: Pose, body: Skeleton, *, glow: bool, words: str = "") -> None:
        share = brightness(self.exercise, pose["effort"])
        areas = areas_named(words) if "whole-body" in self.exercise.muscles else self._areas
        exercise, figure = self.exercise, self.model.figure
        scene = Scene(
            exercise.view,
            exercise.draw,
            figure,
            pose,
            body,
            self._face(pose),
            areas=tuple((area, strength * share) for area, strength in areas) if glow else (),
            working_sides=("R",) if exercise.sides == "each" else ("R", "L"),
            towel=exercise.id in TOWEL,
        )
        view = SideView(canvas, scene) if exercise.view == "side" else FrontView(canvas, scene)
        view.paint()
        if self._inset:
            paint_inset(canvas, self._inset, pose.get("toes", pose["fingers"]))

    def _face(self, pose: Pose) -> Face:
        """A relaxing jaw opens with its effort, eye exercises show the whites, who lies on the back rests."""
        if self.exercise.view == "top":
            pose = {**pose, "lids": 0.0}
        jaw = min(1.0, pose["effort"] / JAW_DROP) if "jaw" in self.exercise.muscles else 0.0
        return Face.of(pose, jaw=jaw, wide_eyes=self.exercise.regions[0] == "eyes")

    def _aim(self, frame: Frame, rect: QRectF, *, mirrored: bool) -> Camera:
        return aim(frame, rect, close=is_close(self.exercise), above=self._from_above, mirrored=mirrored)

    def _paint_stage(self, painter: QPainter, rect: QRectF, camera: Camera) -> None:
        painter.fillRect(rect, self.palette.stage)
        if self._from_above:
            return
        horizon = camera.y - camera.scale * (0.0 if self.exercise.view == "side" else HORIZON_FRONT)
        painter.fillRect(QRectF(QPointF(rect.left(), horizon), rect.bottomRight()), self.palette.floor)

    def _open(self, painter: QPainter, rect: QRectF, camera: Camera) -> Canvas:
        """Clip the painter to *rect* and turn its pixels into body heights."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        painter.translate(camera.x, camera.y)
        painter.scale(-camera.scale if camera.mirrored else camera.scale, -camera.scale)
        return Canvas(painter, self.palette, camera.scale)

    @property
    def ground(self) -> QColor:
        """What lies below the picture: the floor goes on, where there is one."""
        return self.palette.stage if self._from_above else self.palette.floor

    @property
    def _from_above(self) -> bool:
        return self.exercise.view == "top" or "topmat" in self.exercise.draw


def _seen(rect: QRectF, camera: Camera) -> tuple[float, float, float, float]:
    """What of the body's world lies within *rect*, in body heights."""
    left, right = ((edge - camera.x) / camera.scale for edge in (rect.left(), rect.right()))
    if camera.mirrored:
        left, right = -right, -left
    return left, (camera.y - rect.bottom()) / camera.scale, right - left, rect.height() / camera.scale


def aim(frame: Frame, rect: QRectF, *, close: bool, above: bool, mirrored: bool) -> Camera:
    """The camera that shows *frame* in *rect* as large as fits; *close* framing is cut at the bottom."""
    below = MARGIN if above else 0.0 if close else BOTTOM_MARGIN
    width, height = rect.width() * (1 - 2 * MARGIN), rect.height() * (1 - MARGIN - below)
    scale = min(width / frame.width, height / frame.height)
    spare = rect.height() / scale - frame.height
    if close:
        low = max(frame.bottom - max(0.0, spare - MARGIN * rect.height() / scale), -FLOOR_BELOW)
    else:
        free = spare - (MARGIN + below) * rect.height() / scale
        low = frame.bottom - below * rect.height() / scale - free * SHARE_BELOW
    centre = (frame.left + frame.right) / 2 * (-scale if mirrored else scale)
    return Camera(scale, rect.center().x() - centre, rect.bottom() + low * scale, mirrored)


def thumbnail(
    exercise: Exercise, model: Model, size: int | QSize, look: Look | None = None, ratio: float = 1.0
) -> QPixmap:
    """One telling pose on its stage, *size* logical pixels large (a number means a square)."""
    wanted = QSize(size, size) if isinstance(size, int) else size
    pixmap = QPixmap(wanted * ratio)
    pixmap.setDevicePixelRatio(ratio)
    painter = QPainter(pixmap)
    FigurePainter(exercise, model, look).paint_still(
        painter, QRectF(0, 0, QSizeF(wanted).width(), QSizeF(wanted).height()), stills(exercise, model)[1]
    )
    painter.end()
    return pixmap
