"""How an exercise moves: nothing slides, nothing jumps, left is the mirror of right."""

from math import dist

import msgspec
import pytest

from ergo.core.figure import Motion, mirror, pose_at, stills
from ergo.core.routine import Exercise, Keyframe
from ergo.core.skeleton import Pose, skeleton, sole
from tests.shipped_catalogue import catalogue

MODEL = catalogue().model
EXERCISES = catalogue().exercises
SIDE_ON = [exercise for exercise in EXERCISES.values() if exercise.view == "side"]
FRAMES = 40


def frames(exercise: Exercise, small: float = 1.0) -> list[Pose]:
    motion = Motion(exercise, MODEL, small)
    return [motion.pose(exercise.cycle_s * i / FRAMES) for i in range(FRAMES + 1)]


def drift(exercise: Exercise, small: float = 1.0) -> float:
    """How far, at most, a planted wrist or ankle is from where it belongs, in body heights."""
    motion, worst = Motion(exercise, MODEL, small), 0.0
    for i in range(FRAMES + 1):
        second = exercise.cycle_s * i / FRAMES
        before, after, share = motion.between(second)
        body = skeleton(motion.pose(second), MODEL.figure, "side")
        for contact, start in before.plants.items():
            if contact in after.plants:
                end = after.plants[contact]
                place = [a + (b - a) * share for a, b in zip(start[:2], end[:2], strict=True)]
                limbs = body.arms if contact.startswith("hand") else body.legs
                worst = max(worst, dist(limbs[contact[-1]].end, place))
    return worst


@pytest.mark.parametrize("exercise", SIDE_ON, ids=lambda exercise: exercise.id)
def test_planted_hands_and_feet_stay_where_they_are(exercise: Exercise) -> None:
    assert drift(exercise) < 1e-6


@pytest.mark.parametrize(
    "name", ["hip-hinge", "desk-stretch", "calf-wall", "hipflexor-stand", "floor-catcow"]
)
@pytest.mark.parametrize("small", [0.6, 0.4])
def test_they_stay_in_the_small_range_too(name: str, small: float) -> None:
    assert drift(EXERCISES[name], small) < 1e-6


@pytest.mark.parametrize("exercise", EXERCISES.values(), ids=lambda exercise: exercise.id)
def test_nothing_jumps_from_one_frame_to_the_next(exercise: Exercise) -> None:
    motion, step = Motion(exercise, MODEL), 1 / 60
    last = skeleton(motion.pose(0), MODEL.figure, exercise.view)
    for i in range(1, int(exercise.cycle_s / step) + 1):
        body = skeleton(motion.pose(i * step), MODEL.figure, exercise.view)
        farthest = max(
            dist(getattr(limbs[side], joint), getattr(before[side], joint))
            for limbs, before in ((body.arms, last.arms), (body.legs, last.legs))
            for side in "RL"
            for joint in ("root", "middle", "end")
        )
        assert farthest < 0.03, (i * step, farthest)
        last = body


@pytest.mark.parametrize("name", ["reset-stand", "standing-arch", "hip-hinge", "sit-to-stand", "heel-raise"])
def test_who_stands_keeps_the_soles_on_the_floor(name: str) -> None:
    exercise = EXERCISES[name]

    lowest = [
        min(
            point[1]
            for leg in skeleton(pose, MODEL.figure, "side").legs.values()
            for point in sole(leg.end, leg.last, MODEL.figure)
        )
        for pose in frames(exercise)
    ]

    assert lowest == pytest.approx([0.0] * len(lowest), abs=0.002)


def test_feet_that_simply_stand_do_not_slide() -> None:
    ankles = [skeleton(pose, MODEL.figure, "side").legs["R"].end for pose in frames(EXERCISES["reset-stand"])]

    assert max(dist(ankle, ankles[0]) for ankle in ankles) < 1e-9


def test_seen_from_the_front_the_lower_foot_stands_on_the_floor() -> None:
    for pose in frames(EXERCISES["weight-shift"]):
        legs = skeleton(pose, MODEL.figure, "front").legs.values()

        assert min(leg.end[1] for leg in legs) == pytest.approx(MODEL.figure["foot_h"])


def test_hands_at_rest_lie_on_the_thighs_while_the_trunk_moves() -> None:
    wrists = [
        skeleton(pose, MODEL.figure, "side").arms["R"].end for pose in frames(EXERCISES["seated-catcow"])
    ]

    assert max(dist(wrist, (0.18, 0.349)) for wrist in wrists) < 1e-6


def test_a_hand_at_rest_goes_up_with_its_thigh() -> None:
    march = EXERCISES["seat-march"]
    seated, lifted = (skeleton(pose_at(march, MODEL, t), MODEL.figure, "side") for t in (0, 1))

    assert lifted.arms["R"].end[1] > seated.arms["R"].end[1] + 0.03
    assert lifted.arms["L"].end == pytest.approx(seated.arms["L"].end)


def test_a_move_eases_in_and_out_but_a_walk_goes_on_evenly() -> None:
    twist, walk = EXERCISES["neck-turn"], EXERCISES["walk-easy"]

    assert pose_at(twist, MODEL, 0.3)["headYaw"] < 55 * 0.05
    assert pose_at(twist, MODEL, 1.5)["headYaw"] == pytest.approx(27.5)
    assert pose_at(walk, MODEL, 0.15)["hipR"] == pytest.approx(14)


def test_outside_the_cycle_it_waits_in_its_first_or_last_pose() -> None:
    motion = Motion(EXERCISES["neck-turn"], MODEL)

    assert motion.pose(-1) == motion.pose(0)
    assert motion.pose(99) == motion.pose(16)


def test_the_small_range_shrinks_the_move_but_not_a_breath_or_a_step() -> None:
    small = {name: pose_at(EXERCISES[name], MODEL, 3, small=0.4) for name in ("neck-turn", "sit-to-stand")}

    assert small["neck-turn"]["headYaw"] == pytest.approx(22)
    assert small["sit-to-stand"] == pose_at(EXERCISES["sit-to-stand"], MODEL, 3)
    assert pose_at(EXERCISES["belly-breath"], MODEL, 4, small=0.4)["breath"] == 1


def test_a_hand_that_only_the_whole_move_plants_is_free_in_the_small_one() -> None:
    whole, small = (Motion(EXERCISES["knee-hug"], MODEL, share).moments[1].plants for share in (1.0, 0.4))

    assert set(whole) == {"handR", "handL"}
    assert small == {}


def test_left_is_right_mirrored() -> None:
    reach, march = EXERCISES["side-reach"], EXERCISES["seat-march"]
    right, left = (pose_at(reach, MODEL, 3, side) for side in ("R", "L"))

    assert (left["shL"], left["shR"], left["lumbar"]) == (right["shR"], right["shL"], -right["lumbar"])
    assert mirror(left, "front") == right
    assert pose_at(march, MODEL, 1, "L")["hipL"] == pose_at(march, MODEL, 1, "R")["hipR"]
    assert pose_at(march, MODEL, 1, "L")["pelvis"] == pose_at(march, MODEL, 1)["pelvis"]


@pytest.mark.parametrize("exercise", EXERCISES.values(), ids=lambda exercise: exercise.id)
def test_two_stills_tell_the_move(exercise: Exercise) -> None:
    first, last = stills(exercise, MODEL)
    motion = Motion(exercise, MODEL)

    assert first == 0
    assert motion.pose(last) != motion.pose(first)
    assert motion.still(last) == Motion(exercise, MODEL).moments[keyframe_at(exercise, last)].pose


def test_a_still_is_measured_from_the_pose_it_starts_in() -> None:
    assert stills(EXERCISES["seated-catcow"], MODEL) == (0, 3)  # rounding bends more than arching


def keyframe_at(exercise: Exercise, second: float) -> int:
    return [keyframe.t for keyframe in exercise.keyframes].index(second)


def test_a_still_between_key_poses_is_the_pose_there() -> None:
    motion = Motion(EXERCISES["neck-turn"], MODEL)

    assert motion.still(1.5) == motion.pose(1.5)


def test_stills_of_a_breath_are_its_two_ends_and_of_nothing_its_own_ends() -> None:
    quiet = msgspec.structs.replace(
        EXERCISES["belly-breath"], keyframes=(Keyframe(0, "sit"), Keyframe(4, "sit"), Keyframe(10, "sit"))
    )

    assert stills(EXERCISES["belly-breath"], MODEL) == (0, 4)
    assert stills(quiet, MODEL) == (0, 10)
