"""The cues of the posture check, for a chair, a standing desk and a laptop, and the five-second shifts.

Belongs here: the lists, and which of a list is shown when. Doesn't: drawing (posture_card).
"""

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP

SHOWN = 4


class Cue(NamedTuple):
    """One cue: its name in the list, the question above it, and what one may do."""

    name: str
    question: str
    do: str


CHAIR: tuple[Cue, ...] = (
    Cue(
        QT_TRANSLATE_NOOP("posture", "Feet easy"),
        QT_TRANSLATE_NOOP("posture", "Feet down and easy?"),
        QT_TRANSLATE_NOOP("posture", "Uncross, or use a footrest."),
    ),
    Cue(
        QT_TRANSLATE_NOOP("posture", "Hips back"),
        QT_TRANSLATE_NOOP("posture", "Sitting right back?"),
        QT_TRANSLATE_NOOP("posture", "Slide back until the chair meets your back."),
    ),
    Cue(
        QT_TRANSLATE_NOOP("posture", "Lean back"),
        QT_TRANSLATE_NOOP("posture", "Let the chair hold you?"),
        QT_TRANSLATE_NOOP("posture", "Lean back a little."),
    ),
    Cue(
        QT_TRANSLATE_NOOP("posture", "Shoulders soft"),
        QT_TRANSLATE_NOOP("posture", "Shoulders soft?"),
        QT_TRANSLATE_NOOP("posture", "Breathe out and let them drop."),
    ),
    Cue(
        QT_TRANSLATE_NOOP("posture", "Elbows close"),
        QT_TRANSLATE_NOOP("posture", "Elbows close?"),
        QT_TRANSLATE_NOOP("posture", "Slide keyboard and mouse nearer."),
    ),
    Cue(
        QT_TRANSLATE_NOOP("posture", "Head easy"),
        QT_TRANSLATE_NOOP("posture", "Head over your body?"),
        QT_TRANSLATE_NOOP("posture", "Bring the screen closer, not your chin."),
    ),
    Cue(
        QT_TRANSLATE_NOOP("posture", "Jaw and eyes"),
        QT_TRANSLATE_NOOP("posture", "Jaw and eyes loose?"),
        QT_TRANSLATE_NOOP("posture", "Blink slowly, look across the room."),
    ),
    Cue(
        QT_TRANSLATE_NOOP("posture", "Next position"),
        QT_TRANSLATE_NOOP("posture", "Been still a while?"),
        QT_TRANSLATE_NOOP("posture", "Lean, shift or stand."),
    ),
)

FEET_ON_WHEELS = Cue(
    QT_TRANSLATE_NOOP("posture", "Feet supported"),
    QT_TRANSLATE_NOOP("posture", "Feet supported?"),
    QT_TRANSLATE_NOOP("posture", "Place them so that your legs rest."),
)
MOVE_ON_WHEELS = Cue(
    QT_TRANSLATE_NOOP("posture", "Next position"),
    QT_TRANSLATE_NOOP("posture", "Been still a while?"),
    QT_TRANSLATE_NOOP("posture", "Lean the way you were shown."),
)
ON_WHEELS: tuple[Cue, ...] = (FEET_ON_WHEELS, *CHAIR[1:-1], MOVE_ON_WHEELS)

STANDING: tuple[Cue, ...] = (
    Cue(
        QT_TRANSLATE_NOOP("posture", "Feet apart"),
        QT_TRANSLATE_NOOP("posture", "Weight shared?"),
        QT_TRANSLATE_NOOP("posture", "Shift, or rest one foot up."),
    ),
    Cue(
        QT_TRANSLATE_NOOP("posture", "Knees soft"),
        QT_TRANSLATE_NOOP("posture", "Knees unlocked?"),
        QT_TRANSLATE_NOOP("posture", "Soften them."),
    ),
    Cue(
        QT_TRANSLATE_NOOP("posture", "Hips under you"),
        QT_TRANSLATE_NOOP("posture", "Hips under you?"),
        QT_TRANSLATE_NOOP("posture", "Let the desk and the one hip go."),
    ),
    Cue(
        QT_TRANSLATE_NOOP("posture", "Ribs over hips"),
        QT_TRANSLATE_NOOP("posture", "Ribs over hips?"),
        QT_TRANSLATE_NOOP("posture", "Breathe out and let them drop."),
    ),
    Cue(
        QT_TRANSLATE_NOOP("posture", "Elbow height"),
        QT_TRANSLATE_NOOP("posture", "Desk at elbow height?"),
        QT_TRANSLATE_NOOP("posture", "Bring your forearms about level."),
    ),
    Cue(
        QT_TRANSLATE_NOOP("posture", "Eye height"),
        QT_TRANSLATE_NOOP("posture", "Screen at eye height?"),
        QT_TRANSLATE_NOOP("posture", "Lift or tilt it a little."),
    ),
    Cue(
        QT_TRANSLATE_NOOP("posture", "Sit or walk"),
        QT_TRANSLATE_NOOP("posture", "Standing for 20 minutes?"),
        QT_TRANSLATE_NOOP("posture", "Sit down or walk a little."),
    ),
)

LAPTOP: tuple[Cue, ...] = (
    Cue(
        QT_TRANSLATE_NOOP("posture", "Back held"),
        QT_TRANSLATE_NOOP("posture", "Low back supported?"),
        QT_TRANSLATE_NOOP("posture", "Put a cushion behind it."),
    ),
    Cue(
        QT_TRANSLATE_NOOP("posture", "Laptop up"),
        QT_TRANSLATE_NOOP("posture", "Laptop raised a little?"),
        QT_TRANSLATE_NOOP("posture", "Rest it on a cushion or a board."),
    ),
    Cue(
        QT_TRANSLATE_NOOP("posture", "Neck long"),
        QT_TRANSLATE_NOOP("posture", "Neck long?"),
        QT_TRANSLATE_NOOP("posture", "Knees up, screen to you."),
    ),
    Cue(
        QT_TRANSLATE_NOOP("posture", "Other place"),
        QT_TRANSLATE_NOOP("posture", "Here for 20 minutes?"),
        QT_TRANSLATE_NOOP("posture", "Change places."),
    ),
    Cue(
        QT_TRANSLATE_NOOP("posture", "Keyboard"),
        QT_TRANSLATE_NOOP("posture", "Over an hour to go?"),
        QT_TRANSLATE_NOOP("posture", "Plug in a keyboard and a mouse."),
    ),
)

SHIFTS: tuple[Cue, ...] = (
    Cue(
        QT_TRANSLATE_NOOP("posture", "Other side"),
        QT_TRANSLATE_NOOP("posture", "Five seconds: other side"),
        QT_TRANSLATE_NOOP("posture", "Weight on the other buttock."),
    ),
    Cue(
        QT_TRANSLATE_NOOP("posture", "Lean"),
        QT_TRANSLATE_NOOP("posture", "Five seconds: lean"),
        QT_TRANSLATE_NOOP("posture", "Lean back, or side to side."),
    ),
    Cue(
        QT_TRANSLATE_NOOP("posture", "Re-perch"),
        QT_TRANSLATE_NOOP("posture", "Five seconds: settle anew"),
        QT_TRANSLATE_NOOP("posture", "Lift, and sit down elsewhere on the seat."),
    ),
    Cue(
        QT_TRANSLATE_NOOP("posture", "Legs anew"),
        QT_TRANSLATE_NOOP("posture", "Five seconds: legs"),
        QT_TRANSLATE_NOOP("posture", "Uncross, stretch, place anew."),
    ),
)

SHIFTS_ON_WHEELS: tuple[Cue, ...] = (
    SHIFTS[1],
    Cue(
        QT_TRANSLATE_NOOP("posture", "Forward"),
        QT_TRANSLATE_NOOP("posture", "Five seconds: forward"),
        QT_TRANSLATE_NOOP("posture", "Lean forward, the way you were shown."),
    ),
    Cue(
        QT_TRANSLATE_NOOP("posture", "Arms"),
        QT_TRANSLATE_NOOP("posture", "Five seconds: arms"),
        QT_TRANSLATE_NOOP("posture", "Reach out, rest them elsewhere."),
    ),
    Cue(
        QT_TRANSLATE_NOOP("posture", "Turn"),
        QT_TRANSLATE_NOOP("posture", "Five seconds: turn"),
        QT_TRANSLATE_NOOP("posture", "Look over each shoulder."),
    ),
)

STANDING_SHIFTS: tuple[Cue, ...] = (
    Cue(
        QT_TRANSLATE_NOOP("posture", "Other foot"),
        QT_TRANSLATE_NOOP("posture", "Five seconds: other foot"),
        QT_TRANSLATE_NOOP("posture", "Weight on the other foot."),
    ),
    Cue(
        QT_TRANSLATE_NOOP("posture", "Heels"),
        QT_TRANSLATE_NOOP("posture", "Five seconds: heels"),
        QT_TRANSLATE_NOOP("posture", "Rise on your toes a few times."),
    ),
    Cue(
        QT_TRANSLATE_NOOP("posture", "Step"),
        QT_TRANSLATE_NOOP("posture", "Five seconds: step"),
        QT_TRANSLATE_NOOP("posture", "Back, forward, stand anew."),
    ),
    Cue(
        QT_TRANSLATE_NOOP("posture", "Foot up"),
        QT_TRANSLATE_NOOP("posture", "Five seconds: one foot up"),
        QT_TRANSLATE_NOOP("posture", "One foot on something low."),
    ),
)


class Check(NamedTuple):
    """What one posture check shows: four cues, one of them highlighted."""

    cues: tuple[Cue, ...]
    highlighted: int
    is_shift: bool


def check_of(number: int, setting: str, *, shifts: bool, on_wheels: bool) -> Check:
    """The check with that number (0, 1, 2 …): cues take turns; with *shifts* every second one is a shift."""
    is_shift = shifts and number % 2 == 1
    turn = number // 2 if shifts else number
    cues = _shifts_of(setting, on_wheels) if is_shift else _cues_of(setting, on_wheels)
    chosen = turn % len(cues)
    first = chosen // SHOWN * SHOWN
    return Check(tuple(cues[(first + k) % len(cues)] for k in range(SHOWN)), chosen - first, is_shift)


def _cues_of(setting: str, on_wheels: bool) -> tuple[Cue, ...]:
    match setting:
        case "standing":
            return STANDING
        case "laptop":
            return LAPTOP
        case _:
            return ON_WHEELS if on_wheels else CHAIR


def _shifts_of(setting: str, on_wheels: bool) -> tuple[Cue, ...]:
    if setting == "standing":
        return STANDING_SHIFTS
    return SHIFTS_ON_WHEELS if on_wheels else SHIFTS
