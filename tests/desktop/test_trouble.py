"""A trouble is news once; then it has its rest."""

import pytest

from ergo.desktop.trouble import LONGEST_REST, RETRY_AFTER, Trouble
from tests.desktop.stand_ins import Clock


def test_a_trouble_is_said_once_and_tried_again_later(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO")
    clock = Clock()
    trouble = Trouble("No sound", clock)

    trouble.happened("no server")
    trouble.happened("no server")
    resting = [trouble.resting]
    clock.seconds += RETRY_AFTER
    resting.append(trouble.resting)
    trouble.over()
    trouble.happened("no server")

    assert resting == [True, False]
    assert caplog.messages == ["No sound: no server"] * 2  # the second one after it had worked


def test_where_it_is_patient_each_rest_is_twice_the_last() -> None:
    clock = Clock()
    trouble = Trouble("No sound", clock, patient=True)
    rests: list[float] = []

    for _ in range(8):
        began = clock.seconds
        trouble.happened("no server")
        while trouble.resting:
            clock.seconds += 30
        rests.append(clock.seconds - began)
    trouble.over()
    trouble.happened("no server")
    clock.seconds += RETRY_AFTER

    assert rests == [30, 60, 120, 240, 480, 960, 960, LONGEST_REST]
    assert not trouble.resting
