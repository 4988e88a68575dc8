"""The first and the last page of the workstation check: how one works, and the three things that matter most.

Belongs here: these two pages. Doesn't: questions (workstation_question), paper (workstation_sheet).
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ergo.core.rosa import Duration
from ergo.core.workstation import Check, Plan, Question, Variant, fixes, to_ask_for
from ergo.ui import reading_words, workstation_words
from ergo.ui.controls import Button, Card, Rank, label
from ergo.ui.flow import flowing
from ergo.ui.look import LARGE, MEDIUM, SMALL, TINY, WIDE, Size
from ergo.ui.player_buttons import Choices
from ergo.ui.scrolled import Scrolled

FIGURES_FOR = (Variant.CHAIR,)  # the printed figures are made for an office chair


class StartPage(QWidget):
    """What the check is, and how the person works."""

    begin_wanted = Signal(object)  # Variant
    go_on_wanted = Signal()
    result_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._variant = Variant.CHAIR
        self._choices = Choices(
            {way.value: workstation_words.variant(way) for way in Variant}, self.tr("How do you work?")
        )
        self._choices.chosen.connect(self._choose)
        self._last = label(quiet=True)
        self._begin = Button(self.tr("Begin"), Rank.PRIMARY)
        self._go_on = Button("")
        self._result = Button(self.tr("Last result"))
        self._begin.clicked.connect(lambda: self.begin_wanted.emit(self._variant))
        self._go_on.clicked.connect(self.go_on_wanted)
        self._result.clicked.connect(self.result_wanted)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, TINY, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(label(self.tr("Twenty-four short questions about your desk, one at a time.")))
        column.addWidget(
            label(
                self.tr("At the end: the three changes that matter most. Stop and go on whenever you like.")
            )
        )
        column.addWidget(label(self.tr("How do you work?"), bold=True))
        column.addWidget(self._choices)
        column.addWidget(self._last)
        column.addWidget(label(workstation_words.what_it_is(), quiet=True))
        column.addWidget(label(reading_words.disclaimer(), quiet=True))
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(WIDE, LARGE, WIDE, LARGE)
        whole.setSpacing(MEDIUM)
        whole.addWidget(label(workstation_words.title(), Size.TITLE, bold=True))
        whole.addWidget(Scrolled(inside), 1)
        whole.addWidget(flowing(self._begin, self._go_on, self._result))

    def tell(self, check: Check, questions: int, *, due: bool) -> None:
        """Shows how far the check got."""
        self._choose(check.variant.value)
        self._choices.choose(check.variant.value)
        self._go_on.setText(self.tr("Go on with question {number}").format(number=check.at + 1))
        self._go_on.setVisible(0 < check.at < questions)
        self._result.setVisible(check.finished is not None)
        self._last.setVisible(check.finished is not None)
        if check.finished is not None:
            day = workstation_words.long_day(check.finished)
            line = self.tr("You looked on {day}. Time for another look, if you like.")
            self._last.setText((line if due else self.tr("You looked on {day}.")).format(day=day))

    def focus_first(self) -> None:
        """Puts the focus where one goes on."""
        first = self._begin if self._go_on.isHidden() else self._go_on
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, way: str) -> None:
        self._variant = Variant(way)


class ResultPage(QWidget):
    """The three fixes, what to do about each, and a sheet to print."""

    planned = Signal(int, object)  # the number of a question; Plan, or None: no plan any more
    again_wanted = Signal()
    print_wanted = Signal(object, object, bool)  # Duration at the screen, on the phone; with figures?
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._screen, self._phone = Duration.SOME, Duration.SHORT
        self._with_figures = False
        self._scroll = Scrolled()
        self._print = Button(self.tr("Print to a file…"))
        self._again = Button(self.tr("Check again"))
        self._done = Button(self.tr("Done"), Rank.PRIMARY)
        self._print.clicked.connect(self._want_print)
        self._again.clicked.connect(self.again_wanted)
        self._done.clicked.connect(self.closed)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(WIDE, LARGE, WIDE, LARGE)
        whole.setSpacing(MEDIUM)
        self._title, self._asked = label("", Size.TITLE, bold=True), label("")
        whole.addWidget(self._title)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(flowing(self._done, self._print, self._again))

    def tell(self, questions: Sequence[Question], check: Check) -> None:
        """Shows what matters most of these answers."""
        top = fixes(questions, check.answers)
        self._title.setText(self._headline(len(top), questions, check))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, TINY, 0)
        column.setSpacing(MEDIUM)
        for question in top:
            column.addWidget(self._fix(question, check))
        self._asked = label("")
        column.addWidget(self._asked)
        self.tell_plans(questions, check)
        for line in self._lines(questions, check):
            column.addWidget(label(line))
        if check.variant in FIGURES_FOR and len(check.answers) == len(questions):
            column.addWidget(self._figures())
        column.addWidget(label(workstation_words.what_it_is(), quiet=True))
        column.addWidget(label(reading_words.disclaimer(), quiet=True))
        column.addStretch(1)
        self._scroll.hold(inside)

    def tell_plans(self, questions: Sequence[Question], check: Check) -> None:
        """Says how much there is to ask for by now."""
        asked = len(to_ask_for(questions, check))
        self._asked.setText(self.tr("Things to ask for, on the printed sheet: %n", "", asked))
        self._asked.setVisible(asked > 0)

    def focus_first(self) -> None:
        """Puts the focus on the way out."""
        self._done.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def says(self) -> str:
        """The headline, for a screen reader."""
        return self._title.text()

    def _headline(self, changes: int, questions: Sequence[Question], check: Check) -> str:
        if not check.answers:
            return self.tr("No answers yet")
        if not changes:
            return workstation_words.nothing_found(questions, check)
        if changes == 1:
            return self.tr("The change that matters most")
        return self.tr("The %n changes that matter most", "", changes)

    def _lines(self, questions: Sequence[Question], check: Check) -> list[str]:
        lines = []
        if unanswered := len(questions) - len(check.answers):
            lines.append(self.tr("Questions without an answer: %n", "", unanswered))
        if check.look_again_on is not None:
            day = workstation_words.long_day(check.look_again_on)
            lines.append(self.tr("Another look is worth it from {day}. Help then says so.").format(day=day))
        return lines

    def _fix(self, question: Question, check: Check) -> Card:
        words = question.words(check.variant)
        plans = Choices(
            {plan.value: workstation_words.plan(plan) for plan in Plan},
            self.tr("What will you do: {question}").format(question=words.ask),
            may_be_none=True,
        )
        if question.number in check.plans:
            plans.choose(check.plans[question.number].value)
        plans.chosen.connect(lambda plan: self.planned.emit(question.number, Plan(plan) if plan else None))
        card = Card()
        column = QVBoxLayout(card)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, SMALL)
        column.setSpacing(TINY)
        column.addWidget(label(words.advice, bold=True))
        column.addWidget(label(words.ask, quiet=True))
        column.addWidget(plans)
        return card

    def _figures(self) -> QWidget:
        """Figures on the printed sheet, for who wants them: they ask how long a day."""
        screen = self._durations(self.tr("At the screen a day"), self._screen)
        screen.chosen.connect(self._take_screen)
        phone = self._durations(self.tr("On the phone a day"), self._phone)
        phone.chosen.connect(self._take_phone)
        also = Choices({"no": self.tr("No"), "yes": self.tr("Yes")}, self.tr("Figures on the printed sheet"))
        also.choose("yes" if self._with_figures else "no")
        rows = QWidget()
        inner = QVBoxLayout(rows)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(TINY)
        for heading, choices in (
            (self.tr("At the screen a day"), screen),
            (self.tr("On the phone a day"), phone),
        ):
            inner.addWidget(label(heading))
            inner.addWidget(choices)
        rows.setVisible(self._with_figures)
        also.chosen.connect(lambda word: self._take_figures(word == "yes", rows))
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        column.addWidget(
            label(self.tr("For professionals: figures in the way of ROSA on the printed sheet?"), bold=True)
        )
        column.addWidget(also)
        column.addWidget(rows)
        return whole

    def _durations(self, name: str, now: Duration) -> Choices:
        choices = Choices({how.name: workstation_words.duration(how) for how in Duration}, name)
        choices.choose(now.name)
        return choices

    def _take_screen(self, name: str) -> None:
        self._screen = Duration[name]

    def _take_phone(self, name: str) -> None:
        self._phone = Duration[name]

    def _take_figures(self, wanted: bool, rows: QWidget) -> None:
        self._with_figures = wanted
        rows.setVisible(wanted)

    def _want_print(self) -> None:
        self.print_wanted.emit(self._screen, self._phone, self._with_figures)
