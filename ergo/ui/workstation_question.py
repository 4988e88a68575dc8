"""One question of the workstation check: the picture, four answers, and what to try.

Belongs here: the page. Doesn't: which question comes next (the window), painting the person (figure).
"""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QGridLayout, QHBoxLayout, QStyle, QVBoxLayout, QWidget

from ergo.core.routine import Model
from ergo.core.workstation import Answer, Check, Place, Question, Variant, progress
from ergo.ui import workstation_words
from ergo.ui.controls import ROOM, Button, Control, Label, Rank, crisp, label
from ergo.ui.figure import Look
from ergo.ui.figure.workplace import Workplace
from ergo.ui.look import LARGE, MEDIUM, RADIUS, SMALL, TARGET, TINY, WIDE, Size, colours_of, font_of, grown
from ergo.ui.roles import GRAPHIC
from ergo.ui.scrolled import Scrolled
from ergo.ui.sources_page import heading

ANSWER_HEIGHT = 48
STAGE_RADIUS = 12
NARROW = 680  # pixels, of windows in which the picture stands above the words
KEYS = {
    Qt.Key.Key_1: Answer.YES,
    Qt.Key.Key_2: Answer.PARTLY,
    Qt.Key.Key_3: Answer.NO,
    Qt.Key.Key_4: Answer.NOT_MINE,
}


class QuestionPage(QWidget):
    """Shows one question at a time."""

    answered = Signal(object)  # Answer
    next_wanted = Signal()
    back_wanted = Signal()
    later_wanted = Signal()
    sources_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.picture = Picture()
        self._bar = GroupBar()
        self._number = Label("", quiet=True)
        self._group = _Accent()
        self._ask = label("", Size.TITLE, bold=True)
        self._answers = {answer: AnswerButton(workstation_words.answer(answer)) for answer in Answer}
        self._buttons = QButtonGroup(self)
        self._advice = Advice()
        self._back = Button(self.tr("Back"))
        self._next = Button(self.tr("Next"), Rank.PRIMARY)
        self._later = Button(self.tr("Finish later"), Rank.QUIET)
        for answer, button in self._answers.items():
            self._buttons.addButton(button)
            button.setAutoExclusive(True)  # to a screen reader: one of several
            button.clicked.connect(lambda _=False, answer=answer: self.answered.emit(answer))
        self._advice.sources_wanted.connect(self.sources_wanted)
        self._back.clicked.connect(self.back_wanted)
        self._next.clicked.connect(self.next_wanted)
        self._later.clicked.connect(self.later_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        header = QHBoxLayout()
        header.setSpacing(LARGE)
        self._title = Label(workstation_words.title(), Size.TITLE, bold=True)
        header.addWidget(self._title)
        header.addWidget(self._bar, 1)
        header.addWidget(self._number)
        header.addStretch(0)
        inside = QWidget()
        words = QVBoxLayout(inside)
        words.setContentsMargins(ROOM, 0, TINY, 0)
        words.setSpacing(SMALL)
        self._grid = QGridLayout()
        self._grid.setSpacing(SMALL - ROOM)
        for widget in (self._group, self._ask):
            words.addWidget(widget)
        words.addLayout(self._grid)
        words.addWidget(self._advice)
        words.addStretch(1)
        feet = QHBoxLayout()
        feet.setSpacing(TINY)
        feet.addWidget(self._back)
        feet.addWidget(self._next)
        feet.addStretch(1)
        feet.addWidget(self._later)
        right = QVBoxLayout()
        right.setSpacing(SMALL)
        right.addWidget(Scrolled(inside), 1)
        right.addLayout(feet)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(WIDE - ROOM)
        self._sides.addWidget(self.picture, 9)
        self._sides.addLayout(right, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, LARGE, WIDE - ROOM, LARGE)
        column.setSpacing(MEDIUM)
        column.addLayout(header)
        column.addLayout(self._sides, 1)

    def tell(self, questions: Sequence[Question], check: Check) -> None:
        """Shows the question that is open, and what was answered."""
        question = questions[check.at]
        words = question.words(check.variant)
        self._bar.show_progress(progress(questions, check.at + 1))
        number = self.tr("Question {number} of {all}").format(number=check.at + 1, all=len(questions))
        self._number.setText(number)
        self._group.setText(workstation_words.group(question.group, check.variant))
        self._ask.setText(words.ask)
        self._buttons.setExclusive(False)
        for answer, button in self._answers.items():
            button.setChecked(check.answers.get(question.number) is answer)
            button.setAccessibleDescription(words.ask)
        self._buttons.setExclusive(True)
        self._advice.tell(check.answers.get(question.number), words.advice)
        self._next.setText(self.tr("Next") if check.at + 1 < len(questions) else self.tr("Finish"))
        self.picture.point_to(words.place, words.ask)

    def focus_first(self) -> None:
        """Puts the focus on the first answer, or the one that was given."""
        given = self._buttons.checkedButton() or self._answers[Answer.YES]
        given.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def asks(self) -> str:
        """The question in words, for a screen reader."""
        return f"{self._number.text()}. {self._group.text()}. {self._ask.text()}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 4 answer, Return goes on, Backspace goes back."""
        key = Qt.Key(event.key())
        if key in KEYS:
            self._answers[KEYS[key]].click()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._next.click()
        elif key is Qt.Key.Key_Backspace:
            self._back.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the picture above the words where there is no room beside them."""
        super().resizeEvent(event)
        beside = self.width() >= grown(NARROW)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(direction)
        self.picture.setVisible(beside or self.height() >= grown(520))
        self._bar.setVisible(self.width() >= grown(560))
        self._title.setVisible(self.width() >= grown(440))  # else the window's own title has to do
        room = self.width() * 8 / 17 if beside else self.width() - 2 * WIDE
        columns = 2 if room >= self._widest() * 2 + WIDE else 1
        for number, button in enumerate(self._answers.values()):
            self._grid.addWidget(button, number // columns, number % columns)

    def _widest(self) -> int:
        return max(button.sizeHint().width() for button in self._answers.values())


class AnswerButton(Control):
    """One answer; the chosen one is filled and has a thick edge."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        """The text with air around it, as wide when it is bold."""
        metrics = QFontMetrics(font_of(Size.BODY, bold=True))
        width = metrics.horizontalAdvance(self.text()) + 2 * LARGE + 2 * ROOM
        return QSize(width, max(grown(ANSWER_HEIGHT), metrics.height() + LARGE) + 2 * ROOM)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints fill, edge, ring and text."""
        colours, body, on = colours_of(self), self.body(), self.isChecked()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.paint_ring(painter, colours, RADIUS)
            pen = 2 if on else 1
            painter.setPen(QPen(colours.accent if on else colours.border, pen))
            painter.setBrush(colours.soft if on or self.underMouse() else colours.surface)
            painter.drawRoundedRect(crisp(body, pen), RADIUS, RADIUS)
            painter.setPen(colours.text)
            painter.setFont(font_of(Size.BODY, bold=True))
            inside = body.adjusted(LARGE, 0, -LARGE, 0)
            leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
            painter.drawText(inside, leading | Qt.AlignmentFlag.AlignVCenter, self.text())


class Advice(QWidget):
    """What to try, where the answer leaves something to try."""

    sources_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title, self._text = label("", bold=True), label("")
        self._whence = Button(heading(), Rank.QUIET, height=TARGET)
        self._whence.clicked.connect(self.sources_wanted)
        for line in (self._title, self._text):
            line.setContentsMargins(LARGE + ROOM, 0, LARGE, 0)  # as far in as the words of the button
        column = QVBoxLayout(self)
        column.setContentsMargins(0, MEDIUM, 0, TINY)
        column.setSpacing(TINY)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addWidget(self._whence, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def tell(self, answer: Answer | None, advice: str) -> None:
        """Shows the advice for that answer; nothing where there is none to give."""
        self.setVisible(answer not in (None, Answer.YES))
        mine = answer is not Answer.NOT_MINE
        self._title.setText(self.tr("Try this") if mine else self.tr("Something to ask for"))
        self._text.setText(advice)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints ground and edge."""
        colours = colours_of(self)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colours.accent, 1))
            painter.setBrush(colours.soft)
            painter.drawRoundedRect(crisp(QRectF(self.rect()), 1), RADIUS, RADIUS)


class Picture(QWidget):
    """A person at their desk, with the place that is asked about ringed."""

    spoken_as = GRAPHIC

    def __init__(self) -> None:
        super().__init__()
        self._workplace: Workplace | None = None
        self._place: Place = "back"
        self.setMinimumSize(160, 120)

    def cast(self, variant: Variant, model: Model, look: Look) -> None:
        """Who is shown, and at which kind of desk."""
        self._workplace = Workplace(variant, model, look)
        self.update()

    def point_to(self, place: Place, words: str) -> None:
        """Rings that place."""
        self._place = place
        self.setAccessibleName(self.tr("A person at a desk; ringed: {question}").format(question=words))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the picture."""
        if self._workplace is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            rounded = QPainterPath()
            rounded.addRoundedRect(QRectF(self.rect()), STAGE_RADIUS, STAGE_RADIUS)
            painter.setClipPath(rounded)
            self._workplace.paint(painter, QRectF(self.rect()), self._place)


class GroupBar(QWidget):
    """How far one is: a piece for each group."""

    spoken_as = GRAPHIC

    THICK, GAP = 6.0, 6.0

    def __init__(self) -> None:
        super().__init__()
        self._parts: tuple[float, ...] = ()
        self.setMinimumSize(grown(120), grown(12))
        self.setAccessibleName(self.tr("Progress"))

    def show_progress(self, parts: tuple[float, ...]) -> None:
        """Fills each piece that far, 0 to 1."""
        self._parts = parts
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the pieces, beginning at the side one reads from."""
        if not self._parts:
            return
        colours, count = colours_of(self), len(self._parts)
        wide = (self.width() - self.GAP * (count - 1)) / count
        top = (self.height() - self.THICK) / 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                painter.translate(self.width(), 0)
                painter.scale(-1, 1)
            for number, part in enumerate(self._parts):
                left = number * (wide + self.GAP)
                for colour, share in ((colours.line, 1.0), (colours.accent, part)):
                    if share > 0:
                        painter.setBrush(colour)
                        painter.drawRoundedRect(QRectF(left, top, wide * share, self.THICK), 3, 3)


class _Accent(Label):
    """The group's name, in the accent colour."""

    def __init__(self) -> None:
        super().__init__("", bold=True)
        self.setForegroundRole(QPalette.ColorRole.Link)
