"""The reference program: the least that PySide6 needs to show an icon in the panel.

It imports nothing of Ergo, and wakes up for nothing.
"""

import sys

from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon


def main() -> int:
    """Shows the icon until it is killed."""
    app = QApplication(sys.argv)
    app.setQuitOnLastWindowClosed(False)
    picture = QPixmap(22, 22)
    picture.fill(QColor("#33aa77"))
    icon = QSystemTrayIcon(QIcon(picture))
    menu = QMenu()
    menu.addAction("Quit", app.quit)
    icon.setContextMenu(menu)
    icon.setToolTip("bare tray")
    icon.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
