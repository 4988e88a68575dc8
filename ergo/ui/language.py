"""The language people read and hear Ergo in: which there are, and speaking one.

Belongs here: loading translations. Doesn't: sentences; each is marked where it is made. The command line
speaks English: scripts read it.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

ENGLISH = "en"  # what stands in the code and in the files: it needs no translation


def languages(folder: Path) -> tuple[str, ...]:
    """The languages Ergo can speak: English, and each that *folder* has a file for ("de")."""
    return tuple(sorted({ENGLISH, *(file.stem.removeprefix("ergo_") for file in folder.glob("ergo_*.qm"))}))


def chosen(setting: str, there: Iterable[str], wanted: Iterable[str]) -> str:
    """The language to speak: the one of the setting, else the first the system's owner wants and Ergo has."""
    offered = frozenset(there)
    if setting in offered:
        return setting
    plain = (name.replace("_", "-").split("-")[0] for name in wanted)
    return next((name for name in plain if name in offered), ENGLISH)


def speak(application: QGuiApplication, setting: str, folder: Path) -> str:
    """From now on new windows are in this language, numbers and dates too; gives which it is."""
    name = chosen(setting, languages(folder), QLocale.system().uiLanguages())
    here = QLocale.system()
    at_home = {QLocale(name).language(), *({QLocale.Language.C} if name == ENGLISH else ())}
    # Dates and hours as their owner writes them, where that goes with the words.
    QLocale.setDefault(here if here.language() in at_home else QLocale(name))
    for file, place in (
        (f"qtbase_{name}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"ergo_{name}", str(folder)),
    ):
        translator = QTranslator(application)
        if translator.load(file, place):
            application.installTranslator(translator)
    application.setLayoutDirection(QLocale(name).textDirection())
    return name


@runtime_checkable
class Sayable(Protocol):
    """What went wrong, as a sentence with gaps."""

    sentence: str
    gaps: dict[str, object]


def told(trouble: Exception) -> str:
    """What went wrong in this language; what the system itself says of it stays as it is."""
    if not isinstance(trouble, Sayable):
        return str(trouble)
    gaps = dict(trouble.gaps)
    if "reason" in gaps:
        gaps["reason"] = QCoreApplication.translate("troubles", str(gaps["reason"]))
    return QCoreApplication.translate("troubles", trouble.sentence).format(**gaps)


def catalogue_text(text: str) -> str:
    """A text of the routines in this language."""
    return QCoreApplication.translate("catalogue", text)


def muscle_text(name: str) -> str:
    """A muscle of the routines in this language: "psoas iliacus"."""
    return QCoreApplication.translate("muscles", name.replace("-", " "))


def reading_text(text: str) -> str:
    """A text of the tips, the pages or the workstation check in this language."""
    return QCoreApplication.translate("reading-texts", text)


def rule_text(text: str) -> str:
    """A sentence of the rules ("You asked for this area …") in this language."""
    return QCoreApplication.translate("rules", text)
