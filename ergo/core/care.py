"""What follows when something hurt: how it goes on, how long movement is off, and what is offered meanwhile.

Belongs here: the pain rule and movement off. Doesn't: asking (ui), keeping (storage), how often something was
too much (dose). The numbers are those of the fixed list of warning signs.
"""

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from ergo.core.chooser import Wish, shelf
from ergo.core.events import Moment
from ergo.core.fitting import resolve
from ergo.core.routine import Catalogue, Exercise, ResolvedRoutine, Routine

STRONGEST = 10
_MILD, _MODERATE = 3, 5  # at most, of 10
OFF_SECONDS = 24 * 3600.0  # movement stays off that long, or until the person says it was checked
CLOCK_SET = 60.0  # seconds by which the wall clock may differ before it counts as set
SLOW_SECONDS = 120  # of breathing, offered in place of a break
WHY_SLOW = "Movement is off for now; slow breathing stays."
_BREATHING = frozenset({"breath", "lids", "gaze", "effort", "lookX", "lookY"})  # channels that move nothing


class Hurt(StrEnum):
    """How much it hurts, as far as it matters for what comes next."""

    MILD = "mild"  # 0 to 3: carry on smaller, or something else
    MODERATE = "moderate"  # 4 and 5: skip this one, and keep small today
    STOP = "stop"  # 6 and up, or a warning sign: the help card


def how_much(strength: int) -> Hurt:
    """What a strength of 0 to 10 means."""
    if strength <= _MILD:
        return Hurt.MILD
    return Hurt.MODERATE if strength <= _MODERATE else Hurt.STOP


class MovementOff(msgspec.Struct, frozen=True):
    """Movement is off until then, told on both clocks; nothing else is kept."""

    until_wall: float  # seconds since 1970
    until_at: float  # seconds on the boot clock
    boot: str = ""  # the boot of the machine that `until_at` counts from


def turned_off(now: Moment, boot: str) -> MovementOff:
    """Movement is off from now on."""
    return MovementOff(now.wall + OFF_SECONDS, now.at + OFF_SECONDS, boot)


def carried_over(off: MovementOff, now: Moment, boot: str) -> MovementOff:
    """The same end in this boot: by the boot clock where it is the same one, else by the wall clock.

    Never longer than it was from the start: a wall clock that was set back can't make it endless.
    """
    same_boot = boot != "" and boot == off.boot
    left = off.until_at - now.at if same_boot else off.until_wall - now.wall
    left = min(max(0.0, left), OFF_SECONDS)
    return MovementOff(now.wall + left, now.at + left, boot)


def is_off(off: MovementOff | None, now: Moment) -> bool:
    """Whether movement is off; the boot clock decides, so setting the wall clock ends nothing early."""
    return off is not None and now.at < off.until_at


def off_until(off: MovementOff | None, now: Moment) -> float | None:
    """Until when movement is off, in wall-clock seconds as the clock goes now; None: it is on."""
    return None if off is None or now.at >= off.until_at else now.wall + off.until_at - now.at


def only_breathes(exercise: Exercise) -> bool:
    """Whether nothing moves in it but slow breath, without holding it."""
    if exercise.regions[0] != "calm" or exercise.muscles != ("diaphragm",) or "breath-hold" in exercise.skip:
        return False
    still = [_still(frame.pose) for frame in exercise.keyframes]
    return all(pose == still[0] for pose in still)


def is_breathing(resolved: ResolvedRoutine) -> bool:
    """Whether the routine, as this person plays it, is slow breathing from beginning to end."""
    return resolved.routine.kind == "calm" and all(
        step.exercise is not None and only_breathes(step.exercise) for step in resolved.steps
    )


def without_movement(catalogue: Catalogue) -> Catalogue:
    """What of the catalogue stays while movement is off: slow breathing, and nothing that could stand in."""
    exercises = {name: it for name, it in catalogue.exercises.items() if only_breathes(it)}
    routines = {
        name: routine
        for name, routine in catalogue.routines.items()
        if routine.kind == "calm" and all(step.exercise in exercises for step in routine.steps)
    }
    return msgspec.structs.replace(catalogue, exercises=exercises, routines=routines)


def breathing(wish: Wish, catalogue: Catalogue, than: str = "") -> Routine | None:
    """The breathing nearest to the length asked for, another *than* that one where there is another."""
    found = [routine for routine in shelf(wish, catalogue) if _all_breathing(routine, wish, catalogue)]
    others = [routine for routine in found if routine.id != than]
    return min(others or found, key=lambda it: (abs(it.total_s - wish.seconds), it.id), default=None)


def _all_breathing(routine: Routine, wish: Wish, catalogue: Catalogue) -> bool:
    """Whether nothing of it became a rest because it was left out."""
    resolved = resolve(routine, wish.tags, catalogue, left_out=wish.left_out)
    return resolved is not None and is_breathing(resolved)


def _still(pose: Mapping[str, float]) -> dict[str, float]:
    return {channel: value for channel, value in pose.items() if channel not in _BREATHING}
