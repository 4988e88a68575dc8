"""What there is to learn tells nobody to stretch, rub or warm what their body is to be spared."""

import pytest

from ergo.storage.reading_files import load_reading
from ergo.storage.shipped import shipped
from tests.shipped_catalogue import catalogue


@pytest.mark.parametrize(
    ("tag", "telling"),
    [
        (
            "leg-clot",
            ("stretch the muscle", "gentle stretch", "Stretching calves", "straighten the knee", "rub"),
        ),
        ("achilles-acute", ("stretch the muscle", "Stretching calves", "straighten the knee")),
        ("ham-acute", ("stretch the muscle", "Stretching calves", "straighten the knee")),
        ("blood-thinner", ("Rub a tight", "rub it")),
        ("skin", ("Rub a tight", "rub it", "Warmth", "keep it warm")),
        ("sens", ("Rub a tight", "rub it", "Warmth", "keep it warm")),
        (
            "neuro-leg",
            ("stretch the muscle", "gentle stretch", "Stretching calves", "straighten the knee"),
        ),
        (
            "wheelchair",
            (
                "walk a few",
                "Regular walking",
                "stand and",
                "Uncross",
                "straighten the knee",
                "Stretching calves",
            ),
        ),
        ("preg", ("Warmth or cold",)),
    ],
)
def test_nobody_is_told_what_is_not_for_their_body(tag: str, telling: tuple[str, ...]) -> None:
    reading, _ = load_reading(shipped("resources") / "reading", catalogue().sources)
    told = [claim.say for page in reading.pages for claim in page.suiting((tag,)).claims]

    assert [say for say in told if any(words in say for words in telling)] == []
