"""The history window: which days are shown and how, the way to others, and what can be taken along.

Belongs here: the head and the foot of the window. Doesn't: what is shown of the days (history_page).
"""

from collections.abc import Callable
from datetime import date, timedelta, tzinfo
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ergo.core.breaks import Entry
from ergo.core.looking_back import Page, Reach
from ergo.ui import history_words
from ergo.ui.controls import ROOM, Button, Label, Rank, label
from ergo.ui.history_choice import Chips, StepButton
from ergo.ui.history_page import HistoryPage
from ergo.ui.look import LARGE, MEDIUM, SMALL, TARGET, TINY, WIDE, Size, grown
from ergo.ui.player_buttons import Folding
from ergo.ui.scrolled import Scrolled
from ergo.ui.toplevel import announce, put_away
from ergo.ui.undo_bar import UndoBar

CHART, TABLE = "chart", "table"
ROOMY = 700  # pixels from which the head is one row
FORMS = {"csv": "CSV (*.csv)", "json": "JSON (*.json)"}  # what can be taken along


class HistoryWindow(QWidget):
    """Shows the page it is given, and says which one the person wants."""

    wanted = Signal(object, object)  # a Reach, and the last day
    replaced = Signal(object, object)  # an entry, and what it is to be (None: forgotten)
    put_back = Signal(object)  # an entry that is to be kept again
    clinician_wanted = Signal()  # a page to take along
    export_wanted = Signal(str, str)  # the file, and its form
    put_away = Signal()  # hidden, with all that was painted

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Ergo – History"))
        self.page: Page | None = None
        self._zone: tzinfo | None = None
        self._files: QFileDialog | None = None
        self._reach = Chips(
            self.tr("How much is shown"),
            {Reach.DAY: self.tr("Day"), Reach.WEEK: self.tr("Week"), Reach.MONTH: self.tr("Month")},
        )
        self._view = Chips(self.tr("How it is shown"), {CHART: self.tr("Chart"), TABLE: self.tr("Table")})
        self._view_now = CHART
        self._back = StepButton(self.tr("Earlier"), back=True)
        self._on = StepButton(self.tr("Later"), back=False)
        self._shown = Label("", bold=True)
        self._to_today = Button(self.tr("Today"), Rank.QUIET, height=TARGET)
        self._days, self._undo = HistoryPage(), UndoBar()
        self._export = Button(self.tr("Export…"))
        self._for_clinician = Button(self.tr("For a clinician…"))
        self._trouble = label()
        self._connect()
        self._lay_out()
        self.resize(grown(880), grown(790))

    def _connect(self) -> None:
        self._reach.chosen_by_hand.connect(lambda reach: self._want(Reach(reach)))
        self._view.choose(CHART)
        self._view.chosen_by_hand.connect(self._view_as)
        self._back.clicked.connect(lambda: self._step(-1))
        self._on.clicked.connect(lambda: self._step(1))
        self._to_today.clicked.connect(self._go_to_today)
        self._days.day_wanted.connect(lambda day: self.wanted.emit(Reach.DAY, day))
        self._days.replaced.connect(self.replaced)
        self._export.clicked.connect(self._choose_file)
        self._for_clinician.clicked.connect(lambda: self.clinician_wanted.emit())

    def _lay_out(self) -> None:
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(TINY)
        title = Label(self.tr("History"), Size.TITLE, bold=True)
        title.setContentsMargins(ROOM, 0, ROOM, 0)
        self._head.addWidget(title, 1)
        self._head.addWidget(self._reach)
        self._head.addSpacing(SMALL)
        self._head.addWidget(self._view)
        self._way = QWidget()
        way = QHBoxLayout(self._way)
        way.setContentsMargins(0, 0, 0, 0)
        way.setSpacing(TINY)
        way.addWidget(self._back)
        way.addWidget(self._on)
        way.addSpacing(SMALL)
        way.addWidget(self._shown)
        way.addSpacing(SMALL)
        way.addWidget(self._to_today)
        way.addStretch(1)
        nothing = label(self.tr("Your first day will show up here. Nothing to fill in."), quiet=True)
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pages = QStackedWidget()
        self.pages.addWidget(nothing)
        self.pages.addWidget(Scrolled(self._days))
        self._trouble.hide()
        foot = QHBoxLayout()
        foot.addWidget(Folding((self._export, self._for_clinician)), 1)
        kept = Label(self.tr("Kept on this computer only."), quiet=True)
        kept.setContentsMargins(ROOM, 0, ROOM, 0)
        foot.addWidget(kept)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE - ROOM, LARGE - ROOM, WIDE - ROOM, MEDIUM - ROOM)
        column.setSpacing(SMALL)
        column.addLayout(self._head)
        for widget in (self._way, self._trouble):
            column.addWidget(widget)
        column.addWidget(self.pages, 1)
        column.addWidget(self._undo)
        column.addLayout(foot)

    def minimumSizeHint(self) -> QSize:
        """Everything can still be reached, by scrolling."""
        return QSize(grown(400), grown(480))

    def show_page(self, page: Page, zone: tzinfo) -> None:
        """Shows these days; times are read in that zone."""
        if self.page is None or (page.reach, page.days[-1].date) != (
            self.page.reach,
            self.page.days[-1].date,
        ):
            self._trouble.hide()
        self.page, self._zone = page, zone
        self.pages.setCurrentIndex(0 if page.is_empty else 1)
        for widget in (self._reach, self._view, self._way, self._export, self._for_clinician):
            widget.setVisible(not page.is_empty)
        self._reach.choose(page.reach)
        self._shown.setText(history_words.shown(page))
        last = page.days[-1].date
        self._back.setEnabled(page.has_past)
        self._on.setEnabled(last < page.today)
        self._to_today.setVisible(last != page.today)
        self._days.show_page(page, zone, as_table=self._view_now == TABLE)

    def offer_undo(self, before: Entry, after: Entry | None) -> None:
        """An entry was changed, or forgotten: says so, with a way back."""
        if after is None:
            self._undo.offer(self.tr("Entry deleted."), lambda: self.put_back.emit(before))
        else:
            self._undo.offer(self.tr("Entry changed."), lambda: self.replaced.emit(after, before))

    @property
    def is_used(self) -> bool:
        """Whether an entry is being changed or is picked, so that nothing may move under the keyboard."""
        return self._days.is_used

    @property
    def message(self) -> str:
        """What is told now; empty: nothing."""
        return "" if self._trouble.isHidden() else self._trouble.text()

    def say(self, sentence: str) -> None:
        """Tells what went wrong, or what was done, until other days are shown."""
        self._trouble.setText(sentence)
        self._trouble.show()
        announce(self._trouble, sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; D, W and M say how much is shown, T how; Alt and the arrows lead to other days."""
        acts: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Escape: self._leave,
            Qt.Key.Key_D: lambda: self._want(Reach.DAY),
            Qt.Key.Key_W: lambda: self._want(Reach.WEEK),
            Qt.Key.Key_M: lambda: self._want(Reach.MONTH),
            Qt.Key.Key_T: self._toggle_view,
            Qt.Key.Key_E: self._choose_file,
        }
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            step = 1 if mirrored else -1
            acts = {
                Qt.Key.Key_Left: lambda: self._step(step),
                Qt.Key.Key_Right: lambda: self._step(-step),
                Qt.Key.Key_Home: self._go_to_today,
            }
        act = acts.get(Qt.Key(event.key()))
        if act is None:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape or (self.page is not None and not self.page.is_empty):
            act()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keeps no picture of what nobody sees."""
        super().hideEvent(event)
        put_away(self, self.put_away.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the choices below the title where there is little room."""
        super().resizeEvent(event)
        roomy = self.width() >= grown(ROOMY)
        direction = QBoxLayout.Direction.LeftToRight if roomy else QBoxLayout.Direction.TopToBottom
        if direction != self._head.direction():
            self._head.setDirection(direction)

    def _leave(self) -> None:
        self.close()

    def _want(self, reach: Reach) -> None:
        if self.page is not None:
            self.wanted.emit(reach, self.page.days[-1].date)

    def _step(self, steps: int) -> None:
        page = self.page
        if page is None or not (self._back if steps < 0 else self._on).isEnabled():
            return
        last = page.days[-1].date + timedelta(days=steps * page.reach.days)
        self.wanted.emit(page.reach, min(last, page.today))

    def _go_to_today(self) -> None:
        if self.page is not None:
            self.wanted.emit(self.page.reach, self.page.today)

    def _toggle_view(self) -> None:
        self._view_as(TABLE if self._view_now == CHART else CHART)

    def _view_as(self, view: str) -> None:
        self._view_now = view
        self._view.choose(view)
        if self.page is not None and self._zone is not None:
            self._days.show_page(self.page, self._zone, as_table=view == TABLE)

    def _choose_file(self) -> None:
        """Asks where to; the window goes on meanwhile."""
        if self.page is None or (self._files is not None and self._files.isVisible()):
            return
        name = self._file_name(self.page.days[0].date, self.page.days[-1].date)
        files = QFileDialog(
            self, self.tr("Export these days"), str(Path.home() / name), ";;".join(FORMS.values())
        )
        files.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        files.setOption(QFileDialog.Option.DontUseNativeDialog)
        files.setDefaultSuffix("csv")
        files.filterSelected.connect(lambda chosen: files.setDefaultSuffix(_form_of(chosen)))
        files.fileSelected.connect(self._want_export)
        self._files = files
        files.destroyed.connect(self._forget_files)
        files.open()

    def _forget_files(self) -> None:
        self._files = None

    def _want_export(self, file: str) -> None:
        form = Path(file).suffix.lstrip(".").lower()
        self.export_wanted.emit(file, form if form in FORMS else "csv")

    def _file_name(self, first: date, last: date) -> str:
        days = first.isoformat() if first == last else f"{first.isoformat()}-{last.isoformat()}"
        return f"ergo-{days}.csv"


def _form_of(chosen: str) -> str:
    return next(form for form, text in FORMS.items() if text == chosen)
