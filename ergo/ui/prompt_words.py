"""The wordings of reminders: six or more for every kind, so that nobody tires of them.

Belongs here: the texts, in the person's language. Doesn't: choosing and filling them in (words).
{title} {what} {length} {sat} are filled in; {Length} begins a sentence. No two neighbours (nor last and
first) name {sat}: where hardly any time was sat, plain() stands in, and it is not to come twice in a row.
"""

from PySide6.QtCore import QCoreApplication

from ergo.core.breaks import Kind

Text = tuple[str, str]  # title (at most 40 characters), body (at most 110)
translate = QCoreApplication.translate


def plain() -> Text:
    """Where hardly any time was sat."""
    return translate("words", "A short break"), translate("words", "{title}, {length}.")


def micro() -> tuple[Text, ...]:
    """Of a micro-break."""
    return (
        (
            translate("words", "Good moment?"),
            translate("words", "{title} takes {length}."),
        ),
        (
            translate("words", "Time to move"),
            translate("words", "{sat} sitting. {Length} for {what}?"),
        ),
        (
            translate("words", "A moment for you"),
            translate("words", "{title}. Ready when you are."),
        ),
        (
            translate("words", "Your body called"),
            translate("words", "It would like {length} for {what}."),
        ),
        (
            translate("words", "Tiny break?"),
            translate("words", "{Length}: {title}."),
        ),
        (
            translate("words", "Loosen up a little"),
            translate("words", "{Length} for {what}, small and slow."),
        ),
        (
            translate("words", "A short reset"),
            translate("words", "{sat} sat. {Length} for {what} feels good about now."),
        ),
        (
            translate("words", "Pause between two thoughts"),
            translate("words", "{title}, then straight back."),
        ),
    )


def long() -> tuple[Text, ...]:
    """Of a long break."""
    return (
        (
            translate("words", "Longer break?"),
            translate("words", "{title}. Easy does it."),
        ),
        (
            translate("words", "Time for a proper break"),
            translate("words", "{sat} sitting. {Length} for {what}?"),
        ),
        (
            translate("words", "A few minutes for you"),
            translate("words", "{title}, or fresh air if you prefer."),
        ),
        (
            translate("words", "Move every way"),
            translate("words", "{title}. The work will wait."),
        ),
        (
            translate("words", "Stretch, breathe, return"),
            translate("words", "{Length} and a fresh start."),
        ),
        (
            translate("words", "A longer reset"),
            translate("words", "{sat} sat. {title}?"),
        ),
        (
            translate("words", "A few minutes away"),
            translate("words", "{Length} for {what}, at your pace."),
        ),
    )


def walk() -> tuple[Text, ...]:
    """Of a walk."""
    return (
        (
            translate("words", "Fetch some water"),
            translate("words", "Two birds, one walk. {Length} will do."),
        ),
        (
            translate("words", "Walk with me?"),
            translate("words", "{sat} sitting. {Length}, any direction."),
        ),
        (
            translate("words", "Legs would like a turn"),
            translate("words", "Round the room, down the hall, up the stairs."),
        ),
        (
            translate("words", "Fresh air nearby?"),
            translate("words", "{Length}, easy, phone in the pocket."),
        ),
        (
            translate("words", "Next call on foot"),
            translate("words", "If it is audio only, walk it."),
        ),
        (
            translate("words", "The long way round"),
            translate("words", "Printer, kettle or window: {length} on foot."),
        ),
        (
            translate("words", "Easy pace"),
            translate("words", "Arms loose, look ahead, chat speed."),
        ),
    )


def walk_on_wheels() -> tuple[Text, ...]:
    """Of a walk, for someone who uses a wheelchair."""
    return (
        (
            translate("words", "A lap of the floor?"),
            translate("words", "{Length}, at your own speed."),
        ),
        (
            translate("words", "Change the view?"),
            translate("words", "{sat} at the desk. {Length}, any direction."),
        ),
        (
            translate("words", "To the window?"),
            translate("words", "Roll there and back, look far."),
        ),
        (
            translate("words", "Fetch some water"),
            translate("words", "Take the long way. {Length} will do."),
        ),
        (
            translate("words", "Fresh air nearby?"),
            translate("words", "{Length}, easy, phone in the pocket."),
        ),
        (
            translate("words", "Next call elsewhere"),
            translate("words", "Take it away from the desk, if it is audio only."),
        ),
    )


def posture() -> tuple[Text, ...]:
    """Of a posture check, where it comes as a notification."""
    return (
        (
            translate("words", "Quick check-in"),
            translate("words", "Feet, back, shoulders: change one thing and carry on."),
        ),
        (
            translate("words", "How are you sitting?"),
            translate("words", "Slide back, let the chair hold you, breathe out."),
        ),
        (
            translate("words", "Next position?"),
            translate("words", "Lean, shift or turn: anything but the last one."),
        ),
        (
            translate("words", "A breath for your shoulders"),
            translate("words", "Let them drop. Elbows close, wrists straight."),
        ),
        (
            translate("words", "Head over heart"),
            translate("words", "Bring the screen to you, not your chin to the screen."),
        ),
        (
            translate("words", "{sat} in one shape"),
            translate("words", "Time for a different one."),
        ),
        (
            translate("words", "Small shift, big thanks"),
            translate("words", "Uncross, wriggle, settle again."),
        ),
        (
            translate("words", "Jaw, eyes, hands"),
            translate("words", "Loosen all three. Ten seconds."),
        ),
    )


def texts_of(kind: Kind, *, on_wheels: bool = False) -> tuple[Text, ...]:
    """Every wording of one kind of reminder."""
    match kind:
        case Kind.MICRO:
            return micro()
        case Kind.LONG:
            return long()
        case Kind.WALK:
            return walk_on_wheels() if on_wheels else walk()
        case Kind.POSTURE:
            return posture()
