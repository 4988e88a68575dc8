"""What is heard when: each line once, and a chime where something begins, turns or ends."""

from itertools import pairwise

import pytest

from ergo.core.fitting import resolve
from ergo.core.heard import Chime, chime, line, lines, next_line_in
from ergo.core.routine import Position, ResolvedRoutine, position
from tests.shipped_catalogue import catalogue

LOOKS = 10  # a second


def routine(name: str) -> ResolvedRoutine:
    """That routine for a person without any tags."""
    resolved = resolve(catalogue().routines[name], (), catalogue())
    assert resolved is not None
    return resolved


def heard(resolved: ResolvedRoutine) -> list[tuple[float, Chime]]:
    """All chimes of a routine, with the second at which each rings."""
    rung = []
    before: Position | None = None
    for look in range(int(resolved.seconds * LOOKS) + 1):
        now = position(resolved, look / LOOKS)
        if rings := chime(before, now):
            rung.append((look / LOOKS, rings))
        before = now
    return rung


def test_a_hold_is_begun_halved_left_and_changed_over() -> None:
    assert heard(routine("hip-120")) == [
        (0.0, Chime.BEGIN),
        (18.5, Chime.HALF),
        (30.0, Chime.NUDGE),
        (32.0, Chime.SWITCH),
        (50.5, Chime.HALF),
        (62.0, Chime.NUDGE),
        (64.0, Chime.BEGIN),
        (90.0, Chime.BEGIN),
        (120.0, Chime.DONE),
    ]


@pytest.mark.parametrize("name", catalogue().routines)
def test_every_routine_begins_and_ends_with_its_own_chime_and_none_are_close(name: str) -> None:
    rung = heard(routine(name))
    chimes = [chime for _, chime in rung]

    assert (chimes[0], chimes[-1]) == (Chime.BEGIN, Chime.DONE)
    assert chimes.count(Chime.DONE) == 1
    assert all(after - before > 0.9 for (before, _), (after, _) in pairwise(rung))


def test_a_line_knows_how_long_it_may_last() -> None:
    resolved = routine("hip-120")

    assert line(resolved, position(resolved, 5)) == line(resolved, position(resolved, 7))
    now = position(resolved, 20.5)
    found = line(resolved, now)
    assert found is not None
    assert (found.say, found.seconds) == ("Feel the buttock, not the knee.", 7.0)
    assert next_line_in(resolved, now) == 6.5


def test_all_lines_are_there_once_in_their_order() -> None:
    resolved = routine("hip-120")
    found = lines(resolved)

    assert len(set(found)) == len(found)
    assert [one.say for one in found[:3]] == [
        "Right ankle. Rest one ankle on the other knee.",
        "Hinge from your hips.",
        "Let that knee open.",
    ]
    assert {one.say for one in found} == {cue.say for step in resolved.steps for cue in step.cues}


def test_when_the_routine_is_over_nothing_more_is_said() -> None:
    resolved = routine("hip-120")

    assert line(resolved, position(resolved, 121)) is None
