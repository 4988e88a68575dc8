"""A trouble is news once; then it has its rest."""

import pytest

from ergo.desktop.trouble import RETRY_AFTER, Trouble
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
