"""Over a day every cue of the posture check comes up."""

import pytest

from ergo.ui.posture_words import CHAIR, LAPTOP, ON_WHEELS, SHIFTS, STANDING, Cue, check_of


def highlighted(setting: str, count: int, *, shifts: bool = False, on_wheels: bool = False) -> list[Cue]:
    checks = [check_of(n, setting, shifts=shifts, on_wheels=on_wheels) for n in range(count)]
    return [check.cues[check.highlighted] for check in checks]


@pytest.mark.parametrize(("setting", "cues"), [("chair", CHAIR), ("standing", STANDING), ("laptop", LAPTOP)])
def test_every_cue_takes_its_turn_in_order(setting: str, cues: tuple[Cue, ...]) -> None:
    assert highlighted(setting, 2 * len(cues)) == [*cues, *cues]


@pytest.mark.parametrize("setting", ["chair", "standing", "laptop"])
def test_four_different_cues_are_shown(setting: str) -> None:
    for number in range(20):
        assert len(set(check_of(number, setting, shifts=True, on_wheels=False).cues)) == 4


def test_every_second_check_is_a_shift() -> None:
    shown = highlighted("chair", 6, shifts=True)

    assert shown == [CHAIR[0], SHIFTS[0], CHAIR[1], SHIFTS[1], CHAIR[2], SHIFTS[2]]


def test_nobody_on_wheels_is_told_to_stand_or_uncross() -> None:
    cues = {*ON_WHEELS, *highlighted("chair", 16, shifts=True, on_wheels=True)}

    assert [cue.do for cue in cues if "tand" in cue.do or "ncross" in cue.do or "seat" in cue.do] == []


def test_the_last_cue_of_the_chair_is_to_change() -> None:
    assert (CHAIR[-1].name, ON_WHEELS[-1].name) == ("Next position", "Next position")
