"""A person at their desk, from the side, the place that is meant ringed: the workstation check's picture.

Belongs here: desk, screen and what stands on it, and where each place is. Doesn't: questions, the window.
"""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPolygonF

from ergo.core.routine import Model
from ergo.core.skeleton import Point, Pose, skeleton
from ergo.core.workstation import Place, Variant
from ergo.ui.figure.canvas import Canvas
from ergo.ui.figure.head import Face
from ergo.ui.figure.palette import Look, mixed, palette_of
from ergo.ui.figure.props import paint_chair_side, paint_shadow
from ergo.ui.figure.scene import Scene
from ergo.ui.figure.side_view import SideView

RING, RING_WIDTH, RING_CASING = 0.070, 0.010, 0.022
FLOOR_SHARE = 0.07  # of the picture's height that the floor takes
MARGIN = 0.05  # share of the rectangle left free at each side
LEFT, RIGHT = -0.31, 0.74  # what the camera shows, body heights
HEAD_ROOM = 0.06
SCREEN_X, SCREEN_TALL = 0.545, 0.215
WHEEL = ((-0.035, 0.170), 0.165)  # of the wheelchair: hub and radius
RAISED = 0.030  # by which somebody on footplates sits higher
PHONE, LAMP_HEAD, WINDOW_X = (0.085, 0.030), 0.30, 0.705
THINGS = {"phone": "phone", "lamp": "lamp", "glare": "window", "paper": "paper", "glasses": "glasses"}

SITTING = {"shR": 27.0, "shL": 30.0, "elR": 66.0, "elL": 64.0}
ON_FEET = {"shR": 20.0, "shL": 23.0, "elR": 72.0, "elL": 70.0}
LOOKING_DOWN = {"thoracic": 6.0, "neck": 12.0, "head": 8.0}


class Workplace:
    """One person at one kind of desk, ready to be painted at any size."""

    def __init__(self, variant: Variant, model: Model, look: Look) -> None:
        """Everything but the size is worked out here."""
        self.variant, self.figure, self.palette = variant, model.figure, palette_of(look)
        self.pose = pose_of(variant, model)
        self.body = skeleton(self.pose, model.figure, "side")
        wrist = self.body.arms["R"].end
        self.desk = wrist[1] - 0.032  # the desk's upper side

    def paint(self, painter: QPainter, rect: QRectF, place: Place) -> None:
        """Paints stage, person and desk, and rings that place; *painter* is left as it was."""
        top = self._eye()[1] + 0.09 + HEAD_ROOM
        low = rect.height() * FLOOR_SHARE
        scale = min(rect.width() * (1 - 2 * MARGIN) / (RIGHT - LEFT), (rect.height() - 1.6 * low) / top)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        painter.fillRect(rect, self.palette.stage)
        floor = rect.bottom() - low
        painter.fillRect(QRectF(QPointF(rect.left(), floor), rect.bottomRight()), self.palette.floor)
        painter.translate(rect.center().x() - (LEFT + RIGHT) / 2 * scale, floor)
        painter.scale(scale, -scale)
        canvas = Canvas(painter, self.palette, scale)
        self._paint_room(canvas, place)
        self._paint_person(canvas)
        self._paint_front(canvas, place)
        self._paint_ring(canvas, self.place(place))
        painter.restore()

    def place(self, place: Place) -> Point:
        """Where that place is, in body heights."""
        body, desk = self.body, self.desk
        eye, foot, knee = self._eye(), body.legs["R"].end, body.legs["R"].middle
        wrist, elbow = body.arms["R"].end, body.arms["R"].middle
        pelvis, waist, collar = body.pelvis, body.waist, body.collar
        where: dict[Place, Point] = {
            "feet": (foot[0] + 0.03, foot[1] + 0.005),
            "seat": (0.03, 0.19),
            "knees": knee,
            "hips": (pelvis[0], pelvis[1] + 0.01),
            "ribs": ((waist[0] + collar[0]) / 2, (waist[1] + collar[1]) / 2),
            "legroom": (knee[0] + 0.11, (knee[1] + foot[1]) / 2 + 0.06),
            "depth": (0.19, 0.225),
            "back": (waist[0] - 0.065, waist[1] - 0.03),
            "tilt": (collar[0] - 0.10, collar[1] - 0.06),
            "arms": (elbow[0] - 0.01, elbow[1] - 0.02),
            "elbows": elbow,
            "desk": (0.42, desk),
            "reach": (wrist[0] + 0.15, desk + 0.02),
            "desk-depth": (0.45, desk),
            "screen-top": (SCREEN_X, self._screen()[1]),
            "screen-far": ((eye[0] + SCREEN_X) / 2, (self._screen()[1] + self._screen()[0]) / 2),
            "screen-ahead": (SCREEN_X, sum(self._screen()) / 2),
            "glare": (SCREEN_X + 0.03, self._screen()[1] - 0.05),
            "paper": (0.43, desk + 0.06),
            "laptop": (SCREEN_X - 0.02, desk + 0.05),
            "wrists": wrist,
            "pointer": (0.395, desk + 0.012),
            "phone": (eye[0] - 0.01, eye[1] - 0.065),
            "lamp": (0.62, desk + LAMP_HEAD - 0.03),
            "room": (0.62, 0.06),
            "move": (pelvis[0] + 0.03, pelvis[1]),
            "glasses": eye,
        }
        return where[place]

    def _eye(self) -> Point:
        head = self.body.head
        return head[0] + 0.036, head[1] + 0.004

    def _screen(self) -> tuple[float, float]:
        """The lower and the upper edge of the screen."""
        if self.variant is Variant.LAPTOP:
            return self.desk + 0.012, self.desk + 0.17
        top = self._eye()[1] + 0.002
        return top - SCREEN_TALL, top

    def _paint_room(self, canvas: Canvas, place: Place) -> None:
        """What stands behind the person."""
        things = THINGS.get(place)
        if things == "window":
            paint_window(canvas, self.desk)
        if self.variant in (Variant.CHAIR, Variant.LAPTOP):
            paint_chair_side(canvas)
        elif self.variant is Variant.WHEELCHAIR:
            paint_wheelchair_back(canvas)
        self._paint_desk(canvas)
        if things == "lamp":
            paint_lamp(canvas, self.desk)
        if place == "room":
            cable = QPainterPath(QPointF(0.60, self.desk))
            cable.cubicTo(0.70, 0.20, 0.50, 0.14, 0.70, 0.012)
            canvas.curve(cable, 0.006, canvas.palette.trousers_shade)

    def _paint_desk(self, canvas: Canvas) -> None:
        base, shade, desk = canvas.palette.wood, canvas.palette.wood_shade, self.desk
        canvas.line([(0.60, desk - 0.02), (0.60, 0.010)], 0.020, shade)
        canvas.box(0.52, 0.0, 0.68, 0.014, 0.006, shade)
        canvas.box(0.20, desk - 0.024, 0.72, desk, 0.008, base)
        if self.variant is Variant.LAPTOP:
            self._paint_laptop(canvas)
            return
        low, top = self._screen()
        dark = canvas.palette.trousers_shade if not canvas.palette.dark else mixed(shade, base, 0.5)
        canvas.line([(SCREEN_X + 0.025, desk + 0.006), (SCREEN_X + 0.025, low + 0.09)], 0.014, shade)
        canvas.box(SCREEN_X - 0.03, desk, SCREEN_X + 0.08, desk + 0.010, 0.004, shade)
        canvas.box(SCREEN_X - 0.012, low, SCREEN_X + 0.014, top, 0.007, dark)
        canvas.box(0.235, desk, 0.365, desk + 0.009, 0.004, shade)
        mouse = QRectF(0.385, desk - 0.018, 0.05, 0.036)
        with canvas.within(QPolygonF(QRectF(0.38, desk, 0.06, 0.03))):
            canvas.painter.setBrush(shade)
            canvas.painter.drawEllipse(mouse)

    def _paint_laptop(self, canvas: Canvas) -> None:
        shade, desk = canvas.palette.wood_shade, self.desk
        dark = canvas.palette.trousers_shade if not canvas.palette.dark else shade
        canvas.box(0.27, desk, 0.47, desk + 0.012, 0.004, shade)
        canvas.line([(0.468, desk + 0.010), (0.525, self._screen()[1])], 0.012, dark)

    def _paint_person(self, canvas: Canvas) -> None:
        chair = self.variant in (Variant.CHAIR, Variant.LAPTOP)
        draw = ("chair",) if chair else ()
        if self.variant is Variant.WHEELCHAIR:
            paint_shadow(canvas, (0.05, -0.008), 0.24, 0.020)
        scene = Scene("side", draw, self.figure, self.pose, self.body, Face.of(self.pose))
        SideView(canvas, scene).paint()

    def _paint_front(self, canvas: Canvas, place: Place) -> None:
        """What stands before the person."""
        if self.variant is Variant.WHEELCHAIR:
            paint_wheelchair_front(canvas)
        match THINGS.get(place):
            case "phone":
                x, y = self.place("phone")
                tall, wide = PHONE
                with canvas.at((x - 0.01, y), -24):
                    canvas.box(-wide / 2, -tall / 2, wide / 2, tall / 2, 0.010, canvas.palette.trousers_shade)
            case "paper":
                desk, palette = self.desk, canvas.palette
                canvas.line([(0.480, desk + 0.006), (0.440, desk + 0.075)], 0.010, palette.wood_shade)
                canvas.line([(0.400, desk + 0.012), (0.465, desk + 0.125)], 0.014, palette.wood_shade)
                canvas.line([(0.394, desk + 0.024), (0.450, desk + 0.122)], 0.012, palette.towel)
            case "glasses":
                x, y = self._eye()
                canvas.line([(x + 0.012, y + 0.012), (x + 0.012, y - 0.014)], 0.006, canvas.palette.hair)
                canvas.line([(x + 0.012, y + 0.005), (x - 0.045, y + 0.010)], 0.005, canvas.palette.hair)

    def _paint_ring(self, canvas: Canvas, at: Point) -> None:
        palette, circle = canvas.palette, QPainterPath()
        circle.addEllipse(QPointF(*at), RING, RING)
        canvas.curve(circle, RING_CASING, palette.arrow_casing)
        canvas.curve(circle, RING_WIDTH, palette.arrow)


def pose_of(variant: Variant, model: Model) -> Pose:
    """How somebody sits or stands at this kind of desk."""
    base = "stand" if variant is Variant.STANDING else "seat"
    own: Mapping[str, float] = ON_FEET if variant is Variant.STANDING else SITTING
    pose = {**model.defaults, **model.bases[base], **own}
    if variant is Variant.LAPTOP:
        pose |= LOOKING_DOWN
    if variant is Variant.WHEELCHAIR:
        pose["y"] += RAISED
    return pose


def paint_wheelchair_back(canvas: Canvas) -> None:
    """Far wheel, seat, backrest with its handle, and the frame that carries the footplates."""
    base, shade = canvas.palette.wood, canvas.palette.wood_shade
    (x, y), radius = WHEEL
    wheel = QPainterPath()
    wheel.addEllipse(QPointF(x + 0.014, y + 0.008), radius, radius)
    canvas.curve(wheel, 0.014, mixed(base, canvas.palette.stage, 0.35))
    canvas.line([(-0.115, 0.25), (-0.140, 0.56), (-0.185, 0.575)], 0.016, shade)
    canvas.line([(-0.108, 0.30), (-0.128, 0.53)], 0.026, base)
    canvas.line([(0.13, 0.235), (0.225, 0.17), (0.250, 0.020)], 0.013, shade)
    canvas.line([(0.235, 0.022), (0.385, 0.022)], 0.014, shade)
    canvas.box(-0.115, 0.225, 0.190, 0.262, 0.016, base)


def paint_wheelchair_front(canvas: Canvas) -> None:
    """The near wheel with its rim, and the small wheel before it."""
    base, shade = canvas.palette.wood, canvas.palette.wood_shade
    (x, y), radius = WHEEL
    for width, size, colour in ((0.015, radius, shade), (0.007, radius - 0.026, base)):
        wheel = QPainterPath()
        wheel.addEllipse(QPointF(x, y), size, size)
        canvas.curve(wheel, width, colour)
    for way in ((1.0, 0.0), (0.5, 0.866), (-0.5, 0.866)):
        spoke = (way[0] * (radius - 0.01), way[1] * (radius - 0.01))
        canvas.line([(x - spoke[0], y - spoke[1]), (x + spoke[0], y + spoke[1])], 0.003, base)
    canvas.disc((x, y), 0.017, shade)
    canvas.line([(0.185, 0.17), (0.185, 0.055)], 0.012, shade)
    canvas.disc((0.185, 0.042), 0.040, shade)
    canvas.disc((0.185, 0.042), 0.020, base)


def paint_lamp(canvas: Canvas, desk: float) -> None:
    """A lamp on the desk, at the side."""
    shade = canvas.palette.wood_shade
    canvas.line([(0.67, desk), (0.69, desk + 0.20), (0.63, desk + LAMP_HEAD)], 0.010, shade)
    canvas.box(0.635, desk, 0.705, desk + 0.010, 0.004, shade)
    with canvas.at((0.615, desk + LAMP_HEAD - 0.015), 35):
        canvas.box(-0.04, -0.025, 0.04, 0.018, 0.014, canvas.palette.ball)


def paint_window(canvas: Canvas, desk: float) -> None:
    """A window right behind the screen, with light that falls in."""
    base, bright = canvas.palette.wood, canvas.palette.towel
    canvas.box(WINDOW_X - 0.055, desk + 0.10, WINDOW_X + 0.075, desk + 0.48, 0.006, base)
    canvas.box(WINDOW_X - 0.045, desk + 0.11, WINDOW_X + 0.065, desk + 0.47, 0.004, bright)
    canvas.line([(WINDOW_X + 0.01, desk + 0.11), (WINDOW_X + 0.01, desk + 0.47)], 0.008, base)
