"""What a body needs care of, in plain words: one short line for each tag of "my body"."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def body(tag: str) -> str:
    """What a person ticks for that tag."""
    return {
        "neck-acute": translate("body", "Neck newly hurt, or too sore to turn"),
        "neuro-arm": translate("body", "Arm or hand numb, tingling or weak"),
        "neuro-leg": translate("body", "Pain below the knee, or a numb or weak leg"),
        "shoulder-acute": translate("body", "Shoulder newly hurt or operated"),
        "shoulder-unstable": translate("body", "Shoulder that slips out"),
        "wrist": translate("body", "Wrists take no weight"),
        "wrist-acute": translate("body", "Wrist newly hurt, or carpal tunnel trouble"),
        "osteo": translate("body", "Osteoporosis or osteopenia"),
        "osteo-fracture": translate("body", "Osteoporosis with a broken vertebra"),
        "spine-op": translate("body", "Spine operation, still with limits"),
        "hip-op": translate("body", "Hip operation, still with limits"),
        "knee": translate("body", "Knees that do not kneel or bend far"),
        "ham-acute": translate("body", "Back of the thigh newly strained"),
        "achilles-acute": translate("body", "Calf or Achilles tendon newly hurt"),
        "leg-clot": translate("body", "Clot in a leg, or one calf hot or swollen"),
        "blood-thinner": translate("body", "I take blood thinners"),
        "skin": translate("body", "Broken or fragile skin"),
        "sens": translate("body", "Less feeling in my skin"),
        "bp": translate("body", "High blood pressure, or told not to strain"),
        "heart": translate("body", "Heart condition"),
        "resp": translate("body", "Asthma or COPD"),
        "panic": translate("body", "Breathing exercises make me panic"),
        "glauc": translate("body", "Glaucoma or an eye operation"),
        "breath-hold": translate("body", "I am not to hold my breath"),
        "vertigo": translate("body", "Dizziness or fainting"),
        "balance": translate("body", "Unsteady, or I have fallen"),
        "hyper": translate("body", "Joints that bend too far"),
        "preg": translate("body", "Pregnant"),
        "preg-late": translate("body", "Pregnant for four months or more"),
        "abdo": translate("body", "Belly operation, hernia, or a recent birth"),
        "reflux": translate("body", "Heartburn when lying flat"),
        "floor-unable": translate("body", "The floor is hard to get to"),
        "age65": translate("body", "65 or older"),
        "wheelchair": translate("body", "I use a wheelchair, or not my legs"),
        "stenosis": translate("body", "Arching back or long standing troubles my legs"),
        "fluid-limit": translate("body", "I am to drink little"),
    }[tag]
