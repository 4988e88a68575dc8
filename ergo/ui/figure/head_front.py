"""The head from the front, turned and nodding, and from behind.

Belongs here: face, hair, eyes, nose, mouth. Doesn't: the profile (head), where the head is (front_view).
"""

from functools import lru_cache
from math import cos, radians, sin

from PySide6.QtGui import QPolygonF, QTransform

from ergo.core.skeleton import Point
from ergo.ui.figure.canvas import RIM_WIDTH, Canvas
from ergo.ui.figure.head import FEATURES_FROM, LINE, Face
from ergo.ui.figure.sweep import arc_of, grown, smooth_closed, smooth_parts, stroke_of

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

BACK_SHAPE = smooth_closed(HAIR_BACK)
STEPS = 1.0  # shapes are kept for every degree of a turn
NOSE = 3  # which of these points a nose seen from the side pushes out
TURNED = 10.0  # degrees from which one ear comes forward and the other is hidden


def paint_head_front(canvas: Canvas, centre: Point, angle: float, face: Face, *, back: bool = False) -> None:
    """The head from the front, turned by its yaw; from the *back* there is only hair."""
    palette = canvas.palette
    yaw, nod = round(face.yaw * STEPS) / STEPS, round(face.nod * STEPS) / STEPS
    with canvas.at(centre, -angle):
        if palette.hair_rim is not None:
            canvas.fill(hair_rim(yaw), palette.hair_rim)
        if back:
            paint_ears(canvas, 0.0)
            canvas.fill(BACK_SHAPE, palette.hair)
            return
        canvas.fill(hair_cap(yaw), palette.hair)
        if canvas.rim is not None:
            canvas.fill(face_rim(yaw), canvas.rim)
        paint_ears(canvas, yaw)
        canvas.fill(face_outline(yaw), palette.skin)
        canvas.fill(fringe(yaw, nod), palette.hair)
        if abs(yaw) > TURNED:
            paint_turned_hair(canvas, yaw)
        paint_eyes(canvas, face)
        if canvas.scale >= FEATURES_FROM:
            paint_nose_and_mouth(canvas, face)


@lru_cache(maxsize=512)
def face_outline(yaw: float) -> QPolygonF:
    """The face; the chin follows the turn a little, and the nose pushes out its edge."""
    lean, nose = 0.012 * sin(radians(yaw)), 0.0640 * sin(radians(yaw))
    right = [(x + lean * max(0.0, -y / 0.066), y) for x, y in FACE_HALF]
    left = [(-x + lean * max(0.0, -y / 0.066), y) for x, y in FACE_HALF[-2:0:-1]]
    if nose > right[NOSE][0]:
        right[NOSE] = (nose, right[NOSE][1])
    if nose < left[-NOSE][0]:
        left[-NOSE] = (nose, left[-NOSE][1])
    return smooth_closed([*right, *left])


@lru_cache(maxsize=512)
def face_rim(yaw: float) -> QPolygonF:
    """The contour behind the face."""
    return QTransform.fromScale(1 + RIM_WIDTH / 0.050, 1 + RIM_WIDTH / 0.066).map(face_outline(yaw))


@lru_cache(maxsize=512)
def hair_cap(yaw: float) -> QPolygonF:
    """The hair behind the face, down to the ears; a turned head shows more of it on the trailing side."""
    back = -0.009 * sin(radians(yaw))
    return smooth_closed([(x + back if y < 0.05 else x, y) for x, y in HAIR_FRONT])


@lru_cache(maxsize=512)
def hair_rim(yaw: float) -> QPolygonF:
    """The thin contour behind dark hair on a dark stage."""
    return grown(hair_cap(yaw), RIM_WIDTH * 0.8)


@lru_cache(maxsize=512)
def fringe(yaw: float, nod: float) -> QPolygonF:
    """The hair over the forehead; it shifts with the turn and comes down with a nod."""
    turn = sin(radians(yaw))
    shift, low = 0.034 * turn, 0.032 * sin(radians(nod))
    # On the side the head turns to, the temple is free.
    right, left = 0.006 + 0.036 * max(0.0, turn), 0.006 + 0.036 * max(0.0, -turn)
    outer = (
        (-0.0535, left), (-0.0545, max(0.036, left)), (-0.034, 0.069), (0.0, 0.0785), (0.034, 0.069),
        (0.0545, max(0.036, right)), (0.0535, right),
    )  # fmt: skip
    temples = (max(0.026, right) - low, max(0.026, left) - low)
    inner = (
        (0.0535, right), (0.0475, right - 0.002), clipped((0.0415 + shift * 0.25, temples[0])),
        clipped((0.014 + shift, 0.046 - low)), clipped((-0.026 + shift, 0.044 - low)),
        clipped((-0.0415 + shift * 0.25, temples[1])), (-0.0475, left - 0.002), (-0.0535, left),
    )  # fmt: skip
    return smooth_parts(outer, inner)


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


def paint_eyes(canvas: Canvas, face: Face) -> None:
    """Both eyes as far as the turn leaves them in sight, and brows where the picture is large enough."""
    down = 0.040 * sin(radians(face.nod))
    for sign in (1, -1):
        turn = sign * 22 + face.yaw
        if abs(turn) > 82:
            continue
        x, y = 0.0475 * sin(radians(turn)), 0.002 - down
        slim = max(0.45, cos(radians(turn)))
        paint_eye_front(canvas, (x, y), face, slim)
        if canvas.scale >= FEATURES_FROM:
            brow = arc_of(x - 0.0085 * slim, x + 0.0085 * slim, y + 0.0145, 0.0022, LINE)
            canvas.fill(brow, canvas.palette.hair)


def paint_nose_and_mouth(canvas: Canvas, face: Face) -> None:
    """The lines of nose and mouth; a dropped jaw opens the mouth."""
    palette, down, turn = canvas.palette, 0.040 * sin(radians(face.nod)), radians(face.yaw)
    nose, mouth, side = 0.054 * sin(turn), 0.046 * sin(turn), 1 if face.yaw >= 0 else -1
    bridge = [(nose * 0.93, -0.006), (nose + side * 0.0022, -0.0125), (nose + side * 0.0030, -0.0165)]
    bridge += [(nose + side * 0.0012, -0.0190), (nose - side * 0.0045, -0.0195)]
    canvas.fill(stroke_of([(x, y - down, LINE / 2) for x, y in bridge]), palette.skin_shade)
    half = 0.0125 * max(0.5, cos(turn))
    if face.jaw > 0.1:
        canvas.disc((mouth, -0.041 - down * 0.6), half * 0.7, palette.face, 0.002 + 0.007 * face.jaw)
        return
    canvas.fill(arc_of(mouth - half, mouth + half, -0.036 - down * 0.6, -0.0032, LINE), palette.mouth)


def paint_eye_front(canvas: Canvas, place: Point, face: Face, slim: float) -> None:
    """One eye from the front."""
    palette = canvas.palette
    x, y = place
    if face.lids < 0.5:
        canvas.fill(arc_of(x - 0.0075 * slim, x + 0.0075 * slim, y - 0.0005, -0.0028, LINE), palette.face)
        return
    height = 0.0058 * (0.5 + 0.5 * face.lids)
    if face.wide_eyes:
        canvas.disc((x, y), 0.0115 * slim, palette.eye_white, height + 0.0016)
        x, y = x + 0.0055 * face.look[0], y + 0.0028 * face.look[1]
    else:
        x, y = x + 0.0025 * face.look[0], y + 0.002 * face.look[1]
    canvas.disc((x, y), 0.0050 * slim, palette.face, height * 0.95)
