"""The wordings of reminders: six or more for every kind, so that nobody tires of them.

Belongs here: the texts, marked for translation. Doesn't: choosing and filling them in (words).
{title} {what} {length} {sat} are filled in; {Length} begins a sentence. No two neighbours (nor last and
first) name {sat}: where hardly any time was sat, PLAIN stands in for them, and must not come twice in a row.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ergo.core.breaks import Kind

Text = tuple[str, str]  # title (at most 40 characters), body (at most 110)

PLAIN: Text = (QT_TRANSLATE_NOOP("words", "A short break"), QT_TRANSLATE_NOOP("words", "{title}, {length}."))

MICRO: tuple[Text, ...] = (
    (
        QT_TRANSLATE_NOOP("words", "Good moment?"),
        QT_TRANSLATE_NOOP("words", "{title} takes {length}."),
    ),
    (
        QT_TRANSLATE_NOOP("words", "Time to move"),
        QT_TRANSLATE_NOOP("words", "{sat} sitting. {Length} for {what}?"),
    ),
    (
        QT_TRANSLATE_NOOP("words", "A moment for you"),
        QT_TRANSLATE_NOOP("words", "{title}. Ready when you are."),
    ),
    (
        QT_TRANSLATE_NOOP("words", "Your body called"),
        QT_TRANSLATE_NOOP("words", "It would like {length} for {what}."),
    ),
    (
        QT_TRANSLATE_NOOP("words", "Tiny break?"),
        QT_TRANSLATE_NOOP("words", "{Length}: {title}."),
    ),
    (
        QT_TRANSLATE_NOOP("words", "Loosen up a little"),
        QT_TRANSLATE_NOOP("words", "{Length} for {what}, small and slow."),
    ),
    (
        QT_TRANSLATE_NOOP("words", "A short reset"),
        QT_TRANSLATE_NOOP("words", "{sat} sat. {Length} for {what} feels good about now."),
    ),
    (
        QT_TRANSLATE_NOOP("words", "Pause between two thoughts"),
        QT_TRANSLATE_NOOP("words", "{title}, then straight back."),
    ),
)

LONG: tuple[Text, ...] = (
    (
        QT_TRANSLATE_NOOP("words", "Longer break?"),
        QT_TRANSLATE_NOOP("words", "{title}. Easy does it."),
    ),
    (
        QT_TRANSLATE_NOOP("words", "Time for a proper break"),
        QT_TRANSLATE_NOOP("words", "{sat} sitting. {Length} for {what}?"),
    ),
    (
        QT_TRANSLATE_NOOP("words", "A few minutes for you"),
        QT_TRANSLATE_NOOP("words", "{title}, or fresh air if you prefer."),
    ),
    (
        QT_TRANSLATE_NOOP("words", "Move every way"),
        QT_TRANSLATE_NOOP("words", "{title}. The work will wait."),
    ),
    (
        QT_TRANSLATE_NOOP("words", "Stretch, breathe, return"),
        QT_TRANSLATE_NOOP("words", "{Length} and a fresh start."),
    ),
    (
        QT_TRANSLATE_NOOP("words", "A longer reset"),
        QT_TRANSLATE_NOOP("words", "{sat} sat. {title}?"),
    ),
    (
        QT_TRANSLATE_NOOP("words", "A few minutes away"),
        QT_TRANSLATE_NOOP("words", "{Length} for {what}, at your pace."),
    ),
)

WALK: tuple[Text, ...] = (
    (
        QT_TRANSLATE_NOOP("words", "Fetch some water"),
        QT_TRANSLATE_NOOP("words", "Two birds, one walk. {Length} will do."),
    ),
    (
        QT_TRANSLATE_NOOP("words", "Walk with me?"),
        QT_TRANSLATE_NOOP("words", "{sat} sitting. {Length}, any direction."),
    ),
    (
        QT_TRANSLATE_NOOP("words", "Legs would like a turn"),
        QT_TRANSLATE_NOOP("words", "Round the room, down the hall, up the stairs."),
    ),
    (
        QT_TRANSLATE_NOOP("words", "Fresh air nearby?"),
        QT_TRANSLATE_NOOP("words", "{Length}, easy, phone in the pocket."),
    ),
    (
        QT_TRANSLATE_NOOP("words", "Next call on foot"),
        QT_TRANSLATE_NOOP("words", "If it is audio only, walk it."),
    ),
    (
        QT_TRANSLATE_NOOP("words", "The long way round"),
        QT_TRANSLATE_NOOP("words", "Printer, kettle or window: {length} on foot."),
    ),
    (
        QT_TRANSLATE_NOOP("words", "Easy pace"),
        QT_TRANSLATE_NOOP("words", "Arms loose, look ahead, chat speed."),
    ),
)

WALK_ON_WHEELS: tuple[Text, ...] = (
    (
        QT_TRANSLATE_NOOP("words", "A lap of the floor?"),
        QT_TRANSLATE_NOOP("words", "{Length}, at your own speed."),
    ),
    (
        QT_TRANSLATE_NOOP("words", "Change the view?"),
        QT_TRANSLATE_NOOP("words", "{sat} at the desk. {Length}, any direction."),
    ),
    (
        QT_TRANSLATE_NOOP("words", "To the window?"),
        QT_TRANSLATE_NOOP("words", "Roll there and back, look far."),
    ),
    (
        QT_TRANSLATE_NOOP("words", "Fetch some water"),
        QT_TRANSLATE_NOOP("words", "Take the long way. {Length} will do."),
    ),
    (
        QT_TRANSLATE_NOOP("words", "Fresh air nearby?"),
        QT_TRANSLATE_NOOP("words", "{Length}, easy, phone in the pocket."),
    ),
    (
        QT_TRANSLATE_NOOP("words", "Next call elsewhere"),
        QT_TRANSLATE_NOOP("words", "Take it away from the desk, if it is audio only."),
    ),
)

POSTURE: tuple[Text, ...] = (
    (
        QT_TRANSLATE_NOOP("words", "Quick check-in"),
        QT_TRANSLATE_NOOP("words", "Feet, back, shoulders: change one thing and carry on."),
    ),
    (
        QT_TRANSLATE_NOOP("words", "How are you sitting?"),
        QT_TRANSLATE_NOOP("words", "Slide back, let the chair hold you, breathe out."),
    ),
    (
        QT_TRANSLATE_NOOP("words", "Next position?"),
        QT_TRANSLATE_NOOP("words", "Lean, shift or turn: anything but the last one."),
    ),
    (
        QT_TRANSLATE_NOOP("words", "A breath for your shoulders"),
        QT_TRANSLATE_NOOP("words", "Let them drop. Elbows close, wrists straight."),
    ),
    (
        QT_TRANSLATE_NOOP("words", "Head over heart"),
        QT_TRANSLATE_NOOP("words", "Bring the screen to you, not your chin to the screen."),
    ),
    (
        QT_TRANSLATE_NOOP("words", "{sat} in one shape"),
        QT_TRANSLATE_NOOP("words", "Time for a different one."),
    ),
    (
        QT_TRANSLATE_NOOP("words", "Small shift, big thanks"),
        QT_TRANSLATE_NOOP("words", "Uncross, wriggle, settle again."),
    ),
    (
        QT_TRANSLATE_NOOP("words", "Jaw, eyes, hands"),
        QT_TRANSLATE_NOOP("words", "Loosen all three. Ten seconds."),
    ),
)


def texts_of(kind: Kind, *, on_wheels: bool = False) -> tuple[Text, ...]:
    """Every wording of one kind of reminder."""
    match kind:
        case Kind.MICRO:
            return MICRO
        case Kind.LONG:
            return LONG
        case Kind.WALK:
            return WALK_ON_WHEELS if on_wheels else WALK
        case Kind.POSTURE:
            return POSTURE
