"""What the history shows of a day, week or month: strip or bars with their tables, facts, areas and reasons.

Belongs here: how the parts lie together. Doesn't: where the page comes from, the head of the window.
"""

from datetime import tzinfo

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ergo.core.breaks import Held, Sat
from ergo.core.looking_back import Doing, Page, Reach
from ergo.ui import diary_words, history_words, words
from ergo.ui.controls import ROOM, Button, Label, label
from ergo.ui.day_dots import DayDots
from ergo.ui.flow import FlowLayout
from ergo.ui.history_bars import DayBars
from ergo.ui.history_entry import EntryEditor
from ergo.ui.history_facts import Fact, Shares, Titled
from ergo.ui.history_strip import DayStrip, Legend
from ergo.ui.history_table import Table
from ergo.ui.look import MEDIUM, SMALL, TARGET, grown

LEAST = 300  # pixels: so narrow a page can be
ROOMY = 720  # pixels from which things lie side by side
DIARY = 6  # the column of the days that is there only with a diary
FEW, SOME = 6, 7  # rows of a table that are seen at least


class HistoryPage(QWidget):
    """All parts below the head of the window; `show_page` fills them."""

    day_wanted = Signal(object)  # a date
    replaced = Signal(object, object)  # an entry, and what it is to be (None: forgotten)

    def __init__(self) -> None:
        super().__init__()
        self._as_table = False
        self._facts = _Facts()
        self._day = _DayCard()
        self._days = _DaysCard()
        self._noticed = _Noticed()
        self._areas = Shares(self.tr("Minutes moved by area"))
        self._held = Shares(self.tr("Reminders held"))
        self._areas_card, self._held_card = Titled(self.tr("Moved by area")), Titled(self.tr("Held, and why"))
        self._areas_card.column.addWidget(self._areas)
        self._held_card.column.addWidget(self._held)
        self._day.replaced.connect(self.replaced)
        self._days.day_wanted.connect(self.day_wanted)
        self._lay_out()

    @property
    def is_used(self) -> bool:
        """Whether an entry is being changed or is picked."""
        return self._day.is_used

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(MEDIUM)
        for card in (self._noticed, self._areas_card, self._held_card):
            side.addWidget(card)
        side.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(MEDIUM)
        self._row.addWidget(self._days, 7)
        self._row.addLayout(side, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOM, 0, ROOM, ROOM)
        column.setSpacing(MEDIUM)
        column.addWidget(self._day)
        column.addWidget(self._facts)
        column.addLayout(self._row, 1)

    def show_page(self, page: Page, zone: tzinfo, *, as_table: bool) -> None:
        """Shows these days, as charts or as tables."""
        self._as_table = as_table
        self._facts.show_page(page)
        self._day.setVisible(page.reach is Reach.DAY)
        if page.reach is Reach.DAY:
            self._day.show_page(page, zone, as_table=as_table)
        self._days.show_page(page, as_table=as_table)
        self._noticed.show_page(page)
        regions = [
            (words.area(name), seconds, words.duration(seconds)) for name, seconds in page.regions.items()
        ]
        self._areas.show_rows(regions)
        self._areas_card.setVisible(bool(regions))
        held = [(words.begins(history_words.because(why)), n, str(n)) for why, n in page.total.held.items()]
        self._held.show_rows(held)
        self._held_card.setVisible(bool(held))
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Narrower than its parts side by side: then they go below one another."""
        return QSize(grown(LEAST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the parts below one another where there is little room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """A table has six columns and wants the whole width."""
        roomy = self.width() >= grown(ROOMY) and not self._as_table
        direction = QBoxLayout.Direction.LeftToRight if roomy else QBoxLayout.Direction.TopToBottom
        if direction != self._row.direction():
            self._row.setDirection(direction)


class _Facts(QWidget):
    """The longest unbroken sit first; breaks of those offered, and natural ones apart."""

    def __init__(self) -> None:
        super().__init__()
        self._longest, self._breaks = Fact(self.tr("Longest sit")), Fact(self.tr("Breaks taken"))
        self._natural, self._moved = Fact(self.tr("Natural breaks")), Fact(self.tr("Moved"))
        self._felt = Fact("")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(MEDIUM)
        self._arranged = 0, 0  # columns, facts

    def show_page(self, page: Page) -> None:
        """Says the counts of these days."""
        total = page.total
        on = history_words.day(total.longest_sit_on) if total.longest_sit_on else ""
        self._longest.say(
            words.duration(total.longest_sit_seconds), tip="" if page.reach is Reach.DAY else on
        )
        self._breaks.say(history_words.of(total.taken, total.offered))
        self._natural.say(str(total.natural))
        self._moved.say(words.duration(total.moved_seconds))
        felt = next(iter(page.comfort.items()), None)
        self._felt.setVisible(felt is not None)
        if felt is not None:
            region, answers = felt
            self._felt.say(
                self.tr("better {share}").format(share=history_words.share(answers)),
                name=self.tr("{area} feels").format(area=words.area(region)),
                tip="\n".join(
                    self.tr("{area}: better {share}").format(
                        area=words.area(name), share=history_words.share(said)
                    )
                    for name, said in page.comfort.items()
                ),
            )
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Narrower than all in one row: then there are more rows."""
        return QSize(grown(LEAST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two rows where one would be too narrow."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        facts = [self._longest, self._breaks, self._natural, self._moved]
        facts += [] if self._felt.isHidden() else [self._felt]
        needed = sum(fact.sizeHint().width() for fact in facts) + (len(facts) - 1) * MEDIUM
        columns = len(facts) if self.width() >= max(grown(ROOMY), needed) else 2
        if (columns, len(facts)) == self._arranged:
            return
        self._arranged = columns, len(facts)
        for number, fact in enumerate(facts):
            alone = fact is facts[-1] and number % columns == 0  # in its row
            self._grid.addWidget(fact, number // columns, number % columns, 1, columns if alone else 1)
        for column in range(5):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


class _DayCard(Titled):
    """The strip of a day, or its entries in a table."""

    replaced = Signal(object, object)

    def __init__(self) -> None:
        super().__init__("")
        self._page: Page | None = None
        self._zone: tzinfo | None = None
        self._strip = DayStrip()
        self._seen = Label("", quiet=True)
        self._strip.looked_at.connect(self._seen.setText)
        columns = (self.tr("When"), self.tr("What"), self.tr("How long"), self.tr("More"))
        self._table = Table(self.tr("Entries of the day"), columns, lines=FEW, stretched=1)
        self._table.opened.connect(self._edit)
        self._table.deleted.connect(self._delete)
        self._editor = EntryEditor()
        self._editor.changed.connect(self.replaced)
        self._editor.left.connect(self._table.setFocus)
        self._change = Button(self.tr("Change…"), height=TARGET)
        self._forget = Button(self.tr("Delete"), height=TARGET)
        self._change.clicked.connect(lambda: self._edit(self._table.picked()))
        self._forget.clicked.connect(lambda: self._delete(self._table.picked()))
        self._table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self._chart_side, self._table_side = self._with_strip(), self._with_table()
        self.column.addWidget(self._chart_side)
        self.column.addWidget(self._table_side)

    def show_page(self, page: Page, zone: tzinfo, *, as_table: bool) -> None:
        """Shows this day."""
        self._page, self._zone = page, zone
        self._strip.show_day(page, zone)
        self._table.fill([history_words.entry(kept, zone) for kept in page.entries])
        self._editor.hide()
        self._enable()
        self._chart_side.setVisible(not as_table)
        self._table_side.setVisible(as_table)

    @property
    def is_used(self) -> bool:
        """Whether an entry is being changed or is picked, so that nothing may move under the keyboard."""
        return self._editor.isVisible() or self._table.picked() is not None

    def _with_strip(self) -> QWidget:
        side = QWidget()
        column, head = QVBoxLayout(side), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        head.addWidget(self._seen, 1)
        head.addWidget(Legend())
        column.addLayout(head)
        column.addWidget(self._strip)
        return side

    def _with_table(self) -> QWidget:
        side = QWidget()
        column, buttons = QVBoxLayout(side), FlowLayout(gap=SMALL)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._table, 1)
        column.addWidget(self._editor)
        buttons.addWidget(self._change)
        buttons.addWidget(self._forget)
        column.addLayout(buttons)
        return side

    def _enable(self) -> None:
        row = self._table.picked()
        entry = None if row is None or self._page is None else self._page.entries[row]
        self._forget.setEnabled(entry is not None)
        self._change.setEnabled(entry is not None and not isinstance(entry, Held))

    def _edit(self, row: int | None) -> None:
        if row is not None and self._page is not None and self._zone is not None:
            entry = self._page.entries[row]
            if not isinstance(entry, Held):
                going_on = [
                    Sat(it.start, it.end, 0)
                    for it in self._page.strip
                    if it.doing is Doing.SITTING and it.end == self._page.now
                ]
                self._editor.edit(entry, self._zone, (*self._page.entries, *going_on), self._page.now)

    def _delete(self, row: int | None) -> None:
        if row is not None and self._page is not None:
            self.replaced.emit(self._page.entries[row], None)


class _DaysCard(Titled):
    """Days as bars, or in a table."""

    day_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__("")
        self._page: Page | None = None
        self._bars = DayBars()
        self._seen, self._usual = label(quiet=True), Label(self.tr("dashed: your usual day"), quiet=True)
        self._legend = label(self.tr("Ring: a spasm in your diary; bigger means stronger."), quiet=True)
        self._bars.looked_at.connect(self._say)
        self._bars.picked.connect(self._want)
        columns = (
            self.tr("Day"),
            self.tr("Longest sit"),
            self.tr("Sat"),
            self.tr("Breaks"),
            self.tr("Natural"),
            self.tr("Moved"),
            self.tr("Diary"),
        )
        self._table = Table(self.tr("Days"), columns, lines=SOME, stretched=0)
        self._table.opened.connect(self._want_row)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self._usual)
        self.column.addLayout(head)
        for widget in (self._bars, self._table, self._legend, self._seen):
            self.column.addWidget(widget)

    def show_page(self, page: Page, *, as_table: bool) -> None:
        """Shows the days of a week or month; of one day, the seven that end with it."""
        self._page = page
        days = page.week if page.reach is Reach.DAY else page.days
        self._days = days
        self.heading.setText(self.tr("Sitting per day, %n days", "", len(days)))
        self._bars.show_days(days, page.usual_seconds, page.noted)
        rows = [history_words.row(day, page.noted.get(day.date)) for day in reversed(days)]
        self._table.fill(rows)
        self._table.setColumnHidden(DIARY, not page.noted)
        self._legend.setVisible(bool(page.noted) and not as_table)
        self._usual.setVisible(page.usual_seconds is not None and not as_table)
        self._table.setVisible(as_table)
        for widget in (self._bars, self._seen):
            widget.setVisible(not as_table)
        self._say("")

    def _say(self, what: str) -> None:
        self._seen.setText(what or self.tr("Choose a day to see it whole."))

    def _want(self, number: int) -> None:
        self.day_wanted.emit(self._days[number].date)

    def _want_row(self, row: int) -> None:
        self._want(len(self._days) - 1 - row)


class _Noticed(Titled):
    """Days moved, and from ten days on plain counts; they name no cause."""

    def __init__(self) -> None:
        super().__init__(self.tr("What your days show"))
        self._many, self._others, self._diary = label(), label(), label()
        self._caution = label(self.tr("May be coincidence."), quiet=True)
        self._moved, self._dots = label(self.tr("Days moved, last 7"), bold=True), DayDots()
        self._checks = label("", quiet=True)
        for widget in (
            self._diary,
            self._many,
            self._others,
            self._caution,
            self._moved,
            self._dots,
            self._checks,
        ):
            self.column.addWidget(widget)

    def show_page(self, page: Page) -> None:
        """Says what there is to say by now."""
        found = page.long_sits
        for widget in (self._many, self._others):
            widget.setVisible(found is not None)
        self._diary.setText("\n".join(diary_words.sentence(what) for what in page.seen))
        self._diary.setVisible(bool(page.seen))
        self._caution.setVisible(found is not None)
        if found is not None:
            many, others = history_words.long_sits(found)
            self._many.setText(many)
            self._others.setText(others)
        self._dots.show_days([day.moved_seconds > 0 for day in page.week])
        share = history_words.share(page.checks)
        self._checks.setText(self.tr("Posture checks taken up: {share}").format(share=share))
        self._checks.setVisible(page.checks.of > 0)
