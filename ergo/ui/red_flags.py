"""The warning signs, fixed word for word: every one is shown, each time, before anything is offered.

Belongs here: their words. Doesn't: the page that asks (relief_check), what follows (core.relief, help_card).
"""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def question() -> str:
    """What is asked of them."""
    return translate("RedFlags", "Before we start: is any of these true for you now?")


def how_to_read() -> str:
    """How they are to be read."""
    return translate("RedFlags", "Read slowly. If you are unsure about one, choose it.")


def tiers() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Both lists, each under its heading."""
    return (
        (translate("RedFlags", "Get help now"), _now()),
        (translate("RedFlags", "Speak to someone soon"), _soon()),
    )


def _now() -> tuple[str, ...]:
    return (
        translate(
            "RedFlags",
            "New numbness or odd feeling between the legs, in the buttocks, or around the genitals or back "
            "passage; new trouble starting, stopping or feeling urine, or not knowing when you need to go; "
            "not feeling or not holding the bowel; new loss of sexual feeling or function; or pain, "
            "weakness or numbness in both legs.",
        ),
        translate(
            "RedFlags",
            "Chest pain, pressure or tightness; pain spreading to shoulder, arm, neck, jaw or back, or "
            "coming with effort; sudden breathlessness, cold sweat, collapse, coughing blood.",
        ),
        translate(
            "RedFlags",
            "Face drooping or numb, arm or leg suddenly weak, speech trouble; sudden worst-ever headache; "
            "sudden loss of sight, double vision, a drooping eyelid; trouble swallowing, new strong "
            "dizziness, unsteady walking, sudden falls; new neck pain or headache unlike any before.",
        ),
        translate(
            "RedFlags",
            "Severe pain, or a bone or joint out of shape, after a fall, crash or blow; or pain after a "
            "small bump, or sudden strong back pain with none, if you are over 65, have thin bones or take "
            "steroids.",
        ),
        translate(
            "RedFlags",
            "Tearing pain in chest, back or belly; fainting with back or belly pain; severe or growing "
            "belly, side, groin or testicle pain; a hard or throbbing belly; vomiting blood, black stool or "
            "blood in urine; an arm or leg suddenly cold, pale or blue.",
        ),
        translate(
            "RedFlags",
            "Fever with a stiff neck, bad headache, rash or confusion; stiffness of the whole body, or a "
            "fit; the jaw locking; cramps with a fast or uneven heartbeat.",
        ),
        translate("RedFlags", "Cramps in heat with confusion, collapse or very hot skin."),
        translate(
            "RedFlags",
            "One calf, leg or arm swollen, hot, red or darker than usual, or sore with no clear reason "
            "after surgery, a long journey or time in bed. Do not rub or stretch it. With breathlessness or "
            "chest pain call the emergency number.",
        ),
        translate(
            "RedFlags",
            "New or growing weakness, a foot that drops, clumsy hands, stiff or unsteady legs, numbness "
            "that spreads, arms and legs both affected. Cancer now or in the past with new or growing back "
            "or neck pain, or pain like a band round the body.",
        ),
        translate(
            "RedFlags",
            "Fever, chills or feeling very ill together with back, neck or hip pain; new back pain with a "
            "weak immune system, injected drugs, or a recent infection, surgery or injection near the "
            "spine; a hot, swollen joint; you cannot put weight on a leg.",
        ),
        translate(
            "RedFlags",
            "Over 50 with a new headache, scalp pain, pain on chewing or any change in vision.",
        ),
        translate(
            "RedFlags",
            "Cramps with vomiting, diarrhea or fever; very dark urine or swollen, very sore muscles after "
            "hard exercise or lying long in one place; tingling round the mouth.",
        ),
        translate(
            "RedFlags",
            "Pregnant, or a birth in the last six weeks: severe pain, pain in waves, bleeding, fluid, bad "
            "headache or changed vision, less movement of the baby, or one leg swelling.",
        ),
    )


def _soon() -> tuple[str, ...]:
    return (
        translate(
            "RedFlags",
            "Cancer now or in the past and any other new pain you cannot explain; weight loss without "
            "trying; pain at night that does not let you rest; pain that grows week by week.",
        ),
        translate(
            "RedFlags",
            "First severe back pain of your life after about 50, or you are under 18 (Ergo is not made for "
            "you).",
        ),
        translate(
            "RedFlags",
            "Stiff for more than half an hour every morning for over three months, easing as you move, "
            "starting before about 45.",
        ),
        translate(
            "RedFlags",
            "Pain into an arm or leg with pins and needles for over two weeks; calf pain on walking that "
            "settles with rest.",
        ),
        translate(
            "RedFlags",
            "Spasms that are often, severe, long, spreading through the body, unexplained, with a rash or "
            "weakness, or since a new medicine. Keep taking it and ask the prescriber.",
        ),
        translate(
            "RedFlags",
            "No better after one to two weeks of care at home, or it stops your normal life.",
        ),
        translate(
            "RedFlags",
            "A swollen or red muscle, a lump that is new or grows, or a spot that stays hard or very tender.",
        ),
    )
