"""A column that scrolls, without a frame or a ground of its own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ergo.ui.scroll_bar import ScrollBar


class Scrolled(QScrollArea):
    """Shows one widget as wide as there is room, and as much of its height."""

    def __init__(self, inside: QWidget | None = None) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(ScrollBar())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Our own: to hand out the area's, PySide would load a description of every kind of widget, 1 MiB.
        view = QWidget()
        self.setViewport(view)
        view.setAutoFillBackground(False)
        if inside is not None:
            self.hold(inside)

    def hold(self, inside: QWidget) -> None:
        """Shows that widget in place of the last."""
        before = self.takeWidget()
        if before is not None:
            before.deleteLater()  # not at once: the button that was pressed may lie in it
        self.setWidget(inside)
        inside.setAutoFillBackground(False)  # the area has just switched it on
