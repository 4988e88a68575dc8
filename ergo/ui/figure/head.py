"""The head and its face, from the side and from the front.

Belongs here: face, hair, eyes, mouth. Doesn't: where the head is (the views).
"""

from math import cos, radians, sin

import msgspec
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from ergo.core.skeleton import Point, Pose
from ergo.ui.figure.canvas import RIM_WIDTH, Canvas
from ergo.ui.figure.sweep import smooth_closed, smooth_through, stroked

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

FACE_HALF = (
    (0.0, -0.066), (0.021, -0.0605), (0.038, -0.042), (0.0475, -0.013), (0.050, 0.018), (0.040, 0.052),
    (0.0, 0.066),
)  # fmt: skip
HAIR_FRONT = (
    (0.0, 0.0785), (0.034, 0.069), (0.0545, 0.036), (0.054, 0.002), (0.046, -0.014), (0.0, -0.020),
    (-0.046, -0.014), (-0.054, 0.002), (-0.0545, 0.036), (-0.034, 0.069),
)  # fmt: skip
HAIR_BACK = (
    (0.0, -0.050), (0.036, -0.044), (0.054, -0.008), (0.055, 0.034), (0.034, 0.069), (0.0, 0.0785),
    (-0.034, 0.069), (-0.055, 0.034), (-0.054, -0.008), (-0.036, -0.044),
)  # fmt: skip

NOSE = 3  # which of these points a nose seen from the side pushes out
TURNED = 10.0  # degrees from which one ear comes forward and the other is hidden


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


def hair_side() -> QPainterPath:
    """The hair from the side: a cap with a fringe, cut round the ear."""
    path = QPainterPath(QPointF(*HAIR_OUTER[0]))
    smooth_through(path, HAIR_OUTER)
    smooth_through(path, HAIR_INNER)
    path.closeSubpath()
    return path


PROFILE_PATH = smooth_closed(PROFILE)
HAIR_PATH = hair_side()
PROFILE_RIM, HAIR_EDGE = stroked(PROFILE_PATH, 2 * RIM_WIDTH), stroked(HAIR_PATH, RIM_WIDTH)


def paint_head_side(canvas: Canvas, centre: Point, angle: float, face: Face) -> None:
    """The head in profile, looking to the right; *angle* is how far it leans forward."""
    palette = canvas.palette
    with canvas.at(centre, -angle):
        if palette.rim is not None:
            canvas.fill(PROFILE_RIM, palette.rim)
        if palette.hair_rim is not None:
            canvas.fill(HAIR_EDGE, palette.hair_rim)
        canvas.fill(PROFILE_PATH, palette.skin)
        canvas.disc((-0.0065, -0.0105), 0.0085, palette.skin_shade, 0.0135)
        canvas.disc((-0.0055, -0.0105), 0.0050, palette.neck, 0.0090)
        canvas.fill(HAIR_PATH, palette.hair)
        paint_eye_side(canvas, face)
        if canvas.scale >= FEATURES_FROM:
            paint_brow_and_mouth_side(canvas, face)


def paint_eye_side(canvas: Canvas, face: Face) -> None:
    """An open eye, or the small arc of closed lids."""
    palette = canvas.palette
    if face.lids < 0.5:
        canvas.curve(arc(EYE[0] - 0.007, EYE[0] + 0.006, EYE[1] - 0.001, -0.005), LINE, palette.face)
        return
    open_eye = 0.0062 * (0.55 + 0.45 * face.lids)
    if face.wide_eyes:
        canvas.disc((EYE[0] - 0.001, EYE[1]), 0.0085, palette.eye_white, open_eye + 0.001)
    canvas.disc((EYE[0] + 0.003 * face.gaze, EYE[1]), 0.005, palette.face, open_eye)


def paint_brow_and_mouth_side(canvas: Canvas, face: Face) -> None:
    """The lines of brow and mouth; a dropped jaw opens the mouth."""
    palette = canvas.palette
    canvas.curve(arc(EYE[0] - 0.008, EYE[0] + 0.007, 0.0165, 0.004), LINE, palette.hair)
    if face.jaw > 0.1:
        canvas.disc((0.0430, -0.0365 - 0.002 * face.jaw), 0.0068, palette.face, 0.0012 + 0.0042 * face.jaw)
        return
    canvas.curve(arc(0.037, 0.0495, -0.0345, -0.004), LINE, palette.skin_shade.darker(115))


def arc(left: float, right: float, y: float, bulge: float) -> QPainterPath:
    """A shallow arc between two points of one height; *bulge* upwards."""
    path = QPainterPath(QPointF(left, y))
    path.quadTo((left + right) / 2, y + 2 * bulge, right, y)
    return path


def paint_head_front(canvas: Canvas, centre: Point, angle: float, face: Face, *, back: bool = False) -> None:
    """The head from the front, turned by its yaw; from the *back* there is only hair."""
    palette = canvas.palette
    with canvas.at(centre, -angle):
        outline, cap = face_outline(face.yaw), hair_cap(face)
        if palette.hair_rim is not None:
            canvas.curve(cap, RIM_WIDTH * 1.6, palette.hair_rim)
        if back:
            paint_head_back(canvas, outline)
            return
        canvas.fill(cap, palette.hair)
        if palette.rim is not None:
            canvas.curve(outline, 2 * RIM_WIDTH, palette.rim)
        paint_ears(canvas, face.yaw)
        canvas.fill(outline, palette.skin)
        canvas.fill(fringe(face), palette.hair)
        if abs(face.yaw) > TURNED:
            paint_turned_hair(canvas, face.yaw)
        paint_features(canvas, face)


def paint_head_back(canvas: Canvas, outline: QPainterPath) -> None:
    """Hair over the whole head, and two ears."""
    paint_ears(canvas, 0.0)
    canvas.fill(outline, canvas.palette.skin)
    hair = smooth_closed(HAIR_BACK)
    canvas.fill(hair, canvas.palette.hair)


def face_outline(yaw: float) -> QPainterPath:
    """The face; the chin follows the turn a little."""
    lean, nose = 0.012 * sin(radians(yaw)), 0.0640 * sin(radians(yaw))
    right = [(x + lean * max(0.0, -y / 0.066), y) for x, y in FACE_HALF]
    left = [(-x + lean * max(0.0, -y / 0.066), y) for x, y in FACE_HALF[-2:0:-1]]
    if nose > right[NOSE][0]:
        right[NOSE] = (nose, right[NOSE][1])
    if nose < left[-NOSE][0]:
        left[-NOSE] = (nose, left[-NOSE][1])
    return smooth_closed([*right, *left])


def hair_cap(face: Face) -> QPainterPath:
    """The hair behind the face, down to the ears; a turned head shows more of it on the trailing side."""
    back = -0.009 * sin(radians(face.yaw))
    return smooth_closed([(x + back if y < 0.05 else x, y) for x, y in HAIR_FRONT])


def fringe(face: Face) -> QPainterPath:
    """The hair over the forehead; it shifts with the turn and comes down with a nod."""
    turn = sin(radians(face.yaw))
    shift, low = 0.034 * turn, 0.032 * sin(radians(face.nod))
    right, left = (
        0.006 + 0.036 * max(0.0, turn),
        0.006 + 0.036 * max(0.0, -turn),
    )  # the leading temple is free
    path = QPainterPath(QPointF(-0.0535, left))
    outer = (
        (-0.0535, left), (-0.0545, max(0.036, left)), (-0.034, 0.069), (0.0, 0.0785), (0.034, 0.069),
        (0.0545, max(0.036, right)), (0.0535, right),
    )  # fmt: skip
    smooth_through(path, outer)
    temples = (max(0.026, right) - low, max(0.026, left) - low)
    inner = (
        (0.0535, right), (0.0475, right - 0.002), clipped((0.0415 + shift * 0.25, temples[0])),
        clipped((0.014 + shift, 0.046 - low)), clipped((-0.026 + shift, 0.044 - low)),
        clipped((-0.0415 + shift * 0.25, temples[1])), (-0.0475, left - 0.002), (-0.0535, left),
    )  # fmt: skip
    smooth_through(path, inner)
    path.closeSubpath()
    return path


def clipped(point: Point) -> Point:
    """*point* kept on the head."""
    return max(-0.047, min(0.047, point[0])), point[1]


def paint_ears(canvas: Canvas, yaw: float) -> None:
    """Small ears at the edge of the face; a turned head shows one, see `paint_turned_hair`."""
    for sign in (1, -1):
        if sign * yaw > 14 or -sign * yaw > TURNED:
            continue
        canvas.disc((sign * 0.0505, -0.006), 0.0085, canvas.palette.skin_shade, 0.0125)


def paint_turned_hair(canvas: Canvas, yaw: float) -> None:
    """Hair and one ear on the side that comes forward when the head turns away."""
    palette, sign = canvas.palette, 1 if yaw > 0 else -1
    turn = radians(abs(yaw))
    ear, shown = -0.0505 * cos(turn), sin(turn)
    behind = (
        (-0.0555, 0.034), (ear + 0.026 * shown, 0.040), (ear + 0.019 * shown, 0.018),
        (ear + 0.012 * shown, 0), (ear + 0.006 * shown, 0.005), (ear - 0.004, 0.008),
        (ear - 0.007, -0.014 * shown), (ear - 0.004, -0.036 * shown + 0.002),
        (-0.040, -0.041 * shown - 0.003), (-0.050, -0.026 * shown), (-0.0560, 0.004),
    )  # fmt: skip
    canvas.fill(smooth_closed([(sign * x, y) for x, y in behind]), palette.hair)
    canvas.disc((sign * ear, -0.009), 0.003 + 0.0058 * shown, palette.skin_shade, 0.0135)
    canvas.disc((sign * (ear + 0.001), -0.009), 0.0055 * shown, palette.neck, 0.0085)


def paint_features(canvas: Canvas, face: Face) -> None:
    """Eyes always; nose, mouth and brows where the picture is large enough."""
    palette, down = canvas.palette, 0.040 * sin(radians(face.nod))
    detailed = canvas.scale >= FEATURES_FROM
    for sign in (1, -1):
        turn = sign * 22 + face.yaw
        if abs(turn) > 82:
            continue
        x, y = 0.0475 * sin(radians(turn)), 0.002 - down
        slim = max(0.45, cos(radians(turn)))
        paint_eye_front(canvas, (x, y), face, slim)
        if detailed:
            canvas.curve(arc(x - 0.0085 * slim, x + 0.0085 * slim, y + 0.0145, 0.0022), LINE, palette.hair)
    if not detailed:
        return
    nose, mouth = 0.054 * sin(radians(face.yaw)), 0.046 * sin(radians(face.yaw))
    side = 1 if face.yaw >= 0 else -1
    path = QPainterPath(QPointF(nose * 0.93, -0.006 - down))
    path.quadTo(nose + side * 0.0055, -0.019 - down, nose - side * 0.0045, -0.0195 - down)
    canvas.curve(path, LINE, palette.skin_shade)
    half = 0.0125 * max(0.5, cos(radians(face.yaw)))
    if face.jaw > 0.1:
        canvas.disc((mouth, -0.041 - down * 0.6), half * 0.7, palette.face, 0.002 + 0.007 * face.jaw)
    else:
        canvas.curve(
            arc(mouth - half, mouth + half, -0.036 - down * 0.6, -0.0032),
            LINE,
            palette.skin_shade.darker(115),
        )


def paint_eye_front(canvas: Canvas, place: Point, face: Face, slim: float) -> None:
    """One eye from the front."""
    palette = canvas.palette
    x, y = place
    if face.lids < 0.5:
        canvas.curve(arc(x - 0.0075 * slim, x + 0.0075 * slim, y - 0.0005, -0.0028), LINE, palette.face)
        return
    height = 0.0058 * (0.5 + 0.5 * face.lids)
    if face.wide_eyes:
        canvas.disc((x, y), 0.0115 * slim, palette.eye_white, height + 0.0016)
        x, y = x + 0.0055 * face.look[0], y + 0.0028 * face.look[1]
    else:
        x, y = x + 0.0025 * face.look[0], y + 0.002 * face.look[1]
    canvas.disc((x, y), 0.0050 * slim, palette.face, height * 0.95)
