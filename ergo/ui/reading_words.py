"""The words of what there is to read: how much is known of a claim, and what a tip is about."""

from PySide6.QtCore import QCoreApplication

from ergo.core.reading import Known, Topic

translate = QCoreApplication.translate


def known(how: Known) -> str:
    """How much is known, in one sentence."""
    match how:
        case "strong":
            return translate("reading", "Several good studies agree on it.")
        case "some":
            return translate("reading", "Some studies speak for it.")
        case "guidance":
            return translate("reading", "Guidance by an official body or by experts.")
        case "expert":
            return translate("reading", "Common practice; no direct trial.")
        case "tradition":
            return translate("reading", "Widely used for comfort; hardly studied.")
        case "article":
            return translate("reading", "An article says so; it cites no study.")


def known_short(how: Known) -> str:
    """The same as a label beside the claim."""
    match how:
        case "strong":
            return translate("reading", "Several studies")
        case "some":
            return translate("reading", "Some studies")
        case "guidance":
            return translate("reading", "Guidance")
        case "expert":
            return translate("reading", "Common practice")
        case "tradition":
            return translate("reading", "Tradition")
        case "article":
            return translate("reading", "An article’s claim")


def topic(name: Topic) -> str:
    """What a tip is about, as a heading."""
    names: dict[Topic, str] = {
        "water": translate("reading", "Water"),
        "food": translate("reading", "Food"),
        "move": translate("reading", "Moving"),
        "posture": translate("reading", "Positions"),
        "chair": translate("reading", "Chair"),
        "screen": translate("reading", "Screen"),
        "warm-up": translate("reading", "Warming up"),
        "lifting": translate("reading", "Lifting"),
        "heat": translate("reading", "Warmth and cold"),
        "sleep": translate("reading", "Evening and sleep"),
        "shoes": translate("reading", "Shoes"),
        "calm": translate("reading", "Calm"),
    }
    return names[name]


def for_whom() -> tuple[str, ...]:
    """What Ergo gives and to whom, in sentences: at the first run, in the help, on what is taken along.

    Source: the house's rules for a wellness product.
    """
    return (
        translate(
            "reading",
            "General information and movement ideas for healthy adults; no replacement for a professional.",
        ),
        translate(
            "reading",
            "With a health condition, in pregnancy, or after a recent operation or injury, "
            "ask a professional first.",
        ),
        translate(
            "reading", "Stop if something hurts or feels wrong. In an emergency call your local number."
        ),
    )


def disclaimer() -> str:
    """What stands wherever help is offered."""
    return translate("reading", "Not medical advice. No clinician has reviewed this content yet.")
