"""The first window a person sees: three short pages with a figure that moves, the last with the tray's place.

Belongs here: which page is shown, keys, and passing on what the person wants. Doesn't: the pages
(welcome_pages), keeping anything (welcome).
"""

from time import monotonic

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ergo.core.routine import Exercise, Model, eases
from ergo.core.settings import Settings, WrongSetting
from ergo.ui.controls import ROOM, Control
from ergo.ui.figure import Look
from ergo.ui.look import MEDIUM, SMALL, WIDE, grown
from ergo.ui.player_stage import Picture, Stage, fade_at
from ergo.ui.toplevel import LeastSize, announce
from ergo.ui.welcome_pages import HelloPage, Page, PlacePage, RhythmPage, Steps
from ergo.ui.welcome_place import Place, PlacePicture

LEAST_SIZE = (480, 440)  # pixels
NARROW = 680  # pixels at the usual text size, below which the picture stands above the words
LOW = 500  # pixels of height, below which a narrow window has no room for it
BAND = 170  # pixels at the usual text size: its height there
FRAME = 33  # milliseconds between two pictures of the figure
MOVES = 120.0  # seconds after a page was opened; then the figure rests


class WelcomeWindow(QWidget):
    """Told with `cast`, `show_settings` and `show_place`."""

    changed = Signal(object)  # paths and values the person wants
    routine_wanted = Signal()
    over = Signal()  # closed, in whatever way

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Ergo – Welcome"))
        LeastSize(self, *LEAST_SIZE)
        self._shown: tuple[tuple[Exercise, ...], Model, Look] | None = None
        self._reduced, self._began = False, 0.0
        self.has_shown_place = False
        self._stage, self._place = Stage(), PlacePicture()
        self._pictures = QStackedWidget()
        self.hello, self.rhythm, self.place = HelloPage(), RhythmPage(), PlacePage()
        self._all: tuple[Page, ...] = (self.hello, self.rhythm, self.place)
        self._pages = QStackedWidget()
        self._steps = Steps(len(self._all))
        self._frames = QTimer(self, interval=FRAME)
        self._frames.timeout.connect(self._tick)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lay_out()
        self._connect()
        self.resize(grown(880), grown(640))
        self._open(0)

    def cast(
        self, exercises: tuple[Exercise, ...], model: Model, look: Look, *, reduced_motion: bool
    ) -> None:
        """What the figure shows beside the first pages, and how it is dressed."""
        self._reduced = reduced_motion
        if (exercises, model, look) != self._shown:
            self._shown = exercises, model, look
            self._dress()

    def show_settings(self, settings: Settings) -> None:
        """Shows the values that count; what is being typed stays."""
        self.rhythm.show_settings(settings)

    def refused(self, wrong: WrongSetting | None, sentence: str = "") -> None:
        """A change is not kept: because of a row, or of the whole file."""
        self.rhythm.refused(wrong, sentence)

    def show_place(self, place: Place, words: str = "") -> None:
        """Shows where Ergo lives on this desktop; *words*: what to do where no panel shows its icon."""
        self._place.show_place(place)
        self.place.show_place(place, words)

    @property
    def page(self) -> int:
        """The page that is shown, from 0."""
        return self._pages.currentIndex()

    @property
    def moves(self) -> bool:
        """Whether the figure moves."""
        return self._frames.isActive()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes: what was not touched stays at its defaults. Enter presses what has the focus."""
        focused = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, Control):
            focused.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the picture above the words where there is no room beside them."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Begins with what most likely is pressed."""
        super().showEvent(event)
        self._all[self.page].begin()
        self._play()

    def hideEvent(self, event: QHideEvent) -> None:
        """The figure rests; what was typed and not yet set is set."""
        self._frames.stop()
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """However it is closed, it was seen."""
        super().closeEvent(event)
        self.over.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a change of theme and of text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._arrange()
        elif event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _lay_out(self) -> None:
        self._pictures.addWidget(self._stage)
        self._pictures.addWidget(self._place)
        for page in self._all:
            self._pages.addWidget(page)
        column = QVBoxLayout()
        column.setSpacing(MEDIUM)
        column.addWidget(self._steps)
        column.addWidget(self._pages, 1)
        self._line.setContentsMargins(WIDE, WIDE, WIDE, WIDE - ROOM)
        self._line.setSpacing(WIDE + SMALL)
        self._line.addWidget(self._pictures, 5)
        self._line.addLayout(column, 7)

    def _connect(self) -> None:
        self.hello.go_on.clicked.connect(lambda: self._open(1))
        self.hello.skip.clicked.connect(self.close)
        self.rhythm.back.clicked.connect(lambda: self._open(0))
        self.rhythm.go_on.clicked.connect(lambda: self._open(2))
        self.rhythm.skip.clicked.connect(self.close)
        self.rhythm.changed.connect(self.changed)
        self.place.back.clicked.connect(lambda: self._open(1))
        self.place.finish.clicked.connect(self.close)
        self.place.go_on.clicked.connect(self._try)

    def _open(self, number: int) -> None:
        page = self._all[number]
        self._steps.show_step(number)
        self._pages.setCurrentWidget(page)
        self._pictures.setCurrentWidget(self._place if page is self.place else self._stage)
        if self.isVisible():
            self.has_shown_place = self.has_shown_place or page is self.place
            page.begin()
            announce(self, page.title)
            self._play()

    def _try(self) -> None:
        self.close()
        self.routine_wanted.emit()

    def _play(self) -> None:
        self._began = monotonic()
        self._tick()
        if self._pages.currentWidget() is self.place:
            self._frames.stop()
        else:
            self._frames.start()

    def _dress(self) -> None:
        if self._shown is not None:
            self._stage.cast(*self._shown[1:])
            self._tick()

    def _tick(self) -> None:
        exercises = () if self._shown is None else self._shown[0]
        if self.page >= len(exercises):
            return
        since, exercise = monotonic() - self._began, exercises[self.page]
        if since > MOVES:
            self._frames.stop()
            since = 0.0
        self._stage.show_picture(
            Picture(
                exercise=exercise,
                cycle_seconds=0.0 if self._reduced else since % exercise.cycle_s,
                side="L" if exercise.side_say else None,
                arrow=eases(exercise),
                fade=fade_at(since) if self._reduced else None,
            )
        )

    def _arrange(self) -> None:
        narrow = self.width() < grown(NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._line.setDirection(way)
        self._line.setSpacing(MEDIUM if narrow else WIDE + SMALL)
        self._pictures.setVisible(not narrow or self.height() >= grown(LOW))
        vertical = QSizePolicy.Policy.Fixed if narrow else QSizePolicy.Policy.Expanding
        self._pictures.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        self._pictures.setMinimumHeight(grown(BAND) if narrow else 0)
        self._pictures.setMaximumHeight(grown(BAND) if narrow else 16_777_215)
