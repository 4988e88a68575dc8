"""The usual working hours to pick from, for somebody new; any others are in the settings."""

from PySide6.QtCore import QLocale, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ergo.core.settings import ALL_DAYS
from ergo.core.settings_table import Hours
from ergo.ui.controls import label
from ergo.ui.fields import Picker
from ergo.ui.look import SMALL
from ergo.ui.settings_words import day

WEEK = ALL_DAYS[:5]
USUAL = ((), ("08:00-17:00",), ("09:00-17:00",), ("09:00-18:00",), ("10:00-19:00",))


def all_week(days: tuple[str, ...], ranges: tuple[str, ...]) -> dict[str, object]:
    """What is set for the same hours on each of these days."""
    return {"hours.days": days, **{f"hours.{name}": ranges for name in ALL_DAYS}}


class HoursRow(QWidget):
    """One row: which hours; emits what is to be set."""

    wanted = Signal(object)  # paths and values

    def __init__(self, asked: str) -> None:
        super().__init__()
        self.picker = Picker(asked, 18)
        self.picker.addItem(self.tr("Any time"), all_week(ALL_DAYS, ()))
        days = f"{day(WEEK[0])}–{day(WEEK[-1])}"
        for ranges in USUAL:
            hours = _spoken(ranges[0]) if ranges else self.tr("all day")
            self.picker.addItem(f"{days}, {hours}", all_week(WEEK, ranges))
        self._own = self.tr("As in the settings")
        self.picker.activated.connect(self._give)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, SMALL, 0, SMALL)
        line.setSpacing(SMALL)
        line.addWidget(label(asked), 1)
        line.addWidget(self.picker)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_hours(self, hours: Hours) -> None:
        """Shows the hours that count; any that are not among the usual ones by where they stand."""
        shown = {"hours.days": hours.days, **{f"hours.{name}": getattr(hours, name) for name in ALL_DAYS}}
        found = next((at for at in range(self.picker.count()) if self.picker.itemData(at) == shown), -1)
        last = self.picker.count() - 1
        if found < 0 and self.picker.itemData(last) is not None:
            self.picker.addItem(self._own, None)
        elif found >= 0 and self.picker.itemData(last) is None:
            self.picker.removeItem(last)
        self.picker.setCurrentIndex(found if found >= 0 else self.picker.count() - 1)

    def _give(self, at: int) -> None:
        if (wanted := self.picker.itemData(at)) is not None:
            self.wanted.emit(wanted)


def _spoken(hours: str) -> str:
    """ "09:00-17:00" as the locale writes it."""
    short = QLocale.FormatType.ShortFormat
    times = (QLocale().toString(QTime.fromString(time, "HH:mm"), short) for time in hours.split("-"))
    return "–".join(times)
