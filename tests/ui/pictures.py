"""Pictures of every window and page, to be looked at beside the mockups; kept only where they are asked for.

    python -m tests.ui.pictures FOLDER                          all variants, a few minutes
    python -m tests.ui.pictures FOLDER --only german,dark,large one, of any of these words

A variant is a process of its own: each wears its look and speaks its language from the start.
"""

import argparse
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

DARK, LARGE, SMALL, GERMAN, MIRRORED = "dark", "large", "small", "german", "mirrored"
VARIANTS = ("", DARK, LARGE, SMALL, GERMAN, f"{GERMAN},{SMALL}", f"{DARK},{LARGE},{SMALL}", MIRRORED)
TEXT = 150  # percent, where it is large


def main() -> None:
    """All variants, or the one that is asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.ui.pictures")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", metavar="WORDS")
    wanted = parser.parse_args()
    if wanted.only is not None:
        draw(wanted.folder, frozenset(wanted.only.split(",")))
        return
    for variant in VARIANTS:
        command = [sys.executable, "-m", "tests.ui.pictures", str(wanted.folder), "--only", variant]
        subprocess.run(command, check=True)


def draw(folder: Path, words: frozenset[str]) -> None:
    """Opens each window, takes its picture, and puts all of them on one sheet."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_LOGGING_RULES"] = "default.warning=false;qt.core.qobject.connect.warning=false"
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from ergo.core.settings import Look
    from ergo.demo_sheet import contact_sheet
    from ergo.ui.application import qt_application
    from ergo.ui.look import Appearance

    application = qt_application(["ergo"])
    look = Look(theme="dark" if DARK in words else "light", text_scale=TEXT if LARGE in words else 100)
    appearance = Appearance(application, look)
    if GERMAN in words:
        _speak_german()
    if MIRRORED in words:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        _speak_from_the_right()
    from tests.ui.every_window import SIGHTS

    name = "-".join(sorted(words - {""})) or "plain"
    place = folder / name
    place.mkdir(parents=True, exist_ok=True)
    pictures = []
    for number, (sight, open_) in enumerate(SIGHTS.items(), 1):
        window = open_()
        if SMALL in words and not window.windowFlags() & Qt.WindowType.FramelessWindowHint:
            window.resize(window.minimumSize().expandedTo(window.minimumSizeHint()))
        QTest.qWait(50)
        file = place / f"{number:02}-{sight.replace(',', '').replace(' ', '-')}.png"
        window.grab().save(str(file))
        pictures.append((file, sight))
        window.hide()
    contact_sheet(pictures, folder / f"{name}.png")
    print(folder / f"{name}.png")
    del appearance


def _speak_german() -> None:
    """The program, and the routines the windows are filled with."""
    from ergo.storage.shipped import shipped
    from ergo.ui import language

    language.speak(_application(), "de", shipped("resources") / "translations")
    _translate_routines(language.catalogue_text)


def _speak_from_the_right() -> None:
    """The same, in English read from the right."""
    from tests.ui.pseudo_language import FromTheRight, from_the_right

    application = _application()
    application.installTranslator(FromTheRight(application))
    _translate_routines(from_the_right)


def _application() -> "QGuiApplication":
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    return application


def _translate_routines(text: Callable[[str], str]) -> None:
    from ergo.core.wording import catalogue_in
    from tests import shipped_catalogue
    from tests.ui import player_world

    translated = catalogue_in(shipped_catalogue.catalogue(), text)
    for world in (shipped_catalogue, player_world):
        world.catalogue = lambda: translated  # type: ignore[attr-defined]


if __name__ == "__main__":
    main()
