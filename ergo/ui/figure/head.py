"""The head in profile, and what a face can do.

Belongs here: face, hair, eyes, mouth from the side. Doesn't: the head from the front (head_front).
"""

import msgspec

from ergo.core.skeleton import Point, Pose
from ergo.ui.figure.canvas import RIM_WIDTH, Canvas
from ergo.ui.figure.sweep import arc_of, grown, smooth_closed, smooth_parts

# Faces in a picture smaller than this (pixels per body height) keep only their eyes.
FEATURES_FROM = 64.0
LINE = 0.0032
PIVOT_TO_HEAD = 0.046

PROFILE = (
    (-0.034, -0.040), (-0.052, -0.008), (-0.050, 0.034), (-0.012, 0.066), (0.032, 0.056), (0.0495, 0.026),
    (0.050, 0.010), (0.0585, -0.008), (0.061, -0.0145), (0.0525, -0.020), (0.0515, -0.034), (0.0445, -0.052),
    (0.024, -0.0575), (-0.002, -0.046),
)  # fmt: skip
HAIR_OUTER = (
    (0.0455, 0.0455), (0.046, 0.058), (0.012, 0.080), (-0.036, 0.067), (-0.0605, 0.024), (-0.0555, -0.012),
    (-0.0395, -0.0375),
)  # fmt: skip
HAIR_INNER = (
    (-0.0395, -0.0375), (-0.026, -0.020), (-0.021, 0.006), (-0.006, 0.012), (0.004, 0.001), (0.0085, 0.006),
    (0.016, 0.034), (0.0455, 0.0455),
)  # fmt: skip
EYE = (0.0365, 0.004)


class Face(msgspec.Struct, frozen=True):
    """What the face does."""

    lids: float = 1.0
    gaze: float = 0.0
    jaw: float = 0.0  # 0 closed .. 1 dropped
    yaw: float = 0.0
    nod: float = 0.0
    look: Point = (0.0, 0.0)
    wide_eyes: bool = False  # for eye exercises: show the white

    @classmethod
    def of(cls, pose: Pose, *, jaw: float = 0.0, wide_eyes: bool = False) -> "Face":
        """The face of *pose*."""
        look = (pose["lookX"], pose["lookY"])
        return cls(pose["lids"], pose["gaze"], jaw, pose["headYaw"], pose["nod"], look, wide_eyes)


PROFILE_SHAPE, HAIR_SHAPE = smooth_closed(PROFILE), smooth_parts(HAIR_OUTER, HAIR_INNER)
PROFILE_RIM, HAIR_RIM = grown(PROFILE_SHAPE, RIM_WIDTH), grown(HAIR_SHAPE, RIM_WIDTH / 2)


def paint_head_side(canvas: Canvas, centre: Point, angle: float, face: Face) -> None:
    """The head in profile, looking to the right; *angle* is how far it leans forward."""
    palette = canvas.palette
    with canvas.at(centre, -angle):
        if canvas.rim is not None:
            canvas.fill(PROFILE_RIM, canvas.rim)
        if palette.hair_rim is not None:
            canvas.fill(HAIR_RIM, palette.hair_rim)
        canvas.fill(PROFILE_SHAPE, palette.skin)
        canvas.disc((-0.0065, -0.0105), 0.0085, palette.skin_shade, 0.0135)
        canvas.disc((-0.0055, -0.0105), 0.0050, palette.neck, 0.0090)
        canvas.fill(HAIR_SHAPE, palette.hair)
        paint_eye_side(canvas, face)
        if canvas.scale >= FEATURES_FROM:
            paint_brow_and_mouth_side(canvas, face)


def paint_eye_side(canvas: Canvas, face: Face) -> None:
    """An open eye, or the small arc of closed lids."""
    palette = canvas.palette
    if face.lids < 0.5:
        canvas.fill(arc_of(EYE[0] - 0.007, EYE[0] + 0.006, EYE[1] - 0.001, -0.005, LINE), palette.face)
        return
    open_eye = 0.0062 * (0.55 + 0.45 * face.lids)
    if face.wide_eyes:
        canvas.disc((EYE[0] - 0.001, EYE[1]), 0.0085, palette.eye_white, open_eye + 0.001)
    canvas.disc((EYE[0] + 0.003 * face.gaze, EYE[1]), 0.005, palette.face, open_eye)


def paint_brow_and_mouth_side(canvas: Canvas, face: Face) -> None:
    """The lines of brow and mouth; a dropped jaw opens the mouth."""
    palette = canvas.palette
    canvas.fill(arc_of(EYE[0] - 0.008, EYE[0] + 0.007, 0.0165, 0.004, LINE), palette.hair)
    if face.jaw > 0.1:
        canvas.disc((0.0430, -0.0365 - 0.002 * face.jaw), 0.0068, palette.face, 0.0012 + 0.0042 * face.jaw)
        return
    canvas.fill(arc_of(0.037, 0.0495, -0.0345, -0.004, LINE), palette.mouth)
