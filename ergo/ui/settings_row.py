"""One row of the settings window: title, help, the editor, and what is wrong with what was typed.

Belongs here: a setting as one sees it. Doesn't: what is done with a change (settings_window).
"""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ergo.core.settings import Row, Shape, Value, WrongSetting, checked, parse
from ergo.ui import settings_words
from ergo.ui.controls import label
from ergo.ui.look import LARGE, SMALL, TINY, colours_of
from ergo.ui.settings_editors import AnyOf, Editor, Number, Text, YesNo, one_of, swatches
from ergo.ui.settings_lists import Entries, FixedTimes, Hours, Named
from ergo.ui.toplevel import announce

TEXT_SHARE = 0.42  # of a row's width that its words want at least
_AT_THE_SIDE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing


class SettingRow(QWidget):
    """Shows one setting; emits what the person set, as a value that the table allows."""

    wanted = Signal(str, object)  # path and value
    wanted_everywhere = Signal(object)  # hours for every day

    def __init__(self, row: Row, names: Named, *, asked: str = "") -> None:
        """*asked*: a question in place of title and help, for a row without a card round it."""
        super().__init__()
        self.row = row
        self._value: Value | None = None
        self.editor = _editor(row, names)
        self.editor.given.connect(self._take)
        if isinstance(self.editor, Hours):
            self.editor.everywhere.connect(self.wanted_everywhere)
        title = label(asked or settings_words.title(row), bold=not asked)
        help_line = label(settings_words.help_of(row), quiet=True)
        help_line.setVisible(not asked)
        self._margin = 0 if asked else LARGE
        self._wrong = _Warning()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(title)
        words.addWidget(help_line)
        words.addStretch(1)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(SMALL)
        self._line.addLayout(words, 1)
        self._line.addWidget(self.editor, 0, _AT_THE_SIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(self._margin, SMALL, self._margin, SMALL)
        column.setSpacing(TINY)
        column.addLayout(self._line)
        column.addWidget(self._wrong)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._arrange()

    def show_value(self, value: Value) -> None:
        """Shows the value that counts; one that changed makes what was wrong a thing of the past."""
        if value != self._value:
            self._value = value
            self.say_wrong(None)
        self.editor.show_value(value)

    def say_wrong(self, wrong: WrongSetting | None) -> None:
        """Says under the row what is wrong; None: nothing is."""
        self._wrong.say("" if wrong is None else settings_words.problem(wrong))
        self.editor.show_wrong(wrong is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the editor below the words where there is no room beside them."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        room = self.width() - 2 * self._margin - SMALL
        beside = not self.editor.wide and self.editor.sizeHint().width() <= room * (1 - TEXT_SHARE)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._line.direction() != way:
            self._line.setDirection(way)
            self._line.setAlignment(self.editor, _AT_THE_SIDE if beside else Qt.AlignmentFlag(0))

    def _take(self, given: object) -> None:
        """Checks what was set; what the table does not allow stays where it was typed, with the reason."""
        path = self.row.path
        try:
            number = self.row.shape is Shape.WHOLE and isinstance(given, str)
            value = parse(path, given) if number else checked(path, given)  # type: ignore[arg-type]
        except WrongSetting as wrong:
            self.say_wrong(wrong)
            return
        self.say_wrong(None)
        self.wanted.emit(path, value)


class _Warning(QWidget):
    """The sentence under a row; hidden while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._words = label("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._words)
        self._dye()
        self.hide()

    def say(self, words: str) -> None:
        """Says it, to a screen reader as well; nothing: is hidden."""
        self._words.setText(words)
        self.setVisible(bool(words))
        if words:
            announce(self, words)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dye()

    def _dye(self) -> None:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.WindowText, colours_of(self).warn)
        if self._words.palette().color(QPalette.ColorRole.WindowText) != colours_of(self).warn:
            self._words.setPalette(palette)


def _editor(row: Row, names: Named) -> Editor:
    """The editor of that shape."""
    match row.shape:
        case Shape.YES_NO:
            return YesNo(row)
        case Shape.CHOICE | Shape.WHOLE if row.path in ("look.skin", "look.shirt"):
            return swatches(row)
        case Shape.CHOICE:
            return one_of(row)
        case Shape.WHOLE if row.most - row.least < 3:
            return one_of(row)
        case Shape.WHOLE:
            return Number(row)
        case Shape.CHOICES:
            return AnyOf(row)
        case Shape.TEXTS:
            return Entries(row)
        case Shape.IDS:
            return Entries(row, names)
        case Shape.RANGES:
            return Hours(row)
        case Shape.FIXED:
            return FixedTimes(row, names)
        case Shape.DAY:
            return Text(row, letters=11, placeholder="2026-12-31")
        case _:
            return Text(row)
