"""Slow moves are painted less often than fast ones, and a pose that is kept is painted once."""

from math import cos, pi

import pytest

from ergo.ui.grain import Grain
from tests.ui.player_world import catalogue


def grain(name: str) -> Grain:
    return Grain(catalogue().exercises[name], catalogue().model)


def pictures(name: str, first: float, last: float, *, height: float = 472) -> set[float]:
    """The different pictures in a hundred looks at these seconds of the cycle."""
    shown = grain(name)
    looks = [first + (last - first) * look / 100 for look in range(100)]
    return {shown.second(look, height * 1.15, height) for look in looks}


def test_a_pose_that_is_kept_is_one_picture() -> None:
    assert pictures("reset-tall", 2, 4) == {2}  # tall, and kept for two seconds


def test_breathing_needs_fewer_pictures_than_walking() -> None:
    assert 1 < len(pictures("belly-breath", 0, 4)) < 50
    assert len(pictures("walk-easy", 0, 0.3)) == 100


def test_a_small_stage_needs_fewer_pictures() -> None:
    assert len(pictures("neck-nod", 0, 2, height=60)) < len(pictures("neck-nod", 0, 2, height=900))


@pytest.mark.parametrize("name", ["neck-turn", "seat-march", "figure4-seat", "walk-easy", "belly-breath"])
def test_a_picture_is_never_ahead_of_time_and_never_noticeably_behind(name: str) -> None:
    exercise, shown = catalogue().exercises[name], grain(name)
    looks = [exercise.cycle_s * look / 1000 for look in range(1001)]
    seconds = [shown.second(look, 544, 472) for look in looks]

    assert seconds == sorted(seconds)
    assert all(second <= look + 1e-6 for second, look in zip(seconds, looks, strict=True))
    for frame, after in zip(exercise.keyframes, exercise.keyframes[1:], strict=False):
        for second, look in zip(seconds, looks, strict=True):
            if frame.t <= second and look <= after.t:
                span = after.t - frame.t
                way = [0.5 - 0.5 * cos(pi * (moment - frame.t) / span) for moment in (second, look)]
                assert way[1] - way[0] < 1 / 8 or frame.pose == after.pose
