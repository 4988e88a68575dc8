"""Sentences are kind, short, whole for every number, and never the same twice in a row."""

import re
import time
from collections.abc import Iterator
from itertools import pairwise, product

import pytest
from PySide6.QtCore import QLocale

from ergo.core.breaks import Answer, Because, Kind
from ergo.core.effects import Prompt
from ergo.core.glance import Glance, Mode, Today
from ergo.core.settings import FixedTime
from ergo.ports import Notice
from ergo.ui import posture_words, words
from ergo.ui.prompt_words import plain, texts_of
from ergo.ui.words import Offer

HIPS = Offer("Seated hips", "your hips", 60)
LONGEST = Offer("Ease a gripping back, lying on your side", "your shoulders", 175)
NEVER = re.compile(
    r"\b(should|must|failed|fail|bad|wrong|poor|slouch|lazy|missed|streak|treats?|cures?|prevents?)\b",
    re.IGNORECASE,
)
KINDS = [(kind, on_wheels) for kind in Kind for on_wheels in (False, True)]


@pytest.fixture(autouse=True)
def _plain_locale() -> Iterator[None]:
    """Times of day are written the same whatever the machine speaks."""
    before = QLocale()
    QLocale.setDefault(QLocale.c())
    yield
    QLocale.setDefault(before)


def prompt(
    number: int = 0,
    kind: Kind = Kind.MICRO,
    minutes: float = 30,
    held: int = 0,
    because: Because | None = None,
) -> Prompt:
    return Prompt(number, kind, minutes * 60, (Answer.START, Answer.LATER), held, because)


def test_the_reminder_names_sitting_length_and_place() -> None:
    assert words.notice(prompt(1), HIPS) == Notice(
        "Time to move", "30 minutes sitting. One minute for your hips?", "Start", "In 5 min"
    )


def test_a_time_the_person_chose_is_named() -> None:
    prompt = Prompt(1, Kind.MICRO, 1800.0, (Answer.START,), fixed=FixedTime("17:30"))

    notice = words.notice(prompt, Offer("Hips, seated", "your hips", 60.0))

    assert (notice.title, notice.body) == ("17:30: Hips, seated", "One minute for your hips, as you planned.")


def test_what_was_held_is_said() -> None:
    held = words.notice(prompt(1, held=2, because=Because.CALL), HIPS)

    assert held.body == "I held 2 breaks during your call. One minute for your hips?"
    assert words.notice(prompt(1, held=2, because=Because.CALL), HIPS, say_held=False) == words.notice(
        prompt(1), HIPS
    )


@pytest.mark.parametrize("because", list(Because))
def test_one_held_break_is_one(because: Because) -> None:
    sentence = words.held(1, because)

    assert sentence.startswith("I held one break ")
    assert sentence.endswith(".")


def test_later_is_offered_only_where_it_is_an_answer() -> None:
    last = Prompt(5, Kind.MICRO, 1800, (Answer.START, Answer.SKIP))

    assert words.notice(last, HIPS).later == ""
    assert words.notice(prompt(), HIPS, later_minutes=10).later == "In 10 min"


@pytest.mark.parametrize(("kind", "on_wheels"), KINDS)
def test_every_kind_has_six_wordings_none_twice_in_a_row(kind: Kind, on_wheels: bool) -> None:
    for minutes in (0, 30, 45):
        seen = [words.notice(prompt(n, kind, minutes), HIPS, on_wheels=on_wheels) for n in range(40)]

        assert all(one != other for one, other in pairwise(seen))
        assert len(set(map(str, seen))) >= 6


@pytest.mark.parametrize(("kind", "on_wheels"), KINDS)
def test_no_wording_comes_again_before_all_were_used(kind: Kind, on_wheels: bool) -> None:
    every = len(texts_of(kind, on_wheels=on_wheels))
    for first in range(every):
        seen = [
            str(words.notice(prompt(7, kind), HIPS, on_wheels=on_wheels, turn=first + n))
            for n in range(every)
        ]

        assert len(set(seen)) == every >= 6


@pytest.mark.parametrize(("kind", "on_wheels"), KINDS)
def test_every_reminder_fits_into_a_notification(kind: Kind, on_wheels: bool) -> None:
    for held, because in [(0, None), *((12, because) for because in Because)]:
        for number in range(len(texts_of(kind, on_wheels=on_wheels))):
            shown = words.notice(prompt(number, kind, 475, held, because), LONGEST, on_wheels=on_wheels)

            assert len(shown.title) <= 40
            assert len(shown.body) <= 110
            assert "{" not in shown.title + shown.body


def test_no_sentence_scolds_or_promises() -> None:
    texts = [part for kind, wheels in KINDS for text in texts_of(kind, on_wheels=wheels) for part in text]
    texts += plain()
    for setting in ("chair", "standing", "laptop"):
        for number, wheels in product(range(16), (False, True)):
            check = posture_words.check_of(number, setting, with_shifts=True, wheels=wheels)
            texts += [part for cue in check.cues for part in cue]
    texts += [words.headline(Glance(mode)) for mode in Mode]

    assert [text for text in texts if NEVER.search(text)] == []


def test_where_nothing_was_sat_no_minutes_are_named() -> None:
    assert words.notice(prompt(1, minutes=1), HIPS).body == "Seated hips, one minute."


@pytest.mark.parametrize("on_wheels", [False, True])
def test_without_a_routine_the_reminder_is_still_whole(on_wheels: bool) -> None:
    assert all(words.notice(prompt(n, kind), on_wheels=on_wheels).body for kind in Kind for n in range(8))


@pytest.mark.parametrize(
    ("seconds", "written"),
    [
        (-3, "0 s"),
        (45.9, "45 s"),
        (60, "1 min"),
        (3599, "59 min"),
        (3600, "1 h"),
        (3900, "1 h 5 min"),
        (7260, "2 h 1 min"),
    ],
)
def test_durations_are_written_short(seconds: float, written: str) -> None:
    assert words.duration(seconds) == written


@pytest.mark.parametrize(
    ("seconds", "written", "said"),
    [
        (30, "30 s", "half a minute"),
        (60, "60 s", "one minute"),
        (90, "90 s", "90 seconds"),
        (120, "2 min", "2 minutes"),
        (170, "3 min", "3 minutes"),
    ],
)
def test_lengths_are_written_and_said(seconds: float, written: str, said: str) -> None:
    assert (words.length(seconds), words.spoken(seconds)) == (written, said)


@pytest.mark.parametrize(
    ("minutes", "said"), [(1, "one minute"), (30, "30 minutes"), (95, "95 minutes"), (120, "2 hours")]
)
def test_time_sat_is_said(minutes: int, said: str) -> None:
    assert words.sat(minutes * 60) == said


SAT = 18 * 60.0
WALL = time.mktime((2026, 11, 24, 15, 10, 0, 0, 0, -1))


@pytest.mark.parametrize(
    ("glance", "line"),
    [
        (Glance(sitting_seconds=SAT, next_in_seconds=12 * 60), "Next break in 12 min · sitting 18 min"),
        (Glance(sitting_seconds=SAT, next_in_seconds=11.2 * 60), "Next break in 12 min · sitting 18 min"),
        (Glance(sitting_seconds=SAT, next_in_seconds=20), "Next break within a minute · sitting 18 min"),
        (Glance(sitting_seconds=SAT), "No break planned · sitting 18 min"),
        (Glance(Mode.DUE, sitting_seconds=SAT), "Break due · sitting 18 min"),
        (Glance(Mode.MOVING, sitting_seconds=SAT), "Moving"),
        (Glance(Mode.AWAY, sitting_seconds=SAT), "Away"),
        (Glance(Mode.STANDING, sitting_seconds=SAT), "Standing"),
        (Glance(Mode.OUTSIDE), "Outside your hours"),
        (Glance(Mode.PROBLEM, blind=True), "Cannot tell when you are away"),
        (Glance(Mode.PROBLEM), "Something needs a look"),
        (Glance(Mode.PAUSED, paused=True, paused_until_wall=WALL), "Paused until 15:10"),
        (Glance(Mode.PAUSED, paused=True), "Paused until you resume"),
        (Glance(Mode.HOLDING, held_because=Because.CALL), "Holding (in a call)"),
    ],
)  # fmt: skip
def test_the_state_is_one_line(glance: Glance, line: str) -> None:
    assert words.status_line(glance) == line


@pytest.mark.parametrize("because", [None, *Because])
def test_whatever_holds_a_break_has_words(because: Because | None) -> None:
    assert words.status_line(Glance(Mode.HOLDING, held_because=because)).startswith("Holding")


def test_the_tooltip_is_two_lines_at_most() -> None:
    glance = Glance(sitting_seconds=SAT, next_in_seconds=12 * 60)

    assert words.tooltip(glance, Today(offered=6, taken=4)) == (
        "Ergo: next break in 12 min\nSitting 18 min · 4 of 6 breaks today"
    )
    assert words.tooltip(Glance(Mode.AWAY), Today()) == "Ergo: away"


def test_today_is_one_line() -> None:
    busy = Today(offered=6, taken=4, longest_sit_seconds=3120)

    assert words.today_line(busy) == "4 of 6 breaks today · longest sit 52 min"
    assert words.today_line(Today(longest_sit_seconds=3120)) == "Longest sit 52 min"
    assert words.today_line(Today()) == "A fresh day. Nothing counted yet."


def test_areas_and_places_have_names_even_unknown_ones() -> None:
    assert [words.area(name) for name in ("hip", "whole-body", "desk-yoga", "")] == [
        "Hips", "Whole body", "Desk yoga", "My routines",
    ]  # fmt: skip
    assert [words.place(name) for name in ("hip", "calm", "?")] == [
        "your hips",
        "a calm breath",
        "your whole body",
    ]


def test_what_is_said_once_fits_into_a_notification_too() -> None:
    for notice in (words.no_tray_notice(), words.skip_offer_notice()):
        assert (len(notice.title) <= 40, len(notice.body) <= 110) == (True, True)


def test_signs_of_rich_text_are_only_signs() -> None:
    assert words.escaped("<b>5 & 6</b>") == "&lt;b&gt;5 &amp; 6&lt;/b&gt;"
