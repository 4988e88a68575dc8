"""Editors of lists: names and ids that can be taken off, the hours of a day, and fixed times.

Belongs here: what a person adds to and takes from. Doesn't: single values (settings_editors).
"""

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ergo.core.settings import ALL_DAYS, FixedTime, Row, Value
from ergo.ui import settings_words as words
from ergo.ui.controls import Button, CloseButton, Label, Rank, SlimChip
from ergo.ui.fields import Field, Picker
from ergo.ui.flow import FlowLayout
from ergo.ui.look import SMALL, TARGET, TINY
from ergo.ui.settings_controls import Removable
from ergo.ui.settings_editors import Editor

FIRST, LAST = "09:00", "17:30"  # what a new range begins with
EARLY = "06:00-07:00"  # and where the last range ends at night
LONGEST = 80  # characters of a name that is typed
PLANNED = "17:30"  # what a new fixed time begins with


class Names(msgspec.Struct, frozen=True):
    """Ids and titles of whatever a setting may name."""

    routines: tuple[tuple[str, str], ...] = ()
    moves: tuple[tuple[str, str], ...] = ()


Named = Callable[[], Names]


class Entries(Editor):
    """Texts or ids, each of which can be taken off; more are typed in."""

    wide = True

    def __init__(self, row: Row, names: Named | None = None) -> None:
        super().__init__()
        self._names = names
        self._value: tuple[str, ...] = ()
        self._adding = False  # what is typed was given, and not yet refused
        title = words.title(row)
        self._place = QWidget()
        self._flow = FlowLayout(self._place)
        self._field = Field(self.tr("Add to: {title}").format(title=title), 22)
        self._field.setAccessibleDescription(words.help_of(row))
        self._field.setMaxLength(LONGEST)
        self._field.returnPressed.connect(self._add)
        add = Button(self.tr("Add"), Rank.QUIET, height=TARGET)
        add.setAccessibleName(self.tr("Add to: {title}").format(title=title))
        add.clicked.connect(self._add)
        line = QHBoxLayout()
        line.setSpacing(TINY)
        line.addWidget(self._field)
        line.addWidget(add)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        column.addWidget(self._place)
        column.addLayout(line)
        self.setFocusProxy(self._field)

    def show_value(self, value: Value) -> None:
        """Shows these entries."""
        shown = tuple(map(str, value)) if isinstance(value, tuple) else ()
        if self._adding:
            self._adding = False
            self._field.clear()
        if shown == self._value:
            return
        self._value = shown
        _clear(self._flow)
        titles = dict(self._all()) if shown else {}
        for entry in shown:
            chip = Removable(titles.get(entry, entry))
            chip.clicked.connect(lambda _=False, it=entry: self._take_off(it))
            self._flow.addWidget(chip)
            chip.show()
        self._place.setVisible(bool(shown))
        self.updateGeometry()

    def show_wrong(self, wrong: bool) -> None:
        """Marks what was typed; that stays to be mended."""
        self._adding = self._adding and not wrong
        self._field.show_wrong(wrong)

    def _all(self) -> Sequence[tuple[str, str]]:
        names = Names() if self._names is None else self._names()
        return (*names.routines, *names.moves)

    def _take_off(self, entry: str) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # the chip that has the focus will be gone
        self.given.emit(tuple(it for it in self._value if it != entry))

    def _add(self) -> None:
        """Adds what was typed; the title of a routine stands for its id."""
        typed = self._field.text().strip()
        if not typed:
            return
        typed = {title.casefold(): name for name, title in self._all()}.get(typed.casefold(), typed)
        if typed.casefold() in (entry.casefold() for entry in self._value):
            self._field.clear()
            return
        self._adding = True
        self.given.emit((*self._value, typed))


class Hours(Editor):
    """The hours of one day: any number of ranges, over midnight too; none means the whole day."""

    everywhere = Signal(object)  # the same hours are wanted on every day

    def __init__(self, row: Row) -> None:
        super().__init__()
        self._day = words.title(row)
        self._value: tuple[str, ...] = ()
        self._ranges: list[_Range] = []
        self._wrong = False
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._all_day = Label(self.tr("All day"), quiet=True)
        self._add = Button(self.tr("Add hours"), Rank.QUIET, height=TARGET)
        self._add.setAccessibleName(self.tr("Add: {day}").format(day=self._day))
        self._add.clicked.connect(self._add_range)
        self._same = Button(self.tr("Same every day"), Rank.QUIET, height=TARGET)
        self._same.setAccessibleName(self.tr("Same every day as: {day}").format(day=self._day))
        self._same.clicked.connect(lambda: self.everywhere.emit(self._value))
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addStretch(1)
        line.addWidget(self._all_day)
        line.addSpacing(SMALL)
        line.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._column)
        column.addLayout(line)
        column.addWidget(self._same, 0, Qt.AlignmentFlag.AlignTrailing)
        self.setFocusProxy(self._add)
        self._show_buttons()

    def show_value(self, value: Value) -> None:
        """Shows these ranges; what can't be used stays until the value changes."""
        shown = tuple(map(str, value)) if isinstance(value, tuple) else ()
        changed, self._value = shown != self._value, shown
        if changed or not (self._wrong or self._is_typed_at() or self._typed() == shown):
            self._wrong = False
            while len(self._ranges) > len(shown):
                self._drop(self._ranges[-1])
            while len(self._ranges) < len(shown):
                self._new_range()
            for place, text in zip(self._ranges, shown, strict=True):
                place.fill(text)
        self._show_buttons()

    def show_wrong(self, wrong: bool) -> None:
        """Marks the ranges."""
        self._wrong = wrong
        for place in self._ranges:
            place.show_wrong(wrong)

    def _is_typed_at(self) -> bool:
        return any(field.isModified() for place in self._ranges for field in place.fields)

    def _typed(self) -> tuple[str, ...]:
        return tuple(text for place in self._ranges if (text := place.text()))

    def _give(self) -> None:
        if self._typed() != self._value or self._wrong:
            self.given.emit(self._typed())

    def _add_range(self) -> None:
        place = self._new_range()
        place.fill(self._next_range())
        self._give()
        place.first.setFocus(Qt.FocusReason.TabFocusReason)
        place.first.selectAll()

    def _next_range(self) -> str:
        """What a new range begins with: an hour after the last one, else in the morning."""
        end = self._value[-1].partition("-")[2] if self._value else ""
        if not end[:2].isdecimal():
            return f"{FIRST}-{LAST}"
        hour, minutes = int(end[:2]), end[3:] or "00"
        return EARLY if hour >= 23 else f"{end}-{hour + 1:02}:{minutes}"

    def _new_range(self) -> "_Range":
        place = _Range(self._day)
        place.given.connect(self._give)
        place.gone.connect(lambda: self._remove(place))
        self._ranges.append(place)
        self._column.addWidget(place)
        place.setVisible(True)
        return place

    def _remove(self, place: "_Range") -> None:
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        self._drop(place)
        self._wrong = True  # whatever stood there: what is left is to be looked at anew
        self._give()

    def _drop(self, place: "_Range") -> None:
        self._ranges.remove(place)
        self._column.removeWidget(place)
        place.hide()
        place.deleteLater()

    def _show_buttons(self) -> None:
        self._all_day.setVisible(not self._ranges)
        self._same.setVisible(bool(self._value))


class _Range(QWidget):
    """From one time of day to another."""

    given = Signal()
    gone = Signal()

    def __init__(self, day: str) -> None:
        super().__init__()
        self.first = TimeField(self.tr("{day}, from").format(day=day))
        self._last = TimeField(self.tr("{day}, to").format(day=day))
        cross = CloseButton()
        cross.setAccessibleName(self.tr("Take off: {day}").format(day=day))
        cross.setToolTip(self.tr("Take off"))
        cross.clicked.connect(self.gone)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(TINY)
        line.addStretch(1)
        line.addWidget(self.first)
        line.addWidget(Label(self.tr("to"), quiet=True))
        line.addWidget(self._last)
        line.addWidget(cross)
        self.fields = (self.first, self._last)
        for field in self.fields:
            field.editingFinished.connect(self.given)

    def fill(self, text: str) -> None:
        """Shows "09:00-17:30"."""
        begin, _, end = text.partition("-")
        self.first.setText(begin)
        self._last.setText(end)

    def show_wrong(self, wrong: bool) -> None:
        """Marks both times."""
        self.first.show_wrong(wrong)
        self._last.show_wrong(wrong)

    def text(self) -> str:
        """What stands there; empty where nothing does."""
        begin, end = self.first.time(), self._last.time()
        return f"{begin}-{end}" if begin or end else ""


class TimeField(Field):
    """A time of day; "9" and "9:30" are understood, too."""

    def __init__(self, spoken: str) -> None:
        super().__init__(spoken, 5)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def time(self) -> str:
        """The time as the settings write it, where it can be told."""
        text = self.text().strip().replace(".", ":")
        hours, colon, minutes = text.partition(":")
        if not colon and text.isascii() and text.isdecimal() and len(text) in (3, 4):
            hours, minutes = text[:-2], text[-2:]
        minutes = minutes or ("" if colon else "00")
        if hours.isascii() and hours.isdecimal() and len(hours) <= 2 and len(minutes) == 2:
            return f"{int(hours):02}:{minutes}"
        return text


class FixedTimes(Editor):
    """Routines at times of day."""

    wide = True

    def __init__(self, row: Row, names: Named) -> None:
        super().__init__()
        self._names = names
        self._value: tuple[FixedTime, ...] = ()
        self._wrong = False
        self._places: list[_Fixed] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(SMALL)
        self._add = Button(self.tr("Add a time"), Rank.QUIET, height=TARGET)
        self._add.setAccessibleDescription(words.help_of(row))
        self._add.clicked.connect(self._add_time)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        column.addLayout(self._column)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeading)
        self.setFocusProxy(self._add)

    def show_value(self, value: Value) -> None:
        """Shows these times; what can't be used stays until the value changes."""
        shown = tuple(it for it in value if isinstance(it, FixedTime)) if isinstance(value, tuple) else ()
        changed, self._value = shown != self._value, shown
        typed_at = any(place.time.isModified() for place in self._places)
        if changed or not (self._wrong or typed_at or self._typed() == shown):
            self._wrong = False
            while len(self._places) > len(shown):
                self._drop(self._places[-1])
            while len(self._places) < len(shown):
                self._new_place()
            for place, fixed in zip(self._places, shown, strict=True):
                place.fill(fixed)

    def show_wrong(self, wrong: bool) -> None:
        """Marks the times."""
        self._wrong = wrong
        for place in self._places:
            place.time.show_wrong(wrong)

    def _typed(self) -> tuple[FixedTime, ...]:
        return tuple(place.value() for place in self._places)

    def _give(self) -> None:
        if self._typed() != self._value or self._wrong:
            self.given.emit(self._typed())

    def _add_time(self) -> None:
        place = self._new_place()
        place.fill(FixedTime(PLANNED))
        self._give()
        place.time.setFocus(Qt.FocusReason.TabFocusReason)
        place.time.selectAll()

    def _new_place(self) -> "_Fixed":
        place = _Fixed(self._names().routines)
        place.given.connect(self._give)
        place.gone.connect(lambda: self._remove(place))
        self._places.append(place)
        self._column.addWidget(place)
        place.show()
        return place

    def _remove(self, place: "_Fixed") -> None:
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        self._drop(place)
        self._wrong = True
        self._give()

    def _drop(self, place: "_Fixed") -> None:
        self._places.remove(place)
        self._column.removeWidget(place)
        place.hide()
        place.deleteLater()


class _Fixed(QWidget):
    """One fixed time: when, on which days, and what to play."""

    given = Signal()
    gone = Signal()

    def __init__(self, routines: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.time = TimeField(self.tr("Time of day"))
        self._routine = Picker(self.tr("Routine at that time"), 20)
        self._routine.addItem(self.tr("Suggested routine"), "")
        for name, title in routines:
            self._routine.addItem(title, name)
        self._days = {day: SlimChip(words.day(day), words.day(day, long=True)) for day in ALL_DAYS}
        cross = CloseButton()
        cross.setAccessibleName(self.tr("Take this time off"))
        cross.setToolTip(self.tr("Take this time off"))
        cross.clicked.connect(self.gone)
        line = QHBoxLayout()
        line.setSpacing(TINY)
        line.addWidget(self.time)
        line.addWidget(self._routine, 1)
        line.addWidget(cross)
        days = FlowLayout()
        for chip in self._days.values():
            days.addWidget(chip)
            chip.clicked.connect(lambda _=False: self.given.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addLayout(days)
        self.time.editingFinished.connect(self.given)
        self._routine.activated.connect(lambda _: self.given.emit())

    def fill(self, fixed: FixedTime) -> None:
        """Shows this one; a routine that is no more is called by its id."""
        self.time.setText(fixed.time)
        if self._routine.findData(fixed.routine) < 0:
            self._routine.addItem(fixed.routine, fixed.routine)
        self._routine.setCurrentIndex(self._routine.findData(fixed.routine))
        for name, chip in self._days.items():
            chip.setChecked(name in fixed.days)

    def value(self) -> FixedTime:
        """What is set here."""
        days = tuple(name for name in ALL_DAYS if self._days[name].isChecked())
        return FixedTime(self.time.time(), days, self._routine.currentData())


def _clear(flow: FlowLayout) -> None:
    """Takes everything out of it."""
    while (item := flow.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
