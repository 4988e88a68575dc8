"""Where the glow lies on the figure seen from the front or above.

Belongs here: the places of each area (two for what the body has twice), and the shapes it lights up.
Doesn't: the light itself (glow).
"""

from math import atan2, degrees

import msgspec

from ergo.core.skeleton import Limb, Point, Pose, Skeleton, forward_of, limb_way, spine_way, step
from ergo.ui.figure.canvas import Shape
from ergo.ui.figure.glow import Light
from ergo.ui.figure.limbs import ArmShapes
from ergo.ui.figure.scene import SIDES
from ergo.ui.figure.sweep import hull_of
from ergo.ui.figure.trunk import Trunk, lerp

ON_TRUNK = {
    "low back": 0.62,
    "core": 0.75,
    "belly": 0.9,
    "upper back": 1.3,
    "chest": 1.5,
}  # way along the spine
LONG_SIDE = 0.062  # how far out the light lies on the long side of a side bend
BENT = 8.0  # degrees of side bend
ASIDE = 4.0  # degrees of tilt or turn from which only one side of the neck glows


class FrontShapes(msgspec.Struct, frozen=True):
    """What the light of the front view can fall on; limbs as the camera sees them."""

    body: Skeleton
    pose: Pose
    trunk: Trunk
    head: Point
    seated: bool
    working: tuple[str, ...]  # sides
    shirt: Shape
    neck: Shape
    arms: dict[str, ArmShapes]
    seen_arms: dict[str, Limb]
    legs: dict[str, Limb]
    thighs: dict[str, Shape]
    shanks: dict[str, Shape]


def lights_on(area: str, shapes: FrontShapes) -> list[Light]:
    """The lights on *area*, one of `glow.SIZES`."""
    if area in ON_TRUNK:
        return [trunk_light(ON_TRUNK[area], shapes)]
    match area:
        case "neck":
            return neck_lights(shapes)
        case "eyes" | "jaw":
            return head_lights(area, shapes)
        case "shoulders" | "forearms" | "hands":
            return [arm_light(area, side, shapes) for side in shapes.working]
        case _:
            return [leg_light(area, side, shapes) for side in shapes.working]


def trunk_light(s: float, shapes: FrontShapes) -> Light:
    """The light at way *s* of the spine; in a side bend on its long side."""
    bend = shapes.body.thorax_angle - shapes.body.pelvis_angle
    out = 0.0 if abs(bend) < BENT else -LONG_SIDE if bend > 0 else LONG_SIDE
    angle = shapes.trunk.angle(s)
    return Light(step(shapes.trunk.point(s), forward_of(-angle), out), 90 - angle, (shapes.shirt,))


def neck_lights(shapes: FrontShapes) -> list[Light]:
    """From the neck to the shoulder, on the side away from the tilt or turn."""
    body = shapes.body
    turn = body.head_angle - body.thorax_angle + shapes.pose["headYaw"] * 0.4
    across, up = forward_of(-body.thorax_angle), spine_way(body.thorax_angle)
    lights = []
    for sign in (1, -1) if abs(turn) < ASIDE else (-1,) if turn > 0 else (1,):
        joint = body.arms["R" if sign > 0 else "L"].root
        top = step(lerp(body.collar, body.pivot, 0.62), across, 0.026 * sign)
        end = lerp(body.collar, joint, 0.60)
        lights.append(
            Light(step(lerp(top, end, 0.5), up, 0.004), slope(top, end), (shapes.shirt, shapes.neck))
        )
    return lights


def head_lights(area: str, shapes: FrontShapes) -> list[Light]:
    """On both eyes, or on the jaw."""
    lean = shapes.body.head_angle
    across, up = forward_of(-lean), spine_way(lean)
    face = (hull_of([(*shapes.head, 0.055)]),)
    if area == "jaw":
        return [Light(step(shapes.head, up, -0.04), -lean, face)]
    return [Light(step(step(shapes.head, up, 0.002), across, out), -lean, face) for out in (-0.018, 0.018)]


def arm_light(area: str, side: str, shapes: FrontShapes) -> Light:
    """On shoulder, forearm or hand."""
    arm, shape = shapes.seen_arms[side], shapes.arms[side]
    match area:
        case "shoulders":
            body = shapes.body
            place = step(lerp(body.collar, arm.root, 0.85), limb_way(-body.thorax_angle), 0.012)
            return Light(place, 0.0, (shape.sleeve, shapes.shirt))
        case "forearms":
            return Light(
                lerp(arm.middle, arm.end, 0.55), slope(arm.middle, arm.end), (shape.arm, *shape.hand)
            )
        case _:
            return Light(lerp(arm.end, arm.tip, 0.45), slope(arm.end, arm.tip), (shape.arm, *shape.hand))


def leg_light(area: str, side: str, shapes: FrontShapes) -> Light:
    """On hip, thigh, shank or foot."""
    leg, lit = shapes.legs[side], (shapes.thighs[side], shapes.shanks[side], shapes.shirt)
    match area:
        case "buttocks" | "hip flexors":
            down = (0.0, -1.0) if shapes.seated else limb_way(leg.upper)
            out = step(leg.root, forward_of(-shapes.body.pelvis_angle), 0.030 * SIDES[side])
            return Light(step(out, down, 0.022), slope(leg.root, leg.middle), lit)
        case "hamstrings" | "thighs":
            return Light(lerp(leg.root, leg.middle, 0.5), slope(leg.root, leg.middle), lit)
        case "calves" | "shins":
            return Light(lerp(leg.middle, leg.end, 0.36), slope(leg.middle, leg.end), lit)
        case _:  # feet
            return Light(step(leg.end, limb_way(leg.last), 0.02), 0.0, (hull_of([(*leg.end, 0.07)]),))


def slope(start: Point, end: Point) -> float:
    """The direction from *start* to *end*, degrees counter-clockwise from the right."""
    return degrees(atan2(end[1] - start[1], end[0] - start[0]))
