"""What one frame is about: exercise, pose, body and everything around it.

Belongs here: the values all views share. Doesn't: painting.
"""

import msgspec

from ergo.core.framing import Frame
from ergo.core.routine import Exercise
from ergo.core.skeleton import Pose, Skeleton
from ergo.ui.figure.head import Face


class Scene(msgspec.Struct, frozen=True):
    """One frame of one exercise."""

    exercise: Exercise
    figure: dict[str, float]
    pose: Pose
    body: Skeleton
    frame: Frame
    face: Face
    areas: tuple[tuple[str, float], ...]  # what glows, and how brightly
    towel: bool
