"""The one QApplication: named, light, and ended by nobody but Ergo."""

import os
import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication

from ergo import APP_ID
from ergo.ui.roles import give_roles


def qt_application(arguments: list[str]) -> QApplication:
    """The one QApplication, named so that the tray's title and the windows are right."""
    if sys.platform == "linux":
        # The GTK theme plug-in costs 9.6 MiB; the desktop's own files dialog is not worth that.
        os.environ.setdefault("QT_QPA_PLATFORMTHEME", "generic")
    # The style our look is drawn for; to ask the application for it would load a description of all styles.
    os.environ["QT_STYLE_OVERRIDE"] = "Fusion"
    # Pictures as small as Ergo's are painted sooner by one thread than shared out among several.
    os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
    QCoreApplication.setApplicationName("Ergo")
    QApplication.setDesktopFileName(APP_ID)
    qt = QApplication(arguments)
    qt.setQuitOnLastWindowClosed(False)
    # Each change of the tray icon would leave its pictures there, up to 10 MiB, and a timer to tidy them up.
    QPixmapCache.setCacheLimit(0)
    give_roles()
    return qt
