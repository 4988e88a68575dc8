"""The one export that is painted: the page for a clinician, made without a screen."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ergo.commands.said import DONE, fail

if TYPE_CHECKING:
    from ergo.core.settings import Settings
    from ergo.offering import Offering
    from ergo.storage.history import History


def write_page(
    history: "History", offering: "Offering", settings: "Settings", file: Path, days: int | None
) -> int:
    """Writes the page as its window would, with what usually stands on it."""
    from ergo.desktop.libraries import advice, missing_libraries

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # What cannot be done offscreen is nobody's trouble here.
    os.environ["QT_LOGGING_RULES"] = "default.warning=false;qt.core.qobject.connect.warning=false"
    if missing := missing_libraries("offscreen"):
        return fail(advice(missing))
    from tzlocal import get_localzone

    from ergo.core.clinician import USUAL_DAYS
    from ergo.desktop.clock import DesktopClock
    from ergo.scribe import Scribe
    from ergo.storage import paths
    from ergo.storage.diary import Diary, DiaryTrouble
    from ergo.storage.files import CannotWrite
    from ergo.storage.shipped import shipped
    from ergo.ui import language
    from ergo.ui.application import qt_application

    qt = qt_application(["ergo"])
    language.speak(qt, settings.language, shipped("resources") / "translations")
    diary = Diary(paths.diary_path())
    scribe = Scribe(diary, history, offering, DesktopClock().now, get_localzone())
    try:
        scribe.write(file, days or USUAL_DAYS)
    except (CannotWrite, DiaryTrouble) as trouble:
        return fail(str(trouble))
    if diary.notice:
        print(f"ergo: {diary.notice}", file=sys.stderr)
    return DONE
