"""The figure from the front or from above; R is on the right of the picture, as in a mirror.

Belongs here: trunk and the order of painting. Doesn't: limbs, head, props and glow themselves.
"""

from math import cos, radians, sin

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

from ergo.core.skeleton import Limb, Point, forward_of, limb_way, seen, spine_way, step
from ergo.ui.figure import glow, props, sweep
from ergo.ui.figure.canvas import Canvas, Shape
from ergo.ui.figure.head import PIVOT_TO_HEAD, Face, paint_head_front
from ergo.ui.figure.limbs import ArmColours, ArmShapes, arm_shapes, as_path, leg_shape, paint_arm, paint_shoe
from ergo.ui.figure.palette import faded, mixed
from ergo.ui.figure.scene import Scene
from ergo.ui.figure.side_view import Trunk, lerp
from ergo.ui.figure.sweep import hull_of, smooth_through

# Way along the spine and half width there; the upper end follows the shoulder joints.
SHIRT_SITTING = ((-0.285, 0.088), (-0.235, 0.1045), (0.05, 0.102))
SHIRT_STANDING = ((-0.285, 0.082), (-0.235, 0.0985), (0.05, 0.0985))
SHIRT_UPPER = ((0.45, 0.089), (0.80, 0.0825), (1.15, 0.0835), (1.50, 0.089), (1.72, 0.092))
SHOULDER_LINE = ((-0.012, -0.045), (-0.002, -0.016), (-0.028, 0.008))  # outwards, upwards from the joint
NECK_BASE = (0.036, 0.024)
COLLAR_WIDTH = 0.0065
THIGH_TOWARDS_US = 0.15  # depth of the knee from which a thigh is drawn end on
SHORT_BONE = 0.86
CROSSED_LEVEL = 25.0  # degrees from level: a shank that lies across
FACE_DEPTH = 0.03  # a hand at the face is hardly nearer to us than the face
SHADE_BAND = 0.020
ARM_SHADOW = (-0.008, -0.007)
SHOE_FRONT = ((-0.021, 0.012), (-0.0315, -0.020), (-0.036, -0.046), (-0.028, -0.060), (0.0, -0.063), (0.028, -0.060),
              (0.036, -0.046), (0.0315, -0.020), (0.021, 0.012), (0.0, 0.016))  # fmt: skip
SHOE_TONGUE = ((-0.0125, 0.014), (-0.0185, -0.014), (-0.016, -0.034), (0.0, -0.040), (0.016, -0.034), (0.0185, -0.014),
               (0.0125, 0.014))  # fmt: skip
SHOE_SOLE = ((-0.0355, -0.046), (-0.030, -0.055), (0.0, -0.0585), (0.030, -0.055), (0.0355, -0.046), (0.0335, -0.0575),
             (0.022, -0.0655), (0.0, -0.067), (-0.022, -0.0655), (-0.0335, -0.0575))  # fmt: skip
SHOE_PATH, TONGUE_PATH, SOLE_PATH = (
    sweep.smooth_closed(points) for points in (SHOE_FRONT, SHOE_TONGUE, SHOE_SOLE)
)
FLAT_BELOW, TOES_OUT = 0.06, 7.0  # a foot this near the floor stands flat, toes a little out (degrees)
SIDES = {"R": 1, "L": -1}


class FrontView:
    """One frame of the front or top view."""

    def __init__(self, canvas: Canvas, scene: Scene) -> None:
        """Work out the shapes that several parts need."""
        self.canvas, self.scene, self.palette = canvas, scene, canvas.palette
        self.body, self.pose = scene.body, scene.pose
        self.trunk = Trunk(scene.body, 0.0)
        self.above = scene.exercise.view == "top"
        self.seated = any(leg.middle_depth > THIGH_TOWARDS_US for leg in self.body.legs.values())
        self.head = step(self.body.pivot, spine_way(self.body.head_angle), PIVOT_TO_HEAD)
        self.arms = {side: self._arm(side) for side in SIDES}
        self.legs = {side: self._seen_leg(side) for side in SIDES}
        self.shirt = self._shirt()
        discs = self._neck_discs()
        self.neck, self.collar = hull_of(discs), hull_of(self._collar_discs(), COLLAR_WIDTH)
        self.thighs = {side: self._thigh(side) for side in SIDES}

    def paint(self) -> None:
        """Everything, from back to front."""
        canvas, palette = self.canvas, self.palette
        self._ground_shadows()
        self._glows(outer=True)
        self._pelvis()
        crossed = [side for side in SIDES if self._is_crossed(side)]
        for side in SIDES:
            if side not in crossed:
                self._leg(side)
        canvas.fill(self.shirt, palette.shirt)
        self._shading()
        canvas.fill(self.collar, palette.shirt_shade)
        canvas.fill(self.neck, palette.neck)
        for side in crossed:
            self._crossed_leg(side)
        self._glows(outer=False)
        raised = [side for side in SIDES if self._is_raised(side)]
        for side in raised:
            self._paint_arm(side)
        paint_head_front(canvas, self.head, self.body.head_angle, self._face())
        for side in SIDES:
            if side not in raised:
                self._paint_arm(side)
        self._glows(outer=False, late=True)

    def _face(self) -> Face:
        if not self.above:
            return self.scene.face
        face = self.scene.face
        return Face(0.0, face.gaze, face.jaw, face.yaw, face.nod, face.look)

    def _ground_shadows(self) -> None:
        canvas = self.canvas
        if self.above:
            canvas.painter.save()
            canvas.painter.translate(0.012, -0.014)
            dark = faded(self.palette.ground_shadow, 0.16)
            canvas.fill(self.shirt, dark)
            for arm in self.arms.values():
                canvas.fill(arm.arm, dark)
                canvas.fill(arm.sleeve, dark)
            canvas.disc(self.head, 0.056, dark, 0.072)
            canvas.painter.restore()
            return
        if self._lies():
            points = [self.head, self.body.pelvis, self.body.collar, self.body.waist]
            points += [point for leg in self.legs.values() for point in (leg.middle, leg.end)]
            points += [point for arm in self.body.arms.values() for point in (arm.middle, arm.end)]
            props.paint_ground_shadows(canvas, [(x, 0.0) for x, y in points if y < 0.2])
            return
        for leg in self.legs.values():
            height = max(0.0, leg.end[1] + 0.01)
            if height < 0.2:
                props.paint_shadow(canvas, (leg.end[0], leg.end[1] - 0.052 - height * 0.3), 0.058, 0.020)

    def _lies(self) -> bool:
        return abs(self.body.thorax_angle) > 45

    def _seen_leg(self, side: str) -> Limb:
        """The leg as the camera sees it."""
        leg, view = self.body.legs[side], self.scene.exercise.view
        inward = 0.0 if self.seated else -0.008 * SIDES[side]
        root = step(leg.root, forward_of(-self.body.pelvis_angle), inward)
        knee, ankle = seen(leg.middle, leg.middle_depth, view), seen(leg.end, leg.end_depth, view)
        return Limb(root, knee, ankle, ankle, leg.upper, leg.lower, leg.last, leg.middle_depth, leg.end_depth)

    def _is_crossed(self, side: str) -> bool:
        if self.above or not self.seated or self._lies():
            return False
        lower = (self.body.legs[side].lower + 180) % 360 - 180
        return abs(abs(lower) - 90) < CROSSED_LEVEL and self.pose["lenSh" + side] > 0.5

    def _is_raised(self, side: str) -> bool:
        """Whether the upper arm points up beside the head, so that the head is in front of it."""
        arm = self.body.arms[side]
        return arm.middle[1] > arm.root[1] + 0.06 and self._wrist(side)[1] > self.head[1] - 0.03

    def _wrist(self, side: str) -> Point:
        arm = self.body.arms[side]
        return seen(arm.end, arm.end_depth, self.scene.exercise.view)

    def _arm(self, side: str) -> ArmShapes:
        arm, view = self.body.arms[side], self.scene.exercise.view
        depth = arm.end_depth if arm.end[1] < self.body.collar[1] else min(arm.end_depth, FACE_DEPTH)
        limb = Limb(
            arm.root,
            seen(arm.middle, arm.middle_depth, view),
            seen(arm.end, depth, view),
            seen(arm.tip, depth, view),
            arm.upper,
            arm.lower,
            arm.last,
        )
        rim = self.palette.rim is not None
        return arm_shapes(
            limb, self.body.thorax_angle, self.pose["fingers"], front=True, sign=SIDES[side], rim=rim
        )

    def _paint_arm(self, side: str) -> None:
        canvas, palette, arm = self.canvas, self.palette, self.arms[side]
        dark = faded(palette.trousers_shade if not palette.dark else palette.ground_shadow, 0.20)
        with canvas.within(self.shirt, *(self.thighs.values() if self.seated else ())):
            canvas.painter.translate(ARM_SHADOW[0] * SIDES[side], ARM_SHADOW[1])
            canvas.fill(as_path(arm.sleeve), dark)
            canvas.fill(as_path(arm.arm), dark)
        paint_arm(
            canvas, arm, ArmColours(palette.skin, palette.skin_shade, palette.sleeve_front, palette.rim)
        )

    def _pelvis(self) -> None:
        canvas, body = self.canvas, self.body
        down = limb_way(-body.pelvis_angle)
        if self.seated:
            for leg in body.legs.values():
                canvas.disc(step(leg.root, down, 0.022), 0.042, self.palette.trousers)
            canvas.fill(
                hull_of([(*step(leg.root, down, 0.012), 0.042) for leg in body.legs.values()]),
                self.palette.trousers_shade,
            )
            return
        discs = [(*leg.root, 0.0485) for leg in self.legs.values()]
        canvas.fill(hull_of(discs), self.palette.trousers)
        canvas.disc(step(body.pelvis, down, 0.024), 0.046, self.palette.trousers)

    def _leg(self, side: str) -> None:
        canvas, palette, leg = self.canvas, self.palette, self.legs[side]
        towards_us = leg.middle_depth > THIGH_TOWARDS_US or self.above
        if not towards_us and self.pose["lenSh" + side] > 0.5:
            self._shoe(side, leg)
            canvas.fill(leg_shape(leg, sweep.LEG_FRONT), palette.trousers)
            return
        if self.above:
            canvas.fill(self._shank(leg), palette.shank_front)
            self._shoe(side, leg)
        else:
            self._shoe(side, leg)
            canvas.fill(self._shank(leg), palette.shank_front)
        canvas.fill(self.thighs[side], palette.thigh_front)

    def _shank(self, leg: Limb) -> Shape:
        end = lerp(leg.middle, leg.end, 0.93)
        return hull_of([(*leg.middle, 0.0455), (*lerp(leg.middle, leg.end, 0.4), 0.0425), (*end, 0.0335)])

    def _thigh(self, side: str) -> Shape:
        leg = self.legs[side]
        hip = step(
            leg.root, limb_way(-self.body.pelvis_angle), 0.026 if self.seated and not self.above else 0.0
        )
        return hull_of([(*hip, 0.047), (*lerp(hip, leg.middle, 0.5), 0.053), (*leg.middle, 0.050)])

    def _shoe(self, side: str, leg: Limb) -> None:
        canvas, palette = self.canvas, self.palette
        lifted = min(1.0, max(0.0, (leg.end[1] - FLAT_BELOW) / FLAT_BELOW)) if not self.above else 1.0
        turn = leg.last * lifted + TOES_OUT * SIDES[side]
        with canvas.at(step(leg.end, limb_way(leg.last), -0.004), turn):
            canvas.box(-0.023, 0.0, 0.023, 0.030, 0.006, palette.sock)
            canvas.fill(SHOE_PATH, palette.shoe)
            canvas.fill(TONGUE_PATH, palette.shoe_shade)
            canvas.fill(SOLE_PATH, palette.sole)

    def _crossed_leg(self, side: str) -> None:
        """A leg whose ankle rests on the other thigh."""
        canvas, palette, leg, sign = self.canvas, self.palette, self.legs[side], SIDES[side]
        knee = (leg.middle[0], leg.middle[1] + 0.020)
        ankle = (leg.end[0] - 0.028 * sign, leg.end[1] + 0.038)
        hip = step(leg.root, (0, -1), 0.020)
        other = self.thighs["L" if side == "R" else "R"]
        with canvas.within(other, self.shirt):
            shadow = faded(palette.ground_shadow, 0.20)
            canvas.fill(
                hull_of([(knee[0], knee[1] - 0.014, 0.046), (ankle[0], ankle[1] - 0.014, 0.036)]), shadow
            )
        canvas.fill(
            hull_of([(*hip, 0.050), (*lerp(hip, knee, 0.5), 0.053), (*knee, 0.047)]), palette.shank_front
        )
        paint_shoe_aside(canvas, ankle, sign)
        shin = lerp(knee, ankle, 0.90)
        canvas.fill(
            hull_of([(*knee, 0.0465), (*lerp(knee, ankle, 0.35), 0.043), (*shin, 0.0345)]),
            palette.thigh_front,
        )

    def _shirt(self) -> QPolygonF:
        right, left = self._edge(1), self._edge(-1)
        path = QPainterPath(QPointF(*right[0]))
        smooth_through(path, right)
        path.lineTo(*left[-1])
        smooth_through(path, left[::-1])
        return sweep.flattened(path)

    def _edge(self, sign: int) -> list[Point]:
        """One edge of the shirt from the hem to the base of the neck."""
        body = self.body
        narrow = max(0.55, cos(radians(self.pose["trunkYaw"])))
        points = []
        for s, half in (SHIRT_SITTING if self.seated else SHIRT_STANDING) + SHIRT_UPPER:
            width = half * (1 + (narrow - 1) * min(1.0, max(0.0, s / 2)))
            points.append(step(self.trunk.point(s), forward_of(-self.trunk.angle(s)), sign * width))
        across, up = forward_of(-body.thorax_angle), spine_way(body.thorax_angle)
        joint = body.arms["R" if sign > 0 else "L"].root
        points += [step(step(joint, across, sign * out), up, rise) for out, rise in SHOULDER_LINE]
        points.append(step(step(body.collar, across, sign * NECK_BASE[0]), up, NECK_BASE[1]))
        return points

    def _shading(self) -> None:
        """A band of shade on the screen-right side of the shirt, and the shadow of its hem."""
        canvas, palette = self.canvas, self.palette
        sign = 1
        edge = self._edge(sign)[2:8]
        inner = [(x - SHADE_BAND * sign, y) for x, y in edge]
        path = QPainterPath(QPointF(*edge[0]))
        smooth_through(path, edge)
        path.lineTo(*inner[-1])
        smooth_through(path, inner[::-1])
        path.closeSubpath()
        with canvas.within(self.shirt):
            canvas.fill(path, palette.shirt_back)
        hem = [self._edge(-1)[0], self._edge(1)[0]]
        canvas.line([step(point, (0, -1), 0.0) for point in hem], 0.006, palette.trousers_shade)

    def _neck_discs(self) -> list[tuple[float, float, float]]:
        body = self.body
        low = step(body.collar, spine_way(body.thorax_angle), -0.004)
        high = step(self.head, spine_way(body.head_angle), -0.03)
        return [(*low, 0.034), (*body.pivot, 0.0315), (*high, 0.029)]

    def _collar_discs(self) -> list[tuple[float, float, float]]:
        """Where the neck comes out of the shirt."""
        body = self.body
        low = step(body.collar, spine_way(body.thorax_angle), -0.004)
        return [(*low, 0.034), (*step(low, spine_way(body.neck_angle), 0.026), 0.033)]

    def _glows(self, *, outer: bool, late: bool = False) -> None:
        for area, strength in self.scene.areas:
            if not outer and (area in LATE_AREAS) != late:
                continue
            size = glow.SIZES[area]
            for centre, turn, clip in self._places(area):
                if outer:
                    glow.paint_outer_glow(self.canvas, centre, turn, size, strength)
                    continue
                with self.canvas.within(*clip):
                    glow.paint_glow(self.canvas, centre, turn, size, strength)

    def _places(self, area: str) -> list[tuple[Point, float, tuple[Shape, ...]]]:
        """Centre, turn and lit shapes of the glow on *area*; two for what the body has on both sides."""
        trunk = self.trunk
        lean = self.body.thorax_angle - self.body.pelvis_angle
        match area:
            case "low back" | "core" | "belly" | "upper back" | "chest":
                s = {"low back": 0.62, "core": 0.75, "belly": 0.9, "upper back": 1.3, "chest": 1.5}[area]
                out = 0.062 * (-1 if lean > 0 else 1) if abs(lean) > 8 else 0.0
                place = step(trunk.point(s), forward_of(-trunk.angle(s)), out)
                return [(place, 90 - trunk.angle(s), (self.shirt,))]
            case "neck":
                return self._neck_places()
            case "eyes":
                across, up = forward_of(-self.body.head_angle), spine_way(self.body.head_angle)
                middle = step(self.head, up, 0.002)
                face = (hull_of([(*self.head, 0.055)]),)
                return [(step(middle, across, out), -self.body.head_angle, face) for out in (-0.018, 0.018)]
            case "jaw":
                place = step(self.head, spine_way(self.body.head_angle), -0.04)
                return [(place, -self.body.head_angle, (hull_of([(*self.head, 0.055)]),))]
            case _:
                return [self._limb_place(area, side) for side in self._working_sides()]

    def _neck_places(self) -> list[tuple[Point, float, tuple[Shape, ...]]]:
        body = self.body
        turn = (body.head_angle - body.thorax_angle) + self.pose["headYaw"] * 0.4
        sides = (1, -1) if abs(turn) < 4 else (-1,) if turn > 0 else (1,)
        across, up = forward_of(-body.thorax_angle), spine_way(body.thorax_angle)
        places = []
        for sign in sides:
            joint = body.arms["R" if sign > 0 else "L"].root
            top = step(lerp(body.collar, body.pivot, 0.62), across, 0.026 * sign)
            end = lerp(body.collar, joint, 0.60)
            middle = step(lerp(top, end, 0.5), up, 0.004)
            angle = slope(top, end)
            places.append((middle, angle, (self.shirt, self.neck)))
        return places

    def _working_sides(self) -> list[str]:
        return ["R"] if self.scene.exercise.sides == "each" else ["R", "L"]

    def _limb_place(self, area: str, side: str) -> tuple[Point, float, tuple[Shape, ...]]:
        body, sign = self.body, SIDES[side]
        leg, arm = self.legs[side], self.arms[side]
        shown = body.arms[side]
        view = self.scene.exercise.view
        elbow, wrist = seen(shown.middle, shown.middle_depth, view), seen(shown.end, shown.end_depth, view)
        tip = seen(shown.tip, shown.end_depth, view)
        thigh: Shape = self.thighs[side] if self.seated else leg_shape(leg, sweep.LEG_FRONT)
        legs = (thigh, self._shank(leg), self.shirt)
        match area:
            case "shoulders":
                place = lerp(body.collar, shown.root, 0.85)
                place = step(place, limb_way(-body.thorax_angle), 0.012)
                return place, 0.0, (arm.sleeve, self.shirt)
            case "buttocks" | "hip flexors":
                way = limb_way(leg.upper) if not self.seated else (0.0, -1.0)
                place = step(step(leg.root, forward_of(-body.pelvis_angle), 0.030 * sign), way, 0.022)
                return place, slope(leg.root, leg.middle), legs
            case "hamstrings" | "thighs":
                return lerp(leg.root, leg.middle, 0.5), slope(leg.root, leg.middle), legs
            case "calves" | "shins":
                return lerp(leg.middle, leg.end, 0.36), slope(leg.middle, leg.end), legs
            case "feet":
                return step(leg.end, limb_way(leg.last), 0.02), 0.0, (hull_of([(*leg.end, 0.07)]),)
            case "forearms":
                return lerp(elbow, wrist, 0.55), slope(elbow, wrist), (arm.arm, *arm.hand)
            case _:  # hands
                return lerp(wrist, tip, 0.45), slope(wrist, tip), (arm.arm, *arm.hand)


LATE_AREAS = frozenset({"forearms", "hands", "eyes", "jaw", "shoulders"})


def slope(start: Point, end: Point) -> float:
    """The direction from *start* to *end*, degrees counter-clockwise from the right."""
    from math import atan2, degrees

    return degrees(atan2(end[1] - start[1], end[0] - start[0]))


def paint_shoe_aside(canvas: Canvas, ankle: Point, sign: int) -> None:
    """The shoe of a crossed leg, side-on beyond the ankle."""
    palette = canvas.palette
    canvas.painter.save()
    canvas.painter.translate(*ankle)
    canvas.painter.scale(-sign, 1)
    paint_shoe(canvas, (0.004, -0.002), 78, palette.shoe, palette.sole)
    canvas.painter.restore()
