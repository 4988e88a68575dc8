"""Joint angles to the points of the body, and back again for a hand or foot that stays where it is.

Belongs here: forward kinematics of the three views, and the two-link solution of one limb. Doesn't: time
(figure), what the camera shows (framing), drawing (ui).

Lengths are fractions of body height after Drillis and Contini (1966). x runs right, y up, the floor is y = 0.
Spine angles count from straight up, forward (side view) or to the right of the screen (front, top) positive;
limb angles count counter-clockwise from straight down.
"""

from math import acos, atan2, cos, degrees, dist, hypot, radians, sin, sqrt

import msgspec

from ergo.core.routine import View

Point = tuple[float, float]
Pose = dict[str, float]

# How much lower a point is drawn for each unit it lies in front of the body: a camera some 12 degrees above.
CAMERA_DROP = 0.20

# A limb that holds on keeps this much bend, in body heights of its reach.
SLACK = 1e-6


class Limb(msgspec.Struct, frozen=True, gc=False):
    """An arm (shoulder, elbow, wrist, finger tips) or a leg (hip, knee, ankle, toes)."""

    root: Point
    middle: Point
    end: Point
    tip: Point
    upper: float  # degrees, absolute
    lower: float
    last: float  # of the hand, or of the foot (0: flat, toes to the right)
    middle_depth: float = 0.0  # how far in front of the body (front view)
    end_depth: float = 0.0


class Skeleton(msgspec.Struct, frozen=True):
    """Every joint the drawing needs, in body heights."""

    view: View
    pelvis: Point  # middle of the hips
    waist: Point  # where the lumbar and the thoracic spine meet
    collar: Point  # C7
    pivot: Point  # what the head turns about
    head: Point  # its middle
    pelvis_angle: float
    lumbar_angle: float
    thorax_angle: float
    neck_angle: float
    head_angle: float
    arms: dict[str, Limb]
    legs: dict[str, Limb]


def spine_way(angle: float) -> Point:
    """The unit step along the spine at *angle* degrees from straight up."""
    turn = radians(angle)
    return sin(turn), cos(turn)


def limb_way(angle: float) -> Point:
    """The unit step along a limb at *angle* degrees from straight down."""
    turn = radians(angle)
    return sin(turn), -cos(turn)


def forward_of(angle: float) -> Point:
    """The unit step to the front of a limb at *angle* degrees; for a flat foot, where its toes point."""
    turn = radians(angle)
    return cos(turn), sin(turn)


def step(start: Point, way: Point, length: float) -> Point:
    """*start* moved *length* along *way*."""
    return start[0] + way[0] * length, start[1] + way[1] * length


def sole(ankle: Point, foot_angle: float, figure: dict[str, float]) -> tuple[Point, Point]:
    """Heel and toe on the underside of the shoe, side view."""
    under = step(ankle, limb_way(foot_angle), figure["foot_h"])
    along = forward_of(foot_angle)
    return step(under, along, -figure["foot_back"]), step(under, along, figure["foot_fwd"])


def skeleton(pose: Pose, figure: dict[str, float], view: View) -> Skeleton:
    """All joints of *pose*; *figure* holds the lengths of the model."""
    pelvis_angle = pose["pelvis"]
    lumbar_angle = pelvis_angle + pose["lumbar"]
    thorax_angle = lumbar_angle + pose["thoracic"]
    neck_angle = thorax_angle + pose["neck"]
    head_angle = neck_angle + pose["head"]
    pelvis = (pose["x"], pose["y"])
    waist = step(pelvis, spine_way(lumbar_angle), figure["lumbar"] * pose["lenSp"])
    collar = step(waist, spine_way(thorax_angle), figure["thoracic"] * pose["lenSp"])
    nod = 1.0 if view == "side" else cos(radians(pose["nod"]))
    pivot = step(collar, spine_way(neck_angle), figure["neck"] * nod)
    head = step(pivot, spine_way(head_angle), figure["head_c"])
    arm, leg = (side_arm, side_leg) if view == "side" else (front_arm, front_leg)
    return Skeleton(
        view, pelvis, waist, collar, pivot, head,
        pelvis_angle, lumbar_angle, thorax_angle, neck_angle, head_angle,
        arms={side: arm(pose, figure, side, collar, thorax_angle) for side in "RL"},
        legs={side: leg(pose, figure, side, pelvis, pelvis_angle) for side in "RL"},
    )  # fmt: skip


def side_arm(pose: Pose, figure: dict[str, float], side: str, collar: Point, thorax: float) -> Limb:
    """One arm seen from the side."""
    forward, up = (cos(radians(thorax)), -sin(radians(thorax))), spine_way(thorax)
    shoulder = step(step(collar, forward, pose["protract"]), up, pose["shrug" + side])
    upper = pose["sh" + side] - thorax
    lower = upper + pose["el" + side]
    hand = lower + pose["wr" + side]
    elbow = step(shoulder, limb_way(upper), figure["ua"] * pose["lenUa" + side])
    wrist = step(elbow, limb_way(lower), figure["fa"] * pose["lenFa" + side])
    return Limb(shoulder, elbow, wrist, step(wrist, limb_way(hand), figure["hand"]), upper, lower, hand)


def side_leg(pose: Pose, figure: dict[str, float], side: str, pelvis: Point, pelvis_angle: float) -> Limb:
    """One leg seen from the side."""
    upper = pose["hip" + side] - pelvis_angle
    lower = upper - pose["knee" + side]
    foot = lower + pose["ankle" + side]
    knee = step(pelvis, limb_way(upper), figure["th"] * pose["lenTh" + side])
    ankle = step(knee, limb_way(lower), figure["sh"] * pose["lenSh" + side])
    return Limb(pelvis, knee, ankle, sole(ankle, foot, figure)[1], upper, lower, foot)


def lost_length(length: float, shown: float) -> float:
    """How far a bone reaches towards the camera when only the share *shown* of its length is seen."""
    return length * sqrt(max(0.0, 1 - shown * shown))


def front_arm(pose: Pose, figure: dict[str, float], side: str, collar: Point, thorax: float) -> Limb:
    """One arm seen from the front or above; R is on the right of the screen, as in a mirror."""
    sign = 1 if side == "R" else -1
    across, up = (cos(radians(thorax)), -sin(radians(thorax))), spine_way(thorax)
    half = figure["sho_half"] * max(0.55, cos(radians(pose["trunkYaw"])))
    shoulder = step(step(collar, across, sign * half), up, pose["shrug" + side])
    upper = sign * pose["sh" + side] - thorax
    lower = upper + sign * pose["el" + side]
    hand = lower + sign * pose["wr" + side]
    shown_upper, shown_lower = pose["lenUa" + side], pose["lenFa" + side]
    elbow = step(shoulder, limb_way(upper), figure["ua"] * shown_upper)
    wrist = step(elbow, limb_way(lower), figure["fa"] * shown_lower)
    tip = step(wrist, limb_way(hand), figure["hand"])
    elbow_depth = lost_length(figure["ua"], shown_upper)
    wrist_depth = elbow_depth + lost_length(figure["fa"], shown_lower)
    return Limb(shoulder, elbow, wrist, tip, upper, lower, hand, elbow_depth, wrist_depth)


def front_leg(pose: Pose, figure: dict[str, float], side: str, pelvis: Point, pelvis_angle: float) -> Limb:
    """One leg seen from the front or above."""
    sign = 1 if side == "R" else -1
    across = (cos(radians(pelvis_angle)), -sin(radians(pelvis_angle)))
    hip = step(pelvis, across, sign * figure["hip_half"])
    upper = sign * pose["hip" + side] - pelvis_angle
    lower = upper - sign * pose["knee" + side]
    foot = lower + sign * pose["ankle" + side]
    shown_upper, shown_lower = pose["lenTh" + side], pose["lenSh" + side]
    knee = step(hip, limb_way(upper), figure["th"] * shown_upper)
    ankle = step(knee, limb_way(lower), figure["sh"] * shown_lower)
    knee_depth = lost_length(figure["th"], shown_upper)
    ankle_depth = knee_depth - lost_length(figure["sh"], shown_lower)
    tip = step(ankle, limb_way(foot), figure["foot_h"])
    return Limb(hip, knee, ankle, tip, upper, lower, foot, knee_depth, ankle_depth)


def seen(point: Point, depth: float, view: View) -> Point:
    """Where a point that lies *depth* in front of the body is drawn."""
    return point if view != "front" else (point[0], point[1] - CAMERA_DROP * depth)


def two_link(root: Point, target: Point, upper: float, lower: float) -> tuple[float, float]:
    """Angle of the upper bone and bend of the joint (both degrees) that bring the end to *target*.

    The joint bends so that the upper bone swings forward (counter-clockwise) of the straight line: a knee.
    For an elbow take the mirror image, see `solve_arm`. A target out of reach gives the straight limb.
    """
    across, rise = target[0] - root[0], target[1] - root[1]
    reach = min(max(hypot(across, rise), abs(upper - lower) + 1e-9), upper + lower - 1e-9)
    line = degrees(atan2(across, -rise))
    at_root = degrees(acos(clamp((upper**2 + reach**2 - lower**2) / (2 * upper * reach))))
    at_joint = degrees(acos(clamp((upper**2 + lower**2 - reach**2) / (2 * upper * lower))))
    return line + at_root, 180 - at_joint


def clamp(cosine: float) -> float:
    """*cosine* kept within -1..1, where rounding may push it out."""
    return max(-1.0, min(1.0, cosine))


def nearest_turn(angle: float, wanted: float) -> float:
    """*angle* plus whole turns, as near to *wanted* as it gets."""
    return angle + 360 * round((wanted - angle) / 360)


def solve_leg(
    pose: Pose, body: Skeleton, side: str, target: tuple[float, ...], figure: dict[str, float]
) -> Pose:
    """*pose* with this leg bent so that its ankle is on *target*; its third number is the foot's angle."""
    root = body.legs[side].root
    pose = stretched(pose, "lenTh" + side, "lenSh" + side, figure["th"], figure["sh"], dist(root, target[:2]))
    upper, lower = figure["th"] * pose["lenTh" + side], figure["sh"] * pose["lenSh" + side]
    thigh, knee = two_link(root, (target[0], target[1]), upper, lower)
    hip = nearest_turn(thigh + body.pelvis_angle, pose["hip" + side])
    solved = {**pose, "hip" + side: hip, "knee" + side: knee}
    if len(target) > 2:
        ankle = target[2] - (hip - body.pelvis_angle - knee)
        solved["ankle" + side] = nearest_turn(ankle, pose["ankle" + side])
    return solved


def solve_arm(
    pose: Pose, body: Skeleton, side: str, target: tuple[float, ...], figure: dict[str, float]
) -> Pose:
    """*pose* with this arm bent so that its wrist is on *target*; its third number is the hand's angle."""
    root = body.arms[side].root
    pose = stretched(pose, "lenUa" + side, "lenFa" + side, figure["ua"], figure["fa"], dist(root, target[:2]))
    upper, lower = figure["ua"] * pose["lenUa" + side], figure["fa"] * pose["lenFa" + side]
    mirrored, elbow = two_link((-root[0], root[1]), (-target[0], target[1]), upper, lower)
    shoulder = nearest_turn(-mirrored + body.thorax_angle, pose["sh" + side])
    solved = {**pose, "sh" + side: shoulder, "el" + side: elbow}
    if len(target) > 2:
        wrist = target[2] - (shoulder - body.thorax_angle + elbow)
        solved["wr" + side] = nearest_turn(wrist, pose["wr" + side])
    return solved


def stretched(
    pose: Pose, upper: str, lower: str, upper_length: float, lower_length: float, reach: float
) -> Pose:
    """*pose* with one limb a little longer where its target lies up to 5 % out of reach.

    Between key poses a planted hand can drift a hundredth of the height away from a straight arm; a longer
    arm goes unseen there, a sliding hand doesn't.
    """
    length = upper_length * pose[upper] + lower_length * pose[lower]
    if reach < length - SLACK:
        return pose
    grow = min((reach + SLACK) / length, 1.05)
    return {**pose, upper: pose[upper] * grow, lower: pose[lower] * grow}
