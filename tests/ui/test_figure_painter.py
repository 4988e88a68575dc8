"""The figure on the screen: every exercise can be drawn, at any size, in any colours, on either side."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from ergo.core.routine import Exercise, Side
from ergo.ui.figure import SHIRTS, SKINS, FigurePainter, Look, back_transform, paint_back, thumbnail
from ergo.ui.figure.glow import AREA_OF, SIZES, areas_named, areas_of, brightness
from ergo.ui.figure.palette import contrast, palette_of
from tests.shipped_catalogue import catalogue

MODEL = catalogue().model
EXERCISES = catalogue().exercises
SIZE = 240

pytestmark = pytest.mark.usefixtures("qapp")


def picture(
    name: str, second: float = 0.0, side: str | None = None, look: Look | None = None, **how: object
) -> QImage:
    """One frame of an exercise as an image."""
    image = QImage(SIZE, SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    painter = QPainter(image)
    figure = FigurePainter(EXERCISES[name], MODEL, look)
    figure.paint(painter, QRectF(0, 0, SIZE, SIZE), second, side, **how)  # type: ignore[arg-type]
    painter.end()
    return image


def unlike(first: QImage, second: QImage, by: int = 24) -> int:
    """How many pixels differ clearly."""
    places = [(x, y) for x in range(0, SIZE, 2) for y in range(0, SIZE, 2)]
    return sum(gap(first.pixelColor(x, y), second.pixelColor(x, y)) > by for x, y in places)


def gap(first: QColor, second: QColor) -> int:
    """The largest difference of red, green and blue."""
    red, green, blue = (
        first.red() - second.red(),
        first.green() - second.green(),
        first.blue() - second.blue(),
    )
    return max(abs(red), abs(green), abs(blue))


@pytest.mark.parametrize("exercise", EXERCISES.values(), ids=lambda exercise: exercise.id)
def test_every_exercise_can_be_drawn(exercise: Exercise) -> None:
    image = QImage(160, 120, QImage.Format.Format_ARGB32_Premultiplied)
    painter, figure = QPainter(image), FigurePainter(exercise, MODEL, Look(skin=4, dark=True))

    for i in range(7):
        figure.paint(painter, QRectF(0, 0, 160, 120), exercise.cycle_s * i / 6, "L" if i % 2 else None)
    painter.end()

    colours = {image.pixel(x, y) for x in range(0, 160, 3) for y in range(0, 120, 3)}
    assert len(colours) > 12


def test_it_moves() -> None:
    assert unlike(picture("seated-catcow", 0, arrow=False), picture("seated-catcow", 3, arrow=False)) > 200


def test_the_left_side_is_the_mirror_image_of_the_right() -> None:
    right, left = picture("ham-seat", 2, "R"), picture("ham-seat", 2, "L")

    assert unlike(right, left) > 500
    assert unlike(right.transformed(QTransform.fromScale(-1, 1)), left) < 20  # but for the edges


def test_the_stage_stays_while_the_figure_moves() -> None:
    image = QImage(SIZE, SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    figure = FigurePainter(EXERCISES["sit-to-stand"], MODEL)
    painter = QPainter(image)
    shots = []
    for second in (0.0, 3.2, 0.0):
        for side in ("R", "L"):
            figure.paint(painter, QRectF(0, 0, SIZE, SIZE), second, side)
            shots.append(image.copy())
    painter.end()

    assert [shots[0], shots[1]] == [shots[4], shots[5]]
    assert shots[0].pixelColor(2, 2) == shots[2].pixelColor(2, 2) == figure.palette.stage


def test_a_moment_seen_again_looks_as_it_did_from_every_side_and_at_every_size() -> None:
    kept, looks = FigurePainter(EXERCISES["hip-hinge"], MODEL), []
    for figure in (kept, kept, None):
        for width, mirrored in ((SIZE, False), (SIZE, True), (SIZE - 90, False)):
            image = QImage(SIZE, SIZE, QImage.Format.Format_ARGB32_Premultiplied)
            with QPainter(image) as painter:
                (figure or FigurePainter(EXERCISES["hip-hinge"], MODEL)).paint(
                    painter, QRectF(0, 0, width, SIZE), 1.5, "L" if mirrored else None
                )
            looks.append(image.copy(0, 0, width, SIZE))

    assert looks[:3] == looks[3:6] == looks[6:]


def test_a_larger_stage_or_a_third_view_is_drawn_anew() -> None:
    image = QImage(SIZE, SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    painter, figure = QPainter(image), FigurePainter(EXERCISES["neck-turn"], MODEL)

    for size in (100, 150, 200, SIZE):
        figure.paint(painter, QRectF(0, 0, size, size), 0)
    painter.end()

    assert image == picture("neck-turn")


def test_without_a_stage_only_the_figure_is_painted() -> None:
    assert picture("walk-easy", stage=False).pixelColor(2, 2) == QColor("white")


@pytest.mark.parametrize("side", ["R", "L"])
@pytest.mark.parametrize(
    "name", ["eyes-far", "blink-slow", "neck-tilt", "cross-body", "side-reach", "bird-dog"]
)
def test_nothing_is_painted_beside_its_place(name: str, side: Side) -> None:
    image = QImage(SIZE, SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    place = QRectF(60, 40, 120, 130)
    exercise = EXERCISES[name]
    with QPainter(image) as painter:
        for second in (0.0, exercise.cycle_s / 3):
            FigurePainter(exercise, MODEL).paint(painter, place, second, side)
    with QPainter(image) as painter:
        painter.fillRect(place, QColor("white"))

    blank = QImage(image.size(), image.format())
    blank.fill(QColor("white"))
    assert image == blank


def test_the_painter_is_left_as_it_was() -> None:
    image = QImage(SIZE, SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    painter.translate(5, 7)
    painter.setOpacity(0.5)
    painter.setPen(QColor("red"))

    FigurePainter(EXERCISES["neck-turn"], MODEL).paint(painter, QRectF(0, 0, 90, 90), 1)
    FigurePainter(EXERCISES["neck-turn"], MODEL).paint_still(painter, QRectF(0, 0, 90, 90), 1, stage=False)

    assert (painter.transform().dx(), painter.transform().dy(), painter.opacity()) == (5, 7, 0.5)
    assert painter.pen().color() == QColor("red")
    assert not painter.hasClipping()
    painter.end()


def test_the_arrow_shows_while_it_moves_and_hides_in_a_hold() -> None:
    assert unlike(picture("side-reach", 1), picture("side-reach", 1, arrow=False)) > 60
    assert picture("side-reach", 9) == picture("side-reach", 9, arrow=False)


def test_a_small_range_moves_less() -> None:
    start, whole, small = (
        picture("side-reach", s, small=r, arrow=False) for s, r in ((0, 1), (3, 1), (3, 0.4))
    )

    assert 0 < unlike(start, small) < unlike(start, whole)


def test_the_glow_can_be_left_out() -> None:
    assert unlike(picture("glute-squeeze", 3), picture("glute-squeeze", 3, glow=False)) > 40


def test_the_glow_goes_to_the_part_that_is_named() -> None:
    quiet, jaw, hands = (
        picture("body-scan", words=words) for words in ("", "Notice your jaw.", "your hands")
    )

    assert unlike(quiet, jaw) > 0
    assert unlike(jaw, hands) > 0


def test_every_muscle_glows_somewhere_or_is_the_whole_body() -> None:
    muscles = {muscle for exercise in EXERCISES.values() for muscle in exercise.muscles}

    assert muscles - set(AREA_OF) == {"whole-body"}
    assert set(AREA_OF.values()) <= set(SIZES)


def test_the_first_muscle_glows_most_and_neck_moves_glow_at_the_neck() -> None:
    assert areas_of(EXERCISES["reset-stand"]) == (("calves", 1.0), ("low back", 0.55))
    assert areas_of(EXERCISES["neck-tilt"]) == (("neck", 1.0),)
    assert areas_named("Lift your shoulders.") == (("shoulders", 1.0),)
    assert areas_named("Breathe.") == ()


def test_effort_brightens_the_glow() -> None:
    squeeze = EXERCISES["glute-squeeze"]

    assert brightness(squeeze, 0) < brightness(squeeze, 0.5) < brightness(squeeze, 1) == 1
    assert brightness(EXERCISES["neck-turn"], 0) == 1


def test_hands_and_toes_are_seen_close_up() -> None:
    assert unlike(picture("fist-fan", 0), picture("fist-fan", 2)) > 60
    assert unlike(picture("toe-fan", 2), picture("toe-fan", 4)) > 20


def test_each_shape_of_the_fingers_is_another_picture() -> None:
    shapes = [picture("tendon-glide", second) for second in (0, 2.5, 5, 7.5)]

    assert all(unlike(first, second) > 40 for first, second in combinations(shapes, 2))


def test_a_ball_on_the_floor_rolls_with_the_foot() -> None:
    def middle_of_ball(second: float) -> float:
        image = picture("sole-roll", second, "R", glow=False, arrow=False)
        ball = palette_of(Look()).ball
        found = [
            x
            for x in range(SIZE)
            for y in range(SIZE * 3 // 4, SIZE)
            if gap(image.pixelColor(x, y), ball) < 8
        ]
        return sum(found) / len(found)

    start, heel, back = (middle_of_ball(second) for second in (0, 2, 4))

    assert heel - start > 3
    assert abs(back - start) < 0.5


def test_eyes_close_and_look_aside() -> None:
    assert picture("blink-slow", 0) != picture("blink-slow", 1.5)
    assert picture("eye-sweep", 0) != picture("eye-sweep", 2)
    assert picture("jaw-release", 0) != picture("jaw-release", 4)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("skin", range(len(SKINS)))
def test_skin_stands_out_from_the_stage(skin: int, dark: bool) -> None:
    palette = palette_of(Look(skin=skin, dark=dark))

    assert contrast(palette.rim or palette.skin, palette.stage) >= 3.0


def test_every_look_is_another_picture() -> None:
    looks = {Look(skin=skin) for skin in range(len(SKINS))} | {Look(shirt=shirt) for shirt in SHIRTS}
    looks.add(Look(dark=True))

    pictures = [picture("neck-turn", 4, look=look) for look in looks]

    assert all(first != second for first, second in combinations(pictures, 2))
    assert len(pictures) == len(SKINS) + len(SHIRTS)  # the usual look is in both


def test_an_unknown_shirt_or_skin_is_a_usual_one() -> None:
    assert palette_of(Look(skin=9, shirt="tartan")).shirt == palette_of(Look()).shirt


@pytest.mark.parametrize("size", [48, 64, 96, 120])
def test_a_thumbnail_has_its_size_and_shows_the_whole_person(size: int) -> None:
    pixmap = thumbnail(EXERCISES["neck-tilt"], MODEL, size)
    sharp = thumbnail(EXERCISES["neck-tilt"], MODEL, QSize(size, size // 2), Look(dark=True), ratio=2.0)

    assert (pixmap.width(), pixmap.height()) == (size, size)
    assert (sharp.width(), sharp.height(), sharp.devicePixelRatio()) == (2 * size, size, 2.0)
    assert len({pixmap.toImage().pixel(x, y) for x in range(size) for y in range(size)}) > 40


def test_the_back_has_no_face_and_its_parts_can_be_found() -> None:
    rect = QRectF(0, 0, SIZE, SIZE)
    images = []
    for areas in ((), ("low back", "calves")):
        image = QImage(SIZE, SIZE, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(QColor("white"))
        painter = QPainter(image)
        paint_back(painter, rect, MODEL, areas=areas, side="L" if areas else None)
        painter.end()
        images.append(image)

    low_back = back_transform(rect).map(QPointF(0, 0.60)).toPoint()
    right_calf, left_calf = (back_transform(rect).map(QPointF(x, 0.2)).toPoint() for x in (0.055, -0.055))
    head = back_transform(rect).map(QPointF(0, 0.94)).toPoint()
    assert images[0].pixelColor(head) == palette_of(Look()).hair
    assert images[0].pixelColor(low_back) != images[1].pixelColor(low_back)
    assert images[0].pixelColor(right_calf) == images[1].pixelColor(right_calf)
    assert images[0].pixelColor(left_calf) != images[1].pixelColor(left_calf)
