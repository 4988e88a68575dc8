"""What the picture shows: everything, without jumping, and where the move goes."""

import pytest

from ergo.core.figure import Motion
from ergo.core.framing import (
    Frame,
    arrow_paths,
    bounds,
    frame_of,
    inset_of,
    is_close,
    length,
    part_of,
    prop_place,
)
from ergo.core.routine import Exercise
from ergo.core.skeleton import Point, skeleton
from tests.shipped_catalogue import catalogue

MODEL = catalogue().model
EXERCISES = catalogue().exercises


def arrows(name: str) -> list[list[Point]]:
    return arrow_paths(Motion(EXERCISES[name], MODEL))


@pytest.mark.parametrize("exercise", EXERCISES.values(), ids=lambda exercise: exercise.id)
def test_the_frame_holds_the_head_and_is_of_a_human_size(exercise: Exercise) -> None:
    frame = bounds(exercise, MODEL)

    heads = [skeleton(m.pose, MODEL.figure, exercise.view).head for m in Motion(exercise, MODEL).moments]
    assert all(frame.left < x < frame.right and frame.bottom < y < frame.top for x, y in heads)
    assert 0.2 < frame.width < 1.6
    assert 0.1 < frame.height < 1.4


def test_small_seated_moves_of_the_head_are_seen_from_near() -> None:
    assert is_close(EXERCISES["neck-turn"])
    assert not is_close(EXERCISES["seated-twist"])
    assert not is_close(EXERCISES["chest-open"])
    assert bounds(EXERCISES["neck-turn"], MODEL, arrow=False).bottom == 0.13
    assert bounds(EXERCISES["blink-slow"], MODEL).bottom > 0.3


def test_a_picture_of_one_pose_shows_the_feet() -> None:
    turn = EXERCISES["neck-turn"]
    body = skeleton(Motion(turn, MODEL).pose(0), MODEL.figure, "front")

    assert frame_of(turn, MODEL.figure, [body], cut=False).bottom < 0.02


@pytest.mark.parametrize(
    ("name", "edge", "at_least"),
    [
        ("reset-tall", "left", 0.165),  # the chair's back, seen from the side
        ("neck-turn", "left", 0.16),  # and from the front
        ("calf-wall", "right", 0.39),
        ("desk-pushup", "right", 0.60),
        ("hipflexor-stand", "right", 0.28),
        ("rest-90", "right", 0.35),
        ("ham-ball", "right", 0.1),
        ("knee-rolls", "top", 0.955),
        ("side-rest", "right", 0.3),
        ("bird-dog", "right", 0.5),
        ("fist-fan", "right", 0.65),  # the close-up of the hand
    ],
)
def test_the_frame_holds_what_the_figure_uses(name: str, edge: str, at_least: float) -> None:
    assert abs(getattr(bounds(EXERCISES[name], MODEL, arrow=False), edge)) >= at_least - 1e-9


def test_props_tell_their_places() -> None:
    assert prop_place("chair") == ("chair", ())
    assert prop_place("wall.365") == ("wall", (0.365,))
    assert prop_place("ball:.09,.258,.022") == ("ball", (0.09, 0.258, 0.022))


def test_movements_of_fingers_and_toes_have_a_close_up() -> None:
    assert [inset_of(EXERCISES[name]) for name in ("fist-fan", "tendon-glide", "toe-fan", "neck-turn")] == [
        "hand",
        "fingers",
        "foot",
        "",
    ]


def test_an_arrow_goes_the_way_of_the_move() -> None:
    turn_right, turn_left = arrows("neck-turn")[0], arrows("neck-turn")[3]
    tall, slump = arrows("reset-tall")[0], arrows("reset-tall")[2]
    reach = arrows("side-reach")[0]

    assert turn_right[0][0] < turn_right[-1][0]
    assert turn_left[0][0] > turn_left[-1][0]
    assert tall[0][0] > tall[-1][0]
    assert slump[0][0] < slump[-1][0]
    assert reach[-1][1] > reach[0][1] + 0.3


def test_no_arrow_points_at_what_keeps_still() -> None:
    assert arrows("neck-turn")[1] == []  # the pause
    assert arrows("side-reach")[1] == []  # the hold
    assert arrows("walk-easy") == [[], [], [], []]  # to and fro, too fast to follow
    assert arrows("long-exhale") == [[], []]


def test_an_arrow_points_at_the_part_to_watch() -> None:
    shift, hug = arrows("weight-shift")[0], arrows("blade-squeeze")[0]

    assert shift[0][0] < shift[-1][0] < 0.2
    assert 0.3 < shift[0][1] < 0.65
    assert hug[0][0] > hug[-1][0]


def test_a_rolling_pelvis_has_an_arc_over_the_hip() -> None:
    back, forward = arrows("pelvic-rock")[0], arrows("pelvic-rock")[1]

    assert back[0][0] > back[-1][0]
    assert forward[0][0] < forward[-1][0]
    assert all(0.3 < y < 0.4 for _, y in back)


def test_a_short_way_still_gets_an_arrow_one_can_see() -> None:
    assert length(arrows("neck-tuck")[0]) > 0.06


def test_a_nod_has_its_arrow_beside_the_head() -> None:
    lean = arrows("figure4-seat")[0]
    down = arrows("rock-back")[0]

    assert all(x > 0.08 for x, _ in lean)
    assert all(y > 0.2 for _, y in down)


def test_part_of_a_path_is_measured_along_it() -> None:
    corner = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0)]

    assert part_of(corner, 0.25, 0.75) == [(0.5, 0.0), (1.0, 0.0), (1.0, 0.5)]
    assert Frame(1, 2, 4, 7).width == 3
    assert Frame(1, 2, 4, 7).height == 5
