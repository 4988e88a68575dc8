"""Changing one entry: its times, how a reminder ended, or how a routine felt; in the window, no dialog."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, tzinfo

import msgspec
from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ergo.core.breaks import Entry, Held, Moved, Outcome, Prompted, Rested, Sat
from ergo.ui import history_words, words
from ergo.ui.controls import Button, Card, Label, Rank, label
from ergo.ui.dates import TimeField
from ergo.ui.flow import FlowLayout
from ergo.ui.history_choice import Choice
from ergo.ui.look import LARGE, MEDIUM, SMALL, TARGET

ANSWERS = (Outcome.TAKEN, Outcome.CUT_SHORT, Outcome.SKIPPED, Outcome.UNANSWERED)


class EntryEditor(Card):
    """Hidden until `edit`; says what the entry is to be from now on."""

    changed = Signal(object, object)  # the entry as it was, and as it is to be
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._entry: Entry | None = None
        self._zone: tzinfo | None = None
        self._others: list[Entry] = []
        self._now: float | None = None
        self._title, self._problem = Label("", bold=True), label()
        self._from, self._to = TimeField(self.tr("From")), TimeField(self.tr("To"))
        self._outcome = Choice(
            self.tr("How it ended"), {str(it): words.begins(history_words.outcome(it)) for it in ANSWERS}
        )
        self._feeling = Choice(self.tr("How did that feel?"), history_words.feelings())
        self._comfort = Choice(self.tr("How was it afterwards?"), history_words.comforts())
        self._times = self._time_row()
        self._save, cancel = (
            Button(self.tr("Save"), height=TARGET),
            Button(self.tr("Cancel"), Rank.QUIET, height=TARGET),
        )
        self._save.clicked.connect(self._say)
        cancel.clicked.connect(self.close_editor)
        self._lay_out(cancel)
        self.hide()

    def edit(
        self, entry: Entry, zone: tzinfo, others: Sequence[Entry] = (), now: float | None = None
    ) -> None:
        """Shows what of that entry can be changed.

        *others*: the day's entries: two sits don't overlap; *now*: it ends no later (None: of another day).
        """
        self._entry, self._zone = entry, zone
        self._others, self._now = [it for it in others if it != entry], now
        when, what, _, _ = history_words.entry(entry, zone)
        self._title.setText(f"{what}, {when}")
        self._problem.hide()
        self._times.setVisible(isinstance(entry, Sat | Rested))
        self._outcome.setVisible(isinstance(entry, Prompted))
        self._feeling.setVisible(isinstance(entry, Moved))
        self._comfort.setVisible(isinstance(entry, Moved))
        match entry:
            case Sat() | Rested():
                self._from.setTime(_time_of(entry.start, zone))
                self._to.setTime(_time_of(entry.end, zone))
            case Prompted():
                self._outcome.choose(str(entry.outcome))
            case Moved():
                self._feeling.choose(entry.feeling)
                self._comfort.choose(entry.comfort)
            case Held():
                pass
        self.show()
        first = self._from if self._times.isVisibleTo(self) else self._save
        first.setFocus()

    def close_editor(self) -> None:
        """Leaves the entry as it is."""
        self._entry = None
        self.hide()
        self.left.emit()

    def _say(self) -> None:
        entry = self._entry
        if entry is None:
            return
        by = self._changed(entry)
        if problem := self._what_is_wrong(by):
            self._problem.setText(problem)
            self._problem.show()
            return
        self.close_editor()
        if by != entry:
            self.changed.emit(entry, by)

    def _what_is_wrong(self, by: Entry) -> str:
        """Why that can't be; empty: it can."""
        if not isinstance(by, Sat | Rested) or by == self._entry:
            return ""
        if by.end <= by.start:
            return self.tr("The end is before the beginning. Choose a later end.")
        if self._now is not None and by.end > self._now:
            return self.tr("The end has not come yet. Choose an earlier end.")
        for other in self._others:
            if type(other) is type(by) and other.start < by.end and by.start < other.end:
                when, what, _, _ = history_words.entry(other, self._zone or UTC)
                overlaps = self.tr("That overlaps: {what}, {when}. Choose other times.")
                return overlaps.format(what=what, when=when)
        return ""

    def _changed(self, entry: Entry) -> Entry:
        """The entry as the fields say."""
        match entry:
            case Sat() | Rested():
                start, end = self._moment(entry.start, self._from), self._moment(entry.end, self._to)
                part = (end - start) / (entry.end - entry.start) if entry.end > entry.start else 1.0
                if isinstance(entry, Sat):
                    return Sat(start, end, min(end - start, entry.seconds * part))
                return Rested(start, end, entry.credited)
            case Prompted():
                return msgspec.structs.replace(entry, outcome=Outcome(self._outcome.chosen or entry.outcome))
            case Moved():
                return msgspec.structs.replace(
                    entry, feeling=self._feeling.chosen, comfort=self._comfort.chosen
                )
            case Held():
                return entry

    def _moment(self, wall: float, field: TimeField) -> float:
        """The moment of the field on the day of *wall*; the same where the minute is the same.

        Of an entry that lasts over midnight, on whichever day is nearer.
        """
        then, time = datetime.fromtimestamp(wall, self._zone), field.time()
        if (then.hour, then.minute) == (time.hour(), time.minute()):
            return wall
        same = then.replace(hour=time.hour(), minute=time.minute(), second=0, microsecond=0)
        if not self._lasts_over_midnight():
            return same.timestamp()
        days = (same + timedelta(days=by) for by in (-1, 0, 1))
        return min((day.timestamp() for day in days), key=lambda it: abs(it - wall))

    def _lasts_over_midnight(self) -> bool:
        entry = self._entry
        if not isinstance(entry, Sat | Rested):
            return False
        first, last = (datetime.fromtimestamp(it, self._zone).date() for it in (entry.start, entry.end))
        return first != last

    def _time_row(self) -> QWidget:
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SMALL)
        for field in (self._from, self._to):
            inside.addWidget(Label(field.accessibleName(), quiet=True))
            inside.addWidget(field)
            inside.addSpacing(SMALL)
        inside.addStretch(1)
        return row

    def _lay_out(self, cancel: Button) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        column.setSpacing(SMALL)
        for widget in (self._title, self._times, self._outcome, self._feeling, self._comfort, self._problem):
            column.addWidget(widget)
        buttons = FlowLayout(gap=SMALL)
        for button in (self._save, cancel):
            buttons.addWidget(button)
        column.addLayout(buttons)


def _time_of(wall: float, zone: tzinfo) -> QTime:
    then = datetime.fromtimestamp(wall, zone)
    return QTime(then.hour, then.minute)
