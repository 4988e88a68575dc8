"""The pages of the player besides playing and what hurts: done, and the card of all shortcuts."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ergo.core.reading import Tip
from ergo.core.routine import Model, ResolvedRoutine
from ergo.ui.controls import ROOM, Button, Card, Label, Rank, label
from ergo.ui.day_dots import DayDots
from ergo.ui.figure import Look
from ergo.ui.look import HUGE, LARGE, MEDIUM, SMALL, TARGET, TINY, WIDE, Size, colours_of, grown
from ergo.ui.player_buttons import Choices, Folding
from ergo.ui.player_hurt import LeaveOut
from ergo.ui.player_stage import Picture, Stage
from ergo.ui.roles import DIALOG
from ergo.ui.scrolled import Scrolled
from ergo.ui.sources_page import heading


class DonePage(QWidget):
    """The end: thanks, one question, and why this routine was chosen."""

    felt = Signal(str)
    undone = Signal()  # the last answer is to have no effect
    compared = Signal(str)
    finished = Signal()
    another = Signal()
    sources_wanted = Signal(object)  # the Tip: where does it come from?

    def __init__(self) -> None:
        super().__init__()
        self.stage = Stage()
        self._headline = label("", Size.TITLE, bold=True)
        self._line, self._why = label(quiet=True), label(quiet=True)
        self._now = label(bold=True)
        self._feeling = Choices(
            {
                "too easy": self.tr("Too easy"),
                "just right": self.tr("Just right"),
                "too much": self.tr("Too much"),
            },
            self.tr("How did that feel?"),
        )
        self._comfort = Choices(
            {"better": self.tr("Better"), "same": self.tr("Same"), "worse": self.tr("Worse")},
            self.tr("How is it now?"),
        )
        self.leave_out = LeaveOut()
        self._week, self._days = label(self.tr("Days moved, last 7"), bold=True), DayDots()
        self._change, self._undo = Label(""), Button(self.tr("Undo"), Rank.QUIET)
        self._tip = TipLine()
        self._tip.sources_wanted.connect(self.sources_wanted)
        self._done = Button(self.tr("Done"), Rank.PRIMARY)
        self._another = Button("")
        self._feeling.chosen.connect(self.felt)
        self._undo.clicked.connect(self._take_back)
        self._comfort.chosen.connect(self.compared)
        self._done.clicked.connect(self.finished)
        self._another.clicked.connect(self.another)
        self._lay_out()

    def _lay_out(self) -> None:
        self._title = Label(self.tr("Done"), Size.DISPLAY, bold=True)
        self._title.setForegroundRole(QPalette.ColorRole.Link)
        column = QWidget()
        box = QVBoxLayout(column)
        box.setContentsMargins(TINY, 0, TINY, 0)
        box.setSpacing(SMALL)
        box.addStretch(1)
        for widget in (self._headline, self._line):
            box.addWidget(widget)
        box.addSpacing(SMALL)
        box.addWidget(label(self.tr("How did that feel?"), bold=True))
        box.addWidget(self._feeling)
        box.addWidget(Folding((self._change, self._undo)))
        box.addSpacing(SMALL)
        box.addWidget(self._now)
        box.addWidget(self._comfort)
        box.addWidget(self.leave_out)
        box.addSpacing(SMALL)
        box.addWidget(self._week)
        box.addWidget(self._days)
        box.addWidget(self._why)
        box.addWidget(self._tip)
        box.addStretch(1)
        ways_on = Folding((self._done, self._another))
        ways_on.setContentsMargins(TINY, 0, TINY, 0)
        self._whole = whole = QGridLayout(self)
        whole.setContentsMargins(WIDE, LARGE, WIDE, WIDE)
        whole.setVerticalSpacing(MEDIUM)
        whole.addWidget(self._title, 0, 0, 1, 2)
        whole.addWidget(self.stage, 1, 0, 2, 1)
        whole.addWidget(Scrolled(column), 1, 1)
        whole.addWidget(ways_on, 2, 1)  # in view, however long the words above are
        whole.setColumnStretch(1, 11)
        whole.setRowStretch(1, 1)

    def show_figure(self, resolved: ResolvedRoutine, model: Model, look: Look) -> None:
        """The last move, at rest."""
        last = next((step.exercise for step in reversed(resolved.steps) if step.exercise), None)
        self.stage.cast(model, look)
        self.stage.show_picture(Picture(last, 0, glow=False) if last else None)

    def thank(self, headline: str, now: str, why: str, another: str) -> None:
        """Begin, with these words; *another* empty: no such button."""
        self._headline.setText(headline)
        self._now.setText(now)
        self._comfort.setAccessibleName(now)
        self._why.setText(self.tr("Why this one: {reason}").format(reason=why) if why else "")
        self._why.setVisible(bool(why))
        self._another.setText(self.tr("Another: {routine}").format(routine=another))
        self._another.setVisible(bool(another))
        self.say_line("")
        self.say_tip(None)
        self.say_days(())
        self.say_change("")
        self._feeling.clear()
        self._comfort.clear()
        self._done.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_line(self, line: str) -> None:
        """The quiet line below the thanks, such as "Next break in 30 min."."""
        self._line.setText(line)
        self._line.setVisible(bool(line))

    def say_days(self, moved: Sequence[bool]) -> None:
        """On which days of a week the person moved, no more than that; none: nothing is said of it."""
        self._days.show_days(moved)
        for widget in (self._week, self._days):
            widget.setVisible(bool(moved))

    def say_tip(self, tip: Tip | None) -> None:
        """One line to take along, and the way to where it comes from; None: none."""
        self._tip.tell(tip)

    def say_change(self, words: str) -> None:
        """What an answer changes, with a way back: "Smaller next time."; empty: nothing."""
        self._change.setText(words)
        self._change.setVisible(bool(words))
        self._undo.setVisible(bool(words))

    def _take_back(self) -> None:
        self._feeling.clear()
        self.say_change("")
        self._done.setFocus(Qt.FocusReason.OtherFocusReason)
        self.undone.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves the figure out where the words need the room."""
        roomy = self.width() >= grown(700)
        self.stage.setVisible(roomy)
        self._whole.setColumnStretch(0, 8 if roomy else 0)
        self._whole.setHorizontalSpacing(HUGE if roomy else 0)
        super().resizeEvent(event)


class TipLine(QWidget):
    """A tip in one line, with the way to where it comes from."""

    sources_wanted = Signal(object)  # the Tip

    def __init__(self) -> None:
        super().__init__()
        self._tip: Tip | None = None
        self._text = label(quiet=True)
        whence = Button(heading(), Rank.QUIET, height=TARGET)
        whence.clicked.connect(lambda: self.sources_wanted.emit(self._tip))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._text)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addSpacing(-ROOM - LARGE)  # the words line up, not the room around them
        row.addWidget(whence)
        row.addStretch(1)
        column.addLayout(row)
        self.hide()

    def tell(self, tip: Tip | None) -> None:
        """Shows this one; None: nothing."""
        self._tip = tip
        self._text.setText("" if tip is None else self.tr("Tip: {tip}").format(tip=tip.text))
        self.setVisible(tip is not None)


class Shortcuts(QWidget):
    """All keys on a card above the page; any key or click closes it."""

    spoken_as = DIALOG

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._over = parent
        self.setAccessibleName(self.tr("Shortcuts"))
        card = Card()
        rows = QGridLayout(card)
        rows.setContentsMargins(WIDE, LARGE, WIDE, LARGE)
        rows.setHorizontalSpacing(WIDE)
        rows.setVerticalSpacing(TINY)
        rows.addWidget(Label(self.tr("Shortcuts"), Size.TITLE, bold=True), 0, 0, 1, 2)
        for row, (keys, words) in enumerate(self._keys(), start=1):
            rows.addWidget(Label(keys, bold=True), row, 0)
            rows.addWidget(Label(words), row, 1)
        around = QHBoxLayout()
        around.addStretch(1)
        around.addWidget(card)
        around.addStretch(1)
        centred = QWidget()
        box = QVBoxLayout(centred)
        box.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        box.addStretch(1)
        box.addLayout(around)
        box.addStretch(1)
        self._scroll = Scrolled(centred)
        for see_through in (self._scroll, self._scroll.viewport(), centred):
            see_through.setAutoFillBackground(False)
            see_through.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, see_through is centred)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        parent.installEventFilter(self)
        self.hide()

    def _keys(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Space"), self.tr("Pause, go on")),
            ("←  →", self.tr("Previous, next")),
            ("R", self.tr("Repeat this step")),
            ("S", self.tr("Swap sides")),
            ("M", self.tr("Mute")),
            ("C", self.tr("Captions")),
            ("E", self.tr("Easier")),
            ("H", self.tr("It hurts")),
            ("+  −", self.tr("10 seconds more, less")),
            ("F", self.tr("Full screen")),
            (self.tr("Esc"), self.tr("End")),
            ("?", self.tr("These shortcuts")),
        )

    def open(self) -> None:
        """Show the card over everything."""
        parent = self._over
        self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_card(self) -> None:
        """Hide it and say so."""
        self.hide()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stays as large as the window."""
        if event.type() == QEvent.Type.Resize and watched is self._over:
            self.setGeometry(self._over.rect())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key closes it, and does nothing else."""
        self.close_card()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """So does a click."""
        self.close_card()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Veils the page below."""
        veil = QColor(colours_of(self).bg)
        veil.setAlphaF(0.82)
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), veil)
