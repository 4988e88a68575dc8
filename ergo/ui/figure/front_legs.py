"""Pelvis, legs and shoes seen from the front or from above.

Belongs here: the lower body and its order. Doesn't: shirt, arms, head (front_view).
"""

from ergo.core.skeleton import Limb, Point, forward_of, limb_way, seen, step
from ergo.ui.figure import sweep
from ergo.ui.figure.canvas import Canvas, Shape
from ergo.ui.figure.limbs import leg_shape, paint_shoe
from ergo.ui.figure.palette import faded
from ergo.ui.figure.scene import SIDES, Scene
from ergo.ui.figure.sweep import hull_of, smooth_closed
from ergo.ui.figure.trunk import lerp

THIGH_TOWARDS_US = 0.15  # depth of the knee (body heights) from which a thigh is drawn end on
SHORT_SHANK = 0.5  # share of the shank seen; below, it is drawn end on as well
CROSSED_LEVEL = 25.0  # degrees from level: a shank that lies across
LYING = 45.0  # degrees
FLAT_BELOW, TOES_OUT = 0.06, 7.0  # a foot this near the floor stands flat, toes a little out (degrees)
SHOE = smooth_closed((
    (-0.021, 0.012), (-0.0315, -0.020), (-0.036, -0.046), (-0.028, -0.060), (0.0, -0.063), (0.028, -0.060),
    (0.036, -0.046), (0.0315, -0.020), (0.021, 0.012), (0.0, 0.016),
))  # fmt: skip
TONGUE = smooth_closed((
    (-0.0125, 0.014), (-0.0185, -0.014), (-0.016, -0.034), (0.0, -0.040), (0.016, -0.034), (0.0185, -0.014),
    (0.0125, 0.014),
))  # fmt: skip
SOLE = smooth_closed((
    (-0.0355, -0.046), (-0.030, -0.055), (0.0, -0.0585), (0.030, -0.055), (0.0355, -0.046), (0.0335, -0.0575),
    (0.022, -0.0655), (0.0, -0.067), (-0.022, -0.0655), (-0.0335, -0.0575),
))  # fmt: skip


class FrontLegs:
    """Both legs as the camera sees them."""

    def __init__(self, canvas: Canvas, scene: Scene) -> None:
        """Work out all shapes."""
        self.canvas, self.scene, self.palette, self.body = canvas, scene, canvas.palette, scene.body
        self.above = scene.view == "top"
        self.seated = any(leg.middle_depth > THIGH_TOWARDS_US for leg in self.body.legs.values())
        self.legs = {side: self._seen(side) for side in SIDES}
        self.straight = {side: self._is_straight(side) for side in SIDES}
        self.shanks = {side: self._shank(leg) for side, leg in self.legs.items()}
        self.thighs = {side: self._thigh(side) for side in SIDES}
        self.crossed = [side for side in SIDES if self._is_crossed(side)]

    def paint(self) -> None:
        """Pelvis and the legs below the shirt."""
        self._pelvis()
        for side in SIDES:
            if side not in self.crossed:
                self._leg(side)

    def paint_crossed(self, shirt: Shape) -> None:
        """The leg whose ankle rests on the other thigh; it lies before the *shirt*."""
        for side in self.crossed:
            self._crossed_leg(side, shirt)

    def _seen(self, side: str) -> Limb:
        leg, view = self.body.legs[side], self.scene.view
        inward = 0.0 if self.seated else -0.008 * SIDES[side]
        root = step(leg.root, forward_of(-self.body.pelvis_angle), inward)
        knee, ankle = seen(leg.middle, leg.middle_depth, view), seen(leg.end, leg.end_depth, view)
        return Limb(root, knee, ankle, ankle, leg.upper, leg.lower, leg.last, leg.middle_depth, leg.end_depth)

    def _is_straight(self, side: str) -> bool:
        """Whether the leg is seen in full length, one trouser leg from hip to ankle."""
        towards_us = self.above or self.legs[side].middle_depth > THIGH_TOWARDS_US
        return not towards_us and self.scene.pose["lenSh" + side] > SHORT_SHANK

    def _is_crossed(self, side: str) -> bool:
        if self.above or not self.seated or abs(self.body.thorax_angle) > LYING:
            return False
        lower = (self.body.legs[side].lower + 180) % 360 - 180
        return abs(abs(lower) - 90) < CROSSED_LEVEL and self.scene.pose["lenSh" + side] > SHORT_SHANK

    def _shank(self, leg: Limb) -> Shape:
        end = lerp(leg.middle, leg.end, 0.93)
        return hull_of([(*leg.middle, 0.0455), (*lerp(leg.middle, leg.end, 0.4), 0.0425), (*end, 0.0335)])

    def _thigh(self, side: str) -> Shape:
        leg = self.legs[side]
        if self.straight[side]:
            return leg_shape(leg, sweep.LEG_FRONT, self.canvas.spacing)
        lowered = 0.026 if self.seated and not self.above else 0.0
        hip = step(leg.root, limb_way(-self.body.pelvis_angle), lowered)
        return hull_of([(*hip, 0.047), (*lerp(hip, leg.middle, 0.5), 0.053), (*leg.middle, 0.050)])

    def _pelvis(self) -> None:
        canvas, palette, body = self.canvas, self.palette, self.body
        down = limb_way(-body.pelvis_angle)
        if self.seated:
            for leg in body.legs.values():
                canvas.disc(step(leg.root, down, 0.022), 0.042, palette.trousers)
            lap = [(*step(leg.root, down, 0.012), 0.042) for leg in body.legs.values()]
            canvas.fill(hull_of(lap), palette.trousers_shade)
            return
        canvas.fill(hull_of([(*leg.root, 0.0485) for leg in self.legs.values()]), palette.trousers)
        canvas.disc(step(body.pelvis, down, 0.024), 0.046, palette.trousers)

    def _leg(self, side: str) -> None:
        canvas, palette = self.canvas, self.palette
        if self.straight[side]:
            self._shoe(side)
            canvas.fill(self.thighs[side], palette.trousers)
            return
        if self.above:  # the foot stands on the mat, nearer to us than the shank
            canvas.fill(self.shanks[side], palette.shank_front)
            self._shoe(side)
        else:
            self._shoe(side)
            canvas.fill(self.shanks[side], palette.shank_front)
        canvas.fill(self.thighs[side], palette.thigh_front)

    def _shoe(self, side: str) -> None:
        canvas, palette, leg = self.canvas, self.palette, self.legs[side]
        lifted = 1.0 if self.above else min(1.0, max(0.0, (leg.end[1] - FLAT_BELOW) / FLAT_BELOW))
        turn = leg.last * lifted + TOES_OUT * SIDES[side]
        with canvas.at(step(leg.end, limb_way(leg.last), -0.004), turn):
            canvas.box(-0.023, 0.0, 0.023, 0.030, 0.006, palette.sock)
            canvas.fill(SHOE, palette.shoe)
            if not self.scene.back:
                canvas.fill(TONGUE, palette.shoe_shade)
            canvas.fill(SOLE, palette.sole)

    def _crossed_leg(self, side: str, shirt: Shape) -> None:
        canvas, palette, leg, sign = self.canvas, self.palette, self.legs[side], SIDES[side]
        knee = (leg.middle[0], leg.middle[1] + 0.020)
        ankle = (leg.end[0] - 0.028 * sign, leg.end[1] + 0.038)
        hip = step(leg.root, (0, -1), 0.020)
        below = hull_of([(knee[0], knee[1] - 0.014, 0.046), (ankle[0], ankle[1] - 0.014, 0.036)])
        with canvas.within(self.thighs["L" if side == "R" else "R"], shirt):
            canvas.fill(below, faded(palette.ground_shadow, 0.20))
        thigh = hull_of([(*hip, 0.050), (*lerp(hip, knee, 0.5), 0.053), (*knee, 0.047)])
        canvas.fill(thigh, palette.shank_front)
        paint_shoe_aside(canvas, ankle, sign)
        shin = lerp(knee, ankle, 0.90)
        shank = hull_of([(*knee, 0.0465), (*lerp(knee, ankle, 0.35), 0.043), (*shin, 0.0345)])
        canvas.fill(shank, palette.thigh_front)


def paint_shoe_aside(canvas: Canvas, ankle: Point, sign: int) -> None:
    """The shoe of a crossed leg, side-on beyond the ankle."""
    palette = canvas.palette
    with canvas.at(ankle):
        canvas.painter.scale(-sign, 1)
        paint_shoe(canvas, (0.004, -0.002), 78, palette.shoe, palette.sole)
