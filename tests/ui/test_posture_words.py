"""Over a day every cue of the posture check comes up."""

import pytest

from ergo.ui.posture_words import Cue, chair, check_of, laptop, on_wheels, shifts, standing


def highlighted(setting: str, count: int, *, with_shifts: bool = False, wheels: bool = False) -> list[Cue]:
    checks = [check_of(n, setting, with_shifts=with_shifts, wheels=wheels) for n in range(count)]
    return [check.cues[check.highlighted] for check in checks]


@pytest.mark.parametrize(
    ("setting", "cues"), [("chair", chair()), ("standing", standing()), ("laptop", laptop())]
)
def test_every_cue_takes_its_turn_in_order(setting: str, cues: tuple[Cue, ...]) -> None:
    assert highlighted(setting, 2 * len(cues)) == [*cues, *cues]


@pytest.mark.parametrize("setting", ["chair", "standing", "laptop"])
def test_four_different_cues_are_shown(setting: str) -> None:
    for number in range(20):
        assert len(set(check_of(number, setting, with_shifts=True, wheels=False).cues)) == 4


def test_every_second_check_is_a_shift() -> None:
    shown = highlighted("chair", 6, with_shifts=True)

    assert shown == [chair()[0], shifts()[0], chair()[1], shifts()[1], chair()[2], shifts()[2]]


def test_nobody_on_wheels_is_told_to_stand_or_uncross() -> None:
    settings = ("chair", "standing", "laptop")
    cues = {*on_wheels(), *(it for s in settings for it in highlighted(s, 16, with_shifts=True, wheels=True))}

    assert [cue.do for cue in cues if "tand" in cue.do or "ncross" in cue.do or "seat" in cue.do] == []


def test_the_last_cue_of_the_chair_is_to_change() -> None:
    assert (chair()[-1].name, on_wheels()[-1].name) == ("Next position", "Next position")
