"""The form of a diary entry: a few chips and one line, filled in ten seconds; everything may stay empty."""

from collections.abc import Collection, Mapping

from msgspec.structs import replace
from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ergo.core.diary import NOTE_AT_MOST, SELDOM, DiaryEntry, Felt, Helped, SetOff
from ergo.core.relief_pages import Area
from ergo.ui import diary_words, relief_words
from ergo.ui.controls import Button, Chip, Rank, label
from ergo.ui.dates import MomentField
from ergo.ui.flow import FlowLayout
from ergo.ui.look import RADIUS, SMALL, TARGET, TINY, colours_of, grown
from ergo.ui.player_hurt import Strengths
from ergo.ui.player_warning import WarningBox
from ergo.ui.toplevel import announce

NOTE_HEIGHT = 84  # pixels
ALONG = Qt.AlignmentFlag(0)  # as wide as the form


class Chips(QWidget):
    """Answers of which one, or several, can be on; a press on one that is on takes it back."""

    changed = Signal()

    def __init__(
        self,
        answers: Mapping[str, str],
        name: str,
        *,
        several: bool = False,
        seldom: Collection[str] = (),
    ) -> None:
        """*seldom*: answers that are shown only where more are wanted, or where they are on."""
        super().__init__()
        self._several = several
        self._seldom = seldom
        self.setAccessibleName(name)
        flow = FlowLayout(self)
        self._chips = {value: Chip(words) for value, words in answers.items()}
        for value, chip in self._chips.items():
            chip.setAccessibleDescription(name)
            chip.clicked.connect(lambda on, value=value: self._press(value, on=on))
            flow.addWidget(chip)
        self._more = Button(self.tr("More…"), Rank.QUIET, height=TARGET)
        self._more.setAccessibleDescription(name)
        self._more.clicked.connect(lambda: self._show_more())
        flow.addWidget(self._more)
        self._show_less()

    @property
    def values(self) -> tuple[str, ...]:
        """All that are on."""
        return tuple(value for value, chip in self._chips.items() if chip.isChecked())

    @property
    def value(self) -> str:
        """The one that is on; empty: none."""
        return next(iter(self.values), "")

    def choose(self, *values: str) -> None:
        """These are on, no others."""
        for value, chip in self._chips.items():
            chip.setChecked(value in values)
        self._show_less()

    def first(self) -> QWidget:
        """The first chip."""
        return next(iter(self._chips.values()))

    def _press(self, value: str, *, on: bool) -> None:
        if not self._several:
            self.choose(value if on else "")
        self.changed.emit()

    def _show_less(self) -> None:
        for value in self._seldom:
            self._chips[value].setVisible(self._chips[value].isChecked())
        self._more.setVisible(bool(self._seldom))

    def _show_more(self) -> None:
        """All there are; the keyboard goes on at the first that appeared."""
        appearing = [self._chips[value] for value in self._seldom if self._chips[value].isHidden()]
        for chip in appearing:
            chip.show()
        if appearing:
            appearing[0].setFocus(Qt.FocusReason.TabFocusReason)
        self._more.hide()


class Note(QPlainTextEdit):
    """A few words; Tab leads on, and only the person reads them. What doesn't fit isn't taken."""

    filled = Signal(bool)  # whether it can take no more

    def __init__(self, name: str) -> None:
        super().__init__()
        self.textChanged.connect(self._keep_short)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setFixedHeight(grown(NOTE_HEIGHT))
        self.setViewportMargins(SMALL, TINY, SMALL, TINY)
        self.viewport().setAutoFillBackground(False)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Takes of what is pasted what there is room for: a book would take minutes to lay out."""
        room = NOTE_AT_MOST - len(self.toPlainText()) + len(self.textCursor().selectedText())
        self.insertPlainText(source.text()[: max(0, room)])
        self.filled.emit(len(source.text()) > room)

    def _keep_short(self) -> None:
        """Typing ends where the room does."""
        text = self.toPlainText()
        over = len(text) - NOTE_AT_MOST
        if over > 0:
            cursor = self.textCursor()
            at = cursor.position()
            cursor.setPosition(max(0, at - over))
            cursor.setPosition(at, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        self.filled.emit(over > 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the text, and an edge that shows the focus."""
        super().paintEvent(event)
        colours, focused = colours_of(self), self.hasFocus()
        pen = 2.0 if focused else 1.0
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colours.accent if focused else colours.border, pen))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inner = self.viewport().rect().toRectF().adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2)
            painter.drawRoundedRect(inner, RADIUS / 2, RADIUS / 2)


class EntryForm(QWidget):
    """What is asked of one spasm; *whole*: also what the help knows by itself."""

    def __init__(self, *, whole: bool = False) -> None:
        super().__init__()
        self._whole = whole
        self._when = MomentField(self.tr("When?"))
        self._area = Chips({it.value: relief_words.area(it) for it in Area}, self.tr("Where?"))
        self._side = Chips({side: relief_words.side(side) for side in ("L", "R")}, self.tr("Which side?"))
        self._before, self._after = Strengths(stays=True), Strengths(stays=True)
        self._feeling = Chips(
            {"better": self.tr("Better"), "same": self.tr("Same"), "worse": self.tr("Worse")},
            self.tr("How is it now?"),
        )
        self._felt = Chips(
            {it.value: diary_words.felt(it) for it in Felt}, self.tr("How did it feel?"), several=True
        )
        self._set_off = Chips(
            {it.value: diary_words.set_off(it) for it in SetOff},
            self.tr("What set it off?"),
            several=True,
            seldom=SELDOM,
        )
        self._warnings = {self._felt: WarningBox(""), self._set_off: WarningBox("")}
        self._helped = Chips(
            {it.value: diary_words.helped(it) for it in Helped}, self.tr("What helped?"), several=True
        )
        self._note = Note(self.tr("A note, if you like"))
        for chips, warning in self._warnings.items():
            chips.changed.connect(lambda chips=chips: self._warn(chips))
            warning.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        for heading, part, shown in (
            (self.tr("When?"), self._when, whole),
            (self.tr("Where?"), self._area, whole),
            (self.tr("Which side?"), self._side, whole),
            (self.tr("How strong was it, 0 to 10?"), self._before, whole),
            (self.tr("How is it now?"), self._feeling, True),
            (self.tr("How strong now, 0 to 10?"), self._after, True),
            (self.tr("How did it feel?"), self._felt, True),
            (self.tr("What seemed to set it off?"), self._set_off, True),
            (self.tr("What helped?"), self._helped, True),
        ):
            if shown:
                column.addWidget(label(heading, bold=True))
                column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft if part is self._when else ALONG)
            if part in self._warnings:
                column.addWidget(self._warnings[part])
        column.addSpacing(SMALL)
        column.addWidget(self._note)
        full = self.tr("A note takes %n characters; no more was taken.", "", NOTE_AT_MOST)
        self._full = label(full, quiet=True)
        self._full.hide()
        self._note.filled.connect(self._full.setVisible)
        column.addWidget(self._full)

    @property
    def first_question(self) -> str:
        """What is asked first."""
        return self.first().accessibleDescription()

    @property
    def is_typing(self) -> bool:
        """Whether the keyboard writes the note."""
        return self._note.hasFocus()

    @property
    def note(self) -> str:
        """What is typed."""
        return self._note.toPlainText()

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return (self._area if self._whole else self._feeling).first()

    def show_entry(self, entry: DiaryEntry) -> None:
        """What was noted before."""
        self._when.show_moment(entry.at)
        self._area.choose(entry.area or "")
        self._side.choose(entry.side or "")
        self._before.choose(entry.before)
        self._after.choose(entry.after)
        self._feeling.choose(entry.feeling)
        self._felt.choose(*entry.felt)
        self._set_off.choose(*entry.set_off)
        self._helped.choose(*entry.helped)
        self._note.setPlainText(entry.note)
        for chips in self._warnings:
            self._warn(chips)

    def filled(self, entry: DiaryEntry) -> DiaryEntry:
        """The entry with what stands in the form."""
        feeling = self._feeling.value
        entry = replace(
            entry,
            after=self._after.value,
            feeling=feeling if feeling in ("better", "same", "worse") else "",
            felt=tuple(Felt(it) for it in self._felt.values),
            set_off=tuple(SetOff(it) for it in self._set_off.values),
            helped=tuple(Helped(it) for it in self._helped.values),
            note=self._note.toPlainText().strip()[:NOTE_AT_MOST],
        )
        if not self._whole:
            return entry
        side = self._side.value
        return replace(
            entry,
            at=self._when.moment(entry.at),
            area=Area(self._area.value) if self._area.value else None,
            side="L" if side == "L" else "R" if side == "R" else None,
            before=self._before.value,
        )

    def _warn(self, chips: Chips) -> None:
        """Says below what was chosen what to know of a warning sign among it."""
        words, box = diary_words.warning(chips.values), self._warnings[chips]
        if words and box.isHidden():
            announce(self, words)
        box.say(words)
        box.setVisible(bool(words))
