"""Joint angles and points of the body: one gives the other."""

from math import dist

import pytest

from ergo.core.skeleton import (
    Pose,
    lost_length,
    nearest_turn,
    seen,
    skeleton,
    sole,
    solve_arm,
    solve_leg,
    two_link,
)
from tests.shipped_catalogue import catalogue

MODEL = catalogue().model
FIGURE = MODEL.figure


def pose(base: str, **channels: float) -> Pose:
    return {**MODEL.defaults, **MODEL.bases[base], **channels}


def rounded(point: tuple[float, float]) -> tuple[float, float]:
    return round(point[0], 4), round(point[1], 4)


def test_a_standing_person_is_straight_and_stands_on_the_floor() -> None:
    body = skeleton(pose("stand", elR=0, elL=0), FIGURE, "side")

    leg, arm = body.legs["R"], body.arms["R"]
    assert [rounded(point) for point in (body.pelvis, body.waist, body.collar, body.pivot, body.head)] == [
        (0, 0.53), (0, 0.645), (0, 0.818), (0, 0.893), (0, 0.935),
    ]  # fmt: skip
    assert [rounded(point) for point in (leg.root, leg.middle, leg.end)] == [
        (0, 0.53),
        (0, 0.285),
        (0, 0.039),
    ]
    assert [rounded(point) for point in sole(leg.end, leg.last, FIGURE)] == [(-0.038, 0), (0.114, 0)]
    assert [rounded(point) for point in (arm.root, arm.middle, arm.end, arm.tip)] == [
        (0, 0.818), (0, 0.632), (0, 0.486), (0, 0.396),
    ]  # fmt: skip


def test_a_seated_thigh_is_level_and_points_forward() -> None:
    leg = skeleton(pose("seat"), FIGURE, "side").legs["L"]

    assert rounded(leg.middle) == (0.245, 0.285)
    assert rounded(leg.end) == (0.245, 0.039)


def test_bending_the_spine_moves_what_is_above() -> None:
    body = skeleton(pose("stand", pelvis=30, lumbar=20, thoracic=10, neck=-20, head=5), FIGURE, "side")

    assert (body.lumbar_angle, body.thorax_angle, body.neck_angle, body.head_angle) == (50, 60, 40, 45)
    assert body.head[0] > body.collar[0] > body.waist[0] > body.pelvis[0]


def test_from_the_front_the_right_side_is_on_the_right_as_in_a_mirror() -> None:
    body = skeleton(pose("standf", shR=90, hipR=30), FIGURE, "front")

    assert body.arms["R"].end[0] > body.arms["R"].root[0] > 0 > body.arms["L"].root[0]
    assert body.legs["R"].end[0] > body.legs["R"].root[0] > 0 > body.legs["L"].end[0]


def test_a_turned_trunk_is_narrower_and_a_nod_shortens_the_neck() -> None:
    straight = skeleton(pose("standf"), FIGURE, "front")
    turned = skeleton(pose("standf", trunkYaw=45, nod=40), FIGURE, "front")

    assert turned.arms["R"].root[0] == pytest.approx(straight.arms["R"].root[0] * 2**-0.5)
    assert turned.head[1] < straight.head[1]


def test_a_bone_that_points_at_the_camera_is_drawn_lower_but_not_from_above() -> None:
    knee = skeleton(pose("seatf"), FIGURE, "front").legs["R"]

    assert knee.middle_depth == pytest.approx(lost_length(0.245, 0.15))
    assert seen(knee.middle, knee.middle_depth, "front")[1] == pytest.approx(0.285 - 0.2 * knee.middle_depth)
    assert seen(knee.middle, knee.middle_depth, "top") == knee.middle


@pytest.mark.parametrize("target", [(0.1, 0.2), (0.2, 0.039, 0), (-0.1, 0.1, -30)])
def test_a_leg_reaches_its_place_with_its_knee_forward(target: tuple[float, ...]) -> None:
    start = pose("stand", pelvis=10, y=0.45)

    solved = solve_leg(start, skeleton(start, FIGURE, "side"), "R", target, FIGURE)

    leg = skeleton(solved, FIGURE, "side").legs["R"]
    assert dist(leg.end, target[:2]) < 1e-9
    assert solved["kneeR"] > 0
    assert len(target) == 2 or leg.last == pytest.approx(target[2])


@pytest.mark.parametrize("target", [(0.2, 0.6), (0.25, 0.55, 80), (-0.1, 0.7, -20)])
def test_an_arm_reaches_its_place_with_its_elbow_bent_the_right_way(target: tuple[float, ...]) -> None:
    start = pose("stand", lumbar=15)

    solved = solve_arm(start, skeleton(start, FIGURE, "side"), "L", target, FIGURE)

    arm = skeleton(solved, FIGURE, "side").arms["L"]
    assert dist(arm.end, target[:2]) < 1e-9
    assert solved["elL"] > 0
    assert len(target) == 2 or arm.last == pytest.approx(target[2])


def test_a_hand_a_little_out_of_reach_still_gets_there_and_one_far_out_stays_attached() -> None:
    start = pose("stand")
    body = skeleton(start, FIGURE, "side")
    near, far = (0.340, body.arms["R"].root[1]), (0.6, body.arms["R"].root[1])

    just = skeleton(solve_arm(start, body, "R", near, FIGURE), FIGURE, "side").arms["R"]
    never = skeleton(solve_arm(start, body, "R", far, FIGURE), FIGURE, "side").arms["R"]

    assert dist(just.end, near) < 1e-9
    assert never.end == pytest.approx((0.332 * 1.05, far[1]), abs=1e-6)


def test_a_target_too_near_folds_the_limb_and_the_branch_stays() -> None:
    upper, bend = two_link((0, 0), (0, -0.001), 0.2, 0.1)

    assert bend == pytest.approx(180, abs=1)
    assert -360 <= upper <= 360
    assert nearest_turn(-170, 185) == 190
