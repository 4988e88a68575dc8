"""Editors: for each shape of a setting one kind of control that shows a value and says what was set.

Belongs here: single values and choices. Doesn't: lists and hours (settings_lists), checking (settings_row).
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from ergo.core.settings import Row, Value
from ergo.ui import settings_words
from ergo.ui.controls import Chip, Label, SlimChip
from ergo.ui.fields import Field
from ergo.ui.figure import SHIRTS, SKINS
from ergo.ui.flow import FlowLayout
from ergo.ui.look import SMALL, grown
from ergo.ui.settings_controls import LongChip, Step, Swatch, Switch

UNIT = 44  # pixels: numbers stand below each other whatever they count
SETTLES = 400  # milliseconds: a number that is being stepped is set when it comes to rest


class Editor(QWidget):
    """What all editors share. *wide*: it stands below its title, not beside."""

    given = Signal(object)  # what the person set: a value, or the text of a number

    wide = False

    def show_value(self, value: Value) -> None:
        """Shows the value that counts; what the person is typing stays."""
        raise NotImplementedError

    def show_wrong(self, wrong: bool) -> None:
        """Marks what stands here as not usable."""

    def focus(self, reason: Qt.FocusReason) -> None:
        """Puts the focus where one begins to edit."""
        proxy = self.focusProxy()
        if proxy is not None:
            proxy.setFocus(reason)


class YesNo(Editor):
    """A switch."""

    def __init__(self, row: Row) -> None:
        super().__init__()
        self._switch = Switch(settings_words.title(row))
        self._switch.setAccessibleDescription(settings_words.help_of(row))
        self._switch.clicked.connect(lambda on: self.given.emit(on))
        self.setFocusProxy(self._switch)
        _only(self, self._switch)

    def show_value(self, value: Value) -> None:
        """Sets the switch."""
        self._switch.setChecked(bool(value))


class Text(Editor):
    """One line of text; Enter sets it, and so does leaving the field."""

    def __init__(self, row: Row, *, letters: int = 22, placeholder: str = "") -> None:
        super().__init__()
        self._value = ""
        self._touched = False
        self.field = Field(settings_words.title(row), letters)
        self.field.setAccessibleDescription(settings_words.help_of(row))
        self.field.setPlaceholderText(placeholder)
        self.field.textEdited.connect(self._touch)
        self.field.editingFinished.connect(self._give)
        self.setFocusProxy(self.field)
        self._lay_out()

    def show_value(self, value: Value) -> None:
        """Shows it; what is being typed stays, and so does what can't be used until the value changes."""
        text = self.text_of(value)
        keeps = self.field.wrong and text == self._value
        self._value = text
        if not (keeps or self._is_being_set()):
            self._set(text)

    def show_wrong(self, wrong: bool) -> None:
        """Marks the field."""
        self.field.show_wrong(wrong)

    def text_of(self, value: Value) -> str:
        """The value as it stands in the field."""
        return str(value)

    def _lay_out(self) -> None:
        _only(self, self.field)

    def _set(self, text: str) -> None:
        self.field.setText(text)
        self.field.setCursorPosition(0)
        self._touched = False

    def _touch(self) -> None:
        self._touched = True

    def _is_being_set(self) -> bool:
        """Whether what stands here is not yet what the person means."""
        return self._touched and self.field.hasFocus()

    def _give(self) -> None:
        """Says what stands there; empty spaces around it are nobody's wish."""
        if self._touched:
            self._touched = False
            self.given.emit(self.field.text().strip())


class Number(Text):
    """A whole number with its unit; Up and Down step it, as do the signs beside it."""

    def __init__(self, row: Row) -> None:
        self._row = row
        super().__init__(row, letters=max(6, len(settings_words.zero(row)) + 1))
        self.field.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.field.installEventFilter(self)
        self._rest = QTimer(self, singleShot=True, interval=SETTLES)
        self._rest.timeout.connect(self._give)

    def text_of(self, value: Value) -> str:
        """The number, or what 0 is called."""
        return (value == 0 and settings_words.zero(self._row)) or str(value)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """Steps on Up, Down and the page keys."""
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 5, Qt.Key.Key_PageDown: -5}
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by = steps.get(Qt.Key(event.key()), 0)
            if by and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._step(by)
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        title = settings_words.title(self._row)
        less = Step("-", self.tr("Less: {title}").format(title=title))
        more = Step("+", self.tr("More: {title}").format(title=title))
        less.clicked.connect(lambda: self._step(-1))
        more.clicked.connect(lambda: self._step(1))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        for widget in (less, self.field, more):
            line.addWidget(widget)
        if unit := settings_words.unit(self._row):
            line.addSpacing(SMALL)
            counted = Label(unit, quiet=True)
            counted.setMinimumWidth(grown(UNIT))
            line.addWidget(counted)

    def _is_being_set(self) -> bool:
        return self._rest.isActive() or super()._is_being_set()

    def _give(self) -> None:
        self._rest.stop()
        if self._touched:
            self._touched = False
            self.given.emit(self._plain(self.field.text()))

    def _plain(self, text: str) -> str:
        """The number without its unit, and what 0 is called as 0."""
        text = text.strip()
        zero, unit = settings_words.zero(self._row), settings_words.unit(self._row)
        if zero and text.casefold() == zero.casefold():
            return "0"
        return text.removesuffix(unit).strip() if unit else text

    def _step(self, by: int) -> None:
        """To the next round number; below the least lies 0, where that has a name."""
        row, size = self._row, step_of(self._row)
        text = self._plain(self.field.text())
        now = int(text) if text.isascii() and text.isdecimal() and len(text) < 9 else int(self._number())
        if now == 0 and row.zero:
            then = row.least if by > 0 else 0
        elif row.zero and by < 0 and now <= row.least:
            then = 0
        else:
            then = (now // size + by) * size if by > 0 else -(-now // size) * size + by * size
            then = min(max(then, row.least), row.most)
        self.field.setText(self.text_of(then))
        self._touched = True
        self._rest.start()

    def _number(self) -> str:
        plain = self._plain(self._value)
        return plain if plain.isdecimal() else str(self._row.least)


def step_of(row: Row) -> int:
    """How far one step goes, so that no number needs more than some dozens."""
    span = row.most - row.least
    return next(size for most, size in ((60, 1), (200, 5), (600, 10), (10_000, 30)) if span <= most)


class OneOf(Editor):
    """Chips of which one is chosen; the arrow keys go from one to the next."""

    def __init__(self, row: Row, choices: Sequence[tuple[Value, QAbstractButton]]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._buttons = dict(choices)
        flow = FlowLayout(self, in_line=True)
        for value, button in choices:
            button.setAccessibleName(f"{settings_words.title(row)}: {_called(row, value)}")
            self._group.addButton(button)
            button.setAutoExclusive(True)  # to a screen reader: one of several
            flow.addWidget(button)
            button.clicked.connect(lambda _=False, it=value: self.given.emit(it))
        self.wide = len(choices) > 4

    def show_value(self, value: Value) -> None:
        """Chooses that one."""
        self._buttons[value].setChecked(True)
        self.setFocusProxy(self._buttons[value])


def _called(row: Row, value: Value) -> str:
    return settings_words.choice(row.path, str(value) if isinstance(value, str) else f"{row.path}={value}")


def one_of(row: Row) -> OneOf:
    """Chips for a choice, or for a number of so few values that each has a name."""
    values: Sequence[Value] = row.choices or range(row.least, row.most + 1)
    return OneOf(row, [(value, SlimChip(_called(row, value))) for value in values])


def swatches(row: Row) -> OneOf:
    """Discs of the figure's colours."""
    tones = [SHIRTS[name] for name in row.choices] or SKINS
    values: Sequence[Value] = row.choices or range(row.least, row.most + 1)
    discs = [
        (value, Swatch(QColor(base), _called(row, value)))
        for value, (base, _) in zip(values, tones, strict=True)
    ]
    editor = OneOf(row, discs)
    editor.wide = True
    return editor


class AnyOf(Editor):
    """Chips of which any number is chosen."""

    wide = True

    def __init__(self, row: Row) -> None:
        super().__init__()
        self._chips: dict[str, Chip] = {}
        flow = FlowLayout(self)
        for name in row.choices:
            called = settings_words.choice(row.path, name)
            whole = settings_words.day(name, long=True) if row.path == "hours.days" else called
            chip = LongChip(called, f"{settings_words.title(row)}: {whole}")
            chip.clicked.connect(lambda _=False: self._give())
            self._chips[name] = chip
            flow.addWidget(chip)
        self.setFocusProxy(next(iter(self._chips.values())))

    def show_value(self, value: Value) -> None:
        """Chooses those."""
        assert isinstance(value, tuple)
        for name, chip in self._chips.items():
            chip.setChecked(name in value)

    def _give(self) -> None:
        self.given.emit(tuple(name for name, chip in self._chips.items() if chip.isChecked()))


def _only(place: QWidget, widget: QWidget) -> None:
    """Fills the place with one widget."""
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
