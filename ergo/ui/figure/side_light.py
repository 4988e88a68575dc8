"""Where the glow lies on the figure seen from the side.

Belongs here: the place of each area, and the shapes it lights up. Doesn't: the light itself (glow).
"""

import msgspec

from ergo.core.skeleton import Limb, Point, Skeleton, forward_of, limb_way, spine_way, step
from ergo.ui.figure.canvas import Shape
from ergo.ui.figure.glow import Light
from ergo.ui.figure.head import PROFILE_SHAPE
from ergo.ui.figure.limbs import ArmShapes
from ergo.ui.figure.sweep import stroke_of
from ergo.ui.figure.trunk import Trunk, lerp

# Way along the spine, and how far behind it (before it: negative).
ON_TRUNK = {
    "low back": (0.62, 0.034),
    "upper back": (1.5, 0.034),
    "chest": (1.55, -0.040),
    "core": (0.75, -0.034),
    "belly": (0.9, -0.030),
}
# Thigh or shank, share of its length, and how far behind it.
ON_LEG = {
    "hamstrings": ("thigh", 0.52, 0.030),
    "thighs": ("thigh", 0.50, -0.028),
    "calves": ("shank", 0.36, 0.022),
    "shins": ("shank", 0.45, -0.022),
}
# Forward of and above the middle of the head.
ON_HEAD = {"eyes": (0.034, 0.003), "jaw": (0.024, -0.034)}


class SideShapes(msgspec.Struct, frozen=True):
    """What the light of the side view can fall on."""

    body: Skeleton
    trunk: Trunk
    head: Point
    shirt: Shape
    block: Shape
    near_leg: Shape
    near_arm: ArmShapes


def light_on(area: str, shapes: SideShapes) -> Light:
    """The light on *area*, one of `glow.SIZES`."""
    body, trunk = shapes.body, shapes.trunk
    if area in ON_TRUNK:
        s, back = ON_TRUNK[area]
        return Light(trunk.behind(s, back), 90 - trunk.angle(s), (shapes.shirt, shapes.block))
    if area in ON_LEG:
        return leg_light(area, body.legs["R"], shapes)
    if area in ON_HEAD:
        ahead, up = ON_HEAD[area]
        lean = body.head_angle
        place = step(step(shapes.head, forward_of(-lean), ahead), spine_way(lean), up)
        return Light(place, 0.0, (PROFILE_SHAPE.translated(*shapes.head),))
    if area in ("shoulders", "forearms", "hands"):
        return arm_light(area, body.arms["R"], shapes)
    return joint_light(area, body.legs["R"], shapes)


def leg_light(area: str, leg: Limb, shapes: SideShapes) -> Light:
    """The light on a muscle of thigh or shank."""
    bone, share, back = ON_LEG[area]
    start, end, turn = (
        (leg.root, leg.middle, leg.upper) if bone == "thigh" else (leg.middle, leg.end, leg.lower)
    )
    place = step(lerp(start, end, share), forward_of(turn), -back)
    return Light(place, turn - 90, (shapes.near_leg, shapes.block))


def arm_light(area: str, arm: Limb, shapes: SideShapes) -> Light:
    """The light on shoulder, forearm or hand."""
    skin = (shapes.near_arm.arm, *shapes.near_arm.hand)
    if area == "forearms":
        return Light(lerp(arm.middle, arm.end, 0.55), arm.lower - 90, skin)
    if area == "hands":
        return Light(lerp(arm.end, arm.tip, 0.45), arm.last - 90, skin)
    place = step(arm.root, limb_way(-shapes.body.thorax_angle), 0.012)
    return Light(place, 0.0, (shapes.near_arm.sleeve, shapes.shirt))


def joint_light(area: str, leg: Limb, shapes: SideShapes) -> Light:
    """The light on neck, hip, buttocks or foot."""
    body = shapes.body
    match area:
        case "neck":
            place = step(lerp(body.collar, body.pivot, 0.5), forward_of(-body.neck_angle), -0.012)
            neck = stroke_of([(*body.collar, 0.034), (*body.pivot, 0.029)])
            return Light(place, 90 - body.neck_angle, (neck, shapes.shirt))
        case "buttocks":
            place = step(body.pelvis, forward_of(-body.pelvis_angle), -0.034)
            place = step(place, spine_way(body.pelvis_angle), -0.012)
            return Light(place, 90 - body.pelvis_angle, (shapes.block, shapes.near_leg, shapes.shirt))
        case "hip flexors":
            place = step(step(leg.root, limb_way(leg.upper), 0.030), forward_of(leg.upper), 0.030)
            return Light(place, leg.upper - 90, (shapes.near_leg, shapes.block, shapes.shirt))
        case _:  # feet
            place = step(step(leg.end, forward_of(leg.last), 0.03), limb_way(leg.last), 0.022)
            return Light(place, leg.last, (foot_room(leg),))


def foot_room(leg: Limb) -> Shape:
    """The room a shoe takes."""
    down = limb_way(leg.last)
    heel, toe = (step(leg.end, forward_of(leg.last), ahead) for ahead in (-0.025, 0.085))
    return stroke_of([(*step(heel, down, 0.018), 0.024), (*step(toe, down, 0.024), 0.018)])
