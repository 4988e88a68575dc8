"""Shows one of the windows of `every_window`, named as there, for tests that look at it from outside."""

import sys

from PySide6.QtCore import QTimer

from ergo.ui.application import qt_application
from ergo.ui.look import Appearance
from tests.ui.every_window import SIGHTS

if __name__ == "__main__":
    application = qt_application(["ergo"])
    appearance = Appearance(application)
    window = []
    # Ergo runs for hours before a window opens: by then a screen reader has found it.
    QTimer.singleShot(500, lambda: window.append(SIGHTS[sys.argv[1]]()))
    sys.exit(application.exec())
