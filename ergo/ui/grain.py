"""How finely a movement has to be drawn: seconds of a cycle whose pictures no eye could tell apart are one.

Belongs here: which second to paint. Doesn't: painting. Slow moves need far fewer than thirty a second.
"""

from bisect import bisect_right
from itertools import pairwise
from math import acos, cos, dist, pi

from ergo.core.figure import Motion
from ergo.core.framing import bounds
from ergo.core.routine import Exercise, Model, eases
from ergo.core.skeleton import Point, Skeleton, skeleton

PIXELS = 0.5  # the fastest joint's way from one picture to the next
SAMPLES = 6  # along the way between two key poses
LEAST = 0.04  # body heights: what breathing, a look or a tint changes where no joint moves


class Grain:
    """The seconds of one exercise's cycle that are worth a picture of their own."""

    def __init__(self, exercise: Exercise, model: Model) -> None:
        motion = Motion(exercise, model)
        self._times = [moment.t for moment in motion.moments]
        self._ways = [_way(motion, before, after) for before, after in pairwise(self._times)]
        self._eases = eases(exercise)
        frame = bounds(exercise, model)
        self._frame = (frame.width, frame.height)

    def second(self, cycle_seconds: float, width: float, height: float) -> float:
        """The last second before this one, or this, whose picture differs on a stage of that many pixels."""
        index = min(max(0, bisect_right(self._times, cycle_seconds) - 1), len(self._ways) - 1)
        starts, ends = self._times[index], self._times[index + 1]
        pixels = self._ways[index] * min(width / self._frame[0], height / self._frame[1])
        pictures = int(pixels / PIXELS)
        if pictures < 1:
            return starts
        gone = min(1.0, max(0.0, (cycle_seconds - starts) / (ends - starts)))
        if not self._eases:
            return starts + int(gone * pictures) / pictures * (ends - starts)
        return self._eased(gone, pictures) * (ends - starts) + starts

    def _eased(self, gone: float, pictures: int) -> float:
        """The share of the time at which the eased way (half a cosine) came to a whole number of pictures."""
        way = int((0.5 - 0.5 * cos(pi * gone)) * pictures + 1e-9) / pictures
        return acos(1 - 2 * way) / pi


def _way(motion: Motion, starts: float, ends: float) -> float:
    """How far the farthest joint goes between two key poses, in body heights; 0 where the pose is kept."""
    poses = [motion.pose(starts + (ends - starts) * sample / SAMPLES) for sample in range(SAMPLES + 1)]
    if poses[0] == poses[-1]:
        return 0.0
    places = [_joints(skeleton(pose, motion.figure, motion.exercise.view)) for pose in poses]
    steps = (max(map(dist, before, after)) for before, after in pairwise(places))
    return max(LEAST, sum(steps))


def _joints(body: Skeleton) -> list[Point]:
    limbs = [*body.arms.values(), *body.legs.values()]
    ends = [point for limb in limbs for point in (limb.root, limb.middle, limb.end, limb.tip)]
    return [body.pelvis, body.waist, body.collar, body.pivot, body.head, *ends]
