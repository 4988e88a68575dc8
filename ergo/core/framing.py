"""What the picture of an exercise has to show: its edges, and the arrow that tells where the movement goes.

Belongs here: sizes and paths in body heights. Doesn't: pixels and colours (ui).
"""

from itertools import pairwise
from math import dist, hypot

import msgspec

from ergo.core.figure import Moment, Motion
from ergo.core.routine import Exercise, Model, eases
from ergo.core.skeleton import Point, Pose, Skeleton, forward_of, seen, skeleton, sole, spine_way, step

# How far the body reaches round its joints, with hair, clothes and shoes.
AROUND_HEAD, AROUND_SHOULDER, AROUND_HIP, AROUND_KNEE, AROUND_HAND = 0.085, 0.055, 0.075, 0.055, 0.03

# Small movements of the head are lost in a picture of the whole body.
CLOSE_CUT = {"neck": 0.13, "shoulders": 0.13, "eyes": 0.42}

# Where a close-up of hand or foot is shown, and how large: x, y, radius.
INSETS = {"hand": (0.53, 0.60, 0.135), "fingers": (0.53, 0.60, 0.135), "foot": (0.55, 0.40, 0.135)}

ARROW_SHORTEST, ARROW_SHORTEST_CLOSE, ARROW_AT_LEAST = 0.03, 0.018, 0.08
ARROW_LONGEST_ROLL, ROLL_OF_THE_PELVIS = (
    0.06,
    8.0,
)  # a pelvis that rolls (degrees) while nothing travels farther
ARROW_DISTANCE, ARROW_DISTANCE_HEAD, ARROW_BESIDE_HEAD = 0.055, 0.118, 0.105
FACE_DOWN = 45.0  # degrees from which the room beside the head is at its back
ARROW_FROM, ARROW_TO = 0.12, 0.92
ARROW_STEPS = 14
TURN_OF_THE_HEAD = 10.0  # degrees


class Frame(msgspec.Struct, frozen=True):
    """A rectangle in body heights, y up."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From bottom to top."""
        return self.top - self.bottom


def bounds(exercise: Exercise, model: Model, *, arrow: bool = True) -> Frame:
    """One frame for all key poses of *exercise*, its props and its arrows, so that nothing jumps."""
    motion = Motion(exercise, model)
    bodies = [skeleton(moment.pose, model.figure, exercise.view) for moment in motion.moments]
    frame = frame_of(exercise, model.figure, bodies)
    if not arrow:
        return frame
    return enclose([(x, y, 0.032) for path in arrow_paths(motion) for x, y in path], frame)


def frame_of(
    exercise: Exercise, figure: dict[str, float], bodies: list[Skeleton], *, cut: bool = True
) -> Frame:
    """The frame of these bodies and the props; *cut* low for small seated moves of head and shoulders."""
    low = CLOSE_CUT[exercise.regions[0]] if cut and is_close(exercise) else -1.0
    shown = (disc for body in bodies for disc in discs(body, figure) if disc[1] + disc[2] > low)
    frame = enclose(list(shown))
    for prop in exercise.draw:
        frame = enclose(prop_discs(prop, exercise.view, frame), frame)
    part = inset_of(exercise)
    if part:
        frame = enclose([INSETS[part]], frame)
    return Frame(frame.left, max(frame.bottom, low), frame.right, frame.top)


def inset_of(exercise: Exercise) -> str:
    """Which part is also shown large: "hand", "fingers" (a hand from the side), "foot", or "" for none."""
    return next((part for part in INSETS if f"inset of the {part}" in exercise.fx), "")


def is_close(exercise: Exercise) -> bool:
    """Whether the camera comes closer: seated moves of neck, shoulders and eyes."""
    return exercise.position == "seated" and exercise.regions[0] in CLOSE_CUT


def discs(body: Skeleton, figure: dict[str, float]) -> list[tuple[float, float, float]]:
    """Where the body is, as (x, y, radius)."""
    view = body.view
    around = [(*body.head, AROUND_HEAD), (*body.pelvis, AROUND_HIP), (*body.collar, AROUND_SHOULDER)]
    for arm in body.arms.values():
        wrist, tip = seen(arm.end, arm.end_depth, view), seen(arm.tip, arm.end_depth, view)
        elbow = seen(arm.middle, arm.middle_depth, view)
        around += [(*arm.root, AROUND_SHOULDER), (*elbow, AROUND_HAND), (*wrist, AROUND_HAND), (*tip, 0.012)]
    for leg in body.legs.values():
        knee, ankle = seen(leg.middle, leg.middle_depth, view), seen(leg.end, leg.end_depth, view)
        around += [(*knee, AROUND_KNEE), (*ankle, 0.042)]
        if view == "side":
            around += [(*point, 0.004) for point in sole(leg.end, leg.last, figure)]
    return around


def prop_discs(prop: str, view: str, frame: Frame) -> list[tuple[float, float, float]]:
    """Where a prop of the `draw` list is, as (x, y, radius)."""
    kind, at = prop_place(prop)
    match kind:
        case "chair" if view == "side":
            return [(-0.165, 0.62, 0), (0.185, 0.0, 0)]
        case "chair":
            return [(-0.16, 0.63, 0), (0.16, 0.0, 0)]
        case "mat":
            return [(frame.left, -0.04, 0), (frame.right, 0.018, 0)]
        case "topmat" if view == "top":
            return [(-0.257, 0.10, 0), (0.257, 0.955, 0)]
        case "topmat":
            return [(frame.left - 0.03, frame.bottom - 0.03, 0), (frame.right + 0.03, frame.top + 0.03, 0)]
        case "wall":
            return [(at[0] + 0.03, 0.0, 0)]
        case "desk":
            return [(at[0] - 0.16, 0.42, 0), (at[0] + 0.22, 0.0, 0)]
        case "rail":
            return [(at[0] - 0.05, 0.575, 0), (at[0] + 0.06, 0.0, 0)]
        case "footchair":
            return [(at[0] - 0.05, 0.25, 0), (at[0] + 0.28, 0.0, 0)]
        case _:  # a ball: x, y, radius
            return [(at[0], at[1], at[2])]


def prop_place(prop: str) -> tuple[str, tuple[float, ...]]:
    """The kind of a prop and its numbers: `wall.365` stands at 0.365, `ball:.1,.2,.02` is x, y, radius."""
    name, colon, numbers = prop.partition(":")
    if colon:
        return name, tuple(float(number) for number in numbers.split(","))
    name, dot, number = prop.partition(".")
    return name, (float(dot + number),) if dot else ()


def enclose(around: list[tuple[float, float, float]], frame: Frame | None = None) -> Frame:
    """The smallest frame round these discs, and round *frame* if there is one already."""
    edges = [(x - r, y - r, x + r, y + r) for x, y, r in around]
    if frame is not None:
        edges.append((frame.left, frame.bottom, frame.right, frame.top))
    left, bottom, right, top = zip(*edges, strict=True)
    return Frame(min(left), min(bottom), max(right), max(top))


def arrow_paths(motion: Motion) -> list[list[Point]]:
    """The arrow of each move, from key pose to key pose; empty for a move that shows none, such as a hold."""
    moves = list(pairwise(motion.moments))
    held = range(1, len(moves) - 1) if motion.exercise.kind == "hold" else ()
    return [[] if move in held else arrow_path(motion, *moments) for move, moments in enumerate(moves)]


def arrow_path(motion: Motion, before: Moment, after: Moment) -> list[Point]:
    """Where the arrow between two key poses runs, beside the body; empty if the body hardly moves."""
    exercise = motion.exercise
    if not eases(exercise):
        return []  # walking and shaking go to and fro too fast to follow an arrow
    turn = after.pose["headYaw"] - before.pose["headYaw"]
    if abs(turn) > TURN_OF_THE_HEAD and exercise.view != "side":
        return arc_over_the_head(motion, before, after, 1 if turn > 0 else -1)
    times = [before.t + (after.t - before.t) * (i / ARROW_STEPS) for i in range(ARROW_STEPS + 1)]
    bodies = [skeleton(motion.pose(t), motion.figure, exercise.view) for t in times]
    names = SHOWN.get(exercise.id, JOINTS)
    ways = {name: [joint(body, name) for body in bodies] for name in names}
    name = max(names, key=lambda joint_name: length(ways[joint_name]))
    roll = after.pose["pelvis"] - before.pose["pelvis"] if exercise.id not in SHOWN else 0.0
    if length(ways[name]) < ARROW_LONGEST_ROLL and abs(roll) > ROLL_OF_THE_PELVIS and exercise.view == "side":
        return arc_round_the_hip(bodies[0], 1 if roll > 0 else -1)
    shortest = ARROW_SHORTEST_CLOSE if is_close(exercise) or exercise.id in SHOWN else ARROW_SHORTEST
    if length(ways[name]) < shortest:
        return []
    around = [bodies[0]] * len(bodies) if name == "pelvis" else bodies
    beside = [moved_out(point, body, name) for point, body in zip(ways[name], around, strict=True)]
    return aside(lengthened(part_of(beside, ARROW_FROM, ARROW_TO)), bodies[0], name)


JOINTS = ("head", "handR", "handL", "elbowR", "elbowL", "kneeR", "kneeL", "footR", "footL", "shoulder")

# Where the part to watch isn't the part that moves farthest.
SHOWN = {
    "weight-shift": ("pelvis",),
    "hip-circles": ("pelvis",),
    "hip-hike": ("footR",),
    "inner-thigh": ("pelvis",),
    "hipflexor-kneel": ("pelvis",),
    "hipflexor-stand": ("pelvis",),
    "bridge": ("pelvis",),
    "calf-bent": ("pelvis",),
    "shrug-circles": ("shoulder",),
    "blade-squeeze": ("shoulder",),
    "sphinx": ("head",),
    "sit-to-stand": ("head",),
    "heel-raise": ("head",),
    "calf-towel": ("footR",),
    "step-touch": ("footR", "footL"),
}


def joint(body: Skeleton, name: str) -> Point:
    """The drawn place of a joint by its name in JOINTS."""
    match name[:-1]:
        case "hand":
            return seen(body.arms[name[-1]].tip, body.arms[name[-1]].end_depth, body.view)
        case "elbow":
            return seen(body.arms[name[-1]].middle, body.arms[name[-1]].middle_depth, body.view)
        case "knee":
            return seen(body.legs[name[-1]].middle, body.legs[name[-1]].middle_depth, body.view)
        case "foot":
            return seen(body.legs[name[-1]].tip, body.legs[name[-1]].end_depth, body.view)
    match name:
        case "head":
            return body.head
        case "shoulder":
            return body.arms["R"].root
        case _:
            return body.pelvis


def moved_out(point: Point, body: Skeleton, name: str) -> Point:
    """*point* moved away from the trunk, so that the arrow lies beside the body."""
    if name == "head":
        return step(point, spine_way(body.head_angle), ARROW_DISTANCE_HEAD)
    if name == "shoulder":
        return step(point, forward_of(-body.thorax_angle), -ARROW_DISTANCE * 1.6)
    if name == "pelvis":  # on the belly from the front, before the hip from the side
        front = body.view == "side"
        way = forward_of(-body.pelvis_angle) if front else spine_way(body.pelvis_angle)
        return step(point, way, ARROW_DISTANCE * (2 if front else 1))
    middle = ((body.waist[0] + body.pelvis[0]) / 2, (body.waist[1] + body.pelvis[1]) / 2)
    across, rise = point[0] - middle[0], point[1] - middle[1]
    away = hypot(across, rise) or 1.0
    return step(point, (across / away, rise / away), ARROW_DISTANCE)


def aside(path: list[Point], body: Skeleton, name: str) -> list[Point]:
    """*path* beside the head where it would run into the crown: nodding, or leaning towards the camera."""
    if name != "head" or not path:
        return path
    up = spine_way(body.head_angle)
    across, rise = path[-1][0] - path[0][0], path[-1][1] - path[0][1]
    if abs(across * up[0] + rise * up[1]) < 0.7 * hypot(across, rise):
        return path
    faces_down = body.view == "side" and body.head_angle > FACE_DOWN
    beside = -ARROW_BESIDE_HEAD if faces_down else ARROW_BESIDE_HEAD
    return [
        step(step(point, up, -ARROW_DISTANCE_HEAD), forward_of(-body.head_angle), beside) for point in path
    ]


def lengthened(path: list[Point]) -> list[Point]:
    """A very short path drawn out about its middle, so that the arrow has a shaft."""
    size = length(path)
    if not 0 < size < ARROW_AT_LEAST:
        return path
    grow = ARROW_AT_LEAST / size
    x, y = sum(point[0] for point in path) / len(path), sum(point[1] for point in path) / len(path)
    return [(x + (px - x) * grow, y + (py - y) * grow) for px, py in path]


def arc_round_the_hip(body: Skeleton, sign: int) -> list[Point]:
    """An arc over the hip, the way the pelvis rolls (forward: 1)."""
    turns = [sign * (i / ARROW_STEPS * 2 - 1) * 48 for i in range(ARROW_STEPS + 1)]
    return [step(body.pelvis, spine_way(turn), 0.088) for turn in turns]


def arc_over_the_head(motion: Motion, before: Moment, after: Moment, sign: int) -> list[Point]:
    """A short arc above the crown, the way the nose goes."""
    head = skeleton(blend_half(before, after), motion.figure, motion.exercise.view).head
    spread = [sign * (i / ARROW_STEPS * 2 - 1) for i in range(ARROW_STEPS + 1)]
    return [(head[0] + 0.075 * u, head[1] + 0.125 - 0.03 * u * u) for u in spread]


def blend_half(before: Moment, after: Moment) -> Pose:
    """The pose half way between two key poses."""
    return {channel: (value + after.pose[channel]) / 2 for channel, value in before.pose.items()}


def length(path: list[Point]) -> float:
    """How long a path is, in body heights."""
    return sum(dist(a, b) for a, b in pairwise(path))


def part_of(path: list[Point], start: float, end: float) -> list[Point]:
    """The piece of *path* between two shares of its length."""
    total, gone, piece = length(path), 0.0, []
    for a, b in pairwise(path):
        way = dist(a, b)
        for share in (start, end):
            if gone <= share * total < gone + way:
                k = (share * total - gone) / way
                piece.append((a[0] + (b[0] - a[0]) * k, a[1] + (b[1] - a[1]) * k))
        gone += way
        if start * total < gone < end * total:
            piece.append(b)
    return piece
