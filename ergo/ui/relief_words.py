"""The words of the help while it hurts: places, what is possible, and what may feel good besides.

Belongs here: words that several of its pages, or the diary, share. Doesn't: the warning signs (red_flags).
"""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from ergo.core.relief_pages import Able, Area
from ergo.core.routine import Body

translate = QCoreApplication.translate


def spasm() -> str:
    """What leads there."""
    return translate("Relief", "I'm having a spasm…")


def area(where: Area) -> str:
    """The name of a place."""
    return {
        Area.BACK: translate("Relief", "Back"),
        Area.HIP: translate("Relief", "Hip or buttock"),
        Area.NECK: translate("Relief", "Neck"),
        Area.SHOULDER: translate("Relief", "Shoulder knot"),
        Area.HAND: translate("Relief", "Hand or forearm"),
        Area.CALF: translate("Relief", "Calf"),
        Area.HAMSTRING: translate("Relief", "Hamstring"),
        Area.FOOT: translate("Relief", "Foot"),
        Area.SIDE: translate("Relief", "Side or belly"),
        Area.OTHER: translate("Relief", "Somewhere else"),
    }[where]


def side(which: Body) -> str:
    """Left or right, of the person."""
    return translate("Relief", "Left") if which == "L" else translate("Relief", "Right")


def place(where: Area | None, which: Body | None) -> str:
    """A place with its side: "Calf, left"."""
    if where is None:
        return translate("Relief", "No place noted")
    if which is None:
        return area(where)
    words = translate("Relief", "{place}, left") if which == "L" else translate("Relief", "{place}, right")
    return words.format(place=area(where))


def able(what: Able) -> str:
    """What is possible now."""
    return {
        Able.SIT: translate("Relief", "Sit"),
        Able.STAND: translate("Relief", "Stand"),
        Able.LIE: translate("Relief", "Floor or bed"),
    }[what]


def first_lines() -> tuple[str, ...]:
    """What is said first, once none of the warning signs is true; they take turns."""
    return (
        translate("Relief", "Let us make this more comfortable."),
        translate("Relief", "Slow down with me."),
        translate("Relief", "Breathe out first."),
        translate("Relief", "Nothing to force. Small and gentle."),
        translate("Relief", "You are in charge; stop any time."),
        translate("Relief", "One step, then the next."),
    )


def no_stretching() -> str:
    """For a side or belly that is no stitch."""
    return translate(
        "Relief",
        "Then no stretching here. Breathe slowly; belly or side pain that stays or grows is for a doctor.",
    )


def comfort_notes(tags: Collection[str]) -> tuple[tuple[str, str], ...]:
    """What may feel good besides, each with how much is known of it; not what a body is to do without."""
    notes: list[tuple[str, str]] = []
    # Skin that feels less can't say when it is too much; sore skin is to be left alone.
    if not {"sens", "skin"} & set(tags):
        notes += _on_the_skin()
    if "fluid-limit" not in tags:
        weak = translate("Relief", "The link to cramps is weak.")
        notes.append((translate("Relief", "A sip of water, if you like."), weak))
    notes.append((translate("Relief", "Pain relief? A pharmacist can say what suits you."), ""))
    return tuple(notes)


def _on_the_skin() -> tuple[tuple[str, str], ...]:
    known = translate("Relief", "Some studies: a small, short ease for a sore back.")
    unknown = translate("Relief", "Hardly studied; a widely used comfort.")
    return (
        (translate("Relief", "Warmth over clothing, up to 20 minutes, awake."), known),
        (translate("Relief", "Cold pack, wrapped, up to 20 minutes, awake."), unknown),
        (
            translate(
                "Relief",
                "Not on numb, broken, poorly supplied or freshly injured skin. Look at it every 5 minutes.",
            ),
            "",
        ),
        (
            translate("Relief", "No warmth on a new injury or swelling, none over the belly in pregnancy."),
            "",
        ),
    )


def not_advice() -> str:
    """What this is not."""
    return translate("Relief", "Comfort, not medical advice. No clinician has reviewed it yet.")


def afterwards(*, cramp: bool, walks: bool = True) -> str:
    """What to expect, and what keeps it calm; *walks*: the person uses the legs."""
    tender = translate("Relief", "Tender for a day or two is common.")
    if cramp:
        then = translate("Relief", "No pointing or curling of the toes for now.")
    elif walks:
        then = translate("Relief", "Small walks, flat ground, a few times today.")
    else:
        then = translate("Relief", "Small, easy moves, a few times today.")
    return f"{tender} {then}"


def not_easier() -> str:
    """Where it doesn't get better."""
    return translate(
        "Relief",
        "No better after a few days, or it keeps coming back? A physiotherapist or doctor can help. "
        "Your notes are ready to print.",
    )
