"""The words beside the figure say what to do now, and never more than a person can take in."""

import re

import pytest

from ergo.core.routine import Phase, position
from ergo.ui.player_scene import Face, Following, Halt, Scene, Style, announcement, clock, scene, thanks
from tests.ui.player_world import catalogue, routine


def at(name: str, seconds: float, halt: Halt = Halt.NONE, *tags: str) -> Scene:
    resolved = routine(name, *tags)
    return scene(resolved, position(resolved, seconds), halt)


def test_before_a_step_the_ring_is_dotted_and_the_side_is_named() -> None:
    assert at("hip-120", 1) == Scene(
        phase_line="Get ready · Right side",
        name="Seated figure-four",
        cue="Rest one ankle on the other knee.",
        hint="Starts by itself.",
        easier="Easier: cross the shin lower, stay upright.",
        notes="",
        tag="Right ankle",
        second_tag="",
        caption="",
        face=Face(Style.DOTTED, "3", "get ready"),
        step_line="Step 1 of 4 · 1:59 left",
        left_line="1:59 left",
        following=Following(1, "Seated figure-four, other side", "32 s"),
    )


def test_a_hold_fills_the_ring_and_counts_its_seconds() -> None:
    held = at("hip-120", 12)

    assert held.phase_line == "Hold · Right side"
    assert (held.face.style, held.face.under) == (Style.FILLED, "seconds, hold")
    assert 0 < held.face.fraction < 1
    assert held.caption


def test_moves_are_counted() -> None:
    moving = at("hip-60", 9)

    assert moving.phase_line == "Move"
    assert (moving.face.style, moving.face.number, moving.face.under) == (Style.TRACK, "2", "of 3 moves")
    assert moving.face.fraction == pytest.approx(5 / 12)


def test_a_single_long_move_is_not_counted_but_timed() -> None:
    assert at("neck-60", 18 + 6).face.under == "seconds left"


def test_a_switch_names_both_sides() -> None:
    switching = at("hip-120", 33)

    assert (switching.phase_line, switching.name) == ("Switch sides", "Now the left side")
    assert (switching.tag, switching.second_tag) == ("Right, done", "Left, next")
    assert switching.face.style is Style.DOTTED


def test_a_pause_shows_the_comfort_rule_and_no_caption() -> None:
    paused = at("hip-120", 12, Halt.PERSON)

    assert (paused.phase_line, paused.name) == ("Paused · Right side", "Paused. Take your time.")
    assert (paused.cue, paused.caption) == ("Stop if it hurts, ease back to comfortable.", "")
    assert paused.face == Face(Style.DOTTED, "20", "seconds left")


def test_a_pause_in_a_switch_still_names_both_sides() -> None:
    paused = at("hip-120", 33, Halt.PERSON)

    assert (paused.name, paused.tag, paused.second_tag) == (
        "Paused. Take your time.",
        "Right, done",
        "Left, next",
    )


def test_before_the_first_routine_it_says_so() -> None:
    first = at("neck-60", 0, Halt.FIRST)

    assert (first.phase_line, first.name) == ("Before you start", "Ready when you are.")


def test_a_care_note_is_shown_all_through_its_step() -> None:
    notes = {at("back-60", seconds, Halt.NONE, "osteo").notes for seconds in (41, 45, 50, 59)}

    assert notes == {"Leave out the rounded phase, just grow tall."}


def test_nothing_follows_the_last_step() -> None:
    assert at("hip-120", 119).following is None


def test_a_screen_reader_hears_what_begins() -> None:
    assert announcement(at("hip-120", 0)) == (
        "Get ready · Right side. Seated figure-four. Rest one ankle on the other knee."
    )


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "0 s"), (39.2, "40 s"), (99, "99 s"), (99.5, "1:40"), (100, "1:40"), (600, "10:00")],
)
def test_time_is_read_as_people_say_it(seconds: float, words: str) -> None:
    assert clock(seconds) == words


@pytest.mark.parametrize(
    ("seconds", "region", "words"),
    [
        (120, "neck", "Nice. 2 minutes for your neck."),
        (60, "hip", "Nice. One minute for your hips."),
        (58, "hip", "Nice. One minute for your hips."),
        (45, "back", "Nice. 45 seconds for your back."),
        (90, "back", "Nice. 90 seconds for your back."),
        (340, "whole-body", "Nice. 6 minutes for your whole body."),
        (4, "back", "All right. Another time."),
    ],
)
def test_thanks_names_what_was_done(seconds: float, region: str, words: str) -> None:
    assert thanks(seconds, region) == words


def test_every_moment_of_every_routine_has_kind_words() -> None:
    unkind = re.compile(r"\b(should|must|failed?|bad|wrong|poor|slouch|lazy|missed|streak)\b", re.IGNORECASE)
    for name in catalogue().routines:
        resolved = routine(name)
        for step in resolved.steps:
            for share in (0.01, 0.3, 0.6, 0.99):
                here = position(resolved, step.starts + share * step.seconds)
                shown = scene(resolved, here)
                assert shown.name, name
                assert shown.cue, name
                assert shown.face.number, name
                assert here.phase is not Phase.DONE
                written = " ".join((shown.phase_line, shown.name, shown.hint, shown.tag, shown.face.under))
                assert not unkind.search(written), written
