"""The figure from the front or from above; R is on the right of the picture, as in a mirror.

Belongs here: shirt, neck and the order of painting. Doesn't: legs (front_legs), limbs, head, props and glow.
"""

from math import cos, radians

from PySide6.QtGui import QPolygonF

from ergo.core.skeleton import Limb, Point, forward_of, seen, spine_way, step
from ergo.ui.figure import glow, props
from ergo.ui.figure.canvas import Canvas
from ergo.ui.figure.front_legs import LYING, FrontLegs
from ergo.ui.figure.front_light import FrontShapes, lights_on
from ergo.ui.figure.head import PIVOT_TO_HEAD
from ergo.ui.figure.head_front import paint_head_front
from ergo.ui.figure.limbs import ArmColours, ArmShapes, arm_shadow, arm_shapes, paint_arm
from ergo.ui.figure.palette import faded
from ergo.ui.figure.scene import SIDES, Scene
from ergo.ui.figure.sweep import Disc, hull_of, smooth_parts
from ergo.ui.figure.trunk import Trunk

# Way along the spine and half width there; the upper end follows the shoulder joints.
SHIRT_SITTING = ((-0.285, 0.088), (-0.235, 0.1045), (0.05, 0.102))
SHIRT_STANDING = ((-0.285, 0.082), (-0.235, 0.0985), (0.05, 0.0985))
SHIRT_UPPER = ((0.45, 0.089), (0.80, 0.0825), (1.15, 0.0835), (1.50, 0.089), (1.72, 0.092))
SHOULDER_LINE = ((-0.012, -0.045), (-0.002, -0.016), (-0.028, 0.008))  # outwards, upwards from the joint
NECK_BASE = (0.036, 0.024)
COLLAR_WIDTH = 0.0065
BREATH_WIDENS = 0.045  # of the half width between hip and shoulder
FACE_DEPTH = 0.03  # a hand at the face is hardly nearer to us than the face
SHADE_BAND = 0.020
AWAY = 0.21  # elbow and wrist this far from the middle
ARM_SHADOW, ARM_SHADOW_STRENGTH = (-0.008, -0.007), 0.20
LOW = 0.2  # what hangs lower throws a shadow
LATE_AREAS = frozenset({"forearms", "hands", "eyes", "jaw", "shoulders"})  # above the arms


class FrontView:
    """One frame of the front, back or top view."""

    def __init__(self, canvas: Canvas, scene: Scene) -> None:
        """Work out the shapes that several parts need."""
        self.canvas, self.scene, self.palette = canvas, scene, canvas.palette
        self.body, self.pose = scene.body, scene.pose
        self.trunk = Trunk(scene.body, 0.0)
        self.head = step(self.body.pivot, spine_way(self.body.head_angle), PIVOT_TO_HEAD)
        self.legs = FrontLegs(canvas, scene)
        self.seen_arms = {side: self._seen_arm(side) for side in SIDES}
        self.arms = {side: self._arm(side) for side in SIDES}
        self.edges = {sign: self._edge(sign) for sign in (1, -1)}
        self.shirt = self._shirt()
        self.neck, self.collar = hull_of(self._neck_discs()), hull_of(self._collar_discs(), COLLAR_WIDTH)
        self.shapes = FrontShapes(
            self.body, self.pose, self.trunk, self.head, self.legs.seated, scene.working_sides, self.shirt,
            self.neck, self.arms, self.seen_arms, self.legs.legs, self.legs.thighs, self.legs.shanks,
        )  # fmt: skip

    def paint(self) -> None:
        """Everything, from back to front."""
        canvas = self.canvas
        self._ground_shadows()
        self._glows(outer=True)
        self.legs.paint()
        canvas.fill(self.shirt, self.palette.shirt)
        self._shading()
        self._neck()
        self.legs.paint_crossed(self.shirt)
        self._glows(outer=False)
        raised = [side for side in SIDES if self._is_raised(side)]
        for side in raised:
            self._paint_arm(side)
        paint_head_front(canvas, self.head, self.body.head_angle, self.scene.face, back=self.scene.back)
        for side in SIDES:
            if side not in raised:
                self._paint_arm(side)
        self._glows(outer=False, late=True)

    def _neck(self) -> None:
        """The neck in its crew collar; from the back the shirt covers its base."""
        self.canvas.fill(self.collar, self.palette.shirt_shade)
        self.canvas.fill(self.neck, self.palette.neck)
        if not self.scene.back:
            return
        low = step(self.body.collar, spine_way(self.body.thorax_angle), -0.012)
        self.canvas.fill(hull_of([(*low, 0.044)]), self.palette.shirt)
        seam = [self.trunk.point(s) for s in (-0.2, 0.4, 1.0, 1.5, 1.8)]
        self.canvas.line(seam, 0.003, self.palette.shirt_back)

    def _ground_shadows(self) -> None:
        if self.legs.above:
            self._shadow_on_the_mat()
        elif abs(self.body.thorax_angle) > LYING:
            points = [self.head, self.body.pelvis, self.body.collar, self.body.waist]
            points += [point for limb in self.legs.legs.values() for point in (limb.middle, limb.end)]
            points += [point for limb in self.body.arms.values() for point in (limb.middle, limb.end)]
            props.paint_ground_shadows(self.canvas, [(x, 0.0) for x, y in points if y < LOW])
        else:
            for leg in self.legs.legs.values():
                height = max(0.0, leg.end[1] + 0.01)
                if height < LOW:
                    place = (leg.end[0], leg.end[1] - 0.052 - height * 0.3)
                    props.paint_shadow(self.canvas, place, 0.058, 0.020)

    def _shadow_on_the_mat(self) -> None:
        canvas, dark = self.canvas, faded(self.palette.ground_shadow, 0.16)
        with canvas.at((0.012, -0.014)):
            canvas.fill(self.shirt, dark)
            for side in SIDES:
                canvas.fill(self._arm_shadow(side), dark)
            canvas.disc(self.head, 0.056, dark, 0.072)

    def _is_raised(self, side: str) -> bool:
        """Whether the upper arm points up beside the head, so that the head is in front of it."""
        arm = self.body.arms[side]
        return arm.middle[1] > arm.root[1] + 0.06 and self.seen_arms[side].end[1] > self.head[1] - 0.03

    def _seen_arm(self, side: str) -> Limb:
        """The arm as the camera sees it."""
        arm, view = self.body.arms[side], self.scene.view
        depth = arm.end_depth if arm.end[1] < self.body.collar[1] else min(arm.end_depth, FACE_DEPTH)
        elbow = seen(arm.middle, arm.middle_depth, view)
        wrist, tip = seen(arm.end, depth, view), seen(arm.tip, depth, view)
        return Limb(arm.root, elbow, wrist, tip, arm.upper, arm.lower, arm.last)

    def _arm(self, side: str) -> ArmShapes:
        limb, thorax = self.seen_arms[side], self.body.thorax_angle
        return arm_shapes(self.canvas, limb, thorax, self.pose["fingers"], SIDES[side])

    def _arm_shadow(self, side: str) -> QPolygonF:
        return arm_shadow(self.canvas, self.seen_arms[side], self.body.thorax_angle, SIDES[side])

    def _is_away(self, side: str) -> bool:
        """Whether the arm is spread so far that it throws no shadow on the body."""
        arm, collar = self.seen_arms[side], self.body.collar
        return all(abs(point[0] - collar[0]) > AWAY for point in (arm.middle, arm.end))

    def _paint_arm(self, side: str) -> None:
        canvas, palette, arm = self.canvas, self.palette, self.arms[side]
        if not canvas.small and not self._is_away(side):
            dark = palette.ground_shadow if palette.dark else palette.trousers_shade
            with canvas.within(self.shirt, *(self.legs.thighs.values() if self.legs.seated else ())):
                canvas.painter.translate(ARM_SHADOW[0] * SIDES[side], ARM_SHADOW[1])
                canvas.fill(self._arm_shadow(side), faded(dark, ARM_SHADOW_STRENGTH))
        colours = ArmColours(palette.skin, palette.skin_shade, palette.sleeve_front, canvas.rim)
        paint_arm(canvas, arm, colours)

    def _shirt(self) -> QPolygonF:
        right, left = self.edges[1], self.edges[-1]
        return smooth_parts(left, right[::-1])

    def _edge(self, sign: int) -> list[Point]:
        """One edge of the shirt from the hem to the base of the neck."""
        body = self.body
        narrow, breath = max(0.55, cos(radians(self.pose["trunkYaw"]))), BREATH_WIDENS * self.pose["breath"]
        points = []
        for s, half in (SHIRT_SITTING if self.legs.seated else SHIRT_STANDING) + SHIRT_UPPER:
            width = half * (1 + (narrow - 1) * min(1.0, max(0.0, s / 2)))
            width += half * breath * max(0.0, 1 - abs(s - 1))
            points.append(step(self.trunk.point(s), forward_of(-self.trunk.angle(s)), sign * width))
        across, up = forward_of(-body.thorax_angle), spine_way(body.thorax_angle)
        joint = body.arms["R" if sign > 0 else "L"].root
        points += [step(step(joint, across, sign * out), up, rise) for out, rise in SHOULDER_LINE]
        points.append(step(step(body.collar, across, sign * NECK_BASE[0]), up, NECK_BASE[1]))
        return points

    def _shading(self) -> None:
        """A band of shade along the right edge of the shirt, and the shadow of its hem."""
        edge = self.edges[1][2:8]
        inner = [(x - SHADE_BAND, y) for x, y in edge]
        self.canvas.fill(smooth_parts(edge, inner[::-1]), self.palette.shirt_back)
        self.canvas.line([self.edges[-1][0], self.edges[1][0]], 0.006, self.palette.trousers_shade)

    def _neck_discs(self) -> list[Disc]:
        body = self.body
        low = step(body.collar, spine_way(body.thorax_angle), -0.004)
        high = step(self.head, spine_way(body.head_angle), -0.03)
        return [(*low, 0.034), (*body.pivot, 0.0315), (*high, 0.029)]

    def _collar_discs(self) -> list[Disc]:
        """Where the neck comes out of the shirt."""
        body = self.body
        low = step(body.collar, spine_way(body.thorax_angle), -0.004)
        return [(*low, 0.034), (*step(low, spine_way(body.neck_angle), 0.026), 0.033)]

    def _glows(self, *, outer: bool, late: bool = False) -> None:
        paint = glow.paint_outer_glow if outer else glow.paint_glow
        for area, strength in self.scene.areas:
            if outer or (area in LATE_AREAS) == late:
                for light in lights_on(area, self.shapes):
                    paint(self.canvas, light, area, strength)
