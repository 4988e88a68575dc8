""" "It hurts": everything has stopped, and the person says how strong it is and how it goes on.

Belongs here: the questions, in the words of the fixed list of warning signs. Doesn't: what an answer means
(core.care), the help card.
"""

from math import ceil

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ergo.core.care import STRONGEST, Hurt
from ergo.ui import relief_words
from ergo.ui.controls import ROOM, Button, Card, Rank, label
from ergo.ui.look import LARGE, MEDIUM, SMALL, TARGET, TINY, WIDE, Colours, Size, font_of, grown
from ergo.ui.player_buttons import Folding, WordyButton
from ergo.ui.scrolled import Scrolled


class Strengths(QWidget):
    """Eleven equal buttons, 0 to 10, in one row or two; digits press them."""

    chosen = Signal(int)

    def __init__(self, *, stays: bool = False) -> None:
        """*stays*: the one that was chosen is seen, and can be chosen off again."""
        super().__init__()
        self._buttons = tuple(_Number(number) for number in range(STRONGEST + 1))
        if stays:
            for button in self._buttons:
                button.setCheckable(True)
                button.clicked.connect(lambda on, button=button: self.choose(button.number if on else None))
        self._grid = _Rows(self, self._buttons[0])
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._columns = 0
        for button in self._buttons:
            button.clicked.connect(lambda _=False, number=button.number: self.chosen.emit(number))
        self._arrange(STRONGEST + 1)

    @property
    def value(self) -> int | None:
        """The one that was chosen, where it stays."""
        return next((button.number for button in self._buttons if button.isChecked()), None)

    def choose(self, number: int | None) -> None:
        """This one stays chosen; None: none."""
        for button in self._buttons:
            button.setChecked(button.number == number)

    def press(self, digit: int) -> None:
        """A digit was typed. 1 may become 10, so it only gets the focus; Enter presses it."""
        one = self._buttons[1]
        if digit == 1:
            one.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif digit == 0 and one.hasFocus():
            self.chosen.emit(STRONGEST)
        else:
            self.chosen.emit(digit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One row where it fits, else two."""
        super().resizeEvent(event)
        self._arrange(self._grid.columns_in(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Two rows need no more."""
        return QSize(6 * self._buttons[0].sizeHint().width(), super().minimumSizeHint().height())

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, button in enumerate(self._buttons):
            self._grid.addWidget(button, place // columns, place % columns)


class _Rows(QGridLayout):
    """Equal buttons, whose height follows from the width: one row, or two."""

    def __init__(self, parent: QWidget, button: QWidget) -> None:
        """*button*: one of them."""
        super().__init__(parent)
        self._button = button

    def columns_in(self, width: int) -> int:
        """How many stand side by side."""
        fits = width >= self.count() * self._button.sizeHint().width()
        return self.count() if fits else ceil(self.count() / 2)

    def hasHeightForWidth(self) -> bool:
        """Narrow is high."""
        return True

    def heightForWidth(self, width: int) -> int:
        """One row, or two."""
        return ceil(self.count() / self.columns_in(width)) * self._button.sizeHint().height()


class _Number(Button):
    """One of the eleven."""

    def __init__(self, number: int) -> None:
        super().__init__(str(number))
        self.number = number
        self.setAccessibleName(self.tr("{number} of 10").format(number=number))

    def _inks(self, colours: Colours) -> tuple[QColor | None, QColor | None, QColor]:
        if self.isChecked():
            return colours.soft, colours.accent, colours.accent
        return super()._inks(colours)

    def sizeHint(self) -> QSize:
        """All as wide as the 10."""
        return QSize(grown(TARGET) + MEDIUM + 2 * ROOM, super().sizeHint().height())


class HurtPage(QWidget):
    """Asks how strong it is, and then how it goes on."""

    rated = Signal(int)  # 0 to 10
    warned = Signal()  # one of the warning signs
    smaller = Signal()
    skip = Signal()
    end = Signal()
    relief = Signal()  # the help while it hurts

    def __init__(self) -> None:
        super().__init__()
        self._strengths = Strengths()
        self._strengths.chosen.connect(self.rated)
        self._headline = label(self.tr("Stopped. Let go and breathe."), Size.DISPLAY, bold=True)
        self._answer = label("", Size.TITLE)
        self._smaller, self._skip = Button("", height=44), Button("", height=44)
        self._relief = Button(relief_words.spasm(), height=44)
        self._relief.clicked.connect(lambda: self.relief.emit())
        self._end = Button(self.tr("End"), Rank.OUTLINE, height=44)
        for button, signal in ((self._smaller, self.smaller), (self._skip, self.skip), (self._end, self.end)):
            button.clicked.connect(lambda _=False, signal=signal: signal.emit())
        self._question, self._going_on = self._ask_part(), self._go_on_part()
        self._lay_out()
        for digit in range(10):
            shortcut = QShortcut(QKeySequence(str(digit)), self._question)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(lambda digit=digit: self._strengths.press(digit))

    def ask(self, *, can_be_smaller: bool) -> None:
        """Begin; *can_be_smaller*: this move has a smaller form (walking hasn't)."""
        self._smaller.setText(self.tr("Carry on smaller") if can_be_smaller else self.tr("Carry on gently"))
        self._turn_to(self._question)
        self._leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self, hurt: Hurt, *, again: bool) -> str:
        """Show what there is to choose after this answer, and give its words; *again*: the second time."""
        mild = hurt is Hurt.MILD
        if again:
            words = self.tr("Twice is enough for now. Ease back to comfortable.")
        elif mild:
            words = self.tr("Carry on smaller, or choose something else.")
        else:
            words = self.tr("Skip this one; we keep it small today.")
        self._answer.setText(words)
        self._skip.setText(self.tr("Something else") if mild else self.tr("Skip this one"))
        self._smaller.setVisible(mild and not again)
        self._skip.setVisible(not again)
        self._relief.setVisible(again)
        self._turn_to(self._going_on)
        first = self._end if again else self._smaller if mild else self._skip
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        return words

    def _ask_part(self) -> QWidget:
        part = QWidget()
        self._question_box = box = QVBoxLayout(part)
        box.setContentsMargins(0, 0, 0, 0)
        self._how_strong = label(self.tr("How strong is it, 0 to 10?"), Size.TITLE)
        box.addWidget(self._how_strong)
        box.addWidget(self._strengths)
        for words in (
            self.tr("Sharp, shooting, numb, weak or dizzy"),
            self.tr("Chest pain, breathless, faint, trouble with sight, speech, face or balance"),
        ):
            sign = WordyButton(words)
            sign.clicked.connect(lambda _=False: self.warned.emit())
            box.addWidget(sign)
        self._leave = Button(self.tr("End routine"), Rank.QUIET)
        self._leave.clicked.connect(lambda _=False: self.end.emit())
        box.addWidget(self._leave, 0, Qt.AlignmentFlag.AlignLeft)
        box.addStretch(1)
        return part

    def _go_on_part(self) -> QWidget:
        part = QWidget()
        box = QVBoxLayout(part)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(LARGE)
        box.addWidget(self._answer)
        box.addWidget(Folding((self._smaller, self._skip, self._end, self._relief)))
        box.addStretch(1)
        return part

    def _lay_out(self) -> None:
        column = QWidget()
        self._across = across = QHBoxLayout(column)
        across.addStretch(1)
        self._box = box = QVBoxLayout()
        across.addLayout(box, 8)
        across.addStretch(1)
        box.addStretch(1)
        box.addWidget(self._headline)
        box.addWidget(self._question)
        box.addWidget(self._going_on)
        box.addStretch(2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scrolled(column))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Speaks more quietly where the buttons need the room: no sign may hide below the edge."""
        roomy = self.width() >= grown(640)
        self._headline.setFont(font_of(Size.DISPLAY if roomy else Size.TITLE, bold=True))
        self._how_strong.setFont(font_of(Size.TITLE if roomy else Size.BODY))
        air = WIDE if roomy else MEDIUM
        self._across.setContentsMargins(air, air, air, air)
        self._box.setSpacing(LARGE if roomy else SMALL)
        self._question_box.setSpacing(MEDIUM if roomy else TINY)
        super().resizeEvent(event)

    def _turn_to(self, part: QWidget) -> None:
        for one in (self._question, self._going_on):
            one.setVisible(one is part)


class LeaveOut(Card):
    """ "Leave this one out?", asked once something hurt; answered, it says what is so now."""

    chosen = Signal(bool)  # from now on; else just for today

    def __init__(self) -> None:
        super().__init__()
        self._words = label("")
        self._always = Button(self.tr("From now on"), Rank.OUTLINE, height=TARGET)
        self._today = Button(self.tr("Just today"), Rank.OUTLINE, height=TARGET)
        self._always.clicked.connect(lambda _=False: self._choose(for_good=True))
        self._today.clicked.connect(lambda _=False: self._choose(for_good=False))
        self._name = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, TINY)
        column.setSpacing(TINY)
        column.addWidget(self._words)
        column.addWidget(Folding((self._always, self._today)))
        self.hide()

    def ask(self, name: str) -> None:
        """Ask about the move of that name; empty: nothing hurt, so there is nothing to ask."""
        self._name = name
        self._words.setText(self.tr("{name}: leave this one out?").format(name=name))
        self._show_buttons(shown=True)
        self.setVisible(bool(name) and self.parentWidget() is not None)

    def say_done(self, *, for_good: bool) -> None:
        """It is left out."""
        words = self.tr("{name} is left out.") if for_good else self.tr("{name} is left out today.")
        self._words.setText(words.format(name=self._name))
        self._show_buttons(shown=False)

    def _show_buttons(self, *, shown: bool) -> None:
        for button in (self._always, self._today):
            button.setVisible(shown)

    def _choose(self, *, for_good: bool) -> None:
        self.say_done(for_good=for_good)
        self.chosen.emit(for_good)
