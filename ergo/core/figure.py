"""How an exercise moves: the pose of the body at any second of its cycle.

Belongs here: blending key poses, planted hands and feet, left and right, the small range. Doesn't: joints in
space (skeleton), what the camera shows (framing), drawing (ui), which second it is (routine, player).
"""

from bisect import bisect_right
from functools import cached_property, partial
from math import cos, pi

import msgspec

from ergo.core.routine import Exercise, Keyframe, Model, Side, eases
from ergo.core.skeleton import (
    Limb,
    Pose,
    forward_of,
    limb_way,
    skeleton,
    sole,
    solve_arm,
    solve_leg,
    step,
)

# These make no sense by halves: a chair is left or it isn't, and a step or a breath has its own size.
WHOLE = frozenset({"sit-to-stand", "walk-easy", "march-spot", "step-touch"})

# Seen from the front or above these point the other way in the mirror.
MIRRORED = ("x", "pelvis", "lumbar", "thoracic", "neck", "head", "trunkYaw", "headYaw", "lookX")

# Where a resting wrist lies on the thigh: along it from the hip, above its bone, and the hand's angle to it.
REST_ALONG, REST_ABOVE, REST_TURN = 0.180, 0.064, -7.0
FLAT, SAME_PLACE = 7.0, 0.025  # a foot that stands: degrees from flat, body heights from where it was
LEVEL_THIGH = (60.0, 130.0)  # absolute angle of a thigh a hand can rest on
ARM_CHANNELS = ("sh", "el", "wr", "lenUa", "lenFa")

Target = tuple[float, ...]
Plants = dict[str, Target]


class Moment(msgspec.Struct, frozen=True):
    """A key pose with every channel, its contacts kept exactly."""

    t: float
    pose: Pose
    plants: Plants


class Motion:
    """One exercise made ready to play: ask it for the pose at any second of the cycle."""

    def __init__(self, exercise: Exercise, model: Model, small: float = 1.0) -> None:
        """*small* shrinks every change from the first key pose: 1.0 whole, 0.6 with care, 0.4 in relief."""
        self.exercise, self.figure = exercise, model.figure
        self._stood: dict[str, float] = {}  # where each foot first stood
        self._whole = partial(complete, model, exercise)
        self._share = 1.0 if moves_whole(exercise) else small
        self._times = [keyframe.t for keyframe in exercise.keyframes]

    @cached_property
    def moments(self) -> tuple[Moment, ...]:
        """All key poses."""
        return tuple(self._moment(keyframe) for keyframe in self.exercise.keyframes)

    def pose(self, cycle_seconds: float) -> Pose:
        """Every channel at *cycle_seconds*, which is kept within the cycle."""
        before, after, share = self.between(cycle_seconds)
        pose = blend(before.pose, after.pose, share)
        shared = {
            contact: mix(target, after.plants[contact], share)
            for contact, target in before.plants.items()
            if contact in after.plants
        }
        return self._planted(pose, shared)

    def between(self, cycle_seconds: float) -> tuple[Moment, Moment, float]:
        """The key poses before and after this second, and the eased share of the way between them."""
        index = self.move(cycle_seconds)
        before, after = self.moments[index], self.moments[index + 1]
        share = min(max((cycle_seconds - before.t) / (after.t - before.t), 0.0), 1.0)
        if eases(self.exercise):
            share = 0.5 - 0.5 * cos(pi * share)
        return before, after, share

    def move(self, cycle_seconds: float) -> int:
        """Which move it is in: 0 goes from the first key pose to the second."""
        return min(max(bisect_right(self._times, cycle_seconds) - 1, 0), len(self.moments) - 2)

    def still(self, cycle_seconds: float) -> Pose:
        """The same as `pose`; quick for the second of a key pose, when nothing else is asked."""
        first, *others = self.exercise.keyframes
        for keyframe in others:
            if keyframe.t == cycle_seconds:
                if self.exercise.base == "stand":
                    self._moment(first)  # tells where the feet stand
                return self._moment(keyframe).pose
        return self.pose(cycle_seconds)

    def _moment(self, keyframe: Keyframe) -> Moment:
        first, small = self.exercise.keyframes[0], self._share
        pose = blend(self._whole(first), self._whole(keyframe), small)
        plants = {
            contact: mix(first.plant.get(contact, target), target, small)
            for contact, target in keyframe.plant.items()
            if small == 1.0 or contact in first.plant
        }
        plants = {**self._resting_hands(keyframe, pose), **plants}
        pose = self._planted(pose, plants)
        stance = {} if any(contact.startswith("foot") for contact in plants) else self._stance(pose)
        return Moment(keyframe.t, self._solve(pose, stance, "foot"), {**plants, **stance})

    def _planted(self, pose: Pose, plants: Plants) -> Pose:
        """*pose* with planted feet in place, soles on the floor, and planted hands in place.

        The root moves before the hands are solved, so that neither feet nor hands slide.
        """
        if self.exercise.view != "side":
            return self._on_the_floor(pose) if self.exercise.position == "standing" else pose
        pose = self._solve(pose, plants, "foot")
        if self.exercise.position == "standing" and not any(contact.startswith("foot") for contact in plants):
            pose = self._on_the_floor(pose)
        return self._solve(pose, plants, "hand")

    def _stance(self, pose: Pose) -> Plants:
        """The feet that simply stand, seen from the side: flat and always in the same place."""
        exercise = self.exercise
        if exercise.view != "side" or exercise.base != "stand" or not eases(exercise):
            return {}
        legs = skeleton(pose, self.figure, "side").legs
        for side, leg in legs.items():
            self._stood.setdefault(side, leg.end[0])
        return {
            "foot" + side: (self._stood[side], self.figure["foot_h"], 0.0)
            for side, leg in legs.items()
            if abs(leg.last) < FLAT and abs(leg.end[0] - self._stood[side]) < SAME_PLACE and leg.end[1] < 0.06
        }

    def _resting_hands(self, keyframe: Keyframe, pose: Pose) -> Plants:
        """On a chair, hands the key pose says nothing of lie on the thighs, however the trunk moves."""
        if self.exercise.view != "side" or self.exercise.base != "seat":
            return {}
        legs = skeleton(pose, self.figure, "side").legs
        return {
            "hand" + side: on_the_thigh(leg)
            for side, leg in legs.items()
            if LEVEL_THIGH[0] <= leg.upper <= LEVEL_THIGH[1]
            and not any(channel + side in keyframe.pose for channel in ARM_CHANNELS)
        }

    def _solve(self, pose: Pose, plants: Plants, part: str) -> Pose:
        """*pose* with these planted hands (or feet) solved; one side doesn't move the other."""
        mine = {contact: target for contact, target in plants.items() if contact.startswith(part)}
        if not mine:
            return pose
        solve, body = solve_leg if part == "foot" else solve_arm, skeleton(pose, self.figure, "side")
        for contact, target in mine.items():
            pose = solve(pose, body, contact[-1], target, self.figure)
        return pose

    def _on_the_floor(self, pose: Pose) -> Pose:
        """*pose* moved up or down so that the lowest sole stands at 0."""
        legs = skeleton(pose, self.figure, self.exercise.view).legs.values()
        if self.exercise.view == "side":
            lowest = min(point[1] for leg in legs for point in sole(leg.end, leg.last, self.figure))
        else:
            lowest = min(leg.end[1] for leg in legs) - self.figure["foot_h"]
        return {**pose, "y": pose["y"] - lowest}


def pose_at(
    exercise: Exercise, model: Model, cycle_seconds: float, side: Side | None = None, small: float = 1.0
) -> Pose:
    """Every channel of *exercise* at *cycle_seconds*, mirrored for the left side.

    To draw many frames, keep a `Motion` and mirror the picture instead.
    """
    pose = Motion(exercise, model, small).pose(cycle_seconds)
    return mirror(pose, exercise.view) if side == "L" else pose


def mirror(pose: Pose, view: str) -> Pose:
    """The same pose on the other side; seen from the side only the limbs change places."""
    swapped = {swap_side(channel): value for channel, value in pose.items()}
    if view != "side":
        swapped |= {channel: -swapped[channel] for channel in MIRRORED}
    return swapped


def swap_side(channel: str) -> str:
    """`hipL` for `hipR` and the other way round; anything else unchanged."""
    match channel[-1]:
        case "R":
            return channel[:-1] + "L"
        case "L":
            return channel[:-1] + "R"
        case _:
            return channel


def stills(exercise: Exercise, model: Model) -> tuple[float, float]:
    """Cycle seconds of the first pose and of the one that differs most: two pictures tell the move."""
    first, *others = exercise.keyframes
    usual = model.defaults | model.bases[exercise.base]

    def distance(keyframe: Keyframe) -> float:
        start, end = usual | first.pose, usual | keyframe.pose
        return sum(abs(end[name] - start[name]) for name in end.keys() - {"breath", "effort"})

    farthest = max(others, key=distance)
    if not distance(farthest):
        farthest = next((keyframe for keyframe in others if keyframe.pose != first.pose), others[-1])
    return first.t, farthest.t


def on_the_thigh(leg: Limb) -> Target:
    """The place and angle of a hand at rest on this thigh."""
    along = step(leg.root, limb_way(leg.upper), REST_ALONG)
    return (*step(along, forward_of(leg.upper), REST_ABOVE), leg.upper + REST_TURN)


def moves_whole(exercise: Exercise) -> bool:
    """Whether the small range leaves this one alone: some moves, and all breathing."""
    return exercise.id in WHOLE or exercise.regions[0] == "calm"


def complete(model: Model, exercise: Exercise, keyframe: Keyframe) -> Pose:
    """A key pose with every channel of the model: defaults, then base pose, then what the key pose says."""
    return {**model.defaults, **model.bases[exercise.base], **keyframe.pose}


def blend(before: Pose, after: Pose, share: float) -> Pose:
    """The pose *share* of the way from *before* to *after*."""
    if share <= 0 or before is after:
        return before
    return {channel: value + (after[channel] - value) * share for channel, value in before.items()}


def mix(before: Target, after: Target, share: float) -> Target:
    """The target *share* of the way; its angle only where both have one."""
    return tuple(start + (end - start) * share for start, end in zip(before, after, strict=False))
