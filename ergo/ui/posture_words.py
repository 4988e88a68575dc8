"""The cues of the posture check, for a chair, a standing desk and a laptop, and the five-second shifts.

Belongs here: the lists, and which of a list is shown when. Doesn't: drawing (posture_card).
"""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
SHOWN = 4


class Cue(NamedTuple):
    """One cue: its name in the list, the question above it, and what one may do."""

    name: str
    question: str
    do: str


def chair() -> tuple[Cue, ...]:
    """For a chair; the last one is always to change something."""
    return (
        Cue(
            translate("posture", "Feet easy"),
            translate("posture", "Feet down and easy?"),
            translate("posture", "Uncross, or use a footrest."),
        ),
        Cue(
            translate("posture", "Hips back"),
            translate("posture", "Sitting right back?"),
            translate("posture", "Slide back until the chair meets your back."),
        ),
        Cue(
            translate("posture", "Lean back"),
            translate("posture", "Let the chair hold you?"),
            translate("posture", "Lean back a little."),
        ),
        Cue(
            translate("posture", "Shoulders soft"),
            translate("posture", "Shoulders soft?"),
            translate("posture", "Breathe out and let them drop."),
        ),
        Cue(
            translate("posture", "Elbows close"),
            translate("posture", "Elbows close?"),
            translate("posture", "Slide keyboard and mouse nearer."),
        ),
        Cue(
            translate("posture", "Head easy"),
            translate("posture", "Head over your body?"),
            translate("posture", "Bring the screen closer, not your chin."),
        ),
        Cue(
            translate("posture", "Jaw and eyes"),
            translate("posture", "Jaw and eyes loose?"),
            translate("posture", "Blink slowly, look across the room."),
        ),
        Cue(
            translate("posture", "Next position"),
            translate("posture", "Been still a while?"),
            translate("posture", "Lean, shift or stand."),
        ),
    )


def on_wheels() -> tuple[Cue, ...]:
    """For a wheelchair: as for a chair, but for its first and last."""
    feet = Cue(
        translate("posture", "Feet supported"),
        translate("posture", "Feet supported?"),
        translate("posture", "Place them so that your legs rest."),
    )
    move = Cue(
        translate("posture", "Next position"),
        translate("posture", "Been still a while?"),
        translate("posture", "Lean the way you were shown."),
    )
    return (feet, *chair()[1:-1], move)


def standing() -> tuple[Cue, ...]:
    """For a standing desk."""
    return (
        Cue(
            translate("posture", "Feet apart"),
            translate("posture", "Weight shared?"),
            translate("posture", "Shift, or rest one foot up."),
        ),
        Cue(
            translate("posture", "Knees soft"),
            translate("posture", "Knees unlocked?"),
            translate("posture", "Soften them."),
        ),
        Cue(
            translate("posture", "Hips under you"),
            translate("posture", "Hips under you?"),
            translate("posture", "Let the desk and the one hip go."),
        ),
        Cue(
            translate("posture", "Ribs over hips"),
            translate("posture", "Ribs over hips?"),
            translate("posture", "Breathe out and let them drop."),
        ),
        Cue(
            translate("posture", "Elbow height"),
            translate("posture", "Desk at elbow height?"),
            translate("posture", "Bring your forearms about level."),
        ),
        Cue(
            translate("posture", "Eye height"),
            translate("posture", "Screen at eye height?"),
            translate("posture", "Lift or tilt it a little."),
        ),
        Cue(
            translate("posture", "Sit or walk"),
            translate("posture", "Standing for 20 minutes?"),
            translate("posture", "Sit down or walk a little."),
        ),
    )


def laptop() -> tuple[Cue, ...]:
    """For a laptop on a couch or in bed."""
    return (
        Cue(
            translate("posture", "Back held"),
            translate("posture", "Low back supported?"),
            translate("posture", "Put a cushion behind it."),
        ),
        Cue(
            translate("posture", "Laptop up"),
            translate("posture", "Laptop raised a little?"),
            translate("posture", "Rest it on a cushion or a board."),
        ),
        Cue(
            translate("posture", "Neck long"),
            translate("posture", "Neck long?"),
            translate("posture", "Knees up, screen to you."),
        ),
        Cue(
            translate("posture", "Other place"),
            translate("posture", "Here for 20 minutes?"),
            translate("posture", "Change places."),
        ),
        Cue(
            translate("posture", "Keyboard"),
            translate("posture", "Over an hour to go?"),
            translate("posture", "Plug in a keyboard and a mouse."),
        ),
    )


def shifts() -> tuple[Cue, ...]:
    """Five seconds of change on a chair."""
    return (
        Cue(
            translate("posture", "Other side"),
            translate("posture", "Five seconds: other side"),
            translate("posture", "Weight on the other buttock."),
        ),
        Cue(
            translate("posture", "Lean"),
            translate("posture", "Five seconds: lean"),
            translate("posture", "Lean back, or side to side."),
        ),
        Cue(
            translate("posture", "Re-perch"),
            translate("posture", "Five seconds: settle anew"),
            translate("posture", "Lift, and sit down elsewhere on the seat."),
        ),
        Cue(
            translate("posture", "Legs anew"),
            translate("posture", "Five seconds: legs"),
            translate("posture", "Uncross, stretch, place anew."),
        ),
    )


def shifts_on_wheels() -> tuple[Cue, ...]:
    """Five seconds of change in a wheelchair."""
    return (
        shifts()[1],
        Cue(
            translate("posture", "Forward"),
            translate("posture", "Five seconds: forward"),
            translate("posture", "Lean forward, the way you were shown."),
        ),
        Cue(
            translate("posture", "Arms"),
            translate("posture", "Five seconds: arms"),
            translate("posture", "Reach out, rest them elsewhere."),
        ),
        Cue(
            translate("posture", "Turn"),
            translate("posture", "Five seconds: turn"),
            translate("posture", "Look over each shoulder."),
        ),
    )


def standing_shifts() -> tuple[Cue, ...]:
    """Five seconds of change on one's feet."""
    return (
        Cue(
            translate("posture", "Other foot"),
            translate("posture", "Five seconds: other foot"),
            translate("posture", "Weight on the other foot."),
        ),
        Cue(
            translate("posture", "Heels"),
            translate("posture", "Five seconds: heels"),
            translate("posture", "Rise on your toes a few times."),
        ),
        Cue(
            translate("posture", "Step"),
            translate("posture", "Five seconds: step"),
            translate("posture", "Back, forward, stand anew."),
        ),
        Cue(
            translate("posture", "Foot up"),
            translate("posture", "Five seconds: one foot up"),
            translate("posture", "One foot on something low."),
        ),
    )


class Check(NamedTuple):
    """What one posture check shows: four cues, one of them highlighted."""

    cues: tuple[Cue, ...]
    highlighted: int
    is_shift: bool


def check_of(number: int, setting: str, *, with_shifts: bool, wheels: bool) -> Check:
    """The check with that number (0, 1, 2 …): cues take turns; every second one may be a shift."""
    is_shift = with_shifts and number % 2 == 1
    turn = number // 2 if with_shifts else number
    cues = _shifts_of(setting, wheels) if is_shift else _cues_of(setting, wheels)
    chosen = turn % len(cues)
    first = chosen // SHOWN * SHOWN
    return Check(tuple(cues[(first + k) % len(cues)] for k in range(SHOWN)), chosen - first, is_shift)


def _cues_of(setting: str, wheels: bool) -> tuple[Cue, ...]:
    if wheels:  # whatever stands in the settings: nobody is told to rise
        return on_wheels()
    match setting:
        case "standing":
            return standing()
        case "laptop":
            return laptop()
        case _:
            return chair()


def _shifts_of(setting: str, wheels: bool) -> tuple[Cue, ...]:
    if wheels:
        return shifts_on_wheels()
    return standing_shifts() if setting == "standing" else shifts()
