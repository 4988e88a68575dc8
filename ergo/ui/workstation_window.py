"""The workstation check: 24 questions, one at a time, and the three changes that matter most.

Belongs here: which page is shown, keys, and telling what is to be kept. Doesn't: the pages, what follows from
answers (core.workstation), keeping (storage).
"""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from ergo.core.rosa import Duration, areas_of, rosa
from ergo.core.routine import Model, Source
from ergo.core.workstation import Answer, Check, Plan, Question, Variant
from ergo.ui import workstation_words
from ergo.ui.figure import Look
from ergo.ui.look import grown
from ergo.ui.sources_page import SourcesPage
from ergo.ui.toplevel import LeastSize, announce
from ergo.ui.workstation_pages import ResultPage, StartPage
from ergo.ui.workstation_question import QuestionPage
from ergo.ui.workstation_sheet import ROSA_SOURCE, Sheet, as_pdf

LEAST_SIZE = (420, 440)  # pixels


class WorkstationWindow(QWidget):
    """Told with `show_check`; says what changed."""

    changed = Signal(object)  # the Check, to be kept
    printed = Signal(str, object)  # the file; what is to stand in it, as bytes

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Ergo – Workstation check"))
        LeastSize(self, *LEAST_SIZE)
        self.resize(grown(880), grown(560))
        self._questions: tuple[Question, ...] = ()
        self._sources: Mapping[str, Source] = {}
        self._check, self._today = Check(), date.min
        self._model: Model | None = None
        self._look = Look()
        self.start, self.question, self.result = StartPage(), QuestionPage(), ResultPage()
        self._whence = SourcesPage()
        self._pages = QStackedWidget()
        for page in (self.start, self.question, self.result, self._whence):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self._connect()

    def show_check(
        self,
        questions: tuple[Question, ...],
        check: Check,
        today: date,
        sources: Mapping[str, Source],
        model: Model,
        look: Look,
    ) -> None:
        """Shows where the check stands; what is open stays open."""
        self._questions, self._check, self._today = questions, check, today
        self._sources, self._model, self._look = sources, model, look
        self.question.picture.cast(check.variant, model, look)
        if not self.isVisible():
            self._open_start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back from the sources, and closes otherwise: everything is kept as it stands."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._pages.currentWidget() is self._whence:
            self._open_question()
        else:
            self.close()

    def _connect(self) -> None:
        self.start.begin_wanted.connect(self._begin)
        self.start.go_on_wanted.connect(self._open_question)
        self.start.result_wanted.connect(self._open_result)
        page = self.question
        page.answered.connect(self._answer)
        page.next_wanted.connect(self._next)
        page.back_wanted.connect(self._back)
        page.later_wanted.connect(self.close)
        page.sources_wanted.connect(self._open_sources)
        self._whence.back_wanted.connect(self._open_question)
        self.result.planned.connect(self._plan)
        self.result.again_wanted.connect(self._open_start)
        self.result.print_wanted.connect(self._ask_where)
        self.result.closed.connect(self.close)

    def _keep(self, check: Check) -> None:
        if check != self._check:
            self._check = check
            self.changed.emit(check)

    def _begin(self, variant: Variant) -> None:
        self._keep(self._check.begin(variant))
        if self._model is not None:
            self.question.picture.cast(variant, self._model, self._look)
        self._open_question()

    def _answer(self, answer: Answer) -> None:
        self._keep(self._check.answer(self._questions[self._check.at].number, answer))
        self.question.tell(self._questions, self._check)

    def _next(self) -> None:
        if self._check.at + 1 < len(self._questions):
            self._keep(self._check.go_to(self._check.at + 1))
            self._open_question()
        else:
            self._keep(self._check.finish(self._today))
            self._open_result()

    def _back(self) -> None:
        if self._check.at == 0:
            self._open_start()
        else:
            self._keep(self._check.go_to(self._check.at - 1))
            self._open_question()

    def _plan(self, number: int, plan: Plan | None) -> None:
        self._keep(self._check.plan(number, plan))
        self.result.tell_plans(self._questions, self._check)

    def _open_start(self) -> None:
        self.start.tell(self._check, len(self._questions), due=self._check.is_due(self._today))
        self._pages.setCurrentWidget(self.start)
        self.start.focus_first()

    def _open_question(self) -> None:
        self.question.tell(self._questions, self._check)
        self._pages.setCurrentWidget(self.question)
        self.question.focus_first()
        announce(self, self.question.asks)

    def _open_result(self) -> None:
        self.result.tell(self._questions, self._check)
        self._pages.setCurrentWidget(self.result)
        self.result.focus_first()
        announce(self, self.result.says)

    def _open_sources(self) -> None:
        question = self._questions[self._check.at]
        advice = question.words(self._check.variant).advice
        self._pages.setCurrentWidget(self._whence)
        self._whence.tell_claim(advice, question.known, question.sources, self._sources)

    def _ask_where(self, screen: Duration, phone: Duration, with_figures: bool) -> None:
        """Asks for a file; the answer comes without holding anything up."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Print to a file"), folder, self.tr("PDF (*.pdf)"))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{workstation_words.title()} {self._today.isoformat()}.pdf")
        dialog.fileSelected.connect(lambda path: self.print_to(Path(path), screen, phone, with_figures))
        dialog.open()

    def print_to(self, path: Path, screen: Duration, phone: Duration, with_figures: bool) -> None:
        """Has the sheet written there."""
        figures = rosa(areas_of(self._check.answers), screen, phone) if with_figures else None
        source = self._sources[ROSA_SOURCE].reference if ROSA_SOURCE in self._sources else ""
        day = workstation_words.long_day(self._check.finished or self._today)
        sheet = Sheet(self._questions, self._check, day, figures, source)
        self.printed.emit(str(path), as_pdf(sheet))
