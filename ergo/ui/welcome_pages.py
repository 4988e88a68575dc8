"""The three pages of the welcome: what Ergo is and isn't, the person's rhythm, and where Ergo lives.

Belongs here: words and rows. Doesn't: turning pages (welcome_window), the panel's picture (welcome_place).
"""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ergo.core.settings import Settings, WrongSetting, get, row
from ergo.ui import reading_words, settings_words
from ergo.ui.controls import ROOM, Button, Label, Rank, label
from ergo.ui.fields import Picker
from ergo.ui.flow import FlowLayout
from ergo.ui.look import SMALL, TARGET, TINY, Size, colours_of, grown
from ergo.ui.player_buttons import Sign, SignButton
from ergo.ui.roles import GRAPHIC
from ergo.ui.scrolled import Scrolled
from ergo.ui.settings_lists import Names
from ergo.ui.settings_row import SettingRow
from ergo.ui.welcome_hours import HoursRow
from ergo.ui.welcome_place import Place

BODY = "routines.body"

Changes = Mapping[str, object]


class Page(QWidget):
    """Words that scroll, and a line of buttons that stays."""

    def __init__(self, title: Label, go_on: Button) -> None:
        super().__init__()
        self.go_on = go_on
        self._title = title
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, TINY, 0)
        self.column.setSpacing(SMALL)
        self.column.addWidget(title)
        self.scrolled = Scrolled(inside)
        self.buttons = FlowLayout(gap=SMALL)
        self.first, around = QHBoxLayout(), QHBoxLayout()
        for line in (self.first, around):
            line.setContentsMargins(-ROOM, 0, 0, 0)  # edges line up, not focus rings
        around.addLayout(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.scrolled, 1)
        column.addLayout(self.first)
        column.addLayout(around)

    @property
    def title(self) -> str:
        """What the page is called."""
        return self._title.text()

    def begin(self) -> None:
        """Shows its beginning, and has the focus where one most likely goes on."""
        self.scrolled.verticalScrollBar().setValue(0)
        self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)


class HelloPage(Page):
    """What Ergo is, and what it isn't."""

    def __init__(self) -> None:
        title = label(self.tr("Move a little,\nmore often."), Size.DISPLAY, bold=True)
        super().__init__(title, Button(self.tr("Get started"), Rank.PRIMARY))
        self.skip = Button(self.tr("Use defaults"), Rank.QUIET)
        self.column.insertStretch(0, 1)
        self.column.addSpacing(TINY)
        self.column.addWidget(label(self.tr("Ergo notices sitting and offers short guided breaks.")))
        for told in (
            self.tr("Works offline. No account. Nothing leaves this computer."),
            " ".join((self.tr("Ergo is not medical advice."), *reading_words.for_whom())),
            self.tr("No clinician has reviewed its routines and texts yet."),
        ):
            self.column.addWidget(label(told, quiet=True))
        self.column.addStretch(1)
        self.buttons.addWidget(self.go_on)
        self.buttons.addWidget(self.skip)


class RhythmPage(Page):
    """What the person cares for, and when Ergo comes."""

    changed = Signal(object)  # paths and values the person wants

    def __init__(self) -> None:
        title = label(self.tr("Your rhythm"), Size.TITLE, bold=True)
        super().__init__(title, Button(self.tr("Continue"), Rank.PRIMARY))
        self.back = Button(self.tr("Back"))
        self.skip = Button(self.tr("Use defaults"), Rank.QUIET)
        self._trouble = label("")
        self._trouble.hide()
        self._rows = {
            path: self._row(path, asked)
            for path, asked in (
                ("routines.areas", self.tr("What would you like to care for?")),
                ("breaks.every_minutes", ""),
                ("voice.enabled", ""),
                ("startup.at_login", ""),
                ("language", self.tr("Language, from the next start")),
                (
                    BODY,
                    self.tr(
                        "Tick what your body is to be spared. With any of these, ask a professional first. "
                        "It stays on this computer."
                    ),
                ),
            )
        }
        self._hours = HoursRow(self.tr("Working hours"))
        self._hours.wanted.connect(self._want)
        self.unfold = Button("", Rank.QUIET, height=TARGET)
        self.unfold.clicked.connect(self._fold)
        self._lay_out()
        self._show_body(False)

    def show_settings(self, settings: Settings) -> None:
        """Shows the values that count; what is being typed stays."""
        self._hours.show_hours(settings.hours)
        for path, shown in self._rows.items():
            shown.show_value(get(settings, path))
        usual = all(get(settings, path) == row(path).default for path in self._rows)
        self.skip.setVisible(usual and settings.hours == Settings().hours)

    def refused(self, wrong: WrongSetting | None, sentence: str = "") -> None:
        """A change is not kept: because of a row, or of the whole file."""
        shown = None if wrong is None else self._rows.get(wrong.path)
        if shown is not None:
            shown.say_wrong(wrong)
        else:
            self._say(sentence or str(wrong))

    @property
    def trouble(self) -> str:
        """What is in the way of keeping anything; empty: nothing."""
        return "" if self._trouble.isHidden() else self._trouble.text()

    @property
    def hours(self) -> Picker:
        """The hours to pick from."""
        return self._hours.picker

    def row_at(self, path: str) -> SettingRow:
        """The row of that path."""
        return self._rows[path]

    def _row(self, path: str, asked: str) -> SettingRow:
        made = SettingRow(row(path), Names, asked=asked or settings_words.title(row(path)))
        made.wanted.connect(lambda path, value: self._want({path: value}))
        return made

    def _want(self, changes: Changes) -> None:
        self._say("")
        self.changed.emit(changes)

    def _lay_out(self) -> None:
        self.column.setSpacing(0)
        self.column.addWidget(self._trouble)
        for path, shown in self._rows.items():
            if path == BODY:
                self.column.addWidget(self.unfold, 0, Qt.AlignmentFlag.AlignLeading)
            self.column.addWidget(shown)
            if path == "breaks.every_minutes":
                self.column.addWidget(self._hours)
        self.column.addStretch(1)
        for button in (self.back, self.go_on, self.skip):
            self.buttons.addWidget(button)

    def _fold(self) -> None:
        opens = self._rows[BODY].isHidden()
        self._show_body(opens)
        if opens:
            self.column.activate()
            self.scrolled.ensureWidgetVisible(self._rows[BODY].editor, 0, grown(120))

    def _show_body(self, shown: bool) -> None:
        self._rows[BODY].setVisible(shown)
        self.unfold.setText(self.tr("Hide my body") if shown else self.tr("My body: anything to spare?"))

    def _say(self, sentence: str) -> None:
        self._trouble.setText(sentence)
        self._trouble.setVisible(bool(sentence))


class PlacePage(Page):
    """Where Ergo lives on this desktop, and a first routine."""

    def __init__(self) -> None:
        title = label(self.tr("Where Ergo lives"), Size.TITLE, bold=True)
        super().__init__(title, SignButton(Sign.GO_ON, self.tr("Try a 60-second routine"), Rank.PRIMARY))
        self.go_on.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.back = Button(self.tr("Back"))
        self.finish = Button(self.tr("Finish"))
        self._where, self._else = label(""), label("", quiet=True)
        self.column.addWidget(self._where)
        self.column.addWidget(self._else)
        self.column.addWidget(label(self.tr("All you have set here is in the settings, too."), quiet=True))
        self.column.addStretch(1)
        self.first.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignLeading)
        self.buttons.addWidget(self.back)
        self.buttons.addWidget(self.finish)

    @property
    def where(self) -> str:
        """Where it says that Ergo lives."""
        return self._where.text()

    def show_place(self, place: Place, words: str) -> None:
        """Says where to look; *words*: what to do where no panel shows the icon."""
        if place is Place.NOWHERE:
            self._where.setText(words)
            self._else.setText(self.tr("Reminders come all the same."))
        else:
            self._where.setText(self.tr("Look for the small ring near your clock."))
            self._else.setText(self.tr("No ring there? Start Ergo again to open its window."))


class Steps(QWidget):
    """One dash for each page; the one of this page is filled, and wider."""

    spoken_as = GRAPHIC

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count, self._step = count, 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_step(self, step: int) -> None:
        """This page is shown, from 0."""
        self._step = step
        self.setAccessibleName(self.tr("Page {number} of {count}").format(number=step + 1, count=self._count))
        self.update()

    def sizeHint(self) -> QSize:
        """A thin line."""
        return QSize(self._count * 44, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the dashes, from the side one reads from."""
        colours = colours_of(self)
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = 0.0
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            for number in range(self._count):
                here = number == self._step
                width = 36.0 if here else 24.0
                painter.setBrush(colours.accent if here else colours.line)
                start = self.width() - left - width if backwards else left
                painter.drawRoundedRect(QRectF(start, 5, width, 6), 3, 3)
                left += width + SMALL
