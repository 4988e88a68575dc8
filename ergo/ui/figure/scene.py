"""What one frame is about: the pose, the body, and everything around it.

Belongs here: the values all views share. Doesn't: painting.
"""

import msgspec

from ergo.core.routine import View
from ergo.core.skeleton import Pose, Skeleton
from ergo.ui.figure.head import Face

# Which way each side of the body lies in the front view.
SIDES = {"R": 1, "L": -1}


class Scene(msgspec.Struct, frozen=True):
    """One frame of one exercise."""

    view: View
    draw: tuple[str, ...]  # the props
    figure: dict[str, float]
    pose: Pose
    body: Skeleton
    face: Face
    areas: tuple[tuple[str, float], ...] = ()  # what glows, and how brightly
    working_sides: tuple[str, ...] = ("R", "L")  # of limbs that glow
    towel: bool = False
    back: bool = False  # seen from behind
