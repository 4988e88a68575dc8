"""The questions before anything is done: where, what is possible now, and how strong."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget

from ergo.core.relief_pages import CRAMPS, SIDED, Answer, Area, Chose, Told
from ergo.core.routine import Body, Model
from ergo.ui.controls import Button, Chip, Rank, label
from ergo.ui.figure import Look
from ergo.ui.look import Size, grown
from ergo.ui.player_buttons import Folding
from ergo.ui.player_hurt import Strengths
from ergo.ui.relief_controls import NARROW, ReliefPage, Sideways, Tile, column_of, focus
from ergo.ui.relief_map import BodyMap
from ergo.ui.relief_words import area as named
from ergo.ui.relief_words import side as side_named


class WherePage(ReliefPage):
    """The body map, and a tile for every place."""

    answered = Signal(object)  # the Answer
    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Which place?"))
        self._map = BodyMap()
        self._map.chosen.connect(self._choose)
        self._tiles = {area: Tile(named(area)) for area in Area}
        grid_part = QWidget()
        grid = QGridLayout(grid_part)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        for number, (area, tile) in enumerate(self._tiles.items()):
            tile.setCheckable(True)
            tile.clicked.connect(lambda _=False, area=area: self._choose(area, None))
            grid.addWidget(tile, number // 2, number % 2)
        self._left, self._right = Chip(side_named("L")), Chip(side_named("R"))
        for chip, side in ((self._left, "L"), (self._right, "R")):
            chip.clicked.connect(lambda _=False, side=side: self._choose(self._area, side))
        self._line = label("", quiet=True)
        self._which = Folding((self._left, self._right))
        self._on = Button(self.tr("Continue"), Rank.PRIMARY, height=48)
        back = Button(self.tr("Back"), height=48)
        self._on.clicked.connect(lambda: self._continue())
        back.clicked.connect(lambda: self.back_wanted.emit())
        beside = column_of(self._line, grid_part, self._which)
        self.lay_out(Sideways(self._map, beside, (4, 5)), (back, self._on))
        self._area: Area | None = None
        self._side: Body | None = None

    def cast(self, model: Model, look: Look) -> None:
        """Draw this body on the map."""
        self._map.cast(model, look)

    def say(self, line: str) -> None:
        """A quiet line above the places."""
        self._line.setText(line)

    def show_place(self, area: Area | None, side: Body | None) -> None:
        """This was chosen before, or nothing was."""
        self._area, self._side = area, side
        for place, tile in self._tiles.items():  # no button group: Tab would pass by all but one of them
            tile.setChecked(place is area)
        self._left.setChecked(side == "L")
        self._right.setChecked(side == "R")
        self._map.show_place(area, side)
        self._which.setVisible(area in SIDED or area is Area.SIDE)
        self._on.setEnabled(area is not None and (area not in CRAMPS or side is not None))

    def begin(self) -> None:
        """The first place, or the one that was chosen before."""
        focus(self._tiles[self._area or Area.BACK])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses the place that has the focus; on the one that was chosen it goes on."""
        tile = self.focusWidget()
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not isinstance(tile, Tile | Chip):
            super().keyPressEvent(event)
        elif not tile.isChecked():
            tile.click()
        elif self._on.isEnabled():
            self._continue()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the tiles are enough."""
        self._map.setVisible(self.width() >= grown(NARROW))
        super().resizeEvent(event)

    def _choose(self, area: Area | None, side: Body | None) -> None:
        """A place, with its side or still without; choosing the same place again keeps its side."""
        if area is not None and side is None and area is self._area:
            side = self._side
        self.show_place(area, side)

    def _continue(self) -> None:
        if self._area is not None:
            self.answered.emit(Chose(self._area, self._side))


class AskPage(ReliefPage):
    """One question, and a tile for each answer."""

    answered = Signal(object)  # the Answer
    back_wanted = Signal()

    def __init__(self, heading: str, answers: Mapping[str, Answer], line: str = "") -> None:
        super().__init__(heading)
        self._tiles = tuple(Tile(words) for words in answers)
        for tile, answer in zip(self._tiles, answers.values(), strict=True):
            tile.clicked.connect(lambda _=False, answer=answer: self.answered.emit(answer))
        back = Button(self.tr("Back"), height=48)
        back.clicked.connect(lambda: self.back_wanted.emit())
        lines = (label(line),) if line else ()
        self.lay_out(column_of(*lines, *self._tiles), (back,))

    @property
    def spoken(self) -> str:
        """The question and its answers."""
        return " ".join((self.heading, *(f"{tile.text()}." for tile in self._tiles)))

    def begin(self) -> None:
        """The first answer."""
        focus(self._tiles[0])


class StrengthPage(ReliefPage):
    """How strong it is, or no answer."""

    answered = Signal(object)  # the Answer
    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("How strong is it?"))
        self._strengths = Strengths()
        self._strengths.chosen.connect(lambda strength: self.answered.emit(Told(strength)))
        self._skip = Tile(self.tr("Leave it open"))
        self._skip.clicked.connect(lambda: self.answered.emit(Told()))
        back = Button(self.tr("Back"), height=48)
        back.clicked.connect(lambda: self.back_wanted.emit())
        ends = label(self.tr("0 is nothing, 10 the worst you can think of."), quiet=True)
        self.lay_out(
            column_of(label(self.tr("0 to 10, if you like."), Size.TITLE), self._strengths, ends, self._skip),
            (back,),
        )
        for digit in range(10):
            shortcut = QShortcut(QKeySequence(str(digit)), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(lambda digit=digit: self._strengths.press(digit))

    def begin(self) -> None:
        """The way on without a number."""
        focus(self._skip)
