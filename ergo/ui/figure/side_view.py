"""The figure from the side, facing right: the right limbs are near.

Belongs here: trunk and the order of painting. Doesn't: limbs, head, props and glow themselves.
"""

from ergo.core.skeleton import Limb, Point, forward_of, limb_way, spine_way, step
from ergo.ui.figure import glow, props, sweep
from ergo.ui.figure.canvas import RIM_WIDTH, Canvas
from ergo.ui.figure.head import PIVOT_TO_HEAD, paint_head_side
from ergo.ui.figure.limbs import (
    ArmColours,
    ArmShapes,
    arm_shadow,
    arm_shapes,
    leg_shape,
    paint_arm,
    paint_shoe,
    sock_shape,
)
from ergo.ui.figure.palette import faded
from ergo.ui.figure.scene import Scene
from ergo.ui.figure.side_light import SideShapes, light_on
from ergo.ui.figure.trunk import CLOTH, SHIRT_FROM, SHIRT_TO, TROUSERS_FROM, TROUSERS_TO, Trunk, lerp

FAR_SHIFT = (0.013, 0.009)
HEM_SHADOW = 0.007
ARM_SHADOW, ARM_SHADOW_STRENGTH = (-0.012, -0.008), 0.20
SITTING_BELOW, SITTING_WITHIN = 0.325, 0.13


def shifted(limb: Limb, by: Point) -> Limb:
    """The same limb drawn a little away."""

    def moved(point: Point) -> Point:
        return point[0] + by[0], point[1] + by[1]

    return Limb(
        moved(limb.root),
        moved(limb.middle),
        moved(limb.end),
        moved(limb.tip),
        limb.upper,
        limb.lower,
        limb.last,
    )


class SideView:
    """One frame of the side view."""

    def __init__(self, canvas: Canvas, scene: Scene) -> None:
        """Work out the shapes that several parts need."""
        self.canvas, self.scene, self.palette = canvas, scene, canvas.palette
        self.body, self.pose = scene.body, scene.pose
        self.trunk = Trunk(scene.body, scene.pose["breath"])
        self.near_leg = leg_shape(self.body.legs["R"], sweep.LEG_SIDE, canvas.spacing)
        self.shirt = self.trunk.outline(SHIRT_FROM, SHIRT_TO, CLOTH, canvas.spacing, cut=True)
        self.block = self.trunk.outline(TROUSERS_FROM, TROUSERS_TO, 0.0, canvas.spacing, cut=False)
        self.head = step(self.body.pivot, spine_way(self.body.head_angle), PIVOT_TO_HEAD)
        self.near_arm = self._arm(self.body.arms["R"])
        self.shapes = SideShapes(
            self.body, self.trunk, self.head, self.shirt, self.block, self.near_leg, self.near_arm
        )

    def paint(self) -> None:
        """Everything, from back to front."""
        self._behind()
        self._glows(outer=True)
        props.paint_balls(self.canvas, self.scene.draw, self.body.legs["R"].end)
        self._far_limbs()
        self._neck()
        self._lower_body()
        self.canvas.fill(self.shirt, self.palette.shirt)
        self.canvas.fill(self.trunk.back_band(self.canvas.spacing), self.palette.shirt_back)
        arm_first = self._wrist_behind_head()
        if arm_first:
            self._near_arm()
        paint_head_side(self.canvas, self.head, self.body.head_angle, self.scene.face)
        self._glows(outer=False, late=False)
        self._towel()
        if not arm_first:
            self._near_arm()
        self._glows(outer=False, late=True)

    def _behind(self) -> None:
        canvas, scene = self.canvas, self.scene
        if "topmat" in scene.draw:
            props.paint_pillows(canvas, self.head, self.body)
            return
        points = props.low_points(self.body, scene.figure, "chair" in scene.draw)
        props.paint_ground_shadows(canvas, points)

    def _far_limbs(self) -> None:
        canvas, palette = self.canvas, self.palette
        leg = shifted(self.body.legs["L"], FAR_SHIFT)
        if not canvas.small:
            canvas.fill(sock_shape(leg), palette.sock_far)
        paint_shoe(canvas, leg.end, leg.last, palette.shoe_shade, palette.sole_far)
        canvas.fill(leg_shape(leg, sweep.LEG_SIDE, canvas.spacing), palette.trousers_shade)
        arm = self._arm(shifted(self.body.arms["L"], FAR_SHIFT))
        paint_arm(
            canvas, arm, ArmColours(palette.skin_far, palette.skin_shade, palette.shirt_far, canvas.rim)
        )

    def _neck(self) -> None:
        body, palette = self.body, self.palette
        low = step(body.collar, spine_way(body.thorax_angle), -0.03)
        high = step(self.head, spine_way(body.head_angle), -0.02)
        discs = [
            (*low, 0.034),
            (*lerp(body.collar, body.pivot, 0.35), 0.032),
            (*body.pivot, 0.030),
            (*high, 0.028),
        ]
        if self.canvas.rim is not None:
            self.canvas.fill(sweep.stroke_of(discs, RIM_WIDTH), self.canvas.rim)
        self.canvas.fill(sweep.stroke_of(discs), palette.neck)

    def _lower_body(self) -> None:
        canvas, palette, leg = self.canvas, self.palette, self.body.legs["R"]
        canvas.fill(self.block, palette.trousers)
        if not canvas.small:
            canvas.fill(sock_shape(leg), palette.sock)
        paint_shoe(canvas, leg.end, leg.last, palette.shoe, palette.sole)
        canvas.fill(self.near_leg, palette.trousers)
        if "chair" in self.scene.draw:
            self._weight_on_the_cushion(leg)
        hem = self.shirt.translated(*step((0, 0), spine_way(self.body.pelvis_angle), -HEM_SHADOW))
        if canvas.small:
            canvas.fill(hem, palette.trousers_shade)
            return
        with canvas.within(self.block, self.near_leg):
            canvas.fill(hem, palette.trousers_shade)

    def _weight_on_the_cushion(self, leg: Limb) -> None:
        """The cushion once more, over the underside of the thigh, as far as the thigh lies on it."""
        x, y = self.body.pelvis
        if y > SITTING_BELOW or abs(x) > SITTING_WITHIN:
            return
        right = props.SEAT_RIGHT
        fall = y - leg.middle[1]
        if fall > 0.02:
            right = min(right, x + (leg.middle[0] - x) * min(1.0, (y - 0.268) / fall))
        props.paint_cushion_side(self.canvas, right)

    def _arm(self, limb: Limb) -> ArmShapes:
        return arm_shapes(self.canvas, limb, self.body.thorax_angle, self.pose["fingers"])

    def _near_arm(self) -> None:
        canvas, palette, arm = self.canvas, self.palette, self.near_arm
        if not canvas.small:
            dark = palette.ground_shadow if palette.dark else palette.trousers_shade
            with canvas.within(self.shirt, self.block, self.near_leg):
                canvas.painter.translate(*ARM_SHADOW)
                shadow = arm_shadow(canvas, self.body.arms["R"], self.body.thorax_angle)
                canvas.fill(shadow, faded(dark, ARM_SHADOW_STRENGTH))
        paint_arm(canvas, arm, ArmColours(palette.skin, palette.skin_shade, palette.sleeve, canvas.rim))

    def _wrist_behind_head(self) -> bool:
        wrist, head = self.body.arms["R"].end, self.head
        across = forward_of(-self.body.head_angle)
        ahead = (wrist[0] - head[0]) * across[0] + (wrist[1] - head[1]) * across[1]
        return ahead < 0 and (wrist[0] - head[0]) ** 2 + (wrist[1] - head[1]) ** 2 < 0.11**2

    def _towel(self) -> None:
        if not self.scene.towel:
            return
        leg, arm = self.body.legs["R"], self.body.arms["R"]
        along = forward_of(leg.last)
        ball_of_foot = step(step(leg.end, along, 0.075), limb_way(leg.last), 0.035)
        props.paint_towel(self.canvas, lerp(arm.end, arm.tip, 0.5), ball_of_foot)

    def _glows(self, *, outer: bool, late: bool = False) -> None:
        for area, strength in self.scene.areas:
            if outer:
                glow.paint_outer_glow(self.canvas, light_on(area, self.shapes), area, strength)
            elif (area in LATE_AREAS) == late:
                glow.paint_glow(self.canvas, light_on(area, self.shapes), area, strength)


LATE_AREAS = frozenset({"forearms", "hands", "eyes", "jaw", "shoulders", "feet"})  # above the near arm
