"""Small controls of the history: a question with chips, and the arrows that lead to other days."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from ergo.ui.controls import ROOM, Chip, Control, Label, crisp
from ergo.ui.flow import FlowLayout
from ergo.ui.look import RADIUS, TARGET, TINY, colours_of, grown


class Chips(QWidget):
    """Chips of which exactly one is chosen."""

    chosen_by_hand = Signal(str)

    def __init__(self, name: str, choices: dict[str, str]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._chips: dict[str, Chip] = {}
        row = FlowLayout(self, gap=0)
        for value, text in choices.items():
            chip = self._chips[value] = Chip(text)
            chip.setAccessibleDescription(name)
            chip.clicked.connect(lambda _=False, value=value: self.chosen_by_hand.emit(value))
            self._group.addButton(chip)
            chip.setAutoExclusive(True)  # to a screen reader: one of several
            row.addWidget(chip)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """All in one row."""
        sizes = [chip.sizeHint() for chip in self._chips.values()]
        return QSize(sum(size.width() for size in sizes), max(size.height() for size in sizes))

    def choose(self, value: str) -> None:
        """Marks that one."""
        self._chips[value].setChecked(True)


class Choice(QWidget):
    """A question, and chips of which one or none is chosen; a click on the chosen one takes it back."""

    changed = Signal()

    def __init__(self, question: str, answers: dict[str, str]) -> None:
        super().__init__()
        self.chosen = ""
        self._chips: dict[str, Chip] = {}
        column, row = QVBoxLayout(self), FlowLayout(gap=0)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        column.addWidget(Label(question, quiet=True))
        column.addLayout(row)
        for value, text in answers.items():
            chip = self._chips[value] = Chip(text)
            chip.setAccessibleDescription(question)
            chip.clicked.connect(lambda on, value=value: self.choose(value if on else ""))
            row.addWidget(chip)

    def choose(self, value: str) -> None:
        """Marks that answer, or none."""
        self.chosen = value
        for answer, chip in self._chips.items():
            chip.setChecked(answer == value)
        self.changed.emit()


class StepButton(Control):
    """An arrow to the days before or after."""

    def __init__(self, name: str, *, back: bool) -> None:
        super().__init__()
        self._back = back
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square that a finger can find."""
        return QSize(grown(TARGET) + 2 * ROOM, grown(TARGET) + 2 * ROOM)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the arrow; it points where one reads."""
        colours, body = colours_of(self), self.body()
        points_left = self._back != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        arm, middle = grown(5), body.center()
        tip = -arm / 2 if points_left else arm / 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.paint_ring(painter, colours, RADIUS)
            painter.setPen(QPen(colours.border if self.isEnabled() else colours.line, 1))
            painter.setBrush(colours.soft if self.underMouse() and self.isEnabled() else colours.surface)
            painter.drawRoundedRect(crisp(body, 1), RADIUS, RADIUS)
            ink = colours.text if self.isEnabled() else colours.border
            painter.setPen(QPen(ink, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ends = (QPointF(-tip, -arm), QPointF(tip, 0), QPointF(-tip, arm))
            painter.drawPolyline([middle + end for end in ends])
