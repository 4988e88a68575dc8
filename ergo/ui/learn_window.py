"""Learn: short pages on why muscles cramp and what eases it, all tips, and where each claim comes from.

Belongs here: the reading window. Doesn't: the pages' words (resources/reading), which suit whom (bookshelf).
"""

from collections.abc import Iterable, Mapping
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ergo.core.reading import Claim, Known, Page, Tip
from ergo.core.routine import Source
from ergo.ui import help_card, reading_words, red_flags
from ergo.ui.controls import Button, Card, Rank, label
from ergo.ui.look import LARGE, MEDIUM, SMALL, TARGET, TINY, WIDE, Size, grown
from ergo.ui.scrolled import Scrolled
from ergo.ui.sources_page import SourcesPage, card_of, heading, selectable
from ergo.ui.toplevel import LeastSize

LEAST_SIZE = (380, 400)  # pixels


class LearnWindow(QWidget):
    """All pages; told with `show_reading`."""

    workstation_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Ergo – Learn"))
        LeastSize(self, *LEAST_SIZE)
        self.resize(grown(640), grown(600))
        self._sources: Mapping[str, Source] = {}
        self._tips: tuple[Tip, ...] = ()
        self._contents, self._page, self._whence = Contents(), ReadingPage(), SourcesPage()
        self._pages = QStackedWidget()
        for page in (self._contents, self._page, self._whence):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self._contents.page_wanted.connect(self._open_page)
        self._contents.tips_wanted.connect(self._open_tips)
        self._contents.signs_wanted.connect(self._open_signs)
        self._contents.workstation_wanted.connect(self.workstation_wanted)
        self._page.back_wanted.connect(self._go_back)
        self._page.sources_wanted.connect(self._open_sources)
        self._whence.back_wanted.connect(self._go_back)

    def show_reading(
        self, pages: tuple[Page, ...], tips: tuple[Tip, ...], sources: Mapping[str, Source]
    ) -> None:
        """Shows these pages; they hold only what suits the person."""
        self._sources, self._tips = sources, tips
        self._contents.tell(pages)
        self._pages.setCurrentWidget(self._contents)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, and from the contents closes."""
        if event.key() == Qt.Key.Key_Escape:
            self._go_back()
        else:
            super().keyPressEvent(event)

    def _open_page(self, page: Page) -> None:
        self._page.tell(page, self._sources)
        self._pages.setCurrentWidget(self._page)
        self._page.focus_back()

    def _open_tips(self) -> None:
        self._page.tell_tips(self._tips, self._sources)
        self._pages.setCurrentWidget(self._page)
        self._page.focus_back()

    def _open_signs(self) -> None:
        self._page.tell_signs()
        self._pages.setCurrentWidget(self._page)
        self._page.focus_back()

    def _open_sources(self, said: str, known: Known, named: tuple[str, ...]) -> None:
        self._pages.setCurrentWidget(self._whence)
        self._whence.tell_claim(said, known, named, self._sources)

    def _go_back(self) -> None:
        shown = self._pages.currentWidget()
        if shown is self._contents:
            self.close()
        elif shown is self._whence:
            self._pages.setCurrentWidget(self._page)
            self._page.focus_claim()
        else:
            self._pages.setCurrentWidget(self._contents)
            self._contents.focus_first()


class Contents(QWidget):
    """What there is to read."""

    page_wanted = Signal(object)  # the Page
    tips_wanted = Signal()
    signs_wanted = Signal()
    workstation_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._scroll = Scrolled()
        self._first: Button | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, LARGE, WIDE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(label(self.tr("Learn"), Size.TITLE, bold=True))
        column.addWidget(self._scroll, 1)

    def tell(self, pages: Iterable[Page]) -> None:
        """Lists these pages, all tips, and the workstation check."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, TINY, 0)
        column.setSpacing(MEDIUM)
        self._first = None
        for page in pages:
            opens = self._entry(column, page.title, page.intro)
            opens.clicked.connect(lambda _=False, page=page: self.page_wanted.emit(page))
        signs = self._entry(
            column,
            self.tr("Warning signs"),
            self.tr("Which signs need help at once, or soon, and whom to call."),
        )
        signs.clicked.connect(self.signs_wanted)
        tips = self._entry(column, self.tr("All tips"), self.tr("One line each, by topic."))
        tips.clicked.connect(self.tips_wanted)
        check = self._entry(
            column, self.tr("Workstation check"), self.tr("24 questions about your desk, with pictures.")
        )
        check.clicked.connect(self.workstation_wanted)
        column.addWidget(label(reading_words.disclaimer(), quiet=True))
        column.addStretch(1)
        self._scroll.hold(inside)
        self.focus_first()

    def focus_first(self) -> None:
        """Puts the focus on the first entry."""
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _entry(self, column: QVBoxLayout, title: str, intro: str) -> Button:
        opens = Button(self.tr("Read"), height=TARGET)
        opens.setAccessibleName(self.tr("Read: {title}").format(title=title))
        card = Card()
        row = QHBoxLayout(card)
        row.setContentsMargins(LARGE, SMALL, SMALL, SMALL)
        words = QVBoxLayout()
        words.setSpacing(TINY)
        words.addWidget(label(title, bold=True))
        words.addWidget(label(intro, quiet=True))
        row.addLayout(words, 1)
        row.addWidget(opens, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(card)
        self._first = self._first or opens
        return opens


class ReadingPage(QWidget):
    """One page: claims, each with how much is known and the way to where it comes from."""

    back_wanted = Signal()
    sources_wanted = Signal(str, str, object)  # what is said, how much is known, ids of sources

    def __init__(self) -> None:
        super().__init__()
        self._back = Button(self.tr("‹ Back"), Rank.QUIET)
        self._back.clicked.connect(self.back_wanted)
        self._asked: Button | None = None  # whose sources were opened last
        self._inside = QWidget()
        self._scroll = Scrolled()
        self._title = label("", Size.TITLE, bold=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, MEDIUM, WIDE, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._title)
        column.addWidget(self._scroll, 1)

    def tell(self, page: Page, sources: Mapping[str, Source]) -> None:
        """Shows that page."""
        column = self._begin(page.title)
        column.addWidget(label(page.intro))
        for claim in page.claims:
            column.addWidget(self._claim(claim, sources))
        self._end(column)

    def tell_tips(self, tips: Iterable[Tip], sources: Mapping[str, Source]) -> None:
        """Shows all tips, by topic."""
        column = self._begin(self.tr("All tips"))
        for topic, several in groupby(tips, key=lambda tip: tip.topic):
            column.addWidget(label(reading_words.topic(topic), bold=True))
            for tip in several:
                column.addWidget(self._claim(Claim(tip.text, tip.known, tip.sources), sources))
        self._end(column)

    def tell_signs(self) -> None:
        """Shows the warning signs as they were reviewed, and what to do about one; nothing is asked."""
        column = self._begin(self.tr("Warning signs"))
        for heading_, signs in red_flags.tiers():
            column.addWidget(label(heading_, bold=True))
            for sign in signs:
                column.addWidget(card_of(selectable(sign)))
        column.addWidget(label(help_card.title(), bold=True))
        for paragraph in help_card.paragraphs():
            column.addWidget(selectable(paragraph))
        self._end(column)

    def focus_back(self) -> None:
        """Puts the focus on the way back."""
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_claim(self) -> None:
        """Puts the focus where the person left the page."""
        (self._asked or self._back).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scrolls by the keys for pages."""
        bar = self._scroll.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_PageDown:
                bar.setValue(bar.value() + bar.pageStep())
            case Qt.Key.Key_PageUp:
                bar.setValue(bar.value() - bar.pageStep())
            case _:
                super().keyPressEvent(event)

    def _claim(self, claim: Claim, sources: Mapping[str, Source]) -> QWidget:
        whence = Button(self.tr("Source"), Rank.QUIET, height=TARGET)
        whence.setToolTip(heading())
        whence.setAccessibleName(heading())
        whence.setAccessibleDescription(claim.say)
        whence.clicked.connect(lambda: self._ask(whence, claim))
        foot = QHBoxLayout()
        foot.setSpacing(SMALL)
        foot.addWidget(label(origin(claim, sources), quiet=True), 1)
        foot.addWidget(whence, 0, Qt.AlignmentFlag.AlignTop)
        card = Card()
        column = QVBoxLayout(card)
        column.setContentsMargins(LARGE, MEDIUM, SMALL, SMALL)
        column.setSpacing(TINY)
        column.addWidget(label(claim.say))
        column.addLayout(foot)
        return card

    def _ask(self, whence: Button, claim: Claim) -> None:
        self._asked = whence
        self.sources_wanted.emit(claim.say, claim.known, claim.sources)

    def _begin(self, title: str) -> QVBoxLayout:
        self._title.setText(title)
        self._asked = None
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, TINY, 0)
        column.setSpacing(SMALL)
        return column

    def _end(self, column: QVBoxLayout) -> None:
        column.addWidget(label(reading_words.disclaimer(), quiet=True))
        column.addStretch(1)
        self._scroll.hold(self._inside)


def origin(claim: Claim, sources: Mapping[str, Source]) -> str:
    """How much is known of it; what only an article says is named as that article's."""
    if claim.known != "article":
        return reading_words.known_short(claim.known)
    named = [sources[name].reference.partition(" (")[0] for name in claim.sources if name in sources]
    return "; ".join(named)
