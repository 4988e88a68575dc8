"""The window of the page for a clinician: which days, what is on it, the page as it will be, and saving it.

Belongs here: the choices and the preview. Doesn't: what is counted (core), the page itself (clinician_sheet).
"""

from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QSizePolicy, QVBoxLayout, QWidget

from ergo.core.clinician import USUAL, USUAL_DAYS, Part
from ergo.ui import clinician_words
from ergo.ui.clinician_sheet import Shown, paint, whole
from ergo.ui.controls import Button, Rank, TickRow, crisp, label
from ergo.ui.diary_form import Chips
from ergo.ui.look import LARGE, LIGHT, MEDIUM, RING, SMALL, TINY, WIDE, Size, colours_of, grown
from ergo.ui.player_buttons import Folding
from ergo.ui.roles import GRAPHIC
from ergo.ui.scrolled import Scrolled
from ergo.ui.toplevel import announce, put_away

ALL = "all"
RANGES = (14, 30, USUAL_DAYS, 365)
ROOMY = 760  # pixels from which choices and page stand side by side
BESIDE = 320  # pixels that the choices have then


class ClinicianWindow(QWidget):
    """Told with `show_page`; says what the person picked, and where the page is to be saved."""

    picked = Signal()
    save_wanted = Signal(str)  # the file
    open_wanted = Signal()  # the page that was saved

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Ergo – For a clinician"))
        self._files: QFileDialog | None = None
        self.days: int | None = USUAL_DAYS
        self._range = Chips(self._ranges(), self.tr("Which days"))
        self._range.choose(str(USUAL_DAYS))
        self._range.changed.connect(lambda: self._pick_days())
        self._ticks = {part: TickRow(clinician_words.part(part)) for part in Part}
        for part, tick in self._ticks.items():
            tick.setChecked(part in USUAL)
            tick.clicked.connect(lambda _: self.picked.emit())
        self._page = Preview()
        self._save = Button(self.tr("Save as PDF…"), Rank.PRIMARY)
        self._open = Button(self.tr("Open the page"))
        self._save.clicked.connect(lambda: self._choose_file())
        self._open.clicked.connect(lambda: self.open_wanted.emit())
        self._message = label()
        self._lay_out()
        self.resize(grown(920), grown(760))

    @property
    def parts(self) -> frozenset[Part]:
        """What is to stand on the page."""
        return frozenset(part for part, tick in self._ticks.items() if tick.isChecked())

    @property
    def message(self) -> str:
        """What is told now; empty: nothing."""
        return "" if self._message.isHidden() else self._message.text()

    def show_page(self, shown: Shown) -> None:
        """The page as it will be."""
        self._page.show_page(shown)
        self.say("")

    def say(self, sentence: str, *, saved: bool = False) -> None:
        """What was done or could not be; empty: nothing. *saved*: the page can be opened."""
        self._message.setText(sentence)
        self._message.setVisible(bool(sentence))
        self._open.setVisible(saved)
        if sentence:
            announce(self, sentence)

    def minimumSizeHint(self) -> QSize:
        """Everything can still be reached, by scrolling."""
        return QSize(grown(400), grown(480))

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Tab may come back to a choice that was scrolled away: it is brought into view."""
        moved = super().focusNextPrevChild(forwards)
        focused = self.focusWidget()
        if focused is not None and self._side.isAncestorOf(focused):
            self._side.ensureWidgetVisible(focused)
        return moved

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the choices above the page where there is little room."""
        super().resizeEvent(event)
        roomy = self.width() >= grown(ROOMY)
        sides, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._middle.setDirection(sides if roomy else below)
        most = grown(BESIDE) if roomy else 16_777_215  # Qt's own "as wide as you like"
        self._side.setMaximumWidth(most)
        self._side.setMinimumWidth(grown(BESIDE) if roomy else 0)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keeps no picture of what nobody sees."""
        super().hideEvent(event)
        put_away(self, self._page.forget)

    def _ranges(self) -> dict[str, str]:
        ranges = {str(days): self.tr("%n days", "", days) for days in RANGES}
        return {**ranges, ALL: self.tr("All")}

    def _lay_out(self) -> None:
        choices = QWidget()
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, SMALL, 0)
        column.setSpacing(TINY)
        column.addWidget(label(self.tr("Which days"), bold=True))
        column.addWidget(self._range)
        column.addSpacing(SMALL)
        column.addWidget(label(self.tr("What is on it"), bold=True))
        for tick in self._ticks.values():
            column.addWidget(tick)
        column.addStretch(1)
        self._side = Scrolled(choices)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(LARGE)
        self._middle.addWidget(self._side, 1)
        self._middle.addWidget(Scrolled(self._page), 1)
        whole_window = QVBoxLayout(self)
        whole_window.setContentsMargins(WIDE, LARGE, WIDE, MEDIUM)
        whole_window.setSpacing(SMALL)
        whole_window.addWidget(label(self.tr("For a clinician"), Size.TITLE, bold=True))
        whole_window.addLayout(self._middle, 1)
        whole_window.addWidget(self._message)
        whole_window.addWidget(Folding((self._save, self._open)))
        whole_window.addWidget(label(self.tr("Made on this computer; nothing is sent."), quiet=True))
        self._message.hide()
        self._open.hide()

    def _pick_days(self) -> None:
        """One is always on: a press on it changes nothing."""
        chosen = self._range.value or (ALL if self.days is None else str(self.days))
        self._range.choose(chosen)
        self.days = None if chosen == ALL else int(chosen)
        self.picked.emit()

    def _choose_file(self) -> None:
        """Asks where to; the window goes on meanwhile."""
        if self._files is not None:
            return
        name = str(Path.home() / self.tr("notes-for-a-clinician.pdf"))
        files = QFileDialog(self, self.tr("Save the page"), name, "PDF (*.pdf)")
        files.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        files.setOption(QFileDialog.Option.DontUseNativeDialog)
        files.setDefaultSuffix("pdf")
        files.fileSelected.connect(lambda file: self.save_wanted.emit(file))
        files.destroyed.connect(self._forget_files)
        self._files = files
        files.open()

    def _forget_files(self) -> None:
        self._files = None


class Preview(QWidget):
    """The page on white, as wide as there is room; a screen reader gets its words."""

    spoken_as = GRAPHIC

    def __init__(self) -> None:
        super().__init__()
        self._shown: Shown | None = None
        self._picture: QPixmap | None = None
        self.setAccessibleName(self.tr("Preview of the page"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_page(self, shown: Shown) -> None:
        """This page from now on."""
        self._shown = shown
        picture = QPixmap(1, 1)
        with QPainter(picture) as painter:
            self.setAccessibleDescription("\n".join(paint(painter, shown)))
        self.forget()
        self.update()

    def forget(self) -> None:
        """Lets go of the picture; it is painted again when it is seen."""
        self._picture = None

    def hasHeightForWidth(self) -> bool:
        """A page keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As the paper is."""
        paper = whole()
        return round(width * paper.height() / paper.width())

    def sizeHint(self) -> QSize:
        """A page that is half readable."""
        return QSize(grown(480), self.heightForWidth(grown(480)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows that the keys for pages scroll here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """As before."""
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Another font is another picture."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.forget()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the page."""
        if self._shown is None:
            return
        colours, page = colours_of(self), QRectF(self.rect())
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._painted(self._shown))
            wide = RING if self.hasFocus() else 1
            painter.setPen(QPen(colours.accent if self.hasFocus() else colours.border, wide))
            painter.drawRect(crisp(page, wide))

    def _painted(self, shown: Shown) -> QPixmap:
        sharp = self.devicePixelRatioF()
        size = self.size() * sharp
        if self._picture is None or self._picture.size() != size:
            self._picture = QPixmap(size)
            self._picture.setDevicePixelRatio(sharp)
            self._picture.fill(LIGHT.surface)
            with QPainter(self._picture) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                share = self.width() / whole().width()
                painter.scale(share, share)
                paint(painter, shown)
        return self._picture
