"""The figure from the side, facing right: the right limbs are near.

Belongs here: trunk and the order of painting. Doesn't: limbs, head, props and glow themselves.
"""

from math import exp

from PySide6.QtGui import QPolygonF

from ergo.core.skeleton import Limb, Point, Skeleton, forward_of, limb_way, spine_way, step
from ergo.ui.figure import glow, props, sweep
from ergo.ui.figure.canvas import Canvas, Shape
from ergo.ui.figure.head import PIVOT_TO_HEAD, Face, paint_head_side
from ergo.ui.figure.limbs import (
    ArmColours,
    ArmShapes,
    arm_shapes,
    leg_shape,
    paint_arm,
    paint_shoe,
    sock_shape,
)
from ergo.ui.figure.palette import faded
from ergo.ui.figure.scene import Scene
from ergo.ui.figure.sweep import Line, Stations, ribbon, samples

# Way along the spine (0 hip, 1 waist, 2 C7): how far the trunk reaches to the front and to the back.
TRUNK = Stations(
    (-0.5, 0.034, 0.044), (-0.25, 0.048, 0.068), (0, 0.058, 0.070), (0.35, 0.057, 0.063), (0.8, 0.058, 0.053),
    (1, 0.060, 0.0515), (1.35, 0.067, 0.056), (1.65, 0.064, 0.059), (1.85, 0.050, 0.052), (2, 0.032, 0.036),
)  # fmt: skip
CLOTH = 0.0045
TROUSERS_FROM, TROUSERS_TO = -0.42, 0.6
SHIRT_FROM, SHIRT_TO = -0.139, 2.0
CORNER_FROM, CORNER_TO = 0.65, 1.30
LUMBAR = 0.115
FAR_SHIFT = (0.013, 0.009)
BACK_BAND, HEM_SHADOW = 0.030, 0.007
ARM_SHADOW, ARM_SHADOW_STRENGTH = (-0.012, -0.008), 0.20
SITTING_BELOW, SITTING_WITHIN = 0.325, 0.13


class Trunk:
    """The spine as a curve, and what sits on it."""

    def __init__(self, body: Skeleton, breath: float) -> None:
        """*breath* 1 is a full breath in."""
        self.body, self.breath = body, breath
        up = spine_way(body.thorax_angle)
        rest = (CORNER_TO - 1) / 1
        self._top_of_corner = lerp(body.waist, body.collar, rest)
        self._foot_of_corner = lerp(body.pelvis, body.waist, CORNER_FROM)
        self._up = up

    def point(self, s: float) -> Point:
        """The spine at way *s*."""
        body = self.body
        if s < 0:
            return step(body.pelvis, spine_way(body.pelvis_angle), s * LUMBAR)
        if s <= CORNER_FROM:
            return lerp(body.pelvis, body.waist, s)
        if s >= CORNER_TO:
            return lerp(body.waist, body.collar, s - 1)
        t = (s - CORNER_FROM) / (CORNER_TO - CORNER_FROM)
        return lerp(lerp(self._foot_of_corner, body.waist, t), lerp(body.waist, self._top_of_corner, t), t)

    def angle(self, s: float) -> float:
        """How far the trunk leans at way *s*, degrees."""
        body = self.body
        pelvis, lumbar, thorax = body.pelvis_angle, body.lumbar_angle, body.thorax_angle
        hip, waist = 0.6 * pelvis + 0.4 * lumbar, (lumbar + thorax) / 2
        turns = ((SHIRT_FROM, pelvis), (0.0, hip), (0.5, lumbar), (1.0, waist), (1.6, thorax))
        if s <= turns[0][0]:
            return pelvis
        for (s0, a0), (s1, a1) in zip(turns, turns[1:], strict=False):
            if s <= s1:
                return a0 + (a1 - a0) * (s - s0) / (s1 - s0)
        return thorax

    def line(self, ways: tuple[float, ...]) -> Line:
        """Points and forward steps at *ways*."""
        return [(*self.point(s), *forward_of(-self.angle(s))) for s in ways]

    def sizes(self, ways: tuple[float, ...], grow: float) -> tuple[list[float], list[float]]:
        """How far the trunk reaches to the front (breath included) and to the back."""
        pairs = TRUNK.sizes(ways)
        fronts = [
            front * (1 + self.breath * breath_share(s)) + grow
            for s, (front, _) in zip(ways, pairs, strict=True)
        ]
        return fronts, [back + grow for _, back in pairs]

    def outline(self, start: float, end: float, grow: float, *, cut: bool) -> QPolygonF:
        """The trunk between two ways; its lower end round or *cut* square."""
        ways = tuple(reversed(samples(start, end, 0.1)))
        fronts, backs = self.sizes(ways, grow)
        return ribbon(self.line(ways), fronts, backs, round_start=True, round_end=not cut)

    def back_band(self) -> QPolygonF:
        """The strip along the back that lies in shade."""
        ways = tuple(reversed(samples(SHIRT_FROM, SHIRT_TO - 0.06, 0.1)))
        _, backs = self.sizes(ways, CLOTH)
        inner = [
            BACK_BAND * min(1.0, 0.25 + (SHIRT_TO - s) * 1.8) - back
            for s, back in zip(ways, backs, strict=True)
        ]
        return ribbon(self.line(ways), inner, backs, round_start=False, round_end=False)

    def behind(self, s: float, back: float) -> Point:
        """The point *back* behind the spine at way *s* (to the front if negative)."""
        return step(self.point(s), forward_of(-self.angle(s)), -back)


def breath_share(s: float) -> float:
    """How much a full breath widens the front at way *s*: the belly most."""
    return 0.22 * exp(-(((s - 0.75) / 0.45) ** 2)) + 0.09 * exp(-(((s - 1.5) / 0.35) ** 2))


def lerp(a: Point, b: Point, share: float) -> Point:
    """The point *share* of the way from *a* to *b*."""
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


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
        self.near_leg = leg_shape(self.body.legs["R"], sweep.LEG_SIDE)
        self.shirt = self.trunk.outline(SHIRT_FROM, SHIRT_TO, CLOTH, cut=True)
        self.block = self.trunk.outline(TROUSERS_FROM, TROUSERS_TO, 0.0, cut=False)
        self.head = step(self.body.pivot, spine_way(self.body.head_angle), PIVOT_TO_HEAD)
        self.near_arm = self._arm(self.body.arms["R"])
        self.clip: dict[str, tuple[Shape, ...]] = {
            "trunk": (self.shirt, self.block),
            "leg": (self.near_leg, self.block),
        }

    def paint(self) -> None:
        """Everything, from back to front."""
        self._behind()
        self._glows(outer=True)
        props.paint_balls(self.canvas, self.scene.exercise)
        self._far_limbs()
        self._neck()
        self._lower_body()
        self.canvas.fill(self.shirt, self.palette.shirt)
        self.canvas.fill(self.trunk.back_band(), self.palette.shirt_back)
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
        if "topmat" in scene.exercise.draw:
            props.paint_pillows(canvas, self.head, self.body)
            return
        points = props.low_points(self.body, scene.figure, "chair" in scene.exercise.draw)
        props.paint_ground_shadows(canvas, points)

    def _far_limbs(self) -> None:
        canvas, palette = self.canvas, self.palette
        leg = shifted(self.body.legs["L"], FAR_SHIFT)
        canvas.fill(sock_shape(leg), palette.sock.darker(112))
        paint_shoe(canvas, leg.end, leg.last, palette.shoe_shade, palette.sole.darker(118))
        canvas.fill(leg_shape(leg, sweep.LEG_SIDE), palette.trousers_shade)
        arm = self._arm(shifted(self.body.arms["L"], FAR_SHIFT))
        paint_arm(
            canvas, arm, ArmColours(palette.skin_far, palette.skin_shade, palette.shirt_far, palette.rim)
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
        if palette.rim is not None:
            self.canvas.fill(sweep.stroke_of(discs, 0.0033), palette.rim)
        self.canvas.fill(sweep.stroke_of(discs), palette.neck)

    def _lower_body(self) -> None:
        canvas, palette, leg = self.canvas, self.palette, self.body.legs["R"]
        canvas.fill(self.block, palette.trousers)
        canvas.fill(sock_shape(leg), palette.sock)
        paint_shoe(canvas, leg.end, leg.last, palette.shoe, palette.sole)
        canvas.fill(self.near_leg, palette.trousers)
        if "chair" in self.scene.exercise.draw:
            self._weight_on_the_cushion(leg)
        hem = self.shirt.translated(*step((0, 0), spine_way(self.body.pelvis_angle), -HEM_SHADOW))
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
        rim = self.palette.rim is not None
        return arm_shapes(limb, self.body.thorax_angle, self.pose["fingers"], front=False, rim=rim)

    def _near_arm(self) -> None:
        canvas, palette, arm = self.canvas, self.palette, self.near_arm
        dark = faded(
            palette.trousers_shade if not palette.dark else palette.ground_shadow, ARM_SHADOW_STRENGTH
        )
        with canvas.within(self.shirt, self.block, self.near_leg):
            canvas.painter.translate(*ARM_SHADOW)
            canvas.fill(joined(arm.sleeve, arm.arm), palette.shirt_shade if False else dark)
        paint_arm(canvas, arm, ArmColours(palette.skin, palette.skin_shade, palette.sleeve, palette.rim))

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
            if not outer and (area in LATE_AREAS) != late:
                continue
            centre, turn, clip = self._place(area)
            size = glow.SIZES[area]
            if outer:
                glow.paint_outer_glow(self.canvas, centre, turn, size, strength)
                continue
            with self.canvas.within(*clip):
                glow.paint_glow(self.canvas, centre, turn, size, strength)

    def _place(self, area: str) -> tuple[Point, float, tuple[Shape, ...]]:
        """Centre and turn of the glow on *area*, and the shapes it lights up."""
        body, trunk = self.body, self.trunk
        leg, arm = body.legs["R"], body.arms["R"]
        trunk_shapes, leg_shapes = (self.shirt, self.block), (self.near_leg, self.block)
        arm_all = (self.near_arm.arm, *self.near_arm.hand)

        def along_spine(s: float, back: float) -> tuple[Point, float, tuple[Shape, ...]]:
            return trunk.behind(s, back), 90 - trunk.angle(s), trunk_shapes

        def along_leg(start: Point, end: Point, share: float, back: float, turn: float) -> Point:
            return step(lerp(start, end, share), forward_of(turn), -back)

        match area:
            case "low back":
                return along_spine(0.62, 0.034)
            case "upper back":
                return along_spine(1.5, 0.034)
            case "chest":
                return along_spine(1.55, -0.040)
            case "core":
                return along_spine(0.75, -0.034)
            case "belly":
                return along_spine(0.9, -0.030)
            case "neck":
                middle = lerp(body.collar, body.pivot, 0.5)
                place = step(middle, forward_of(-body.neck_angle), -0.012)
                return place, 90 - body.neck_angle, (self._neck_shape(), self.shirt)
            case "shoulders":
                place = step(arm.root, limb_way(-body.thorax_angle), 0.012)
                return place, 0.0, (self.near_arm.sleeve, self.shirt)
            case "buttocks":
                place = step(body.pelvis, forward_of(-body.pelvis_angle), -0.034)
                place = step(place, spine_way(body.pelvis_angle), -0.012)
                return place, 90 - body.pelvis_angle, (self.block, self.near_leg, self.shirt)
            case "hip flexors":
                place = step(step(leg.root, limb_way(leg.upper), 0.030), forward_of(leg.upper), 0.030)
                return place, leg.upper - 90, (*leg_shapes, self.shirt)
            case "hamstrings":
                return along_leg(leg.root, leg.middle, 0.52, 0.030, leg.upper), leg.upper - 90, leg_shapes
            case "thighs":
                return along_leg(leg.root, leg.middle, 0.50, -0.028, leg.upper), leg.upper - 90, leg_shapes
            case "calves":
                return along_leg(leg.middle, leg.end, 0.36, 0.022, leg.lower), leg.lower - 90, leg_shapes
            case "shins":
                return along_leg(leg.middle, leg.end, 0.45, -0.022, leg.lower), leg.lower - 90, leg_shapes
            case "feet":
                place = step(step(leg.end, forward_of(leg.last), 0.03), limb_way(leg.last), 0.022)
                return place, leg.last, (foot_box(leg),)
            case "forearms":
                return lerp(arm.middle, arm.end, 0.55), arm.lower - 90, arm_all
            case "hands":
                return lerp(arm.end, arm.tip, 0.45), arm.last - 90, arm_all
            case "jaw":
                return self._on_head(0.024, -0.034), 0.0, (self._head_box(),)
            case _:  # eyes
                return self._on_head(0.034, 0.003), 0.0, (self._head_box(),)

    def _on_head(self, ahead: float, up: float) -> Point:
        lean = self.body.head_angle
        return step(step(self.head, forward_of(-lean), ahead), spine_way(lean), up)

    def _head_box(self) -> Shape:
        from ergo.ui.figure.head import PROFILE_PATH

        return PROFILE_PATH.translated(*self.head)

    def _neck_shape(self) -> Shape:
        body = self.body
        return sweep.stroke_of([(*body.collar, 0.034), (*body.pivot, 0.029)])


LATE_AREAS = frozenset({"forearms", "hands", "eyes", "jaw", "shoulders", "feet"})


def joined(*shapes: QPolygonF) -> Shape:
    """Several outlines as one shape, so that their overlap is not darker."""
    from PySide6.QtGui import QPainterPath

    path = QPainterPath()
    path.setFillRule(sweep.WINDING)
    for shape in shapes:
        path.addPolygon(shape)
        path.closeSubpath()
    return path


def foot_box(leg: Limb) -> Shape:
    """The room a shoe takes."""
    toe = step(leg.end, forward_of(leg.last), 0.085)
    heel = step(leg.end, forward_of(leg.last), -0.025)
    down = limb_way(leg.last)
    return sweep.stroke_of([(*step(heel, down, 0.018), 0.024), (*step(toe, down, 0.024), 0.018)])
