"""What one frame is about: exercise, pose, body and everything around it.

Belongs here: the values all views share. Doesn't: painting.
"""

import msgspec

from ergo.core.framing import Frame
from ergo.core.routine import Exercise
from ergo.core.skeleton import Pose, Skeleton
from ergo.ui.figure.head import Face

# Which way each side of the body lies in the front view.
SIDES = {"R": 1, "L": -1}


class Scene(msgspec.Struct, frozen=True):
    """One frame of one exercise."""

    exercise: Exercise
    figure: dict[str, float]
    pose: Pose
    body: Skeleton
    frame: Frame
    face: Face
    areas: tuple[tuple[str, float], ...]  # what glows, and how brightly
    towel: bool = False
    back: bool = False

    @property
    def working_sides(self) -> tuple[str, ...]:
        """The sides that glow: one where each side has its turn."""
        return ("R",) if self.exercise.sides == "each" else ("R", "L")
